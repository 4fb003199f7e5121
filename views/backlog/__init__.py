"""Backlog: everything that may ship, as a table and, beside it, one change in full."""
