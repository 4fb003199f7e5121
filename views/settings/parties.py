"""The register of parties: whom tickets are handed to, inside the house or outside it, and the chain of escalation."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.effects import Effects
from app.rows.cases import PartyRow
from app.rows.page import Asked
from views.actions import make_action
from views.desk import Desk
from views.settings.house import LANGUAGES
from views.settings.lines import ChoiceLine, Line, ManyLine, TextLine
from views.settings.register import Kind, Register
from views.widgets.buttons import ActionButton
from views.widgets.counts import numeral
from views.widgets.looks import Cell, Column
from views.widgets.states import language_word

translate = QCoreApplication.translate


class Parties(Register):
    """Departments, teams and suppliers, the chain of escalation first."""

    def __init__(self, desk: Desk) -> None:
        house = self.tr("As the house")
        outside = self.tr("One outside the house is told by letter, with the requester's words.")
        lines: dict[str, Line] = {
            "name": TextLine(self.tr("Name")),
            "step": TextLine(self.tr("Step"), self.tr("Its place in the chain of escalation, from 1."), width=64),
            "outside": ChoiceLine(
                self.tr("Belongs"), [("no", self.tr("To the house")), ("yes", self.tr("Outside"))], outside
            ),
            "email": TextLine(self.tr("Mail address")),
            "language": ManyLine(self.tr("Language"), [("", house), *((c, language_word(c)) for c in LANGUAGES)]),
        }
        super().__init__(desk, _parties(), lines, {"name": self.tr("Name"), "email": self.tr("Mail address")})
        remove = make_action("settings.remove", self.remove, self.table)
        self.table.addAction(remove)
        self._actions["settings.remove"] = remove
        self.head.add_right(ActionButton(remove))

    def remove(self) -> None:
        """Removes the chosen one; undo brings it back."""
        from app.commands.routing import RemoveParty, remove_party

        row = self.table.current_row()
        if row is not None:
            self.desk.do(remove_party, RemoveParty(row.name), seen=row.row_version)


def _parties() -> Kind:
    return Kind(
        name="party",
        title=translate("SettingsParties", "Parties"),
        empty=translate(
            "SettingsParties",
            "Tickets can be handed to another department or a supplier. Name the first, and give it a step if it belongs "
            "to the chain of escalation.",
        ),
        new=translate("SettingsParties", "New party"),
        columns=[
            Column("step", translate("SettingsParties", "Step"), _step, "step", 56, numeric=True),
            Column("name", translate("SettingsParties", "Name"), _name, "name", 200, stretches=True),
            Column("outside", translate("SettingsParties", "Belongs"), _belongs, "outside", 110),
            Column("email", translate("SettingsParties", "Mail address"), _reached, "email", 180),
            Column("tickets", translate("SettingsParties", "Tickets"), _tickets, "tickets", 62, numeric=True),
        ],
        fetch=_fetch,
        values=_values,
        heading=lambda row: ("", row.name),
        store=_store,
        make=_make,
        spare=("email", "tickets"),
    )


def _step(row: PartyRow) -> Cell:
    return Cell(numeral(row.step) if row.step is not None else "")


def _name(row: PartyRow) -> Cell:
    return Cell(row.name)


def _belongs(row: PartyRow) -> Cell:
    words = translate("SettingsParties", "Outside") if row.outside else translate("SettingsParties", "To the house")
    return Cell(words, tone="text2")


def _reached(row: PartyRow) -> Cell:
    return Cell(row.email or "", tone="text2")


def _tickets(row: PartyRow) -> Cell:
    return Cell(numeral(row.tickets))


def _fetch(database: Any, asked: Asked) -> Any:  # models.database.Database and a page; views look into neither
    from app.queries.cases import party_rows

    return party_rows(database, asked)


def _values(row: PartyRow) -> Mapping[str, str]:
    return {
        "name": row.name,
        "step": "" if row.step is None else str(row.step),
        "outside": "yes" if row.outside else "no",
        "email": row.email or "",
        "language": row.language or "",
    }


def _store(row: PartyRow, values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.routing import SetParty, set_party

    return set_party, SetParty(row.name, values)


def _make(values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.routing import SetParty, set_party

    email = {"email": values["email"]} if values["email"].strip() else {}
    return set_party, SetParty(values["name"], email, new=True)
