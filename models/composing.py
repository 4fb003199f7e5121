"""What people say about the plan by hand: what is pinned to a release or barred from it, and named scenarios."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, PlainJson, UtcTime, Versioned, terms
from models.rules.terms import PinKind


class Pin(Versioned, Base):
    """A change is *pinned* to a release, or *barred* from one; barred without a release, it stays out of all."""

    __tablename__ = "pins"
    __table_args__ = (sa.UniqueConstraint("change_id", "kind", "release_id"),)

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"))
    kind: Mapped[PinKind] = mapped_column(terms(PinKind))
    release_id: Mapped[int | None] = mapped_column(sa.ForeignKey("releases.id"), index=True)


class Scenario(Versioned, Base):
    """A named what-if of a product: *what* holds its options and its changed capacities and efforts, as JSON."""

    __tablename__ = "scenarios"
    __table_args__ = (sa.UniqueConstraint("product_id", "name"),)

    product_id: Mapped[int] = mapped_column(sa.ForeignKey("products.id"))
    name: Mapped[str] = mapped_column(sa.String(200))
    by: Mapped[str] = mapped_column(sa.String(200))
    what: Mapped[dict[str, Any]] = mapped_column(PlainJson, default=dict)
    at: Mapped[datetime] = mapped_column(UtcTime)
