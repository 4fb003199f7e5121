"""Decisions: the product owner's words, never edited; a new one supersedes."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, terms
from models.rules.terms import DecisionKind, NoKind


class Decision(Base):
    """One word on one change, with its reason; *superseded_by_act* is the act that overtook or undid it.

    *words* are the reason in further languages, for the letters that are read in them.
    """

    __tablename__ = "decisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    act_id: Mapped[int] = mapped_column(sa.ForeignKey("acts.id", deferrable=True, initially="DEFERRED"))
    kind: Mapped[DecisionKind] = mapped_column(terms(DecisionKind))
    no_kind: Mapped[NoKind | None] = mapped_column(terms(NoKind))
    reason: Mapped[str] = mapped_column(sa.Text)
    words: Mapped[dict[str, str]] = mapped_column(sa.JSON, default=dict)
    until: Mapped[date | None]
    brings_back: Mapped[str | None] = mapped_column(sa.Text)
    by: Mapped[str] = mapped_column(sa.String(200))
    at: Mapped[datetime] = mapped_column(UtcTime)
    superseded_by_act: Mapped[int | None]
