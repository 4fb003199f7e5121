"""Setting a field of several changes: every cell is looked at before it is set, and it is one act, which one undo takes back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from app.effects import Effects
from app.rows.cells import CellRow, CellsPreview
from models.rules.errors import Refusal
from views.background import Cancellation, Cancelled, Pause, Progress
from views.backlog.cells import EDITABLE, REASONED
from views.backlog.table import spec_of
from views.backlog.words import fill, marked, translate
from views.desk import Desk
from views.said import as_read, told_of
from views.theme import font, px
from views.widgets.buttons import Button
from views.widgets.counts import count_of, numeral
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.kept import line_field
from views.widgets.labels import Label
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.row_models import RowsModel

if TYPE_CHECKING:
    from app.commands.bulk_changes import SetCells

#: Up to so many are set in a moment; more are an errand with progress, which can be stopped.
AT_ONCE = 200
#: How long after the last key the cells are looked at anew, in milliseconds.
LOOKS = 250


class CellsDialog(Dialog):
    """What each cell holds and would hold; nothing is set while one of them can't be."""

    def __init__(self, desk: Desk, title: str, parent: QWidget) -> None:
        super().__init__(title, parent, width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.seen: CellsPreview | None = None
        self.words = Label("", "cell", 400, "text2", wraps=True)
        self.model = RowsModel(self._columns())
        self.table = RowTable(self.model, self.tr("What happens to each"), several=False)
        self.table.setMinimumHeight(px(260))
        self.accept_button: Button | None = None
        self._later = Pause(LOOKS, self.look, self)
        self._asked: SetCells | None = None

    def add_preview(self, accept: str) -> None:
        """Puts the preview and the feet below what was added before."""
        self.body.addWidget(self.words)
        self.body.addWidget(self.table, 1)
        self.add_cancel()
        self.accept_button = self.add_accept(accept, "done", self.want)
        self.accept_button.set_key("Ctrl+Return")
        self.accept_button.setShortcut("Ctrl+Return")
        self.accept_button.setEnabled(False)

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Number"), lambda row: Cell(row.number, "text2"), width=72),
            Column("title", self.tr("Title"), lambda row: Cell(row.title), stretches=True),
            Column("before", self.tr("Now"), lambda row: Cell(row.before or "–", "text2"), width=110),
            Column("after", self.tr("Then"), self._after, width=240),
        ]

    @staticmethod
    def _after(row: CellRow) -> Cell:
        if row.refusal is not None:
            why = as_read(row.refusal)
            return Cell(f"{row.given}  ·  {why}" if row.given else why, "bad", icon="warning")
        return Cell(row.after or "–", "text" if row.alters else "text3", weight=600 if row.alters else 400)

    # ---- looking

    def order(self) -> "SetCells | None":
        """What is to be set; None while that is not said."""
        raise NotImplementedError

    def look_soon(self) -> None:
        """Looks once nothing is typed for a moment."""
        if self.accept_button is not None:
            self.accept_button.setEnabled(False)
        self._later.start()

    def look(self) -> None:
        """Tries it without keeping anything."""
        self._later.stop()
        self.refuse("")
        order = self._asked = self.order()
        if order is None:
            self._show_nothing()
            return
        job = cells_job(self.desk, order, foreseeing=True)
        if len(order.cells) > AT_ONCE:
            title = fill(self.tr("Looking at %1 changes"), numeral(len(order.cells)))
            self.desk.run(job, lambda seen: self._on_seen(order, seen), self._on_refused, title=title)
        else:
            self.desk.write(lambda: job(_nobody, _never), lambda seen: self._on_seen(order, seen), self._on_refused)

    def _show_nothing(self) -> None:
        self.seen = None
        self.model.set_rows([])
        self.words.setText("")
        if self.accept_button is not None:
            self.accept_button.setEnabled(False)

    def _on_seen(self, order: "SetCells", seen: object) -> None:
        if order != self._asked:
            return
        assert isinstance(seen, CellsPreview)
        self.seen = seen
        self.model.set_rows(seen.rows)
        first = next((row for row in seen.rows if row.refusal is not None), None)
        if first is not None:
            self.table.go_to(first.id)
        self.words.setText(self._sentence(seen))
        if seen.refusal:
            self.refuse(as_read(seen.refusal))
        if self.accept_button is not None:
            self.accept_button.setEnabled(self.may_set(seen))

    def may_set(self, seen: CellsPreview) -> bool:
        """Whether it can be set as it was seen."""
        return not seen.refused and not seen.refusal and seen.altered > 0

    def _sentence(self, seen: CellsPreview) -> str:
        altered = count_of(
            seen.altered, self.tr("1 change gets another value"), self.tr("%n changes get another value")
        )
        same = len(seen.rows) - seen.altered - len(seen.refused)
        parts = [altered]
        if same:
            parts.append(count_of(same, self.tr("1 holds it already"), self.tr("%n hold it already")))
        if seen.refused:
            parts.append(count_of(len(seen.refused), self.tr("1 can't be set"), self.tr("%n can't be set")))
        return " · ".join(parts)

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(refusal.sentence)

    # ---- doing

    def want(self) -> None:
        """Sets them all."""
        order = self.order()
        if order is None or self.seen is None or order != self._asked or not self.may_set(self.seen):
            return
        if self.accept_button is not None:
            self.accept_button.setEnabled(False)
        if len(order.cells) <= AT_ONCE:
            from app.commands.bulk_changes import set_cells

            self.desk.do(set_cells, order, then=lambda _effects: self.accept(), failed=self._on_refused)
            return
        title = fill(self.tr("Setting %1 changes"), numeral(len(order.cells)))
        self.desk.run(cells_job(self.desk, order, foreseeing=False), self._on_all_set, self._on_refused, title=title)

    def _on_all_set(self, effects: object) -> None:
        self.desk.changed.emit(effects)
        assert isinstance(effects, Effects)  # as the job gives them
        self.desk.told.emit(told_of(effects), effects.act)
        self.accept()


