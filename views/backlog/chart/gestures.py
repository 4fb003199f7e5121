"""What a drag of the mouse does in the chart: a lasso, a band, moving the plane, the line, or a point."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from views.backlog.chart.cloud import inside, round_to
from views.backlog.chart.painting import paint_outline
from views.backlog.chart.rescoring import Rescore

if TYPE_CHECKING:
    from views.backlog.chart.canvas import ChartCanvas

#: A drag begins when the mouse has gone so far, and a lasso has a corner at least so far apart; logical px.
BEGINS, _CORNER = 4.0, 3.0
#: A point stays at its effort or benefit until it has gone so far along that axis.
_STICKS = 7.0


class Gesture:
    """A drag under way, from where the button went down."""

    def __init__(self, canvas: "ChartCanvas", start: QPointF) -> None:
        self.canvas = canvas
        self.start = start

    def move(self, to: QPointF) -> None:
        """The pointer went on."""

    def finish(self) -> None:
        """The button went up."""

    def cancel(self) -> None:
        """Esc: as if it had not been."""

    def paint(self, painter: QPainter) -> None:
        """What is seen of it over the chart."""


class Lasso(Gesture):
    """Chooses what lies within a line drawn by hand."""

    def __init__(self, canvas: "ChartCanvas", start: QPointF, *, adds: bool) -> None:
        super().__init__(canvas, start)
        self._adds = adds
        self.corners = [start]

    def move(self, to: QPointF) -> None:
        """One more corner."""
        if (to - self.corners[-1]).manhattanLength() >= _CORNER:
            self.corners.append(to)
            self.canvas.update()

    def finish(self) -> None:
        """Chooses."""
        scene = self.canvas.scene()
        corners = np.array([[corner.x(), corner.y()] for corner in self.corners])
        self.canvas.choose_mask(inside(scene.xs, scene.ys, corners), adds=self._adds)

    def paint(self, painter: QPainter) -> None:
        """The outline."""
        paint_outline(painter, QPolygonF(self.corners))


class Band(Gesture):
    """Chooses what lies within a rectangle."""

    def __init__(self, canvas: "ChartCanvas", start: QPointF, *, adds: bool) -> None:
        super().__init__(canvas, start)
        self._adds = adds
        self._rect = QRectF(start, start)

    def move(self, to: QPointF) -> None:
        """Another corner."""
        self._rect = QRectF(self.start, to).normalized()
        self.canvas.update()

    def finish(self) -> None:
        """Chooses."""
        scene, rect = self.canvas.scene(), self._rect
        across = (scene.xs >= rect.left()) & (scene.xs <= rect.right())
        self.canvas.choose_mask(across & (scene.ys >= rect.top()) & (scene.ys <= rect.bottom()), adds=self._adds)

    def paint(self, painter: QPainter) -> None:
        """The rectangle."""
        paint_outline(painter, QPolygonF(self._rect))


class Moving(Gesture):
    """Moves the plane under the pointer; along one axis where it began there."""

    def __init__(self, canvas: "ChartCanvas", start: QPointF) -> None:
        super().__init__(canvas, start)
        self._before = canvas.plane()
        plot = self._before.plot
        self._across = start.x() >= plot.left()
        self._down = start.y() <= plot.bottom()

    def move(self, to: QPointF) -> None:
        """Follows."""
        by = to - self.start
        moved = self._before.moved(by.x() if self._across else 0, by.y() if self._down else 0)
        self.canvas.look_at(moved.effort, moved.benefit)

    def cancel(self) -> None:
        """Back to where it was."""
        self.canvas.look_at(self._before.effort, self._before.benefit)


class LineDrag(Gesture):
    """Moves the line of proportion."""

    def __init__(self, canvas: "ChartCanvas", start: QPointF) -> None:
        super().__init__(canvas, start)
        self._before = canvas.line()

    def move(self, to: QPointF) -> None:
        """The line goes through the pointer."""
        plane = self.canvas.plane()
        per_day = plane.benefit_at(to.y()) / max(plane.effort_at(to.x()), 1e-9)
        if per_day > 0:
            self.canvas.set_line(round_to(per_day), tells=True)

    def finish(self) -> None:
        """It stays there."""
        self.canvas.update()

    def cancel(self) -> None:
        """Back to where it was."""
        self.canvas.set_line(self._before, tells=True)


class PointDrag(Gesture):
    """Rescores a change: across its effort, up and down its value."""

    def __init__(self, canvas: "ChartCanvas", start: QPointF, place: int) -> None:
        super().__init__(canvas, start)
        self.place = place
        self.rescore = Rescore()

    def move(self, to: QPointF) -> None:
        """The point follows, as far as there is a value for it."""
        plane, by = self.canvas.plane(), to - self.start
        effort = plane.effort_at(to.x()) if abs(by.x()) >= _STICKS and to.x() <= plane.plot.right() else None
        benefit = plane.benefit_at(to.y()) if abs(by.y()) >= _STICKS else None
        self.rescore = self.canvas.mover.rescoring(self.place, effort, benefit)
        self.canvas.mover.hold(self.place, self.rescore)

    def finish(self) -> None:
        """Asks for it to be written, or lets the point go back."""
        self.canvas.mover.drop(self.place, self.rescore)

    def cancel(self) -> None:
        """Back to where it was."""
        self.canvas.mover.let_go()
