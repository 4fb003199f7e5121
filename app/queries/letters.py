"""Letters as rows: the Outbox's list and the sheet of one letter."""

import sqlalchemy as sa

from app.queries.changes import label
from app.queries.listing import Listing
from app.rows.letters import LetterRow, LetterSheet
from app.rows.page import EVERYTHING, Asked, Page
from models.acts import ActRecord
from models.database import Database, reading
from models.letters import Letter, Notice
from models.people import Organisation, Person
from models.releases import Release
from models.rules.errors import NotFound
from models.rules.states import LetterState
from models.tickets import Ticket

_TICKETS = (
    sa.select(sa.func.aggregate_strings(Ticket.key, ", "))
    .join(Notice, Notice.ticket_id == Ticket.id)
    .where(Notice.letter_id == Letter.id)
    .correlate(Letter)
    .scalar_subquery()
)

LETTERS: Listing[LetterRow] = Listing(
    row=LetterRow,
    fields={
        "id": Letter.id,
        "event": Letter.event,
        "state": Letter.state,
        "channel": Letter.channel,
        "language": Letter.language,
        "reader": Letter.reader,
        "address": Letter.address,
        "organisation": Organisation.name,
        "subject": Letter.subject,
        "release": Release.name,
        "tickets": _TICKETS,
        "act": Letter.act_id,
        "about": ActRecord.sentence,
        "created": Letter.created_at,
        "leaves": Letter.leaves_at,
        "sent": Letter.sent_at,
        "reason": Letter.reason,
        "row_version": Letter.version,
    },
    source=sa.join(Letter, ActRecord, ActRecord.id == Letter.act_id)
    .outerjoin(Person, Person.id == Letter.person_id)
    .outerjoin(Organisation, Organisation.id == Person.organisation_id)
    .outerjoin(Release, Release.id == Letter.release_id),
    words=(Letter.subject, Letter.reader, Letter.address, Letter.body),
    order="-act,language",
    tie=Letter.id,
)

TABS: dict[str, tuple[LetterState, ...]] = {
    "open": (
        LetterState.DRAFT,
        LetterState.QUEUED,
        LetterState.CLAIMED,
        LetterState.ABOUT_TO_BE_SENT,
        LetterState.DEFERRED,
        LetterState.FAILED,
        LetterState.HELD,
        LetterState.UNKNOWN,
        LetterState.BY_HAND,
    ),
    "drafts": (LetterState.DRAFT, LetterState.HELD),
    "queued": (LetterState.QUEUED, LetterState.DEFERRED, LetterState.CLAIMED, LetterState.ABOUT_TO_BE_SENT),
    "by-hand": (LetterState.BY_HAND,),
    "failed": (LetterState.FAILED, LetterState.UNKNOWN),
    "sent": (LetterState.SENT,),
    "ended": (LetterState.WITHDRAWN, LetterState.UNREACHABLE, LetterState.OPTED_OUT),
}


def letter_rows(database: Database, asked: Asked = EVERYTHING) -> Page[LetterRow]:
    """Letters, the newest act first."""
    with reading(database) as session:
        return LETTERS.page(session, asked)


def outbox_rows(database: Database, tab: str, asked: Asked = EVERYTHING) -> Page[LetterRow]:
    """The letters of one tab of the Outbox."""
    with reading(database) as session:
        return LETTERS.page(session, asked, [Letter.state.in_(TABS[tab])])


def letter_sheet(database: Database, number: int) -> LetterSheet:
    """Everything on one letter; NotFound where there is none."""
    with reading(database) as session:
        row = LETTERS.one(session, Letter.id == number)
        if row is None:
            raise NotFound(f"There is no letter {number}.")
        letter = session.get_one(Letter, number)
        answers = session.execute(
            sa.select(label("T", Notice.ticket_id), label("C", Notice.change_id))
            .where(Notice.letter_id == number)
            .order_by(Notice.id)
        )
        return LetterSheet(
            row=row,
            body=letter.body,
            message_id=letter.message_id,
            attempts=letter.attempts,
            receipt=letter.receipt,
            corrects=letter.corrects_id,
            answers=tuple((ticket, change) for ticket, change in answers),
        )
