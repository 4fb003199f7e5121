"""What is done from the grid of fixes: verdicts, waivers, porting, branches and their releases."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.rows.matrix import BranchRow, MatrixColumn, MatrixRow
from app.rows.releases import ReleaseSheet
from models.rules.terms import ReleaseKind, Verdict
from views.desk import Desk
from views.releases.acts import ReleaseActs
from views.releases.dialogs import Ask, NewReleaseDialog, ReleaseDialog, day_of
from views.releases.words import fill, translate
from views.theme import font
from views.widgets.dialog import FormGrid


class BranchDialog(ReleaseDialog):
    """The name of a branch: a new one, or that of one that there is."""

    def __init__(self, product: str, parent: QWidget, branch: str = "") -> None:
        rename = fill(translate("Releases", "Rename %1"), branch)
        super().__init__(rename if branch else translate("Releases", "New branch"), parent)
        about = translate(
            "Releases",
            "A line of %1 that gets releases of its own beside the main one. Hot fixes are carried in these, too.",
        )
        kept = translate("Releases", "Its releases keep their names.")
        self.explain(kept if branch else fill(about, product))
        self.name = QLineEdit(branch)
        self.name.setFont(font("cell"))
        self.name.setPlaceholderText("4.x")
        form = FormGrid()
        form.add(translate("Releases", "Name"), self.name)
        self.body.addWidget(form)
        self.add_cancel()
        accept = translate("Releases", "Rename") if branch else translate("Releases", "Make the branch")
        self.add_accept(accept, "done" if branch else "add", self.want).set_key("Ctrl+Return")
        self.name.setFocus()
        self.name.selectAll()


class BranchReleaseDialog(NewReleaseDialog):
    """A release of the main line or of a branch."""

    def __init__(self, desk: Desk, branches: list[str], branch: str, parent: QWidget) -> None:
        super().__init__("regular", desk.now().astimezone().date(), parent)
        self.branch = QComboBox()
        self.branch.setFont(font("cell"))
        self.branch.addItem(translate("Releases", "Main line"), "")
        for name in branches:
            self.branch.addItem(name, name)
        self.branch.setCurrentIndex(max(0, self.branch.findData(branch)))
        form = FormGrid()
        form.add(translate("Releases", "Branch"), self.branch)
        self.body.insertWidget(1, form)


class FixActs(ReleaseActs):
    """The acts of the place, on a fix in a release."""

    def give(self, row: MatrixRow, column: MatrixColumn, verdict: Verdict) -> None:
        """A tester's word there; a failure asks what went wrong."""
        from app.commands.verdicts import GiveVerdict, give_verdict

        if verdict is Verdict.PASS:
            self._desk.do(give_verdict, GiveVerdict(row.change_id, verdict, release=column.release_id))
            return
        ask = Ask(
            title=fill(translate("Releases", "%1 failed its test"), row.number),
            explain=f"{row.title} · {column.number} {column.name}",
            field=translate("Releases", "What went wrong (may stay empty)"),
            accept=translate("Releases", "Test failed"),
            icon="fail",
            key=f"releases.fail.{row.change_id}.{column.release_id}",
        )

        def told(words: str, dialog: ReleaseDialog) -> None:
            order = GiveVerdict(row.change_id, verdict, words or None, column.release_id)
            self._perform(give_verdict, order, dialog)

        self._ask(ask, told)

    def port(self, row: MatrixRow, column: MatrixColumn) -> None:
        """Put the fix into that release as well; into a frozen one with a reason."""
        from app.commands.porting import Port, port

        if column.state in {"planned", "composing"} or column.kind == ReleaseKind.EXPEDITED:
            self._desk.do(port, Port(row.change_id, column.release_id))
            return
        ask = Ask(
            title=fill(translate("Releases", "Port %1 to %2 late"), row.number, column.number),
            explain=fill(
                translate("Releases", "It is frozen. You, %1, take it on that one more goes in."), self._desk.who
            ),
            field=translate("Releases", "Reason"),
            accept=translate("Releases", "Port it"),
            icon="merge",
            key=f"releases.port.{row.change_id}.{column.release_id}",
        )
        self._ask(
            ask,
            lambda words, dialog: self._perform(port, Port(row.change_id, column.release_id, words), dialog),
        )

    def unport(self, row: MatrixRow, column: MatrixColumn) -> None:
        """Take it out of that release again."""
        from app.commands.porting import Unport, unport

        self._desk.do(unport, Unport(row.change_id, column.release_id))

    def waive_in(self, row: MatrixRow, column: MatrixColumn) -> None:
        """Let the hot fix stay out of that release."""
        database = self._database

        def asked() -> ReleaseSheet:
            from app.queries.releases import release_sheet

            return release_sheet(database, column.release_id)

        self._desk.read(asked, lambda sheet: self.waive(sheet.row, row.change_id), key="releases.fixes.row")

    def new_branch(self, product: str) -> None:
        """Asks for the name of a branch and makes it."""
        from app.commands.branches import AddBranch, add_branch

        dialog = BranchDialog(product, self._screen)
        self._open(dialog, lambda: self._perform(add_branch, AddBranch(dialog.name.text(), product or None), dialog))

    def rename_branch(self, product: str, branch: BranchRow) -> None:
        """Asks for another name of a branch."""
        from app.commands.branches import RenameBranch, rename_branch

        dialog = BranchDialog(product, self._screen, branch.name)

        def rename() -> None:
            order = RenameBranch(branch.name, dialog.name.text(), branch.product)
            self._perform(rename_branch, order, dialog, seen=branch.row_version)

        self._open(dialog, rename)

    def end_branch(self, branch: BranchRow) -> None:
        """Nothing is carried in it any more; undo brings it back."""
        from app.commands.branches import EndBranch, end_branch

        self._desk.do(end_branch, EndBranch(branch.name, branch.product), seen=branch.row_version)

    def new_of(self, product: str, branches: list[str], branch: str) -> None:
        """One release of a branch or the main line."""
        from app.commands.planning import NewRelease, new_release

        dialog = BranchReleaseDialog(self._desk, branches, branch, self._screen)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)

        def made() -> None:
            name = dialog.name.text().strip() or None
            kind, line = ReleaseKind(dialog.kind.value()), dialog.branch.currentData() or None
            self._perform(new_release, NewRelease(kind, day_of(dialog.day), product or None, name, line), dialog)

        self._open(dialog, made)
