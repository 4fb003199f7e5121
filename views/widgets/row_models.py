"""Item models over frozen rows held in memory: for boards, pickers and short lists; the base of the paged one."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from views.widgets.looks import ID_ROLE, LOOK_ROLE, ROW_ROLE, Cell, Column, GroupLook, RowLook

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()

# Asked for at every cell that is painted: flags put together anew each time cost a third of it.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_DRAGGABLE = _CHOSEN | Qt.ItemFlag.ItemIsDragEnabled

#: Mime type of dragged rows: their ids, one a line.
IDS_MIME = "application/x-fortnight-ids"


class RowModel(QAbstractTableModel):
    """What all our models share: rows by number, prepared looks, ids, heads.

    Rows are any frozen dataclasses of app.rows (hence Any); only `id` is asked of them.
    """

    #: The query or sort order changed: the place in the list starts from the top.
    query_changed = Signal()
    #: A page or all rows arrived.
    rows_arrived = Signal()

    def __init__(
        self,
        columns: Sequence[Column] = (),
        look: Callable[[Any], RowLook] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._look = look
        self._looks: dict[int, tuple[Cell | RowLook, ...]] = {}
        self.draggable = False

    def row_at(self, number: int) -> Any | None:
        """The row at a place in the list; None while it is coming or out of range."""
        raise NotImplementedError

    def held_at(self, number: int) -> Any | None:
        """The row at a place in the list if it is here; asks for nothing."""
        return self.row_at(number)

    def row_of(self, row_id: object) -> int | None:
        """The place of an id among the rows that are here."""
        raise NotImplementedError

    def id_at(self, number: int) -> object | None:
        """The id at a place in the list."""
        row = self.row_at(number)
        return getattr(row, "id", None)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The columns, or one for a two-line list."""
        return 0 if parent.isValid() else max(1, len(self.columns))

    def looks_at(self, number: int) -> tuple[Cell | RowLook, ...] | None:
        """What the cells of a row show, prepared once."""
        found = self._looks.get(number)
        if found is not None:
            return found
        row = self.row_at(number)
        if row is None:
            return None
        made: tuple[Cell | RowLook, ...]
        made = (self._look(row),) if self._look is not None else tuple(column.cell(row) for column in self.columns)
        self._looks[number] = made
        return made

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Looks, rows and ids; text for screen readers and copying."""
        if not index.isValid():
            return None
        if role == _Role.TextAlignmentRole:
            return self._alignment(index.column())
        if role in (ROW_ROLE, ID_ROLE):
            row = self.row_at(index.row())
            return row if role == ROW_ROLE else getattr(row, "id", None)
        if role not in (LOOK_ROLE, _Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        looks = self.looks_at(index.row())
        if looks is None:
            return None if role == LOOK_ROLE else ""
        look = looks[index.column()]
        return look if role == LOOK_ROLE else look.spoken

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if self.columns and self.columns[column].numeric else _LEFT

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Heads of columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role == _Role.ToolTipRole:
            return column.hint or None
        return self._alignment(section) if role == _Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen; group heads cannot."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.draggable else Qt.ItemFlag.NoItemFlags
        if self._look is not None and isinstance((self.looks_at(index.row()) or (None,))[0], GroupLook):
            return Qt.ItemFlag.ItemNeverHasChildren
        return _DRAGGABLE if self.draggable else _CHOSEN

    def mimeTypes(self) -> list[str]:
        """Ids."""
        return [IDS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rows, one a line."""
        ids = [str(self.id_at(row)) for row in sorted({index.row() for index in indexes})]
        data = QMimeData()
        data.setData(IDS_MIME, "\n".join(ids).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Moving."""
        return Qt.DropAction.MoveAction


class RowsModel(RowModel):
    """Rows held in memory."""

    def __init__(
        self,
        columns: Sequence[Column] = (),
        look: Callable[[Any], RowLook] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, look, parent)
        self._rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows these; the selection stays by id."""
        same = [getattr(row, "id", None) for row in rows] == [getattr(row, "id", None) for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = list(rows)
        self._looks.clear()
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        self.rows_arrived.emit()

    def rows(self) -> list[Any]:
        """All rows."""
        return list(self._rows)

    def row_at(self, number: int) -> Any | None:
        """The row at a place in the list."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, row_id: object) -> int | None:
        """The place of an id."""
        for number, row in enumerate(self._rows):
            if getattr(row, "id", None) == row_id and row_id is not None:
                return number
        return None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)
