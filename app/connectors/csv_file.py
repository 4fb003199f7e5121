"""CSV files: the delimiter, the records with their line numbers, and rows under headers."""

import csv
import itertools
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TextIO

from app.connectors import columns, limits
from app.connectors.dealing import deal
from app.connectors.text_file import CONTROL, Text
from app.connectors.values import RawRow, RowProblem, Source
from app.connectors.zendesk import table_of
from models.rules.errors import BadInput

_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
# Longer than a cell may be, so that a record with a cell that is too long can still be passed over as one record.
_FIELD_LIMIT = 8 * limits.CELL_CHARACTERS
csv.field_size_limit(_FIELD_LIMIT)
_SAMPLE_CHARACTERS = 20_000  # of a line, to find the delimiter
_MANY_LINES, _SAMPLED_LINES = 20, 200  # of one record, before it is doubted

Record = tuple[int, list[str], list[str]]  # line, cells, warnings


def open_csv(text: Text, wanted: Mapping[str, str] | None = None) -> Source:
    """The CSV file as rows under its headers; raises BadInput when it has none, or too many rows or columns."""
    if text.longest > limits.LINE_CHARACTERS:
        raise BadInput(
            f"{text.path.name} has a line of more than {limits.megabytes(limits.LINE_CHARACTERS)}: that is no table. "
            "Export the tickets as CSV, XLSX or JSON."
        )
    delimiter = _delimiter(text)
    sample = list(itertools.islice(_beginning(text, delimiter), 60))
    index = columns.header_at([cells for _, cells in sample], wanted)
    if index is None:
        raise BadInput(f"{text.path.name} has no row of headers. Export it again with its column names.")
    line, cells = sample[index]
    headers = columns.trimmed(cells)
    if len(headers) > limits.COLUMNS:
        raise BadInput(
            f"{text.path.name} has more than {limits.counted(limits.COLUMNS)} columns. Export fewer columns, or look whether it "
            "is a table at all."
        )
    _refuse_too_many_rows(text, delimiter)
    return Source(
        kind="CSV",
        encoding=text.encoding,
        delimiter=delimiter,
        headers=headers,
        rows=_rows(text, delimiter, headers, line),
        about=table_of(headers),
        last_row=text.lines,
    )


def _rows(
    text: Text, delimiter: str, headers: Sequence[str], header_line: int
) -> Callable[[Mapping[str, str]], Iterator[RawRow | RowProblem]]:
    def rows(mapping: Mapping[str, str]) -> Iterator[RawRow | RowProblem]:
        return deal(_Records(text, delimiter, len(headers)).read(), headers, header_line, mapping)

    return rows


