"""Large buttons for a meeting: icon, word and the key that does the same."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent

from views.icons import draw_icon
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.buttons import ActionButton
from views.widgets.painting import key_text

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_STEP = "big cell"
_SIDE, _ICON, _GAP = 18, 20, 10


class BigButton(ActionButton):
    """An action as a button 52 high."""

    def __init__(self, action: QAction, kind: str = "plain") -> None:
        super().__init__(action, kind)
        self.setText(action.text())

    def _cap(self) -> str:
        return key_text(self.action().shortcut())

    def _cap_width(self) -> int:
        return metrics(_STEP).horizontalAdvance(self._cap()) + px(16) if self._cap() else 0

    def sizeHint(self) -> QSize:
        """Padding, icon, word, key."""
        word = metrics(_STEP, 500).horizontalAdvance(self._plain_text()) + 2
        cap = self._cap_width()
        return QSize(2 * px(_SIDE) + px(_ICON + _GAP) + word + (cap + px(_GAP) if cap else 0), px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, icon, word, and the cap at the right."""
        painter = QPainter(self)
        ink, ground, edge = self._inks()
        rounded(painter, QRectF(self.rect()), 6, colour(ground) if ground else None, colour(edge) if edge else None)
        middle, x = self.height() // 2, px(_SIDE)
        name = str(self.action().property("icon_name") or "")
        if name:
            draw_icon(painter, name, QRect(x, middle - px(_ICON) // 2, px(_ICON), px(_ICON)), colour(ink))
        x += px(_ICON + _GAP)
        painter.setFont(font(_STEP, 500))
        painter.setPen(colour(ink))
        painter.drawText(QRect(x, 0, self.width() - x, self.height()), _LEFT, self._plain_text())
        self._paint_cap(painter, ink if self._kind == "accent" else "text2")
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()), 6)

    def _paint_cap(self, painter: QPainter, ink: str) -> None:
        if not self._cap():
            return
        width, height = self._cap_width(), px(30)
        box = QRect(self.width() - px(_SIDE) - width, (self.height() - height) // 2, width, height)
        rounded(painter, QRectF(box), 4, None, colour(ink if self.isEnabled() else "disabled"))
        painter.setFont(font(_STEP))
        painter.drawText(box, _CENTRE, self._cap())
