"""The scenarios of a product: the list of what is kept under names, up to four of them side by side, and their acts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.plans.asked import Compose
from app.rows.plans import ScenarioRow
from app.rows.whatif import Column as Scenario
from app.rows.whatif import EffortRow
from views.releases.whatif.comparison import CompareRow, ComparisonModel
from views.releases.whatif.words import gone_words, translate
from views.releases.words import fill
from views.said import as_read
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.labels import Label, Pane
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.picker import Pick, Picker
from views.widgets.row_models import Index, RowsModel

#: So many stand side by side.
MOST = 4
#: The width of the measures, and the least of a scenario, in logical px.
_MEASURE, _LEAST = 190, 132


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A scenario as it stands in the list."""

    id: int
    row: ScenarioRow
    order: Compose
    beside: bool
    #: What it supposes of those that are not here any more, as sentences.
    gone: str = ""


class ScenarioList(RowTable):
    """The names; Space takes one into the comparison, Enter puts the levers as it says."""

    toggled = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and isinstance(row, KeptRow):
            self.toggled.emit(row)
        else:
            super().keyPressEvent(event)


class ComparisonTable(RowTable):
    """A table whose columns are the scenarios chosen; they share the room, and scroll sideways where it is too little."""

    def lay_out_heads(self) -> None:
        """Lays the heads out anew after the columns or the room changed."""
        count = self.rows_model().columnCount() - 1
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        first, room = px(_MEASURE), self.viewport().width()
        self.setColumnWidth(0, first)
        for column in range(1, count + 1):
            self.setColumnWidth(column, max(px(_LEAST), (room - first) // max(1, count)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room."""
        super().resizeEvent(event)
        self.lay_out_heads()


def _columns() -> Sequence[Column]:
    return (
        Column("beside", "", _mark, width=36),
        Column("name", translate("WhatIf", "Scenario"), _name, width=160, stretches=True),
    )


def _mark(row: KeptRow) -> Cell:
    return Cell(icon="done") if row.beside else Cell()


def _name(row: KeptRow) -> Cell:
    icon = "warning" if row.row.problems or row.gone else ""
    return Cell(row.row.name, "wait" if icon else "text", icon, weight=600 if row.beside else 400)


class KeptModel(RowsModel):
    """The names; what the mark stands for is spoken."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A scenario that stands side by side says so."""
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0 and row is not None and row.beside:
            return translate("WhatIf", "side by side")
        return super().data(index, role)


class ScenariosView(QWidget):
    """The list at the left, the comparison at the right."""

    #: A scenario's levers are to be shown: its order.
    taken = Signal(object)
    #: Other scenarios stand side by side now.
    beside_changed = Signal()
    change_wanted = Signal(int)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: list[KeptRow] = []
        self._changes: Sequence[EffortRow] = ()
        self._columns: Sequence[Scenario] = ()
        #: The changes whose day is compared: titles by number.
        self.chosen: dict[int, str] = {}
        self.model = KeptModel(_columns(), parent=self)
        self.list = ScenarioList(self.model, self.tr("Scenarios"), several=False)
        self.comparison = ComparisonModel(self)
        self.table = ComparisonTable(self.comparison, self.tr("Scenarios side by side"), several=False)
        self.empty = EmptyState(
            "layers",
            self.tr("Scenarios stand here side by side. Move a slider, then save what you see under a name."),
            self.tr("Save as a scenario"),
        )
        self.add_change = Button(self.tr("Day of a change…"), icon="add", kind="flat")
        self.note = Label("", "meta", 400, "text3", wraps=True)
        #: The list to choose a change from, while it is open.
        self.picker: Picker | None = None
        self.busy = Label("", "meta", 400, "text2")
        self._build()
        self._connect()
        self._on_current(None)

    def _build(self) -> None:
        self.list.setObjectName("whatif-scenarios")
        self.table.setObjectName("whatif-comparison")
        self.table.horizontalHeader().setObjectName("")
        self.list.horizontalHeader().setObjectName("")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        foot = Pane("base", "t")
        line = row_layout(foot, (12, 4, 16, 4), 12)
        line.addWidget(self.add_change)
        line.addWidget(self.busy)
        line.addWidget(self.note, 1)
        column.addWidget(foot)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.list)
        row.addWidget(right, 1)
        self.body = OrEmpty(both, self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)

    def _connect(self) -> None:
        self.list.toggled.connect(self._toggle)
        self.list.clicked.connect(self._on_clicked)
        self.list.opened.connect(lambda row: self.taken.emit(row.order))
        self.list.current_changed.connect(self._on_current)
        self.table.opened.connect(self._on_row)
        self.add_change.clicked.connect(self._choose_change)

    # ---- what it shows

    def show_kept(self, found: Sequence[tuple[ScenarioRow, Compose]]) -> None:
        """Shows what is kept; the first ones stand side by side until others are chosen."""
        beside = {row.id for row in self._kept if row.beside}
        known, gone = {row.id for row in self._kept}, {row.id: row.gone for row in self._kept}
        rows = []
        for row, order in found:
            fresh = row.id not in known and len(beside) < MOST
            if fresh:
                beside.add(row.id)
            rows.append(KeptRow(row.id, row, order, row.id in beside, gone.get(row.id, "")))
        before, self._kept = self._kept, rows
        self.model.set_rows(rows)
        self.body.show_empty(not rows)
        if [row for row in before if row.beside] != [row for row in rows if row.beside]:
            self.beside_changed.emit()

    def forget(self) -> None:
        """Another product: nothing of this one's is meant any more."""
        self._kept, self.chosen = [], {}
        self.model.set_rows([])
        self.comparison.show_scenarios((), {})

    def beside(self) -> list[KeptRow]:
        """Those side by side."""
        return [row for row in self._kept if row.beside]

    def kept(self) -> list[KeptRow]:
        """All."""
        return list(self._kept)

    def current(self) -> KeptRow | None:
        """The one that one is on."""
        row = self.list.current_row()
        return row if isinstance(row, KeptRow) else None

    def show_changes(self, changes: Sequence[EffortRow]) -> None:
        """The changes whose day can be compared."""
        self._changes = changes
        self.add_change.setEnabled(bool(changes))

    def show_columns(self, columns: Sequence[Scenario]) -> None:
        """What they come to, side by side."""
        self._columns = columns
        self._show_gone({each.scenario_id: gone_words(each.gone) for each in columns})
        self.comparison.show_scenarios(columns, self.chosen)
        self.table.lay_out_heads()
        refused = [f"{each.name}: {as_read(each.refused)}" for each in columns if each.refused]
        if refused:
            self.said.emit(" ".join(refused))

    def _show_gone(self, gone: Mapping[int, str]) -> None:
        """Marks the scenarios that suppose what is not here any more, and says below what that is."""
        self._kept = [replace(row, gone=gone.get(row.id, row.gone)) for row in self._kept]
        self.model.set_rows(self._kept)
        self._on_current(self.current())

    def set_busy(self, running: bool) -> None:
        """Says that they are being composed."""
        self.busy.setText(self.tr("Composing…") if running else "")
        self.busy.setVisible(running)

    # ---- what is chosen

    def _toggle(self, row: KeptRow) -> None:
        if not row.beside and len(self.beside()) >= MOST:
            self.said.emit(fill(self.tr("%1 stand side by side at most. Take one out first (Space)."), MOST))
            return
        self._kept = [replace(each, beside=each.beside != (each.id == row.id)) for each in self._kept]
        self.model.set_rows(self._kept)
        self.beside_changed.emit()

    def _on_clicked(self) -> None:
        row = self.current()
        if row is not None and self.list.currentIndex().column() == 0:
            self._toggle(row)

    def _on_current(self, row: object) -> None:
        """Says what of a scenario is no longer understood, and which names of those side by side are not here any more."""
        own = row.row.problems if isinstance(row, KeptRow) else ()
        words = " ".join(
            [*map(as_read, own), *(f"{each.row.name}: {each.gone}" for each in self.beside() if each.gone)]
        )
        self.note.set_role("wait" if words else "text3")
        if words:
            self.note.setText(words)
        else:
            self.note.setText(
                self.tr("A what-if is not the truth: only a plan of the real figures can be applied, on the board.")
            )

    def _choose_change(self) -> None:
        picks = [
            Pick(row.change_id, row.title, row.number) for row in self._changes if row.change_id not in self.chosen
        ]
        self.picker = Picker(self, self.tr("Whose day"), picks)
        self.picker.picked.connect(self.choose_change)
        self.picker.open_at(self.add_change)

    def choose_change(self, change: int) -> None:
        """Compares the day of that change as well."""
        titles = {row.change_id: row.title for row in self._changes}
        self.chosen[change] = titles.get(change, "")
        self.show_columns(self._columns)
        self.table.go_to(f"change {change}")
        self.table.setFocus()

    def _on_row(self, row: object) -> None:
        if isinstance(row, CompareRow) and row.change_id:
            self.change_wanted.emit(row.change_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the names give way."""
        super().resizeEvent(event)
        self.list.setFixedWidth(max(px(132), min(px(220), round(self.width() * 0.22))))
