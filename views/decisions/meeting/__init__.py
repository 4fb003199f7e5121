"""The meeting: one item at a time in large type, read across a room, and its minutes at the end."""
