"""What is left of a release: its work that is not done yet, and the time that each team still has for it, from a day on."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.calendars import calendars
from app.plans.counting import windows
from app.plans.teams import splits, team_loads
from app.rows.capacity import TeamLoad
from models.changes import Change
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.capacity import Span, working_days
from models.rules.states import OPEN_RELEASE, ChangeState
from models.rules.terms import Verdict

#: A team in whose name one of these stands tests: of what is built, its part alone is left.
TESTING = ("test", "qa", "quality", "qualit", "kvalit", "kwalit", "laatu", "prüf")


@dataclass(frozen=True, slots=True)
class TeamLeft:
    """A team of a release from today: *pace* person-days a working day (None: nobody knows), and the *days* that it works.

    These are the working days until its work is due *by* a day; *after* are those from then up to the release's own. It
    gives *beside* person-days to other work.
    """

    team: str
    pace: float | None
    by: date
    days: int
    after: int
    beside: float


@dataclass(frozen=True, slots=True)
class ChangeLeft:
    """A change of which something is left to do: low, likely and high person-days of all of it, and each team's part that is left."""

    low: float | None
    likely: float | None
    high: float | None
    parts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """A release with what is left of it; its days count from *first*. *items* are all that stand in it, carried hot fixes apart.

    *ported* are those of them that came from another branch and have passed no test here; what they take nobody estimates.
    """

    release: Release
    product: str
    first: date
    items: int
    ported: int
    teams: tuple[TeamLeft, ...]
    changes: tuple[ChangeLeft, ...]
    is_off: Callable[[date], bool]

    def work(self, team: int) -> float:
        """The person-days, as estimated, that are left for the team of that place."""
        return sum((change.likely or 0.0) * change.parts[team] for change in self.changes)

    def asks(self, team: int) -> bool:
        """Whether any change asks for that team."""
        return any(change.parts[team] > 0 for change in self.changes)


def left_of(session: Session, releases: Sequence[int], today: date) -> list[Left]:
    """What is left of these releases today, in their order."""
    rows = session.execute(
        sa.select(Release, Product).join(Product, Product.id == Release.product_id).where(Release.id.in_(releases))
    ).all()
    products = {product.id for _, product in rows}
    spans = {window.release: window.span for window in windows(session, products)}
    loads, days_off = team_loads(session, releases), calendars(session, products)
    items, ported = _items(session, releases), _ported(session, releases)
    parts = splits(session, {change for each in items.values() for change, *_ in each})
    found = []
    for release, product in sorted(rows, key=lambda row: releases.index(row[0].id)):
        own, teams, is_off = items.get(release.id, []), loads[release.id], days_off[product.id].is_off
        # An expedited release has no window of its own: what it was given by hand is for the days up to it.
        window = spans.get(release.id, Span(min(today, release.planned_on), release.planned_on))
        first = max(window.first, today)
        at_work = tuple(_team(release, load, window, first, is_off) for load in teams)
        changes = tuple(left for item in own if (left := _change(item, teams, parts[item[0]])) is not None)
        inside, untested = ported.get(release.id, (0, 0))
        found.append(Left(release, product.name, first, len(own) + inside, untested, at_work, changes, is_off))
    return found


def tests(team: str) -> bool:
    """Whether a team of that name tests."""
    name = team.casefold()
    return any(word in name for word in TESTING)


_Item = tuple[int, ChangeState, float | None, float | None, float | None]


def _items(session: Session, releases: Sequence[int]) -> Mapping[int, list[_Item]]:
    found: dict[int, list[_Item]] = defaultdict(list)
    rows = session.execute(
        sa.select(ReleaseItem.release_id, Change.id, Change.state, Change.effort_low, Change.effort, Change.effort_high)
        .join(Change, Change.id == ReleaseItem.change_id)
        .where(ReleaseItem.release_id.in_(releases), ReleaseItem.carried.is_(False))
        .order_by(ReleaseItem.release_id, Change.id)
    )
    for release, change, state, low, likely, high in rows:
        found[release].append((change, state, low, likely, high))
    return found


def _ported(session: Session, releases: Sequence[int]) -> Mapping[int, tuple[int, int]]:
    """By release how many were ported there, and how many of them have passed no test."""
    untested = sa.func.sum(sa.case((ReleaseItem.verdict == Verdict.PASS, 0), else_=1))
    rows = session.execute(
        sa.select(ReleaseItem.release_id, sa.func.count(), untested)
        .where(ReleaseItem.release_id.in_(releases), ReleaseItem.ported.is_(True))
        .group_by(ReleaseItem.release_id)
    )
    return {release: (count, int(still_open)) for release, count, still_open in rows}


def _team(release: Release, load: TeamLoad, window: Span, first: date, is_off: Callable[[date], bool]) -> TeamLeft:
    """Who builds is done by the freeze, who tests by the release's day; once frozen, or past its freeze, that day binds all."""
    days = len(working_days(window, is_off))
    pace = load.capacity / days if load.capacity is not None and days else None
    by = release.planned_on
    freeze = release.freeze_on
    if freeze is not None and first <= freeze < by and release.state in OPEN_RELEASE and not tests(load.team):
        by = freeze
    left = len(working_days(Span(first, by), is_off))
    after = len(working_days(Span(first, release.planned_on), is_off)) - left
    others = load.kept + max(0.0, load.reserved_for_faults - load.faults)
    return TeamLeft(load.team, pace, by, left, after, others * min(1.0, left / days) if days else 0.0)


def _change(item: _Item, teams: Sequence[TeamLoad], parts: Mapping[int, float]) -> ChangeLeft | None:
    _, state, low, likely, high = item
    if state not in (ChangeState.PLANNED, ChangeState.READY):
        return None
    left = []
    for team in teams:
        part = 1.0 if team.team_id is None else parts.get(team.team_id, 0.0)
        left.append(part if state is ChangeState.PLANNED or tests(team.team) else 0.0)
    return ChangeLeft(low, likely, high, tuple(left)) if any(left) else None
