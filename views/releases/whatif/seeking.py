"""What the tab asks for, and the work behind each search; nothing here touches a widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from app.plans.asked import Compose, WhatIf
from app.rows.whatif import Column, ExactRow, Levers, Outcome, Supposed, Tradeoff
from views.releases.whatif.search import Job

if TYPE_CHECKING:
    from app.composer.solver import Watch
    from app.jobs.whatif import Named


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked of which database on which day, and whose capacity the curve is drawn over."""

    database: Any  # models.database.Database; views never look into it
    order: Compose
    day: date
    team: str | None = None

    def draws_like(self, other: "Asking") -> bool:
        """Whether the curve is the same: capacities alone differ."""
        return (self.whole, self.day, self.team) == (other.whole, other.day, other.team)

    @property
    def whole(self) -> Compose:
        """The order with its capacities as they are."""
        return replace(self.order, what=replace(self.order.what, share=1.0, teams={}))

    @property
    def real(self) -> Compose:
        """The same with nothing supposed."""
        return replace(self.order, what=WhatIf())


def levers_job(asking: Asking) -> Callable[[], Levers]:
    """Reads what can be supposed."""

    def read() -> Levers:
        from app.jobs.whatif import levers

        return levers(asking.database, asking.order, asking.day)

    return read


def curve_job(asking: Asking) -> Job:
    """Draws the curve."""

    def draw(watch: "Watch", tell: Callable[[Tradeoff], None]) -> Tradeoff:
        from app.jobs.whatif import Trade, trade

        return trade(asking.database, Trade(asking.order, asking.team), asking.day, watch, tell)

    return draw


def exact_job(asking: Asking, share: float) -> Job:
    """Composes exactly for a share of the capacity."""

    def compose(watch: "Watch", _tell: Callable[[ExactRow], None]) -> ExactRow:
        from app.jobs.whatif import Trade, exact

        return exact(asking.database, Trade(asking.order, asking.team), asking.day, watch, share)

    return compose


def result_job(asking: Asking) -> Job:
    """Composes what is supposed."""

    def compose(watch: "Watch", tell: Callable[[Supposed], None]) -> Supposed:
        from app.jobs.whatif import suppose

        return suppose(asking.database, asking.order, asking.day, watch, tell)

    return compose


def standing_job(asking: Asking) -> Job:
    """Composes with the figures as they are."""

    def compose(watch: "Watch", _tell: Callable[[Outcome], None]) -> Outcome:
        from app.jobs.whatif import as_it_is

        return as_it_is(asking.database, asking.real, asking.day, watch)

    return compose


def compared_job(database: Any, scenarios: "Sequence[Named]", day: date) -> Job:
    """Composes scenarios one after another."""

    def compose(watch: "Watch", _tell: Callable[[Sequence[Column]], None]) -> Sequence[Column]:
        from app.jobs.whatif import compared

        return compared(database, scenarios, day, watch)

    return compose
