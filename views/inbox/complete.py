"""Complete? – the checklist of a ticket beside it: what is there, what is missing, and the letter that asks for it.

pane.letter_wanted()  pane.noted(fact, text)  pane.kind_wanted()
.show_ticket(sheet)  .show_nothing()
"""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.rows.completing import FactRow
from app.rows.tickets import TicketSheet
from views.actions import command
from views.icons import draw_icon
from views.inbox.bands import empty_layout
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.buttons import Button
from views.widgets.counts import count_of, numeral
from views.widgets.facts import fact_word
from views.widgets.flow import FlowLayout
from views.widgets.labels import Label, LangChip, LinkButton, ValueBar
from views.widgets.painting import key_text, paint_number, paint_text
from views.widgets.sheet import column_layout

_HEIGHT = 23


class FactLine(QAbstractButton):
    """One fact: check or warning, its word, and its value or that it is missing; pressed, it is noted in place."""

    def __init__(self, row: FactRow, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._value = value
        self.setText(fact_word(row.fact))
        self.setAccessibleName(f"{self.text()}: {value}")
        self.setToolTip(value if row.value else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A row of the pane."""
        return QSize(200, px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, word and value."""
        painter = QPainter(self)
        there = self.row.is_there
        if self.underMouse() and self.isEnabled():
            rounded(painter, self.rect().adjusted(-4, 0, 4, 0).toRectF(), 4, colour("hover"), None)
        side = px(14)
        icon_box = QRect(0, (self.height() - side) // 2, side, side)
        draw_icon(painter, "done" if there else "warning", icon_box, colour("good" if there else "wait"))
        value_room = min(metrics("cell").horizontalAdvance(self._value) + 4, self.width() // 2)
        words = self.rect().adjusted(side + 10, 0, -value_room - 8, 0)
        paint_text(painter, words, self.text(), "cell", "text2" if there else "text", 400 if there else 600)
        value = QRect(self.width() - value_room, 0, value_room, self.height())
        paint_number(painter, value, self._value, "cell", "text2" if there else "wait")
        if self.hasFocus():
            focus_edge(painter, self.rect().toRectF(), 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _NoteField(QLineEdit):
    """A fact being noted: Enter keeps it, Esc leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CompletePane(QWidget):
    """The checklist, with the button that writes the letter."""

    letter_wanted = Signal()
    kind_wanted = Signal()
    noted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Complete?"))
        self._sheet: TicketSheet | None = None
        self._typing: tuple[int, str, str] | None = None  # ticket, fact, what is typed so far
        self.field: _NoteField | None = None
        self.button: Button | None = None
        self.lines: list[FactLine] = []
        self._column = column_layout(self, 2)
        self._column.setContentsMargins(16, 4, 16, 4)

    def show_nothing(self) -> None:
        """No ticket, or several."""
        self._sheet = None
        self._clear()
        self.hide()

    def show_ticket(self, sheet: TicketSheet) -> None:
        """Shows the ticket's checklist; a fact that is being typed stays."""
        focused = next((line.row.fact for line in self.lines if line.hasFocus()), "")
        self._sheet = sheet
        self._clear()
        row, check = sheet.row, sheet.check
        self.setVisible(bool(check.facts) or (row.kind is None and row.state != "closed"))
        self._add_head(check.facts)
        if not check.facts:
            link = LinkButton(self.tr("Say its kind, and its checklist stands here"))
            link.clicked.connect(self.kind_wanted)
            self._column.addWidget(link)
        for fact in check.facts:
            self._add_fact(fact, closed=row.state == "closed")
        if check.lacking and row.state != "closed":
            self._add_letter(len(check.lacking), row.language)
        self._focus_line(focused)

    def _focus_line(self, fact: str) -> None:
        for line in self.lines:
            if line.row.fact == fact:
                line.show()  # now: a line that is not seen takes no focus
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        if self.field is not None and self._typing is not None:
            self._typing = (*self._typing[:2], self.field.text())
        self.field = self.button = None
        self.lines = []
        empty_layout(self._column)

    def _add_head(self, facts: tuple[FactRow, ...]) -> None:
        there = sum(fact.is_there for fact in facts)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 4)
        line.setSpacing(8)
        name = Label(self.tr("Complete?"), "meta", 600, "text2")
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line.addWidget(name)
        count = self.tr("%1 of %2").replace("%1", numeral(there)).replace("%2", numeral(len(facts))) if facts else ""
        line.addWidget(Label(count, "meta", 400, "text3"), 1)
        if facts:
            bar = ValueBar(there / len(facts), "accent")
            bar.setAccessibleName(count)
            bar.setFixedWidth(px(64))
            line.addWidget(bar)
        self._column.addWidget(head)

    def _add_fact(self, fact: FactRow, *, closed: bool) -> None:
        line = FactLine(fact, self._value(fact))
        line.setEnabled(not closed)
        line.clicked.connect(partial(self.note, fact.fact))
        self.lines.append(line)
        self._column.addWidget(line)
        if self._sheet is not None and self._typing is not None and self._typing[:2] == (self._sheet.row.id, fact.fact):
            self._open_field(line, self._typing[2])

    def _value(self, fact: FactRow) -> str:
        if fact.tried:
            return count_of(fact.tried, self.tr("1 tried"), self.tr("%n tried"))
        if fact.value:
            return " ".join(fact.value.split())
        if fact.how == "seen":
            return self.tr("came with it")
        if fact.asked:
            return self.tr("asked for")
        return self.tr("perhaps in their words") if fact.how == "suggested" else self.tr("missing")

    def note(self, fact: str) -> None:
        """Opens the field of a fact."""
        if self._sheet is None:
            return
        row = next(each for each in self._sheet.check.facts if each.fact == fact)
        # What was tried is no text of anybody's, which could be noted.
        self._typing = (self._sheet.row.id, fact, (row.value or "") if not row.tried else "")
        self.show_ticket(self._sheet)
        if self.field is not None:
            self.field.show()  # now: a field that is not seen takes no focus
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def _open_field(self, line: FactLine, text: str) -> None:
        self.field = _NoteField(text)
        self.field.setFont(font("cell"))
        self.field.setFixedHeight(px(28))
        self.field.setAccessibleName(line.text())
        self.field.setPlaceholderText(self.tr("What is known; Enter notes it"))
        self.field.returnPressed.connect(self._keep)
        self.field.left.connect(self._leave)
        self._column.addWidget(self.field)

    def _keep(self) -> None:
        if self.field is None or self._typing is None:
            return
        fact, text = self._typing[1], self.field.text().strip()
        self._leave()
        facts = [line.row.fact for line in self.lines]
        after = self.lines[facts.index(fact) + 1 :]
        # On to what is missing next, so that several are noted one after the other.
        self._focus_line(next((line.row.fact for line in after if not line.row.is_there), fact))
        self.noted.emit(fact, text)

    def _leave(self) -> None:
        fact = self._typing[1] if self._typing is not None else ""
        self._typing = None
        if self._sheet is not None:
            self.show_ticket(self._sheet)
        self._focus_line(fact)

    def _add_letter(self, count: int, language: str | None) -> None:
        foot = QWidget()
        flow = FlowLayout(foot, 8)
        words = count_of(count, self.tr("Write the letter for 1 fact"), self.tr("Write the letter for %n facts"))
        self.button = Button(words, icon="outbox", key=key_text(command("inbox.ask").key))
        self.button.clicked.connect(self.letter_wanted)
        flow.addWidget(self.button)
        if language:
            flow.addWidget(LangChip(language))
        self._column.addSpacing(10)
        self._column.addWidget(foot)
