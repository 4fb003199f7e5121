"""How a release's page and the questions over it look: one line of buttons, notes under their rows, one name, the next open day."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.commands import closures
from app.commands.closures import AddClosure
from app.commands.releases import Freeze, freeze
from app.commands.verdicts import GiveVerdict, give_verdict
from app.rows.forecast import Outlook, TeamOutlook
from models.rules.terms import ClosureKind, Verdict
from tests.views.releases.room import Room
from tests.views.releases.test_page_acts import built, on_page
from views.releases.dialogs import NewReleaseDialog, day_of
from views.releases.outlook import OutlookSection
from views.widgets.bars import ActionBar
from views.widgets.labels import Label

KEY = Qt.Key


def test_a_frozen_release_says_since_when_and_no_more_when_it_freezes(room: Room) -> None:
    room.work.planned()
    room.work.do(freeze, Freeze(1))
    on_page(room)
    words = room.page_words()
    assert "Freezes" not in words
    assert "Frozen: " in words


def test_the_foot_is_one_line_and_alone_says_what_the_keys_do_on_the_page(room: Room) -> None:
    change = built(room)
    room.refresh()
    room.go_to(change, 1)
    board = [button.text() for button in room.screen.bar.row.buttons()]
    assert board
    on_page(room)
    (foot,) = room.screen.page.findChildren(ActionBar)
    assert foot.row.folded()
    shown = [button for button in foot.row.buttons() if not button.isHidden()]
    assert shown
    assert len({button.y() for button in shown}) == 1
    assert not room.screen.bar.row.buttons()
    room.press(KEY.Key_Escape)
    assert [button.text() for button in room.screen.bar.row.buttons()] == board


def test_the_notes_of_a_change_stand_under_its_row(room: Room) -> None:
    change = built(room)
    other = room.work.honoured()
    room.work.place(other, 1)
    room.work.do(give_verdict, GiveVerdict(change, Verdict.PASS, "On a telephone", tester="Noor"))
    on_page(room)
    items = room.screen.page.items
    assert items is not None
    assert items.table is not None
    assert items.table.note_rect(0).height() > 0
    assert items.table.note_rect(1).height() == 0
    assert "Noor: passed – On a telephone" in items.table.accessibleDescription()


def test_what_is_left_for_each_team_is_said_beside_its_name(qtbot: QtBot) -> None:
    day = date(2026, 12, 1)
    teams = (TeamOutlook("development", 3, 7.4, day, 0.9), TeamOutlook("test", 1, None, day, None))
    outlook = Outlook(6, "R-6", "Kursvik 6", "Kursvik", day, 0.9, day, day, 4, 2, 0, "usual", None, teams)
    section = OutlookSection(outlook, date(2026, 11, 1), alone=False)
    qtbot.addWidget(section)
    said = [label.text() for label in section.findChildren(Label)]
    assert any(words.startswith("3 pd left, 7.4 until ") for words in said)
    assert any(words.startswith("1 pd left, ? until ") for words in said)


def test_a_new_release_is_proposed_on_the_next_open_day(room: Room) -> None:
    room.work.release()
    today = room.window.desk.now().astimezone().date()
    last = today + timedelta(days=2)
    room.work.do(closures.add_closure, AddClosure(ClosureKind.BLACKOUT, "Exams", today, last))
    room.refresh()
    room.screen.acts.new("Kursvik", "regular")
    room.settle()
    asked = room.dialog()
    assert isinstance(asked, NewReleaseDialog)
    proposed = day_of(asked.day)
    assert proposed > last
    assert proposed.weekday() < 5
    asked.choose_day(last)
    asked.propose_open_day(room.window.desk, "Kursvik")
    room.settle()
    assert day_of(asked.day) == last


def test_the_questions_before_shipping_and_withdrawing_name_the_release_as_their_buttons_do(room: Room) -> None:
    room.work.tested(room.work.planned())
    on_page(room)
    room.shift(KEY.Key_S)
    assert room.dialog().windowTitle().startswith("Ship R-1, ")
    room.accept()
    on_page(room)
    room.act("releases.withdraw", page=True)
    assert room.dialog().windowTitle().startswith("Withdraw R-1, ")
