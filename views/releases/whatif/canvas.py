"""The canvas of the trade-off: value against capacity, walked by keys and pointer; choosing a capacity asks for its exact plan."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.rows.whatif import ExactRow, Tradeoff
from views.releases.whatif.plot import Cursor, Scene, axes_of, cursor_at, paint_scene, stepped, with_exact
from views.releases.whatif.words import corner_facts, exact_facts, summary, team_words
from views.style import focus_edge
from views.theme import colour, theme_signals
from views.widgets.charts import Axes, paint_card

#: How near the pointer must be to a corner to mean it, in logical px; how far a page goes, as a share of the capacity.
_NEAR, _PAGE = 6, 0.05


class TradeoffCanvas(QWidget):
    """The painted curve."""

    #: A capacity was chosen: its share of what there is today.
    chosen = Signal(float)

    def __init__(self, empty: Tradeoff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene(empty)
        self._axes: Axes | None = None
        self._layer: QPixmap | None = None
        self._cursor: Cursor | None = None
        self._hovered: Cursor | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(280, 170))
        self.setAccessibleName(self.tr("Value against capacity"))
        theme_signals.changed.connect(self._redraw)

    # ---- what it shows

    def scene(self) -> Scene:
        """What is to be seen."""
        return self._scene

    def show_curve(self, curve: Tradeoff) -> None:
        """Shows a curve; exact plans stay while it is one of the same teams and capacity."""
        before = self._scene
        same = (curve.product, curve.team, curve.days) == (before.curve.product, before.curve.team, before.curve.days)
        self._scene = Scene(curve, before.exact if same else (), before.supposed)
        if not same:
            self._cursor = self._hovered = None
        self._lay_out()

    def forget_exact(self) -> None:
        """What was found exactly holds no more."""
        self._scene = replace(self._scene, exact=())
        self._cursor = None if self._cursor is None else replace(self._cursor, exact=None)
        self._lay_out()

    def show_exact(self, row: ExactRow) -> None:
        """Marks an exact plan."""
        self._scene = with_exact(self._scene, row)
        if self._cursor is not None and abs(self._cursor.days - row.days) < 1e-6:
            self._cursor = replace(self._cursor, exact=row)
            self.announce()
        self._lay_out()

    def show_supposed(self, at: tuple[float, float] | None) -> None:
        """Marks the plan of what is supposed: its days and its value."""
        self._scene = replace(self._scene, supposed=at)
        self._redraw()

    def axes(self) -> Axes:
        """Where everything stands."""
        if self._axes is None:
            self._axes = axes_of(self._scene, QSizeF(self.size()))
        return self._axes

    def cursor_days(self) -> float | None:
        """The capacity that the keys are on."""
        return None if self._cursor is None else self._cursor.days

    def _lay_out(self) -> None:
        self._axes = None
        self._redraw()

    def _redraw(self) -> None:
        self._layer = None
        self.update()

    # ---- where one is

    def go(self, cursor: Cursor) -> None:
        """Puts the cursor on a capacity and says what it brings."""
        self._cursor = cursor
        self.update()
        self.announce()

    def announce(self) -> None:
        """Says to a screen reader where the cursor is."""
        if self._cursor is not None:
            sentence = ". ".join(self._facts(self._cursor))
            self.setAccessibleDescription(sentence)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def choose(self, cursor: Cursor) -> None:
        """Chooses a capacity."""
        self.go(cursor)
        if self._scene.curve.days:
            self.chosen.emit(cursor.days / self._scene.curve.days)

    def _here(self) -> Cursor:
        return self._cursor or cursor_at(self._scene, self._scene.curve.days, 1e-9)

    def _under(self, at: QPointF) -> Cursor:
        axes = self.axes()
        days = axes.across.value((at.x() - axes.plot.left()) / axes.plot.width())
        reach = _NEAR / axes.plot.width() * (axes.across.high - axes.across.low)
        return cursor_at(self._scene, days, reach)

    def _facts(self, cursor: Cursor) -> list[str]:
        facts = corner_facts(self._scene.curve, cursor.days, cursor.corner)
        return facts if cursor.exact is None else [*exact_facts(cursor.exact), *facts[2:3]]

    # ---- painting

    def sizeHint(self) -> QSize:
        """Wide rather than high."""
        return QSize(900, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plot from its layer, and over it where one is."""
        dpr = self.devicePixelRatioF()
        if self._layer is None or self._layer.size() != self.size() * dpr:
            self._layer = self._painted(dpr)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layer)
        keyed = self._cursor if self.hasFocus() else None
        cursor = self._hovered or keyed
        if self._scene.has_points():
            for each in dict.fromkeys(one for one in (keyed, self._hovered) if one is not None):
                self._paint_cursor(painter, each)
            if cursor is not None:
                self._paint_facts(painter, cursor)
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 4)

    def _painted(self, dpr: float) -> QPixmap:
        layer = QPixmap(self.size() * dpr)
        layer.setDevicePixelRatio(dpr)
        layer.fill(colour("base"))
        painter = QPainter(layer)
        if self._scene.has_points():
            paint_scene(painter, self._scene, self.axes())
        painter.end()
        return layer

    def _spot(self, cursor: Cursor) -> QPointF:
        if cursor.exact is not None:
            return self.axes().point(cursor.days, cursor.exact.value)
        return self.axes().point(cursor.days, self._scene.curve.value_at(cursor.days) or 0.0)

    def _paint_cursor(self, painter: QPainter, cursor: Cursor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot, plot = self._spot(cursor), self.axes().plot
        painter.setPen(QPen(colour("line_strong"), 1))
        painter.drawLine(QPointF(spot.x(), plot.top()), QPointF(spot.x(), plot.bottom()))
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, 7, 7)

    def _paint_facts(self, painter: QPainter, cursor: Cursor) -> None:
        facts = self._facts(cursor)
        paint_card(painter, QRectF(self.rect()), self._spot(cursor), facts[0], facts[1:])

    # ---- the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows what the capacity under the pointer brings."""
        inside = self._scene.has_points() and self.axes().plot.adjusted(-8, -8, 8, 8).contains(event.position())
        hovered = self._under(event.position()) if inside else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses that capacity."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton and self._scene.has_points():
            self.choose(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hovered = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything stands elsewhere."""
        super().resizeEvent(event)
        self._lay_out()

    # ---- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right to the next plan, Page to the next twentieth, Home and End, Enter chooses."""
        if not self._scene.has_points() or event.modifiers() not in (_NONE, _KEYPAD) or not self._pressed(event.key()):
            super().keyPressEvent(event)

    def _pressed(self, key: int) -> bool:
        curve, here = self._scene.curve, self._here()
        ends = {Qt.Key.Key_Home: curve.points[0].days, Qt.Key.Key_End: curve.points[-1].days}
        pages = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        if key in steps:
            self.go(stepped(self._scene, here, steps[Qt.Key(key)]))
        elif key in pages:
            self.go(cursor_at(self._scene, here.days + pages[Qt.Key(key)] * _PAGE * curve.days, 1e-9))
        elif key in ends:
            self.go(cursor_at(self._scene, ends[Qt.Key(key)], 1e-9))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose(here)
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says what the chart shows."""
        super().focusInEvent(event)
        name = self.tr("Value against capacity")
        self.setAccessibleName(f"{name}, {team_words(self._scene.curve.team)}")
        self.setAccessibleDescription(summary(self._scene.curve))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor is shown with the focus alone."""
        super().focusOutEvent(event)
        self.update()


_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
