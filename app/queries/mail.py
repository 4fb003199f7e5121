"""What mail asks of the database: whether it is there already, what it answers, and the files and messages of a ticket."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.connectors.mail_message import Envelope, IncomingMail
from app.rows.mail import AttachmentRow, Belongs, Later, MailboxRow, MessageRow
from models.database import Database, reading
from models.house import House, Setting, house_of
from models.letters import Letter, Notice
from models.people import Person
from models.rules.errors import NotFound
from models.rules.states import LetterState, TicketState
from models.tickets import Attachment, Message, Source, Ticket

#: The format of sources that mail comes from; a Message-ID is one mail, whichever of them it came by.
MAIL = "Mail"
#: The names under which the last look into the mailbox is kept among the settings.
LAST, POSITION = "mail_last", "mail_position"

_ANSWERABLE = (TicketState.ASKED, TicketState.CLOSED)


def source_name(house: House) -> str:
    """What mails are filed under: the mailbox's address."""
    if "@" in house.imap_user:
        return house.imap_user.casefold()
    if not house.imap_user:
        return house.sender or MAIL
    return house.sender or f"{house.imap_user}@{house.imap_host}".casefold()


def own_addresses(house: House) -> frozenset[str]:
    """The addresses that are the house's own."""
    return frozenset(filter(None, (house.sender.casefold(), source_name(house))))


def mailbox_row(database: Database) -> MailboxRow:
    """The mailbox as it is set up, and what came of the last look into it."""
    with reading(database) as session:
        house = house_of(session)
        last = _setting(session, LAST)
    lines = last.get("lines")
    return MailboxRow(
        host=house.imap_host,
        port=house.imap_port,
        security=house.imap_security,
        user=house.imap_user,
        folder=house.imap_folder,
        product=house.imap_product,
        language=house.imap_language,
        after=house.imap_after,
        minutes=house.imap_minutes,
        last=datetime.fromisoformat(str(last["at"])) if last.get("at") else None,
        said=str(last.get("said") or ""),
        lines=tuple(map(str, lines)) if isinstance(lines, list) else (),
    )


def position(database: Database) -> dict[str, object]:
    """Where the last look into the mailbox ended; nothing depends on it but the time that the next one takes."""
    with reading(database) as session:
        return _setting(session, POSITION)


def _setting(session: Session, key: str) -> dict[str, object]:
    found = session.get(Setting, key)
    return dict(found.value) if found is not None and isinstance(found.value, dict) else {}


# ---- where a mail belongs


def stored(database: Database, envelopes: Sequence[Envelope]) -> set[str]:
    """The keys of those mails that are there already; only of such as have an identifier."""
    with reading(database) as session:
        return {each.key for each in envelopes if each.has_id and _free_key(session, each) is None}


def belongs(database: Database, mail: IncomingMail) -> Belongs:
    """Where a mail belongs. What it says of itself is believed of a reply only where nobody else can know it."""
    with reading(database) as session:
        key = _free_key(session, mail)
        if key is None:
            return Belongs("known")
        if _letters(session, [mail.key]):
            return Belongs("own")
        if mail.bounce is not None:
            sent = [each.id for each in _letters(session, mail.bounce.letters) if _has_left(each)]
            return Belongs("bounce", key, letter=sent[0] if sent else None)
        if mail.automatic:
            return Belongs("automatic", key)
        return _answered(session, mail, key)


def _free_key(session: Session, mail: IncomingMail | Envelope) -> str | None:
    """The key to store the mail under; None where it is there. Two mails of one identifier both count."""
    for key in dict.fromkeys((mail.key, mail.other_key)):
        of_mail = sa.select(Source.id).where(Source.format == MAIL)
        ticket = session.execute(
            sa.select(Ticket.subject, Ticket.received_at).where(Ticket.key == key, Ticket.source_id.in_(of_mail))
        ).first()
        message = session.execute(
            sa.select(sa.literal(mail.subject), Message.received_at).where(
                Message.key == key, Message.source_id.in_(of_mail)
            )
        ).first()
        found = ticket or message
        if found is None:
            return key
        same_moment = mail.received is None or found[1] == mail.received
        if same_moment and (not mail.subject or found[0] == mail.subject):
            return None
    return None


