"""Demands that can't hold together: the smallest set of constraints that can't, each with the way to relax it.

Found by hitting sets: whatever set of constraints is to be in conflict must share a constraint with each set whose lifting
mends everything (Reiter 1987; Ignatiev et al., Smallest MUS extraction with minimal hitting set dualization, 2015).
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.composer.clauses import Clause, ClauseKind, clauses_of, without
from app.composer.groups import grouped
from app.composer.model import Program, modelled
from app.composer.problem import Problem, Release, needed
from app.composer.solver import Effort, Watch, solved
from models.rules.errors import RuleBroken

if TYPE_CHECKING:
    from app.composer.model import Floats

Clauses = frozenset[Clause]
Holds = Callable[[Clauses], bool]

_SECONDS = 1.0
_SAID = 8


class Conflict(RuleBroken):
    """What is demanded can't hold together. *clauses* is the smallest set of constraints that can't, *ways* relaxes each.

    A way is empty where there is none. *needs* are the days that the capacities among them would have to be, *alone* those
    that mend everything by themselves: others may stand in more than this conflict. *jointly* are the capacities that mend
    everything together where none does alone.
    """

    def __init__(
        self,
        clauses: Sequence[Clause],
        ways: Sequence[str],
        needs: Mapping[Clause, float] | None = None,
        alone: Collection[Clause] = (),
        jointly: Mapping[Clause, float] | None = None,
    ) -> None:
        self.clauses, self.ways, self.needs = tuple(clauses), tuple(ways), dict(needs or {})
        self.jointly = dict(jointly or {})
        pairs = list(zip(clauses, ways, strict=False))
        said = _some([clause.sentence for clause in clauses])
        together = f"These can't hold together: {said}" if len(clauses) > 1 else f"This can't be: {said}"
        helping = [way for clause, way in pairs if way and clause in alone]
        rest = [way for _, way in pairs if way]
        if helping:
            together += f" One of these helps: {_some(helping)}"
        elif rest:
            together += f" More than one thing must give way. Begin with one of these: {_some(rest)}"
        given = [_way(clause, days) for clause, days in self.jointly.items()]
        if given:
            together += f" Together these help as well: {_some(given)}"
        self.told = {
            "together": given,
            "conflict": [
                {
                    "kind": clause.kind.value,
                    "names": clause.names,
                    "sentence": clause.sentence,
                    "way": way,
                    "helps": bool(way) and clause in alone,
                }
                for clause, way in pairs
            ],
        }
        super().__init__(together)


def _some(sentences: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    more = len(sentences) - _SAID
    return " ".join(sentences[:_SAID]) + (f" And {more} more." if more > 0 else "")


def conflict_in(problem: Problem) -> Conflict:
    """The smallest conflict of a problem that has no plan."""
    clauses, demanded = smallest_conflict(problem), _demanded(problem)
    watch = Watch(_SECONDS)
    alone = {each for each in clauses if watch.left > 0 and _possible(without(demanded, [each]))}
    needs = {
        each: _enough(demanded, each) if each in alone else _needed(demanded, each, clauses)
        for each in clauses
        if each.kind is ClauseKind.CAPACITY
    }
    jointly = _jointly(demanded, list(needs), watch) if needs and alone.isdisjoint(needs) else {}
    return Conflict(clauses, [_way(each, needs.get(each)) for each in clauses], needs, alone, jointly)


def _jointly(demanded: Problem, first: Sequence[Clause], watch: Watch) -> dict[Clause, float]:
    """The fewest capacities, the *first* before others, that mend everything together, with the days that each must be.

    None where they don't, or where time runs out before that is known.
    """
    rest = [each for each in clauses_of(demanded) if each.kind is ClauseKind.CAPACITY and each not in first]
    kept = [*first, *rest]
    if not _possible(without(demanded, kept)):
        return {}
    for each in (*rest, *first):
        if watch.left <= 0:
            return {}
        fewer = [other for other in kept if other != each]
        if _possible(without(demanded, fewer)):
            kept = fewer
    opened = without(demanded, kept)
    least = {each: least_days(opened, *each.names) for each in kept}
    # What is kept there for others is kept from these as well.
    most = {each: days + _kept(demanded, *each.names) for each, days in least.items()}
    return next((days for days in (least, most) if _possible(_given(demanded, days))), {})


def _kept(problem: Problem, release: str, team: str) -> float:
    """The days of a team that a release keeps for others."""
    there = problem.releases[problem.places[release]]
    return sum(each.days for each in there.reserves if each.team == team)


def _given(problem: Problem, days: Mapping[Clause, float]) -> Problem:
    """The problem with so many days in these capacities."""
    return replace(problem, releases=tuple(_with_days(release, days) for release in problem.releases))


def _with_days(release: Release, days: Mapping[Clause, float]) -> Release:
    more = {each.names[1]: count for each, count in days.items() if each.names[0] == release.name}
    return replace(release, capacity={**release.capacity, **more})


def smallest_conflict(problem: Problem) -> tuple[Clause, ...]:
    """The smallest set of constraints that can't hold together; where time runs out, the smallest found by then."""
    demanded = _demanded(problem)
    every = clauses_of(demanded)
    watch = Watch(_SECONDS)

    def holds(kept: Clauses) -> bool:
        return _possible(without(demanded, [each for each in every if each not in kept]))

    found = _smallest(every, holds, watch)
    return tuple(each for each in every if each in found)


