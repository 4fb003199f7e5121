"""The question that composing answers, as frozen data: what could ship, in which releases, under which limits; and its answer.

The Next Release Problem (Bagnall, Rayward-Smith, Whittley: The next release problem, Information and Software Technology 43,
2001) over one release; over several, van den Akker et al.: Software product release planning through optimization and
what-if analysis, Information and Software Technology 50, 2008. Days are person-days; value is in the house's own points.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a candidate is pinned or barred though nobody said so by hand: a sentence, and the way out of it (empty: none).

    *names* are those that it hangs on.
    """

    sentence: str
    way: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may ship.

    *value* is what it brings in the first release (None: nobody has said), less *delay* for each week that a later one
    makes it wait. *effort* is in days by team; None, or no team at all, means unknown, which is never zero.
    *mandate* is the day by which it must have shipped; where the day that was demanded is past, it is *overdue* since then,
    and the mandate is the day of the first release that can have it.
    *pinned* is the release it must be in; *barred* those it must not be in, all of these where it is pinned to a release
    that lies *beyond* them. What is so for another reason than that somebody said it has its *ground*.
    *today* is where it stands now, and *price* what it costs to move or remove it from there.
    """

    name: str
    value: float | None
    effort: Mapping[str, float | None]
    delay: float = 0.0
    fault: bool = False
    not_before: date | None = None
    mandate: date | None = None
    pinned: str | None = None
    barred: frozenset[str] = frozenset()
    today: str | None = None
    price: float = 0.0
    beyond: str | None = None
    ground: Ground | None = None
    overdue: date | None = None

    @property
    def due(self) -> date | None:
        """The day that is demanded, be it past."""
        return self.overdue or self.mandate

    @property
    def known(self) -> bool:
        """Whether its effort is known for every team that it needs."""
        return bool(self.effort) and None not in self.effort.values()

    @property
    def days(self) -> Mapping[str, float]:
        """The known effort by team."""
        return {team: days for team, days in self.effort.items() if days is not None}


@dataclass(frozen=True, slots=True)
class Reserve:
    """Days of a team that only its *members* may use: for faults, for a renewal. What they leave over stays free."""

    name: str
    team: str
    days: float
    members: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Release:
    """A release to fill. *capacity* is in days by team; None is without limit, and a team that is not named has no time."""

    name: str
    day: date
    capacity: Mapping[str, float | None]
    reserves: tuple[Reserve, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be composed.

    *(a, b)* in *requires*: a ships in no earlier release than b, and not without it. *together*: both in one release, or
    neither. *excludes*: at most one of them ships in these releases. With *faults_first* no fault gives way to a wish.
    """

    candidates: tuple[Candidate, ...]
    releases: tuple[Release, ...]
    requires: tuple[Pair, ...] = ()
    together: tuple[Pair, ...] = ()
    excludes: tuple[Pair, ...] = ()
    faults_first: bool = False

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams that a release gives time of, or a candidate needs."""
        given = {team: None for release in self.releases for team in release.capacity}
        needed = {team: None for candidate in self.candidates for team in candidate.effort}
        return tuple(given | needed)

    @property
    def places(self) -> Mapping[str, int]:
        """The place of each release in their order."""
        return {release.name: place for place, release in enumerate(self.releases)}


Placed = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Plan:
    """An answer: which candidate ships in which release, what that is worth, and what no plan can exceed."""

    placed: Placed
    value: float
    bound: float
    left_out: Mapping[str, str] = field(default_factory=dict)

    @property
    def gap(self) -> float:
        """How much better another plan could be at most, as a share of this plan's value; 0 where it is proven best."""
        missing = self.bound - self.value
        return 0.0 if missing <= 1e-9 * max(1.0, abs(self.bound)) else missing / max(abs(self.value), 1e-9)

    @property
    def proven(self) -> bool:
        """Whether no plan is better."""
        return self.gap == 0.0


def value_in(problem: Problem, candidate: Candidate, place: int) -> float:
    """What a candidate brings in the release of that place: its value less its cost of delay, never below nothing."""
    weeks = (problem.releases[place].day - problem.releases[0].day).days / 7
    return max(0.0, (candidate.value or 0.0) - candidate.delay * weeks)


def worth(problem: Problem, placed: Placed) -> float:
    """The value of a plan: what each candidate brings where it is, less the price of each move against today's plan."""
    places = problem.places
    total = 0.0
    for candidate in problem.candidates:
        release = placed.get(candidate.name)
        if release is not None:
            total += value_in(problem, candidate, places[release])
        if candidate.today in places and release != candidate.today:
            total -= candidate.price
    return total


def of_faults(problem: Problem) -> Problem:
    """The same problem, in which wishes have no worth of their own."""
    alone = (each if each.fault else replace(each, value=0.0, delay=0.0, price=0.0) for each in problem.candidates)
    return replace(problem, candidates=tuple(alone))


def needed(problem: Problem, names: Iterable[str]) -> set[str]:
    """These candidates and all that they can't ship without: what they require, what goes together with them."""
    after: dict[str, list[str]] = {}
    for a, b in (*problem.requires, *problem.together, *((b, a) for a, b in problem.together)):
        after.setdefault(a, []).append(b)
    waiting = list(names)
    inside = set(waiting)
    while waiting:
        fresh = [each for each in after.get(waiting.pop(), ()) if each not in inside]
        inside.update(fresh)
        waiting += fresh
    return inside
