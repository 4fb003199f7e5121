"""The rail: the places with icon, word and count; icons alone in a narrow window."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from views.icons import draw_icon
from views.style import focus_edge, rounded
from views.theme import colour, px
from views.widgets.counts import numeral
from views.widgets.labels import Pane
from views.widgets.painting import hairline, paint_number, paint_text, safe_tip

WIDE, NARROW = 184, 48


class RailButton(QAbstractButton):
    """A place in the rail: 32 high; the current one on the ground of a selection with the accent bar."""

    def __init__(self, icon: str, text: str, key: str) -> None:
        super().__init__()
        self._icon = icon
        self._count: int | None = None
        self._key = key
        self.narrow = False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(34))
        self.set_count(None)

    def set_count(self, count: int | None) -> None:
        """The number at the right; None for none."""
        self._count = count
        words = self.text() if not count else f"{self.text()}, {count}"
        self.setAccessibleName(words)
        self.setToolTip(safe_tip(f"{words}  ({self._key})"))
        self.update()

    def count(self) -> int | None:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        """As wide as the rail."""
        return QSize(px(NARROW if self.narrow else WIDE), px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, accent bar, icon, word, count."""
        painter = QPainter(self)
        box = QRect(8, 1, self.width() - 16, self.height() - 2)
        current = self.isChecked()
        if current or self.underMouse():
            rounded(painter, QRectF(box), 4, colour("select" if current else "hover"), None)
        if current:
            painter.fillRect(QRect(0, 1, 3, self.height() - 2), colour("accent"))
        ink = "text" if current else "text2"
        middle = self.height() // 2
        draw_icon(painter, self._icon, QRect(16, middle - 8, 16, 16), colour("accent_text" if current else ink))
        if not self.narrow:
            paint_text(
                painter,
                QRect(40, 0, box.right() - 72, self.height()),
                self.text(),
                "body",
                ink,
                500 if current else 400,
            )
            if self._count:
                number = numeral(self._count)
                paint_number(painter, box.adjusted(0, 0, -8, 0), number, "meta", "text2" if current else "text3")
        elif self._count:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(31, middle - 10, 6, 6))
        if self.hasFocus():
            focus_edge(painter, QRectF(box), 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The pointer shows."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


class _Head(QWidget):
    """The program's mark and name."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = False
        self.setFixedHeight(px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, "fortnight", QRect(15, self.height() // 2 - 9, 18, 18), colour("accent_text"))
        if not self.narrow:
            paint_text(painter, QRect(44, 0, self.width() - 44, self.height()), "Fortnight", "body", "text", 600)


class _Foot(QWidget):
    """Who works here, on which database."""

    def __init__(self, who: str, where: str) -> None:
        super().__init__()
        self._who, self._where = who, where
        self.narrow = False
        self.setFixedHeight(px(52))
        self.set_who(who)

    def set_who(self, who: str) -> None:
        """Shows another name."""
        self._who = who
        self.setAccessibleName(f"{who}, {self._where}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, 0, self.width())
        if self.narrow:
            draw_icon(painter, "person", QRect(16, self.height() // 2 - 8, 16, 16), colour("text2"))
            return
        inner = self.rect().adjusted(16, 8, -12, -8)
        paint_text(painter, QRect(inner.x(), inner.y(), inner.width(), px(18)), self._who, "cell", "text", 600)
        paint_text(painter, QRect(inner.x(), inner.y() + px(18), inner.width(), px(16)), self._where, "meta", "text3")


class Rail(Pane):
    """Places above, settings below, the user at the foot."""

    chosen = Signal(str)

    def __init__(self, who: str, where: str, parent: QWidget | None = None) -> None:
        super().__init__("rail", "r", parent)
        self._buttons: dict[str, RailButton] = {}
        self._low: list[str] = []
        self._group = QButtonGroup(self)
        self._head, self._foot = _Head(), _Foot(who, where)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 1, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addSpacing(px(8))
        self._column.addStretch(1)
        self._column.addSpacing(px(8))
        self._column.addWidget(self._foot)
        self.setAccessibleName(self.tr("Places"))
        self.set_narrow(False)

    def add(self, name: str, icon: str, title: str, key: str, *, low: bool = False) -> RailButton:
        """Adds a place; `low` puts it at the foot."""
        button = RailButton(icon, title, key)
        self._group.addButton(button)
        self._buttons[name] = button
        # The head and a gap stand above the places, a stretch below them, then what is low, a gap and the foot.
        upper = sum(1 for known in self._buttons if known not in self._low) - (0 if low else 1)
        place = 3 + upper + (len(self._low)) if low else 2 + upper
        self._column.insertWidget(place, button)
        if low:
            self._low.append(name)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button

    def button(self, name: str) -> RailButton:
        """A place's button."""
        return self._buttons[name]

    def set_current(self, name: str) -> None:
        """Marks a place as current."""
        self._buttons[name].setChecked(True)

    def set_who(self, who: str) -> None:
        """Shows another name at the foot."""
        self._foot.set_who(who)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or icons with words."""
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        parts: list[_Head | _Foot | RailButton] = [self._head, self._foot, *self._buttons.values()]
        for part in parts:
            part.narrow = narrow
            part.update()

    def is_narrow(self) -> bool:
        """Whether words are hidden."""
        return self._head.narrow
