"""What ships as one: candidates tied together (or requiring one another in a ring of ties) as groups, with what holds for each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.composer.problem import Candidate, Problem, value_in

Links = list[list[int]]


@dataclass(frozen=True, slots=True)
class Limit:
    """What a release holds: the *days* that the groups in *use* may take of it together. *reserves* are kept from them."""

    place: int
    team: str
    days: float
    use: dict[int, float]
    reserves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Groups:
    """A problem by groups, numbered from 0. *worth[g][r]* is what group g brings in release r, *allowed[g]* where it may be.

    *requires* and *needed_by* hold the links between groups, *limits[r]* those of release r; *owed* is the price of all
    moves, which each group in its place of today brings back.
    """

    names: tuple[tuple[str, ...], ...]
    of: dict[str, int]
    worth: list[list[float]]
    allowed: list[tuple[int, ...]]
    demanded: list[bool]
    requires: Links
    needed_by: Links
    excludes: tuple[tuple[int, int], ...]
    limits: list[list[Limit]]
    takes: list[list[list[tuple[int, float]]]]
    owed: float

    @property
    def releases(self) -> int:
        """How many releases there are."""
        return len(self.limits)


def grouped(problem: Problem) -> Groups:
    """The problem by groups."""
    number = {candidate.name: index for index, candidate in enumerate(problem.candidates)}
    tied = [(number[a], number[b]) for a, b in problem.together]
    tied += [(b, a) for a, b in tied]
    links = [(number[a], number[b]) for a, b in problem.requires]
    component = _components(len(number), [*tied, *links] if tied else [])
    members: list[list[Candidate]] = [[] for _ in range(max(component, default=-1) + 1)]
    for index, candidate in enumerate(problem.candidates):
        members[component[index]].append(candidate)
    of = {candidate.name: component[index] for index, candidate in enumerate(problem.candidates)}
    parted = dict.fromkeys((min(of[a], of[b]), max(of[a], of[b])) for a, b in problem.excludes)
    torn = {a for a, b in parted if a == b}
    requires, needed_by = _between(len(members), ((component[a], component[b]) for a, b in links))
    limits = [_limits(problem, place, of) for place in range(len(problem.releases))]
    return Groups(
        names=tuple(tuple(each.name for each in group) for group in members),
        of=of,
        worth=[_worth(problem, group) for group in members],
        allowed=[() if group in torn else _allowed(problem, each) for group, each in enumerate(members)],
        demanded=[any(each.mandate or each.pinned for each in group) for group in members],
        requires=requires,
        needed_by=needed_by,
        excludes=tuple((a, b) for a, b in parted if a != b),
        limits=limits,
        takes=[_takes(of_release, len(members)) for of_release in limits],
        owed=sum(each.price for each in problem.candidates if each.today in problem.places),
    )


def _takes(limits: list[Limit], groups: int) -> list[list[tuple[int, float]]]:
    """What each group takes of the limits of a release."""
    found: list[list[tuple[int, float]]] = [[] for _ in range(groups)]
    for index, limit in enumerate(limits):
        for group, days in limit.use.items():
            found[group].append((index, days))
    return found


def _between(groups: int, links: Iterable[tuple[int, int]]) -> tuple[Links, Links]:
    requires: Links = [[] for _ in range(groups)]
    needed_by: Links = [[] for _ in range(groups)]
    for a, b in dict.fromkeys(links):
        if a != b:
            requires[a].append(b)
            needed_by[b].append(a)
    return requires, needed_by


def _worth(problem: Problem, group: list[Candidate]) -> list[float]:
    found = [sum(value_in(problem, each, place) for each in group) for place in range(len(problem.releases))]
    places = problem.places
    for each in group:
        if each.today is not None and each.today in places:
            found[places[each.today]] += each.price
    return found


def _allowed(problem: Problem, group: list[Candidate]) -> tuple[int, ...]:
    return tuple(
        place for place in range(len(problem.releases)) if all(may_be_in(problem, each, place) for each in group)
    )


def may_be_in(problem: Problem, candidate: Candidate, place: int) -> bool:
    """Whether a candidate's own conditions let it be in the release of that place."""
    release = problem.releases[place]
    return (
        candidate.known
        and release.name not in candidate.barred
        and candidate.pinned in {None, release.name}
        and (candidate.not_before is None or release.day >= candidate.not_before)
        and (candidate.mandate is None or release.day <= candidate.mandate)
    )


def _limits(problem: Problem, place: int, of: dict[str, int]) -> list[Limit]:
    """The limits of a release: for each team its whole time, and its time less what is kept from those outside a reserve."""
    release = problem.releases[place]
    found: list[Limit] = []
    for team in problem.teams:
        capacity = release.capacity.get(team, 0.0)
        if capacity is None:
            continue
        whole = _use(problem.candidates, team, of)
        found.append(Limit(place, team, capacity, whole))
        kept = [reserve for reserve in release.reserves if reserve.team == team and reserve.days > 0]
        for chosen in _subsets(len(kept)):
            inside = [kept[index] for index in chosen]
            members = frozenset[str]().union(*(reserve.members for reserve in inside))
            others = [each for each in problem.candidates if each.name not in members]
            left = max(0.0, capacity - sum(reserve.days for reserve in inside))
            found.append(Limit(place, team, left, _use(others, team, of), tuple(each.name for each in inside)))
    return found


def _subsets(count: int) -> list[list[int]]:
    """Every choice of one or more."""
    return [[index for index in range(count) if chosen >> index & 1] for chosen in range(1, 1 << count)]


def _use(candidates: Sequence[Candidate], team: str, of: dict[str, int]) -> dict[int, float]:
    found: dict[int, float] = {}
    for candidate in candidates:
        if days := candidate.effort.get(team):
            found[of[candidate.name]] = found.get(of[candidate.name], 0.0) + days
    return found


def _components(count: int, arrows: list[tuple[int, int]]) -> list[int]:
    """The number of each node's strongly connected component, counted by their first nodes."""
    if not arrows:
        return list(range(count))
    after: Links = [[] for _ in range(count)]
    for a, b in arrows:
        after[a].append(b)
    root = _roots(after)
    number: dict[int, int] = {}
    return [number.setdefault(root[node], len(number)) for node in range(count)]


def _roots(after: Links) -> list[int]:
    """For each node one of its component's nodes, found in two passes over the arrows (Kosaraju, Sharir 1981)."""
    before: Links = [[] for _ in after]
    for a, following in enumerate(after):
        for b in following:
            before[b].append(a)
    root = [-1] * len(after)
    for start in reversed(_finished(after)):
        waiting = [start] if root[start] < 0 else []
        while waiting:
            node = waiting.pop()
            if root[node] < 0:
                root[node] = start
                waiting += [each for each in before[node] if root[each] < 0]
    return root


def _finished(after: Links) -> list[int]:
    """The nodes in the order in which a search in depth leaves them."""
    seen = [False] * len(after)
    order: list[int] = []
    for start in range(len(after)):
        way = [] if seen[start] else [(start, iter(after[start]))]
        seen[start] = True
        while way:
            step = next((each for each in way[-1][1] if not seen[each]), None)
            if step is None:
                order.append(way.pop()[0])
            else:
                seen[step] = True
                way.append((step, iter(after[step])))
    return order
