"""The band that hands a ticket over: to whom, a note for them, whether it closes here; and tickets to merge with."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.rows.cases import PartyRow
from app.rows.tickets import TicketLetter, TicketRow
from views.desk import Desk
from views.inbox.closing import Choice, EndingBand, low_field
from views.theme import px
from views.widgets.buttons import Segmented
from views.widgets.labels import Label, LinkButton
from views.widgets.picker import Pick
from views.widgets.states import kind_icon

if TYPE_CHECKING:
    from views.inbox.acts import Told

_PARTIES_PAGE = 6
_FOUND = 40


class RouteBand(EndingBand):
    """Hands a ticket over to a party."""

    def __init__(self, desk: Desk, row: TicketRow) -> None:
        super().__init__("route", desk, row, QCoreApplication.translate("InboxAct", "Route"))
        self._rows: tuple[PartyRow, ...] = ()
        self._asked: tuple[str, str, str, bool] = ("", "", "", False)
        self.party = Choice(self.tr("To"))
        self.note = low_field(self.tr("Note"), self.tr("A note for them"), 60)
        self.words = low_field(self.tr("Words for the requester"), self.tr("Words for the requester, if any"), 48)
        self.ends = Segmented(
            [("", self.tr("Stays open")), ("close", self.tr("Closes here"))], self.tr("Whether our part ends")
        )
        self.set_up = LinkButton(self.tr("No party is set up yet. Set up the first…"))
        self._build()
        self.note.setPlainText(self.draft(""))
        self.words.setPlainText(self.draft(".words"))
        for text in (self.note, self.words):
            text.textChanged.connect(self.typed)
        self.party.currentIndexChanged.connect(lambda _index: self.ask_letter())
        self.ends.chosen.connect(self._on_ends)
        self._on_ends("")
        self._read_parties()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Label(self.tr("To"), "cell", 400, "text2"))
        line.addWidget(self.party, 1)
        column.addLayout(line)
        self.set_up.clicked.connect(lambda: self.desk.open("settings", _PARTIES_PAGE))
        self.set_up.hide()
        for part in (self.set_up, self.note, self.ends, self.words):
            column.addWidget(part)
        column.addStretch(1)
        self.paper.setFixedHeight(px(160))
        self.lay_out(left, "")
        self.add_buttons(QCoreApplication.translate("InboxAct", "Route"), "route")

    def _read_parties(self) -> None:
        database = self.desk.database

        def parties() -> tuple[PartyRow, ...]:
            from app.queries.cases import party_rows

            return party_rows(database).rows

        self.desk.read(parties, self._on_parties, key="inbox.parties")

    def _on_parties(self, rows: tuple[PartyRow, ...]) -> None:
        self._rows = rows
        self.party.blockSignals(True)
        self.party.clear()
        for row in rows:
            self.party.addItem(self._name(row), row.name)
        self.party.blockSignals(False)
        self.set_up.setVisible(not rows)
        self.party.setEnabled(bool(rows))
        self.accept_button.setEnabled(bool(rows))
        if rows:
            self.ask_letter()

    def _name(self, row: PartyRow) -> str:
        step = f"{row.step} · " if row.step is not None else ""
        return step + row.name + (self.tr(" (outside the house)") if row.outside else "")

    def _on_ends(self, _value: str) -> None:
        self.words.setVisible(bool(self.ends.value()))
        self.typed()

    def fields(self) -> list[QWidget]:
        """The fields in their order."""
        return [self.party, self.note, self.ends, self.words]

    def drafts(self) -> dict[str, str]:
        """What is half typed."""
        return {"": self.note.toPlainText(), ".words": self.words.toPlainText()}

    def focus(self) -> None:
        """The party first."""
        self.party.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def why_none(self) -> str:
        """A party of the house reads the ticket here."""
        chosen = next((row for row in self._rows if row.name == self.party.value()), None)
        if not self.ends.value() and chosen is not None and not chosen.outside:
            return self.tr("No letter: it stays in the house")
        return super().why_none()

    def ask_letter(self) -> None:
        """What is typed is taken here; the reader looks at no field."""
        party = self.party.value()
        self._asked = (party, self.note.toPlainText(), self.words.toPlainText(), bool(self.ends.value()))
        if party:
            super().ask_letter()

    def letter(self) -> TicketLetter:
        """The letter to the requester where it closes, else the one to the party."""
        from app.queries.ticket_letters import Closing, closing_letter, party_letter

        party, note, words, closes = self._asked
        if closes:
            return closing_letter(self.desk.database, self.row.id, Closing(words, handed_to=party))
        return party_letter(self.desk.database, self.row.id, party, note)

    def told(self) -> "Told":
        """The order that hands the ticket over."""
        from app.commands.routing import Route, route
        from views.inbox.acts import Told

        closes = bool(self.ends.value())
        words = self.words.toPlainText() if closes else ""
        order = Route(self.row.id, self.party.value(), self.note.toPlainText(), closes, words)
        return Told(route, order)


def tickets_to_merge_with(database: Any, ticket: int, words: str) -> Sequence[Pick]:
    """Tickets that these words find: who asks for something similar first, then the newest; called on a reader.

    The database is no business of views.
    """
    from app.queries.similar import alike_to_ticket
    from app.queries.tickets import ticket_rows
    from app.rows.page import Asked
    from app.rows.similar import Alike, AlikeFilter

    alike = [row.item for row in alike_to_ticket(database, ticket, AlikeFilter(kinds=(Alike.TICKET,))).rows]
    among = "number=" + ",".join(f"T-{number}" for number in alike)
    first = ticket_rows(database, Asked(f"{among} {words}", limit=len(alike))).rows if alike else ()
    newest = ticket_rows(database, Asked(words, limit=_FOUND + 1)).rows
    best = sorted(first, key=lambda row: alike.index(row.id))
    found = list({row.id: row for row in (*best, *newest)}.values())
    return [
        Pick(
            row.id, row.subject, f"{row.number} · {row.key} · {row.requester or row.source}", kind_icon(row.kind or "")
        )
        for row in found
        if row.id != ticket
    ][:_FOUND]
