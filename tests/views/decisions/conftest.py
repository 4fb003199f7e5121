"""A window with the decision desk alone, on a real database that another desk fills."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.act import By, perform
from app.commands.undo import Undo, undo
from app.effects import Effects
from models.database import Database
from tests.app.commands.desk import Desk as House
from tests.app.commands.desk import desk as house_fixture
from tests.app.commands.desk import empty_file
from views.background import Background
from views.decisions.screen import DecisionsScreen
from views.desk import Desk
from views.main_window import MainWindow, PlaceEntry

__all__ = ["empty_file", "house_fixture"]


@pytest.fixture
def house(house_fixture: House) -> House:
    """The database, filled by commands, seventy days ago."""
    house_fixture.now = datetime.now(UTC) - timedelta(days=70)
    return house_fixture


@dataclass
class Seat:
    """Somebody who sits at the window and presses keys."""

    window: MainWindow
    screen: DecisionsScreen
    desk: Desk
    wait: Callable[[], None]
    opened: list[tuple[str, int]]

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """A key where the focus is; then what follows from it."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.focused(), key, held)
        self.wait()

    def type(self, text: str) -> None:
        """Words where the focus is."""
        QTest.keyClicks(self.focused(), text)
        self.wait()

    def say(self, text: str = "") -> None:
        """Words, then Ctrl+Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def focused(self) -> QWidget:
        """Where keys go."""
        popup = QApplication.activePopupWidget()
        inside = QApplication.focusWidget() if popup is None else cast("QWidget | None", popup.focusWidget())
        found = popup if inside is None else inside
        assert found is not None
        return found

    def titles(self) -> list[str]:
        """The titles in the list, from its top."""
        model = self.screen.queue.model()
        return [getattr(model.row_at(number), "title", "") for number in range(model.rowCount())]

    def current(self) -> int:
        """The number of the change on the page."""
        shown = self.screen.page.shown()
        return shown.sheet.row.id if shown is not None else 0

    def letter(self) -> str:
        """The letter as previewed."""
        from views.widgets.plain_text import PreviewText

        (preview,) = self.screen.band.findChildren(PreviewText)
        return preview.toPlainText()


def undo_on(database: Database) -> Callable[[int | None], Effects]:
    """Takes an act of Vera's back, as the window does."""
    return lambda act: perform(database, undo, Undo(act), By("Vera", datetime.now(UTC)))


@pytest.fixture
def sit(house: House, qtbot: QtBot, form: QSettings) -> Iterator[Callable[[], Seat]]:
    """Opens a window on the database; closed with the test."""
    threads: list[Background] = []

    def make() -> Seat:
        background = Background()
        threads.append(background)
        desk = Desk(house.database, "Vera", background, undo_on(house.database))
        opened: list[tuple[str, int]] = []
        desk.opened.connect(lambda kind, item: opened.append((kind, item)))
        broken: list[str] = []
        background.broken.connect(lambda what, details: broken.append(f"{what}\n{details}"))
        window = MainWindow(desk, [PlaceEntry("decisions", "decisions", "Decisions", DecisionsScreen)], form)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        screen = window.current_place()
        assert isinstance(screen, DecisionsScreen)

        def wait() -> None:
            # The letter follows the typing after a pause, which is then asked for on a reader.
            meeting = screen.meeting()
            bands = [screen.band, *([meeting.band] if meeting is not None else [])]
            qtbot.waitUntil(lambda: background.is_idle() and not any(band.is_waiting() for band in bands))
            assert broken == []

        wait()
        return Seat(window, screen, desk, wait, opened)

    yield make
    for background in threads:
        background.close()
