"""Several changes at once in the Backlog; copying, and exporting what is seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from app.commands import valuing
from models.acts import ActRecord
from models.changes import Change
from models.rules.states import ChangeState
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.backlog.dialogs import ParkDialog, ScoreAllDialog
from views.backlog.grid import MOST
from views.backlog.table import place_of
from views.desk import Desk

Sit = Callable[[], Seat]
CTRL = Qt.KeyboardModifier.ControlModifier


# ---- several at once


def test_several_are_summed_up_and_placed_by_one_act(house: House, sit: Sit, office: Desk) -> None:
    first = house.honoured(house.ticket(organisation="Granvik", end_users=900))
    second = house.honoured(house.ticket(organisation="Alder", end_users=400))
    for change in (first, second):
        house.do(valuing.set_score, valuing.SetScore(change, {"effort": "2"}))
    release = house.release()
    seat = sit()
    seat.choose(first, second)
    assert seat.screen.bulk.isVisible()
    assert not seat.screen.bar.isVisible()
    assert "2 selected" in _words(seat)
    assert "1,300 end users · 4 pd" in _words(seat)
    acts = house.count(ActRecord)
    seat.press(Qt.Key.Key_P)
    seat.pick("")
    assert set(house.items(release)) == {first, second}
    assert house.count(ActRecord) == acts + 1


def test_several_get_the_same_effort_and_keep_the_rest(house: House, sit: Sit) -> None:
    first, second = house.parked(house.ticket()), house.parked(house.ticket())
    house.do(valuing.set_score, valuing.SetScore(first, {"value": "3"}))
    seat = sit()
    seat.choose(first, second)
    seat.press(Qt.Key.Key_S)
    dialog = seat.dialog(ScoreAllDialog)
    dialog.effort.setText("5")
    seat.do(dialog)
    assert [(row["value"], row["effort"]) for row in house.rows(Change)] == [(3.0, 5.0), (None, 5.0)]


def test_several_are_parked_for_one_reason(house: House, sit: Sit) -> None:
    first, second = house.change(house.ticket()), house.change(house.ticket())
    seat = sit()
    seat.view("new")
    seat.choose(first, second)
    seat.press(Qt.Key.Key_H)
    dialog = seat.dialog(ParkDialog)
    dialog.reason.setPlainText("Both wait for the budget.")
    seat.do(dialog)
    assert {house.state_of(first), house.state_of(second)} == {ChangeState.PARKED}


def test_several_are_merged_into_the_one_that_was_chosen_last(house: House, sit: Sit) -> None:
    first, second, third = (house.parked(house.ticket()) for _ in range(3))
    seat = sit()
    seat.choose(first, second, third)
    seat.press(Qt.Key.Key_G)
    seat.pick("")
    assert house.row(Change, first)["merged_into_id"] == house.row(Change, second)["merged_into_id"] == third


def test_escape_leaves_the_current_row_alone_and_what_is_for_one_comes_back(house: House, sit: Sit) -> None:
    first, second = house.parked(house.ticket()), house.parked(house.ticket())
    seat = sit()
    seat.choose(first, second)
    assert not seat.screen.keys["backlog.edit"].isEnabled()
    assert str(seat.screen.keys["backlog.edit"].property("why")) == "Choose one change alone."
    seat.press(Qt.Key.Key_Escape)
    assert not seat.screen.bulk.isVisible()
    assert seat.screen.keys["backlog.edit"].isEnabled()


def test_space_and_control_a_choose_by_keys(house: House, sit: Sit) -> None:
    for _ in range(3):
        house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_A, CTRL)
    assert seat.screen.table.several() == 3
    seat.press(Qt.Key.Key_Space)
    assert seat.screen.table.several() == 2


def test_too_many_are_not_chosen_at_once_but_said_to_be(
    house: House, sit: Sit, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        house.parked(house.ticket())
    seat = sit()
    monkeypatch.setattr("views.backlog.grid.MOST", 2)
    seat.press(Qt.Key.Key_A, CTRL)
    assert seat.screen.table.several() == 0
    assert told[-1] == f"3 changes are too many at once: filter until {MOST} or fewer are left."


def test_one_undo_takes_what_was_done_to_several_back(house: House, sit: Sit, office: Desk) -> None:
    first, second = house.parked(house.ticket()), house.parked(house.ticket())
    seat = sit()
    seat.choose(first, second)
    seat.press(Qt.Key.Key_S)
    dialog = seat.dialog(ScoreAllDialog)
    dialog.effort.setText("5")
    seat.do(dialog)
    office.undo()
    seat.wait()
    assert [row["effort"] for row in house.rows(Change)] == [None, None]
    assert seat.cell(first, "effort") == "–"


def _words(seat: Seat) -> str:
    return " ".join(label.text() for label in seat.screen.bulk.findChildren(QLabel))


# ---- copying and exporting


def test_control_c_copies_number_title_and_link(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == f"C-{change} Copy a schedule\nfortnight://change/{change}"


@pytest.mark.parametrize("ending", [".csv", ".html", ".md"])
def test_what_is_seen_is_exported_with_its_filter_and_order(
    house: House, sit: Sit, told: list[str], tmp_path: Path, ending: str
) -> None:
    first, second = house.parked(house.ticket()), house.parked(house.ticket())
    rejected = house.parked(house.ticket())
    house.reject(rejected)
    seat = sit()
    seat.screen.table.sortByColumn(place_of("title"), Qt.SortOrder.DescendingOrder)
    seat.screen.table.sortByColumn(place_of("number"), Qt.SortOrder.DescendingOrder)
    seat.wait()
    path = tmp_path / f"list{ending}"
    seat.screen.export(ending)
    dialog = seat.screen.exporter.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    seat.wait()
    dialog.reject()
    text = path.read_text(encoding="utf-8")
    assert f"C-{rejected}" not in text.replace("\\", "")
    assert text.replace("\\", "").index(f"C-{second}") < text.replace("\\", "").index(f"C-{first}")
    assert told[-1] == f"2 changes written to list{ending}"
