"""A user before the real window: presses keys where the focus is, points with the mouse, waits for what comes of it, never sleeps."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from views.application import Session
from views.main_window import MainWindow
from views.opening import Opening, beginning, places
from views.place import Place
from views.theme import apply_theme
from views.widgets.dialog import Dialog
from views.widgets.labels import Label
from views.widgets.picker import Picker

Key, Modifier = Qt.Key, Qt.KeyboardModifier
P = TypeVar("P", bound=Place)
W = TypeVar("W", bound=QWidget)

#: The places as the rail numbers them: Ctrl+1 is the first.
RAIL = ("inbox", "decisions", "backlog", "releases", "outbox", "cases", "settings")
_PATIENCE = 10_000


class User:
    """One person, one keyboard, one mouse; what is on the screen is asked of the window's own widgets."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self._qtbot = session, qtbot
        self.said: list[str] = []

    # ---- waiting

    def settle(self) -> None:
        """Wait until nothing is under way, what is asked anew by an answer included."""
        for _ in range(3):
            self._qtbot.waitUntil(self.session.background.is_idle, timeout=_PATIENCE)
            QApplication.processEvents()
        assert self.session.hooks.window() is None, "the error window opened"
        self._come_to_front()

    def _come_to_front(self) -> None:
        """What a window system does when a dialog or popup has closed; the screenless platform does not."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._top()
        if top is not None and QApplication.activeWindow() is None:
            top.activateWindow()
            assert QTest.qWaitForWindowActive(top)

    def until(self, seen: Callable[[], bool]) -> None:
        """Wait until something is to be seen."""
        self._qtbot.waitUntil(seen, timeout=_PATIENCE)
        self.settle()

    # ---- looking

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert self.session.window is not None, "the window is not open"
        return self.session.window

    @property
    def database(self) -> Any:
        """The database behind the window; views never look into it, a test does."""
        return self.window.desk.database

    def place(self, kind: type[P]) -> P:
        """The place one is in."""
        found = self.window.current_place()
        assert isinstance(found, kind)
        return found

    def dialog(self, kind: type[W]) -> W:
        """The dialog that is open."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind), f"{found} is open"
        return found

    @staticmethod
    def see_no_dialog() -> None:
        """No dialog is open any more; one that is says why it stayed."""
        left = QApplication.activeModalWidget()
        assert left is None, left.refusal() if isinstance(left, Dialog) else left

    @staticmethod
    def focus() -> QWidget:
        """Where a key goes: never nowhere, and never to what can't be seen."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        assert found.isVisible(), f"{found} has the focus and can't be seen"
        return found

    def _top(self) -> QWidget | None:
        return self.session.window or self.session.first

    @staticmethod
    def words_in(widget: QWidget) -> str:
        """Everything that a widget's visible parts say."""
        parts = [widget, *widget.findChildren(QWidget)]
        return "\n".join(
            part.text() if isinstance(part, Label) else f"{part.accessibleName()} {getattr(part, 'toPlainText', str)()}"
            for part in parts
            if part.isVisible()
        )

    # ---- doing

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key as it stands in the list of keys (W, Shift+S, Ctrl+Return, Esc), and wait for what comes of it."""
        *held, name = keys.split("+")
        modifier = Modifier.NoModifier
        for each in held:
            modifier |= getattr(Modifier, {"Ctrl": "ControlModifier"}.get(each, f"{each}Modifier"))
        key = getattr(Key, f"Key_{ {'Esc': 'Escape'}.get(name, name) }".replace(" ", ""))
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifier)
            self.settle()

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        QTest.keyClicks(self.focus(), words)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click a widget that can be seen."""
        assert widget.isVisible(), f"{widget} can't be seen"
        assert widget.isEnabled(), f"{widget} can't be clicked"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def press_button(self, words: str) -> None:
        """Click the button of those words in the dialog or window that is in front."""
        top = QApplication.activeModalWidget() or self.window
        found = [each for each in top.findChildren(QAbstractButton) if each.text() == words and each.isVisible()]
        assert len(found) == 1, f"{len(found)} buttons say {words}"
        self.click(found[0])

    def choose(self, words: QTabBar, name: str) -> None:
        """Click a tab, or one of a few words."""
        index = next(index for index in range(words.count()) if words.tabData(index) == name)
        QTest.mouseClick(words, Qt.MouseButton.LeftButton, Modifier.NoModifier, words.tabRect(index).center())
        self.settle()
        assert words.currentIndex() == index

    def go_to(self, place: str) -> None:
        """Go to a place by its key."""
        self.press(f"Ctrl+{RAIL.index(place) + 1}")
        assert self.window.current_place().objectName() == place

    def pick(self, words: str) -> None:
        """Type into the picker that is open, and take what it finds."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, Picker), f"{popup} is open, no picker"
        self.type(words)
        self.press("Return")

    def drop(self, file: Path, on: QWidget) -> None:
        """Drop a file."""
        what, spot = QMimeData(), QPoint(20, 20)
        what.setUrls([QUrl.fromLocalFile(str(file))])
        ways = (Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, Modifier.NoModifier)
        entered = QDragEnterEvent(spot, *ways)
        QApplication.sendEvent(on, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(on, QDropEvent(QPointF(spot), *ways, QEvent.Type.Drop))
        self.settle()

    def hear(self) -> None:
        """From now on, note what the toast says."""
        self.window.desk.told.connect(lambda sentence, _act: self.said.append(sentence))


@contextmanager
def sitting_down(file: Path, qtbot: QtBot, who: str = "Eva") -> Iterator[User]:
    """A user at the window on a database; where there is none yet, *start empty* is chosen at the first start."""
    application: Any = QApplication.instance()
    application.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale("en_GB"))
    apply_theme(application, "light")
    form = QSettings(str(file.with_suffix(".ini")), QSettings.Format.IniFormat)
    session = Session(who, beginning(Opening(str(file), who)), places, form)
    user = User(session, qtbot)
    session.begin()
    try:
        user.settle()
        if session.first is not None:
            user.press("Down")
            user.press("Return")
            user.until(lambda: session.window is not None)
        user.window.resize(1440, 900)
        user.hear()
        yield user
    finally:
        application.setQuitOnLastWindowClosed(False)
        if session.window is not None:
            session.window.close()
        session.end()
        QApplication.processEvents()
