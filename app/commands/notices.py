"""Notices: who must be told what by an act, grouped into one letter a person, written in the act's own transaction."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.own_words import as_plain, from_plain, reworded
from app.commands.recording import Recording
from app.letters.facts import Request
from app.letters.told import Reader, Told, is_told, letter_facts, party_reader, readers_of, request_of
from app.letters.writing import write_letter
from app.settings import resource
from models.cases import Party
from models.changes import Change
from models.house import House
from models.letters import Letter, Notice
from models.releases import Release
from models.rules.errors import RuleBroken
from models.rules.lifecycle import LETTER, step
from models.rules.lifecycle import LetterFacts as LetterGuards
from models.rules.states import TOLD_LETTER, UNSENT_LETTER, LetterState, TicketState
from models.rules.terms import Channel, Event, NoticePolicy
from models.tickets import Ticket, Waiter

#: Why a letter is kept from its reader.
NO_LETTERS = "does not want letters"
_BATCH = 500
_YES = frozenset({Event.HONOURED, Event.ORDERED})
_DAYS = frozenset({Event.SCHEDULED, Event.RESCHEDULED})
#: Which corrections a new word makes untrue, by what they take back: they say that this no longer holds.
_HOLDS_AGAIN: Mapping[Event, frozenset[Event]] = {
    Event.HONOURED: _YES,
    Event.ORDERED: _YES,
    Event.SCHEDULED: _YES | _DAYS,
    Event.RESCHEDULED: _YES | _DAYS,
    Event.SHIPPED: _YES | _DAYS | {Event.BAKED_IN},
}


class Mailbag:
    """What one act tells, until its letters are written."""

    def __init__(self, session: Session, act_id: int, now: datetime, house: House) -> None:
        self._session = session
        self._act_id = act_id
        self._now = now
        self._house = house
        self._waiters: dict[int, tuple[Waiter, Told]] = {}
        self._tickets: dict[int, Told] = {}
        self._parties: dict[tuple[int, int], Told] = {}
        self._said: list[str] = []

    def tell(self, waiters: Iterable[Waiter], event: str, *, release: Release | None = None, **facts: Any) -> None:
        """Tell each waiter once; a later word of the same act overtakes an earlier one. Facts are the fields of Told."""
        if release is not None:
            facts |= {"release_id": release.id, "release": release.name}
            facts.setdefault("release_date", release.planned_on)
        self.tell_this(waiters, Told(Event(event), **facts))

    def tell_this(self, waiters: Iterable[Waiter], told: Told) -> None:
        """Tell each waiter this, unless the house tells nobody of such events."""
        if is_told(self._house, told.event):
            for waiter in waiters:
                self._waiters[waiter.id] = (waiter, told)

    def tell_ticket(self, ticket: Ticket, event: Event, **facts: Any) -> None:
        """Tell the requester of a ticket something that concerns the ticket itself, whatever it waits on."""
        if self._house.policy(event) is not NoticePolicy.OFF:
            self._tickets[ticket.id] = Told(event, **facts)

    def tell_party(self, party: Party, ticket: Ticket, told: Told) -> None:
        """Tell the party that a ticket is handed to, unless the house tells nobody of such events."""
        if self._house.policy(told.event) is not NoticePolicy.OFF:
            self._parties[party.id, ticket.id] = told

    def about_to_tell(self, *events: Event) -> list[tuple[Waiter, Told]]:
        """Who is to be told of these events by this act, so far, and what."""
        return [(waiter, told) for waiter, told in self._waiters.values() if told.event in events]

    def unsay(self, waiter: Waiter) -> None:
        """This act tells the waiter nothing after all."""
        self._waiters.pop(waiter.id, None)

    def notices_of(self, waiters: Sequence[int]) -> Sequence[Notice]:
        """Everything that these waiters were, or are to be, told."""
        return self._session.scalars(sa.select(Notice).where(Notice.waiter_id.in_(waiters)).order_by(Notice.id)).all()

    def retract(self, notices: Sequence[Notice]) -> list[tuple[Notice, Letter]]:
        """Take back what has not left: letters are withdrawn or rewritten. Returns what was told already."""
        told: list[tuple[Notice, Letter]] = []
        unsent: dict[int, list[Notice]] = defaultdict(list)
        letters: dict[int, Letter] = {}
        for notice in notices:
            letter = self._session.get(Letter, notice.letter_id) if notice.letter_id else None
            if letter is None:
                continue
            if letter.state in TOLD_LETTER:
                told.append((notice, letter))
            elif letter.state in (LetterState.CLAIMED, LetterState.ABOUT_TO_BE_SENT):
                raise RuleBroken(f"The letter “{letter.subject}” is just leaving. Try again in a minute.")
            elif letter.state in UNSENT_LETTER:
                letters[letter.id] = letter
                unsent[letter.id].append(notice)
        self._said += [
            f"The words that somebody gave letter {letter.id} are gone: what it told has changed."
            for letter in reworded(self._session, letters.values())
        ]
        for letter_id, some in unsent.items():
            self._take_out(letters[letter_id], some)
        return told

    def told_tickets(self, event: Event) -> list[int]:
        """The tickets whose requesters this act tells of that event, so far."""
        return [ticket for ticket, told in self._tickets.items() if told.event is event]

    def unsent(self, ticket: int, *events: Event) -> Sequence[tuple[Notice, Letter]]:
        """What is to be told of these events on the ticket itself, to its requester or a party, and has not left."""
        chosen = (
            sa.select(Notice, Letter)
            .join(Letter, Letter.id == Notice.letter_id)
            .where(Notice.ticket_id == ticket, Notice.waiter_id.is_(None), Notice.event.in_(events))
            .where(Letter.state.in_(UNSENT_LETTER))
            .order_by(Notice.id)
        )
        return [(notice, letter) for notice, letter in self._session.execute(chosen)]

    def take_back_untrue(self) -> None:
        """Take back the days, withdrawals and corrections that have not left and that this act's words make untrue."""
        waiters = [number for number, (_, told) in self._waiters.items() if told.event in _HOLDS_AGAIN]
        lying = self._lying(waiters, Event.WITHDRAWN, Event.CORRECTION, *_DAYS)
        untrue = [(notice, letter) for notice, letter in lying if self._is_untrue(notice, letter)]
        self.retract([notice for notice, _ in untrue])
        dropped = {(letter.id, _change_number(notice)) for notice, letter in untrue if notice.event is Event.WITHDRAWN}
        self._said += [
            f"Letter {number} on the withdrawal, which has not left, no longer tells of {change}: it is out again."
            for number, change in sorted(dropped)
        ]

    def _lying(self, waiters: Sequence[int], *events: Event) -> list[tuple[Notice, Letter]]:
        """What these waiters are to be told of such events, and has not left."""
        found: list[tuple[Notice, Letter]] = []
        for at in range(0, len(waiters), _BATCH):
            chosen = (
                sa.select(Notice, Letter)
                .join(Letter, Letter.id == Notice.letter_id)
                .where(Notice.waiter_id.in_(waiters[at : at + _BATCH]), Letter.state.in_(UNSENT_LETTER))
                .where(Notice.event.in_(events))
                .order_by(Notice.id)
            )
            found += [(notice, letter) for notice, letter in self._session.execute(chosen)]
        return found

    def _settle_withdrawals(self) -> set[int]:
        """Nobody reads what follows a withdrawal before that: a new day goes into its letter; who else must wait for it.

        A letter that somebody has reworded keeps their words: the new day lies beside it, in a letter that waits.
        """
        waiters = [number for number, (_, told) in self._waiters.items() if told.event is not Event.WITHDRAWN]
        # One that is queued leaves before anything that this act writes.
        lying = {
            notice.waiter_id: (notice, letter)
            for notice, letter in self._lying(waiters, Event.WITHDRAWN)
            if letter.state is not LetterState.QUEUED and notice.waiter_id is not None
        }
        joined = {number: each for number, each in lying.items() if self._waiters[number][1].event in _DAYS}
        kept = {letter.id for letter in reworded(self._session, {letter for _, letter in joined.values()})}
        kept -= {letter.id for _, letter in joined.values() if letter.facts.get("until") is not None}
        joined = {number: each for number, each in joined.items() if each[1].id not in kept}
        self._said += [
            f"Letter {number} on the withdrawal keeps the words that somebody gave it: "
            "the new day is told in a letter of its own, to be approved after it."
            for number in sorted(kept)
        ]
        for number, (_, letter) in joined.items():
            waiter, told = self._waiters[number]
            self._waiters[number] = (waiter, told_again(letter, until=told.release_date))
        self.retract([notice for notice, _ in joined.values()])
        return lying.keys() - joined.keys()

    def _is_untrue(self, notice: Notice, letter: Letter) -> bool:
        assert notice.waiter_id is not None, "chosen by its waiter"
        word = self._waiters[notice.waiter_id][1].event
        if notice.event is Event.WITHDRAWN or notice.event in _DAYS:
            return word is Event.SHIPPED
        corrected = letter.facts.get("corrected")
        if corrected == Event.BAKED_IN and word in _DAYS and letter.corrects_id is not None:
            return self._session.get_one(Letter, letter.corrects_id).release_id is not None
        return corrected in _HOLDS_AGAIN[word]

    def correct(self, told: Iterable[tuple[Notice, Letter]], reason: str | None) -> None:
        """Write to each who was told: that is no longer true."""
        for notice, letter in told:
            waiter = self._session.get(Waiter, notice.waiter_id) if notice.waiter_id else None
            ticket = self._session.get_one(Ticket, notice.ticket_id)
            facts: dict[str, Any] = {
                "reason": reason,
                "corrected": (Event.SCHEDULED if names_new_day(notice, letter) else notice.event).value,
                "corrects_id": letter.id,
            }
            if notice.party_id is not None:
                party = self._session.get_one(Party, notice.party_id)
                facts |= {"number": f"T-{ticket.id}", "reason": reason}
                self.tell_party(party, ticket, Told(Event.CORRECTION, **facts))
            elif waiter is not None:
                self.tell([waiter], Event.CORRECTION, **facts)
            else:
                self.tell_ticket(ticket, Event.CORRECTION, **facts)

    def write(self, recording: Recording) -> list[str]:
        """Write the letters and their notices; what there is to say of them."""
        if not (self._waiters or self._tickets or self._parties):
            return self._said
        self.take_back_untrue()
        waiting = self._settle_withdrawals()
        groups: dict[tuple[object, ...], list[tuple[Notice, Request, Reader, Told]]] = defaultdict(list)
        for notice, request, reader, told in self._gathered():
            groups[(*reader.group, told)].append((notice, request, reader, told))
        letters = [
            (self._letter([part[1] for part in parts], parts[0][2], parts[0][3]), parts) for parts in groups.values()
        ]
        for letter, parts in letters:
            if letter.state is LetterState.QUEUED and any(part[0].waiter_id in waiting for part in parts):
                letter.state = LetterState.DRAFT
        self._session.add_all([letter for letter, _ in letters])
        self._session.flush()
        for letter, parts in letters:
            for notice, *_ in parts:
                notice.letter_id = letter.id
                self._session.add(notice)
            recording.touch("letter", letter.id)
        return [*self._said, *_said_of([letter for letter, _ in letters])]

    def _gathered(self) -> Iterable[tuple[Notice, Request, Reader, Told]]:
        waiters = list(self._waiters.values())
        for at in range(0, len(waiters), _BATCH):
            yield from self._of_waiters(waiters[at : at + _BATCH])
        readers = self._readers(list(self._tickets))
        for ticket_id, told in self._tickets.items():
            ticket = self._session.get_one(Ticket, ticket_id)
            notice = Notice(act_id=self._act_id, ticket_id=ticket_id, event=told.event)
            yield notice, _request(ticket, None, told), readers[ticket_id], told
        yield from self._of_parties()

    def _of_parties(self) -> Iterable[tuple[Notice, Request, Reader, Told]]:
        readers = self._readers([ticket_id for _, ticket_id in self._parties])
        for (party_id, ticket_id), told in self._parties.items():
            ticket, party = self._session.get_one(Ticket, ticket_id), self._session.get_one(Party, party_id)
            notice = Notice(act_id=self._act_id, ticket_id=ticket_id, party_id=party_id, event=told.event)
            reader = party_reader(readers[ticket_id], party, self._house)
            yield notice, _request(ticket, None, told), reader, told

    def _of_waiters(self, some: Sequence[tuple[Waiter, Told]]) -> Iterable[tuple[Notice, Request, Reader, Told]]:
        readers = self._readers([waiter.ticket_id for waiter, _ in some])
        tickets = self._by_id(Ticket, [waiter.ticket_id for waiter, _ in some])
        changes = self._by_id(Change, [waiter.change_id for waiter, _ in some])
        for waiter, told in some:
            notice = Notice(
                act_id=self._act_id,
                waiter_id=waiter.id,
                ticket_id=waiter.ticket_id,
                change_id=waiter.change_id,
                event=told.event,
            )
            request = _request(tickets[waiter.ticket_id], changes[waiter.change_id], told)
            yield notice, request, readers[waiter.ticket_id], told

    def _by_id(self, table: Any, ids: Sequence[int]) -> Mapping[int, Any]:
        return {row.id: row for row in self._session.scalars(sa.select(table).where(table.id.in_(set(ids))))}

    def _readers(self, tickets: Sequence[int]) -> dict[int, Reader]:
        return readers_of(self._session, tickets, self._house)

    def _letter(self, requests: Sequence[Request], reader: Reader, told: Told) -> Letter:
        facts = letter_facts(requests, reader, told, self._house.name)
        written = write_letter(facts, resource("templates"))
        state, reason = self._first_state(reader, told)
        return Letter(
            act_id=self._act_id,
            event=told.event,
            person_id=reader.person_id,
            release_id=told.release_id,
            corrects_id=told.corrects_id,
            channel=Channel.MAIL if reader.address else Channel.BY_HAND,
            language=reader.language,
            address=reader.address,
            reader=reader.name,
            subject=written.subject,
            body=written.body,
            facts=as_plain(facts),
            state=state,
            reason=reason,
            message_id=f"<{uuid4().hex}@{_domain(self._house.sender)}>",
            created_at=self._now,
            leaves_at=self._now + timedelta(minutes=self._house.recall_minutes),
        )

    def _first_state(self, reader: Reader, told: Told) -> tuple[LetterState, str | None]:
        if reader.opted_out:
            return LetterState.OPTED_OUT, NO_LETTERS
        if not reader.address:
            return LetterState.BY_HAND, "no mail address is known"
        corrects = told.corrected is not None and self._house.policy(Event.CORRECTION) is NoticePolicy.DRAFT
        reviewed = corrects or self._house.policy(told.event) is not NoticePolicy.SEND
        return (LetterState.DRAFT if reviewed else LetterState.QUEUED), None

    def _take_out(self, letter: Letter, gone: Sequence[Notice]) -> None:
        ids = {notice.id for notice in gone}
        staying = list(
            self._session.scalars(sa.select(Notice).where(Notice.letter_id == letter.id, Notice.id.not_in(ids)))
        )
        if not staying:
            following = step(LETTER, "withdraw", letter.state, LetterGuards(f"The letter “{letter.subject}”"))
            letter.state = following or letter.state
            letter.reason = "taken back before it left"
            return
        keys = {(self._session.get_one(Ticket, notice.ticket_id).key, _change_number(notice)) for notice in gone}
        facts = from_plain(letter.facts)
        left = tuple(each for each in facts.requests if (each.ticket_key, each.change_number) not in keys)
        rewritten = replace(facts, requests=left)
        written = write_letter(rewritten, resource("templates"))
        letter.subject, letter.body, letter.facts = written.subject, written.body, as_plain(rewritten)
        for notice in gone:
            notice.letter_id = None


