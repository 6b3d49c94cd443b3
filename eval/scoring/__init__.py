"""What the checker finds in the labelled texts, counted: one module a kind of thing."""
