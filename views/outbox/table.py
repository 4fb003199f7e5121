"""The Outbox's list: letters in two lines under the acts that caused them, fetched in pages."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.rows.letters import LetterRow
from app.rows.outbox import ActGroup, GroupedLetters
from models.rules.states import LetterState
from views.background import Background
from views.said import as_read
from views.theme import px
from views.widgets.counts import count_of
from views.widgets.lists import RowList
from views.widgets.looks import GroupLook, ListLook
from views.widgets.paged_table import Page, PagedModel
from views.widgets.row_models import Index
from views.widgets.rows import GROUP_HEIGHT, TwoLineDelegate
from views.widgets.states import Look, state_look
from views.widgets.times import moment

_WITH_REASON = {LetterState.FAILED, LetterState.UNKNOWN, LetterState.HELD, LetterState.UNREACHABLE}


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _GroupedPage(Page):
    heads: tuple[int, ...] = ()


class OutboxModel(PagedModel):
    """Letters and heads as rows of one list; it knows where all heads stand without fetching what is between."""

    def __init__(
        self, background: Background, ask: Callable[[int, int, str], GroupedLetters], parent: QObject | None = None
    ) -> None:
        def fetch(offset: int, limit: int, _sort: str, words: str) -> Page:
            found = ask(offset, limit, words)
            return _GroupedPage(found.rows, found.total, found.heads)

        #: Whether a mail server is set up: without one nothing leaves by itself.
        self.ready = True
        super().__init__(background, fetch, look=self._look_of, key="outbox.list", parent=parent)
        self._heads: tuple[int, ...] = ()
        self._head_numbers: frozenset[int] = frozenset()

    def set_ready(self, ready: bool) -> None:
        """Says of queued letters when they leave, or that they wait for a mail server."""
        if ready != self.ready:
            self.ready = ready
            self._looks.clear()
            self.layoutChanged.emit()

    def _look_of(self, row: ActGroup | LetterRow) -> GroupLook | ListLook:
        return row_look(row, ready=self.ready)

    def heads(self) -> tuple[int, ...]:
        """The places of the heads."""
        return self._heads

    def letters(self) -> int:
        """How many letters the whole list has."""
        return self.total() - len(self._heads)

    def place_in_group(self, number: int) -> tuple[int, int]:
        """Which letter of its act a row is, and how many the act has."""
        group = bisect_right(self._heads, number) - 1
        first = self._heads[group] if group >= 0 else -1
        end = self._heads[group + 1] if group + 1 < len(self._heads) else self.total()
        return number - first, end - first - 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen; told without fetching the row."""
        if index.isValid() and index.row() in self._head_numbers:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _stands_as(self, offset: int, page: Page) -> bool:
        return getattr(page, "heads", ()) == self._heads and super()._stands_as(offset, page)

    def _take(self, offset: int, page: Page) -> None:
        self._heads = getattr(page, "heads", ())
        self._head_numbers = frozenset(self._heads)
        super()._take(offset, page)


class OutboxList(RowList):
    """The list of letters; the heads of its groups are lower than its rows; Esc clears a selection of several."""

    cleared = Signal()

    def __init__(self, model: OutboxModel, name: str) -> None:
        super().__init__(model, name, several=True)
        self._letters = model
        self._low: set[int] = set()
        model.modelReset.connect(self._settle_heads)

    def _settle_heads(self) -> None:
        """The table keeps the heights of rows by their places, whatever stands there now."""
        heads = set(self._letters.heads())
        for number in self._low - heads:
            self.setRowHeight(number, px(TwoLineDelegate.height))
        for number in heads - self._low:
            self.setRowHeight(number, px(GROUP_HEIGHT))
        self._low = {number for number in heads if number < self._letters.rowCount()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to one letter."""
        if event.key() == Qt.Key.Key_Escape and len(self.chosen_numbers()) > 1:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def chosen_letters(self) -> list[LetterRow]:
        """The selected letters that are here."""
        return [row for row in self.selected_rows() if isinstance(row, LetterRow)]


def row_look(row: ActGroup | LetterRow, *, ready: bool = True) -> GroupLook | ListLook:
    """What a row shows."""
    if isinstance(row, ActGroup):
        letters = count_of(row.letters, "", translate("OutboxTable", "%n letters"))
        return GroupLook(as_read(row.about), " · ".join(filter(None, (letters, moment(row.at)))))
    chip, under = letter_chip(row, ready=ready)
    return ListLook(
        title=row.subject,
        meta=" · ".join(filter(None, (row.reader or row.address, row.organisation))),
        lead_lang=row.language,
        chip=chip,
        under_chip=under,
    )


def letter_chip(row: LetterRow, now: datetime | None = None, *, ready: bool = True) -> tuple[Look, str]:
    """The chip of a letter's state, and the few words under it: when, or why; *ready* where mail can be sent."""
    state = LetterState(row.state)
    if state in {LetterState.QUEUED, LetterState.DEFERRED} and not ready:
        return state_look("letter", state), translate("OutboxTable", "Waits for a mail server")
    here = now or datetime.now().astimezone()
    if state is LetterState.QUEUED and row.leaves > here:
        return state_look(
            "letter", state, translate("OutboxTable", "Leaves %1").replace("%1", moment(row.leaves, here))
        ), ""
    if state is LetterState.DEFERRED:
        return state_look("letter", state), translate("OutboxTable", "Tries again %1").replace(
            "%1", moment(row.leaves, here)
        )
    if state is LetterState.SENT and row.sent is not None:
        word = "" if row.channel == "mail" else translate("OutboxTable", "Told by hand")
        return state_look("letter", state, word), moment(row.sent, here)
    return state_look("letter", state), as_read(row.reason or "") if state in _WITH_REASON else ""
