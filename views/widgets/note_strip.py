"""A sentence across a pane that calls for a person: icon, words that wrap, and links to what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from views.widgets.bars import row_layout
from views.widgets.labels import IconMark, Label, LinkButton, Pane


class NoteStrip(Pane):
    """Hidden until it has something to say."""

    def __init__(self, ground: str = "base", parent: QWidget | None = None) -> None:
        super().__init__(ground, "b", parent)
        self._words = Label("", "cell", wraps=True)
        self._mark = IconMark("info", "text2", 14)
        self._links: list[LinkButton] = []
        self._line = row_layout(self, (20, 8, 16, 9), 12)
        self._line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._words, 1)
        self.hide()

    def sentence(self) -> str:
        """What it says; nothing while hidden."""
        return "" if self.isHidden() else self._words.text()

    def links(self) -> list[LinkButton]:
        """What can be done about it."""
        return list(self._links)

    def say(self, sentence: str, icon: str = "info", tone: str = "text2", links: Sequence[LinkButton] = ()) -> None:
        """Shows a sentence; an empty one takes the strip away."""
        if sentence == self._words.text() and len(links) == len(self._links) == 0:
            self.setVisible(bool(sentence))
            return
        for link in self._links:
            self._line.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = list(links)
        self._line.removeWidget(self._mark)
        self._mark.hide()
        self._mark.deleteLater()
        self._mark = IconMark(icon, tone, 14)
        self._line.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        for link in self._links:
            self._line.addWidget(link)
        self.setVisible(bool(sentence))
