"""The only viewer of foreign text: plain text that can be selected and copied, and opens nothing.

PlainTextView(text, step="body")   grows to its text's height; `.set_text(text, marks=["kurs"])`
QuoteView(text, marks)              the same behind a 2-px rule
PreviewText()  .show_letter(subject, body, typed)   a letter with the words just typed on the accent's tint
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QWidget

from views.theme import colour, font, line_height, theme_signals

_PLAIN = "text/plain"
_LINE_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class _Inert(QTextEdit):
    """A read-only text field that loads no resource, follows no link and takes no mark-up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(self.wordWrapMode().WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        theme_signals.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        """Marks carry colours of their own."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded."""
        return b""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies plain text.

        Qt's own object, with all but the text taken out: one made here would outlive the interpreter on the clipboard.
        """
        data = super().createMimeDataFromSelection()
        data.text()  # Qt fills it when first asked
        for other in data.formats():
            if other != _PLAIN:
                data.removeFormat(other)
        return data

    def set_lines(self, step: str) -> None:
        """Sets the line height of the step in the whole document."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(line_height(step), _LINE_FIXED)
        cursor.mergeBlockFormat(block)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The sheet around it scrolls."""
        event.ignore()


class PlainTextView(_Inert):
    """Foreign text at its full height."""

    def __init__(
        self, text: str = "", *, step: str = "body", role: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._marks: Sequence[str] = ()
        self.setFont(font(step))
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Text"))
        self.set_text(text)

    def set_text(self, text: str, marks: Sequence[str] = ()) -> None:
        """Shows the text as it is; words in `marks` get the ground of matched words."""
        self.setPlainText(text)
        self.set_lines(self._step)
        self._marks = marks
        self._on_theme()
        self._fit()

    def _on_theme(self) -> None:
        # The colour of what stands there already, too: it was set under the theme of that moment.
        inked = QTextCharFormat()
        inked.setForeground(colour(self._role))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(inked)
        self.setTextColor(colour(self._role))
        self.setExtraSelections([self._mark(start, end) for start, end in self._found(self._marks)])

    def _found(self, words: Iterable[str]) -> list[tuple[int, int]]:
        text = self.toPlainText().casefold()
        spots = []
        for word in filter(None, (w.casefold() for w in words)):
            start = text.find(word)
            while start >= 0:
                spots.append((start, start + len(word)))
                start = text.find(word, start + len(word))
        return spots

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        return marked(self, start, end, "mark")

    def _fit(self) -> None:
        self.document().setTextWidth(max(40, self.width()))
        self.setFixedHeight(max(line_height(self._step), round(self.document().size().height())) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        """It wraps."""
        return QSize(80, self.height())


class QuoteView(QWidget):
    """A quotation: the 2-px rule and the words, 12 indented."""

    def __init__(
        self, text: str, marks: Sequence[str] = (), *, step: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = PlainTextView(step=step)
        self.view.setAccessibleName(self.tr("Quoted words"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.set_text(text, marks)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule."""
        QPainter(self).fillRect(QRect(0, 0, 2, self.height()), colour("line_strong"))


class PreviewText(_Inert):
    """A letter as its reader will get it, plain; the words that are being typed lie on the accent's tint."""

    def __init__(self, step: str = "cell", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self._typed = ""
        self._subject = ""
        self.setAccessibleName(self.tr("Preview of the letter"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFont(font(step))

    def show_letter(self, subject: str, body: str, typed: str = "") -> None:
        """Shows subject, body and, within the body, the typed words marked."""
        self._typed, self._subject = typed, subject
        document: QTextDocument = self.document()
        document.clear()
        cursor = QTextCursor(document)
        head = QTextCharFormat()
        head.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(subject, head)
        cursor.insertText("\n" + body, QTextCharFormat())
        self.set_lines(self._step)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._on_theme()
        self._show_typed()

    def _typed_spans(self) -> list[tuple[int, int]]:
        """Where the typed lines stand in the body, which may set them otherwise; the first of each after the last."""
        text, spans, after = self.toPlainText(), [], len(self._subject)
        for line in filter(None, (" ".join(line.split()) for line in self._typed.splitlines())):
            start = text.find(line, after)
            if start >= 0:
                after = start + len(line)
                spans.append((start, after))
        return spans

    def _show_typed(self) -> None:
        """Scrolls to the end of the typed words, where somebody is writing."""
        spans = self._typed_spans()
        if spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(spans[-1][1])
            below = self.cursorRect(cursor).bottom() - self.viewport().height() + line_height(self._step) // 2
            self.verticalScrollBar().setValue(max(0, self.verticalScrollBar().value() + below))

    def _on_theme(self) -> None:
        self.setExtraSelections([marked(self, start, end, "accent_tint") for start, end in self._typed_spans()])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It scrolls by itself."""
        QTextEdit.wheelEvent(self, event)


def marked(view: QTextEdit, start: int, end: int, role: str) -> QTextEdit.ExtraSelection:
    """A stretch of text on a ground of that role."""
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    ground = QTextCharFormat()
    ground.setBackground(colour(role))
    ground.setForeground(colour("text"))
    selection.format = ground
    return selection
