"""Capacity meters: a team's bar between its name and its number, over capacity said by icon, colour and words."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from views.icons import draw_icon
from views.theme import colour, metrics, px
from views.widgets.counts import numeral
from views.widgets.painting import paint_bar, paint_number, paint_text

#: A team's name takes so much at most, in the measures of the looks.
NAME_AT_MOST = 84


@dataclass(frozen=True, slots=True)
class MeterValues:
    """Used and available person-days (None: nobody knows how many).

    *reserved* of them are kept for faults, of which *faults* are used; *unknown* says that some work has no effort yet.
    """

    used: float = 0.0
    capacity: float | None = 0.0
    reserved: float = 0.0
    faults: float = 0.0
    unknown: bool = False

    @property
    def over(self) -> float:
        """By how much more is asked than there is, what is kept for faults apart."""
        if self.capacity is None:
            return 0.0
        return max(0.0, round(self.used + max(0.0, self.reserved - self.faults) - self.capacity, 6))

    @property
    def text(self) -> str:
        """`18.5 / 20`, `18.5 + ? / 20`, or `68.5 pd` where there is no limit."""
        used = numeral(self.used) + (" + ?" if self.unknown else "")
        return f"{used} / {numeral(self.capacity)}" if self.capacity is not None else used


class CapacityMeter(QWidget):
    """A 16-px row: team, bar, `18.5 / 20`; person-days. A mark on the bar is where the part begins that faults alone may use."""

    def __init__(
        self, team: str, used: float = 0.0, capacity: float | None = 0.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._team = team
        self._values = MeterValues(used, capacity)
        self._name_width = 0
        self._number_width = 0
        self.setFixedHeight(px(16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    def show_values(self, team: str, values: MeterValues) -> None:
        """Shows a team's name and days."""
        if (team, values) == (self._team, self._values):
            return
        self._team, self._values = team, values
        self._speak()
        self.update()

    def align(self, name: int, number: int) -> None:
        """Leaves so much room for names and numbers, in pixels, so that the bars of several meters stand in a line."""
        if (name, number) != (self._name_width, self._number_width):
            self._name_width, self._number_width = name, number
            self.update()

    def natural_widths(self) -> tuple[int, int]:
        """What its own name and number need, in pixels."""
        name = min(max(px(28), metrics("meta").horizontalAdvance(self._team)), px(NAME_AT_MOST))
        sign = 17 if self.is_over() else 0
        return name, max(px(56), metrics("meta", 500).horizontalAdvance(self._text()) + sign)

    def is_over(self) -> bool:
        """Whether more is planned than there is."""
        return self._values.over > 0

    def values(self) -> MeterValues:
        """What it shows."""
        return self._values

    def _text(self) -> str:
        if self._values.capacity is not None:
            return self._values.text
        return self.tr("%1 pd").replace("%1", self._values.text)

    def _speak(self) -> None:
        values = self._values
        if values.capacity is None:
            one, many = self.tr("1 person-day"), self.tr("%1 person-days")
            words = (one if values.used == 1 else many).replace("%1", numeral(values.used))
        else:
            one, many = self.tr("%1 of 1 person-day"), self.tr("%1 of %2 person-days")
            words = (one if values.capacity == 1 else many).replace("%1", numeral(values.used))
            words = words.replace("%2", numeral(values.capacity))
        parts = [f"{self._team}: {words}"]
        if values.unknown:
            parts.append(self.tr("some without effort"))
        if values.reserved:
            parts.append(self.tr("%1 kept for faults").replace("%1", numeral(values.reserved)))
        if self.is_over():
            parts.append(self.tr("over capacity"))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(", ".join(parts))

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
        own = self.natural_widths()
        name, number = max(own[0], self._name_width), max(own[1], self._number_width)
        paint_text(painter, QRect(0, 0, name, self.height()), self._team, "meta", "text2")
        box = QRect(self.width() - number, 0, number, self.height())
        width = paint_number(painter, box, self._text(), "meta", "bad" if over else "text2", 500 if over else 400)
        if over:
            spot = QRect(box.right() - width - 17, self.height() // 2 - 6, 12, 12)
            draw_icon(painter, "over", spot, colour("bad"))
        room = self.width() - name - 8 - number - 8
        if room > 8 and self._values.capacity is not None:
            self._paint_bar(painter, QRect(name + 8, self.height() // 2 - 3, room, 6))

    def _paint_bar(self, painter: QPainter, bar: QRect) -> None:
        values = self._values
        capacity = values.capacity or 0.0
        share = values.used / capacity if capacity > 0 else (1.0 if values.used > 0 else 0.0)
        paint_bar(painter, bar, share, "bad" if self.is_over() else "bar")
        free = max(0.0, values.reserved - values.faults)
        if free > 0 and capacity > 0:
            at = bar.x() + round(bar.width() * max(0.0, 1 - free / capacity))
            painter.fillRect(QRect(at, bar.y() - 2, 2, bar.height() + 4), colour("text2"))
