"""The strip that asks why, where a score would move far: one field under the chart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.labels import IconMark, Label, Pane


class ReasonStrip(Pane):
    """Says what would happen, and takes the reason."""

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("window", "t")
        self.sentence = Label("", "cell", 400, "text", wraps=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Reason"))
        self.field.setPlaceholderText(self.tr("Reason"))
        self.save = Button(self.tr("Save"), kind="accent")
        self.drop = Button(self.tr("Leave it"), key="Esc", kind="flat")
        line = row_layout(self, (16, 6, 16, 6), 8)
        line.addWidget(IconMark("warning", "wait", 14, self.tr("A reason is wanted")))
        line.addWidget(self.sentence, 3)
        line.addWidget(self.field, 3)
        line.addWidget(self.save)
        line.addWidget(self.drop)
        self.field.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.drop.clicked.connect(self._on_left)
        self.hide()

    def ask(self, sentence: str) -> None:
        """Asks; what was typed before stays where it was left open."""
        if self.isHidden():
            self.field.clear()
        self.sentence.setText(sentence)
        self.show()
        self.field.setFocus()

    def _on_save(self) -> None:
        if self.field.text().strip():
            self.hide()
            self.given.emit(self.field.text().strip())
        else:
            self.field.setFocus()

    def _on_left(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)
