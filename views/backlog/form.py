"""The dialog that makes or describes a change: its kind, title and texts; what is half typed is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.rows.changes import ChangeSheet
from models.rules.terms import Audience, ChangeKind
from views.background import Pause
from views.backlog.words import audience_word, translate
from views.desk import Desk
from views.theme import font
from views.widgets.buttons import Segmented
from views.widgets.dialog import FormGrid
from views.widgets.kept import KeptDialog, LongField, line_field
from views.widgets.states import kind_word

#: Fields that only one kind of change has.
_OF_KIND = {
    "mandate_reference": "mandate",
    "mandate_date": "mandate",
    "scenario": "wish",
    "requirements": "wish",
}


class ChangeForm(FormGrid):
    """All that is said of a change by hand; fields of another kind than chosen are hidden."""

    changed = Signal()

    def __init__(self, products: Sequence[str] = ()) -> None:
        super().__init__()
        self.kind = Segmented([(kind.value, kind_word(kind.value)) for kind in ChangeKind], self.tr("Kind"))
        self.title = line_field()
        self.product = QComboBox()
        self.module = line_field()
        self.audience = QComboBox()
        self.description = LongField(self.tr("Description"), 92)
        self.scenario = LongField(self.tr("Scenario"), 64)
        self.requirements = LongField(self.tr("Requirements"), 64)
        self.mandate_reference = line_field()
        self.mandate_date = line_field("2026-12-24")
        self._fill(products)
        self.kind.chosen.connect(self._on_kind)
        self._on_kind(self.kind.value())

    def _fill(self, products: Sequence[str]) -> None:
        for name in products:
            self.product.addItem(name, name)
        for choice in (self.product, self.audience):
            choice.setFont(font("cell"))
        self.audience.addItem("–", "")
        for audience in Audience:
            self.audience.addItem(audience_word(audience.value), audience.value)
        self.add(self.tr("Kind"), self.kind)
        self.add(self.tr("Title"), self.title)
        if len(products) > 1:
            self.add(self.tr("Product"), self.product)
        self.add(self.tr("Module"), self.module)
        self.add(self.tr("Seen by"), self.audience)
        self.add(self.tr("Demanded by"), self.mandate_reference, self.tr("The law, regulation or contract"))
        self.add(self.tr("Due"), self.mandate_date, self.tr("The day by which it must ship"))
        self.add(self.tr("Description"), self.description)
        self.add(self.tr("Scenario"), self.scenario, self.tr("In the requester's words: who does what, and why"))
        self.add(self.tr("Requirements"), self.requirements)

    def fields(self) -> dict[str, QWidget]:
        """The fields by the names that the commands know."""
        return {
            "kind": self.kind,
            "title": self.title,
            "product": self.product,
            "module": self.module,
            "audience": self.audience,
            "description": self.description,
            "scenario": self.scenario,
            "requirements": self.requirements,
            "mandate_reference": self.mandate_reference,
            "mandate_date": self.mandate_date,
        }

    def has(self, name: str) -> bool:
        """Whether a change of the chosen kind has that field."""
        return _OF_KIND.get(name, self.kind.value()) == self.kind.value()

    def _on_kind(self, _kind: str) -> None:
        fields = self.fields()
        for name in _OF_KIND:
            self.show_field(fields[name], self.has(name))
        self.changed.emit()


class NewChangeDialog(KeptDialog):
    """Makes a change."""

    def __init__(self, desk: Desk, products: Sequence[str], parent: QWidget) -> None:
        super().__init__(desk, translate("Backlog", "New change"), parent, key="backlog.new", width=620)
        self.form = ChangeForm(products)
        self.form.kind.choose(ChangeKind.WISH.value)
        self.add_form(self.form)
        for name, field in self.form.fields().items():
            self.keep(name, field)
        self.add_feet(self.tr("Create"), "add")
        self.take_up_draft()
        self.form.changed.connect(Pause(0, self.fit, self).start)
        self.form.title.setFocus()

    def order(self) -> object:
        """The order as the command takes it."""
        from app.commands.changes import NewChange

        typed = self.typed()
        details = {
            name: text
            for name, text in typed.items()
            if text and name not in {"kind", "title", "product"} and self.form.has(name)
        }
        return NewChange(ChangeKind(typed["kind"]), typed["title"], (), typed["product"] or None, details)


class EditChangeDialog(KeptDialog):
    """Describes a change better; only what was altered is told."""

    def __init__(self, desk: Desk, sheet: ChangeSheet, parent: QWidget) -> None:
        title = translate("Backlog", "Edit %1").replace("%1", sheet.row.number)
        super().__init__(desk, title, parent, key=f"backlog.edit.{sheet.row.id}", width=620)
        self.number = sheet.row.id
        self.form = ChangeForm()
        # Who sees it is a part of the score, and is set there.
        self.form.show_field(self.form.audience, False)
        self.add_form(self.form)
        self._before = values_of(sheet)
        for name, field in self.form.fields().items():
            if name in self._before:
                self.keep(name, field, self._before[name])
        self.add_feet(self.tr("Save"), "done")
        self.take_up_draft()
        self.form.changed.connect(Pause(0, self.fit, self).start)
        self.form.title.setFocus()

    def order(self) -> object | None:
        """The order as the command takes it; None where nothing was altered."""
        from app.commands.changes import EditChange

        altered = {
            name: text for name, text in self.typed().items() if text != self._before[name] and self.form.has(name)
        }
        return EditChange(self.number, altered) if altered else None


def values_of(sheet: ChangeSheet) -> dict[str, str]:
    """What is said of a change, as the fields show it."""
    row = sheet.row
    return {
        "kind": row.kind,
        "title": row.title,
        "module": row.module or "",
        "description": sheet.description,
        "scenario": sheet.scenario or "",
        "requirements": sheet.requirements or "",
        "mandate_reference": sheet.mandate_reference or "",
        "mandate_date": row.mandate_date.isoformat() if row.mandate_date else "",
    }
