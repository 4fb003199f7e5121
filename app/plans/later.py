"""Later: the first release beyond those that are composed, as it is laid out, or as the cadence would lay it out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.calendars import cadence_of, calendars
from app.plans.freezing import not_yet_frozen
from app.plans.passed_over import open_main_line
from app.plans.shut import shut_by
from models.products import Product
from models.releases import Release
from models.rules.cadence import FARTHEST, slots

#: The cadence has a slot in any such time, however many of its days are closed.
_AHEAD = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Later:
    """The *day* of the first release that comes after others, and its name (R-9); empty where it is not laid out yet."""

    day: date
    release: str = ""

    @property
    def will_do(self) -> str:
        """That it comes in time for what can wait, in words."""
        which = self.release or "the cadence's next release, not laid out yet,"
        return f"{which} on {self.day.isoformat()} will do"


def later_than(session: Session, product: Product, coming: Sequence[Release], day: date) -> Later | None:
    """What comes after these releases of a product's main line and still takes something in; None where nothing does."""
    last = coming[-1]
    found = session.scalar(
        sa.select(Release)
        .where(
            *open_main_line(product.id),
            Release.planned_on >= last.planned_on,
            Release.id.not_in([each.id for each in coming]),
            not_yet_frozen(day),
            shut_by() == "",
        )
        .order_by(Release.planned_on, Release.id)
        .limit(1)
    )
    if found is not None:
        return Later(found.planned_on, f"R-{found.id}")
    return _by_cadence(session, product, last.planned_on)


def _by_cadence(session: Session, product: Product, last: date) -> Later | None:
    """The first day after the last one that the cadence would lay a release out for."""
    if last > date.max - 2 * _AHEAD:  # a file of before may hold it; nothing is laid out there
        return None
    calendar = calendars(session, [product.id])[product.id]
    known = set(session.scalars(sa.select(Release.due).where(Release.product_id == product.id)))
    begin = last - timedelta(days=FARTHEST)
    days = (
        slot.planned_on
        for slot in slots(cadence_of(product), begin, last + _AHEAD, calendar.is_shut)
        if slot.due not in known and slot.planned_on > last
    )
    day = next(days, None)
    return None if day is None else Later(day)
