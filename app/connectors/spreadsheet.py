"""Excel workbooks: the first sheet that holds a table, as rows under headers."""

import itertools
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.connectors import columns, limits
from app.connectors.dealing import Record, deal
from app.connectors.values import RawRow, RowProblem, Source
from app.connectors.zendesk import table_of
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_CHUNK = 1 << 20
# A cell that holds something: <c r="AB12" …> that is not closed at once.
_CELL = re.compile(rb'<c\s[^>]*?r="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')


def open_spreadsheet(path: Path, wanted: Mapping[str, str] | None = None) -> Source:
    """The table of the workbook; raises BadInput for bombs, locked, damaged and empty workbooks."""
    _refuse_bombs(path)
    workbook = _workbook(path)
    tables = [table for name in workbook.sheet_names if (table := _table(path, workbook, name, wanted))]
    if not tables:
        raise BadInput(f"{path.name} has no sheet with a row of headers. Put the column names above the rows.")
    complete = (
        table for table in tables if not columns.missing(columns.place(table.headers, None, columns.TICKET_GUESSES))
    )
    table = next(complete, tables[0])
    others = len(workbook.sheet_names) - 1
    return Source(
        kind=f"Excel sheet “{table.sheet}”" + (f" (of {others + 1}, the others are not read)" if others else ""),
        encoding="utf-8",
        delimiter=None,
        headers=table.headers,
        rows=table.rows,
        about=table_of(table.headers),
    )


class _Table:
    """A sheet with headers; its rows are read from the file each time."""

    def __init__(self, path: Path, sheet: str, header_row: int, headers: tuple[str, ...]) -> None:
        self._path = path
        self._header_row = header_row
        self.sheet = sheet
        self.headers = headers

    def rows(self, mapping: Mapping[str, str]) -> Iterator[RawRow | RowProblem]:
        """Rows below the header, dealt to fields."""
        sheet = _workbook(self._path).get_sheet_by_name(self.sheet)
        for dealt in deal(_records(sheet), self.headers, self._header_row, mapping):
            yield _oversized(dealt) or dealt if isinstance(dealt, RawRow) else dealt


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
    return _Table(path, name, sample[index][0], headers)


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


def _refuse_bombs(path: Path) -> None:
    """Raises BadInput for a workbook that would unpack to more than we read, before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            unpacked, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
            if unpacked > limits.UNPACKED_BYTES or unpacked > 1_000_000 + limits.UNPACK_RATIO * max(packed, 1):
                raise BadInput(
                    f"{path.name} would unpack from {limits.megabytes(packed)} to {limits.megabytes(unpacked)}: that is no "
                    "ordinary workbook. Save the sheet as CSV and import that."
                )
            for part in parts:
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                    _refuse_huge_sheet(path, archive, part)
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        ValueError,
    ) as failure:
        raise BadInput(f"{path.name} is damaged or incomplete: {failure}. Export or copy it again.") from failure


def _refuse_huge_sheet(path: Path, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """The reader holds the rectangle around all used cells: two cells far apart would fill the memory."""
    rows, width, unpacked, rest = 0, 0, 0, b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            unpacked += len(chunk)
            if unpacked > limits.UNPACKED_BYTES:
                raise BadInput(f"{path.name} unpacks to more than it says. Save the sheet as CSV and import that.")
            piece = rest + chunk
            for found in _CELL.finditer(piece):
                rows, width = max(rows, int(found[2])), max(width, _place(found[1]))
            rest = piece[-300:]
    if rows > limits.ROWS + 1:
        raise BadInput(
            f"{path.name} has a sheet with {limits.counted(rows - 1)} rows; files are read up to {limits.counted(limits.ROWS)}. "
            "Split it, for example a year at a time."
        )
    if rows * width > limits.SPREADSHEET_CELLS and rows * width > 40 * (unpacked // 20 + 1):
        raise BadInput(
            f"{path.name} has a sheet with cells far apart ({limits.counted(rows)} rows, {limits.counted(width)} columns). "
            "Delete the stray cells, or save the table as CSV."
        )


def _place(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