def _letters(session: Session, identifiers: Iterable[str]) -> list[Letter]:
    asked = [f"<{each}>" for each in identifiers]
    found = {each.message_id: each for each in session.scalars(sa.select(Letter).where(Letter.message_id.in_(asked)))}
    return [found[each] for each in asked if each in found]


def _has_left(letter: Letter) -> bool:
    return letter.state in (LetterState.SENT, LetterState.UNKNOWN)


def _answered(session: Session, mail: IncomingMail, key: str) -> Belongs:
    for letter in _letters(session, mail.answers):
        of_letter = sa.select(Notice.ticket_id).where(Notice.letter_id == letter.id)
        tickets = session.scalars(sa.select(Ticket).where(Ticket.id.in_(of_letter)).order_by(Ticket.id)).all()
        if tickets:
            return _most_wanted(tickets, mail, key, letter.id)
    # Its own earlier mail: others may know that identifier, so the sender must be the one who asked, or of their house.
    own = session.scalar(sa.select(Ticket).where(Ticket.key.in_(mail.answers)).order_by(Ticket.id.desc()).limit(1))
    claimed = session.get(Ticket, mail.claims) if mail.claims else None
    for ticket in filter(None, (own, claimed)):
        if _may_answer(session, ticket, mail.sender):
            return Belongs("reply", key, ticket.id)
    if claimed is not None:
        return Belongs("new", key, note=f"It says that it answers T-{claimed.id}, but it comes from somebody else.")
    return Belongs("new", key)


def _most_wanted(tickets: Sequence[Ticket], mail: IncomingMail, key: str, letter: int) -> Belongs:
    """Of the tickets of one letter the one that the mail names, that was asked, or that is closed; the first where all are alike."""
    chosen = next((each for each in tickets if each.id == mail.claims), None)
    for state in _ANSWERABLE:
        chosen = chosen or next((each for each in tickets if each.state is state), None)
    chosen = chosen or tickets[0]
    others = ", ".join(f"T-{each.id}" for each in tickets if each is not chosen)
    note = f"The letter that it answers was about {others} as well." if others else ""
    return Belongs("reply", key, chosen.id, letter, note)


def _may_answer(session: Session, ticket: Ticket, sender: str | None) -> bool:
    writer = session.scalar(sa.select(Person).where(Person.email == sender)) if sender else None
    requester = session.get(Person, ticket.person_id) if ticket.person_id else None
    if writer is None or requester is None:
        return False
    same_house = writer.organisation_id is not None and writer.organisation_id == requester.organisation_id
    return writer.id == requester.id or same_house


# ---- what came with a ticket


def later(database: Database, ticket: int) -> Later:
    """The files of a ticket and what its requester wrote after it; never the content of the files."""
    kept = Attachment.content.is_not(None)
    with reading(database) as session:
        files = session.execute(
            sa.select(Attachment.id, Attachment.name, Attachment.media_type, Attachment.size, kept)
            .where(Attachment.ticket_id == ticket)
            .order_by(Attachment.id)
        )
        messages = session.execute(
            sa.select(Message.id, Message.body, Message.received_at)
            .where(Message.ticket_id == ticket)
            .order_by(Message.received_at, Message.id)
        )
        extra = session.scalar(
            sa.select(Ticket.extra)
            .join(Source, Source.id == Ticket.source_id)
            .where(Ticket.id == ticket, Source.format == MAIL)
        )
        notes = (extra or {}).get("Note", ())
        return Later(
            ticket,
            (notes,) if isinstance(notes, str) else tuple(notes),
            tuple(AttachmentRow(*row[:4], kept=bool(row[4])) for row in files),
            tuple(MessageRow(*row) for row in messages),
        )


def attachment_content(database: Database, attachment: int) -> bytes:
    """The bytes of a file; NotFound where it is not kept here."""
    with reading(database) as session:
        content = session.scalar(sa.select(Attachment.content).where(Attachment.id == attachment))
    if content is None:
        raise NotFound("This file was too large to be kept here. It is still in the mailbox, with its mail.")
    return content
