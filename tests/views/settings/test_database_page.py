"""The database page: a backup that is whole, a check that says what is wrong, and what closes the window and opens it anew."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.commands.act import By, perform
from app.commands.house import SetHouse, set_house
from app.commands.undo import Undo, undo
from app.queries.house import house_row, settings_row
from app.sample.mark import mark_as_sample
from app.startup import open_database
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.application import Beginning, Session
from views.main_window import MainWindow, PlaceEntry
from views.settings.database import DatabasePage
from views.settings.screen import DATABASE, SettingsScreen
from views.widgets.dialog import Dialog

Settle = Callable[[], None]


def page_of(screen: SettingsScreen) -> DatabasePage:
    page = screen.page(DATABASE)
    assert isinstance(page, DatabasePage)
    return page


def test_a_backup_is_whole_and_says_where_it_lies(
    house: House, open_settings: Open, settle: Settle, tmp_path: Path
) -> None:
    house.do(set_house, SetHouse({"name": "Tallvik"}))
    page = page_of(open_settings(DATABASE))
    page.choose_target = lambda: str(tmp_path / "copy.db")
    page.backup_button.click()
    settle()
    assert str(tmp_path / "copy.db") in page.result.sentence()
    copy = open_database(tmp_path / "copy.db")
    assert house_row(copy).name == "Tallvik"
    copy.close()
    assert page.backup_button.isEnabled()


def test_a_backup_over_the_database_itself_is_refused(house: House, open_settings: Open, settle: Settle) -> None:
    page = page_of(open_settings(DATABASE))
    page.choose_target = lambda: str(house.database.path)
    page.backup_button.click()
    settle()
    assert "Choose another file" in page.result.sentence()


def test_a_check_finds_a_history_that_was_altered(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(set_house, SetHouse({"name": "Tallvik"}))
    page = page_of(open_settings(DATABASE))
    page.check_button.click()
    settle()
    assert page.result.sentence().startswith("All is well")
    assert house.database.path is not None
    with sqlite3.connect(house.database.path) as raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE acts SET sentence = 'Nothing happened' WHERE id = 1")
    raw.close()
    page.check_button.click()
    settle()
    assert "History is broken at act 1" in page.result.sentence()


def test_the_sample_can_be_deleted_only_where_it_is_one(house: House, open_settings: Open, settle: Settle) -> None:
    screen = open_settings(DATABASE)
    page = page_of(screen)
    assert not page.sample_button.isVisible()
    house.do(mark_as_sample, 7)
    screen.refresh()
    settle()
    assert page.sample_button.isVisible()


@pytest.fixture
def session(empty_file: Path, tmp_path: Path, form: QSettings, qtbot: QtBot) -> Iterator[Session]:
    """The whole window on a file, as the program opens it."""
    path = tmp_path / "own.db"
    shutil.copyfile(empty_file, path)
    beginning = Beginning(
        where="Own database",
        is_new=False,
        prepare=lambda _choice, _file: open_database(path),
        undo_act=lambda database, who, act: perform(database, undo, Undo(act), By(who, datetime.now(UTC))),
        due=lambda _database: None,
        close=lambda database: database.close(),
    )
    made = Session("Noor", beginning, lambda: [PlaceEntry("settings", "settings", "Settings", SettingsScreen)], form)
    made.begin()
    qtbot.waitUntil(lambda: made.window is not None and made.background.is_idle())
    yield made
    if made.window is not None:
        made.window.close()
    made.end()


def window_of(session: Session) -> MainWindow:
    assert session.window is not None
    return session.window


def page_in(session: Session, qtbot: QtBot) -> DatabasePage:
    screen = window_of(session).current_place()
    assert isinstance(screen, SettingsScreen)
    screen.open_item("settings", DATABASE)
    qtbot.waitUntil(session.background.is_idle)
    return page_of(screen)


def accept(session: Session, page: DatabasePage, qtbot: QtBot) -> None:
    """Says yes to the dialog, and waits for the next window."""
    before = window_of(session)
    dialog = next(each for each in page.findChildren(Dialog) if each.isVisible())
    next(button for button in dialog.findChildren(type(page.backup_button)) if button.isDefault()).click()
    qtbot.waitUntil(
        lambda: session.window is not None and session.window is not before and session.background.is_idle()
    )


def test_a_backup_is_restored_and_the_window_opens_anew(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    backup.write_text("an earlier one, which the file dialog has asked about")
    by = By("Noor", datetime.now(UTC))
    perform(window_of(session).desk.database, set_house, SetHouse({"name": "Before"}), by)
    page = page_in(session, qtbot)
    page.choose_target = lambda: str(backup)
    page.backup_button.click()
    qtbot.waitUntil(session.background.is_idle)
    perform(window_of(session).desk.database, set_house, SetHouse({"name": "After"}), by)
    page.choose_source = lambda: str(backup)
    page.restore_button.click()
    accept(session, page, qtbot)
    assert house_row(window_of(session).desk.database).name == "Before"
    assert len(list(tmp_path.glob("own-set-aside-*.db"))) == 1


def test_a_file_that_is_no_backup_leaves_everything_and_is_told(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear all")
    by = By("Noor", datetime.now(UTC))
    perform(window_of(session).desk.database, set_house, SetHouse({"name": "Kept"}), by)
    page = page_in(session, qtbot)
    page.choose_source = lambda: str(other)
    page.restore_button.click()
    accept(session, page, qtbot)
    assert "is no backup" in window_of(session).toast.sentence()
    assert house_row(window_of(session).desk.database).name == "Kept"


def test_deleting_the_sample_starts_empty(session: Session, qtbot: QtBot) -> None:
    database = window_of(session).desk.database
    perform(database, mark_as_sample, 7, By("Noor", datetime.now(UTC)))
    perform(database, set_house, SetHouse({"name": "Made up"}), By("Noor", datetime.now(UTC)))
    window_of(session).refresh()
    page = page_in(session, qtbot)
    page.sample_button.click()
    accept(session, page, qtbot)
    row = settings_row(window_of(session).desk.database)
    assert (row.house.name, row.is_sample) == ("Customer service", False)
