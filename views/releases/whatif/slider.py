"""A slider for a factor: moved by mouse and arrows, its mark at “as it is”, its value spoken in words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QVBoxLayout, QWidget

from views.style import focus_edge, rounded
from views.theme import colour, px
from views.widgets.bars import row_layout
from views.widgets.labels import Label

_HANDLE, _GROOVE = 14, 6


@dataclass(frozen=True, slots=True)
class Steps:
    """The factors of a slider: from the *least* to the *most* by *step*; a page is so many steps."""

    least: float
    most: float
    step: float
    page: int

    def place(self, factor: float) -> int:
        """The slider's place of a factor."""
        return round((min(self.most, max(self.least, factor)) - self.least) / self.step)

    def factor(self, place: int) -> float:
        """The factor of a place."""
        return round(self.least + place * self.step, 4)

    @property
    def count(self) -> int:
        """The last place."""
        return self.place(self.most)


CAPACITY = Steps(0.5, 1.5, 0.01, 10)
EFFORT = Steps(0.5, 3.0, 0.25, 2)


class _Groove(QSlider):
    """The painted slider; what lies between its handle and “as it is” is filled."""

    def __init__(self, steps: Steps) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._steps = steps
        self.setRange(0, steps.count)
        self.setValue(steps.place(1.0))
        self.setSingleStep(1)
        self.setPageStep(steps.page)
        self.setFixedHeight(px(20))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As wide as one likes."""
        return QSize(px(160), px(20))

    def _at(self, place: int) -> float:
        room = self.width() - px(_HANDLE)
        return px(_HANDLE) / 2 + room * place / max(1, self.maximum())

    def _place_at(self, x: float) -> int:
        room = max(1, self.width() - px(_HANDLE))
        return round((x - px(_HANDLE) / 2) / room * self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove, mark, handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, usual, here = self.height() / 2, self._at(self._steps.place(1.0)), self._at(self.value())
        groove = QRectF(px(_HANDLE) / 2, middle - _GROOVE / 2, self.width() - px(_HANDLE), _GROOVE)
        edge = colour("edge") if colour("edge") != colour("line") else None  # high contrast draws every edge
        rounded(painter, groove, _GROOVE / 2, colour("track"), edge)
        filled = QRectF(QPointF(min(usual, here), groove.top()), QPointF(max(usual, here), groove.bottom()))
        rounded(painter, filled, 0, colour("accent" if self.isEnabled() else "line_strong"), None)
        painter.fillRect(QRectF(usual - 0.5, middle - 7, 1, 14), colour("line_strong"))
        side = px(_HANDLE)
        handle = QRectF(here - side / 2, middle - side / 2, side, side)
        rounded(painter, handle, side / 2, colour("button"), colour("accent" if self.isEnabled() else "line_strong"))
        if self.hasFocus():
            focus_edge(painter, handle.adjusted(-2, -2, 2, 2), side / 2 + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle comes to the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setSliderDown(True)
        self.setValue(self._place_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And follows it."""
        if self.isSliderDown():
            self.setValue(self._place_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """And stays."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to “as it is”."""
        self.setValue(self._steps.place(1.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page, Home, End; 0 is “as it is”."""
        if event.key() == Qt.Key.Key_0 and not event.modifiers():
            self.setValue(self._steps.place(1.0))
        else:
            super().keyPressEvent(event)


class FactorSlider(QWidget):
    """A name, the factor in words, and the slider under them; `say(factor)` gives the words."""

    moved = Signal(float)

    def __init__(
        self,
        name: str,
        steps: Steps,
        say: Callable[[float], str],
        tail: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._steps = steps
        self._say = say
        self.groove = _Groove(steps)
        self._words = Label("", "cell", 500)
        self._words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QWidget()
        line = row_layout(head, (0, 0, 0, 0), 8)
        line.addWidget(Label(name, "cell", 400, "text2"), 1)
        line.addWidget(self._words)
        if tail is not None:
            line.addWidget(tail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(head)
        column.addWidget(self.groove)
        self.groove.valueChanged.connect(self._on_moved)
        self._tell()

    def factor(self) -> float:
        """Where it stands."""
        return self._steps.factor(self.groove.value())

    def set_factor(self, factor: float) -> None:
        """Puts it there, as near as it goes; tells nobody."""
        self.groove.blockSignals(True)
        self.groove.setValue(self._steps.place(factor))
        self.groove.blockSignals(False)
        self.groove.update()
        self._tell()

    def say(self, say: Callable[[float], str]) -> None:
        """Puts its factor into other words."""
        self._say = say
        self._tell()

    def _tell(self) -> None:
        words = self._say(self.factor())
        self._words.setText(words)
        self._words.updateGeometry()
        self.groove.setAccessibleName(f"{self._name}: {words}")

    def _on_moved(self) -> None:
        self._tell()
        if self.groove.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.groove, self.groove.accessibleName()))
        self.moved.emit(self.factor())
