"""Rows of what-if and trade-off: the curve of value against capacity, and what a supposed plan holds beside another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.rows.plans import FilledRelease


@dataclass(frozen=True, slots=True)
class CurveRow:
    """A corner of the curve: at *share* of the capacity (*days* person-days) no plan brings more than *value*.

    *more* is what the next person-day brings; *whole* where a plan brings just that value, without parts of changes.
    """

    share: float
    days: float
    value: float
    more: float
    whole: bool


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """The curve of all teams (*team* None) or one; *days* is its whole capacity, *today* what today's plan is worth.

    *teams* are those whose time is limited, *unlimited* those whose time nobody knows; *complete* unless it was stopped.
    *weighed* counts the changes; *late* are mandates that no such capacity keeps: the curve is drawn without their days.
    *real_days* is the capacity as it is, where *days* is what is left of it without some colleagues.
    """

    product: str
    team: str | None
    teams: tuple[str, ...]
    unlimited: tuple[str, ...]
    days: float
    today: float
    points: tuple[CurveRow, ...] = ()
    complete: bool = True
    weighed: int = 0
    late: tuple[str, ...] = ()
    real_days: float | None = None

    @property
    def as_is(self) -> float:
        """The capacity as it is, with nobody supposed away."""
        return self.days if self.real_days is None else self.real_days

    @property
    def most(self) -> float:
        """The most that any of these plans can bring."""
        return max((point.value for point in self.points), default=0.0)

    def value_at(self, days: float) -> float | None:
        """What no plan exceeds with so many person-days; None where the curve does not reach."""
        points = self.points
        if not points or not points[0].days - 1e-9 <= days <= points[-1].days + 1e-9:
            return None
        low = max((each for each in points if each.days <= days + 1e-9), key=lambda each: each.days)
        return min(low.value + low.more * (days - low.days), points[-1].value)


@dataclass(frozen=True, slots=True)
class ExactRow:
    """The best plan that was found with that capacity: its value, and what no plan exceeds; how many changes it holds."""

    team: str | None
    share: float
    days: float
    value: float
    bound: float
    gap: float
    proven: bool
    changes: int


@dataclass(frozen=True, slots=True)
class StandsRow:
    """Where a change stands in a plan: its release and the day."""

    number: str
    change_id: int
    title: str
    release: str
    day: date


@dataclass(frozen=True, slots=True)
class MandateRow:
    """A mandate that is due *by* a day, and when a plan ships it; *ships* None: not in these releases."""

    number: str
    change_id: int
    title: str
    by: date
    release: str | None
    ships: date | None

    @property
    def late(self) -> int | None:
        """By how many days it is late, 0 where it is not; None where it is not in these releases at all."""
        return None if self.ships is None else max(0, (self.ships - self.by).days)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a plan comes to; *stands* by number. *bound* is what none exceeds (None where nobody asked: today's plan)."""

    value: float
    bound: float | None
    gap: float
    proven: bool
    releases: tuple[FilledRelease, ...]
    stands: Mapping[str, StandsRow] = field(default_factory=dict)
    mandates: tuple[MandateRow, ...] = ()

    @property
    def kept(self) -> int:
        """How many mandates ship in time."""
        return sum(mandate.late == 0 for mandate in self.mandates)


@dataclass(frozen=True, slots=True)
class Supposed:
    """A what-if beside today's plan; *days* is the capacity supposed, *real_days* that as it is; *weighed* counts the changes."""

    product: str
    outcome: Outcome
    today: Outcome
    days: float
    real_days: float
    weighed: int = 0


@dataclass(frozen=True, slots=True)
class DiffersRow:
    """A change that stands elsewhere in another plan: *kind* in, out or moved; releases, or None for out of them all."""

    number: str
    change_id: int
    title: str
    kind: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class EffortRow:
    """A change whose effort can be supposed to be another, in person-days."""

    change_id: int
    number: str
    title: str
    effort: float
    release: str | None


@dataclass(frozen=True, slots=True)
class LeverTeam:
    """A team whose capacity can be supposed: its person-days in these releases (None: nobody knows), and its members."""

    name: str
    days: float | None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Levers:
    """All that can be supposed of a product: its teams, its changes' efforts; and how many releases are to come.

    *faults_first* is the house's choice.
    """

    product: str
    teams: tuple[LeverTeam, ...]
    changes: tuple[EffortRow, ...]
    releases: int
    faults_first: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """Something that is supposed of a *team*, a *person* or a *change* (its *kind*) that is not here, or not any more."""

    kind: str
    name: str

    @property
    def sentence(self) -> str:
        """What is not here."""
        if self.kind == "team":
            return f"There is no team “{self.name}” here."
        if self.kind == "person":
            return f"There is no “{self.name}” in these teams."
        return f"{self.name} is not to be placed here, or nobody has said how much work it is."


@dataclass(frozen=True, slots=True)
class Column:
    """A scenario beside others: what it comes to, or the sentence that says why it can't be composed.

    *problems* is what it supposes of teams, people or changes that are not here, and was composed without: *gone*.
    """

    scenario_id: int
    name: str
    supposed: Supposed | None
    refused: str = ""
    problems: tuple[str, ...] = ()
    gone: tuple[Gone, ...] = ()


def differences(before: Outcome, after: Outcome) -> tuple[DiffersRow, ...]:
    """What stands elsewhere in the second plan: what comes in, what falls out, what moves; in that order, by number."""
    rows = []
    for number in dict.fromkeys([*before.stands, *after.stands]):
        old, new = before.stands.get(number), after.stands.get(number)
        row = new or old
        places = (old.release if old else None, new.release if new else None)
        if row is None or places[0] == places[1]:
            continue
        kind = "in" if old is None else "out" if new is None else "moved"
        rows.append(DiffersRow(number, row.change_id, row.title, kind, *places))
    return tuple(sorted(rows, key=lambda row: (("in", "out", "moved").index(row.kind), row.change_id)))
