"""Rows on the decision queue as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueueFacts:
    """How many changes each tab of the queue holds, the largest reach among them, and how many were decided today."""

    counts: Mapping[str, int]
    most_reach: int
    decided_today: int
