"""What tests of views share: the theme on the application, rows to show, a desk without a database."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.effects import Effects
from views.background import Background
from views.desk import Desk
from views.theme import apply_theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the screenless platform says of itself is no warning of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Cyclic garbage ends on the window's thread, as in the program (views/collecting.py): a test's own, at its end."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[None]:
    """Every test begins in the light theme."""
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Threads that end with the test."""
    made = Background()
    yield made
    made.close()
    made.deleteLater()  # on this thread: the collector may run on another


@pytest.fixture
def settle(qtbot: QtBot, background: Background) -> Callable[[], None]:
    """Waits until nothing is under way."""
    return lambda: qtbot.waitUntil(background.is_idle)


@pytest.fixture
def undone() -> list[int | None]:
    """The acts that were taken back."""
    return []


@pytest.fixture
def bare_desk(background: Background, undone: list[int | None]) -> Desk:
    """A desk that has no database and writes down what is undone."""

    def undo(act: int | None) -> Effects:
        undone.append(act)
        return Effects(99, "Undone.")

    return Desk(None, "Eva", background, undo)


@pytest.fixture
def form(tmp_path: Path) -> QSettings:
    """A file for the window's form."""
    return QSettings(str(tmp_path / "form.ini"), QSettings.Format.IniFormat)
