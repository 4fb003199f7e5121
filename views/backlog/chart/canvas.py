"""The canvas of the chart: shows a cloud of points, follows the pointer, and keeps what is chosen, current and held."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.rows.chart import ChartPoints
from views.backlog.chart.cloud import Cloud, Flags, Numbers
from views.backlog.chart.gestures import Gesture, LineDrag
from views.backlog.chart.keys import pressed, wants
from views.backlog.chart.mover import Mover
from views.backlog.chart.painting import Scene, paint_chart, paint_line
from views.backlog.chart.plane import Plane, laid_out, whole
from views.backlog.chart.pointing import begin, cursor_at, nearest, scrolled
from views.backlog.chart.symbols import paint_ring
from views.backlog.chart.wording import ChartWords
from views.style import focus_edge
from views.theme import colour, theme_signals
from views.widgets.charts import paint_card
from views.widgets.scales import Scale


class ChartCanvas(QWidget):
    """The painted chart."""

    #: Ids that the user chose here; none where the choice was taken away.
    selected = Signal(list)
    #: The id of the change that the ring is on.
    current_changed = Signal(int)
    opened = Signal(int)
    #: Id, the new figures by their criteria as they would be typed, and the version that was seen.
    rescored = Signal(int, dict, int)
    line_moved = Signal(float)
    #: A sentence about what can't be done here.
    said = Signal(str)

    def __init__(self, words: ChartWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.mover = Mover(self)
        self.gesture: Gesture | None = None
        self.hovered: int | None = None
        self.current: int | None = None
        self._cloud = Cloud(ChartPoints(), "score")
        self._effort, self._benefit = whole(self._cloud)
        self._plane: Plane | None = None
        self._spots: tuple[Numbers, Numbers] | None = None
        self._chosen: frozenset[int] = frozenset()
        self._mask: Flags = np.zeros(0, bool)
        self._line = 1.0
        self._is_whole = True
        self._layer: QPixmap | None = None
        #: Whether keys were used last: they need to see where they are.
        self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(280, 150))
        self.setAccessibleName(self.tr("Cost and benefit"))
        theme_signals.changed.connect(self._redraw)

    # ---- what it shows

    def show_cloud(self, cloud: Cloud) -> None:
        """Shows these points; keeps what is chosen, the ring, and the part that one looks at."""
        current = self.current_id()
        same = cloud.by == self._cloud.by
        self._cloud = cloud
        self.mover.forget()
        self.hovered = None
        self.current = cloud.place(current) if current is not None else None
        if self._is_whole or not same:
            self._is_whole = True
            self._effort, self._benefit = whole(cloud)
        self._choose(self._chosen)
        self._relay()

    def cloud(self) -> Cloud:
        """The points shown."""
        return self._cloud

    def line(self) -> float:
        """Benefit for each person-day on the line of proportion."""
        return self._line

    def set_line(self, line: float, *, tells: bool = False) -> None:
        """Puts the line there."""
        if line > 0 and np.isfinite(line) and line != self._line:
            self._line = line
            self._redraw()
            if tells:
                self.line_moved.emit(line)

    def plane(self) -> Plane:
        """Where everything stands now."""
        if self._plane is None:
            self._plane = laid_out(QSizeF(self.size()), self._cloud, self._effort, self._benefit)
        return self._plane

    def scene(self) -> Scene:
        """What is to be painted."""
        if self._spots is None:
            self._spots = self.plane().spots(self._cloud)
            self.mover.shift(*self._spots)
        return Scene(self._cloud, self.plane(), *self._spots, self._mask, self._line, self.words)

    def look_at(self, effort: Scale, benefit: Scale) -> None:
        """Shows that part of the plane."""
        self._is_whole = False
        self._effort, self._benefit = effort, benefit
        self._relay()

    def show_whole(self) -> None:
        """Shows all points."""
        self._is_whole = True
        self._effort, self._benefit = whole(self._cloud)
        self._relay()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Closer (below 1) or further away, around a pixel or the ring or the middle."""
        scene = self.scene()
        middle = scene.plane.plot.center() if self.current is None else self._at(self.current)
        zoomed = scene.plane.zoomed(at or middle, factor)
        self.look_at(zoomed.effort, zoomed.benefit)

    def _at(self, place: int) -> QPointF:
        scene = self.scene()
        return QPointF(float(scene.xs[place]), float(scene.ys[place]))

    def place_anew(self) -> None:
        """A point stands elsewhere."""
        self._spots = None
        self._redraw()

    def _relay(self) -> None:
        self._plane = self._spots = None
        self._redraw()

    def _redraw(self) -> None:
        self._layer = None
        self.update()

    # ---- what is chosen and current

    def chosen(self) -> list[int]:
        """The ids chosen, in the order of the list."""
        return [int(each) for each in self._cloud.ids[self._mask]]

    def choose(self, ids: Iterable[int]) -> None:
        """Shows these as chosen; tells nobody."""
        wanted = frozenset(ids)
        if wanted != self._chosen:
            self._choose(wanted)
            self._redraw()

    def _choose(self, ids: frozenset[int]) -> None:
        self._chosen = ids
        self._mask = np.zeros(len(self._cloud), bool)
        self._mask[self._cloud.places(ids)] = True

    def choose_mask(self, mask: Flags, *, adds: bool = False) -> None:
        """The user chose these; what is out of sight is not meant."""
        scene = self.scene()
        wanted = mask & scene.plane.is_seen(scene.xs, scene.ys, self._cloud)
        if adds:
            wanted |= self._mask
        self.choose(self._cloud.ids[wanted].tolist())
        self.selected.emit(self.chosen())

    def choose_only(self, place: int) -> None:
        """The user chose one."""
        wanted = [int(self._cloud.ids[place])]
        if self.chosen() != wanted:
            self.choose(wanted)
            self.selected.emit(wanted)

    def toggle(self, place: int) -> None:
        """The user took one more, or left one out."""
        self.choose(self._chosen ^ {int(self._cloud.ids[place])})
        self.selected.emit(self.chosen())

    def current_id(self) -> int | None:
        """The change that the ring is on."""
        return int(self._cloud.ids[self.current]) if self.current is not None else None

    def make_current(self, place: int | None, *, tells: bool = True) -> None:
        """Puts the ring on a point, and brings it into sight; *tells* where the user did."""
        if place == self.current:
            return
        self.current = place
        self.update()
        if place is None:
            return
        self._bring_into_sight(place)
        if tells:
            self.current_changed.emit(int(self._cloud.ids[place]))
            self.announce(self.words.spoken(self._cloud, place, self._line))

    def _bring_into_sight(self, place: int) -> None:
        scene = self.scene()
        if scene.plane.is_seen(scene.xs, scene.ys, self._cloud)[place]:
            return
        plot, at = scene.plane.plot, self._at(place)
        by = plot.center() - at
        moved = scene.plane.moved(
            0 if plot.left() <= at.x() <= plot.right() or self._cloud.without_effort[place] else by.x(),
            0 if plot.top() <= at.y() <= plot.bottom() or self._cloud.without_benefit[place] else by.y(),
        )
        self.look_at(moved.effort, moved.benefit)

    def start_place(self) -> int | None:
        """Where the keys begin: at what is chosen, else at the point that gives most for its effort."""
        chosen = np.flatnonzero(self._mask)
        if len(chosen):
            return int(chosen[0])
        standing = np.flatnonzero(self._cloud.stands)
        return int(standing[np.argmax(self._cloud.per_day[standing])]) if len(standing) else None

    def announce(self, sentence: str) -> None:
        """Says it to a screen reader."""
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # ---- painting

    def sizeHint(self) -> QSize:
        """Wide rather than high."""
        return QSize(900, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart from its layer, and over it what follows the pointer."""
        dpr = self.devicePixelRatioF()
        if self._layer is None or self._layer.size() != self.size() * dpr:
            self._layer = self._painted(dpr)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layer)
        if isinstance(self.gesture, LineDrag):
            paint_line(painter, self.scene(), held=True)
        if self.gesture is not None:
            self.gesture.paint(painter)
        self._paint_marked(painter)
        if self.hasFocus() and self._by_keys:
            focus_edge(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 4)

    def _painted(self, dpr: float) -> QPixmap:
        layer = QPixmap(self.size() * dpr)
        layer.setDevicePixelRatio(dpr)
        layer.fill(colour("base"))
        painter = QPainter(layer)
        paint_chart(painter, self.scene())
        painter.end()
        return layer

    def _paint_marked(self, painter: QPainter) -> None:
        """The ring, and the card of what is under the pointer, or else of what the keys are on."""
        scene = self.scene()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current is not None and self.hasFocus() and self._is_seen(self.current):
            paint_ring(painter, self._at(self.current), scene.diameter)
        keyed = self.current if self._by_keys and self.hasFocus() else None
        place = self.hovered if self.hovered is not None else keyed
        if place is None or not self._is_seen(place) or self._is_choosing():
            return
        paint_ring(painter, self._at(place), scene.diameter)
        paint_card(painter, QRectF(self.rect()), self._at(place), *self._card(place))

    def _is_choosing(self) -> bool:
        return self.gesture is not None and not self.mover.is_holding()

    def _is_seen(self, place: int) -> bool:
        scene = self.scene()
        return bool(scene.plane.is_seen(scene.xs, scene.ys, self._cloud)[place])

    def _card(self, place: int) -> tuple[str, list[str]]:
        scene, rescore = self.scene(), self.mover.held(self._cloud.points.ids[place])
        facts = [*self.words.facts(self._cloud, place), self.words.against(self._cloud, place, self._line)]
        if rescore is not None:
            facts = [self.words.number(self._cloud, place), self.words.rescored(rescore)]
        near = np.hypot(scene.xs - scene.xs[place], scene.ys - scene.ys[place]) < 1.5
        others = int(np.count_nonzero(near)) - 1
        return self._cloud.points.titles[place], [*facts, self.words.more_here(others) if others else ""]

    # ---- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins what the button, the keys held and the spot mean."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._by_keys = False
        if self.gesture is None:
            self.gesture = begin(self, event)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on, or shows the card of what is under the pointer."""
        if self.gesture is not None:
            self.gesture.move(event.position())
            return
        place = nearest(self, event.position())
        if place != self.hovered:
            self.hovered = place
            self.update()
        self.setCursor(cursor_at(self, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what is under the pointer."""
        place = nearest(self, event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(int(self._cloud.ids[place]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer, or further away."""
        scrolled(self, event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        if self.hovered is not None and self.gesture is None:
            self.hovered = None
            self.update()

    def cancel_gesture(self) -> bool:
        """Ends a drag as if it had not been; False where there is none."""
        gesture, self.gesture = self.gesture, None
        if gesture is None:
            return False
        gesture.cancel()
        self.update()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything stands elsewhere."""
        super().resizeEvent(event)
        self._relay()

    # ---- the keys

    def event(self, event: QEvent) -> bool:
        """Takes the keys that are its own before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The chart's keys."""
        self._by_keys = True
        if not pressed(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is shown with the focus alone."""
        super().focusInEvent(event)
        self._by_keys = self._by_keys or event.reason() != Qt.FocusReason.MouseFocusReason
        self.setAccessibleDescription(self.words.summary(self._cloud, self._line))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was stepped to is written."""
        super().focusOutEvent(event)
        self.mover.settle()
        self.update()
