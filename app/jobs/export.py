"""Exporting: what a file of changes, of tickets or on a release says; how it is written stands in export_files."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.jobs.export_files import Paper, Table, ToPdf, check_target, write
from app.queries.changes import change_rows
from app.queries.releases import release_sheet
from app.queries.tickets import ticket_rows
from app.rows.changes import ChangeRow
from app.rows.page import EVERYTHING, Asked
from app.rows.releases import ReleaseSheet
from models.changes import Change
from models.database import Database, reading
from models.letters import Letter, Notice
from models.people import Organisation, Person
from models.rules.states import TOLD_LETTER, LetterState
from models.rules.terms import Event
from models.tickets import Message, Ticket

Column = sa.SQLColumnExpression[Any]  # columns of any type stand side by side
_BATCH = 500
_CHANGE_TEXTS = ("description", "scenario", "requirements", "workaround")
_END_USERS = (
    sa.select(Organisation.end_users)
    .join(Person, Person.organisation_id == Organisation.id)
    .where(Person.id == Ticket.person_id)
    .correlate(Ticket)
    .scalar_subquery()
)
#: What they wrote later, a blank line between.
_LATER = (
    sa.select(sa.func.aggregate_strings(Message.body, "\n\n"))
    .where(Message.ticket_id == Ticket.id)
    .correlate(Ticket)
    .scalar_subquery()
)
# Our own field names first: a file with these headers is imported again without a mapping.
_TICKET_COLUMNS = (
    "key",
    "subject",
    "body",
    "kind",
    "requester",
    "email",
    "language",
    "organisation",
    "end users",
    "product",
    "version",
    "module",
    "keywords",
    "received",
    "url",
    "number",
    "source",
    "state",
    "disposition",
    "changes",
)


def export_changes(database: Database, path: Path, asked: Asked = EVERYTHING, pdf: ToPdf | None = None) -> int:
    """Write changes into a file; how many. Raises BadInput for an unknown ending or field, or where it can't be written."""
    check_target(path, pdf)
    rows = change_rows(database, asked).rows
    texts = _beside(database, [row.id for row in rows], Change.id, *(getattr(Change, name) for name in _CHANGE_TEXTS))
    shown = [each.name for each in fields(ChangeRow) if each.name not in {"id", "release_id", "row_version"}]
    lines = [(*(getattr(row, name) for name in shown), *texts[row.id]) for row in rows]
    write(path, Paper("Changes", _about(asked), (Table("", _words((*shown, *_CHANGE_TEXTS)), lines),)), pdf)
    return len(lines)


def export_tickets(database: Database, path: Path, asked: Asked = EVERYTHING, pdf: ToPdf | None = None) -> int:
    """Write tickets with their words into a file; how many. Raises BadInput as export_changes does."""
    check_target(path, pdf)
    rows = ticket_rows(database, asked).rows
    ids = [row.id for row in rows]
    texts = _beside(database, ids, Ticket.id, Ticket.body, Ticket.url, Ticket.keywords, _END_USERS, _LATER)
    lines = []
    for row in rows:
        body, url, keywords, end_users, later = texts[row.id]
        words = "\n\n".join(filter(None, (body, later)))
        own = {"body": words, "url": url, "keywords": keywords, "end users": end_users}
        lines.append([own[name] if name in own else getattr(row, name) for name in _TICKET_COLUMNS])
    write(path, Paper("Tickets", _about(asked), (Table("", _TICKET_COLUMNS, lines),)), pdf)
    return len(lines)


def _beside(database: Database, ids: Sequence[int], key: Column, *columns: Column) -> dict[int, tuple[Any, ...]]:
    """What the rows of a list leave out, by id."""
    found: dict[int, tuple[Any, ...]] = {}
    with reading(database) as session:
        for at in range(0, len(ids), _BATCH):
            chosen = sa.select(key, *columns).where(key.in_(ids[at : at + _BATCH]))
            found |= {number: tuple(values) for number, *values in session.execute(chosen)}
    return found


def _about(asked: Asked) -> tuple[tuple[str, object], ...]:
    return (("only", asked.words),) if asked.words.strip() else ()


# ----------------------------------------------------------------------------------------- a release


_ITEM_COLUMNS = ("number", "kind", "state", "title", "priority", "reach", "waiting", "effort", "score", "carried")
_TEST_COLUMNS = ("verdict", "verdict_by", "note", "waiver", "slips", "first_promise", "mandate_date")


def export_release(database: Database, number: int, path: Path, pdf: ToPdf | None = None) -> int:
    """Write a release into a file: items, verdicts, who was told by language; how many items. BadInput as export_changes."""
    check_target(path, pdf)
    sheet = release_sheet(database, number)
    told = _told_by_change(database, number)
    columns = (*_ITEM_COLUMNS, *_TEST_COLUMNS)
    items = [(*(getattr(item, name) for name in columns), told.get(item.change_id, "")) for item in sheet.items]
    tables = [Table("Items", _words((*columns, "told")), items)]
    tables.append(Table("Who was told", ("language", "letter", "readers"), _readers(database, number)))
    write(path, Paper(f"{sheet.row.number} · {sheet.row.name}", _facts(sheet), tuple(tables)), pdf)
    return len(items)


def _words(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name.replace("_", " ") for name in names)


def _facts(sheet: ReleaseSheet) -> tuple[tuple[str, object], ...]:
    row = sheet.row
    facts: Mapping[str, object] = {
        "product": row.product,
        "kind": row.kind,
        "state": row.state,
        "planned": row.planned,
        "freeze": row.freeze,
        "shipped": row.shipped,
        "capacity in person-days": row.capacity,
        "load in person-days": row.load,
        "still open": ", ".join(sheet.open_items),
        "notes": sheet.notes,
    }
    return tuple((name, value) for name, value in facts.items() if value not in (None, ""))


def _told_by_change(database: Database, release: int) -> dict[int, str]:
    """How many were told of each change, by language: “fi 2, sv 5”."""
    chosen = (
        sa.select(Notice.change_id, Letter.language, sa.func.count())
        .join(Letter, Letter.id == Notice.letter_id)
        .where(Letter.release_id == release, Letter.event == Event.SHIPPED, Letter.state.in_(TOLD_LETTER))
        .group_by(Notice.change_id, Letter.language)
        .order_by(Letter.language)
    )
    counts: dict[int, list[str]] = defaultdict(list)
    with reading(database) as session:
        for change, language, count in session.execute(chosen):
            if change is not None:
                counts[change].append(f"{language.value} {count}")
    return {change: ", ".join(parts) for change, parts in counts.items()}


def _readers(database: Database, release: int) -> list[tuple[object, ...]]:
    """The readers of the letters that tell of the shipping, by language and by where the letter stands."""
    chosen = (
        sa.select(Letter.language, Letter.state, Letter.reader, Letter.address)
        .where(Letter.release_id == release, Letter.event == Event.SHIPPED, Letter.state != LetterState.WITHDRAWN)
        .order_by(Letter.language, Letter.state, Letter.reader)
    )
    readers: dict[tuple[object, object], list[str]] = defaultdict(list)
    with reading(database) as session:
        for language, state, reader, address in session.execute(chosen):
            readers[language, state].append(reader or address or "somebody without a name")
    return [(language, state, ", ".join(names)) for (language, state), names in readers.items()]
