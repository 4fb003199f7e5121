"""Freed time: what was kept for a renewal is kept again where the renewal returns, as far as its releases are still to ship."""

import json

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.acts import ActItem, ActRecord
from models.releases import Release
from models.renewals import Renewal, Reservation
from models.rules.states import UNSHIPPED_RELEASE, RenewalState


def keep_again(session: Session, renewal: Renewal) -> None:
    """Restore the reservations that went when this renewal had shipped; what was reserved since stays."""
    kept = dict(_freed(session, renewal))
    there = set(session.scalars(sa.select(Reservation.release_id).where(Reservation.renewal_id == renewal.id)))
    open_ones = sa.select(Release.id).where(Release.id.in_(kept), Release.state.in_(UNSHIPPED_RELEASE))
    for release in session.scalars(open_ones.order_by(Release.id)).all():
        if release not in there:
            session.add(Reservation(renewal_id=renewal.id, release_id=release, days=kept[release]))
    session.flush()


def _freed(session: Session, renewal: Renewal) -> list[tuple[int, float]]:
    """By release the person-days that the act freed by which the renewal had shipped last."""
    acts = session.scalars(
        sa.select(ActRecord.changed)
        .join(ActItem, ActItem.act_id == ActRecord.id)
        .where(ActItem.kind == "renewal", ActItem.item_id == renewal.id)
        .order_by(ActRecord.id.desc())
    )
    for changed in map(json.loads, acts):
        if any(
            (table, key, column, after) == ("renewals", renewal.id, "state", RenewalState.SHIPPED.value)
            for table, key, column, _, after in changed["altered"]
        ):
            rows = [row for table, _, row in changed["removed"] if table == "reservations"]
            return [(row["release_id"], row["days"]) for row in rows if row["renewal_id"] == renewal.id]
    return []
