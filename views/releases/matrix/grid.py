"""The grid of fixes and releases: a cell for each, the releases under their branch, and the fixes that stay in sight."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.rows.matrix import Matrix, MatrixCell, MatrixColumn, MatrixRow
from views.icons import draw_icon
from views.releases.matrix.words import (
    branch_words,
    cell_look,
    cell_spoken,
    column_name,
    column_spoken,
    row_spoken,
)
from views.releases.words import day_words, translate
from views.style import focus_edge, rounded
from views.theme import colour, px
from views.widgets.heads import name_corner
from views.widgets.looks import LOOK_ROLE
from views.widgets.painting import hairline, paint_priority, paint_text, safe_tip, upright
from views.widgets.states import state_look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Matrix("", (), 1, (), (), ())
_WIDTH, _HEAD, _ROW, _FIXES, _WIDEST = 132, 62, 32, 300, 480
_STEPS = {Qt.Key.Key_J: (1, 0), Qt.Key.Key_K: (-1, 0), Qt.Key.Key_H: (0, -1), Qt.Key.Key_L: (0, 1)}


class MatrixModel(QAbstractTableModel):
    """The matrix as it was read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = _NOTHING

    def show(self, found: Matrix) -> None:
        """Shows another."""
        self.beginResetModel()
        self.matrix = found
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The fixes."""
        return 0 if parent.isValid() else len(self.matrix.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The releases."""
        return 0 if parent.isValid() else len(self.matrix.columns)

    def at(self, index: Index) -> tuple[MatrixRow, MatrixColumn, MatrixCell] | None:
        """The fix, the release and their cell."""
        if not index.isValid():
            return None
        row = self.matrix.rows[index.row()]
        return row, self.matrix.columns[index.column()], row.cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, look and tip of a cell."""
        found = self.at(index)
        if found is None:
            return None
        look = cell_look(found[2], self.matrix.testers)
        if role == LOOK_ROLE:
            return look
        if role == Qt.ItemDataRole.DisplayRole:
            return look.word if look is not None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_spoken(*found, self.matrix.testers)
        if role == Qt.ItemDataRole.ToolTipRole and found[2].reason:
            return safe_tip(found[2].reason)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a head says in full."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            words = column_spoken(self.matrix.columns[section])
        else:
            words = row_spoken(self.matrix.rows[section])
        return safe_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def starts_branch(self, section: int) -> bool:
        """Whether a release is the first of its branch."""
        columns = self.matrix.columns
        return section == 0 or columns[section].branch != columns[section - 1].branch


class CellDelegate(QStyledItemDelegate):
    """Icon and word; the current cell has an edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        box, view, model = option.rect, option.widget, index.model()
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, colour("base"))
        hairline(painter, box.x(), box.bottom(), box.width(), "line_soft")
        if isinstance(model, MatrixModel) and model.starts_branch(index.column()) and index.column():
            upright(painter, box.x(), box.y(), box.height(), "line_strong")
        look = index.data(LOOK_ROLE)
        if look is not None:
            draw_icon(painter, look.icon, QRect(box.x() + 10, box.center().y() - 6, 13, 13), colour(look.tone))
            paint_text(painter, box.adjusted(30, 0, -6, 0), look.word, "cell", look.tone, 500)
        if option.state & QStyle.StateFlag.State_Selected:
            inner = QRectF(box.adjusted(1, 1, -2, -2))
            if view.hasFocus():
                focus_edge(painter, inner, 4)
            else:
                rounded(painter, inner, 4, None, colour("line_strong"))
        painter.restore()


class ReleaseHeads(QHeaderView):
    """The releases: the branch over its first one, then name, state and day."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(super().sizeHint().width(), px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One release."""
        found = self._matrix.matrix
        column = found.columns[logicalIndex]
        painter.save()
        painter.fillRect(rect, colour("alt"))
        hairline(painter, rect.x(), rect.bottom(), rect.width())
        if self._matrix.starts_branch(logicalIndex):
            if logicalIndex:
                upright(painter, rect.x(), rect.y(), rect.height(), "line_strong")
            branch = QRect(rect.x() + 10, rect.y() + 4, rect.width() - 14, px(16))
            paint_text(painter, branch, branch_words(column), "meta", "text3", 600)
        name = QRect(rect.x() + 10, rect.y() + px(21), rect.width() - 14, px(18))
        paint_text(painter, name, column_name(found, column), "cell", "text", 600)
        look = state_look("release", column.state)
        middle = rect.y() + px(49)
        draw_icon(painter, look.icon, QRect(rect.x() + 10, middle - 6, 12, 12), colour(look.tone))
        day = QRect(rect.x() + 27, middle - px(9), rect.width() - 31, px(18))
        paint_text(painter, day, day_words(column.planned), "meta", "text2")
        painter.restore()


