"""The plot of the trade-off: what is to be seen, where it stands, and how it is painted on the screen and into a file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.rows.whatif import CurveRow, ExactRow, Tradeoff
from views.releases.whatif.words import kind_words, points, translate
from views.theme import colour, line_height, metrics, px
from views.widgets.charts import Axes, paint_axes, paint_on_ground
from views.widgets.scales import Scale

#: The widest label of the value axis, and the edge, in logical px.
_LABELS, _EDGE = 44, 16
#: More corners than this are a line alone: their dots would hide it.
_MOST_DOTS = 120
#: So near to the curve no words stand, in logical px.
_CLOSE = 5


@dataclass(frozen=True, slots=True)
class Scene:
    """The curve, the exact plans found, and the plan of what is supposed now (its days and value; None: none yet)."""

    curve: Tradeoff
    exact: tuple[ExactRow, ...] = ()
    supposed: tuple[float, float] | None = None

    def has_points(self) -> bool:
        """Whether there is a curve."""
        return len(self.curve.points) > 1


def axes_of(scene: Scene, size: QSizeF) -> Axes:
    """Where the plot stands on a canvas, from nothing up to a little more than the most."""
    line = line_height("meta")
    left, top = px(_EDGE) + px(_LABELS), px(14) + line
    right, bottom = size.width() - px(_EDGE) - 8, size.height() - px(10) - 2 * line
    plot = QRectF(left, top, max(40.0, right - left), max(40.0, bottom - top))
    curve = scene.curve
    most = max([point.days for point in curve.points] + [curve.as_is, 1.0])
    high = max([curve.most, curve.today, 1.0] + [row.bound for row in scene.exact])
    low = min([0.0, curve.today] + [point.value for point in curve.points])
    across, up = Scale(0.0, most * 1.02), Scale(low * 1.08, high * 1.08)
    names = translate("WhatIf", "Capacity, person-days"), translate("WhatIf", "Value, points")
    return Axes(plot, across, up, *names)


def paint_scene(painter: QPainter, scene: Scene, axes: Axes) -> None:
    """Axes, curve, today, the exact plans and what is supposed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_axes(painter, axes)
    _paint_today(painter, scene, axes)
    _paint_curve(painter, scene, axes)
    for row in scene.exact:
        _paint_exact(painter, row, axes)
    _paint_plans(painter, scene, axes)


def _paint_curve(painter: QPainter, scene: Scene, axes: Axes) -> None:
    corners = [axes.point(point.days, point.value) for point in scene.curve.points]
    ground = QPolygonF(
        [*corners, QPointF(corners[-1].x(), axes.plot.bottom()), QPointF(corners[0].x(), axes.plot.bottom())]
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent_tint"))
    painter.setOpacity(0.5)
    painter.drawPolygon(ground)
    painter.setOpacity(1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawPolyline(QPolygonF(corners))
    if len(corners) > _MOST_DOTS:
        return
    for at, point in zip(corners, scene.curve.points, strict=True):
        _dot(painter, at, whole=point.whole)


def _dot(painter: QPainter, at: QPointF, *, whole: bool) -> None:
    """A corner: filled where a plan brings just that, open where it lies between plans."""
    painter.setPen(QPen(colour("accent"), 1.5))
    painter.setBrush(colour("accent" if whole else "base"))
    painter.drawEllipse(at, 3, 3)


def _paint_today(painter: QPainter, scene: Scene, axes: Axes) -> None:
    """The capacity as it is, as a dashed line."""
    x = axes.point(scene.curve.as_is, 0).x()
    pen = QPen(colour("text3"), 1.2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, axes.plot.top()), QPointF(x, axes.plot.bottom()))


def _paint_exact(painter: QPainter, row: ExactRow, axes: Axes) -> None:
    """A square at the plan's value, and a stroke up to what none exceeds."""
    at, up = axes.point(row.days, row.value), axes.point(row.days, row.bound)
    painter.setPen(QPen(colour("text"), 1.5))
    if up.y() < at.y() - 1:
        painter.drawLine(at, up)
        painter.drawLine(up + QPointF(-4, 0), up + QPointF(4, 0))
    painter.setBrush(colour("base"))
    painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8))


def _paint_plans(painter: QPainter, scene: Scene, axes: Axes) -> None:
    """Today's plan as a diamond, what is supposed as a disc; each with its word."""
    at = axes.point(scene.curve.as_is, scene.curve.today)
    painter.setPen(QPen(colour("base"), 1.5))
    painter.setBrush(colour("text2"))
    painter.drawPolygon(QPolygonF([at + QPointF(0, -7), at + QPointF(7, 0), at + QPointF(0, 7), at + QPointF(-7, 0)]))
    if scene.supposed is not None:
        painter.setBrush(colour("accent"))
        painter.drawEllipse(axes.point(*scene.supposed), 6.5, 6.5)
    for label in labels_of(scene, axes):
        left_middle = QPointF(label.box.left(), label.box.center().y())
        paint_on_ground(painter, left_middle, label.words, label.ink, "base", 600)


