"""What is done from the calendar: a release moved to another day, or made on one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from app.rows.releases import ReleaseRow, ReleaseSheet
from views.releases.acts import ReleaseActs
from views.releases.dialogs import NewReleaseDialog, ReleaseDialog
from views.releases.words import day_words, fill, short_name, translate
from views.widgets.counts import count_of
from views.widgets.labels import Label


class MoveDialog(ReleaseDialog):
    """Asks whether a release moves to another day, and says who is told."""

    def __init__(self, row: ReleaseRow, day: date, closed: str, acts: "CalendarActs") -> None:
        title = fill(translate("Releases", "Move %1 to %2"), short_name(row), day_words(day))
        super().__init__(title, acts.over())
        self.explain(told_words(row, day))
        if closed:
            words = fill(translate("Releases", "That is no day to ship on: %1."), closed)
            self.body.addWidget(Label(words, "cell", 400, "bad", wraps=True))
        self.add_cancel()
        button = self.add_accept(translate("Releases", "Move"), "move", self.want)
        button.setFocus()


class CalendarActs(ReleaseActs):
    """The acts of the place, and those that begin with a day."""

    def over(self) -> QWidget:
        """What dialogs open over."""
        return self._screen

    def new_on(self, product: str, day: date) -> None:
        """Asks for a release on that day."""
        today = self._desk.now().astimezone().date()
        self.new(product, "regular" if day > today else "expedited")
        if isinstance(self.dialog, NewReleaseDialog) and day >= today:
            self.dialog.choose_day(day)

    def edit_release(self, release: int) -> None:
        """Another day, capacity or notes for a release."""
        self._with_row(release, self.edit)

    def move_to(self, release: int, day: date, closed: str) -> None:
        """Another day for a release, once the user has seen who is told; *closed* is what else they should know."""
        today = self._desk.now().astimezone().date()
        if day < today:
            self._say(fill(translate("Releases", "%1 is past. Choose today or a day to come."), day_words(day)))
            return
        self._with_row(release, lambda row: self._ask_move(row, day, closed))

    def _ask_move(self, row: ReleaseRow, day: date, closed: str) -> None:
        from app.commands.planning import EditRelease, edit_release

        dialog = MoveDialog(row, day, closed, self)
        order = EditRelease(row.id, day)
        self._open(dialog, lambda: self._perform(edit_release, order, dialog, seen=row.row_version))

    def _with_row(self, release: int, act: Callable[[ReleaseRow], None]) -> None:
        database = self._database

        def asked() -> ReleaseSheet:
            from app.queries.releases import release_sheet

            return release_sheet(database, release)

        self._desk.read(asked, lambda sheet: act(sheet.row), key="releases.calendar.row")


def told_words(row: ReleaseRow, day: date) -> str:
    """Who is told the new day."""
    if not row.waiting:
        return translate("Releases", "Nobody waits for it, so nobody is told.")
    return count_of(
        row.waiting,
        fill(translate("Releases", "1 person waits for it and is told the new day, %1."), day_words(day)),
        fill(translate("Releases", "%n people wait for it and are told the new day, %1."), day_words(day)),
    )
