"""What a calendar shows of its days: absences of the chosen products alone, and of a long name the part that differs."""

from datetime import date

from PySide6.QtWidgets import QApplication

from app.rows.capacity import CalendarAbsence, CalendarDay
from views.releases.calendar.days import chosen
from views.releases.calendar.drawing import fitted
from views.theme import metrics


def test_absences_are_those_of_the_chosen_products() -> None:
    ada = CalendarAbsence("Ada Berg", ("development",), "", ("Kursvik",))
    bo = CalendarAbsence("Bo Ek", ("development",), "", ("Almanda", "Kursvik"))
    day = CalendarDay(date(2026, 12, 1), False, {}, (), (), (), (ada, bo))
    assert chosen(day, frozenset({"Almanda"})).absences == (bo,)
    assert chosen(day, frozenset({"Kursvik"})).absences == (ada, bo)
    assert chosen(day, frozenset()).absences == (ada, bo)


def test_a_name_that_finds_no_room_keeps_its_end(qapp: QApplication) -> None:
    width = metrics("meta", 600).horizontalAdvance("2026-05")
    assert fitted("2026-05", width + 1) == "2026-05"
    short, other = (fitted(name, round(width * 0.7)) for name in ("2026-05", "2026-06"))
    assert short != "2026-05"
    assert (short[-2:], other[-2:]) == ("05", "06")
