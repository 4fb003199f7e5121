"""Rows on ranks: a change's place and why, what would change it, and what another policy would move."""

from dataclasses import dataclass, field
from datetime import date

from app.rows.changes import ScorePart
from app.rows.marks import CriterionRow

Said = date | bool | int | float | str | None


@dataclass(frozen=True, slots=True)
class Rank:
    """The place among those that stand in line for the same product; *percentile*: before how many of 100 others."""

    place: int
    of: int

    @property
    def percentile(self) -> float:
        """Before how many of 100 others; 100 where it stands alone."""
        return 100.0 if self.of < 2 else round(100 * (self.of - self.place) / (self.of - 1), 1)


@dataclass(frozen=True, slots=True)
class RankReason:
    """What one rule, and at last the *score*, sees in a change.

    *mandates* its day, *quick-wins* whether it was let pass, *many-before-few* its end users, *visibility* who sees it,
    *proportion* its points for each person-day. *bound* is the end users from which its class goes, or the points below which the cost is out of proportion.
    """

    by: str
    own: Said
    bound: float | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """How far one criterion would have to go, alone, for two neighbours to swap; *needed* may be an audience."""

    by: str
    now: float | str | None
    needed: float | str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The change before or after another: what tells the two apart, and what would let them swap.

    *by* is a rule, *score*, *reach* (of what is not scored) or *number*; *own* and *other* what each has there. Without
    *needs* no single criterion does it.
    """

    id: int
    number: str
    title: str
    by: str
    own: Said
    other: Said
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class NoQuickWinRow:
    """Why a change is no quick win: its *effort* or *reach* and the bound; or *off*, where the policy lets none pass."""

    by: str
    given: float | None
    bound: float


@dataclass(frozen=True, slots=True)
class RankSheet:
    """How a change stands in line. *rank* None where it stands in none; *problem*: why its score can't be reckoned."""

    id: int
    number: str
    title: str
    product: str
    state: str
    rank: Rank | None
    percentile: float | None
    model: str
    score: float | None
    out_of: float | None
    parts: tuple[ScorePart, ...]
    missing: tuple[str, ...]
    problem: str | None
    reasons: tuple[RankReason, ...]
    above: Neighbour | None
    below: Neighbour | None
    fast_lane: bool
    quick_win: bool
    no_quick_win: tuple[NoQuickWinRow, ...]
    criteria: tuple[CriterionRow, ...]


@dataclass(frozen=True, slots=True)
class Mover:
    """A change that another model or policy moves within its product: places and scores before and after."""

    id: int
    number: str
    title: str
    product: str
    before: int
    after: int
    of: int
    score_before: float | None
    score_after: float | None

    @property
    def gained(self) -> int:
        """How many places it gains; below zero it loses."""
        return self.before - self.after


@dataclass(frozen=True, slots=True)
class RankDifference:
    """What another model or policy does to the order: how many move, the *swapped* of all *pairs*, who gains and loses most.

    Of the *scored* so many are *unscored* then; *lacking* are the criteria on which any of these has no value, the most
    missed first. Where none is lacking the expression has no value for them.
    """

    changes: int
    moved: int
    gaining: int
    losing: int
    swapped: int
    pairs: int
    gains: tuple[Mover, ...] = field(default=())
    losses: tuple[Mover, ...] = field(default=())
    scored: int = 0
    unscored: int = 0
    lacking: tuple[str, ...] = ()
