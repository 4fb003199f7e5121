"""Painting of the board: the card of a change in its column, and the ground of a column."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from views.icons import draw_icon
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.looks import LOOK_ROLE, CardLook
from views.widgets.painting import chip_width, paint_chip, paint_number, paint_priority, paint_text
from views.widgets.rows import Index, RowDelegate
from views.widgets.states import Look

_State = QStyle.StateFlag


class CardDelegate(RowDelegate):
    """Cards 100 high with 8 between; the focused one has a 2-px accent edge.

    A list with the property *quiet* does not mark its current card while it has no focus: a board has many lists.
    """

    height = 108

    def paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """The card itself."""
        box = self._card(rect)
        state: QStyle.StateFlag = option.state
        over = bool(state & _State.State_MouseOver)
        rounded(painter, QRectF(box), 4, colour("hover" if over else "button"), colour("edge"))
        widget: QWidget | None = option.widget
        if state & _State.State_Selected:
            if widget is not None and widget.hasFocus():
                focus_edge(painter, QRectF(box), 4)
            elif widget is None or not widget.property("quiet"):
                rounded(painter, QRectF(box), 4, None, colour("line_strong"))

    @staticmethod
    def _card(rect: QRect) -> QRect:
        return QRect(rect.x(), rect.y(), rect.width(), rect.height() - 8)

    def paint_look(self, painter: QPainter, rect: QRect, look: object, index: Index) -> None:
        """Head line, two lines of title, foot line."""
        if not isinstance(look, CardLook):
            return
        inner = self._card(rect).adjusted(10, 8, -10, -8)
        below = move_stands_below(look, inner.width())
        self._paint_head(painter, QRect(inner.x(), inner.y(), inner.width(), px(18)), look, moves=not below)
        title = QRect(inner.x(), inner.y() + px(21), inner.width(), px(38))
        paint_two_lines(painter, title, look.title)
        self._paint_foot(painter, QRect(inner.x(), inner.bottom() - px(19), inner.width(), px(20)), look, moves=below)

    @staticmethod
    def _paint_head(painter: QPainter, line: QRect, look: CardLook, *, moves: bool) -> None:
        x = line.x()
        if look.priority:
            paint_priority(painter, QPoint(x, line.y()), look.priority)
            x += px(18) + 6
        elif look.icon:
            draw_icon(painter, look.icon, QRect(x, line.center().y() - 6, 14, 14), colour("text2"))
            x += 20
        paint_text(painter, QRect(x, line.y(), line.width(), line.height()), look.number, "meta", "text3")
        width = paint_number(painter, line, look.effort, "meta", "text2")
        left = x + metrics("meta").horizontalAdvance(look.number) + 8
        room = QRect(left, line.y(), line.right() - width - 8 - left, line.height())
        _paint_marks(painter, room, (*look.marks, *(_moves(look) if moves else ())))

    @staticmethod
    def _paint_foot(painter: QPainter, line: QRect, look: CardLook, *, moves: bool) -> None:
        x = line.x()
        foot = foot_of(look, line.width()) if moves else Foot(look.rank, look.waiters, look.chip)
        if foot.rank:
            x += paint_text(painter, line, foot.rank, "meta", "text3") + 8
        if foot.waiters:
            draw_icon(painter, "people", QRect(x, line.center().y() - 6, 12, 12), colour("text2"))
            spot = QRect(x + 16, line.y(), 60, line.height())
            x += 16 + paint_text(painter, spot, foot.waiters, "meta", "text2") + 8
        width = 0
        if foot.chip is not None:
            width = paint_chip(painter, line.right() + 1, line.center().y() + 1, foot.chip)
        if moves:
            room = QRect(x, line.y(), line.right() - width - (8 if width else 0) - x, line.height())
            _paint_marks(painter, room, (replace(_moves(look)[0], word=foot.move),))
            return
        needed = 16 + metrics("meta").horizontalAdvance(look.reach) + 8
        if look.reach and x + needed <= line.right() - width:
            draw_icon(painter, "organisation", QRect(x, line.center().y() - 6, 12, 12), colour("text2"))
            paint_text(painter, QRect(x + 16, line.y(), needed, line.height()), look.reach, "meta", "text2")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """100 and the gap below."""
        return QSize(px(160), px(100) + 8)

    def tip(self, index: Index) -> str:
        """The whole title, where a plan would take it, and what the marks mean."""
        look = index.data(LOOK_ROLE)
        return "\n".join(filter(None, (look.title, look.move, look.hint))) if isinstance(look, CardLook) else ""


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of a card; beside *move*, where a plan would take it, what finds room."""

    rank: str
    waiters: str
    chip: Look | None
    move: str = ""


