"""The head of the import dialog: which file, what it is, how it is read, and which source it belongs to."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from views.theme import font, px
from views.widgets.buttons import Button, Segmented
from views.widgets.counts import count_of
from views.widgets.labels import IconMark, Label

if TYPE_CHECKING:
    from app.jobs.preview import TicketPreview

#: What can be chosen besides what was found.
ENCODINGS = ("utf-8", "cp1252", "utf-16")


class FileFacts(QWidget):
    """File, kind, format, encoding, delimiter, source."""

    #: Encoding or source are others now.
    changed = Signal()
    #: Tickets, or people and organisations.
    kind_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = False
        self._source_said = False
        self._told = ""
        self._name = Label("", "body", 500)
        self._folder = Label("", "meta", 400, "text3")
        self.choose = Button(self.tr("Another file"), icon="folder")
        choices = [("tickets", self.tr("Tickets")), ("people", self.tr("People and organisations"))]
        self.kind = Segmented(choices, self.tr("What the file holds"))
        self._format = Label("–", "cell")
        self._delimiter = Label("–", "cell")
        self.encoding = QComboBox()
        self.sheet = QComboBox()
        self.dates = QComboBox()
        self.whole = QCheckBox(
            self.tr("This file is everything of its source: tickets that are not in it are gone there")
        )
        self._of_sample = Label("", "meta", 500, "wait", wraps=True)
        self.sources = QComboBox()
        self._editor = QLineEdit()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.encoding.setFont(font("cell"))
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.encoding.setMinimumContentsLength(16)
        self.encoding.addItem(self.tr("Found by itself"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name, name)
        for chooser in (self.sheet, self.dates):
            chooser.setFont(font("cell"))
            chooser.setMinimumContentsLength(12)
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        dates = (("", self.tr("Found by itself")), ("day", self.tr("Day first")), ("month", self.tr("Month first")))
        for value, word in dates:
            self.dates.addItem(word, value)
        self.whole.setFont(font("meta"))
        self._of_sample.hide()
        self.sources.setLineEdit(self._editor)
        self.sources.setFont(font("cell"))
        self.sources.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.sources.setMinimumContentsLength(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._file_line())
        self._line = QWidget()
        facts = QHBoxLayout(self._line)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(24)
        facts.addWidget(_under(self.tr("Format"), self._format), 1)
        self._of_text = (_under(self.tr("Delimiter"), self._delimiter), _under(self.tr("Encoding"), self.encoding))
        for block in self._of_text:
            facts.addWidget(block)
        self._sheet_block = _under(self.tr("Sheet"), self.sheet)
        self._sheet_block.hide()
        facts.addWidget(self._sheet_block)
        facts.addWidget(_under(self.tr("Dates"), self.dates))
        facts.addWidget(_under(self.tr("Source: what is imported again updates by it"), self.sources), 2)
        column.addWidget(self._line)
        column.addWidget(self.whole)
        column.addWidget(self._of_sample)

    def _file_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconMark("file", "text2", 16))
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(self._name)
        line.addWidget(self._folder, 1)
        line.addWidget(self.kind)
        line.addWidget(self.choose)
        return line

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _kind: self.kind_changed.emit())
        self.encoding.activated.connect(lambda _place: self.changed.emit())
        self.sources.activated.connect(lambda _place: self._on_source())
        self._editor.editingFinished.connect(self._on_source)
        self.sheet.activated.connect(lambda _place: self.changed.emit())
        self.dates.activated.connect(lambda _place: self.changed.emit())
        names = {self.encoding: self.tr("Encoding"), self.sources: self.tr("Source"), self.sheet: self.tr("Sheet")}
        for field, name in {**names, self.dates: self.tr("Dates")}.items():
            field.setAccessibleName(name)
        self._editor.setAccessibleName(self.tr("Source"))

    def _on_source(self) -> None:
        if self.source() != self._told:
            self._told = self.source()
            self._source_said = True
            self.changed.emit()

    def show_file(self, path: Path) -> None:
        """Names the file; the source is called like it unless somebody said otherwise."""
        self._name.setText(path.name)
        self._folder.setText(str(path.parent))
        self._folder.setToolTip("")
        self.sheet.clear()
        if not self._source_said:
            self.sources.setEditText(path.with_suffix("").stem if path.suffix.casefold() == ".gz" else path.stem)
            self._told = self.source()

    def suggest_sources(self, names: Sequence[str]) -> None:
        """The sources known; what is typed stays."""
        typed = self.sources.currentText()
        self.sources.clear()
        self.sources.addItems(list(names))
        self.sources.setEditText(typed)

    def show_preview(self, preview: "TicketPreview") -> None:
        """What the file turned out to be."""
        self._shown = True
        self._format.setText(preview.format)
        names = {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tabulator"),
            "|": self.tr("upright bar"),
        }
        delimiter = preview.delimiter or ""
        self._delimiter.setText(names.get(delimiter, delimiter) or self.tr("none"))
        found = self.tr("Found: %1").replace("%1", preview.encoding)
        if not self.encoding_chosen():
            self.encoding.setItemText(0, found)
        for block in self._of_text:
            block.setVisible(not preview.sheets)
        self.sheet.clear()
        self.sheet.addItems(list(preview.sheets))
        self.sheet.setCurrentText(preview.sheet or "")
        self._sheet_block.setVisible(len(preview.sheets) > 1)

    def say_sample(self, *, of_sample: bool) -> None:
        """Says what becomes of an import into the sample."""
        words = self.tr("This is the sample: what you import here is set aside with it when the sample is deleted.")
        self._of_sample.setText(words if of_sample else "")
        self._of_sample.setVisible(of_sample)

    def show_people(self, total: int) -> None:
        """A file of people: how many."""
        self._shown = True
        self._format.setText(
            count_of(
                total, self.tr("1 row of people and organisations"), self.tr("%n rows of people and organisations")
            )
        )

    def was_shown(self) -> bool:
        """Whether a file was understood before: its columns stay on the screen."""
        return self._shown

    def is_people(self) -> bool:
        """Whether the file is to be read as people and organisations."""
        people = self.kind.value() == "people"
        self._line.setVisible(not people)
        self.whole.setVisible(not people)
        return people

    def encoding_chosen(self) -> str:
        """The encoding that somebody chose; empty where it is to be found."""
        return str(self.encoding.currentData() or "")

    def sheet_chosen(self) -> str | None:
        """The sheet that is shown; None where there is nothing to choose."""
        return self.sheet.currentText() or None if self.sheet.count() > 1 else None

    def months_first(self) -> bool | None:
        """Which of day and month comes first in dates, as somebody chose; None where it is to be found."""
        chosen = self.dates.currentData()
        return None if not chosen else chosen == "month"

    def source(self) -> str:
        """The name of the source."""
        return self.sources.currentText().strip()


def _under(name: str, field: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    label = Label(name, "meta", 400, "text3")
    label.setBuddy(field)
    field.setMinimumHeight(px(26))
    column.addWidget(label)
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
    return block
