"""The figures of the Backlog: what each view holds, what the filter comes to, and their words in field and status bar."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from views.backlog.tabs import View
from views.backlog.words import fill
from views.desk import Desk
from views.widgets.counts import count_of, numeral

if TYPE_CHECKING:
    from app.rows.backlog import BacklogGlance, BacklogSums


class Figures(QObject):
    """Reads them and says when they have come."""

    glanced = Signal()
    summed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.glance: BacklogGlance | None = None
        self.sums: BacklogSums | None = None

    def read_glance(self, shown: Sequence[View]) -> None:
        """Counts these views anew."""
        database = self._desk.database
        views = {view.name: view.words for view in shown}

        def read() -> "BacklogGlance":
            from app.queries.backlog import backlog_glance

            return backlog_glance(database, views)

        self._desk.read(read, self._on_glance, key="backlog.glance")

    def _on_glance(self, glance: "BacklogGlance") -> None:
        self.glance = glance
        self.glanced.emit()

    def read_sums(self, words: str) -> None:
        """Sums up what the filter words find."""
        database = self._desk.database

        def read() -> "BacklogSums":
            from app.queries.backlog import backlog_sums

            return backlog_sums(database, words)

        self._desk.read(read, self._on_sums, key="backlog.sums")

    def _on_sums(self, sums: "BacklogSums") -> None:
        self.sums = sums
        self.summed.emit()

    def nothing_at_all(self) -> bool:
        """Whether there is not one change yet."""
        return self.glance is not None and not self.glance.changes

    def count_words(self) -> str:
        """126 of 1 348; nothing until both are known."""
        if self.sums is None or self.glance is None:
            return ""
        return fill(self.tr("%1 of %2"), numeral(self.sums.changes), numeral(self.glance.changes))

    def status_words(self) -> str:
        """What the filter comes to: changes, end users, person-days."""
        if self.sums is None or self.glance is None:
            return ""
        parts = [
            fill(self.tr("%1 change") if self.glance.changes == 1 else self.tr("%1 changes"), self.count_words()),
            count_of(self.sums.reach, self.tr("1 end user"), self.tr("%n end users")),
            fill(self.tr("%1 pd"), numeral(round(self.sums.effort, 1))),
        ]
        return "    ".join(parts)
