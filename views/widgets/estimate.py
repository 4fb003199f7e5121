"""The estimate of a change: likely, low and high, each team's part, what others gave, and what it took in the end.

open_estimate(desk, change, parent, opened)     reads the estimate, opens the dialog, hands it to `opened`
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.rows.forecast import EstimateRow, EstimateSheet
from models.rules.errors import BadInput, ReasonWanted, Refusal
from views.desk import Desk
from views.said import as_read
from views.widgets.counts import numeral
from views.widgets.dialog import FormGrid
from views.widgets.kept import KeptDialog, line_field
from views.widgets.labels import Label
from views.widgets.record import RecordDialog, open_record

_BUILT = frozenset({"ready", "tested", "shipped"})
_NUMBERS = ("likely", "low", "high")


def open_estimate(
    desk: Desk, change: int, parent: QWidget, opened: Callable[["EstimateDialog"], None] | None = None
) -> None:
    """Asks for the estimate of a change."""
    database: Any = desk.database  # models.database.Database; views never look into it

    def read() -> EstimateSheet:
        from app.queries.estimates import estimate_sheet

        return estimate_sheet(database, change)

    def show(sheet: EstimateSheet) -> None:
        dialog = EstimateDialog(desk, sheet, parent)
        if opened is not None:
            opened(dialog)
        dialog.open()

    desk.read(read, show, key="estimate")


class EstimateDialog(KeptDialog):
    """One's own estimate of a change; Ctrl+Enter saves it, and what is half typed is kept."""

    def __init__(self, desk: Desk, sheet: EstimateSheet, parent: QWidget) -> None:
        title = self.tr("Estimate %1").replace("%1", sheet.number)
        super().__init__(desk, title, parent, key=f"estimate.{sheet.change_id}", width=440)
        self.sheet = sheet
        self.seen = sheet.row_version
        self._own = sheet.by(desk.who)
        self._estimating = False
        self.explain(sheet.title)
        self.likely, self.low, self.high = (line_field() for _ in _NUMBERS)
        self.parts: dict[str, QLineEdit] = {}
        self.took = line_field(self.tr("not known"))
        self.reason = line_field()
        self._sum = Label("", "meta", 400, "text3", wraps=True)
        self._form = FormGrid()
        self._add_numbers()
        self._add_parts()
        self._add_rest()
        self.add_form(self._form)
        self.add_button(self.tr("Earlier ones"), self._show_record, "insights", "flat")
        self.add_feet(self.tr("Save"), "done")
        self.take_up_draft()
        self._form.show_field(self.reason, bool(self.reason.text()))
        for field in (self.likely, *self.parts.values()):
            field.textChanged.connect(self._show_sum)
        self._show_sum()
        first = self.took if self._is_over() else self.likely
        first.setFocus()
        first.selectAll()

    # ---- building

    def _add_numbers(self) -> None:
        if not self.sheet.others(self.desk.who):  # what others gave is known, also where it is not one's own
            self.likely.setPlaceholderText(self.tr("unknown"))
        self._form.add(
            self.tr("Likely"), self.likely, self.tr("Your own estimate, in person-days of all teams together")
        )
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.low.setAccessibleName(self.tr("Low"))
        self.high.setAccessibleName(self.tr("High"))
        self.low.setPlaceholderText(self.tr("if all goes well"))
        self.high.setPlaceholderText(self.tr("if it goes badly"))
        layout.addWidget(self.low, 1)
        layout.addWidget(Label("–", "cell", 400, "text3"))
        layout.addWidget(self.high, 1)
        self._form.add(self.tr("Low – high"), line, self._others())
        for name, field in zip(_NUMBERS, (self.likely, self.low, self.high), strict=True):
            self.keep(name, field, shown(getattr(self._own, name)))
            field.setEnabled(not self._is_over())

    def _add_parts(self) -> None:
        for part in self.sheet.teams:
            field = self.parts[part.team] = line_field("–")
            self._form.add(part.team, field)
            self.keep(f"team.{part.team_id}", field, shown(part.days))
            field.setEnabled(not self._is_over())
        if self.parts:
            self._form.add("", self._sum)

    def _add_rest(self) -> None:
        self._form.add(self.tr("Took"), self.took, self.tr("Person-days, when it is built"))
        self.keep("took", self.took, shown(self.sheet.actual))
        self._form.show_field(self.took, self.sheet.state in _BUILT)
        self._form.add(self.tr("Reason"), self.reason, self.tr("Why the score moves so far"))
        self.keep("reason", self.reason)

    def _others(self) -> str:
        """What everybody else gave, and what that settles at."""
        others = [said(row) for row in self.sheet.others(self.desk.who)]
        if not others:
            return ""
        mean = self.tr("the mean of all holds: %1").replace("%1", numeral(self.sheet.likely or 0.0))
        return f"{', '.join(others)} – {mean}"

    def _is_over(self) -> bool:
        return self.sheet.state in {"shipped", "rejected", "merged"}

    def _show_record(self) -> None:
        """How true earlier estimates of the product have been, over this one."""
        open_record(self.desk, self.sheet.product, self, self._keep_record)

    def _keep_record(self, dialog: RecordDialog) -> None:
        self.record = dialog

    # ---- while typing

    def _show_sum(self) -> None:
        """How the parts stand to the likely one, before anything is refused."""
        if not self.parts:
            return
        likely, parts = number_of(self.likely.text()), [number_of(each.text()) or 0.0 for each in self.parts.values()]
        whole = sum(parts)
        words, role = "", "text3"
        if self._parts_untouched():
            split = any(part.days is not None for part in self.sheet.teams)
            moved = split and likely is not None and abs(likely - whole) > 0.005
            words = self.tr("The parts keep their proportion.") if moved else ""
            words = words or ("" if split else self.tr("Not split: all of it is the first team's."))
        elif likely is None:
            words = self.tr("Together %1 pd").replace("%1", numeral(round(whole, 2)))
        elif abs(likely - whole) > 0.005 and whole:
            words = self.tr("Together %1 pd, and not %2").replace("%1", numeral(round(whole, 2)))
            words, role = words.replace("%2", numeral(likely)), "wait"
        self._sum.setText(words)
        self._sum.set_role(role)

    def _parts_untouched(self) -> bool:
        return all(self.parts[part.team].text().strip() == shown(part.days) for part in self.sheet.teams)

    # ---- saving

    def order(self) -> object | None:
        """What was altered of the estimate; what it took follows by itself."""
        from app.commands.estimating import GiveEstimate, give_estimate

        typed = self.typed()
        values = {name: typed[name] for name in _NUMBERS if typed[name] != shown(getattr(self._own, name))}
        teams = None
        if not self._parts_untouched():
            teams = {name: field.text().strip() for name, field in self.parts.items() if field.text().strip()}
        if not values and teams is None:
            return self._actual_order()
        self.does(give_estimate)
        self._estimating = True
        return GiveEstimate(self.sheet.change_id, values, teams, typed["reason"] or None)

    def _actual_order(self) -> object | None:
        from app.commands.estimating import SayActual, say_actual
        from app.commands.given import number

        self._estimating = False
        text = self.typed()["took"]
        if text == shown(self.sheet.actual):
            return None
        self.does(say_actual)
        return SayActual(self.sheet.change_id, number(text) if text else None)

    def finish(self, effects: object = None) -> None:
        """Saved; what it took is an act of its own."""
        if self._estimating:
            self._estimating = False
            try:
                order = self._actual_order()
            except Refusal as refusal:
                self.refuse(as_read(refusal.sentence))
                return
            if order is not None and self._command is not None:
                self.desk.do(self._command, order, then=self.finish, failed=self.on_refused)
                return
        super().finish(effects)

    def on_refused(self, refusal: Refusal) -> None:
        """Says why; where a reason is wanted, its field is next."""
        super().on_refused(refusal)
        if isinstance(refusal, ReasonWanted):
            self._form.show_field(self.reason, True)
            self.fit()
            self.reason.setFocus()


def shown(days: float | None) -> str:
    """A number of person-days as it is typed."""
    return "" if days is None else f"{round(days, 3):g}".replace(".", QLocale().decimalPoint())


def said(row: EstimateRow) -> str:
    """“Noor 10 (2–12)”."""
    if row.likely is None:
        return row.scorer
    low, high = (("…" if each is None else numeral(each)) for each in (row.low, row.high))
    range_words = f" ({low}–{high})" if row.low is not None or row.high is not None else ""
    return f"{row.scorer} {numeral(row.likely)}{range_words}"


def number_of(text: str) -> float | None:
    """What is typed, as a number; None where it is none yet."""
    from app.commands.given import number

    try:
        return number(text) if text.strip() else None
    except BadInput:
        return None
