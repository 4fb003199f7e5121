"""The fields of the Scoring page: the criteria of the model, and the rules of the policy in their order."""

from collections.abc import Sequence
from functools import partial
from itertools import permutations
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from models.rules.criteria import VISIBILITY
from models.rules.policy import RuleKind
from models.rules.terms import Audience
from views.settings.lines import NAME_WIDTH, VALUE_WIDTH, ComboBox, Line
from views.settings.scoring_document import (
    NUMBERS,
    Document,
    levels_of,
    number_of,
    numbers_of,
    rule_of,
    said,
    said_levels,
    weighted,
)
from views.theme import font, px
from views.widgets.bars import row_layout
from views.widgets.buttons import IconButton
from views.widgets.labels import Label
from views.widgets.rank_words import audience_word, criterion_word
from views.widgets.sheet import column_layout

_RULE = Qt.ItemDataRole.UserRole


def text_field(name: str, text: str, width: int = 0) -> QLineEdit:
    """A field that is named for those who don't see it."""
    field = QLineEdit(text)
    field.setFont(font("cell"))
    field.setMinimumHeight(px(28))
    field.setAccessibleName(name)
    if width:
        field.setFixedWidth(px(width))
    return field


class Criteria(QWidget):
    """A line for each criterion: weight, scale, levels. It writes into the document as somebody types."""

    altered = Signal()
    #: A criterion is to go: its name.
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        held = QWidget()
        held.setMaximumWidth(px(NAME_WIDTH + 16 + VALUE_WIDTH))
        level = row_layout(self)
        level.addWidget(held, 1)
        level.addStretch(0)
        self._grid = QGridLayout(held)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        #: The fields by criterion and what they hold.
        self.fields: dict[tuple[str, str], QLineEdit] = {}
        #: What has the keys before the first of them.
        self.before: QWidget | None = None

    def show_document(self, document: Document) -> None:
        """Shows the criteria of a document from now on."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields.clear()
        keys = [key for key in NUMBERS if key != "weight" or weighted(document)]
        heads = self._heads(keys)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column == len(heads)))  # the scales end where other fields end
        for column, word in enumerate(heads, start=1):
            self._grid.addWidget(Label(word, "meta", 400, "text3"), 0, column)
        for name, criterion in document["model"]["criteria"].items():
            self._add(name, criterion, keys, own=document["model"]["kind"] == "own")
        self._put_in_turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first fields begin where those of other lines do, as long as all find room."""
        super().resizeEvent(event)
        grid, wanted = self._grid, px(NAME_WIDTH + 8)  # and the gap of the grid
        grid.setColumnMinimumWidth(0, 0)
        names = [grid.itemAtPosition(row, 0) for row in range(grid.rowCount())]
        least = max((name.minimumSize().width() for name in names if name is not None), default=0)
        fits = grid.minimumSize().width() + wanted - least <= self.width()
        grid.setColumnMinimumWidth(0, wanted if fits else 0)

    def _put_in_turn(self) -> None:
        """What is made late would come last by Tab, after the foot of the page: it comes where it stands, behind *before*."""
        last = self.before
        for number in range(self._grid.count()):
            item = self._grid.itemAt(number)
            field = item.widget() if item is not None else None
            if field is not None and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                if last is not None:
                    QWidget.setTabOrder(last, field)
                last = field

    def _heads(self, keys: Sequence[str]) -> list[str]:
        words = {
            "weight": self.tr("Weight"),
            "least": self.tr("From"),
            "most": self.tr("To"),
            "zero": self.tr("No points at"),
        }
        return [*(words[key] for key in keys), self.tr("Scale")]

    def _add(self, name: str, criterion: dict[str, Any], keys: Sequence[str], *, own: bool) -> None:
        row, word = self._grid.rowCount(), criterion_word(name)
        self._grid.addWidget(Label(word, "cell", 500), row, 0)
        heads = self._heads(keys)
        for column, key in enumerate(keys):
            if key in criterion or key == "weight":
                field = text_field(f"{word}, {heads[column]}", said(criterion.get(key, 1)), 52)
                field.textEdited.connect(lambda text, key=key: self._put(criterion, key, number_of(text)))
                self._grid.addWidget(field, row, column + 1)
                self.fields[name, key] = field
        scale = ComboBox([("linear", self.tr("even")), ("log", self.tr("tenfold"))])
        scale.setAccessibleName(f"{word}, {heads[-1]}")
        scale.setMinimumWidth(px(88))
        scale.choose(str(criterion.get("scale", "linear")))
        scale.activated.connect(lambda _at: self._put(criterion, "scale", scale.value()))
        self._grid.addWidget(scale, row, len(keys) + 1)
        if own:
            gone = IconButton("close", self.tr("Remove %1").replace("%1", word))
            gone.clicked.connect(partial(self.removed.emit, name))
            self._grid.addWidget(gone, row, len(keys) + 2)
        if name not in ("reach", "waiting") and (own or "levels" in criterion):
            self._add_levels(name, criterion, len(keys) + 1)

    def _add_levels(self, name: str, criterion: dict[str, Any], span: int) -> None:
        row = self._grid.rowCount()
        levels = self.tr("Levels")
        field = text_field(f"{criterion_word(name)}, {levels}", said_levels(criterion.get("levels", {})))
        field.setPlaceholderText(self.tr("Levels: low = 1; high = 3"))
        field.textEdited.connect(lambda text: self._put(criterion, "levels", levels_of(text)))
        if name == VISIBILITY:
            field.setToolTip(self.tr("What a change is worth by who sees it: visitor, user, administrator"))
        label = Label(levels, "cell", 400, "text2")
        label.setBuddy(field)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1, 1, span)
        self.fields[name, "levels"] = field

    def _put(self, criterion: dict[str, Any], key: str, value: object) -> None:
        criterion[key] = value
        self.altered.emit()


