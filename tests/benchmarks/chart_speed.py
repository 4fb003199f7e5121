"""How fast the cost/benefit chart follows hand and wheel with many points, beside the same chart without any.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.chart_speed [--points 10000] [--rounds 60] [--json]

Each figure is the time from an event of the mouse to the painted canvas of 1400 x 600, in milliseconds: median and 95 %.
"""

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.rows.chart import ChartPoints
from views.backlog.chart.gestures import Lasso
from views.backlog.chart.pane import ChartPane
from views.theme import apply_theme

_SIZE = (1400, 600)
_EFFORTS = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 13.0, 20.0)
_NONE = Qt.KeyboardModifier.NoModifier


def made_up(count: int) -> ChartPoints:
    """Points as a backlog has them: few efforts, scores around the middle, reach over tenfolds, some figures missing."""
    chance = random.Random(count)
    efforts = [None if chance.random() < 0.05 else chance.choice(_EFFORTS) for _ in range(count)]
    scores = [None if chance.random() < 0.05 else min(9.9, max(0.5, chance.gauss(5, 1.6))) for _ in range(count)]
    return ChartPoints(
        ids=tuple(range(1, count + 1)),
        titles=tuple(f"A wish that somebody once had, number {number}" for number in range(count)),
        kinds=tuple(chance.choice(("wish", "change", "mandate")) for _ in range(count)),
        states=tuple(chance.choice(("parked", "parked", "honoured", "planned")) for _ in range(count)),
        efforts=tuple(efforts),
        scores=tuple(scores),
        reaches=tuple(round(10 ** chance.uniform(0, 4.5)) for _ in range(count)),
        versions=(1,) * count,
    )


class Trial:
    """One chart and what is done with it."""

    def __init__(self, points: ChartPoints) -> None:
        self.pane = ChartPane()
        self.pane.resize(*_SIZE)
        self.pane.show_points(points)
        self.pane.show()
        QApplication.processEvents()
        self.canvas = self.pane.canvas
        self.middle = self.canvas.rect().center()

    def pan(self, turn: int) -> None:
        """One move of the plane under a held button."""
        QTest.mouseMove(self.canvas, self.middle + QPoint(turn % 40 - 20, turn % 7))

    def wheel(self, turn: int) -> None:
        """One step of the wheel, in and out by turns."""
        turned = QPoint(0, 120 if turn % 2 else -120)
        at = QPointF(self.middle)
        where = self.canvas.mapToGlobal(at)
        phase, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        QApplication.sendEvent(self.canvas, QWheelEvent(at, where, QPoint(), turned, button, _NONE, phase, False))

    def hover(self, turn: int) -> None:
        """The pointer goes on over the points."""
        QTest.mouseMove(self.canvas, QPoint(100 + turn * 17 % 1200, 60 + turn * 11 % 400))

    def lasso(self, turn: int) -> None:
        """The last corner of a lasso of eighty, and what it chooses."""
        outline = [
            self.middle + QPoint(round(300 * cos(at / 40 * pi)), round(150 * sin(at / 40 * pi))) for at in range(80)
        ]
        drawn = Lasso(self.canvas, QPointF(outline[turn % 80]), adds=False)
        for corner in outline:
            drawn.corners.append(QPointF(corner))
        drawn.finish()

    def times(self, what: Callable[[int], None], rounds: int) -> tuple[float, float]:
        """Median and 95 % of event to painted, in milliseconds."""
        spent = []
        for turn in range(rounds):
            began = time.perf_counter()
            what(turn)
            self.canvas.repaint()
            spent.append((time.perf_counter() - began) * 1000)
        return statistics.median(spent), sorted(spent)[int(0.95 * len(spent))]


def measured(points: ChartPoints, rounds: int) -> dict[str, tuple[float, float]]:
    """Every figure of one chart."""
    trial = Trial(points)
    found = {"hover": trial.times(trial.hover, rounds), "wheel": trial.times(trial.wheel, rounds)}
    QTest.mousePress(trial.canvas, Qt.MouseButton.MiddleButton, _NONE, trial.middle)
    found["pan"] = trial.times(trial.pan, rounds)
    QTest.mouseRelease(trial.canvas, Qt.MouseButton.MiddleButton, _NONE, trial.middle)
    found["lasso"] = trial.times(trial.lasso, rounds)
    trial.pane.close()
    return found


def main() -> None:
    """Prints points against none."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--points", type=int, default=10_000)
    asked.add_argument("--rounds", type=int, default=60)
    asked.add_argument("--json", action="store_true")
    given = asked.parse_args()
    application = QApplication([])
    apply_theme(application, "light")
    empty, full = measured(ChartPoints(), given.rounds), measured(made_up(given.points), given.rounds)
    rows = {
        what: {"median_ms": median, "p95_ms": high, "empty_ms": empty[what][0], "ratio": median / empty[what][0]}
        for what, (median, high) in full.items()
    }
    if given.json:
        print(json.dumps({"points": given.points, **rows}, indent=1))  # noqa: T201
        return
    print(f"{given.points} points")  # noqa: T201
    for what, row in rows.items():
        said = f"{row['median_ms']:7.2f} ms  95 % {row['p95_ms']:7.2f} ms  empty {row['empty_ms']:6.2f} ms  {row['ratio']:5.1f} x"
        print(f"{what:8}{said}")  # noqa: T201


if __name__ == "__main__":
    main()
