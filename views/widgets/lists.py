"""The views of rows: two-line list, table and board cards; keys j and k, current row and selection kept by id.

RowList(model, "Tickets")      two-line rows          RowTable(model, "Changes")     28-px rows, sortable heads
CardList(model, "R-24")        a board column's cards, dragged and dropped
signals: current_changed(row | None), opened(row), selection_changed(list of rows), CardList.dropped(list of id texts)
.current_row()  .selected_rows()  .go_to(id) -> bool  .next()  .first()
"""

from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QListView, QTableView, QWidget

from views.theme import px
from views.widgets.card import CardDelegate
from views.widgets.looks import ROW_ROLE, GroupLook
from views.widgets.paged_table import PagedModel
from views.widgets.row_models import IDS_MIME, RowModel
from views.widgets.rows import GROUP_HEIGHT, RowDelegate, TableDelegate, TwoLineDelegate


class _KeptPlace(QObject):
    """Holds the current row and the selection of a view by id while its model is reset."""

    def __init__(self, view: "_View", model: RowModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ids: list[object] = []
        self._current: object = None
        self._number = 0
        self._scroll = 0
        self._from_top = True
        model.modelAboutToBeReset.connect(self._on_before)
        model.modelReset.connect(self._on_after)
        model.query_changed.connect(self._on_query)

    def _on_query(self) -> None:
        self._from_top = True

    def _on_before(self) -> None:
        current = self._view.currentIndex()
        self._number = max(0, current.row())
        self._current = self._model.id_at(current.row()) if current.isValid() else None
        self._ids = [self._model.id_at(number) for number in self._view.chosen_numbers()]
        self._scroll = self._view.verticalScrollBar().value()

    def _on_after(self) -> None:
        count = self._model.rowCount()
        if not count:
            self._view.tell_current()
            return
        found = self._model.row_of(self._current)
        number = found if found is not None else (0 if self._from_top else min(self._number, count - 1))
        self._from_top = False
        self._view.verticalScrollBar().setValue(self._scroll if found is not None else self._view.scroll_for(number))
        self._view.go_to_number(number if found is not None else self._selectable(number, count))
        if len(self._ids) > 1:
            self._view.choose_numbers([n for n in map(self._model.row_of, self._ids) if n is not None])

    def _selectable(self, number: int, count: int) -> int:
        for candidate in chain(range(number, count), range(number, -1, -1)):
            if self._model.flags(self._model.index(candidate, 0)) & Qt.ItemFlag.ItemIsSelectable:
                return candidate
        return number


if TYPE_CHECKING:
    _Shared = QAbstractItemView
else:
    _Shared = object


class _View(_Shared):
    """What the list and the table share; mixed in, since Qt's own two classes stand between."""

    if TYPE_CHECKING:
        current_changed: SignalInstance
        opened: SignalInstance
        selection_changed: SignalInstance

    def set_up(self, model: RowModel, delegate: RowDelegate, name: str) -> None:
        """Model, delegate, name and the ways of all our lists."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self._row_height = delegate.height
        self._last: Any = None
        self._model_of_rows = model
        self.setModel(model)
        self._kept = _KeptPlace(self, model)
        self.selectionModel().currentRowChanged.connect(self.tell_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        model.rows_arrived.connect(self.tell_current)
        if isinstance(model, PagedModel):
            model.visible = self.visible_numbers

    def rows_model(self) -> RowModel:
        """The model shown."""
        return self._model_of_rows

    def current_row(self) -> Any | None:
        """The current row; None while it is coming or when there is none."""
        return self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None

    def chosen_numbers(self) -> list[int]:
        """Places of the selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def selected_rows(self) -> list[Any]:
        """The selected rows that are here."""
        rows = [self._model_of_rows.held_at(number) for number in self.chosen_numbers()]
        return [row for row in rows if row is not None]

    def go_to(self, row_id: object) -> bool:
        """Makes the row of that id current, where it is here."""
        number = self._model_of_rows.row_of(row_id)
        if number is not None:
            self.go_to_number(number)
        return number is not None

    def go_to_number(self, number: int) -> None:
        """Makes the n-th row current and sees that it can be seen."""
        index = self._model_of_rows.index(number, 0)
        if index.isValid():
            # Not the view's own setCurrentIndex: with Ctrl held, as for an undo, it would unselect the row.
            flags = self.selectionModel().SelectionFlag.ClearAndSelect | self.selectionModel().SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)
        self.tell_current()

    def first(self) -> None:
        """Makes the first row current."""
        self.step_from(-1, 1)

    def next(self) -> None:
        """Makes the next row current."""
        self.step_from(self.currentIndex().row(), 1)

    def step_from(self, number: int, step: int) -> None:
        """The next row in a direction that can be chosen."""
        number += step
        while 0 <= number < self._model_of_rows.rowCount():
            index = self._model_of_rows.index(number, 0)
            if self._model_of_rows.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.go_to_number(number)
                return
            number += step

    def choose_numbers(self, numbers: list[int]) -> None:
        """Selects these rows beside the current one."""
        selection = self.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for number in numbers:
            selection.select(self._model_of_rows.index(number, 0), flags)

    def visible_numbers(self) -> tuple[int, int]:
        """First and last row that are seen."""
        height = max(1, self.viewport().height())
        top = self.indexAt(self.viewport().rect().topLeft()).row()
        row = max(1, px(self._row_height))
        first = max(0, top)
        return first, first + height // row + 1

    def scroll_for(self, number: int) -> int:
        """The scroll value that shows a row when the old place is gone."""
        return self.verticalScrollBar().value() if number else 0

    def tell_current(self) -> None:
        """Emits the current row where it is another than was told."""
        row = self.current_row()
        if row != self._last:
            self._last = row
            self.current_changed.emit(row)

    def _on_selection(self) -> None:
        self.selection_changed.emit(self.selected_rows())

    def took_key(self, event: QKeyEvent) -> bool:
        """J and k move, Enter opens."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.step_from(self.currentIndex().row(), 1 if event.key() == Qt.Key.Key_J else -1)
            return True
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            forwards = event.key() == Qt.Key.Key_Home
            self.step_from(-1 if forwards else self._model_of_rows.rowCount(), 1 if forwards else -1)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() is not None:
            self.opened.emit(self.current_row())
            return True
        return False


class RowList(_View, QTableView):
    """A list of two-line rows; `groups` where heads of another height stand between.

    It is a table of one column: QListView lays out every row anew at each change (300 ms at 100 000 rows).
    """

    current_changed = Signal(object)
    opened = Signal(object)
    selection_changed = Signal(list)

    def __init__(
        self,
        model: RowModel,
        name: str,
        *,
        groups: bool = False,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        QTableView.__init__(self, parent)
        _settle_table(self, several)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(px(TwoLineDelegate.height))
        self.set_up(model, TwoLineDelegate(), name)
        self.setMinimumWidth(px(200))
        if groups:
            model.rows_arrived.connect(self._settle_heights)
            self._settle_heights()

    def _settle_heights(self) -> None:
        """Heads of groups are lower than rows."""
        for number in range(self._model_of_rows.rowCount()):
            looks = self._model_of_rows.looks_at(number)
            is_head = looks is not None and isinstance(looks[0], GroupLook)
            height = px(GROUP_HEIGHT if is_head else TwoLineDelegate.height)
            if self.rowHeight(number) != height:
                self.setRowHeight(number, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of all our lists."""
        if not self.took_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection is drawn otherwise with the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection is drawn otherwise without the focus."""
        super().focusOutEvent(event)
        self.viewport().update()


def _settle_table(view: QTableView, several: bool) -> None:
    """What the list and the table share of QTableView's switches."""
    modes = QAbstractItemView.SelectionMode
    view.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(px(20))


