"""Rooms: the coming open releases of a product and the person-days that are free in them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.reserved import kept_in_release, work_in_release
from models.releases import Release
from models.rules.states import OPEN_RELEASE


@dataclass(frozen=True, slots=True)
class Room:
    """A coming open release and its free person-days."""

    name: str
    days: float


def free_days(session: Session, products: Iterable[int], today: date) -> dict[int, list[Room]]:
    """By product the coming open releases that have a capacity, the next first, with what is free in each."""
    rows = session.execute(
        sa.select(
            Release.product_id, Release.id, Release.name, Release.capacity - work_in_release() - kept_in_release()
        )
        .where(
            Release.product_id.in_(set(products)),
            Release.state.in_(OPEN_RELEASE),
            Release.planned_on >= today,
            Release.capacity.is_not(None),
        )
        .order_by(Release.planned_on, Release.id)
    )
    found: dict[int, list[Room]] = defaultdict(list)
    for product, number, name, days in rows:
        found[product].append(Room(f"R-{number} {name}", days or 0.0))
    return found


def widest(session: Session, product: int, today: date) -> float | None:
    """The largest capacity of the product's coming open releases; None where none has any."""
    chosen = sa.select(sa.func.max(Release.capacity)).where(
        Release.product_id == product, Release.state.in_(OPEN_RELEASE), Release.planned_on >= today
    )
    return session.scalar(chosen)
