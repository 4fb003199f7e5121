"""Rows on the timeline: releases with the days that they are made in, and what they ask of each team."""

from dataclasses import dataclass
from datetime import date

from app.rows.capacity import TeamLoad


@dataclass(frozen=True, slots=True)
class TimelineRelease:
    """A release on the timeline. *begins* is the first day of its making: None where nothing counts it, as for an expedited one.

    *ships* is the day that it shipped, or is planned to; *planned* the one that it was planned for. *unknown* counts the
    items without an effort, *shut* names the closed period or blackout that a day still to come lies in.
    """

    release_id: int
    number: str
    name: str
    product: str
    kind: str
    state: str
    branch: str | None
    begins: date | None
    ships: date
    freeze: date | None
    teams: tuple[TeamLoad, ...]
    items: int
    tested: int
    unknown: int
    planned: date | None = None
    shut: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The releases from the *first* to the *last* day, by product, kind and day; *products* are all that there are."""

    first: date
    last: date
    products: tuple[str, ...]
    releases: tuple[TimelineRelease, ...]
