"""The first start: look at sample data, start empty, or import my file; what follows is done by whoever listens."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from views.icons import draw_icon
from views.style import focus_edge, rounded
from views.theme import colour, px
from views.widgets.labels import IconMark, Label, Pane
from views.widgets.painting import paint_text

#: What `FirstStart.chosen` carries first.
SAMPLE, EMPTY, IMPORT = "sample", "empty", "import"


class _Choice(QAbstractButton):
    """A choice: icon, what it is, what happens."""

    def __init__(self, icon: str, text: str, note: str) -> None:
        super().__init__()
        self._icon, self._note = icon, note
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(note)
        self.setFixedHeight(px(64))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for its sentence."""
        return QSize(px(440), px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, two lines."""
        painter = QPainter(self)
        over = self.underMouse() or self.isDown()
        rounded(painter, QRectF(self.rect()), 4, colour("hover" if over else "button"), colour("edge"))
        draw_icon(painter, self._icon, QRect(20, self.height() // 2 - 8, 16, 16), colour("accent_text"))
        line = QRect(56, px(12), self.width() - 72, px(20))
        paint_text(painter, line, self.text(), "body", "text", 500)
        paint_text(painter, line.translated(0, px(21)), self._note, "meta", "text3")
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()), 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; up and down move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class FirstStart(Pane):
    """Shown while there is no database yet: `chosen("sample" | "empty" | "import", file)`."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", "", parent)
        self.setWindowTitle("Fortnight")
        self._status = Label("", "cell", 400, "text2", wraps=True)
        self._choices = [
            _Choice("sample", self.tr("Look at sample data"), self.tr("Half a year of two products; gone in one step")),
            _Choice("start", self.tr("Start empty"), self.tr("A new database, set up by you")),
            _Choice("import", self.tr("Import my file"), self.tr("A helpdesk’s export: Jira, Zendesk, CSV or Excel")),
        ]
        acts = (lambda: self.choose(SAMPLE), lambda: self.choose(EMPTY), self._ask_for_file)
        for choice, act in zip(self._choices, acts, strict=True):
            choice.clicked.connect(act)
        self._build()
        self.resize(px(900), px(620))

    def _build(self) -> None:
        page = QWidget()
        page.setFixedWidth(px(440))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(IconMark("fortnight", "accent_text", 28))
        column.addWidget(Label(self.tr("Welcome to Fortnight"), "title", 600))
        column.addWidget(
            Label(
                self.tr("Nobody who asked for a change is left waiting without an answer."),
                "body",
                400,
                "text2",
                wraps=True,
            )
        )
        column.addSpacing(12)
        for choice in self._choices:
            column.addWidget(choice)
        column.addWidget(self._status)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)

    def choices(self) -> list[QAbstractButton]:
        """The three buttons."""
        return list(self._choices)

    def choose(self, what: str, file: str = "") -> None:
        """Tells the choice; the buttons rest until it is done."""
        self.set_busy(True, self.tr("One moment …"))
        self.chosen.emit(what, file)

    def set_busy(self, busy: bool, words: str = "") -> None:
        """Rests or wakes the buttons, and says how far it is."""
        for choice in self._choices:
            choice.setEnabled(not busy)
        self._status.setText(words)

    def refuse(self, sentence: str) -> None:
        """Says why it was not done."""
        self.set_busy(False, sentence)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)")
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Import my file"), "", kinds)
        if file:
            self.choose(IMPORT, file)
