"""A popover opens beside what it speaks of, and never over what stands beside its place."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from views.widgets.popover import Popover


def test_a_popover_stays_within_its_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, window.screen().availableGeometry().width(), 400)
    stack = QStackedWidget(window)
    rail = 200
    stack.setGeometry(rail, 0, window.width() - rail, 400)
    place = QWidget()
    stack.addWidget(place)
    column = QWidget(place)
    column.setGeometry(10, 0, stack.width() - 20, 60)
    window.show()
    popover = Popover(window, "One more day")
    popover.open_beside(column, column.rect())
    assert popover.x() >= place.mapToGlobal(QPoint()).x()
    popover.close()


def test_a_popover_stands_beside_what_it_speaks_of_in_a_window_that_reaches_over_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    window.setGeometry(0, 0, screen.width() + 400, 400)
    column = QWidget(window)
    column.setGeometry(screen.width() - 260, 0, 200, 60)
    window.show()
    popover = Popover(window, "One more day")
    popover.open_beside(column, column.rect())
    assert popover.x() > column.mapToGlobal(column.rect().topRight()).x()
    popover.close()
