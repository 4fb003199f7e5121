"""The page beside the table: when it is read, what its fields save, and what its keys lead to."""

from PySide6.QtCore import QObject, Signal

from app.rows.changes import ChangeRow, ChangeSheet
from views.background import Pause
from views.backlog.grid import BacklogTable
from views.backlog.sheet import ChangePage
from views.desk import Desk

#: How long the current row must stay before its page is read, in milliseconds.
STAYS = 60


class Beside(QObject):
    """Keeps the page at the current row."""

    #: Another change stands on the page.
    shown = Signal()

    def __init__(self, desk: Desk, table: BacklogTable, page: ChangePage) -> None:
        super().__init__(page)
        self._desk = desk
        self._table = table
        self._page = page
        #: The change whose score is to be set as soon as its page is there.
        self._scores = 0
        self._stays = Pause(STAYS, self.read, self)
        page.closed.connect(self.close_page)
        page.left.connect(table.setFocus)
        page.score_wanted.connect(self._on_score)

    def open_page(self) -> None:
        """Shows the current change beside the table."""
        self._page.show()
        self.read()

    def open_soon(self) -> None:
        """The same for a row that is still coming."""
        self._page.show()
        self._stays.start()

    def close_page(self) -> None:
        """The table has all the room again."""
        self._page.hide()
        self._table.setFocus()

    def is_open(self) -> bool:
        """Whether the page is shown."""
        return not self._page.isHidden()

    def show_history(self) -> None:
        """Shows the page with its whole history."""
        self.open_page()
        if self._page.sheet() is not None:
            self._page.show_history()

    def follow(self, row: ChangeRow | None) -> None:
        """Another row is current."""
        if row is not None and self.is_open():
            self._stays.start()

    def score(self) -> None:
        """Sets the score where it stands."""
        row = self._table.current_row()
        if row is not None:
            self._scores = row.id
            self._page.show()
            sheet = self._page.sheet()
            if sheet is not None and sheet.row == row:
                self._on_sheet(sheet)
            else:
                self.read()

    def read(self) -> None:
        """Reads the current change's page."""
        row = self._table.current_row()
        if row is None:
            return
        database, change = self._desk.database, row.id

        def read() -> ChangeSheet:
            from app.queries.changes import change_sheet

            return change_sheet(database, change)

        self._desk.read(read, self._on_sheet, key="backlog.sheet")

    def _on_sheet(self, sheet: ChangeSheet) -> None:
        row = self._table.current_row()
        if row is not None and row.id == sheet.row.id:
            self._page.show_change(sheet)
            self.shown.emit()
            if self._scores == sheet.row.id:
                self._scores = 0
                self._page.edit_score()

    def _on_score(self, values: dict[str, str], reason: str, agreed: bool) -> None:
        from app.commands.valuing import SetScore, set_score

        sheet = self._page.sheet()
        if sheet is None:
            return
        row = sheet.row
        self._desk.do(
            set_score,
            SetScore(row.id, values, reason or None, agreed),
            seen=row.row_version,
            then=lambda _effects: self._page.close_score(row.id),
            failed=self._page.refuse_score,
        )
