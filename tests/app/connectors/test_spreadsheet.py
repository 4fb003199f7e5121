"""Excel workbooks."""

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it has no types of its own, and nobody publishes any

from app.connectors import limits
from app.connectors.incoming import IncomingTicket, Said, read_as_said, read_file
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


def _by_hand(path: Path) -> tuple[Any, Any]:
    book = xlsxwriter.Workbook(str(path))
    return book, book.add_worksheet("Tickets")


def test_a_report_with_title_lines_merged_cells_hidden_rows_and_formulas_is_read(
    tmp_path: Path, take_in: TakeIn
) -> None:
    path = tmp_path / "report.xlsx"
    book, sheet = _by_hand(path)
    sheet.merge_range("A1:E1", "Open tickets of the spring")
    sheet.merge_range("A2:B2", "Printed on Monday")
    sheet.write_row(3, 0, ["Ticket no", "Subject", "Module", "Created", "Version"])
    sheet.write_row(4, 0, [123.0, "Dark", "", 45418.5, "4.1"])
    sheet.write_row(5, 0, [124.0, "Light", "", 45419, "4.2"])
    sheet.write_row(6, 0, [125.0, "", "Grades", 45420, "4.2"])
    sheet.merge_range("C5:C6", "Calendar")
    sheet.write_formula("B7", '="Late "&"marks"', None, "Late marks")
    sheet.set_row(5, None, None, {"hidden": True})
    book.close()
    tickets, problems = take_in(path)
    assert [(t.key, t.subject, t.module) for t in tickets] == [
        ("123", "Dark", "Calendar"),
        ("124", "Light", "Calendar"),
        ("125", "Late marks", "Grades"),
    ]
    assert tickets[0].received == datetime(2024, 5, 6, 12, tzinfo=UTC)
    assert [problem.row for problem in problems] == [1, 2]


def test_a_key_joined_over_several_rows_is_one_ticket(tmp_path: Path, take_in: TakeIn) -> None:
    path = tmp_path / "joined.xlsx"
    book, sheet = _by_hand(path)
    sheet.write_row(0, 0, ["key", "subject", "body"])
    sheet.merge_range("A2:A3", "A-1")
    sheet.write_row(1, 1, ["Dark", "Please"])
    sheet.write_row(2, 1, ["Darker", "More"])
    book.close()
    [ticket], [problem] = take_in(path)
    assert (ticket.key, ticket.body) == ("A-1", "Please")
    assert (problem.row, problem.skipped) == (3, True)


def test_the_sheet_with_most_of_our_fields_is_taken_and_another_can_be_named(tmp_path: Path) -> None:
    path = _workbook(
        tmp_path / "t.xlsx",
        {
            "Sprints": [["key", "title"], ["S-1", "Spring"]],
            "Tickets": [["key", "subject", "module", "version"], ["A-1", "Dark", "Calendar", "4.1"]],
        },
    )
    file = read_file(path)
    assert (file.sheet, file.sheets) == ("Tickets", ("Sprints", "Tickets"))
    [other] = read_as_said(path, Said(sheet="sprints")).rows()
    assert isinstance(other, IncomingTicket)
    assert other.key == "S-1"
    with pytest.raises(BadInput, match=r"no sheet “Spring”\. Its sheets are: Sprints, Tickets"):
        read_as_said(path, Said(sheet="Spring"))


def test_a_hidden_sheet_is_taken_only_where_no_other_holds_tickets(tmp_path: Path) -> None:
    path = tmp_path / "hidden.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name in ("Old", "New"):
        book.add_worksheet(name).write_row(0, 0, ["key", "subject"])
    book.get_worksheet_by_name("Old").hide()
    book.get_worksheet_by_name("New").activate()
    book.get_worksheet_by_name("New").set_first_sheet()
    book.close()
    assert read_file(path).sheet == "New"


def test_a_workbook_that_takes_too_long_is_ended_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _workbook(tmp_path / "t.xlsx", {"T": [["key", "subject"], ["A-1", "x"]]})
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setattr(limits, "UNPACK_SECONDS", 0)
    with pytest.raises(BadInput, match="takes more than 0 seconds to unpack"):
        read_file(path)
    monkeypatch.setattr(limits, "UNPACK_SECONDS", 60)
    assert [row.key for row in read_file(path).rows()] == ["A-1"]
    assert list(folder.glob("fortnight-workbook-*")) == []


def test_a_workbook_that_takes_too_much_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[list[object]] = [["key", "subject"], *[[n, f"Subject {n} " * 50] for n in range(20_000)]]
    path = _workbook(tmp_path / "t.xlsx", {"T": rows})
    monkeypatch.setattr(limits, "UNPACK_MEMORY", 45_000_000)
    with pytest.raises(BadInput, match=r"memory to unpack|cannot be read as an Excel workbook"):
        read_file(path)
