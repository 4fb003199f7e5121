"""The chart beside the table: made when first shown, with the same filter and the same choice; what it rescores is written."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.rows.backlog import Question
from models.rules.errors import Refusal, RuleBroken
from views.actions import explain_keys, make_action, set_enabled
from views.backlog.grid import MOST, BacklogTable
from views.backlog.lines import BacklogModel
from views.desk import Desk
from views.theme import px

if TYPE_CHECKING:
    from app.rows.chart import ChartPoints, ValueCurve
    from views.backlog.chart.pane import ChartPane

#: The table alone, both, or the chart alone.
MODES = ("table", "both", "chart")


_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
#: The commands that are keys of the chart.
_PRESSED = {
    "chart.closer": (Qt.Key.Key_Plus, _NONE),
    "chart.further": (Qt.Key.Key_Minus, _NONE),
    "chart.all": (Qt.Key.Key_0, _NONE),
    "chart.line-up": (Qt.Key.Key_PageUp, _NONE),
    "chart.line-down": (Qt.Key.Key_PageDown, _NONE),
    "chart.more-effort": (Qt.Key.Key_Right, _ALT),
    "chart.less-effort": (Qt.Key.Key_Left, _ALT),
    "chart.more-value": (Qt.Key.Key_Up, _ALT),
    "chart.less-value": (Qt.Key.Key_Down, _ALT),
}


class Charting(QObject):
    """Keeps chart and table together."""

    #: Another mode is in force.
    mode_changed = Signal(str)
    #: A change is to be shown in full.
    opened = Signal(int)

    def __init__(self, desk: Desk, table: BacklogTable, model: BacklogModel) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._model = model
        self._mode = "table"
        self._form = ""
        self._numbers: Mapping[int, int] = {}
        self._ids: Mapping[int, int] = {}
        self._asked: tuple[int, dict[str, str], int] | None = None
        self._syncing = False
        self._list: QWidget | None = None
        self._keys: Sequence[QAction] = ()
        self._own = {name: make_action(name, self._presser(*keys), self) for name, keys in _PRESSED.items()}
        self._own["chart.twin"] = make_action("chart.twin", self._flip, self)
        self._enable()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        #: The chart, once it was shown.
        self.pane: ChartPane | None = None
        table.selection_changed.connect(lambda _rows: self._follow_table())
        table.current_changed.connect(lambda _row: self._follow_table())
        model.loaded.connect(self._on_loaded)

    def around(self, whole_list: QWidget) -> QSplitter:
        """The room in which the chart stands above the list."""
        self._list = whole_list
        self._splitter.setObjectName("chart")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(whole_list)
        return self._splitter

    def share_keys(self, keys: Sequence[QAction]) -> None:
        """What can be done with a row can be done with a point."""
        self._keys = keys

    def actions(self) -> dict[str, QAction]:
        """The chart's own commands; their keys work in it."""
        return self._own

    def _presser(self, key: Qt.Key, held: Qt.KeyboardModifier) -> Callable[[], None]:
        def press() -> None:
            if self.pane is not None:
                QApplication.sendEvent(self.pane.canvas, QKeyEvent(QEvent.Type.KeyPress, key, held))

        return press

    def _flip(self) -> None:
        if self.pane is not None:
            self.pane.show_twin(not self.pane.shows_twin())

    # ---- how it is shown

    def mode(self) -> str:
        """What is shown: `table`, `both` or `chart`."""
        return self._mode

    def show_mode(self, mode: str) -> None:
        """Shows table, chart or both."""
        if mode not in MODES or mode == self._mode:
            return
        had_focus = self.focus_widget().hasFocus()
        self._mode = mode
        if mode != "table" and self.pane is None:
            self._make()
        self._settle()
        if had_focus:
            self.focus_widget().setFocus()
        self.read()
        self.mode_changed.emit(mode)

    def turn(self) -> None:
        """The next mode."""
        self.show_mode(MODES[(MODES.index(self._mode) + 1) % len(MODES)])

    def focus_widget(self) -> QWidget:
        """Where the keys work: the table, or the chart where it stands alone."""
        if self._mode != "chart" or self.pane is None or self._list is None or not self._list.isHidden():
            return self._table
        return self.pane.twin if self.pane.shows_twin() else self.pane.canvas

    def _make(self) -> None:
        from views.backlog.chart.pane import ChartPane

        pane = self.pane = ChartPane()
        pane.selected.connect(self._on_selected)
        pane.opened.connect(self._on_opened)
        pane.current_changed.connect(self._read_curve)
        pane.rescored.connect(self._on_rescored)
        pane.reasoned.connect(self._on_reasoned)
        pane.said.connect(lambda sentence: self._desk.told.emit(sentence, 0))
        pane.canvas.addActions(list(self._own.values()))
        pane.twin.addAction(self._own["chart.twin"])
        for view in (pane.canvas, pane.twin):
            view.addActions(list(self._keys))
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            explain_keys(view)
        if self._form:
            pane.set_form(self._form)
        self._splitter.insertWidget(0, pane)
        self._splitter.setSizes([px(350), px(350)])

    def _enable(self) -> None:
        why = self.tr("The chart is not shown: C shows it.")
        for action in self._own.values():
            set_enabled(action, self._mode != "table", why)

    def _settle(self) -> None:
        self._enable()
        empty = not self._model.total()
        if self.pane is not None:
            self.pane.setVisible(self._mode != "table" and not empty)
        if self._list is not None:
            self._list.setVisible(self._mode != "chart" or empty)

    def _on_loaded(self, _total: int) -> None:
        self._settle()
        self.read()

    # ---- the points

    def read(self) -> None:
        """Reads the points of what the table shows."""
        if self._mode == "table" or self.pane is None:
            return
        database, asked = self._desk.database, self._model.asked()

        def read() -> "tuple[ChartPoints, Mapping[int, int]]":
            from app.queries.chart import chart_points

            points = chart_points(database, asked.words, asked.sort)
            return points, _numbers(database, asked, points.ids)

        self._desk.read(read, self._on_points, key="backlog.chart")

    def _on_points(self, found: "tuple[ChartPoints, Mapping[int, int]]") -> None:
        points, self._numbers = found
        self._ids = {number: change for change, number in self._numbers.items()}
        if self.pane is not None:
            self.pane.show_points(points)
            self._follow_table()

    # ---- the choice

    def _follow_table(self) -> None:
        if self.pane is None or self._syncing or self._mode == "table":
            return
        ids = [self._ids[number] for number in self._table.chosen_numbers() if number in self._ids]
        self.pane.choose(ids)
        current = self.pane.canvas.current_id()
        if current is not None:
            self._read_curve(current)

    def _on_selected(self, ids: list[int]) -> None:
        """The chart's choice becomes the table's."""
        numbers = sorted(self._numbers[change] for change in ids if change in self._numbers)
        if not numbers:
            self._table.choose_one()
            return
        if len(numbers) > MOST:
            self._table.too_many.emit(len(numbers))
            self._follow_table()
            return
        self._syncing = True
        if len(numbers) == 1:
            self._table.go_to_number(numbers[0])
        else:
            flags = QItemSelectionModel.SelectionFlag
            selection = self._table.selectionModel()
            selection.setCurrentIndex(self._model.index(numbers[0], 0), flags.NoUpdate)
            selection.select(self._stretches(numbers), flags.ClearAndSelect | flags.Rows)
            self._table.scrollTo(self._model.index(numbers[0], 0))
        self._syncing = False

    def _stretches(self, numbers: Sequence[int]) -> QItemSelection:
        """Rows that follow each other as one piece."""
        selection, first, last = QItemSelection(), numbers[0], numbers[0]
        for number in [*numbers[1:], -1]:
            if number == last + 1:
                last = number
                continue
            right = self._model.index(last, self._model.columnCount() - 1)
            selection.select(self._model.index(first, 0), right)
            first = last = number
        return selection

    def _on_opened(self, change: int) -> None:
        if change in self._numbers:
            self._table.go_to_number(self._numbers[change])
        self.opened.emit(change)

    # ---- other figures

    def _read_curve(self, change: int) -> None:
        database = self._desk.database

        def read() -> "ValueCurve":
            from app.queries.chart import value_curve

            return value_curve(database, change)

        self._desk.read(read, self._on_curve, key="backlog.curve")

    def _on_curve(self, curve: "ValueCurve") -> None:
        if self.pane is not None:
            self.pane.set_curve(curve)

    def _on_rescored(self, change: int, values: dict[str, str], seen: int) -> None:
        self._asked = (change, values, seen)
        self._write(None)

    def _on_reasoned(self, reason: str) -> None:
        self._write(reason)

    def _write(self, reason: str | None) -> None:
        from app.commands.valuing import SetScore, set_score

        if self._asked is not None:
            change, values, seen = self._asked
            self._desk.do(set_score, SetScore(change, values, reason, settle=True), seen=seen, failed=self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        if self.pane is None:
            return
        if isinstance(refusal, RuleBroken):
            self.pane.ask_reason(refusal.sentence)
            return
        self.pane.let_go()
        self._desk.told.emit(refusal.sentence, 0)
        self.read()

    # ---- its form

    def form(self) -> str:
        """The mode and the chart's own form."""
        return json.dumps({"mode": self._mode, "chart": self.pane.form() if self.pane is not None else self._form})

    def set_form(self, form: str) -> None:
        """Puts itself as it was left; what another version wrote is passed over."""
        try:
            kept = json.loads(form)
            mode, self._form = str(kept["mode"]), str(kept["chart"])
        except (ValueError, KeyError, TypeError):
            return
        if self.pane is not None:
            self.pane.set_form(self._form)
        self.show_mode(mode)


def _numbers(database: Any, asked: Question, ids: Sequence[int]) -> Mapping[int, int]:
    """Which row of the list each change stands in; heads of groups take rows as well, and what is folded has none."""
    if not asked.grouped:
        return {change: number for number, change in enumerate(ids)}
    from app.queries.backlog import backlog_page
    from app.rows.page import ALL

    rows = backlog_page(database, asked, 0, ALL).rows
    return {row.id: number for number, row in enumerate(rows) if isinstance(row.id, int)}
