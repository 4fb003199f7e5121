"""How the last word of a question may go on: names of fields, and the values that a field has."""

import re
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.findable import FINDABLE
from app.queries.listing import Expression, Listing
from app.rows.everything import Completion
from app.search.everything import LISTS, storable
from models.changes import Change
from models.database import Database, folded, reading
from models.people import Organisation
from models.products import Product
from models.releases import Release
from models.tickets import Source, Ticket

_LAST = re.compile(r"(?:^|\s)(-?)([a-z_]+)(?:([:=])([^\s\"]*|\"[^\"]*))?$", re.IGNORECASE)
_SHORTEST, _MOST, _NEWEST = 2, 8, 5_000
_NEVER = {"id", "row_version", "body", "description", "url", "release_id"}


def completions(database: Database, text: str, kind: str = "") -> tuple[Completion, ...]:
    """How the text may go on at its end; nothing where its last word is no field or the beginning of one.

    With a *kind* (change, ticket …) these are the fields and values of its list alone.
    """
    text = storable(text)
    match = _LAST.search(text)
    if match is None:
        return ()
    minus, name, operator, typed = match.groups()
    before = text[: match.start(2)].removesuffix("-") if minus else text[: match.start(2)]
    if operator is None:
        words = _names(name.casefold(), kind)
        return tuple(Completion(f"{before}{minus}{word}", word) for word in words if len(name) >= _SHORTEST)
    with reading(database) as session:
        values = _values(session, name.casefold(), typed.strip('"'), kind)
    words = [f"{name}{operator}{_quoted(value)}" for value in values]
    return tuple(Completion(f"{before}{minus}{word} ", word) for word in words)


def _listings(kind: str) -> list[Listing[Any]]:
    return [each.listing for name, each in FINDABLE.items() if kind in ("", name)]


def _names(beginning: str, kind: str) -> list[str]:
    names = {name for listing in _listings(kind) for name in (*listing.fields, *(listing.more or {}))}
    known = (names - _NEVER) | (set() if kind else {"in"})
    return [f"{name}:" for name in sorted(known) if name.startswith(beginning)][:_MOST]


def _values(session: Session, field: str, beginning: str, kind: str) -> list[str]:
    low = beginning.casefold()
    if field == "in" and not kind:
        return _starting(LISTS, low)
    columns = [found for listing in _listings(kind) if (found := listing.fields.get(field)) is not None]
    words: list[str] = []
    for column in columns:
        stored = sa.cast(column, sa.Text).clause.type
        if isinstance(stored, sa.Enum):
            words += stored.enums
        elif isinstance(stored, sa.Boolean):
            words += ["yes", "no"]
    if words:
        return _starting(words, low)
    return _stored(session, field, low)


def _stored(session: Session, field: str, beginning: str) -> list[str]:
    """The values that stand in the database, of the fields that have few; modules of the newest tickets and changes."""
    newest = [
        sa.select(table.module).where(table.module.is_not(None)).order_by(table.id.desc()).limit(_NEWEST).subquery()
        for table in (Ticket, Change)
    ]
    known: dict[str, list[Expression]] = {
        "product": [Product.name],
        "organisation": [Organisation.name],
        "source": [Source.name],
        "release": [Release.name],
        "module": [each.c.module for each in newest],
    }
    found: list[str] = []
    for column in known.get(field, []):
        escaped = beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        chosen = sa.select(column).where(folded(column).like(f"{escaped}%", escape="\\"))
        found += session.scalars(chosen.distinct().order_by(column).limit(_MOST))
    return _starting(found, beginning)


def _starting(words: Iterable[str], beginning: str) -> list[str]:
    return [word for word in dict.fromkeys(words) if word.casefold().startswith(beginning)][:_MOST]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s,]", value) else value
