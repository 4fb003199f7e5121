"""The page of the mail: who sends, through which server, and a test letter; below, the mailbox that requests come to."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.rows.house import SettingsRow
from models.rules.errors import Refusal
from views.background import Cancelled, Progress
from views.desk import Desk
from views.said import as_read
from views.settings.incoming import Incoming
from views.settings.lines import ChoiceLine, TextLine
from views.settings.page import HousePage
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.note_strip import NoteStrip

if TYPE_CHECKING:
    from app.jobs.test_letter import LetterTried

#: The port that servers listen on, by kind of security.
USUAL_PORT = {"starttls": "587", "tls": "465", "none": "25"}


class MailSettings(HousePage):
    """Sender, server, account, password, test."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Mail"),
            self.tr("Letters leave by your own mail server. Without one they can be saved as files in the Outbox."),
        )
        self.sender_line = TextLine(
            self.tr("Sender"), self.tr("The address that letters come from and are answered to.")
        )
        self.server = TextLine(self.tr("Server"), placeholder="smtp.example.org")
        self.security = ChoiceLine(
            self.tr("Security"), [("starttls", "STARTTLS"), ("tls", "TLS"), ("none", self.tr("None"))]
        )
        self.port = TextLine(self.tr("Port"), width=80)
        self.user = TextLine(self.tr("User name"), self.tr("Empty where the server asks for none."))
        self.password = TextLine(self.tr("Password"))
        self.password.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.to = TextLine(self.tr("Send a test letter to"))
        self.test_button = Button(self.tr("Send test"), "send")
        self.result = NoteStrip()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.add_lines(self.tr("Sender"), self.sender_line)
        self.add_lines(self.tr("Server"), self.server, self.security, self.port)
        self.add_lines(self.tr("Account"), self.user, self.password)
        section = self.add_lines(self.tr("Does it work?"), self.to)
        line = QWidget()
        row_layout(line, (px(184), 0, 0, 0)).addWidget(self.test_button)
        line.layout().addStretch(1)  # type: ignore[union-attr]  # the layout was set a line above
        section.add(line)
        section.add(self.result)
        self.incoming = Incoming(self.desk, self)

    def _connect(self) -> None:
        self.bind(
            {
                "sender": self.sender_line,
                "smtp_host": self.server,
                "smtp_security": self.security,
                "smtp_port": self.port,
                "smtp_user": self.user,
            }
        )
        self.security.changed.connect(self._on_security)
        self.password.changed.connect(self._keep_password)
        self.test_button.clicked.connect(self.send_test)
        self.to.field.returnPressed.connect(self.send_test)

    def show_row(self, row: SettingsRow) -> None:
        """Shows the mail settings; never the password."""
        house = row.house
        self.sender_line.show_value(house.sender)
        self.server.show_value(house.server)
        self.security.show_value(house.security)
        self.port.show_value(str(house.port))
        self.user.show_value(house.user)
        self.password.setEnabled(bool(house.user))
        self.test_button.setEnabled(bool(house.server and house.sender))
        self.incoming.show_products(row.products)

    def refresh(self) -> None:
        """Asks where the password is kept, and how the mailbox is set up."""
        self.incoming.refresh()
        database = self.desk.database

        def query() -> str:
            from app.jobs.secrets import where_password
            from app.queries.people import house

            return where_password(house(database))

        self.desk.read(query, self._on_where, key="settings.password")

    def _on_where(self, where: str) -> None:
        words = {
            "keyring": self.tr("Kept in this computer's keyring. It is never shown and never stored in the database."),
            "session": self.tr("Kept until the program ends, because this computer has no keyring."),
            "environment": self.tr("Given by the environment (FORTNIGHT_SMTP_PASSWORD)."),
        }
        self.password.set_note(words.get(where, self.tr("None is kept. It goes into this computer's keyring.")))
        self.password.field.setPlaceholderText("••••••••" if where else "")

    def _on_security(self, security: str) -> None:
        """The usual port goes with the kind of security, where the port was a usual one."""
        if self.port.value() in USUAL_PORT.values() and security in USUAL_PORT:
            self.store("smtp_port", USUAL_PORT[security], self.port)

    def _keep_password(self, typed: str) -> None:
        database = self.desk.database

        def keep() -> bool:
            from app.jobs.secrets import keep_smtp_password
            from app.queries.people import house

            return keep_smtp_password(house(database), typed)

        def refused(refusal: Refusal) -> None:
            self.password.refuse(refusal.sentence)

        self.desk.write(keep, self._on_kept, refused)

    def _on_kept(self, _in_keyring: bool) -> None:
        self.password.give_up()
        self.refresh()

    def send_test(self) -> None:
        """Sends one letter to the address typed."""
        database, to = self.desk.database, self.to.value()
        self.test_button.setEnabled(False)
        self.result.say(self.tr("On its way …"), "wait")

        def job(_progress: Progress, _cancelled: Cancelled) -> "LetterTried":
            from app.jobs.test_letter import send_test_letter

            return send_test_letter(database, to)

        self.desk.run(job, self._on_tried, partial(self._on_test_refused), title=self.tr("Sending a test letter"))

    def _on_tried(self, tried: "LetterTried") -> None:
        self.test_button.setEnabled(True)
        self.result.say(as_read(tried.sentence), "done" if tried.taken else "fail", "good" if tried.taken else "bad")

    def _on_test_refused(self, refusal: Refusal) -> None:
        self.test_button.setEnabled(True)
        self.result.say(refusal.sentence, "warning", "bad")
