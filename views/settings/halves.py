"""Two halves of a page: side by side where there is room for both, one above the other where there is not."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from views.theme import px

#: Below this width the halves stand one above the other, in logical pixels.
SIDE_BY_SIDE_FROM = 960
#: A widget of this height is not bound, says Qt.
_UNBOUND = (1 << 24) - 1


class Halves(QSplitter):
    """What is chosen from, and what is chosen; `share` is the first half's part of 1000 while they stand side by side."""

    #: Both halves have their new room.
    resized = Signal()

    def __init__(self, name: str, first: QWidget, second: QWidget, share: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._share = share
        self._halves = (first, second)
        self._idle: QWidget | None = None
        self.setObjectName(name)
        for half in self._halves:
            self.addWidget(half)
        self.setChildrenCollapsible(False)
        self.setSizes([px(share), px(1000 - share)])

    def let_idle(self, part: QWidget, *, idle: bool) -> None:
        """A part of the second half has nothing to say, or something: idle, it stands beside the first but not below it."""
        before, self._idle = self._idle, part if idle else None
        if before is not self._idle:
            part.show()
            self._fold(anew=not idle)

    def _fold(self, *, anew: bool = False) -> None:
        """Below the first half, what has nothing to say leaves its room to that."""
        stacked, second = self.orientation() is Qt.Orientation.Vertical, self._halves[1]
        folded = stacked and self._idle is not None
        if self._idle is not None:
            self._idle.setVisible(not folded)
        second.setMaximumHeight(second.sizeHint().height() if folded else _UNBOUND)
        if stacked and anew:
            self.setSizes([px(500), px(500)])

    def minimumSizeHint(self) -> QSize:
        """Room for the wider half alone: they can stand one above the other."""
        return QSize(max(half.minimumSizeHint().width() for half in self._halves), px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stands them as the width allows; a remembered form may be of another width."""
        narrow = event.size().width() < px(SIDE_BY_SIDE_FROM)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() is not wanted:
            self.setOrientation(wanted)
            self.setSizes([px(500), px(500)] if narrow else [px(self._share), px(1000 - self._share)])
            self._fold()
        super().resizeEvent(event)
        self.resized.emit()
