"""What is said of letters that can't leave yet: no time is promised before mail can be sent."""

from pytestqt.qtbot import QtBot

from app.commands.house import SetHouse, set_house
from tests.app.commands.desk import Desk as House
from tests.views.outbox.conftest import Open
from views.outbox.screen import OutboxScreen
from views.widgets.labels import Label
from views.widgets.looks import LOOK_ROLE, ListLook


def said(screen: OutboxScreen) -> str:
    """What the current row and the facts beside it say of leaving."""
    look = screen.list.currentIndex().data(LOOK_ROLE)
    assert isinstance(look, ListLook)
    assert look.chip is not None
    beside = screen.letter.beside
    # What was taken off the page a moment ago may still lie hidden below it.
    facts = [label.text() for label in beside.findChildren(Label) if label.isVisibleTo(beside)]
    return " | ".join([look.chip.word, look.under_chip, *facts])


def test_without_a_mail_server_no_time_is_promised(house: House, open_outbox: Open, qtbot: QtBot) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    qtbot.waitUntil(lambda: "once a mail server is set up" in said(screen))
    assert "Waits for a mail server" in said(screen)
    assert "Leaves 2" not in said(screen)
    house.do(set_house, SetHouse({"smtp_host": "mail.example.org", "sender": "desk@example.org"}))
    screen.refresh()
    qtbot.waitUntil(lambda: "mail server" not in said(screen))
    assert "Leaves " in said(screen)
