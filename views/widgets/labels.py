"""Words on the screen: labels by step, weight and colour role that show foreign text as it is; and grounds with hairlines.

Label("Who waits", step="meta", weight=600, role="text2", wraps=False)      plain text always, elides when narrow
StateChip(look), LangChip("sv"), PriorityMark(2), KeyCap("H"), ValueBar(0.4, role="accent")
LinkButton("479 tickets wait"), Pane("window", edges="bt"), Line()
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from views.icons import draw_icon
from views.style import focus_edge
from views.theme import TEXT2_ROLE, colour, font, line_height, metrics, px, theme_signals
from views.tokens import TONES
from views.widgets.painting import (
    chip_width,
    hairline,
    keycap_width,
    lang_size,
    paint_bar,
    paint_chip,
    paint_keycap,
    paint_lang,
    paint_priority,
    safe_tip,
    upright,
)
from views.widgets.states import Look, language_word

_ROLES = {
    "text": QPalette.ColorRole.WindowText,
    "text2": TEXT2_ROLE,
    "text3": QPalette.ColorRole.PlaceholderText,
    "accent_text": QPalette.ColorRole.Link,
}


class Label(QLabel):
    """Plain text in a step, weight and colour role of the theme; one line elides, several wrap."""

    def __init__(
        self,
        text: str = "",
        step: str = "body",
        weight: int = 400,
        role: str = "text",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(step, weight))
        self.setWordWrap(wraps)
        self._step = step
        self._role = ""
        self._elides = not wraps
        self._elide = Qt.TextElideMode.ElideRight
        self._own_tip = ""
        self.set_role(role)
        self.setText(text)
        if not wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_signals.changed.connect(self._on_theme)

    def elide_in_the_middle(self) -> None:
        """Keeps beginning and end where it does not fit: an address says most at its end."""
        self._elide = Qt.TextElideMode.ElideMiddle

    def set_role(self, role: str) -> None:
        """text, text2, text3, accent_text or a state tone."""
        self._role = role
        if role in _ROLES:
            self.setPalette(QPalette())
            self.setForegroundRole(_ROLES[role])
        else:
            self._on_theme()

    def _on_theme(self) -> None:
        if self._role in TONES or self._role not in _ROLES:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, colour(self._role))
            self.setPalette(palette)
            self.setForegroundRole(QPalette.ColorRole.WindowText)

    def minimumSizeHint(self) -> QSize:
        """An eliding label may shrink to three letters."""
        if not self._elides:
            return super().minimumSizeHint()
        widest = min(self.fontMetrics().horizontalAdvance(self.text()), self.fontMetrics().horizontalAdvance("mmm…"))
        return QSize(widest + 2, line_height(self._step))

    def sizeHint(self) -> QSize:
        """One line of its step, or what wraps."""
        if not self._elides:
            return super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, line_height(self._step))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Elides where it does not fit; the tooltip then shows all of it."""
        width = self.contentsRect().width()
        if not self._elides or self.fontMetrics().horizontalAdvance(self.text()) <= width:
            if self._own_tip and self.toolTip() == self._own_tip:
                self._own_tip = ""
                self.setToolTip("")
            super().paintEvent(event)
            return
        if self.toolTip() == self._own_tip:
            self._own_tip = safe_tip(self.text())
            self.setToolTip(self._own_tip)
        painter = QPainter(self)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), self._elide, width)
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)


class _Painted(QWidget):
    """A small painted part of fixed size that is spoken by its name."""

    def __init__(self, size: QSize, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size)
        self.setAccessibleName(name)