def _nobody(_done: int, _total: int, _words: str) -> None:
    """Hears of no progress: it is short."""


def _never() -> bool:
    return False


def cells_job(
    desk: Desk, order: "SetCells", *, foreseeing: bool
) -> "Callable[[Progress, Cancelled], CellsPreview | Effects]":
    """Looks at what setting them would do, or does it; stopped, it leaves everything as it was."""
    database, who, now = desk.database, desk.who, desk.now()

    def job(progress: Progress, cancelled: Cancelled) -> "CellsPreview | Effects":
        from app.commands.act import By
        from app.jobs.bulk_changes import foresee_cells, set_all

        def watch(done: int, total: int) -> None:
            if cancelled():
                raise Cancellation
            progress(done, total, "")

        act = foresee_cells if foreseeing else set_all
        return act(database, order, By(who, now), watch)

    return job


class SetAllDialog(CellsDialog):
    """One field of all that are chosen gets one value."""

    def __init__(self, desk: Desk, numbers: Sequence[int], parent: QWidget) -> None:
        title = count_of(
            len(numbers),
            translate("Backlog", "Set a field of 1 change"),
            translate("Backlog", "Set a field of %n changes"),
        )
        super().__init__(desk, title, parent)
        self._numbers = tuple(numbers)
        self.column = QComboBox()
        self.line, self.choice, self.reason = line_field(), QComboBox(), line_field()
        self._values = QStackedWidget()
        self._form = FormGrid()
        self._build()
        self.column.currentIndexChanged.connect(self._on_column)
        for field in (self.line, self.reason):
            field.textChanged.connect(self.look_soon)
        self.choice.currentIndexChanged.connect(self.look_soon)
        self._on_column()

    def _build(self) -> None:
        for box in (self.column, self.choice):
            box.setFont(font("cell"))
        for name in EDITABLE:
            spec = spec_of(name)
            assert spec is not None
            self.column.addItem(self.tr("Urgency") if name == "priority" else marked(spec.title), name)
        self.column.setCurrentIndex(self.column.findData("module"))
        self._values.addWidget(self.line)
        self._values.addWidget(self.choice)
        self._values.setFixedHeight(px(28))
        self._form.add(self.tr("Field"), self.column)
        self._form.add(self.tr("Value"), self._values)
        self._form.add(self.tr("Reason"), self.reason, self.tr("The house may want one where a score moves far"))
        self.body.addWidget(self._form)
        self.add_preview(self.tr("Set"))

    def _on_column(self) -> None:
        choices = EDITABLE[self._name()].choices
        self._values.setCurrentWidget(self.choice if choices else self.line)
        self.choice.clear()
        for value, word in (choices or {}).items():
            self.choice.addItem(word(value), value)
        self._form.show_field(self.reason, self._name() in REASONED)
        self.look_soon()

    def _name(self) -> str:
        return str(self.column.currentData())

    def text(self) -> str:
        """The value."""
        choices = EDITABLE[self._name()].choices
        return str(self.choice.currentData() or "") if choices else self.line.text().strip()

    def order(self) -> "SetCells | None":
        """The same value for each; None while nothing is typed."""
        from app.commands.bulk_changes import SetCells

        text = self.text()
        if not text:
            return None
        cells = tuple((number, text) for number in self._numbers)
        return SetCells(EDITABLE[self._name()].field, cells, self.reason.text().strip() or None)


