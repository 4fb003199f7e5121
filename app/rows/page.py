"""A page of any list, and what was asked for."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
ALL = 2**31


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of a list: filter words, sort order (`-score,number`), and the page."""

    words: str = ""
    sort: str = ""
    offset: int = 0
    limit: int = ALL


EVERYTHING = Asked()


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows of a list, and how many the whole list has."""

    rows: tuple[Row, ...]
    total: int
