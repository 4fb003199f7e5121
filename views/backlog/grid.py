"""The table of the Backlog on the screen: check marks for several, heads of groups, a cell to be edited, its own keys."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionButton, QStyleOptionViewItem, QWidget

from app.rows.backlog import GroupRow
from views.backlog.fold import Folding
from views.backlog.lines import BacklogModel
from views.backlog.order import OrderHeads, also_by, terms_of
from views.backlog.table import COLUMNS, place_of, spec_of
from views.style import focus_edge
from views.theme import colour
from views.widgets.lists import RowTable
from views.widgets.painting import hairline
from views.widgets.rows import Index, TableDelegate

#: More than this many rows are not acted on at once: nobody reads so many names in one sentence.
MOST = 500

_CHECK = place_of("check")
_ON = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_On
_OFF = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Off
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class BacklogTable(RowTable):
    """Changes as a table; Ctrl+click, Shift+click or the check marks choose several."""

    #: Esc: first the selection goes, then the pane beside.
    left = Signal()
    #: How many rows are chosen; more than `MOST` at the same time are not.
    several_changed = Signal(int)
    #: Too many were asked for.
    too_many = Signal(int)
    #: Another order was asked for by the heads: its text.
    order_wanted = Signal(str)

    def __init__(self, model: BacklogModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        self.setObjectName("changes")
        self._model = model
        self._count = 0
        self._cell = ""
        self.heads.setObjectName("")  # its form is remembered with the place's own
        self.heads.setSectionResizeMode(_CHECK, QHeaderView.ResizeMode.Fixed)
        self.heads.also_wanted.connect(self._on_also)
        self.columns = Folding(self)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().selectionChanged.connect(self._on_several)
        model.rows_arrived.connect(self._on_rows)

    def make_heads(self) -> None:
        """Heads that number the order."""
        self.heads = OrderHeads(self)
        self.setHorizontalHeader(self.heads)

    # ---- columns and order

    def show_columns(self, about: Iterable[str], *, several_products: bool, only: Sequence[str] = ()) -> None:
        """Shows the columns that a view is about, or those that a saved one names; the product where there are several."""
        self.columns.show_for(about, only, several_products=several_products)

    def unwanted(self) -> frozenset[str]:
        """The columns that the user does not want to see."""
        return self.columns.unwanted()

    def set_wanted(self, name: str, wanted: bool) -> None:
        """Shows or hides a column, where there is room for it."""
        self.columns.set_wanted(name, wanted)

    def is_wanted(self, name: str) -> bool:
        """Whether the column is to be shown in this view."""
        return self.columns.is_wanted(name)

    def show_order(self, sort: str) -> None:
        """Shows in the heads by what it is sorted."""
        terms = terms_of(sort)
        first, falling = terms[0] if terms else ("", True)
        self.heads.blockSignals(True)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.heads.setSortIndicator(place_of(first) if spec_of(first) is not None else -1, order)
        self.heads.blockSignals(False)
        several = len(terms) > 1
        places = {place_of(name): at for at, (name, _) in enumerate(terms, 1) if spec_of(name) is not None}
        self.heads.show_places(places if several else {})
        self.heads.viewport().update()
        self.columns.show_rank(any(name == "rank" for name, _ in terms))

    def _on_also(self, place: int) -> None:
        column = self._model.columns[place] if 0 <= place < len(self._model.columns) else None
        if column is not None and column.sort:
            self.order_wanted.emit(also_by(self._model.sort_order(), column.sort, falling=column.numeric))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane shows fewer columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.columns.fold()

    # ---- what is current

    def current_row(self) -> Any | None:
        """The current change; None on the head of a group."""
        row = super().current_row()
        return None if isinstance(row, GroupRow) else row

    def current_group(self) -> GroupRow | None:
        """The group whose head is current."""
        return self._model.group_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def cell(self) -> str:
        """The column that is current beside the row; the first seen that is more than a mark while none was chosen."""
        return self._cell if self._cell and not self.isColumnHidden(place_of(self._cell)) else ""

    def set_cell(self, name: str) -> None:
        """Makes a column current, and tells a screen reader."""
        self._cell = name
        index = self.currentIndex()
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                self._model.index(index.row(), place_of(name)), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.viewport().update()

    def _step_cell(self, step: int) -> None:
        names = [name for name in self.columns.order() if not self.isColumnHidden(place_of(name)) and name != "check"]
        at = names.index(self.cell()) + step if self.cell() in names else (0 if step > 0 else len(names) - 1)
        self.set_cell(names[min(max(at, 0), len(names) - 1)])

    # ---- several

    def several(self) -> int:
        """How many rows are chosen; 0 where it is the current one alone."""
        return self._count if self._count > 1 else 0

    def is_marked(self, number: int) -> bool:
        """Whether a row carries a check mark."""
        return self._count > 1 and self.selectionModel().isRowSelected(number)

    def toggle(self, number: int) -> None:
        """Takes a row into the selection, or out of it."""
        flags = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(number, 0), flags)

    def choose_one(self) -> None:
        """Leaves the current row alone chosen."""
        self.go_to_number(max(0, self.currentIndex().row()))

    def choose_all(self) -> None:
        """Chooses the whole list, where it is not too long."""
        if self._model.total() > MOST:
            self.too_many.emit(self._model.total())
        else:
            self.selectAll()

    def _on_several(self) -> None:
        ranges = self.selectionModel().selection()
        rows: set[int] = set()
        for place in range(ranges.count()):
            part = ranges.at(place)
            rows.update(range(part.top(), part.bottom() + 1))
        if self._model.grouped():
            rows = {number for number in rows if self._model.group_at(number) is None}
        marked = self._count > 1
        self._count = len(rows)
        self._want_chosen()
        if marked is not (self._count > 1):  # all marks come or go
            self.viewport().update()
        self.several_changed.emit(self.several())

    def _want_chosen(self) -> None:
        """Rows that were chosen without having been seen are fetched, so that they can be named and acted on."""
        if 1 < self._count <= MOST:
            for number in self.chosen_numbers():
                self._model.row_at(number)

    def _on_rows(self) -> None:
        if self._model.grouped() and self._count > 1:
            self._on_several()
        self._want_chosen()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check mark chooses one more; one on the head of a group folds or opens it."""
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        group = self._model.group_at(index.row()) if index.isValid() else None
        if plain and group is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go_to_number(index.row())
            self._model.fold_one(group)
            event.accept()
        elif plain and index.isValid() and index.column() == _CHECK:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle(index.row())
            event.accept()
        else:
            if index.isValid() and index.column() != _CHECK:
                self._cell = COLUMNS[index.column()].name
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging from a check mark chooses nothing else."""
        if event.buttons() and self.columnAt(round(event.position().x())) == _CHECK:
            event.accept()
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks, Ctrl+A chooses all, Esc leaves; left and right go from cell to cell, or fold and open a group."""
        group = self.current_group()
        if group is not None and self._folded_by(event, group):
            self._model.fold_one(group)
        elif group is None and event.key() in _SIDEWAYS and not event.modifiers():
            self._step_cell(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def is_head(self, number: int) -> bool:
        """Whether the head of a group stands there."""
        return bool(self._model.grouped()) and self._model.group_at(number) is not None

    @staticmethod
    def _folded_by(event: QKeyEvent, group: GroupRow) -> bool:
        """Whether the key folds an open group, or opens a folded one."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        sideways = Qt.Key.Key_Right if group.folded else Qt.Key.Key_Left
        return event.key() in (*_ENTER, Qt.Key.Key_Space, sideways)


class _Delegate(TableDelegate):
    """A table row whose first cell is a check mark; the head of a group on its own ground; a frame about the current cell."""

    def __init__(self, table: BacklogTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell; the mark in the first."""
        super().paint(painter, option, index)
        if self._is_current(index) and COLUMNS[index.column()].name == self._table.cell():
            focus_edge(painter, QRect(option.rect).adjusted(1, 1, -1, -2).toRectF(), 3)
        if index.column() != _CHECK or self._table.is_head(index.row()):
            return
        rect: QRect = option.rect
        box = QStyleOptionButton()
        box.rect = QRect(rect.center().x() - 5, rect.center().y() - 7, 14, 14)
        box.state = _ON if self._table.is_marked(index.row()) else _OFF
        self._table.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, self._table)

    def _is_current(self, index: Index) -> bool:
        return index.row() == self._table.currentIndex().row() and self._table.hasFocus()

    def paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """The head of a group stands on its own ground, framed while it is current."""
        if not self._table.is_head(index.row()):
            super().paint_ground(painter, rect, option, index)
            return
        current = self._is_current(index)
        painter.fillRect(rect, colour("select" if current else "alt"))
        hairline(painter, rect.x(), rect.bottom(), rect.width(), "line")
