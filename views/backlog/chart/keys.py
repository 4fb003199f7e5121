"""The keys of the chart: every drag has one."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from views.backlog.chart.cloud import neighbour, round_to
from views.backlog.chart.rescoring import Rescore, effort_step, value_step

if TYPE_CHECKING:
    from views.backlog.chart.canvas import ChartCanvas

_Key = Qt.Key
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_TOWARDS = {_Key.Key_Left: (-1, 0), _Key.Key_Right: (1, 0), _Key.Key_Up: (0, -1), _Key.Key_Down: (0, 1)}
#: How far the plane moves by one key, in logical px; how far the line goes.
_STEP, _LINE = 60, 1.1


def wants(event: QKeyEvent) -> bool:
    """Whether the key is the chart's before it is anybody's: Alt with an arrow rescores here, elsewhere it goes back."""
    return event.key() in _TOWARDS and bool(event.modifiers() & _ALT)


def pressed(canvas: "ChartCanvas", event: QKeyEvent) -> bool:
    """Does what the key means; False where it means nothing here."""
    held = event.modifiers() & (_CONTROL | _SHIFT | _ALT)
    key = _Key(event.key())
    if key in _TOWARDS:
        _arrow(canvas, _TOWARDS[key], held)
        return True
    if key == _Key.Key_Escape:
        return _leave(canvas)
    if held & (_CONTROL | _ALT):
        return False
    return _plain(canvas, key)


def _plain(canvas: "ChartCanvas", key: Qt.Key) -> bool:
    if key in (_Key.Key_Plus, _Key.Key_Equal):
        canvas.zoom(0.8)
    elif key == _Key.Key_Minus:
        canvas.zoom(1.25)
    elif key == _Key.Key_0:
        canvas.show_whole()
    elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
        up = key == _Key.Key_PageUp
        canvas.set_line(round_to(canvas.line() * (_LINE if up else 1 / _LINE)), tells=True)
        canvas.announce(canvas.words.summary(canvas.cloud(), canvas.line()))
    elif key == _Key.Key_Space and canvas.current is not None:
        canvas.toggle(canvas.current)
    elif key in (_Key.Key_Return, _Key.Key_Enter) and canvas.current is not None:
        canvas.opened.emit(canvas.cloud().points.ids[canvas.current])
    else:
        return False
    return True


def _leave(canvas: "ChartCanvas") -> bool:
    """A drag first, then the choice of several."""
    if canvas.cancel_gesture():
        return True
    if len(canvas.chosen()) > 1:
        canvas.choose([])
        canvas.selected.emit([])
        return True
    return False


def _arrow(canvas: "ChartCanvas", towards: tuple[int, int], held: Qt.KeyboardModifier) -> None:
    if held & _ALT:
        _rescore(canvas, towards)
    elif held & _CONTROL and held & _SHIFT:
        moved = canvas.plane().moved(-towards[0] * _STEP, -towards[1] * _STEP)
        canvas.look_at(moved.effort, moved.benefit)
    else:
        _go(canvas, towards, held)


def _go(canvas: "ChartCanvas", towards: tuple[int, int], held: Qt.KeyboardModifier) -> None:
    """To the nearest point there; with Shift it is chosen too, with Ctrl only the ring moves."""
    place = canvas.start_place() if canvas.current is None else _next(canvas, canvas.current, towards)
    if place is None:
        return
    canvas.make_current(place)
    if held & _SHIFT:
        if canvas.current_id() not in canvas.chosen():
            canvas.toggle(place)
    elif not held & _CONTROL:
        canvas.choose_only(place)


def _next(canvas: "ChartCanvas", place: int, towards: tuple[int, int]) -> int | None:
    scene = canvas.scene()
    return neighbour(scene.xs, scene.ys, place, towards)


def _rescore(canvas: "ChartCanvas", towards: tuple[int, int]) -> None:
    """Steps through efforts and values; they are written together when the keys rest."""
    place, mover = canvas.current, canvas.mover
    if place is None:
        return
    points = canvas.cloud().points
    before = mover.held(points.ids[place]) or Rescore()
    if towards[0]:
        now = before.effort if before.effort is not None else points.efforts[place]
        step = effort_step(now, up=towards[0] > 0)
        rescore = replace(before, effort=step.effort)
    else:
        step = value_step(mover.curve_of(place), before.value, up=towards[1] < 0)
        if step.is_nothing:
            mover.explain(place, step)
            return
        rescore = replace(step, effort=before.effort)
    mover.hold(place, rescore)
    mover.write_soon()
    canvas.announce(canvas.words.rescored(rescore))
