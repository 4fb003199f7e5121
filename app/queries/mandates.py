"""Mandates without a release in time: what is not shipped, and stands in no release before its day (invariant 8)."""

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.rows.testing import ReleaseAlert
from models.changes import Change
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.states import UNSHIPPED_RELEASE, ChangeState
from models.rules.terms import ChangeKind

_DONE = (ChangeState.SHIPPED, ChangeState.REJECTED, ChangeState.MERGED)


def mandates_without_release(session: Session, today: date, products: Collection[int]) -> list[ReleaseAlert]:
    """Those of these products, the most pressing first; where its day is past, no release is in time."""
    in_time = (
        sa.select(ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            ReleaseItem.change_id == Change.id,
            Release.state.in_(UNSHIPPED_RELEASE),
            Release.planned_on <= Change.mandate_date,
        )
        .correlate(Change)
    )
    rows = session.execute(
        sa.select(Change.id, Change.title, Change.mandate_date, Product.name)
        .join(Product, Product.id == Change.product_id)
        .where(
            Change.product_id.in_(products),
            Change.kind == ChangeKind.MANDATE,
            Change.state.not_in(_DONE),
            Change.mandate_date.is_not(None),
            sa.or_(Change.mandate_date < today, ~sa.exists(in_time)),
        )
        .order_by(Change.mandate_date, Change.id)
    )
    return [
        ReleaseAlert("mandate", None, "", "", product, number, f"C-{number}", title, day=day, over=day < today)
        for number, title, day, product in rows
        if day is not None
    ]
