"""The points of the chart: open, filled, diamonds and chosen ones, drawn once and stamped many times."""

from functools import lru_cache
from math import ceil
from typing import cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from views.backlog.chart.cloud import Cloud, Flags, Numbers
from views.theme import colour, tokens
from views.tokens import Tokens

#: A symbol's number is the sum of what holds of it.
FILLED, DIAMOND, CHOSEN = 1, 2, 4
_COUNT = 8
#: The fields of QPainter.PixmapFragment: x, y, source left, top, width, height, scale x, y, rotation, opacity.
_FIELDS = 10

Codes = NDArray[np.int64]


def codes_of(cloud: Cloud, chosen: Flags) -> Codes:
    """Each point's symbol: open while nobody has decided, a diamond for a mandate, in the accent where chosen."""
    codes: Codes = np.where(cloud.is_open, 0, FILLED) + np.where(cloud.is_mandate, DIAMOND, 0)
    codes += np.where(chosen, CHOSEN, 0)
    return codes


def diameter_for(count: int) -> float:
    """Points get smaller where there are many; in logical px."""
    return next(
        size for most, size in ((300, 8.0), (1500, 7.0), (5000, 6.0), (20000, 5.0), (10**9, 4.0)) if count <= most
    )


def paint_symbol(painter: QPainter, code: int, at: QPointF, diameter: float, roles: Tokens) -> None:
    """One point, in the colours of a theme."""
    chosen = bool(code & CHOSEN)
    size = diameter + (1.5 if chosen else 0)
    ink, ground = QColor(roles.accent if chosen else roles.bar), QColor(roles.base)
    filled = chosen or bool(code & FILLED)
    painter.setPen(QPen(ink, 1.25) if not filled else QPen(ground, 0.75))
    painter.setBrush(ink if filled else ground)
    radius = size / 2 - (0.6 if not filled else 0)
    if code & DIAMOND:
        reach = radius * 1.25
        painter.drawPolygon(
            QPolygonF(
                [at + QPointF(0, -reach), at + QPointF(reach, 0), at + QPointF(0, reach), at + QPointF(-reach, 0)]
            )
        )
    else:
        painter.drawEllipse(at, radius, radius)


@lru_cache(maxsize=8)
def _sheet(diameter: float, dpr: float, roles: Tokens) -> tuple[QPixmap, int]:
    """All symbols side by side in the pixels of the device, and the side of one."""
    side = ceil((diameter + 6) * dpr)
    sheet = QPixmap(side * _COUNT, side)
    sheet.fill(QColor(0, 0, 0, 0))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(dpr, dpr)
    for code in range(_COUNT):
        paint_symbol(painter, code, QPointF((side * code + side / 2) / dpr, side / 2 / dpr), diameter, roles)
    painter.end()
    return sheet, side


def stamp(painter: QPainter, xs: Numbers, ys: Numbers, codes: Codes, diameter: float) -> None:
    """Draws all points at once, sharp on the pixels of the device."""
    dpr = painter.device().devicePixelRatioF()
    sheet, side = _sheet(diameter, dpr, tokens())
    order = np.argsort(codes, kind="stable")
    pieces = np.zeros((len(xs), _FIELDS))
    half = 0.5 if side % 2 else 0.0  # the middle of a sheet's piece then lies on a pixel's edge or within it
    pieces[:, 0] = (np.round(xs[order] * dpr) + half) / dpr
    pieces[:, 1] = (np.round(ys[order] * dpr) + half) / dpr
    pieces[:, 2] = codes[order] * side
    pieces[:, 4] = pieces[:, 5] = side
    pieces[:, 6] = pieces[:, 7] = 1 / dpr
    pieces[:, 9] = 1.0
    if len(pieces):
        # Qt reads the array itself: ten thousand objects of Python would take longer than the drawing.
        first = cast("QPainter.PixmapFragment", shiboken6.wrapInstance(pieces.ctypes.data, QPainter.PixmapFragment))
        painter.drawPixmapFragments(first, len(pieces), sheet)


def paint_singly(painter: QPainter, xs: Numbers, ys: Numbers, codes: Codes, diameter: float) -> None:
    """Draws each point by itself, as lines and curves: for a file that can be scaled."""
    for place in np.argsort(codes, kind="stable").tolist():
        paint_symbol(painter, int(codes[place]), QPointF(float(xs[place]), float(ys[place])), diameter, tokens())


def paint_ring(painter: QPainter, at: QPointF, diameter: float) -> None:
    """The ring around the point under the pointer or the keys."""
    painter.setPen(QPen(colour("text"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = diameter / 2 + 3.5
    painter.drawEllipse(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
