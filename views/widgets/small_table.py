"""Small tables on a sheet: 24-px rows painted in one widget, no scrolling, no lines but below the head.

A row may have a note, which wraps below it: `set_notes`. With *wraps* the words of the first column wrap too.
"""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from views.icons import draw_icon
from views.style import focus_edge
from views.theme import colour, font, metrics, px
from views.widgets.looks import Cell
from views.widgets.painting import (
    chip_width,
    hairline,
    lang_size,
    paint_bar,
    paint_chip,
    paint_lang,
    paint_number,
    paint_text,
)

#: A row's note stands as far in as the words behind an icon.
_INDENT = 18
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class SmallTable(QWidget):
    """Rows of cells; the first column takes what is left. `clicked(row)` by mouse or Enter."""

    clicked = Signal(int)

    def __init__(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        numeric: Sequence[int] = (),
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__()
        self._wraps = wraps
        self._heads = tuple(heads)
        self._rows = [tuple(row) for row in rows]
        self._numeric = frozenset(numeric)
        self._notes: tuple[str, ...] = ()
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        spoken = "; ".join(", ".join(cell.spoken for cell in row if cell.spoken) for row in self._rows)
        self.setAccessibleName(", ".join(filter(None, self._heads)) or self.tr("Table"))
        self.setAccessibleDescription(spoken)

    def current(self) -> int:
        """The row that the keys work on; -1 where there is none yet."""
        return self._current

    def set_current(self, row: int) -> None:
        """Makes a row current, where there is such a row."""
        self._current = row if 0 <= row < len(self._rows) else -1
        self.update()

    def set_notes(self, notes: Sequence[str]) -> None:
        """What is said of each row below it; an empty one takes no room."""
        self._notes = tuple(notes)
        self._fit()

    def note_rect(self, row: int) -> QRect:
        """Where a row's note stands, indented behind its icon; without height where there is none."""
        top = self._tops[row] + self._words_height(row, self._widths()[0]) - 1
        return QRect(_INDENT, top, self._note_width(), self._note_height(row))

    def _note_width(self) -> int:
        return max(60, self.width() - _INDENT)

    def _note_height(self, row: int) -> int:
        note = self._notes[row] if row < len(self._notes) else ""
        room = QRect(0, 0, self._note_width(), 10_000)
        return metrics("meta").boundingRect(room, _WRAPPED, note).height() if note else 0

    def _words_height(self, row: int, width: int) -> int:
        """A line; where the first column's words find no room in it, as many as they need."""
        if not self._wraps or not self._rows[row]:
            return px(24)
        cell = self._rows[row][0]
        measures = metrics("cell", cell.weight)
        room = QRect(0, 0, width - (_INDENT if cell.icon else 0), 10_000)
        more = measures.boundingRect(room, _WRAPPED, cell.text).height() - measures.height()
        return px(24) + max(0, more)

    def _row_height(self, row: int, width: int) -> int:
        note = self._note_height(row)
        return self._words_height(row, width) + (note + 4 if note else 0)

    def _fit(self) -> None:
        """As high as its rows are in this width."""
        first = next(iter(self._widths()), 0)
        heights = (self._row_height(row, first) for row in range(len(self._rows)))
        self._tops = list(accumulate(heights, initial=self._head_height()))
        self.setFixedHeight(self._tops[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width notes wrap otherwise."""
        super().resizeEvent(event)
        if self._notes or self._wraps:
            self._fit()

    def _head_height(self) -> int:
        return px(24) if any(self._heads) else 0

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        """The first column elides."""
        return QSize(120, self.height())

    def _widths(self) -> list[int]:
        count = max([len(self._heads), *(len(row) for row in self._rows)], default=0)
        widths = [0] * count
        for number, head in enumerate(self._heads):
            widths[number] = metrics("meta").horizontalAdvance(head) + 4
        for row in self._rows:
            for number, cell in enumerate(row):
                widths[number] = max(widths[number], _cell_width(cell))
        if widths:
            widths[0] = max(60, self.width() - sum(width + 16 for width in widths[1:]))
        return widths

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head and rows."""
        painter = QPainter(self)
        widths = self._widths()
        if self._head_height():
            self._paint_heads(painter, widths)
        for number, row in enumerate(self._rows):
            top, x = self._tops[number], 0
            for column, cell in enumerate(row):
                box = QRect(x, top, widths[column], px(24))
                if self._wraps and column == 0:
                    self._paint_wrapped(painter, box, cell)
                elif cell.chip is not None and column < len(self._heads) and self._heads[column]:
                    paint_chip(painter, 0, box.center().y(), cell.chip, left=x)  # it stands under its head
                else:
                    _paint_cell(painter, box, cell, column in self._numeric)
                x += widths[column] + 16
            self._paint_note(painter, number)
            if number == self._current and self.hasFocus():
                focus_edge(painter, QRect(0, top, self.width(), self._tops[number + 1] - top).toRectF(), 4)

    @staticmethod
    def _paint_wrapped(painter: QPainter, box: QRect, cell: Cell) -> None:
        if cell.icon:
            draw_icon(painter, cell.icon, QRect(box.x(), box.center().y() - 6, 12, 12), colour("text2"))
            box = box.adjusted(_INDENT, 0, 0, 0)
        over = (box.height() - metrics("cell", cell.weight).height()) // 2
        painter.setFont(font("cell", cell.weight))
        painter.setPen(colour(cell.tone))
        painter.drawText(box.adjusted(0, over, 0, 10_000), _WRAPPED, cell.text)

    def _paint_note(self, painter: QPainter, row: int) -> None:
        if row < len(self._notes) and self._notes[row]:
            painter.setFont(font("meta"))
            painter.setPen(colour("text2"))
            painter.drawText(self.note_rect(row), _WRAPPED, self._notes[row])

    def _paint_heads(self, painter: QPainter, widths: Sequence[int]) -> None:
        x = 0
        for number, head in enumerate(self._heads):
            box = QRect(x, 0, widths[number], px(22))
            paint = paint_number if number in self._numeric else paint_text
            paint(painter, box, head, "meta", "text3")
            x += widths[number] + 16
        hairline(painter, 0, px(24) - 2, self.width())

    def _row_under(self, y: float) -> int:
        number = bisect(self._tops, y) - 1
        return number if 0 <= number < len(self._rows) else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells the row."""
        number = self._row_under(event.position().y())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = number
            self.clicked.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down, Enter."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._rows:
            self._current = min(max(self._current + step, 0), len(self._rows) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.clicked.emit(self._current)
        else:
            super().keyPressEvent(event)


def _cell_width(cell: Cell) -> int:
    if cell.width:
        return px(cell.width)
    if cell.chip is not None:
        return chip_width(cell.chip)
    if cell.lang:
        return lang_size().width()
    if cell.bar is not None and not cell.text:
        return px(72)
    return metrics("cell", cell.weight).horizontalAdvance(cell.text) + (20 if cell.icon else 0) + 4


def _paint_cell(painter: QPainter, box: QRect, cell: Cell, numeric: bool) -> None:
    middle = box.center().y()
    if cell.chip is not None:
        paint_chip(painter, box.right() + 1, middle, cell.chip)
    elif cell.lang:
        paint_lang(painter, QPoint(box.x(), middle - lang_size().height() // 2), cell.lang)
    elif cell.bar is not None:
        paint_bar(painter, QRect(box.x(), middle - 2, box.width(), 6), cell.bar, cell.bar_role)
    elif numeric:
        paint_number(painter, box, cell.text, "cell", cell.tone, cell.weight)
    else:
        if cell.icon:
            draw_icon(painter, cell.icon, QRect(box.x(), middle - 6, 12, 12), colour("text2"))
            box = box.adjusted(18, 0, 0, 0)
        paint_text(painter, box, cell.text, "cell", cell.tone, cell.weight)
