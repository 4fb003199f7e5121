"""The page of a case or of a guide: what it says, whom it answered, what was done to it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.rows.cases import CaseSheet, GuideSheet
from app.rows.history import ActRow
from views.said import as_read
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Label, LangChip, StateChip
from views.widgets.sheet import Sheet
from views.widgets.states import state_look
from views.widgets.times import moment

_WEB = {"http", "https"}


class KnowledgePage(Sheet):
    """Reads a case or a page of a guide."""

    def __init__(self, open_ticket: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Case"), 24, parent=parent)
        self._open_ticket = open_ticket
        self._shown: object = None
        self.shown_url = ""

    def show_case(self, sheet: CaseSheet) -> None:
        """Shows a case; the same as before stays as it is scrolled."""
        if not self._begin(sheet, sheet.row.id):
            return
        row = sheet.row
        self.add_title(row.number, row.title, "", LangChip(row.language) if row.language else None)
        if row.doubted:
            said = count_of(row.doubted, self.tr("1 ticket came back"), self.tr("%n tickets came back"))
            self.add_chips(StateChip(state_look("ticket", "reopened")), Label(said, "cell", 500, "wait"))
        self.add_facts(
            [
                (self.tr("Product"), " · ".join(filter(None, (row.product, row.version)))),
                (self.tr("Module"), row.module or ""),
                (self.tr("Mended in"), row.fixed_in or ""),
                (self.tr("Changed"), moment(row.changed)),
            ]
        )
        self.add_line()
        if sheet.cause:
            self.add_section(self.tr("Source of the problem")).add_text(sheet.cause)
        self.add_section(self.tr("Solution")).add_text(sheet.solution)
        self._add_tickets(sheet)
        self._add_history(sheet.history)

    def show_guide(self, sheet: GuideSheet) -> None:
        """Shows a page of a guide as plain text; nothing in it runs or is fetched."""
        if not self._begin(sheet, -sheet.row.id):
            return
        row = sheet.row
        self.shown_url = row.url or ""
        self.add_title(row.number, row.title, "", LangChip(row.language) if row.language else None)
        self.add_facts(
            [
                (self.tr("Product"), row.product or ""),
                (self.tr("Read"), moment(row.read)),
                (self.tr("File"), row.path),
                (self.tr("Folder"), row.folder),
            ],
            1,
        )
        self.add_line()
        self.add_section(self.tr("Text")).add_text(sheet.body)

    def empty(self) -> None:
        """Shows nothing."""
        self._shown = None
        self.shown_url = ""
        self.clear()

    def open_in_browser(self) -> None:
        """Opens the page where its guide can be seen."""
        url = QUrl(self.shown_url)
        if url.isValid() and url.scheme().lower() in _WEB:
            QDesktopServices.openUrl(url)

    def _begin(self, sheet: object, number: int) -> bool:
        if self._shown == (number, sheet):
            return False
        same = isinstance(self._shown, tuple) and self._shown[0] == number
        scrolled = self.verticalScrollBar().value() if same else 0
        self._shown = (number, sheet)
        self.shown_url = ""
        self.clear()
        self.verticalScrollBar().setValue(scrolled)
        return True

    def _add_tickets(self, sheet: CaseSheet) -> None:
        section = self.add_section(self.tr("Tickets answered with it"), numeral(len(sheet.tickets)))
        if not sheet.tickets:
            section.add(Label(self.tr("None yet."), "cell", 400, "text3"))
        for ticket in sheet.tickets:
            section.add_row(
                ticket.subject,
                lead=ticket.number,
                value=ticket.key,
                clicked=partial(self._open_ticket, ticket.id),
            )

    def _add_history(self, acts: Sequence[ActRow]) -> None:
        section = self.add_section(self.tr("History"), numeral(len(acts)))
        for act in reversed(acts):
            section.add_row(as_read(act.sentence), lead=moment(act.at), value=act.by)
