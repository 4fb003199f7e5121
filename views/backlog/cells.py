"""A cell edited where it stands: F2 opens it, Enter saves, Tab goes on, Esc leaves; a refusal stays under it with its sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.rows.changes import ChangeRow
from models.rules.errors import Outdated, Refusal, RuleBroken
from models.rules.terms import Audience, ChangeKind, Level
from views.background import Pause
from views.backlog.grid import BacklogTable
from views.backlog.table import place_of
from views.backlog.words import audience_word, level_word, typed_number
from views.desk import Desk
from views.theme import font, px
from views.widgets.bars import row_layout
from views.widgets.kept import line_field, read_day
from views.widgets.labels import Label, LinkButton, Pane
from views.widgets.reason_band import AUTOSAVE
from views.widgets.states import kind_word

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Editable:
    """A column that is written in its cells: how the command calls it, what stands there, and the words to choose from."""

    field: str
    text: Callable[[ChangeRow], str]
    choices: Mapping[str, Callable[[str], str]] | None = None


def _day(day: object) -> str:
    return "" if day is None else str(day)


EDITABLE: Mapping[str, Editable] = {
    "title": Editable("title", lambda row: row.title),
    "kind": Editable("kind", lambda row: row.kind, {kind.value: kind_word for kind in ChangeKind}),
    "module": Editable("module", lambda row: row.module or ""),
    "value": Editable("value", lambda row: typed_number(row.value)),
    "effort": Editable("effort", lambda row: typed_number(row.effort)),
    "effort_low": Editable("effort_low", lambda row: typed_number(row.effort_low)),
    "effort_high": Editable("effort_high", lambda row: typed_number(row.effort_high)),
    "actual": Editable("actual", lambda row: typed_number(row.actual)),
    "audience": Editable(
        "audience", lambda row: row.audience or "", {audience.value: audience_word for audience in Audience}
    ),
    "priority": Editable("urgency", lambda row: row.urgency or "", {level.value: level_word for level in Level}),
    "owner": Editable("owner", lambda row: row.owner or ""),
    "review": Editable("review", lambda row: _day(row.review)),
    "due": Editable("due", lambda row: _day(row.mandate_date)),
}
#: Columns whose values the house may want a reason for.
REASONED = frozenset({"value", "effort"})
_DAYS = frozenset({"review", "due"})


class CellEditor(QWidget):
    """One field over a cell of the table; at most one is open."""

    def __init__(self, desk: Desk, table: BacklogTable, see: Callable[[], None]) -> None:
        super().__init__(table.viewport())
        self._desk = desk
        self._table = table
        self._row: ChangeRow | None = None
        self._column = ""
        self._seen: int | None = None
        self._saving = False
        self.line = line_field()
        self.choice = QComboBox()
        self.choice.setFont(font("cell"))
        self.strip = _Strip(see, self.take_theirs, self.keep_mine)
        self._pause = Pause(AUTOSAVE, self._keep, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.line, self.choice, self.strip):
            layout.addWidget(part)
        for part in (self.line, self.choice, self.strip.reason):
            part.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._on_typed())
        self.choice.activated.connect(lambda _at: self._on_typed())
        table.verticalScrollBar().valueChanged.connect(self.settle)
        table.heads.sectionResized.connect(self.settle)
        table.rows_model().rows_arrived.connect(self.settle)
        self.hide()

    # ---- opening

    def open_at(self, column: str) -> bool:
        """Edits the current change's cell in that column; the title where that is not written in cells."""
        row = self._table.current_row()
        if row is None:
            return False
        name = column if column in EDITABLE and not self._table.isColumnHidden(place_of(column)) else "title"
        self._row, self._column, self._seen = row, name, row.row_version
        self.strip.say("")
        self.strip.reason.clear()
        self._put(self._desk.drafts.text(self._key()) or EDITABLE[name].text(row))
        heads = self._table.rows_model().columns[place_of(name)]
        for field in (self.line, self.choice):
            field.setAccessibleName(f"{row.number}: {heads.title}")
        self._table.set_cell(name)
        self.show()
        self.raise_()
        self.settle()
        self._field().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        return True

    def _key(self) -> str:
        return f"backlog.cell.{self._row.id if self._row else 0}.{self._column}"

    def _field(self) -> QWidget:
        return self.choice if EDITABLE[self._column].choices else self.line

    def _put(self, text: str) -> None:
        choices = EDITABLE[self._column].choices
        self.line.setVisible(not choices)
        self.choice.setVisible(bool(choices))
        self.line.setText(text)
        if choices:
            self.choice.clear()
            self.choice.addItem("–", "")
            for value, word in choices.items():
                self.choice.addItem(word(value), value)
            self.choice.setCurrentIndex(max(0, self.choice.findData(text)))

    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._row is not None

    def text(self) -> str:
        """What is typed or chosen."""
        return str(self.choice.currentData() or "") if EDITABLE[self._column].choices else self.line.text()

    def settle(self) -> None:
        """Stands over its cell, wherever that is now; where the change has left the list, it stays where it was."""
        if self._row is None:
            return
        number = self._table.rows_model().row_of(self._row.id)
        if number is not None:
            cell = self._table.visualRect(self._table.rows_model().index(number, place_of(self._column)))
            room = self._table.viewport().rect()
            width = max(cell.width(), px(140))
            wide = max(width, min(px(420), room.width())) if not self.strip.isHidden() else width
            left = max(0, min(cell.x(), room.width() - wide))
            height = px(28) if self.strip.isHidden() else px(28) + self.strip.heightForWidth(wide)
            self.setGeometry(QRect(left, max(0, min(cell.y(), room.height() - height)), wide, height))

    # ---- closing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves, Tab saves and goes on, Esc leaves."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _ENTER:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and watched is self._field() and self.strip.isHidden():
            self.save(1 if event.key() == Qt.Key.Key_Tab else -1)
        else:
            return super().eventFilter(watched, event)
        return True

    def leave(self) -> None:
        """Nothing is altered; the table has the keys again."""
        self._forget()
        self._close()

    def _close(self) -> None:
        self._row = None
        self.hide()
        self._table.setFocus()

    def save(self, step: int = 0) -> None:
        """Sets the cell; with a step it goes on to the next that is written in its cell."""
        if self._row is None or self._saving:
            return
        if self.text().strip() == EDITABLE[self._column].text(self._row):
            column = self._column
            self.leave()
            self._go_on(column, step)
            return
        from app.commands.bulk_changes import SetCells, set_cells

        self._saving = True
        order = SetCells(EDITABLE[self._column].field, ((self._row.id, self._said()),), self._reason())
        self._desk.do(set_cells, order, seen=self._seen, then=lambda _: self._on_done(step), failed=self._on_refused)

    def _said(self) -> str:
        """What is said to the command: a day may be typed as the screen writes it."""
        text = self.text().strip()
        day = read_day(text) if self._column in _DAYS else None
        return day.isoformat() if day is not None else text

    def _reason(self) -> str | None:
        return self.strip.reason.text().strip() or None

    def _on_done(self, step: int) -> None:
        self._saving = False
        column = self._column
        self._forget()
        self._close()
        self._go_on(column, step)

    def _go_on(self, column: str, step: int) -> None:
        seen = [
            name
            for name in self._table.columns.order()
            if name in EDITABLE and not self._table.isColumnHidden(place_of(name))
        ]
        if step and column in seen and 0 <= (at := seen.index(column) + step) < len(seen):
            self.open_at(seen[at])

    def _on_refused(self, refusal: Refusal) -> None:
        self._saving = False
        wants_reason = isinstance(refusal, RuleBroken) and self._column in REASONED
        self.strip.say(refusal.sentence, theirs=isinstance(refusal, Outdated), reason=wants_reason)
        self.settle()
        (self.strip.reason if wants_reason else self._field()).setFocus()

    # ---- what somebody else did meanwhile

    def take_theirs(self) -> None:
        """What they wrote stands."""
        self.leave()

    def keep_mine(self) -> None:
        """What is typed goes over what they wrote, now that it was seen that they did."""
        if self._row is None:
            return
        database, change = self._desk.database, self._row.id

        def read() -> int:
            from app.queries.changes import change_sheet

            return change_sheet(database, change).row.row_version

        self._desk.read(read, self._on_version, key="backlog.cell")

    def _on_version(self, version: int) -> None:
        self._seen = version
        self.strip.say("")
        self.save()

    # ---- half typed

    def _on_typed(self) -> None:
        if not self.strip.isHidden() and self.strip.reason.isHidden():
            self.strip.say("")
            self.settle()
        self._pause.start()

    def _keep(self) -> None:
        if self._row is not None:
            drafts, key, text = self._desk.drafts, self._key(), self.text()
            kept = "" if text == EDITABLE[self._column].text(self._row) else text
            self._desk.write(lambda: drafts.keep(key, kept))

    def _forget(self) -> None:
        self._pause.stop()
        drafts, key = self._desk.drafts, self._key()
        if drafts.text(key):
            self._desk.write(lambda: drafts.keep(key, ""))


