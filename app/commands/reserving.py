"""Reserving time for a renewal: its size spread across the coming releases, or a number of person-days in each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import release_of, renewal_of
from app.commands.releases import warn_of_capacity
from app.commands.wishes import free_time, move_renewal
from app.effects import Effects
from app.reserved import kept_in_release, still_kept, work_in_release, work_placed, work_within
from models.releases import Release
from models.renewals import Renewal, Reservation
from models.rules.errors import BadInput, RuleBroken
from models.rules.renewals import LARGEST, Room, spread
from models.rules.states import OPEN_RELEASE, UNSHIPPED_RELEASE
from models.rules.terms import ReleaseKind


@dataclass(frozen=True, slots=True)
class Reserve:
    """Person-days by release, 0 for none; without any, the size is spread over the coming releases up to the target."""

    renewal: int
    days: Mapping[int, float] | None = None


def reserve(act: Act, order: Reserve) -> Effects:
    """Keep time for a renewal; what finds no room, and what is booked over a release's capacity, is said."""
    renewal = renewal_of(act.session, order.renewal)
    act.check_seen(renewal, f"N-{renewal.id}")
    move_renewal(renewal, "alter")
    if order.days:
        for number, days in order.days.items():
            _keep(act, renewal, release_of(act.session, number), days)
    else:
        _spread(act, renewal)
    act.session.flush()
    return act.done("reserve", f"N-{renewal.id}: {_said(act, renewal)}")


def _keep(act: Act, renewal: Renewal, release: Release, days: float) -> None:
    if not 0 <= days <= LARGEST:
        raise BadInput(f"A reservation is a number of person-days from 0 to {LARGEST:g}.")
    if release.product_id != renewal.product_id:
        raise RuleBroken(f"R-{release.id} and N-{renewal.id} belong to different products.")
    if release.kind is ReleaseKind.EXPEDITED:
        raise RuleBroken(f"R-{release.id} is expedited: no time is kept in it for a renewal.")
    if release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"R-{release.id} is {release.state.value}: no time can be kept in it any more.")
    held = sa.select(Reservation).where(Reservation.renewal_id == renewal.id, Reservation.release_id == release.id)
    found = act.session.scalar(held)
    if found is not None and days == 0:
        act.session.delete(found)
    elif found is not None:
        found.days = days
    elif days:
        act.session.add(Reservation(renewal_id=renewal.id, release_id=release.id, days=days))
    act.session.flush()
    if days:
        warn_of_capacity(act, release)


def _spread(act: Act, renewal: Renewal) -> None:
    if renewal.size is None:
        raise RuleBroken(f"N-{renewal.id} has no size, so nobody knows how much time to keep. Give it one first.")
    free_time(act.session, renewal)
    coming = _coming(act, renewal)
    if not coming:
        raise RuleBroken(f"There is no coming release to keep time in for N-{renewal.id}. Lay out releases first.")
    needed = max(renewal.size - _spent(act, renewal), 0.0)
    laid, left = spread(needed, coming)
    for number, days in laid.items():
        act.session.add(Reservation(renewal_id=renewal.id, release_id=number, days=days))
    act.session.flush()
    _add_work_within(act, renewal)
    if left:
        until = f" up to its target R-{renewal.release_id}" if renewal.release_id else ""
        act.note(
            f"{left:g} of {needed:g} person-days find no room in the coming releases{until}. "
            f"Choose a later target, lay out more releases, or book one over."
        )


def _coming(act: Act, renewal: Renewal) -> Sequence[Room]:
    """The open releases of its product from today to its target, with what is free in each."""
    today = act.now.date()
    chosen = (
        sa.select(Release.id, Release.capacity - work_in_release() - kept_in_release())
        .where(
            Release.product_id == renewal.product_id,
            Release.kind != ReleaseKind.EXPEDITED,
            Release.state.in_(OPEN_RELEASE),
            Release.planned_on >= today,
        )
        .order_by(Release.planned_on, Release.id)
    )
    target = act.session.get(Release, renewal.release_id) if renewal.release_id is not None else None
    if target is not None:
        chosen = chosen.where(Release.planned_on <= target.planned_on)
    return [Room(number, free) for number, free in act.session.execute(chosen)]


def _spent(act: Act, renewal: Renewal) -> float:
    """What its wishes take that stand in a release, and what was kept beyond these in releases that are behind us."""
    past = sa.select(sa.func.sum(still_kept())).where(Reservation.renewal_id == renewal.id)
    return (act.session.scalar(past) or 0.0) + (act.session.scalar(sa.select(work_placed(renewal.id))) or 0.0)


def _add_work_within(act: Act, renewal: Renewal) -> None:
    """What already stands in a release uses up what is kept there, so it is kept on top."""
    kept = sa.select(Reservation, work_within(Reservation)).join(Release, Release.id == Reservation.release_id)
    chosen = kept.where(Reservation.renewal_id == renewal.id, Release.state.in_(UNSHIPPED_RELEASE))
    for reservation, work in act.session.execute(chosen).all():
        reservation.days = round(reservation.days + work, 2)


def _said(act: Act, renewal: Renewal) -> str:
    rows = act.session.execute(
        sa.select(Reservation.release_id, Reservation.days)
        .join(Release, Release.id == Reservation.release_id)
        .where(Reservation.renewal_id == renewal.id, Release.state.in_(UNSHIPPED_RELEASE))
        .order_by(Release.planned_on, Release.id)
    ).all()
    if not rows:
        return "no time reserved"
    total = sum(days for _, days in rows)
    return f"{total:g} person-days reserved: {', '.join(f'R-{number} {days:g}' for number, days in rows)}"
