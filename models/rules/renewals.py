"""Rules of renewals: what they must say of themselves, when they have shipped, and how their time is spread across releases."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.errors import BadInput
from models.rules.states import ChangeState, RenewalState

#: A proposed renewal without a review date of its own is looked at again after so many days.
REVIEW_AFTER_DAYS = 28
LONGEST_TITLE, LARGEST = 200, 10_000.0
#: The states of a wish that is still part of what its renewal has to bring.
LIVE_WISH = frozenset(
    {ChangeState.PARKED, ChangeState.HONOURED, ChangeState.PLANNED, ChangeState.READY, ChangeState.TESTED}
)


def check_size(size: float) -> float:
    """A size in person-days; raises BadInput where it is none."""
    if not 0 < size <= LARGEST:
        raise BadInput(f"The size of a renewal is a number of person-days above 0, and at most {LARGEST:g}.")
    return size


def check_review(day: date, today: date) -> date:
    """A review date of today or later; raises BadInput where it is past."""
    if day < today:
        raise BadInput(f"The review date {day.isoformat()} is past. Choose a day to come.")
    return day


def follows(state: RenewalState, wishes: Collection[ChangeState]) -> str | None:
    """The verb that follows from where its wishes stand: it has shipped when all have shipped or left, and some shipped."""
    is_done = ChangeState.SHIPPED in wishes and not LIVE_WISH.intersection(wishes)
    if state is RenewalState.HONOURED and is_done:
        return "ship"
    if state is RenewalState.SHIPPED and not is_done:
        return "return"
    return None


@dataclass(frozen=True, slots=True)
class Room:
    """The person-days that are free in a release; None where its capacity isn't known, and so bounds nothing."""

    release: int
    free: float | None


def spread(days: float, rooms: Sequence[Room]) -> tuple[Mapping[int, float], float]:
    """So many person-days laid into releases in their order, into each as much as is free; and what found no room."""
    laid: dict[int, float] = {}
    left = days
    for room in rooms:
        taken = round(left if room.free is None else min(left, max(room.free, 0.0)), 2)
        if taken > 0:
            laid[room.release] = taken
            left = round(left - taken, 2)
        if left <= 0:
            break
    return laid, max(left, 0.0)
