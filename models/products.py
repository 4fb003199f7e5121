"""Products: what is developed, with its cadence, capacity and end users."""

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Versioned, terms
from models.rules.terms import OpenItems


class Product(Versioned, Base):
    """What is developed; changes and releases belong to one. Capacity in person-days a release, where it has no teams.

    A release may lie up to *tolerance* days off its cadence's day (None: as far as it takes). An item passes when
    *testers* of them have passed it; with *whole_test* a release ships only when it was passed as a whole, too.
    """

    __tablename__ = "products"

    name: Mapped[str] = mapped_column(sa.String(200), unique=True)
    end_users: Mapped[int | None]
    cadence_days: Mapped[int | None] = mapped_column(default=14)
    cadence_nth: Mapped[int | None]
    cadence_weekday: Mapped[int | None]
    cadence_anchor: Mapped[date | None]
    freeze_days: Mapped[int] = mapped_column(default=4)
    country: Mapped[str | None] = mapped_column(sa.String(2))
    capacity: Mapped[float | None]
    tolerance: Mapped[int | None]
    testers: Mapped[int] = mapped_column(default=1)
    whole_test: Mapped[bool] = mapped_column(default=False)
    open_items: Mapped[OpenItems] = mapped_column(terms(OpenItems), default=OpenItems.ASK)
