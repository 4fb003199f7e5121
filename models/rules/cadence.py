"""The cadence: on which days a product's regular releases fall, and when each freezes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.errors import BadInput

IsClosed = Callable[[date], bool]
#: How far a release is moved where no tolerance is set; and the largest that can be.
FARTHEST = 60

_ORDINALS = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every *days* days from *anchor*, or the *nth* *weekday* (0 = Monday) of each month; frozen *freeze_days* before.

    A release lies up to *tolerance* days off its due day: later, else earlier. None: later, as far as it takes.
    """

    anchor: date
    days: int | None = 14
    nth: int | None = None
    weekday: int | None = None
    freeze_days: int = 4
    tolerance: int | None = None

    def __post_init__(self) -> None:
        if self.days is None and (self.nth is None or self.weekday is None):
            raise BadInput("A cadence is either a number of days or the n-th weekday of the month.")
        if self.days is not None and not 1 <= self.days <= 366:
            raise BadInput(f"A cadence of {self.days} days is outside 1 to 366.")
        if self.nth is not None and not 1 <= self.nth <= 4:
            raise BadInput("The weekday of the month is the 1st, 2nd, 3rd or 4th.")
        if self.tolerance is not None and not 0 <= self.tolerance <= FARTHEST:
            raise BadInput(f"A tolerance of {self.tolerance} days is outside 0 to {FARTHEST}.")


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

    def frozen_from(self, today: date) -> date | None:
        """Its freeze if it is laid out today: what comes too late for that freezes on its own day, or not at all."""
        return next((day for day in (self.freeze_on, self.planned_on) if day > today), None)


def slots(
    cadence: Cadence, first: date, last: date, is_closed: IsClosed, is_off: IsClosed | None = None
) -> Iterator[Slot]:
    """The slots due from *first* to *last*, each moved off the days on which nothing ships, and frozen on a working day.

    *is_off* are the days on which nobody works, the closed ones unless said. What finds no open day in reach is left out.
    """
    for due in _due_days(cadence, first, last):
        planned_on = _open_day(cadence, due, is_closed)
        if planned_on is not None:
            yield Slot(due, planned_on, freeze_day(planned_on, cadence.freeze_days, is_off or is_closed))


def left_out(cadence: Cadence, first: date, last: date, is_closed: IsClosed) -> Iterator[date]:
    """The days due from *first* to *last* that have no open day in reach."""
    return (due for due in _due_days(cadence, first, last) if _open_day(cadence, due, is_closed) is None)


def due_before(cadence: Cadence, day: date) -> date:
    """The cadence's last due day before that day."""
    longest = cadence.days or 62
    return max(_due_days(cadence, day - timedelta(days=longest), day - timedelta(days=1)))


def _due_after(cadence: Cadence, day: date) -> date:
    longest = cadence.days or 62
    return next(_due_days(cadence, day + timedelta(days=1), day + timedelta(days=longest)))


def _due_days(cadence: Cadence, first: date, last: date) -> Iterator[date]:
    if cadence.days is not None:
        begin, end = -((cadence.anchor - first).days // cadence.days), (last - cadence.anchor).days // cadence.days
        yield from (cadence.anchor + timedelta(days=step * cadence.days) for step in range(begin, end + 1))
        return
    assert cadence.nth is not None
    assert cadence.weekday is not None
    # Counted, not added up: the calendar ends with the year 9999.
    for month in range(12 * first.year + first.month - 1, 12 * last.year + last.month):
        day = nth_weekday(date(month // 12, month % 12 + 1, 1), cadence.nth, cadence.weekday)
        if first <= day <= last:
            yield day


def nth_weekday(month: date, nth: int, weekday: int) -> date:
    """The nth (1–4) weekday (0 = Monday) of the month that *month* is the first day of."""
    return month + timedelta(days=(weekday - month.weekday()) % 7 + 7 * (nth - 1))


def _open_day(cadence: Cadence, due: date, is_closed: IsClosed) -> date | None:
    """The open day of what is due: later before earlier, and never where another release of the cadence belongs."""
    later = _later(cadence, due, is_closed)
    if later is not None or not cadence.tolerance:
        return later
    before = due_before(cadence, due)
    taken = _later(cadence, before, is_closed) or before
    for days in range(1, cadence.tolerance + 1):
        day = due - timedelta(days=days)
        if day <= taken:
            return None
        if not is_closed(day):
            return day
    return None


def _later(cadence: Cadence, due: date, is_closed: IsClosed) -> date | None:
    reach = FARTHEST if cadence.tolerance is None else cadence.tolerance
    end = _due_after(cadence, due)
    day = due
    while (day - due).days <= reach and day < end:
        if not is_closed(day):
            return day
        day += timedelta(days=1)
    return None


def freeze_day(planned_on: date, freeze_days: int, is_off: IsClosed) -> date:
    """The working day, so many days before or earlier, on which a release freezes."""
    day = planned_on - timedelta(days=freeze_days)
    for _ in range(FARTHEST):
        if not is_off(day):
            return day
        day -= timedelta(days=1)
    return day
