"""Estimating from the board: by key, with the teams' parts, kept while half typed, refused in words."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands import estimating
from app.commands.estimating import GiveEstimate
from models.capacity import Estimate, Team
from models.database import writing
from tests.views.releases.room import Room
from views.widgets.estimate import EstimateDialog
from views.widgets.labels import Label

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def teams(room: Room) -> None:
    room.work.product()
    with writing(room.work.database) as session:
        session.add_all([Team(product_id=1, name=name, position=at) for at, name in enumerate(("Development", "Test"))])


def dialog() -> EstimateDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, EstimateDialog)
    return found


def opened(room: Room, change: int, release: int = 1) -> EstimateDialog:
    room.refresh()
    room.go_to(change, release)
    room.press(KEY.Key_E)
    return dialog()


def save(room: Room) -> None:
    QTest.keyClick(dialog(), KEY.Key_Return, CONTROL)
    room.settle()


def settled(room: Room, change: int) -> tuple[float | None, float | None, float | None]:
    row = room.work.row_of(change)
    return row["effort_low"], row["effort"], row["effort_high"]


def test_the_key_on_a_card_asks_for_likely_low_and_high(room: Room) -> None:
    change = room.work.planned()
    asked = opened(room, change)
    assert asked.likely.hasFocus()
    assert asked.likely.placeholderText() == "unknown"
    assert (asked.low.accessibleName(), asked.high.accessibleName()) == ("Low", "High")
    QTest.keyClicks(asked.likely, "5")
    QTest.keyClicks(asked.low, "3")
    QTest.keyClicks(asked.high, "9")
    save(room)
    assert settled(room, change) == (3, 5, 9)
    assert "estimated at 5 person-days, between 3 and 9" in room.said()
    room.window.desk.undo()
    room.settle()
    assert settled(room, change) == (None, None, None)


def test_each_team_has_its_part_and_the_sum_is_said_while_typing(room: Room) -> None:
    teams(room)
    change = room.work.planned()
    asked = opened(room, change)
    QTest.keyClicks(asked.parts["Development"], "3")
    QTest.keyClicks(asked.parts["Test"], "1.5")
    assert asked._sum.text() == "Together 4.5 pd"
    QTest.keyClicks(asked.likely, "5")
    assert asked._sum.text() == "Together 4.5 pd, and not 5"
    save(room)
    assert "add up" in asked.refusal()
    QTest.keyClicks(asked.parts["Test"], "\b\b\b2")
    save(room)
    assert [row["days"] for row in room.work.rows(Estimate)] == [3, 2]
    again = opened(room, change)
    assert [field.text() for field in again.parts.values()] == ["3", "2"]
    again.likely.setText("10")
    assert again._sum.text() == "The parts keep their proportion."
    save(room)
    assert opened(room, change).parts["Development"].text() == "6"


def test_what_is_half_typed_is_there_again(room: Room) -> None:
    change = room.work.planned()
    asked = opened(room, change)
    QTest.keyClicks(asked.likely, "5")
    QTest.keyClick(asked, KEY.Key_Escape)
    room.settle()
    assert settled(room, change) == (None, None, None)
    assert opened(room, change).likely.text() == "5"


def test_the_fields_write_numbers_as_the_locale_does_and_read_them_back(room: Room) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    change = room.work.planned()
    room.work.do(estimating.give_estimate, GiveEstimate(change, {"likely": "3.5"}), who=room.window.desk.who)
    asked = opened(room, change)
    assert asked.likely.text() == "3,5"
    QTest.keyClicks(asked.low, "2,5")
    save(room)
    assert settled(room, change)[:2] == (2.5, 3.5)


def test_what_others_gave_is_shown_and_one_gives_ones_own(room: Room) -> None:
    change = room.work.planned()
    order = GiveEstimate(change, {"likely": "10", "low": "8", "high": "14"}, reason="As seen")
    room.work.do(estimating.give_estimate, order, who="Noor")
    asked = opened(room, change)
    assert asked.likely.text() == ""
    assert asked.likely.placeholderText() == "", "it is not unknown to the house"
    assert any("Your own estimate" in label.text() for label in asked.findChildren(Label))
    assert asked._others() == "Noor 10 (8–14) – the mean of all holds: 10"
    asked.likely.setText("6")
    save(room)
    assert settled(room, change) == (6, 8, 14)


def test_somebody_else_who_was_quicker_is_named_and_nothing_typed_is_lost(room: Room) -> None:
    change = room.work.planned()
    asked = opened(room, change)
    order = GiveEstimate(change, {"likely": "10"}, reason="As seen")
    room.work.do(estimating.give_estimate, order, who="Noor")
    asked.likely.setText("6")
    save(room)
    assert "Noor changed" in asked.refusal()
    assert asked.likely.text() == "6"


def test_what_it_took_is_asked_for_once_it_is_built(room: Room) -> None:
    change = room.work.planned()
    assert opened(room, change).took.isHidden()
    QTest.keyClick(dialog(), KEY.Key_Escape)
    room.settle()
    room.work.tested(change)
    asked = opened(room, change)
    assert not asked.took.isHidden()
    asked.likely.setText("4")
    asked.took.setText("6")
    save(room)
    row = room.work.row_of(change)
    assert (row["effort"], row["actual"]) == (4, 6)
    assert QApplication.activeModalWidget() is None


def test_nonsense_is_refused_above_the_foot(room: Room) -> None:
    change = room.work.planned()
    asked = opened(room, change)
    asked.likely.setText("many")
    save(room)
    assert asked.refusal() == "“many” is not a number."
    asked.likely.setText("5")
    asked.low.setText("7")
    save(room)
    assert asked.refusal() == "The low estimate of 7 person-days lies above the likely 5."
