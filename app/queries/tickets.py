"""Tickets as rows: the inbox's list and the sheet of one ticket."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.letters.told import language_is_guessed, spoken_language
from app.queries.changes import CHANGES, label
from app.queries.completing import ticket_check
from app.queries.history import acts_on
from app.queries.listing import Listing, rows_of
from app.rows.page import EVERYTHING, Asked, Page
from app.rows.tickets import TicketRow, TicketSheet, TicketTies, WaitRow
from models.cases import Party
from models.changes import Change
from models.database import Database, reading
from models.people import Organisation, Person
from models.products import Product
from models.rules.errors import NotFound
from models.rules.states import TicketState
from models.tickets import Message, Source, Ticket, Waiter

_CHANGES = (
    sa.select(sa.func.aggregate_strings(label("C", Waiter.change_id), ", "))
    .where(Waiter.ticket_id == Ticket.id, Waiter.absorbed_into_id.is_(None))
    .correlate(Ticket)
    .scalar_subquery()
)

_PARTY = sa.select(Party.name).where(Party.id == Ticket.party_id).correlate(Ticket).scalar_subquery()

#: When the requester last wrote after the ticket was filed.
_WROTE = (
    sa.select(sa.func.max(Message.received_at))
    .where(Message.ticket_id == Ticket.id)
    .correlate(Ticket)
    .scalar_subquery()
)

TICKETS: Listing[TicketRow] = Listing(
    row=TicketRow,
    fields={
        "id": Ticket.id,
        "number": label("T", Ticket.id),
        "key": Ticket.key,
        "source": Source.name,
        "subject": Ticket.subject,
        "kind": Ticket.kind,
        "state": Ticket.state,
        "disposition": Ticket.disposition,
        "requester": Person.name,
        "email": Person.email,
        "organisation": Organisation.name,
        "language": spoken_language(),
        "product": Product.name,
        "version": Ticket.product_version,
        "module": Ticket.module,
        "received": Ticket.received_at,
        "changes": _CHANGES,
        "row_version": Ticket.version,
        "language_guessed": language_is_guessed(),
        "party": _PARTY,
        "follows": label("T", Ticket.follows_id),
    },
    source=sa.join(Ticket, Source, Source.id == Ticket.source_id)
    .outerjoin(Product, Product.id == Ticket.product_id)
    .outerjoin(Person, Person.id == Ticket.person_id)
    .outerjoin(Organisation, Organisation.id == Person.organisation_id),
    words=(Ticket.subject, Ticket.body, Ticket.key, label("T", Ticket.id)),
    order="-received",
    tie=Ticket.id.desc(),
    more={
        "listed": sa.func.coalesce(Person.listed, sa.false()),
        "gone": Ticket.gone_at,
        "body": Ticket.body,
        "url": Ticket.url,
        "person": Ticket.person_id,
        "handed": Ticket.handed_at,
        "case": label("K", Ticket.case_id),
        "channel": Ticket.channel,
        "fixed_in": Ticket.fixed_in,
        "wrote": _WROTE,
    },
)

_WAITS = sa.exists().where(Waiter.ticket_id == Ticket.id)
_LIVE = Ticket.state.in_([TicketState.OPEN, TicketState.REOPENED])
TABS: dict[str, sa.ColumnElement[bool]] = {
    "new": sa.and_(_LIVE, sa.not_(_WAITS), Ticket.party_id.is_(None)),
    "routed": sa.and_(_LIVE, Ticket.party_id.is_not(None)),
    "reopened": Ticket.state == TicketState.REOPENED,
    "asked": Ticket.state == TicketState.ASKED,
    "waiting": sa.and_(Ticket.state.in_([TicketState.OPEN, TicketState.PARKED, TicketState.REOPENED]), _WAITS),
    "closed": Ticket.state == TicketState.CLOSED,
    "all": sa.true(),
}


def ticket_rows(database: Database, asked: Asked = EVERYTHING) -> Page[TicketRow]:
    """Tickets, newest first unless sorted otherwise."""
    with reading(database) as session:
        return TICKETS.page(session, asked)


def inbox_rows(database: Database, tab: str, asked: Asked = EVERYTHING) -> Page[TicketRow]:
    """The tickets of one tab of the Inbox; *new* are those that nobody has triaged."""
    with reading(database) as session:
        return TICKETS.page(session, asked, [TABS[tab]])


def inbox_counts(database: Database) -> dict[str, int]:
    """How many each tab holds."""
    with reading(database) as session:
        return {
            tab: session.scalar(sa.select(sa.func.count()).select_from(Ticket).where(where)) or 0
            for tab, where in TABS.items()
        }


def ticket_place(database: Database, tab: str, number: int) -> int | None:
    """How many tickets of a tab stand before this one, newest first; None where it is not in the tab."""
    with reading(database) as session:
        received = session.scalar(sa.select(Ticket.received_at).where(Ticket.id == number, TABS[tab]))
        if received is None:
            return None
        newer = sa.or_(Ticket.received_at > received, sa.and_(Ticket.received_at == received, Ticket.id > number))
        return session.scalar(sa.select(sa.func.count()).select_from(Ticket).where(TABS[tab], newer))


def ticket_sheet(database: Database, number: int) -> TicketSheet:
    """Everything on one ticket; NotFound where there is none."""
    with reading(database) as session:
        row = TICKETS.one(session, Ticket.id == number)
        if row is None:
            raise NotFound(f"There is no T-{number}.")
        ticket = session.get_one(Ticket, number)
        return TicketSheet(
            row=row,
            person_id=ticket.person_id,
            body=ticket.body,
            url=ticket.url,
            keywords=tuple(ticket.keywords),
            extra=ticket.extra,
            answer=ticket.answer_text,
            asked_since=ticket.asked_since,
            check=ticket_check(session, ticket),
            ties=_ties(session, ticket),
            waits=_waits(session, number),
            history=acts_on(session, "ticket", number),
        )


def _ties(session: Session, ticket: Ticket) -> TicketTies:
    party = session.get(Party, ticket.party_id) if ticket.party_id is not None else None
    followers = session.scalars(sa.select(Ticket.id).where(Ticket.follows_id == ticket.id).order_by(Ticket.id)).all()
    return TicketTies(
        follows=f"T-{ticket.follows_id}" if ticket.follows_id is not None else None,
        followers=", ".join(f"T-{each}" for each in followers) or None,
        party=party.name if party is not None else None,
        party_step=party.step if party is not None else None,
        party_outside=party is not None and party.outside,
        handed=ticket.handed_at,
        case=f"K-{ticket.case_id}" if ticket.case_id is not None else None,
        channel=ticket.channel.value if ticket.channel is not None else None,
        fixed_in=ticket.fixed_in,
    )


def _waits(session: Session, number: int) -> tuple[WaitRow, ...]:
    fields = CHANGES.fields
    rows = session.execute(
        sa.select(
            Change.id, fields["number"], Change.title, Change.kind, Change.state, Waiter.outcome, fields["release"]
        )
        .select_from(CHANGES.source)
        .join(Waiter, Waiter.change_id == Change.id)
        .where(Waiter.ticket_id == number, Waiter.absorbed_into_id.is_(None))
        .order_by(Waiter.id)
    )
    return rows_of(WaitRow, rows)
