"""A field for a day with its calendar: written as the locale does, calm in every theme, with the weeks' numbers."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from views.icons import icon
from views.theme import colour, font, px, theme_signals
from views.widgets.times import day_form

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
#: So much further in than in other fields Qt would set the words.
_INDENT = 4
_ARROWS = {"qt_calendar_prevmonth": "back", "qt_calendar_nextmonth": "forward"}


class DayField(QDateEdit):
    """A day, typed or chosen; `earliest` is the first that can be."""

    def __init__(self, day: QDate, earliest: QDate | None = None) -> None:
        super().__init__(day)
        if earliest is not None:
            self.setMinimumDate(earliest)
        self.setDisplayFormat(day_form())
        self.setLocale(QLocale())
        self.setCalendarPopup(True)
        self.setFont(font("cell"))
        self.lineEdit().setTextMargins(-px(_INDENT), 0, 0, 0)
        self._dress()
        theme_signals.changed.connect(self._dress)

    def _dress(self) -> None:
        """Qt has weekends in red and black arrows, whatever the theme."""
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        for day in _WEEKEND:
            calendar.setWeekdayTextFormat(day, _ink("text2"))
        calendar.setHeaderTextFormat(_ink("text3"))
        for name, arrow in _ARROWS.items():
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(arrow, "text2"))


def _ink(role: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour(role))
    return made
