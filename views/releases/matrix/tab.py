"""The Fixes tab: the grid of one product, and the keys that work on a fix in a release."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.rows.matrix import BranchRow, Matrix, MatrixCell, MatrixColumn, MatrixRow, Standing
from models.rules.terms import Verdict
from views.actions import bind, set_enabled
from views.desk import Desk
from views.releases.matrix.acts import FixActs
from views.releases.matrix.grid import FixGrid
from views.releases.matrix.words import branch_words, empty_words, status_words
from views.releases.tab import ReleasesTab
from views.releases.words import fill, translate
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.sheet import column_layout

At = tuple[MatrixRow, MatrixColumn, MatrixCell]
_UNSHIPPED = frozenset({"planned", "composing", "frozen", "in-test", "ready"})
_TESTED = frozenset({Standing.CARRIED, Standing.PORTED, Standing.WAIVED})
_AFTER = frozenset({"releases.open", "releases.fail"})


class FixesTab(ReleasesTab):
    """Fixes down, releases across."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._product = ""
        self._is_read = False
        self.grid = FixGrid()
        self.acts = FixActs(desk, self)
        self._or_empty = OrEmpty(self.grid, EmptyState("layers", empty_words()))
        column_layout(self, 0).addWidget(self._or_empty)
        self._actions = bind(self.grid, self._acts())
        self.grid.current_changed.connect(self._show_allowed)
        self.grid.opened.connect(self._open_change)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._show_menu)

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "releases.pass": lambda: self._on_cell(lambda at: self.acts.give(at[0], at[1], Verdict.PASS)),
            "releases.fail": lambda: self._on_cell(lambda at: self.acts.give(at[0], at[1], Verdict.FAIL)),
            "fixes.port": lambda: self._on_cell(lambda at: self.acts.port(at[0], at[1])),
            "fixes.unport": lambda: self._on_cell(lambda at: self.acts.unport(at[0], at[1])),
            "releases.waive": lambda: self._on_cell(lambda at: self.acts.waive_in(at[0], at[1])),
            "releases.open": lambda: self._on_cell(lambda at: self.release_wanted.emit(at[1].release_id)),
            "releases.new": self._new,
            "fixes.branch": lambda: self.acts.new_branch(self._product),
            "fixes.rename": lambda: self._on_branch(lambda branch: self.acts.rename_branch(self._product, branch)),
            "fixes.end": lambda: self._on_branch(self.acts.end_branch),
        }

    # ---- reading

    def show_product(self, product: str) -> None:
        """Shows the fixes of a product."""
        if product != self._product or not self._is_read:
            self._product, self._is_read = product, True
            self.refresh()

    def refresh(self) -> None:
        """Reads the grid anew."""
        database, product = self._database, self._product
        today = self.desk.now().astimezone().date()

        def read() -> Matrix:
            from app.queries.matrix import matrix

            return matrix(database, today, product or None)

        self.desk.read(read, self._on_read, key="releases.fixes")

    def _on_read(self, found: Matrix) -> None:
        self.acts.rows_are_new()
        self.grid.show_matrix(found)
        self._or_empty.show_empty(not found.rows)
        self.status_changed.emit(status_words(found), "")

    # ---- acts

    def focus_list(self) -> None:
        """Puts the focus on the grid."""
        self.grid.setFocus()

    def bar_actions(self) -> list[QAction]:
        """What can be done with the cell; what can't is in the list of keys, which says why."""
        names = list(self._actions)
        if not self._actions["releases.pass"].isEnabled():  # no verdict is due: it isn't the first thing offered
            names = ["releases.open", *(name for name in names if name not in _AFTER), "releases.fail"]
        return [self._actions[name] for name in names if self._actions[name].isEnabled()]

    def all_actions(self) -> list[QAction]:
        """Everything."""
        return list(self._actions.values())

    def _on_cell(self, act: Callable[[At], object]) -> None:
        at = self.grid.current()
        if at is not None:
            act(at)

    def _branch(self) -> BranchRow | None:
        """The branch of the release that one is on; None on the main line."""
        at = self.grid.current()
        branches = self.grid.fixes.matrix.branches
        return next((each for each in branches if at is not None and each.id == at[1].branch_id), None)

    def _on_branch(self, act: Callable[[BranchRow], object]) -> None:
        branch = self._branch()
        if branch is not None:
            act(branch)

    def _open_change(self) -> None:
        self._on_cell(lambda at: self.change_wanted.emit(at[0].change_id))

    def _new(self) -> None:
        at = self.grid.current()
        living = [each.name for each in self.grid.fixes.matrix.branches if each.ended is None]
        self.acts.new_of(self._product, living, at[1].branch if at is not None else "")

    def _show_menu(self, spot: Any) -> None:  # a QPoint
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self._actions.values() if action.isEnabled()])
        menu.popup(self.grid.viewport().mapToGlobal(spot))

    def _show_allowed(self) -> None:
        at = self.grid.current()
        nothing = translate("Releases", "There is no fix here.")
        for name in ("releases.pass", "releases.fail", "fixes.port", "fixes.unport", "releases.waive", "releases.open"):
            why = nothing if at is None else self._why_not(name, at)
            set_enabled(self._actions[name], not why, why=why)
        branch = self._branch()
        main = translate("Releases", "This is the main line: go to a release of a branch first.")
        set_enabled(self._actions["fixes.rename"], branch is not None, main)
        ended = fill(translate("Releases", "%1 has ended already."), branch.name) if branch is not None else main
        set_enabled(self._actions["fixes.end"], branch is not None and branch.ended is None, ended)
        self.acts_changed.emit()

    def _why_not(self, name: str, at: At) -> str:
        """Why that can't be done in this cell; empty where it can."""
        row, column, cell = at
        if name == "releases.open":
            return ""
        if column.state not in _UNSHIPPED:
            return fill(translate("Releases", "%1 has left: nothing in it is tested any more."), column.number)
        if name == "fixes.port":
            return self._why_not_ported(row, column, cell)
        if name == "fixes.unport":
            words = translate("Releases", "%1 was not ported to %2 by hand.")
            return "" if cell.standing is Standing.PORTED else fill(words, row.number, column.number)
        if name == "releases.waive":
            words = translate("Releases", "%1 carries no hot fix %2.")
            carried = cell.standing is Standing.CARRIED or (cell.standing is Standing.PORTED and row.hot)
            return "" if carried else fill(words, column.number, row.number)
        if name == "releases.pass" and _has_passed(cell):
            return fill(translate("Releases", "%1 has passed in %2 already."), row.number, column.number)
        is_built = cell.standing is Standing.OWN and cell.state in {"ready", "tested"}
        if cell.standing in _TESTED or is_built:
            return ""
        return fill(
            translate("Releases", "%1 is not built for %2: there is nothing to test."), row.number, column.number
        )

    def _why_not_ported(self, row: MatrixRow, column: MatrixColumn, cell: MatrixCell) -> str:
        if cell.standing in (Standing.OWN, Standing.PORTED):
            return fill(translate("Releases", "%1 stands in %2 already."), row.number, column.number)
        own = (Standing.OWN, Standing.PORTED, Standing.SHIPPED)
        columns = self.grid.fixes.matrix.columns
        there = [each for each, its in zip(columns, row.cells, strict=True) if its.standing in own]
        if any(each.branch == column.branch for each in there):
            words = translate("Releases", "%1 is in this line already: %2.")
            return fill(words, row.number, branch_words(column))
        return ""


def _has_passed(cell: MatrixCell) -> bool:
    """Whether all testers that are wanted have passed it there."""
    return cell.state == "tested" if cell.standing is Standing.OWN else cell.verdict == "pass"
