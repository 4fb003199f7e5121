"""Parking: how long a change stood parked, what brings it back, who decides, and who was consulted."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.terms import ChainRole, ReturnKind, TicketEvent


class Parking(Versioned, Base):
    """One interval in which a change was parked; *until* None while it is."""

    __tablename__ = "parkings"

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    since: Mapped[datetime] = mapped_column(UtcTime)
    until: Mapped[datetime | None] = mapped_column(UtcTime)


class Condition(Versioned, Base):
    """What brings a change back: of a day, a ticket's event, *amount* waiting, *amount* free person-days, or a law's day.

    *note* names the law. *met_at* when it came true; *ended_at* when it was decided on or replaced without that.
    """

    __tablename__ = "conditions"

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    kind: Mapped[ReturnKind] = mapped_column(terms(ReturnKind))
    day: Mapped[date | None] = mapped_column(index=True)
    ticket_id: Mapped[int | None] = mapped_column(sa.ForeignKey("tickets.id"), index=True)
    ticket_event: Mapped[TicketEvent | None] = mapped_column(terms(TicketEvent))
    amount: Mapped[float | None]
    note: Mapped[str | None] = mapped_column(sa.Text)
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    met_at: Mapped[datetime | None] = mapped_column(UtcTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ChainLink(Versioned, Base):
    """A link of the chain that decides for a product, a customer, or (neither) the house; the *deputy* while away."""

    __tablename__ = "chain_links"

    product_id: Mapped[int | None] = mapped_column(sa.ForeignKey("products.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(sa.ForeignKey("organisations.id"), index=True)
    role: Mapped[ChainRole] = mapped_column(terms(ChainRole))
    name: Mapped[str] = mapped_column(sa.String(200))
    deputy: Mapped[str | None] = mapped_column(sa.String(200))
    away_from: Mapped[date | None]
    away_until: Mapped[date | None]


class Consultation(Versioned, Base):
    """A question on a change that somebody in the house was asked, and the answer."""

    __tablename__ = "consultations"

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    who: Mapped[str] = mapped_column(sa.String(200))
    question: Mapped[str] = mapped_column(sa.Text)
    asked_by: Mapped[str] = mapped_column(sa.String(200))
    asked_at: Mapped[datetime] = mapped_column(UtcTime)
    answer: Mapped[str | None] = mapped_column(sa.Text)
    answered_by: Mapped[str | None] = mapped_column(sa.String(200))
    answered_at: Mapped[datetime | None] = mapped_column(UtcTime)
