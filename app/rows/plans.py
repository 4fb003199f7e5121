"""Rows on plans: the best plan beside today's, move by move with what is behind each, what is held, and what is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BecauseKind(StrEnum):
    """What is behind a move, as far as it can be read off the two plans; *names* and *day* of its row are noted here."""

    DEMANDED = "demanded"  # must have shipped by day
    PINNED = "pinned"  # pinned by hand to names[0], a release
    BARRED = "barred"  # barred by hand from where it stood, names[0]; without names from all releases
    NOT_BEFORE = "not-before"  # must not ship before day, and stood too early
    PAST = "past"  # stood in names[0], a release whose day is past
    NEEDED_BY = "needed-by"  # names, changes of the plan, require it
    TOGETHER = "together"  # goes together with names
    REQUIRES = "requires"  # requires names, which ship no earlier (or not at all)
    EXCLUDED = "excluded"  # names exclude it, and are in
    OVERBOOKED = "overbooked"  # names[0], the release where it stood, asks more of the team names[1] than there is
    TAKES_ROOM = "takes-room"  # takes the room that names, changes, leave there
    GIVES_ROOM = "gives-room"  # gives its room to names, changes, which bring more for the same days
    EARLIER = "earlier"  # ships sooner, so less of its value fades: there is room
    ROOM = "room"  # there is free room in names[0], a release
    UNWEIGHED = "unweighed"  # can't be weighed (its effort or value is unknown), so no plan holds it


@dataclass(frozen=True, slots=True)
class Because:
    """One ground of a move."""

    kind: BecauseKind
    names: tuple[str, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A change that stands elsewhere than today: *kind* in, out or moved, *before* and *after* releases (R-3) or None.

    *value* is what the plan wins or loses by this move itself, its *price* (a promise moved) included: all moves'
    together are the plan's value less today's. *told* counts those who wait for it and would hear of another day.
    """

    number: str
    change_id: int
    title: str
    kind: str
    before: str | None
    after: str | None
    value: float
    price: float = 0.0
    because: tuple[Because, ...] = ()
    told: int = 0


class HeldKind(StrEnum):
    """Why a change is not free to move."""

    PINNED = "pinned"
    BARRED = "barred"
    MANDATE = "mandate"
    BUILT = "built"


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A change that is held: *pinned* to *releases*, *barred* from them, *built*, or a *mandate* by *day*.

    One whose day is past is *late*, and comes into *releases*.
    """

    number: str
    change_id: int
    title: str
    kind: HeldKind
    releases: tuple[str, ...] = ()
    day: date | None = None
    late: bool = False


def barred_from_all(held: Sequence[HeldRow]) -> frozenset[str]:
    """The changes (C-12) that are kept out of every release by hand."""
    return frozenset(row.number for row in held if row.kind is HeldKind.BARRED and not row.releases)


class LeftKind(StrEnum):
    """Why a change can't be weighed or placed."""

    NO_EFFORT = "no-effort"
    NO_VALUE = "no-value"
    NOBODY = "nobody"  # names are the teams that have no time in these releases
    BLOCKED = "blocked"  # hangs on names, which are not to be placed here
    TOO_LARGE = "too-large"  # no release that may hold it has as much of names, teams, as it needs, even alone
    LATER = "later"  # a mandate that a later release will do for
    ELSEWHERE = "elsewhere"  # pinned to names[0], which is not among these releases
    UNKEPT = "unkept"  # a mandate that none of these can have; it stays in names[0], if anywhere


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A change that can't be weighed or placed: why, in a word with names, and as a sentence."""

    number: str
    title: str
    reason: str
    change_id: int = 0
    kind: LeftKind = LeftKind.BLOCKED
    names: tuple[str, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A release that no plan fills: it lies in *closure*, or (empty) its day is past. *changes* stand in it; for them so many wait."""

    release: str
    release_id: int
    name: str
    day: date
    closure: str
    changes: tuple[str, ...]
    waiting: int

    @property
    def sentence(self) -> str:
        """Why it is left alone, and what stands in it."""
        why = (
            f"its day, {self.day.isoformat()}, lies in {self.closure}"
            if self.closure
            else f"its day, {self.day.isoformat()}, is past"
        )
        if not self.changes:
            return f"{self.release} is left alone: {why}. Nothing stands in it."
        wait = f"{self.waiting or 'nobody'} {'wait' if self.waiting > 1 else 'waits'} for that"
        return f"{self.release} is left alone: {why}. In it stands {', '.join(self.changes)}; {wait}."


@dataclass(frozen=True, slots=True)
class TeamFill:
    """A team's time in a release of the plan, in person-days; *kept* is what nobody but its members may use and they leave.

    *today* is what today's plan takes. Capacity None: without limit.
    """

    team: str
    capacity: float | None
    taken: float
    kept: float
    today: float

    @property
    def over(self) -> float:
        """By how many person-days it is over-booked."""
        return 0.0 if self.capacity is None else max(0.0, round(self.taken + self.kept - self.capacity, 6))


@dataclass(frozen=True, slots=True)
class FilledRelease:
    """A release of the plan: what it has and takes, in person-days (None: without limit), by team, and what is in it."""

    release: str
    day: date
    capacity: float | None
    taken: float
    changes: tuple[str, ...]
    release_id: int = 0
    name: str = ""
    teams: tuple[TeamFill, ...] = ()


class BreachKind(StrEnum):
    """What a plan breaks."""

    MANDATE = "mandate"
    PINNED = "pinned"
    BARRED = "barred"
    NOT_BEFORE = "not-before"
    EFFORT = "effort"
    REQUIRES = "requires"
    TOGETHER = "together"
    EXCLUDES = "excludes"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class Breach:
    """One constraint that a plan breaks: *names* are changes, or for a capacity release and team with *days* asked of *has*.

    For pinned and barred the second name is the release, for a mandate and not-before *day* is the day.
    *stands* where today's plan breaks it as well.
    """

    kind: BreachKind
    names: tuple[str, ...]
    sentence: str
    day: date | None = None
    days: float | None = None
    has: float | None = None
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Composition:
    """The best plan: its value, what none exceeds, how far apart these are (*gap*, a share), and today's value beside it.

    *unlimited* are the teams whose time nobody knows in some release: there they are without limit. *seconds* is how
    long the search took, *candidates* how many changes were weighed, *passed_over* the releases that are left alone.
    *broken* is what today's plan breaks, told where the best plan is worth less than today's.
    """

    value: float
    bound: float
    gap: float
    proven: bool
    today: float
    releases: tuple[FilledRelease, ...]
    moves: tuple[MoveRow, ...]
    left_out: tuple[LeftOut, ...]
    held: tuple[HeldRow, ...] = ()
    unlimited: tuple[str, ...] = ()
    product: str = ""
    candidates: int = 0
    seconds: float = 0.0
    passed_over: tuple[PassedOver, ...] = ()
    broken: tuple[Breach, ...] = ()


@dataclass(frozen=True, slots=True)
class Partial:
    """What a plan comes to if only some of its moves are taken: value, fill of the releases, and what that breaks."""

    value: float
    today: float
    releases: tuple[FilledRelease, ...]
    breaches: tuple[Breach, ...]


@dataclass(frozen=True, slots=True)
class PinRow:
    """A change pinned to a release by hand, or barred from one (*release* None: from all)."""

    id: int
    change_id: int
    number: str
    title: str
    kind: str
    release_id: int | None
    release: str | None
    row_version: int


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A named what-if of a product; *problems* are what of it is no longer understood, in words."""

    id: int
    name: str
    product: str
    by: str
    row_version: int
    problems: tuple[str, ...] = ()
