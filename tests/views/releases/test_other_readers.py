"""A reason that goes into letters: the dialog says before who would read it as it is typed, in another language than theirs."""

import pytest
from PySide6.QtCore import Qt

from models.rules.terms import Language
from tests.views.releases.room import Room
from views.releases.other_readers import OtherReaders

KEY = Qt.Key
ENGLISH = "The test of the whole module did not pass, and we want to be sure of it before it leaves"


@pytest.fixture
def planned(room: Room, two: tuple[int, int]) -> int:
    """A wish of three people, two who read Swedish and one who reads English, planned in the first release."""
    tickets = [room.work.ticket(language=language) for language in (Language.SV, Language.SV, Language.EN)]
    number = room.work.planned(*tickets, release=two[0])
    room.refresh()
    return number


def others(room: Room) -> OtherReaders:
    """The sentence of the dialog that is open."""
    found = room.words().others
    assert found is not None
    return found


def typed(room: Room, text: str) -> str:
    """What is said once that is typed."""
    room.words().field.setPlainText(text)
    others(room).look()
    room.settle()
    return others(room).text() if others(room).isVisible() else ""


def test_a_slip_names_the_languages_in_which_its_reason_is_not(room: Room, two: tuple[int, int], planned: int) -> None:
    room.go_to(planned, two[0])
    room.shift(KEY.Key_Right)
    assert not others(room).isVisible()
    before = room.work.state()
    assert "as it is typed to those who read Swedish (2)." in typed(room, ENGLISH)
    assert room.work.state() == before
    swedish = "Testet av hela modulen gick inte bra, och vi vill vara säkra på den innan den går ut till er"
    assert "those who read English (1)" in typed(room, swedish)
    assert typed(room, "") == ""
    room.accept()


def test_taking_out_tells_it_of_those_who_read_the_day(room: Room, two: tuple[int, int], planned: int) -> None:
    room.work.post()
    room.go_to(planned, two[0])
    room.press(KEY.Key_T)
    assert "those who read Swedish (2)" in typed(room, ENGLISH)


def test_nothing_is_said_where_everybody_reads_the_language(room: Room, two: tuple[int, int]) -> None:
    number = room.work.planned(room.work.ticket(), release=two[0])
    room.refresh()
    room.go_to(number, two[0])
    room.shift(KEY.Key_Right)
    assert typed(room, ENGLISH) == ""


def test_withdrawing_a_release_says_it_and_what_was_half_typed_before_counts(
    room: Room, two: tuple[int, int], planned: int
) -> None:
    room.work.tested(planned)
    room.work.ship(two[0])
    room.work.post()
    room.refresh()
    room.screen.open_item("release", two[0])
    room.settle()
    room.act("releases.withdraw", page=True)
    assert "those who read Swedish (2)" in typed(room, ENGLISH)
    room.dialog().reject()
    room.settle()
    room.act("releases.withdraw", page=True)
    room.settle()
    assert "those who read Swedish (2)" in others(room).text()


def test_the_dialog_grows_with_what_is_said(room: Room, two: tuple[int, int], planned: int) -> None:
    room.go_to(planned, two[0])
    room.shift(KEY.Key_Right)
    before = room.words().height()
    assert typed(room, ENGLISH)
    assert room.words().height() > before
    label = others(room)
    assert label.height() >= label.heightForWidth(label.width())
    assert label.y() >= room.words().field.geometry().bottom() + 8
