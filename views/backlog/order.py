"""The order of the table as text, `-score,reach`, and the heads that show and alter it: Shift+click sorts by one more."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from views.theme import colour, font

#: By more columns nobody can see the order any more.
MOST_TERMS = 4

Terms = tuple[tuple[str, bool], ...]


def terms_of(sort: str) -> Terms:
    """`-score,reach` as (column, falling)."""
    found: dict[str, bool] = {}
    for word in sort.split(","):
        name = word.strip().lstrip("+-")
        if name:
            found.setdefault(name, word.strip().startswith("-"))
    return tuple(found.items())


def sort_of(terms: Terms) -> str:
    """The same as text again."""
    return ",".join(("-" if falling else "") + name for name, falling in terms)


def also_by(sort: str, name: str, *, falling: bool) -> str:
    """Sorted by one more column; by one that is there already the other way round, and then no longer."""
    terms = dict(terms_of(sort))
    if name not in terms:
        terms = dict([*terms.items(), (name, falling)][-MOST_TERMS:])
    elif terms[name] is falling:
        terms[name] = not falling
    elif len(terms) > 1:
        del terms[name]
    else:
        terms[name] = falling
    return sort_of(tuple(terms.items()))


class OrderHeads(QHeaderView):
    """Heads that number the columns sorted by, where they are several."""

    #: Shift+click on a column.
    also_wanted = Signal(int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setSectionsClickable(True)
        self._places: dict[int, int] = {}
        self._pressed = -1

    def show_places(self, places: dict[int, int]) -> None:
        """Which column comes as which in the order; nothing where it is one alone."""
        if places != self._places:
            self._places = places
            self.viewport().update()

    def place_of(self, section: int) -> int:
        """Which comes this column in the order: 1 for the first; 0 for none."""
        return self._places.get(section, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Shift held the order grows instead of beginning anew."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.logicalIndexAt(event.position().toPoint())
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells the column."""
        if self._pressed < 0:
            super().mouseReleaseEvent(event)
            return
        pressed, self._pressed = self._pressed, -1
        if self.logicalIndexAt(event.position().toPoint()) == pressed:
            self.also_wanted.emit(pressed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The head, and its place in the order at its outer edge."""
        super().paintSection(painter, rect, section)
        place = self._places.get(section)
        if place is None or rect.width() < 24:
            return
        painter.save()
        painter.setFont(font("meta", 600))
        painter.setPen(colour("accent"))
        painter.drawText(
            rect.adjusted(0, 0, -2, -2), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(place)
        )
        painter.restore()
