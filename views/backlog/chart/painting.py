"""How the chart is painted, on the screen and into a file alike: ground, quick wins, grid, strips, points, line, names."""

from dataclasses import dataclass
from math import atan2, degrees

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from views.backlog.chart.cloud import Cloud, Flags, Numbers
from views.backlog.chart.plane import Plane
from views.backlog.chart.symbols import codes_of, diameter_for, paint_singly, stamp
from views.backlog.chart.wording import ChartWords
from views.style import rounded
from views.theme import colour, font, line_height, metrics, px
from views.widgets.charts import Axes, paint_axes, paint_on_ground

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
#: More names than this hide each other and the points.
_MOST_NAMES = 14


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be seen: the points in their plane with their pixels, which are chosen, the line, the words."""

    cloud: Cloud
    plane: Plane
    xs: Numbers
    ys: Numbers
    chosen: Flags
    line: float
    words: ChartWords

    @property
    def diameter(self) -> float:
        """Of a point, in logical px."""
        return diameter_for(len(self.cloud)) * px(100) / 100

    def axes(self) -> Axes:
        """The plot and its two scales."""
        plane, words = self.plane, self.words
        return Axes(
            plane.plot, plane.effort, plane.benefit, words.effort(), words.benefit(self.cloud.by), is_low=plane.is_low
        )


def paint_chart(painter: QPainter, scene: Scene, *, singly: bool = False) -> None:
    """Everything but what follows the pointer; *singly* draws each point as a shape of its own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    quick = _quick_area(scene)
    painter.fillRect(quick, colour("accent_tint"))
    paint_axes(painter, scene.axes())
    _paint_strips(painter, scene)
    _paint_points(painter, scene, singly)
    _name_quick(painter, scene, quick)
    paint_line(painter, scene)
    _paint_names(painter, scene)


def _quick_area(scene: Scene) -> QRectF:
    """The ground of quick wins, where the benefit is the end users that bound them; empty where it is out of sight."""
    effort, reach = scene.cloud.points.quick_effort, scene.cloud.points.quick_reach
    plot = scene.plane.plot
    if scene.cloud.by != "reach" or effort is None or reach is None:
        return QRectF()
    corner = scene.plane.point(effort, max(reach, 1))
    if corner.y() <= plot.top() or corner.x() <= plot.left():
        return QRectF()
    area = QRectF(plot.topLeft(), corner).intersected(plot)
    return area if min(area.width(), area.height()) >= 8 else QRectF()


def _name_quick(painter: QPainter, scene: Scene, area: QRectF) -> None:
    """Over the points: what the ground is, and what bounds it."""
    if area.isEmpty() or area.height() < line_height("meta") + 6:
        return
    word, middle = scene.words.quick(), area.top() + 6 + line_height("meta") / 2
    paint_on_ground(painter, QPointF(area.left() + 12, middle), word, "accent_text", "accent_tint", 600)
    left = area.left() + metrics("meta", 600).horizontalAdvance(word) + 24
    bounds = scene.words.quick_bounds(scene.cloud.points.quick_effort or 0, scene.cloud.points.quick_reach or 0)
    if left + metrics("meta").horizontalAdvance(bounds) <= area.right():
        paint_on_ground(painter, QPointF(left, middle), bounds, "text2", "accent_tint")


def _paint_strips(painter: QPainter, scene: Scene) -> None:
    """The margins for what has no effort or no benefit: never at zero."""
    plane, cloud, line = scene.plane, scene.cloud, line_height("meta")
    for strip in (plane.aside, plane.below, plane.corner):
        if strip.width() > 1 and strip.height() > 1:
            rounded(painter, strip, 4, colour("window"), colour("edge") if colour("edge") != colour("line") else None)
    painter.setFont(font("meta"))
    painter.setPen(colour("text2"))
    if plane.aside.width() > 1:
        said = scene.words.no_effort(int(np.count_nonzero(cloud.without_effort)))
        painter.drawText(QRectF(plane.aside.right() - px(200), 4, px(200), line), _RIGHT, said)


