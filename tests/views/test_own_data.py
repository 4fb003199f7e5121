"""The sample says that it is one, and leads to data of one's own in one step."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.commands.act import By, perform
from app.effects import Effects
from app.sample.mark import is_sample, mark_as_sample
from app.startup import open_database
from tests.app.commands.desk import empty_file
from views.application import Beginning, Session
from views.main_window import PlaceEntry
from views.own_data import OwnDataDialog
from views.place import Place

__all__ = ["empty_file"]


class Taking(Place):
    """A place that writes down which files it was given."""

    taken: list[Path | None] = []  # noqa: RUF012 - emptied by the fixture

    def take_file(self, file: Path | None) -> bool:
        self.taken.append(file)
        return True


@pytest.fixture
def session(empty_file: Path, tmp_path: Path, form: QSettings, qtbot: QtBot) -> Iterator[Session]:
    """The window on a sample."""
    Taking.taken.clear()
    path = tmp_path / "own.db"
    shutil.copyfile(empty_file, path)
    sample = open_database(path)
    perform(sample, mark_as_sample, 7, By("Eva", datetime.now(UTC)))
    sample.close()
    beginning = Beginning(
        where="Own database",
        is_new=False,
        prepare=lambda _choice, _file: open_database(path),
        undo_act=lambda _database, _who, _act: Effects(0, ""),
        close=lambda database: database.close(),
        is_sample=is_sample,
    )
    made = Session("Noor", beginning, lambda: [PlaceEntry("inbox", "inbox", "Inbox", Taking)], form)
    made.begin()
    settle(made, qtbot)
    yield made
    if made.window is not None:
        made.window.close()
    made.end()


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.window is not None and session.background.is_idle())


def opened(session: Session) -> OwnDataDialog:
    assert session.window is not None
    link = session.window.status.sample
    assert link.isVisible()
    assert link.text() == "Sample data · start with my own"
    link.click()
    assert link.dialog is not None
    return link.dialog


def test_one_starts_empty_from_the_sample(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    before = session.window
    opened(session).empty_button.click()
    qtbot.waitUntil(lambda: session.window is not before and session.window is not None)
    settle(session, qtbot)
    assert session.window is not None
    assert not session.window.status.sample.isVisible()
    assert len(list(tmp_path.glob("own-sample-set-aside-*.db"))) == 1
    assert Taking.taken == []


def test_a_file_is_imported_into_the_new_database_and_not_into_the_sample(session: Session, qtbot: QtBot) -> None:
    dialog = opened(session)
    dialog.choose_file = lambda: ""
    dialog.import_button.click()
    assert dialog.isVisible(), "no file, no change"
    dialog.choose_file = lambda: "helpdesk.csv"
    before = session.window
    dialog.import_button.click()
    qtbot.waitUntil(lambda: session.window is not before and Taking.taken == [Path("helpdesk.csv")])
    settle(session, qtbot)
    assert session.window is not None
    assert not is_sample(session.window.desk.database)


def test_what_could_not_be_set_aside_is_said_and_no_file_taken_in(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(session)
    assert session.window is not None
    with session.window.desk.database.writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM settings")
    dialog.choose_file = lambda: "helpdesk.csv"
    before = session.window
    dialog.import_button.click()
    qtbot.waitUntil(lambda: session.window is not before and session.window is not None)
    settle(session, qtbot)
    assert session.window is not None
    assert "no sample" in session.window.toast.sentence()
    assert Taking.taken == []
