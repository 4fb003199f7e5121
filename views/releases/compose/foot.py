"""The foot of the Compose panel: what the taken moves come to, what they would break, and *Apply*, *Take all*, *Discard*."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.plans import Breach, BreachKind, Composition, Partial
from views.releases.compose.words import Names, breach_words
from views.releases.words import fill, translate
from views.widgets.buttons import Button
from views.widgets.counts import count_of, numeral, with_decimal
from views.widgets.labels import IconMark, Label, Pane
from views.widgets.sheet import column_layout

_SAID = 4


class PlanFoot(Pane):
    """Stands under the list; what is broken stands above the buttons, in words."""

    def __init__(self) -> None:
        super().__init__("base", "t")
        #: Whether what is taken may be applied.
        self.can_apply = False
        self._taken = Label("", "cell", 500)
        self._value = Label("", "cell", 400, "text2")
        self._less = Label("", "cell", 400, "wait")
        self._breaks = QWidget()
        self._column = column_layout(self._breaks, 4)
        self.apply = Button("", key="Ctrl+Return", kind="accent")
        self.all = Button(translate("Compose", "Take all"))
        self.discard = Button(translate("Compose", "Discard"), kind="flat")
        layout = column_layout(self, 8)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self._breaks)
        for line in (self._sums(), self._buttons()):
            layout.addLayout(line)

    def _sums(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._taken, 1)
        line.addWidget(self._value)
        line.addWidget(self._less)
        return line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.apply)
        line.addWidget(self.all)
        line.addStretch(1)
        line.addWidget(self.discard)
        return line

    def show_part(self, shown: Composition, taken: int, part: Partial | None, names: Names) -> None:
        """What so many of the moves come to; without a part, all of them."""
        moves = len(shown.moves)
        self._taken.setText(
            fill(translate("Compose", "%1 of %2 taken"), numeral(taken), numeral(moves))
            if moves
            else translate("Compose", "Nothing to move")
        )
        value = shown.value if part is None else part.value
        less = round(shown.value - value, 1)
        self._value.setText(fill(translate("Compose", "value %1"), with_decimal(value)))
        self._less.setText(f"−{with_decimal(less)}" if less > 0 else "")
        self._less.setVisible(less > 0)
        self.apply.setText(count_of(taken, translate("Compose", "Apply 1"), translate("Compose", "Apply %n")))
        refused = part is not None and any(_is_refused(each) for each in part.breaches)
        self.can_apply = taken > 0 and not refused
        self.apply.setEnabled(self.can_apply)
        self.all.setVisible(bool(moves))
        self.all.setEnabled(taken < moves)
        broken = sorted(part.breaches, key=lambda each: each.stands) if part is not None else ()
        self._say([_Breach(breach_words(each, names), each) for each in broken])

    def broken(self) -> list[str]:
        """What the taken moves would break, as it stands there."""
        return [label.text() for label in self._breaks.findChildren(Label) if not label.isHidden()]

    def words(self) -> str:
        """All that it says."""
        parts = [self._taken.text(), self._value.text(), self._less.text(), *self.broken()]
        return ", ".join(part for part in parts if part)

    def _say(self, breaches: "Sequence[_Breach]") -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        more = len(breaches) - _SAID
        for breach in breaches[:_SAID]:
            self._column.addWidget(breach)
        if more > 0:
            words = count_of(more, translate("Compose", "And 1 more."), translate("Compose", "And %n more."))
            self._column.addWidget(Label(words, "meta", 400, "text2"))
        self._breaks.setVisible(bool(breaches))


def _is_refused(breach: Breach) -> bool:
    """Whether it keeps the moves from being applied: more work than there is time, and a late mandate, do not."""
    return not breach.stands and breach.kind not in {BreachKind.CAPACITY, BreachKind.MANDATE}


class _Breach(QWidget):
    """One thing that would be broken; milder where it may be, or is so today as well."""

    def __init__(self, sentence: str, breach: Breach) -> None:
        super().__init__()
        words = fill(translate("Compose", "As today: %1"), sentence) if breach.stands else sentence
        tone = "bad" if _is_refused(breach) else "wait"
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconMark("warning", tone, 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(words, "cell", 400, tone, wraps=True), 1)
        self.setAccessibleName(words)
