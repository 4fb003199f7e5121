"""What the page and the meeting show: a change, its place in the queue, and who would read a letter."""

from dataclasses import dataclass, replace
from datetime import timedelta

from app.rows.changes import ChangeSheet, DecisionRow


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: the change, its place in the queue, and how many letters in each language a word would write."""

    sheet: ChangeSheet
    readers: tuple[tuple[str, int], ...] = ()
    rank: int = 0
    total: int = 0
    #: A decision that was made, read again; nothing can be set then.
    decision: DecisionRow | None = None


def to_the_hour(sheet: ChangeSheet) -> ChangeSheet:
    """The same with its time parked in whole hours, so that a page read anew a moment later is the same."""
    hours = timedelta(hours=sheet.parking.time_parked // timedelta(hours=1))
    return replace(sheet, parking=replace(sheet.parking, time_parked=hours))
