"""The calm band over the board: critical corrections ask for an expedited release, and one button makes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.rows.releases import Board
from views.releases.acts import open_expedited
from views.releases.words import fill, listed, translate
from views.theme import px
from views.widgets.buttons import Button
from views.widgets.labels import Label, Pane, PriorityMark


class ProposalBand(Pane):
    """Hidden while nothing is proposed."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__("accent_tint", "b")
        self._words = Label("", "cell", 500)
        self.button = Button("", icon="add")
        self.button.clicked.connect(self.wanted)
        self._proposes = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(PriorityMark(1))
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        self.setFixedHeight(px(40))
        self.hide()

    def show_board(self, board: Board) -> None:
        """Says what is critical, and what its button does."""
        numbers = [proposal.number for proposal in board.proposals]
        self._proposes = bool(numbers)
        waiting = open_expedited(board)
        if len(numbers) == 1:
            found = f"{numbers[0]} · {board.proposals[0].title}"
            self._words.setText(fill(translate("Releases", "%1: critical, and in no expedited release"), found))
        else:
            self._words.setText(
                fill(translate("Releases", "%1 are critical, and in no expedited release"), listed(numbers))
            )
        self._words.setToolTip("")
        self.setAccessibleName(self._words.text())
        into = (
            fill(translate("Releases", "Put into %1"), waiting.number)
            if waiting
            else translate("Releases", "Make an expedited release")
        )
        self.button.setText(into)
        self.setVisible(self._proposes)

    def sentence(self) -> str:
        """What it says."""
        return self._words.text()
