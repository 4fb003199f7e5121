"""Notices (this must be told to that person) and the letters that carry them."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.states import LetterState
from models.rules.terms import Channel, Event, Language


class Notice(Base):
    """One (waiter, act). A notice on a ticket that waits for nothing yet has no waiter, and is unique on (ticket, act).

    A party to whom the ticket was handed over has its own.
    """

    __tablename__ = "notices"
    __table_args__ = (
        sa.UniqueConstraint("waiter_id", "act_id"),
        sa.Index(
            "uq_notices_ticket_id_act_id",
            "ticket_id",
            "act_id",
            unique=True,
            sqlite_where=sa.text("waiter_id IS NULL AND party_id IS NULL"),
            postgresql_where=sa.text("waiter_id IS NULL AND party_id IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[int] = mapped_column(sa.ForeignKey("acts.id", deferrable=True, initially="DEFERRED"), index=True)
    waiter_id: Mapped[int | None] = mapped_column(sa.ForeignKey("waiters.id", ondelete="SET NULL"))
    ticket_id: Mapped[int] = mapped_column(sa.ForeignKey("tickets.id"))
    party_id: Mapped[int | None] = mapped_column(sa.ForeignKey("parties.id"), index=True)
    change_id: Mapped[int | None] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    event: Mapped[Event] = mapped_column(terms(Event))
    letter_id: Mapped[int | None] = mapped_column(sa.ForeignKey("letters.id"), index=True)


class Letter(Versioned, Base):
    """What one person is told by one act, in their language. *facts* is what it was written from, so that it can be rewritten."""

    __tablename__ = "letters"
    __table_args__ = (sa.Index("ix_letters_state_leaves_at", "state", "leaves_at"),)

    act_id: Mapped[int] = mapped_column(sa.ForeignKey("acts.id", deferrable=True, initially="DEFERRED"), index=True)
    event: Mapped[Event] = mapped_column(terms(Event))
    person_id: Mapped[int | None] = mapped_column(sa.ForeignKey("people.id"), index=True)
    release_id: Mapped[int | None] = mapped_column(sa.ForeignKey("releases.id"), index=True)
    corrects_id: Mapped[int | None] = mapped_column(sa.ForeignKey("letters.id"))
    channel: Mapped[Channel] = mapped_column(terms(Channel))
    language: Mapped[Language] = mapped_column(terms(Language))
    address: Mapped[str | None] = mapped_column(sa.String(320))
    reader: Mapped[str | None] = mapped_column(sa.String(300))
    subject: Mapped[str] = mapped_column(sa.Text)
    body: Mapped[str] = mapped_column(sa.Text)
    facts: Mapped[dict[str, object]] = mapped_column(sa.JSON)
    state: Mapped[LetterState] = mapped_column(terms(LetterState))
    reason: Mapped[str | None] = mapped_column(sa.Text)
    message_id: Mapped[str] = mapped_column(sa.String(200), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    leaves_at: Mapped[datetime] = mapped_column(UtcTime)
    claimed_by: Mapped[str | None] = mapped_column(sa.String(100))
    lease_until: Mapped[datetime | None] = mapped_column(UtcTime)
    attempts: Mapped[int] = mapped_column(default=0)
    receipt: Mapped[str | None] = mapped_column(sa.Text)
    sent_at: Mapped[datetime | None] = mapped_column(UtcTime)
