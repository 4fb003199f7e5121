"""Taking tickets in from a source: new ones made, changed ones updated by (source, key), the rest left alone."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import sqlalchemy as sa

from app.commands import bulk
from app.commands.act import Act
from app.commands.crowd import Crowd, Named
from app.connectors.incoming import IncomingTicket
from app.connectors.understood import digest_of, language_seen
from app.effects import Effects
from models.rules.states import TicketState
from models.rules.terms import Event, NoticePolicy
from models.tickets import Source, Ticket

_BATCH = 1000
_SHOWN = 20  # numbers in the sentence on who is gone
_TICKETS = bulk.table_of(Ticket)
# What a newer form of a ticket brings. Of these, what the house has set stays, and what it leaves out is kept.
_OURS = frozenset({"kind", "language", "module", "product_id"})
_KEPT = frozenset({"url", "keywords", "product_version", "person_id"})
_OWNED = _OURS | _KEPT | {"language_guessed", "subject", "body", "digest", "extra", "received_at"}

#: Told after every batch: how many tickets are done, and of how many. What it raises leaves everything as it was.
Watch = Callable[[int, int], None]

#: Told of a row that needs a word: its number, its key, the sentence, and whether it was skipped.
Warn = Callable[[int, str, str, bool], None]


@dataclass(frozen=True, slots=True)
class TakeIn:
    """The tickets of one file or call, in their order, read as they are taken; a key that comes twice counts as its last form.

    *last_row* is where the file ends, to say how much is done. With *whole* the tickets are all that the source has:
    others of it are gone there. *also_there* are keys that are in the file, though their rows could not be read; it may
    still grow while the tickets are read.
    """

    source: str
    tickets: Iterable[IncomingTicket]
    format: str | None = None
    mapping: dict[str, str] | None = None
    last_row: int | None = None
    whole: bool = False
    also_there: Collection[str] = ()
    warn: Warn | None = None


@dataclass(slots=True)
class Counts:
    """What became of the tickets. *fates* are row and outcome by key; *gone* and *back* are tickets, as T-1."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    fates: dict[str, tuple[int, str]] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    back: list[str] = field(default_factory=list)

    def count(self, incoming: IncomingTicket, outcome: str) -> None:
        """Count a ticket once, however often it comes; what was new or updated before stays that."""
        earlier = self.fates.get(incoming.key)
        if earlier is not None:
            self._add(earlier[1], -1)
            outcome = earlier[1] if earlier[1] in ("new", "updated") else outcome
        self._add(outcome, 1)
        self.fates[incoming.key] = (incoming.row, outcome)

    def _add(self, outcome: str, number: int) -> None:
        if outcome != "gone":
            setattr(self, outcome, getattr(self, outcome) + number)

    def in_a_line(self, source: str) -> str:
        """All of it in one line."""
        gone = f", {len(self.gone)} gone at the source" if self.gone else ""
        back = f", {len(self.back)} back again" if self.back else ""
        return f"{source}: {self.new} new, {self.updated} updated, {self.unchanged} unchanged{gone}{back}"


def take_in(act: Act, order: TakeIn, counts: Counts | None = None, watch: Watch | None = None) -> Effects:
    """Store the tickets. The same again changes nothing; a newer form updates what the source owns."""
    intake = _Intake(act, order, counts if counts is not None else Counts())
    done, above = 0, 0
    for batch in _batches(order.tickets):
        above = above if done else batch[0].row - 1
        intake.take(batch)
        done += len(batch)
        if watch is not None:
            watch(done, _expected(order, done, batch[-1].row, above))
    if order.whole:
        intake.note_absent()
    intake.say_who_is_gone()
    return act.done("take_in", intake.counts.in_a_line(intake.source.name))


