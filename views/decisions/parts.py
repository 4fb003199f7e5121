"""Small parts of the decision desk's page: facts, folds, dated lines."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.changes import ChangeRow, ChangeSheet
from views.decisions.words import days_since, local_day, today
from views.theme import metrics, px
from views.widgets.counts import count_of
from views.widgets.labels import IconMark, Label
from views.widgets.plain_text import QuoteView
from views.widgets.sheet import Section, column_layout
from views.widgets.states import Look, state_look
from views.widgets.times import short_day


def add_dated(section: Section, when: datetime, words: str, *, chip: Look | None = None, value: str = "") -> None:
    """Adds a line that begins with its day; the words of all such lines begin at one edge."""
    line = section.add_row(words, lead=short_day(local_day(when)), chip=chip, value=value)
    layout = line.layout()
    lead = layout.itemAt(0) if layout is not None else None
    widget = lead.widget() if lead is not None else None
    if widget is not None:
        widget.setMinimumWidth(metrics("cell").horizontalAdvance("28 Sept "))


class Fold(QWidget):
    """Something that is folded out below its link; made when it is first wanted."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self._column = column_layout(self, 0)
        self.hide()

    def unfold(self, wanted: bool) -> None:
        """Shows or hides it."""
        if wanted and self._make is not None:
            self._column.addWidget(self._make())
            self._make = None
        self.setVisible(wanted)


def scenario(sheet: ChangeSheet) -> QWidget:
    """Scenario and requirements in the requester's words."""
    holder = QWidget()
    column = column_layout(holder, 8)
    for text in filter(None, (sheet.scenario, sheet.requirements)):
        column.addWidget(QuoteView(text))
    return holder


def fact(words: str, icon: str = "", tone: str = "") -> QWidget:
    """A fact on the line under the title, with its icon; a tone where it is a state."""
    part = QWidget()
    line = QHBoxLayout(part)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(5)
    if icon:
        line.addWidget(IconMark(icon, tone or "text2", 14))
    line.addWidget(Label(words, "cell", 500 if tone else 400, tone or "text2"))
    part.setMinimumHeight(px(20))
    return part


def state_chip(row: ChangeRow) -> Look:
    """How a change stands: deferred until, asked or parked for so many days, or its state alone."""
    if row.state != "parked":
        return state_look("change", row.state)
    if row.returns is not None and row.returns > today():
        until = QCoreApplication.translate("ChangePage", "Deferred until %1").replace("%1", short_day(row.returns))
        return state_look("change", "deferred", until)
    if row.asked is not None:
        one = QCoreApplication.translate("ChangePage", "Asked 1 day ago")
        many = QCoreApplication.translate("ChangePage", "Asked %n days ago")
        asked = count_of(days_since(row.asked), one, many)
        return state_look("change", "asked", asked)
    days = days_since(row.parked) if row.parked is not None else 0
    one = QCoreApplication.translate("ChangePage", "Parked 1 day")
    many = QCoreApplication.translate("ChangePage", "Parked %n days")
    return state_look("change", "parked", count_of(days, one, many))
