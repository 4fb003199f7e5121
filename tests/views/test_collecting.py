"""Cyclic garbage ends on the window's thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from views.background import Background
from views.collecting import Collecting


class Knot(QObject):
    """An object in a cycle, as a widget is that a lambda of its own holds."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    """Collecting as the running program does it, and afterwards as before."""
    enabled = gc.isenabled()
    made = Collecting(qapp)
    yield made
    made.deleteLater()
    if enabled:
        gc.enable()


def make_much() -> list[list[int]]:
    """More new objects than any threshold of the collector lets pass."""
    return [[number] for number in range(50_000)]


@pytest.mark.usefixtures("collecting")
def test_a_widget_in_a_cycle_ends_on_the_windows_thread_though_a_reader_makes_the_objects(
    qtbot: QtBot, background: Background
) -> None:
    ended, kept = list[str](), list[list[list[int]]]()
    knot = Knot()
    weakref.finalize(knot, lambda: ended.append(threading.current_thread().name))
    del knot
    background.read(make_much, kept.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread().name]
