"""The keys of every place: each command is bound by some place, and the list of keys leaves none out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.views.office import empty_file, house, office
from views.actions import COMMANDS
from views.desk import Desk
from views.keys_dialog import KeysDialog
from views.main_window import MainWindow
from views.opening import places
from views.place import Place
from views.releases.screen import ReleasesScreen
from views.releases.tabs import TABS
from views.settings.screen import SettingsScreen
from views.widgets.labels import KeyCap, Label

__all__ = ["empty_file", "house", "office"]

NAMES = [entry.name for entry in places()]


@pytest.fixture
def window(office: Desk, form: QSettings, settle: Callable[[], None], qtbot: QtBot) -> MainWindow:
    made = MainWindow(office, places(), form)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def _bound(widget: QWidget) -> set[str]:
    known = {command.id for command in COMMANDS}
    return known & {action.objectName() for action in widget.findChildren(QAction)}


def _pages(place: Place) -> list[QWidget]:
    if isinstance(place, SettingsScreen):
        return [place.page(number) for number in range(place.model.rowCount())]
    return [place]


def _tabs(place: Place) -> list[QWidget]:
    """The tabs of the releases and the panel beside them, each of which lists its own keys while it is seen."""
    if not isinstance(place, ReleasesScreen):
        return []
    return [*(place.tab(each.name) for each in TABS), place.side.show_compose()]


@pytest.mark.parametrize("name", NAMES)
def test_the_list_of_keys_holds_every_key_of_its_place(
    window: MainWindow, name: str, settle: Callable[[], None]
) -> None:
    window.go_to(name)
    settle()
    place = window.current_place()
    for section, page in enumerate(_pages(place)):
        place.open_item("settings", section)
        settle()
        listed = {action.objectName() for action in place.actions()}
        assert _bound(page) <= listed
        assert "window.keys" in listed


def test_the_list_of_keys_holds_those_of_each_tab_of_the_releases(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.go_to("releases")
    settle()
    place = window.current_place()
    assert isinstance(place, ReleasesScreen)
    for each in TABS:
        place.head.tabs.choose(each.name)
        settle()
        assert _bound(place.tab(each.name)) <= {action.objectName() for action in place.actions()}
    place.show_compose()
    assert {"compose.apply", "compose.all"} <= {action.objectName() for action in place.actions()}


@pytest.mark.parametrize("name", ["inbox", "backlog", "decisions", "releases", "outbox", "settings"])
def test_a_question_mark_asks_for_the_keys(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.go_to(name)
    asked = next(action for action in window.current_place().actions() if action.objectName() == "window.keys")
    with qtbot.waitSignal(window.current_place().keys_wanted):
        asked.trigger()


def test_every_command_is_bound_somewhere(window: MainWindow, settle: Callable[[], None]) -> None:
    for name in NAMES:
        window.go_to(name)
        settle()
        _pages(window.current_place())
        _tabs(window.current_place())
    assert {command.id for command in COMMANDS} - _bound(window) == set()


def test_both_groups_of_keys_stand_in_the_same_columns_and_cut_no_word(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("releases")
    actions = window.current_place().actions()
    dialog = KeysDialog("Keys", actions, actions[:4])
    qtbot.addWidget(dialog)
    dialog.show()
    caps = {cap.mapTo(dialog, cap.rect().topRight()).x() for cap in dialog.findChildren(KeyCap)}
    assert len(caps) == 2
    for label in dialog.findChildren(Label):
        assert label.width() >= label.sizeHint().width() or label.wordWrap(), label.text()