class StateChip(_Painted):
    """A state as icon and word on its tint."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(QSize(chip_width(look), px(20)), look.word, parent)
        self._look = look

    def look(self) -> Look:
        """What it shows."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Shows another state."""
        self._look = look
        self.setFixedSize(chip_width(look), px(20))
        self.setAccessibleName(look.word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        paint_chip(QPainter(self), 0, self.height() // 2, self._look, left=0)


class LangChip(_Painted):
    """A language as two letters, outlined."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(lang_size(), language_word(code), parent)
        self._code = code

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        paint_lang(QPainter(self), QPoint(0, 0), self._code)


class PriorityMark(_Painted):
    """A priority's number in its square."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(QSize(px(18), px(18)), "", parent)
        self.setAccessibleName(self.tr("Priority %1").replace("%1", str(number)))
        self._number = number

    def paintEvent(self, event: QPaintEvent) -> None:
        """The square."""
        paint_priority(QPainter(self), QPoint(0, 0), self._number)


class KeyCap(_Painted):
    """A key as it stands on the keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(QSize(keycap_width(text), px(18)), text, parent)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap."""
        paint_keycap(QPainter(self), self.width(), self.height() // 2, self._text)


class IconMark(_Painted):
    """An icon in a colour role; spoken by the name given."""

    def __init__(self, name: str, role: str = "text2", side: int = 14, spoken: str = "") -> None:
        super().__init__(QSize(side, side), spoken)
        self._name = name
        self._role = role

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        draw_icon(QPainter(self), self._name, self.rect(), colour(self._role))


class ValueBar(QWidget):
    """A bar 6 high that stretches; `set_value` takes 0 to 1."""

    def __init__(self, fraction: float = 0.0, role: str = "bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = fraction
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(6)
        self.setMinimumWidth(24)
        self._speak()

    def set_value(self, fraction: float, role: str | None = None) -> None:
        """Fills from 0 to 1."""
        self._fraction = fraction
        self._role = role or self._role
        self._speak()
        self.update()

    def _speak(self) -> None:
        self.setAccessibleName(f"{round(self._fraction * 100)} %")

    def sizeHint(self) -> QSize:
        """62 px as in the looks."""
        return QSize(62, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar."""
        paint_bar(QPainter(self), self.rect(), self._fraction, self._role)


class LinkButton(QAbstractButton):
    """Words that do something, in the accent's colour; reached by Tab, pressed by Enter or Space."""

    def __init__(self, text: str, step: str = "cell", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self._step = step
        self._icon = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its words and icon."""
        extra = 18 if self._icon else 0
        return QSize(metrics(self._step).horizontalAdvance(self.text()) + extra + 2, line_height(self._step) + 4)

    def minimumSizeHint(self) -> QSize:
        """It may be elided."""
        return QSize(min(self.sizeHint().width(), 48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, underlined under the pointer."""
        painter = QPainter(self)
        face = font(self._step)
        if self.underMouse() and self.isEnabled():
            face = type(face)(face)
            face.setUnderline(True)
        painter.setFont(face)
        painter.setPen(colour("accent_text" if self.isEnabled() else "disabled"))
        room = self.rect().adjusted(0, 0, -18 if self._icon else 0, 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if self._icon:
            x = painter.fontMetrics().horizontalAdvance(shown) + 6
            draw_icon(painter, self._icon, QRect(x, (self.height() - 12) // 2, 12, 12), colour("accent_text"))
        if self.hasFocus():
            focus_edge(painter, self.rect().toRectF(), 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Pane(QWidget):
    """A ground in a colour role with hairlines on the edges named: l, t, r, b."""

    def __init__(self, role: str = "base", edges: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._edges = edges
        inset = [1 if side in edges else 0 for side in "ltrb"]
        self.setContentsMargins(*inset)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and lines."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._role))
        width, height = self.width(), self.height()
        if "t" in self._edges:
            hairline(painter, 0, 0, width)
        if "b" in self._edges:
            hairline(painter, 0, height - 1, width)
        if "l" in self._edges:
            upright(painter, 0, 0, height)
        if "r" in self._edges:
            upright(painter, width - 1, 0, height)


class Line(QWidget):
    """A level hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        hairline(QPainter(self), 0, 0, self.width())
