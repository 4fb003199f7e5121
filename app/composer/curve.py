"""The trade-off: what each share of the capacity would bring, as a curve to choose from, and the problem at such a share.

The relaxation's value is a concave curve of straight pieces; where two pieces meet, tangents from both sides find the corner
(parametric relaxation). Where one team's time in one release is all that binds, the corners are the supported plans of the
bi-objective problem, value against days (Veerapen, Ochoa, Harman, Burke: An integer linear programming approach to the
single and bi-objective next release problem, Information and Software Technology 65, 2015): no plan lies above the curve.
"""

from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush

from app.composer.groups import grouped
from app.composer.model import modelled, shipped_in
from app.composer.problem import Placed, Problem, Release
from app.composer.solver import Relaxation, Watch
from app.composer.understood import check_understood

_EXACT = 1e-7
_NARROW = 1e-6
_BISECTIONS = 24
#: Seconds between two tellings of the curve so far.
_TOLD_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """A corner of the curve: at that share of the capacity (so many days in all) no plan brings more than *value*.

    *placed* is the plan that brings just that; None where only parts of candidates would. *more* is what the next day brings.
    """

    share: float
    days: float
    value: float
    placed: Placed | None
    more: float = 0.0


Tell = Callable[[tuple[CurvePoint, ...]], None]


@dataclass(frozen=True, slots=True, order=True)
class _Touch:
    """A point of the relaxation's curve, and its tangent there."""

    share: float
    value: float
    slope: float
    placed: Placed | None = field(compare=False)

    def line(self, share: float) -> float:
        """The tangent's height."""
        return self.value + self.slope * (share - self.share)


def curve(
    problem: Problem,
    most: float = 1.5,
    watch: Watch | None = None,
    team: str | None = None,
    tell: Tell | None = None,
) -> tuple[CurvePoint, ...]:
    """The corners of value against capacity, from the least that what is demanded needs up to *most* times today's.

    With a *team* its capacity alone is scaled, and its days alone are counted. *tell* hears of the curve as it grows; one
    that was stopped has fewer corners than there are.
    """
    check_understood(problem)
    return _Curve(problem, watch or Watch(10.0), team, tell).corners(most)


def scaled(problem: Problem, share: float, team: str | None = None) -> Problem:
    """The problem with that share of all capacities and reserves, or of one team's: composed, it gives an exact point."""
    return replace(problem, releases=tuple(_scaled(release, share, team) for release in problem.releases))


def days_of(problem: Problem, team: str | None = None) -> float:
    """The limited capacity of all releases in person-days, of all teams or of one."""
    every = (of_team for release in problem.releases for of_team in release.capacity.items())
    return sum(days or 0.0 for each, days in every if team in (None, each))


def _scaled(release: Release, share: float, team: str | None) -> Release:
    def of(each: str, days: float) -> float:
        return days * share if team in (None, each) else days

    return replace(
        release,
        capacity={each: None if days is None else of(each, days) for each, days in release.capacity.items()},
        reserves=tuple(replace(each, days=of(each.team, each.days)) for each in release.reserves),
    )


class _Curve:
    """One curve being drawn."""

    def __init__(self, problem: Problem, watch: Watch, team: str | None, tell: Tell | None) -> None:
        self._groups = grouped(problem)
        self._names = [release.name for release in problem.releases]
        self._days = days_of(problem, team)
        self._relaxation = Relaxation(modelled(self._groups), team)
        self._watch = watch
        self._tell = tell
        self._told = 0.0

    def corners(self, most: float) -> tuple[CurvePoint, ...]:
        """The corners between the least share and the most, both included."""
        last = self._touch(most)
        if last is None:
            return ()
        first = self._least(last)
        found = [first, last]
        waiting = [(0.0, first, last)] if first is not last else []
        while waiting:
            _, low, high = heappop(waiting)
            between = self._between(low, high)
            if between is not None:
                insort(found, between, key=lambda each: each.share)
                self._tell_of(found)
                heappush(waiting, (-_unknown(low, between), low, between))
                heappush(waiting, (-_unknown(between, high), between, high))
        return self._shown(found)

    def _tell_of(self, found: list[_Touch]) -> None:
        """What is known so far: the curve's shape first, since where least is known is asked first."""
        if self._tell is not None and self._watch.passed - self._told > _TOLD_EVERY:
            self._told = self._watch.passed
            self._tell(self._shown(found))

    def _shown(self, found: list[_Touch]) -> tuple[CurvePoint, ...]:
        bent = _bent(found)
        return tuple(self._point(each, after) for each, after in zip(bent, [*bent[1:], None], strict=True))

    def _between(self, low: _Touch, high: _Touch) -> _Touch | None:
        """Where the two tangents meet, unless the curve runs along one of them up to there."""
        bend = low.slope - high.slope
        if bend <= _EXACT or high.share - low.share <= _NARROW or self._watch.left <= 0:
            return None
        share = (high.line(0.0) - low.line(0.0)) / bend
        if not low.share + _NARROW < share < high.share - _NARROW:
            return None
        return self._touch(share)

    def _least(self, last: _Touch) -> _Touch:
        """The curve's beginning: nothing at all, or the least share at which what is demanded can be."""
        nothing = self._touch(0.0)
        if nothing is not None:
            return nothing
        low, high = 0.0, last
        for _ in range(_BISECTIONS):
            middle = self._touch((low + high.share) / 2)
            if middle is None:
                low = (low + high.share) / 2
            else:
                high = middle
        return high

    def _touch(self, share: float) -> _Touch | None:
        found = self._relaxation.at(share)
        if found is None:
            return None
        value, slope, columns = found
        whole = bool((abs(columns - columns.round()) < _EXACT).all())
        placed = None
        if whole:
            places = shipped_in(columns, self._groups.releases)
            placed = {
                name: self._names[place]
                for group, place in enumerate(places)
                if place is not None
                for name in self._groups.names[group]
            }
        return _Touch(share, value, slope, placed)

    def _point(self, touch: _Touch, after: _Touch | None) -> CurvePoint:
        days = touch.share * self._days
        run = 0.0 if after is None else (after.share - touch.share) * self._days
        more = (after.value - touch.value) / run if after is not None and run > 0 else 0.0
        return CurvePoint(touch.share, days, touch.value - self._groups.owed, touch.placed, max(0.0, more))


def _unknown(low: _Touch, high: _Touch) -> float:
    """How far the curve between two touches can lie above the line that joins them: up to where their tangents meet."""
    bend, run = low.slope - high.slope, high.share - low.share
    if bend <= _EXACT or run <= _NARROW:
        return 0.0
    share = (high.line(0.0) - low.line(0.0)) / bend
    return low.line(share) - low.value - (high.value - low.value) * (share - low.share) / run


def _bent(touches: list[_Touch]) -> list[_Touch]:
    """The ends, and those between them at which the curve bends: a straight piece needs no point within."""
    kept: list[_Touch] = []
    for each in touches:
        while len(kept) > 1 and _straight(kept[-2], kept[-1], each):
            kept.pop()
        kept.append(each)
    return kept


def _straight(first: _Touch, middle: _Touch, last: _Touch) -> bool:
    if last.share - first.share <= _NARROW:
        return True
    part = (middle.share - first.share) / (last.share - first.share)
    chord = first.value + part * (last.value - first.value)
    return abs(middle.value - chord) <= _EXACT * max(1.0, abs(middle.value))
