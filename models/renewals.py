"""Renewals: larger wholes that wishes are baked into, and the time reserved for them in releases."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.states import RenewalState


class Renewal(Versioned, Base):
    """A larger whole. Its number (N-3) is its id; *size* in person-days sets how much time is reserved."""

    __tablename__ = "renewals"

    product_id: Mapped[int] = mapped_column(sa.ForeignKey("products.id"), index=True)
    title: Mapped[str] = mapped_column(sa.Text)
    description: Mapped[str] = mapped_column(sa.Text, default="")
    state: Mapped[RenewalState] = mapped_column(terms(RenewalState), default=RenewalState.PROPOSED)
    size: Mapped[float | None]
    release_id: Mapped[int | None] = mapped_column(sa.ForeignKey("releases.id"), index=True)
    review_on: Mapped[date | None]
    reason: Mapped[str | None] = mapped_column(sa.Text)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime)


class Baking(Versioned, Base):
    """A wish is baked into a renewal; a renewal holds many wishes, and a wish can be part of several renewals."""

    __tablename__ = "bakings"
    __table_args__ = (sa.UniqueConstraint("renewal_id", "change_id"),)

    renewal_id: Mapped[int] = mapped_column(sa.ForeignKey("renewals.id"))
    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcTime)


class Reservation(Versioned, Base):
    """Person-days of a release kept for a renewal."""

    __tablename__ = "reservations"
    __table_args__ = (sa.UniqueConstraint("renewal_id", "release_id"),)

    renewal_id: Mapped[int] = mapped_column(sa.ForeignKey("renewals.id"))
    release_id: Mapped[int] = mapped_column(sa.ForeignKey("releases.id"), index=True)
    days: Mapped[float]
