"""Mover: a point that stands elsewhere until its new figures are written or refused."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.rows.chart import ValueCurve
from views.background import Pause
from views.backlog.chart.cloud import Numbers
from views.backlog.chart.rescoring import Rescore, dropped

if TYPE_CHECKING:
    from views.backlog.chart.canvas import ChartCanvas

#: Steps by keys are written together when the keys have rested so long; in milliseconds.
RESTS = 600


@dataclass(frozen=True, slots=True)
class _Held:
    change: int
    version: int
    rescore: Rescore


def values_of(rescore: Rescore) -> dict[str, str]:
    """New figures by their criteria, as they would be typed."""
    given = {"effort": rescore.effort, rescore.criterion: rescore.value}
    return {name: f"{value:g}" for name, value in given.items() if value is not None}


class Mover(QObject):
    """Moves one point of a canvas."""

    def __init__(self, canvas: "ChartCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held: _Held | None = None
        self._curve: ValueCurve | None = None
        self._rests = Pause(RESTS, self.write_now, self)

    def set_curve(self, curve: ValueCurve) -> None:
        """What the current change would score by its value."""
        self._curve = curve

    def curve_of(self, place: int) -> ValueCurve | None:
        """The curve of a point; None while it is not known, and where the benefit is no score."""
        canvas, curve = self._canvas, self._curve
        fits = curve is not None and curve.change == canvas.cloud().points.ids[place] and canvas.cloud().by == "score"
        return curve if fits else None

    def rescoring(self, place: int, effort: float | None, benefit: float | None) -> Rescore:
        """What dropping a point at an effort and a benefit comes to."""
        points = self._canvas.cloud().points
        return dropped(self.curve_of(place), points.efforts[place], effort, benefit)

    def hold(self, place: int, rescore: Rescore) -> None:
        """Shows a point where its new figures would put it."""
        points = self._canvas.cloud().points
        self._held = _Held(points.ids[place], points.versions[place], rescore)
        self._canvas.place_anew()

    def held(self, change: int) -> Rescore | None:
        """The new figures of a change whose point stands elsewhere."""
        return self._held.rescore if self._held is not None and self._held.change == change else None

    def is_holding(self) -> bool:
        """Whether a point stands elsewhere."""
        return self._held is not None

    def let_go(self) -> None:
        """The point returns to where its figures put it."""
        self._rests.stop()
        if self._held is not None:
            self._held = None
            self._canvas.place_anew()

    def forget(self) -> None:
        """New points came: the figures in them hold."""
        if not self._rests.isActive():
            self._held = None

    def shift(self, xs: Numbers, ys: Numbers) -> None:
        """Puts the point where its new figures are."""
        held, canvas = self._held, self._canvas
        place = canvas.cloud().place(held.change) if held is not None else None
        if held is None or place is None:
            return
        if held.rescore.effort is not None:
            xs[place] = canvas.plane().point(held.rescore.effort, 1).x()
        if held.rescore.score is not None and canvas.cloud().by == "score":
            ys[place] = canvas.plane().point(1, held.rescore.score).y()

    def write_soon(self) -> None:
        """Asks for the held figures to be written when the keys rest."""
        self._rests.start()

    def settle(self) -> None:
        """Writes at once what waits for the keys to rest."""
        if self._rests.isActive():
            self.write_now()

    def write_now(self) -> None:
        """Asks for the held figures to be written."""
        self._rests.stop()
        held = self._held
        if held is not None:
            self._canvas.rescored.emit(held.change, values_of(held.rescore), held.version)

    def drop(self, place: int, rescore: Rescore) -> None:
        """Asks for new figures to be written; where something can't be, says why, and lets the point go."""
        self.explain(place, rescore)
        if rescore.is_nothing:
            self.let_go()
        else:
            self.hold(place, rescore)
            self.write_now()

    def explain(self, place: int, rescore: Rescore) -> None:
        """Says why a point goes no further, where it does not."""
        canvas, curve = self._canvas, self.curve_of(place)
        if rescore.no_curve:
            canvas.said.emit(canvas.words.no_curve(canvas.cloud().by))
        elif rescore.clipped and curve is not None:
            canvas.said.emit(canvas.words.out_of_reach(min(curve.scores), max(curve.scores)))
