"""The band that answers a ticket: source of the problem and solution, kept as a case, and the letter that says it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.rows.cases import GuideSheet
from app.rows.tickets import TicketLetter, TicketRow
from models.rules.terms import AnswerChannel, Disposition
from views.background import Pause
from views.desk import Desk
from views.inbox.bands import Band, BandField, LetterPaper, empty_layout, fixed
from views.marking import QT_TRANSLATE_NOOP
from views.theme import font, px
from views.widgets.labels import Label, LangChip, LinkButton
from views.widgets.states import language_word

if TYPE_CHECKING:
    from views.inbox.acts import Told

_WAYS = {
    "answer": (Disposition.ANSWERED, QT_TRANSLATE_NOOP("InboxAct", "Answer")),
    "possible": (Disposition.POSSIBLE_TODAY, QT_TRANSLATE_NOOP("InboxAct", "Possible today")),
}
CHANNELS = {
    "": QT_TRANSLATE_NOOP("AnswerChannel", "Not said"),
    AnswerChannel.WRITTEN: QT_TRANSLATE_NOOP("AnswerChannel", "Written"),
    AnswerChannel.PHONE: QT_TRANSLATE_NOOP("AnswerChannel", "Phone"),
    AnswerChannel.SCREEN: QT_TRANSLATE_NOOP("AnswerChannel", "Shared screen"),
    AnswerChannel.MEETING: QT_TRANSLATE_NOOP("AnswerChannel", "Meeting"),
    AnswerChannel.PORTAL: QT_TRANSLATE_NOOP("AnswerChannel", "Portal"),
}


class Choice(QComboBox):
    """A list to choose from that the wheel does not change in passing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(font("cell"))
        self.setMinimumHeight(px(28))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Chooses it."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()


class EndingBand(Band):
    """A band that ends in one order for one ticket, with the letter that it writes at the right."""

    def __init__(self, name: str, desk: Desk, row: TicketRow, title: str) -> None:
        super().__init__(desk, f"inbox.{name}.{row.id}", title)
        self.name = name
        self.row = row
        self.paper = LetterPaper()
        self.who = Label("", "meta", 400, "text3")
        self.who.elide_in_the_middle()
        self._language = QHBoxLayout()
        self.render_soon = Pause(150, self.ask_letter, self)

    def lay_out(self, left: QWidget, note: str) -> None:
        """Fields at the left, the letter at the right, its reader in the head."""
        self.head.addWidget(Label(note, "meta", 400, "text3"), 1)
        self.head.addLayout(self._language)
        self.head.addWidget(self.who, 1)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addWidget(left, 1)
        halves.addWidget(self.paper, 1)
        self.content.addLayout(halves)

    def told(self) -> "Told":
        """The order that the band gives."""
        raise NotImplementedError

    def letter(self) -> TicketLetter:
        """The letter as it would be written now; called on a reader."""
        raise NotImplementedError

    def why_none(self) -> str:
        """Why no letter leaves."""
        return QCoreApplication.translate("WordsBand", "No letter leaves: settings or the requester say so")

    def typed(self) -> None:
        """A field was changed: the letter is written anew soon."""
        self.on_typed()
        self.render_soon.start()

    def ask_letter(self) -> None:
        """Asks for the letter."""
        self.desk.read(self.letter, self._on_letter, key=f"{self.draft_key}.letter")

    def _on_letter(self, letter: TicketLetter) -> None:
        empty_layout(self._language)
        self._language.addWidget(LangChip(letter.language))
        self.who.setText(letter_sentence(letter) if letter.is_sent else self.why_none())
        if letter.is_sent:
            self.paper.text.show_letter(letter.subject, letter.body, "")
        else:
            self.paper.text.show_letter(QCoreApplication.translate("WordsBand", "No letter leaves"), "")


def letter_sentence(letter: TicketLetter) -> str:
    """To whom and how a letter leaves that does."""
    translate = QCoreApplication.translate
    language = language_word(letter.language)
    if not letter.address:
        said = translate("WordsBand", "Letter in %1, to be told by hand: no mail address is known")
        return said.replace("%1", language)
    said = translate("WordsBand", "Letter in %1 to %2")
    return said.replace("%1", language).replace("%2", letter.address)


def low_field(name: str, hint: str, height: int) -> BandField:
    """A compact field of a few lines."""
    field = BandField(name)
    field.setPlaceholderText(hint)
    field.setFixedHeight(px(height))
    return field


