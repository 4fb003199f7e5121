"""A column of the board: its head, its cards, what a dragged card would break, and what ships at its foot."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout

from app.rows.capacity import TeamLoad
from app.rows.releases import BoardColumn as ColumnRow
from app.rows.releases import ReleaseRow
from views.actions import explain_keys
from views.releases.cards import Card, card_look
from views.releases.column_foot import ColumnFoot
from views.releases.column_head import ColumnHead, team_name, values_of
from views.releases.drop_note import DropNote
from views.releases.words import fill, pd_words, translate
from views.style import rounded
from views.theme import colour, font, px
from views.widgets.card import BoardColumn
from views.widgets.counts import numeral
from views.widgets.filter_field import FilterField
from views.widgets.labels import Line
from views.widgets.lists import CardList
from views.widgets.meter import MeterValues
from views.widgets.row_models import IDS_MIME, RowsModel
from views.widgets.sheet import column_layout

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ColumnCards(CardList):
    """The cards of a column; the arrows at its edges lead to the head and to the neighbours."""

    left_by = Signal(int)
    up = Signal()
    focused = Signal()
    menu_wanted = Signal(QPoint)
    #: A card came over it (its id), or went on (empty).
    hovered = Signal(str)
    opened_empty = Signal()
    #: One of its cards is dragged now, and is not any more.
    taken_up = Signal()
    put_down = Signal()

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__(model, name)
        self.setProperty("quiet", True)
        self._hint = ""

    def set_quiet(self, quiet: bool) -> None:
        """Whether its current card is marked only while it has the focus: so it is in all columns but the current one."""
        if quiet != self.property("quiet"):
            self.setProperty("quiet", quiet)
            self.viewport().update()

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

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Says so as long as it lasts."""
        self.taken_up.emit()
        super().startDrag(actions)
        self.put_down.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows that the card can be put here."""
        super().dragEnterEvent(event)
        data = event.mimeData()
        if data.hasFormat(IDS_MIME) and event.source() is not self:
            self.hovered.emit(bytes(data.data(IDS_MIME).data()).decode().partition("\n")[0])

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The card went on."""
        super().dragLeaveEvent(event)
        self.hovered.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        """The card came."""
        super().dropEvent(event)
        self.hovered.emit("")

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


