"""Taking a suggestion: what the keys 1 to 9 do with the n-th similar case, by what it is."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.rows.similar import Alike, AlikeRow
from views.actions import bind, set_enabled
from views.inbox.alike import AlikePane
from views.inbox.suggestions import MOST
from views.inbox.triage import Triage


class Taking(QObject):
    """Links a ticket to a change, or to what a similar ticket waits for; answers it with a case or a guide."""

    def __init__(self, triage: Triage, pane: AlikePane, view: QWidget) -> None:
        super().__init__(view)
        self._triage = triage
        self._pane = pane
        self.action = bind(view, {"inbox.take": partial(pane.take, 1)})["inbox.take"]
        for number in range(2, MOST + 1):
            key = QShortcut(QKeySequence(str(number)), view)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(partial(pane.take, number))
        pane.taken.connect(self.take)
        pane.found.connect(self._on_found)
        self._on_found(0)

    def _on_found(self, count: int) -> None:
        set_enabled(self.action, count > 0, self.tr("Nothing like it was found."))

    def take(self, row: AlikeRow) -> None:
        """What is alike tells what becomes of the chosen tickets."""
        if row.kind is Alike.CHANGE:
            self._triage.link(row.item)
        elif row.kind is Alike.TICKET and row.change_ids:
            self._triage.link_to_one_of(row.change_ids)
        elif row.kind is Alike.TICKET:
            self._triage.follow(row.item)
        else:
            self._triage.answer_with(row)
