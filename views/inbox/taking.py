"""Taking a suggestion: what the keys 1 to 9 do with the n-th similar case, by what it is."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.rows.similar import Alike, AlikeRow
from views.actions import bind, command, set_enabled
from views.icons import icon
from views.inbox.alike import AlikePane
from views.inbox.suggestions import MOST
from views.inbox.triage import Triage

#: The command that says what the first of them leads to.
_DOES = {"link": "inbox.take", "answer": "inbox.answer", "follow": "inbox.merge"}


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
        first = self._pane.list.rows()[:1]
        what = command(_DOES[_way(first[0])] if first else "inbox.take")
        self.action.setText(QCoreApplication.translate("Command", what.text))
        self.action.setIcon(icon(what.icon, "text2"))
        self.action.setProperty("icon_name", what.icon)

    def take(self, row: AlikeRow) -> None:
        """What is alike tells what becomes of the chosen tickets."""
        way = _way(row)
        if way == "link":
            self._triage.link_to_one_of((row.item,) if row.kind is Alike.CHANGE else row.change_ids)
        elif way == "follow":
            self._triage.follow(row.item)
        elif row.kind is Alike.TICKET and row.case is None:
            self._triage.start("answer")
        else:
            self._triage.answer_with(row if row.case is None else replace(row, kind=Alike.CASE, item=row.case))


def _way(row: AlikeRow) -> str:
    """What fits. An answer that was given already is never passed on by a key alone: its letter is seen first."""
    if row.kind is Alike.CHANGE:
        return "link"
    if row.kind is not Alike.TICKET or row.case is not None:
        return "answer"
    if row.change_ids:
        return "link"
    return "answer" if row.state == "closed" else "follow"
