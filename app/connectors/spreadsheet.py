"""Excel workbooks: the sheet of tickets, as rows under headers."""

import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from app.connectors import limits
from app.connectors.dealing import Record, deal
from app.connectors.unpacking import Table, unpack
from app.connectors.values import RawRow, RowProblem, Source
from app.connectors.workbook_size import refuse_too_large
from app.connectors.zendesk import table_of
from models.rules.errors import BadInput


def open_spreadsheet(path: Path, wanted: Mapping[str, str] | None = None, sheet: str | None = None) -> Source:
    """The sheet named, or the one of tickets; raises BadInput for bombs, locked, damaged and empty workbooks."""
    refuse_too_large(path)
    table = unpack(path, wanted, sheet)
    if len(table.headers) > limits.COLUMNS:
        raise BadInput(
            f"Sheet “{table.name}” of {path.name} has {limits.counted(len(table.headers))} columns; sheets are read up to "
            f"{limits.counted(limits.COLUMNS)}. Remove columns and import it again."
        )
    count = len(table.sheets)

    def rows(mapping: Mapping[str, str]) -> Iterator[RawRow | RowProblem]:
        for dealt in deal(_records(table, mapping.get("key")), table.headers, table.header_row, mapping):
            yield _oversized(dealt) or dealt if isinstance(dealt, RawRow) else dealt

    return Source(
        kind=f"Excel sheet “{table.name}”" + (f" (of {count}, the others are not read)" if count > 1 else ""),
        encoding="utf-8",
        delimiter=None,
        headers=table.headers,
        rows=rows,
        about=table_of(table.headers),
        last_row=table.last_row,
        sheets=table.sheets,
        sheet=table.name,
    )


def _records(table: Table, key: str | None) -> Iterator[Record]:
    """The rows; what was written once in cells joined downwards holds for each of their rows.

    But not a key: several rows under one key are one ticket, and the others are told as rows without a key.
    """
    key_place = table.headers.index(key) if key in table.headers else -1
    below = [each for each in table.merged if each[2] - 1 != key_place and each[0] > table.header_row]
    waiting = deque(sorted(below))
    reaching: list[tuple[int, int, str]] = []  # last row, place, what stands in it
    for row, cells in table.rows():
        while waiting and waiting[0][0] <= row:
            _first, last, column = waiting.popleft()
            reaching.append((last, column - 1, cells[column - 1] if column <= len(cells) else ""))
        if reaching:
            reaching = [each for each in reaching if each[0] >= row]
            _fill(cells, reaching)
        yield row, cells, []


def _fill(cells: list[str], reaching: Sequence[tuple[int, int, str]]) -> None:
    for _last, place, value in reaching:
        cells.extend([""] * (place + 1 - len(cells)))
        cells[place] = cells[place] or value


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
