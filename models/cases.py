"""Knowledge: finished tickets as cases, pages of guides, the parties that work is handed to, and trials of a fault."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.terms import Language, TrialPlace, TrialResult


class Case(Versioned, Base):
    """A finished ticket as knowledge: the source of the problem and the solution, compact. Its number (K-12) is its id.

    The tickets answered with it, the one that it was written for among them, name it as theirs.
    """

    __tablename__ = "cases"

    title: Mapped[str] = mapped_column(sa.Text)
    cause: Mapped[str] = mapped_column(sa.Text, default="")
    solution: Mapped[str] = mapped_column(sa.Text)
    product_id: Mapped[int | None] = mapped_column(sa.ForeignKey("products.id"), index=True)
    product_version: Mapped[str | None] = mapped_column(sa.String(200))
    module: Mapped[str | None] = mapped_column(sa.String(200))
    language: Mapped[Language | None] = mapped_column(terms(Language))
    fixed_in: Mapped[str | None] = mapped_column(sa.String(200))
    created_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    changed_at: Mapped[datetime] = mapped_column(UtcTime)


class Guide(Versioned, Base):
    """A page of an organisation's guides or manual, read from a folder. Its number (G-12) is its id."""

    __tablename__ = "guides"
    __table_args__ = (sa.UniqueConstraint("folder", "path"),)

    folder: Mapped[str] = mapped_column(sa.String(300))
    path: Mapped[str] = mapped_column(sa.String(1000))
    title: Mapped[str] = mapped_column(sa.Text)
    body: Mapped[str] = mapped_column(sa.Text)
    url: Mapped[str | None] = mapped_column(sa.Text)
    product_id: Mapped[int | None] = mapped_column(sa.ForeignKey("products.id"), index=True)
    language: Mapped[Language | None] = mapped_column(terms(Language))
    digest: Mapped[str] = mapped_column(sa.String(64))
    read_at: Mapped[datetime] = mapped_column(UtcTime)


class Party(Versioned, Base):
    """Whom tickets are handed to: a department or team of the house, or a supplier *outside* it, who is told by letter.

    *step* is its place in the chain of escalation, from 1; None stands beside the chain.
    """

    __tablename__ = "parties"

    name: Mapped[str] = mapped_column(sa.String(200), unique=True)
    email: Mapped[str | None] = mapped_column(sa.String(320))
    language: Mapped[Language | None] = mapped_column(terms(Language))
    outside: Mapped[bool] = mapped_column(default=False)
    step: Mapped[int | None]


class Trial(Versioned, Base):
    """A fault tried in one place and one situation: of a ticket, or of a correction without one."""

    __tablename__ = "trials"
    __table_args__ = (
        sa.UniqueConstraint("ticket_id", "place", "name", "situation"),
        sa.UniqueConstraint("change_id", "place", "name", "situation"),
    )

    ticket_id: Mapped[int | None] = mapped_column(sa.ForeignKey("tickets.id"), index=True)
    change_id: Mapped[int | None] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    place: Mapped[TrialPlace] = mapped_column(terms(TrialPlace))
    name: Mapped[str] = mapped_column(sa.String(200), default="")
    situation: Mapped[str] = mapped_column(sa.String(300))
    result: Mapped[TrialResult] = mapped_column(terms(TrialResult))
    note: Mapped[str | None] = mapped_column(sa.Text)
    tried_at: Mapped[datetime] = mapped_column(UtcTime)
    tried_by: Mapped[str] = mapped_column(sa.String(200))
