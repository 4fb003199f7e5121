"""Releases and the items placed in them."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.states import ReleaseState
from models.rules.terms import ReleaseKind, Verdict


class Release(Versioned, Base):
    """What ships on a day. *due* is the cadence's own day before holidays moved it; capacity in person-days."""

    __tablename__ = "releases"
    __table_args__ = (sa.UniqueConstraint("product_id", "name"), sa.UniqueConstraint("product_id", "due"))

    product_id: Mapped[int] = mapped_column(sa.ForeignKey("products.id"))
    kind: Mapped[ReleaseKind] = mapped_column(terms(ReleaseKind))
    name: Mapped[str] = mapped_column(sa.String(200))
    state: Mapped[ReleaseState] = mapped_column(terms(ReleaseState), default=ReleaseState.PLANNED, index=True)
    due: Mapped[date | None]
    planned_on: Mapped[date] = mapped_column(index=True)
    freeze_on: Mapped[date | None]
    capacity: Mapped[float | None]
    notes: Mapped[str] = mapped_column(sa.Text, default="")
    frozen_at: Mapped[datetime | None] = mapped_column(UtcTime)
    shipped_at: Mapped[datetime | None] = mapped_column(UtcTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ReleaseItem(Versioned, Base):
    """A change placed in a release with its test verdict.

    A *carried* item is a hot fix that already shipped: it takes a verdict, and changes no state and tells nobody.
    """

    __tablename__ = "release_items"
    __table_args__ = (sa.UniqueConstraint("release_id", "change_id"),)

    release_id: Mapped[int] = mapped_column(sa.ForeignKey("releases.id"))
    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    carried: Mapped[bool] = mapped_column(default=False)
    verdict: Mapped[Verdict | None] = mapped_column(terms(Verdict))
    verdict_by: Mapped[str | None] = mapped_column(sa.String(200))
    verdict_at: Mapped[datetime | None] = mapped_column(UtcTime)
    note: Mapped[str | None] = mapped_column(sa.Text)
    waiver_by: Mapped[str | None] = mapped_column(sa.String(200))
    waiver_reason: Mapped[str | None] = mapped_column(sa.Text)
