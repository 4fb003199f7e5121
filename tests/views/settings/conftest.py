"""The Settings on a real database, in a window of their own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.views.office import empty_file, house, office, told
from views.desk import Desk
from views.settings.screen import SettingsScreen

__all__ = ["empty_file", "house", "office", "told"]

Open = Callable[[int], SettingsScreen]


@pytest.fixture
def open_settings(office: Desk, qtbot: QtBot, settle: Callable[[], None]) -> Open:
    """Opens the place on a section as the window does, and hears of what others change."""

    def open_place(section: int) -> SettingsScreen:
        screen = SettingsScreen(office)
        qtbot.addWidget(screen)
        office.changed.connect(lambda effects: screen.mark_stale() if screen.effects_touch(effects) else None)
        screen.resize(1256, 800)
        screen.show()
        with qtbot.waitActive(screen):
            screen.activateWindow()
        screen.open_item("settings", section)
        settle()
        return screen

    return open_place
