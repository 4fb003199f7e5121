"""Errands with short commands between."""
