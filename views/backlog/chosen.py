"""What can be done with what is chosen: the bars below the table, and which of their commands fit."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.rows.changes import ChangeRow
from views.actions import set_enabled
from views.backlog.acts import BacklogActs
from views.backlog.grid import MOST, BacklogTable
from views.backlog.sheet import ChangePage
from views.backlog.verbs import IN_ORDER, likely_first, why_not
from views.backlog.words import fill
from views.widgets.bars import ActionBar, BulkBar
from views.widgets.counts import count_of, numeral


class Chosen(QObject):
    """Follows the selection."""

    def __init__(self, acts: BacklogActs, table: BacklogTable, page: ChangePage) -> None:
        super().__init__(table)
        self._acts = acts
        self._table = table
        self._page = page
        self.bar = ActionBar()
        self.bulk = BulkBar()

    def show_commands(self, keys: Mapping[str, QAction]) -> None:
        """Enables what fits, and shows what is likely."""
        rows = self._acts.rows()
        several = self._table.several()
        for name in (*IN_ORDER, "list.copy"):
            why = why_not(name, rows)
            if several > MOST:
                why = fill(self.tr("At most %1 at once: choose fewer."), numeral(MOST))
            elif several and len(rows) < several:
                why = self.tr("The chosen rows are still coming.")
            elif name == "backlog.split" and not why and self._is_whole(rows[0]):
                why = self.tr("Nothing was merged into it.")
            set_enabled(keys[name], not why, why)
        self._show_bars(rows, several, keys)

    def _is_whole(self, row: ChangeRow) -> bool:
        """Whether the page says that the change holds nothing of another."""
        sheet = self._page.sheet()
        if sheet is None or sheet.row.id != row.id:
            return False
        return not (sheet.merged_into or sheet.merged_from or any(waiter.first_change for waiter in sheet.waiters))

    def _show_bars(self, rows: list[ChangeRow], several: int, keys: Mapping[str, QAction]) -> None:
        self.bar.setVisible(not several)
        if several:
            reach, effort = sum(row.reach for row in rows), sum(row.effort or 0 for row in rows)
            users = count_of(reach, self.tr("1 end user"), self.tr("%n end users"))
            facts = f"{users} · " + fill(self.tr("%1 pd"), numeral(round(effort, 1)))
            chosen = fill(self.tr("%1 selected"), numeral(several))
            self.bulk.show_selected(chosen, facts if len(rows) == several else "")
            return
        self.bulk.show_selected("")
        wanted = [keys[name] for name in likely_first(rows[0] if rows else None)]
        if [button.action() for button in self.bar.row.buttons()] != wanted:
            self.bar.set_actions(wanted)
