"""The price of a day: what one more of each team's would bring in a release, in a popover at the column's head."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.releases import ReleaseRow
from models.rules.errors import Refusal
from views.releases.board_tab import BoardTab
from views.releases.compose.run import Search, order_of
from views.releases.compose.words import signed
from views.releases.remembered import wishes_of
from views.releases.words import fill, short_name, translate
from views.widgets.counts import with_decimal
from views.widgets.labels import Label
from views.widgets.popover import Popover

if TYPE_CHECKING:
    from app.composer.explained import DayPrice

_SECONDS, _MOST = 8.0, 8
#: Below this, a day brings nothing.
_COUNTS = 0.05


class PricePopover(Popover):
    """One line a team; closing it stops the search."""

    def __init__(self, board: BoardTab, row: ReleaseRow) -> None:
        super().__init__(board, fill(translate("Compose", "One more day in %1"), short_name(row)), "Shift+D")
        self._board, self._row = board, row
        self._search = Search()
        self.closed.connect(self._search.stop)
        self.add(Label(translate("Compose", "Working…"), "cell", 400, "text2"))

    def ask(self) -> None:
        """Seeks the answer aside."""
        desk, release, begin = self._board.desk, self._row.number, self._search.begin
        database, day = desk.database, desk.now().astimezone().date()
        wishes = replace(wishes_of(desk, self._board.product), releases=self._releases())
        order = order_of(self._board.product, wishes)

        def job(_tell: Callable[[object], None]) -> "Sequence[DayPrice]":
            from app.jobs.compose import day_prices

            return day_prices(database, order, day, begin(_SECONDS), release)

        desk.background.aside(job, self._on_prices, self._on_refused, None, self._search.stop)

    def _releases(self) -> int:
        coming = [row for row in self._board.board.releases() if row.kind != "expedited"]
        places = [place for place, row in enumerate(coming, start=1) if row.id == self._row.id]
        return min(_MOST, max(4, *places))

    def _on_prices(self, prices: "Sequence[DayPrice]") -> None:
        lines = [price_words(price) for price in prices]
        self.clear()
        for price, words in zip(prices, lines, strict=True):
            self.add(_line(price, words))
        if not lines:
            self.add(Label(translate("Compose", "No plan looks as far as this release."), "cell", wraps=True))
        if any(not price.proven for price in prices):
            self.add(Label(translate("Compose", "Found in the time given; not proven."), "meta", 400, "text3"))
        self._say("; ".join(f"{price.team}: {words}" for price, words in zip(prices, lines, strict=True)))

    def _on_refused(self, refusal: Refusal) -> None:
        self.clear()
        self.add(Label(refusal.sentence, "cell", wraps=True))
        self._say(refusal.sentence)

    def _say(self, words: str) -> None:
        self.settle()
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def price_words(price: "DayPrice") -> str:
    """“one more day brings 2.1 value”."""
    if price.gain < _COUNTS:
        return translate("Compose", "one more day brings nothing")
    return fill(translate("Compose", "one more day brings %1 value"), with_decimal(price.gain))


def _line(price: "DayPrice", words: str) -> QWidget:
    """The team and its figure: what it is of stands in the title, and is said to those who listen."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    brings = price.gain >= _COUNTS
    layout.addWidget(Label(price.team, "cell", 500), 1)
    figure = signed(price.gain) if brings else translate("Compose", "nothing")
    layout.addWidget(Label(figure, "cell", 500 if brings else 400, "text" if brings else "text2"))
    line.setAccessibleName(f"{price.team}: {words}")
    return line


def ask_price(board: BoardTab, row: ReleaseRow, head: QWidget) -> PricePopover:
    """Opens the popover beside the head of the release's column."""
    popover = PricePopover(board, row)
    popover.open_beside(head, head.rect())
    popover.ask()
    return popover
