"""The Shipped tab: every release that shipped or was withdrawn, the newest first, with how many were told."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent, QResizeEvent

from app.rows.page import Asked
from app.rows.releases import ReleaseRow
from views.desk import Desk
from views.marking import QT_TRANSLATE_NOOP
from views.releases.tab import ReleasesTab
from views.releases.words import kind_words, local_day, translate
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.paged_table import Page, PagedModel
from views.widgets.sheet import column_layout
from views.widgets.states import state_look
from views.widgets.times import long_day


def _day(row: ReleaseRow) -> Cell:
    return Cell(long_day(local_day(row.shipped)) if row.shipped else long_day(row.planned))


COLUMNS = (
    ("number", QT_TRANSLATE_NOOP("Releases", "Number"), lambda row: Cell(row.number, "text3"), 64, False),
    ("name", QT_TRANSLATE_NOOP("Releases", "Release"), lambda row: Cell(row.name), 160, False),
    ("kind", QT_TRANSLATE_NOOP("Releases", "Kind"), lambda row: Cell(kind_words(row.kind)), 90, False),
    (
        "state",
        QT_TRANSLATE_NOOP("Releases", "State"),
        lambda row: Cell(chip=state_look("release", row.state)),
        110,
        False,
    ),
    ("shipped", QT_TRANSLATE_NOOP("Releases", "Shipped"), _day, 130, False),
    ("items", QT_TRANSLATE_NOOP("Releases", "Changes"), lambda row: Cell(numeral(row.items)), 76, True),
    ("told", QT_TRANSLATE_NOOP("Releases", "Told"), lambda row: Cell(numeral(row.told)), 70, True),
)
#: So wide a release's name is at least; where there is less room these columns give way, which the page beside says too.
_NAME = 160
_GIVES_WAY = ("items", "kind", "state")


class ShippedView(ReleasesTab):
    """The table, or what belongs here; the page of its current row stands beside."""

    keeps_page = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._opened = 0
        # While the table is read, its first row is no choice of anybody's.
        self._is_read = False
        self._product = ""
        database: Any = desk.database  # models.database.Database; views never look into it

        def fetch(offset: int, limit: int, sort: str, words: str) -> Page:
            from app.queries.releases import release_rows

            found = release_rows(database, Asked(words, sort or "-shipped", offset, limit))
            return Page(found.rows, found.total)

        columns = [
            Column(
                name,
                QCoreApplication.translate("Releases", title),
                cell,
                name,
                width,
                numeric,
                stretches=name == "name",
            )
            for name, title, cell, width, numeric in COLUMNS
        ]
        self.model = PagedModel(desk.background, fetch, columns, key="releases.shipped", parent=self)
        self.table = RowTable(self.model, translate("Releases", "Shipped releases"), several=False)
        self.table.setObjectName("shipped")
        sentence = translate("Releases", "What has shipped stands here, with everyone who was told.")
        self._or_empty = OrEmpty(self.table, EmptyState("ship", sentence))
        column_layout(self, 0).addWidget(self._or_empty)
        self.table.current_changed.connect(self._on_chosen)
        self.model.loaded.connect(self._on_loaded)

    def show_product(self, product: str) -> None:
        """Shows the releases of a product."""
        if product != self._product or not self.model.total():
            self._product, self._is_read = product, False
            name = product.replace('"', "")
            self.model.show(f'state:shipped,withdrawn product="{name}"' if product else "state:shipped,withdrawn")

    def refresh(self) -> None:
        """Reads the table anew."""
        self.model.refresh()

    def release_opened(self, release: int) -> None:
        """Makes that release current, where it is here."""
        self._opened = release
        self.table.go_to(release)

    def focus_list(self) -> None:
        """Puts the focus on the table, and its row's page beside it."""
        self.table.setFocus()
        self._on_chosen(self.table.current_row())

    def _on_chosen(self, row: object) -> None:
        named = self._opened and not self._is_read
        if isinstance(row, ReleaseRow) and self.isVisible() and row.id != self._opened and not named:
            self._opened = row.id
            self.release_wanted.emit(row.id)

    def _on_loaded(self, total: int) -> None:
        self._or_empty.show_empty(total == 0)
        self.count_changed.emit(total)
        self._is_read = True
        self.table.go_to(self._opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the release's name comes first."""
        super().resizeEvent(event)
        widths = {name: px(width) for name, _title, _cell, width, _numeric in COLUMNS if name != "name"}
        names = [name for name, *_ in COLUMNS]
        for name in _GIVES_WAY:
            hidden = event.size().width() - sum(widths.values()) < px(_NAME)
            self.table.setColumnHidden(names.index(name), hidden)
            if hidden:
                del widths[name]

    def hideEvent(self, event: QHideEvent) -> None:
        """Its page goes with it."""
        super().hideEvent(event)
        self._opened = 0
