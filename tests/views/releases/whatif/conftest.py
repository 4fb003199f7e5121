"""The room with two teams, three releases and four wishes, on the What if tab."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.database import connect
from tests.app.commands.desk import Desk
from tests.app.jobs.supposing import empty_file, wishful_file
from tests.views.releases.room import Room, open_room
from views.background import Background
from views.releases.whatif.tab import REST, WhatIfTab

__all__ = ["empty_file", "wishful_file"]


class Supposing:
    """The tab as a user finds it, and the room around it."""

    def __init__(self, room: Room, qtbot: QtBot) -> None:
        self.room, self._qtbot = room, qtbot
        room.screen.head.tabs.choose("whatif")
        tab = room.screen.current_tab()
        assert isinstance(tab, WhatIfTab)
        self.tab = tab
        self.settle()

    def settle(self) -> None:
        """Wait until the levers rest and nothing is sought."""
        self._qtbot.waitUntil(lambda: not self.tab.is_resting_soon(), timeout=10 * REST)
        self.room.settle()

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is, one after the other."""
        for key in keys:
            self.room.press(key)
        self.settle()

    def type_name(self, name: str) -> None:
        """Type over the name in the dialog, and press Enter."""
        dialog = self.tab.keeping.dialog
        assert dialog is not None
        dialog.name.selectAll()
        QTest.keyClicks(dialog.name, name)
        dialog.want()
        self.settle()

    def value(self) -> float:
        """The value in large."""
        return float(self.tab.result.value.text())

    def rows(self) -> list[tuple[str, str]]:
        """What differs: the word and the number."""
        return [(row.word, row.number) for row in self.tab.result.model.rows()]


@pytest.fixture
def room(wishful_file: Path, tmp_path: Path, form: QSettings, background: Background, qtbot: QtBot) -> Iterator[Room]:
    """The place over the wishful house."""
    QLocale.setDefault(QLocale("en_GB"))
    path = tmp_path / "room.db"
    copyfile(wishful_file, path)
    yield from open_room(path, form, background, qtbot)


@pytest.fixture
def supposing(room: Room, qtbot: QtBot) -> Supposing:
    """On the tab."""
    return Supposing(room, qtbot)


@pytest.fixture
def bare(empty_file: Path, tmp_path: Path, form: QSettings, background: Background, qtbot: QtBot) -> Iterator[Room]:
    """The place over a product without releases."""
    QLocale.setDefault(QLocale("en_GB"))
    path = tmp_path / "bare.db"
    copyfile(empty_file, path)
    database = connect(path)
    Desk(database).product()
    database.close()
    yield from open_room(path, form, background, qtbot)


@pytest.fixture
def supposing_bare(bare: Room, qtbot: QtBot) -> Supposing:
    """On its tab."""
    return Supposing(bare, qtbot)
