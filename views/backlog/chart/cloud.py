"""Cloud: the chart's changes as arrays; what lies where, what is missing, and what the line of proportion parts."""

from collections.abc import Iterable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.rows.chart import ChartPoints

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

#: What stands for benefit.
BENEFITS = ("score", "reach")
#: States that nobody has decided on yet: their points are open.
_OPEN = ("new", "parked")
#: How much points of one effort spread, at most, in parts of a tenfold.
_SPREAD = 0.034


class Cloud:
    """All points by one benefit. Places are their places in the list's order; NaN stands for what is missing."""

    def __init__(self, points: ChartPoints, by: str) -> None:
        self.points = points
        self.by = by
        self.ids = np.array(points.ids, np.int64)
        self.effort = _numbers(points.efforts)
        self.reach = _numbers(points.reaches)
        self.score = _numbers(points.scores)
        self.benefit = self.score.copy() if by == "score" else np.where(self.reach > 0, self.reach, np.nan)
        self.effort[~(self.effort > 0)] = np.nan
        self.is_open: Flags = np.isin(np.array(points.states, dtype=object), _OPEN)
        self.is_mandate: Flags = np.array([kind == "mandate" for kind in points.kinds], bool)
        self._place_of = {int(number): place for place, number in enumerate(points.ids)}

    def __len__(self) -> int:
        return len(self.ids)

    def place(self, change: int) -> int | None:
        """The place of a change; None where the list has it not."""
        return self._place_of.get(change)

    def places(self, changes: Iterable[int]) -> Places:
        """The places of those that the list has."""
        return np.array([self._place_of[each] for each in changes if each in self._place_of], np.int64)

    @cached_property
    def without_effort(self) -> Flags:
        """Which have no effort."""
        lacking: Flags = np.isnan(self.effort)
        return lacking

    @cached_property
    def without_benefit(self) -> Flags:
        """Which have no score, or nobody counted who waits."""
        lacking: Flags = np.isnan(self.benefit)
        return lacking

    @cached_property
    def stands(self) -> Flags:
        """Which stand in the plane: effort and benefit are known."""
        known: Flags = ~(self.without_effort | self.without_benefit)
        return known

    @cached_property
    def per_day(self) -> Numbers:
        """Benefit for each person-day."""
        return self.benefit / self.effort

    @cached_property
    def shown_effort(self) -> Numbers:
        """The effort, with points of one effort a little beside each other, so that a crowd is seen as one."""
        _, group, sizes = np.unique(self.effort, return_inverse=True, return_counts=True, equal_nan=True)
        width = np.minimum(_SPREAD, 0.004 * np.sqrt(sizes - 1.0))[group] if len(self) else np.zeros(0)
        spread: Numbers = self.effort * 10.0 ** (width * self.scatter)
        return spread

    @cached_property
    def scatter(self) -> Numbers:
        """A number from -1 to 1 for each point that stays the same whatever else is shown."""
        return ((self.ids * 2654435761) % 4294967296) / 2147483648.0 - 1.0

    def usual_line(self) -> float:
        """A line that about half of the points lie above, as a round number; 1 where there are none."""
        known = self.per_day[self.stands]
        return round_to(float(np.median(known))) if len(known) else 1.0

    def parted(self, line: float) -> tuple[int, int]:
        """How many lie on or above the line of that benefit per person-day, and how many below."""
        known = self.per_day[self.stands]
        above = int(np.count_nonzero(known >= line * (1 - 1e-9)))
        return above, len(known) - above


def round_to(value: float, figures: int = 2) -> float:
    """The value with so many figures that count."""
    return float(f"{value:.{figures}g}")


def _numbers(values: Iterable[float | None]) -> Numbers:
    return np.array([np.nan if value is None else value for value in values], np.float64)


def inside(xs: Numbers, ys: Numbers, corners: Numbers) -> Flags:
    """Which points lie within a closed outline (its corners as rows of x and y), by the even-odd rule."""
    found = np.zeros(len(xs), bool)
    if len(corners) < 3:
        return found
    near = (xs >= corners[:, 0].min()) & (xs <= corners[:, 0].max())
    near &= (ys >= corners[:, 1].min()) & (ys <= corners[:, 1].max())
    some = np.flatnonzero(near)
    px, py = xs[some], ys[some]
    odd = np.zeros(len(some), bool)
    ends = np.roll(corners, -1, axis=0)
    for (x0, y0), (x1, y1) in zip(corners, ends, strict=True):
        if y0 != y1:
            crosses = (y0 > py) != (y1 > py)
            odd ^= crosses & (px < (x1 - x0) * (py - y0) / (y1 - y0) + x0)
    found[some] = odd
    return found


def neighbour(xs: Numbers, ys: Numbers, place: int, towards: tuple[int, int]) -> int | None:
    """The nearest point in a direction (dx, dy of the screen), what lies straight ahead first; None at the edge."""
    along = (xs - xs[place]) * towards[0] + (ys - ys[place]) * towards[1]
    aside = np.abs((xs - xs[place]) * towards[1]) + np.abs((ys - ys[place]) * towards[0])
    cost = along + 2.5 * aside
    cost[~((along > 0.5) | ((along > -0.5) & (aside < 0.5) & (np.arange(len(xs)) > place)))] = np.inf
    cost[aside > 3 * np.maximum(along, 0.5)] = np.inf
    cost[place] = np.inf
    cost[np.isnan(cost)] = np.inf
    best = int(np.argmin(cost))
    return best if np.isfinite(cost[best]) else None
