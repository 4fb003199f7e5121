"""The list of a plan's moves: heads of groups, rows with a check box, and its keys (Space ticks, Tab goes on to the next group)."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QStyleOptionViewItem

from views.icons import draw_icon
from views.releases.compose.rows import PlanLine
from views.theme import colour, px
from views.widgets.lists import RowList
from views.widgets.looks import LOOK_ROLE, GroupLook, ListLook
from views.widgets.painting import hairline, paint_number, paint_text
from views.widgets.row_models import RowsModel
from views.widgets.rows import Index, RowDelegate

HEAD, ROW = 28, 48
#: Where the words of a row begin, behind the check box, in logical pixels.
_EDGE, _WORDS = 16, 40


@dataclass(frozen=True, slots=True)
class HeadLook(GroupLook):
    """A head: icon, title, count."""

    icon: str = ""


@dataclass(frozen=True, slots=True)
class FoldLook(ListLook):
    """A head that folds: it can be stood on, Space opens it."""

    count: str = ""
    icon: str = ""
    folded: bool = True
    state: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title} {self.count}, {self.state}"


@dataclass(frozen=True, slots=True)
class MoveLook(ListLook):
    """A move: number (*lead_text*), title, reason (*meta*), value (*right*); *ticked* None has no check box."""

    ticked: bool | None = None
    state: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.state, self.lead_text, self.title, self.meta, self.right) if part)


class PlanDelegate(RowDelegate):
    """Heads 28 high, rows 48."""

    height = ROW

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """28 for a head."""
        return QSize(120, px(HEAD if isinstance(index.data(LOOK_ROLE), (HeadLook, FoldLook)) else ROW))

    def paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """Heads stand on a ground of their own."""
        look = index.data(LOOK_ROLE)
        if isinstance(look, HeadLook) or (isinstance(look, FoldLook) and not _chosen(option)):
            painter.fillRect(rect, colour("alt"))
            hairline(painter, rect.x(), rect.bottom(), rect.width(), "line_soft")
        else:
            super().paint_ground(painter, rect, option, index)

    def paint_look(self, painter: QPainter, rect: QRect, look: object, index: Index) -> None:
        """A head or a move."""
        if isinstance(look, HeadLook):
            self._paint_head(painter, rect, look)
        elif isinstance(look, FoldLook):
            self._paint_head(painter, rect, look)
            spot = QRect(rect.right() - px(_EDGE) - 12, rect.center().y() - 6, 14, 14)
            draw_icon(painter, "down" if look.folded else "up", spot, colour("text2"))
        elif isinstance(look, MoveLook):
            self._paint_move(painter, rect, look)

    @staticmethod
    def _paint_head(painter: QPainter, rect: QRect, look: HeadLook | FoldLook) -> None:
        draw_icon(painter, look.icon, QRect(rect.x() + px(_EDGE), rect.center().y() - 6, 14, 14), colour("text2"))
        inner = rect.adjusted(px(_WORDS), 0, -px(_EDGE), 0)
        inner.setLeft(inner.left() + paint_text(painter, inner, look.title, "cell", "text", 500) + 8)
        if look.count:
            paint_text(painter, inner, look.count, "meta", "text3")

    @staticmethod
    def _paint_move(painter: QPainter, rect: QRect, look: MoveLook) -> None:
        left, top = rect.x() + px(_WORDS if look.ticked is not None else _EDGE), rect.y() + px(6)
        off = look.ticked is False
        line = QRect(left, top, rect.right() - px(_EDGE) - left, px(18))
        width = paint_number(painter, line, look.right, "cell", "text3" if off else look.right_tone)
        title = QRect(left, top, line.width() - width - 12, line.height())
        used = paint_text(painter, title, look.lead_text, "cell", "text3") + 6
        paint_text(painter, title.adjusted(used, 0, 0, 0), look.title, "cell", "text2" if off else "text", 500)
        paint_text(painter, QRect(left, top + px(19), line.width(), px(16)), look.meta, "meta", "text3")
        if look.ticked is not None:
            _paint_box(painter, QRect(rect.x() + px(_EDGE), top + px(1), px(16), px(16)), on=look.ticked)

    def tip(self, index: Index) -> str:
        """Title and reason, whole."""
        look = index.data(LOOK_ROLE)
        if isinstance(look, MoveLook):
            return f"{look.lead_text} {look.title}\n{look.meta}"
        return ""


def _chosen(option: QStyleOptionViewItem) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))


def _paint_box(painter: QPainter, rect: QRect, *, on: bool) -> None:
    option = QStyleOptionButton()
    option.rect = rect
    option.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
    QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter)


class PlanList(RowList):
    """The moves; `toggled` carries the line whose box or fold was pressed, `why_wanted` the line that W was pressed on."""

    toggled = Signal(object)
    why_wanted = Signal(object)

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__(model, name)
        delegate = PlanDelegate(self)
        self.setItemDelegate(delegate)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        model.rows_arrived.connect(self._settle)
        self.viewport().installEventFilter(self)

    def _settle(self) -> None:
        """Heads are lower than rows."""
        for number in range(self.model().rowCount()):
            line = self.rows_model().row_at(number)
            height = px(HEAD if isinstance(line, PlanLine) and line.is_head else ROW)
            if self.rowHeight(number) != height:
                self.setRowHeight(number, height)

    def row_rect(self, line: PlanLine) -> QRect:
        """Where a line stands, in the viewport."""
        number = self.rows_model().row_of(line.id)
        return self.visualRect(self.model().index(number or 0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks or unfolds, W asks why."""
        line = self.current_row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Space and isinstance(line, PlanLine):
            self.toggled.emit(line)
        elif plain and event.key() == Qt.Key.Key_W and isinstance(line, PlanLine) and line.change:
            self.why_wanted.emit(line)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes on to the next group, Shift+Tab back; from the last one it leaves the list."""
        starts = self._starts()
        here = self.currentIndex().row()
        target = (
            next((start for start in starts if start > here), None)
            if onwards
            else next((start for start in reversed(starts) if start < here), None)
        )
        if target is None or not self.hasFocus():
            return super().focusNextPrevChild(onwards)
        self.go_to_number(target)
        return True

    def _starts(self) -> list[int]:
        """The first line of each group that can be stood on."""
        starts, group = [], None
        for number in range(self.model().rowCount()):
            line = self.rows_model().row_at(number)
            if isinstance(line, PlanLine) and line.group != group and not line.is_head:
                starts.append(number)
                group = line.group
        return starts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the box ticks; a press on a fold opens it."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._on_release(event.position().toPoint())
        return super().eventFilter(watched, event)

    def _on_release(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        look, line = index.data(LOOK_ROLE), self.rows_model().row_at(index.row())
        on_box = isinstance(look, MoveLook) and look.ticked is not None and spot.x() < px(_WORDS)
        if isinstance(line, PlanLine) and (on_box or isinstance(look, FoldLook)):
            self.toggled.emit(line)
