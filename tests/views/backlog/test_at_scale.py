"""The Backlog at scale: saved views, several orders, groups with sums, cells, pasted columns, a field of all, what is typed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.commands import valuing
from app.commands.bulk_changes import SetCells, set_cells
from app.queries.views import view_rows
from models.acts import ActRecord
from models.changes import Change
from models.desk import SavedView
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.backlog.lines import BacklogModel
from views.backlog.saved import NameDialog
from views.backlog.setting import PasteDialog, SetAllDialog
from views.backlog.table import place_of
from views.desk import Desk

Sit = Callable[[], Seat]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def three(house: House) -> tuple[int, int, int]:
    """Three parked changes with efforts 2, 1 and 2."""
    made = tuple(house.parked(house.ticket()) for _ in range(3))
    efforts = tuple(zip(made, ("2", "1", "2"), strict=True))
    house.do(set_cells, SetCells("effort", efforts))
    return made[0], made[1], made[2]


def head_click(seat: Seat, column: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    heads = seat.screen.table.heads
    at = QPoint(heads.sectionViewportPosition(place_of(column)) + 12, 10)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, held, at)
    seat.wait()


# ---- order


def test_shift_click_sorts_by_one_more_and_the_heads_number_them(house: House, sit: Sit) -> None:
    first, second, third = three(house)
    seat = sit()
    head_click(seat, "effort")
    head_click(seat, "number", SHIFT)
    head_click(seat, "number", SHIFT)
    order = seat.screen.sort_order()
    assert [name.lstrip("-") for name in order.split(",")] == ["effort", "number"]
    assert (
        seat.screen.table.heads.place_of(place_of("effort")),
        seat.screen.table.heads.place_of(place_of("number")),
    ) == (1, 2)
    assert seat.numbers() in ([second, third, first], [third, first, second])
    head_click(seat, "title")
    assert seat.screen.sort_order().lstrip("-") == "title"


def test_an_order_can_be_typed_and_an_unknown_column_is_named(house: House, sit: Sit) -> None:
    first, second, third = three(house)
    seat = sit()
    seat.filter("sort:effort,-number")
    assert seat.numbers() == [second, third, first]
    seat.filter("sort:colour")
    assert "There is no column “colour” to sort by" in seat.screen.head.refusal.sentence()
    assert seat.numbers() == [second, third, first]


# ---- groups


def test_groups_show_their_sums_fold_by_keys_and_are_never_chosen(house: House, sit: Sit) -> None:
    first, second, third = three(house)
    house.do(set_cells, SetCells("module", ((first, "Search"), (second, "Search"))))
    seat = sit()
    seat.screen.group_by("module")
    seat.wait()
    model = seat.screen.model
    assert isinstance(model, BacklogModel)
    head = model.group_at(0)
    assert head is not None
    assert (head.value, head.changes, head.effort) == ("Search", 2, 3.0)
    assert model.index(0, place_of("title")).data() == "Search  ·  2 changes"
    assert model.index(0, place_of("effort")).data() == "3"
    assert set(seat.numbers()) == {head.id, first, second, "group", third}
    seat.screen.table.setCurrentIndex(model.index(0, 2))
    assert seat.screen.acts.rows() == []
    seat.press(Qt.Key.Key_Left)
    assert seat.numbers() == [head.id, "group", third]
    seat.press(Qt.Key.Key_Right)
    assert len(seat.numbers()) == 5
    seat.press(Qt.Key.Key_A, CTRL)
    assert seat.screen.table.several() == 3
    seat.press(Qt.Key.Key_Z)
    assert seat.numbers() == [head.id, "group"]


def test_each_view_keeps_its_groups(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    seat.screen.group_by("kind")
    seat.view("parked")
    assert seat.screen.model.grouped() == ""
    seat.view("open")
    assert (seat.screen.model.grouped(), seat.screen.head.group.text()) == ("kind", "Group: Kind")


# ---- views


def save(seat: Seat, name: str) -> None:
    seat.screen.save_view()
    dialog = seat.screen.saving.dialog
    assert isinstance(dialog, NameDialog)
    dialog.name.setText(name)
    dialog.want()
    seat.wait()
    seat.wait()


def test_a_view_is_saved_as_it_stands_and_comes_back_as_a_tab(house: House, sit: Sit, office: Desk) -> None:
    three(house)
    seat = sit()
    seat.filter("effort>1")
    seat.screen.sort_by("-reach,title")
    seat.screen.group_by("kind")
    seat.screen.table.set_wanted("owner", True)
    seat.wait()
    save(seat, "Big ones")
    (row,) = view_rows(office.database, "backlog", office.who)
    assert (row.name, row.sort, row.grouped) == ("Big ones", "-reach,title", "kind")
    assert row.words.endswith("effort>1")
    assert "owner" in row.columns
    assert seat.screen.view().title == "Big ones"
    assert seat.screen.head.tabs.value() == f"saved {row.id}"
    seat.filter("")
    assert (len(seat.numbers()), seat.screen.model.grouped()) == (3, "kind")
    seat.view("open")
    seat.screen.table.set_wanted("owner", False)
    seat.view(f"saved {row.id}")
    assert seat.screen.table.is_wanted("owner")


def test_a_name_that_is_taken_is_said_in_the_dialog_and_nothing_is_lost(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    save(seat, "Mine")
    save(seat, "mine")
    dialog = seat.screen.saving.dialog
    assert dialog is not None
    assert "already" in dialog.refusal()
    assert dialog.name.text() == "mine"
    assert house.count(SavedView) == 1
    dialog.reject()


def test_a_removed_view_leaves_its_tab_and_undo_brings_it_back(house: House, sit: Sit, office: Desk) -> None:
    three(house)
    seat = sit()
    save(seat, "Mine")
    seat.screen.saving.remove()
    seat.wait()
    seat.wait()
    assert seat.screen.view().name == "open"
    assert not any(view.saved for view in seat.screen.shape.views())
    office.undo()
    seat.wait()
    seat.wait()
    assert [view.title for view in seat.screen.shape.views() if view.saved] == ["Mine"]


# ---- cells


def test_f2_writes_the_cell_and_tab_goes_on_to_the_next(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.go_to(change)
    seat.screen.table.set_cell("module")
    seat.press(Qt.Key.Key_F2)
    editor = seat.screen.writing.editor
    editor.line.setText("Forms")
    QTest.keyClick(editor.line, Qt.Key.Key_Tab)
    seat.wait()
    assert house.row_of(change)["module"] == "Forms"
    assert editor.is_open()
    QTest.keyClick(editor.line, Qt.Key.Key_Escape)
    assert not editor.is_open()


def test_a_refusal_stays_under_the_cell_with_what_was_typed(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.go_to(change)
    seat.screen.table.set_cell("effort")
    seat.press(Qt.Key.Key_F2)
    editor = seat.screen.writing.editor
    editor.line.setText("a week")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    seat.wait()
    assert editor.strip.sentence() == "“a week” is not a number."
    assert (editor.is_open(), editor.text(), editor.strip.reason.isHidden()) == (True, "a week", True)


@pytest.mark.parametrize("keeps", [True, False])
def test_what_somebody_else_wrote_meanwhile_is_kept_or_written_over_knowingly(
    house: House, sit: Sit, keeps: bool
) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.go_to(change)
    seat.screen.table.set_cell("module")
    seat.press(Qt.Key.Key_F2)
    editor = seat.screen.writing.editor
    editor.line.setText("Mine")
    house.do(set_cells, SetCells("module", ((change, "Theirs"),)), who="Olle")
    editor.save()
    seat.wait()
    assert "Olle changed" in editor.strip.sentence()
    assert house.row_of(change)["module"] == "Theirs"
    (editor.strip.keep if keeps else editor.strip.take).click()
    seat.wait()
    assert house.row_of(change)["module"] == ("Mine" if keeps else "Theirs")
    assert not editor.is_open()


# ---- a column pasted, a field of all


def paste(seat: Seat, change: int, column: str, text: str) -> PasteDialog:
    QGuiApplication.clipboard().setText(text)
    seat.go_to(change)
    seat.screen.table.set_cell(column)
    seat.press(Qt.Key.Key_V, CTRL)
    seat.wait()
    dialog = seat.screen.writing.dialog
    assert isinstance(dialog, PasteDialog)
    return dialog


def test_a_pasted_column_goes_down_as_one_act(house: House, sit: Sit) -> None:
    _first, second, _third = three(house)
    seat = sit()
    seat.screen.sort_by("number")
    seat.wait()
    acts = house.count(ActRecord)
    dialog = paste(seat, second, "effort", "7\r\n8,5\r\n")
    dialog.want()
    seat.wait()
    assert [row["effort"] for row in house.rows(Change)] == [2.0, 7.0, 8.5]
    assert house.count(ActRecord) == acts + 1


@pytest.mark.parametrize(
    ("text", "said"),
    [("7\t1\n8\t2\n", "Row 1 has 2 cells"), ("1\n2\n3\n4\n", "4 values were copied"), ("1\nmuch\n", "")],
)
def test_a_paste_that_is_wrong_says_where_and_writes_nothing(house: House, sit: Sit, text: str, said: str) -> None:
    first, _second, _third = three(house)
    seat = sit()
    seat.screen.sort_by("number")
    seat.wait()
    dialog = paste(seat, first, "effort", text)
    assert said in dialog.refusal()
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    if not said:
        assert dialog.seen is not None
        assert [(row.number, row.refusal) for row in dialog.seen.refused] == [("C-2", "“much” is not a number.")]
    dialog.want()
    seat.wait()
    assert [row["effort"] for row in house.rows(Change)] == [2.0, 1.0, 2.0]


def test_a_field_of_the_whole_list_is_looked_at_first_and_set_by_one_act(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    seat.press(Qt.Key.Key_E, SHIFT)
    dialog = seat.screen.writing.dialog
    assert isinstance(dialog, SetAllDialog)
    dialog.line.setText("Search")
    dialog.look()
    seat.wait()
    assert dialog.words.text() == "3 changes get another value"
    dialog.want()
    seat.wait()
    assert {row["module"] for row in house.rows(Change)} == {"Search"}
    house.undo(house.count(ActRecord))
    assert {row["module"] for row in house.rows(Change)} == {None}


# ---- typed words, exported groups


def test_a_half_typed_word_is_offered_to_go_on(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    field, going_on = seat.screen.head.field, seat.screen.going_on.list
    field.setFocus()
    QTest.keyClicks(field, "kind:wi")
    seat.qtbot.waitUntil(lambda: going_on.words() == ["kind:wish"])
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "kind:wish "
    QTest.keyClicks(field, "group:mo")
    seat.qtbot.waitUntil(lambda: going_on.words() == ["module"])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (going_on.words(), field.text()) == ([], "kind:wish group:mo")


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".pdf", ".html"])
def test_groups_and_columns_are_exported_as_they_are_seen(house: House, sit: Sit, tmp_path: Path, ending: str) -> None:
    first, _second, _third = three(house)
    house.do(valuing.set_score, valuing.SetScore(first, {"value": "5"}))
    house.do(set_cells, SetCells("module", ((first, "Search"),)))
    seat = sit()
    seat.screen.table.set_wanted("kind", False)
    seat.screen.group_by("module")
    seat.wait()
    seat.screen.exporter.write(tmp_path / f"seen{ending}", seat.screen.model.asked(), seat.screen.table.columns.shown())
    seat.wait()
    written = (tmp_path / f"seen{ending}").read_bytes()
    if ending in {".csv", ".html"}:
        text = written.decode("utf-8")
        assert "Search" in text
        assert "Without a module" in text
        assert "Kind" not in text
    else:
        assert written[:4] in {b"%PDF", b"PK\x03\x04"}


def test_order_widths_and_groups_come_back(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    heads = seat.screen.table.heads
    heads.moveSection(heads.visualIndex(place_of("score")), 2)
    seat.screen.group_by("kind")
    kept = json.loads(seat.screen.form())
    other = sit()
    other.screen.set_form(json.dumps(kept))
    other.wait()
    assert other.screen.table.heads.visualIndex(place_of("score")) == 2
    assert other.screen.model.grouped() == "kind"
