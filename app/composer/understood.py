"""What can't be composed as it was given, said in a sentence: names twice, circles, ties that contradict, numbers that mean nothing."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import isfinite

from app.composer.problem import Candidate, Pair, Problem, Release
from models.rules.errors import BadInput

_MOST_RESERVES = 4


def check_understood(problem: Problem) -> None:
    """Raise BadInput where the problem is not one."""
    _once("candidate", (each.name for each in problem.candidates))
    _once("release", (each.name for each in problem.releases))
    if not problem.releases:
        raise BadInput("There is no release to compose. Lay some out first (fortnight release plan).")
    days = [release.day for release in problem.releases]
    if days != sorted(days):
        raise BadInput("The releases must be given in the order of their days.")
    for release in problem.releases:
        _check_release(release)
    places = problem.places
    for candidate in problem.candidates:
        _check_candidate(candidate, places)
    _check_links(problem)


def _once(kind: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise BadInput(f"There are two of the {kind} {name}.")
        seen.add(name)


def _check_release(release: Release) -> None:
    for team, days in release.capacity.items():
        if days is not None and not (isfinite(days) and days >= 0):
            raise BadInput(f"{release.name} can't give {_number(days)} days of {team}: a capacity is 0 or more.")
    kept: dict[str, list[float]] = {}
    for reserve in release.reserves:
        if not (isfinite(reserve.days) and reserve.days >= 0):
            raise BadInput(f"{release.name} can't keep {_number(reserve.days)} days for {reserve.name}.")
        kept.setdefault(reserve.team, []).append(reserve.days)
    for team, each in kept.items():
        capacity = release.capacity.get(team, 0.0)
        if capacity is not None and sum(each) > capacity + 1e-9:
            raise BadInput(
                f"{release.name} keeps {_number(sum(each))} days of {team}, and has {_number(capacity)}. Keep fewer."
            )
        if len(each) > _MOST_RESERVES:
            raise BadInput(f"{release.name} has more than {_MOST_RESERVES} reserves of {team}. Put some together.")
        _check_members(release, team)


def _check_members(release: Release, team: str) -> None:
    drawing: dict[str, str] = {}
    for reserve in release.reserves:
        for name in sorted(reserve.members) if reserve.team == team else ():
            if name in drawing:
                both = f"{drawing[name]} and {reserve.name}"
                raise BadInput(f"{name} can't draw on two reserves of {team} in {release.name}: {both}. Choose one.")
            drawing[name] = reserve.name


def _check_candidate(candidate: Candidate, places: Mapping[str, int]) -> None:
    name = candidate.name
    numbers = {"value": candidate.value, "cost of delay": candidate.delay, "price": candidate.price}
    for said, number in [*numbers.items(), *((f"effort of {team}", days) for team, days in candidate.effort.items())]:
        if number is not None and not (isfinite(number) and number >= 0):
            raise BadInput(f"{name} can't have a {said} of {_number(number)}: it is a number of 0 or more.")
    if candidate.pinned is not None and candidate.pinned not in places:
        raise BadInput(f"{name} is pinned to {candidate.pinned}, which is not among the releases to compose.")
    if candidate.pinned is not None and candidate.pinned in candidate.barred:
        raise BadInput(f"{name} is both pinned to {candidate.pinned} and barred from it. Choose one.")


def _check_links(problem: Problem) -> None:
    known = {candidate.name for candidate in problem.candidates}
    words = {"requires": problem.requires, "goes together with": problem.together, "excludes": problem.excludes}
    for word, pairs in words.items():
        for a, b in pairs:
            for name in (a, b):
                if name not in known:
                    raise BadInput(f"{a} {word} {b}, and {name} is not among the candidates.")
            if a == b:
                raise BadInput(f"{a} {word} itself. Remove that.")
    if circle := _circle(problem.requires):
        said = ", ".join(f"{a} requires {b}" for a, b in pairwise(circle))
        raise BadInput(f"{said}: that runs in a circle. Remove one of these.")
    _check_excluded(problem)


def _check_excluded(problem: Problem) -> None:
    tied = _reached([*problem.together, *((b, a) for a, b in problem.together)])
    for a, b in problem.excludes:
        if b in tied.get(a, ()):
            raise BadInput(f"{a} excludes {b}, and both must go together. Remove one of the two.")


def _after(pairs: Iterable[Pair]) -> dict[str, list[str]]:
    after: dict[str, list[str]] = {}
    for a, b in pairs:
        after.setdefault(a, []).append(b)
    return after


def _reached(pairs: Iterable[Pair]) -> dict[str, set[str]]:
    """What can be reached from each."""
    after = _after(pairs)
    found: dict[str, set[str]] = {}
    for start in after:
        seen, waiting = {start}, [start]
        while waiting:
            fresh = [each for each in after.get(waiting.pop(), ()) if each not in seen]
            seen.update(fresh)
            waiting += fresh
        found[start] = seen
    return found


def _circle(pairs: Iterable[Pair]) -> list[str]:
    """A way along the arrows that ends where it began; empty where there is none."""
    after = _after(pairs)
    done: set[str] = set()
    for start in after:
        way, on_way = [start], {start: iter(after[start])}
        while way and start not in done:
            step = next(on_way[way[-1]], None)
            if step in on_way and step is not None:
                return [*way[way.index(step) :], step]
            if step is None:
                done.add(way[-1])
                del on_way[way.pop()]
            elif step not in done:
                way.append(step)
                on_way[step] = iter(after.get(step, ()))
    return []


def _number(value: float) -> str:
    return f"{value:g}"
