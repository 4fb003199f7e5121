"""The questions of the Releases place: a few words with an act, a new release, another day or capacity."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import shiboken6
from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QWidget

from app.rows.capacity import TeamLoad
from app.rows.releases import ReleaseRow
from models.rules.errors import Refusal
from views.background import Pause
from views.desk import Desk
from views.releases.other_readers import Doing, OtherReaders
from views.releases.team_fields import TeamFields
from views.releases.words import fill, short_name, translate
from views.theme import font
from views.widgets.buttons import Segmented
from views.widgets.day_field import DayField
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.labels import Label
from views.widgets.reason_band import AUTOSAVE, ReasonField

#: A day to ship on is looked for so far ahead.
SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Ask:
    """A question for a few words; *key* is where they are drafted, *danger* what can't be undone.

    *doing* is the act with them as its reason, where letters carry that: who would read it in another language is said.
    """

    title: str
    explain: str
    field: str
    accept: str
    icon: str
    key: str
    danger: bool = False
    doing: Doing | None = None


class DraftField(ReasonField):
    """A field whose half-typed text is kept under a key, and comes back with it."""

    def __init__(self, desk: Desk, key: str, name: str, first: str = "") -> None:
        super().__init__(name)
        self._desk = desk
        self._key = key
        self.setPlainText(desk.drafts.text(key) or first)
        self._pause = Pause(AUTOSAVE, self._keep, self)
        self.textChanged.connect(self._pause.start)
        self.left.connect(self._keep)

    def words(self) -> str:
        """What was typed, without spaces around."""
        return self.toPlainText().strip()

    def _keep(self) -> None:
        self._pause.stop()
        drafts, key, text = self._desk.drafts, self._key, self.toPlainText()
        self._desk.write(lambda: drafts.keep(key, text))

    def done(self) -> None:
        """It was used: the draft is forgotten."""
        self._pause.stop()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        drafts, key = self._desk.drafts, self._key
        self._desk.write(lambda: drafts.forget(key))

    def settle(self) -> None:
        """The dialog closes: what is half typed stays."""
        if self._pause.isActive():
            self._keep()


class ReleaseDialog(Dialog):
    """A dialog that stays open until its act is done; a refusal stands above its foot."""

    #: The user wants it done.
    wanted = Signal()

    def __init__(self, title: str, parent: QWidget, *, width: int = 480) -> None:
        super().__init__(title, parent, width=width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field: DraftField | None = None
        self._is_doing = False
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.want)

    def add_draft(self, field: DraftField) -> DraftField:
        """A field whose text is forgotten once the act is done."""
        self._field = field
        return field

    def want(self) -> None:
        """As the accept button; what is being done is not done twice."""
        if self._is_doing:
            return
        self.refuse("")
        self._is_doing = True
        self.wanted.emit()

    def refuse(self, sentence: str) -> None:
        """Says above the foot why it was not done; then it can be wanted again."""
        self._is_doing = False
        super().refuse(sentence)

    def finish(self, _effects: object = None) -> None:
        """It is done, and the dialog closes where that has not happened meanwhile."""
        if not shiboken6.isValid(self):
            return
        if self._field is not None:
            self._field.done()
        self.accept()

    def on_refused(self, refusal: Refusal) -> None:
        """It was not done: says why, and keeps what was typed."""
        if shiboken6.isValid(self):
            self.refuse(refusal.sentence)

    def done(self, result: int) -> None:
        """Closes; what is half typed is kept."""
        if self._field is not None:
            self._field.settle()
        super().done(result)


class WordsDialog(ReleaseDialog):
    """Asks for a few words; Ctrl+Enter does it."""

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget) -> None:
        super().__init__(ask.title, parent)
        if ask.explain:
            self.explain(ask.explain)
        self.field = self.add_draft(DraftField(desk, ask.key, ask.field))
        label = Label(ask.field, "cell", 400, "text2")
        label.setBuddy(self.field)
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.others = OtherReaders(desk, ask.doing, self.words) if ask.doing is not None else None
        if self.others is not None:
            self.body.addWidget(self.others)
            self.field.textChanged.connect(self.others.look_soon)
            self.others.came.connect(self.grow)
            self.others.look()  # what was half typed before
        self.add_cancel()
        button = self.add_accept(ask.accept, ask.icon, self.want)
        button.set_kind("danger" if ask.danger else "accent")
        button.set_key("Ctrl+Return")
        self.field.setFocus()

    def words(self) -> str:
        """What was typed."""
        return self.field.words()


def day_field(day: date, earliest: date) -> QDateEdit:
    """A field for a day, from today on."""
    return DayField(QDate(day.year, day.month, day.day), QDate(earliest.year, earliest.month, earliest.day))


def day_of(field: QDateEdit) -> date:
    """The day in the field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


