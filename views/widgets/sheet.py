"""The sheet: a page about one thing, title, one line of facts, then sections; no boxes.

sheet = Sheet("Ticket", margin=24, ground="base", side=False)     .clear() empties it for the next thing
    with side=True `sheet.side` is a second column with the same add_…; it goes below in a narrow pane
sheet.add_title("C-1042", "Copy last term's schedule", beside="2 of 41")      beside: words, or a widget such as a link
sheet.add_chips(StateChip(...), Label(...))                  one line of chips and words under the title
sheet.add_facts([("From", "Course secretary"), ("Language", "Finnish")])
section = sheet.add_section("Who waits", "11 organisations", trailing=LangChip("sv"))
    .add_text(words)  .add_quote(words, marks)  .add_table(heads, rows of Cell)  .add_row(text, …)  .add_bar(…)
    .add_check(done, text, value)  .add_links([("479 tickets wait", callable)])  .add(widget)
"""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from views.theme import px
from views.widgets.flow import FlowLayout
from views.widgets.labels import IconMark, Label, Line, LinkButton, Pane, StateChip, ValueBar
from views.widgets.looks import Cell
from views.widgets.plain_text import PlainTextView, QuoteView
from views.widgets.small_table import SmallTable
from views.widgets.states import Look

_LONG_WORD = re.compile(r"\w{25,}")


def column_layout(parent: QWidget | None = None, gap: int = 8, margins: int = 0) -> QVBoxLayout:
    """An upright layout with the gaps of the looks."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(gap)
    return made


class Section(QWidget):
    """A head 11/600 with its count, then content."""

    def __init__(self, title: str, count: str = "", trailing: QWidget | None = None) -> None:
        super().__init__()
        self._column = column_layout(self, 8)
        self._leads: list[Label] = []
        self.setAccessibleName(title)
        self._count = Label(count, "meta", 400, "text3")
        head = QHBoxLayout()
        head.setSpacing(8)
        name = Label(title, "meta", 600, "text2")
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(name)
        head.addWidget(self._count, 1)
        if trailing is not None:
            head.addWidget(trailing)
        self._column.addLayout(head)

    def set_count(self, count: str) -> None:
        """Shows another count beside the head."""
        self._count.setText(count)

    def add(self, widget: QWidget) -> QWidget:
        """Adds any widget; gives it back."""
        self._column.addWidget(widget)
        return widget

    def add_text(self, text: str, marks: Sequence[str] = ()) -> PlainTextView:
        """Words that wrap and can be selected."""
        view = PlainTextView()
        view.set_text(text, marks)
        self._column.addWidget(view)
        return view

    def add_quote(self, text: str, marks: Sequence[str] = ()) -> QuoteView:
        """Somebody's own words behind a rule."""
        view = QuoteView(text, marks)
        self._column.addWidget(view)
        return view

    def add_table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        numeric: Sequence[int] = (),
        clicked: Callable[[int], None] | None = None,
    ) -> SmallTable:
        """A small table of 24-px rows; `numeric` names the right-aligned columns."""
        table = SmallTable(heads, rows, numeric)
        if clicked is not None:
            table.clicked.connect(clicked)
        self._column.addWidget(table)
        return table

    def add_row(
        self,
        text: str,
        *,
        lead: str = "",
        chip: Look | None = None,
        value: str = "",
        clicked: Callable[[], None] | None = None,
    ) -> QWidget:
        """One 24-px line: lead in text3, words (a link when `clicked`), then a chip or a value at the right.

        Words behind leads begin at one edge in all of the section.
        """
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if lead:
            layout.addWidget(self._lead(lead))
        layout.addWidget(_words(text, clicked), 1)
        if chip is not None:
            layout.addWidget(StateChip(chip))
        if value:
            layout.addWidget(_fixed(Label(value, "cell", 400, "text2")))
        line.setMinimumHeight(px(22))
        self._column.setSpacing(6)
        self._column.addWidget(line)
        return line

    def _lead(self, text: str) -> Label:
        """A lead as wide as the widest; a wider one widens those before."""
        lead = _fixed(Label(text, "cell", 400, "text3"))
        before = self._leads[0].minimumWidth() if self._leads else 0
        self._leads.append(lead)
        widest = max(before, lead.sizeHint().width())
        for each in self._leads if widest > before else [lead]:
            each.setMinimumWidth(widest)
        return lead

    def add_bar(self, name: str, fraction: float, value: str, of: str = "", role: str = "accent") -> QWidget:
        """A part of a sum: name, bar, value, `of 4`."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        bar = ValueBar(fraction, role)
        bar.setFixedWidth(px(62))
        layout.addWidget(Label(name, "cell", 400, "text"), 1)
        layout.addWidget(bar)
        for text, shade, width in ((value, "text", 30), (of, "text3", 40)):
            label = Label(text, "cell", 400, shade)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumWidth(px(width))
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(label)
        self._column.addWidget(line)
        return line

    def add_check(self, done: bool, text: str, value: str = "") -> QWidget:
        """A fact that is there, or is missing."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        spoken = self.tr("there") if done else self.tr("missing")
        layout.addWidget(IconMark("done" if done else "warning", "good" if done else "wait", 14, spoken))
        layout.addWidget(Label(text, "cell", 400 if done else 600, "text2" if done else "text"), 1)
        layout.addWidget(_fixed(Label(value or spoken, "cell", 400, "text2" if done else "wait")))
        self._column.addWidget(line)
        return line

    def add_links(self, links: Sequence[tuple[str, Callable[[], None]]]) -> list[LinkButton]:
        """Links side by side."""
        line = QWidget()
        flow = FlowLayout(line, 16)
        made = []
        for text, act in links:
            link = LinkButton(text)
            link.clicked.connect(act)
            flow.addWidget(link)
            made.append(link)
        self._column.addWidget(line)
        return made


