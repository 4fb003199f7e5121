"""Plane: where the chart's parts stand on the screen, and which pixel is which effort and benefit."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from views.backlog.chart.cloud import Cloud, Flags, Numbers
from views.theme import line_height, px
from views.widgets.scales import Scale, fitting

#: The widest label of the benefit axis, the strip of what has no effort, and that of what has no benefit; logical px.
_LABELS, _ASIDE, _BELOW = 56, 40, 30
_EDGE = 16
#: A lower canvas has no line of its own for the name of the effort axis.
_LOW = 280


@dataclass(frozen=True, slots=True)
class Plane:
    """The plot with its two scales; *aside* holds what has no effort, *below* what has no benefit, *corner* what lacks both."""

    plot: QRectF
    aside: QRectF
    below: QRectF
    corner: QRectF
    effort: Scale
    benefit: Scale
    is_low: bool = False

    def spots(self, cloud: Cloud) -> tuple[Numbers, Numbers]:
        """The pixel of every point, in the margin strips for what has no place in the plot."""
        xs = self.plot.left() + self.effort.units(cloud.shown_effort) * self.plot.width()
        ys = self.plot.bottom() - self.benefit.units(cloud.benefit) * self.plot.height()
        aside, below = cloud.without_effort, cloud.without_benefit
        xs[aside] = self.aside.center().x() + cloud.scatter[aside] * self.aside.width() * 0.3
        turned = (cloud.scatter[below] * 7.0) % 2.0 - 1.0  # across and down are not to go together
        ys[below] = self.below.center().y() + turned * self.below.height() * 0.27
        return xs, ys

    def is_seen(self, xs: Numbers, ys: Numbers, cloud: Cloud) -> Flags:
        """Which points are on the screen: a zoomed plot leaves some outside."""
        across = (xs >= self.plot.left() - 4) & (xs <= self.plot.right() + 4)
        down = (ys >= self.plot.top() - 4) & (ys <= self.plot.bottom() + 4)
        seen: Flags = (across | cloud.without_effort) & (down | cloud.without_benefit)
        return seen

    def point(self, effort: float, benefit: float) -> QPointF:
        """The pixel of an effort and a benefit."""
        x = self.plot.left() + self.effort.unit(effort) * self.plot.width()
        return QPointF(x, self.plot.bottom() - self.benefit.unit(benefit) * self.plot.height())

    def effort_at(self, x: float) -> float:
        """Person-days at a pixel."""
        return self.effort.value((x - self.plot.left()) / self.plot.width())

    def benefit_at(self, y: float) -> float:
        """The benefit at a pixel."""
        return self.benefit.value((self.plot.bottom() - y) / self.plot.height())

    def zoomed(self, at: QPointF, factor: float) -> "Plane":
        """Closer to a pixel (factor below 1), or further away."""
        u = (at.x() - self.plot.left()) / self.plot.width()
        v = (self.plot.bottom() - at.y()) / self.plot.height()
        return replace(self, effort=self.effort.zoomed(u, factor), benefit=self.benefit.zoomed(v, factor))

    def moved(self, dx: float, dy: float) -> "Plane":
        """With its points moved by so many pixels."""
        effort = self.effort.moved(-dx / self.plot.width())
        return replace(self, effort=effort, benefit=self.benefit.moved(dy / self.plot.height()))

    def line_points(self, line: float) -> list[QPointF]:
        """The line of proportion over the plot: so much benefit for each person-day."""
        pieces = 1 if self.effort.log and self.benefit.log else 120
        ends = [step / pieces for step in range(pieces + 1)]
        return [self.point(effort, effort * line) for effort in (self.effort.value(end) for end in ends)]


def laid_out(size: QSizeF, cloud: Cloud, effort: Scale, benefit: Scale) -> Plane:
    """The parts within a canvas; strips only for what is missing."""
    line = line_height("meta")
    lacks_effort, lacks_benefit = bool(cloud.without_effort.any()), bool(cloud.without_benefit.any())
    left, top = px(_EDGE) + px(_LABELS), px(12) + line
    right = size.width() - px(_EDGE) - (px(_ASIDE) + px(12) if lacks_effort else 0)
    lines = 1 if size.height() < px(_LOW) else 2
    bottom = size.height() - px(8) - lines * line - (px(_BELOW) + px(6) if lacks_benefit else 0)
    plot = QRectF(left, top, max(40.0, right - left), max(40.0, bottom - top))
    aside = QRectF(plot.right() + px(12), plot.top(), px(_ASIDE) if lacks_effort else 0, plot.height())
    under = plot.bottom() + px(4) + lines * line
    below = QRectF(plot.left(), under, plot.width(), px(_BELOW) if lacks_benefit else 0)
    corner = QRectF(aside.left(), below.top(), aside.width(), below.height())
    return Plane(plot, aside, below, corner, effort, benefit, lines == 1)


def whole(cloud: Cloud) -> tuple[Scale, Scale]:
    """The scales that show all points: effort by tenfolds; benefit too where it is counted or spans far."""
    known = cloud.benefit[np.isfinite(cloud.benefit) & (cloud.benefit > 0)]
    wide = len(known) > 0 and float(known.max()) > 100 * max(float(known.min()), 1e-9)
    by_tenfolds = cloud.by == "reach" or (wide and float(known.max()) > 20)
    least = (10.0, 1000.0) if cloud.by == "reach" else (0.0, 10.0)
    benefit = fitting(cloud.benefit, log=by_tenfolds, least=least)
    return fitting(cloud.effort, log=True, least=(0.5, 20.0)), benefit
