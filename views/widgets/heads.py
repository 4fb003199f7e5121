"""The heads of lists: over a two-line list 28 high, exactly over the columns of its rows; between a table's a named corner."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QTableView

from views.theme import metrics, px
from views.widgets.labels import Pane
from views.widgets.lists import RowList
from views.widgets.painting import paint_number, paint_text


class ListHead(Pane):
    """Names of the title and of the number columns of a RowList; `columns` are (word, width of the Cell)."""

    def __init__(self, view: RowList, title: str, columns: Sequence[tuple[str, int]] = (), lead: str = "") -> None:
        super().__init__("base", "b")
        self._view = view
        self._lead = lead
        self.setFixedHeight(px(28))
        self.set_columns(title, columns)
        view.verticalScrollBar().rangeChanged.connect(self.update)

    def set_columns(self, title: str, columns: Sequence[tuple[str, int]]) -> None:
        """Names other columns."""
        self._title = title
        self._columns = tuple(columns)
        self.setAccessibleName(", ".join([title, *(word for word, _width in self._columns)]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, in text3."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = 16
        if self._lead:
            width = max(px(18), metrics("cell").horizontalAdvance("00"))
            paint_number(painter, QRect(14, 0, width, self.height()), self._lead, "meta", "text3")
            left += width + 10
        right = self._view.viewport().width() - 16
        for word, cell_width in reversed(self._columns):
            wanted = max(px(cell_width), metrics("meta").horizontalAdvance(word) + 2)
            paint_number(painter, QRect(right - wanted, 0, wanted, self.height()), word, "meta", "text3")
            right -= px(cell_width) + 16
        paint_text(painter, QRect(left, 0, max(0, right - left), self.height()), self._title, "meta", "text3")


def name_corner(table: QTableView) -> None:
    """The button between the heads, which Qt leaves nameless, is called as the table is."""
    for button in table.findChildren(QAbstractButton):
        button.setAccessibleName(table.accessibleName())
