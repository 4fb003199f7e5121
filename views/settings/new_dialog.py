"""The dialog that asks for what a new person, organisation or product needs."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from views.theme import font
from views.widgets.dialog import Dialog, FormGrid


class NewDialog(Dialog):
    """A few fields under each other; it stays open until what was typed is taken."""

    wanted = Signal(dict)

    def __init__(self, title: str, fields: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.fields: dict[str, QLineEdit] = {}
        form = FormGrid()
        for name, word in fields.items():
            self.fields[name] = QLineEdit()
            self.fields[name].setFont(font("cell"))
            form.add(word, self.fields[name])
        self.body.addWidget(form)
        self.add_cancel()
        self.add_accept(self.tr("Make"), "add", self.ask)
        next(iter(self.fields.values())).setFocus()

    def ask(self) -> None:
        """Asks for it to be made."""
        self.wanted.emit({name: field.text() for name, field in self.fields.items()})
