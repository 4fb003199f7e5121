"""Excel workbooks: the first sheet that holds a table, as rows under headers."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.connectors import columns, limits
from app.connectors.dealing import Record, deal
from app.connectors.values import RawRow, RowProblem, Source
from app.connectors.workbook_size import refuse_too_large
from app.connectors.zendesk import table_of
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


def open_spreadsheet(path: Path, wanted: Mapping[str, str] | None = None, sheet: str | None = None) -> Source:
    """The table of the workbook; raises BadInput for bombs, locked, damaged and empty workbooks."""
    refuse_too_large(path)
    workbook = _workbook(path)
    table = _first_table(path, workbook, wanted)
    if table is None:
        raise BadInput(f"{path.name} has no sheet with a row of headers. Put the column names above the rows.")
    others = len(workbook.sheet_names) - 1
    return Source(
        kind=f"Excel sheet “{table.name}”" + (f" (of {others + 1}, the others are not read)" if others else ""),
        encoding="utf-8",
        delimiter=None,
        headers=table.headers,
        rows=table.rows,
        about=table_of(table.headers),
    )


class _Table:
    """A sheet with headers; it is unpacked once, and its cells are turned to text each time that it is read."""

    def __init__(self, sheet: "CalamineSheet", header_row: int, headers: tuple[str, ...]) -> None:
        self._sheet = sheet
        self._header_row = header_row
        self.name = sheet.name
        self.headers = headers

    def rows(self, mapping: Mapping[str, str]) -> Iterator[RawRow | RowProblem]:
        """Rows below the header, dealt to fields."""
        for dealt in deal(_records(self._sheet), self.headers, self._header_row, mapping):
            yield _oversized(dealt) or dealt if isinstance(dealt, RawRow) else dealt


def _first_table(path: Path, workbook: "CalamineWorkbook", wanted: Mapping[str, str] | None) -> _Table | None:
    """The first sheet whose headers show key and subject, else the first with headers at all."""
    first = None
    for name in workbook.sheet_names:
        table = _table(path, workbook, name, wanted)
        if table and not columns.missing(columns.place(table.headers, None, columns.TICKET_GUESSES)):
            return table
        first = first or table
    return first


def _table(path: Path, workbook: "CalamineWorkbook", name: str, wanted: Mapping[str, str] | None) -> _Table | None:
    try:
        sheet = workbook.get_sheet_by_name(name)
        sample = list(itertools.islice(_records(sheet), 60))
    except BaseException as failure:
        raise _damage(path, failure) from failure
    index = columns.header_at([cells for _, cells, _ in sample], wanted)
    if index is None:
        return None
    headers = columns.trimmed(sample[index][1])
    if len(headers) > limits.COLUMNS:
        raise BadInput(
            f"Sheet “{name}” of {path.name} has {limits.counted(len(headers))} columns; sheets are read up to "
            f"{limits.counted(limits.COLUMNS)}. Remove columns and import it again."
        )
    return _Table(sheet, sample[index][0], headers)


def _records(sheet: "CalamineSheet") -> Iterator[Record]:
    for row, cells in enumerate(sheet.iter_rows(), start=1):
        yield row, [_text(cell) for cell in cells], []


def _text(cell: object) -> str:
    """A cell as its user would write it: whole numbers without a point, dates as ISO."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, int | timedelta) else ""


def _oversized(dealt: RawRow) -> RowProblem | None:
    values: Iterable[str | list[str]] = itertools.chain(dealt.fields.values(), dealt.extra.values())
    if all(len(value) <= limits.CELL_CHARACTERS for value in values if isinstance(value, str)):
        return None
    return RowProblem(
        dealt.row,
        None,
        f"Row {dealt.row} has a cell of more than {limits.counted(limits.CELL_CHARACTERS)} characters and was skipped.",
        skipped=True,
    )


def _workbook(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook

    try:
        return CalamineWorkbook.from_path(path)
    except BaseException as failure:
        raise _damage(path, failure) from failure


def _damage(path: Path, failure: BaseException) -> BaseException:
    """What to raise: a sentence for the library's errors and for its panics, which are no Exceptions; others as they are."""
    if isinstance(failure, Exception) or type(failure).__module__ == "pyo3_runtime":
        return BadInput(
            f"{path.name} cannot be read as an Excel workbook: {failure}. Open it in Excel and save it anew."
        )
    return failure
