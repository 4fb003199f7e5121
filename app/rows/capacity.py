"""Rows on capacity: teams with their members, absences, closed days, and the time that a release has of each team."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A colleague in a team, with the *share* (0–1) of working time that the team has of them."""

    id: int
    team: str
    name: str
    share: float
    row_version: int


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team of a product. *days* are person-days a release where it has no members; *fault_share* (0–1) is for corrections alone."""

    id: int
    name: str
    position: int
    days: float | None
    fault_share: float
    members: tuple[MemberRow, ...]
    row_version: int
    product: str


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """A colleague is away from the *first* to the *last* day; *teams* are those that miss them."""

    id: int
    name: str
    first: date
    last: date
    note: str
    teams: tuple[str, ...]
    row_version: int


@dataclass(frozen=True, slots=True)
class ClosureExceptionRow:
    """A release ships in spite of a closure, on somebody's word."""

    release_id: int
    release: str
    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """Closed days (*kind* closed) or a blackout of one product, or of all (*product* None)."""

    id: int
    product: str | None
    kind: str
    name: str
    first: date
    last: date
    exceptions: tuple[ClosureExceptionRow, ...]
    row_version: int


@dataclass(frozen=True, slots=True)
class TeamLoad:
    """What a release has of a team and what it asks of it, in person-days; capacity None: nobody knows.

    *load* is the work placed, of which *faults* are corrections; *kept* is kept for renewals beside it, *reserved_for_faults*
    may be used by corrections alone. A product without teams has one, "development", whose *team_id* is None. *is_past* where
    its release has shipped or was withdrawn: nothing is over-booked there any more.
    """

    team: str
    team_id: int | None
    capacity: float | None
    load: float
    faults: float
    reserved_for_faults: float
    kept: float
    by_hand: bool
    is_past: bool = False

    @property
    def over(self) -> float:
        """By how many person-days it is over-booked; 0 where it is not, or nobody knows."""
        if self.capacity is None or self.is_past:
            return 0.0
        beside_faults = self.load - self.faults + self.kept + max(self.faults, self.reserved_for_faults)
        return max(0.0, round(beside_faults - self.capacity, 6))


@dataclass(frozen=True, slots=True)
class ReleaseTime:
    """What a release that is still to ship has of each team, for the working days from *since* to its day."""

    release_id: int
    number: str
    name: str
    product: str
    since: date | None
    planned: date
    capacity: float | None
    teams: tuple[TeamLoad, ...]


@dataclass(frozen=True, slots=True)
class CalendarRelease:
    """A release on its day, or its freeze on that of the freeze.

    *lies_on* names the closure or holiday that an unshipped one falls on, *excepted* whether somebody took that on.
    """

    release_id: int
    number: str
    name: str
    product: str
    kind: str
    state: str
    branch: str | None
    lies_on: str
    excepted: bool


@dataclass(frozen=True, slots=True)
class CalendarAbsence:
    """A colleague who is away on a day; *products* are those that their teams are of."""

    name: str
    teams: tuple[str, ...]
    note: str
    products: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarClosure:
    """A closed period or blackout that a day lies in; *product* None is all."""

    closure_id: int
    kind: str
    name: str
    product: str | None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """Everything that the calendar says of one day; *holidays* are the names of its public holidays by product."""

    day: date
    weekend: bool
    holidays: Mapping[str, str]
    closures: tuple[CalendarClosure, ...]
    releases: tuple[CalendarRelease, ...]
    freezes: tuple[CalendarRelease, ...]
    absences: tuple[CalendarAbsence, ...]
