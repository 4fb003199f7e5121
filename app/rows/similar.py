"""Rows on what is alike: changes, tickets, finished cases and pages of guides beside a ticket."""

from dataclasses import dataclass
from enum import StrEnum


class Alike(StrEnum):
    """What may be alike; the value is the kind of item as everywhere."""

    CHANGE = "change"
    TICKET = "ticket"
    CASE = "case"
    GUIDE = "guide"


@dataclass(frozen=True, slots=True)
class AlikeFilter:
    """Which kinds are wanted, and whether only those of the ticket's own version and before, or of its own module."""

    kinds: tuple[Alike, ...] = tuple(Alike)
    to_version: bool = False
    same_module: bool = False


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """One that is alike. *words* are those of its own text that make it so; *same* names what else agrees.

    *what* is its kind of change or ticket, *state* its state or disposition, *release* where it is planned or shipped,
    *fixed_in* the version that mended it, *waiting* how many tickets wait on it, or were answered with it; *changes*
    what the ticket waits for, as C-1, C-2, *change_ids* their numbers, and *case* that which answered it.
    """

    id: str
    kind: Alike
    item: int
    number: str
    title: str
    words: tuple[str, ...]
    same: tuple[str, ...]
    what: str | None = None
    state: str | None = None
    disposition: str | None = None
    release: str | None = None
    fixed_in: str | None = None
    solution: str | None = None
    module: str | None = None
    version: str | None = None
    waiting: int = 0
    changes: str | None = None
    change_ids: tuple[int, ...] = ()
    case: int | None = None


@dataclass(frozen=True, slots=True)
class AlikePage:
    """What was found, best first, and how many stand behind the filter."""

    rows: tuple[AlikeRow, ...]
    hidden: int = 0
