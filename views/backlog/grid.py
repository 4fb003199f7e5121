"""The table of the Backlog on the screen: check marks for several, columns that give way in a narrow pane, its own keys."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionButton, QStyleOptionViewItem, QWidget

from views.backlog.table import AT_FIRST_HIDDEN, COLUMNS, GIVE_WAY, TITLE_ROOM, place_of
from views.theme import px
from views.widgets.lists import RowTable
from views.widgets.paged_table import PagedModel
from views.widgets.rows import Index, TableDelegate

#: More than this many rows are not acted on at once: nobody reads so many names in one sentence.
MOST = 500

_CHECK, _TITLE = place_of("check"), place_of("title")
_ON = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_On
_OFF = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Off


class BacklogTable(RowTable):
    """Changes as a table; Ctrl+click, Shift+click or the check marks choose several."""

    #: Esc: first the selection goes, then the pane beside.
    left = Signal()
    #: How many rows are chosen; more than `MOST` at the same time are not.
    several_changed = Signal(int)
    #: Too many were asked for.
    too_many = Signal(int)

    def __init__(self, model: PagedModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        self.setObjectName("changes")
        self._model = model
        self._about: frozenset[str] = frozenset()
        self._unwanted = set(AT_FIRST_HIDDEN)
        self._several_products = False
        self._widths: dict[int, int] = {number: px(spec.width) for number, spec in enumerate(COLUMNS)}
        self._folding = False
        self._count = 0
        self.setItemDelegate(_Delegate(self))
        self.horizontalHeader().setSectionResizeMode(_CHECK, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.selectionModel().selectionChanged.connect(self._on_several)
        model.rows_arrived.connect(self._want_chosen)

    # ---- columns

    def show_columns(self, about: Iterable[str], *, several_products: bool) -> None:
        """Shows the columns that a view is about; the product only where there are several."""
        self._about = frozenset(about)
        self._several_products = several_products
        self.fold()

    def unwanted(self) -> frozenset[str]:
        """The columns that the user does not want to see."""
        return frozenset(self._unwanted)

    def set_wanted(self, name: str, wanted: bool) -> None:
        """Shows or hides a column, where there is room for it."""
        (self._unwanted.discard if wanted else self._unwanted.add)(name)
        self.fold()

    def is_wanted(self, name: str) -> bool:
        """Whether the column is to be shown in this view."""
        if name == "product" and not self._several_products:
            return False
        return name in self._about or name not in self._unwanted

    def fold(self) -> None:
        """Lets the columns that matter least give way until the title has its room."""
        shown = [spec.name for spec in COLUMNS if self.is_wanted(spec.name)]
        giving = [name for name in GIVE_WAY if name not in self._about]
        giving += [name for name in GIVE_WAY if name in self._about]
        room = self.viewport().width() - px(TITLE_ROOM)
        for name in giving:
            if sum(self._widths[place_of(each)] for each in shown if each != "title") <= room:
                break
            if name in shown:
                shown.remove(name)
        self._folding = True
        for place, spec in enumerate(COLUMNS):
            if self.isColumnHidden(place) != (spec.name not in shown):
                self.setColumnHidden(place, spec.name not in shown)
        self._folding = False

    def _on_resized(self, place: int, _before: int, width: int) -> None:
        if width and place != _TITLE and not self._folding:
            self._widths[place] = width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane shows fewer columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fold()

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a check mark chooses one more."""
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and index.column() == _CHECK:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle(index.row())
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging from a check mark chooses nothing else."""
        if event.buttons() and self.columnAt(round(event.position().x())) == _CHECK:
            event.accept()
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks, Ctrl+A chooses all, Esc leaves."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _Delegate(TableDelegate):
    """A table row whose first cell is a check mark."""

    def __init__(self, table: BacklogTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell; the mark in the first."""
        super().paint(painter, option, index)
        if index.column() != _CHECK:
            return
        rect: QRect = option.rect
        box = QStyleOptionButton()
        box.rect = QRect(rect.center().x() - 5, rect.center().y() - 7, 14, 14)
        box.state = _ON if self._table.is_marked(index.row()) else _OFF
        self._table.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, self._table)
