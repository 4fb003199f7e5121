"""What is alike, beside a ticket: similar cases with their keys, and the search for anything else to link it to.

pane.taken(AlikeRow)  pane.opened(kind, item)  pane.left()
.show_ticket(sheet)  .show_several(rows)  .show_nothing()  .take(n)  .focus_search()  .clear_search()
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.rows.similar import Alike, AlikeFilter, AlikePage, AlikeRow
from app.rows.tickets import TicketRow, TicketSheet
from models.rules.errors import Refusal
from views.background import Pause
from views.desk import Desk
from views.inbox.suggestions import MOST, SuggestionList
from views.theme import font, px
from views.widgets.buttons import Button
from views.widgets.counts import count_of
from views.widgets.labels import KeyCap, Label

#: While j or k is held down, only the ticket at which it stops is looked at.
_REST = 60


class AlikePane(QWidget):
    """Similar cases of the ticket; of the words that are typed, where there are any."""

    taken = Signal(object)
    opened = Signal(str, int)
    #: The search was left: the focus may go back to the list.
    left = Signal()
    #: How many are shown, each with its key.
    found = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ticket: int | None = None
        self._waiting: frozenset[int] = frozenset()
        self._wanted = AlikeFilter()
        self._found_for: str | None = None
        self._take_first = False
        self.count = Label("", "meta", 400, "text3")
        self.field = QLineEdit()
        self.list = SuggestionList(self.tr("Similar cases"))
        self.list.setProperty("lit", True)  # the field has the focus, the list its keys
        self.nothing = Label("", "cell", 400, "text3", wraps=True)
        self.nothing.hide()
        self._rest = Pause(_REST, self._search, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Search: words, or a number such as C-12"))
        self.field.setAccessibleName(self.tr("Search for something to link to"))
        self.field.setFont(font("cell"))
        self.field.setFixedHeight(px(28))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(Label(self.tr("Similar"), "meta", 600, "text2"))
        line.addWidget(self.count, 1)
        line.addWidget(self._filter_button())
        search = QWidget()
        beside = QHBoxLayout(search)
        beside.setContentsMargins(16, 0, 16, 4)
        beside.addWidget(self.field, 1)
        beside.addWidget(KeyCap("L"))
        empty = QVBoxLayout()
        empty.setContentsMargins(16, 4, 16, 4)
        empty.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(search)
        column.addWidget(self.list)
        column.addLayout(empty)

    def _filter_button(self) -> Button:
        menu = QMenu(self)
        self.filter_button = Button(self.tr("All kinds"), kind="flat", menu=menu)
        self.kinds = {
            tuple(Alike): self.tr("All kinds"),
            (Alike.CHANGE,): self.tr("Changes"),
            (Alike.TICKET,): self.tr("Tickets"),
            (Alike.CASE, Alike.GUIDE): self.tr("Cases and guides"),
        }
        for kinds, word in self.kinds.items():
            menu.addAction(word).triggered.connect(lambda _on=False, kinds=kinds: self._choose(kinds))
        menu.addSeparator()
        self.to_version = _check(menu, self.tr("Its version and before"), self._on_checked)
        self.same_module = _check(menu, self.tr("Its module alone"), self._on_checked)
        return self.filter_button

    def _connect(self) -> None:
        self.field.textChanged.connect(self._rest.start)
        self.field.installEventFilter(self)
        self.list.opened.connect(lambda _shown: self._take(self.list.current_alike()))
        self.list.doubleClicked.connect(self._open_current)

    def _choose(self, kinds: tuple[Alike, ...]) -> None:
        self._wanted = AlikeFilter(kinds, self.to_version.isChecked(), self.same_module.isChecked())
        self.filter_button.setText(self.kinds[kinds])
        self._search()

    def _on_checked(self) -> None:
        self._choose(self._wanted.kinds)

    # ---- whose similar cases

    def show_nothing(self) -> None:
        """No ticket is there, so nothing is alike; a search that somebody types in stays."""
        self._ticket, self._waiting = None, frozenset()
        self.setVisible(self.field.hasFocus())
        self._search()

    def show_ticket(self, sheet: TicketSheet) -> None:
        """Looks for what is like this ticket, a moment after the last key."""
        other = self._ticket != sheet.row.id
        self._ticket = sheet.row.id
        self._waiting = frozenset(wait.change_id for wait in sheet.waits)
        self.show()
        if other and not self.field.text():
            self._show(AlikePage(()))
            self.nothing.hide()
        self._rest.start()

    def show_several(self, rows: Sequence[TicketRow]) -> None:
        """Several tickets: what is found links them all."""
        self._ticket, self._waiting = None, frozenset()
        self.show()
        self._search()
        self.nothing.setText(count_of(len(rows), "", self.tr("Search for a change: it gets %n waiters more.")))

    def refresh(self) -> None:
        """Looks anew."""
        self._rest.start()

    # ---- the search

    def focus_search(self) -> None:
        """Puts the cursor into the search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.list.first()

    def clear_search(self) -> None:
        """Forgets the words: the ticket is linked."""
        self.field.clear()
        self._search()

    def _search(self) -> None:
        self._rest.stop()
        self._found_for = None
        words, ticket, wanted, database = self.field.text().strip(), self._ticket, self._wanted, self.desk.database
        if not words and ticket is None:
            self.desk.background.forget("inbox.alike")
            self._show(AlikePage(()))
            return

        def found() -> AlikePage:
            from app.queries.similar import alike_to_ticket, alike_to_words

            if words or ticket is None:
                return alike_to_words(database, words, ticket)
            return alike_to_ticket(database, ticket, wanted)

        self.desk.read(found, lambda page: self._on_found(words, page), self._on_refused, key="inbox.alike")

    def _on_found(self, words: str, page: AlikePage) -> None:
        self._found_for = words
        self._show(page)
        self.nothing.setVisible(not page.rows)
        self.nothing.setText(self._why_nothing(words, page))
        if words or self.field.hasFocus():
            self.list.first()
        if self._take_first and not self._rest.isActive():
            self._take_first = False
            self._take(self.list.rows()[0] if page.rows else None)

    def _why_nothing(self, words: str, page: AlikePage) -> str:
        if words:
            return self.tr("Nothing of these words.")
        if page.hidden:
            return count_of(
                page.hidden, self.tr("1 more of other kinds or versions."), self.tr("%n more, filtered out.")
            )
        return self.tr("Nothing is like it: it seems to be the first of its kind.")

    def _show(self, page: AlikePage) -> None:
        rows = [row for row in page.rows if not (row.kind is Alike.CHANGE and row.item in self._waiting)][:MOST]
        self.list.show_rows(rows)
        self.list.setFixedHeight(self.list.height_needed())
        self.list.setVisible(bool(rows))
        self.count.setText(count_of(len(rows), self.tr("1 found"), self.tr("%n found")) if rows else "")
        self.found.emit(len(rows))

    def _on_refused(self, refusal: Refusal) -> None:
        self._show(AlikePage(()))
        self.nothing.setText(refusal.sentence)
        self.nothing.show()

    # ---- taken

    def take(self, number: int) -> bool:
        """Takes the n-th, counted from 1; whether there is one."""
        rows = self.list.rows()
        if not 1 <= number <= len(rows):
            return False
        self._take(rows[number - 1])
        return True

    def _take_current(self) -> None:
        """Takes what is current; the first of what is typed where that is not found yet."""
        if self._found_for == self.field.text().strip():
            self._take(self.list.current_alike())
        else:
            self._take_first = True
            self._search()

    def _take(self, row: AlikeRow | None) -> None:
        if row is not None:
            self.taken.emit(row)

    def _open_current(self) -> None:
        row = self.list.current_alike()
        if row is not None:
            self.opened.emit(row.kind.value, row.item)

    def resizeEvent(self, event: object) -> None:
        """A title may need another line."""
        self.list.setFixedHeight(self.list.height_needed())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move among what was found, Enter takes, Esc goes back to the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.step_from(self.list.currentIndex().row(), step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_current()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _check(menu: QMenu, word: str, changed: object) -> QAction:
    action = menu.addAction(word)
    action.setCheckable(True)
    action.toggled.connect(changed)
    return action
