"""The Cases on a real database, in a window of their own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.views.office import empty_file, house, office, told
from views.cases.screen import CasesScreen
from views.desk import Desk

__all__ = ["empty_file", "house", "office", "told"]

Open = Callable[[], CasesScreen]
Settle = Callable[[], None]


@pytest.fixture
def open_cases(office: Desk, qtbot: QtBot, settle: Settle) -> Open:
    """Opens the place as the window does, and hears of what others change."""

    def open_place() -> CasesScreen:
        screen = CasesScreen(office)
        qtbot.addWidget(screen)
        office.changed.connect(lambda effects: screen.mark_stale() if screen.effects_touch(effects) else None)
        screen.resize(1256, 800)
        screen.show()
        qtbot.waitExposed(screen)
        screen.focus_list()
        settle()
        return screen

    return open_place
