"""The band that asks: a box for each fact that is missing, free questions beside them, and the letter in its reader's language."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from app.rows.tickets import TicketLetter, TicketRow, TicketSheet
from models.rules.terms import Fact
from views.desk import Desk
from views.inbox.bands import Question, WordsBand, several
from views.theme import font
from views.widgets.counts import count_of
from views.widgets.facts import FACTS, fact_word
from views.widgets.flow import FlowBox


class AskBand(WordsBand):
    """Questions to one requester, with their letter; or to several, whose letters are foreseen before they are written."""

    def __init__(self, question: Question, desk: Desk, rows: Sequence[TicketRow]) -> None:
        self.rows = tuple(rows)
        self.boxes: dict[str, QCheckBox] = {}
        self._boxes_chosen = False
        super().__init__(question, desk, several(rows))

    def _build(self) -> None:
        self._holder = FlowBox()
        kept = self.draft(".facts").split(",")
        self._boxes_chosen = any(kept)
        for fact in FACTS:
            box = QCheckBox(fact_word(fact))
            box.setFont(font("cell"))
            box.setChecked(fact in kept)
            box.toggled.connect(self._on_box)
            self.boxes[fact] = box
            self._holder.flow.addWidget(box)
        self.content.addWidget(self._holder)
        super()._build()
        if len(self.rows) == 1:
            self._read_check()
        else:
            self._who.setText(count_of(len(self.rows), "", self.tr("%n requesters, each in their own language")))

    def _read_check(self) -> None:
        database, number = self.desk.database, self.rows[0].id

        def sheet() -> TicketSheet:
            from app.queries.tickets import ticket_sheet

            return ticket_sheet(database, number)

        self.desk.read(sheet, self._on_check, key=f"{self.draft_key}.check")

    def _on_check(self, sheet: TicketSheet) -> None:
        """The ticket's own checklist is offered but for what is there; what it lacks is chosen, unless somebody chose before."""
        listed = {row.fact: row for row in sheet.check.facts}
        for fact, box in self.boxes.items():
            there = fact in listed and listed[fact].is_there
            box.setVisible(not listed or fact in listed)
            box.setEnabled(not there)
            if there or not self._boxes_chosen:
                box.blockSignals(True)
                box.setChecked(fact in sheet.check.lacking)
                box.blockSignals(False)
        self._holder.fit()
        self._render.start()

    def _on_box(self) -> None:
        self._boxes_chosen = True
        self._on_text()

    def has_letter(self) -> bool:
        """One requester's letter is shown; those of several are counted before they are written."""
        return len(self.rows) == 1

    def facts(self) -> tuple[Fact, ...]:
        """The facts to ask for."""
        return tuple(Fact(fact) for fact, box in self.boxes.items() if box.isChecked())

    def fields(self) -> list[QWidget]:
        """The boxes, then the words."""
        return [*self.boxes.values(), self.field]

    def drafts(self) -> dict[str, str]:
        """The words, and the facts where somebody chose them."""
        chosen = ",".join(self.facts()) if self._boxes_chosen and self.words() else ""
        return {"": self.field.toPlainText(), ".facts": chosen}

    def _ask_letter(self) -> None:
        if len(self.rows) > 1:
            return
        database, number, words, facts = self.desk.database, self.rows[0].id, self.lines(), self.facts()

        def letter() -> TicketLetter:
            from app.queries.ticket_letters import question_letter

            return question_letter(database, number, words, facts)

        self.desk.read(letter, self._on_letter, key=f"{self.draft_key}.letter")
