"""The field for a day: its calendar is in the theme's colours and shows the weeks, and it may not go before its earliest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit
from pytestqt.qtbot import QtBot

from views.theme import apply_theme, colour
from views.widgets.day_field import DayField
from views.widgets.dialog import Dialog


def test_weekends_have_the_themes_ink_in_every_theme(qtbot: QtBot, qapp: object) -> None:
    field = DayField(QDate(2026, 11, 22))
    qtbot.addWidget(field)
    for theme in ("dark", "light"):
        apply_theme(qapp, theme)  # type: ignore[arg-type]  # pytest-qt's application is ours
        ink = field.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert ink == colour("text2")


@pytest.fixture
def german() -> Iterator[None]:
    """As a German screen writes it."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_the_calendar_shows_the_weeks_and_keeps_to_the_earliest_day(qtbot: QtBot) -> None:
    field = DayField(QDate(2026, 11, 22), QDate(2026, 11, 20))
    qtbot.addWidget(field)
    weeks = QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers
    assert field.calendarWidget().verticalHeaderFormat() == weeks
    assert field.text() == "22. Nov. 2026"
    field.setDate(QDate(2026, 11, 1))
    assert field.date() == QDate(2026, 11, 20)


def test_a_dialog_grows_with_its_refusal_and_cuts_no_field(qtbot: QtBot) -> None:
    dialog = Dialog("Edit", width=300)
    field = DayField(QDate(2026, 11, 22))
    field.setMinimumHeight(200)
    dialog.body.addWidget(field)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog.refuse("This is not how a day is written here, and so it can't be taken; write it like 2026-12-24.")
    assert dialog.height() > before
    assert field.height() >= 200
    dialog.refuse("")
    assert dialog.refusal() == ""


def test_a_day_stands_as_far_in_as_the_words_of_other_fields(qtbot: QtBot) -> None:
    day, words = DayField(QDate(2026, 11, 22)), QLineEdit("22 Nov 2026")
    words.setFont(day.font())
    starts = []
    for field in (day, words):
        qtbot.addWidget(field)
        field.setFixedSize(200, 28)
        image = field.grab().toImage()
        places = [(x, y) for x in range(4, 100) for y in range(6, 22)]
        starts.append(min(x for x, y in places if image.pixelColor(x, y).lightness() < 140))
    assert abs(starts[0] - starts[1]) <= 1
