"""What the pointer is on in the chart, and what a button or the wheel begins there."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from views.backlog.chart.gestures import BEGINS, Band, Gesture, Lasso, LineDrag, Moving, PointDrag

if TYPE_CHECKING:
    from views.backlog.chart.canvas import ChartCanvas

#: How near a point or the line the pointer must be; logical px.
_NEAR_POINT, _NEAR_LINE = 9.0, 5.0
#: A full step of the wheel leaves this part of the plane in sight.
_WHEEL = 0.85

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def nearest(canvas: "ChartCanvas", at: QPointF) -> int | None:
    """The point under the pointer."""
    scene = canvas.scene()
    if not len(scene.xs):
        return None
    away = np.hypot(scene.xs - at.x(), scene.ys - at.y())
    place = int(np.nanargmin(away))
    if away[place] > _NEAR_POINT:
        return None
    return place if scene.plane.is_seen(scene.xs, scene.ys, scene.cloud)[place] else None


def is_on_line(canvas: "ChartCanvas", at: QPointF) -> bool:
    """Whether the pointer is on the line of proportion."""
    plane = canvas.plane()
    if not plane.plot.contains(at):
        return False
    points = plane.line_points(canvas.line())
    xs, ys = np.array([point.x() for point in points]), np.array([point.y() for point in points])
    dx, dy = np.diff(xs), np.diff(ys)
    along = np.clip(((at.x() - xs[:-1]) * dx + (at.y() - ys[:-1]) * dy) / np.maximum(dx * dx + dy * dy, 1e-9), 0, 1)
    away = np.hypot(at.x() - (xs[:-1] + along * dx), at.y() - (ys[:-1] + along * dy))
    return bool(away.min() <= _NEAR_LINE)


def is_on_axis(canvas: "ChartCanvas", at: QPointF) -> bool:
    """Whether the pointer is on the labels of an axis, by which the plane is moved along it."""
    plane = canvas.plane()
    under = plane.plot.bottom() < at.y() < (plane.below.top() if plane.below.height() > 1 else canvas.height())
    return at.x() < plane.plot.left() or (under and at.x() <= plane.plot.right())


def cursor_at(canvas: "ChartCanvas", at: QPointF) -> Qt.CursorShape:
    """What the pointer looks like there."""
    if canvas.hovered is not None:
        return Qt.CursorShape.PointingHandCursor
    if is_on_line(canvas, at):
        return Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.OpenHandCursor if is_on_axis(canvas, at) else Qt.CursorShape.CrossCursor


def begin(canvas: "ChartCanvas", event: QMouseEvent) -> Gesture | None:
    """Left on a point: choose or drag it; on the line: move it; elsewhere: lasso, with Shift a band. Middle: move the plane."""
    at, held = event.position(), event.modifiers()
    if event.button() == Qt.MouseButton.MiddleButton:
        return Moving(canvas, at)
    place = nearest(canvas, at)
    if event.button() != Qt.MouseButton.LeftButton:
        if place is not None and canvas.cloud().points.ids[place] not in canvas.chosen():
            canvas.make_current(place)  # the menu that opens is about it
            canvas.choose_only(place)
        return None
    if place is not None:
        return _on_point(canvas, event, place)
    if is_on_line(canvas, at) and not held:
        return _Begun(canvas, LineDrag(canvas, at))
    if is_on_axis(canvas, at):
        return Moving(canvas, at)
    adds = bool(held & _CONTROL)
    drawn: Gesture = Band(canvas, at, adds=adds) if held & _SHIFT else Lasso(canvas, at, adds=adds)
    return _Begun(canvas, drawn, clears=not adds)


def _on_point(canvas: "ChartCanvas", event: QMouseEvent, place: int) -> Gesture | None:
    if event.modifiers() & (_CONTROL | _SHIFT):
        canvas.make_current(place)
        canvas.toggle(place)
        return None
    canvas.make_current(place)
    if canvas.current_id() not in canvas.chosen() or len(canvas.chosen()) == 1:
        canvas.choose_only(place)
    return _Begun(canvas, PointDrag(canvas, event.position(), place))


class _Begun(Gesture):
    """A button is down; the drag begins when the mouse has gone a little, else it was a click."""

    def __init__(self, canvas: "ChartCanvas", drag: Gesture, *, clears: bool = False) -> None:
        super().__init__(canvas, drag.start)
        self._drag = drag
        self._clears = clears

    def move(self, to: QPointF) -> None:
        """Begins the drag once it is one."""
        if (to - self.start).manhattanLength() >= BEGINS:
            self.canvas.gesture = self._drag
            self._drag.move(to)

    def finish(self) -> None:
        """It was a click: on the ground it takes the choice away, on a point it chooses that alone."""
        if self._clears:
            self.canvas.choose([])
            self.canvas.selected.emit([])
        elif isinstance(self._drag, PointDrag):
            self.canvas.choose_only(self._drag.place)


def scrolled(canvas: "ChartCanvas", event: QWheelEvent) -> None:
    """The wheel zooms around the pointer; on a touch pad it does so in small steps; with Shift it moves sideways."""
    turned = event.angleDelta()
    if event.modifiers() & _SHIFT or abs(turned.x()) > abs(turned.y()):
        moved = canvas.plane().moved((turned.x() or turned.y()) / 2, 0)
        canvas.look_at(moved.effort, moved.benefit)
    elif turned.y():
        canvas.zoom(_WHEEL ** (turned.y() / 120), event.position())
