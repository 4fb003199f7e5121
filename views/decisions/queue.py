"""The left half of the decision desk: the queue under its column heads, and the list of what was decided."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.rows.changes import ChangeRow
from app.rows.page import Asked
from app.rows.queue import QueueFacts
from views.decisions.table import DECIDED, EMPTY, QueueLooks, decision_look, heads, said
from views.decisions.words import today
from views.desk import Desk
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.heads import ListHead
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.paged_table import Page, PagedModel


class QueuePane(QWidget):
    """The list of the chosen tab; one of its rows is current."""

    #: The current row: a ChangeRow, a DecisionRow, or None while the list is empty.
    current_changed = Signal(object)
    #: The rows of the chosen tab have arrived.
    loaded = Signal()
    #: Tab or Enter in the list: on to the reason.
    left_forward = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tab = "to-decide"
        self._looks = QueueLooks()
        self._model = PagedModel(desk.background, self._fetch, look=self._look, key="decisions.queue", parent=self)
        self._decided = PagedModel(
            desk.background, self._fetch_decided, look=decision_look, key="decisions.decided", parent=self
        )
        self.list = RowList(self._model, self.tr("Queue"))
        self.decided = RowList(self._decided, self.tr("Decisions made"))
        self.empty = EmptyState(
            "decisions", said(EMPTY[self._tab]), self.tr("Open the backlog"), lambda: desk.open("backlog", 0)
        )
        self._nothing_decided = EmptyState("decisions", said(EMPTY[DECIDED]))
        self._queue = OrEmpty(self.list, self.empty)
        self._history = OrEmpty(self.decided, self._nothing_decided)
        self.head = ListHead(self.list, self.tr("Wish or change"), heads(self._tab, 0), "#")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self._stack.addWidget(self._queue)
        self._stack.addWidget(self._history)

    def _connect(self) -> None:
        for view, model in ((self.list, self._model), (self.decided, self._decided)):
            view.current_changed.connect(self._on_current)
            view.opened.connect(lambda _row: self.left_forward.emit())
            view.installEventFilter(self)
            model.loaded.connect(self._on_loaded)
            model.refused.connect(lambda sentence: self._desk.told.emit(sentence, 0))

    # ---- what is asked

    def _fetch(self, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.changes import queue_rows

        found = queue_rows(self._desk.database, self._tab, today(), Asked(words, sort, offset, limit))
        return Page(found.rows, found.total)

    def _fetch_decided(self, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.changes import decision_rows

        found = decision_rows(self._desk.database, Asked(words, sort, offset, limit))
        return Page(found.rows, found.total)

    def _look(self, row: ChangeRow) -> ListLook:
        return self._looks.look(row, self.rank_of(row.id))

    def show_tab(self, tab: str, facts: QueueFacts | None) -> None:
        """Shows another tab, from its top."""
        self._tab = tab
        self._looks.tab = tab
        if facts is not None:
            self._looks.most_reach = facts.most_reach
        self._name_columns()
        self.head.setVisible(tab != DECIDED)
        self.empty.set_sentence(said(EMPTY[tab]))
        self.empty.button.setVisible(tab == "to-decide")
        self._stack.setCurrentWidget(self._history if tab == DECIDED else self._queue)
        self.model().show()

    def refresh(self, facts: QueueFacts) -> None:
        """Asks for the rows anew; the current one stays."""
        self._looks.most_reach = facts.most_reach
        self._name_columns()
        self.model().refresh()

    def _name_columns(self) -> None:
        self.head.set_columns(self.tr("Wish or change"), heads(self._tab, self._looks.most_reach))

    # ---- what is shown

    def tab(self) -> str:
        """The chosen tab."""
        return self._tab

    def view(self) -> RowList:
        """The list of the chosen tab."""
        return self.decided if self._tab == DECIDED else self.list

    def model(self) -> PagedModel:
        """The rows of the chosen tab."""
        return self._decided if self._tab == DECIDED else self._model

    def rank_of(self, change: int) -> int:
        """A change's place in the queue from 1; 0 where it is not in what was fetched."""
        place = self._model.row_of(change)
        return place + 1 if place is not None else 0

    def _on_current(self, row: object) -> None:
        # While rows are replaced there is none for a moment.
        if self.sender() is self.view() and (row is not None or not self.model().total()):
            self.current_changed.emit(row)

    def _on_loaded(self, total: int) -> None:
        if self.sender() is not self.model():
            return
        (self._history if self._tab == DECIDED else self._queue).show_empty(not total)
        if not total:
            self.current_changed.emit(None)
        self.loaded.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes on to the reason."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self.left_forward.emit()
            return True
        return super().eventFilter(watched, event)
