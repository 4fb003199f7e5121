"""Rows on history."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act. *changes* says column by column what it altered on the item asked about."""

    act: int
    at: datetime
    by: str
    verb: str
    sentence: str
    reason: str | None
    undoes: int | None
    undone_by: int | None
    changes: tuple[str, ...] = ()
