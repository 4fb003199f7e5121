"""The list under the palette's field: a frame of the window's own, so that the field keeps the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from views.palette.lines import Line as PaletteLine
from views.palette.lines import LineDelegate, LinesModel, line_height
from views.style import rounded
from views.theme import colour, px
from views.widgets.labels import Label, Line
from views.widgets.looks import ROW_ROLE

#: How wide and how high at most, in the measures of the looks.
WIDTH, MOST_HIGH = 640, 560
#: The room above the lines; and around the sentence below them: left, top, right, bottom.
_TOP, _FOOT = 6, (15, 7, 15, 9)


class Popup(QFrame):
    """The lines, and under them one that says which keys there are or what was not understood."""

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("palette-popup")
        self.setAccessibleName(self.tr("Found"))
        self.model = LinesModel(self)
        self.list = QListView()
        self._set_up_list()
        self.foot = Label("", "meta", 400, "text3", wraps=True)
        self._rule = Line()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _TOP, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(*_FOOT)
        below.addWidget(self.foot)
        column.addWidget(self._rule)
        column.addLayout(below)
        self.moved_by_hand = False
        self._top = 0
        self.hide()

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(LineDelegate(view))
        view.setAccessibleName(self.tr("Found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setProperty("bare", True)
        view.viewport().setAutoFillBackground(False)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(ROW_ROLE))

    def show_under(self, field: QWidget) -> None:
        """Opens below the field, as wide as there is room for, over whatever is there."""
        window = self._window
        corner = field.mapTo(window, field.rect().bottomLeft())
        width = min(max(px(WIDTH), field.width()), window.width() - 16)
        left = max(8, min(corner.x(), window.width() - width - 8))
        self._top = corner.y() + 5
        self.setGeometry(left, self._top, width, self._wanted_height(width))
        self.raise_()
        self.show()

    def _wanted_height(self, width: int) -> int:
        """All lines, and the sentence below them in as many lines as it needs; without lines that alone."""
        lines = sum(line_height(line) for line in self.model.lines())
        left, above, right, below = _FOOT
        foot = self.foot.heightForWidth(width - left - right - 2)
        wanted = _TOP + lines + 2 + above + foot + below
        room = self._window.height() - self._top - px(36)
        return min(wanted, px(MOST_HIGH), room)

    def set_lines(self, lines: Sequence[PaletteLine]) -> None:
        """Shows other lines; who moved to one of them stays there, else the first is chosen."""
        before = self.current()
        others = self.model.set_lines(lines)
        self.list.setVisible(bool(lines))
        self._rule.setVisible(bool(lines))
        if not others and before is not None:
            return
        kept = self.model.number_of(before.name) if before is not None and self.moved_by_hand else None
        self.choose(kept if kept is not None else self._next(-1, 1))
        self._fit()

    def _fit(self) -> None:
        if self.isVisible():
            self.resize(self.width(), self._wanted_height(self.width()))

    def say(self, sentence: str) -> None:
        """What stands below the lines; a sentence of another kind than before is spoken as well."""
        if sentence != self.foot.text():
            self.foot.setText(sentence)
            self._fit()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, sentence))

    def current(self) -> PaletteLine | None:
        """The line that Enter would take."""
        found = self.list.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, PaletteLine) else None

    def step(self, by: int) -> None:
        """Moves on, or back where negative; at the ends it begins anew."""
        self.moved_by_hand = True
        sign = 1 if by > 0 else -1
        number = self.list.currentIndex().row()
        for _time in range(abs(by)):
            following = self._next(number, sign)
            if following is None:
                following = self._next(-1 if sign > 0 else self.model.rowCount(), sign) if abs(by) == 1 else number
            number = following if following is not None else number
        self.choose(number)
        line = self.current()
        if line is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, line.spoken))

    def choose(self, number: int | None) -> None:
        """Makes the n-th line current."""
        if number is None:
            self.list.setCurrentIndex(QModelIndex())
            return
        self.list.setCurrentIndex(self.model.index(number))
        first = self._next(-1, 1) == number
        if first:
            self.list.scrollToTop()  # with the head above it
        else:
            self.list.scrollTo(self.model.index(number))

    def _next(self, number: int, step: int) -> int | None:
        lines = self.model.lines()
        number += step
        while 0 <= number < len(lines):
            if not lines[number].is_head:
                return number
            number += step
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The popover's ground and line."""
        rounded(QPainter(self), QRectF(self.rect()), 6, colour("popover"), colour("popover_line"))
