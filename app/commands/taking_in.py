"""Taking tickets in from a source: new ones made, changed ones updated by (source, key), the rest left alone."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.crowd import Crowd, Named
from app.commands.recording import freeze
from app.connectors.incoming import IncomingTicket
from app.effects import Effects
from models.rules.lifecycle import TicketState
from models.rules.terms import Event, NoticePolicy
from models.tickets import Source, Ticket

_BATCH = 500

#: Told after every batch: how many tickets are done, and of how many. What it raises leaves everything as it was.
Watch = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class TakeIn:
    """The tickets of one file or call, in their order; a key that comes twice counts as its last form."""

    source: str
    tickets: Sequence[IncomingTicket]
    format: str | None = None
    mapping: dict[str, str] | None = None


@dataclass(slots=True)
class Counts:
    """What became of the tickets."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0


def take_in(act: Act, order: TakeIn, counts: Counts | None = None, watch: Watch | None = None) -> Effects:
    """Store the tickets. The same again changes nothing; a newer form updates what the source owns."""
    counts = counts if counts is not None else Counts()
    source = _source(act, order)
    crowd = Crowd(act)
    latest = {ticket.key: ticket for ticket in order.tickets}
    keys = list(latest)
    for at in range(0, len(keys), _BATCH):
        _take_batch(act, source, crowd, [latest[key] for key in keys[at : at + _BATCH]], counts)
        if watch is not None:
            watch(min(at + _BATCH, len(keys)), len(keys))
    sentence = f"{source.name}: {counts.new} new, {counts.updated} updated, {counts.unchanged} unchanged"
    return act.done("take_in", sentence)


def _source(act: Act, order: TakeIn) -> Source:
    source = act.session.scalar(sa.select(Source).where(Source.name == order.source))
    if source is None:
        source = Source(name=order.source)
        act.session.add(source)
    source.format = order.format or source.format
    if order.mapping and order.mapping != source.mapping:
        source.mapping = dict(order.mapping)
    act.session.flush()
    return source


def _take_batch(act: Act, source: Source, crowd: Crowd, tickets: Sequence[IncomingTicket], counts: Counts) -> None:
    known = {
        ticket.key: ticket
        for ticket in act.session.scalars(
            sa.select(Ticket).where(Ticket.source_id == source.id, Ticket.key.in_([ticket.key for ticket in tickets]))
        )
    }
    fresh: list[dict[str, Any]] = []
    for incoming in tickets:
        digest = digest_of(incoming)
        ticket = known.get(incoming.key)
        if ticket is None:
            fresh.append(_as_row(act, source, crowd, incoming, digest))
            counts.new += 1
        elif ticket.digest == digest:
            counts.unchanged += 1
        else:
            _update(ticket, crowd, incoming, digest)
            act.standing.of_tickets(ticket.id)
            counts.updated += 1
    if fresh:
        _insert(act, fresh)


def _insert(act: Act, fresh: list[dict[str, Any]]) -> None:
    ids = list(act.session.scalars(sa.insert(Ticket).returning(Ticket.id, sort_by_parameter_order=True), fresh))
    act.recording.note_created("tickets", ids)
    act.recording.touch("ticket", *ids)
    act.made.extend(f"T-{number}" for number in ids)
    if act.house.policy(Event.RECEIVED) is not NoticePolicy.OFF:
        for number in ids:
            act.mailbag.tell_ticket(act.session.get_one(Ticket, number), Event.RECEIVED)


def _as_row(act: Act, source: Source, crowd: Crowd, incoming: IncomingTicket, digest: str) -> dict[str, Any]:
    return {
        "source_id": source.id,
        "key": incoming.key,
        "url": incoming.url,
        "subject": incoming.subject,
        "body": incoming.body,
        "kind": incoming.kind,
        "person_id": crowd.person(_named(incoming)),
        "language": incoming.language,
        "product_id": crowd.product(incoming.product),
        "product_version": incoming.version,
        "module": incoming.module,
        "keywords": list(incoming.keywords),
        "extra": dict(incoming.extra),
        "received_at": incoming.received or act.now,
        "imported_at": act.now,
        "digest": digest,
        "state": TicketState.OPEN,
        "version": 1,
    }


def _update(ticket: Ticket, crowd: Crowd, incoming: IncomingTicket, digest: str) -> None:
    """The source owns the words and its own columns; what the house corrected (kind, language, product …) stays."""
    ticket.subject, ticket.body, ticket.digest = incoming.subject, incoming.body, digest
    ticket.url = incoming.url or ticket.url
    ticket.extra = dict(incoming.extra)
    ticket.keywords = list(incoming.keywords) or ticket.keywords
    ticket.product_version = incoming.version or ticket.product_version
    ticket.received_at = incoming.received or ticket.received_at
    ticket.person_id = crowd.person(_named(incoming)) or ticket.person_id
    ticket.kind = ticket.kind or incoming.kind
    ticket.language = ticket.language or incoming.language
    ticket.module = ticket.module or incoming.module
    ticket.product_id = ticket.product_id or crowd.product(incoming.product)


def _named(incoming: IncomingTicket) -> Named:
    return Named(incoming.requester, incoming.email, incoming.organisation, incoming.end_users)


def digest_of(incoming: IncomingTicket) -> str:
    """A fingerprint of everything the source says, its row apart."""
    said = {name: _plain(value) for name, value in asdict(incoming).items() if name != "row"}
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")).hexdigest()


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, dict) else freeze(value)
