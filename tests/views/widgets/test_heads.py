"""Heads over two-line lists."""

from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from views.releases.calendar.month import MonthView
from views.releases.matrix.grid import FixGrid
from views.theme import colour
from views.widgets.heads import ListHead
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.row_models import RowsModel


@dataclass(frozen=True, slots=True)
class Row:
    id: int


def test_heads_name_the_columns_and_are_spoken(qtbot: QtBot) -> None:
    view = RowList(RowsModel(look=lambda _row: ListLook("x")), "Queue")
    head = ListHead(view, "Wish or change", [("Reach", 52), ("Effort", 32)], lead="#")
    qtbot.addWidget(view)
    qtbot.addWidget(head)
    view.resize(480, 200)
    head.resize(480, 28)
    view.show()
    assert head.accessibleName() == "Wish or change, Reach, Effort"
    image = head.grab().toImage()
    inked = [x for x in range(480) if any(image.pixelColor(x, y) != colour("base") for y in range(4, 24))]
    assert min(inked) < 40
    assert 440 < max(inked) <= 466


def test_the_corner_of_a_table_is_called_as_the_table_is(qtbot: QtBot) -> None:
    for table in (MonthView(), FixGrid()):
        qtbot.addWidget(table)
        (corner,) = table.findChildren(QAbstractButton)
        assert corner.accessibleName() == table.accessibleName() != ""
