"""Releases, the branches they come from, the items placed in them, and what testers say of these."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.states import ReleaseState
from models.rules.terms import ReleaseKind, Verdict


class Branch(Versioned, Base):
    """A line of a product that gets releases of its own beside the main one, such as 4.x; kept until *ended_on*."""

    __tablename__ = "branches"
    __table_args__ = (sa.UniqueConstraint("product_id", "name"),)

    product_id: Mapped[int] = mapped_column(sa.ForeignKey("products.id"))
    name: Mapped[str] = mapped_column(sa.String(100))
    ended_on: Mapped[date | None]


class Release(Versioned, Base):
    """What ships on a day, from a branch or (None) the main line. *due* is the cadence's own day before holidays moved it.

    Capacity in person-days; where the product has teams it is the sum of their time. *verdict* is the testers' word on
    the whole; *chance* (0–1) what was forecast, when it was frozen, of keeping its day.
    """

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
    branch_id: Mapped[int | None] = mapped_column(sa.ForeignKey("branches.id"), index=True)
    verdict: Mapped[Verdict | None] = mapped_column(terms(Verdict))
    chance: Mapped[float | None]
    frozen_at: Mapped[datetime | None] = mapped_column(UtcTime)
    shipped_at: Mapped[datetime | None] = mapped_column(UtcTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ReleaseItem(Versioned, Base):
    """A change placed in a release with its test verdict.

    A *carried* item is a hot fix that already shipped: it takes a verdict, and changes no state and tells nobody. One
    that is also *ported* was put into a release of another branch by hand. *late_by* let it into a frozen release.
    *withdrawn_at* since it alone was taken back after its release had shipped.
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
    ported: Mapped[bool] = mapped_column(default=False)
    late_by: Mapped[str | None] = mapped_column(sa.String(200))
    late_reason: Mapped[str | None] = mapped_column(sa.Text)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)
    withdrawn_because: Mapped[str | None] = mapped_column(sa.Text)


class TestWord(Versioned, Base):
    """What one tester says of an item of a release, or (without a change) of the release as a whole."""

    __tablename__ = "test_words"
    __table_args__ = (sa.UniqueConstraint("release_id", "change_id", "tester"),)
    __test__ = False  # not a class of tests

    release_id: Mapped[int] = mapped_column(sa.ForeignKey("releases.id"))
    change_id: Mapped[int | None] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    tester: Mapped[str] = mapped_column(sa.String(200))
    verdict: Mapped[Verdict] = mapped_column(terms(Verdict))
    note: Mapped[str | None] = mapped_column(sa.Text)
    at: Mapped[datetime] = mapped_column(UtcTime)
