"""Answers as tables, as words and as JSON."""

import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.cli.printing import as_json, facts, line_width, plain, prose, said, sentence, shown, table
from models.rules.terms import ChangeKind


@dataclass(frozen=True, slots=True)
class Row:
    """A row to print."""

    number: str
    title: str | None
    reach: int | None = None
    row_version: int = 1


class Screen(io.StringIO):
    """A stdout that somebody looks at."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Sets a screen of so many columns up."""

    def look(columns: int) -> None:
        monkeypatch.setattr(sys, "stdout", Screen())
        monkeypatch.setenv("COLUMNS", str(columns))

    return look


def test_columns_are_aligned_and_numbers_stand_at_the_right() -> None:
    rows = [Row("C-1", "Copy", 5), Row("C-12", None, 1200)]
    assert table(rows, ("number", "reach", "title")) == [
        "number  reach  title",
        "C-1         5  Copy",
        "C-12     1200  –",
    ]


def test_the_widest_column_is_cut_where_the_line_would_not_fit() -> None:
    lines = table([Row("C-1", "A title that is far too long for this screen", 5)], ("number", "title", "reach"), 40)
    assert max(len(line) for line in lines) == 40
    assert lines[1].startswith("C-1     A title that is far")
    assert "…" in lines[1]
    assert lines[1].endswith("5")


def test_nothing_is_cut_where_nobody_looks_at_a_screen() -> None:
    title = "long " * 200
    assert line_width(io.StringIO()) is None
    assert table([Row("C-1", title)], ("title",), line_width(io.StringIO()))[1] == title.strip()


def test_wide_and_combining_letters_count_as_the_terminal_shows_them() -> None:
    lines = table([Row("1", "日本"), Row("2", "a\u0308b")], ("title", "number"))
    assert lines == ["title  number", "日本   1", "a\u0308b     2"]


def test_a_screen_shows_the_columns_that_say_something_as_many_as_can_be_read() -> None:
    rows = [Row("C-1", None), Row("C-2", None, 3)]
    assert shown(rows, ("number", "title", "reach"), 80) == ["number", "reach"]
    rows = [Row("C-1", "A title of some length, as titles are", 5)]
    assert shown(rows, ("number", "title", "reach"), 33) == ["number", "title", "reach"]
    assert shown(rows, ("number", "title", "reach"), 32) == ["number", "title"]
    assert shown(rows, ("number", "title", "reach"), 4) == ["number"]


def test_what_a_ticket_says_cannot_steer_the_terminal() -> None:
    text = said("harmless\x1b[2J\x9b31m\u202egnirts\x07\nand a line")
    assert text == "harmless\ufffd[2J\ufffd31m\ufffdgnirts\ufffd and a line"
    assert prose("\x1b]0;title\x07words")[0].count("\ufffd") == 2


def test_long_words_are_broken_on_a_screen_alone(screen: Callable[[int], None]) -> None:
    text = "word " * 40
    assert len(prose(text)) == 1
    screen(60)
    assert len(prose(text)) > 3
    assert max(len(line) for line in prose(text)) <= 60


@pytest.mark.parametrize(
    ("text", "expected"), [("Done", "Done."), ("Done.", "Done."), ("Really?", "Really?"), ("C-1: Why …", "C-1: Why …")]
)
def test_a_sentence_ends_once(text: str, expected: str) -> None:
    assert sentence(text) == expected


def test_facts_that_are_not_known_are_left_out() -> None:
    assert facts([("module", "Calendar"), ("release", None), ("slips", 0), ("keys", ())]) == [
        "module  Calendar",
        "slips   0",
    ]


def test_values_read_as_words() -> None:
    assert [said(value) for value in (None, "", True, 2.50, 3.4714, ChangeKind.WISH, ("a", "b"), date(2026, 5, 4))] == [
        "–",
        "–",
        "yes",
        "2.5",
        "3.47",
        "wish",
        "a, b",
        "2026-05-04",
    ]


def test_json_gives_times_in_utc_with_offset_days_as_iso_and_enums_by_value() -> None:
    north = timezone(timedelta(hours=2))
    value = {
        "at": datetime(2026, 5, 4, 12, 30, tzinfo=north),
        "day": date(2026, 5, 4),
        ChangeKind.WISH: ChangeKind.MANDATE,
        "rows": (Row("C-1", None, 5),),
        "path": Path("a", "b"),
    }
    assert plain(value) == {
        "at": "2026-05-04T10:30:00+00:00",
        "day": "2026-05-04",
        "wish": "mandate",
        "rows": [{"number": "C-1", "title": None, "reach": 5}],
        "path": os.path.join("a", "b"),  # noqa: PTH118 - as text
    }
    assert plain(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01T00:00:00+00:00"


def test_json_escapes_letters_for_a_pipe_that_is_not_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", pipe)
    assert as_json({"a": "ä…"}) == '{"a": "\\u00e4\\u2026"}'
    assert json.loads(as_json("日本")) == "日本"


def test_a_value_without_a_form_in_json_is_an_error() -> None:
    with pytest.raises(TypeError):
        plain(object())
