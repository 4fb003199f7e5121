"""The board and its pickers name a release whose day is past or lies in closed days."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.commands import closures, planning
from app.queries.board import board
from app.queries.shipping import shipping_preview
from models.rules.terms import ClosureKind
from tests.views.releases.room import Room
from views.releases.shipping import ShipDialog
from views.releases.words import day_words


def test_a_column_and_the_picker_name_closed_days(room: Room, two: tuple[int, int]) -> None:
    change, day = room.work.honoured(), room.work.day(14)
    room.work.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "Stocktaking", day, day))
    room.refresh()
    assert "lies on a closed day: Stocktaking" in room.column(two[0]).head.words()
    assert "closed day" not in room.column(two[1]).head.words()
    room.go_to(change)
    room.press(Qt.Key.Key_M)
    first, second = room.picker().model.rows()
    assert "lies on a closed day: Stocktaking" in first.meta
    assert "closed day" not in second.meta
    room.press(Qt.Key.Key_Escape)


def test_a_column_says_that_its_day_is_past(room: Room, two: tuple[int, int]) -> None:
    room.refresh()
    head = room.column(two[0]).head
    assert "its day is past" not in head.words()
    columns = board(room.work.database).columns
    read = next(each for each in columns if each.release is not None and each.release.id == two[0])
    head.show_release(read, room.work.day(20))
    assert "its day is past" in head.words()


def test_a_column_says_that_it_should_have_frozen(room: Room, two: tuple[int, int]) -> None:
    freeze = room.work.day(5)
    room.work.do(planning.edit_release, planning.EditRelease(two[0], freeze=freeze))
    room.work.planned(release=two[0])
    room.refresh()
    head = room.column(two[0]).head
    columns = board(room.work.database).columns
    read = next(each for each in columns if each.release is not None and each.release.id == two[0])
    head.show_release(read, room.work.day(4))
    assert f"freezes {day_words(freeze)}" in head.words()
    head.show_release(read, room.work.day(6))
    assert f"should have frozen {day_words(freeze)}" in head.words()
    assert read.release is not None
    head.show_release(replace(read, release=replace(read.release, items=0)), room.work.day(6))
    assert "should have frozen" not in head.words()


def test_the_preview_names_closed_days_where_something_could_slip_to(room: Room, two: tuple[int, int]) -> None:
    room.work.planned(release=two[0])
    day = room.work.day(28)
    room.work.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "Stocktaking", day, day))
    dialog = ShipDialog(shipping_preview(room.work.database, two[0], room.work.day(0)), room.window)
    assert "lies on a closed day: Stocktaking" in dialog.target.itemText(0)
