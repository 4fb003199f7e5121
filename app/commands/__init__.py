"""Verbs that alter data."""
