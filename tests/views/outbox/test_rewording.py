"""A letter's words changed where they stand: stored, half typed, changed by another desk meanwhile, given up."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands.letters import EditLetter, edit_letter
from models.letters import Letter
from tests.app.commands.desk import Desk as House
from tests.views.office import another
from tests.views.outbox.conftest import Open
from tests.views.outbox.test_outbox import key

Settle = Callable[[], None]


def test_a_letter_is_reworded_where_it_stands(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_E)
    field = screen.letter.paper.body_field
    assert field.hasFocus()
    field.setPlainText("Dear reader, we look into it.")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (letter,) = house.letters()
    assert letter["body"] == "Dear reader, we look into it.\n"
    assert not screen.letter.paper.is_editing()
    assert screen.letter.paper.body.toPlainText() == "Dear reader, we look into it."


def test_half_typed_words_stay_over_refreshes_other_letters_and_a_new_window(
    house: House, open_outbox: Open, settle: Settle
) -> None:
    house.parked(house.ticket(), house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_E)
    screen.letter.paper.body_field.setPlainText("Half a sen")
    screen.refresh()
    settle()
    assert screen.letter.paper.body_field.toPlainText() == "Half a sen"
    screen.letter.step_wanted.emit(1)
    settle()
    assert not screen.letter.paper.is_editing()
    screen.letter.step_wanted.emit(-1)
    settle()
    assert screen.letter.paper.body_field.toPlainText() == "Half a sen"
    screen.hide()
    settle()
    assert open_outbox().letter.paper.body_field.toPlainText() == "Half a sen"


def test_words_of_another_desk_are_not_overwritten(
    house: House, open_outbox: Open, settle: Settle, told: list[str]
) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_E)
    screen.letter.paper.body_field.setPlainText("Mine")
    another(house.database).do(edit_letter, EditLetter(1, "Theirs", "Theirs"))
    screen.letter.save()
    settle()
    assert "Anna changed letter 1" in told[-1]
    assert screen.letter.paper.body_field.toPlainText() == "Mine"
    mine = screen.letter.moved.links()[1]
    mine.click()
    screen.letter.save()
    settle()
    assert house.row(Letter, 1)["body"] == "Mine\n"


def test_giving_up_shows_what_is_stored(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    before = screen.letter.paper.body.toPlainText()
    key(screen, Qt.Key.Key_E)
    screen.letter.paper.body_field.setPlainText("Nonsense")
    QTest.keyClick(screen.letter.paper.body_field, Qt.Key.Key_Escape)
    settle()
    assert (screen.letter.paper.is_editing(), screen.letter.paper.body.toPlainText()) == (False, before)
    assert screen.list.hasFocus()