def _said_of(letters: Sequence[Letter]) -> list[str]:
    """How many of these tell of a withdrawal and of the new day in one, and how many wait to be approved."""
    newer = [letter for letter in letters if letter.event is Event.WITHDRAWN and letter.facts.get("until") is not None]
    waiting = sum(
        letter.event in (Event.WITHDRAWN, Event.CORRECTION) and letter.state is LetterState.DRAFT
        for letter in letters
        if letter not in newer
    )
    said = []
    if len(newer) == 1:
        said.append("1 letter on the withdrawal, which has not left, tells the new day as well.")
    elif newer:
        said.append(f"{len(newer)} letters on the withdrawal, which have not left, tell the new day as well.")
    if waiting == 1:
        said.append("1 letter waits in the Outbox to be approved.")
    elif waiting:
        said.append(f"{waiting} letters wait in the Outbox to be approved.")
    return said


def told_again(letter: Letter, **other: Any) -> Told:
    """What a letter on a withdrawal tells, with *other* facts."""
    facts = from_plain(letter.facts)
    told = Told(
        Event.WITHDRAWN,
        reason=facts.reason,
        release_id=letter.release_id,
        release=facts.release,
        release_date=facts.release_date,
        alone=facts.alone,
    )
    return replace(told, **other)


def names_new_day(notice: Notice, letter: Letter) -> bool:
    """Whether it is the letter on a withdrawal that tells the day that holds since."""
    return notice.event is Event.WITHDRAWN and letter.facts.get("until") is not None


def _request(ticket: Ticket, change: Change | None, told: Told) -> Request:
    return request_of(ticket, change, told, closes=ticket.state is TicketState.CLOSED)


def _change_number(notice: Notice) -> str:
    return f"C-{notice.change_id}" if notice.change_id is not None else ""


def _domain(sender: str) -> str:
    return sender.rpartition("@")[2].strip("> ") or "fortnight.invalid"
