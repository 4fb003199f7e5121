"""The page of what tickets need: who may ask, and the facts that make each kind of ticket complete."""

from functools import partial

from PySide6.QtWidgets import QCheckBox

from app.rows.house import SettingsRow
from models.rules.terms import TicketKind
from views.desk import Desk
from views.settings.lines import ChoiceLine
from views.settings.page import HousePage
from views.theme import font, px
from views.widgets.facts import FACTS, fact_word
from views.widgets.flow import FlowBox
from views.widgets.states import kind_word


class Checklists(HousePage):
    """A box for each fact, by kind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("What tickets need"),
            self.tr(
                "What is ticked here is on a ticket's checklist; what it lacks becomes one letter that asks for it, in its "
                "requester's language."
            ),
        )
        self.register = ChoiceLine(
            self.tr("Who may ask"),
            [("no", self.tr("Anybody")), ("yes", self.tr("Only who is listed"))],
            self.tr(
                "Tickets of others say so, and name who of the same organisation is listed. People are listed under People."
            ),
        )
        self.add_lines(self.tr("Register"), self.register)
        self.bind({"register": self.register})
        self.boxes: dict[str, dict[str, QCheckBox]] = {}
        for kind in TicketKind:
            self.boxes[kind.value] = self._boxes(kind.value)

    def _boxes(self, kind: str) -> dict[str, QCheckBox]:
        holder = FlowBox()
        holder.setMaximumWidth(px(584))
        made: dict[str, QCheckBox] = {}
        for fact in FACTS:
            box = QCheckBox(fact_word(fact))
            box.setAccessibleName(f"{kind_word(kind)}: {fact_word(fact)}")
            box.setFont(font("cell"))
            box.clicked.connect(partial(self._on_clicked, kind))
            holder.flow.addWidget(box)
            made[fact] = box
        self.sheet.add_section(kind_word(kind)).add(holder)
        return made

    def _on_clicked(self, kind: str, *_checked: bool) -> None:
        chosen = [fact for fact, box in self.boxes[kind].items() if box.isChecked()]
        self.store(f"checklists.{kind}", ",".join(chosen) or "none", self.register)

    def show_row(self, row: SettingsRow) -> None:
        """Shows what is stored."""
        self.register.show_value("yes" if row.house.register else "no")
        for kind, boxes in self.boxes.items():
            for fact, box in boxes.items():
                box.setChecked(fact in row.house.checklists[kind])
