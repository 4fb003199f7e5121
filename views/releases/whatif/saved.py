"""The dialog that asks for a scenario's name, a new one's or another; it stays open until its act is done."""

from PySide6.QtWidgets import QLineEdit, QWidget

from views.desk import Desk
from views.releases.dialogs import ReleaseDialog
from views.theme import font
from views.widgets.dialog import FormGrid


class ScenarioDialog(ReleaseDialog):
    """A name, and what is kept under it."""

    def __init__(self, desk: Desk, title: str, parent: QWidget, *, name: str = "", explain: str = "") -> None:
        super().__init__(title, parent, width=420)
        self._desk = desk
        self.name = QLineEdit(name)
        self.name.setFont(font("body"))
        self.name.setMaxLength(200)
        self.name.setAccessibleName(self.tr("Name"))
        form = FormGrid()
        form.add(self.tr("Name"), self.name)
        self.body.addWidget(form)
        if explain:
            self.explain(explain)
        self.add_cancel()
        self.add_accept(self.tr("Save"), "pin", self.want)
        self.name.setFocus()
        self.name.selectAll()
