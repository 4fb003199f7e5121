"""The list of similar cases: what each is, its title with the words that made it alike, and why; the n-th has key n."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from app.rows.similar import Alike, AlikeRow
from views.icons import draw_icon
from views.marking import QT_TRANSLATE_NOOP
from views.style import rounded
from views.theme import colour, font, line_height, px
from views.widgets.counts import count_of, numeral
from views.widgets.lists import RowList
from views.widgets.looks import LOOK_ROLE
from views.widgets.painting import chip_width, hairline, paint_chip, paint_text
from views.widgets.row_models import RowsModel
from views.widgets.rows import Index, RowDelegate
from views.widgets.states import Look, kind_icon, kind_word, state_look

#: Keys 1 to 9 lead to as many.
MOST = 9
_MARGIN = 16
_LEAD = 32
_GAP = 9
_LINES = 2

_SAME = {
    "module": QT_TRANSLATE_NOOP("Alike", "same module"),
    "version": QT_TRANSLATE_NOOP("Alike", "same version"),
    "code": QT_TRANSLATE_NOOP("Alike", "same error code"),
    "product": QT_TRANSLATE_NOOP("Alike", "same product"),
    "organisation": QT_TRANSLATE_NOOP("Alike", "same organisation"),
}


@dataclass(frozen=True, slots=True)
class SuggestionLook:
    """What one suggestion shows; *key* is the number that takes it."""

    key: int
    icon: str
    head: str
    title: str
    words: tuple[str, ...]
    meta: str
    chip: Look | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (str(self.key), self.head, self.chip.word if self.chip else "", self.title, self.meta)
        return ", ".join(part for part in parts if part)


class SuggestionDelegate(RowDelegate):
    """Paints a suggestion: its key, kind and chip; the title on up to two lines; why it is alike."""

    height = 74

    def height_of(self, look: SuggestionLook, width: int) -> int:
        """The height that this one needs at that width, in pixels."""
        lines = _laid_out(look, width - _MARGIN - _LEAD - _MARGIN).lineCount()
        return px(2 * _GAP) + px(20) + min(_LINES, max(1, lines)) * line_height("body") + line_height("meta") + 4

    def sizeHint(self, option: object, index: Index) -> QSize:
        """The list settles the heights itself."""
        return QSize(120, px(self.height))

    def paint_look(self, painter: QPainter, rect: QRect, look: object, index: Index) -> None:
        """One suggestion."""
        if not isinstance(look, SuggestionLook):
            return
        top, left, right = rect.y() + px(_GAP), rect.x() + _MARGIN + _LEAD, rect.right() - _MARGIN
        self._paint_key(painter, QRect(rect.x() + _MARGIN, top + 1, px(18), px(18)), look)
        room = right - (chip_width(look.chip) + 8 if look.chip else 0)
        draw_icon(painter, look.icon, QRect(left, top + px(10) - 6, 12, 12), colour("text2"))
        paint_text(painter, QRect(left + 18, top, room - left - 18, px(20)), look.head, "meta", "text3")
        if look.chip is not None:
            paint_chip(painter, right, top + px(10), look.chip)
        bottom = _paint_title(painter, QRect(left, top + px(20), right - left, 0), look)
        paint_text(painter, QRect(left, bottom + 1, right - left, line_height("meta")), look.meta, "meta", "text3")
        hairline(painter, rect.x(), rect.bottom(), rect.width(), "line")

    @staticmethod
    def _paint_key(painter: QPainter, box: QRect, look: SuggestionLook) -> None:
        first = look.key == 1
        edge = colour("accent" if first else "line_strong")
        rounded(painter, QRectF(box), 3, colour("accent") if first else colour("base"), edge)
        painter.setFont(font("meta", 500))
        painter.setPen(colour("on_accent" if first else "text2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(look.key))


def _paint_title(painter: QPainter, box: QRect, look: SuggestionLook) -> int:
    """Up to two lines, the last one elided; gives where they end."""
    layout = _laid_out(look, box.width())
    painter.setPen(colour("text"))
    step = line_height("body")
    for number in range(min(_LINES, layout.lineCount())):
        line = layout.lineAt(number)
        corner = QPointF(box.x(), box.y() + number * step - line.y() + (step - line.height()) / 2)
        if number == _LINES - 1 and layout.lineCount() > _LINES:
            rest = look.title[line.textStart() :]
            paint_text(painter, QRect(box.x(), box.y() + number * step, box.width(), step), rest, "body", "text")
        else:
            line.draw(painter, corner)
    return box.y() + max(1, min(_LINES, layout.lineCount())) * step


def _laid_out(look: SuggestionLook, width: int) -> QTextLayout:
    layout = QTextLayout(look.title, font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_marks(look))
    layout.beginLayout()
    height = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _marks(look: SuggestionLook) -> list[QTextLayout.FormatRange]:
    if not look.words:
        return []
    marked = QTextCharFormat()
    marked.setBackground(colour("mark"))
    pattern = "|".join(re.escape(word) for word in sorted(look.words, key=len, reverse=True))
    ranges = []
    for found in re.finditer(rf"\b(?:{pattern})\b", look.title, re.IGNORECASE):
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = found.start(), found.end() - found.start(), marked
        ranges.append(each)
    return ranges


class SuggestionList(RowList):
    """Similar cases, each as high as its title needs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._suggestions = RowsModel(look=lambda row: row.look, parent=parent)
        super().__init__(self._suggestions, name, parent=parent)
        self._painter = SuggestionDelegate(self)
        self.setItemDelegate(self._painter)
        self.setMinimumWidth(px(160))
        self.viewport().setAutoFillBackground(False)
        self.setProperty("ground", "window")

    def show_rows(self, rows: Sequence[AlikeRow]) -> None:
        """Shows these, numbered from 1; nothing is chosen."""
        self._suggestions.set_rows([_Shown(row.id, row, look_of(row, at + 1)) for at, row in enumerate(rows)])
        self.selectionModel().clear()
        self._settle()

    def rows(self) -> list[AlikeRow]:
        """What is shown."""
        return [shown.row for shown in self._suggestions.rows()]

    def current_alike(self) -> AlikeRow | None:
        """The one that the keys are on."""
        shown = self.current_row()
        return shown.row if isinstance(shown, _Shown) else None

    def height_needed(self) -> int:
        """How high all of them are together, in pixels."""
        return sum(self.rowHeight(number) for number in range(self._suggestions.rowCount()))

    def _settle(self) -> None:
        for number in range(self._suggestions.rowCount()):
            look = self._suggestions.index(number, 0).data(LOOK_ROLE)
            self.setRowHeight(number, self._painter.height_of(look, self.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A title may need another line."""
        super().resizeEvent(event)
        self._settle()


@dataclass(frozen=True, slots=True)
class _Shown:
    """A row with its prepared look."""

    id: str
    row: AlikeRow
    look: SuggestionLook


def look_of(row: AlikeRow, key: int) -> SuggestionLook:
    """How one that is alike is shown under that key."""
    return SuggestionLook(key, _icon(row), _head(row), row.title, row.words, _why(row), _chip(row))


def _icon(row: AlikeRow) -> str:
    own = {Alike.CASE: "case", Alike.GUIDE: "guide"}
    return own.get(row.kind) or kind_icon(row.what or "")


def _head(row: AlikeRow) -> str:
    words = {Alike.CASE: _said("Case"), Alike.GUIDE: _said("Guide"), Alike.TICKET: _said("Ticket")}
    word = words.get(row.kind) or kind_word(row.what or "").lower()
    return f"{row.number} · {word}"


def _chip(row: AlikeRow) -> Look | None:
    if row.kind is Alike.GUIDE:
        return None
    if row.kind is Alike.CASE:
        mended = _said("In %1").replace("%1", row.fixed_in or "")
        return replace(state_look("change", "shipped"), word=mended) if row.fixed_in else None
    if row.kind is Alike.TICKET:
        return state_look("disposition", row.disposition) if row.disposition else state_look("ticket", row.state or "")
    look = state_look("change", row.state or "")
    return replace(look, word=row.release) if row.release else look


def _why(row: AlikeRow) -> str:
    parts = [_said(_SAME[each]) for each in row.same if each in _SAME]
    if not parts and row.module:
        parts.append(row.module)
    if row.words:
        parts.append(", ".join(map(QLocale().quoteString, row.words[:3])))
    if row.kind is Alike.CASE and row.solution:
        parts.append(_said("Solution: %1").replace("%1", row.solution))
    if row.kind is Alike.TICKET and row.changes:
        parts.append(_said("waits for %1").replace("%1", row.changes))
    if row.kind is Alike.CHANGE and row.waiting:
        parts.append(count_of(row.waiting, _said("1 waits"), _said("%n wait")))
    if row.kind is Alike.CASE and row.waiting > 1:
        parts.append(_said("answered %1").replace("%1", numeral(row.waiting)))
    line = " · ".join(parts)
    return line[:1].upper() + line[1:]


def _said(text: str) -> str:
    return QCoreApplication.translate("Alike", text)


#: The words above, for the translators.
_WORDS = (
    QT_TRANSLATE_NOOP("Alike", "Case"),
    QT_TRANSLATE_NOOP("Alike", "Guide"),
    QT_TRANSLATE_NOOP("Alike", "Ticket"),
    QT_TRANSLATE_NOOP("Alike", "In %1"),
    QT_TRANSLATE_NOOP("Alike", "Solution: %1"),
    QT_TRANSLATE_NOOP("Alike", "waits for %1"),
    QT_TRANSLATE_NOOP("Alike", "1 waits"),
    QT_TRANSLATE_NOOP("Alike", "%n wait"),
    QT_TRANSLATE_NOOP("Alike", "answered %1"),
)
