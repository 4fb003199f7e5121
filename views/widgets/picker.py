"""The picker: type to filter, Enter takes; for linking a ticket to a change, placing a change in a release.

picker = Picker(parent, "Link to a change", find=callable(words) -> list[Pick], background=desk.background)
picker = Picker(parent, "Place in a release", items=[Pick(3, "R 2026-24", "Tue 1 Dec · frozen")])
picker.picked(id)        picker.open_at(widget)        picker.open_beside(view, rect)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from views.background import Background
from views.style import rounded
from views.theme import colour, font, line_height, metrics, px
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.labels import Label
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.room import room_around
from views.widgets.row_models import RowsModel
from views.widgets.states import Look

#: So wide it is at least, so far it stays from the window's edges, and so much stands beside a line's words.
_NARROWEST, _APART, _BESIDE, _CHIP = 320, 24, 80, 110
#: So high it is with many items and with few; its rim, and what stands apart in it.
_HIGHEST, _LOWEST, _RIM, _GAP = 360, 160, 12, 8
_FIELD = 28


@dataclass(frozen=True, slots=True)
class Pick:
    """Something that can be picked."""

    id: int
    title: str
    meta: str = ""
    icon: str = ""
    chip: Look | None = None


class Picker(QFrame):
    """A popover with a field and what it finds; Esc closes."""

    picked = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        items: Sequence[Pick] = (),
        *,
        find: Callable[[str], Sequence[Pick]] | None = None,
        background: Background | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._items = list(items)
        self._find = find
        self._background = background
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Number or words"))
        self.field.setAccessibleName(title)
        self.field.setFont(font("cell"))
        self.field.setFixedHeight(px(_FIELD))
        self.model = RowsModel(look=_look, parent=self)
        self.list = RowList(self.model, title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("lit", True)  # the field has the focus, the list its keys
        self._empty = EmptyState("search", self.tr("Nothing of these words."))
        self._or_empty = OrEmpty(self.list, self._empty)
        self._build(title)
        self._connect()

    def _build(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RIM, _RIM, _RIM, _RIM)
        layout.setSpacing(_GAP)
        layout.addWidget(Label(title, "meta", 600, "text2"))
        layout.addWidget(self.field)
        layout.addWidget(self._or_empty, 1)
        self.resize(px(_NARROWEST), px(_HIGHEST))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_words)
        self.field.installEventFilter(self)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda: self._take(self.list.current_row()))

    def open_at(self, anchor: QWidget, above: bool = True) -> None:
        """Opens beside a widget, above it where there is room; as wide as what it says, within the window."""
        self.resize(self._width_in(anchor), self._height())
        self._open(anchor, anchor.mapToGlobal(QPoint(0, -self.height() - 4 if above else anchor.height() + 4)))

    def open_beside(self, anchor: QWidget, rect: QRect) -> None:
        """Opens at the right of a rectangle of that widget, or at its left where there is no room: that stays in sight."""
        self.resize(self._width_in(anchor), self._height())
        target = QRect(anchor.mapToGlobal(rect.topLeft()), rect.size())
        right = target.right() + 1 + _GAP
        fits = right + self.width() <= room_around(anchor).right()
        self._open(anchor, QPoint(right if fits else target.left() - _GAP - self.width(), target.top()))

    def _open(self, anchor: QWidget, corner: QPoint) -> None:
        room = room_around(anchor)
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.field.setFocus()
        self._on_words(self.field.text())

    def _height(self) -> int:
        """As high as its items where they are known and few: no empty strip stands below them."""
        if self._find is not None or not self._items:
            return px(_HIGHEST)
        around = 2 * _RIM + line_height("meta") + px(_FIELD) + 2 * _GAP
        rows = len(self._items) * self.list.verticalHeader().defaultSectionSize()
        return min(px(_HIGHEST), max(px(_LOWEST), around + rows))

    def _width_in(self, anchor: QWidget) -> int:
        most = min(anchor.window().width(), anchor.screen().availableGeometry().width()) - 2 * px(_APART)
        wanted = max((_width_of(item) for item in self._items), default=0)
        return max(px(_NARROWEST), min(wanted, most))

    def _on_words(self, words: str) -> None:
        if self._find is None or self._background is None:
            folded = words.casefold().split()
            self._show([i for i in self._items if all(w in f"{i.title} {i.meta}".casefold() for w in folded)])
            return
        find = self._find
        self._background.read(lambda: find(words), self._show, key=f"picker.{id(self)}")

    def say_empty(self, sentence: str) -> None:
        """What stands there while nothing can be picked."""
        self._empty.set_sentence(sentence)

    def _show(self, found: Sequence[Pick]) -> None:
        self.model.set_rows(found)
        self._or_empty.show_empty(not found)
        self.list.first()

    def _take(self, item: object) -> None:
        if isinstance(item, Pick):
            self.close()
            self.picked.emit(item.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list, Enter takes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.step_from(self.list.currentIndex().row(), step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.current_row())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The popover's ground and line."""
        rounded(QPainter(self), QRectF(self.rect()), 6, colour("popover"), colour("popover_line"))


def _width_of(item: Pick) -> int:
    """The room that an item needs to be read in full."""
    words = max(metrics("body").horizontalAdvance(item.title), metrics("meta").horizontalAdvance(item.meta))
    return words + px(_BESIDE + (_CHIP if item.chip else 0) + (28 if item.icon else 0))


def _look(item: Pick) -> ListLook:
    return ListLook(item.title, meta=item.meta, lead_icon=item.icon, chip=item.chip)
