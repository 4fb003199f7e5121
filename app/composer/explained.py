"""Why a candidate is in the plan or out of it, and what one more day would bring: each answer found by solving anew.

What keeps a candidate out is the smallest set of constraints about it (its own, its links, the time of the teams it needs)
under which forcing it in still costs something; with fewer of them it would be in. What forcing it displaces and costs is
the difference to the best plan with it (the what-if analysis of van den Akker et al. 2008, by exact plans).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from app.composer.clauses import Clause, ClauseKind, clauses_of, without
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.difference import Moved, difference
from app.composer.problem import Candidate, Placed, Plan, Problem, Release, needed, of_faults, worth
from app.composer.solver import Watch
from models.rules.errors import BadInput

_COUNTS = 1e-6
_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class WhyIn:
    """Why a candidate is in: what the best plan without it would lose, and how that differs; or what demands it.

    *serves* are those in the plan that require it. *loss* is None, and *instead* empty, where no plan can do without.
    *paid* of the loss is the price of moves: so much more of it than the best plan would the other one pay. *waiting* says
    of a demand of law or contract that it settles, which release after these would do (empty: none).
    """

    name: str
    release: str
    loss: float | None
    instead: tuple[Moved, ...]
    serves: tuple[str, ...]
    demanded: tuple[Clause, ...]
    proven: bool
    paid: float = 0.0
    waiting: str = ""


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a candidate is out: the constraints that keep it out, and what forcing it in would displace and cost.

    *cost* is None, and *plan* as well, where no plan can hold it: then the constraints are a conflict, *ways* mends it.
    With no constraints at all it merely brings nothing. Where faults come first, *faults* is what these would lose; *cost*
    may then be less than nothing. *paid* of the cost is the price of moves, and *waiting* the demand, as for what is in.
    """

    name: str
    clauses: tuple[Clause, ...]
    ways: tuple[str, ...]
    cost: float | None
    displaced: tuple[Moved, ...]
    plan: Placed | None
    proven: bool
    faults: float = 0.0
    paid: float = 0.0
    waiting: str = ""


@dataclass(frozen=True, slots=True)
class DayPrice:
    """What one more day of a team in a release would bring."""

    release: str
    team: str
    gain: float
    proven: bool


def why_in(problem: Problem, plan: Plan, name: str, watch: Watch | None = None) -> WhyIn:
    """Why a candidate is in the plan."""
    watch = watch or Watch(10.0)
    candidate = _named(problem, name)
    release = plan.placed[name]
    serves = tuple(a for a, b in problem.requires if b == name and a in plan.placed)
    barred = frozenset(each.name for each in problem.releases)
    banned = _with(problem, replace(candidate, barred=barred, pinned=None, beyond=None))
    try:
        if candidate.pinned is not None:
            raise _pinned(problem, name)
        other = compose(banned, watch)
    except Conflict as conflict:
        demanded = tuple(
            each for each in conflict.clauses if each.kind is not ClauseKind.BARRED or name not in each.names
        )
        return WhyIn(name, release, None, (), serves, demanded, proven=True)
    loss = max(0.0, plan.value - other.value)
    return WhyIn(
        name,
        release,
        loss,
        difference(problem, plan.placed, other.placed),
        serves,
        (),
        proven=plan.proven and other.proven,
        paid=paid_by(problem, other.placed) - paid_by(problem, plan.placed),
    )


def _pinned(problem: Problem, name: str) -> Conflict:
    return Conflict(
        [each for each in clauses_of(problem) if each.kind is ClauseKind.PINNED and each.names == (name,)], []
    )


def why_not(problem: Problem, plan: Plan, name: str, watch: Watch | None = None) -> WhyNot:
    """Why a candidate is out of the plan."""
    watch = watch or Watch(10.0)
    candidate = _named(problem, name)
    try:
        with_it = compose(_forced(problem, candidate), watch)
    except Conflict as conflict:
        return _impossible(problem, candidate, conflict)
    lost, faults = _lost(problem, plan.placed, with_it.placed)
    kept_out = _Keeping(problem, candidate, watch)
    clauses = kept_out.smallest() if lost > _COUNTS or faults > _COUNTS else ()
    return WhyNot(
        name,
        clauses,
        tuple(each.relaxed for each in clauses if each.relaxed),
        plan.value - with_it.value,
        tuple(each for each in difference(problem, plan.placed, with_it.placed) if each.name != name),
        with_it.placed,
        proven=plan.proven and with_it.proven and kept_out.proven,
        faults=faults,
        paid=paid_by(problem, with_it.placed) - paid_by(problem, plan.placed),
    )


def paid_by(problem: Problem, placed: Placed) -> float:
    """The price of all moves of a plan against today's."""
    places = problem.places
    moved = (each for each in problem.candidates if each.today in places and placed.get(each.name) != each.today)
    return sum(each.price for each in moved)


def _lost(problem: Problem, plan: Placed, other: Placed) -> tuple[float, float]:
    """By how much the other plan is worth less, and, where these come first, by how much its faults are."""
    alone = of_faults(problem)
    faults = worth(alone, plan) - worth(alone, other) if problem.faults_first else 0.0
    return worth(problem, plan) - worth(problem, other), max(0.0, faults)