class ClosingBand(EndingBand):
    """Answers a ticket: with a case that there is, or with one that it becomes."""

    def __init__(self, name: str, desk: Desk, row: TicketRow) -> None:
        self.disposition, title = _WAYS[name]
        super().__init__(name, desk, row, QCoreApplication.translate("InboxAct", title))
        self.case: int | None = None
        self.cause = low_field(self.tr("Source of the problem"), self.tr("Source of the problem, in a few words"), 48)
        self.solution = low_field(self.tr("Solution"), self.tr("Solution: the requester reads it"), 68)
        self.words = low_field(
            self.tr("Words for the requester"), self.tr("Other words for the requester, if they need any"), 48
        )
        self.channel = Choice(self.tr("How the answer is given"))
        for value, word in CHANNELS.items():
            self.channel.addItem(QCoreApplication.translate("AnswerChannel", word), str(value))
        self.fixed_in = QLineEdit()
        self._case_line = QWidget()
        self._case_name = Label("", "cell", 600, "text", wraps=True)
        self._build()
        self._take_up_draft()
        for text in (self.cause, self.solution, self.words):
            text.textChanged.connect(self.typed)
        self.fixed_in.textEdited.connect(self.typed)
        self.ask_letter()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout(self._case_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.drop_case = LinkButton(self.tr("Write a new one"))
        self.drop_case.clicked.connect(lambda: self.use_case(None, ""))
        line.addWidget(self._case_name, 1)
        line.addWidget(self.drop_case, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._case_line, self.cause, self.solution, self.words):
            column.addWidget(part)
        column.addStretch(1)
        self._case_line.hide()
        self.paper.setFixedHeight(px(176))
        self.lay_out(left, self.tr("closes the ticket, and is kept as a case"))
        self.content.addLayout(self._foot_line())
        self.add_buttons(self.tr("Answer"), "case" if self.name == "answer" else "done")

    def _foot_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.fixed_in.setFont(font("cell"))
        self.fixed_in.setAccessibleName(self.tr("Mended in version"))
        self.fixed_in.setFixedWidth(px(84))
        line.addWidget(fixed(Label(self.tr("Given"), "cell", 400, "text2")))
        line.addWidget(self.channel)
        line.addStretch(1)
        line.addWidget(fixed(Label(self.tr("Mended in"), "cell", 400, "text2")))
        line.addWidget(self.fixed_in)
        return line

    def use_case(self, case: int | None, title: str) -> None:
        """Answers with that case; None brings the fields of a new one back."""
        self.case = case
        said = self.tr("With K-%1: %2").replace("%1", str(case)).replace("%2", title)
        self._case_name.setText(said if case is not None else "")
        self._case_line.setVisible(case is not None)
        for field in (self.cause, self.solution):
            field.setVisible(case is None)
        self.typed()
        self.focus()

    def use_page(self, guide: int) -> None:
        """Leads the requester to a page of a guide: its title and address stand in the words."""
        database = self.desk.database

        def page() -> GuideSheet:
            from app.queries.cases import guide_sheet

            return guide_sheet(database, guide)

        self.desk.read(page, self._on_page, key=f"{self.draft_key}.page")

    def _on_page(self, page: GuideSheet) -> None:
        said = "\n".join(filter(None, (page.row.title, page.row.url)))
        typed = self.words.toPlainText().rstrip()
        self.words.setPlainText(f"{typed}\n\n{said}" if typed else said)

    def fields(self) -> list[QWidget]:
        """The fields in their order."""
        return [self.cause, self.solution, self.words, self.channel, self.fixed_in]

    def _take_up_draft(self) -> None:
        self.cause.setPlainText(self.draft(".cause"))
        self.solution.setPlainText(self.draft(""))
        self.words.setPlainText(self.draft(".words"))
        self.fixed_in.setText(self.draft(".fixed"))

    def drafts(self) -> dict[str, str]:
        """What is half typed."""
        return {
            "": self.solution.toPlainText(),
            ".cause": self.cause.toPlainText(),
            ".words": self.words.toPlainText(),
            ".fixed": self.fixed_in.text(),
        }

    def focus(self) -> None:
        """Puts the cursor into the first field."""
        first = self.words if self.case is not None else self.cause
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def letter(self) -> TicketLetter:
        """The closing letter."""
        from app.queries.ticket_letters import Closing, closing_letter

        words = self._words or self._solution
        return closing_letter(self.desk.database, self.row.id, Closing(words, self.case, self._mended))

    def ask_letter(self) -> None:
        """What is typed is taken here; the reader looks at no field."""
        self._words = self.words.toPlainText().strip()
        self._solution = self.solution.toPlainText().strip() if self.case is None else ""
        self._mended = self.fixed_in.text()
        super().ask_letter()

    def told(self) -> "Told":
        """The order that closes the ticket."""
        from app.commands.closing import CloseTicket, close_ticket
        from views.inbox.acts import Told

        new, channel = self.case is None, self.channel.value()
        order = CloseTicket(
            ticket=self.row.id,
            disposition=self.disposition,
            text=self.words.toPlainText(),
            cause=self.cause.toPlainText() if new else "",
            solution=self.solution.toPlainText() if new else "",
            case=self.case,
            channel=AnswerChannel(channel) if channel else None,
            fixed_in=self.fixed_in.text(),
        )
        return Told(close_ticket, order)
