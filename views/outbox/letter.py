"""The letter in the middle of the Outbox: its head, what calls for a person, the paper, and its facts beside or below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.rows.outbox import LetterDetail
from models.rules.states import LetterState
from views.background import Pause
from views.desk import Desk
from views.outbox.facts import fill_facts
from views.outbox.paper import Paper, Words
from views.outbox.typing import Typing
from views.said import as_read
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button, IconButton
from views.widgets.labels import Label, LinkButton, Pane
from views.widgets.note_strip import NoteStrip
from views.widgets.reason_band import AUTOSAVE
from views.widgets.sheet import Sheet, SheetColumn, column_layout
from views.widgets.states import event_word, language_word

#: Below this width the facts stand under the letter.
FOLDS_BELOW = 780
#: The section of the Settings that the templates are found in.
NOTICES = 3

_CALLS = {
    LetterState.UNKNOWN: ("unknown", "bad"),
    LetterState.FAILED: ("fail", "bad"),
    LetterState.BY_HAND: ("by-hand", "wait"),
    LetterState.HELD: ("hold", "wait"),
    LetterState.DEFERRED: ("wait", "wait"),
    LetterState.UNREACHABLE: ("unreachable", "bad"),
}


class LetterPane(QWidget):
    """One letter, to read and to edit."""

    #: Another letter of the list is wanted: -1 the one before, 1 the next.
    step_wanted = Signal(int)
    #: The words are to be stored: letter, subject, body, the version that was seen.
    save_wanted = Signal(int, str, str, int)
    #: The words were left as they are stored: the focus may go back to the list.
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._detail: LetterDetail | None = None
        self._seen = 0
        self._typing = Typing(desk)
        self._pause = Pause(AUTOSAVE, self.keep_draft, self)
        self._title, self._where = Label("", "cell", 600), Label("", "cell", 400, "text2")
        self._before, self._after = IconButton("back", ""), IconButton("forward", "")
        self.call, self.moved = NoteStrip(), NoteStrip()
        self.paper = Paper()
        self.page = Sheet(self.tr("Letter"), 20, "window")
        self.beside = Sheet(self.tr("Facts of the letter"), 16)
        self.below = SheetColumn(0)
        self.template = LinkButton("", "meta")
        self.save_button = Button(self.tr("Save"), "done", "Ctrl+Return", "accent")
        self.leave_button = Button(self.tr("Cancel"), key="Esc")
        self._kept = Label("", "meta", 400, "text3")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.page.add(self.paper)
        self.page.add(self._edit_bar())
        self.page.add(self.template)
        self.page.add(self.below)
        middle = column_layout(None, 0)
        middle.addWidget(self._head())
        middle.addWidget(self.call)
        middle.addWidget(self.moved)
        middle.addWidget(self.page, 1)
        self._side = Pane("base", "l")
        self._side.setFixedWidth(px(300))
        column_layout(self._side, 0).addWidget(self.beside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(middle, 1)
        outer.addWidget(self._side)

    def _head(self) -> Pane:
        self._before.set_name(self.tr("The letter before"))
        self._after.set_name(self.tr("The next letter"))
        head = Pane("base", "b")
        head.setFixedHeight(px(44))
        line = row_layout(head, (20, 0, 12, 0), 12)
        line.addWidget(self._title)
        self._where.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for part in (self._where, self._before, self._after):
            line.addWidget(part)
        line.addStretch(1)
        return head

    def _edit_bar(self) -> QWidget:
        self._bar = QWidget()
        line = row_layout(self._bar)
        line.addWidget(self.save_button)
        line.addWidget(self.leave_button)
        line.addWidget(self._kept, 1)
        self._bar.hide()
        return self._bar

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._after.clicked.connect(lambda: self.step_wanted.emit(1))
        self.template.clicked.connect(lambda: self._desk.open("settings", NOTICES))
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.give_up)
        self.paper.saved.connect(self.save)
        self.paper.left.connect(self.give_up)
        self.leave_button.clicked.connect(self.left)
        self.paper.left.connect(self.left)
        self.paper.typed.connect(self._on_typed)

    # ---- showing

    def detail(self) -> LetterDetail | None:
        """The letter shown."""
        return self._detail

    def show_letter(self, detail: LetterDetail, where: str) -> None:
        """Shows a letter; what was half typed over it comes back into the fields."""
        is_other = self._detail is None or self._detail.sheet.row.id != detail.sheet.row.id
        if is_other and self.paper.is_editing():
            self.keep_draft()
        self._detail = detail
        row = detail.sheet.row
        self._title.setText(f"{event_word(row.event)} · {language_word(row.language)}")
        self._where.setText(where)
        self.template.setText(
            self.tr("Template: %1, %2").replace("%1", event_word(row.event)).replace("%2", language_word(row.language))
        )
        self.paper.show_letter(detail)
        self._show_typed(is_other)
        self._show_call(detail)
        self._fill_facts()
        if is_other:
            self.page.verticalScrollBar().setValue(0)

    def _show_typed(self, is_other: bool) -> None:
        words = self._words()
        if words is None or is_other or not self.paper.is_editing():
            self._edit(words)
        self._show_moved(words)

    def _words(self) -> Words | None:
        return self._typing.of(self._detail.sheet.row.id) if self._detail is not None else None

    def _show_call(self, detail: LetterDetail) -> None:
        state = LetterState(detail.sheet.row.state)
        icon, tone = _CALLS.get(state, ("info", "text2"))
        self.call.say(self._sentence(state, detail), icon, tone)

    def _sentence(self, state: LetterState, detail: LetterDetail) -> str:
        row = detail.sheet.row
        why = as_read(row.reason or "").rstrip(".")
        words = {
            LetterState.UNKNOWN: self.tr(
                "Nobody knows whether this letter arrived: %1. If it is sent again, it may arrive twice."
            ),
            LetterState.FAILED: self.tr(
                "The post refused it: %1. Try again when the cause is gone, or tell it by hand."
            ),
            LetterState.BY_HAND: self.tr("%2 can't be written to: %1. Tell it yourself, then say how."),
            LetterState.HELD: self.tr("Held back until somebody approves it."),
            LetterState.DEFERRED: self.tr("The post asked to try later: %1."),
            LetterState.UNREACHABLE: self.tr("%2 could not be reached: %1."),
        }.get(state, "")
        reader = row.reader or row.address or self.tr("The reader")
        return words.replace("%1", why or self.tr("no cause is known")).replace("%2", reader)

    def _fill_facts(self) -> None:
        if self._detail is None:
            return
        folded = self.width() < px(FOLDS_BELOW)
        self._side.setVisible(not folded)
        self.beside.clear()
        self.below.clear()
        fill_facts(self.below if folded else self.beside.main, self._detail, self._desk.open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane has the facts below the letter."""
        super().resizeEvent(event)
        if (event.size().width() < px(FOLDS_BELOW)) is self._side.isVisibleTo(self):
            self._fill_facts()

    # ---- editing

    def edit(self) -> None:
        """Lets the words be changed where they stand."""
        if self._detail is not None and not self.paper.is_editing():
            words = self._words() or _stored(self._detail)
            self._typing.note(self._detail.sheet.row.id, words)
            self._edit(words)
        self.paper.body_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _edit(self, words: Words | None) -> None:
        if words is not None:
            self.paper.set_typed(words)
            self._seen = words.seen
        self.paper.show_editing(words is not None)
        self._bar.setVisible(words is not None)
        self._kept.setText(self.tr("Kept until you save or cancel.") if words is not None else "")

    def _on_typed(self) -> None:
        if self._detail is not None:
            self._typing.note(self._detail.sheet.row.id, Words(*self.paper.words(), self._seen))
            self._pause.start()

    def keep_draft(self) -> None:
        """Puts what is half typed on the disk."""
        self._pause.stop()
        words = self._words()
        if self._detail is None or words is None:
            return
        if (words.subject, words.body) == (_stored(self._detail).subject, _stored(self._detail).body):
            self._typing.forget(self._detail.sheet.row.id)
        else:
            self._typing.keep(self._detail.sheet.row.id)

    def save(self) -> None:
        """Asks for the words to be stored."""
        if self._detail is not None and self.paper.is_editing():
            subject, body = self.paper.words()
            self.save_wanted.emit(self._detail.sheet.row.id, subject, body, self._seen)

    def on_saved(self, letter: int) -> None:
        """The words are stored: nothing is half typed any more."""
        self._typing.forget(letter)
        if self._detail is not None and self._detail.sheet.row.id == letter:
            self._edit(None)

    def give_up(self) -> None:
        """Leaves the words as they are stored."""
        if self._detail is not None:
            self._typing.forget(self._detail.sheet.row.id)
            self._edit(None)
            self._show_moved(None)

    # ---- when somebody else changed it meanwhile

    def _show_moved(self, words: Words | None) -> None:
        row = self._detail.sheet.row if self._detail is not None else None
        if words is None or row is None or words.seen == row.row_version:
            self.moved.say("")
            return
        theirs, mine = LinkButton(self.tr("Take what it says now")), LinkButton(self.tr("Keep mine"))
        theirs.clicked.connect(self.give_up)
        mine.clicked.connect(self._keep_mine)
        sentence = self.tr("This letter was changed while you were typing. Your words are still here.")
        self.moved.say(sentence, "warning", "wait", (theirs, mine))

    def _keep_mine(self) -> None:
        if self._detail is not None:
            self._seen = self._detail.sheet.row.row_version
            self._on_typed()
            self._show_moved(self._words())


def _stored(detail: LetterDetail) -> Words:
    return Words(detail.sheet.row.subject, detail.sheet.body.rstrip("\n"), detail.sheet.row.row_version)
