"""Composing: from a problem to the best plan that time allows, checked, with what no plan can exceed; and what was left out, why."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.composer.checker import broken, checked
from app.composer.conflicts import conflict_in
from app.composer.core import Search, keeps
from app.composer.difference import today
from app.composer.greedy import by_value_over_effort, filled, tidied
from app.composer.groups import Groups, grouped
from app.composer.model import Program, Shipped, columns, modelled, shipped_in, with_row, with_sums
from app.composer.problem import Placed, Plan, Problem, of_faults, worth
from app.composer.solver import Watch
from app.composer.understood import check_understood
from models.rules.errors import RuleBroken

if TYPE_CHECKING:
    from app.composer.model import Floats

Tell = Callable[[Plan], None]


def compose(
    problem: Problem, watch: Watch | None = None, tell: Tell | None = None, known: Placed | None = None
) -> Plan:
    """The best plan found until time was up or somebody stopped; *tell* hears of each better one before.

    A plan *known* already is where the search begins. Watch may be stopped from another thread.
    Raises BadInput where the problem is not one, Conflict where what is demanded can't hold together.
    """
    check_understood(problem)
    watch = watch or Watch()
    if problem.faults_first and any(each.fault for each in problem.candidates):
        return _faults_first(problem, watch, tell)
    groups = grouped(problem)
    return _Composing(problem, groups, with_sums(modelled(groups)), watch, tell, known).plan()


def _faults_first(problem: Problem, watch: Watch, tell: Tell | None) -> Plan:
    """First the best that faults alone can bring, then the best plan that brings as much by its faults."""
    alone = of_faults(problem)
    faults = grouped(alone)
    weights = modelled(faults)
    first = _Composing(alone, faults, weights, Watch(watch.left / 2, follows=watch), None).plan()
    groups = grouped(problem)
    brought = first.value + faults.owed
    reached = with_row(with_sums(modelled(groups)), weights.worth, brought - 1e-6 * max(1.0, brought))
    return _Composing(problem, groups, reached, watch, tell, first.placed).plan()


@dataclass(slots=True)
class _Composing:
    """One problem being composed."""

    problem: Problem
    groups: Groups
    program: Program
    watch: Watch
    tell: Tell | None
    known: Placed | None = None
    told: float = -1.0

    def plan(self) -> Plan:
        """The best plan; raises Conflict where there is none."""
        search = Search(self.program, self.watch, self._tell)
        self._begin(search)
        found = search.run() if search.relax(self._rounded_from) else search.found
        if found.columns is None:
            raise self._none(search)
        tidy = tidied(self.groups, shipped_in(found.columns, self.groups.releases))
        if not keeps(self.program, columns(tidy, self.groups.releases)):
            tidy = shipped_in(found.columns, self.groups.releases)
        return self._shown(tidy, found.bound)

    def _begin(self, search: Search) -> None:
        """The first plans: today's, what is known, and what every planner would do."""
        for placed in (self.known, today(self.problem)):
            if placed is not None and not broken(self.problem, placed):
                search.offer(self._columns([self._place(placed, names[0]) for names in self.groups.names]))
        search.offer(self._columns(filled(self.groups, by_value_over_effort(self.groups))))

    def _place(self, placed: Placed, name: str) -> int | None:
        return self.problem.places[placed[name]] if name in placed else None

    def _columns(self, shipped: Shipped | None) -> "Floats | None":
        return None if shipped is None else columns(shipped, self.groups.releases)

    def _rounded_from(self, relaxed: "Floats") -> "Floats | None":
        """A plan filled in the order in which the relaxation ships: how much of a group, and how early."""
        shares = relaxed.reshape(-1, self.groups.releases).sum(axis=1)
        order = sorted(range(len(shares)), key=lambda group: -shares[group])
        return self._columns(filled(self.groups, order))

    def _tell(self, found: "Floats", bound: float) -> None:
        if self.tell is not None and (self.told < 0 or self.watch.passed - self.told > 0.1):
            self.told = self.watch.passed
            self.tell(self._shown(shipped_in(found, self.groups.releases), bound))

    def _shown(self, shipped: Shipped, bound: float) -> Plan:
        names = [release.name for release in self.problem.releases]
        placed = {
            name: names[place]
            for group, place in enumerate(shipped)
            if place is not None
            for name in self.groups.names[group]
        }
        value = worth(self.problem, placed)
        return checked(self.problem, Plan(placed, value, max(value, bound - self.groups.owed), self._left_out()))

    def _left_out(self) -> dict[str, str]:
        return dict(unweighable(self.problem))

    def _none(self, search: Search) -> Exception:
        if search.impossible:
            return conflict_in(self.problem)
        return RuleBroken("No plan was found in this time. Give more seconds, or fewer releases.")


def unweighable(problem: Problem) -> Iterator[tuple[str, str]]:
    """The candidates that can't be weighed, each with what is missing: they are named, never taken as nothing."""
    staffed = {team for release in problem.releases for team, days in release.capacity.items() if days != 0}
    unknown = {each.name for each in problem.candidates if not each.known}
    for each in problem.candidates:
        missing = [team for team, days in each.effort.items() if days is None]
        nobody = [team for team, days in each.days.items() if days > 0 and team not in staffed]
        if missing:
            yield each.name, f"Nobody has said how much work it is for {', '.join(missing)}."
        elif each.name in unknown:
            yield each.name, "Nobody has said how much work it is."
        elif nobody:
            yield each.name, f"It needs {', '.join(nobody)}, and nobody is there in these releases."
        elif each.value is None and each.mandate is None:
            yield each.name, "Nobody has said what it is worth."