@dataclass(frozen=True, slots=True)
class PlotLabel:
    """Words in the plot, their ink, and where they stand."""

    words: str
    ink: str
    box: QRectF


def labels_of(scene: Scene, axes: Axes) -> list[PlotLabel]:
    """The words beside the capacity's line and the marks; none stands on another."""
    at = axes.point(scene.curve.as_is, scene.curve.today)
    top = QPointF(at.x(), axes.plot.top() + line_height("meta") / 2)
    wanted = [
        (top, translate("WhatIf", "Capacity as it is"), "text3"),
        (at, f"{kind_words('today')} {points(scene.curve.today)}", "text2"),
    ]
    if scene.supposed is not None:
        here = axes.point(*scene.supposed)
        wanted.append((here, f"{kind_words('what-if')} {points(scene.supposed[1])}", "accent_text"))
    corners = [axes.point(point.days, point.value) for point in scene.curve.points]
    labels: list[PlotLabel] = []
    for spot, words, ink in wanted:
        taken = [label.box for label in labels]
        tries = ((taken, corners), (taken, ()), ((), ()))
        boxes = (_free_box(axes, spot, words, others, curve) for others, curve in tries)
        labels.append(PlotLabel(words, ink, next(box for box in boxes if box is not None)))
    return labels


def crosses(corners: Sequence[QPointF], box: QRectF) -> bool:
    """Whether a curve, its corners from left to right, goes through a box or close by."""
    for a, b in pairwise(corners):
        left, right = max(a.x(), box.left()), min(b.x(), box.right())
        if left <= right:
            slope = (b.y() - a.y()) / (b.x() - a.x()) if b.x() > a.x() else 0.0
            ends = (a.y() + slope * (left - a.x()), a.y() + slope * (right - a.x()))
            if min(ends) < box.bottom() + _CLOSE and max(ends) > box.top() - _CLOSE:
                return True
    return False


def _free_box(
    axes: Axes, at: QPointF, words: str, taken: Sequence[QRectF], corners: Sequence[QPointF]
) -> QRectF | None:
    """Room for words beside a mark: at its right if that fits, at its left; else as near above or below as is free."""
    wide, high = metrics("meta", 600).horizontalAdvance(words), line_height("meta")
    right, left = (
        QRectF(at.x() + 12, at.y() - high / 2, wide, high),
        QRectF(at.x() - 12 - wide, at.y() - high / 2, wide, high),
    )
    sides = [each for each in (right, left) if axes.plot.left() <= each.left() and each.right() <= axes.plot.right()]
    steps = [step * way for step in range(5) for way in ((1, -1) if step else (1,))]
    for step in steps:
        for side in sides or [right]:
            box = _within(side.translated(0, step * high), axes.plot)
            if not crosses(corners, box) and not any(box.intersects(each.adjusted(-4, 0, 4, 0)) for each in taken):
                return box
    return None


def _within(box: QRectF, plot: QRectF) -> QRectF:
    """The box moved up or down into the plot."""
    box.moveTop(min(max(box.top(), plot.top()), plot.bottom() - 2 - box.height()))
    return box


@dataclass(frozen=True, slots=True)
class Cursor:
    """A capacity that one is on: its days, the corner there (None: between corners), the exact plan there."""

    days: float
    corner: CurveRow | None = None
    exact: ExactRow | None = None


def cursor_at(scene: Scene, days: float, reach: float) -> Cursor:
    """The corner or exact plan within *reach* days of a capacity, else the capacity itself within the curve."""
    curve = scene.curve
    exact = min(scene.exact, key=lambda row: abs(row.days - days), default=None)
    if exact is not None and abs(exact.days - days) <= reach:
        return Cursor(exact.days, _corner(curve, exact.days), exact)
    corner = min(curve.points, key=lambda point: abs(point.days - days), default=None)
    if corner is not None and abs(corner.days - days) <= reach:
        return Cursor(corner.days, corner)
    low, high = curve.points[0].days, curve.points[-1].days
    return Cursor(min(high, max(low, days)))


def stepped(scene: Scene, cursor: Cursor, step: int) -> Cursor:
    """The next corner or exact plan to the right (1) or left (-1)."""
    stops = sorted({point.days for point in scene.curve.points} | {row.days for row in scene.exact})
    beyond = [days for days in stops if (days > cursor.days + 1e-9 if step > 0 else days < cursor.days - 1e-9)]
    if not beyond:
        return cursor
    return cursor_at(scene, beyond[0] if step > 0 else beyond[-1], 1e-9)


def _corner(curve: Tradeoff, days: float) -> CurveRow | None:
    return next((point for point in curve.points if abs(point.days - days) < 1e-6), None)


def with_exact(scene: Scene, row: ExactRow) -> Scene:
    """The scene with one exact plan more; one of the same capacity gives way."""
    kept = tuple(each for each in scene.exact if abs(each.share - row.share) > 1e-6)
    return replace(scene, exact=tuple(sorted((*kept, row), key=lambda each: each.days)))
