"""Dialogs: a calm page with a title, fields under each other, and buttons at the right of the foot.

dialog = Dialog("New change", parent)      .body (QVBoxLayout)  .explain(sentence)  .refuse(sentence)
dialog.add_accept("Create", icon="add")    .add_cancel()        .add_button(text, act, icon)
form = FormGrid()  .add("Title", field, note="…")               labels are buddies and names of their fields
    .show_field(field, False)                                   with its label and note
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from views.theme import px
from views.widgets.buttons import Button
from views.widgets.labels import IconMark, Label, Pane

W = TypeVar("W", bound=QWidget)


class Dialog(QDialog):
    """Title 16/600, body, foot; Esc cancels, Enter accepts from a field."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(px(width))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = Pane("base")
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self.body.addWidget(Label(title, "head", 600))
        self._refusal = _Refusal()
        outer.addWidget(page, 1)
        outer.addWidget(self._refusal)
        outer.addWidget(self._make_foot())

    def _make_foot(self) -> Pane:
        foot = Pane("window", "t")
        foot.setFixedHeight(px(52))
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(24, 0, 24, 0)
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        return foot

    def explain(self, sentence: str) -> Label:
        """A sentence in text2 that wraps."""
        label = Label(sentence, "cell", 400, "text2", wraps=True)
        self.body.addWidget(label)
        return label

    def refuse(self, sentence: str) -> None:
        """Says above the foot why it was not done; an empty sentence takes it away."""
        self._refusal.show_sentence(sentence)
        self.grow()

    def grow(self) -> None:
        """Makes room for what is said now; it never shrinks under the hand."""
        held = self.layout()
        if held is not None and self.isVisible():
            held.activate()
            wanted = max(held.totalSizeHint().height(), held.totalHeightForWidth(self.width()))
            self.resize(self.width(), max(self.height(), wanted))

    def refusal(self) -> str:
        """The sentence shown, or nothing."""
        return self._refusal.sentence()

    def add_accept(self, text: str, icon: str = "", act: Callable[[], None] | None = None) -> Button:
        """The accent button; without `act` it accepts the dialog."""
        button = self.add_button(text, act or self.accept, icon, "accent")
        button.setDefault(True)
        return button

    def add_cancel(self, text: str = "") -> Button:
        """A plain button that rejects the dialog."""
        return self.add_button(text or self.tr("Cancel"), self.reject)

    def add_button(self, text: str, act: Callable[[], object], icon: str = "", kind: str = "plain") -> Button:
        """A button at the foot."""
        button = Button(text, icon, kind=kind)
        button.clicked.connect(lambda _checked=False: act())
        self._foot.addWidget(button)
        return button


class _Refusal(Pane):
    """A sentence in the colour of what went wrong, with its icon."""

    def __init__(self) -> None:
        super().__init__("base")
        self._words = Label("", "cell", 400, "bad", wraps=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(IconMark("warning", "bad", 14, self.tr("Not done")), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        return self._words.text()


class FormGrid(QWidget):
    """Fields under each other: label left, field right, a note in text3 below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._beside: dict[QWidget, list[Label]] = {}

    def add(self, name: str, field: W, note: str = "") -> W:
        """Adds a field under its label; gives it back."""
        row = self._grid.rowCount()
        label = Label(name, "cell", 400, "text2")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        field.setMinimumHeight(max(px(28), field.minimumHeight()))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setMinimumHeight(px(28))
        self._grid.addWidget(field, row, 1)
        self._beside[field] = [label]
        if note:
            words = Label(note, "meta", 400, "text3", wraps=True)
            self._grid.addWidget(words, row + 1, 1)
            self._beside[field].append(words)
        return field

    def widest_label(self) -> int:
        """How wide the labels are, in pixels."""
        return max((label.sizeHint().width() for label, *_note in self._beside.values()), default=0)

    def make_room_for_labels(self, width: int) -> None:
        """Lets the fields begin behind labels of that width, as those of another form do."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Shows or hides a field with its label and note."""
        for part in (field, *self._beside.get(field, ())):
            part.setVisible(shown)
