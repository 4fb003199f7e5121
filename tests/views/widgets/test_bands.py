"""Heads, action bars, tabs, toasts: what folds, what counts, what is taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from views.actions import COMMANDS, bind, command, set_enabled
from views.widgets import toast as toast_module
from views.widgets.bars import ActionBar, BulkBar, PlaceHead
from views.widgets.buttons import ActionButton, Button, IconButton, Segmented, TabStrip
from views.widgets.labels import Label
from views.widgets.toast import Toast

DECISIONS = ("honour", "reject", "defer", "ask", "reason")


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _doer(done: list[str], name: str) -> Callable[[], None]:
    return lambda: done.append(name)


@pytest.fixture
def actions(view: QWidget, done: list[str]) -> dict[str, QAction]:
    return bind(view, {f"decisions.{name}": _doer(done, name) for name in DECISIONS})


@pytest.fixture
def bar(qtbot: QtBot, actions: dict[str, QAction]) -> ActionBar:
    made = ActionBar()
    qtbot.addWidget(made)
    made.set_actions(list(actions.values()))
    made.resize(1200, 48)
    made.show()
    return made


def test_a_wide_bar_shows_all_and_the_first_is_the_accent(bar: ActionBar) -> None:
    assert bar.row.folded() == []
    kinds = [button._kind for button in bar.row.buttons()]
    assert kinds == ["accent", "plain", "plain", "plain", "plain"]


def test_a_narrow_bar_folds_its_tail(bar: ActionBar) -> None:
    bar.resize(520, 48)
    folded = [action.text() for action in bar.row.folded()]
    assert folded
    assert folded == [action.text() for action in [b.action() for b in bar.row.buttons()][-len(folded) :]]
    shown = [button for button in bar.row.buttons() if not button.isHidden()]
    assert all(button.geometry().right() <= bar.row.width() for button in shown)
    bar.resize(1200, 48)
    assert bar.row.folded() == []


def test_no_button_is_cut_in_a_longer_language(bar: ActionBar, actions: dict[str, QAction]) -> None:
    actions["decisions.honour"].setText("Berücksichtigen und einplanen lassen")
    button = bar.row.buttons()[0]
    assert button.width() >= button.sizeHint().width()
    assert button.accessibleName() == "Berücksichtigen und einplanen lassen"


def test_a_button_does_what_its_action_does(bar: ActionBar, done: list[str], qtbot: QtBot) -> None:
    QTest.mouseClick(bar.row.buttons()[1], Qt.MouseButton.LeftButton)
    assert done == ["reject"]


def test_a_disabled_command_says_why(
    bar: ActionBar, actions: dict[str, QAction], done: list[str], qtbot: QtBot
) -> None:
    set_enabled(actions["decisions.honour"], enabled=False, why="It has shipped.")
    button = bar.row.buttons()[0]
    assert not button.isEnabled()
    assert "It has shipped." in button.toolTip()
    set_enabled(actions["decisions.honour"], enabled=True)
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_keys_work_only_with_the_focus(
    view: QWidget, actions: dict[str, QAction], done: list[str], qtbot: QtBot
) -> None:
    other = QWidget(view)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_H)
    assert done == ["defer"]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_H)
    assert done == ["defer"]


def test_every_command_stands_once_and_no_key_twice_in_a_place() -> None:
    names = [known.id for known in COMMANDS]
    assert len(names) == len(set(names))
    for place in {name.split(".")[0] for name in names}:
        near = [c for c in COMMANDS if c.id.split(".")[0] in (place, "list") and c.key]
        keys = [c.key for c in near]
        assert len(keys) == len(set(keys)), place
    assert command("decisions.honour").key == "1"
    assert not {c.key for c in COMMANDS if c.where == "list"} & {"J", "K"}


def test_tabs_show_counts_and_speak_them(qtbot: QtBot) -> None:
    tabs = TabStrip()
    qtbot.addWidget(tabs)
    tabs.set_tabs([("decide", "To decide", 41), ("done", "Decided", None)])
    with qtbot.waitSignal(tabs.chosen) as chosen:
        tabs.choose("done")
    assert chosen.args == ["done"]
    assert tabs.accessibleTabName(0) == "To decide, 41"
    width = tabs.tabSizeHint(0).width()
    tabs.set_count("decide", 41_000)
    assert tabs.tabSizeHint(0).width() > width
    tabs.set_tabs([("decide", "To decide", 3), ("done", "Decided", None), ("more", "More", 1)])
    assert tabs.value() == "done"


def test_a_choice_between_a_few(qtbot: QtBot) -> None:
    choice = Segmented([("low", "low"), ("medium", "medium"), ("high", "high")], "Urgency")
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.choose("high")
    assert chosen.args == ["high"]
    assert choice.value() == "high"
    assert choice.accessibleName() == "Urgency"


def test_a_button_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    short, long = Button("Ask"), Button("Lisätietoja pyydetään", icon="ask", key="M")
    for button in (short, long):
        qtbot.addWidget(button)
        assert not button.grab().isNull()
    assert long.sizeHint().width() > short.sizeHint().width() + 100
    assert long.accessibleName() == "Lisätietoja pyydetään"


def test_enter_presses_a_button_as_space_does(qtbot: QtBot) -> None:
    button = Button("Lay out releases")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_an_icon_alone_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("undo", "Undo")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Undo"
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_the_head_of_a_place_takes_tabs_and_buttons(qtbot: QtBot) -> None:
    head = PlaceHead("Inbox")
    qtbot.addWidget(head)
    head.tabs.set_tabs([("all", "All", 3)])
    head.add_right(Button("New ticket", "add", "N"))
    head.resize(500, 44)
    assert head.height() == 44
    assert not head.grab().isNull()


def test_a_head_without_tabs_leaves_its_room_to_the_title(qtbot: QtBot) -> None:
    head = PlaceHead("Inställningar")
    qtbot.addWidget(head)
    head.resize(220, 44)
    head.show()
    title = head.findChildren(Label)[0]
    assert title.text() == "Inställningar"
    assert title.width() >= title.sizeHint().width()


def test_the_bulk_bar_shows_what_is_selected(qtbot: QtBot, actions: dict[str, QAction]) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    bar.set_actions(list(actions.values()))
    bar.show_selected("3 selected", "13 950 end users")
    assert bar.isVisible()
    bar.show_selected("")
    assert not bar.isVisible()


@pytest.fixture
def toast(qtbot: QtBot) -> Toast:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    made = Toast(window)
    made.window_of_test = window  # type: ignore[attr-defined]
    return made


def test_a_toast_takes_back(toast: Toast, qtbot: QtBot) -> None:
    undone: list[str] = []
    toast.say("12 parked", lambda: undone.append("12"))
    assert toast.isVisible()
    assert toast.accessibleName() == "12 parked"
    QTest.mouseClick(toast.undo_button(), Qt.MouseButton.LeftButton)
    assert undone == ["12"]
    assert not toast.isVisible()


def test_a_toast_without_undo_offers_none(toast: Toast) -> None:
    toast.say("Somebody changed C-12 meanwhile.")
    assert not toast.undo_button().isVisible()


def test_a_toast_lies_bottom_left_above_the_action_bar_and_follows(toast: Toast) -> None:
    toast.say("12 parked")
    window = toast.parentWidget()
    assert window is not None
    assert toast.x() == 24
    assert window.height() - toast.geometry().bottom() - 1 == 28 + 48 + 8
    window.resize(700, 500)
    QApplication.processEvents()
    assert window.height() - toast.geometry().bottom() - 1 == 28 + 48 + 8


def test_a_sentence_longer_than_the_window_goes_on_below(toast: Toast) -> None:
    toast.say("12 parked", lambda: None)
    low, window = toast.height(), toast.parentWidget()
    toast.say(
        "C-4, C-5 slipped to R-3, 2026-03. " + "R-3 now holds 42 person-days of testing for the 9 that it has. " * 3
    )
    words = toast.findChild(Label)
    assert words is not None
    assert window is not None
    assert toast.geometry().right() < window.width() - 20
    assert low < toast.height()
    assert words.heightForWidth(words.width()) <= words.height()
    assert window.height() - toast.geometry().bottom() - 1 == 28 + 48 + 8
    toast.say("12 parked", lambda: None)
    assert toast.height() == low


def test_a_toast_stays_under_the_pointer(toast: Toast) -> None:
    toast.say("12 parked", lambda: None)
    assert not toast.is_held()
    spot = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, QPointF(toast.mapToGlobal(QPoint(5, 5)))))
    assert toast.is_held()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.is_held()


def test_a_toast_goes_by_itself(toast: Toast, qtbot: QtBot) -> None:
    assert toast_module.STAYS == 8000
    toast._pause.setInterval(1)
    toast.say("12 parked")
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_an_action_button_follows_its_action(qtbot: QtBot, actions: dict[str, QAction]) -> None:
    button = ActionButton(actions["decisions.ask"])
    qtbot.addWidget(button)
    actions["decisions.ask"].setText("Ask for more")
    assert button.text() == "Ask for more"
