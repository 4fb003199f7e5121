"""The grid of a fault: places beside each other, situations under each other, and what was seen in each.

grid.tried(of, (place, name), situation, result)      result "" takes a trial away; told once somebody stops changing a cell
.show_grid(of, grid)
"""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.rows.completing import TrialGrid, TrialRow
from views.background import Pause
from views.icons import draw_icon
from views.inbox.bands import empty_layout
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.facts import place_word, result_look, todo_words
from views.widgets.flow import FlowBox
from views.widgets.labels import Label, LinkButton
from views.widgets.painting import paint_text
from views.widgets.sheet import column_layout

#: The results in the order in which Space goes through them.
CYCLE = ("", "seen", "not-seen", "needs-log-build")
_PLACES = (("own-system", ""), ("at-requester", ""))
_REST = 700
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
Place = tuple[str, str]
#: A cell: its place, and the situation.
TrialKey = tuple[Place, str]


class TrialCell(QAbstractButton):
    """What was seen in one place and situation; Space, Enter and click go on to the next result, arrows to another cell."""

    moved = Signal(int, int)

    def __init__(self, result: str, spoken: str, tip: str = "") -> None:
        super().__init__()
        self.result = result
        self._spoken = spoken
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_result(result)

    def show_result(self, result: str) -> None:
        """Another result."""
        self.result = result
        self.setAccessibleName(f"{self._spoken}: {result_look(result).word}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and word, with room around them."""
        return QSize(metrics("cell").horizontalAdvance(result_look(self.result).word) + 44, px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon and word; what was not tried is a quiet dash."""
        painter = QPainter(self)
        look = result_look(self.result)
        box = self.rect().adjusted(1, 1, -1, -1).toRectF()
        ground = colour("hover") if self.underMouse() and self.isEnabled() else colour("base")
        rounded(painter, box, 4, ground, colour("line"))
        ink = "text3" if not self.result else look.tone
        side = px(14)
        draw_icon(painter, look.icon, QRect(8, (self.height() - side) // 2, side, side), colour(ink))
        words = self.rect().adjusted(side + 14, 0, -6, 0)
        paint_text(painter, words, look.word, "cell", "text3" if not self.result else "text", 400)
        if self.hasFocus():
            focus_edge(painter, self.rect().toRectF(), 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does; arrows lead to another cell."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TrialTable(QWidget):
    """The grid with its heads, and links that add a place or a situation."""

    tried = Signal(str, tuple, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of = ""
        self._grid = TrialGrid()
        self._more_places: list[Place] = []
        self._more_situations: list[str] = []
        self._waiting: tuple[Place, str, str] | None = None
        self._pause = Pause(_REST, self.tell, self)
        self.cells: dict[tuple[Place, str], TrialCell] = {}
        self.field: QLineEdit | None = None
        self._closed = False
        column = column_layout(self, 8)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(6)
        self._table.setVerticalSpacing(6)
        self._table.setColumnMinimumWidth(0, px(112))
        self._todo = Label("", "cell", 500, "wait", wraps=True)
        column.addLayout(self._table)
        column.addWidget(self._todo)
        self._foot = FlowBox(16)
        self._typed = QHBoxLayout()
        column.addWidget(self._foot)
        column.addLayout(self._typed)

    def show_grid(self, of: str, grid: TrialGrid, *, closed: bool = False) -> None:
        """Shows the trials of a ticket or correction; what was added here and not tried yet stays."""
        if of != self.of:
            self.tell()
            self._more_places, self._more_situations = [], []
        focus = self.focused()
        self.of, self._grid, self._closed = of, grid, closed
        self._fill()
        self.focus_cell(focus)

    def focused(self) -> TrialKey | None:
        """The cell that has the focus."""
        return next((key for key, cell in self.cells.items() if cell.hasFocus()), None)

    def focus_cell(self, key: TrialKey | None) -> None:
        """Gives that cell the focus, where it is there."""
        if key is not None and key in self.cells:
            self.cells[key].show()
            self.cells[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def places(self) -> list[Place]:
        """The columns: our own systems first, then the requesters'."""
        found = dict.fromkeys([*self._grid.places, *self._more_places])
        kinds = {place for place, _ in found}
        found |= dict.fromkeys(each for each in _PLACES if each[0] not in kinds)
        return sorted(found, key=lambda each: each[0] != "own-system")

    def situations(self) -> list[str]:
        """The rows."""
        return list(dict.fromkeys([*self._grid.situations, *self._more_situations])) or ["as described"]

    def _fill(self) -> None:
        empty_layout(self._table)
        self._empty_foot()
        self.cells, self.field = {}, None
        for column, (place, name) in enumerate(self.places(), start=1):
            head = Label(place_word(place, name), "meta", 600, "text2")
            head.setToolTip(place_word(place))
            self._table.addWidget(head, 0, column)
            self._table.setColumnStretch(column, 1)
        for row, situation in enumerate(self.situations(), start=1):
            shown = self.tr("as described") if situation == "as described" else situation
            label = Label(shown, "cell", 400, "text2", wraps=True)
            label.setMaximumWidth(px(200))
            self._table.addWidget(label, row, 0)
            for column, where in enumerate(self.places(), start=1):
                self._table.addWidget(self._cell(where, situation, shown), row, column)
        self._fill_foot()

    def _cell(self, place: Place, situation: str, shown: str) -> TrialCell:
        found = self._grid.cell(place, situation)
        cell = TrialCell(found.result if found else "", f"{place_word(*place)}, {shown}", _tip(found))
        cell.setEnabled(not self._closed)
        cell.clicked.connect(partial(self._on_cycled, place, situation))
        cell.moved.connect(partial(self._on_moved, place, situation))
        self.cells[place, situation] = cell
        return cell

    def _empty_foot(self) -> None:
        empty_layout(self._foot.flow)
        empty_layout(self._typed)
        self._foot.hide()

    def _fill_foot(self) -> None:
        self._todo.setText(todo_words(self._grid.todo))
        self._todo.setVisible(bool(self._grid.todo) and not self._closed)
        if not self._closed:
            for words, what in (
                (self.tr("Add a situation"), ""),
                (self.tr("Add a system of ours"), "own-system"),
                (self.tr("Add one of theirs"), "at-requester"),
            ):
                link = LinkButton(words)
                link.clicked.connect(partial(self.add, what))
                self._foot.flow.addWidget(link)
            self._foot.fit()
            self._foot.show()

    def _on_cycled(self, place: Place, situation: str, *_checked: bool) -> None:
        if self._waiting is not None and self._waiting[:2] != (place, situation):
            self.tell()
        cell = self.cells[place, situation]
        cell.show_result(CYCLE[(CYCLE.index(cell.result) + 1) % len(CYCLE)])
        self._waiting = (place, situation, cell.result)
        self._pause.start()

    def tell(self) -> None:
        """Tells what somebody chose, unless it is what stood there before."""
        self._pause.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        place, situation, result = waiting
        before = self._grid.cell(place, situation)
        if result != (before.result if before is not None else ""):
            self.tried.emit(self.of, place, situation, result)

    def _on_moved(self, place: Place, situation: str, down: int, right: int) -> None:
        places, situations = self.places(), self.situations()
        column, row = places.index(place) + right, situations.index(situation) + down
        if 0 <= column < len(places) and 0 <= row < len(situations):
            self.cells[places[column], situations[row]].setFocus(Qt.FocusReason.TabFocusReason)

    def add(self, what: str, *_checked: bool) -> None:
        """Opens the field for a new situation (""), or a system of a place."""
        self._empty_foot()
        self.field = QLineEdit()
        self.field.setFont(font("cell"))
        self.field.setFixedHeight(px(28))
        name = self.tr("Name of the system") if what else self.tr("Situation, such as “with the filter on”")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.returnPressed.connect(partial(self._on_added, what))
        self._typed.addWidget(self.field)
        self.field.show()  # now: a field that is not seen takes no focus
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field of what is added."""
        if event.key() == Qt.Key.Key_Escape and self.field is not None:
            self._fill()
        else:
            super().keyPressEvent(event)

    def _on_added(self, what: str) -> None:
        text = " ".join(self.field.text().split()) if self.field is not None else ""
        key: TrialKey | None = None
        if text and what:
            self._more_places.append((what, text))
            key = ((what, text), self.situations()[0])
        elif text:
            self._more_situations.append(text)
            key = (self.places()[0], text)
        self._fill()
        if key is not None:
            self.cells[key].setFocus(Qt.FocusReason.TabFocusReason)


def _tip(found: TrialRow | None) -> str:
    if found is None:
        return ""
    return " · ".join(filter(None, (found.by, f"{found.at.astimezone():%Y-%m-%d %H:%M}", found.of, found.note or "")))
