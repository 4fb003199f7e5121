"""The window: places made when opened, the way back, what others changed, the toast's undo, and its remembered form."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.effects import Effects
from models.rules.errors import BadInput
from views.application import Beginning, Session
from views.desk import Desk
from views.error_window import ErrorHooks
from views.first_start import FirstStart
from views.keys_dialog import KeysDialog
from views.main_window import MainWindow, PlaceEntry
from views.opening import places
from views.place import Place
from views.theme import theme_choice


class Book(Place):
    """A place that counts what happens to it."""

    made: list[str] = []  # noqa: RUF012 - emptied by each test

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self.made.append(name)
        self.refreshed = 0
        self.has_band = False
        self.shown_items: list[tuple[str, int]] = []
        self.field = QLineEdit()
        self.splitter = QSplitter()
        self.splitter.setObjectName("panes")
        self.splitter.addWidget(QWidget())
        self.splitter.addWidget(QWidget())
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.splitter)

    def refresh(self) -> None:
        self.refreshed += 1

    def effects_touch(self, effects: Effects) -> bool:
        return effects.touches("change")

    def count(self) -> int | None:
        return 7

    def close_band(self) -> bool:
        had, self.has_band = self.has_band, False
        return had

    def open_item(self, kind: str, item: int) -> bool:
        if kind != "ticket" or self.objectName() != "inbox":
            return False
        self.shown_items.append((kind, item))
        return True


def entries() -> list[PlaceEntry]:
    return [
        PlaceEntry("inbox", "inbox", "Inbox", lambda desk: Book(desk, "inbox")),
        PlaceEntry("backlog", "backlog", "Backlog", lambda desk: Book(desk, "backlog")),
        PlaceEntry("settings", "settings", "Settings", lambda desk: Book(desk, "settings"), low=True),
    ]


@pytest.fixture
def window(bare_desk: Desk, form: QSettings, qtbot: QtBot) -> MainWindow:
    Book.made.clear()
    made = MainWindow(bare_desk, entries(), form, where="Own database")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def book(window: MainWindow, name: str) -> Book:
    place = window.place(name)
    assert isinstance(place, Book)
    return place


def test_a_place_is_made_when_first_opened(window: MainWindow) -> None:
    assert Book.made == ["inbox"]
    window.go_to("backlog")
    window.go_to("inbox")
    window.go_to("backlog")
    assert Book.made == ["inbox", "backlog"]
    assert window.rail.button("backlog").count() == 7
    assert window.windowTitle() == "Backlog · Fortnight"


def test_control_and_a_number_open_a_place(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_place().objectName() == "backlog"


def test_the_way_back_and_forward(window: MainWindow) -> None:
    window.go_to("backlog")
    window.go_to("settings")
    window.back()
    window.back()
    assert window.current_place().objectName() == "inbox"
    window.forward()
    assert window.current_place().objectName() == "backlog"
    window.go_to("inbox")
    window.forward()
    assert window.current_place().objectName() == "inbox"


def test_visible_places_read_what_changed_and_hidden_ones_when_seen(window: MainWindow, bare_desk: Desk) -> None:
    window.go_to("backlog")
    inbox, backlog = book(window, "inbox"), book(window, "backlog")
    before = inbox.refreshed, backlog.refreshed
    bare_desk.changed.emit(Effects(1, "x", {"change": frozenset({3})}))
    assert (inbox.refreshed, backlog.refreshed) == (before[0], before[1] + 1)
    bare_desk.changed.emit(Effects(1, "x", {"letter": frozenset({3})}))
    assert backlog.refreshed == before[1] + 1
    window.go_to("inbox")
    assert inbox.refreshed == before[0] + 1


def test_the_toast_takes_back_its_own_act(
    window: MainWindow, bare_desk: Desk, undone: list[int | None], qtbot: QtBot
) -> None:
    bare_desk.told.emit("12 parked", 42)
    assert window.toast.isVisible()
    with qtbot.waitSignal(bare_desk.changed):
        QTest.mouseClick(window.toast.undo_button(), Qt.MouseButton.LeftButton)
    assert undone == [42]
    assert window.toast.sentence() == "Undone."
    assert not window.toast.undo_button().isVisible()


def test_the_toast_covers_no_button_and_goes_out_of_the_way_of_one_that_comes(
    window: MainWindow, bare_desk: Desk, qtbot: QtBot
) -> None:
    bare_desk.told.emit("12 parked", 0)
    toast, usual = window.toast, window.toast.geometry()
    middle, place = toast.parentWidget(), window.current_place()
    assert middle is not None
    button = QPushButton("Preview shipping", place)
    button.move(place.mapFrom(middle, usual.topLeft()))
    button.show()
    qtbot.waitUntil(lambda: toast.geometry() != usual)
    assert not toast.geometry().intersects(QRect(button.mapTo(middle, QPoint()), button.size()))
    button.deleteLater()
    qtbot.waitUntil(lambda: toast.geometry() == usual)


def test_control_z_closes_what_is_open_in_the_place_and_takes_nothing_back(
    window: MainWindow, bare_desk: Desk, undone: list[int | None], qtbot: QtBot
) -> None:
    place = book(window, "inbox")
    place.has_band = True
    place.setFocus()
    window.undo()
    assert (place.has_band, undone) == (False, [])
    with qtbot.waitSignal(bare_desk.changed):
        window.undo()
    assert undone == [None]


def test_control_z_takes_back_the_last_act_but_in_a_field_the_typing(
    window: MainWindow, bare_desk: Desk, undone: list[int | None], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bare_desk.changed):
        window.undo()
    assert undone == [None]
    window.activateWindow()
    field = book(window, "inbox").field
    field.setFocus()
    QTest.keyClicks(field, "abc")
    window.undo()
    assert field.text() == ""
    assert undone == [None]


def test_an_item_opens_where_its_kind_lives(window: MainWindow, bare_desk: Desk) -> None:
    window.go_to("backlog")
    bare_desk.open("ticket", 9)
    assert window.current_place().objectName() == "inbox"
    assert book(window, "inbox").shown_items == [("ticket", 9)]


def test_a_narrow_window_shows_icons_alone(window: MainWindow) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.rail.is_narrow()
    assert window.rail.width() < 60
    window.resize(1300, 700)
    QApplication.processEvents()
    assert not window.rail.is_narrow()


def test_the_theme_button_changes_and_keeps_the_theme(bare_desk: Desk, form: QSettings, qtbot: QtBot) -> None:
    kept: list[str] = []
    window = MainWindow(bare_desk, entries(), form, keep_theme=kept.append)
    qtbot.addWidget(window)
    window.top_bar.theme_button.click()
    assert theme_choice() == "dark"
    assert kept == ["dark"]
    assert "Dark" in window.top_bar.theme_button.accessibleName()


def test_place_splitters_and_size_are_remembered(
    window: MainWindow, bare_desk: Desk, form: QSettings, qtbot: QtBot
) -> None:
    window.go_to("backlog")
    window.resize(910, 610)
    book(window, "backlog").splitter.setSizes([200, 600])
    QApplication.processEvents()
    sizes = book(window, "backlog").splitter.sizes()
    window.close()
    again = MainWindow(bare_desk, entries(), form)
    qtbot.addWidget(again)
    again.show()
    QApplication.processEvents()
    assert again.current_place().objectName() == "backlog"
    assert again.height() == 610
    assert abs(book(again, "backlog").splitter.sizes()[0] - sizes[0]) <= 12


def test_all_keys_of_the_place_are_shown(window: MainWindow) -> None:
    book(window, "inbox").keys_wanted.emit()
    assert [dialog.windowTitle() for dialog in window.findChildren(KeysDialog)] == ["Keys in Inbox"]


def test_every_button_of_the_window_has_a_name(window: MainWindow) -> None:
    unnamed = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert unnamed == []


def test_progress_is_shown_and_can_be_cancelled(window: MainWindow, bare_desk: Desk, qtbot: QtBot) -> None:
    import threading

    shown: list[int] = []

    def job(progress: object, cancelled: object) -> str:
        assert callable(progress)
        assert callable(cancelled)
        progress(5, 10, "rows")
        while not cancelled():
            threading.Event().wait(0.001)
        return "stopped"

    bare_desk.run(job, lambda _: shown.append(1), title="Importing helpdesk.csv")
    qtbot.waitUntil(window.status.progress.isVisible)
    qtbot.waitUntil(lambda: "5 of 10" in window.status.progress._count.text())
    with qtbot.waitSignal(bare_desk.background.errand_ended):
        window.status.progress.cancel.click()
    qtbot.waitUntil(lambda: shown == [1])
    assert not window.status.progress.isVisible()


def test_the_first_start_offers_three_ways(qtbot: QtBot) -> None:
    first = FirstStart()
    qtbot.addWidget(first)
    first.show()
    assert [choice.accessibleName() for choice in first.choices()] == [
        "Look at sample data",
        "Start empty",
        "Import my file",
    ]
    with qtbot.waitSignal(first.chosen) as chosen:
        QTest.keyClick(first.choices()[0], Qt.Key.Key_Return)
    assert chosen.args == ["sample", ""]
    assert not first.choices()[0].isEnabled()
    first.refuse("The disk is full.")
    assert first.choices()[0].isEnabled()


@pytest.fixture
def asked() -> list[tuple[str, str]]:
    return []


def _session(asked: list[tuple[str, str]], form: QSettings, is_new: bool, closed: list[object]) -> Session:
    def prepare(choice: str, file: str) -> object:
        asked.append((choice, file))
        if choice == "empty":
            raise BadInput("The folder can't be written.")
        return "database"

    beginning = Beginning(
        where="Own database",
        is_new=is_new,
        prepare=prepare,
        undo_act=lambda _database, who, act: Effects(2, f"{who} undid {act}"),
        close=closed.append,
    )
    return Session("Eva", beginning, entries, form)


def shown_window(session: Session) -> MainWindow | None:
    return session.window


def test_the_first_start_leads_to_the_window(asked: list[tuple[str, str]], form: QSettings, qtbot: QtBot) -> None:
    closed: list[object] = []
    session = _session(asked, form, is_new=True, closed=closed)
    session.begin()
    first = session.first
    assert first is not None
    first.choose("empty")
    qtbot.waitUntil(first.choices()[0].isEnabled)
    assert shown_window(session) is None
    first.choose("sample")
    qtbot.waitUntil(lambda: shown_window(session) is not None)
    window = shown_window(session)
    assert window is not None
    qtbot.addWidget(window)
    assert asked == [("empty", ""), ("sample", "")]
    assert window.isVisible()
    session.end()
    assert closed == ["database"]


def test_a_known_database_opens_at_once(asked: list[tuple[str, str]], form: QSettings, qtbot: QtBot) -> None:
    session = _session(asked, form, is_new=False, closed=[])
    session.begin()
    qtbot.waitUntil(lambda: session.window is not None)
    assert session.window is not None
    qtbot.addWidget(session.window)
    assert asked == [("open", "")]
    session.end()


def test_what_goes_wrong_opens_one_window_with_details(qtbot: QtBot, tmp_path: Path) -> None:
    hooks = ErrorHooks()
    hooks.show("division by zero", "Traceback …")
    hooks.show("another", "Traceback 2")
    shown = hooks.window()
    assert shown is not None
    qtbot.addWidget(shown)
    text = shown.details.toPlainText()
    assert "Traceback …" in text
    assert "Traceback 2" in text
    shown.copy()
    assert QApplication.clipboard().text() == text


def test_the_rail_counts_what_waits_in_places_that_were_never_opened(
    bare_desk: Desk, form: QSettings, qtbot: QtBot
) -> None:
    counted = [replace(entry, count=lambda _desk: 18) for entry in entries()]
    made = MainWindow(bare_desk, counted, form)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.rail.button("backlog").count() == 18)
    assert made.rail.button("inbox").count() == 7  # an opened place tells its own


def test_the_rail_counts_anew_what_is_not_seen(bare_desk: Desk, form: QSettings, qtbot: QtBot) -> None:
    waiting = [18]
    counted = [replace(entry, count=lambda _desk: waiting[0]) for entry in entries()]
    made = MainWindow(bare_desk, counted, form)
    qtbot.addWidget(made)
    made.show()
    made.go_to("backlog")
    made.go_to("inbox")
    qtbot.waitUntil(bare_desk.background.is_idle)
    waiting[0] = 17
    bare_desk.changed.emit(Effects(1, "undone", {"ticket": frozenset({3})}))  # nothing that the backlog would read anew
    qtbot.waitUntil(lambda: made.rail.button("backlog").count() == 17)
    assert made.rail.button("inbox").count() == 7  # what is seen tells its own


def test_every_place_where_something_waits_counts_it() -> None:
    counted = {entry.name for entry in places() if entry.count is not None}
    assert counted == {"inbox", "decisions", "releases", "outbox"}


def test_what_a_place_says_of_itself_is_there_again_when_one_comes_back(window: MainWindow) -> None:
    book(window, "inbox").status_changed.emit("19 new", "newest first")
    window.go_to("backlog")
    assert window.status.left.text() == ""
    window.back()
    assert window.status.left.text() == "19 new"
