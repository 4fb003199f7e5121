"""Settling: what it is worth to a plan that a demand is met which a release after these would still keep."""

from collections.abc import Sequence
from datetime import date

#: The smallest unit in which values are shown: it never pushes out scored work of more, and comes in where there is room.
LEAST = 0.1


def settled(value: float | None, fades: float, days: Sequence[date]) -> tuple[float, float]:
    """The worth of a demand that can wait, and its cost of delay a week: by the last of these days it still has a worth.

    *fades* is the share of a value that a week of waiting costs.
    """
    worth = max(value or 0.0, LEAST)
    weeks = (days[-1] - days[0]).days / 7
    return worth, min(worth * fades, (worth - LEAST / 2) / weeks) if weeks > 0 else worth * fades
