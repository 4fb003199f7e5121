"""A tester's word, on a change of a release or on the release as a whole, and a change let into a frozen release by name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.rows.changes import ChangeRow
from models.rules.terms import Verdict
from views.desk import Desk
from views.releases.dialogs import DraftField, ReleaseDialog
from views.releases.words import fill, translate
from views.theme import font
from views.widgets.buttons import Segmented
from views.widgets.dialog import FormGrid


class VerdictDialog(ReleaseDialog):
    """Passed or failed, who tested it, and what was seen; Ctrl+Enter says it."""

    def __init__(self, desk: Desk, title: str, about: str, key: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        if about:
            self.explain(about)
        words = [("pass", translate("Releases", "Passed")), ("fail", translate("Releases", "Failed"))]
        self.verdict = Segmented(words, translate("Releases", "Verdict"))
        self.tester = QLineEdit(desk.who)
        self.tester.setFont(font("cell"))
        note = translate("Releases", "Note (may stay empty)")
        self.note = self.add_draft(DraftField(desk, key, note))
        form = FormGrid()
        form.add(translate("Releases", "Verdict"), self.verdict)
        by = translate("Releases", "Somebody else's word can be written down for them")
        form.add(translate("Releases", "Tester"), self.tester, by)
        form.add(translate("Releases", "Note"), self.note)
        self.body.addWidget(form)
        self.add_cancel()
        self.add_accept(translate("Releases", "Give the verdict"), "test", self.want).set_key("Ctrl+Return")
        self.verdict.setFocus()

    def word(self) -> Verdict:
        """Passed or failed."""
        return Verdict(self.verdict.value())

    def said_by(self) -> str | None:
        """The tester, where one is named."""
        return self.tester.text().strip() or None


class LateDialog(ReleaseDialog):
    """A change to be let into a frozen release, and the reason that who does it answers for."""

    def __init__(self, desk: Desk, number: str, rows: Sequence[ChangeRow], key: str, parent: QWidget) -> None:
        super().__init__(fill(translate("Releases", "Let a change into %1 late"), number), parent)
        self.explain(
            fill(
                translate(
                    "Releases",
                    "It is frozen. You, %1, take it on that one more goes in; it is tested like the others before it ships.",
                ),
                desk.who,
            )
        )
        self.change = QComboBox()
        self.change.setFont(font("cell"))
        self.change.setMaxVisibleItems(20)
        self.change.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for row in rows:
            self.change.addItem(f"{row.number}  {row.title}", row.id)
        reason = translate("Releases", "Reason")
        self.reason = self.add_draft(DraftField(desk, key, reason))
        form = FormGrid()
        form.add(translate("Releases", "Change"), self.change)
        form.add(reason, self.reason)
        self.body.addWidget(form)
        self.add_cancel()
        self.add_accept(translate("Releases", "Let it in"), "add", self.want).set_key("Ctrl+Return")
        self.change.setFocus()

    def chosen(self) -> int:
        """The change."""
        return int(self.change.currentData())
