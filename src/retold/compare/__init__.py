"""Links to verdicts: one file a family of questions."""
