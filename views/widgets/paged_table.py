"""The model of long lists: rows come in pages from a query on a reader; nothing of the list is held but what was seen.

    PagedModel(background, fetch, columns=[Column(…)] or look=row -> ListLook, key="backlog.table")
        fetch(offset, limit, sort, words) -> Page(rows, total)       called on a reader thread
        .show(words="", sort="-score")      another question          .refresh()     the same question anew
        .total()  .row_at(n)  .id_at(n)  .row_of(id)                  signals: loaded(int total), refused(str)
Its views (views.widgets.lists) keep the current row and the selection by id over a refresh; where the current row has
left the list, the one that took its place becomes current.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from models.rules.errors import Refusal
from views.background import Background
from views.widgets.looks import Column, RowLook
from views.widgets.row_models import Index, RowModel

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one page, and how many the whole list has."""

    rows: Sequence[Any]
    total: int


Fetch = Callable[[int, int, str, str], Page]


class PagedModel(RowModel):
    """A list fetched in pages."""

    loaded = Signal(int)
    refused = Signal(str)

    #: Rows in a page.
    page_size = 100

    def __init__(
        self,
        background: Background,
        fetch: Fetch,
        columns: Sequence[Column] = (),
        look: Callable[[Any], RowLook] | None = None,
        key: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, look, parent)
        self._background = background
        self._fetch = fetch
        self._key = key or f"paged.{id(self)}"
        self._words = ""
        self._sort = ""
        self._total = 0
        self._rows: dict[int, Any] = {}
        self._places: dict[object, int] = {}
        self._awaited: set[int] = set()
        self._generation = 0
        #: Set by the view: the first and last row that are seen.
        self.visible: Callable[[], tuple[int, int]] = lambda: (0, 0)

    def show(self, words: str = "", sort: str | None = None) -> None:
        """Asks another question: filter words and sort order, e.g. `-score`."""
        self._words = words
        self._sort = self._sort if sort is None else sort
        self.query_changed.emit()
        self._ask(0, self.page_size)

    def refresh(self) -> None:
        """Asks the same question anew for what is seen; the rest follows when it is scrolled to."""
        first, last = self.visible()
        start = max(0, first) // self.page_size * self.page_size
        self._ask(start, max(self.page_size, last + 1 - start))

    def words(self) -> str:
        """The filter words in force."""
        return self._words

    def sort_order(self) -> str:
        """The sort order in force."""
        return self._sort

    def total(self) -> int:
        """How many rows the whole list has."""
        return self._total

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The whole list, fetched or not."""
        return 0 if parent.isValid() else self._total

    def row_at(self, number: int) -> Any | None:
        """The row; asks for its page where it is not here yet."""
        row = self._rows.get(number)
        if row is None and 0 <= number < self._total:
            self._want(number // self.page_size)
        return row

    def held_at(self, number: int) -> Any | None:
        """The row if it is here; asks for nothing."""
        return self._rows.get(number)

    def row_of(self, row_id: object) -> int | None:
        """The place of an id among the pages that are here."""
        return self._places.get(row_id)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts in the query; columns without a sort name stay as they are."""
        if not 0 <= column < len(self.columns) or not self.columns[column].sort:
            return
        sign = "-" if order == Qt.SortOrder.DescendingOrder else ""
        wanted = sign + self.columns[column].sort
        if wanted != self._sort:
            self.show(self._words, wanted)

    def _ask(self, offset: int, limit: int) -> None:
        self._generation += 1
        self._awaited.clear()
        generation, sort, words = self._generation, self._sort, self._words
        self._background.read(
            lambda: self._fetch(offset, limit, sort, words),
            lambda page: self._on_answer(generation, offset, page),
            self._on_refused,
            key=self._key,
        )

    def _want(self, page_number: int) -> None:
        if page_number in self._awaited:
            return
        self._awaited.add(page_number)
        generation, sort, words = self._generation, self._sort, self._words
        offset, limit = page_number * self.page_size, self.page_size
        self._background.read(
            lambda: self._fetch(offset, limit, sort, words),
            lambda page: self._on_page(generation, page_number, page),
            self._on_refused,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.refused.emit(refusal.sentence)

    def _on_answer(self, generation: int, offset: int, page: Page) -> None:
        if generation != self._generation:
            return
        same = page.total == self._total and self._stands_as(offset, page)
        if not same:
            self.beginResetModel()
        self._rows.clear()
        self._places.clear()
        self._looks.clear()
        self._total = page.total
        self._take(offset, page)
        if not same:
            self.endResetModel()
        elif self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, self.columnCount() - 1))
        self.loaded.emit(self._total)
        self.rows_arrived.emit()

    def _stands_as(self, offset: int, page: Page) -> bool:
        return all(
            self._places.get(getattr(row, "id", None)) == offset + number for number, row in enumerate(page.rows)
        )

    def _take(self, offset: int, page: Page) -> None:
        for number, row in enumerate(page.rows):
            self._rows[offset + number] = row
            self._places[getattr(row, "id", None)] = offset + number
        first, last = offset // self.page_size, (offset + len(page.rows)) // self.page_size
        self._awaited.update(range(first, last))
        if offset + len(page.rows) >= self._total:
            self._awaited.add(last)

    def _on_page(self, generation: int, page_number: int, page: Page) -> None:
        if generation != self._generation:
            return
        if page.total != self._total:  # somebody else added or took away rows meanwhile
            self.refresh()
            return
        offset = page_number * self.page_size
        self._take(offset, page)
        if page.rows:
            last = self.index(offset + len(page.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(offset, 0), last)
        self.rows_arrived.emit()
