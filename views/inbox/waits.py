"""The pane beside a ticket: what it waits for, the search for a change to link it to, and how it is sorted.

pane.opened(change id)  pane.link_wanted(change id)  pane.correct_wanted("kind" | "language" | "product")  pane.left()
.show_ticket(sheet)  .show_several(rows)  .show_nothing()  .focus_search()  .chosen_wait() -> WaitRow | None
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.rows.changes import ChangeRow
from app.rows.tickets import TicketRow, TicketSheet, WaitRow
from models.rules.errors import Refusal
from views.actions import command
from views.background import Pause
from views.desk import Desk
from views.theme import font, px
from views.widgets.counts import count_of, numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.labels import KeyCap, Label, Line, LinkButton, Pane
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.painting import key_text
from views.widgets.row_models import RowsModel
from views.widgets.sheet import Section
from views.widgets.states import kind_icon, kind_word, language_word, state_look

#: At most so many of a ticket's changes are seen at once.
_MOST_WAITS = 4


@dataclass(frozen=True, slots=True)
class _Wait:
    """A change that the ticket waits for, as a row with the change's id."""

    id: int
    row: WaitRow


class WaitsPane(Pane):
    """What a ticket waits for, and where it could be linked."""

    opened = Signal(int)
    link_wanted = Signal(int)
    correct_wanted = Signal(str)
    #: The search was left: the focus may go back to the list.
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("window", "", parent)
        self.desk = desk
        self._waiting: frozenset[int] = frozenset()
        self._head = Section(self.tr("Waits for"))
        self._model = RowsModel(look=_wait_look, parent=self)
        self.list = RowList(self._model, self.tr("Waits for"))
        self._none = Label(self.tr("It waits for no change yet."), "cell", 400, "text3", wraps=True)
        self.field = QLineEdit()
        self._found = RowsModel(look=_change_look, parent=self)
        self.found = RowList(self._found, self.tr("Changes found"))
        self.found.setProperty("lit", True)  # the field has the focus, the list its keys
        self._or_empty = OrEmpty(
            self.found, EmptyState("search", self.tr("No change of these words."), ground="window")
        )
        self._sorted = QVBoxLayout()
        self._pause = Pause(120, self._search, self)
        self._found_for: str | None = None
        self._take_first = False
        self._build()
        self._connect()

    def _build(self) -> None:
        for view in (self.list, self.found):
            view.setMinimumWidth(px(160))
            view.viewport().setAutoFillBackground(False)
            view.setProperty("ground", "window")
        self.field.setPlaceholderText(self.tr("Words, or a number such as C-12"))
        self.field.setAccessibleName(self.tr("Link to a change"))
        self.field.setFont(font("cell"))
        self.field.setFixedHeight(px(28))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(_inset(self._head))
        column.addWidget(_inset(self._none))
        column.addWidget(self.list)
        column.addWidget(_inset(self._search_head()))
        column.addWidget(_inset(self.field))
        column.addWidget(self._or_empty, 1)
        column.addWidget(Line())
        holder = QWidget()
        holder.setLayout(self._sorted)
        self._sorted.setContentsMargins(16, 4, 16, 12)
        column.addWidget(holder)

    def _search_head(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(Label(self.tr("Link to a change"), "meta", 600, "text2"), 1)
        layout.addWidget(KeyCap("L"))
        return line

    def _connect(self) -> None:
        self.list.opened.connect(lambda wait: self.opened.emit(wait.id))
        self.list.doubleClicked.connect(lambda: self.list.opened.emit(self.list.current_row()))
        self.field.textChanged.connect(self._pause.start)
        self.field.installEventFilter(self)
        self.found.opened.connect(self._take)
        self.found.doubleClicked.connect(lambda: self._take(self.found.current_row()))

    def refresh(self) -> None:
        """Asks for the changes anew."""
        self._search()

    def show_nothing(self) -> None:
        """No ticket is there."""
        self._show_waits(())
        self._none.hide()
        self._show_sorted(())

    def show_ticket(self, sheet: TicketSheet) -> None:
        """Shows what the ticket waits for, and how it is sorted."""
        self._show_waits(sheet.waits)
        row = sheet.row
        kind = kind_word(row.kind) if row.kind else self.tr("not said")
        language = language_word(row.language) if row.language else self.tr("not known")
        self._show_sorted(
            (
                (self.tr("Kind"), kind, "kind"),
                (self.tr("Language"), language, "language"),
                (self.tr("Product"), row.product or self.tr("not said"), "product"),
            ),
            closed=row.state == "closed",
        )

    def show_several(self, rows: Sequence[TicketRow]) -> None:
        """Several tickets: what is found links them all."""
        self._show_waits(())
        self._none.setText(count_of(len(rows), "", self.tr("A change chosen below gets %n waiters more.")))
        self._show_sorted(())

    def _show_waits(self, waits: Sequence[WaitRow]) -> None:
        self._waiting = frozenset(wait.change_id for wait in waits)
        self._head.set_count(numeral(len(waits)) if waits else "")
        self._model.set_rows([_Wait(wait.change_id, wait) for wait in waits])
        if not self.list.hasFocus():
            self.list.selectionModel().clear()
        self.list.setFixedHeight(px(52) * min(len(waits), _MOST_WAITS))
        self.list.setVisible(bool(waits))
        self._none.setText(self.tr("It waits for no change yet."))
        self._none.setVisible(not waits)
        self._search()

    def _show_sorted(self, facts: Sequence[tuple[str, str, str]], *, closed: bool = False) -> None:
        while self._sorted.count():
            item = self._sorted.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not facts:
            return
        section = Section(self.tr("Sorted as"))
        section.add(_facts(facts, None if closed else self.correct_wanted.emit))
        self._sorted.addWidget(section)

    def chosen_wait(self) -> WaitRow | None:
        """The change that Unlink means: the chosen one, or the only one."""
        waits = [each.row for each in self._model.rows()]
        chosen = self.list.current_row()
        if chosen is not None and self.list.hasFocus():
            return chosen.row if isinstance(chosen, _Wait) else None
        return waits[0] if len(waits) == 1 else None

    def focus_search(self) -> None:
        """Puts the cursor into the search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.found.first()

    def clear_search(self) -> None:
        """Forgets the words: the ticket is linked."""
        self.field.clear()
        self._search()

    def _search(self) -> None:
        self._pause.stop()
        self._found_for = None
        words, database = self.field.text().strip(), self.desk.database

        def found() -> tuple[ChangeRow, ...]:
            from app.queries.changes import change_choices

            return change_choices(database, words)

        self.desk.read(found, lambda rows: self._on_found(words, rows), self._on_refused, key="inbox.choices")

    def _on_found(self, words: str, rows: tuple[ChangeRow, ...]) -> None:
        free = [row for row in rows if row.id not in self._waiting]
        self._found_for = words
        self._found.set_rows(free)
        nothing = self.tr("No change of these words.")
        none_yet = self.tr("There is no change to link to yet. Make one from the ticket.")
        self._or_empty.empty.set_sentence(nothing if words else none_yet)
        self._or_empty.show_empty(not free)
        if words or self.field.hasFocus():
            self.found.first()
        else:
            self.found.selectionModel().clear()
        if self._take_first and not self._pause.isActive():
            self._take_first = False
            self._take(free[0] if free else None)

    def _on_refused(self, refusal: Refusal) -> None:
        self._found.set_rows([])
        self._or_empty.empty.set_sentence(refusal.sentence)
        self._or_empty.show_empty(True)

    def _take_current(self) -> None:
        """Links to what is current; to the first of what is typed where that is not found yet."""
        if self._found_for == self.field.text().strip():
            self._take(self.found.current_row())
        else:
            self._take_first = True
            self._search()

    def _take(self, row: object) -> None:
        if isinstance(row, ChangeRow):
            self.link_wanted.emit(row.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move among what was found, Enter links, Esc goes back to the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.found.step_from(self.found.currentIndex().row(), step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_current()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _facts(facts: Sequence[tuple[str, str, str]], correct: Callable[[str], None] | None) -> QWidget:
    """How a ticket is sorted: each a link that corrects it, with its key."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, value, what) in enumerate(facts):
        grid.addWidget(Label(name, "cell", 400, "text3"), row, 0)
        if correct is None:
            grid.addWidget(Label(value, "cell"), row, 1)
            continue
        link = LinkButton(value)
        link.setAccessibleName(f"{name}: {value}")
        link.setAccessibleDescription(command(f"inbox.{what}").text)
        link.clicked.connect(partial(correct, what))
        grid.addWidget(link, row, 1)
        grid.addWidget(KeyCap(key_text(command(f"inbox.{what}").key)), row, 2)
    return block


def _inset(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(16, 0, 16, 0)
    layout.addWidget(widget)
    return holder


def _wait_look(wait: _Wait) -> ListLook:
    row = wait.row
    parts = [row.number, kind_word(row.kind), row.release or ""]
    chip = state_look("disposition", row.outcome) if row.outcome else state_look("change", row.state)
    return ListLook(row.title, meta=" · ".join(filter(None, parts)), lead_icon=kind_icon(row.kind), chip=chip)


def _change_look(row: ChangeRow) -> ListLook:
    parts = [row.number, kind_word(row.kind), row.release or row.module or ""]
    chip = state_look("change", row.state)
    return ListLook(row.title, meta=" · ".join(filter(None, parts)), lead_icon=kind_icon(row.kind), chip=chip)
