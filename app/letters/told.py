"""What is told, to whom: the words of an act, their readers, and the facts of the letter that carries them; shared by writing and previewing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.letters.facts import LetterFacts, Request
from models.cases import Party
from models.changes import Change
from models.house import OUTCOMES, House
from models.people import Organisation, Person
from models.products import Product
from models.rules.errors import BadInput
from models.rules.terms import DecisionKind, Event, Language, NoKind, NoticePolicy
from models.tickets import Message, Source, Ticket


@dataclass(frozen=True, slots=True)
class Told:
    """What is told; the same for everyone whom one act tells it, but for a reason that is there *in_languages*."""

    event: Event
    reason: str | None = None
    no_kind: NoKind | None = None
    until: date | None = None
    brings_back: str | None = None
    release_id: int | None = None
    release: str | None = None
    release_date: date | None = None
    earlier_date: date | None = None
    questions: tuple[str, ...] = ()
    workaround: str | None = None
    corrected: str | None = None
    corrects_id: int | None = None
    fixed_in: str | None = None
    version: str | None = None
    module: str | None = None
    handed_to: str | None = None
    words: str | None = None
    number: str | None = None
    renewal: str | None = None
    alone: bool = False
    in_languages: tuple[tuple[Language, str], ...] = ()

    def read_in(self, language: Language) -> "Told":
        """The same as a reader of that language is told it: the reason, or the question, as it was typed unless it is there."""
        own = dict(self.in_languages).get(language)
        if own is None:
            return self
        return replace(self, questions=(own,)) if self.questions else replace(self, reason=own)


def is_told(house: House, event: Event) -> bool:
    """Whether those who wait get a letter of this event; an outcome is always told."""
    return event in OUTCOMES or house.policy(event) is not NoticePolicy.OFF


class Word(Protocol):
    """What the product owner says: the kind of word, its reason, and what belongs to a no or a deferral."""

    @property
    def kind(self) -> DecisionKind:
        """Honour, reject, defer or ask."""

    @property
    def reason(self) -> str:
        """Why; for a question, the question."""

    @property
    def no_kind(self) -> NoKind | None:
        """Which no, when rejecting."""

    @property
    def until(self) -> date | None:
        """The day of return, or by when to answer."""

    @property
    def brings_back(self) -> str | None:
        """What would bring it back after *not now*."""

    @property
    def words(self) -> Mapping[str, str]:
        """The reason in further languages, by their codes."""


def told_by(word: Word) -> Told:
    """What everyone who waits is told by a decision."""
    reason = word.reason.strip()
    told = Told(Event.MORE_INFORMATION, until=word.until, in_languages=in_languages(word.words))
    if word.kind is DecisionKind.HONOUR:
        return replace(told, event=Event.HONOURED, reason=reason, until=None)
    if word.kind is DecisionKind.REJECT:
        no = replace(told, event=Event.REJECTED, reason=reason, no_kind=word.no_kind, until=None)
        return replace(no, brings_back=word.brings_back or None)
    if word.kind is DecisionKind.DEFER:
        return replace(told, event=Event.DEFERRED, reason=reason)
    return replace(told, questions=(reason,))


def told_reopened(reason: str, words: Mapping[str, str]) -> Told:
    """What those are told who wait for what was rejected, when it is taken up again."""
    return Told(Event.PARKED, reason=reason.strip(), in_languages=in_languages(words))


def in_languages(words: Mapping[str, str]) -> tuple[tuple[Language, str], ...]:
    """What is said in each language, as Told holds it; raises BadInput for a language that no letter is written in."""
    known = {language.value: language for language in Language}
    for code in words:
        if code not in known:
            raise BadInput(f"“{code}” is not a language that letters are written in: {', '.join(known)}.")
    return tuple((known[code], text.strip()) for code, text in sorted(words.items()) if text.strip())


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads about one ticket, and in which language."""

    person_id: int | None
    ticket_id: int
    name: str | None
    address: str | None
    language: Language
    opted_out: bool
    product: str | None
    party_id: int | None = None

    @property
    def group(self) -> tuple[object, ...]:
        """One letter a person and language; a ticket of nobody known gets its own, and so does one handed to a party."""
        if self.party_id is not None:
            return (("party", self.party_id, self.ticket_id), self.language, self.product)
        return (self.person_id or ("ticket", self.ticket_id), self.language, self.product)


def spoken_language() -> sa.ColumnElement[Language]:
    """The language of a ticket's reader: the ticket's, else the person's, the organisation's, the source's.

    What was only guessed of the ticket's words comes after what somebody said of the person or the organisation.
    """
    stated = sa.case((Ticket.language_guessed.is_(sa.false()), Ticket.language))
    return sa.func.coalesce(stated, Person.language, Organisation.language, Ticket.language, Source.language)


def language_is_guessed() -> sa.ColumnElement[bool]:
    """Whether that language rests on a guess alone."""
    return sa.and_(Ticket.language_guessed, sa.func.coalesce(Person.language, Organisation.language).is_(None))


def readers_of(session: Session, tickets: Sequence[int], house: House) -> dict[int, Reader]:
    """The reader of each of these tickets."""
    rows = session.execute(
        sa.select(
            Ticket.id,
            Person.id,
            Person.name,
            Person.email,
            Person.opted_out,
            spoken_language().label("language"),
            Product.name,
        )
        .join(Source, Source.id == Ticket.source_id)
        .outerjoin(Product, Product.id == Ticket.product_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Ticket.id.in_(tickets))
    )
    return {
        ticket: Reader(person, ticket, name, address, Language(spoken or house.language), bool(opted_out), product)
        for ticket, person, name, address, opted_out, spoken, product in rows
    }


def party_reader(reader: Reader, party: Party, house: House) -> Reader:
    """The party as the reader of a letter on the ticket that this requester filed."""
    return Reader(
        person_id=None,
        ticket_id=reader.ticket_id,
        name=party.name,
        address=party.email,
        language=party.language or house.language,
        opted_out=False,
        product=reader.product,
        party_id=party.id,
    )


def told_party(session: Session, ticket: Ticket, note: str | None) -> Told:
    """What a party reads of a ticket that is handed to it: the requester's words, where it occurs, our number, a note."""
    later = sa.select(Message.body).where(Message.ticket_id == ticket.id).order_by(Message.received_at, Message.id)
    return Told(
        Event.HANDED_OVER,
        reason=note,
        version=ticket.product_version,
        module=ticket.module,
        words="\n\n".join(filter(None, (ticket.body, *session.scalars(later)))) or None,
        number=f"T-{ticket.id}",
    )


def request_of(ticket: Ticket, change: Change | None, told: Told, *, closes: bool) -> Request:
    """One ticket as a letter names it; *closes* where this letter ends the ticket."""
    return Request(
        ticket_key=ticket.key,
        ticket_subject=ticket.subject,
        received=ticket.received_at.date(),
        change_number=f"C-{change.id}" if change else "",
        change_title=change.title if change else ticket.subject,
        no_kind=told.no_kind,
        reason=None,
        url=ticket.url,
        closes=closes,
    )


def letter_facts(requests: Sequence[Request], reader: Reader, told: Told, house: str) -> LetterFacts:
    """Everything that one letter says."""
    told = told.read_in(reader.language)
    shared = {f.name: getattr(told, f.name) for f in fields(LetterFacts) if hasattr(told, f.name)}
    return LetterFacts(
        language=reader.language,
        reader=reader.name,
        house=house,
        product=reader.product,
        requests=tuple(requests),
        **shared,
    )
