"""The head of the Compose panel: the plan's value against today's, how good it is at most, and the search under way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.rows.plans import Composition
from views.releases.compose.words import gap_words, signed
from views.releases.words import fill, translate
from views.theme import px
from views.widgets.buttons import Button
from views.widgets.counts import numeral, with_decimal, with_hundredths
from views.widgets.labels import IconMark, Label, StateChip, ValueBar
from views.widgets.sheet import column_layout
from views.widgets.states import Look

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def seconds_words(seconds: float) -> str:
    """“0.42 s”, “12.3 s”."""
    return fill(translate("Compose", "%1 s"), with_hundredths(seconds) if seconds < 10 else with_decimal(seconds))


class PlanFigures(QWidget):
    """The one big number with its change and chip, then four facts."""

    def __init__(self) -> None:
        super().__init__()
        self.value = Label("", "title", 600)
        self.change = Label("", "cell", 500, "good")
        self._mark = IconMark("up", "good", 12)
        self.chip = StateChip(Look("done", "", "good"))
        self._facts: dict[str, Label] = {}
        #: The time that a search took is known when it has ended.
        self._solved: list[QWidget] = []
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.value)
        first.addSpacing(4)
        first.addWidget(self._mark)
        first.addWidget(self.change, 1)
        first.addWidget(self.chip)
        layout = column_layout(self, 6)
        layout.addLayout(first)
        layout.addLayout(self._grid())

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        words = (
            ("now", translate("Compose", "Now")),
            ("bound", translate("Compose", "Bound")),
            ("gap", translate("Compose", "Gap")),
            ("seconds", translate("Compose", "Solved in")),
        )
        for place, (name, word) in enumerate(words):
            row, column = divmod(place, 2)
            fact = self._facts[name] = Label("", "meta", 400, "text")
            fact.setAlignment(_RIGHT)
            said = Label(word, "meta", 400, "text2")
            grid.addWidget(said, row, column * 3)
            grid.addWidget(fact, row, column * 3 + 1)
            if name == "seconds":
                self._solved = [said, fact]
        grid.setColumnMinimumWidth(2, px(16))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        return grid

    def fact(self, name: str) -> str:
        """What one of the facts says: now, bound, gap or seconds."""
        return self._facts[name].text()

    def show_plan(self, shown: Composition, seconds: float, *, searching: bool) -> None:
        """A plan: the best, or the best so far."""
        more = round(shown.value - shown.today, 1)
        self.value.setText(with_decimal(shown.value))
        self.value.setAccessibleName(fill(translate("Compose", "Value of the plan: %1"), with_decimal(shown.value)))
        self.change.setText(fill(translate("Compose", "%1 value"), signed(more)))
        self.change.setAccessibleName(fill(translate("Compose", "%1 against today's plan"), signed(more)))
        self.change.set_role("good" if more > 0 else "wait" if more < 0 else "text2")
        self.change.setVisible(more != 0)
        self._show_mark(more)
        self.chip.set_look(_chip(shown, searching=searching))
        for name, words in (
            ("now", with_decimal(shown.today)),
            ("bound", with_decimal(shown.bound)),
            ("gap", gap_words(shown.gap)),
            ("seconds", seconds_words(seconds)),
        ):
            self._facts[name].setText(words)
        for label in self._solved:
            label.setVisible(not searching)

    def _show_mark(self, more: float) -> None:
        mark = IconMark("up", "good", 12) if more >= 0 else IconMark("down", "wait", 12)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._mark, mark, Qt.FindChildOption.FindChildrenRecursively)
        self._mark.hide()
        self._mark.deleteLater()
        self._mark = mark
        mark.setVisible(more != 0)


def _chip(shown: Composition, *, searching: bool) -> Look:
    if shown.proven:
        return Look("done", translate("Compose", "Optimal"), "good")
    words = fill(translate("Compose", "Gap %1"), gap_words(shown.gap))
    return Look("search" if searching else "warning", words, "info" if searching else "wait")


class SearchBar(QWidget):
    """The search under way: how long of how many seconds, and *Stop*."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "meta", 400, "text2")
        self._bar = ValueBar(0.0, "accent")
        self.stop = Button(translate("Compose", "Stop"))
        line = QHBoxLayout()
        line.setSpacing(8)
        left = column_layout(None, 4)
        left.addWidget(self._words)
        left.addWidget(self._bar)
        line.addLayout(left, 1)
        line.addWidget(self.stop)
        column_layout(self, 0).addLayout(line)
        self.hide()

    def show_seconds(self, spent: float, most: int, *, found: bool) -> None:
        """How far it is."""
        words = (
            translate("Compose", "The best so far; %1 s of %2")
            if found
            else translate("Compose", "Seeking the best plan; %1 s of %2")
        )
        self._words.setText(fill(words, numeral(int(spent)), numeral(most)))
        self._bar.set_value(min(1.0, spent / most) if most else 0.0)
