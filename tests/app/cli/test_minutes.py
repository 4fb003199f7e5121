"""Minutes and precedents from a terminal: who decided what and why, who waited, what was overtaken, what is left."""

from pathlib import Path

import pytest

from app.cli import main
from tests.app.cli.terminal import Terminal


def text_of(terminal: Terminal, line: str, name: str = "m.md") -> str:
    """What the minutes say."""
    path = terminal.folder / name
    terminal.done(line.replace("FILE", str(path)))
    return path.read_text(encoding="utf-8")


def test_minutes_tell_who_decided_what_and_why_and_who_waited(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("change new --kind wish --title 'Paper in the hall' --product Kursvik")
    terminal.done("park C-2 --reason Later")
    terminal.done(
        "--as Eva decide C-1 reject --no not-now --reason 'First the *calendar*' --brings-back 'the calendar'"
    )
    said = text_of(terminal, "minutes FILE")
    assert said.startswith("# Decisions of ")
    assert "- Decided by Eva\n- Decided: 1\n" in said
    assert "## 1. C-1 Copy a week\n" in said
    assert "- Rejected: not now by Eva\n- Reason: First the \\*calendar\\*\n" in said
    assert "- What would bring it back: the calendar\n" in said
    assert "- Who waited: 6 requests, 1000 end users, North (2), West (2), East, South\n" in said
    left = said.partition("## Left to decide\n")[2]
    assert "C-2 Paper in the hall · Kursvik" in left
    assert "C-1" not in left


def test_what_was_taken_back_or_overtaken_is_named_so_and_not_counted(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("--as Eva decide C-1 honour --reason 'Many copy by hand'")
    terminal.done("--as Eva undo")
    terminal.done("--as Eva decide C-1 defer --until 2099-01-01 --reason 'After the move'")
    terminal.done("--as Otto decide C-1 honour --reason 'Now' --overrule")
    said = text_of(terminal, "minutes FILE")
    honoured, deferred, last = said.split("\n## ")[1:4]
    assert "Taken back by Eva on" in honoured
    assert "Until 2099-01-01" in deferred
    assert "Overtaken by a later word of Otto on" in deferred
    assert "Taken back" not in last
    assert "Overtaken" not in last
    assert "- Decided: 1\n" in said
    assert "- Decided by Eva, Otto\n" in said


def test_a_meeting_has_a_time_and_a_product(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 honour --reason Yes")
    assert "Nothing was decided." in text_of(terminal, "minutes FILE --since 2020-01-01 --until 2020-01-02")
    assert "C-1" in text_of(terminal, "minutes FILE --since 2020-01-01 --product kursvik")
    assert "There are: Kursvik" in terminal.wrong("minutes x.md --product Other")
    for moment in ("tomorrow", "0001-01-01", "9999-12-31", "2026-13-01", ""):
        assert "no moment" in terminal.wrong("minutes x.md", "--since", moment)
    assert "before they begin" in terminal.wrong("minutes x.md --since 2026-01-02 --until 2026-01-01")
    terminal.done("product set Other")
    assert "Nothing was decided." in text_of(terminal, "minutes FILE --product Other")


def test_a_page_of_html_holds_no_markup_of_others(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 honour --reason '<img src=file:///etc/hostname> {0} %s'")
    said = text_of(terminal, "minutes FILE", "m.html")
    assert "&lt;img src=file:///etc/hostname&gt; {0} %s" in said
    assert "<img" not in said
    assert said.startswith("<!doctype html>")


def test_minutes_in_pdf_come_from_whoever_lays_them_out(terminal: Terminal, tmp_path: Path) -> None:
    pages: list[str] = []

    def pdf(html: str, *, title: str = "", wide: bool = False) -> bytes:
        pages.append(f"{title}{html}{wide}")
        return b"%PDF-"

    path = tmp_path / "m.pdf"
    assert main(["--db", str(terminal.database), "minutes", str(path)], pdf) == 0
    assert path.read_bytes() == b"%PDF-"
    assert "Nothing was decided." in pages[0]
    assert "End it with .md or .html." in terminal.wrong(f"minutes {path}")
    assert "does not exist" in terminal.wrong("minutes /no/such/folder/m.md")


@pytest.mark.parametrize(("word", "warned"), [("honour", True), ("possible-today", True), ("not-ever", False)])
def test_a_word_that_contradicts_an_earlier_one_is_warned_of(terminal: Terminal, word: str, warned: bool) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("--as Eva decide C-1 reject --no not-ever --reason 'Too few need it'")
    terminal.done("change new --kind wish --title 'Copying a week' --product Kursvik")
    terminal.done("park C-2 --reason Later")
    (row,) = terminal.rows("precedents C-2")
    assert (row["number"], row["no_kind"], row["reason"], row["same"]) == ("C-1", "not-ever", "Too few need it", True)
    assert [each["number"] for each in terminal.rows(f"precedents C-2 --word {word}")] == (["C-1"] if warned else [])
    order = "honour" if word == "honour" else f"reject --no {word}"
    answer = terminal(f"decide C-2 {order} --reason 'Because'")
    assert answer.status == 0, "a warning is no bar"
    assert ("This contradicts C-1 “Copy a week”: not-ever by Eva on" in answer.err) == warned


def test_a_word_that_was_taken_back_is_no_precedent_and_one_overtaken_does_not_stand(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("change new --kind wish --title 'Copying a week' --product Kursvik")
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 reject --no not-ever --reason 'Too few need it'")
    terminal.done("undo")
    assert terminal.rows("precedents C-2") == []
    terminal.done("decide C-1 reject --no not-ever --reason 'Too few need it'")
    terminal.done("reopen C-1 --reason 'Many more asked'")
    (row,) = terminal.rows("precedents C-2")
    assert row["stands"] is False
    assert terminal.rows("precedents C-2 --word honour") == []
    assert "no C-9" in terminal.wrong("precedents C-9")


def test_a_title_much_alike_is_warned_of_though_the_new_wish_has_no_text(terminal: Terminal) -> None:
    terminal.wish()
    text = "description=Ett nytt läsår börjar från ett gammalt i stället för från ett tomt blad, med alla salar."
    terminal.done("change set C-1", "title=Ta över schemat från en tidigare termin", text)
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 reject --no not-ever --reason 'Too few would use it'")
    terminal.done("change new --kind wish --title 'Ta över schemat från förra terminen' --product Kursvik")
    assert [each["number"] for each in terminal.rows("precedents C-2 --word honour")] == ["C-1"]
