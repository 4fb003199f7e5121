"""The result: what is supposed beside today's plan, or beside the best plan of the figures as they are: value and what differs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.rows.whatif import MandateRow, Outcome, Supposed, differences
from views.releases.whatif.words import (
    change,
    days,
    differs_words,
    gap_look,
    mandate_words,
    mandates_words,
    place_words,
    points,
    translate,
)
from views.releases.words import fill
from views.widgets.bars import row_layout
from views.widgets.buttons import Segmented
from views.widgets.counts import count_of, numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.labels import Label, Pane, StateChip
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.row_models import RowsModel
from views.widgets.sheet import column_layout
from views.widgets.states import Look
from views.widgets.times import short_day

_ICONS = {"in": "add", "out": "withdraw", "moved": "move", "late": "warning"}


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One thing that differs: a mandate that is late, or a change that comes in, falls out or moves."""

    id: str
    kind: str
    word: str
    number: str
    change_id: int
    title: str
    before: str
    after: str


def result_rows(before: Outcome, after: Outcome) -> list[ResultRow]:
    """What differs, mandates that can't be kept first."""
    stood = {row.number: row for row in before.mandates}
    rows = [
        ResultRow(f"late {row.number}", "late", mandate_words(row), row.number, row.change_id, row.title, *ways)
        for row in after.mandates
        if row.late != 0
        for ways in [(_due(row, stood.get(row.number)), place_words(row.release, row.ships))]
    ]
    rows += [
        ResultRow(
            f"{row.kind} {row.number}",
            row.kind,
            differs_words(row.kind),
            row.number,
            row.change_id,
            row.title,
            *(_place(plan, row.number, release) for plan, release in ((before, row.before), (after, row.after))),
        )
        for row in differences(before, after)
    ]
    return rows


def _due(row: MandateRow, stood: MandateRow | None) -> str:
    due = fill(translate("WhatIf", "due %1"), short_day(row.by))
    return due if stood is None or stood.release is None else f"{place_words(stood.release, stood.ships)} ({due})"


def _place(outcome: Outcome, number: str, release: str | None) -> str:
    stands = outcome.stands.get(number)
    day: date | None = stands.day if stands is not None else None
    return place_words(release, day)


def _columns() -> Sequence[Column]:
    return (
        Column("kind", translate("WhatIf", "What differs"), _kind, width=132),
        Column("number", translate("WhatIf", "Number"), lambda row: Cell(row.number, "text2"), width=72),
        Column("title", translate("WhatIf", "Title"), lambda row: Cell(row.title), width=240, stretches=True),
        Column("before", translate("WhatIf", "Before"), lambda row: Cell(row.before, "text2"), width=140),
        Column("after", translate("WhatIf", "What if"), lambda row: Cell(row.after), width=150),
    )


def _kind(row: ResultRow) -> Cell:
    return Cell(row.word, "bad" if row.kind == "late" else "text", _ICONS[row.kind], weight=500)


