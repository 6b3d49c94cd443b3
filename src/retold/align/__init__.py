"""Story and source to links: which words of the story come from where in a source."""
