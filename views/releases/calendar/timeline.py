"""The timeline: six months with lanes by product and kind, each release over the days that it is made in, zoomed by wheel and keys."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QMenu, QToolTip, QWidget

from views.releases.calendar.drawing import (
    Ground,
    paint_axis,
    paint_ground,
    paint_gutter,
    paint_release,
    paint_today,
)
from views.releases.calendar.lanes import Lanes, Made
from views.releases.calendar.placing import Placed, place
from views.releases.words import day_words, fill, translate
from views.theme import colour, metrics, px
from views.widgets.painting import safe_tip

#: The furthest in: so many pixels a day.
CLOSEST = 48.0
_ZOOM = 1.25


class TimelineView(QAbstractScrollArea):
    """Lanes of releases with one current release."""

    release_wanted = Signal(int)
    #: A release was dragged to another day: the release and the day.
    moved = Signal(object, object)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = Lanes(date(2000, 1, 1), date(2000, 1, 2), date(2000, 1, 1), (), (), ())
        self._placed: list[Placed] = []
        self._tops: list[tuple[int, int]] = []
        self._height = 0
        self._day_width = 0.0
        self._fits = True
        self._current = 0
        self._pressed: tuple[QPoint, Placed] | None = None
        self._dragging: date | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Releases", "Calendar: a timeline"))
        self.viewport().setMouseTracking(True)

    # ---- what it shows

    def show_lanes(self, lanes: Lanes) -> None:
        """Shows other lanes; the current release stays where it is still there."""
        self._lanes = lanes
        self._lay_out()
        if self._at(self._current) is None:
            self._current = self._first_to_come()
        self._speak(aloud=False)
        self.current_changed.emit()

    def current(self) -> Made | None:
        """The release one is on."""
        found = self._at(self._current)
        return found.made if found is not None else None

    def go_to(self, release: int) -> bool:
        """Makes a release current and brings it into sight; False where it is not shown."""
        found = self._at(release)
        if found is None:
            return False
        self._current = release
        self._see(found)
        self._speak(aloud=self.hasFocus())
        self.current_changed.emit()
        self.viewport().update()
        return True

    def placed(self) -> list[Placed]:
        """The releases with their places."""
        return list(self._placed)

    def lanes(self) -> Lanes:
        """What is shown."""
        return self._lanes

    def day_width(self) -> float:
        """Pixels a day."""
        return self._day_width

    def _at(self, release: int) -> Placed | None:
        return next((each for each in self._placed if each.made.row.release_id == release), None)

    def _first_to_come(self) -> int:
        rows = [each.made.row for each in self._placed]
        to_come = [row for row in rows if row.state not in ("shipped", "withdrawn")]
        first = min(to_come or rows, key=lambda row: row.ships, default=None)
        return first.release_id if first is not None else 0

    def _speak(self, *, aloud: bool) -> None:
        made = self.current()
        words = made.spoken if made is not None else ""
        self.setAccessibleDescription(words)
        if aloud and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # ---- measures

    def gutter(self) -> int:
        """The room for the lanes' titles."""
        titles = [metrics("cell", 500).horizontalAdvance(lane.title) for lane in self._lanes.lanes]
        teams = [metrics("meta").horizontalAdvance(team) for lane in self._lanes.lanes for team in lane.teams]
        return min(px(180), max([px(96), *(width + 24 for width in (*titles, *teams))]))

    @staticmethod
    def axis() -> int:
        """The height of months, weeks and closed days."""
        return px(66)

    def _days(self) -> int:
        return (self._lanes.last - self._lanes.first).days + 1

    def _x(self, day: date) -> int:
        return round((day - self._lanes.first).days * self._day_width)

    def _lay_out(self) -> None:
        room = max(200, self.viewport().width() - self.gutter())
        least = room / self._days()
        self._day_width = least if self._fits else min(CLOSEST, max(least, self._day_width))
        self._fits = self._day_width <= least * 1.001
        self._placed, self._tops, self._height = place(self._lanes.lanes, self._x)
        self.horizontalScrollBar().setRange(0, max(0, round(self._days() * self._day_width) - room))
        self.horizontalScrollBar().setPageStep(room)
        shown = max(1, self.viewport().height() - self.axis())
        self.verticalScrollBar().setRange(0, max(0, self._height - shown))
        self.verticalScrollBar().setPageStep(shown)
        self.verticalScrollBar().setSingleStep(px(24))
        self.horizontalScrollBar().setSingleStep(max(1, round(self._day_width)))
        self.viewport().update()

    def _see(self, found: Placed) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = across.pageStep()
        if found.box.x() < across.value() or found.box.width() > room:
            across.setValue(found.box.x() - 8)
        elif found.box.right() > across.value() + room:
            across.setValue(found.box.right() - room + 8)
        if found.box.y() < down.value():
            down.setValue(found.box.y() - px(28))
        elif found.box.bottom() > down.value() + down.pageStep():
            down.setValue(found.box.bottom() - down.pageStep() + 8)

    def day_at(self, x: int) -> date:
        """The day under a place of the viewport."""
        along = x - self.gutter() + self.horizontalScrollBar().value()
        return self._lanes.first + timedelta(days=int(along // max(self._day_width, 0.01)))

    def _under(self, spot: QPoint) -> Placed | None:
        if spot.y() < self.axis() or spot.x() < self.gutter():
            return None
        inside = spot + QPoint(
            self.horizontalScrollBar().value() - self.gutter(), self.verticalScrollBar().value() - self.axis()
        )
        return next((each for each in reversed(self._placed) if each.box.contains(inside)), None)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, releases, today; then axis and titles over what scrolls below them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour("base"))
        ground = Ground(
            lanes=self._lanes,
            tops=tuple(self._tops),
            day_width=self._day_width,
            gutter=self.gutter(),
            axis=self.axis(),
            across=self.horizontalScrollBar().value(),
            down=self.verticalScrollBar().value(),
            size=self.viewport().size(),
        )
        body = QRect(ground.gutter, ground.axis, ground.size.width(), ground.size.height())
        painter.setClipRect(body)
        paint_ground(painter, ground)
        paint_today(painter, ground)
        shift = QPoint(ground.gutter - ground.across, ground.axis - ground.down)
        for each in self._placed:
            box = each.box.translated(shift)
            if box.intersects(body):
                current = each.made.row.release_id == self._current
                paint_release(painter, box, each.made, ground, current=current, focused=current and self.hasFocus())
        if self._dragging is not None:
            left = ground.x(self._dragging)
            painter.fillRect(QRect(left, ground.axis, max(2, round(self._day_width)), body.height()), colour("select"))
        painter.setClipping(False)
        paint_axis(painter, ground)
        paint_gutter(painter, ground)

    def sizeHint(self) -> QSize:
        """What there is."""
        return QSize(px(900), px(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Six months fit as long as nobody zoomed."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Axis and titles stay: all is painted anew."""
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current release gets its edge."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It loses it."""
        super().focusOutEvent(event)
        self.viewport().update()

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right along a lane, up and down between them, Enter opens."""
        key = Qt.Key(event.key())
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._along(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_K):
            self._across(1 if key in (Qt.Key.Key_Down, Qt.Key.Key_J) else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.release_wanted.emit(self._current)
        else:
            event.ignore()

    def _along(self, step: int) -> None:
        found = self._at(self._current)
        if found is None:
            return
        lane = [each for each in self._placed if each.lane == found.lane]
        number = lane.index(found) + step
        if 0 <= number < len(lane):
            self.go_to(lane[number].made.row.release_id)

    def _across(self, step: int) -> None:
        found = self._at(self._current)
        if found is None:
            return
        beyond = [each for each in self._placed if (each.lane - found.lane) * step > 0]
        if not beyond:
            return
        lane = min((each.lane for each in beyond), key=lambda number: abs(number - found.lane))
        day = found.made.row.ships
        nearest = min(
            (each for each in beyond if each.lane == lane), key=lambda each: abs((each.made.row.ships - day).days)
        )
        self.go_to(nearest.made.row.release_id)

    def zoom(self, steps: int, around: int | None = None) -> None:
        """Closer (above 0) or further away, about a place of the viewport; six months at the furthest."""
        middle = around if around is not None else self.gutter() + self.horizontalScrollBar().pageStep() // 2
        day = (middle - self.gutter() + self.horizontalScrollBar().value()) / max(self._day_width, 0.01)
        self._fits = False
        self._day_width *= _ZOOM**steps
        self._lay_out()
        self.horizontalScrollBar().setValue(round(day * self._day_width - (middle - self.gutter())))

    def fit(self) -> None:
        """All six months."""
        self._fits = True
        self._lay_out()

    def see_day(self, day: date) -> None:
        """Brings a day into the middle, where the timeline is wider than the window."""
        self.horizontalScrollBar().setValue(self._x(day) - self.horizontalScrollBar().pageStep() // 2)

    # ---- the mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom(1 if turned > 0 else -1, round(event.position().x()))
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Makes a release current; it may become a drag."""
        found = self._under(event.position().toPoint())
        if found is not None:
            self.go_to(found.made.row.release_id)
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = (event.position().toPoint(), found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the release's day."""
        spot = event.position().toPoint()
        if self._pressed is None:
            over = self._under(spot) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        start, found = self._pressed
        if not found.made.can_move:
            return
        if self._dragging is not None or (spot - start).manhattanLength() >= QApplication.startDragDistance():
            moved = round((spot.x() - start.x()) / max(self._day_width, 0.01))
            self._dragging = found.made.row.ships + timedelta(days=moved)
            QToolTip.showText(
                event.globalPosition().toPoint(),
                safe_tip(fill(translate("Releases", "%1 to %2"), found.made.name, day_words(self._dragging))),
                self,
            )
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens what was clicked, or asks for what was dragged."""
        pressed, day = self._pressed, self._dragging
        self._pressed = self._dragging = None
        self.viewport().update()
        if pressed is None:
            return
        row = pressed[1].made.row
        if day is None:
            self.release_wanted.emit(row.release_id)
        elif day != row.ships:
            self.moved.emit(row.release_id, day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions() if action.isVisible()])
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip of a release, or of the closed days under the axis."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._under(event.pos())
            words = found.made.spoken if found is not None else self._closed_words(event.pos())
            QToolTip.showText(event.globalPos(), safe_tip(words), self)
            return True
        return super().viewportEvent(event)

    def _closed_words(self, spot: QPoint) -> str:
        day = self.day_at(spot.x())
        names = [each.look.word for each in self._lanes.closed if each.first <= day <= each.last]
        names += [name for when, name in self._lanes.holidays if when == day]
        return "; ".join(names)
