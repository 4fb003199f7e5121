"""Rows on renewals: the list, the sheet of one, which fit a wish, and what pulling one out would cost or bring."""

from dataclasses import dataclass
from datetime import date, datetime

from app.rows.history import ActRow


@dataclass(frozen=True, slots=True)
class RenewalRow:
    """A renewal in a list. *wishes* are those that it still has to bring, *shipped* those that it has brought.

    Size, *work* (of its wishes; *unknown* have no effort yet) and *reserved* in person-days; *waiting* for its wishes.
    """

    id: int
    number: str
    title: str
    product: str
    state: str
    size: float | None
    wishes: int
    shipped: int
    waiting: int
    work: float
    unknown: int
    reserved: float
    target: str | None
    target_id: int | None
    planned: date | None
    review: date | None
    created: datetime
    decided: datetime | None
    reason: str | None
    row_version: int


@dataclass(frozen=True, slots=True)
class BakedRow:
    """A wish of a renewal; *also* are the other renewals that it is part of."""

    change_id: int
    number: str
    title: str
    kind: str
    state: str
    waiting: int
    reach: int
    effort: float | None
    score: float | None
    module: str | None
    release: str | None
    release_id: int | None
    planned: date | None
    baked: datetime
    also: tuple[str, ...]
    row_version: int


@dataclass(frozen=True, slots=True)
class ReservationRow:
    """Person-days of a release kept for a renewal, *left* of them beside its placed wishes; *over* is beyond the capacity."""

    release_id: int
    number: str
    name: str
    state: str
    planned: date
    days: float
    left: float
    capacity: float | None
    load: float

    @property
    def over(self) -> float:
        """Person-days booked beyond the capacity; 0 where there is room, or no capacity is known."""
        return max(round(self.load - self.capacity, 2), 0.0) if self.capacity is not None else 0.0


@dataclass(frozen=True, slots=True)
class RenewalSheet:
    """A renewal in full. *people* wait for its wishes and *reach* end users are served, each counted once."""

    row: RenewalRow
    description: str
    people: int
    reach: int
    wishes: tuple[BakedRow, ...]
    reservations: tuple[ReservationRow, ...]
    history: tuple[ActRow, ...]


@dataclass(frozen=True, slots=True)
class RenewalCandidate:
    """A renewal that a wish could be baked into, the likelier the higher *alike* (0–1); *words* are those that both use."""

    id: int
    number: str
    title: str
    state: str
    wishes: int
    target: str | None
    planned: date | None
    review: date | None
    alike: float
    same_module: bool
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PullOutcome:
    """What pulling a wish out of a renewal would cost or bring.

    The wish alone: its effort, score and rank, *alone* the earliest release with room for it. *days* it would come later
    than now (negative: earlier; None where either day is unknown). The renewal loses *people* and *reach* that nothing
    else in it serves, keeps *wishes*, and has *freed* person-days less to do. *tied* require it or go together with it.
    """

    number: str
    title: str
    renewal: str
    effort: float | None
    score: float | None
    place: int | None
    of: int | None
    now: str | None
    now_day: date | None
    alone: str | None
    alone_id: int | None
    alone_day: date | None
    people: int
    reach: int
    wishes: int
    freed: float | None
    tied: tuple[str, ...]

    @property
    def days(self) -> int | None:
        """Days later than with the renewal; negative where it would come earlier."""
        if self.now_day is None or self.alone_day is None:
            return None
        return (self.alone_day - self.now_day).days
