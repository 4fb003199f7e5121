"""The sheet of a ticket: what it says, in its requester's words, and what became of it; or of several that are selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.rows.completing import RegisterRow
from app.rows.history import ActRow
from app.rows.tickets import TicketRow, TicketSheet
from views.inbox.closing_facts import tied
from views.inbox.parts import Fold, columns_kept, moment_long, tags
from views.inbox.table import ticket_look
from views.inbox.trials import TrialKey, TrialTable
from views.said import as_read
from views.theme import px
from views.widgets.counts import count_of, numeral
from views.widgets.labels import IconMark, Label, LangChip, LinkButton, StateChip
from views.widgets.looks import Cell
from views.widgets.sheet import Section, Sheet
from views.widgets.states import kind_icon, kind_word, language_word

#: Facts stand in two columns from this width on, in logical pixels.
_TWO_COLUMNS = 440

#: Only these are opened in the browser: an address in a file may name anything.
_WEB = frozenset({"http", "https"})


class TicketPage(Sheet):
    """One ticket as a page, or a short list of several."""

    cleared = Signal()
    #: The kind that is suggested is to be confirmed, or corrected.
    kind_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ticket"), parent=parent)
        self._shown: tuple[object, ...] = ()
        self.trials = TrialTable()
        self.trials.hide()
        self._cell_left: tuple[str, TrialKey] | None = None
        self.guess = LinkButton("")
        self.guess.hide()
        self._columns: Fold | None = None
        self._columns_of_facts_shown = 2
        self._history: Section | None = None
        #: Makes the part on what came with a ticket and after it, given its number.
        self.later: Callable[[int], QWidget] | None = None

    def show_nothing(self) -> None:
        """An empty page."""
        self._shown = ()
        self._clear()

    def _clear(self) -> None:
        """Empties the page; the grid of trials outlives it, with what was added to it and not tried yet."""
        if (cell := self.trials.focused()) is not None:
            self._cell_left = (self.trials.of, cell)
        self.trials.setParent(None)
        self.clear()
        self.guess = LinkButton("")
        self.guess.hide()

    def _focus_again(self, number: str) -> None:
        """The cell that had the focus has it again, where the ticket is the same."""
        if self._cell_left is not None and self._cell_left[0] == number:
            self.trials.focus_cell(self._cell_left[1])
        self._cell_left = None

    def show_ticket(self, sheet: TicketSheet, place: str) -> None:
        """Shows a ticket; the same as before stays as it is scrolled, and unfolded."""
        if self._shown == (sheet, place):
            return
        same = bool(self._shown) and isinstance(self._shown[0], TicketSheet) and self._shown[0].row.id == sheet.row.id
        scrolled = self.verticalScrollBar().value() if same else 0
        unfolded = same and self._columns is not None and self._columns.is_open()
        self._shown = (sheet, place)
        self._columns_of_facts_shown = self._columns_of_facts()
        self._clear()
        self._add_head(sheet, place)
        self._add_words(sheet)
        if self.later is not None:
            self.add(self.later(sheet.row.id))
        self._add_trials(sheet)
        self._focus_again(sheet.row.number)
        self._add_columns(sheet, unfolded=unfolded)
        self._history = self._add_history(sheet.history)
        self.verticalScrollBar().setValue(scrolled)

    def show_guess(self, kind: str) -> None:
        """Says which kind the ticket seems to be, where it has none; a person confirms it."""
        if self.guess.parent() is None:
            return
        words = self.tr("Perhaps: %1").replace("%1", kind_word(kind)) if kind else ""
        self.guess.setText(words)
        self.guess.setAccessibleName(words)
        self.guess.setAccessibleDescription(self.tr("Suggested from tickets like it; press to confirm or correct"))
        self.guess.setVisible(bool(kind))
        self.guess.updateGeometry()

    def show_history(self) -> None:
        """Scrolls to what was done."""
        if self._history is not None:
            self.ensureWidgetVisible(self._history, 0, self.height() // 2)

    def _add_head(self, sheet: TicketSheet, place: str) -> None:
        row = sheet.row
        beside = self._source(sheet)
        self.add_title(f"{row.number} · {row.key}", row.subject, beside, Label(place, "cell", 400, "text3"))
        chips: list[QWidget] = [StateChip(ticket_look(row))]
        if row.kind:
            chips.append(_kind(row.kind))
        else:
            self.guess.clicked.connect(self.kind_wanted)
            chips.append(self.guess)
        if sheet.asked_since is not None:
            since = self.tr("Asked since %1").replace("%1", moment_long(sheet.asked_since))
            chips.append(Label(since, "cell", 500, "wait"))
        self.add_chips(*chips)
        self.add_facts([*self._facts(sheet), *tied(sheet.ties)], self._columns_of_facts())
        if sheet.check.register is not None and not sheet.check.register.listed:
            self.add(self._not_listed(sheet.check.register))
        self.add_line()

    def _not_listed(self, register: RegisterRow) -> QWidget:
        """Whoever asks is not on the register of who may."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = self.tr("Not listed to ask.")
        if register.others:
            words = self.tr("Not listed to ask. Listed of the same organisation: %1").replace(
                "%1", ", ".join(register.others)
            )
        layout.addWidget(IconMark("warning", "wait", 14, self.tr("Look")), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(words, "cell", 500, "wait", wraps=True), 1)
        return line

    def _columns_of_facts(self) -> int:
        return 2 if self.width() >= px(_TWO_COLUMNS) else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facts stand under each other in a narrow pane."""
        before = self._columns_of_facts_shown
        super().resizeEvent(event)
        if before != self._columns_of_facts() and self._shown and isinstance(self._shown[0], TicketSheet):
            sheet, place = self._shown[0], str(self._shown[1])
            self._shown = ()
            self.show_ticket(sheet, place)

    def _source(self, sheet: TicketSheet) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        url = QUrl(sheet.url or "")
        if sheet.url and url.isValid() and url.scheme().lower() in _WEB:
            link = LinkButton(sheet.row.source, icon="external")
            link.setToolTip("")
            link.setAccessibleDescription(self.tr("Opens in the browser"))
            link.clicked.connect(lambda: QDesktopServices.openUrl(url))
            layout.addWidget(link)
        else:
            layout.addWidget(Label(sheet.row.source, "cell", 400, "text3"))
        layout.addStretch(1)
        return line

    def _facts(self, sheet: TicketSheet) -> list[tuple[str, str]]:
        row = sheet.row
        language = language_word(row.language) if row.language else self.tr("not known")
        if row.language and sheet.check.language_guessed:
            language = self.tr("%1, guessed").replace("%1", language)
        product = " · ".join(filter(None, (row.product, row.version)))
        return [
            (self.tr("From"), row.requester or row.email or self.tr("Nobody known")),
            (self.tr("Product"), product or self.tr("not said")),
            (self.tr("Organisation"), row.organisation or self.tr("not known")),
            (self.tr("Module"), row.module or self.tr("not said")),
            (self.tr("Address"), row.email or self.tr("not known: letters go by hand")),
            (self.tr("Language"), language),
            (self.tr("Received"), moment_long(row.received)),
        ]

    def _add_words(self, sheet: TicketSheet) -> None:
        language = LangChip(sheet.row.language) if sheet.row.language else None
        section = self.add_section(self.tr("Their words"), "", language)
        if sheet.body.strip():
            section.add_text(sheet.body)
        else:
            section.add(Label(self.tr("Nothing but the subject."), "cell", 400, "text3"))
        if sheet.keywords:
            self.add_section(self.tr("Keywords")).add(tags(sheet.keywords))
        if sheet.answer:
            self.add_section(self.tr("Our answer")).add_quote(sheet.answer)

    def _add_trials(self, sheet: TicketSheet) -> None:
        check, row = sheet.check, sheet.row
        if not check.is_fault or not (row.kind == "problem" or check.grid.trials):
            return
        said = self.tr("seen") if check.grid.seen else ""
        section = self.add_section(self.tr("Reproduction"), said)
        section.add(self.trials)
        section.show()  # now: a cell that is not seen takes no focus
        self.trials.show_grid(row.number, check.grid, closed=row.state == "closed")
        self.trials.show()

    def _add_columns(self, sheet: TicketSheet, *, unfolded: bool) -> None:
        self._columns = None
        if not sheet.extra:
            return
        count = numeral(len(sheet.extra))
        section = self.add_section(self.tr("Columns kept from the source"), count)
        extra = sheet.extra
        self._columns = Fold(self.tr("Show them"), self.tr("Fold them"), lambda: columns_kept(extra))
        section.add(self._columns)
        if unfolded:
            self._columns.toggle()

    def _add_history(self, acts: Sequence[ActRow]) -> Section:
        section = self.add_section(self.tr("History"), numeral(len(acts)))
        for act in reversed(acts):
            section.add_row(as_read(act.sentence), lead=moment_long(act.at), value=act.by)
            if act.reason:
                section.add_quote(act.reason)
        return section

    def show_several(self, rows: Sequence[TicketRow]) -> None:
        """Shows which tickets are selected: what is done is done to all of them."""
        self._shown = tuple(rows)
        self._clear()
        count = count_of(len(rows), "", self.tr("%n tickets selected"))
        clear = LinkButton(self.tr("Clear"))
        clear.clicked.connect(self.cleared)
        self.add_title(self.tr("What you do now is done to all of them"), count, "", clear)
        organisations = {row.organisation for row in rows if row.organisation}
        languages = sorted({row.language for row in rows if row.language})
        self.add_facts(
            [
                (self.tr("Organisations"), numeral(len(organisations))),
                (self.tr("Languages"), ", ".join(map(language_word, languages))),
            ]
        )
        self.add_line()
        cells = [[Cell(row.subject), Cell(row.number), Cell(lang=row.language or "")] for row in rows[:100]]
        self.add_section(self.tr("Tickets")).add_table(["", "", ""], cells)


def _kind(kind: str) -> QWidget:
    part = QWidget()
    layout = QHBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(IconMark(kind_icon(kind)), 0, Qt.AlignmentFlag.AlignVCenter)
    word = Label(kind_word(kind), "cell", 400, "text2")
    word.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    layout.addWidget(word)
    return part
