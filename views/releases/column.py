"""A column of the board: its head with day, state and capacity, its cards, and what ships at its foot."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.rows.releases import BoardColumn as ColumnRow
from app.rows.releases import ReleaseRow
from views.actions import explain_keys
from views.releases.cards import Card, card_look, is_tested
from views.releases.words import day_words, fill, kind_words, pd_words, short_name, translate
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.buttons import Button, IconButton
from views.widgets.card import BoardColumn
from views.widgets.counts import count_of, numeral
from views.widgets.labels import IconMark, Label, Line, StateChip
from views.widgets.lists import CardList
from views.widgets.meter import CapacityMeter
from views.widgets.painting import paint_text
from views.widgets.row_models import IDS_MIME, RowsModel
from views.widgets.sheet import column_layout
from views.widgets.states import state_look

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ColumnTitle(QAbstractButton):
    """The column's name and day; pressed, it opens the release's page. Arrow keys go on to its cards or neighbours."""

    left_by = Signal(int)
    down = Signal()
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._beside = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(28))

    def show_words(self, name: str, beside: str, *, opens: bool) -> None:
        """Name 13/600, then the day or the count."""
        self.setText(name)
        self._beside = beside
        self.setAccessibleName(f"{name}, {beside}")
        self.setEnabled(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.setToolTip(translate("Releases", "Open the release's page (Enter)") if opens else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = metrics("body", 600).horizontalAdvance(self.text()) + metrics("cell").horizontalAdvance(self._beside)
        return QSize(words + 12, px(28))

    def minimumSizeHint(self) -> QSize:
        """It elides."""
        return QSize(px(60), px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows move."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _SIDEWAYS:
            self.left_by.emit(_SIDEWAYS[key])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_J):
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its column is the current one."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, day, focus edge."""
        painter = QPainter(self)
        over = self.underMouse() and bool(self.toolTip())
        width = paint_text(painter, self.rect(), self.text(), "body", "accent_text" if over else "text", 600)
        rest = QRect(width + 8, 0, self.width() - width - 8, self.height())
        if rest.width() > 8:
            paint_text(painter, rest, self._beside, "cell", "text2")
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()), 3)


class ColumnCards(CardList):
    """The cards of a column; the arrows at its edges lead to the head and to the neighbours."""

    left_by = Signal(int)
    up = Signal()
    focused = Signal()
    menu_wanted = Signal(QPoint)
    hovered = Signal(bool)
    opened_empty = Signal()

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__(model, name)
        self.setProperty("quiet", True)
        self._hint = ""

    def set_hint(self, words: str) -> None:
        """What stands in the column while it has no cards."""
        self._hint = words
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right change the column, up from the first card goes to the head, Enter opens."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _SIDEWAYS:
            self.left_by.emit(_SIDEWAYS[key])
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_K) and self.currentIndex().row() <= 0:
            self.up.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() is None:
            self.opened_empty.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its column is the current one."""
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the card."""
        self.menu_wanted.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows that the card can be put here."""
        super().dragEnterEvent(event)
        self.hovered.emit(event.mimeData().hasFormat(IDS_MIME) and event.source() is not self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card went on."""
        super().dragLeaveEvent(event)
        self.hovered.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """The card came."""
        self.hovered.emit(False)
        super().dropEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, or what belongs here."""
        super().paintEvent(event)
        if self._hint and not self.rows_model().rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(font("meta"))
            painter.setPen(colour("text3"))
            box = self.viewport().rect().adjusted(8, 16, -8, -8)
            align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(box, int(align), self._hint)


class ColumnHead(QWidget):
    """Name and day, number and kind, state, and the capacity meter."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ColumnTitle()
        self.more = IconButton("more", translate("Releases", "What can be done with the release"))
        self._facts = Label("", "meta", 400, "text3")
        self._chip = StateChip(state_look("release", "planned"))
        self._unknown = Label("", "meta", 400, "text3")
        self._meter = CapacityMeter(translate("Releases", "load"))
        self._load = Label("", "meta", 400, "text2")
        self._build()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.title, 1)
        first.addWidget(self.more)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._chip)
        second.addStretch(1)
        second.addWidget(self._unknown)
        second.addSpacing(4)
        second.addStrut(px(20))
        layout = column_layout(self, 2)
        layout.setContentsMargins(12, 8, 8, 10)
        layout.addLayout(first)
        layout.addWidget(self._facts)
        layout.addSpacing(4)
        layout.addLayout(second)
        layout.addSpacing(4)
        layout.addWidget(self._meter)
        layout.addWidget(self._load)
        self._load.setFixedHeight(px(16))

    def show_release(self, row: ReleaseRow, today: date) -> None:
        """A coming release."""
        self.title.show_words(short_name(row), day_words(row.planned, today), opens=True)
        self._facts.setText(" · ".join([row.number, kind_words(row.kind), *self._timing(row, today)]))
        self._facts.setToolTip("")
        self._chip.setVisible(True)
        self._chip.set_look(state_look("release", row.state))
        self._unknown.setText(
            count_of(row.unknown, translate("Releases", "1 without effort"), translate("Releases", "%n without effort"))
            if row.unknown
            else ""
        )
        known = row.capacity is not None
        self._meter.setVisible(known)
        self._meter.set_values(row.load, row.capacity or 0.0)
        self._load.setVisible(not known)
        self._load.setText(fill(translate("Releases", "%1 of work"), pd_words(row.load)))
        self.more.setVisible(True)

    @staticmethod
    def _timing(row: ReleaseRow, today: date) -> list[str]:
        if row.kind == "expedited":
            return [translate("Releases", "when all is tested")]
        if row.freeze is None or row.state not in {"planned", "composing"}:
            return []
        return [fill(translate("Releases", "freezes %1"), day_words(row.freeze, today))]

    def show_candidates(self, column: ColumnRow) -> None:
        """What is honoured and stands in no release."""
        self.title.show_words(translate("Releases", "Candidates"), numeral(column.total), opens=False)
        shown = len(column.cards) < column.total
        self._facts.setText(
            fill(translate("Releases", "The first %1 by rank"), numeral(len(column.cards)))
            if shown
            else translate("Releases", "Honoured, by rank")
        )
        self._chip.setVisible(False)
        unknown = sum(item.effort is None for item in column.cards)
        self._unknown.setText(
            count_of(unknown, translate("Releases", "1 without effort"), translate("Releases", "%n without effort"))
            if unknown
            else ""
        )
        self._meter.setVisible(False)
        self._load.setVisible(True)
        self._load.setText(
            fill(translate("Releases", "%1 of work"), pd_words(sum(item.effort or 0.0 for item in column.cards)))
        )
        self.more.setVisible(False)

    def meter(self) -> CapacityMeter:
        """The capacity meter."""
        return self._meter

    def words(self) -> str:
        """All that it says, for screen readers and tests."""
        parts = [self.title.accessibleName(), self._facts.text(), self._unknown.text(), self._load.text()]
        return ", ".join(part for part in parts if part)


