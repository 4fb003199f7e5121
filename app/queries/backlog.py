"""The backlog at a glance: what its views hold, and what a filter comes to."""

from collections.abc import Mapping

import sqlalchemy as sa

from app.queries.changes import CHANGES
from app.rows.backlog import BacklogGlance, BacklogSums
from models.changes import Change
from models.database import Database, reading
from models.products import Product


def backlog_sums(database: Database, words: str) -> BacklogSums:
    """What the filter words come to; BadInput for an unknown field."""
    with reading(database) as session:
        where = CHANGES.where(words)
        figures = sa.select(
            sa.func.count(),
            sa.func.coalesce(sa.func.sum(Change.reach), 0),
            sa.func.coalesce(sa.func.sum(Change.effort), 0.0),
        )
        count, reach, effort = session.execute(figures.select_from(CHANGES.source_of(where)).where(*where)).one()
        return BacklogSums(count, reach, effort or 0.0)


def backlog_glance(database: Database, views: Mapping[str, str]) -> BacklogGlance:
    """How many changes each view holds, by the filter words that make it; the products, and the widest reach."""
    with reading(database) as session:
        counts = {}
        for name, words in views.items():
            where = CHANGES.where(words)
            counted = sa.select(sa.func.count()).select_from(CHANGES.source_of(where)).where(*where)
            counts[name] = session.scalar(counted) or 0
        return BacklogGlance(
            counts=counts,
            changes=session.scalar(sa.select(sa.func.count(Change.id))) or 0,
            products=tuple(session.scalars(sa.select(Product.name).order_by(Product.id))),
            widest=session.scalar(sa.select(sa.func.max(Change.reach))) or 0,
        )
