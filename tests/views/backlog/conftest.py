"""The Backlog on a real database, in a window of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.office import empty_file, house, office, told
from views.background import Background
from views.backlog.screen import BacklogScreen
from views.desk import Desk
from views.widgets.dialog import Dialog
from views.widgets.kept import KeptDialog
from views.widgets.picker import Picker

__all__ = ["empty_file", "house", "office", "told"]

Kind = TypeVar("Kind", bound=Dialog)


@dataclass
class Seat:
    """Somebody who sits at the Backlog and presses keys."""

    screen: BacklogScreen
    qtbot: QtBot
    background: Background

    def wait(self) -> None:
        """Until nothing is under way any more."""
        self.qtbot.waitUntil(self.background.is_idle)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in the table; then what follows from it."""
        self.screen.activateWindow()
        self.screen.table.setFocus()
        self.qtbot.waitUntil(self.screen.table.hasFocus)
        QTest.keyClick(self.screen.table, key, held)
        self.wait()

    def view(self, name: str) -> None:
        """Another view."""
        self.screen.head.tabs.choose(name)
        self.wait()

    def filter(self, words: str) -> None:
        """Other filter words."""
        self.screen.head.field.set_words(words)
        self.wait()

    def go_to(self, change: int) -> None:
        """Makes a change current."""
        assert self.screen.table.go_to(change)
        self.wait()

    def choose(self, *changes: int) -> None:
        """Chooses several, the last of them current."""
        model = self.screen.model
        places = [model.row_of(change) for change in changes]
        assert None not in places
        self.screen.table.go_to(changes[0])
        for place in places[1:]:
            self.screen.table.toggle(place or 0)
        self.wait()

    def numbers(self) -> list[Any]:  # the head of a group names its kind
        """The changes in the table, from its top; the heads of groups by their kind."""
        model = self.screen.model
        return [getattr(model.row_at(place), "id", 0) for place in range(model.rowCount())]

    def cell(self, change: int, column: str) -> str:
        """What a cell says."""
        model = self.screen.model
        place = [each.name for each in model.columns].index(column)
        return str(model.index(model.row_of(change) or 0, place).data())

    def dialog(self, kind: type[Kind]) -> Kind:
        """The dialog that opened last."""
        self.wait()
        found = self.screen.acts.dialog
        assert isinstance(found, kind)
        return found

    def do(self, dialog: KeptDialog) -> None:
        """Ctrl+Enter in a dialog."""
        dialog.want()
        self.wait()

    def pick(self, words: str) -> None:
        """Types into the picker that is open, and takes the first."""
        picker = self.screen.acts.picker
        assert isinstance(picker, Picker)
        picker.field.setText(words)
        self.wait()
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        self.wait()

    def page(self) -> int:
        """The number of the change on the page."""
        self.wait()
        sheet = self.screen.page.sheet()
        return 0 if sheet is None or self.screen.page.isHidden() else sheet.row.id

    def read_on_page(self) -> str:
        """All words on the page."""
        from PySide6.QtWidgets import QLabel, QTextEdit

        page = self.screen.page
        words = [label.text() for label in page.findChildren(QLabel)]
        words += [view.toPlainText() for view in page.findChildren(QTextEdit)]
        words += [part.accessibleName() for part in page.findChildren(QWidget)]
        words += [part.accessibleDescription() for part in page.findChildren(QWidget)]
        return "\n".join(words)


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    """Numbers and days are written in one way, whoever runs the tests."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def sit(office: Desk, qtbot: QtBot, background: Background) -> Callable[[], Seat]:
    """Opens the place as the window does; it hears of what others change."""

    def open_place() -> Seat:
        screen = BacklogScreen(office)
        qtbot.addWidget(screen)
        office.changed.connect(lambda effects: screen.mark_stale() if screen.effects_touch(effects) else None)
        screen.resize(1256, 800)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.focus_list()
        seat = Seat(screen, qtbot, background)
        seat.wait()
        return seat

    return open_place
