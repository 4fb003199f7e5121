"""Lines for a calendar: a cadence (every so many days, or the n-th weekday of the month) and a day."""

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QStackedWidget, QWidget

from views.settings.lines import ComboBox, Line
from views.theme import font, px
from views.widgets.bars import row_layout
from views.widgets.buttons import Segmented
from views.widgets.day_field import DayField

_ORDINALS = ("1st", "2nd", "3rd", "4th")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ISO = Qt.DateFormat.ISODate


class _Days(QSpinBox):
    """A number of days that the wheel does not change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()


class CadenceLine(Line):
    """A cadence; as text it is “14” or “2nd tue”."""

    def __init__(self, name: str, note: str = "") -> None:
        box = QWidget()
        super().__init__(name, box, note)
        self.kind = Segmented([("days", self.tr("Every")), ("nth", self.tr("Monthly"))], name)
        self.days = _Days()
        words = (self.tr("1st"), self.tr("2nd"), self.tr("3rd"), self.tr("4th"))
        self.nth = ComboBox(list(zip(_ORDINALS, words, strict=True)))
        self.weekday = ComboBox([(word, QLocale().dayName(n)) for n, word in enumerate(_WEEKDAYS, start=1)])
        self._halves = QStackedWidget()
        self._build(box)
        self.kind.chosen.connect(self._on_kind)
        self.days.valueChanged.connect(self.typed)
        self.days.editingFinished.connect(self._tell)
        for combo in (self.nth, self.weekday):
            combo.activated.connect(self._tell)
        self._stored = ""

    def _build(self, box: QWidget) -> None:
        self.days.setRange(1, 366)
        self.days.setSuffix(self.tr(" days"))
        self.days.setFont(font("cell"))
        self.days.setMinimumHeight(px(28))
        self.days.setAccessibleName(self.tr("Days between releases"))
        self.nth.setAccessibleName(self.tr("Which one of the month"))
        self.weekday.setAccessibleName(self.tr("Weekday"))
        counted, monthly = QWidget(), QWidget()
        for half, parts in ((counted, (self.days,)), (monthly, (self.nth, self.weekday))):
            line = row_layout(half)
            for part in parts:
                line.addWidget(part)
            line.addStretch(1)
            self._halves.addWidget(half)
        row = row_layout(box)
        row.addWidget(self.kind)
        row.addWidget(self._halves, 1)

    def show_value(self, value: str) -> None:
        """Shows what is stored."""
        self._stored = value
        parts = value.split()
        monthly = len(parts) == 2
        with QSignalBlocker(self.kind), QSignalBlocker(self.days):
            self.kind.choose("nth" if monthly else "days")
            self._halves.setCurrentIndex(1 if monthly else 0)
            if monthly:
                self.nth.choose(parts[0])
                self.weekday.choose(parts[1])
            elif parts and parts[0].isdigit():
                self.days.setValue(int(parts[0]))
        self.refuse("")

    def value(self) -> str:
        """The cadence as it is typed."""
        if self.kind.value() == "nth":
            return f"{self.nth.value()} {self.weekday.value()}"
        return str(self.days.value())

    def _on_kind(self, kind: str) -> None:
        self._halves.setCurrentIndex(1 if kind == "nth" else 0)
        self._tell()

    def _tell(self) -> None:
        self.typed.emit()
        if self.value() != self._stored:
            self.changed.emit(self.value())


class _Date(DayField):
    """A day with its calendar; the wheel does not change it in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()


class DayLine(Line):
    """A day; as text it is 2026-12-24."""

    def __init__(self, name: str, note: str = "") -> None:
        self.date = _Date(QDate.currentDate())
        super().__init__(name, self.date, note, narrow=True)
        self.date.setMinimumHeight(px(28))
        self.date.setFixedWidth(px(160))
        self.date.dateChanged.connect(self.typed)
        self.date.editingFinished.connect(self._tell)
        self._stored = ""

    def show_value(self, value: str) -> None:
        """Shows what is stored; without a day, today."""
        self._stored = value
        with QSignalBlocker(self.date):
            self.date.setDate(QDate.fromString(value, _ISO) if value else QDate.currentDate())
        self.refuse("")

    def value(self) -> str:
        """The day as it is typed."""
        return str(self.date.date().toString(_ISO))

    def _tell(self) -> None:
        if self.value() != self._stored:
            self.changed.emit(self.value())
