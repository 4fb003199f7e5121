"""What another desk or the terminal does is seen on the board without anybody reading it anew."""

import pytest
from PySide6.QtCore import Qt

from app.commands import dependencies
from app.effects import Effects
from models.rules.terms import DependencyKind
from tests.views.releases.room import Room
from views.watching import OthersActs

KEY = Qt.Key


@pytest.fixture
def watch(room: Room, two: tuple[int, int]) -> OthersActs:
    """What looks for others, begun; the test says when it looks."""
    watch = OthersActs(room.window.desk)
    room.settle()
    return watch


def look(room: Room, watch: OthersActs) -> None:
    watch.tick()
    room.settle()


def test_what_another_placed_stands_there_and_the_card_at_hand_stays(
    room: Room, two: tuple[int, int], watch: OthersActs
) -> None:
    stays, goes = room.work.honoured(), room.work.honoured()
    look(room, watch)
    assert set(room.cards(0)) == {stays, goes}
    room.go_to(stays)
    room.work.place(goes, two[1])
    look(room, watch)
    assert (room.cards(0), room.cards(two[1])) == ([stays], [goes])
    assert room.card().item.change_id == stays


def test_a_tie_made_at_the_terminal_gives_the_card_its_sign(
    room: Room, two: tuple[int, int], watch: OthersActs
) -> None:
    early, late = room.work.planned(release=two[0]), room.work.planned(release=two[1])
    look(room, watch)
    assert "Needs" not in room.spoken(early, two[0])
    room.work.do(dependencies.depend, dependencies.Depend(early, DependencyKind.REQUIRES, late))
    look(room, watch)
    assert f"Needs C-{late}, which is planned later" in room.spoken(early, two[0])


def test_half_typed_words_stay_when_another_acts(room: Room, two: tuple[int, int], watch: OthersActs) -> None:
    change, other = room.work.planned(release=two[0]), room.work.honoured()
    look(room, watch)
    room.go_to(change, two[0])
    room.shift(KEY.Key_Right)
    room.words().field.setPlainText("The tests ta")
    room.work.place(other, two[1])
    look(room, watch)
    assert room.words().words() == "The tests ta"
    assert room.cards(two[1]) == [other]


def test_our_own_acts_are_told_once(room: Room, two: tuple[int, int], watch: OthersActs) -> None:
    change = room.work.honoured()
    look(room, watch)
    heard: list[Effects] = []
    room.window.desk.changed.connect(heard.append)
    room.go_to(change)
    room.shift(KEY.Key_Right)
    assert len(heard) == 1
    look(room, watch)
    assert len(heard) == 1


def test_a_window_that_nobody_sees_asks_nothing(room: Room, two: tuple[int, int], watch: OthersActs) -> None:
    heard: list[Effects] = []
    room.window.desk.changed.connect(heard.append)
    room.window.hide()
    room.work.honoured()
    look(room, watch)
    assert heard == []
    room.window.show()
    look(room, watch)
    assert len(heard) == 1
