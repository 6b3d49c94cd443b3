"""What belongs to a language: tables of words, and how its words are compared."""
