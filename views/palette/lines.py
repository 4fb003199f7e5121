"""The lines under the palette's field: heads, commands and finds, how they are held and how they are painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.rows.everything import Span
from views.icons import draw_icon
from views.theme import colour, font, metrics, px
from views.widgets.looks import LOOK_ROLE, ROW_ROLE
from views.widgets.painting import (
    accent_mark,
    chip_width,
    hairline,
    paint_chip,
    paint_keycap,
    paint_number,
    paint_text,
)
from views.widgets.states import Look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_VERTICAL = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

#: Heights in the measures of the looks: a head, a line, a line with words below.
HEAD, SINGLE, DOUBLE = 26, 32, 48
_USUAL_NUMBER = "T-000"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. *name* tells it from all others; *take* is what Enter does; *why* says why it can't be taken."""

    name: str
    text: str
    icon: str = ""
    number: str = ""
    marks: tuple[Span, ...] = ()
    below: str = ""
    below_marks: tuple[Span, ...] = ()
    right: str = ""
    cap: str = ""
    chip: Look | None = None
    why: str = ""
    take: Callable[[], object] | None = None
    link: str = ""

    @property
    def is_head(self) -> bool:
        """Whether it only names what stands below."""
        return self.take is None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (
            self.number,
            self.text,
            self.below,
            self.chip.word if self.chip else "",
            self.right,
            self.cap,
            self.why,
        )
        return ", ".join(part for part in parts if part)


def head(name: str, text: str, count: str = "") -> Line:
    """The head of a group."""
    return Line(f"head.{name}", text, right=count)


class LinesModel(QAbstractListModel):
    """The lines of the moment; the same lines again change nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> bool:
        """Shows these; whether other lines stand there now, not only other words in them."""
        names = [line.name for line in lines]
        same = names == [line.name for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = tuple(lines)
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        return not same

    def lines(self) -> tuple[Line, ...]:
        """All lines."""
        return self._lines

    def number_of(self, name: str) -> int | None:
        """Where the line of that name stands."""
        return next((number for number, line in enumerate(self._lines) if line.name == name), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own: any value by role
        """The line itself, and its words for screen readers."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (LOOK_ROLE, ROW_ROLE):
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head can't be chosen."""
        never = Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid() or self._lines[index.row()].is_head:
            return never
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never


class LineDelegate(QStyledItemDelegate):
    """Paints a head, a command with its key, or something found with the words that found it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """By what the line holds."""
        return QSize(120, line_height(index.data(LOOK_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then words."""
        line: Line = index.data(LOOK_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.is_head:
            _paint_head(painter, rect, line, index.row() > 0)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, colour("select"))
                accent_mark(painter, rect)
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, colour("hover"))
            _paint_line(painter, rect, line)
        painter.restore()


def line_height(line: Line) -> int:
    """The height of a line in pixels."""
    return px(HEAD if line.is_head else DOUBLE if line.below else SINGLE)


def _paint_head(painter: QPainter, rect: QRect, line: Line, ruled: bool) -> None:
    if ruled:
        hairline(painter, rect.x(), rect.y(), rect.width(), "line_soft")
    inner = rect.adjusted(16, 2, -16, 0)
    room = metrics("meta").horizontalAdvance(line.right) + 12 if line.right else 0
    width = paint_text(painter, inner.adjusted(0, 0, -room, 0), line.text, "meta", "text2", 600)
    paint_text(painter, inner.adjusted(width + 8, 0, 0, 0), line.right, "meta", "text3")


def _paint_line(painter: QPainter, rect: QRect, line: Line) -> None:
    top = QRect(
        rect.x(), rect.y() + (px(4) if line.below else 0), rect.width(), px(22) if line.below else rect.height()
    )
    ink = "text3" if line.why else "text"
    draw_icon(
        painter,
        line.icon or "search",
        QRect(16, top.center().y() - 7, 16, 16),
        colour("text3" if line.why else "text2"),
    )
    left, right = 44, _paint_right(painter, rect, line)
    if line.number:
        room = QRect(left, top.y(), right - left, top.height())
        wide = paint_text(painter, room, line.number, "cell", "text3")
        left += max(wide, metrics("cell").horizontalAdvance(_USUAL_NUMBER)) + 8
    _marked(painter, QRect(left, top.y(), right - left, top.height()), line.text, line.marks, ("body", ink))
    if line.below:
        under = QRect(44, top.bottom(), right - 44, px(18))
        _marked(painter, under, line.below, line.below_marks, ("meta", "text3"))


def _paint_right(painter: QPainter, rect: QRect, line: Line) -> int:
    """Paints what ends the line; gives where its words must end."""
    right, middle = rect.right() - 15, rect.center().y()
    if line.cap:
        right -= paint_keycap(painter, right, middle, line.cap) + 10
    if line.chip is not None:
        paint_chip(painter, right, middle, line.chip)
        right -= chip_width(line.chip) + 10
    told = line.why or line.right
    if told:
        room = min(metrics("meta").horizontalAdvance(told) + 2, (right - 44) * 3 // 5)
        right -= paint_number(painter, QRect(right - room, rect.y(), room, rect.height()), told, "meta", "text3") + 12
    return right


def _marked(painter: QPainter, rect: QRect, text: str, marks: Sequence[Span], look: tuple[str, str]) -> None:
    """One elided line with the matched words on the ground of a mark."""
    step, ink = look
    measures = metrics(step)
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    whole = len(shown) if shown == text else max(0, len(shown) - 1)
    height = measures.height()
    ground = QRect(0, rect.center().y() - height // 2, 0, height)
    for start, end in marks:
        if start < whole:
            x = rect.x() + measures.horizontalAdvance(shown[:start])
            wide = rect.x() + measures.horizontalAdvance(shown[: min(end, whole)]) - x
            painter.fillRect(QRect(x, ground.y(), wide, height), colour("mark"))
    painter.setFont(font(step))
    painter.setPen(colour(ink))
    painter.drawText(rect, _VERTICAL, shown)
