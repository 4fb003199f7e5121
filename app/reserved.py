"""Reserved time: the person-days that renewals keep of a release beside the work that stands in it, as SQL."""

from typing import Any

import sqlalchemy as sa

from models.changes import Change
from models.releases import Release, ReleaseItem
from models.renewals import Baking, Reservation


def work_in_release() -> sa.ScalarSelect[Any]:
    """The person-days of the changes placed in the release of the surrounding query, carried hot fixes apart."""
    return (
        sa.select(sa.func.coalesce(sa.func.sum(Change.effort), 0.0))
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .where(ReleaseItem.release_id == Release.id, ReleaseItem.carried.is_(False))
        .correlate(Release)
        .scalar_subquery()
    )


def kept_in_release() -> sa.ScalarSelect[Any]:
    """The person-days that renewals keep of that release beside this work: what of their wishes stands in it uses them up."""
    done = (
        sa.select(sa.func.coalesce(sa.func.sum(Change.effort), 0.0))
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .join(Baking, Baking.change_id == Change.id)
        .where(
            ReleaseItem.release_id == Reservation.release_id,
            ReleaseItem.carried.is_(False),
            Baking.renewal_id == Reservation.renewal_id,
        )
        .correlate(Reservation)
        .scalar_subquery()
    )
    return (
        sa.select(
            sa.func.coalesce(sa.func.sum(sa.case((Reservation.days > done, Reservation.days - done), else_=0.0)), 0.0)
        )
        .where(Reservation.release_id == Release.id)
        .correlate(Release)
        .scalar_subquery()
    )
