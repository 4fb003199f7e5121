"""The letter on its paper, as its reader will get it; the words can be edited where they stand."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.rows.outbox import LetterDetail
from views.style import rounded
from views.theme import colour, font, px
from views.widgets.labels import Label, Line
from views.widgets.plain_text import PlainTextView

#: To, From, Subject in the letter's own language, whatever the screen's is.
HEADS = {
    "en": ("To", "From", "Subject"),
    "sv": ("Till", "Från", "Ämne"),
    "fi": ("Vastaanottaja", "Lähettäjä", "Aihe"),
    "de": ("An", "Von", "Betreff"),
    "nl": ("Aan", "Van", "Onderwerp"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """What is typed, and the version of the letter that it was typed over."""

    subject: str
    body: str
    seen: int


class _BodyField(QPlainTextEdit):
    """The words of a letter while they are edited: as high as they are, Ctrl+Enter saves, Esc leaves."""

    saved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """A plain document counts its height in lines."""
        lines = max(6, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 26)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks its lines elsewhere."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc leaves the words as they were."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _SubjectField(QLineEdit):
    """The subject while it is edited; Esc leaves."""

    saved = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves the words as they were."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Paper(QWidget):
    """A sheet of paper: to, from and subject in the letter's language, a line, the words."""

    #: Something was typed.
    typed = Signal()
    saved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(px(720))
        self.setAccessibleName(self.tr("Letter"))
        self._heads = [Label("", "cell", 400, "text3") for _ in range(3)]
        self.to, self.writer = Label("", "cell"), Label("", "cell")
        self.subject = Label("", "cell", 600, wraps=True)
        self.subject_field = _SubjectField()
        self.subject_field.setFont(font("cell", 600))
        self.body = PlainTextView()
        self.body_field = _BodyField()
        self._build()
        self._connect()
        self.show_editing(False)

    def _build(self) -> None:
        self.subject_field.setAccessibleName(self.tr("Subject"))
        self.body_field.setAccessibleName(self.tr("Words of the letter"))
        self.body.setAccessibleName(self.tr("Words of the letter"))
        grid = QGridLayout()
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, parts in enumerate(((self.to,), (self.writer,), (self.subject, self.subject_field))):
            head = self._heads[row]
            head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            for part in parts:
                grid.addWidget(part, row, 1)
        words = QVBoxLayout()
        words.setContentsMargins(24, 16, 24, 20)
        words.addWidget(self.body)
        words.addWidget(self.body_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(grid)
        column.addWidget(Line())
        column.addLayout(words)

    def _connect(self) -> None:
        for field in (self.subject_field, self.body_field):
            field.textChanged.connect(self._on_typed)
            field.saved.connect(self.saved)
            field.left.connect(self.left)

    def _on_typed(self) -> None:
        if self.is_editing():
            self.typed.emit()

    def show_letter(self, detail: LetterDetail) -> None:
        """Shows the letter as it stands."""
        row = detail.sheet.row
        for head, word in zip(self._heads, HEADS.get(row.language, HEADS["en"]), strict=True):
            head.setText(word)
        self.to.setText(_with_address(row.reader, row.address) or "–")
        self.writer.setText(_with_address(detail.sender_name, detail.sender))
        self.subject.setText(row.subject)
        self.body.set_text(detail.sheet.body.rstrip("\n"))

    def show_editing(self, editing: bool) -> None:
        """Shows the fields, or the words as they will be read."""
        self.subject.setVisible(not editing)
        self.body.setVisible(not editing)
        self.subject_field.setVisible(editing)
        self.body_field.setVisible(editing)

    def is_editing(self) -> bool:
        """Whether the fields are shown."""
        return not self.body_field.isHidden()

    def set_typed(self, words: Words) -> None:
        """Puts words into the fields, as they were typed before; told to nobody."""
        for field in (self.subject_field, self.body_field):
            field.blockSignals(True)
        self.subject_field.setText(words.subject)
        self.subject_field.setCursorPosition(0)
        self.body_field.setPlainText(words.body)
        for field in (self.subject_field, self.body_field):
            field.blockSignals(False)
        self.body_field.fit()

    def words(self) -> tuple[str, str]:
        """Subject and body as they stand in the fields."""
        return self.subject_field.text(), self.body_field.toPlainText()

    def sizeHint(self) -> QSize:
        """A line of some eighty letters."""
        return QSize(px(560), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper and its edge."""
        rounded(QPainter(self), QRectF(self.rect()), 4, colour("base"), colour("edge"))


def _with_address(name: str | None, address: str | None) -> str:
    if name and address:
        return f"{name} <{address}>"
    return name or address or ""
