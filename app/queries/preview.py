"""Letters as they would be read if something were done now: rendered from the same facts, without writing anything."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.guessing.language import guess_language
from app.letters.facts import Written
from app.letters.told import (
    Reader,
    Told,
    Word,
    in_languages,
    is_told,
    letter_facts,
    readers_of,
    request_of,
    spoken_language,
    told_by,
    told_reopened,
)
from app.letters.writing import write_letter
from app.settings import resource
from models.changes import Change
from models.database import Database, reading
from models.decisions import Decision
from models.house import House, house_of
from models.letters import Letter
from models.people import Organisation, Person
from models.releases import Release, ReleaseItem
from models.renewals import Renewal
from models.rules.errors import NotFound
from models.rules.states import OPEN_RELEASE, UNSENT_LETTER, UNSHIPPED_RELEASE, RenewalState
from models.rules.terms import DecisionKind, Event
from models.tickets import Source, Ticket, Waiter

_NONE: Mapping[str, str] = MappingProxyType({})


def decision_letter(database: Database, change: int, word: Word, language: str) -> Written | None:
    """The letter of a decision for somebody who waits and reads that language; None where nobody would get one."""
    return _letter(database, change, language, lambda _session: told_by(word))


def standing_letter(database: Database, change: int, language: str) -> Written | None:
    """The letter that says that a rejection stands, with the reason given then; None where nobody would get one."""

    def told(session: Session) -> Told | None:
        decision = session.scalar(
            sa.select(Decision)
            .where(
                Decision.change_id == change,
                Decision.kind == DecisionKind.REJECT,
                Decision.superseded_by_act.is_(None),
            )
            .order_by(Decision.id.desc())
            .limit(1)
        )
        return told_by(decision) if decision is not None else None

    return _letter(database, change, language, told)


def reopening_letter(
    database: Database, change: int, reason: str, language: str, words: Mapping[str, str] = _NONE
) -> Written | None:
    """The letter to those who asked again for what is now taken up again; None where nobody would get one."""
    return _letter(database, change, language, lambda _session: told_reopened(reason, words))


@dataclass(frozen=True, slots=True)
class Baked:
    """A wish that would become part of a renewal, because …; *words* are the reason in further languages."""

    change: int
    renewal: int
    reason: str
    words: Mapping[str, str] = field(default_factory=dict)


def baked_letter(database: Database, baked: Baked, language: str) -> Written | None:
    """The letter that a wish became part of a renewal; None where nobody would get one."""
    return _letter(database, baked.change, language, lambda session: _told_baked(session, baked))


def _told_baked(session: Session, baked: Baked) -> Told | None:
    renewal = session.get(Renewal, baked.renewal)
    if renewal is None:
        return None
    told = Told(
        Event.BAKED_IN,
        reason=baked.reason.strip(),
        renewal=renewal.title,
        in_languages=in_languages(baked.words),
    )
    if renewal.state is RenewalState.PROPOSED:
        return replace(told, until=renewal.review_on)
    placed = sa.select(Release).join(ReleaseItem, ReleaseItem.release_id == Release.id)
    own = placed.where(ReleaseItem.change_id == baked.change, Release.state.in_(UNSHIPPED_RELEASE))
    before = session.scalar(own.where(ReleaseItem.carried.is_(False)))
    target = session.get(Release, renewal.release_id) if renewal.release_id is not None else None
    release = target if target is not None and target.state in OPEN_RELEASE else before
    if release is None:
        return told
    earlier = before.planned_on if before is not None and before.planned_on != release.planned_on else None
    return replace(told, release=release.name, release_date=release.planned_on, earlier_date=earlier)


def workaround_letter(database: Database, change: int, text: str, language: str) -> Written | None:
    """The letter that tells a workaround; None where nobody would get one."""
    return _letter(database, change, language, lambda _session: Told(Event.WORKAROUND, workaround=text.strip()))


def letter_readers(database: Database, change: int) -> tuple[tuple[str, int], ...]:
    """How many letters in each language a decision would write, the most frequent first, then who waited longest."""
    with reading(database) as session:
        tickets = list(session.scalars(_waiting(change).order_by(Waiter.since, Waiter.ticket_id)))
        readers = readers_of(session, tickets, house_of(session))
        groups = dict.fromkeys(readers[ticket].group for ticket in tickets)
        counted = Counter(language for _person, language, _product in groups)
        return tuple((str(language), count) for language, count in counted.most_common())


def lacking_words(
    database: Database, change: int, reason: str, words: Mapping[str, str]
) -> tuple[tuple[str, int], ...]:
    """As letter_readers, those who would read the reason in another language than their own: it is not there in theirs."""
    spoken = guess_language(reason)
    return tuple(
        (language, count)
        for language, count in letter_readers(database, change)
        if language != spoken and not words.get(language, "").strip()
    )


def in_other_languages(
    database: Database, readers: Sequence[tuple[str, int]], reason: str
) -> tuple[tuple[str, int], ...]:
    """Of readers by language those who would read the reason in another one than theirs; in none known it is the house's."""
    with reading(database) as session:
        spoken = guess_language(reason) or house_of(session).language
    return tuple((language, count) for language, count in readers if language != spoken)


