"""What ties the checklist, the grid of trials and the dialog for a new ticket to the desk: each change is one act."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.rows.guesses import KindGuess
from app.rows.tickets import TicketSheet
from models.rules.terms import Fact, TrialPlace, TrialResult
from views.actions import make_action
from views.desk import Desk
from views.inbox.complete import CompletePane
from views.inbox.new_ticket import NewTicketDialog
from views.inbox.sheet import TicketPage
from views.inbox.triage import Triage
from views.inbox.typed import TypedAlike


class Completing(QObject):
    """Notes facts, records trials, files new tickets."""

    #: A ticket was filed by hand: its number.
    filed = Signal(int)

    def __init__(self, triage: Triage, pane: CompletePane, page: TicketPage, view: QWidget) -> None:
        super().__init__(view)
        self._triage = triage
        self._desk: Desk = triage.desk
        self._view = view
        self._sheet: TicketSheet | None = None
        self._page = page
        self.pane = pane
        self.dialog: NewTicketDialog | None = None
        self.action: QAction = make_action("inbox.new", self.new, view)
        # Not only in the list: an empty Inbox shows none.
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        view.addAction(self.action)
        pane.noted.connect(self._note)
        pane.letter_wanted.connect(lambda: triage.start("ask"))
        pane.kind_wanted.connect(lambda: triage.start("kind"))
        page.trials.tried.connect(self._try)
        page.kind_wanted.connect(lambda: triage.start("kind"))

    def show(self, sheet: TicketSheet | None) -> None:
        """This ticket is shown; None for none, or several."""
        self._sheet = sheet
        self._triage.suggested = ""
        if sheet is None:
            self.pane.show_nothing()
        else:
            self.pane.show_ticket(sheet)
            self._ask_kind(sheet)

    def _ask_kind(self, sheet: TicketSheet) -> None:
        """Of a ticket without a kind: which it seems to be."""
        if sheet.row.kind is not None:
            self._on_kind(None)
            return
        database, number = self._desk.database, sheet.row.id

        def guessed() -> KindGuess | None:
            from app.queries.guesses import suggested_kind

            return suggested_kind(database, number)

        self._desk.read(guessed, self._on_kind, lambda _refusal: self._on_kind(None), key="inbox.kind")

    def _on_kind(self, guess: KindGuess | None) -> None:
        kind = guess.kind.value if guess is not None else ""
        self._triage.suggested = kind
        self._page.show_guess(kind)

    def _note(self, fact: str, text: str) -> None:
        if self._sheet is None:
            return
        from app.commands.asking import NoteFacts, note_facts

        row = self._sheet.row
        self._desk.do(note_facts, NoteFacts(row.id, {Fact(fact): text}), seen=row.row_version)

    def _try(self, of: str, place: tuple[str, str], situation: str, result: str) -> None:
        from app.commands.trials import Tried, TryFault, try_fault

        tried = Tried(TrialPlace(place[0]), situation, place[1])
        order = TryFault("ticket", int(of.removeprefix("T-")), tried, TrialResult(result) if result else None)
        self._desk.do(try_fault, order)

    def new(self) -> None:
        """Opens the dialog for a ticket by hand, with what was half typed."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.raise_()
            return
        self.dialog = NewTicketDialog(self._desk, self._triage.products, self._view.window())
        self.dialog.filed.connect(self.filed)
        self._show_alike(self.dialog)
        self.dialog.open()

    def _show_alike(self, dialog: NewTicketDialog) -> None:
        alike = TypedAlike(self._desk, dialog)
        dialog.similar.addWidget(alike)
        dialog.typed.connect(alike.look_for)
        alike.opened.connect(lambda kind, item: self._open_instead(dialog, kind, item))

    def _open_instead(self, dialog: NewTicketDialog, kind: str, item: int) -> None:
        """What is half typed is kept; the other is looked at first."""
        dialog.reject()
        self._desk.open(kind, item)
