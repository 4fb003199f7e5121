"""What of each kind of item can be found: its texts read from the tables, and prepared as the index keeps them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.guessing.language import guess_language
from app.search import words
from models.base import Base
from models.cases import Case, Guide
from models.changes import Change
from models.people import Organisation, Person
from models.releases import Release
from models.rules.terms import Language
from models.tickets import Message, Ticket

Row = Mapping[str, Any]  # a column's own Python value by its name

#: What is read of an item's text; a log of megabytes is not all looked through.
MOST_LETTERS = 8000
SPREAD = 8  # an item's place in the index is its number times this, and its kind's own


@dataclass(frozen=True, slots=True)
class _Kind:
    """Where a kind's texts stand: *titles* and *bodies* are joined, *beside* only finds."""

    code: int
    table: type[Base]
    titles: tuple[str, ...]
    bodies: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)

    def columns(self) -> list[InstrumentedAttribute[object]]:
        names = ("id", *self.titles, *self.bodies, *self.beside, *self.facts.values())
        return [getattr(self.table, name) for name in dict.fromkeys(names)]


_KINDS: dict[str, _Kind] = {
    "ticket": _Kind(
        0,
        Ticket,
        ("subject",),
        ("body",),
        ("keywords", "module", "product_version", "key"),
        {
            "product_id": "product_id",
            "at": "received_at",
            "version": "product_version",
            "module": "module",
            "language": "language",
        },
    ),
    "change": _Kind(
        1,
        Change,
        ("title",),
        ("description", "scenario", "requirements", "workaround"),
        ("module", "origin", "mandate_reference"),
        {"product_id": "product_id", "at": "created_at", "module": "module"},
    ),
    "case": _Kind(
        2,
        Case,
        ("title",),
        ("cause", "solution"),
        ("module", "product_version", "fixed_in"),
        {
            "product_id": "product_id",
            "at": "created_at",
            "version": "product_version",
            "module": "module",
            "language": "language",
        },
    ),
    "guide": _Kind(
        3,
        Guide,
        ("title",),
        ("body",),
        ("path",),
        {"product_id": "product_id", "at": "read_at", "language": "language"},
    ),
    "release": _Kind(4, Release, ("name",), ("notes",), (), {"product_id": "product_id"}),
    "person": _Kind(5, Person, ("name",), (), ("email",)),
    "organisation": _Kind(6, Organisation, ("name",), (), ("account_manager",)),
}
KINDS: tuple[str, ...] = tuple(_KINDS)
#: Which tables, and which of their columns, the index follows from; a later message belongs to its ticket's.
FOLLOWED: dict[str, frozenset[str]] = {
    kind.table.__tablename__: frozenset(column.key for column in kind.columns()) for kind in _KINDS.values()
} | {Message.__tablename__: frozenset({"body", "ticket_id"})}
_KIND_OF_TABLE = {kind.table.__tablename__: name for name, kind in _KINDS.items()}


def place_of(kind: str, item: int) -> int:
    """Where an item stands in the index."""
    return item * SPREAD + _KINDS[kind].code


def item_at(place: int) -> tuple[str, int]:
    """The kind and number of the item that stands there."""
    return KINDS[place % SPREAD], place // SPREAD


def codes_of(kinds: Iterable[str]) -> tuple[int, ...]:
    """What a place leaves when divided by *SPREAD*, for each kind."""
    return tuple(_KINDS[kind].code for kind in kinds)


def kind_of_table(table: str) -> str:
    """The kind of item whose rows a table holds."""
    return _KIND_OF_TABLE[table]


def table_of(kind: str) -> type[Base]:
    """The table that holds a kind of item."""
    return _KINDS[kind].table


def prepared(session: Session, kind: str, ids: Sequence[int]) -> Iterator[Row]:
    """The index's rows for those items of a kind that are there."""
    of = _KINDS[kind]
    found = session.execute(sa.select(*of.columns()).where(of.table.__table__.c.id.in_(ids))).mappings()
    later = _messages(session, ids) if of.table is Ticket else {}
    for row in found:
        texts = [row[name] for name in of.bodies] + later.get(row["id"], [])
        facts = {fact: row[column] for fact, column in of.facts.items()}
        yield _prepare(
            place_of(kind, row["id"]),
            _text(row[name] for name in of.titles),
            _text(texts),
            _text(row[name] for name in of.beside),
            facts,
        )


def text_of(session: Session, kind: str, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """The title and body of items as they stand, for the words to show."""
    return {item: (title, body) for item, (title, body, _) in spoken_by(session, kind, ids).items()}


def spoken_by(session: Session, kind: str, ids: Sequence[int]) -> dict[int, tuple[str, str, Language | None]]:
    """The title and body of items as they stand, and the language where it is known."""
    of = _KINDS[kind]
    found = session.execute(sa.select(*of.columns()).where(of.table.__table__.c.id.in_(ids))).mappings()
    later = _messages(session, ids) if of.table is Ticket else {}
    return {
        row["id"]: (
            _text(row[name] for name in of.titles),
            _text([*(row[name] for name in of.bodies), *later.get(row["id"], [])]),
            row.get("language"),
        )
        for row in found
    }


def language_for(title: str, body: str, said: Language | None) -> Language:
    """Whose forms the words take: as somebody said or guessed before, else as they look; English where nothing tells."""
    return said or guess_language(f"{title}\n{body}") or Language.EN


def _prepare(place: int, title: str, body: str, beside: str, facts: Row) -> Row:
    language = language_for(title, body, facts.get("language"))
    return {
        "id": place,
        "product_id": facts.get("product_id"),
        "at": facts.get("at"),
        "version": words.fold(facts.get("version") or ""),
        "module": words.fold(facts.get("module") or ""),
        "said": " ".join(words.said(title)),
        "title": " ".join(words.terms(title, language)),
        "body": " ".join(words.terms(body, language)),
        "beside": " ".join(words.terms(beside, language)),
    }


def tokens_of(row: Row) -> set[str]:
    """Everything that one row of the index is found by: words, ^ before those of the title, ~ before pieces, # its kind."""
    title, said = row["title"].split(), row["said"].split()
    kind, _ = item_at(row["id"])
    found = {f"#{kind}", f"#p{row['product_id'] or 0}"}
    found.update(title, row["body"].split(), row["beside"].split())
    found.update(["^" + word for word in title])
    found.update(["^" + word for word in said])
    found.update(["~" + piece for piece in words.pieces(said)])
    return found


def _messages(session: Session, tickets: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    chosen = sa.select(Message.ticket_id, Message.body).where(Message.ticket_id.in_(tickets)).order_by(Message.id)
    for ticket, body in session.execute(chosen):
        found.setdefault(ticket, []).append(body)
    return found


def _text(values: Iterable[object]) -> str:
    parts = [" ".join(value) if isinstance(value, list) else str(value) for value in values if value]
    return "\n".join(parts)[:MOST_LETTERS]
