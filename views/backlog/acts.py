"""What the keys of the Backlog do: each asks what is still to be said, then lets the command do it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.rows.changes import ChangeRow, ChangeSheet
from app.rows.releases import ReleaseRow
from models.rules.terms import DependencyKind
from views.backlog.dialogs import NotBeforeDialog, ParkDialog, ReproducedDialog, ScoreAllDialog, UrgencyDialog
from views.backlog.form import EditChangeDialog, NewChangeDialog
from views.backlog.grid import BacklogTable
from views.backlog.words import dependency_word, fill, link_of, release_word
from views.backlog.workaround import WorkaroundDialog
from views.desk import Desk
from views.widgets.counts import count_of, numeral
from views.widgets.estimate import open_estimate
from views.widgets.kept import Act, KeptDialog
from views.widgets.picker import Pick, Picker
from views.widgets.states import kind_icon, state_look
from views.widgets.times import week_day

#: What a change can hang on, as the picker numbers them.
_TIES = tuple(DependencyKind)


class BacklogActs(QObject):
    """The acts on what is chosen in the table."""

    #: One change alone is to be scored where its score stands.
    score_wanted = Signal()

    def __init__(self, desk: Desk, table: BacklogTable) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        #: Where pickers open.
        self.anchor: QWidget = table
        #: Names of the products, for the form of a new change.
        self.products: Sequence[str] = ()
        #: What is open now, for looking at it.
        self.dialog: KeptDialog | WorkaroundDialog | None = None
        self.picker: Picker | None = None

    def rows(self) -> list[ChangeRow]:
        """What is acted on: the chosen changes, the current one first; or the current one alone."""
        current = self._table.current_row()
        if not self._table.several():
            return [current] if current is not None else []
        rows: list[ChangeRow] = self._table.selected_rows()
        return sorted(rows, key=lambda row: current is not None and row.id != current.id)

    def row(self) -> ChangeRow | None:
        """The current change."""
        return self._table.current_row()

    def _open(self, dialog: KeptDialog, command: Act, seen: int | None = None) -> None:
        dialog.does(command)
        dialog.seen = seen
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._table.setFocus())
        dialog.open()

    def _pick(self, picker: Picker, take: Callable[[int], object]) -> None:
        self.picker = picker
        picker.picked.connect(take)
        picker.open_at(self.anchor)

    def _do(self, command: Act, order: object, seen: int | None = None) -> None:
        self._desk.do(command, order, seen=seen)

    # ---- making and describing

    def new(self) -> None:
        """Makes a change."""
        from app.commands.changes import new_change

        self._open(NewChangeDialog(self._desk, self.products, self._table), new_change)

    def edit(self) -> None:
        """Describes the current change better."""
        row = self.row()
        if row is not None:
            self._with_sheet(row, self._on_edit)

    def _on_edit(self, sheet: ChangeSheet) -> None:
        from app.commands.changes import edit_change

        dialog = EditChangeDialog(self._desk, sheet, self._table)
        dialog.look_again = lambda: self._look_again(dialog, sheet.row.id)
        self._open(dialog, edit_change, sheet.row.row_version)

    def _look_again(self, dialog: KeptDialog, change: int) -> None:
        self._with_sheet_of(change, lambda sheet: _saw(dialog, sheet), key="backlog.again")

    def workaround(self) -> None:
        """Writes what those who wait can do meanwhile."""
        row = self.row()
        if row is None:
            return
        database = self._desk.database

        def read() -> tuple[ChangeSheet, tuple[tuple[str, int], ...]]:
            from app.queries.changes import change_sheet
            from app.queries.preview import letter_readers

            return change_sheet(database, row.id), letter_readers(database, row.id)

        self._desk.read(read, self._on_workaround, key="backlog.workaround")

    def _on_workaround(self, found: tuple[ChangeSheet, tuple[tuple[str, int], ...]]) -> None:
        sheet, readers = found
        self.dialog = WorkaroundDialog(self._desk, sheet, readers, self._table)
        self.dialog.finished.connect(lambda _result: self._table.setFocus())
        self.dialog.open()

    def _with_sheet(self, row: ChangeRow, then: Callable[[ChangeSheet], None]) -> None:
        self._with_sheet_of(row.id, then, key="backlog.act")

    def _with_sheet_of(self, change: int, then: Callable[[ChangeSheet], None], key: str) -> None:
        database = self._desk.database

        def read() -> ChangeSheet:
            from app.queries.changes import change_sheet

            return change_sheet(database, change)

        self._desk.read(read, then, key=key)

    # ---- parking and judging

    def park(self) -> None:
        """Parks what is chosen."""
        from app.commands.changes import park
        from app.commands.several import park_all

        rows = self.rows()
        if len(rows) == 1:
            self._open(ParkDialog(self._desk, rows, self._table), park, rows[0].row_version)
        elif rows:
            self._open(ParkDialog(self._desk, rows, self._table), park_all)

    def reproduced(self) -> None:
        """The fault was seen again."""
        from app.commands.trials import reproduced

        row = self.row()
        if row is not None:
            self._open(ReproducedDialog(self._desk, row, self._table), reproduced, row.row_version)

    def urgency(self) -> None:
        """Judges how urgent a correction is."""
        from app.commands.valuing import judge

        row = self.row()
        if row is not None:
            self._open(UrgencyDialog(self._desk, row, self._table), judge, row.row_version)

    def score(self) -> None:
        """Scores one where its score stands, several in a dialog."""
        from app.commands.several import score_all

        rows = self.rows()
        if len(rows) > 1:
            self._open(ScoreAllDialog(self._desk, rows, self._table), score_all)
        elif rows:
            self.score_wanted.emit()

    def decide(self) -> None:
        """Opens the change where it is decided."""
        row = self.row()
        if row is not None:
            self._desk.open("decision", row.id)

    # ---- placing

    def place(self) -> None:
        """Asks for the release."""
        rows = self.rows()
        if not rows:
            return
        database, first = self._desk.database, rows[0].id

        def read() -> tuple[ReleaseRow, ...]:
            from app.queries.releases import coming_releases

            return coming_releases(database, first)

        self._desk.read(read, lambda releases: self._on_releases(rows, releases), key="backlog.place")

    def _on_releases(self, rows: Sequence[ChangeRow], releases: Sequence[ReleaseRow]) -> None:
        here = {row.release_id for row in rows} if len(rows) == 1 else set()
        picks = [
            _release_pick(release)
            for release in releases
            if release.state in {"planned", "composing"} and release.id not in here
        ]
        if not picks:
            self._desk.told.emit(self.tr("No release is open to take it in. Lay out releases on the board first."), 0)
            return
        title = fill(self.tr("Place %1 in"), self._named(rows))
        self._pick(Picker(self._table, title, picks), lambda release: self._place_in(rows, release))

    def _place_in(self, rows: Sequence[ChangeRow], release: int) -> None:
        from app.commands.releases import Place, place
        from app.commands.several import PlaceAll, place_all

        if len(rows) == 1:
            self._do(place, Place(rows[0].id, release), rows[0].row_version)
        else:
            self._do(place_all, PlaceAll(tuple(row.id for row in rows), release))

    def _named(self, rows: Sequence[ChangeRow]) -> str:
        return count_of(len(rows), rows[0].number, self.tr("%n changes"))

    # ---- merging and splitting

    def merge(self) -> None:
        """Asks which change stays."""
        rows = self.rows()
        if rows:
            title = fill(self.tr("Merge %1 into"), self._named(rows))
            picker = Picker(self._table, title, find=self._finder(rows), background=self._desk.background)
            self._pick(picker, lambda into: self._merge_into(rows, into))

    def _finder(self, rows: Sequence[ChangeRow]) -> Callable[[str], list[Pick]]:
        """Finds changes of the same product by words; before any are typed, the chosen ones come first."""
        database, product, chosen = self._desk.database, rows[0].product, {row.id for row in rows}

        def find(words: str) -> list[Pick]:
            from app.queries.changes import change_choices

            found = change_choices(database, f'{words} product="{product}"')
            others = [row for row in found if row.id not in chosen]
            first = rows if len(rows) > 1 and not words.strip() else ()
            return [_change_pick(row) for row in (*first, *others)]

        return find

    def _merge_into(self, rows: Sequence[ChangeRow], into: int) -> None:
        from app.commands.merging import Merge, merge
        from app.commands.several import MergeAll, merge_all

        if len(rows) == 1:
            self._do(merge, Merge(rows[0].id, into), rows[0].row_version)
        else:
            self._do(merge_all, MergeAll(tuple(row.id for row in rows), into))

    def split(self) -> None:
        """Takes a merge back: whole, or for one ticket."""
        row = self.row()
        if row is not None:
            self._with_sheet(row, self._on_split)

    def _on_split(self, sheet: ChangeSheet) -> None:
        from app.commands.merging import Split, split

        row = sheet.row
        if row.state == "merged":
            self._do(split, Split(row.id), row.row_version)
            return
        picks = [Pick(int(name[2:]), name, self.tr("The whole change"), icon="change") for name in sheet.merged_from]
        picks += [
            Pick(-waiter.ticket_id, waiter.subject, f"{waiter.ticket} · {waiter.first_change}", icon="ticket")
            for waiter in sheet.waiters
            if waiter.first_change
        ]
        if not picks:
            self._desk.told.emit(fill(self.tr("Nothing was merged into %1."), row.number), 0)
            return
        title = fill(self.tr("Split from %1"), row.number)
        self._pick(Picker(self._table, title, picks), lambda chosen: self._split_off(row, chosen))

    def _split_off(self, row: ChangeRow, chosen: int) -> None:
        from app.commands.merging import Split, split

        self._do(split, Split(chosen) if chosen > 0 else Split(row.id, -chosen))

    # ---- depending

    def depends(self) -> None:
        """Asks how it hangs, then on what."""
        row = self.row()
        if row is not None:
            picks = [Pick(place, dependency_word(kind.value), icon="link") for place, kind in enumerate(_TIES)]
            picker = Picker(self._table, fill(self.tr("How %1 depends"), row.number), picks)
            self._pick(picker, lambda place: self._on_kind(row, _TIES[place]))

    def _on_kind(self, row: ChangeRow, kind: DependencyKind) -> None:
        from app.commands.dependencies import depend

        if kind is DependencyKind.NOT_BEFORE:
            self._open(NotBeforeDialog(self._desk, row, self._table), depend)
            return
        title = f"{row.number}: {dependency_word(kind.value)}"
        picker = Picker(self._table, title, find=self._finder([row]), background=self._desk.background)
        self._pick(picker, lambda other: self._depend_on(row, kind, other))

    def _depend_on(self, row: ChangeRow, kind: DependencyKind, other: int) -> None:
        from app.commands.dependencies import Depend, depend

        self._do(depend, Depend(row.id, kind, other))

    def estimate(self) -> None:
        """Says what the current change may cost, and what it took."""
        row = self.row()
        if row is not None:
            open_estimate(self._desk, row.id, self._table, self._on_opened)

    def _on_opened(self, dialog: KeptDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._table.setFocus())

    # ---- copying

    def copy(self) -> None:
        """Copies number, title and link of what is chosen."""
        rows = self.rows()
        if rows:
            QGuiApplication.clipboard().setText("\n".join(link_of(row) for row in rows))
            self._desk.told.emit(fill(self.tr("%1 copied"), self._named(rows)), 0)

    def by_command(self) -> dict[str, Callable[[], Any]]:
        """Every act by the id of its command."""
        return {
            "backlog.new": self.new,
            "backlog.park": self.park,
            "backlog.decide": self.decide,
            "backlog.place": self.place,
            "backlog.score": self.score,
            "backlog.estimate": self.estimate,
            "backlog.edit": self.edit,
            "backlog.merge": self.merge,
            "backlog.reproduced": self.reproduced,
            "backlog.urgency": self.urgency,
            "backlog.workaround": self.workaround,
            "backlog.depends": self.depends,
            "backlog.split": self.split,
            "list.copy": self.copy,
        }


def _saw(dialog: KeptDialog, sheet: ChangeSheet) -> None:
    """The user now sees what somebody else did: what is typed may be saved over it."""
    dialog.seen = sheet.row.row_version
    if sheet.history:
        dialog.refuse(" ".join([dialog.refusal(), *sheet.history[-1].changes[:4]]))


def _release_pick(release: ReleaseRow) -> Pick:
    load = numeral(release.load)
    of = f"{load} / {numeral(release.capacity)} pd" if release.capacity else f"{load} pd"
    meta = f"{release.number} · {week_day(release.planned)} · {of}"
    return Pick(
        release.id, release_word(release.name, release.product), meta, chip=state_look("release", release.state)
    )


def _change_pick(row: ChangeRow) -> Pick:
    meta = " · ".join(filter(None, [row.number, row.module]))
    return Pick(row.id, row.title, meta, icon=kind_icon(row.kind), chip=state_look("change", row.state))
