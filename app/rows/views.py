"""Rows on saved views."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A saved view: what its list shows, in which order, in which columns, by what it is grouped; shared or one's own."""

    id: int
    name: str
    words: str
    sort: str
    grouped: str | None
    columns: tuple[str, ...]
    shared: bool
    row_version: int
