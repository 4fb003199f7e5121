"""Who works on a product and when, all at once, as the settings show it: teams, absences, closed days, branches, releases' time."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.capacity import absence_rows, closure_rows, release_times, team_rows
from app.rows.staffing import BranchRow, Staffing
from models.database import Database, reading
from models.products import Product
from models.releases import Branch, Release
from models.rules.states import UNSHIPPED_RELEASE

#: So many coming releases are shown.
COMING = 12


def staffing(database: Database, product: str | None = None) -> Staffing:
    """Everything of that product; of the first one where none, or none of the name, is asked for."""
    with reading(database) as session:
        names = tuple(session.scalars(sa.select(Product.name).order_by(Product.id)))
        name = product if product in names else names[0] if names else ""
        branches = _branches(session, name)
    if not name:
        return Staffing((), "", (), absence_rows(database), (), (), ())
    # The last to end first: what is long past stands at the foot.
    absences = sorted(absence_rows(database, product=name), key=lambda row: row.last, reverse=True)
    closures = sorted(closure_rows(database, name), key=lambda row: row.last, reverse=True)
    return Staffing(
        names,
        name,
        team_rows(database, name),
        tuple(absences),
        tuple(closures),
        branches,
        release_times(database, name)[:COMING],
    )


def _branches(session: Session, product: str) -> tuple[BranchRow, ...]:
    """By name; what has ended last."""
    coming = (
        sa.select(sa.func.count())
        .where(Release.branch_id == Branch.id, Release.state.in_(UNSHIPPED_RELEASE))
        .correlate(Branch)
        .scalar_subquery()
    )
    rows = session.execute(
        sa.select(Branch.id, Branch.name, Branch.ended_on, coming, Branch.version)
        .join(Product, Product.id == Branch.product_id)
        .where(Product.name == product)
        .order_by(Branch.ended_on.is_not(None), Branch.name)
    )
    return tuple(BranchRow(number, name, ended, count, version) for number, name, ended, count, version in rows)
