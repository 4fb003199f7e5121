"""Another language of the screens holds at once: the window opens anew in it, where one was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.effects import Effects
from models.database import Database, connect
from tests.views.office import empty_file
from views.application import Beginning, Session, install_language
from views.main_window import MainWindow
from views.opening import places
from views.settings.computer import screen_languages, speak

__all__ = ["empty_file"]


@pytest.fixture
def session(empty_file: Path, form: QSettings, qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """A run of the window in English."""
    install_language(qapp, "en")

    def prepare(_choice: str, _file: str) -> Database:
        return connect(empty_file)

    beginning = Beginning(
        where="Own database",
        is_new=False,
        prepare=prepare,
        undo_act=lambda _database, _who, _act: Effects(0, ""),
        close=lambda database: database.close(),
    )
    made = Session("Eva", beginning, places, form)
    made.begin()
    qtbot.waitUntil(lambda: made.window is not None)
    yield made
    if made.window is not None:
        made.window.close()
    made.end()
    install_language(qapp, "en")


def open_in(session: Session, code: str, qtbot: QtBot) -> MainWindow:
    """Lets the screens speak that language; gives the window that opens then."""
    before = session.window
    assert before is not None
    speak(before.desk, code)
    qtbot.waitUntil(lambda: session.window is not None and session.window is not before)
    assert session.window is not None
    return session.window


def test_the_window_opens_anew_in_another_language_and_back_in_english(session: Session, qtbot: QtBot) -> None:
    assert session.window is not None
    session.window.go_to("backlog")
    for code in [code for code in screen_languages() if code != "en"]:
        window = open_in(session, code, qtbot)
        assert QCoreApplication.translate("Command", "Forward") != "Forward"
        assert window.current_place().objectName() == "backlog"
    open_in(session, "en", qtbot)
    assert QCoreApplication.translate("Command", "Forward") == "Forward"
