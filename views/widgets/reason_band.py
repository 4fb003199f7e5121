"""The reason band: a reason is typed at the left, the letter that will carry it stands at the right.

    band = ReasonBand(["sv", "fi", "en"], per_language=False)
    band.typed(language, text)        at every key: show the preview anew
    band.draft_changed(language, text)    after a pause and when the focus leaves: keep the draft
    band.language_chosen(language)    another tab: preview that language
    .set_reasons({"sv": "…"})  .reason() -> str  .reasons() -> dict  .set_letter("Honoured · 479 recipients")
    .set_preview(subject, body)  .mark_saved()  .add_below(widget)  .focus()

With `big="big "` its words are large enough to be read across a room.
With `per_language` each language has words of its own, and the band says which still lack them; else one reason serves
all, and the tabs choose the letter to preview alone.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from views.background import Pause
from views.style import rounded
from views.theme import colour, font, line_height, px
from views.widgets.buttons import TabStrip
from views.widgets.labels import IconMark, Label, Pane
from views.widgets.plain_text import PreviewText
from views.widgets.states import language_word

#: How long after the last key a draft is kept, in milliseconds.
AUTOSAVE = 600


def field_height(step: str) -> int:
    """The height of a field in logical pixels: four lines, or three big ones."""
    return (3 if line_height(step) > px(28) else 4) * line_height(step) + px(12)


class ReasonField(QPlainTextEdit):
    """The field that a reason is typed into, 92 high where it is not big; Tab leaves it."""

    left = Signal()

    def __init__(self, name: str, step: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(font(step))
        self.setFixedHeight(field_height(step))
        self.document().setDocumentMargin(8)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of forty letters."""
        return QSize(320, field_height(self._step))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept."""
        super().focusOutEvent(event)
        self.left.emit()


class _LetterPaper(QWidget):
    """The sheet of paper that the preview lies on."""

    def __init__(self, big: str) -> None:
        super().__init__()
        self.text = PreviewText(f"{big}cell")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 4, 8)
        layout.addWidget(self.text)
        self.setFixedHeight(field_height(f"{big}body") + px(6 + 20))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge."""
        rounded(QPainter(self), QRectF(self.rect()), 4, colour("base"), colour("edge"))


