"""The page of teams and calendar: who works on a product and when, what is closed, its branches, and the time that comes of it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.rows.staffing import Staffing
from models.rules.errors import Refusal
from views.desk import Desk
from views.settings.block import Block
from views.settings.lines import ManyLine
from views.settings.page import Page, explanation
from views.settings.staffing_dialogs import (
    AbsenceDialog,
    BranchDialog,
    ClosureDialog,
    MemberDialog,
    RemoveTeamDialog,
    TeamDialog,
)
from views.settings.staffing_words import (
    Colleague,
    absence_columns,
    branch_columns,
    closure_columns,
    member_columns,
    team_columns,
    times_table,
)
from views.settings.tried import TriedDialog
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.empty_state import EmptyState, products_offer
from views.widgets.looks import Column
from views.widgets.sheet import Sheet, SheetColumn, column_layout
from views.widgets.small_table import SmallTable

#: How wide the lists are.
WIDTH = 820


class StaffingPage(Page):
    """Lists under each other, of the product that is chosen above."""

    #: All keys of the place are to be shown.
    keys_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._product = ""
        self.shown: Staffing | None = None
        #: The dialog that is open.
        self.dialog: TriedDialog | None = None
        self.product = ManyLine(self.tr("Product"), [])
        self.teams = self._team_block()
        self.members = self._member_block()
        self.absences = self._absence_block()
        self.closures = self._closure_block()
        self.branches = self._branch_block()
        self._times = SheetColumn(0)
        words = self.tr(
            "No product is known yet. The first one comes with the first ticket, or is made under Products."
        )
        self.empty = EmptyState("product", words, *products_offer(desk))
        self.sheet = Sheet(self.tr("Teams and calendar"))
        self._build()
        self.product.changed.connect(self._on_product)

    def _build(self) -> None:
        self.sheet.add_title("", self.tr("Teams and calendar"))
        words = self.tr(
            "What a release can take is counted from who works on it, from the day after the release before it to its "
            "own: weekends, public holidays, closed days and absences out. Cadence and tests stand under Products."
        )
        self.sheet.add(explanation(words))
        self.empty.setMinimumHeight(px(240))
        self.sheet.add(self.empty)
        self.sheet.add(self.product)
        for block in self.blocks():
            block.setMaximumWidth(px(WIDTH))
            self.sheet.add(block)
        self._section = self.sheet.add_section(self.tr("What coming releases have"), self.tr("person-days"))
        self._section.add(self._times)
        column_layout(self, 0).addWidget(self.sheet)

    def blocks(self) -> tuple[Block, ...]:
        """All lists of the page, from the top."""
        return self.teams, self.members, self.absences, self.closures, self.branches

    def _block(
        self, title: str, empty: str, columns: Sequence[Column], acts: dict[str, Callable[[], object]], new: str
    ) -> Block:
        return Block(title, empty, columns, acts | {"window.keys": self.keys_wanted.emit}, new)

    def _team_block(self) -> Block:
        words = self.tr(
            "No teams yet: a release has one capacity. With teams, such as development and test, each has its own."
        )
        acts: dict[str, Callable[[], object]] = {
            "settings.new": lambda: self._open(TeamDialog(self.desk, self._product, None, self)),
            "settings.edit": lambda: self._on(self.teams, self._edit_team),
            "settings.up": lambda: self._on(self.teams, lambda row: self._shift(row, -1)),
            "settings.down": lambda: self._on(self.teams, lambda row: self._shift(row, 1)),
            "settings.remove": lambda: self._on(self.teams, self._remove_team),
        }
        return self._block(self.tr("Teams"), words, team_columns(), acts, self.tr("New team"))

    def _member_block(self) -> Block:
        words = self.tr(
            "Nobody is named yet. A team that nobody is in has the days that are said of it, or nobody knows."
        )
        acts: dict[str, Callable[[], object]] = {
            "settings.new": self._new_member,
            "settings.edit": lambda: self._on(self.members, self._edit_member),
            "settings.remove": lambda: self._on(self.members, self._remove_member),
        }
        return self._block(self.tr("Colleagues"), words, member_columns(), acts, self.tr("New colleague"))

    def _absence_block(self) -> Block:
        words = self.tr("Nobody is away. An absence takes its days from every team that the colleague is in.")
        acts: dict[str, Callable[[], object]] = {
            "settings.new": lambda: self._open_absence(None),
            "settings.edit": lambda: self._on(self.absences, self._open_absence),
            "settings.remove": lambda: self._on(self.absences, self._remove_absence),
        }
        return self._block(self.tr("Absences"), words, absence_columns(self._today()), acts, self.tr("New absence"))

    def _closure_block(self) -> Block:
        words = self.tr("Nothing is closed beside weekends and public holidays.")
        acts: dict[str, Callable[[], object]] = {
            "settings.new": lambda: self._open_closure(None),
            "settings.edit": lambda: self._on(self.closures, self._open_closure),
            "settings.remove": lambda: self._on(self.closures, self._remove_closure),
        }
        title = self.tr("Closed days and blackouts")
        return self._block(title, words, closure_columns(self._today()), acts, self.tr("New closed days"))

    def _branch_block(self) -> Block:
        words = self.tr(
            "Every release comes from the main line. A branch, such as 4.x, gets releases of its own beside it."
        )
        acts: dict[str, Callable[[], object]] = {
            "settings.new": lambda: self._open(BranchDialog(self.desk, self._product, None, self)),
            "settings.edit": lambda: self._on(self.branches, self._edit_branch),
            "settings.remove": lambda: self._on(self.branches, self._end_branch),
        }
        block = self._block(self.tr("Branches"), words, branch_columns(), acts, self.tr("New branch"))
        block.actions_by_name["settings.remove"].setText(self.tr("End"))
        return block

    def _today(self) -> date:
        return self.desk.now().astimezone().date()

    # ---- reading

    def refresh(self) -> None:
        """Reads everything of the product."""
        database, product = self._database, self._product

        def query() -> Staffing:
            from app.queries.staffing import staffing

            return staffing(database, product or None)

        self.desk.read(query, self._on_rows, key="settings.staffing")

    def _on_rows(self, rows: Staffing) -> None:
        self.shown, self._product = rows, rows.product
        self.empty.setVisible(not rows.products)
        for block in self.blocks():
            block.setVisible(bool(rows.products))
        self._show_products(rows)
        self.teams.show_rows(rows.teams)
        self.members.show_rows([Colleague(each.id, each, team) for team in rows.teams for each in team.members])
        self.members.setVisible(bool(rows.teams))
        self.absences.show_rows(rows.absences)
        self.closures.show_rows(rows.closures)
        # The names have its room as long as nothing ships in spite of a closed day.
        excepted = any(each.exceptions for each in rows.closures)
        self.closures.table.setColumnHidden(len(self.closures.model.columns) - 1, not excepted)
        self.branches.show_rows(rows.branches)
        self._times.clear()
        heads, cells = times_table(rows.releases)
        table = SmallTable(heads, cells, range(2, len(heads)))
        held = QWidget()
        held.setMaximumWidth(px(WIDTH))
        row_layout(held, (8, 0, 8, 0)).addWidget(table)  # as far in as the words of the lists above
        self._times.add(held)
        self._section.setVisible(bool(rows.releases))

    def _show_products(self, rows: Staffing) -> None:
        combo = self.product.combo
        if [combo.itemData(number) for number in range(combo.count())] != list(rows.products):
            combo.clear()
            for name in rows.products:
                combo.addItem(name, name)
        self.product.show_value(rows.product)
        self.product.setVisible(len(rows.products) > 1)

    def _on_product(self, product: str) -> None:
        self._product = product
        self.refresh()

    def show_product(self, product: str) -> None:
        """Shows that product."""
        self._on_product(product)

    def times_words(self) -> str:
        """What coming releases have, as a screen reader says it."""
        tables = self._times.findChildren(SmallTable)
        return tables[-1].accessibleDescription() if tables else ""

    # ---- acts

    def _on(self, block: Block, act: Callable[[Any], object]) -> None:
        row = block.current()
        if row is not None:
            act(row)

    def _open(self, dialog: TriedDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _do(self, command: Callable[..., Effects], order: object, seen: int | None) -> None:
        """What needs no dialog: undo brings it back."""

        def refused(refusal: Refusal) -> None:
            self.desk.told.emit(refusal.sentence, 0)
            self.refresh()

        self.desk.do(command, order, seen=seen, failed=refused)

    def _edit_team(self, row: Any) -> None:
        self._open(TeamDialog(self.desk, self._product, row, self))

    def _shift(self, row: Any, step: int) -> None:
        from app.commands.teams import SetTeam, set_team

        rows = self.teams.rows()
        at = next(number for number, each in enumerate(rows) if each.id == row.id) + step
        if 0 <= at < len(rows):
            self._do(set_team, SetTeam(row.name, {"position": str(at + 1)}, self._product), row.row_version)

    def _remove_team(self, row: Any) -> None:
        others = [each for each in self.teams.rows() if each.id != row.id]
        self._open(RemoveTeamDialog(self.desk, self._product, row, others, self))

    def _new_member(self) -> None:
        teams = self.teams.rows()
        current = self.teams.current()
        first = [each for each in teams if current is not None and each.id == current.id]
        self._open(MemberDialog(self.desk, self._product, [*first, *(t for t in teams if t not in first)], None, self))

    def _edit_member(self, row: Colleague) -> None:
        self._open(MemberDialog(self.desk, self._product, [row.team], row, self))

    def _remove_member(self, row: Colleague) -> None:
        from app.commands.teams import RemoveMember, remove_member

        self._do(remove_member, RemoveMember(row.team.name, row.member.name, self._product), row.row_version)

    def _open_absence(self, row: Any | None) -> None:
        names = list(dict.fromkeys(each.member.name for each in self.members.rows()))
        self._open(AbsenceDialog(self.desk, names, row, self._today(), self))

    def _remove_absence(self, row: Any) -> None:
        from app.commands.absences import RemoveAbsence, remove_absence

        self._do(remove_absence, RemoveAbsence(row.id), row.row_version)

    def _open_closure(self, row: Any | None) -> None:
        self._open(ClosureDialog(self.desk, self._product, row, self._today(), self))

    def _remove_closure(self, row: Any) -> None:
        from app.commands.closures import RemoveClosure, remove_closure

        self._do(remove_closure, RemoveClosure(row.id), row.row_version)

    def _edit_branch(self, row: Any) -> None:
        self._open(BranchDialog(self.desk, self._product, row, self))

    def _end_branch(self, row: Any) -> None:
        from app.commands.branches import EndBranch, end_branch

        self._do(end_branch, EndBranch(row.name, self._product), row.row_version)

    # ---- a page

    def actions(self) -> list[QAction]:
        """The keys of the lists, each once."""
        return list(self.teams.actions_by_name.values())

    def first_focus(self) -> QWidget | None:
        """The teams, or the button that makes the first; without a product the way to it."""
        if self.empty.isVisibleTo(self):
            return self.empty.button
        return self.teams.table if self.teams.rows() else self.teams.buttons["settings.new"]
