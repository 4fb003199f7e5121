"""What a dragged card would break where it is held: a note under the column's head, over its first cards."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from views.icons import draw_icon
from views.theme import colour, font, metrics, px
from views.widgets.labels import Pane

#: So many sentences are shown at most.
MOST = 4
_WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class DropNote(Pane):
    """Hidden while nothing would break; it takes no mouse, so that the card can be dropped through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("popover", "b", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sentences: list[str] = []
        self.hide()

    def show_sentences(self, sentences: Sequence[str], left: int, top: int, width: int) -> None:
        """Shows these from that corner on, so wide and as high as they need; or nothing."""
        self._sentences = list(sentences)[:MOST]
        self.setAccessibleName("; ".join(self._sentences))
        if not self._sentences:
            self.hide()
            return
        last = self._lines(width)[-1]
        self.setGeometry(left, top, width, last.bottom() + 10)
        self.raise_()
        self.show()
        self.update()

    def _lines(self, width: int) -> list[QRect]:
        """Where each sentence stands, wrapped beside its sign."""
        boxes, y = [], 9
        for sentence in self._sentences:
            room = QRect(30, y, width - 40, 10_000)
            needed = metrics("meta", 500).boundingRect(room, _WRAPS, sentence)
            boxes.append(QRect(30, y, width - 40, max(px(16), needed.height())))
            y = boxes[-1].bottom() + 5
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, then a sign and a sentence a line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(font("meta", 500))
        for sentence, box in zip(self._sentences, self._lines(self.width()), strict=True):
            draw_icon(painter, "warning", QRect(10, box.y() + 2, 12, 12), colour("bad"))
            painter.setPen(colour("text"))
            painter.drawText(box, _WRAPS, sentence)

    def sentences(self) -> list[str]:
        """What it says; nothing while it is hidden."""
        return [] if self.isHidden() else self._sentences
