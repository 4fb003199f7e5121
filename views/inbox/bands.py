"""The bands between a ticket's page and its actions: words to write with the letter they make, and the change to make from it.

band.accepted()  band.cancelled()  band.refuse(sentence)  band.focus()  band.draft_key  band.keep_draft()
WordsBand(Question(…), desk, several(rows))     .words()  .lines()
ChangeBand(kind, desk, rows, products)     .details()  .title_text()  .product()
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.rows.tickets import TicketLetter, TicketRow
from models.rules.errors import BadInput
from views.background import Pause
from views.desk import Desk
from views.said import as_read
from views.style import rounded
from views.theme import colour, px
from views.widgets.buttons import Button
from views.widgets.labels import Label, LangChip, Pane
from views.widgets.plain_text import PreviewText
from views.widgets.reason_band import AUTOSAVE, ReasonField
from views.widgets.states import language_word

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Band(Pane):
    """Head, content, and a foot with what refuses it, Cancel and the accent button; Ctrl+Enter accepts, Esc closes."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, desk: Desk, draft_key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__("window", "t", parent)
        self.desk = desk
        self.draft_key = draft_key
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._refusal = Label("", "cell", 400, "bad", wraps=True)
        self._refusal.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._pause = Pause(AUTOSAVE, self.keep_draft, self)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(fixed(Label(title, "meta", 600, "text2")))
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addWidget(self._refusal, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(6)
        for part in (self.head, self.content, self._foot):
            column.addLayout(part)

    def add_buttons(self, accept: str, icon: str) -> None:
        """Cancel, and the button that does it."""
        self.cancel_button = Button(self.tr("Cancel"), key="Esc", kind="flat")
        self.cancel_button.clicked.connect(self.cancelled)
        self.accept_button = Button(accept, icon, "Ctrl+Return", "accent")
        self.accept_button.clicked.connect(self.accepted)
        self._foot.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(self.accept_button, 0, Qt.AlignmentFlag.AlignTop)

    def fields(self) -> list[QWidget]:
        """The fields in their order."""
        return []

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes through the fields, then to the buttons."""
        super().showEvent(event)
        for before, after in pairwise([*self.fields(), self.accept_button, self.cancel_button]):
            QWidget.setTabOrder(before, after)

    def refuse(self, sentence: str) -> None:
        """Says why it was not done; what was typed stays."""
        self._refusal.setText(sentence)
        self.accept_button.setEnabled(True)

    def refusal(self) -> str:
        """The sentence shown, or nothing."""
        return self._refusal.text()

    def on_typed(self) -> None:
        """What refused it may hold no longer; the draft is kept soon."""
        self._refusal.setText("")
        self._pause.start()

    def drafts(self) -> dict[str, str]:
        """What is half typed: the ending of its key, and the text."""
        return {}

    def draft(self, name: str) -> str:
        """What was half typed before."""
        return self.desk.drafts.text(self.draft_key + name)

    def keep_draft(self) -> None:
        """Keeps what is half typed, over a restart too."""
        self._pause.stop()
        try:
            for name, text in self.drafts().items():
                self.desk.drafts.keep(self.draft_key + name, text)
        except BadInput as refusal:
            self.desk.told.emit(as_read(refusal.sentence), 0)

    def forget_draft(self) -> None:
        """It was done, or is not wanted any more."""
        self._pause.stop()
        try:
            for name in self.drafts():
                self.desk.drafts.forget(self.draft_key + name)
        except BadInput as refusal:
            self.desk.told.emit(as_read(refusal.sentence), 0)

    def focus(self) -> None:
        """Puts the cursor into the first field."""

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the place keeps what was typed."""
        if self._pause.isActive():
            self.keep_draft()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter accepts, Esc closes."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.accept_button.isEnabled():
                self.accepted.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def fixed(label: Label) -> Label:
    """A label that is never cut."""
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def empty_layout(layout: QLayout) -> None:
    """Takes every widget out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


#: Renders the letter of some words on a reader thread.
Letter = Callable[[str], TicketLetter]


@dataclass(frozen=True, slots=True)
class Question:
    """What a band asks for: its id (also of its draft), head, note, button; `letter` where the requester gets one."""

    name: str
    title: str
    note: str
    accept: str
    icon: str
    letter: Letter | None = None


class BandField(ReasonField):
    """The field of a band: Ctrl+Enter and Esc are the band's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves the band's own keys to the band."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (event.key() in _ENTER and control) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LetterPaper(QWidget):
    """The paper that a letter's preview lies on."""

    def __init__(self) -> None:
        super().__init__()
        self.text = PreviewText()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 8)
        layout.addWidget(self.text)
        self.setFixedHeight(px(132))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge."""
        rounded(QPainter(self), QRectF(self.rect()), 4, colour("base"), colour("edge"))


class WordsBand(Band):
    """Words at the left, the letter that carries them at the right, in its reader's language; *rows* names the tickets."""

    def __init__(self, question: Question, desk: Desk, rows: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, f"inbox.{question.name}.{rows}", question.title, parent)
        self.question = question
        self.field = BandField(question.title)
        self.field.setPlainText(self.draft(""))
        self._who = Label("", "meta", 400, "text3")
        self._who.elide_in_the_middle()
        self._language = QHBoxLayout()
        self._paper = LetterPaper()
        self._render = Pause(150, self._ask_letter, self)
        self._build()
        self.field.textChanged.connect(self._on_text)
        self._ask_letter()

    def _build(self) -> None:
        self.head.addWidget(Label(self.question.note, "meta", 400, "text3"), 1)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        self.field.setFixedHeight(px(132 if self.has_letter() else 92))
        halves.addWidget(self.field, 1)
        self.content.addLayout(halves)
        if self.has_letter():
            halves.addWidget(self._paper, 1)
            self.head.addLayout(self._language)
            self.head.addWidget(self._who, 1)
        self.add_buttons(self.question.accept, self.question.icon)

    def has_letter(self) -> bool:
        """Whether the letter that the words make is shown beside them."""
        return self.question.letter is not None

    def words(self) -> str:
        """What was typed."""
        return self.field.toPlainText().strip()

    def lines(self) -> tuple[str, ...]:
        """What was typed, line by line."""
        return tuple(line.strip() for line in self.words().splitlines() if line.strip())

    def fields(self) -> list[QWidget]:
        """The words alone."""
        return [self.field]

    def drafts(self) -> dict[str, str]:
        """The words."""
        return {"": self.field.toPlainText()}

    def focus(self) -> None:
        """Puts the cursor behind what was typed."""
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_text(self) -> None:
        self.on_typed()
        self._render.start()

    def _ask_letter(self) -> None:
        letter, words = self.question.letter, self.words()
        if letter is not None:
            self.desk.read(lambda: letter(words), self._on_letter, key=f"{self.draft_key}.letter")

    def _on_letter(self, letter: TicketLetter) -> None:
        empty_layout(self._language)
        self._language.addWidget(LangChip(letter.language))
        self._who.setText(self._sentence(letter))
        if letter.is_sent:
            self._paper.text.show_letter(letter.subject, letter.body, self.words())
        else:
            self._paper.text.show_letter(self.tr("No letter leaves"), "")

    def _sentence(self, letter: TicketLetter) -> str:
        language = language_word(letter.language)
        if not letter.is_sent:
            return self.tr("No letter leaves: settings or the requester say so")
        if not letter.address:
            return self.tr("Letter in %1, to be told by hand: no mail address is known").replace("%1", language)
        return self.tr("Letter in %1 to %2").replace("%1", language).replace("%2", letter.address)


def side_by_side(*parts: QWidget) -> QBoxLayout:
    """Widgets in one line, each as wide as the next."""
    line = QHBoxLayout()
    line.setSpacing(16)
    for part in parts:
        line.addWidget(part, 1)
    return line


def several(rows: Sequence[TicketRow]) -> str:
    """The draft key's ending for one ticket or several."""
    return "-".join(str(row.id) for row in rows[:20])
