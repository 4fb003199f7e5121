"""Icons by what they mean: Lucide drawings tinted from the theme, sharp at every scale.

icon("park") -> QIcon                          tinted by the theme when drawn; disabled and accent modes included
draw_icon(painter, "park", rect, QColor)       for delegates
NAMES                                          every meaning and its drawing
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from views.theme import colour

FOLDER = Path(__file__).parent.parent / "resources" / "icons"

#: Stroke of the drawings: 1.75 of 16, in their grid of 24.
_STROKE = "2.6"

NAMES = {
    # places
    "today": "clock",
    "inbox": "inbox",
    "decisions": "scale",
    "backlog": "list",
    "releases": "columns-3",
    "outbox": "mail",
    "insights": "chart-column",
    "settings": "sliders-horizontal",
    "fortnight": "grip",
    # kinds
    "correction": "bug",
    "problem": "bug",
    "change": "arrow-left-right",
    "rfc": "arrow-left-right",
    "wish": "star",
    "mandate": "file-text",
    "question": "circle-question-mark",
    "order": "shopping-cart",
    "advice": "lightbulb",
    "ticket": "ticket",
    "case": "book-open",
    # states and verbs
    "new": "plus",
    "add": "plus",
    "park": "two-bars",
    "hold": "two-bars",
    "defer": "clock",
    "wait": "clock",
    "honour": "check",
    "done": "check",
    "plan": "calendar",
    "ready": "box",
    "test": "flask-conical",
    "fail": "x",
    "close": "x",
    "over": "triangle-alert",
    "warning": "triangle-alert",
    "ship": "send",
    "send": "send",
    "reject": "ban",
    "ask": "message-square-text",
    "edit": "pencil",
    "bake": "layers",
    "bake-in": "layers",
    "fast": "zap",
    "consult": "users",
    "layers": "layers",
    "merge": "merge",
    "split": "split",
    "link": "link",
    "route": "reply",
    "reproduce": "circle-check",
    "freeze": "snowflake",
    "compose": "sparkles",
    "slip": "arrow-right",
    "reopen": "rotate-ccw",
    "withdraw": "corner-up-left",
    "by-hand": "hand",
    "unreachable": "user-x",
    "unknown": "circle-question-mark",
    "score": "gauge",
    "undo": "undo-2",
    "history": "history",
    "pin": "pin",
    "lock": "lock",
    "bell": "bell",
    # the window
    "back": "chevron-left",
    "forward": "chevron-right",
    "down": "chevron-down",
    "up": "chevron-up",
    "move": "arrow-right",
    "light": "sun",
    "dark": "moon",
    "contrast": "contrast",
    "system": "monitor",
    "help": "circle-question-mark",
    "more": "ellipsis",
    "search": "search",
    "filter": "funnel",
    "columns": "columns-3",
    "external": "external-link",
    "attachment": "paperclip",
    "refresh": "refresh-cw",
    "import": "download",
    "export": "upload",
    "copy": "copy",
    "print": "printer",
    "delete": "trash-2",
    "database": "database",
    "person": "user",
    "people": "users",
    "organisation": "building-2",
    "party": "reply",
    "chain": "link",
    "cases": "book-open",
    "guide": "file-text",
    "product": "package",
    "language": "languages",
    "tag": "tag",
    "file": "file-text",
    "folder": "folder-open",
    "info": "info",
    "sample": "flask-conical",
    "start": "play",
    "workaround": "wrench",
    "account-manager": "briefcase",
    "key": "keyboard",
    "list": "list",
    "minus": "minus",
    "eye": "eye",
}


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (FOLDER / f"{NAMES[name]}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=2048)
def _pixmap(name: str, device_width: int, device_height: int, ink: str) -> QPixmap:
    svg = _drawing(name).replace("currentColor", ink).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    image = QImage(device_width, device_height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, device_width, device_height))
    painter.end()
    return QPixmap.fromImage(image)


def icon_pixmap(name: str, side: int, ratio: float, ink: QColor) -> QPixmap:
    """The drawing `side` logical pixels wide at that device ratio."""
    device = max(1, round(side * ratio))
    return _pixmap(name, device, device, ink.name())


def draw_icon(painter: QPainter, name: str, rect: QRect, ink: QColor) -> None:
    """Draws the icon into `rect` in that colour, sharp on the painter's device."""
    ratio = painter.device().devicePixelRatioF()
    side = min(rect.width(), rect.height())
    painter.drawPixmap(rect.topLeft(), _with_ratio(name, side, ratio, ink.name()))


@lru_cache(maxsize=2048)
def _with_ratio(name: str, side: int, ratio: float, ink: str) -> QPixmap:
    pixmap = QPixmap(_pixmap(name, max(1, round(side * ratio)), max(1, round(side * ratio)), ink))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _Tinted(QIconEngine):
    """Draws one meaning in a colour role of the theme in force."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _ink(self, mode: QIcon.Mode) -> QColor:
        return colour("disabled" if mode == QIcon.Mode.Disabled else self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """In the middle of the rectangle."""
        side = min(rect.width(), rect.height())
        corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        draw_icon(painter, self._name, QRect(corner, QSize(side, side)), self._ink(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """In device pixels."""
        return _pixmap(self._name, size.width(), size.height(), self._ink(mode).name())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The size is logical since Qt 6.8; the pixmap has device pixels and their ratio."""
        pixmap = QPixmap(self.pixmap(size * scale, mode, state))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        """Another of the same."""
        made = _Tinted(self._name, self._role)
        _KEPT.append(made)
        return made


#: Python owns the engines that Qt draws with; an engine collected early takes the program down.
_KEPT: list[QIconEngine] = []


@lru_cache(maxsize=512)
def icon(name: str, role: str = "text") -> QIcon:
    """The icon of a meaning in a colour role; KeyError for a meaning that has none."""
    if name not in NAMES:
        raise KeyError(name)
    engine = _Tinted(name, role)
    _KEPT.append(engine)
    return QIcon(engine)
