"""Reserved time: the person-days that renewals keep of a release beside the work that stands in it, as SQL."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from models.changes import Change
from models.releases import Release, ReleaseItem
from models.renewals import Baking, Renewal, Reservation
from models.rules.states import IN_RELEASE, ChangeState, ReleaseState

_PLACED = Change.state.in_(IN_RELEASE | {ChangeState.SHIPPED})
#: The reservations of one renewal, beside the one that is looked at.
_EACH = aliased(Reservation)


def work_in_release() -> sa.ScalarSelect[Any]:
    """The person-days of the changes placed in the release of the surrounding query, carried hot fixes apart.

    What was taken back has left it; it may be estimated anew, and that is the work of another release.
    """
    return (
        sa.select(sa.func.coalesce(sa.func.sum(Change.effort), 0.0))
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .where(ReleaseItem.release_id == Release.id, ReleaseItem.carried.is_(False), is_still_there())
        .correlate(Release)
        .scalar_subquery()
    )


def is_still_there() -> sa.ColumnElement[bool]:
    """Whether an item has not been taken back, alone or with its release."""
    return sa.and_(ReleaseItem.withdrawn_at.is_(None), Release.state != ReleaseState.WITHDRAWN)


def kept_in_release() -> sa.ScalarSelect[Any]:
    """The person-days that renewals keep of that release beside this work: what of their wishes is placed uses them up."""
    return (
        sa.select(sa.func.coalesce(sa.func.sum(still_kept()), 0.0))
        .where(Reservation.release_id == Release.id)
        .correlate(Release)
        .scalar_subquery()
    )


def still_kept() -> sa.ColumnElement[float]:
    """Of a reservation, the person-days that no placed wish of its renewal has used up.

    A wish uses up first what is kept in its own release. Work and kept time together never pass the renewal's size (or
    what was kept, where that is more): what a wish placed in another release takes, all reservations give in proportion.
    """
    rest = _rest(Reservation)
    left = _most() - work_placed(Reservation.renewal_id)
    every = sa.select(sa.func.sum(_rest(_EACH))).where(_EACH.renewal_id == Reservation.renewal_id)
    rests = every.correlate(Reservation).scalar_subquery()
    return sa.case((rest <= 0, 0.0), (left >= rests, rest), (left <= 0, 0.0), else_=rest * left / rests)


def work_placed(renewal: Any) -> sa.ScalarSelect[Any]:
    """The person-days of those wishes of a renewal (an expression of the surrounding query) that stand in a release or have shipped."""
    return (
        sa.select(sa.func.coalesce(sa.func.sum(Change.effort), 0.0))
        .select_from(sa.join(Baking, Change, Change.id == Baking.change_id))
        .where(Baking.renewal_id == renewal, _PLACED)
        .correlate_except(Baking, Change)
        .scalar_subquery()
    )


def work_within(kept: type[Reservation]) -> sa.ScalarSelect[Any]:
    """The person-days of a renewal's wishes that stand in the very release of its reservation."""
    return (
        sa.select(sa.func.coalesce(sa.func.sum(Change.effort), 0.0))
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .join(Baking, Baking.change_id == Change.id)
        .where(
            ReleaseItem.release_id == kept.release_id,
            ReleaseItem.carried.is_(False),
            Baking.renewal_id == kept.renewal_id,
        )
        .correlate_except(ReleaseItem, Change, Baking)
        .scalar_subquery()
    )


def _rest(kept: type[Reservation]) -> sa.ColumnElement[float]:
    """What is kept beyond the work that stands in the same release."""
    done = work_within(kept)
    return sa.case((kept.days > done, kept.days - done), else_=0.0)


def _most() -> sa.ColumnElement[float]:
    """The renewal's size or what is kept for it in all, whichever is more; without a size its work has no bound but its own."""
    kept = sa.select(sa.func.sum(_EACH.days)).where(_EACH.renewal_id == Reservation.renewal_id)
    all_kept = kept.correlate(Reservation).scalar_subquery()
    size = sa.select(Renewal.size).where(Renewal.id == Reservation.renewal_id).correlate(Reservation).scalar_subquery()
    unbounded = all_kept + work_placed(Reservation.renewal_id)
    return sa.case((size.is_(None), unbounded), (size > all_kept, size), else_=all_kept)
