"""The left pane of the Inbox: the filter, the list of a tab's tickets, and what stands there when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rows.tickets import TicketRow
from views.desk import Desk
from views.inbox.table import empty_sentence, row_look
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.filter_field import FilterField
from views.widgets.labels import Label, Line, Pane
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.paged_table import Page, PagedModel

#: So many selected tickets are fetched for an act; of more, only those that were seen are taken.
_MOST_FETCHED = 5000


class _List(RowList):
    """Esc leaves one ticket selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of all our lists, and Esc."""
        if event.key() == Qt.Key.Key_Escape and len(self.chosen_numbers()) > 1:
            self.go_to_number(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ListPane(Pane):
    """Tickets of one tab, filtered; tells which are chosen."""

    #: The rows that are selected, the current one where it is one; empty while there is none.
    chosen = Signal(list)
    #: The list was read; how many tickets it has.
    loaded = Signal(int)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("base", "r", parent)
        self.desk = desk
        self.tab = "new"
        self.counts: dict[str, int] = {}
        self._wanted: int | None = None
        self._told: list[TicketRow] = []
        self.filter = FilterField(self.tr("Filter: words, kind:wish, language:fi"))
        self._refusal = Label("", "meta", 400, "bad", wraps=True)
        self.model = PagedModel(desk.background, self._fetch, look=self._look, key="inbox.list", parent=self)
        self.list = _List(self.model, self.tr("Tickets"), several=True)
        self._or_empty = OrEmpty(self.list, EmptyState("inbox", "", " ", self._on_empty_action))
        self._build()
        self._connect()

    def _build(self) -> None:
        top = QWidget()
        head = QVBoxLayout(top)
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(4)
        head.addWidget(self.filter)
        head.addWidget(self._refusal)
        self._refusal.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(Line())
        column.addWidget(self._or_empty, 1)
        self.setMinimumWidth(px(220))

    def _connect(self) -> None:
        self.filter.changed.connect(self._on_words)
        self.filter.left_downwards.connect(self.list.setFocus)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(self._on_refused)
        self.list.current_changed.connect(self._tell)
        self.list.selection_changed.connect(self._tell)
        self.model.rows_arrived.connect(self._tell)

    def _fetch(self, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.tickets import inbox_rows
        from app.rows.page import Asked

        found = inbox_rows(self.desk.database, self.tab, Asked(words, sort, offset, limit))
        return Page(found.rows, found.total)

    def _look(self, row: TicketRow) -> ListLook:
        return row_look(row, self.tab, self.desk.now())

    def show_tab(self, tab: str) -> None:
        """Shows another tab from its top."""
        self.tab = tab
        self.model.show(self.filter.words())

    def refresh(self) -> None:
        """Asks anew for what is shown."""
        self.model.refresh()

    def set_sort(self, sort: str) -> None:
        """Sorts by received, newest (`-received`) or oldest (`received`) first."""
        self.model.show(self.filter.words(), sort)

    def _on_words(self, words: str) -> None:
        if words != self.model.words():
            self.model.show(words)

    def _on_loaded(self, total: int) -> None:
        self._refuse("")
        filtered = bool(self.filter.words())
        number = numeral(total)
        self.filter.set_count(number if filtered else "")
        self._or_empty.show_empty(not total)
        if not total:
            self._say_empty(filtered)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._find(wanted)
        self.loaded.emit(total)
        self._tell()

    def _say_empty(self, filtered: bool) -> None:
        empty = self._or_empty.empty
        if filtered:
            empty.set_sentence(self.tr("No ticket here of these words."))
            empty.button.setText(self.tr("Clear the filter"))
        else:
            empty.set_sentence(empty_sentence(self.tab, self.counts))
            empty.button.setText(self.tr("Import a file"))
        empty.button.setVisible(filtered or self.tab in {"new", "all"})

    def say_counts(self, counts: dict[str, int]) -> None:
        """How many each tab holds: an empty house says something else than a sorted one."""
        self.counts = counts
        if not self.model.total():
            self._say_empty(bool(self.filter.words()))

    def _on_empty_action(self) -> None:
        if self.filter.words():
            self.filter.set_words("")
        else:
            self.import_wanted.emit()

    def _on_refused(self, sentence: str) -> None:
        self._refuse(sentence)

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def refusal(self) -> str:
        """Why the filter words were not understood, or nothing."""
        return self._refusal.text()

    def rows(self) -> list[TicketRow]:
        """The tickets that an act is done to."""
        if not self.model.total():
            return []
        selected: list[TicketRow] = self.list.selected_rows()
        current: TicketRow | None = self.list.current_row()
        if len(selected) > 1:
            return selected
        return [current] if current is not None else []

    def _tell(self, *_which: object) -> None:
        if self._fetches_selected():
            return
        rows = self.rows()
        if rows != self._told:
            self._told = rows
            self.chosen.emit(rows)

    def _fetches_selected(self) -> bool:
        """Asks for the selected tickets that are not here yet, so that what is done to all is done to all of them."""
        numbers = self.list.chosen_numbers()
        away = [number for number in numbers if self.model.held_at(number) is None] if len(numbers) > 1 else []
        if not 0 < len(away) <= _MOST_FETCHED:
            return False
        for page in dict.fromkeys(number // self.model.page_size for number in away):
            self.model.row_at(next(number for number in away if number // self.model.page_size == page))
        return True

    def position(self) -> str:
        """Where the current ticket stands in the list."""
        words = self.tr("%1 of %2").replace("%1", numeral(self.list.currentIndex().row() + 1))
        return words.replace("%2", numeral(self.model.total()))

    def go_to(self, ticket: int) -> None:
        """Makes a ticket current, wherever it stands in the tab; the list may still be coming."""
        if self.model.row_of(ticket) is not None:
            self.list.go_to(ticket)
        else:
            self._wanted = ticket
            self.model.refresh()

    def _find(self, ticket: int) -> None:
        if self.list.go_to(ticket):
            return
        database, tab = self.desk.database, self.tab

        def place() -> int | None:
            from app.queries.tickets import ticket_place

            return ticket_place(database, tab, ticket)

        self.desk.read(place, self._on_place, key="inbox.place")

    def _on_place(self, number: int | None) -> None:
        if number is not None:
            self.list.go_to_number(number)

    def go_on(self, done: Sequence[TicketRow]) -> None:
        """Goes to the ticket after those that were dealt with."""
        ids = {row.id for row in done}
        current: TicketRow | None = self.list.current_row()
        if len(done) > 1:
            places = [place for row in done if (place := self.model.row_of(row.id)) is not None]
            self.list.step_from(max(places, default=-1), 1)
        elif current is not None and current.id in ids:
            self.list.next()
