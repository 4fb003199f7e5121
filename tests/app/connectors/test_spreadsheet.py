"""Excel workbooks."""

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it has no types of its own, and nobody publishes any

from app.connectors import limits
from app.connectors.incoming import read_file
from models.rules.errors import BadInput
from models.rules.terms import TicketKind

TakeIn = Callable[..., Any]
Sheets = dict[str, list[list[object]]]


def _workbook(path: Path, sheets: Sheets) -> Path:
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd hh:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return path


def test_cells_come_as_their_user_reads_them(tmp_path: Path, take_in: TakeIn) -> None:
    path = _workbook(
        tmp_path / "t.xlsx",
        {
            "T": [
                ["key", "subject", "kind", "end users", "received", "Paid", "Share"],
                [1077, "Dark", "wish", 1200.0, datetime.fromisoformat("2024-05-06 07:08"), True, 0.25],
            ]
        },
    )
    assert read_file(path).format == "Excel sheet “T”, own field names"
    [ticket], problems = take_in(path)
    assert (ticket.row, ticket.key, ticket.kind, ticket.end_users) == (2, "1077", TicketKind.WISH, 1200)
    assert ticket.received == datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
    assert ticket.extra == {"Paid": "true", "Share": "0.25"}
    assert problems == []


def test_the_sheet_with_the_tickets_is_found_and_its_headers_may_stand_lower(tmp_path: Path, take_in: TakeIn) -> None:
    path = _workbook(
        tmp_path / "t.xlsx",
        {
            "Info": [["About", "us"], ["x", "y"]],
            "Empty": [],
            "T": [["Tickets of spring"], [], ["Ärendenummer", "Ämne"], ["A-1", "Mörkt"], [], ["A-2", "Ljust"]],
        },
    )
    assert read_file(path).format == "Excel sheet “T” (of 3, the others are not read)"
    tickets, [problem] = take_in(path)
    assert [(t.row, t.key, t.subject) for t in tickets] == [(4, "A-1", "Mörkt"), (6, "A-2", "Ljust")]
    assert (problem.row, problem.skipped) == (1, True)


def test_sixteen_thousand_empty_columns_are_nothing(tmp_path: Path) -> None:
    path = tmp_path / "wide.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["key", "subject"])
    sheet.write_row(1, 0, ["A-1", "Dark"])
    sheet.write_blank(0, 16_000, None, book.add_format({"bold": True}))
    book.close()
    assert read_file(path).headers == ("key", "subject")


@pytest.mark.parametrize(("row", "column"), [(1_048_575, 16_383), (900_000, 16_383)])
def test_cells_far_apart_are_refused_before_they_fill_the_memory(tmp_path: Path, row: int, column: int) -> None:
    path = tmp_path / "far.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["key", "subject"])
    sheet.write(row, column, "x")
    book.close()
    with pytest.raises(BadInput, match="rows"):
        read_file(path)


def test_too_many_columns_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "COLUMNS", 10)
    with pytest.raises(BadInput, match="has 12 columns"):
        read_file(
            _workbook(tmp_path / "t.xlsx", {"T": [["key", "subject", *[f"c{n}" for n in range(10)]], ["A-1", "x"]]})
        )


def test_a_workbook_that_unpacks_to_a_multiple_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", " " * 50_000_000)
    with pytest.raises(BadInput, match="would unpack"):
        read_file(path)


def test_an_empty_and_a_damaged_workbook_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no sheet with a row of headers"):
        read_file(_workbook(tmp_path / "empty.xlsx", {"T": []}))
    whole = _workbook(tmp_path / "t.xlsx", {"T": [["key", "subject"], ["A-1", "x"]]}).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadInput, match="damaged or incomplete"):
        read_file(tmp_path / "cut.xlsx")
    with zipfile.ZipFile(tmp_path / "odd.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(BadInput, match="cannot be read as an Excel workbook"):
        read_file(tmp_path / "odd.xlsx")


def test_a_long_text_that_thousands_of_cells_share_is_counted_before_it_is_unpacked(
    tmp_path: Path, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[list[object]] = [["key", "subject", "body"], *[[n, "Dark", "shared " * 1000] for n in range(3_000)]]
    path = _workbook(tmp_path / "t.xlsx", {"T": rows})
    tickets, _ = take_in(path)
    assert len(tickets) == 3_000
    monkeypatch.setattr(limits, "FILE_BYTES", 20_000_000)
    with pytest.raises(BadInput, match="a sheet of 21 MB of text"):
        read_file(path)
