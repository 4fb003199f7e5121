"""Decisions: the product owner's desk."""
