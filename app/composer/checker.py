"""Whether a plan keeps every constraint, and what it is worth: found from the problem alone, knowing nothing of model or solver.

Every plan passes here before anyone sees it.
"""

from collections.abc import Collection, Iterator, Sequence
from math import isclose

from app.composer.problem import Candidate, Placed, Plan, Problem, Release
from app.rows.plans import Breach, BreachKind

_TOLERANCE = 1e-6


class PlanBroken(Exception):
    """A plan was about to be shown that breaks a constraint: an error of the program, never of the user."""


def checked(problem: Problem, plan: Plan) -> Plan:
    """The same plan; raises PlanBroken where it breaks anything, or isn't worth what it says."""
    faults = broken(problem, plan.placed)
    if not faults and not isclose(counted(problem, plan.placed), plan.value, rel_tol=1e-6, abs_tol=1e-4):
        faults = [f"the plan is worth {counted(problem, plan.placed)}, not {plan.value}"]
    if plan.bound < plan.value - 1e-6 * max(1.0, abs(plan.value)):
        faults.append(f"the bound {plan.bound} lies below the value {plan.value}")
    if faults:
        raise PlanBroken("; ".join(faults[:5]))
    return plan


def broken(problem: Problem, placed: Placed) -> list[str]:
    """All that a plan breaks, as sentences; empty where it keeps everything."""
    strangers = placed.keys() - {each.name for each in problem.candidates}
    elsewhere = set(placed.values()) - {each.name for each in problem.releases}
    if strangers or elsewhere:
        return [f"{name} is unknown" for name in sorted(strangers | elsewhere)]
    return [each.sentence for each in breaches(problem, placed)]


def breaches(problem: Problem, placed: Placed) -> list[Breach]:
    """All that a plan of these candidates and releases breaks."""
    return [*_alone(problem, placed), *_linked(problem, placed), *_full(problem, placed)]


def stood(problem: Problem, before: Placed, moved: Collection[str]) -> set[tuple[BreachKind, tuple[str, ...]]]:
    """What an earlier plan broke without these: who is moved answers anew for all that it has a part in."""
    return {
        (each.kind, each.names) for each in breaches(problem, before) if not any(name in moved for name in each.names)
    }


def counted(problem: Problem, placed: Placed) -> float:
    """What a plan is worth: values less the cost of delay, less the price of every move of today's plan."""
    days = {release.name: release.day for release in problem.releases}
    first = problem.releases[0].day
    total = 0.0
    for each in problem.candidates:
        place = placed.get(each.name)
        if place is not None:
            total += max((each.value or 0.0) - each.delay * (days[place] - first).days / 7, 0.0)
        if each.today in days and each.today != place:
            total -= each.price
    return total


def _alone(problem: Problem, placed: Placed) -> Iterator[Breach]:
    """What candidates break by themselves."""
    releases = {release.name: release for release in problem.releases}
    for each in problem.candidates:
        place = placed.get(each.name)
        if place is not None:
            yield from _placed_wrongly(each, releases[place])
        elif each.pinned is not None:
            stays_out = f"{each.name} is pinned to {each.pinned} and stays out"
            yield Breach(BreachKind.PINNED, (each.name, each.pinned), stays_out)
        elif each.mandate is not None:
            stays_out = f"{each.name} must ship by {each.due} and stays out"
            yield Breach(BreachKind.MANDATE, (each.name,), stays_out, each.due)


def _placed_wrongly(each: Candidate, release: Release) -> Iterator[Breach]:
    name = each.name
    if not each.effort or any(days is None for days in each.effort.values()):
        yield Breach(BreachKind.EFFORT, (name,), f"the effort of {name} is unknown")
    if each.mandate is not None and release.day > each.mandate:
        yield Breach(BreachKind.MANDATE, (name,), f"{name} would ship after {each.due}", each.due)
    if each.not_before is not None and release.day < each.not_before:
        yield Breach(BreachKind.NOT_BEFORE, (name,), f"{name} would ship before {each.not_before}", each.not_before)
    if each.pinned not in {None, release.name}:
        yield Breach(BreachKind.PINNED, (name, each.pinned or ""), f"{name} is pinned to {each.pinned}")
    if release.name in each.barred:
        yield Breach(BreachKind.BARRED, (name, release.name), f"{name} is barred from {release.name}")


def _linked(problem: Problem, placed: Placed) -> Iterator[Breach]:
    order = [release.name for release in problem.releases]
    never = len(order)
    at = {each.name: order.index(placed[each.name]) if each.name in placed else never for each in problem.candidates}
    for a, b in problem.requires:
        if at[a] != never and at[b] > at[a]:
            late = f"{a} ships before {b}, which it requires"
            never_there = f"{a} requires {b}, which would ship in none of these releases"
            yield Breach(BreachKind.REQUIRES, (a, b), never_there if at[b] == never else late)
    for a, b in problem.together:
        if at[a] != at[b]:
            yield Breach(BreachKind.TOGETHER, (a, b), f"{a} and {b} don't ship together")
    for a, b in problem.excludes:
        if at[a] != never and at[b] != never:
            yield Breach(BreachKind.EXCLUDES, (a, b), f"{a} and {b} exclude each other")


def _full(problem: Problem, placed: Placed) -> Iterator[Breach]:
    """Releases that hold more than they can, reserves included: what members leave of theirs serves nobody else."""
    inside: dict[str, list[Candidate]] = {release.name: [] for release in problem.releases}
    for each in problem.candidates:
        if each.name in placed:
            inside[placed[each.name]].append(each)
    for release in problem.releases:
        for team in problem.teams:
            capacity = release.capacity.get(team, 0.0)
            taken = taken_of(release, team, inside[release.name])
            if capacity is not None and taken > capacity + _TOLERANCE * max(1.0, capacity):
                asked = f"{release.name} asks {taken:g} days of {team}, and has {capacity:g}"
                yield Breach(BreachKind.CAPACITY, (release.name, team), asked, days=taken, has=capacity)


def taken_of(release: Release, team: str, inside: Sequence[Candidate]) -> float:
    """The days taken of a team: each reserve takes its own days at least, whether its members use them or not."""
    days = {each.name: each.days.get(team, 0.0) for each in inside}
    total = 0.0
    for reserve in release.reserves:
        if reserve.team == team:
            used = sum(days.pop(name) for name in reserve.members & days.keys())
            total += max(used, reserve.days)
    return total + sum(days.values())
