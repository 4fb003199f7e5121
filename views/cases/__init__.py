"""The Cases: what finished tickets taught, and the guides that stand beside it."""
