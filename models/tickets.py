"""Tickets, the sources that they come from, and the waiters that tie them to changes."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.states import TicketState
from models.rules.terms import AnswerChannel, Disposition, Fact, Language, TicketKind


class Source(Versioned, Base):
    """Where tickets come from, with the remembered mapping of its files (our field → their column)."""

    __tablename__ = "sources"

    name: Mapped[str] = mapped_column(sa.String(200), unique=True)
    format: Mapped[str | None] = mapped_column(sa.String(100))
    language: Mapped[Language | None] = mapped_column(terms(Language))
    mapping: Mapped[dict[str, str] | None] = mapped_column(sa.JSON)


class Ticket(Versioned, Base):
    """What a requester filed. *extra* keeps the source's columns without a place; *answer* is how support itself ended it.

    *facts* are what its completeness needs beyond its own columns; *asked_for* those last asked for. A duplicate
    *follows* another ticket and shares its answer; *party* is whom it was handed over to; *gone_at* when it was no
    longer at its source.
    """

    __tablename__ = "tickets"
    __table_args__ = (sa.UniqueConstraint("source_id", "key"),)

    source_id: Mapped[int] = mapped_column(sa.ForeignKey("sources.id"))
    key: Mapped[str] = mapped_column(sa.String(255), index=True)
    url: Mapped[str | None] = mapped_column(sa.Text)
    subject: Mapped[str] = mapped_column(sa.Text)
    body: Mapped[str] = mapped_column(sa.Text, default="")
    kind: Mapped[TicketKind | None] = mapped_column(terms(TicketKind))
    person_id: Mapped[int | None] = mapped_column(sa.ForeignKey("people.id"), index=True)
    language: Mapped[Language | None] = mapped_column(terms(Language))
    language_guessed: Mapped[bool] = mapped_column(default=False)
    product_id: Mapped[int | None] = mapped_column(sa.ForeignKey("products.id"), index=True)
    product_version: Mapped[str | None] = mapped_column(sa.String(200))
    module: Mapped[str | None] = mapped_column(sa.String(200))
    keywords: Mapped[list[str]] = mapped_column(sa.JSON, default=list)
    extra: Mapped[dict[str, str | list[str]]] = mapped_column(sa.JSON, default=dict)
    received_at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    imported_at: Mapped[datetime] = mapped_column(UtcTime)
    digest: Mapped[str | None] = mapped_column(sa.String(64))
    asked_since: Mapped[datetime | None] = mapped_column(UtcTime)
    reopened_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answer: Mapped[Disposition | None] = mapped_column(terms(Disposition))
    answer_text: Mapped[str | None] = mapped_column(sa.Text)
    state: Mapped[TicketState] = mapped_column(terms(TicketState), default=TicketState.OPEN, index=True)
    disposition: Mapped[Disposition | None] = mapped_column(terms(Disposition))
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime)

    facts: Mapped[dict[str, str]] = mapped_column(sa.JSON, default=dict)
    asked_for: Mapped[list[str]] = mapped_column(sa.JSON, default=list)
    follows_id: Mapped[int | None] = mapped_column(sa.ForeignKey("tickets.id"), index=True)
    party_id: Mapped[int | None] = mapped_column(sa.ForeignKey("parties.id"), index=True)
    handed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    case_id: Mapped[int | None] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    channel: Mapped[AnswerChannel | None] = mapped_column(terms(AnswerChannel))
    fixed_in: Mapped[str | None] = mapped_column(sa.String(200))
    gone_at: Mapped[datetime | None] = mapped_column(UtcTime)

    def has(self, fact: Fact) -> bool:
        """Whether somebody gave that fact, in its own column or among the rest."""
        own = {Fact.VERSION: self.product_version, Fact.MODULE: self.module}
        return bool(own.get(fact) or self.facts.get(fact.value))


class Message(Versioned, Base):
    """What a requester wrote on a ticket after it was filed; *key* is the source's, so that repeating changes nothing."""

    __tablename__ = "messages"
    __table_args__ = (sa.UniqueConstraint("source_id", "key"),)

    ticket_id: Mapped[int] = mapped_column(sa.ForeignKey("tickets.id"), index=True)
    source_id: Mapped[int] = mapped_column(sa.ForeignKey("sources.id"))
    key: Mapped[str] = mapped_column(sa.String(400))
    body: Mapped[str] = mapped_column(sa.Text)
    received_at: Mapped[datetime] = mapped_column(UtcTime)


class Attachment(Base):
    """A file that came with a ticket; *content* is absent where it was too large, and stays at the source."""

    __tablename__ = "attachments"

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(sa.ForeignKey("tickets.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(sa.String(300))
    media_type: Mapped[str] = mapped_column(sa.String(200))
    size: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary)


class Waiter(Versioned, Base):
    """A ticket waits for a change. *first_change_id* lets a merge be taken back.

    Where a merge brings one ticket to a change twice, the second waiter is *absorbed* by the first and rests where it was.
    A ticket that follows another waits *through* it for what that one waits for.
    """

    __tablename__ = "waiters"
    __table_args__ = (
        sa.UniqueConstraint("ticket_id", "change_id"),
        sa.UniqueConstraint("ticket_id", "first_change_id"),
    )

    ticket_id: Mapped[int] = mapped_column(sa.ForeignKey("tickets.id"))
    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    first_change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"), index=True)
    absorbed_into_id: Mapped[int | None] = mapped_column(sa.ForeignKey("waiters.id"), index=True)
    through_id: Mapped[int | None] = mapped_column(sa.ForeignKey("tickets.id"), index=True)
    since: Mapped[datetime] = mapped_column(UtcTime)
    outcome: Mapped[Disposition | None] = mapped_column(terms(Disposition))
