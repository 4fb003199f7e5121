"""Rows on the backlog as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BacklogSums:
    """What a filter comes to: changes, end users served (each change's own count), person-days as far as known."""

    changes: int
    reach: int
    effort: float


@dataclass(frozen=True, slots=True)
class BacklogGlance:
    """How many each view holds, how many changes there are at all, the products, and the widest reach of one change."""

    counts: Mapping[str, int]
    changes: int
    products: tuple[str, ...]
    widest: int