def possible(problem: Problem) -> bool:
    """Whether what is demanded can hold together at all."""
    return _possible(_demanded(problem))


def _demanded(problem: Problem) -> Problem:
    """The part of a problem that decides whether a plan is possible: what is demanded, and what hangs on that."""
    inside = needed(problem, [each.name for each in problem.candidates if each.mandate or each.pinned])
    return replace(
        problem,
        candidates=tuple(replace(each, today=None) for each in problem.candidates if each.name in inside),
        requires=tuple(pair for pair in problem.requires if inside.issuperset(pair)),
        together=tuple(pair for pair in problem.together if inside.issuperset(pair)),
        excludes=tuple(pair for pair in problem.excludes if inside.issuperset(pair)),
    )


def _possible(problem: Problem) -> bool:
    """Whether any plan keeps all constraints."""
    program = modelled(grouped(problem))
    if not len(program.worth):
        return True
    return solved(replace(program, worth=program.worth * 0.0), Effort(10.0), Watch(10.0)).columns is not None


def _smallest(every: Sequence[Clause], holds: Holds, watch: Watch) -> Clauses:
    best = _irreducible(every, holds, watch)
    corrections: list[Clauses] = []
    while watch.left > 0:
        chosen = _hitting(corrections, len(best) - 1)
        if chosen is None:
            return best
        if not holds(chosen):
            return chosen
        corrections.append(frozenset(every) - _grown(chosen, every, holds))
    return best


def _irreducible(every: Sequence[Clause], holds: Holds, watch: Watch) -> Clauses:
    """A conflict that can't lose any constraint: halves are thrown away while the rest still conflicts (Junker 2004)."""
    kept = list(every)
    size = len(kept) // 2
    while size:
        start = 0
        while start < len(kept) and watch.left > 0:
            rest = kept[:start] + kept[start + size :]
            if holds(frozenset(rest)):
                start += size
            else:
                kept = rest
        size = min(size // 2, len(kept)) if size > 1 else 0
    return frozenset(kept)


def _grown(chosen: Clauses, every: Sequence[Clause], holds: Holds) -> Clauses:
    """As many constraints as hold together with the chosen ones: none more can join."""
    kept = set(chosen)

    def take(some: Sequence[Clause]) -> None:
        if not some or holds(frozenset(kept.union(some))):
            kept.update(some)
        elif len(some) > 1:
            take(some[: len(some) // 2])
            take(some[len(some) // 2 :])

    take([each for each in every if each not in kept])
    return frozenset(kept)


def _hitting(sets: Sequence[Clauses], most: int) -> Clauses | None:
    """The smallest set, of at most so many, that shares something with each of these; None where there is none."""
    for size in range(most + 1):
        found = _hit(sets, size, frozenset())
        if found is not None:
            return found
    return None


def _hit(sets: Sequence[Clauses], size: int, chosen: Clauses) -> Clauses | None:
    missed = next((each for each in sets if not each & chosen), None)
    if missed is None:
        return chosen
    if size == 0:
        return None
    tried = (_hit(sets, size - 1, chosen | {each}) for each in sorted(missed, key=lambda each: (each.kind, each.names)))
    return next((found for found in tried if found is not None), None)


def _way(clause: Clause, needed: float | None) -> str:
    """How to relax one of a conflict: for a capacity, by how many days."""
    has = clause.days or 0.0
    if needed is None or needed <= has:
        return clause.relaxed
    release, team = clause.names
    more = f"{needed - has:g}"
    return f"Give {release} {more} more {'day' if more == '1' else 'days'} of {team}."


def _enough(demanded: Problem, clause: Clause) -> float:
    """The days with which a capacity lets all that is demanded hold together."""
    name, team = clause.names
    least = least_days(without(demanded, [clause]), name, team)
    release = demanded.releases[demanded.places[name]]
    given = replace(release, capacity={**release.capacity, team: least})
    if _possible(replace(demanded, releases=tuple(given if each is release else each for each in demanded.releases))):
        return least
    # What is kept there for others is kept from these as well.
    return least + _kept(demanded, name, team)


def _needed(demanded: Problem, clause: Clause, conflict: Collection[Clause]) -> float:
    """The days that a capacity would have to be for the rest of a conflict to hold together."""
    release, team = clause.names
    rest = [each for each in clauses_of(demanded) if each not in conflict or each == clause]
    return least_days(without(demanded, rest), release, team)


def least_days(problem: Problem, release: str, team: str) -> float:
    """The fewest days of a team that a release needs in any plan."""
    import numpy as np

    groups = grouped(problem)
    program = modelled(groups)
    use = _used(problem, groups.of, team)
    worth: Floats = np.zeros((len(groups.names), program.releases))
    place = problem.places[release]
    worth[:, place] -= use
    if place:
        worth[:, place - 1] += use
    asked: Program = replace(program, worth=worth.ravel(), step=0.0)
    answer = solved(asked, Effort(2.0), Watch(2.0))
    return 0.0 if answer.columns is None else -float(asked.worth @ answer.columns)


def _used(problem: Problem, of: dict[str, int], team: str) -> "Floats":
    """The days of a team that each group takes."""
    import numpy as np

    use = np.zeros(max(of.values(), default=-1) + 1)
    for each in problem.candidates:
        use[of[each.name]] += each.days.get(team, 0.0)
    return use
