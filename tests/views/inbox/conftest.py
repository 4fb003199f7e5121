"""The Inbox on a real database, in a window of its own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.views.office import empty_file, house, office, told
from views.desk import Desk
from views.inbox.screen import InboxScreen

__all__ = ["empty_file", "house", "office", "told"]

Open = Callable[[], InboxScreen]
Settle = Callable[[], None]


@pytest.fixture
def open_inbox(office: Desk, qtbot: QtBot, settle: Settle) -> Open:
    """Opens the place as the window does, and hears of what others change."""

    def open_place() -> InboxScreen:
        screen = InboxScreen(office)
        qtbot.addWidget(screen)
        office.changed.connect(lambda effects: screen.mark_stale() if screen.effects_touch(effects) else None)
        screen.resize(1256, 800)
        screen.show()
        qtbot.waitExposed(screen)
        screen.focus_list()
        settle()
        return screen

    return open_place