class PasteDialog(CellsDialog):
    """A column from a spreadsheet goes down from the current row; a row that is wrong is named, and nothing is set until it is right."""

    def __init__(self, desk: Desk, column: str, numbers: Sequence[int], parent: QWidget) -> None:
        spec = spec_of(column)
        assert spec is not None
        super().__init__(desk, fill(translate("Backlog", "Paste into %1"), marked(spec.title)), parent)
        self._column = column
        self._numbers = tuple(numbers)
        self._texts: tuple[str, ...] = ()
        self._wrong = ""
        self.reason = line_field(self.tr("Reason, where the house wants one"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setVisible(column in REASONED)
        self.reason.textChanged.connect(self.look_soon)
        self.body.addWidget(self.reason)
        self.add_preview(self.tr("Set"))

    def show_text(self, text: str) -> None:
        """Looks at what was copied."""
        from app.commands.pasting import pasted_rows

        self._wrong = ""
        try:
            pasted = pasted_rows(text)
        except Refusal as refusal:
            self.refuse(as_read(refusal.sentence))
            return
        wide = next(((at, row) for at, row in enumerate(pasted, 1) if not row.is_one_wide), None)
        if wide is not None:
            sentence = self.tr("Row %1 has %2 cells: %3. A column has one cell in each row. Copy one column alone.")
            self._wrong = fill(sentence, wide[0], len(wide[1].cells), " | ".join(wide[1].cells)[:80])
        elif len(pasted) > len(self._numbers):
            sentence = self.tr(
                "%1 values were copied, and from here on there is room for %2 alone. Copy fewer, or begin higher."
            )
            self._wrong = fill(sentence, numeral(len(pasted)), numeral(len(self._numbers)))
        self._texts = tuple(row.cells[0] for row in pasted)
        self.table.setFocus()
        self.look()

    def order(self) -> "SetCells | None":
        """Each value for its change."""
        from app.commands.bulk_changes import SetCells

        cells = tuple(zip(self._numbers, self._texts, strict=False))
        return SetCells(EDITABLE[self._column].field, cells, self.reason.text().strip() or None) if cells else None

    def may_set(self, seen: CellsPreview) -> bool:
        """Nothing is set while its width is wrong."""
        if self._wrong:
            self.refuse(self._wrong)
        return not self._wrong and super().may_set(seen)
