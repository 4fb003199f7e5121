"""Small parts of the Inbox: moments as a reader says them, keyword tags, a section that unfolds."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from views.style import rounded
from views.theme import colour, metrics, px
from views.widgets.flow import FlowLayout
from views.widgets.labels import Label, LinkButton
from views.widgets.painting import paint_text
from views.widgets.times import clock_words, short_day, week_day


def moment_short(moment: datetime, now: datetime) -> str:
    """The time of today, the weekday of the last week, else the date; in the reader's own time zone."""
    here, today = moment.astimezone(), now.astimezone().date()
    days = (today - here.date()).days
    if days == 0:
        return clock_words(here)
    if 0 < days < 7:
        return QLocale().dayName(here.isoweekday(), QLocale.FormatType.ShortFormat)
    return short_day(here.date(), today)


def moment_long(moment: datetime) -> str:
    """Weekday, date and time, in the reader's own time zone; the year where it is another."""
    here = moment.astimezone()
    return f"{week_day(here.date())}, {clock_words(here)}"


class Tag(QWidget):
    """A keyword, outlined; foreign text, painted as it is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Its word with 8 on both sides, 240 at most."""
        return QSize(min(px(240), metrics("cell").horizontalAdvance(self._text) + 18), px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge and word."""
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 4, colour("base"), colour("line"))
        paint_text(painter, self.rect().adjusted(8, 0, -6, 0), self._text, "cell", "text2")


def tags(words: tuple[str, ...]) -> QWidget:
    """Keywords side by side."""
    line = QWidget()
    flow = FlowLayout(line, 6)
    for word in words:
        flow.addWidget(Tag(word))
    return line


class Fold(QWidget):
    """A link that unfolds what is made only when it is first asked for."""

    def __init__(self, show: str, hide: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._words = (show, hide)
        self._make = make
        self._content: QWidget | None = None
        self.link = LinkButton(show)
        self.link.clicked.connect(self.toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

    def is_open(self) -> bool:
        """Whether its content is shown."""
        return self._content is not None and not self._content.isHidden()

    def toggle(self) -> None:
        """Unfolds or folds."""
        if self._content is None:
            self._content = self._make()
            self._content.hide()
            self._column.addWidget(self._content)
        opens = self._content.isHidden()
        self._content.setVisible(opens)
        words = self._words[1 if opens else 0]
        self.link.setText(words)
        self.link.setAccessibleName(words)
        self.link.updateGeometry()


def columns_kept(extra: Mapping[str, str | list[str]]) -> QWidget:
    """Every header of the source with its values, as plain text that can be selected."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (header, value) in enumerate(extra.items()):
        head = Label(header, "cell", 400, "text3")
        head.setMaximumWidth(px(180))
        shown = Label(value if isinstance(value, str) else "\n".join(value), "cell", wraps=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(f"{header}: {shown.text()}")
        grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1)
    return block
