"""An office to test places in: a real database filled by commands, a window's desk on it, and a log of what was told."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.commands.act import By, perform
from app.commands.undo import Undo, undo
from app.effects import Effects
from models.database import Database, connect
from tests.app.commands.desk import Desk as House
from tests.app.commands.desk import empty_file
from views.background import Background
from views.desk import Desk

__all__ = ["empty_file", "house", "office", "told"]


@pytest.fixture
def house(empty_file: Path, tmp_path: Path) -> Iterator[House]:
    """Somebody who acts on the database beside the window."""
    path = tmp_path / "office.db"
    shutil.copyfile(empty_file, path)
    database = connect(path)
    yield House(database, now=datetime.now(UTC))
    database.close()


@pytest.fixture
def office(house: House, background: Background) -> Iterator[Desk]:
    """The window's desk on the same database."""

    def take_back(act: int | None) -> Effects:
        return perform(house.database, undo, Undo(act), By("Noor", datetime.now(UTC)))

    made = Desk(house.database, "Noor", background, take_back)
    yield made
    made.deleteLater()  # with its clocks, on this thread: left to the collector it may end on another


@pytest.fixture
def told(office: Desk) -> list[str]:
    """The sentences that the toast shows, in order."""
    sentences: list[str] = []
    office.told.connect(lambda sentence, _act: sentences.append(sentence))
    return sentences


def another(database: Database) -> House:
    """Another person at another desk."""
    return House(database, who="Anna", now=datetime.now(UTC))