class RuleList(QListWidget):
    """The rules, the strongest first: drag or Alt+↑/↓ moves one, Space switches it on or off."""

    #: The order, or what is on, is another: the rules as they stand, and whether each is on.
    arranged = Signal(list)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setFont(font("cell"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _item: self._tell())
        self.model().rowsMoved.connect(self._tell)

    def show_rules(self, rules: Sequence[tuple[str, str, bool]]) -> None:
        """Shows these rules: each one's name, its words, whether it is on."""
        if self._said() == [(rule, on) for rule, _words, on in rules]:
            return
        self.blockSignals(True)
        self.clear()
        for rule, words, on in rules:
            item = QListWidgetItem(words)
            item.setData(_RULE, rule)
            item.setSizeHint(QSize(px(120), px(28)))
            item.setFlags((item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        self.setFixedHeight(
            sum(self.sizeHintForRow(row) for row in range(self.count())) + 2 * self.frameWidth() + px(4)
        )

    def _said(self) -> list[tuple[str, bool]]:
        items = [self.item(row) for row in range(self.count())]
        return [(str(item.data(_RULE)), item.checkState() is Qt.CheckState.Checked) for item in items]

    def _tell(self) -> None:
        self.arranged.emit(self._said())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the rule."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            self.blockSignals(True)
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)
            self.blockSignals(False)
            self._tell()


class Rules(QWidget):
    """The policy: its rules in order, and the bounds of each. It writes into the document as somebody types."""

    altered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._document: Document = {}
        self.list = RuleList(self.tr("Rules, the strongest first"))
        self.effort, self.served = QLineEdit(), QLineEdit()
        self.bounds, self.least = QLineEdit(), QLineEdit()
        self.seen = ComboBox(
            [
                (" ".join(order), " › ".join(audience_word(audience) for audience in order))
                for order in permutations([each.value for each in Audience])
            ]
        )
        column = column_layout(self, 8)
        column.addWidget(self.list)
        for line in self._lines():
            column.addWidget(line)
        self.list.arranged.connect(self._on_arranged)
        self._listen()

    def _lines(self) -> list[Line]:
        for field in (self.effort, self.served, self.bounds, self.least):
            field.setFont(font("cell"))
            field.setMinimumHeight(px(28))
        return [
            Line(self.tr("Quick win: effort"), self.effort, self.tr("Person-days at most")),
            Line(self.tr("Quick win: reach"), self.served, self.tr("End users at least")),
            Line(self.tr("Many before few"), self.bounds, self.tr("End users at which the next class begins")),
            Line(self.tr("Who sees it"), self.seen, self.tr("The first goes first")),
            Line(self.tr("In proportion"), self.least, self.tr("Points for each person-day at least")),
        ]

    def _listen(self) -> None:
        quick, many = RuleKind.QUICK_WINS, RuleKind.MANY
        self.effort.textEdited.connect(lambda text: self._put(quick, "effort", number_of(text)))
        self.served.textEdited.connect(lambda text: self._put(quick, "reach", number_of(text)))
        self.bounds.textEdited.connect(lambda text: self._put(many, "bounds", numbers_of(text)))
        self.least.textEdited.connect(lambda text: self._put(RuleKind.PROPORTION, "least", number_of(text)))
        self.seen.activated.connect(lambda _at: self._put(RuleKind.VISIBILITY, "order", self.seen.value().split()))

    def show_document(self, document: Document) -> None:
        """Shows the policy of a document from now on."""
        self._document = document
        words = {
            "mandates": self.tr("Mandates by their date"),
            "quick-wins": self.tr("Quick wins may pass"),
            "many-before-few": self.tr("Many before few"),
            "visibility": self.tr("Visitor-visible before administration"),
            "proportion": self.tr("Cost in proportion"),
        }
        rules = document["policy"]["rules"]
        self.list.show_rules([(each["rule"], words[each["rule"]], bool(each.get("on", True))) for each in rules])
        self.effort.setText(said(rule_of(document, RuleKind.QUICK_WINS)["effort"]))
        self.served.setText(said(rule_of(document, RuleKind.QUICK_WINS)["reach"]))
        self.bounds.setText(" ".join(said(each) for each in rule_of(document, RuleKind.MANY)["bounds"]))
        self.least.setText(said(rule_of(document, RuleKind.PROPORTION)["least"]))
        self.seen.choose(" ".join(rule_of(document, RuleKind.VISIBILITY)["order"]))

    def _put(self, rule: RuleKind, key: str, value: object) -> None:
        rule_of(self._document, rule)[key] = value
        self.altered.emit()

    def _on_arranged(self, said_rules: list[tuple[str, bool]]) -> None:
        tables = {each["rule"]: each for each in self._document["policy"]["rules"]}
        for rule, on in said_rules:
            tables[rule]["on"] = on
        self._document["policy"]["rules"] = [tables[rule] for rule, _on in said_rules]
        self.altered.emit()
