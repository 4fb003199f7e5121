"""A dialog that shows what its act would change of coming releases' time while it is being filled in, before it is saved."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from app.effects import Effects
from app.rows.staffing import TimeMoved, Tried
from models.rules.errors import Refusal
from views.background import Pause
from views.desk import Desk
from views.said import as_read
from views.settings.difference import Difference, not_shown
from views.settings.lines import ComboBox
from views.theme import font
from views.widgets.day_field import DayField
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.labels import Label

W = TypeVar("W", bound=QWidget)
Doing = tuple[Callable[..., Effects], object]
#: What is typed is tried so many milliseconds later.
PAUSE = 300
_ISO = "yyyy-MM-dd"


class TriedDialog(Dialog):
    """Fields, below them the difference, and the act; `doing` gives command and order for what stands in the fields."""

    def __init__(self, desk: Desk, title: str, accept: str, doing: Callable[[], Doing], parent: QWidget) -> None:
        super().__init__(title, parent, width=520)
        self._desk = desk
        self._doing = doing
        self._asked = 0
        self.form = FormGrid()
        self.body.addWidget(self.form)
        self._title = Label(self.tr("What coming releases would have"), "meta", 600, "text2")
        self.difference = Difference()
        self.body.addWidget(self._title)
        self.body.addWidget(self.difference)
        self._pause = Pause(PAUSE, self.try_now, self)
        self.add_cancel()
        self.add_accept(accept, "done", self.save)
        self._seen: int | None = None
        self._tries = True
        self._first: QWidget | None = None

    # ---- fields

    def add_text(self, name: str, text: str = "", note: str = "") -> QLineEdit:
        """A field for words or a number."""
        field = QLineEdit(text)
        field.setFont(font("cell"))
        field.textChanged.connect(lambda _text: self._pause.start())
        return self._add(name, field, note)

    def add_day(self, name: str, day: QDate, note: str = "") -> QDateEdit:
        """A field for a day with its calendar."""
        field = DayField(day)
        field.dateChanged.connect(lambda _day: self._pause.start())
        return self._add(name, field, note)

    def add_choice(self, name: str, choices: Sequence[tuple[str, str]], value: str = "", note: str = "") -> ComboBox:
        """A field to choose from."""
        field = ComboBox(choices)
        if value or choices:
            field.choose(value if value or not choices else choices[0][0])
        field.currentIndexChanged.connect(lambda _index: self._pause.start())
        return self._add(name, field, note)

    def _add(self, name: str, field: W, note: str) -> W:
        self._first = self._first or field
        return self.form.add(name, field, note)

    def showEvent(self, event: QShowEvent) -> None:
        """The first field has the keys: with the button that saves, Enter would save what nobody has typed."""
        super().showEvent(event)
        if not self._asked:
            self.try_now()  # what is missing is said below the fields before anything is typed
        if self._first is not None and self._first.isVisible():
            self._first.setFocus(Qt.FocusReason.TabFocusReason)

    def seen(self, version: int | None) -> None:
        """The version of the row that is being changed."""
        self._seen = version

    def show_difference(self, shown: bool) -> None:
        """Shows or hides the difference; where there can be none, nothing is tried either."""
        self._tries = shown
        for part in (self._title, self.difference):
            part.setVisible(shown)

    # ---- trying and saving

    def try_now(self) -> None:
        """Asks what it would change."""
        self._pause.stop()
        if not self._tries:
            return
        try:
            command, order = self._doing()
        except Refusal as refusal:
            self._say(as_read(refusal.sentence), "text3")
            return
        self._asked += 1
        turn, database, who, now = self._asked, self._desk.database, self._desk.who, self._desk.now()

        def tried() -> Tried:
            from app.commands.act import By
            from app.jobs.trying import try_act

            return try_act(database, command, order, By(who, now))

        self._desk.write(
            tried, lambda found: self._on_tried(turn, found), lambda refusal: self._on_not_tried(turn, refusal)
        )

    def _on_tried(self, turn: int, found: Tried) -> None:
        if turn != self._asked:
            return
        first = not_shown(found.moved) if found.moved else self.tr("Nothing would change.")
        self._say("\n".join(filter(None, [first, *map(as_read, found.notes)])), "text2", found.moved)

    def _on_not_tried(self, turn: int, refusal: Refusal) -> None:
        if turn == self._asked:
            self._say(refusal.sentence, "text3")

    def _say(self, words: str, role: str, moved: Sequence[TimeMoved] = ()) -> None:
        self.difference.show_words(words, role, moved)
        if self.difference.grow(max(200, self.width() - 48)):
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def save(self) -> None:
        """Does it; a refusal stands above the foot, and what was typed stays."""
        self.refuse("")
        try:
            command, order = self._doing()
        except Refusal as refusal:
            self.refuse(as_read(refusal.sentence))
            return
        self._pause.stop()
        self._asked += 1
        self._desk.do(
            command,
            order,
            seen=self._seen,
            then=lambda _effects: self.accept(),
            failed=lambda refusal: self.refuse(refusal.sentence),
        )


def iso(field: QDateEdit) -> str:
    """The day in a field as 2026-12-24."""
    return str(field.date().toString(_ISO))


def qdate(day: Any) -> QDate:
    """A day for a field; Any as a date or None."""
    return QDate(day.year, day.month, day.day) if day is not None else QDate.currentDate()
