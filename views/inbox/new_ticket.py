"""The light dialog that files a ticket for somebody who telephoned or was met; what is half typed is kept.

dialog = NewTicketDialog(desk, products, parent)      .filed(ticket number)
dialog.typed(subject and words)                        told as they are typed, for similar cases
dialog.similar                                         the layout where they are shown
"""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QStringListModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QDateTimeEdit, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.effects import Effects
from app.rows.people import PersonRow
from models.rules.errors import BadInput, Refusal
from models.rules.terms import AnswerChannel, Language, TicketKind
from views.background import Pause
from views.desk import Desk
from views.said import as_read
from views.theme import font, px
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.facts import CHANNELS, channel_word
from views.widgets.labels import LinkButton
from views.widgets.reason_band import AUTOSAVE
from views.widgets.states import kind_word, language_word

_DRAFT = "inbox.new"
_MOST_PEOPLE = 8
_REST = 120


class NewTicketDialog(Dialog):
    """Subject, words, for whom, channel; the rest folds out."""

    filed = Signal(int)
    typed = Signal(str)

    def __init__(self, desk: Desk, products: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New ticket"), parent, width=560)
        self.desk = desk
        self.subject = QLineEdit()
        self.words = QPlainTextEdit()
        self.who = QLineEdit()
        self.channel = _combo([("", "")], [(each, channel_word(each)) for each in CHANNELS])
        self.kind = _combo([("", self.tr("not said"))], [(each.value, kind_word(each.value)) for each in TicketKind])
        self.language = _combo(
            [("", self.tr("that of their words"))], [(each.value, language_word(each.value)) for each in Language]
        )
        self.product = _combo([("", self.tr("not said"))], [(name, name) for name in products])
        self.version = QLineEdit()
        self.module = QLineEdit()
        self.received = QDateTimeEdit(QDateTime.currentDateTime())
        self.similar = QVBoxLayout()
        self._names = QStringListModel(self)
        self._save = Pause(AUTOSAVE, self.keep_draft, self)
        self._look = Pause(_REST, self._look_for_people, self)
        self._tell = Pause(_REST, self._tell_typed, self)
        self._build()
        self._take_up_draft()
        self._connect()
        self.subject.setFocus()

    # ---- built

    def _build(self) -> None:
        self.channel.removeItem(0)
        for field in (self.subject, self.who, self.version, self.module):
            field.setFont(font("body"))
        self.words.setFont(font("body"))
        self.words.setFixedHeight(px(120))
        self.words.setTabChangesFocus(True)
        self.who.setPlaceholderText(self.tr("Name or address; “Anna Berg, Norrvik” names the organisation too"))
        form = FormGrid()
        form.add(self.tr("Subject"), self.subject)
        form.add(self.tr("Their words"), self.words)
        form.add(self.tr("For whom"), self.who)
        form.add(self.tr("How it came"), self.channel)
        self.body.addWidget(form)
        self.body.addLayout(self.similar)
        self.more = LinkButton(self.tr("More: kind, product, language, when"))
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._details = FormGrid()
        details: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Kind"), self.kind),
            (self.tr("Product"), self.product),
            (self.tr("Version"), self.version),
            (self.tr("Module"), self.module),
            (self.tr("Language"), self.language),
            (self.tr("Received"), self.received),
        )
        for name, part in details:
            self._details.add(name, part)
        both = (form, self._details)
        for each in both:
            each.make_room_for_labels(max(other.widest_label() for other in both))
        self._details.hide()
        self.body.addWidget(self._details)
        self.body.addStretch(1)
        self.add_cancel()
        self.button = self.add_accept(self.tr("File it"), "add", self._file)

    def _connect(self) -> None:
        self.more.clicked.connect(self._unfold)
        self.subject.textChanged.connect(self._on_typed)
        self.words.textChanged.connect(self._on_typed)
        self.who.textEdited.connect(self._on_who)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.who.setCompleter(completer)

    def _unfold(self) -> None:
        self._details.show()
        self.more.hide()
        self.kind.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- what is typed

    def _on_typed(self) -> None:
        self.refuse("")
        self._save.start()
        self._tell.start()

    def _tell_typed(self) -> None:
        self.typed.emit(f"{self.subject.text()}\n{self.words.toPlainText()}".strip())

    def _on_who(self, _text: str) -> None:
        self.refuse("")
        self._save.start()
        self._look.start()

    def _look_for_people(self) -> None:
        database, words = self.desk.database, self.who.text().partition(",")[0].strip().replace('"', "")

        def people() -> tuple[PersonRow, ...]:
            from app.queries.people import person_rows
            from app.rows.page import Asked

            return person_rows(database, Asked(f'"{words}"', "", 0, _MOST_PEOPLE)).rows if words else ()

        self.desk.read(people, self._on_people, lambda _refusal: None, key="inbox.new.people")

    def _on_people(self, rows: tuple[PersonRow, ...]) -> None:
        self._names.setStringList([_named(row) for row in rows])
        completer = self.who.completer()
        if rows and self.who.hasFocus() and self.who.text() not in self._names.stringList():
            completer.complete()

    def drafts(self) -> dict[str, str]:
        """What is half typed."""
        return {".subject": self.subject.text(), ".words": self.words.toPlainText(), ".who": self.who.text()}

    def keep_draft(self) -> None:
        """Keeps what is half typed, over a restart too."""
        self._save.stop()
        try:
            for name, text in self.drafts().items():
                self.desk.drafts.keep(_DRAFT + name, text)
        except BadInput as refusal:
            self.refuse(as_read(refusal.sentence))

    def _take_up_draft(self) -> None:
        self.subject.setText(self.desk.drafts.text(f"{_DRAFT}.subject"))
        self.words.setPlainText(self.desk.drafts.text(f"{_DRAFT}.words"))
        self.who.setText(self.desk.drafts.text(f"{_DRAFT}.who"))

    def done(self, result: int) -> None:
        """Closing keeps what is half typed; filed, it is forgotten."""
        if result == int(self.DialogCode.Accepted):
            self._save.stop()
            for name in self.drafts():
                self.desk.drafts.forget(_DRAFT + name)
        else:
            self.keep_draft()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own way to close it keeps the words as well."""
        self.keep_draft()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter files it from any field."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._file()
        elif enter and (self.who.hasFocus() or self.subject.hasFocus()):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # ---- filed

    def details(self) -> dict[str, str]:
        """What was said besides subject, person and channel."""
        said = {
            "body": self.words.toPlainText(),
            "kind": str(self.kind.currentData()),
            "language": str(self.language.currentData()),
            "product": str(self.product.currentData()),
            "version": self.version.text(),
            "module": self.module.text(),
        }
        return {name: text.strip() for name, text in said.items() if text.strip()}

    def _file(self) -> None:
        if not self.button.isEnabled():
            return
        from app.commands.by_hand import NewTicket, new_ticket

        moment = self.received.dateTime().toUTC().toPython() if not self._details.isHidden() else None
        received = moment.replace(tzinfo=self.desk.now().tzinfo) if moment is not None else None  # type: ignore[attr-defined]  # toPython gives object
        channel = AnswerChannel(str(self.channel.currentData()))
        order = NewTicket(self.subject.text(), self.who.text(), channel, self.details(), received)
        self.button.setEnabled(False)
        self.desk.do(new_ticket, order, then=self._on_filed, failed=self._on_refused)

    def _on_filed(self, effects: Effects) -> None:
        self.accept()
        self.filed.emit(int(effects.made[-1].removeprefix("T-")))

    def _on_refused(self, refusal: Refusal) -> None:
        self.button.setEnabled(True)
        self.refuse(refusal.sentence)


def _combo(first: Sequence[tuple[str, str]], choices: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setFont(font("cell"))
    for value, word in (*first, *choices):
        combo.addItem(word, value)
    return combo


def _named(row: PersonRow) -> str:
    """A person as the field takes it back: Anna Berg <anna@example.org>, Norrvik."""
    who = f"{row.name} <{row.email}>" if row.name and row.email else row.name or row.email or row.number
    return f"{who}, {row.organisation}" if row.organisation else who
