"""The calm bands over the board: what is ready to ship, and critical corrections that ask for an expedited release."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.releases import Board, ReleaseRow
from app.rows.testing import ReleaseAlert
from views.calls import words_of
from views.releases.moves import open_expedited
from views.releases.readiness import hindrances
from views.releases.words import fill, listed, short_name, translate
from views.theme import px
from views.widgets.buttons import Button
from views.widgets.counts import count_of
from views.widgets.labels import IconMark, Label, Pane, PriorityMark


class _Band(Pane):
    """A mark, words and one button; hidden while there is nothing to say."""

    def __init__(self, mark: QWidget, icon: str) -> None:
        super().__init__("accent_tint", "b")
        self._words = Label("", "cell", 500)
        self.button = Button("", icon=icon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(mark)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        self.setFixedHeight(px(40))
        self.hide()

    def say(self, words: str) -> None:
        """Shows these words, or nothing."""
        self._words.setText(words)
        self._words.setToolTip("")
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def sentence(self) -> str:
        """What it says."""
        return self._words.text()


class ReadyBand(_Band):
    """A release is ready: it stays until that has shipped. Expedited ones come first."""

    #: The release that is to be shipped.
    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(IconMark("ready", "good", 16), "ship")
        self.button.setText(translate("Releases", "Preview shipping"))
        self.button.clicked.connect(self._on_clicked)
        self._release = 0

    def _on_clicked(self) -> None:
        self.wanted.emit(self._release)

    def show_board(self, board: Board) -> None:
        """Says which release is ready."""
        ready = [each.release for each in board.columns if each.release is not None and each.release.state == "ready"]
        ready.sort(key=lambda row: (row.kind != "expedited", row.planned, row.id))
        self._release = ready[0].id if ready else 0
        shown = next((each for each in board.columns if ready and each.release == ready[0]), None)
        lacks = [check.words for check in hindrances(shown, shown.cards)] if shown is not None else []
        self.say(self._sentence(ready, lacks))

    @staticmethod
    def _sentence(ready: list[ReleaseRow], lacks: list[str]) -> str:
        if not ready:
            return ""
        first = ready[0]
        if first.kind == "expedited" and not lacks:
            words = translate("Releases", "%1 is ready, all of it is tested: ship it")
        else:
            words = translate("Releases", "%1 is ready to ship")
        said = " · ".join([fill(words, f"{first.number}, {short_name(first)}"), *lacks])
        if len(ready) == 1:
            return said
        more = translate("Releases", "1 more is ready"), translate("Releases", "%n more are ready")
        return f"{said} · " + count_of(len(ready) - 1, *more)


class ElsewhereBand(_Band):
    """What calls for the lead in another product than the one on the board; its button turns to that."""

    #: The product.
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(IconMark("info", "text2", 16), "product")
        self._product = ""
        self.button.clicked.connect(lambda: self.wanted.emit(self._product))

    def show_calls(self, calls: Sequence[ReleaseAlert], product: str) -> None:
        """Says what waits in the first of the other products."""
        others = [call for call in calls if product and call.product != product and words_of(call)]
        self._product = others[0].product if others else ""
        self.button.setText(self._product)
        self.button.setAccessibleName(fill(translate("Releases", "Product: %1"), self._product))
        self.say(" · ".join(words_of(call) for call in others if call.product == self._product))


class ProposalBand(_Band):
    """Critical corrections ask for an expedited release, and one button makes it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(PriorityMark(1), "add")
        self.button.clicked.connect(self.wanted)

    def show_board(self, board: Board) -> None:
        """Says what is critical, and what its button does."""
        numbers = [proposal.number for proposal in board.proposals]
        waiting = open_expedited(board)
        into = (
            fill(translate("Releases", "Put into %1"), waiting.number)
            if waiting
            else translate("Releases", "Make an expedited release")
        )
        self.button.setText(into)
        if not numbers:
            self.say("")
        elif len(numbers) == 1:
            found = f"{numbers[0]} · {board.proposals[0].title}"
            self.say(fill(translate("Releases", "%1: critical, and in no expedited release"), found))
        else:
            self.say(fill(translate("Releases", "%1 are critical, and in no expedited release"), listed(numbers)))