class ColumnFoot(QWidget):
    """How far the tests are, who waits, and the way to ship."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = IconMark("test", "text2", 14)
        self.tests = Label("", "cell", 500)
        self._waiting = Label("", "meta", 400, "text3")
        self.preview = Button(translate("Releases", "Preview shipping"), icon="ship")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self.tests, 1)
        layout = column_layout(self, 4)
        layout.setContentsMargins(12, 0, 12, 12)
        layout.addWidget(Line())
        layout.addSpacing(6)
        layout.addLayout(line)
        layout.addWidget(self._waiting)
        layout.addSpacing(4)
        layout.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeft)

    def show_column(self, column: ColumnRow) -> None:
        """Says where it stands; hidden where nothing is tested yet and nothing is frozen."""
        row = column.release
        tested = sum(map(is_tested, column.cards))
        in_test = row is not None and (row.kind == "expedited" or row.state in {"frozen", "in-test", "ready"})
        self.setVisible(row is not None and bool(column.cards) and (in_test or tested > 0))
        if row is None:
            return
        whole = tested == len(column.cards)
        words = fill(translate("Releases", "%1 of %2 tested"), numeral(tested), numeral(len(column.cards)))
        self.tests.setText(translate("Releases", "Ready to ship: all is tested") if whole else words)
        self.tests.set_role("good" if whole else "text")
        self._waiting.setText(
            count_of(row.waiting, translate("Releases", "1 waits for it"), translate("Releases", "%n wait for it"))
            if row.waiting
            else ""
        )
        self._waiting.setVisible(row.waiting > 0)


class Column(BoardColumn):
    """One column; `release` is None for the candidates."""

    def __init__(self) -> None:
        super().__init__()
        self.release: ReleaseRow | None = None
        self.head = ColumnHead()
        self.model = RowsModel(look=card_look, parent=self)
        self.cards = ColumnCards(self.model, "")
        explain_keys(self.cards)
        self.foot = ColumnFoot()
        self._taking = False
        layout = column_layout(self, 0)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.head)
        layout.addWidget(Line())
        self._block = QHBoxLayout()
        self._block.addWidget(self.cards)
        self._on_scrolling(0, 0)
        layout.addLayout(self._block, 1)
        layout.addWidget(self.foot)
        self.setMinimumWidth(px(208))
        self.setMaximumWidth(px(320))
        self.cards.hovered.connect(self._on_hovered)
        self.cards.verticalScrollBar().rangeChanged.connect(self._on_scrolling)
        self.head.title.down.connect(self.cards.setFocus)
        self.cards.up.connect(self.head.title.setFocus)

    def show_column(self, column: ColumnRow, cards: list[Card], today: date) -> None:
        """Shows another state of its column."""
        self.release = column.release
        if column.release is None:
            self.head.show_candidates(column)
            self.cards.set_hint(translate("Releases", "What is honoured and stands in no release yet comes here."))
        else:
            self.head.show_release(column.release, today)
            self.cards.set_hint(
                translate("Releases", "Nothing is placed here yet. Drag a card here, or press M on it.")
            )
        name = self.head.title.text()
        self.cards.setAccessibleName(name)
        self.setAccessibleName(name)
        self.foot.show_column(column)
        self.model.set_rows(cards)

    def _on_scrolling(self, _least: int, most: int) -> None:
        """The bar takes the place of the margin, so that cards are hardly narrower with it."""
        self._block.setContentsMargins(8, 8, 0 if most else 8, 4)

    def _on_hovered(self, taking: bool) -> None:
        self._taking = taking
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge; the accent's edge while a card is over it."""
        super().paintEvent(event)
        if self._taking:
            rounded(QPainter(self), QRectF(self.rect()), 6, None, colour("accent"))

    def load_words(self) -> str:
        """“18.5 of 20 pd”, for the picker."""
        row = self.release
        if row is None:
            return ""
        return (
            fill(translate("Releases", "%1 of %2 pd"), numeral(row.load), numeral(row.capacity))
            if row.capacity
            else pd_words(row.load)
        )
