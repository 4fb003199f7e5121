"""What the page shows a moment later than the rest, since it takes longer to find: rank, renewals, precedents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.rows.precedents import Precedent
from app.rows.ranking import Neighbour, RankSheet
from app.rows.renewals import RenewalCandidate
from views.decisions.words import local_day
from views.widgets.bars import row_layout
from views.widgets.counts import numeral
from views.widgets.labels import IconMark, Label, LinkButton
from views.widgets.rank_words import need_words, neighbour_words, no_quick_win_words, place_words
from views.widgets.sheet import Section, column_layout
from views.widgets.states import Look, state_look
from views.widgets.times import short_day

#: As many renewals as are shown of those that fit.
_RENEWALS = 3


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found for one change."""

    change: int
    rank: RankSheet | None = None
    precedents: tuple[Precedent, ...] = ()
    renewals: tuple[RenewalCandidate, ...] = ()

    @property
    def is_quick(self) -> bool:
        """Whether it is a quick win that was not let pass yet."""
        return self.rank is not None and self.rank.quick_win and not self.rank.fast_lane

    @property
    def not_quick(self) -> str:
        """Why it can't be let pass, in sentences; nothing while that is not known."""
        reasons = self.rank.no_quick_win if self.rank is not None else ()
        return " ".join(no_quick_win_words(each) for each in reasons)


def beside_of(database: Any, change: int) -> Beside:
    """Finds it, on a reader; the database is the desk's, never looked into here."""
    from app.queries.precedents import precedents
    from app.queries.ranking import rank_sheet
    from app.queries.renewals import candidates

    found, renewals = precedents(database, change), candidates(database, change)
    return Beside(change, rank_sheet(database, change), found, renewals)


class Slot(QWidget):
    """A place on the page that is filled when its content arrives, and takes no room before."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column_layout(self, 20)
        self.hide()

    def fill(self, parts: Sequence[QWidget]) -> None:
        """Shows these instead of what it showed."""
        self.hide()  # so that they are shown with it, at once
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
    count = place_words(rank)
    if rank.percentile is not None and rank.rank.of > 1:
        words = QCoreApplication.translate("Rank", "before %1 % of the others")
        before = words.replace("%1", numeral(round(rank.percentile)))
        count = f"{count} · {before}"
    section = Section(QCoreApplication.translate("Rank", "Rank"), count)
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
    words = QCoreApplication.translate(
        "Rank", "A quick win: little work that serves many. F puts it ahead of the rest."
    )
    line.addWidget(Label(words, "cell", 400, "good", wraps=True), 1)
    return holder


def _add_neighbour(section: Section, rank: RankSheet, other: Neighbour, *, before: bool) -> None:
    section.add(Label(neighbour_words(rank.number, other, before=before), "cell", wraps=True))
    section.add(Label(need_words(other), "meta", 400, "text3", wraps=True))


def renewal_parts(found: Sequence[RenewalCandidate], bake: Callable[[int, str], None]) -> list[QWidget]:
    """The renewals that a wish fits into, the likeliest first; a click prepares to bake it in."""
    likely = [each for each in found if each.alike > 0 or each.same_module] or found[:1]
    if not likely:
        return []
    section = Section(QCoreApplication.translate("Precedents", "Renewals that fit"))
    for each in likely[:_RENEWALS]:
        chip = state_look("renewal", each.state)
        section.add_row(each.title, lead=each.number, chip=chip, clicked=partial(bake, each.id, each.title))
    return [section]


def precedent_parts(found: Sequence[Precedent], open_change: Callable[[int], None]) -> list[QWidget]:
    """What was decided on the like: title and word, the reason below."""
    if not found:
        return []
    alike = QCoreApplication.translate("Precedents", "like this one")
    section = Section(QCoreApplication.translate("Precedents", "Precedents"), alike)
    for each in found:
        chip = state_look("decision", each.word)
        shown = chip if each.stands else Look("undo", chip.word, "idle")
        section.add_row(each.title, chip=shown, clicked=partial(open_change, each.change_id))
        said = f"{each.number} · {short_day(local_day(each.at))} · {' '.join(each.reason.split())}"
        section.add(Label(said, "meta", 400, "text3"))
    return [section]


def warning_words(against: Sequence[Precedent]) -> str:
    """That today's word contradicts what was said on the same matter; nothing where it does not."""
    if not against:
        return ""
    first = against[0]
    said = QCoreApplication.translate("Precedents", "On the same matter %1 was told: %2 – “%3”")
    word = state_look("decision", first.word).word
    reason = " ".join(first.reason.split())
    return said.replace("%1", first.number).replace("%2", word).replace("%3", reason)


class Warned(QWidget):
    """The line that warns of a contradiction, with a link to what was said; it forbids nothing."""

    def __init__(self, open_change: Callable[[int], None]) -> None:
        super().__init__()
        self._open = open_change
        self._against: Sequence[Precedent] = ()
        self._words = Label("", "cell", 500, "wait")
        self._link = LinkButton(QCoreApplication.translate("Precedents", "Open"))
        self._link.clicked.connect(self._on_link)
        line = row_layout(self, gap=8)
        line.addWidget(IconMark("warning", "wait", 14))
        line.addWidget(self._words, 1)
        line.addWidget(self._link)
        self.hide()

    def show_against(self, against: Sequence[Precedent]) -> None:
        """Warns of these; hidden where there are none."""
        words = warning_words(against)
        if words and words != self._words.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._against = against
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says; nothing where nothing is contradicted."""
        return self._words.text()

    def _on_link(self) -> None:
        if self._against:
            self._open(self._against[0].change_id)
