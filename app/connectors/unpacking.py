"""Unpacking a workbook in a process of its own, with a limit of memory and time: its table as rows of text in a file."""

import itertools
import json
import multiprocessing
import shutil
import tempfile
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from app.connectors import columns, limits
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_SAMPLE = 60
Cells = list[str]


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Table:
    """A sheet with headers. *rows_file* holds its rows as lines of JSON, as long as this object lives.

    *merged* are (first row, last row, column) of cells that were joined downwards, counted from 1.
    """

    name: str
    sheets: tuple[str, ...]
    header_row: int
    headers: tuple[str, ...]
    last_row: int
    merged: tuple[tuple[int, int, int], ...]
    rows_file: Path

    def rows(self) -> Iterator[tuple[int, Cells]]:
        """Number and cells of each row that is not empty, from the first."""
        with self.rows_file.open(encoding="utf-8") as file:
            for line in file:
                row, cells = json.loads(line)
                yield row, cells


@dataclass(frozen=True, slots=True)
class _Task:
    """What the process is to do: the rows of a sheet go into *file*; *memory* in bytes."""

    path: Path
    wanted: Mapping[str, str]
    sheet: str | None
    file: Path
    memory: int


def unpack(path: Path, wanted: Mapping[str, str] | None, sheet: str | None) -> Table:
    """The sheet named, or the one of tickets by its headers; raises BadInput where there is none, and for hostile files."""
    folder = Path(tempfile.mkdtemp(prefix="fortnight-workbook-"))
    try:
        answer = _asked(path, _Task(path, dict(wanted or {}), sheet, folder / "rows.jsonl", limits.UNPACK_MEMORY))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    weakref.finalize(answer, shutil.rmtree, folder, ignore_errors=True)
    return answer


def _asked(path: Path, task: _Task) -> Table:
    """What the process answered; it is ended where it takes too long."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, task), daemon=True)
    process.start()
    sender.close()
    try:
        if not receiver.poll(limits.UNPACK_SECONDS):
            raise BadInput(
                f"{path.name} takes more than {limits.UNPACK_SECONDS} seconds to unpack. Save its sheet as CSV and import that."
            )
        answer = receiver.recv()
    except EOFError:
        raise BadInput(
            f"{path.name} takes more memory to unpack than a file of tickets may. Save its sheet as CSV and import that."
        ) from None
    finally:
        process.kill()
        process.join()
        process.close()
        receiver.close()
    if isinstance(answer, Table):
        return answer
    raise BadInput(str(answer))


# ------------------------------------------------------------------------------------------ in the process of its own


def _work(answer: "Connection[Table | str, object]", task: _Task) -> None:
    path = task.path
    _limit_memory(task.memory)
    try:
        answer.send(_unpacked(path, task.wanted, task.sheet, task.file))
    except BadInput as refusal:
        answer.send(refusal.sentence)
    except MemoryError:
        return
    except BaseException as failure:  # noqa: BLE001 - the library panics with something that is no Exception
        answer.send(f"{path.name} cannot be read as an Excel workbook: {failure}. Open it in Excel and save it anew.")


def _limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit: the time alone is limited there
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _unpacked(path: Path, wanted: Mapping[str, str], sheet: str | None, file: Path) -> Table:
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_path(path)
    chosen = _named_sheet(path, workbook, sheet) if sheet is not None else _sheet_of_tickets(workbook, wanted)
    found = _header(chosen, wanted) if chosen is not None else None
    if chosen is None or found is None:
        where = f"the sheet “{sheet}”" if sheet is not None else "no sheet"
        has = "has no row of headers" if sheet is not None else "with a row of headers"
        raise BadInput(f"{path.name}: {where} {has}. Put the column names above the rows.")
    header_row, headers = found
    return Table(
        name=chosen.name,
        sheets=tuple(workbook.sheet_names),
        header_row=header_row,
        headers=headers,
        last_row=_write(chosen, file),
        merged=_merged(chosen),
        rows_file=file,
    )


def _named_sheet(path: Path, workbook: "CalamineWorkbook", wanted: str) -> "CalamineSheet":
    for name in workbook.sheet_names:
        if name.strip().casefold() == wanted.strip().casefold():
            return workbook.get_sheet_by_name(name)
    raise BadInput(f"{path.name} has no sheet “{wanted}”. Its sheets are: {', '.join(workbook.sheet_names)}.")


def _sheet_of_tickets(workbook: "CalamineWorkbook", wanted: Mapping[str, str]) -> "CalamineSheet | None":
    """The sheet whose headers name most of our fields, key and subject among them; else the first with headers at all."""
    best, most = None, -1
    for name in _visible_first(workbook):
        sheet = workbook.get_sheet_by_name(name)
        found = _header(sheet, wanted)
        if found is None:
            continue
        placed = columns.place(found[1], None, columns.TICKET_GUESSES)
        fields = 0 if columns.missing(placed) else len(placed)
        if fields > most:
            best, most = sheet, fields
    return best


def _visible_first(workbook: "CalamineWorkbook") -> list[str]:
    hidden = {each.name for each in workbook.sheets_metadata if "Visible" not in str(each.visible).split(".")}
    return sorted(workbook.sheet_names, key=lambda name: name in hidden)


def _header(sheet: "CalamineSheet", wanted: Mapping[str, str]) -> tuple[int, tuple[str, ...]] | None:
    sample = list(itertools.islice(_rows_of(sheet), _SAMPLE))
    index = columns.header_at([cells for _, cells in sample], wanted)
    return None if index is None else (sample[index][0], columns.trimmed(sample[index][1]))


def _write(sheet: "CalamineSheet", file: Path) -> int:
    """Write the rows that hold anything; gives the number of the last."""
    last = 0
    with file.open("w", encoding="utf-8") as out:
        for row, cells in _rows_of(sheet):
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                out.write(json.dumps((row, cells)))
                out.write("\n")
                last = row
    return last


def _merged(sheet: "CalamineSheet") -> tuple[tuple[int, int, int], ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple((first[0] + 1, last[0] + 1, first[1] + 1) for first, last in ranges if last[0] > first[0])


def _rows_of(sheet: "CalamineSheet") -> Iterator[tuple[int, Cells]]:
    for row, cells in enumerate(sheet.iter_rows(), start=1):
        yield row, _texts(cells)


def _texts(cells: Sequence[object]) -> Cells:
    return [_text(cell) for cell in cells]


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
