"""Counting: the person-days that coming releases get of each team, by its members' calendars."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.calendars import Calendar, absences, cadence_of, calendars
from app.plans.teams import teams_by_product
from app.rows.capacity import TeamRow
from models.products import Product
from models.releases import Release
from models.rules.cadence import due_before
from models.rules.capacity import Colleague, Span, person_days, working_days
from models.rules.states import UNSHIPPED_RELEASE
from models.rules.terms import ReleaseKind


@dataclass(frozen=True, slots=True)
class Window:
    """The days in which people work for a release: since the one before it on its branch, up to its own."""

    release: int
    product: int
    span: Span


def counted(
    session: Session, products: Iterable[int], without: Collection[str] = ()
) -> dict[int, dict[int, float | None]]:
    """By release still to ship (expedited ones apart) the person-days that each team has for it, by the calendar.

    *without* leaves these colleagues out. A team that nobody is in has its own days, or None: nobody knows.
    """
    wanted = set(products)
    teams, away = teams_by_product(session, wanted), absences(session)
    days_off, missing = calendars(session, teams), {name.casefold() for name in without}
    found: dict[int, dict[int, float | None]] = {}
    for window in windows(session, teams):
        people = teams[window.product]
        found[window.release] = _of_each(people, window.span, days_off[window.product], away, missing)
    return found


def _of_each(
    teams: Sequence[TeamRow],
    window: Span,
    calendar: Calendar,
    away: Mapping[str, tuple[Span, ...]],
    missing: Collection[str],
) -> dict[int, float | None]:
    days = working_days(window, calendar.is_off)
    return {team.id: _days_of(team, days, away, missing) for team in teams}


def _days_of(
    team: TeamRow, days: Sequence[date], away: Mapping[str, tuple[Span, ...]], missing: Collection[str]
) -> float | None:
    if not team.members:
        return team.days
    present = [each for each in team.members if each.name.casefold() not in missing]
    return person_days(days, [Colleague(each.name, each.share, away.get(each.name.casefold(), ())) for each in present])


def windows(session: Session, products: Iterable[int]) -> list[Window]:
    """The window of each regular or major release that is still to ship, by product and day."""
    known = {
        product.id: product for product in session.scalars(sa.select(Product).where(Product.id.in_(set(products))))
    }
    rows = session.execute(
        sa.select(Release.id, Release.product_id, Release.branch_id, Release.state, Release.due, Release.planned_on)
        .where(Release.product_id.in_(known), Release.kind != ReleaseKind.EXPEDITED)
        .order_by(Release.planned_on, Release.id)
    )
    before: dict[tuple[int, int | None], date] = {}
    found = []
    for number, product, branch, state, due, planned_on in rows:
        if state in UNSHIPPED_RELEASE:
            last = before.get((product, branch)) or due_before(cadence_of(known[product]), due or planned_on)
            first = min(last, date.max - timedelta(days=1)) + timedelta(days=1)
            found.append(Window(number, product, Span(first, planned_on)))
        before[product, branch] = planned_on
    return found
