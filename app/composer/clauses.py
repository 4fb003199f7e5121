"""The constraints of a problem one by one, each in words, with the way to relax it; and the problem without some of them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.composer.problem import Candidate, Ground, Problem, Release


class ClauseKind(StrEnum):
    """What a constraint is about."""

    MANDATE = "mandate"
    PINNED = "pinned"
    BARRED = "barred"
    NOT_BEFORE = "not-before"
    EFFORT = "effort"
    REQUIRES = "requires"
    TOGETHER = "together"
    EXCLUDES = "excludes"
    CAPACITY = "capacity"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class Clause:
    """One constraint: what it is about, the names it ties (candidates; or release and team, release and reserve), in words.

    What is barred as it hangs on others names these as well. Beside the names stand the *day* of a mandate or not-before,
    the *days* of a capacity or reserve, and the *releases* pinned or barred, of a mandate the one whose day would break it.
    A mandate whose day *comes_first* lies before all the releases. *relaxed* is empty where nothing relaxes it (what is
    built stays).
    """

    kind: ClauseKind
    names: tuple[str, ...]
    sentence: str
    relaxed: str
    day: date | None = None
    days: float | None = None
    releases: tuple[str, ...] = ()
    comes_first: bool = False


def clauses_of(problem: Problem) -> tuple[Clause, ...]:
    """All constraints of a problem."""
    own = (clause for each in problem.candidates for clause in _of_candidate(each, problem.releases))
    return (*own, *_links(problem), *(clause for each in problem.releases for clause in _of_release(each, problem)))


def _of_candidate(each: Candidate, releases: tuple[Release, ...]) -> Iterator[Clause]:
    name = each.name
    if each.mandate is not None:
        late = _too_late(each, each.mandate, releases) if each.overdue is None else None
        comes = f", and {late.name} comes on {late.day.isoformat()}" if late is not None else ""
        must = "must ship" if each.overdue is None else "should have shipped"
        yield Clause(
            ClauseKind.MANDATE,
            (name,),
            f"{name} {must} by {(each.overdue or each.mandate).isoformat()}{comes}.",
            _later_or_sooner(each, releases),
            day=each.due,
            releases=() if late is None else (late.name,),
            comes_first=_comes_first(each, releases),
        )
    yield from _by_hand(each, releases)
    if each.not_before is not None:
        sentence = f"{name} must not ship before {each.not_before.isoformat()}."
        yield Clause(ClauseKind.NOT_BEFORE, (name,), sentence, f"Let {name} ship earlier.", day=each.not_before)
    if not each.known:
        yield Clause(ClauseKind.EFFORT, (name,), f"Nobody has said how much work {name} is.", f"Estimate {name}.")


def _by_hand(each: Candidate, releases: tuple[Release, ...]) -> Iterator[Clause]:
    """Where it is pinned and what it is barred from, by hand or for another *ground*."""
    name, ground = each.name, each.ground
    if each.pinned is not None:
        said = ground or Ground(f"{name} is pinned to {each.pinned}.", f"Unpin {name}.")
        yield Clause(ClauseKind.PINNED, (name,), said.sentence, said.way, releases=(each.pinned,))
    if each.beyond is not None:
        sentence = f"{name} is pinned to {each.beyond}, which is not among these releases."
        yield Clause(ClauseKind.PINNED, (name,), sentence, f"Unpin {name}.", releases=(each.beyond,))
    elif each.barred:
        barred = tuple(sorted(each.barred))
        every = len(releases) > 1 and len(barred) == len(releases)
        sentence = f"{name} is barred from {'all of these releases' if every else ', '.join(barred)}."
        if ground is not None and each.pinned is None:
            yield Clause(ClauseKind.BARRED, (name, *ground.names), ground.sentence, ground.way)
        else:
            yield Clause(ClauseKind.BARRED, (name,), sentence, f"Let {name} in again.", releases=barred)


def _comes_first(each: Candidate, releases: tuple[Release, ...]) -> bool:
    return each.overdue is None and each.mandate is not None and each.mandate < releases[0].day


def _later_or_sooner(each: Candidate, releases: tuple[Release, ...]) -> str:
    """How a mandate gives way; one whose day comes before all the releases can be kept by a new one."""
    if each.mandate is not None and _comes_first(each, releases):
        day = each.mandate.isoformat()
        new = f"Make a release on or before {day} (fortnight release new --kind regular --date {day})"
        return f"{new}, give {each.name} a later date, or let it lapse."
    return f"Give {each.name} a later date, or let it lapse."


def _too_late(each: Candidate, mandate: date, releases: tuple[Release, ...]) -> Release | None:
    """The release whose day breaks its mandate: the one that it is pinned to, else the first that comes after it."""
    late = [release for release in releases if release.day > mandate]
    return next((release for release in late if release.name == each.pinned), late[0] if late else None)


def _links(problem: Problem) -> Iterator[Clause]:
    kinds = (
        (ClauseKind.REQUIRES, problem.requires, "requires"),
        (ClauseKind.TOGETHER, problem.together, "goes together with"),
        (ClauseKind.EXCLUDES, problem.excludes, "excludes"),
    )
    for kind, pairs, word in kinds:
        for a, b in dict.fromkeys(pairs):
            yield Clause(kind, (a, b), f"{a} {word} {b}.", f"Remove that {a} {word} {b}.")


def _of_release(release: Release, problem: Problem) -> Iterator[Clause]:
    for team in problem.teams:
        days = release.capacity.get(team, 0.0)
        if days is not None:
            has = f"{release.name} has {counted(days)} of {team}." if days else f"{release.name} has no time of {team}."
            more = f"Give {release.name} more days of {team}."
            yield Clause(ClauseKind.CAPACITY, (release.name, team), has, more, days=days)
    for reserve in release.reserves:
        yield Clause(
            ClauseKind.RESERVE,
            (release.name, reserve.name, reserve.team),
            f"{release.name} keeps {counted(reserve.days)} of {reserve.team} for {reserve.name}.",
            f"Keep fewer days for {reserve.name} in {release.name}.",
            days=reserve.days,
        )


def counted(days: float) -> str:
    """“1 day”, “2.5 days”."""
    return f"{days:g} day{'' if days == 1 else 's'}"


def without(problem: Problem, lifted: Collection[Clause]) -> Problem:
    """The problem with these constraints lifted; a missing effort then counts as none."""
    gone = {(each.kind, each.names[:1] if each.kind is ClauseKind.BARRED else each.names) for each in lifted}
    return replace(
        problem,
        candidates=tuple(_freed(each, gone) for each in problem.candidates),
        releases=tuple(_opened(each, problem.teams, gone) for each in problem.releases),
        requires=tuple(pair for pair in problem.requires if (ClauseKind.REQUIRES, pair) not in gone),
        together=tuple(pair for pair in problem.together if (ClauseKind.TOGETHER, pair) not in gone),
        excludes=tuple(pair for pair in problem.excludes if (ClauseKind.EXCLUDES, pair) not in gone),
    )


_Gone = set[tuple[ClauseKind, tuple[str, ...]]]


def _freed(each: Candidate, gone: _Gone) -> Candidate:
    one = (each.name,)
    if (ClauseKind.MANDATE, one) in gone:
        each = replace(each, mandate=None)
    if (ClauseKind.PINNED, one) in gone:
        each = replace(each, pinned=None, beyond=None, barred=each.barred if each.beyond is None else frozenset())
    if (ClauseKind.BARRED, one) in gone:
        each = replace(each, barred=frozenset())
    if (ClauseKind.NOT_BEFORE, one) in gone:
        each = replace(each, not_before=None)
    if (ClauseKind.EFFORT, one) in gone:
        # Any team will do: none of it is asked for.
        known: dict[str, float | None] = {team: days or 0.0 for team, days in each.effort.items()}
        each = replace(each, effort=known or {"": 0.0})
    return each


def _opened(release: Release, teams: tuple[str, ...], gone: _Gone) -> Release:
    open_to = {team: None for team in teams if (ClauseKind.CAPACITY, (release.name, team)) in gone}
    reserves = tuple(
        each
        for each in release.reserves
        if (ClauseKind.RESERVE, (release.name, each.name, each.team)) not in gone and each.team not in open_to
    )
    return replace(release, capacity={**release.capacity, **open_to}, reserves=reserves)
