"""Shut days: the closed period or blackout that a release still to ship lies in, and nobody has excepted it from, as SQL."""

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.capacity import Closure, ClosureException
from models.releases import Release
from models.rules.states import UNSHIPPED_RELEASE
from models.rules.terms import ClosureKind, ReleaseKind


def shut_by() -> sa.ColumnElement[Any]:
    """The name of what keeps the release of the surrounding query from shipping on its day, the first of several; else empty."""
    excepted = sa.select(ClosureException.id).where(
        ClosureException.closure_id == Closure.id, ClosureException.release_id == Release.id
    )
    found = (
        sa.select(Closure.name)
        .where(
            Release.state.in_(UNSHIPPED_RELEASE),
            sa.or_(Closure.product_id.is_(None), Closure.product_id == Release.product_id),
            Closure.first <= Release.planned_on,
            Closure.last >= Release.planned_on,
            # A closed period stops no expedited release.
            sa.or_(Release.kind != ReleaseKind.EXPEDITED, Closure.kind == ClosureKind.BLACKOUT),
            ~excepted.correlate(Closure, Release).exists(),
        )
        .order_by(Closure.first, Closure.id)
        .limit(1)
        .correlate(Release)
        .scalar_subquery()
    )
    return sa.func.coalesce(found, "")


def shut_names(session: Session, releases: Collection[int]) -> dict[int, str]:
    """By release the name of what keeps it from shipping on its day; empty where nothing does."""
    rows = session.execute(sa.select(Release.id, shut_by()).where(Release.id.in_(releases)))
    return {release: str(name) for release, name in rows}
