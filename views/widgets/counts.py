"""Counts in words: the form for one, or the form for many with its number as the locale writes it."""

from PySide6.QtCore import QLocale


def count_of(count: int, one: str, many: str) -> str:
    """The words for one, or those for another number with %n filled in; our five languages have these two forms."""
    return one if count == 1 else many.replace("%n", QLocale().toString(count))
