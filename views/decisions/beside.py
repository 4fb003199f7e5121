"""What the page shows a moment later than the rest, since it takes longer to find: rank, precedents, renewals."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rows.ranking import Neighbour, RankSheet
from views.widgets.bars import row_layout
from views.widgets.counts import numeral
from views.widgets.labels import IconMark, Label
from views.widgets.rank_words import need_words, neighbour_words, place_words
from views.widgets.sheet import Section, column_layout


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found for one change."""

    change: int
    rank: RankSheet | None = None


def beside_of(database: Any, change: int) -> Beside:
    """Finds it, on a reader; the database is the desk's, never looked into here."""
    from app.queries.ranking import rank_sheet

    return Beside(change, rank_sheet(database, change))


class Slot(QWidget):
    """A place on the page that is filled when its content arrives, and takes no room before."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column_layout(self, 20)
        self.hide()

    def fill(self, parts: Sequence[QWidget]) -> None:
        """Shows these instead of what it showed."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self._column.addWidget(part)
        self.setVisible(bool(parts))


def rank_parts(rank: RankSheet | None) -> list[QWidget]:
    """The rank in a sentence for each neighbour, and what would let them swap."""
    if rank is None or rank.rank is None:
        return []
    tr = QCoreApplication.translate
    count = place_words(rank)
    if rank.percentile is not None and rank.rank.of > 1:
        before = tr("Rank", "before %1 % of the others").replace("%1", numeral(rank.percentile))
        count = f"{count} · {before}"
    section = Section(tr("Rank", "Rank"), count)
    if rank.problem:
        section.add(Label(rank.problem, "cell", 400, "bad", wraps=True))
    if rank.above is not None:
        _add_neighbour(section, rank, rank.above, before=True)
    if rank.below is not None:
        _add_neighbour(section, rank, rank.below, before=False)
    if rank.quick_win and not rank.fast_lane:
        section.add(_quick_win())
    return [section]


def _quick_win() -> QWidget:
    holder = QWidget()
    line = row_layout(holder, gap=8)
    line.addWidget(IconMark("fast", "good"))
    words = QCoreApplication.translate("Rank", "A quick win: little work that serves many. F lets it pass.")
    line.addWidget(Label(words, "cell", 400, "good", wraps=True), 1)
    return holder


def _add_neighbour(section: Section, rank: RankSheet, other: Neighbour, *, before: bool) -> None:
    section.add(Label(neighbour_words(rank.number, other, before=before), "cell", wraps=True))
    section.add(Label(need_words(other), "meta", 400, "text3", wraps=True))
