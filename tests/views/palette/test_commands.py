"""Every command of every place stands in the palette, runs from there, and says why where it can't."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.commands.desk import Desk as House
from views.actions import COMMANDS
from views.desk import Desk
from views.main_window import MainWindow
from views.opening import places
from views.palette.lines import Line
from views.palette.offers import Offer, matching
from views.settings.screen import sections

Settle = Callable[[], None]
PLACES = [entry.name for entry in places()]


def offered(window: MainWindow) -> dict[str, Line]:
    """The commands that stand in the open palette, by their words."""
    lines = window.finder.popup.model.lines()
    return {line.text: line for line in lines if line.name.startswith("offer.")}


def reachable(window: MainWindow) -> list[QAction]:
    own = [action for action in window.actions() if action.objectName() != "window.search"]
    return [*window.current_place().actions(), *own]


def _note(ran: list[str], text: str, _checked: bool = False) -> None:
    ran.append(text)


def run(window: MainWindow, words: str) -> None:
    window.search()
    window.finder.field.insert(words)  # as pasted: QTest types no … and no ä
    for _step in offered(window):
        line = window.finder.popup.current()
        if line is not None and line.text == words:
            break
        QTest.keyClick(window.finder.field, Qt.Key.Key_Down)
    QTest.keyClick(window.finder.field, Qt.Key.Key_Return)


@pytest.mark.parametrize("place", PLACES)
def test_every_command_of_a_place_is_listed_with_its_key_and_runs(
    window: MainWindow, settle: Settle, place: str
) -> None:
    window.go_to(place)
    settle()
    window.search()
    lines = offered(window)
    window.finder.close()
    ran: list[str] = []
    for action in reachable(window):
        line = lines[action.text()]
        assert line.cap or action.shortcut().isEmpty(), action.text()
        if not action.isEnabled():
            assert line.why, action.text()
            continue
        action.triggered.disconnect()
        action.triggered.connect(partial(_note, ran, action.text()))
        before = len(ran)
        run(window, action.text())
        assert ran[before:] == [action.text()]
        assert not window.finder.is_open()


@pytest.mark.parametrize("place", PLACES)
def test_every_command_that_can_not_be_run_has_its_own_reason(window: MainWindow, settle: Settle, place: str) -> None:
    window.go_to(place)
    settle()
    silent = [a.objectName() for a in reachable(window) if not a.isEnabled() and not str(a.property("why") or "")]
    assert silent == []


def test_a_disabled_command_says_why_and_does_nothing(window: MainWindow, settle: Settle) -> None:
    window.go_to("inbox")
    settle()
    run(window, "Reopen")
    assert window.finder.is_open()
    why = offered(window)["Reopen"].why
    assert why
    assert why.rstrip(".") in window.finder.popup.foot.text()


def test_a_command_runs_with_the_focus_back_in_the_list(window: MainWindow, settle: Settle, filled: House) -> None:
    window.go_to("inbox")
    settle()
    before = QApplication.focusWidget()
    run(window, "All keys")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    assert QApplication.focusWidget() is before


def test_places_and_pages_of_the_settings_are_gone_to(window: MainWindow, settle: Settle) -> None:
    run(window, "Go to Releases")
    assert window.current_place().objectName() == "releases"
    for number, (_icon, title) in enumerate(sections()):
        window.go_to("inbox")
        window.search()
        window.finder.field.insert(f">{title}")
        assert window.finder.popup.current() is not None
        found = next(line for line in offered(window).values() if line.name == f"offer.settings.page.{number}")
        assert found.take is not None
        found.take()
        settle()
        assert window.current_place().objectName() == "settings"
        assert window.current_place().list.current_row().id == number  # type: ignore[attr-defined] # the settings' own


def test_another_language_opens_the_window_anew(window: MainWindow, office: Desk) -> None:
    from app.settings import choices

    errands: list[Callable[[], object]] = []
    office.reopening.connect(errands.append)
    run(window, "Language: Swedish")
    (errand,) = errands
    errand()
    assert choices().language == "sv"


def test_a_command_is_found_by_its_english_name_and_by_words_within(window: MainWindow) -> None:
    offers = [
        Offer("a", "Rückgängig machen", print, also="Undo"),
        Offer("b", "Alle Tasten", print, also="All keys"),
        Offer("c", "Überarbeitung", print, why="Nichts gewählt"),
    ]
    assert [offer.id for offer in matching(offers, "undo")] == ["a"]
    assert [offer.id for offer in matching(offers, "tast alle")] == ["b"]
    assert [offer.id for offer in matching(offers, "uber")] == ["c"]
    assert [offer.id for offer in matching(offers, "xyz")] == []
    assert len(matching(offers, "")) == 3


def test_what_stands_in_the_palette_are_commands_of_the_one_table(window: MainWindow, settle: Settle) -> None:
    known = {command.id for command in COMMANDS}
    for place in PLACES:
        window.go_to(place)
        settle()
        assert {action.objectName() for action in reachable(window)} <= known
