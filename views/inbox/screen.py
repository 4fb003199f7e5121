"""The Inbox: tabs and list of tickets, the ticket's page with its actions, and beside it what it waits for."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from app.effects import Effects
from app.rows.tickets import TicketRow, TicketSheet
from models.rules.errors import Refusal
from views.actions import bind, make_action
from views.desk import Desk
from views.inbox import acts
from views.inbox.attachments import LaterPart
from views.inbox.complete import CompletePane
from views.inbox.completing import Completing
from views.inbox.import_dialog import ImportDialog
from views.inbox.list_pane import ListPane
from views.inbox.mail_drop import MailDrop
from views.inbox.sheet import TicketPage
from views.inbox.table import TABS, tab_word
from views.inbox.taking import Taking
from views.inbox.triage import Triage
from views.inbox.waits import WaitsPane
from views.place import Place
from views.widgets.bars import ActionBar, PlaceHead
from views.widgets.buttons import Button

_TOUCHED_BY = ("ticket", "change", "person", "organisation", "product", "release")


class InboxScreen(Place):
    """Triage: one ticket after the other, each with a key."""

    name = "inbox"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Inbox"))
        self._counts: dict[str, int] = {}
        self._sheet: TicketSheet | None = None
        self.dialog: ImportDialog | None = None
        self.head = PlaceHead(self.tr("Inbox"))
        self.tickets = ListPane(desk)
        self.items = ("ticket", self.tickets.list)
        self.page = TicketPage()
        self.page.later = partial(LaterPart, desk)
        self.mails = MailDrop(desk, self)
        self.waits = WaitsPane(desk)
        self.bar = ActionBar()
        self.triage = Triage(desk, self.tickets.list, self)
        self.taking = Taking(self.triage, self.waits.alike, self.tickets.list)
        self.complete = CompletePane()
        self.completing = Completing(self.triage, self.complete, self.page, self)
        self._more = self._bind_more()
        self._build()
        self._connect()
        self.setAcceptDrops(True)

    # ---- built

    def _bind_more(self) -> list[QAction]:
        made = bind(
            self.tickets.list,
            {"list.copy": self._copy, "list.history": self.page.show_history, "window.keys": self.keys_wanted.emit},
        )
        find = make_action("window.filter", self.tickets.filter.setFocus, self)
        self.addAction(find)
        return [*made.values(), find]

    def _build(self) -> None:
        self.head.tabs.set_tabs([(name, tab_word(name), None) for name, _word in TABS])
        self.import_button = Button(self.tr("Import"), icon="import", key="Ctrl+I")
        self.head.add_right(self._sort_button())
        self.head.add_right(self.import_button)
        self.new_button = Button(self.tr("New ticket"), icon="add", key="N")
        self.head.add_right(self.new_button)
        self.waits.below.addWidget(self.complete)
        middle = QWidget()
        column = _column(middle)
        column.addWidget(self.page, 1)
        column.addWidget(self.triage.holder)
        column.addWidget(self.bar)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("panes")
        panes.setChildrenCollapsible(False)
        for part, stretch in ((self.tickets, 2), (middle, 4), (self.waits, 2)):
            panes.addWidget(part)
            panes.setStretchFactor(panes.count() - 1, stretch)
        panes.setSizes([312, 560, 320])
        middle.setMinimumWidth(300)
        self.waits.setMinimumWidth(240)
        outer = _column(self)
        outer.addWidget(self.head)
        outer.addWidget(panes, 1)

    def _sort_button(self) -> Button:
        menu = QMenu(self)
        self.sort_button = Button(self.tr("Newest first"), kind="flat", menu=menu)
        for sort, word in (("-received", self.tr("Newest first")), ("received", self.tr("Oldest first"))):
            menu.addAction(word).triggered.connect(partial(self._sort, sort, word))
        return self.sort_button

    def _connect(self) -> None:
        self.head.tabs.chosen.connect(self.tickets.show_tab)
        self.import_button.clicked.connect(lambda: self.take_file(None))
        self.new_button.clicked.connect(self.completing.new)
        self.completing.filed.connect(lambda number: self.open_item("ticket", number))
        self.tickets.import_wanted.connect(lambda: self.take_file(None))
        self.tickets.chosen.connect(self._on_chosen)
        self.tickets.list.opened.connect(lambda _row: self.page.setFocus())
        self.page.cleared.connect(self._on_cleared)
        self.waits.opened.connect(lambda change: self.desk.open("change", change))
        self.waits.alike.opened.connect(self.desk.open)
        self.waits.alike.left.connect(self.focus_list)
        self.waits.alike.found.connect(lambda _count: self._show_bar())
        self.waits.correct_wanted.connect(self.triage.start)
        self.waits.list.current_changed.connect(self._on_wait)
        self.waits.list.addAction(self.triage.actions["split"])
        self.triage.search_wanted.connect(self.waits.alike.focus_search)
        self.triage.done.connect(self._on_done)
        self.triage.closed.connect(self.focus_list)
        self.triage.refused.connect(self.refresh)
        self.bar.keys_wanted.connect(self.keys_wanted)

    # ---- what the window asks of a place

    def refresh(self) -> None:
        """Asks for list, counts and page anew."""
        self.tickets.refresh()
        self._read_counts()
        self._read_sheet()
        self.triage.read_products()

    def effects_touch(self, effects: Effects) -> bool:
        """Letters alone change nothing here."""
        return not effects.touched or effects.touches(*_TOUCHED_BY)

    def count(self) -> int | None:
        """How many tickets nobody has sorted."""
        return self._counts.get("new")

    def actions(self) -> list[QAction]:
        """Everything that has a key here."""
        return [self.taking.action, self.completing.action, *self.triage.actions.values(), *self._more]

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a ticket, in the tab one is in where it stands there, else among all."""
        if kind != "ticket":
            return False
        if self.tickets.model.row_of(item) is None:
            self.tickets.filter.set_words("")
            self._sort("-received", self.tr("Newest first"))
            self.head.tabs.choose("all")
        self.tickets.go_to(item)
        return True

    def focus_list(self) -> None:
        """Keys work in the list."""
        self.tickets.list.setFocus()

    def close_band(self) -> bool:
        """Closes the band or preview that is open; what was typed in it is kept."""
        return self.triage.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the ticket's page back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def take_file(self, file: Path | None) -> bool:
        """Opens the import dialog, with that file where there is one."""
        if file is not None and self.mails.takes([file]):
            return True
        if self.dialog is not None and self.dialog.isVisible():
            if file is not None:
                self.dialog.look_at(file)
            return True
        self.dialog = ImportDialog(self.desk, file, self)
        self.dialog.mail_chosen.connect(lambda path: self.mails.takes([path]))
        self.dialog.open()
        return True

    # ---- what is shown

    def _read_counts(self) -> None:
        database = self.desk.database

        def counts() -> dict[str, int]:
            from app.queries.tickets import inbox_counts

            return inbox_counts(database)

        self.desk.read(counts, self._on_counts, key="inbox.counts")

    def _on_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        for name, _word in TABS:
            self.head.tabs.set_count(name, counts[name])
        self.tickets.say_counts(counts)
        self.count_changed.emit(counts["new"])

    def _on_chosen(self, rows: list[TicketRow]) -> None:
        self.triage.show_rows(rows)
        self._show_bar()
        if len(rows) == 1:
            self._read_sheet()
            return
        self._sheet = None
        self.completing.show(None)
        self.triage.waits = ()
        self.desk.background.forget("inbox.sheet")
        if rows:
            self.page.show_several(rows)
            self.waits.show_several(rows)
        else:
            self.page.show_nothing()
            self.waits.show_nothing()

    def _show_bar(self) -> None:
        wanted = self._taken_first(self.triage.likely())
        if [button.action() for button in self.bar.row.buttons()] != wanted:
            self.bar.set_actions(wanted)

    def _taken_first(self, likely: list[QAction]) -> list[QAction]:
        """The first similar case is the most likely thing to link to, where there is one."""
        return [self.taking.action, *likely] if likely and self.taking.action.isEnabled() else likely

    def _read_sheet(self) -> None:
        rows = self.tickets.rows()
        if len(rows) != 1:
            return
        database, number = self.desk.database, rows[0].id

        def sheet() -> TicketSheet:
            from app.queries.tickets import ticket_sheet

            return ticket_sheet(database, number)

        self.desk.read(sheet, self._on_sheet, self._on_gone, key="inbox.sheet")

    def _on_sheet(self, sheet: TicketSheet) -> None:
        same = self._sheet is not None and self._sheet.row.id == sheet.row.id
        changed = self._sheet != sheet
        self._sheet = sheet
        self.page.show_ticket(sheet, self.tickets.position())
        self.completing.show(sheet)
        self.triage.waits = sheet.waits
        self.triage.show_rows([sheet.row])
        self._show_bar()
        if changed or not same:
            self.waits.show_ticket(sheet)

    def _on_gone(self, refusal: Refusal) -> None:
        self._sheet = None
        self.completing.show(None)
        self.page.show_nothing()
        self.waits.show_nothing()
        self.desk.told.emit(refusal.sentence, 0)

    def _on_wait(self, _wait: object) -> None:
        self.triage.chosen_wait = self.waits.chosen_wait()

    def _on_cleared(self) -> None:
        self.tickets.list.go_to_number(self.tickets.list.currentIndex().row())
        self.focus_list()

    def _on_done(self, act: str, rows: list[TicketRow]) -> None:
        if act == "link":
            self.waits.alike.clear_search()
        if act in acts.DEALS_WITH:
            self.tickets.go_on(rows)
        self.focus_list()

    def _sort(self, sort: str, word: str, *_checked: bool) -> None:
        self.sort_button.setText(word)
        if self.tickets.model.sort_order() != sort:
            self.tickets.set_sort(sort)

    def _copy(self) -> None:
        lines = [f"{row.number} {row.subject}\nfortnight://ticket/{row.id}" for row in self.tickets.rows()]
        if self._sheet is not None and self._sheet.url:
            lines.append(self._sheet.url)
        QGuiApplication.clipboard().setText("\n".join(lines))

    # ---- a file dropped here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if dropped_file(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the import dialog on the file."""
        urls = event.mimeData().urls()
        file = dropped_file(urls)
        if file is not None:
            event.acceptProposedAction()
            if not self.mails.takes([Path(url.toLocalFile()) for url in urls if url.isLocalFile()]):
                self.take_file(file)


def dropped_file(urls: list[QUrl]) -> Path | None:
    """The first local file among what was dropped."""
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
