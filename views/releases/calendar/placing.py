"""Where each release of the timeline lies, in rows of its lane so that none covers another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRect

from views.releases.calendar.lanes import Lane, Made
from views.theme import metrics, px


@dataclass(frozen=True, slots=True)
class Placed:
    """A release with its lane's number and its place under the axis, in pixels from the first day and the first lane."""

    made: Made
    lane: int
    box: QRect


def place(lanes: Sequence[Lane], x_of: Callable[[date], int]) -> tuple[list[Placed], list[tuple[int, int]], int]:
    """The releases with their places, top and height of each lane, and the height of all."""
    placed: list[Placed] = []
    tops: list[tuple[int, int]] = []
    top, group = 0, ""
    for number, lane in enumerate(lanes):
        if lane.group and lane.group != group:
            top += px(28)
        group = lane.group
        height = _place_lane(placed, number, lane, (top, x_of))
        tops.append((top, height))
        top += height
    return placed, tops, top


def height_of(lane: Lane) -> int:
    """How high each release of a lane is; rows of them stand 4 apart."""
    return px(24) + (lane.meters * px(16) + 14 if lane.kind != "expedited" else 0)


def _place_lane(placed: list[Placed], number: int, lane: Lane, at: tuple[int, Callable[[date], int]]) -> int:
    """Adds the releases of a lane; gives its height."""
    top, x_of = at
    ends: list[int] = []
    high = height_of(lane)
    for made in lane.releases:
        left = x_of(made.first) + 1
        wide = x_of(made.row.ships + timedelta(days=1)) - left - 1
        if made.row.begins is None:
            wide = max(wide, metrics("meta", 600).horizontalAdvance(made.name) + 46)
        row = next((n for n, until in enumerate(ends) if until <= left), len(ends))
        ends[row : row + 1] = [left + wide]
        placed.append(Placed(made, number, QRect(left, top + 6 + row * (high + 4), max(6, wide), high)))
    return max(1, len(ends)) * (high + 4) + 8