class NewReleaseDialog(ReleaseDialog):
    """A release beside the cadence: expedited, major, or one regular more."""

    def __init__(self, kind: str, today: date, parent: QWidget) -> None:
        super().__init__(translate("Releases", "New release"), parent)
        kinds = [
            ("expedited", translate("Releases", "Expedited")),
            ("major", translate("Releases", "Major")),
            ("regular", translate("Releases", "Regular")),
        ]
        self.kind = Segmented(kinds, translate("Releases", "Kind"))
        self._about = Label("", "cell", 400, "text2", wraps=True)
        self.day = day_field(today, today)
        self.name = QLineEdit()
        self.name.setFont(font("cell"))
        self.name.setPlaceholderText(translate("Releases", "Named by the product and its count"))
        form = FormGrid()
        kind_row = QWidget()
        kind_line = QHBoxLayout(kind_row)
        kind_line.setContentsMargins(0, 0, 0, 0)
        kind_line.addWidget(self.kind)
        kind_line.addStretch(1)
        form.add(translate("Releases", "Kind"), kind_row)
        form.add(translate("Releases", "Day"), self.day)
        form.add(translate("Releases", "Name"), self.name)
        self.body.addWidget(form)
        self.body.addWidget(self._about)
        self.add_cancel()
        self.add_accept(translate("Releases", "Make the release"), "add", self.want)
        self.kind.chosen.connect(self._on_kind)
        self.kind.choose(kind)
        self._on_kind(kind)
        self._is_chosen = False
        self.day.userDateChanged.connect(self._on_day)

    def choose_day(self, day: date) -> None:
        """That day, whatever is proposed."""
        self._is_chosen = True
        self.day.setDate(QDate(day.year, day.month, day.day))

    def propose_open_day(self, desk: Desk, product: str) -> None:
        """Proposes the first day from today on that something ships on: no weekend, no holiday, nothing closed."""
        database, today = desk.database, desk.now().astimezone().date()

        def read() -> date:
            from app.queries.calendar import calendar_days

            days = calendar_days(database, product or None, today, today + SOON)
            return next((each.day for each in days if not (each.weekend or each.holidays or each.closures)), today)

        desk.read(read, self._propose, key="releases.new.day")

    def _propose(self, day: date) -> None:
        if shiboken6.isValid(self) and not self._is_chosen:
            self.day.blockSignals(True)
            self.day.setDate(QDate(day.year, day.month, day.day))
            self.day.blockSignals(False)

    def _on_day(self) -> None:
        self._is_chosen = True

    def _on_kind(self, kind: str) -> None:
        about = {
            "expedited": translate("Releases", "For critical corrections alone; it ships when all of them are tested."),
            "major": translate(
                "Releases",
                "For a larger whole, on a day of its own. It carries the hot fixes that are not confirmed yet.",
            ),
            "regular": translate(
                "Releases", "One regular release more, beside the cadence. It carries the hot fixes too."
            ),
        }
        self._about.setText(about.get(kind, ""))


class EditReleaseDialog(ReleaseDialog):
    """Another day, capacity or notes for a release that has not shipped; with *teams* what it has of each is said by hand."""

    def __init__(
        self, desk: Desk, row: ReleaseRow, notes: str, parent: QWidget, teams: Sequence[TeamLoad] = ()
    ) -> None:
        super().__init__(fill(translate("Releases", "Edit %1"), short_name(row)), parent)
        self._row = row
        today = desk.now().astimezone().date()
        self.day = day_field(row.planned, min(today, row.planned))
        self.capacity = QLineEdit(f"{row.capacity:g}" if row.capacity is not None else "")
        self.capacity.setFont(font("cell"))
        self.notes = self.add_draft(DraftField(desk, f"releases.{row.id}.notes", translate("Releases", "Notes"), notes))
        form = FormGrid()
        told = translate("Releases", "Who was told the old day is told the new one.") if row.waiting else ""
        form.add(translate("Releases", "Day"), self.day, told)
        self.teams = TeamFields(teams, form)
        if not self.teams.fields:
            note = translate("Releases", "Person-days of work that it takes")
            form.add(translate("Releases", "Capacity"), self.capacity, note)
        form.add(translate("Releases", "Notes"), self.notes)
        self.body.addWidget(form)
        self.add_cancel()
        button = self.add_accept(translate("Releases", "Save"), "done", self.want)
        button.set_key("Ctrl+Return")

    def new_day(self) -> date | None:
        """The day, where it is another."""
        day = day_of(self.day)
        return None if day == self._row.planned else day

    def new_capacity(self, number: Callable[[str], float]) -> float | None:
        """The capacity, where one is given; raises BadInput for what is no number."""
        text = "" if self.teams.fields else self.capacity.text().strip()
        return number(text) if text else None
