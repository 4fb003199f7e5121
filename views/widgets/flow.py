"""A layout that sets its parts side by side and goes on in a new line where there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Parts from the left, `gap` apart, lines 6 apart; never cut, in no language."""

    def __init__(self, parent: QWidget | None = None, gap: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds a part."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The n-th part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes the n-th part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places the parts."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() + self._gap for size in sizes)
        return QSize(max(0, width - self._gap), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest part."""
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _lay(self, rect: QRect, *, place: bool) -> int:
        line: list[tuple[QLayoutItem, QSize]] = []
        x, y = 0, rect.y()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and x + size.width() > rect.width():
                y += self._close_line(line, rect, y, place) + 6
                line, x = [], 0
            line.append((item, size))
            x += size.width() + self._gap
        return y + self._close_line(line, rect, y, place) - rect.y()

    def _close_line(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, place: bool) -> int:
        height = max((size.height() for _item, size in line), default=0)
        x = rect.x()
        for item, size in line:
            width = min(size.width(), rect.width())
            if place:
                item.setGeometry(QRect(x, y + (height - size.height()) // 2, width, size.height()))
            x += size.width() + self._gap
        return height


class FlowBox(QWidget):
    """Parts side by side, as many lines high as they need: for columns that ask no layout for its height."""

    def __init__(self, gap: int = 16) -> None:
        super().__init__()
        self.flow = FlowLayout(self, gap)

    def fit(self) -> None:
        """Takes the height that its parts need in this width."""
        self.setFixedHeight(max(self.flow.heightForWidth(self.width()), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        self.fit()
