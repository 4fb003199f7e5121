"""A setting on a line: its name, its value to be changed where it stands, and below it a note, or why it was refused.

line = TextLine("Sender", note="…")  |  ChoiceLine("Security", [("tls", "TLS"), …])  |  ManyLine (a list to choose from)
line.changed(str)     a new value is wanted: by Enter, by leaving the field, or by choosing
line.typed()          a key was pressed (TextLine)
.show_value(text)     what is stored; half-typed text stays       .refuse(sentence)    .value()
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from views.theme import font, px
from views.widgets.bars import row_layout
from views.widgets.buttons import Segmented
from views.widgets.labels import Label

NAME_WIDTH, VALUE_WIDTH = 168, 400


class Line(QWidget):
    """Name left, value right, note below; what kind of value each kind of line says itself."""

    changed = Signal(str)
    typed = Signal()

    def __init__(self, name: str, editor: QWidget, note: str = "", *, narrow: bool = False) -> None:
        super().__init__()
        self.name = name
        self._note_words = note
        self.editor = editor
        if not editor.accessibleName():
            editor.setAccessibleName(name)
        self._note = Label(note, "meta", 400, "text3", wraps=True)
        self._label = Label(name, "cell", 400, "text2", wraps=True)
        self._label.setBuddy(editor)
        self._label.setFixedWidth(px(NAME_WIDTH))
        self._label.setMinimumHeight(px(28))
        # A level layout around it keeps to the greatest width when it asks for the height; a grid alone does not.
        held = QWidget()
        held.setMaximumWidth(px(NAME_WIDTH + 16 + VALUE_WIDTH))
        level = row_layout(self)
        level.addWidget(held, 1)
        level.addStretch(0)
        self._grid = QGridLayout(held)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, 0, 1, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        self._grid.addWidget(self._note, 1, 1)
        self._note.setVisible(bool(note))  # only now: before it had a parent it would have been a window

    def narrow_name(self, width: int) -> None:
        """Leaves the name less room, in a narrow pane."""
        self._label.setFixedWidth(px(width))

    def show_value(self, value: str) -> None:
        """Shows what is stored; half-typed text stays."""
        raise NotImplementedError

    def value(self) -> str:
        """What stands there now."""
        raise NotImplementedError

    def set_note(self, note: str) -> None:
        """Says something else below the value."""
        self._note_words = note
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Says below why the value was not taken; an empty sentence brings the note back."""
        self._note.set_role("bad" if sentence else "text3")
        self._note.setText(sentence or self._note_words)
        self._note.setVisible(bool(sentence or self._note_words))
        self.editor.setAccessibleDescription(sentence)

    def refusal(self) -> str:
        """Why the value was not taken; nothing where it was."""
        return self._note.text() if self._note.text() != self._note_words else ""


class _Field(QLineEdit):
    """A field that says when it is done with, and takes Esc for *as it was*."""

    left = Signal()
    given_up = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it is saying it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says it, Esc brings back what is stored."""
        if event.key() == Qt.Key.Key_Escape:
            before = self.text()
            self.given_up.emit()
            if self.text() == before:
                event.ignore()  # nothing was to be given up: it leads out of the page
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TextLine(Line):
    """A line of text."""

    def __init__(self, name: str, note: str = "", placeholder: str = "", width: int = VALUE_WIDTH) -> None:
        self.field = _Field()
        super().__init__(name, self.field, note, narrow=width < VALUE_WIDTH)
        self._stored = ""
        self.field.setFont(font("cell"))
        self.field.setMinimumHeight(px(28))
        self.field.setPlaceholderText(placeholder)
        if width < VALUE_WIDTH:
            self.field.setFixedWidth(px(width))
        self.field.left.connect(self._on_left)
        self.field.given_up.connect(self.give_up)
        self.field.textEdited.connect(self.typed)

    def show_value(self, value: str) -> None:
        """Shows what is stored; half-typed text stays."""
        half_typed = self.field.text() not in (self._stored, value)
        self._stored = value
        if not half_typed:
            self.field.setText(value)
            self.field.setCursorPosition(0)
            self.refuse("")

    def value(self) -> str:
        """What stands there now."""
        return self.field.text()

    def type_again(self, text: str) -> None:
        """Puts half-typed text back."""
        self.field.setText(text)

    def is_half_typed(self) -> bool:
        """Whether it says something else than what is stored."""
        return self.field.text() != self._stored

    def give_up(self) -> None:
        """Shows what is stored."""
        self.field.setText(self._stored)
        self.refuse("")
        self.typed.emit()

    def _on_left(self) -> None:
        if self.is_half_typed():
            self.changed.emit(self.field.text())


class ChoiceLine(Line):
    """A choice between a few words."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], note: str = "") -> None:
        self.choice = Segmented(choices, name)
        super().__init__(name, self.choice, note, narrow=True)
        self.choice.chosen.connect(self._on_chosen)
        self._stored = ""

    def show_value(self, value: str) -> None:
        """Shows what is stored."""
        self._stored = value
        self.choice.blockSignals(True)
        self.choice.choose(value)
        self.choice.blockSignals(False)
        self.choice.update()
        self.refuse("")

    def value(self) -> str:
        """What is chosen."""
        return self.choice.value()

    def refuse(self, sentence: str) -> None:
        """A choice that was refused goes back to what is stored."""
        super().refuse(sentence)
        if sentence:
            self.choice.blockSignals(True)
            self.choice.choose(self._stored)
            self.choice.blockSignals(False)

    def _on_chosen(self, value: str) -> None:
        self.typed.emit()
        self.changed.emit(value)


class ComboBox(QComboBox):
    """A list to choose from that the wheel does not change in passing."""

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setFont(font("cell"))
        self.setMinimumHeight(px(28))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, word in choices:
            self.addItem(word, value)

    def choose(self, value: str) -> None:
        """Chooses a value; one that is not in the list is added as it is."""
        place = self.findData(value)
        if place < 0:
            self.addItem(value, value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()


class ManyLine(Line):
    """A choice from a list."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], note: str = "") -> None:
        self.combo = ComboBox(choices)
        super().__init__(name, self.combo, note)
        self.combo.activated.connect(self._on_activated)

    def show_value(self, value: str) -> None:
        """Shows what is stored."""
        self.combo.choose(value)
        self.refuse("")

    def value(self) -> str:
        """What is chosen."""
        return self.combo.value()

    def _on_activated(self) -> None:
        self.typed.emit()
        self.changed.emit(self.combo.value())
