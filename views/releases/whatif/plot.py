"""The plot of the trade-off: what is to be seen, where it stands, and how it is painted on the screen and into a file."""

from dataclasses import dataclass, replace

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
    most = max([point.days for point in curve.points] + [curve.days, 1.0])
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
    x = axes.point(scene.curve.days, 0).x()
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
    curve = scene.curve
    at = axes.point(curve.days, curve.today)
    painter.setPen(QPen(colour("base"), 1.5))
    painter.setBrush(colour("text2"))
    painter.drawPolygon(QPolygonF([at + QPointF(0, -7), at + QPointF(7, 0), at + QPointF(0, 7), at + QPointF(-7, 0)]))
    today = f"{kind_words('today')} {points(curve.today)}"
    taken = _write(painter, axes, at, today, "text2")
    if scene.supposed is not None:
        here = axes.point(*scene.supposed)
        painter.setPen(QPen(colour("base"), 1.5))
        painter.setBrush(colour("accent"))
        painter.drawEllipse(here, 6.5, 6.5)
        words = f"{kind_words('what-if')} {points(scene.supposed[1])}"
        _write(painter, axes, here, words, "accent_text", below=taken)
    top = QPointF(at.x(), axes.plot.top() + line_height("meta") / 2)
    _write(painter, axes, top, translate("WhatIf", "Capacity as it is"), "text3")


def _write(painter: QPainter, axes: Axes, at: QPointF, words: str, ink: str, below: QRectF | None = None) -> QRectF:
    """Words beside a mark, at its other side where there is no room; under *below* where they would cover that."""
    wide, high = metrics("meta", 600).horizontalAdvance(words), line_height("meta")
    left = at.x() + 12 if at.x() + 12 + wide < axes.plot.right() else at.x() - 12 - wide
    box = QRectF(left, at.y() - high / 2, wide, high)
    if below is not None and box.intersects(below.adjusted(-4, 0, 4, 0)):
        box.moveTop(below.top() - high if box.center().y() <= below.center().y() else below.bottom())
    bottom = axes.plot.bottom() - 2
    if box.bottom() > bottom:
        box.moveBottom(bottom)
    paint_on_ground(painter, QPointF(box.left(), box.center().y()), words, ink, "base", 600)
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
