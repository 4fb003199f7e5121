"""A room to test the Releases place in: the real window over a real database, keys in one line, and what is then seen."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, QSettings, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.effects import Effects
from models.database import connect
from models.releases import Release
from models.rules.terms import ChangeKind, DecisionKind
from tests.app.commands.desk import Desk as Work
from tests.app.commands.desk import empty_file
from views.background import Background
from views.desk import Desk
from views.main_window import MainWindow, PlaceEntry
from views.releases.cards import Card
from views.releases.column import Column
from views.releases.dialogs import ReleaseDialog, WordsDialog
from views.releases.screen import ReleasesScreen
from views.releases.shipped import ShippedView
from views.releases.shipping import ShipDialog
from views.widgets.picker import Picker
from views.widgets.row_models import IDS_MIME

__all__ = ["empty_file"]


class Room:
    """One user before the place, and another (`work`) who does things from elsewhere."""

    def __init__(self, work: Work, window: MainWindow, background: Background, qtbot: QtBot) -> None:
        self.work, self.window, self._background, self._qtbot = work, window, background, qtbot
        place = window.current_place()
        assert isinstance(place, ReleasesScreen)
        self.screen = place
        self.opened: list[tuple[str, int]] = []
        window.desk.opened.connect(lambda kind, item: self.opened.append((kind, item)))

    def settle(self) -> None:
        """Wait until nothing is under way, deliveries that ask anew included."""
        for _ in range(3):
            self._qtbot.waitUntil(self._background.is_idle)
            QApplication.processEvents()

    def refresh(self) -> None:
        """See what was done elsewhere."""
        self.screen.refresh()
        self.settle()

    # ---- looking

    @property
    def titles(self) -> list[str]:
        """What the columns are called."""
        return [column.head.title.text() for column in self.screen.board.columns()]

    def shipped(self) -> ShippedView:
        """The tab of what shipped."""
        tab = self.screen.tab("shipped")
        assert isinstance(tab, ShippedView)
        return tab

    def column(self, release: int) -> Column:
        """The column of a release; 0 for the candidates."""
        found = self.screen.board.column(release)
        assert found is not None
        return found

    def cards(self, release: int) -> list[int]:
        """The changes in a column, in its order."""
        return [card.item.change_id for card in self.column(release).model.rows()]

    def spoken(self, change: int, release: int) -> str:
        """All that a card says."""
        model = self.column(release).model
        row = self.cards(release).index(change)
        return str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))

    def card(self) -> Card:
        """The card one is on."""
        card = self.screen.board.current_card()
        assert card is not None
        return card

    def said(self) -> str:
        """What the toast says."""
        return self.window.toast.sentence()

    def page_words(self) -> str:
        """Everything that the page's widgets say."""
        return "\n".join(
            f"{widget.accessibleName()} {widget.accessibleDescription()} {getattr(widget, 'text', str)()}"
            f"{getattr(widget, 'toPlainText', str)()}"
            for widget in self.screen.page.findChildren(QWidget)
            if not widget.isHidden()
        )

    # ---- doing

    def go_to(self, change: int, release: int = 0) -> None:
        """Stand on a card."""
        assert self.screen.board.go_to(change, release)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, and wait for what comes of it."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()  # without a window system nobody does it when a dialog closes
            self.settle()
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)
        self.settle()

    def shift(self, key: Qt.Key) -> None:
        """Press a key with Shift."""
        self.press(key, Qt.KeyboardModifier.ShiftModifier)

    def picker(self) -> Picker:
        """The picker that is open."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, Picker)
        return popup

    def dialog(self) -> ReleaseDialog:
        """The dialog that is open."""
        found = self.screen.acts.dialog or self.screen.page_acts.dialog
        assert found is not None
        return found

    def words(self) -> WordsDialog:
        """The dialog that asks for words."""
        found = self.dialog()
        assert isinstance(found, WordsDialog)
        return found

    def shipping(self) -> ShipDialog:
        """The preview of a shipping."""
        found = self.dialog()
        assert isinstance(found, ShipDialog)
        return found

    def accept(self) -> None:
        """Do what the dialog asks, and wait for it."""
        self.dialog().want()
        self.settle()

    def act(self, name: str, *, page: bool = False) -> None:
        """Trigger an action by its id."""
        actions = self.screen._page_actions if page else self.screen.board_tab.card_actions
        assert actions[name].isEnabled(), name
        actions[name].trigger()
        self.settle()


def open_room(path: Path, form: QSettings, background: Background, qtbot: QtBot) -> Iterator[Room]:
    """The window on the file at *path*, the Releases place open and read."""
    database = connect(path)
    work = Work(database, "Anna", Desk.now() - timedelta(days=1))

    def undo(act: int | None) -> Effects:
        from app.commands.act import By, perform
        from app.commands.undo import Undo
        from app.commands.undo import undo as take_back

        return perform(database, take_back, Undo(act), By("Eva", Desk.now()))

    window = MainWindow(Desk(database, "Eva", background, undo), places(), form)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    room = Room(work, window, background, qtbot)
    room.settle()
    yield room
    window.close()
    background.close()
    database.close()


def places() -> Sequence[PlaceEntry]:
    """The registry with this one place."""
    return [PlaceEntry("releases", "releases", "Releases", ReleasesScreen)]


@pytest.fixture
def room(empty_file: Path, tmp_path: Path, form: QSettings, background: Background, qtbot: QtBot) -> Iterator[Room]:
    """The place over an empty database of its own."""
    QLocale.setDefault(QLocale("en_GB"))
    path = tmp_path / "room.db"
    copyfile(empty_file, path)
    yield from open_room(path, form, background, qtbot)


@pytest.fixture
def two(room: Room) -> tuple[int, int]:
    room.work.ticket()
    return room.work.release(14), room.work.release(28)


def released_in(room: Room, change: int) -> int | None:
    return next((row["id"] for row in room.work.rows(Release) if change in room.work.items(row["id"])), None)


def mandate(room: Room, by: date) -> int:
    number = room.work.change(kind=ChangeKind.MANDATE, mandate_reference="Act 7", mandate_date=by.isoformat())
    room.work.decide(number, DecisionKind.HONOUR)
    return number


def drop(room: Room, card: str, release: int) -> None:
    data = QMimeData()
    data.setData(IDS_MIME, card.encode())
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
    room.column(release).cards.dropEvent(event)
    room.settle()