class RowTable(_View, QTableView):
    """A table of 28-px rows over a RowModel with columns; the sorted head shows an arrow."""

    current_changed = Signal(object)
    opened = Signal(object)
    selection_changed = Signal(list)

    def __init__(self, model: RowModel, name: str, *, several: bool = True, parent: QWidget | None = None) -> None:
        QTableView.__init__(self, parent)
        _settle_table(self, several)
        self.make_heads()  # before the model comes: heads forget the current row when they get it
        self.set_up(model, TableDelegate(), name)
        self._set_up_heads(model)
        self.doubleClicked.connect(self._on_double)

    def make_heads(self) -> None:
        """For a table that has heads of its own."""

    def _set_up_heads(self, model: RowModel) -> None:
        heads = self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(px(28))
        heads.setFixedHeight(px(28))
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(px(28))
        heads.setSectionsMovable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        heads.setObjectName("heads")
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, px(column.width))
            if column.stretches:
                heads.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        if any(column.sort for column in model.columns):
            self.setSortingEnabled(True)

    def _on_double(self) -> None:
        if self.current_row() is not None:
            self.opened.emit(self.current_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of all our lists."""
        if not self.took_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The selection is drawn otherwise with the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection is drawn otherwise without the focus."""
        super().focusOutEvent(event)
        self.viewport().update()


class CardList(_View, QListView):
    """The cards of a board column; cards dropped here are told by their ids."""

    current_changed = Signal(object)
    opened = Signal(object)
    selection_changed = Signal(list)
    dropped = Signal(list)

    def __init__(self, model: RowModel, name: str, parent: QWidget | None = None) -> None:
        QListView.__init__(self, parent)
        model.draggable = True
        self.setUniformItemSizes(True)
        self.set_up(model, CardDelegate(), name)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMinimumWidth(px(140))
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda: self.opened.emit(self.current_row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of all our lists."""
        if not self.took_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The edge is drawn with the focus alone."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The edge is drawn with the focus alone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes cards of other columns."""
        if event.mimeData().hasFormat(IDS_MIME) and event.source() is not self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the column: the rank is not ours to choose."""
        if event.mimeData().hasFormat(IDS_MIME) and event.source() is not self:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tells which cards came; the place decides what happens."""
        if not event.mimeData().hasFormat(IDS_MIME) or event.source() is self:
            return
        ids = bytes(event.mimeData().data(IDS_MIME).data()).decode().split("\n")
        event.setDropAction(Qt.DropAction.CopyAction)  # the view must not remove rows: the refresh will
        event.accept()
        self.dropped.emit(ids)