class _Strip(Pane):
    """Why it was not saved, under the field; what to do where somebody else was faster; a reason where one is wanted."""

    def __init__(self, see: Callable[[], None], take: Callable[[], None], keep: Callable[[], None]) -> None:
        super().__init__("window", "tblr")
        self._words = Label("", "cell", 400, "bad", wraps=True)
        self.reason = QLineEdit()
        self.reason.setFont(font("cell"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.see, self.take, self.keep = (
            LinkButton(words) for words in (self.tr("See"), self.tr("Take theirs"), self.tr("Keep mine"))
        )
        for button, act in ((self.see, see), (self.take, take), (self.keep, keep)):
            button.clicked.connect(lambda _checked=False, act=act: act())
        self._choices = QWidget()
        line = row_layout(self._choices, gap=12)
        for button in (self.see, self.take, self.keep):
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        for part in (self._words, self.reason, self._choices):
            column.addWidget(part)
        self.hide()

    def say(self, sentence: str, *, theirs: bool = False, reason: bool = False) -> None:
        """Shows the sentence and what it leads to, or hides itself."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._choices.setVisible(theirs)
        self.reason.setVisible(reason)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What it says; nothing while hidden."""
        return "" if self.isHidden() else self._words.text()

    def heightForWidth(self, width: int) -> int:
        """The height that the sentence needs, with what stands below it."""
        height = 14 + self._words.heightForWidth(width - 16)
        for part in (self.reason, self._choices):
            height += 0 if part.isHidden() else 6 + part.sizeHint().height()
        return height
