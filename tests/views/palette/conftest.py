"""A whole window on a real database, with its palette."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from models.database import connect
from tests.app.commands.desk import Desk as House
from tests.views.office import empty_file, office, told
from views.desk import Desk
from views.main_window import MainWindow
from views.opening import places

__all__ = ["empty_file", "office", "told"]

Settle = Callable[[], None]


@pytest.fixture(scope="session")
def filled_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four tickets, a change that one waits for, and a release; made once."""
    path = tmp_path_factory.mktemp("palette") / "filled.db"
    shutil.copyfile(empty_file, path)
    house = House(connect(path), now=datetime.now(UTC))
    house.ticket(subject="Copy a week", body="I copy every booking of the week by hand.", key="ZD-4711")
    house.ticket(subject="Ärendehantering går långsamt", body="Varje ärende tar en minut.")
    house.ticket(subject="Straße fehlt", body="In der Adresse fehlt die Straße.")
    house.ticket(subject="Invoice sent twice", body="The invoice of the week arrives two times.")
    house.parked(1)
    house.release()
    house.database.close()
    return path


@pytest.fixture
def house(filled_file: Path, tmp_path: Path) -> Iterator[House]:
    """Somebody who acts on the database beside the window."""
    path = tmp_path / "office.db"
    shutil.copyfile(filled_file, path)
    database = connect(path)
    yield House(database, now=datetime.now(UTC))
    database.close()


@pytest.fixture
def filled(house: House) -> House:
    """The same, for tests that add to it."""
    return house


@pytest.fixture
def window(office: Desk, form: QSettings, qtbot: QtBot, settle: Settle) -> Iterator[MainWindow]:
    """The window in the Inbox."""
    made = MainWindow(office, places(), form, where="Own database")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    settle()
    yield made
    made.close()
