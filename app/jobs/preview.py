"""What a file would bring before anything is taken in: what it is, its columns with samples, its first rows, their problems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.connectors.incoming import read_people
from app.connectors.sources import open_source
from app.connectors.values import FIELDS, REQUIRED, IncomingPerson, IncomingTicket, RawRow, RowProblem
from app.jobs.import_tickets import ImportFile, look_at
from models.database import Database

#: How many rows are shown, and how many are read at most to find them.
SHOWN, READ = 20, 400

#: Of how many rows each column's samples are taken, and how long each may be.
_SAMPLED, _SAMPLE_CHARACTERS = 40, 60


@dataclass(frozen=True, slots=True)
class TicketPreview:
    """A file of tickets as it would be read. *samples* are the first values of each of its columns.

    Of a workbook *sheets* are all that it has, and *sheet* is the one that is read.
    """

    format: str
    encoding: str
    delimiter: str | None
    headers: tuple[str, ...]
    mapping: Mapping[str, str]
    missing: tuple[str, ...]
    samples: Mapping[str, tuple[str, ...]]
    rows: tuple[IncomingTicket, ...]
    problems: tuple[RowProblem, ...]
    fields: tuple[str, ...] = FIELDS
    required: tuple[str, ...] = REQUIRED
    sheets: tuple[str, ...] = ()
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class PeoplePreview:
    """A file of people and organisations: its first rows, how many there are, and every problem."""

    rows: tuple[IncomingPerson, ...]
    total: int
    problems: tuple[RowProblem, ...]
    skipped: int


def preview_tickets(database: Database, order: ImportFile) -> TicketPreview:
    """The beginning of a file of tickets, read with the mapping said or remembered; raises BadInput."""
    file = look_at(database, order)
    rows: list[IncomingTicket] = []
    problems: list[RowProblem] = []
    for row in islice(file.rows(), READ) if not file.needs_mapping else ():
        if isinstance(row, RowProblem):
            problems.append(row)
        elif len(rows) < SHOWN:
            rows.append(row)
    return TicketPreview(
        format=file.format,
        encoding=file.encoding,
        delimiter=file.delimiter,
        headers=tuple(dict.fromkeys(file.headers)),
        mapping=dict(file.mapping),
        missing=file.missing,
        samples=_samples(order, file.mapping, file.sheet),
        rows=tuple(rows),
        problems=tuple(problems),
        sheets=file.sheets,
        sheet=file.sheet,
    )


def _samples(order: ImportFile, mapping: Mapping[str, str], sheet: str | None) -> dict[str, tuple[str, ...]]:
    """The first different values of each column, shortened."""
    source = open_source(order.path, mapping, encoding=order.encoding, sheet=sheet)
    found: dict[str, dict[str, None]] = {}
    for row in islice(source.rows({}), _SAMPLED):
        if isinstance(row, RawRow):
            for header, value in row.extra.items():
                found.setdefault(header, {}).update(dict.fromkeys(_shortened(value)))
    return {header: tuple(values)[:3] for header, values in found.items()}


def _shortened(value: str | list[str]) -> Iterable[str]:
    for text in [value] if isinstance(value, str) else value[:3]:
        words = " ".join(text[: 4 * _SAMPLE_CHARACTERS].split())
        if words:
            yield words if len(words) <= _SAMPLE_CHARACTERS else words[: _SAMPLE_CHARACTERS - 1] + "…"


def preview_people(path: Path) -> PeoplePreview:
    """Everybody whom a file of people lists, counted; raises BadInput where it holds none."""
    rows: list[IncomingPerson] = []
    problems: list[RowProblem] = []
    total = 0
    for row in read_people(path):
        if isinstance(row, RowProblem):
            problems.append(row)
            continue
        total += 1
        if len(rows) < SHOWN:
            rows.append(row)
    return PeoplePreview(tuple(rows), total, tuple(problems), sum(problem.skipped for problem in problems))
