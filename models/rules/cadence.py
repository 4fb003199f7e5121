"""The cadence: on which days a product's regular releases fall, and when each freezes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.errors import BadInput

_ORDINALS = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every *days* days from *anchor*, or the *nth* *weekday* (0 = Monday) of each month; frozen *freeze_days* before."""

    anchor: date
    days: int | None = 14
    nth: int | None = None
    weekday: int | None = None
    freeze_days: int = 4

    def __post_init__(self) -> None:
        if self.days is None and (self.nth is None or self.weekday is None):
            raise BadInput("A cadence is either a number of days or the n-th weekday of the month.")
        if self.days is not None and not 1 <= self.days <= 366:
            raise BadInput(f"A cadence of {self.days} days is outside 1 to 366.")
        if self.nth is not None and not 1 <= self.nth <= 4:
            raise BadInput("The weekday of the month is the 1st, 2nd, 3rd or 4th.")


def read_cadence(words: str) -> tuple[int | None, int | None, int | None]:
    """Days, nth and weekday of a cadence as it is typed: “14”, or “2nd tue”; BadInput for anything else."""
    parts = words.casefold().split()
    if len(parts) == 2 and parts[0] in _ORDINALS and parts[1][:3] in _WEEKDAYS:
        return None, _ORDINALS[parts[0]], _WEEKDAYS.index(parts[1][:3])
    if parts and parts[0].isascii() and parts[0].isdigit() and len(parts[0]) < 5:
        return int(parts[0]), None, None
    raise BadInput("A cadence is a number of days (14), or the n-th weekday of the month (2nd tue).")


@dataclass(frozen=True, slots=True)
class Slot:
    """A day on which a release is due: *due* by the cadence, *planned_on* after moving off closed days."""

    due: date
    planned_on: date
    freeze_on: date


def slots(cadence: Cadence, first: date, last: date, is_closed: Callable[[date], bool]) -> Iterator[Slot]:
    """The slots due from *first* to *last*, each moved to the next open day (backwards would shorten the testing)."""
    for due in _due_days(cadence, first, last):
        planned_on = _next_open(due, is_closed)
        yield Slot(due, planned_on, _freeze_day(planned_on, cadence.freeze_days, is_closed))


def _due_days(cadence: Cadence, first: date, last: date) -> Iterator[date]:
    if cadence.days is not None:
        steps = -((cadence.anchor - first).days // cadence.days)
        day = cadence.anchor + timedelta(days=steps * cadence.days)
        while day <= last:
            if day >= first:
                yield day
            day += timedelta(days=cadence.days)
        return
    assert cadence.nth is not None
    assert cadence.weekday is not None
    month = date(first.year, first.month, 1)
    while month <= last:
        day = nth_weekday(month, cadence.nth, cadence.weekday)
        if first <= day <= last:
            yield day
        month = (month + timedelta(days=32)).replace(day=1)


def nth_weekday(month: date, nth: int, weekday: int) -> date:
    """The nth (1–4) weekday (0 = Monday) of the month that *month* is the first day of."""
    return month + timedelta(days=(weekday - month.weekday()) % 7 + 7 * (nth - 1))


def _next_open(day: date, is_closed: Callable[[date], bool]) -> date:
    moved = day
    for _ in range(60):
        if not is_closed(moved):
            return moved
        moved += timedelta(days=1)
    raise BadInput(f"No open day within 60 days after {day.isoformat()}: check the calendar's closed periods.")


def _freeze_day(planned_on: date, freeze_days: int, is_closed: Callable[[date], bool]) -> date:
    day = planned_on - timedelta(days=freeze_days)
    for _ in range(60):
        if not is_closed(day):
            return day
        day -= timedelta(days=1)
    return day
