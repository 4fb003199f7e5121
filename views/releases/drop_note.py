"""What a dragged card would break where it is held: a note under the column's head, over its first card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from views.theme import px
from views.widgets.labels import IconMark, Label, Pane
from views.widgets.sheet import column_layout

#: So many sentences are shown at most.
MOST = 4


class DropNote(Pane):
    """Hidden while nothing would break; it takes no mouse, so that the card can be dropped through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("popover", "b", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines: list[tuple[IconMark, Label]] = []
        layout = column_layout(self, 4)
        layout.setContentsMargins(12, 8, 8, 8)
        for _ in range(MOST):
            mark, words = IconMark("warning", "bad", 12), Label("", "meta", 500, wraps=True)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            layout.addLayout(line)
            self._lines.append((mark, words))
        self.hide()

    def show_sentences(self, sentences: Sequence[str], left: int, top: int, width: int) -> None:
        """Shows these under that line, or nothing."""
        for number, (mark, words) in enumerate(self._lines):
            shown = number < len(sentences)
            mark.setVisible(shown)
            words.setVisible(shown)
            words.setText(sentences[number] if shown else "")
        if not sentences:
            self.hide()
            return
        self.setFixedWidth(width)
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        self.setGeometry(left, top, width, max(height, px(32)))
        self.raise_()
        self.show()

    def sentences(self) -> list[str]:
        """What it says; nothing while it is hidden."""
        return [] if self.isHidden() else [words.text() for _, words in self._lines if words.text()]
