"""Problems made by chance for the composer's tests, and the best plan of each by trying all plans."""

from datetime import date, timedelta
from itertools import combinations

import numpy as np
from hypothesis import strategies as st

from app.composer.problem import Candidate, Pair, Placed, Problem, Release, Reserve

FIRST = date(2027, 1, 4)
#: How many candidates can be tried out with so many releases.
TRIED = {1: 18, 2: 10, 3: 8}
TEAMS = ("development", "test")

_days = st.sampled_from([0.0, 0.5, 1.0, 2.0, 3.0, 5.0, 8.0])


def day(place: int) -> date:
    """The day of a release."""
    return FIRST + timedelta(days=14 * place)


@st.composite
def problems(draw: st.DrawFn, most: int = 18, *, plain: bool = False) -> Problem:
    """A small problem with all that there is: teams, reserves, links, dates, pins, bars, today's plan, unknown efforts.

    A *plain* one has one release without reserves, and puts no faults first.
    """
    releases = 1 if plain else draw(st.sampled_from([1, 1, 2, 3]))
    count = draw(st.integers(1, min(most, TRIED[releases])))
    names = [f"C-{number}" for number in range(1, count + 1)]
    candidates = tuple(draw(_candidate(name, releases)) for name in names)
    pairs = list(combinations(names, 2))
    some = st.lists(st.sampled_from(pairs), max_size=4, unique=True) if pairs else st.just(list[Pair]())
    links, ties, parted = draw(some), draw(some), draw(some)
    excludes = [pair for pair in parted if not ties or pair[1] not in _tied_to(pair[0], ties)]
    return Problem(
        candidates,
        tuple(draw(_release(place, [] if plain else names)) for place in range(releases)),
        requires=tuple((b, a) for a, b in links),
        together=tuple(ties),
        excludes=tuple(excludes),
        faults_first=not plain and draw(st.sampled_from([False, False, False, True])),
    )


def _tied_to(name: str, ties: list[Pair]) -> set[str]:
    found = {name}
    for _ in ties:
        found |= {each for pair in ties if found & set(pair) for each in pair}
    return found


@st.composite
def _candidate(draw: st.DrawFn, name: str, releases: int) -> Candidate:
    effort: dict[str, float | None] = {
        team: draw(_days) for team in draw(st.sampled_from([TEAMS[:1], TEAMS, TEAMS[1:]]))
    }
    rare = draw(st.integers(0, 30))
    if rare == 0:
        effort[TEAMS[0]] = None
    return Candidate(
        name,
        None if rare == 1 else float(draw(st.integers(0, 20))),
        effort,
        delay=draw(st.sampled_from([0.0, 0.0, 0.25, 1.5])),
        fault=draw(st.booleans()),
        not_before=day(draw(st.integers(0, releases - 1))) if rare in {2, 3} else None,
        mandate=day(draw(st.integers(0, releases))) if rare in {3, 4} else None,
        pinned=f"R-{draw(st.integers(1, releases))}" if rare == 5 else None,
        barred=frozenset({f"R-{draw(st.integers(1, releases))}"}) if rare in {6, 7} else frozenset(),
        today=draw(st.sampled_from([None, None, "R-1", f"R-{releases}", "R-9"])),
        price=draw(st.sampled_from([0.0, 2.0, 3.5])),
    )


@st.composite
def _release(draw: st.DrawFn, place: int, names: list[str]) -> Release:
    capacity: dict[str, float | None] = {team: float(draw(st.integers(0, 16))) for team in TEAMS}
    if draw(st.integers(0, 9)) == 0:
        capacity[TEAMS[1]] = None
    room = capacity[TEAMS[0]] or 0.0
    chosen = draw(st.integers(0, 5))
    half = len(names) // 2
    kept = [
        Reserve("faults", TEAMS[0], room * 0.25, frozenset(names[:half])),
        Reserve("a renewal", TEAMS[0], room * 0.5, frozenset(names[half : half + 2])),
    ]
    return Release(f"R-{place + 1}", day(place), capacity, tuple(kept[: max(0, chosen - 3)]) if names else ())


def best_by_trying(problem: Problem) -> float | None:
    """The value of the best plan, found by trying every one; None where none keeps all constraints."""
    count, releases = len(problem.candidates), len(problem.releases)
    total = (releases + 1) ** count
    at = (np.arange(total).reshape(-1, 1) // (releases + 1) ** np.arange(count)) % (releases + 1)  # 0: out
    at = at[_kept(problem, at)]
    if not len(at):
        return None
    values = _values(problem, at, faults_only=False)
    if problem.faults_first and any(each.fault for each in problem.candidates):
        of_faults = _values(problem, at, faults_only=True)
        values = values[of_faults >= of_faults.max() - 1e-9]
    return float(values.max())


def _values(problem: Problem, at: np.ndarray, *, faults_only: bool) -> np.ndarray:
    names = [release.name for release in problem.releases]
    found = np.zeros(len(at))
    for index, each in enumerate(problem.candidates):
        if faults_only and not each.fault:
            continue
        brings = [0.0] + [max(0.0, (each.value or 0.0) - each.delay * 2 * place) for place in range(len(names))]
        found += np.array(brings)[at[:, index]]
        if each.today in names:
            found -= each.price * (at[:, index] != names.index(each.today) + 1)
    return found


def _kept(problem: Problem, at: np.ndarray) -> np.ndarray:
    """Which of the plans keep all constraints."""
    number = {each.name: index for index, each in enumerate(problem.candidates)}
    kept = np.ones(len(at), dtype=bool)
    for index, each in enumerate(problem.candidates):
        allowed = [not (each.mandate or each.pinned)]
        for release in problem.releases:
            early = each.not_before is not None and release.day < each.not_before
            late = each.mandate is not None and release.day > each.mandate
            elsewhere = each.pinned not in {None, release.name} or release.name in each.barred
            allowed.append(not (early or late or elsewhere or None in each.effort.values()))
        kept &= np.array(allowed)[at[:, index]]
    late_or_out = np.where(at == 0, 99, at)
    for a, b in problem.requires:
        kept &= (at[:, number[a]] == 0) | (late_or_out[:, number[b]] <= at[:, number[a]])
    for a, b in problem.together:
        kept &= at[:, number[a]] == at[:, number[b]]
    for a, b in problem.excludes:
        kept &= (at[:, number[a]] == 0) | (at[:, number[b]] == 0)
    for place, release in enumerate(problem.releases, 1):
        for team in TEAMS:
            kept &= _fit(problem, release, team, at == place)
    return kept


def _fit(problem: Problem, release: Release, team: str, inside: np.ndarray) -> np.ndarray:
    capacity = release.capacity.get(team, 0.0)
    if capacity is None:
        return np.ones(len(inside), dtype=bool)
    days = np.array([each.effort.get(team) or 0.0 for each in problem.candidates])
    reserves = [each for each in release.reserves if each.team == team]
    free = np.array([not any(each.name in reserve.members for reserve in reserves) for each in problem.candidates])
    taken = inside @ (days * free)
    for reserve in reserves:
        members = np.array([each.name in reserve.members for each in problem.candidates])
        taken = taken + np.maximum(reserve.days, inside @ (days * members))
    fits: np.ndarray = taken <= capacity + 1e-9
    return fits


def plan_of(placed: Placed, *names: str) -> dict[str, str]:
    """The part of a plan that concerns these candidates."""
    return {name: placed[name] for name in names if name in placed}
