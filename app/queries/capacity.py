"""Capacity as rows: teams with their members, absences, closed days, and what each release has of each team."""

from collections import defaultdict
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.counting import windows
from app.plans.teams import team_loads, teams_by_product
from app.rows.capacity import AbsenceRow, ClosureExceptionRow, ClosureRow, ReleaseTime, TeamRow
from models.capacity import Absence, Closure, ClosureException, Member, Team
from models.database import Database, reading
from models.products import Product
from models.releases import Release
from models.rules.errors import NotFound
from models.rules.states import UNSHIPPED_RELEASE


def team_rows(database: Database, product: str | None = None) -> tuple[TeamRow, ...]:
    """The teams in their order with their members, of one product or of all."""
    with reading(database) as session:
        teams = teams_by_product(session, _products(session, product))
        return tuple(row for _, rows in sorted(teams.items()) for row in rows)


def absence_rows(database: Database, since: date | None = None, product: str | None = None) -> tuple[AbsenceRow, ...]:
    """Absences by their first day; those that end on *since* or later. As *product* reads it, others' teams say whose."""
    with reading(database) as session:
        teams: dict[str, list[str]] = defaultdict(list)
        members = sa.select(Member.name, Team.name, Product.name).join(Team, Team.id == Member.team_id).join(Product)
        for name, team, whose in session.execute(members.order_by(Team.product_id, Team.position)):
            teams[name.casefold()].append(team if product in (None, whose) else f"{whose}: {team}")
        chosen = sa.select(Absence).order_by(Absence.first, Absence.name, Absence.id)
        found = session.scalars(chosen if since is None else chosen.where(Absence.last >= since))
        return tuple(
            AbsenceRow(
                each.id,
                each.name,
                each.first,
                each.last,
                each.note,
                tuple(dict.fromkeys(teams[each.name.casefold()])),
                each.version,
            )
            for each in found
        )


def closure_rows(database: Database, product: str | None = None, since: date | None = None) -> tuple[ClosureRow, ...]:
    """Closed periods and blackouts by their first day, of all and of one product, or of every one; with their exceptions."""
    with reading(database) as session:
        chosen = sa.select(Closure, Product.name).outerjoin(Product, Product.id == Closure.product_id)
        if product is not None:
            own = Closure.product_id.in_(_products(session, product))
            chosen = chosen.where(sa.or_(Closure.product_id.is_(None), own))
        if since is not None:
            chosen = chosen.where(Closure.last >= since)
        exceptions = _exceptions(session)
        return tuple(
            ClosureRow(
                each.id,
                name,
                each.kind.value,
                each.name,
                each.first,
                each.last,
                tuple(exceptions[each.id]),
                each.version,
            )
            for each, name in session.execute(chosen.order_by(Closure.first, Closure.id))
        )


def _exceptions(session: Session) -> dict[int, list[ClosureExceptionRow]]:
    found: dict[int, list[ClosureExceptionRow]] = defaultdict(list)
    rows = session.execute(
        sa.select(ClosureException, Release.name)
        .join(Release, Release.id == ClosureException.release_id)
        .order_by(Release.planned_on, Release.id)
    )
    for each, release in rows:
        row = ClosureExceptionRow(each.release_id, release, each.by, each.reason, each.at)
        found[each.closure_id].append(row)
    return found


def release_times(
    database: Database, product: str | None = None, release: int | None = None
) -> tuple[ReleaseTime, ...]:
    """What each release still to ship has of each team and asks of it, by day; of one product, or one release."""
    with reading(database) as session:
        products = _products(session, product)
        chosen = (
            sa.select(Release, Product.name)
            .join(Product, Product.id == Release.product_id)
            .where(Release.product_id.in_(products), Release.state.in_(UNSHIPPED_RELEASE))
            .order_by(Release.planned_on, Release.id)
        )
        found = session.execute(chosen if release is None else chosen.where(Release.id == release)).all()
        since = {window.release: window.span.first for window in windows(session, products)}
        loads = team_loads(session, [each.id for each, _ in found])
        return tuple(
            ReleaseTime(
                each.id,
                f"R-{each.id}",
                each.name,
                name,
                since.get(each.id),
                each.planned_on,
                each.capacity,
                loads[each.id],
            )
            for each, name in found
        )


def _products(session: Session, name: str | None) -> list[int]:
    """The product of that name, whatever its case, or all."""
    rows = session.execute(sa.select(Product.id, Product.name).order_by(Product.id)).all()
    found = [number for number, each in rows if name is None or each.casefold() == name.casefold()]
    if name is not None and not found:
        raise NotFound(f"There is no product “{name}”. There are: {', '.join(each for _, each in rows) or 'none yet'}.")
    return found