def foot_of(look: CardLook, width: int) -> Foot:
    """The foot with the way that a plan takes the card: its words come first, then the state, then waiters and rank."""
    needed = _move_width(look)
    chip = look.chip
    if chip is not None and chip_width(chip) + 8 + needed > width:
        chip = replace(chip, word="")
    room = width - (chip_width(chip) + 8 if chip is not None else 0)
    words = metrics("meta", 500).elidedText(look.move, Qt.TextElideMode.ElideRight, room - 18)
    measures, left = metrics("meta"), room - needed
    waiters = look.waiters if 24 + measures.horizontalAdvance(look.waiters) <= left else ""
    left -= 24 + measures.horizontalAdvance(waiters) if waiters else 0
    rank = look.rank if measures.horizontalAdvance(look.rank) + 8 <= left else ""
    return Foot(rank, waiters, chip, words)


def move_stands_below(look: CardLook, width: int) -> bool:
    """Whether the way that a plan takes the card stands at its foot: the head has no room, or has marks and the foot has some."""
    if not look.move:
        return False
    needed = _move_width(look)
    if needed > _head_room(look, width):
        return True
    measures = metrics("meta")
    left = measures.horizontalAdvance(look.rank) + 8 if look.rank else 0
    left += 24 + measures.horizontalAdvance(look.waiters) if look.waiters else 0
    right = chip_width(look.chip) + 8 if look.chip is not None else 0
    return bool(look.marks) and left + needed <= width - right - 1


def _move_width(look: CardLook) -> int:
    """Of the arrow and all of the words."""
    return 18 + metrics("meta", 500).horizontalAdvance(look.move)


def _head_room(look: CardLook, width: int) -> int:
    """What number and effort leave of the head for marks."""
    measures = metrics("meta")
    before = px(18) + 6 if look.priority else 20 if look.icon else 0
    return width - before - measures.horizontalAdvance(look.number) - measures.horizontalAdvance(look.effort) - 17


def _moves(look: CardLook) -> tuple[Look, ...]:
    """The way that a plan takes the card, as a mark."""
    return (Look("move", look.move, "accent_text"),) if look.move else ()


def _paint_marks(painter: QPainter, room: QRect, marks: tuple[Look, ...]) -> None:
    """Marks from the right, the last one outermost; one that finds no room stands as its icon, or not at all."""
    for mark in reversed(marks):
        shown = _fitting(mark.word, room.width() - 16)
        width = 12 + (metrics("meta", 500).horizontalAdvance(shown) + 4 if shown else 0)
        if width > room.width():
            return
        paint_number(painter, room, shown, "meta", mark.tone, 500)
        spot = QRect(room.right() - width + 1, room.center().y() - 6, 12, 12)
        draw_icon(painter, mark.icon, spot, colour(mark.tone))
        room = room.adjusted(0, 0, -width - 8, 0)


def _fitting(words: str, width: int) -> str:
    """All of the words, the part before “ · ”, or nothing."""
    measures = metrics("meta", 500)
    return next((part for part in (words, words.partition(" · ")[0]) if measures.horizontalAdvance(part) <= width), "")


def paint_two_lines(painter: QPainter, rect: QRect, text: str) -> None:
    """Text on at most two lines, the second one elided."""
    first, rest = _two_lines(text, rect.width(), font("body").key())
    top = QRect(rect.x(), rect.y(), rect.width(), rect.height() // 2)
    paint_text(painter, top, first, "body", "text")
    paint_text(painter, top.translated(0, rect.height() // 2), rest, "body", "text")


@lru_cache(maxsize=4096)
def _two_lines(text: str, width: int, _face: str) -> tuple[str, str]:
    """Where a title breaks in the face in force, and its second line elided; scrolling asks again and again."""
    layout = QTextLayout(text, font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    cut = first.textLength()
    layout.endLayout()
    rest = metrics("body").elidedText(text[cut:].strip(), Qt.TextElideMode.ElideRight, width)
    return text[:cut].rstrip(), rest


class BoardColumn(QWidget):
    """The ground of a board column: alt, edged, radius 6; put a head and a CardList into its layout."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge."""
        rounded(QPainter(self), QRectF(self.rect()), 6, colour("alt"), colour("edge"))