class Column(BoardColumn):
    """One column; `release` is None for the candidates."""

    #: The words that the candidates are to be filtered by.
    filtered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.release: ReleaseRow | None = None
        self._shown: tuple[ColumnRow, date] | None = None
        self.head = ColumnHead()
        self.filter = FilterField(translate("Releases", "Filter the candidates"))
        self.model = RowsModel(look=card_look, parent=self)
        self.cards = ColumnCards(self.model, "")
        explain_keys(self.cards)
        self.foot = ColumnFoot()
        self._edge = ""
        self.setAcceptDrops(True)
        self._build()
        self.note = DropNote(self)
        self.cards.verticalScrollBar().rangeChanged.connect(self._on_scrolling)
        self.head.title.down.connect(self.cards.setFocus)
        self.cards.up.connect(self.head.title.setFocus)
        self.filter.changed.connect(self.filtered)
        self.filter.left_downwards.connect(self._leave_filter)
        self.head.filter.clicked.connect(self.show_filter)

    def _build(self) -> None:
        layout = column_layout(self, 0)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.head)
        layout.addWidget(Line())
        self._field = QHBoxLayout()
        self._field.setContentsMargins(8, 8, 8, 0)
        self._field.addWidget(self.filter)
        layout.addLayout(self._field)
        self._block = QHBoxLayout()
        self._block.addWidget(self.cards)
        layout.addLayout(self._block, 1)
        layout.addWidget(self.foot)
        self.setMinimumWidth(px(208))
        self.setMaximumWidth(px(320))
        self._show_field(shown=False)
        self._on_scrolling(0, 0)

    def show_column(self, column: ColumnRow, cards: list[Card], today: date) -> None:
        """Shows another state of its column; nothing is done where it is the same."""
        if self._shown == (column, today) and self.model.rows() == cards:
            return
        self._shown = (column, today)
        self.release = column.release
        if column.release is None:
            self.head.show_candidates(column)
        else:
            self.head.show_release(column, today)
        self.cards.set_hint(self._hint())
        name = self.head.title.text()
        self.cards.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.head.words())
        self.foot.show_column(column)
        self.model.set_rows(cards)

    def _hint(self) -> str:
        if self.release is not None:
            return translate("Releases", "Nothing is placed here yet. Drag a card here, or press M on it.")
        if self.filter.words():
            return translate("Releases", "No candidate is found by these words.")
        return translate("Releases", "What is honoured and stands in no release yet comes here.")

    # ---- what would be

    def would_be(self, *cards: Card, inside: bool) -> tuple[TeamLoad, ...]:
        """What it would have of each team and ask of it with the cards inside, or without them."""
        loads = self._shown[0].teams if self._shown is not None else ()
        for card in cards:
            loads = _with(loads, card, 1 if inside else -1)
        return loads

    def preview(self, *cards: Card, inside: bool = True, sentences: Sequence[str] = ()) -> None:
        """While cards are dragged: the meters as they would be, and what would break; without cards it shows what is."""
        self._edge = "accent" if cards and inside else ""
        if self._shown is None:
            return
        column, without = self._shown[0], sum(card.item.effort is None for card in cards)
        unknown = column.release.unknown if column.release is not None else sum(i.effort is None for i in column.cards)
        loads = self.would_be(*cards, inside=inside)
        self.head.meters.show_loads(loads, unknown + (1 if inside else -1) * without)
        self._note(sentences)

    def refuse(self, sentences: Sequence[str]) -> None:
        """While a card is dragged that it does not take: why not."""
        self._edge = "bad"
        self._note(sentences)

    def _note(self, sentences: Sequence[str]) -> None:
        self.note.show_sentences(sentences, 1, self.head.height() + 1, self.width() - 2)
        self.update()

    # ---- a card over its head or foot is over it as well

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """As over its cards."""
        self.cards.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As over its cards."""
        self.cards.dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """As from its cards."""
        self.cards.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """As on its cards."""
        self.cards.dropEvent(event)

    # ---- the filter of the candidates

    def show_filter(self) -> None:
        """Opens the field for filter words, with the focus."""
        self._show_field(shown=True)
        self.filter.setFocus()

    def _show_field(self, *, shown: bool) -> None:
        self.filter.setVisible(shown)
        self._field.setContentsMargins(8, 8, 8, 0) if shown else self._field.setContentsMargins(0, 0, 0, 0)

    def _leave_filter(self) -> None:
        """Back to the cards; an empty field closes."""
        self.cards.setFocus()
        self._show_field(shown=bool(self.filter.words()))

    def _on_scrolling(self, _least: int, most: int) -> None:
        """The bar takes the place of the margin, so that cards are hardly narrower with it."""
        self._block.setContentsMargins(8, 8, 0 if most else 8, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge; another edge while a card is over it, that it takes or does not take."""
        super().paintEvent(event)
        if self._edge:
            rounded(QPainter(self), QRectF(self.rect()), 6, None, colour(self._edge))

    def load_words(self, *cards: Card) -> str:
        """“18.5 of 20 pd” of each team as it would be with the cards inside, for the picker."""
        named = [(team_name(load), values_of(load, unknown=False)) for load in self.would_be(*cards, inside=True)]
        single = len(named) == 1
        return ", ".join(_load_words("" if single else f"{name} ", values) for name, values in named)


def _with(loads: Sequence[TeamLoad], card: Card, sign: int) -> tuple[TeamLoad, ...]:
    fault = card.item.kind == "correction"
    parts = card.item.parts or (0.0,) * len(loads)
    return tuple(
        replace(load, load=load.load + sign * days, faults=load.faults + sign * days * fault)
        for load, days in zip(loads, parts, strict=False)
    )


def _load_words(name: str, values: MeterValues) -> str:
    if values.capacity is None:
        return name + pd_words(values.used)
    words = name + fill(translate("Releases", "%1 of %2 pd"), numeral(values.used), numeral(values.capacity))
    over = translate("Releases", "over")
    return f"{words} ({over})" if values.over else words