def read_as_typed(database: Database, act: int, reason: str) -> tuple[tuple[str, int, int], ...]:
    """Of the letters that an act wrote with a reason: languages that it isn't in, how many read it so, their first letter."""
    with reading(database) as session:
        spoken = guess_language(reason) or house_of(session).language
        chosen = (
            sa.select(Letter.id, Letter.language, Letter.facts)
            .where(Letter.act_id == act, Letter.state.in_(UNSENT_LETTER), Letter.language != spoken)
            .order_by(Letter.id)
        )
        found: dict[str, list[int]] = {}
        for number, language, facts in session.execute(chosen):
            if facts.get("reason"):
                found.setdefault(str(language), []).append(number)
    return tuple((language, len(numbers), numbers[0]) for language, numbers in found.items())


def _letter(database: Database, change: int, language: str, say: Callable[[Session], Told | None]) -> Written | None:
    with reading(database) as session:
        house, told = house_of(session), say(session)
        if told is None or not is_told(house, told.event):
            return None
        reader = _typical_reader(session, change, language, house)
        if reader is None:
            return None
        of = session.get(Change, change)
        if of is None:
            raise NotFound(f"There is no C-{change}.")
        tickets = _tickets_of(session, change, reader, house)
        requests = [
            request_of(ticket, of, told, closes=_would_close(session, ticket, change, told)) for ticket in tickets
        ]
        return write_letter(letter_facts(requests, reader, told, house.name), resource("templates"))


def _waiting(change: int) -> sa.Select[int]:
    return sa.select(Waiter.ticket_id).where(
        Waiter.change_id == change, Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_(None)
    )


def _typical_reader(session: Session, change: int, language: str, house: House) -> Reader | None:
    """Who has waited longest among those who read the language and can be written to."""
    ticket = session.scalar(
        sa.select(Ticket.id)
        .join(Source, Source.id == Ticket.source_id)
        .join(Waiter, Waiter.ticket_id == Ticket.id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(
            Waiter.change_id == change,
            Waiter.absorbed_into_id.is_(None),
            Waiter.outcome.is_(None),
            sa.func.coalesce(spoken_language(), house.language.value) == language,
        )
        .order_by(sa.func.coalesce(Person.opted_out, sa.false()), Person.email.is_(None), Waiter.since, Ticket.id)
        .limit(1)
    )
    return readers_of(session, [ticket], house)[ticket] if ticket is not None else None


def _tickets_of(session: Session, change: int, reader: Reader, house: House) -> list[Ticket]:
    """The reader's tickets on the change: one letter tells of them all."""
    chosen = sa.select(Ticket).where(Ticket.id.in_(_waiting(change))).order_by(Ticket.id)
    if reader.person_id is None:
        return list(session.scalars(chosen.where(Ticket.id == reader.ticket_id)))
    tickets = list(session.scalars(chosen.where(Ticket.person_id == reader.person_id)))
    readers = readers_of(session, [ticket.id for ticket in tickets], house)
    return [ticket for ticket in tickets if readers[ticket.id].group == reader.group]


def _would_close(session: Session, ticket: Ticket, change: int, told: Told) -> bool:
    """Whether the ticket waits for nothing else once this was told."""
    if ticket.answer is not None:
        return True
    if told.event is not Event.REJECTED:
        return False
    other = aliased(Waiter)
    elsewhere = session.scalar(
        sa.select(other.id)
        .where(
            other.ticket_id == ticket.id,
            other.change_id != change,
            other.absorbed_into_id.is_(None),
            other.outcome.is_(None),
        )
        .limit(1)
    )
    return elsewhere is None
