"""Low, high and what it took as columns: shown when asked for, sorted, filtered, written in their cells, exported."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands.estimating import GiveEstimate, SayActual, give_estimate, say_actual
from app.commands.verdicts import Ready, ready
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.backlog.table import place_of

Sit = Callable[[], Seat]
COLUMNS = ("effort_low", "effort_high", "actual")


@pytest.fixture
def made(house: House) -> list[int]:
    """Three planned changes: one with a range, one with another that took longer, one with its effort alone."""
    numbers = [house.planned(house.ticket()) for _ in range(3)]
    for number, low, likely, high in zip(numbers, ("2", "1", ""), ("3", "4", "5"), ("4", "12", ""), strict=True):
        given = {"low": low, "likely": likely, "high": high}
        order = GiveEstimate(number, {name: text for name, text in given.items() if text}, settle=True)
        house.do(give_estimate, order)
    house.do(ready, Ready(numbers[1]))
    house.do(say_actual, SayActual(numbers[1], 6))
    return numbers


def ask_for(seat: Seat, *names: str) -> None:
    """Ticked in the menu of the columns."""
    for name in names:
        seat.screen.table.set_wanted(name, True)
    seat.screen.resize(2200, 800)
    seat.wait()


def write(seat: Seat, change: int, column: str, text: str) -> None:
    """F2 in that cell, the text, Enter."""
    seat.go_to(change)
    editor = seat.screen.writing.editor
    assert editor.open_at(column)
    editor.line.selectAll()
    QTest.keyClicks(editor.line, text)
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    seat.wait()


def test_they_are_hidden_until_somebody_asks_for_them(made: list[int], sit: Sit) -> None:
    seat = sit()
    assert all(seat.screen.table.isColumnHidden(place_of(name)) for name in COLUMNS)
    ask_for(seat, *COLUMNS)
    assert not any(seat.screen.table.isColumnHidden(place_of(name)) for name in COLUMNS)
    cells = [[seat.cell(number, name) for name in COLUMNS] for number in made]
    assert cells == [["2", "4", "–"], ["1", "12", "6"], ["–", "–", "–"]]


def test_they_sort_and_are_filter_words(made: list[int], sit: Sit) -> None:
    seat = sit()
    ask_for(seat, *COLUMNS)
    seat.filter("effort_high>5")
    assert seat.numbers() == [made[1]]
    seat.filter("actual:none")
    assert sorted(seat.numbers()) == [made[0], made[2]]
    seat.filter("effort_low:any")
    seat.screen.table.sortByColumn(place_of("effort_low"), Qt.SortOrder.AscendingOrder)
    seat.wait()
    assert seat.numbers() == [made[1], made[0]]
    seat.filter("sort:-effort_high effort_high:any")
    assert seat.numbers() == [made[1], made[0]]


def test_a_bound_is_written_in_its_cell(made: list[int], sit: Sit, house: House) -> None:
    seat = sit()
    ask_for(seat, *COLUMNS)
    write(seat, made[2], "effort_high", "9")
    assert house.row_of(made[2])["effort_high"] == 9
    assert seat.cell(made[2], "effort_high") == "9"
    write(seat, made[2], "effort_high", " ")
    assert house.row_of(made[2])["effort_high"] is None


def test_what_contradicts_the_estimate_stays_in_the_cell_with_its_sentence(
    made: list[int], sit: Sit, house: House
) -> None:
    seat = sit()
    ask_for(seat, *COLUMNS)
    write(seat, made[0], "effort_low", "3,5")
    editor = seat.screen.writing.editor
    assert editor.is_open()
    assert editor.strip.sentence() == "The low estimate of 3.5 person-days lies above the likely 3."
    editor.leave()
    assert house.row_of(made[0])["effort_low"] == 2


def test_what_it_took_is_written_only_of_what_is_built(made: list[int], sit: Sit, house: House) -> None:
    seat = sit()
    ask_for(seat, *COLUMNS)
    write(seat, made[0], "actual", "3")
    editor = seat.screen.writing.editor
    assert "what it took is known when it is built" in editor.strip.sentence()
    editor.leave()
    write(seat, made[1], "actual", "7,5")
    assert house.row_of(made[1])["actual"] == 7.5


def test_they_are_exported_as_numbers(made: list[int], sit: Sit, tmp_path: Path) -> None:
    seat = sit()
    ask_for(seat, *COLUMNS)
    path = tmp_path / "backlog.csv"
    seat.filter("effort_high>5")
    seat.screen.exporter.write(path, seat.screen.model.asked(), ("number", *COLUMNS))
    seat.wait()
    head, line = path.read_text(encoding="utf-8-sig").splitlines()
    separator = ";" if ";" in head else ","
    assert head.split(separator) == ["Number", "Low", "High", "Took"]
    number, *days = line.split(separator)
    assert (number, [float(each) for each in days]) == (f"C-{made[1]}", [1, 12, 6])