class ResultView(QWidget):
    """The value in large, what it is beside, and a table of what differs."""

    #: A change is to be opened.
    change_wanted = Signal(int)
    #: The best plan of the figures as they are is wanted: True while it is what one compares with.
    best_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supposed: Supposed | None = None
        self._best: Outcome | None = None
        self.value = Label("", "title", 600)
        self.gain = Label("", "body", 500, "text2")
        self.chip = StateChip(Look("wait", "–", "idle"))
        self.facts = Label("", "cell", 400, "text2", wraps=True)
        self.against = Segmented(
            [("today", self.tr("Today's plan")), ("best", self.tr("Best as it is"))], self.tr("Beside")
        )
        self.model = RowsModel(_columns(), parent=self)
        self.table = RowTable(self.model, self.tr("What differs"), several=False)
        self.empty = EmptyState("done", "", "", None)
        self.body = OrEmpty(self.table, self.empty)
        self._build()

    def _build(self) -> None:
        head = Pane("base", "tb")
        upper = column_layout(head, 4)
        upper.setContentsMargins(16, 8, 16, 8)
        line = QHBoxLayout()
        line.setSpacing(12)
        for part in (self.value, self.gain):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(part)
        line.addWidget(self.chip)
        line.addStretch(1)
        line.addWidget(Label(self.tr("compared with"), "meta", 400, "text2"))
        line.addWidget(self.against)
        upper.addLayout(line)
        upper.addWidget(self.facts)
        self.table.setObjectName("whatif-result")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        below = Pane("base", "")
        inset = row_layout(below, (8, 0, 8, 0), 0)  # with the table's own 8 its words stand under those of the head
        inset.addWidget(self.body, 1)
        column.addWidget(head)
        column.addWidget(below, 1)
        self.table.opened.connect(self._on_row)
        self.against.chosen.connect(self._on_against)

    # ---- what it shows

    def show_supposed(self, supposed: Supposed, *, final: bool = True) -> None:
        """Shows a plan, the best so far or the answer."""
        self._supposed = supposed
        outcome = supposed.outcome
        look = gap_look(outcome.gap, proven=outcome.proven)
        self.chip.set_look(look if final else Look("wait", self.tr("so far") + f" · {look.word}", "wait"))
        self._show()

    def show_best(self, best: Outcome | None) -> None:
        """The best plan of the figures as they are; None: not known any more."""
        self._best = best
        if self._supposed is not None:
            self._show()

    def show_refused(self, sentence: str) -> None:
        """There is no such plan, and why."""
        self._supposed = None
        self.value.setText("–")
        self.gain.setText("")
        self.facts.setText("")
        self.chip.set_look(Look("warning", self.tr("No plan"), "bad"))
        self.model.set_rows([])
        self.empty.set_sentence(sentence)
        self.body.show_empty(True)

    def beside(self) -> Outcome | None:
        """What the plan is compared with; None while it is not known."""
        if self._supposed is None:
            return None
        return self._supposed.today if self.against.value() == "today" else self._best

    def _show(self) -> None:
        supposed, beside = self._supposed, self.beside()
        if supposed is None:
            return
        outcome = supposed.outcome
        self.value.setText(points(outcome.value))
        self.value.setAccessibleName(fill(self.tr("Value %1"), points(outcome.value)))
        more = 0.0 if beside is None else outcome.value - beside.value
        self.gain.setText("" if beside is None else change(more))
        self.gain.set_role("text2" if abs(more) < 0.05 else "good" if more > 0 else "wait")
        self.facts.setText(self._facts(supposed, beside))
        rows = [] if beside is None else result_rows(beside, outcome)
        self.model.set_rows(rows)
        self.empty.set_sentence(
            self.tr("Still composing.") if beside is None else self.tr("Nothing differs: the plan stays as it is.")
        )
        self.body.show_empty(not rows)

    def _facts(self, supposed: Supposed, beside: Outcome | None) -> str:
        outcome = supposed.outcome
        parts = []
        if beside is not None:
            parts.append(fill(self.tr("before %1"), points(beside.value)))
        if outcome.bound is not None and not outcome.proven:
            parts.append(fill(self.tr("no plan exceeds %1"), points(outcome.bound)))
        held = self.tr("%1 of 1 change"), self.tr("%1 of %n changes")
        parts.append(fill(count_of(supposed.weighed, *held), numeral(len(outcome.stands))))
        if supposed.real_days:
            as_is, then = days(supposed.real_days), days(supposed.days)
            parts.append(then if as_is == then else f"{as_is} → {then}")
        if outcome.mandates:
            parts.append(fill(self.tr("mandates: %1"), mandates_words(outcome)))
        return "  ·  ".join(parts)

    def words(self) -> str:
        """The result in a sentence, to be announced."""
        return f"{self.value.text()} {self.gain.text()} {self.chip.look().word} {self.facts.text()}"

    def _on_row(self, row: object) -> None:
        if isinstance(row, ResultRow):
            self.change_wanted.emit(row.change_id)

    def _on_against(self, against: str) -> None:
        self.best_wanted.emit(against == "best")
        self._show()