class ReasonBand(Pane):
    """Reason and letter side by side, outside the sheet's scroll."""

    typed = Signal(str, str)
    draft_changed = Signal(str, str)
    language_chosen = Signal(str)

    def __init__(
        self,
        languages: Sequence[str],
        *,
        per_language: bool = False,
        note: str = "",
        big: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """*big* begins the steps of its words: `"big "` for what is read across a room."""
        super().__init__("window", "t", parent)
        self._per_language = per_language
        self._words: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self.field = ReasonField(self.tr("Reason"), f"{big}body")
        self._title = _name(self.tr("Reason"))
        self._saved = Label("", "meta", 400, "text3")
        self._lacking = Label("", "meta", 500, "wait")
        self._lacking_icon = IconMark("edit", "wait", 12)
        self._letter = Label("", "meta", 400, "text3")
        self._paper = _LetterPaper(big)
        self._tabs = TabStrip(small=True)
        self._tabs.setAccessibleName(self.tr("Language of the letter"))
        self._below = QHBoxLayout()
        self._pause = Pause(AUTOSAVE, self.keep_draft, self)
        self._build(note or self.tr("the requester reads it"))
        self._connect()
        self.set_languages(languages)

    def _build(self, note: str) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addLayout(self._left_half(note), 1)
        halves.addLayout(self._right_half(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 24, 12)
        outer.setSpacing(8)
        outer.addLayout(halves)
        self._outer = outer
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _left_half(self, note: str) -> QVBoxLayout:
        half = QVBoxLayout()
        half.setSpacing(6)
        half.addLayout(_head(self._title, Label(note, "meta", 400, "text3"), self._saved))
        half.addWidget(self.field)
        self._below.setSpacing(6)
        self._below.addStretch(1)
        self._below.addWidget(self._lacking_icon)
        self._below.addWidget(self._lacking)
        half.addLayout(self._below)
        half.addStretch(1)
        return half

    def _right_half(self) -> QVBoxLayout:
        half = QVBoxLayout()
        half.setSpacing(6)
        half.addLayout(_head(_name(self.tr("Letter")), self._letter, self._tabs))
        half.addWidget(self._paper)
        half.addStretch(1)
        return half

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.keep_draft)
        self._tabs.chosen.connect(self._on_language)

    def set_languages(self, languages: Sequence[str]) -> None:
        """The languages of those who will read it, the most frequent first."""
        self._tabs.set_tabs([(code, code.upper(), None) for code in languages])
        for index, code in enumerate(languages):
            self._tabs.setTabToolTip(index, language_word(code))
        self._tabs.setVisible(len(languages) > 1)
        self._tabs.updateGeometry()
        self._show_lacking()

    def language(self) -> str:
        """The language of the current tab."""
        return self._tabs.value()

    def choose_language(self, code: str) -> None:
        """Shows the tab of a language."""
        self._tabs.choose(code)

    def _key(self) -> str:
        return self.language() if self._per_language else ""

    def reason(self) -> str:
        """The words in the field, without spaces around."""
        return self.field.toPlainText().strip()

    def reasons(self) -> dict[str, str]:
        """The words of each language; without `per_language` one entry under the empty name."""
        return {code: words for code, words in self._words.items() if words.strip()}

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Shows what was typed before; keeps no draft of it."""
        self._pause.stop()
        self._words = dict(reasons)
        self._kept = dict(reasons)
        self._show_words()
        self._saved.setText("")

    def _show_words(self) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(self._words.get(self._key(), ""))
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.blockSignals(False)
        self._show_lacking()

    def set_title(self, title: str) -> None:
        """Says what is typed here, where it is no reason."""
        self._title.setText(title)
        self.field.setAccessibleName(title)

    def set_letter(self, words: str) -> None:
        """Says which letter it is and how many get it."""
        self._letter.setText(words)

    def set_preview(self, subject: str, body: str) -> None:
        """Shows the letter; the typed words are marked in it."""
        self._paper.text.show_letter(subject, body, self.reason())

    def add_above(self, widget: QWidget) -> None:
        """Puts a widget across, over both halves."""
        self._outer.insertWidget(0, widget)

    def add_below(self, widget: QWidget) -> None:
        """Puts a widget under the field."""
        self._below.insertWidget(max(0, self._below.count() - 3), widget)

    def focus(self) -> None:
        """Puts the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark_saved(self) -> None:
        """Says that the draft is kept."""
        self._saved.setText(self.tr("Draft saved"))

    def keep_draft(self) -> None:
        """Tells every draft that was not told yet."""
        self._pause.stop()
        for code, words in self._words.items():
            if self._kept.get(code, "") != words:
                self._kept[code] = words
                self.draft_changed.emit(code, words)

    def _on_typed(self) -> None:
        self._words[self._key()] = self.field.toPlainText()
        self._saved.setText("")
        self._show_lacking()
        self._pause.start()
        self.typed.emit(self.language(), self.reason())

    def _on_language(self, code: str) -> None:
        if self._per_language:
            self.keep_draft()
            self._show_words()
        self.language_chosen.emit(code)

    def _show_lacking(self) -> None:
        if not self._per_language:
            self.show_lacking([])
            return
        codes = [str(self._tabs.tabData(index)) for index in range(self._tabs.count())]
        lacking = [code for code in codes if not self._words.get(code, "").strip()]
        self.show_lacking(lacking if len(lacking) < len(codes) else [])

    def show_lacking(self, codes: Sequence[str]) -> None:
        """Names the languages that lack words of their own."""
        words = ", ".join(code.upper() for code in codes)
        self._lacking.setText(self.tr("%1 to write").replace("%1", words) if codes else "")
        self._lacking.setVisible(bool(codes))
        self._lacking_icon.setVisible(bool(codes))

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the place keeps what was typed."""
        self.keep_draft()
        super().hideEvent(event)


def _name(title: str) -> Label:
    name = Label(title, "meta", 600, "text2")
    name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    name.setFixedHeight(px(22))  # as high as the small tabs, so that both halves stand level
    return name


def _head(name: QWidget, words: QWidget, trailing: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(name)
    line.addWidget(words, 1)
    trailing.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    line.addWidget(trailing)
    return line
