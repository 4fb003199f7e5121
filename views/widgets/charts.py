"""What every chart of ours shares: its axes with round figures, words over points, the card beside a point."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from views.style import rounded
from views.theme import colour, font, line_height, metrics, px
from views.widgets.counts import numeral, small
from views.widgets.scales import Scale

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def figure(value: float) -> str:
    """A number as it stands at an axis or in a sentence: 0.05, 0.5, 7.4, 1 200."""
    if value == 0 or abs(value) >= 10:
        return numeral(round(value, 1) if abs(value) < 100 else round(value))
    if abs(value) >= 1:
        return numeral(round(value, 1))
    return small(value)


@dataclass(frozen=True, slots=True)
class Axes:
    """A plot with its two scales and their names; one that *is_low* has no line of its own for the name across."""

    plot: QRectF
    across: Scale
    up: Scale
    across_name: str
    up_name: str
    is_low: bool = False

    def point(self, across: float, up: float) -> QPointF:
        """The pixel of two values."""
        x = self.plot.left() + self.across.unit(across) * self.plot.width()
        return QPointF(x, self.plot.bottom() - self.up.unit(up) * self.plot.height())


def paint_axes(painter: QPainter, axes: Axes) -> None:
    """The grid with its figures, the two lines and what they stand for."""
    plot, line = axes.plot, line_height("meta")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(font("meta"))
    hair = QPen(colour("line_soft"), 1)
    name = metrics("meta").horizontalAdvance(axes.across_name) if axes.is_low else -px(60)
    for value in axes.across.ticks(plot.width(), px(52)):
        x = round(axes.point(value, 1).x())
        painter.setPen(hair)
        painter.drawLine(x, round(plot.top()), x, round(plot.bottom()))
        painter.setPen(colour("text2"))
        if x < plot.right() - name - px(20):
            painter.drawText(QRectF(x - px(40), plot.bottom() + 3, px(80), line), _CENTRE, figure(value))
    for value in axes.up.ticks(plot.height(), px(34)):
        y = round(axes.point(1, value).y())
        painter.setPen(hair)
        painter.drawLine(round(plot.left()), y, round(plot.right()), y)
        painter.setPen(colour("text2"))
        painter.drawText(QRectF(0, y - line / 2, plot.left() - px(8), line), _RIGHT, figure(value))
    painter.setPen(QPen(colour("line_strong"), 1))
    painter.drawLine(round(plot.left()), round(plot.top()), round(plot.left()), round(plot.bottom()))
    painter.drawLine(round(plot.left()), round(plot.bottom()), round(plot.right()), round(plot.bottom()))
    painter.setPen(colour("text2"))
    painter.drawText(QRectF(plot.left(), 4, plot.width(), line), _LEFT, axes.up_name)
    named = QRectF(plot.left(), plot.bottom() + (3 if axes.is_low else 2 + line), plot.width(), line)
    painter.drawText(named, _RIGHT, axes.across_name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)


def paint_on_ground(
    painter: QPainter, left_middle: QPointF, said: str, ink: str, ground: str, weight: int = 400
) -> None:
    """Words that stay readable over points."""
    width = metrics("meta", weight).horizontalAdvance(said)
    box = QRectF(left_middle.x(), left_middle.y() - line_height("meta") / 2, width, line_height("meta"))
    veil = colour(ground)
    painter.setOpacity(0.8)
    painter.fillRect(box.adjusted(-3, 1, 3, -1), veil)
    painter.setOpacity(1)
    painter.setFont(font("meta", weight))
    painter.setPen(colour(ink))
    painter.drawText(box.adjusted(0, 0, 4, 0), _LEFT, said)


def paint_card(painter: QPainter, room: QRectF, at: QPointF, title: str, facts: list[str]) -> QRectF:
    """The dark card beside a point: its title, then facts; gives where it stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines = [(metrics("cell", 600).elidedText(title, Qt.TextElideMode.ElideRight, px(360)), "cell", 600, "tip_text")]
    lines += [(fact, "cell", 400, "tip_dim") for fact in facts if fact]
    width = max(metrics(step, weight).horizontalAdvance(said) for said, step, weight, _ in lines) + 20
    high = line_height("cell") + 2
    box = QRectF(at.x() + 14, at.y() - 10, width, len(lines) * high + 14)
    if box.right() > room.right() - 4:
        box.moveRight(at.x() - 14)
    box.moveLeft(max(room.left() + 4, box.left()))
    box.moveBottom(min(room.bottom() - 4, box.bottom()))
    box.moveTop(max(room.top() + 4, box.top()))
    rounded(painter, box, 4, colour("tip"), None)
    for row, (said, step, weight, ink) in enumerate(lines):
        painter.setFont(font(step, weight))
        painter.setPen(colour(ink))
        painter.drawText(QRectF(box.left() + 10, box.top() + 7 + row * high, width, high), _LEFT, said)
    return box
