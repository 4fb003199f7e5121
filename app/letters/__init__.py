"""Templates to letters in the reader's language."""
