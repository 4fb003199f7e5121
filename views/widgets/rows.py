"""Delegates that paint rows: the base with chip, bar, language and priority, two-line rows, table rows and cards."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from views.icons import draw_icon
from views.theme import colour, metrics, px
from views.widgets.looks import LOOK_ROLE, Cell, GroupLook, ListLook
from views.widgets.painting import (
    accent_mark,
    chip_width,
    hairline,
    lang_size,
    paint_bar,
    paint_chip,
    paint_lang,
    paint_number,
    paint_priority,
    paint_text,
    safe_tip,
)
from views.widgets.states import Look

Index = QModelIndex | QPersistentModelIndex
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value

#: Height of a group head in the measures of the looks.
GROUP_HEIGHT = 28


class RowDelegate(QStyledItemDelegate):
    """The base of all painted rows: ground by state, placeholder while a page is coming, tooltip in plain text."""

    #: Height of a row in the measures of the looks.
    height = 28

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Always the same height, so that views need not ask."""
        return QSize(120, px(self.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the look of the index, or a placeholder."""
        rect: QRect = option.rect
        painter.save()
        self.paint_ground(painter, rect, option, index)
        look = index.data(LOOK_ROLE)
        if look is None:
            self.paint_placeholder(painter, rect, index)
        else:
            self.paint_look(painter, rect, look, index)
        painter.restore()

    def paint_look(self, painter: QPainter, rect: QRect, look: object, index: Index) -> None:
        """Paints what the row shows; each delegate its own way."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Selected, hovered or plain, and the soft line below."""
        state = _state(option)
        faint = bool(state & _SELECTED) and _is_faint(option)
        if state & _SELECTED and not faint:
            painter.fillRect(rect, colour("select" if _has_focus(option) else "select_idle"))
        elif state & _HOVERED:
            painter.fillRect(rect, colour("hover"))
        hairline(painter, rect.x(), rect.bottom(), rect.width(), "line_soft")
        if state & _SELECTED and index.column() == 0:
            if faint:
                painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height() - 1), colour("line_strong"))
            else:
                accent_mark(painter, rect.adjusted(0, 0, 0, -1))

    def paint_placeholder(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A quiet bar where words will stand."""
        width = min(rect.width() - 24, 90 + (index.row() * 37) % 110)
        if width > 0:
            painter.fillRect(QRect(rect.x() + 12, rect.center().y() - 3, width, 6), colour("track"))

    @staticmethod
    def paint_chip(painter: QPainter, right: int, middle: int, look: Look) -> int:
        """A state chip that ends at `right`; gives its width."""
        return paint_chip(painter, right, middle, look)

    @staticmethod
    def paint_bar(painter: QPainter, rect: QRect, fraction: float, role: str = "bar") -> None:
        """A bar from 0 to 1."""
        paint_bar(painter, rect, fraction, role)

    @staticmethod
    def paint_lang(painter: QPainter, right: int, middle: int, code: str) -> int:
        """A language chip that ends at `right`; gives its width."""
        size = lang_size()
        paint_lang(painter, QPoint(right - size.width(), middle - size.height() // 2), code)
        return size.width()

    @staticmethod
    def paint_priority(painter: QPainter, right: int, middle: int, number: int) -> int:
        """A priority square that ends at `right`; gives its width."""
        side = px(18)
        paint_priority(painter, QPoint(right - side, middle - side // 2), number)
        return side

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text where it may be elided, never as mark-up."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = self.tip(index)
        QToolTip.showText(event.globalPos(), safe_tip(text), view)
        return True

    def tip(self, index: Index) -> str:
        """What the tooltip says."""
        look = index.data(LOOK_ROLE)
        return str(getattr(look, "title", "") or getattr(look, "text", ""))


def _state(option: QStyleOptionViewItem) -> int:
    """As a number: flags are put together anew at each question, and it is asked at every cell."""
    state: QStyle.StateFlag = option.state
    return state.value


def _has_focus(option: QStyleOptionViewItem) -> bool:
    widget: QWidget | None = option.widget
    return widget is not None and bool(widget.hasFocus() or widget.property("lit"))


def _is_faint(option: QStyleOptionViewItem) -> bool:
    """Whether the list is one of several under each other, and the keys work in another."""
    widget: QWidget | None = option.widget
    return widget is not None and bool(widget.property("one_of_several")) and not _has_focus(option)


class TwoLineDelegate(RowDelegate):
    """A 52-px row: lead, title over meta, number columns, trailing time, chip, priority and language."""

    height = 52

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """52, or 28 for a group head."""
        group = isinstance(index.data(LOOK_ROLE), GroupLook)
        return QSize(120, px(GROUP_HEIGHT if group else self.height))

    def paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """A group head stands on its own ground."""
        if isinstance(index.data(LOOK_ROLE), GroupLook):
            painter.fillRect(rect, colour("alt"))
            hairline(painter, rect.x(), rect.bottom(), rect.width(), "line_soft")
        else:
            super().paint_ground(painter, rect, option, index)

    def paint_look(self, painter: QPainter, rect: QRect, look: object, index: Index) -> None:
        """A group head or a row."""
        if isinstance(look, GroupLook):
            self._paint_group(painter, rect, look)
        elif isinstance(look, ListLook):
            self._paint_row(painter, rect, look)

    @staticmethod
    def _paint_group(painter: QPainter, rect: QRect, look: GroupLook) -> None:
        inner = rect.adjusted(16, 0, -16, 0)
        room = metrics("meta").horizontalAdvance(look.count) + 8 if look.count else 0
        width = paint_text(painter, inner.adjusted(0, 0, -room, 0), look.title, "meta", "text2", 600)
        paint_text(painter, inner.adjusted(width + 8, 0, 0, 0), look.count, "meta", "text3")

    def _paint_row(self, painter: QPainter, rect: QRect, look: ListLook) -> None:
        left = self._paint_lead(painter, rect, look)
        right = rect.right() - 15
        right = self._paint_columns(painter, rect, look, right)
        first, second = self._paint_trail(painter, rect, look, right)
        top, bottom = self._lines(rect)
        title = QRect(left, top, first - left, px(20))
        paint_text(painter, title, look.title, "body", "text", 500 if look.strong else 400)
        meta_left = left
        if look.meta_icon:
            draw_icon(painter, look.meta_icon, QRect(left, bottom + px(16) // 2 - 6, 12, 12), colour("text3"))
            meta_left += 18
        paint_text(painter, QRect(meta_left, bottom, second - meta_left, px(16)), look.meta, "meta", "text3")

    @staticmethod
    def _lines(rect: QRect) -> tuple[int, int]:
        """Tops of the two lines."""
        block = px(20) + px(16)
        top = rect.y() + (rect.height() - block) // 2 - 1
        return top, top + px(20) + 1

    def _paint_lead(self, painter: QPainter, rect: QRect, look: ListLook) -> int:
        x, middle = rect.x() + 16, rect.center().y()
        if look.lead_lang:
            self.paint_lang(painter, x + lang_size().width(), middle, look.lead_lang)
            return x + lang_size().width() + 12
        if look.lead_text:
            width = max(px(18), metrics("cell").horizontalAdvance("00"))
            paint_number(painter, QRect(x - 2, rect.y(), width, rect.height()), look.lead_text, "cell", "text2")
            return x + width + 10
        if look.lead_icon:
            draw_icon(painter, look.lead_icon, QRect(x, middle - 7, 14, 14), colour("text2"))
            return x + 28
        return x

    def _paint_columns(self, painter: QPainter, rect: QRect, look: ListLook, right: int) -> int:
        for cell in reversed(look.columns):
            box = QRect(right - px(cell.width), rect.y(), px(cell.width), rect.height())
            self._paint_column(painter, box, cell)
            right = box.x() - 16
        return right

    def _paint_column(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        if cell.bar is not None:
            top = box.y() + (box.height() - px(16) - 4 - 6) // 2
            paint_number(painter, QRect(box.x(), top, box.width(), px(16)), cell.text, "cell", cell.tone, cell.weight)
            self.paint_bar(painter, QRect(box.x(), top + px(16) + 4, box.width(), 6), cell.bar, cell.bar_role)
            return
        width = paint_number(painter, box, cell.text, "cell", cell.tone, cell.weight)
        if cell.icon:
            x = box.right() - width - 18
            draw_icon(painter, cell.icon, QRect(x, box.center().y() - 6, 12, 12), colour(cell.tone))

    def _paint_trail(self, painter: QPainter, rect: QRect, look: ListLook, right: int) -> tuple[int, int]:
        """Paints what ends the row; gives where title and meta line must end."""
        middle = rect.center().y()
        if look.chip is not None:
            width = chip_width(look.chip)
            if look.under_chip:
                return self._chip_over_words(painter, rect, look, right)
            self.paint_chip(painter, right, middle, look.chip)
            return right - width - 12, right - width - 12
        top, bottom = self._lines(rect)
        first = second = right
        if look.right:
            box = QRect(right - 120, top, 120, px(20))
            first -= paint_number(painter, box, look.right, "meta", look.right_tone) + 12
        if look.lang:
            second -= self.paint_lang(painter, second, bottom + px(16) // 2, look.lang) + 4
        if look.priority:
            second -= self.paint_priority(painter, second, bottom + px(16) // 2, look.priority) + 4
        return first, second - 8 if second != right else second

    def _chip_over_words(self, painter: QPainter, rect: QRect, look: ListLook, right: int) -> tuple[int, int]:
        if look.chip is None:
            return right, right
        self.paint_chip(painter, right, rect.y() + px(17), look.chip)
        under = QRect(right - 140, rect.bottom() - px(19), 140, px(16))
        width = paint_number(painter, under, look.under_chip, "meta", "text3")
        return right - chip_width(look.chip) - 12, right - max(width, 0) - 12


class TableDelegate(RowDelegate):
    """A 28-px table row, 12 px: text, icon and text, number, bar with number, chip, language, priority."""

    height = 28

    def paint_look(self, painter: QPainter, rect: QRect, look: object, index: Index) -> None:
        """One cell."""
        if not isinstance(look, Cell):
            return
        inner = rect.adjusted(8, 0, -8, 0)
        if look.chip is not None:
            paint_chip(painter, 0, rect.center().y(), look.chip, left=inner.x())
        elif look.lang:
            self.paint_lang(painter, inner.x() + lang_size().width(), rect.center().y(), look.lang)
        elif look.priority:
            self.paint_priority(painter, inner.x() + px(18), rect.center().y(), look.priority)
        elif look.bar is not None:
            self._paint_bar_cell(painter, inner, look)
        elif index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight:
            paint_number(painter, inner, look.text, "cell", look.tone, look.weight)
        else:
            self._paint_words(painter, inner, look)

    @staticmethod
    def _paint_words(painter: QPainter, inner: QRect, look: Cell) -> None:
        if look.icon:
            draw_icon(painter, look.icon, QRect(inner.x(), inner.center().y() - 6, 14, 14), colour("text2"))
            inner = inner.adjusted(20, 0, 0, 0)
        paint_text(painter, inner, look.text, "cell", look.tone, look.weight)

    def _paint_bar_cell(self, painter: QPainter, inner: QRect, look: Cell) -> None:
        number = max(metrics("cell").horizontalAdvance("000 000"), 0)
        room = inner.width() - number - 8
        if room >= 16 and look.bar is not None:
            bar = QRect(inner.x(), inner.center().y() - 2, min(room, px(48)), 6)
            self.paint_bar(painter, bar, look.bar, look.bar_role)
        paint_number(painter, inner, look.text, "cell", look.tone, look.weight)

    def tip(self, index: Index) -> str:
        """The cell's text, or the head's hint."""
        text = super().tip(index)
        model: QAbstractItemModel = index.model()
        hint = model.headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        return text or str(hint or "")
