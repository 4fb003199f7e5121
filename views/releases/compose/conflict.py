"""The panel's page for demands that can't hold together: each with the way to relax it, and a button where the program can."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from views.releases.cards import Card
from views.releases.compose.clauses import WayOut, clause_words, way_out, way_words
from views.releases.compose.words import Names
from views.releases.words import fill, listed, translate
from views.widgets.buttons import Button
from views.widgets.labels import IconMark, Label, Line, Pane
from views.widgets.sheet import column_layout

if TYPE_CHECKING:
    from app.composer.clauses import Clause
    from app.composer.conflicts import Conflict


class ConflictPage(QScrollArea):
    """The smallest set of demands that no plan keeps; `wanted` carries the way out that was pressed."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: list[Button] = []
        self.setWidget(Pane("base"))

    def show_conflict(self, conflict: "Conflict", names: Names, built: Collection[str] = ()) -> None:
        """Shows another set; what is *built* (C-12) can't be unpinned."""
        page = Pane("base")
        self.buttons = []
        column = column_layout(page, 12)
        column.setContentsMargins(16, 16, 16, 16)
        head = (
            translate("Compose", "These can't hold together")
            if len(conflict.clauses) > 1
            else translate("Compose", "This can't be")
        )
        column.addWidget(Label(head, "body", 600, wraps=True))
        words = translate("Compose", "It is the smallest set that no plan keeps. Give way on one of them:")
        if len(conflict.clauses) > 1:
            column.addWidget(Label(words, "cell", 400, "text2", wraps=True))
        for clause in conflict.clauses:
            if clause.kind.value == "pinned" and clause.names[0] in built:
                column.addWidget(self._demand(_built_words(clause, names), "", None))
            else:
                relaxed = way_words(clause, names, conflict.needs.get(clause))
                column.addWidget(self._demand(clause_words(clause, names), relaxed, way_out(clause)))
            column.addWidget(Line())
        if conflict.jointly:
            ways = " ".join(way_words(each, names, days) for each, days in conflict.jointly.items())
            together = fill(translate("Compose", "Together these help: %1"), ways)
            column.addWidget(Label(together, "meta", 400, "text2", wraps=True))
        column.addStretch(1)
        page.setAccessibleName(head)
        self.setWidget(page)

    def _demand(self, sentence: str, relaxed: str, way: WayOut | None) -> QWidget:
        demand = QWidget()
        line = QHBoxLayout(demand)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconMark("fail", "bad", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = column_layout(None, 4)
        words.addWidget(Label(sentence, "cell", 500, wraps=True))
        if relaxed:
            words.addWidget(Label(relaxed, "meta", 400, "text2", wraps=True))
        if way is not None:
            button = Button(way.words)
            button.setAccessibleName(f"{way.words}: {relaxed}")
            button.clicked.connect(self._wanting(way))
            self.buttons.append(button)
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(words, 1)
        demand.setAccessibleName(sentence)
        return demand

    def _wanting(self, way: WayOut) -> Callable[[], None]:
        return lambda: self.wanted.emit(way)


def is_built(card: Card) -> bool:
    """Whether it is made already, so that no plan moves it."""
    return not card.item.carried and card.item.state in {"ready", "tested"}


def _built_words(clause: "Clause", names: Names) -> str:
    where = listed([names.of(each) for each in clause.releases])
    return fill(translate("Compose", "%1 is built for %2 already."), clause.names[0], where)
