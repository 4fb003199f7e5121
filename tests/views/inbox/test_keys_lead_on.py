"""Where the keys lead: to what is missing next, and past no button that is grey."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.rules.states import TicketState
from models.rules.terms import TicketKind
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open, Settle
from tests.views.inbox.test_triage import CTRL, press
from views.inbox.closing_route import RouteBand


def test_what_is_missing_next_has_the_keys_once_a_fact_is_noted(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    house.ticket(kind=TicketKind.PROBLEM)
    screen = open_inbox()
    qtbot.waitUntil(lambda: len(screen.complete.lines) > 1)
    screen.complete.lines[0].click()
    assert screen.complete.field is not None
    QTest.keyClicks(screen.complete.field, "8.4")
    QTest.keyClick(screen.complete.field, Qt.Key.Key_Return)
    settle()
    following = screen.complete.lines[1]
    assert not following.row.is_there
    assert following.hasFocus()


def test_ctrl_enter_does_not_pass_a_grey_button(
    house: House, open_inbox: Open, settle: Settle, told: list[str]
) -> None:
    ticket = house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_R)
    settle()
    band = screen.triage.band
    assert isinstance(band, RouteBand)
    assert not band.accept_button.isEnabled()  # no party is set up
    QTest.keyClick(band, Qt.Key.Key_Return, CTRL)
    settle()
    assert told == []
    assert screen.triage.band is band
    assert house.row(Ticket, ticket)["state"] is TicketState.OPEN