def _beginning(text: Text, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Line and cells of the first records, no more cells of each than tell that there are too many."""
    for record in _Records(text, delimiter).read():
        if not isinstance(record, RowProblem):
            line, cells, _ = record
            filled = max((number for number, cell in enumerate(cells, start=1) if cell.strip()), default=0)
            yield line, cells[: min(filled, limits.COLUMNS + 1)]


def _delimiter(text: Text) -> str:
    """The delimiter that gives the most even table at the beginning of the file."""
    with text.open() as stream:
        beginning = [line[:_SAMPLE_CHARACTERS] for line in itertools.islice(stream, 40)]
    if separator := _SEPARATOR_LINE.fullmatch(beginning[0].lstrip("\ufeff")) if beginning else None:
        return separator[1]
    return max(_DELIMITERS, key=lambda delimiter: _evenness(beginning, delimiter))


def _evenness(beginning: Sequence[str], delimiter: str) -> tuple[int, float, int]:
    """How well a delimiter fits: whether it shows our fields, the share of rows as long as the first, its columns."""
    try:
        records = [cells for cells in csv.reader(beginning, delimiter=delimiter) if cells]
    except csv.Error:
        return 0, 0.0, 0
    if not records:
        return 0, 0.0, 0
    index = columns.header_at(records[:25]) or 0
    width, body = len(records[index]), records[index:]
    if width < 2:
        return 0, 0.0, 0
    found = len(columns.place(records[index], None, columns.TICKET_GUESSES))
    return found, sum(1 for cells in body if len(cells) == width) / len(body), width


def _refuse_too_many_rows(text: Text, delimiter: str) -> None:
    if text.lines <= limits.ROWS:  # cells may hold line ends: never more records than lines
        return
    records = sum(1 for _ in _Records(text, delimiter).read())
    if records > limits.ROWS + 1:
        raise BadInput(
            f"{text.path.name} has {limits.counted(records - 1)} rows; files are read up to {limits.counted(limits.ROWS)}. "
            "Export it in parts, for example a year at a time."
        )


class _Lines:
    """The lines of a file, counted; those of the record under way are kept, and can be given back."""

    def __init__(self, stream: TextIO) -> None:
        self._fresh = stream
        self._again: deque[str] = deque()
        self.number = 0
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._fresh)
        self.number += 1
        self.taken.append(line)
        return line

    def give_back_all_but_first(self) -> None:
        """The first line of the record under way stays taken; the others are read again."""
        others = self.taken[1:]
        self._again.extendleft(reversed(others))
        self.number -= len(others)


class _Records:
    """The records of a CSV file, one after the other; a damaged one costs no more than itself."""

    def __init__(self, text: Text, delimiter: str, width: int = 0) -> None:
        self._text = text
        self._delimiter = delimiter
        self._width = width
        mark = re.escape(delimiter)
        self._cell = re.compile(rf'(?:"((?:[^"]|"")*+)"|([^{mark}\r\n]*+))({mark}|[\r\n]*$)')

    def read(self) -> Iterator[Record | RowProblem]:
        """(line, cells, warnings) for each record that is not blank, or a problem."""
        if not self._text.has_controls:
            return self._records()
        return (item if isinstance(item, RowProblem) else _without_controls(*item) for item in self._records())

    def _records(self) -> Iterator[Record | RowProblem]:
        with self._text.open() as stream:
            lines = _Lines(stream)
            reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
            while True:
                lines.taken.clear()
                start = lines.number + 1
                try:
                    cells = next(reader, None)
                except csv.Error as failure:
                    yield from self._mend(start, lines, str(failure))
                    continue
                if cells is None:
                    return
                if len(lines.taken) > _MANY_LINES and self._look_like_rows(lines.taken[1:]):
                    yield self._by_itself(start, lines)
                elif _is_oversized(lines.taken, cells):
                    yield _oversized(start)
                elif cells and not (start == 1 and _SEPARATOR_LINE.fullmatch(lines.taken[0].lstrip("\ufeff"))):
                    yield start, cells, []

    def _mend(self, start: int, lines: _Lines, failure: str) -> Iterator[Record | RowProblem]:
        """What to make of a record whose quotation marks do not match, or that is too long."""
        at_end = "unexpected end" in failure
        if "field larger" in failure and not self._look_like_rows(lines.taken[1:]):
            yield self._pass_over(start, lines)
        elif len(lines.taken) == 1:
            yield start, self._cells_of(lines.taken[0]), []
            if at_end:
                yield self._broken_off(start)
        elif cells := self._as_one_record(lines.taken):
            doubt = "The quotation marks in this row do not match; look whether it was read as it should be."
            yield start, cells, [] if at_end else [doubt]
            if at_end:
                yield self._broken_off(start)
        else:
            yield self._by_itself(start, lines)

    def _by_itself(self, start: int, lines: _Lines) -> Record:
        """The first line as a record; those that its quotation mark swallowed are read again."""
        first = lines.taken[0]
        lines.give_back_all_but_first()
        return (
            start,
            self._cells_of(first),
            ["A quotation mark in this row is never closed; the line was read by itself."],
        )

    def _broken_off(self, start: int) -> RowProblem:
        return RowProblem(
            start,
            None,
            f"{self._text.path.name} breaks off within row {start}, before its quotation mark is closed: the file is "
            "incomplete. What is there of the row was taken. Export or copy the file again, and import it once more.",
            skipped=False,
            cut=True,
        )

    def _look_like_rows(self, lines: Sequence[str]) -> bool:
        """Whether lines inside a cell are rows in truth: nearly all have as many cells as the headers."""
        some = lines[:_SAMPLED_LINES]
        fitting = sum(len(self._cells_of(line)) == self._width for line in some)
        return self._width > 1 and fitting > 0.8 * len(some) > 0

    def _as_one_record(self, lines: Sequence[str]) -> list[str] | None:
        """The lines as one record, where that fits the headers and its first and last line alone do not."""
        if len(lines) > 2_000 or all(len(self._cells_of(line)) == self._width for line in (lines[0], lines[-1])):
            return None
        records = list(csv.reader(lines, delimiter=self._delimiter))
        return records[0] if len(records) == 1 and len(records[0]) == self._width else None

    def _cells_of(self, line: str) -> list[str]:
        """The cells of one line; where a quotation mark does not open and close a cell, it is part of the text."""
        cells = []
        for found in self._cell.finditer(line):
            quoted, literal, end = found.groups()
            cells.append(quoted.replace('""', '"') if quoted is not None else literal)
            if end != self._delimiter:
                break
        return cells

    def _pass_over(self, start: int, lines: _Lines) -> RowProblem:
        """Goes on to the end of a record that is too long: to where its quotation marks are even."""
        marks = sum(line.count('"') for line in lines.taken)
        lines.taken.clear()
        while marks % 2:
            line = next(lines, None)
            lines.taken.clear()
            if line is None:
                return RowProblem(
                    start,
                    None,
                    f"A quotation mark in line {start} is never closed, and more than {limits.megabytes(_FIELD_LIMIT)} follow "
                    "it. The rest of the file was not read: mend that line and import the file again.",
                    skipped=True,
                    cut=True,
                )
            marks += line.count('"')
        return _oversized(start)


def _without_controls(line: int, cells: list[str], warnings: list[str]) -> Record:
    """The record with a mark in the place of each control code."""
    cleaned = [CONTROL.sub("\ufffd", cell) for cell in cells]
    if cleaned == cells:
        return line, cells, warnings
    return line, cleaned, [*warnings, f"Row {line} holds control codes that no text may hold; they were replaced."]


def _is_oversized(lines: Sequence[str], cells: Sequence[str]) -> bool:
    limit = limits.CELL_CHARACTERS
    if len(lines) == 1 and len(lines[0]) <= limit:
        return False
    return any(len(cell) > limit for cell in cells)


def _oversized(line: int) -> RowProblem:
    return RowProblem(
        line,
        None,
        f"Row {line} has a cell of more than {limits.counted(limits.CELL_CHARACTERS)} characters and was skipped. "
        "Shorten the cell and import the file again.",
        skipped=True,
    )
