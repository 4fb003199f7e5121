"""Too large: what fits into no release even alone, with what ships as one with it, and what hangs on that."""

from collections.abc import Iterator, Mapping

from app.composer.groups import Groups, grouped
from app.composer.problem import Problem
from app.rows.plans import LeftKind, LeftOut

_COUNTS = 1e-6


def too_large(problem: Problem, titles: Mapping[str, str]) -> dict[str, LeftOut]:
    """By name what no plan of these releases can hold, however little else it holds; what may be in none is not named."""
    groups = grouped(problem)
    wanting = {group: short for group, short in _wanting(problem, groups) if short}
    found: dict[str, LeftOut] = {}
    for group, short in wanting.items():
        names = groups.names[group]
        sentence = _sentence(problem, groups, group, short)
        for name in names:
            found[name] = _row(name, titles, sentence, LeftKind.TOO_LARGE, tuple(short))
    for group, root in _hanging(groups, wanting):
        for name in groups.names[group]:
            sentence = f"{name} hangs on {root}, which fits into none of these releases."
            found.setdefault(name, _row(name, titles, sentence, LeftKind.BLOCKED, (root,)))
    return found


def _row(name: str, titles: Mapping[str, str], sentence: str, kind: LeftKind, names: tuple[str, ...]) -> LeftOut:
    return LeftOut(name, titles[name], sentence, int(name.removeprefix("C-")), kind, names)


def _wanting(problem: Problem, groups: Groups) -> Iterator[tuple[int, tuple[str, ...]]]:
    """By group the teams of which every release that it may be in has too little for it; empty where it fits into one."""
    for group, places in enumerate(groups.allowed):
        short = [_short(groups, group, place) for place in places]
        if short and all(short):
            everywhere = set.intersection(*short) or set.union(*short)
            yield group, tuple(team for team in problem.teams if team in everywhere)


def _short(groups: Groups, group: int, place: int) -> set[str]:
    """The teams of which the release of that place has too little for a group."""
    limits = groups.limits[place]
    return {limits[at].team for at, days in groups.takes[place][group] if days > limits[at].days + _COUNTS}


def _sentence(problem: Problem, groups: Groups, group: int, short: tuple[str, ...]) -> str:
    names, places = groups.names[group], groups.allowed[group]
    who = f"{names[0]} needs" if len(names) == 1 else f"{_listed(names)} ship together and need"
    needs = " and ".join(f"{_days(groups, group, team):g} days of {team}" for team in short)
    which = "none of these releases" if len(places) == len(problem.releases) else "no release that may hold it"
    if len(short) > 1:
        return f"{who} {needs}, and {which} has so much of each."
    most = max(_room(groups, group, place, short[0]) for place in places)
    return f"{who} {needs}, and {which} has more than {most:g} for that."


def _days(groups: Groups, group: int, team: str) -> float:
    place = groups.allowed[group][0]
    limits = groups.limits[place]
    return round(max(days for at, days in groups.takes[place][group] if limits[at].team == team), 2)


def _room(groups: Groups, group: int, place: int, team: str) -> float:
    """The days that a team has in a release for a group, what is kept from it for others left out."""
    limits = groups.limits[place]
    return round(min(limits[at].days for at, _ in groups.takes[place][group] if limits[at].team == team), 2)


def _hanging(groups: Groups, large: Mapping[int, tuple[str, ...]]) -> Iterator[tuple[int, str]]:
    """The groups that require one of the large ones, however far, each with a name of that."""
    roots = {group: groups.names[group][0] for group in large}
    waiting = list(large)
    while waiting:
        group = waiting.pop()
        for other in groups.needed_by[group]:
            if other not in roots:
                roots[other] = roots[group]
                waiting.append(other)
                yield other, roots[group]


def _listed(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
