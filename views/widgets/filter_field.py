"""The filter field: plain text whose `key:value` words stand on a ground, so that copy and undo stay as they are."""

import re

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from views.background import Pause
from views.icons import draw_icon
from views.style import rounded
from views.theme import colour, font, metrics, px, tint

#: A filter word: `kind:wish`, `reach>500`, `-state:parked`.
TOKEN = re.compile(r'-?[\w-]+(?::|[<>]=?|=)(?:"[^"]*"?|[^\s"]+)')

#: How long after the last key the list is filtered, in milliseconds.
WAITS = 120


class FilterField(QLineEdit):
    """A line of filter words; `changed(words)` follows typing at once, Esc empties it."""

    changed = Signal(str)
    left_downwards = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self.setPlaceholderText(placeholder or self.tr("Filter"))
        self.setAccessibleName(self.tr("Filter words"))
        face = QFont(font("cell"))
        face.setWordSpacing(5)  # the grounds of two words must not touch
        self.setFont(face)
        self.setFixedHeight(px(28))
        self.setTextMargins(26, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = Pause(WAITS, self._tell, self)
        self.textChanged.connect(self._pause.start)

    def set_wait(self, milliseconds: int) -> None:
        """Filters so long after the last key; at once where the answer is."""
        self._pause.setInterval(milliseconds)

    def words(self) -> str:
        """The words as typed."""
        return self.text().strip()

    def set_words(self, words: str) -> None:
        """Shows other words and filters at once."""
        self.setText(words)
        self._tell()

    def set_count(self, count: str) -> None:
        """What was found, at the right: `126 of 1 348`."""
        self._count = count
        self.setTextMargins(26, 0, metrics("meta").horizontalAdvance(count) + 16, 0)
        self.update()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.words())

    def token_spans(self) -> list[tuple[int, int]]:
        """Start and end of each filter word in the text."""
        return [match.span() for match in TOKEN.finditer(self.text())]

    def paint_under_text(self, painter: QPainter) -> None:
        """The grounds of the filter words; called by the style between the field and its text."""
        text = self.text()
        measures = self.fontMetrics()
        left = self.cursorRect().center().x() - measures.horizontalAdvance(text[: self.cursorPosition()])
        painter.save()
        painter.setClipRect(self.rect().adjusted(24, 2, -6, -2))
        for start, end in self.token_spans():
            x = left + measures.horizontalAdvance(text[:start])
            width = measures.horizontalAdvance(text[start:end])
            box = QRectF(x - 3, self.height() / 2 - px(10), width + 6, px(20))
            rounded(painter, box, 4, tint("idle"), None)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the funnel and the count on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        draw_icon(painter, "filter", QRect(9, self.height() // 2 - 7, 14, 14), colour("text2"))
        if self._count:
            face = QFont(font("meta"))
            face.setWordSpacing(0)  # or the field's own would be taken
            painter.setFont(face)
            painter.setPen(colour("text3"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(0, 0, -10, 0), int(side), self._count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, then goes to the list as Down does; Enter filters at once."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
