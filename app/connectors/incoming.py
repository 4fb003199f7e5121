"""The door for files: what a file of tickets is, and its tickets as plain values."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from app.connectors import columns, jira, limits, zendesk
from app.connectors.dates import DayOrder, is_numeric, order_of, read_date
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
    "Said",
    "read_as_said",
    "read_file",
    "read_people",
]
_HOLD_TICKETS = (None, zendesk.TICKETS, zendesk.VIEW, jira.ISSUES)
_FEWEST_TO_JUDGE = 10


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said of a file: our field → their column, its encoding, its sheet, and whether its dates begin with months.

    What nobody said is found out.
    """

    mapping: Mapping[str, str] | None = None
    encoding: str | None = None
    sheet: str | None = None
    months_first: bool | None = None


def read_file(path: Path, mapping: Mapping[str, str] | None = None, *, encoding: str | None = None) -> IncomingFile:
    """Recognises a file of tickets; *mapping* is our field → their column. Raises BadInput with what to do instead."""
    return read_as_said(path, Said(mapping, encoding))


def read_as_said(path: Path, said: Said) -> IncomingFile:
    """Recognises a file of tickets, read as somebody said. Raises BadInput with what to do instead."""
    source = open_source(path, said.mapping, encoding=said.encoding, sheet=said.sheet)
    if source.about not in _HOLD_TICKETS:
        raise BadInput(_other_table(path, str(source.about)))
    if not source.headers:
        raise BadInput(f"{path.name} holds no tickets. Export it again and look whether anything was chosen.")
    placed = columns.place(source.headers, said.mapping, columns.TICKET_GUESSES)
    sample = [item for item in itertools.islice(source.rows(placed), limits.SAMPLE_ROWS) if isinstance(item, RawRow)]
    chosen = {columns.field_name(field) for field in said.mapping or {}}
    if "key" not in chosen and not columns.are_own(source.headers) and _repeats(sample, "key"):
        del placed["key"]
    dates = [value for item in sample if isinstance(value := item.fields.get("received"), str)]
    meaning = Meaning(
        mapping=placed,
        months_first=said.months_first,
        has_numeric_dates=any(map(is_numeric, dates)),
        of_zendesk=source.about in (zendesk.TICKETS, zendesk.VIEW),
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
        sheets=source.sheets,
        sheet=source.sheet,
    )


def _rows(path: Path, source: Source, meaning: Meaning) -> Iterator[IncomingTicket | RowProblem]:
    if lacking := columns.missing(meaning.mapping):
        yield RowProblem(1, None, _what_is_missing(source, lacking), skipped=True)
        return
    if meaning.months_first is None:
        order = _order_of_dates(source, meaning) if meaning.has_numeric_dates else DayOrder()
        meaning = replace(meaning, months_first=order.months_first)
        if order.example:
            yield _unsure_dates(meaning.mapping["received"], order, order.example)
    if source.about == zendesk.TICKETS:
        tables = tables_of(path, source)
        yield from tables.problems
        meaning = replace(meaning, complete=tables.complete)
    rows = source.rows(meaning.mapping)
    first = next(rows, None)
    if first is None:
        yield RowProblem(1, None, f"{path.name} holds the names of its columns, and no rows under them.", skipped=False)
        return
    yield from Reading(meaning).tickets(itertools.chain([first], rows))


def _order_of_dates(source: Source, meaning: Meaning) -> DayOrder:
    """Whether months come first, from the whole column: a single date may be the one that tells."""
    rows = source.rows({"received": meaning.mapping["received"]})
    return order_of(
        (row.row, value)
        for row in rows
        if isinstance(row, RawRow) and isinstance(value := row.fields.get("received"), str)
    )


def _unsure_dates(header: str, order: DayOrder, example: tuple[int, str]) -> RowProblem:
    row, text = example
    both = [read_date(text, months_first=first) for first in (order.months_first, not order.months_first)]
    taken, other = (f"{moment.day} {moment:%B}" if moment else "another day" for moment in both)
    first = "the month" if order.months_first else "the day"
    many = f" {limits.counted(order.ambiguous)} dates were read so." if order.ambiguous > 1 else ""
    return RowProblem(
        row,
        None,
        f"“{text[:40]}” in “{header}” may be {taken} or {other}, and the column does not tell: {first} was taken to come "
        f"first.{many} If that is wrong, say which comes first (--dates).",
        skipped=False,
    )


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
    this = "this file is read along with it when it lies beside it." if read_along else "this one is not needed."
    return " ".join([start, f"{instead}; {this}"])
