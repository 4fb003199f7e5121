"""The chain that decides on what is parked: who speaks for a customer, whose word counts, and who stands in while they are away."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.effects import Effects
from app.rows.page import Asked
from app.rows.parking import LinkRow
from models.rules.terms import ChainRole
from views.actions import make_action
from views.desk import Desk
from views.settings.lines import Line, TextLine
from views.settings.register import Kind, Register
from views.widgets.buttons import ActionButton
from views.widgets.looks import Cell, Column

translate = QCoreApplication.translate


class Chain(Register):
    """The links: the house's, then those of products and customers."""

    def __init__(self, desk: Desk) -> None:
        day = self.tr("A day like 2027-07-01; empty while here.")
        lines: dict[str, Line] = {
            "name": TextLine(self.tr("Name")),
            "deputy": TextLine(self.tr("Deputy"), self.tr("Stands in while the one named is away.")),
            "away_from": TextLine(self.tr("Away from"), day, width=120),
            "away_until": TextLine(self.tr("Away until"), width=120),
        }
        first = {
            "name": self.tr("Name"),
            "organisation": self.tr("Speaks for the customer"),
            "product": self.tr("Or decides on the product"),
        }
        super().__init__(desk, _chain(), lines, first)
        remove = make_action("settings.remove", self.remove, self.table)
        self.table.addAction(remove)
        self._actions["settings.remove"] = remove
        self.head.add_right(ActionButton(remove))

    def remove(self) -> None:
        """Takes the chosen link out of the chain; undo brings it back."""
        from app.commands.chain import RemoveLink, remove_link

        row = self.table.current_row()
        if row is not None:
            self.desk.do(remove_link, RemoveLink(_whose(row)), seen=row.row_version)


def _chain() -> Kind:
    return Kind(
        name="chain",
        title=translate("SettingsChain", "Who decides"),
        empty=translate(
            "SettingsChain",
            "What is parked is looked after by whoever parks it. Name who decides on a product, or in the house, and "
            "who speaks for a customer: then they look after it.",
        ),
        new=translate("SettingsChain", "New link"),
        columns=[
            Column("role", translate("SettingsChain", "Role"), _role, "role", 130),
            Column("of", translate("SettingsChain", "Of"), _of, "of", 130),
            Column("name", translate("SettingsChain", "Name"), _name, "name", 150, stretches=True),
            Column("duty", translate("SettingsChain", "On duty"), _on_duty, "deputy", 130),
        ],
        fetch=_fetch,
        values=_values,
        heading=lambda row: (_role(row).text, row.name),
        store=_store,
        make=_make,
        spare=("duty",),
    )


def _role(row: LinkRow) -> Cell:
    if row.role == ChainRole.ACCOUNT_MANAGER:
        return Cell(translate("SettingsChain", "Account manager"))
    return Cell(translate("SettingsChain", "Product owner"))


def _of(row: LinkRow) -> Cell:
    whose = row.product or row.organisation or translate("SettingsChain", "The house")
    return Cell(whose, tone="text2")


def _name(row: LinkRow) -> Cell:
    return Cell(row.name)


def _on_duty(row: LinkRow) -> Cell:
    return Cell(row.on_duty or translate("SettingsChain", "Nobody"), tone="text2" if row.on_duty else "bad")


def _fetch(database: Any, asked: Asked) -> Any:  # models.database.Database and a page; views look into neither
    from app.queries.parking import chain_rows

    return chain_rows(database, asked)


def _values(row: LinkRow) -> Mapping[str, str]:
    return {
        "name": row.name,
        "deputy": row.deputy or "",
        "away_from": row.away_from.isoformat() if row.away_from else "",
        "away_until": row.away_until.isoformat() if row.away_until else "",
    }


def _whose(row: LinkRow) -> Any:  # app.commands.chain.Whose, which is imported when somebody acts
    from app.commands.chain import Whose

    return Whose(ChainRole(row.role), row.product, row.organisation)


def _store(row: LinkRow, values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.chain import SetLink, set_link

    return set_link, SetLink(_whose(row), values)


def _make(values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    """Who is for a customer speaks for it; who is for a product, or for neither, decides."""
    from app.commands.chain import SetLink, Whose, set_link

    product, organisation = values["product"].strip() or None, values["organisation"].strip() or None
    role = ChainRole.ACCOUNT_MANAGER if organisation else ChainRole.PRODUCT_OWNER
    return set_link, SetLink(Whose(role, product, organisation), {"name": values["name"]}, new=True)
