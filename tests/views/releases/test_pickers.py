"""The pickers of releases: beside the card that they speak of, as high as they need, and each release in one shape."""

from PySide6.QtCore import QRect, Qt

from tests.views.releases.room import Room
from views.widgets.picker import Picker

KEY = Qt.Key


def offered(room: Room) -> list[tuple[str, str]]:
    """What the open picker offers, in both lines; closes it."""
    picker = room.picker()
    found = [(pick.title, pick.meta) for pick in picker.model.rows()]
    picker.close()
    return found


def covers(picker: Picker, room: Room) -> bool:
    """Whether the picker lies over the card one is on."""
    cards, rect = room.screen.board.card_spot()
    return picker.geometry().intersects(QRect(cards.mapToGlobal(rect.topLeft()), rect.size()))


def test_a_picker_opens_beside_the_card_that_it_moves(room: Room, two: tuple[int, int]) -> None:
    candidate, placed = room.work.honoured(), room.work.planned(release=two[0])
    room.refresh()
    for change, release in ((candidate, 0), (placed, two[0])):
        room.go_to(change, release)
        room.press(KEY.Key_M)
        picker = room.picker()
        assert not covers(picker, room)
        picker.close()


def test_few_releases_leave_no_empty_strip_below_them(room: Room, two: tuple[int, int]) -> None:
    for days in (42, 56, 70):
        room.work.release(days)
    candidate = room.work.honoured()
    room.refresh()
    room.go_to(candidate)
    room.press(KEY.Key_M)
    shown = room.picker().list
    last = shown.visualRect(shown.model().index(len(two) + 2, 0))
    assert last.bottom() + 1 == shown.viewport().height()
    room.picker().close()


def test_move_and_pin_name_a_release_in_one_shape(room: Room, two: tuple[int, int]) -> None:
    candidate = room.work.honoured()
    room.refresh()
    room.go_to(candidate)
    room.press(KEY.Key_M)
    moved_to = offered(room)
    room.go_to(candidate)
    room.press(KEY.Key_P)
    assert offered(room) == moved_to
    room.go_to(candidate)
    room.press(KEY.Key_B)
    kept_out = offered(room)
    assert [title for title, _meta in kept_out[:-1]] == [title for title, _meta in moved_to]
    assert all(meta for _title, meta in kept_out)
    assert len(moved_to) == len(two)
