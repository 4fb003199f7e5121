"""The half of the mail page on what comes in: the mailbox, what becomes of its mails, whether it works, and fetching now."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rows.mail import MailboxRow
from models.rules.errors import Refusal
from views.background import Cancelled, Progress
from views.desk import Desk
from views.mail_clock import fetch_job, said_of
from views.said import as_read
from views.settings.lines import ChoiceLine, ManyLine, TextLine
from views.settings.page import HousePage
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.labels import Label
from views.widgets.note_strip import NoteStrip
from views.widgets.states import language_word
from views.widgets.times import moment

if TYPE_CHECKING:
    from app.jobs.fetch_mail import MailboxTried
    from app.jobs.take_mails import MailReport

#: The port that servers are read by, by kind of security.
USUAL_PORT = {"tls": "993", "starttls": "143", "none": "143"}
_LANGUAGES = ("en", "sv", "fi", "de", "nl")
_LINES_SHOWN = 8


class Incoming(QObject):
    """Server, account, folder; product and language of its tickets; test, fetch now, and how often."""

    def __init__(self, desk: Desk, page: HousePage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._make_server()
        self._make_account()
        self._make_tickets()
        self._make_test()
        self._connect()

    def _make_server(self) -> None:
        self.server = TextLine(self.tr("Server"), placeholder="imap.example.org")
        choices = [("tls", "TLS"), ("starttls", "STARTTLS"), ("none", self.tr("None"))]
        self.security = ChoiceLine(self.tr("Security"), choices)
        self.port = TextLine(self.tr("Port"), width=80)
        self._page.add_lines(self.tr("The mailbox that requests come to"), self.server, self.security, self.port)

    def _make_account(self) -> None:
        self.user = TextLine(
            self.tr("User name"), self.tr("Answers to letters go to the sender above: let that address lead here.")
        )
        self.password = TextLine(self.tr("Password"))
        self.password.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder = TextLine(self.tr("Folder"), self.tr("Every mail in it becomes a ticket, or an answer on one."))
        self._page.add_lines(self.tr("Its account"), self.user, self.password, self.folder)

    def _make_tickets(self) -> None:
        nothing = ("", self.tr("Not said"))
        self.product = ManyLine(self.tr("Product"), [nothing])
        languages = [nothing, *((code, language_word(code)) for code in _LANGUAGES)]
        self.language = ManyLine(
            self.tr("Language"), languages, self.tr("Of those whose language is known from nothing else.")
        )
        self.after = ChoiceLine(
            self.tr("In the mailbox"),
            [("leave", self.tr("Leave as it is")), ("seen", self.tr("Mark as read"))],
            self.tr("Only what is stored here is ever marked; nothing is moved or deleted."),
        )
        self.minutes = TextLine(
            self.tr("Fetch every"), self.tr("Minutes, while this window is open. 0: only when you fetch."), width=80
        )
        self._page.add_lines(
            self.tr("What becomes of its mails"), self.product, self.language, self.after, self.minutes
        )

    def _make_test(self) -> None:
        self.test_button = Button(self.tr("Test connection"), "eye")
        self.fetch_button = Button(self.tr("Fetch now"), "import")
        self.result = NoteStrip()
        self.last = Label("", "meta", 400, "text3", wraps=True)
        section = self._page.add_lines(self.tr("Does it come in?"))
        line = QWidget()
        layout = row_layout(line, (px(184), 0, 0, 0))
        for button in (self.test_button, self.fetch_button):
            layout.addWidget(button)
        layout.addStretch(1)
        for part in (line, self.result, self.last):
            section.add(part)

    def _connect(self) -> None:
        self._page.bind(
            {
                "imap_host": self.server,
                "imap_security": self.security,
                "imap_port": self.port,
                "imap_user": self.user,
                "imap_folder": self.folder,
                "imap_product": self.product,
                "imap_language": self.language,
                "imap_after": self.after,
                "imap_minutes": self.minutes,
            }
        )
        self.security.changed.connect(self._on_security)
        self.password.changed.connect(self._keep_password)
        self.test_button.clicked.connect(self.test)
        self.fetch_button.clicked.connect(self.fetch)

    # ---- shown

    def show_products(self, products: Sequence[str]) -> None:
        """The products to choose from."""
        combo = self.product.combo
        for name in products:
            if combo.findData(name) < 0:
                combo.addItem(name, name)

    def refresh(self) -> None:
        """Reads the mailbox as it is set up, and where its password is kept."""
        database = self._desk.database

        def query() -> tuple[MailboxRow, str]:
            from app.jobs.secrets import where_imap_password
            from app.queries.mail import mailbox_row
            from app.queries.people import house

            return mailbox_row(database), where_imap_password(house(database))

        self._desk.read(query, self._on_row, key="settings.mailbox")

    def _on_row(self, found: tuple[MailboxRow, str]) -> None:
        row, where = found
        for line, value in (
            (self.server, row.host),
            (self.security, row.security),
            (self.port, str(row.port)),
            (self.user, row.user),
            (self.folder, row.folder),
            (self.product, row.product),
            (self.language, row.language),
            (self.after, row.after),
            (self.minutes, str(row.minutes)),
        ):
            line.show_value(value)
        self.password.setEnabled(bool(row.user))
        self._show_where(where)
        for button in (self.test_button, self.fetch_button):
            button.setEnabled(bool(row.host and row.user))
        self._show_last(row.last, row.said, row.lines)

    def _show_where(self, where: str) -> None:
        words = {
            "keyring": self.tr("Kept in this computer's keyring. It is never shown and never stored in the database."),
            "session": self.tr("Kept until the program ends, because this computer has no keyring."),
            "environment": self.tr("Given by the environment."),
        }
        self.password.set_note(words.get(where, self.tr("None is kept. It goes into this computer's keyring.")))
        self.password.field.setPlaceholderText("••••••••" if where else "")

    def _show_last(self, last: datetime | None, said: str, lines: Sequence[str]) -> None:
        if last is None:
            self.last.setText("")
            return
        head = self.tr("Last fetched %1").replace("%1", moment(last))
        more = (
            [self.tr("… and %1 more").replace("%1", str(len(lines) - _LINES_SHOWN))]
            if len(lines) > _LINES_SHOWN
            else []
        )
        self.last.setText("\n".join([f"{head}. {as_read(said)}", *map(as_read, lines[:_LINES_SHOWN]), *more]))

    # ---- done

    def _on_security(self, security: str) -> None:
        """The usual port goes with the kind of security, where the port was a usual one."""
        if self.port.value() in USUAL_PORT.values() and security in USUAL_PORT:
            self._page.store("imap_port", USUAL_PORT[security], self.port)

    def _keep_password(self, typed: str) -> None:
        database = self._desk.database

        def keep() -> bool:
            from app.jobs.secrets import keep_imap_password
            from app.queries.people import house

            return keep_imap_password(house(database), typed)

        def refused(refusal: Refusal) -> None:
            self.password.refuse(refusal.sentence)

        self._desk.write(keep, self._on_kept, refused)

    def _on_kept(self, _in_keyring: bool) -> None:
        self.password.give_up()
        self.refresh()

    def test(self) -> None:
        """Looks into the mailbox, and fetches nothing."""
        database = self._desk.database
        self._busy(self.tr("The mailbox is opened …"))

        def job(_progress: Progress, _cancelled: Cancelled) -> "MailboxTried":
            from app.jobs.fetch_mail import try_mailbox

            return try_mailbox(database)

        self._desk.run(job, self._on_tried, self._on_refused, title=self.tr("Testing the mailbox"))

    def fetch(self) -> None:
        """Fetches what is new."""
        self._busy(self.tr("Mail is fetched …"))
        self._desk.run(fetch_job(self._desk), self._on_fetched, self._on_refused, title=self.tr("Fetching mail"))

    def _busy(self, words: str) -> None:
        self.result.say(words, "wait")
        for button in (self.test_button, self.fetch_button):
            button.setEnabled(False)

    def _on_tried(self, tried: "MailboxTried") -> None:
        self.refresh()
        self.result.say(as_read(tried.sentence), "done" if tried.works else "fail", "good" if tried.works else "bad")

    def _on_fetched(self, report: "MailReport") -> None:
        self.refresh()
        effects = report.effects()
        if effects is not None:
            self._desk.changed.emit(effects)
        if report.trouble:
            self.result.say(
                as_read(report.trouble), "warning" if report.offline else "fail", "text2" if report.offline else "bad"
            )
        else:
            self.result.say(said_of(report), "done", "good")

    def _on_refused(self, refusal: Refusal) -> None:
        self.refresh()
        self.result.say(refusal.sentence, "warning", "bad")