class FixHeads(QHeaderView):
    """The fixes: their priority, number and title; an unconfirmed hot fix with its sign."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._matrix = model
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Wide enough for a title, a third of the room at most."""
        grid = self.parentWidget()
        room = grid.width() // 3 if grid is not None else 0
        return QSize(max(px(_FIXES), min(room, px(_WIDEST))), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One fix."""
        row = self._matrix.matrix.rows[logicalIndex]
        painter.save()
        painter.fillRect(rect, colour("base"))
        hairline(painter, rect.x(), rect.bottom(), rect.width(), "line_soft")
        upright(painter, rect.right(), rect.y(), rect.height())
        middle = rect.center().y()
        if row.hot:
            draw_icon(painter, "fast", QRect(rect.x() + 10, middle - 6, 13, 13), colour("wait"))
        left = rect.x() + 30
        if row.priority is not None:
            paint_priority(painter, QRect(left, middle - 8, 16, 16).topLeft(), row.priority)
        left += 24
        width = paint_text(painter, QRect(left, rect.y(), px(70), rect.height()), row.number, "cell", "text3")
        left += max(width + 8, px(52))
        paint_text(painter, QRect(left, rect.y(), rect.right() - left - 8, rect.height()), row.title, "cell", "text")
        painter.restore()


class FixGrid(QTableView):
    """The grid, walked through by arrows, h j k l and Tab stays out of it; Enter opens."""

    current_changed = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fixes = MatrixModel(self)
        self.setModel(self.fixes)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(ReleaseHeads(self.fixes, self))
        self.setVerticalHeader(FixHeads(self.fixes, self))
        self.setAccessibleName(translate("Releases", "Fixes and releases"))
        name_corner(self)
        self.setObjectName("fixes")
        self._set_up()
        self.selectionModel().currentChanged.connect(self.current_changed)
        self.doubleClicked.connect(self.opened)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(px(_WIDTH))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(_ROW))

    def show_matrix(self, found: Matrix) -> None:
        """Shows another; the current cell stays where its fix and its release are still there."""
        now = self.current()
        self.fixes.show(found)
        wanted = (now[0].change_id, now[1].release_id) if now is not None else (0, 0)
        rows = [row.change_id for row in found.rows]
        columns = [column.release_id for column in found.columns]
        if rows and columns:
            row = rows.index(wanted[0]) if wanted[0] in rows else 0
            column = columns.index(wanted[1]) if wanted[1] in columns else self._first_open(found)
            self.setCurrentIndex(self.fixes.index(row, column))
        self.current_changed.emit()

    @staticmethod
    def _first_open(found: Matrix) -> int:
        done = ("shipped", "withdrawn")
        return next((at for at, column in enumerate(found.columns) if column.state not in done), 0)

    def current(self) -> tuple[MatrixRow, MatrixColumn, MatrixCell] | None:
        """The fix, the release and their cell that one is on."""
        return self.fixes.at(self.currentIndex())

    def go_to(self, change: int, release: int) -> bool:
        """Makes that cell current, where it is here."""
        for row, fix in enumerate(self.fixes.matrix.rows):
            for column, each in enumerate(self.fixes.matrix.columns):
                if (fix.change_id, each.release_id) == (change, release):
                    self.setCurrentIndex(self.fixes.index(row, column))
                    return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
            return
        step = _STEPS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if step is None:
            super().keyPressEvent(event)
            return
        now = self.currentIndex()
        there = self.fixes.index(now.row() + step[0], now.column() + step[1])
        if there.isValid():
            self.setCurrentIndex(there)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The edge of the current cell is drawn for whoever has the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As above."""
        super().focusOutEvent(event)
        self.viewport().update()
