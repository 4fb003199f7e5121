"""Writing in the table: the cell under the cursor, a column pasted from a spreadsheet, one field of all that are chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from views.backlog.cells import EDITABLE, CellEditor
from views.backlog.grid import BacklogTable
from views.backlog.lines import BacklogModel
from views.backlog.setting import CellsDialog, PasteDialog, SetAllDialog
from views.backlog.table import spec_of
from views.backlog.words import fill, marked
from views.desk import Desk


class Writing(QObject):
    """What F2, Ctrl+V and Shift+E do."""

    def __init__(self, desk: Desk, table: BacklogTable, model: BacklogModel, see: Callable[[], None]) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._model = model
        self.editor = CellEditor(desk, table, see)
        #: The dialog that is open, for looking at it.
        self.dialog: CellsDialog | None = None

    def edit_cell(self) -> None:
        """Opens the current cell."""
        if not self.editor.open_at(self._table.cell()):
            self._tell(self.tr("Choose a change first."))

    def paste(self) -> None:
        """Lays what was copied over the cells from the current one down, to be looked at first."""
        row, column = self._table.current_row(), self._table.cell()
        if row is None:
            self._tell(self.tr("Choose a change first."))
            return
        if column not in EDITABLE:
            names = ", ".join(marked(spec.title) for name in EDITABLE if (spec := spec_of(name)) is not None)
            self._tell(fill(self.tr("Go to the column that you paste into first, by ← and →: %1."), names))
            return
        text = QGuiApplication.clipboard().text()
        self._with_numbers(lambda numbers: self._paste(column, text, numbers, row.id))

    def _paste(self, column: str, text: str, numbers: tuple[int, ...], first: int) -> None:
        below = numbers[numbers.index(first) :] if first in numbers else (first,)
        dialog = PasteDialog(self._desk, column, below, self._table)
        self._open(dialog)
        dialog.show_text(text)

    def set_all(self) -> None:
        """Sets a field of all that are chosen, or of the whole list where it is one alone."""
        if self._table.several():
            self._set_all(tuple(row.id for row in self._table.selected_rows()))
        else:
            self._with_numbers(self._set_all)

    def _set_all(self, numbers: tuple[int, ...]) -> None:
        if numbers:
            self._open(SetAllDialog(self._desk, numbers, self._table))

    def _open(self, dialog: CellsDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._table.setFocus())
        dialog.open()

    def _with_numbers(self, then: Callable[[tuple[int, ...]], None]) -> None:
        """Reads the numbers of the whole list, seen or not."""
        database, question = self._desk.database, self._model.asked()

        def read() -> tuple[int, ...]:
            from app.queries.backlog import backlog_ids

            return backlog_ids(database, question)

        self._desk.read(read, then, key="backlog.numbers")

    def _tell(self, sentence: str) -> None:
        self._desk.told.emit(sentence, 0)
