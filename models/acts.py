"""Acts: the append-only history, each sealed by a hash over itself and the one before."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime


class ActRecord(Base):
    """One thing that somebody did. *changed* is JSON text: what was created, altered and removed, column by column."""

    __tablename__ = "acts"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    by: Mapped[str] = mapped_column(sa.String(200))
    verb: Mapped[str] = mapped_column(sa.String(40))
    sentence: Mapped[str] = mapped_column(sa.Text)
    reason: Mapped[str | None] = mapped_column(sa.Text)
    undoes_id: Mapped[int | None] = mapped_column(sa.ForeignKey("acts.id"), unique=True)
    changed: Mapped[str] = mapped_column(sa.Text)
    previous_hash: Mapped[str] = mapped_column(sa.String(64))
    hash: Mapped[str] = mapped_column(sa.String(64), unique=True)


class ActItem(Base):
    """Which items an act touched, so that the history of one is found at once."""

    __tablename__ = "act_items"
    __table_args__ = (sa.Index("ix_act_items_kind_item_id", "kind", "item_id", "act_id"),)

    act_id: Mapped[int] = mapped_column(
        sa.ForeignKey("acts.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(sa.String(20), primary_key=True)
    item_id: Mapped[int] = mapped_column(primary_key=True)
