"""Capacity: the person-days that a team has from one day to another, with part-time, absences and days off."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.errors import BadInput

LARGEST = 100_000.0
#: Absences and closures are no longer than this: a wrong year is a slip of the hand. So is what a file of before may hold.
LONGEST = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Span:
    """The days from the *first* to the *last*, both of them inside; none where the last comes before the first."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days(self) -> Iterable[date]:
        """Each day, in order."""
        return (self.first + timedelta(days=at) for at in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody with a *share* (0–1) of their working time for a team, and the spans of their absences."""

    name: str
    share: float
    away: tuple[Span, ...] = ()


def working_days(window: Span, is_off: Callable[[date], bool]) -> tuple[date, ...]:
    """The days of the window on which people work; nobody is counted on for longer than its first three years."""
    reach = Span(window.first, window.first + min(window.last - window.first, LONGEST))
    return tuple(day for day in reach.days() if not is_off(day))


def person_days(days: Sequence[date], colleagues: Iterable[Colleague]) -> float:
    """What these people have together on these days; a day away counts once, however many absences it lies in."""
    total = 0.0
    for colleague in colleagues:
        present = sum(1 for day in days if not any(day in span for span in colleague.away))
        total += colleague.share * present
    return round(total, 4)


def check_span(first: date, last: date, what: str) -> None:
    """BadInput where the last day comes before the first, or years after it."""
    if last < first:
        raise BadInput(f"{what} ends on {last.isoformat()}, before it begins on {first.isoformat()}.")
    if last - first > LONGEST:
        raise BadInput(f"{what} from {first.isoformat()} to {last.isoformat()} is longer than three years.")


def check_days(days: float | None, what: str) -> None:
    """BadInput for a capacity of nothing, below nothing, or beyond any team."""
    if days is not None and not 0 < days <= LARGEST:
        raise BadInput(f"{what} is a number of person-days above 0 and at most {LARGEST:g}.")