def _batches(tickets: Iterable[IncomingTicket]) -> Iterator[Sequence[IncomingTicket]]:
    rest = iter(tickets)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _expected(order: TakeIn, done: int, row: int, above: int) -> int:
    """How many tickets there will be, as far as the rows tell; *above* are those over the first ticket."""
    if order.last_row is None or row <= above:
        return max(done, len(order.tickets) if isinstance(order.tickets, Sequence) else done)
    return max(done, round(done * (order.last_row - above) / (row - above)))


@dataclass(frozen=True, slots=True)
class _Stored:
    """What must be known of a ticket to tell whether it changed."""

    id: int
    digest: str | None
    gone: bool


class _Intake:
    """One import under way."""

    def __init__(self, act: Act, order: TakeIn, counts: Counts) -> None:
        self._act = act
        self._order = order
        self.counts = counts
        self.source = _source(act, order)
        self._crowd = Crowd(act, gathers=True)
        self._made: set[int] = set()
        had = sa.select(Ticket.id).where(Ticket.source_id == self.source.id).limit(1)
        self._is_new = act.session.scalar(had) is None
        self._tells_receipt = act.house.policy(Event.RECEIVED) is not NoticePolicy.OFF

    def take(self, batch: Sequence[IncomingTicket]) -> None:
        """Store some tickets; of one that comes twice in them the last form alone."""
        latest = {ticket.key: ticket for ticket in batch}
        known = self._known(latest)
        fresh: list[dict[str, Any]] = []
        changed: list[tuple[IncomingTicket, _Stored, dict[str, Any]]] = []
        for incoming in latest.values():
            stored = known.get(incoming.key)
            if incoming.gone:
                self._note_gone(incoming, stored)
            elif stored is None:
                fresh.append(self._as_row(incoming, digest_of(incoming)))
                self.counts.count(incoming, "new")
            elif (digest := self._seen_again(incoming, stored)) != stored.digest:
                changed.append((incoming, stored, self._as_row(incoming, digest)))
        self._crowd.settle()  # tickets point to people
        self._insert(fresh)
        for each in changed:
            self._update(*each)

    def _known(self, keys: Iterable[str]) -> dict[str, _Stored]:
        # Of a source that had nothing, only what this very file brought can be there.
        asked = [key for key in keys if not self._is_new or key in self.counts.fates]
        if not asked:
            return {}
        chosen = sa.select(Ticket.key, Ticket.id, Ticket.digest, Ticket.gone_at).where(
            Ticket.source_id == self.source.id, Ticket.key.in_(asked)
        )
        found = self._act.session.execute(chosen)
        return {key: _Stored(number, digest, gone is not None) for key, number, digest, gone in found}

    def _insert(self, fresh: list[dict[str, Any]]) -> None:
        act = self._act
        if not fresh:
            return
        ids = bulk.next_ids(act.session, _TICKETS, len(fresh))
        for number, row in zip(ids, fresh, strict=True):
            row["id"] = number
        bulk.insert(act.session, _TICKETS, fresh)
        act.recording.note_created("tickets", ids)
        act.recording.touch("ticket", *ids)
        act.made.extend(f"T-{number}" for number in ids)
        self._made.update(ids)
        if self._tells_receipt:
            for number in ids:
                act.mailbag.tell_ticket(act.session.get_one(Ticket, number), Event.RECEIVED)

    def _seen_again(self, incoming: IncomingTicket, stored: _Stored) -> str:
        """Count it, and give its fingerprint."""
        digest = digest_of(incoming)
        self.counts.count(incoming, "unchanged" if digest == stored.digest else "updated")
        if stored.gone:
            self._act.session.get_one(Ticket, stored.id).gone_at = None
            self.counts.back.append(f"T-{stored.id}")
        return digest

    def _as_row(self, incoming: IncomingTicket, digest: str) -> dict[str, Any]:
        named = Named(incoming.requester, incoming.email, incoming.organisation, incoming.end_users)
        person = self._crowd.person(named)
        for sentence in self._crowd.doubts_told():
            self._warn(incoming, f"Row {incoming.row}: {sentence}", skipped=False)
        guess = language_seen(incoming)
        return {
            "source_id": self.source.id,
            "key": incoming.key,
            "url": incoming.url,
            "subject": incoming.subject,
            "body": incoming.body,
            "kind": incoming.kind,
            "person_id": person,
            "language": incoming.language or guess,
            "language_guessed": incoming.language is None and guess is not None,
            "product_id": self._crowd.product(incoming.product),
            "product_version": incoming.version,
            "module": incoming.module,
            "keywords": list(incoming.keywords),
            "extra": dict(incoming.extra),
            "received_at": incoming.received or self._act.now,
            "imported_at": self._act.now,
            "digest": digest,
            "state": TicketState.OPEN,
            "version": 1,
        }

    def _update(self, incoming: IncomingTicket, stored: _Stored, row: dict[str, Any]) -> None:
        """The source owns the words and its own columns; what the house corrected (kind, language, product …) stays."""
        ticket = self._act.session.get_one(Ticket, stored.id)
        if stored.id in self._made:
            # Twice in one file: nothing of the earlier form stays. Undo removes it before those whom it names now.
            ours: frozenset[str] = frozenset()
            self._act.recording.note_created("tickets", [stored.id])
        else:
            ours = frozenset(name for name in _OURS if getattr(ticket, name))
            # A guess gives way to the source's word, or to a guess from the newer words.
            if ticket.language and not ticket.language_guessed:
                ours |= {"language_guessed"}
            else:
                ours -= {"language"}
            ours |= {name for name in _KEPT if not row[name]} | (
                {"received_at"} if incoming.received is None else set()
            )
            self._act.standing.of_tickets(stored.id)
        for name in _OWNED - ours:
            setattr(ticket, name, row[name])

    def _warn(self, incoming: IncomingTicket, sentence: str, *, skipped: bool) -> None:
        if self._order.warn is not None:
            self._order.warn(incoming.row, incoming.key, sentence, skipped)

    # ---- gone at the source

    def _note_gone(self, incoming: IncomingTicket, stored: _Stored | None) -> None:
        if stored is None:
            sentence = (
                f"Row {incoming.row} ({incoming.key}) is deleted at its source and was never here: it was skipped."
            )
            self._warn(incoming, sentence, skipped=True)
            return
        if not stored.gone:
            self._leave(stored.id)
        self.counts.count(incoming, "gone")

    def note_absent(self) -> None:
        """What the source no longer has is gone there; nothing else is done to it."""
        chosen = sa.select(Ticket.key, Ticket.id).where(Ticket.source_id == self.source.id, Ticket.gone_at.is_(None))
        for key, number in self._act.session.execute(chosen.order_by(Ticket.id)).all():
            if key not in self.counts.fates and key not in self._order.also_there:
                self._leave(number)

    def _leave(self, number: int) -> None:
        self._act.session.get_one(Ticket, number).gone_at = self._act.now
        self.counts.gone.append(f"T-{number}")

    def say_who_is_gone(self) -> None:
        """A note on the tickets that are gone at their source, and that a person decides what comes of them."""
        gone = self.counts.gone
        if not gone:
            return
        shown = ", ".join(gone[:_SHOWN]) + (f" and {len(gone) - _SHOWN} more" if len(gone) > _SHOWN else "")
        are_gone = (
            "1 ticket is gone at the source, and stands as before"
            if len(gone) == 1
            else f"{len(gone)} tickets are gone at the source, and stand as before"
        )
        self._act.note(f"{are_gone}: {shown}. In a list: gone:any.")


def _source(act: Act, order: TakeIn) -> Source:
    source = act.session.scalar(sa.select(Source).where(Source.name == order.source))
    if source is None:
        source = Source(name=order.source)
        act.session.add(source)
    source.format = (order.format or "")[:100] or source.format
    if order.mapping and order.mapping != source.mapping:
        source.mapping = dict(order.mapping)
    act.session.flush()
    return source
