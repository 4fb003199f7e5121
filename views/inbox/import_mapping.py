"""Which column of a file holds which of our fields: a chooser for each, with samples of what the column holds."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from views.inbox.import_tables import field_word
from views.theme import font, px
from views.widgets.labels import Label, Pane

if TYPE_CHECKING:
    from app.jobs.preview import TicketPreview


class _Chooser(QComboBox):
    """A column chooser; the wheel scrolls the page, not the choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page."""
        event.ignore()


class MappingTable(QScrollArea):
    """Our field, their column, what stands in it."""

    #: The user chose a column for a field; an empty column leaves the field out.
    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Columns of the file"))
        self._choosers: dict[str, _Chooser] = {}
        self._samples: dict[str, Label] = {}
        self._names: dict[str, Label] = {}
        self._headers: tuple[str, ...] = ()
        page = Pane("base")
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self.setWidget(page)

    def chooser(self, field: str) -> QComboBox:
        """The chooser of a field."""
        return self._choosers[field]

    def sample(self, field: str) -> str:
        """What is shown of the column that holds a field."""
        return self._samples[field].text()

    def show_preview(self, preview: "TicketPreview") -> None:
        """Shows the mapping in force."""
        if not self._choosers:
            for row, name in enumerate(preview.fields):
                self._add(row, name, required=name in preview.required)
        if preview.headers != self._headers:
            self._headers = preview.headers
            for chooser in self._choosers.values():
                chooser.clear()
                chooser.addItems(["–", *preview.headers])
        for name, chooser in self._choosers.items():
            self._show(name, chooser, preview.mapping, preview.samples)
            self._names[name].set_role("bad" if name in preview.missing else "text")

    def _add(self, row: int, name: str, *, required: bool) -> None:
        word = field_word(name)
        label = Label(self.tr("%1, needed").replace("%1", word) if required else word, "cell", 500 if required else 400)
        chooser = _Chooser()
        chooser.setFont(font("cell"))
        chooser.setFixedHeight(px(26))
        chooser.setAccessibleName(self.tr("Column that holds: %1").replace("%1", word))
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(14)
        chooser.activated.connect(lambda place: self._on_activated(name, place))
        label.setBuddy(chooser)
        label.setMinimumWidth(px(108))
        sample = Label("", "meta", 400, "text3")
        for column, part in enumerate((label, chooser, sample)):
            self._grid.addWidget(part, row, column)
        self._choosers[name], self._samples[name], self._names[name] = chooser, sample, label

    def _show(
        self, name: str, chooser: QComboBox, mapping: Mapping[str, str], samples: Mapping[str, tuple[str, ...]]
    ) -> None:
        header = mapping.get(name, "")
        chooser.setCurrentIndex(self._headers.index(header) + 1 if header in self._headers else 0)
        chooser.setToolTip("")
        self._samples[name].setText(" · ".join(samples.get(header, ())))
        self._samples[name].setToolTip("")

    def _on_activated(self, name: str, place: int) -> None:
        self.chosen.emit(name, self._headers[place - 1] if place > 0 else "")
