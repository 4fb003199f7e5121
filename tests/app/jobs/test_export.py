"""Exports: what a spreadsheet would run, what a page would obey, and that a file is written whole or not at all."""

import csv
import io
from pathlib import Path

import pytest

from app.jobs.export_files import Paper, Table, check_target, without_apostrophe, write
from models.rules.errors import BadInput
from models.rules.terms import ChangeKind

DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "'", "''", "a=1", "", "it's", "=")


def written(path: Path, *values: object) -> str:
    write(path, Paper("Title <b>", (("only", "a|b"),), (Table("Items", ("one & two", "x"), [values]),)))
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_is_taken_for_a_formula_and_each_can_be_read_back(text: str, tmp_path: Path) -> None:
    content = written(tmp_path / "a.csv", text, "x")
    _, (cell, _) = csv.reader(io.StringIO(content.removeprefix("\ufeff"), newline=""))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert without_apostrophe(cell) == text


def test_numbers_stay_numbers_and_values_are_plain(tmp_path: Path) -> None:
    content = written(tmp_path / "a.csv", -1.5, ChangeKind.WISH)
    assert content == "\ufeffone & two,x\r\n-1.5,wish\r\n"


def test_a_page_obeys_no_markup_and_loads_nothing(tmp_path: Path) -> None:
    page = written(tmp_path / "a.html", "<script>alert(1)</script>", '"><img src=x onerror=y>')
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>" not in page
    assert "one &amp; two" in page
    assert "default-src 'none'" in page
    assert "http" not in page.replace("http-equiv", "")


def test_markdown_keeps_its_table(tmp_path: Path) -> None:
    text = written(tmp_path / "a.md", "a|b *c* <i>\nnext `d` [e](f) &lt;", None)
    row = text.splitlines()[-1]
    assert row == "| a\\|b \\*c\\* \\<i\\><br>next \\`d\\` \\[e\\](f) &amp;lt; | – |"
    assert "- only: a\\|b" in text


def test_a_file_that_is_there_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old" * 1000)
    assert written(path, "new", "x").endswith("new,x\r\n")
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(BadInput, match="No space left"):
        written(path, "new", "x")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_ending_or_folder_is_bad_input(tmp_path: Path) -> None:
    for path in (tmp_path / "a.pdf", tmp_path / "a", tmp_path / "none" / "a.csv", tmp_path):
        with pytest.raises(BadInput):
            check_target(path)


def test_pdf_is_an_ending_where_somebody_can_lay_it_out(tmp_path: Path) -> None:
    laid_out: list[tuple[str, str, bool]] = []

    def pdf(html: str, *, title: str = "", wide: bool = False) -> bytes:
        laid_out.append((html, title, wide))
        return b"%PDF-"

    path = tmp_path / "list.pdf"
    check_target(path, pdf)
    paper = Paper("Changes", (("only", "kind:wish"),), (Table("", ("number", "title"), [(1, "<b>a</b>\nand c")]),))
    write(path, paper, pdf)
    assert path.read_bytes() == b"%PDF-"
    ((html, title, wide),) = laid_out
    assert (title, wide) == ("Changes", False)
    assert '<td class="number">1</td><td>&lt;b&gt;a&lt;/b&gt;<br>and c</td>' in html
    with pytest.raises(BadInput, match=r"\.html or \.md\.$"):
        check_target(path)


def test_more_columns_than_a_sheet_has_room_for_are_printed_as_records(tmp_path: Path) -> None:
    laid_out: list[str] = []

    def pdf(html: str, *, title: str = "", wide: bool = False) -> bytes:
        laid_out.append(f"{title} {wide} {html}")
        return b"%PDF-"

    head = ("number", "title", "reach", "value", "fast lane", "description", *(f"more {n}" for n in range(8)))
    row = ("C-1", "<Copy>", 0, None, False, "One\nline & another", *("",) * 8)
    write(tmp_path / "list.pdf", Paper("Changes", (), (Table("", head, [row]),)), pdf)
    said = '<h3>C-1 &lt;Copy&gt;</h3><p class="soft">reach 0</p><p>description: One<br>line &amp; another</p>'
    assert laid_out == [f"Changes False <h1>Changes</h1>{said}"]
