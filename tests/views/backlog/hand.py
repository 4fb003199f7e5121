"""Somebody with a mouse and keys at a chart of six changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.rows.chart import ChartPoints, ValueCurve
from views.backlog.chart.canvas import ChartCanvas
from views.backlog.chart.pane import ChartPane

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
POINTS = ChartPoints(
    ids=(11, 12, 13, 14, 15, 16),
    titles=("Opening hours", "Term copy", "Export grades", "No effort yet", "No score yet", "Neither"),
    kinds=("wish", "change", "mandate", "wish", "wish", "wish"),
    states=("parked", "honoured", "planned", "parked", "parked", "new"),
    efforts=(1.0, 4.0, 16.0, None, 4.0, None),
    scores=(8.0, 6.0, 3.0, 5.0, None, None),
    reaches=(6980, 900, 120, 40, 0, 0),
    versions=(3, 4, 5, 6, 7, 8),
    quick_effort=2.0,
    quick_reach=500,
)
CURVE = ValueCurve(12, (1.0, 2.0, 3.0, 4.0, 5.0), (4.0, 5.0, 6.0, 7.0, 8.0), now=3.0)


class Hand:
    """Somebody with a mouse at a chart."""

    def __init__(self, pane: ChartPane) -> None:
        self.pane = pane
        self.canvas: ChartCanvas = pane.canvas
        self.selected: list[list[int]] = []
        self.opened: list[int] = []
        self.said: list[str] = []
        self.rescored: list[tuple[int, dict[str, str], int]] = []
        pane.selected.connect(self.selected.append)
        pane.opened.connect(self.opened.append)
        pane.said.connect(self.said.append)
        pane.rescored.connect(lambda *asked: self.rescored.append(asked))

    def spot(self, change: int) -> QPoint:
        """Where a change's point is."""
        scene = self.canvas.scene()
        place = scene.cloud.place(change)
        assert place is not None
        return QPoint(round(float(scene.xs[place])), round(float(scene.ys[place])))

    def click(self, change: int, held: Qt.KeyboardModifier = NONE) -> None:
        """A click on a point."""
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, held, self.spot(change))

    def drag(
        self,
        way: list[QPoint],
        held: Qt.KeyboardModifier = NONE,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        *,
        drop: bool = True,
    ) -> None:
        """The button down at the first spot, through the others, up at the last."""
        QTest.mousePress(self.canvas, button, held, way[0])
        for at in way[1:]:
            QTest.mouseMove(self.canvas, at)
        if drop:
            QTest.mouseRelease(self.canvas, button, held, way[-1])

    def under_pointer(self) -> int | None:
        """The change that the card is shown of."""
        place = self.canvas.hovered
        return None if place is None else POINTS.ids[place]

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """A key in the chart."""
        QTest.keyClick(self.canvas, key, held)

    def around(self, *changes: int, air: int = 14) -> list[QPoint]:
        """A way round these points, by hand."""
        spots = [self.spot(change) for change in changes]
        left, right = min(at.x() for at in spots) - air, max(at.x() for at in spots) + air
        top, bottom = min(at.y() for at in spots) - air, max(at.y() for at in spots) + air
        corners = [
            QPoint(left, top),
            QPoint(right, top),
            QPoint(right, bottom),
            QPoint(left, bottom),
            QPoint(left, top + 2),
        ]
        way = [corners[0]]
        for corner in corners[1:]:
            way += [way[-1] + (corner - way[-1]) / 2, corner]
        return way


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    """A chart with six changes."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    pane = ChartPane()
    qtbot.addWidget(pane)
    pane.resize(1000, 420)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.show_points(POINTS)
    pane.canvas.setFocus()
    qtbot.waitUntil(pane.canvas.hasFocus)
    yield Hand(pane)
    QLocale.setDefault(before)
