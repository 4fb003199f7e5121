"""What is asked of a plan: how many releases, with which wishes and what-ifs; and what was read for it, as a problem with names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.composer.problem import Plan, Problem
from app.rows.plans import Composition, HeldRow, LeftOut, PassedOver

MOST_RELEASES = 8


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What if capacities or efforts were others: a *share* of all, a factor by *teams*, *without* colleagues, *efforts* by change."""

    share: float = 1.0
    teams: Mapping[str, float] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    efforts: Mapping[int, float] = field(default_factory=dict)

    @property
    def is_real(self) -> bool:
        """Whether nothing is supposed: only such a plan can be applied."""
        factors = (self.share, *self.teams.values(), *self.efforts.values())
        return not self.without and all(factor == 1.0 for factor in factors)


@dataclass(frozen=True, slots=True)
class Compose:
    """Compose the next *releases* of a product; *few_moves* leaves what can stand. *faults_first* None is the house's choice."""

    product: str | None = None
    releases: int = 4
    faults_first: bool | None = None
    few_moves: bool = False
    what: WhatIf = field(default_factory=WhatIf)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was read from the database: the problem, and beside it what the problem does not say.

    *titles* by name (C-12); *blocked* is what can't be placed for others' sake, *named* what asks for attention; *read_at*
    is the number of the last act when it was read, *releases* the ids and names of the releases by R-3; *passed_over* are
    those that are left alone. *promised* is by name how much of its price is for a day that was told;
    *stranded* are those that may come into these from a release whose day is past, or is too late for them, with that
    (R-3, and its id); *unfit* is what fits into none of them.
    """

    problem: Problem
    product: str
    titles: Mapping[str, str]
    blocked: Mapping[str, LeftOut]
    named: Mapping[str, LeftOut]
    held: tuple[HeldRow, ...]
    unlimited: tuple[str, ...]
    releases: Mapping[str, tuple[int, str]]
    waiting: Mapping[str, int]
    day: date
    read_at: int
    passed_over: tuple[PassedOver, ...] = ()
    promised: Mapping[str, float] = field(default_factory=dict)
    stranded: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    unfit: Mapping[str, LeftOut] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Composed:
    """A plan with what it was made of, and how it is shown."""

    order: Compose
    asked: Asked
    plan: Plan
    shown: Composition