def _fixed(label: Label) -> Label:
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def _words(text: str, clicked: Callable[[], None] | None) -> QWidget:
    if clicked is None:
        return Label(text, "cell")
    link = LinkButton(text)
    link.clicked.connect(clicked)
    return link


def breakable(text: str) -> str:
    """The text with soft hyphens in words that are longer than a narrow page is wide, as German has them."""
    return _LONG_WORD.sub(lambda word: "\u00ad".join(re.findall(r".{1,6}", word.group())), text)


class SheetColumn(QWidget):
    """A column of a page: a head of title, chips and facts, then sections."""

    def __init__(self, margin: int) -> None:
        super().__init__()
        self._head: QVBoxLayout | None = None
        self._column = column_layout(self, 20)
        self._column.setContentsMargins(margin, min(16, margin), margin, margin)
        self._column.addStretch(1)

    def clear(self) -> None:
        """Empties it."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._head = None

    def add(self, widget: QWidget) -> QWidget:
        """Adds any widget below; gives it back."""
        self._column.insertWidget(self._column.count() - 1, widget)
        self._head = None
        return widget

    def _add_to_head(self, widget: QWidget) -> None:
        """Title, chips and facts stand closer together than sections."""
        if self._head is None:
            block = QWidget()
            head = column_layout(block, 10)
            self.add(block)
            self._head = head
        self._head.addWidget(widget)

    def add_title(
        self, number: str, title: str, beside: str | QWidget = "", trailing: QWidget | None = None
    ) -> QWidget:
        """Number in text3, then the title 22/600, wrapping."""
        block = QWidget()
        column = column_layout(block, 2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(_fixed(Label(number, "cell", 400, "text3")))
        line.addWidget(Label(beside, "cell", 400, "text3") if isinstance(beside, str) else beside, 1)
        if trailing is not None:
            line.addWidget(trailing)
        column.addLayout(line)
        heading = Label(breakable(title), "title", 600, wraps=True)
        heading.setAccessibleName(title)
        heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(heading)
        self._add_to_head(block)
        return block

    def add_chips(self, *parts: QWidget) -> QWidget:
        """Chips and words 12 apart; what finds no room goes into a next line."""
        line = QWidget()
        flow = FlowLayout(line)
        for part in parts:
            flow.addWidget(part)
        self._add_to_head(line)
        return line

    def add_facts(self, facts: Sequence[tuple[str, str]], columns: int = 2) -> QWidget:
        """Labels and values in columns; what has no value is left out."""
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, (name, value) in enumerate(fact for fact in facts if fact[1]):
            row, column = divmod(place, columns)
            grid.addWidget(_fixed(Label(name, "cell", 400, "text3")), row, 2 * column)
            shown = Label(value, "cell")
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shown, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 2 if column else 3)  # names and addresses stand left
        self._add_to_head(block)
        return block

    def add_line(self) -> None:
        """A hairline across."""
        self.add(Line())

    def add_section(self, title: str, count: str = "", trailing: QWidget | None = None) -> Section:
        """A section under its head."""
        section = Section(title, count, trailing)
        self.add(section)
        return section


class Sheet(QScrollArea):
    """A page that scrolls upright; with `side` it has a second column, which goes below in a narrow pane."""

    def __init__(
        self, name: str, margin: int = 24, ground: str = "base", *, side: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.main = SheetColumn(margin)
        self.side = SheetColumn(16)
        self._side_pane = Pane(ground, "l")
        column_layout(self._side_pane, 0).addWidget(self.side)
        self._side_pane.setContentsMargins(1, 0, 0, 0)
        if not side:  # shown by its page: alone it would be a window
            self._side_pane.hide()
        page = Pane(ground)
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.main, 1)
        self._halves.addWidget(self._side_pane)
        self.setWidget(page)
        self._fold(self.width())

    def sizeHint(self) -> QSize:
        """A comfortable reading width."""
        return QSize(520, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane puts the side column below."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        narrow = width < px(700)
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._side_pane.setMinimumWidth(0 if narrow else px(280))
        self._side_pane.setMaximumWidth(16_777_215 if narrow else px(308))

    def clear(self) -> None:
        """Empties the page and goes to its top."""
        self.main.clear()
        self.side.clear()
        self.verticalScrollBar().setValue(0)

    def add(self, widget: QWidget) -> QWidget:
        """Adds any widget to the main column; gives it back."""
        return self.main.add(widget)

    def add_title(
        self, number: str, title: str, beside: str | QWidget = "", trailing: QWidget | None = None
    ) -> QWidget:
        """Number in text3, then the title 22/600, wrapping."""
        return self.main.add_title(number, title, beside, trailing)

    def add_chips(self, *parts: QWidget) -> QWidget:
        """Chips and words on a line under the title."""
        return self.main.add_chips(*parts)

    def add_facts(self, facts: Sequence[tuple[str, str]], columns: int = 2) -> QWidget:
        """Labels and values in columns; what has no value is left out."""
        return self.main.add_facts(facts, columns)

    def add_line(self) -> None:
        """A hairline across."""
        self.main.add_line()

    def add_section(self, title: str, count: str = "", trailing: QWidget | None = None) -> Section:
        """A section under its head."""
        return self.main.add_section(title, count, trailing)
