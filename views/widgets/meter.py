"""Capacity meters: a team's bar between its name and its number, over capacity said by icon, colour and words."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from views.icons import draw_icon
from views.theme import colour, metrics, px
from views.widgets.counts import numeral
from views.widgets.painting import paint_bar, paint_number, paint_text


class CapacityMeter(QWidget):
    """A 16-px row: team, bar, `18.5 / 20`; person-days."""

    def __init__(self, team: str, used: float = 0.0, capacity: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._used = used
        self._capacity = capacity
        self.setFixedHeight(px(16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    def set_values(self, used: float, capacity: float) -> None:
        """Shows used and available person-days."""
        self._used, self._capacity = used, capacity
        self._speak()
        self.update()

    def is_over(self) -> bool:
        """Whether more is planned than there is."""
        return self._used > self._capacity + 1e-9

    def _speak(self) -> None:
        words = self.tr("%1 of %2 person-days").replace("%1", numeral(self._used))
        words = f"{self._team}: " + words.replace("%2", numeral(self._capacity))
        self.setAccessibleName(words + (", " + self.tr("over capacity") if self.is_over() else ""))

    def sizeHint(self) -> QSize:
        """Name, 60 px of bar, number."""
        return QSize(px(28 + 60 + 72) + 16, px(16))

    def minimumSizeHint(self) -> QSize:
        """At least 24 px of bar."""
        return QSize(px(28 + 24 + 72), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar, number; a warning sign when over."""
        painter = QPainter(self)
        over = self.is_over()
        left = max(px(28), metrics("meta").horizontalAdvance(self._team)) + 8
        number_width = px(72)
        paint_text(painter, QRect(0, 0, left, self.height()), self._team, "meta", "text2")
        text = f"{numeral(self._used)} / {numeral(self._capacity)}"
        box = QRect(self.width() - number_width, 0, number_width, self.height())
        width = paint_number(painter, box, text, "meta", "bad" if over else "text2", 500 if over else 400)
        if over:
            spot = QRect(box.right() - width - 17, self.height() // 2 - 6, 12, 12)
            draw_icon(painter, "over", spot, colour("bad"))
        room = self.width() - left - number_width - 8
        share = self._used / self._capacity if self._capacity > 0 else (1.0 if self._used > 0 else 0.0)
        if room > 8:
            bar = QRect(left, self.height() // 2 - 3, room, 6)
            paint_bar(painter, bar, share, "bad" if over else "bar")