def _paint_points(painter: QPainter, scene: Scene, singly: bool) -> None:
    cloud, plane = scene.cloud, scene.plane
    seen = np.flatnonzero(plane.is_seen(scene.xs, scene.ys, cloud))
    codes = codes_of(cloud, scene.chosen)[seen]
    painter.save()
    right = max(plane.plot.right(), plane.aside.right())
    bottom = max(plane.plot.bottom(), plane.below.bottom())
    reach = scene.diameter
    painter.setClipRect(
        QRectF(plane.plot.left() - reach, plane.plot.top() - reach, right, bottom).adjusted(0, 0, reach, reach)
    )
    (paint_singly if singly else stamp)(painter, scene.xs[seen], scene.ys[seen], codes, scene.diameter)
    painter.restore()
    if plane.below.height() > 1:  # its words stand over its points
        said = scene.words.no_benefit(cloud.by, int(np.count_nonzero(cloud.without_benefit)))
        paint_on_ground(painter, QPointF(plane.below.left() + 8, plane.below.center().y()), said, "text2", "window")


def paint_line(painter: QPainter, scene: Scene, *, held: bool = False) -> None:
    """The line of proportion, dashed, with what it stands for written along it; *held* while it is dragged."""
    plot = scene.plane.plot
    points = [point for point in scene.plane.line_points(scene.line) if abs(point.y()) < 1e6]
    if len(points) < 2:
        return
    painter.save()
    painter.setClipRect(plot)
    pen = QPen(colour("accent" if held else "text3"), 2 if held else 1.2)
    pen.setDashPattern([4 / pen.widthF(), 3 / pen.widthF()])
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    _write_along(painter, scene, points)
    painter.restore()


def _write_along(painter: QPainter, scene: Scene, points: list[QPointF]) -> None:
    plot, said = scene.plane.plot, scene.words.line(scene.cloud.by, scene.line)
    width = metrics("meta").horizontalAdvance(said) + 8
    seen = [point for point in _finer(points) if plot.adjusted(0, 12, 0, -4).contains(point)]
    begins = next((at for at, point in enumerate(seen) if point.x() >= plot.left() + px(80)), None)
    if begins is None:
        return
    start = seen[begins]
    end = next((p for p in seen[begins:] if np.hypot(p.x() - start.x(), p.y() - start.y()) >= width), None)
    if end is None:
        return
    painter.translate(start)
    painter.rotate(degrees(atan2(end.y() - start.y(), end.x() - start.x())))
    paint_on_ground(painter, QPointF(4, -line_height("meta") / 2 - 1), said, "text2", "base")


def _finer(points: list[QPointF]) -> list[QPointF]:
    """More points along a straight line, so that words find their place on it."""
    if len(points) > 2:
        return points
    first, last = points[0], points[-1]
    return [first + (last - first) * (step / 200) for step in range(201)]


def _paint_names(painter: QPainter, scene: Scene) -> None:
    """The numbers of what is chosen, beside their points."""
    chosen = np.flatnonzero(scene.chosen & scene.plane.is_seen(scene.xs, scene.ys, scene.cloud))
    if len(chosen) > _MOST_NAMES:
        return
    taken: list[QRectF] = []
    for place in chosen.tolist():
        at = QPointF(float(scene.xs[place]) + scene.diameter / 2 + 6, float(scene.ys[place]))
        said = scene.words.number(scene.cloud, place)
        width = metrics("meta", 600).horizontalAdvance(said)
        box = QRectF(at.x(), at.y() - 8, width, 16)
        if box.right() > scene.plane.plot.right() and scene.cloud.stands[place]:
            box.moveRight(float(scene.xs[place]) - scene.diameter / 2 - 6)
        if not any(box.intersects(other) for other in taken):
            taken.append(box)
            paint_on_ground(painter, QPointF(box.left(), at.y()), said, "accent_text", "base", 600)


def paint_outline(painter: QPainter, outline: QPolygonF) -> None:
    """A lasso or a band, while it is drawn."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = colour("accent")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(0.1)
    painter.setBrush(ground)
    painter.drawPolygon(outline)
    painter.setOpacity(1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground, 1.25))
    painter.drawPolygon(outline)
