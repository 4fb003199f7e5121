"""The door for files: what a file of tickets is, and its tickets as plain values."""

import itertools
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from app.connectors import columns, jira, limits, zendesk
from app.connectors.dates import months_come_first
from app.connectors.people import read_people
from app.connectors.sources import open_source
from app.connectors.understanding import Meaning, Reading
from app.connectors.values import (
    FIELDS,
    PERSON_FIELDS,
    IncomingFile,
    IncomingPerson,
    IncomingTicket,
    RawRow,
    RowProblem,
    Source,
)
from app.connectors.zendesk_tables import tables_of, tickets_beside
from models.rules.errors import BadInput

__all__ = [
    "FIELDS",
    "PERSON_FIELDS",
    "IncomingFile",
    "IncomingPerson",
    "IncomingTicket",
    "RowProblem",
    "read_file",
    "read_people",
]
_HOLD_TICKETS = (None, zendesk.TICKETS, zendesk.VIEW, jira.ISSUES)
_FEWEST_TO_JUDGE = 10


def read_file(path: Path, mapping: Mapping[str, str] | None = None, *, encoding: str | None = None) -> IncomingFile:
    """Recognises a file of tickets; *mapping* is our field → their column. Raises BadInput with what to do instead."""
    source = open_source(path, mapping, encoding=encoding)
    if source.about not in _HOLD_TICKETS:
        raise BadInput(_other_table(path, str(source.about)))
    placed = columns.place(source.headers, mapping, columns.TICKET_GUESSES)
    sample = [item for item in itertools.islice(source.rows(placed), limits.SAMPLE_ROWS) if isinstance(item, RawRow)]
    chosen = {columns.field_name(field) for field in mapping or {}}
    if "key" not in chosen and not columns.are_own(source.headers) and _repeats(sample, "key"):
        del placed["key"]
    dates = [value for item in sample if isinstance(value := item.fields.get("received"), str)]
    meaning = Meaning(
        mapping=placed,
        months_first=months_come_first(dates),
        tasks_are_orders=source.about in (zendesk.TICKETS, zendesk.VIEW),
        labels_by_blanks=source.about is not None or jira.csv_of(source.headers) is not None,
    )
    return IncomingFile(
        format=_format(source),
        encoding=source.encoding,
        delimiter=source.delimiter,
        headers=source.headers,
        mapping=placed,
        missing=columns.missing(placed),
        read=partial(_rows, path, source, meaning),
        last_row=source.last_row,
    )


def _rows(path: Path, source: Source, meaning: Meaning) -> Iterator[IncomingTicket | RowProblem]:
    if lacking := columns.missing(meaning.mapping):
        yield RowProblem(1, None, _what_is_missing(source, lacking), skipped=True)
        return
    if source.about == zendesk.TICKETS:
        tables = tables_of(path, source)
        yield from tables.problems
        meaning = Meaning(
            meaning.mapping, meaning.months_first, meaning.tasks_are_orders, meaning.labels_by_blanks, tables.complete
        )
    yield from Reading(meaning).tickets(source.rows(meaning.mapping))


def _what_is_missing(source: Source, lacking: tuple[str, ...]) -> str:
    if source.about == jira.ISSUES:
        return "These Jira issues came without their summary. Ask Jira for it (fields=summary,description,…) and import again."
    fields = " and ".join(lacking)
    return f"No column is surely the {fields}. Say which: --map {lacking[0]}=COLUMN, or choose it in the import window."


def _repeats(sample: list[RawRow], field: str) -> bool:
    """Whether a guessed key is none: the same again and again in the first rows."""
    keys = [value for row in sample if isinstance(value := row.fields.get(field), str)]
    return len(keys) >= _FEWEST_TO_JUDGE and len(set(keys)) < 0.9 * len(keys)


def _format(source: Source) -> str:
    """What the file is, for the user."""
    if source.about == zendesk.VIEW:
        return "Zendesk view (CSV)"
    if source.about == zendesk.TICKETS:
        return f"Zendesk tickets ({'CSV table' if source.kind == 'CSV' else source.kind})"
    if source.about == jira.ISSUES:
        return f"Jira issues ({source.kind})"
    jira_name = jira.csv_of(source.headers)
    if jira_name:
        return jira_name if source.kind == "CSV" else f"{source.kind}, from Jira"
    return f"{source.kind}, own field names" if columns.are_own(source.headers) else source.kind


def _other_table(path: Path, about: str) -> str:
    tickets = tickets_beside(path)
    start = (
        f"{path.name} is {about}, not of tickets."
        if " of " in about
        else f"{path.name} is {about}: it holds no tickets."
    )
    if not about.startswith("a Zendesk table"):
        return f"{start} Export the tickets (or issues) themselves and import that file."
    instead = f"Import {tickets.name}" if tickets else "Import the table of tickets"
    read_along = any(word in about for word in zendesk.READ_ALONG)
    return f"{start} {instead}; " + (
        "this file is read along with it when it lies beside it." if read_along else "this one is not needed."
    )
