"""The end of a meeting: what was decided in it, and its minutes as a file."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.changes import DecisionRow
from app.rows.page import Asked, Page
from views.decisions.minutes import save_minutes
from views.decisions.table import decision_chip
from views.desk import Desk
from views.theme import px
from views.widgets.buttons import Button
from views.widgets.counts import count_of
from views.widgets.labels import Label
from views.widgets.sheet import Sheet

#: More than any meeting decides.
_MOST = 400


class Ending(Sheet):
    """What was decided, and Minutes…; Esc closes."""

    closed = Signal()
    resumed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("", margin=48)
        self.setAccessibleName(self.tr("What was decided"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._began = datetime.now(UTC)

    def show_decisions(self, began: datetime) -> None:
        """Lists what was decided since then."""
        from app.queries.changes import decision_rows

        self._began = began
        database = self._desk.database
        self._desk.read(
            lambda: decision_rows(database, Asked(limit=_MOST)), self._on_decisions, key="decisions.meeting"
        )

    def _on_decisions(self, found: Page[DecisionRow]) -> None:
        rows = [row for row in reversed(found.rows) if row.at >= self._began and row.stands]
        self.clear()
        said = count_of(len(rows), self.tr("1 decided"), self.tr("%n decided"))
        self.main.add(Label(said, "big title", 600))
        self.main.add(self._buttons())
        section = self.add_section(self.tr("What was decided"))
        for row in rows:
            section.add_row(row.title, lead=row.change, chip=decision_chip(row), value=row.by)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        minutes = Button(self.tr("Minutes…"), icon="file", key="M", kind="accent")
        minutes.clicked.connect(self.save)
        back, close = Button(self.tr("Back to the meeting"), icon="back"), Button(self.tr("Close"), key="Esc")
        back.clicked.connect(self.resumed)
        close.clicked.connect(self.closed)
        for button in (minutes, back, close):
            line.addWidget(button)
        line.addStretch(1)
        return holder

    def save(self) -> None:
        """Asks for a file and writes the minutes into it."""
        save_minutes(self, self._desk, self._began)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M: minutes; Esc: closed."""
        if event.key() == Qt.Key.Key_M:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
