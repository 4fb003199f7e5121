"""The lines of the table: changes, and the heads of their groups where it is grouped; asked in pages."""

from PySide6.QtCore import QObject, Qt

from app.rows.backlog import GroupRow, Question
from views.backlog.table import Scale, columns, query_sort
from views.desk import Desk
from views.widgets.paged_table import Page, PagedModel
from views.widgets.row_models import Index

_HEAD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class BacklogModel(PagedModel):
    """The list under its filter, in its order, by its groups."""

    #: What fits on a large screen: the first page is asked for at every key.
    page_size = 60

    def __init__(self, desk: Desk, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(desk.background, self._page, columns(scale), key="backlog.table", parent=parent)
        self._desk = desk
        self._scale = scale
        self._folded: frozenset[str] = frozenset()
        self._all_folded = False

    def _page(self, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.backlog import backlog_page

        found = backlog_page(self._desk.database, self.question(words, sort), offset, limit)
        return Page(found.rows, found.total)

    def question(self, words: str, sort: str) -> Question:
        """What is asked under these words, in this order of columns."""
        return Question(words, query_sort(sort), self._scale.grouped, self._folded, self._all_folded)

    def asked(self) -> Question:
        """What was asked last."""
        return self.question(self.words(), self.sort_order())

    # ---- groups

    def grouped(self) -> str:
        """By what it is grouped; nothing where it is not."""
        return self._scale.grouped

    def group_by(self, field: str) -> None:
        """Groups otherwise from the next question on; all groups stand open."""
        if field != self._scale.grouped:
            self._scale.grouped = field
            self._folded, self._all_folded = frozenset(), False

    def fold_all(self, fold: bool) -> None:
        """All groups show their heads alone, or everything."""
        self._folded, self._all_folded = frozenset(), fold
        self.refresh()

    def are_all_folded(self) -> bool:
        """Whether all groups were folded at once."""
        return self._all_folded

    def fold_one(self, group: GroupRow) -> None:
        """Folds a group, or opens it."""
        self._folded ^= {group.id}
        self.refresh()

    def group_at(self, number: int) -> GroupRow | None:
        """The group whose head stands there."""
        row = self.held_at(number)
        return row if isinstance(row, GroupRow) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head can be current, and is not chosen."""
        if index.isValid() and self.group_at(index.row()) is not None:
            return _HEAD
        return super().flags(index)