def _impossible(problem: Problem, candidate: Candidate, conflict: Conflict) -> WhyNot:
    """No plan holds it: the conflict, without our own wish to have it in."""
    own = set(clauses_of(problem))
    pairs = [(clause, way) for clause, way in zip(conflict.clauses, conflict.ways, strict=True) if clause in own]
    clauses, ways = tuple(clause for clause, _ in pairs), tuple(way for _, way in pairs if way)
    return WhyNot(candidate.name, clauses, ways, None, (), None, proven=True)


def _forced(problem: Problem, candidate: Candidate) -> Problem:
    """The problem with a candidate demanded: it must be in one of the releases."""
    last = problem.releases[-1].day
    return _with(problem, replace(candidate, mandate=min(last, candidate.mandate or last)))


def _with(problem: Problem, candidate: Candidate) -> Problem:
    others = (candidate if each.name == candidate.name else each for each in problem.candidates)
    return replace(problem, candidates=tuple(others))


def _named(problem: Problem, name: str) -> Candidate:
    found = next((each for each in problem.candidates if each.name == name), None)
    if found is None:
        raise BadInput(f"{name} is not among the candidates.")
    return found


class _Keeping:
    """What keeps a candidate out."""

    def __init__(self, problem: Problem, candidate: Candidate, watch: Watch) -> None:
        self._problem, self._candidate, self._watch = problem, candidate, watch
        self._about = tuple(_about(problem, candidate.name))
        self.proven = True

    def smallest(self) -> tuple[Clause, ...]:
        """The smallest set, the time of a team in all releases taken as one at first; beyond three, one that can lose none."""
        units = self._units()
        for size in range(1, min(_TOGETHER, len(units)) + 1):
            for chosen in combinations(units, size):
                if self._watch.left <= 0:
                    self.proven = False
                    return self._about
                kept = [clause for unit in chosen for clause in unit]
                # All of them together keep it out: that is what was asked.
                if size == len(units) or self._out(kept):
                    return tuple(self._thinned(kept, [unit for unit in chosen if len(unit) > 1]))
        return tuple(self._thinned(list(self._about), units))

    def _units(self) -> list[tuple[Clause, ...]]:
        """The constraints that are tried as one: a team's time in all releases, any other alone."""
        teams: dict[str, list[Clause]] = {}
        others = []
        for clause in self._about:
            if clause.kind in {ClauseKind.CAPACITY, ClauseKind.RESERVE}:
                teams.setdefault(clause.names[-1], []).append(clause)
            else:
                others.append((clause,))
        return [*map(tuple, teams.values()), *others]

    def _thinned(self, kept: list[Clause], units: Sequence[tuple[Clause, ...]]) -> list[Clause]:
        """The same set, without any constraint of these units that it can lose."""
        for clause in [each for unit in units for each in unit]:
            rest = [each for each in kept if each != clause]
            if len(kept) > 1 and self._watch.left > 0 and self._out(rest):
                kept = rest
        return kept

    def _out(self, kept: Sequence[Clause]) -> bool:
        """Whether these alone, of all about it, keep it out: forcing it in costs something, or can't be."""
        problem = without(self._problem, [each for each in self._about if each not in kept])
        candidate = _named(problem, self._candidate.name)
        free = compose(problem, self._watch)
        if candidate.name in free.placed:
            return False
        try:
            with_it = compose(_forced(problem, candidate), self._watch)
        except Conflict:
            return True
        self.proven = self.proven and free.proven and with_it.proven
        lost, faults = _lost(problem, free.placed, with_it.placed)
        return lost > _COUNTS or faults > _COUNTS


def _about(problem: Problem, name: str) -> Iterator[Clause]:
    """The constraints about a candidate and what it can't ship without: their own, their links, their teams' time."""
    inside = needed(problem, [name])
    teams = {
        team for each in problem.candidates if each.name in inside for team, days in each.effort.items() if days != 0
    }
    for clause in clauses_of(problem):
        if clause.kind is ClauseKind.EXCLUDES:
            relevant = not inside.isdisjoint(clause.names)
        elif clause.kind in {ClauseKind.CAPACITY, ClauseKind.RESERVE}:
            relevant = clause.names[-1] in teams
        elif clause.kind is ClauseKind.REQUIRES:
            relevant = clause.names[0] in inside
        elif clause.kind is ClauseKind.MANDATE:
            relevant = False
        else:
            relevant = inside.issuperset(clause.names)
        if relevant:
            yield clause


def one_more_day(
    problem: Problem, plan: Plan, watch: Watch | None = None, only: str | None = None
) -> tuple[DayPrice, ...]:
    """What one more day of each team in each release, or in one, would bring; as far as time allows, nearest first."""
    watch = watch or Watch(10.0)
    return tuple(
        _priced(problem, plan, (release, team), watch)
        for release in problem.releases
        for team in problem.teams
        if only in {None, release.name} and release.capacity.get(team) is not None and watch.left > 0
    )


def _priced(problem: Problem, plan: Plan, where: tuple[Release, str], watch: Watch) -> DayPrice:
    release, team = where
    wider = replace(release, capacity={**release.capacity, team: (release.capacity[team] or 0.0) + 1.0})
    releases = tuple(wider if each.name == release.name else each for each in problem.releases)
    other = compose(replace(problem, releases=releases), watch, known=plan.placed)
    gain = max(0.0, other.value - plan.value)
    return DayPrice(release.name, team, gain, proven=plan.proven and other.proven)
