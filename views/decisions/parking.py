"""The page's part on parking: whose it is, for how long, by when it is answered, what brings it back, who was consulted."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rows.changes import ChangeRow
from app.rows.parking import ConsultationRow, ParkedFacts
from models.rules.parking import because_of
from views.decisions.parts import fact
from views.decisions.words import local_day, today
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.bringing_back import because_words, condition_words
from views.widgets.counts import count_of
from views.widgets.labels import Label
from views.widgets.sheet import Section
from views.widgets.times import short_day, week_day


def _tr(text: str, *values: str) -> str:
    said = QCoreApplication.translate("Parking", text)
    for place, value in enumerate(values, start=1):
        said = said.replace(f"%{place}", value)
    return said


def returned_fact(row: ChangeRow) -> QWidget | None:
    """Why it came back, on the line under the title; None where it did not."""
    why = because_of(row.returned_because) if row.returned is not None else None
    return fact(because_words(why), "bell", "wait") if why is not None else None


def parking_section(row: ChangeRow, parked: ParkedFacts) -> Section | None:
    """Owner, time parked, latest date for an answer, and what brings it back; None where there is nothing to say."""
    if row.state != "parked" and not parked.conditions:
        return None
    section = Section(_tr(QT_TRANSLATE_NOOP("Parking", "Parking")), lasted(parked.time_parked))
    if row.owner:
        words = row.owner
        if parked.deputy:
            words = _tr(QT_TRANSLATE_NOOP("Parking", "%1 · %2 stands in"), row.owner, parked.deputy)
        section.add_row(words, lead=_tr(QT_TRANSLATE_NOOP("Parking", "Owner")))
    if row.answer_by is not None and row.state == "parked":
        line = section.add_row(week_day(row.answer_by), lead=_tr(QT_TRANSLATE_NOOP("Parking", "Answer by")))
        if row.answer_by <= today():
            line.findChildren(Label)[-1].set_role("wait")
    for condition in parked.conditions:
        if condition.met is None:
            section.add_row(condition_words(condition), lead=_tr(QT_TRANSLATE_NOOP("Parking", "Comes back")))
    return section


def lasted(time_parked: timedelta) -> str:
    """How long it stood parked in all: days, and hours where it is less than a few days."""
    days, hours = time_parked.days, time_parked.seconds // 3600
    one, many = QT_TRANSLATE_NOOP("Parking", "1 day"), QT_TRANSLATE_NOOP("Parking", "%n days")
    said = count_of(days, _tr(one), _tr(many))
    if days < 3 and hours:
        one, many = QT_TRANSLATE_NOOP("Parking", "1 hour"), QT_TRANSLATE_NOOP("Parking", "%n hours")
        said = f"{said} {count_of(hours, _tr(one), _tr(many))}" if days else count_of(hours, _tr(one), _tr(many))
    return _tr(QT_TRANSLATE_NOOP("Parking", "parked %1 in all"), said)


def consultations_section(consultations: tuple[ConsultationRow, ...]) -> Section | None:
    """Who was asked what, and what they said; None where nobody was."""
    if not consultations:
        return None
    section = Section(_tr(QT_TRANSLATE_NOOP("Parking", "Consulted")))
    for each in consultations:
        section.add_row(each.question, lead=each.who, value=short_day(local_day(each.asked)))
        if each.answer is not None:
            section.add_quote(each.answer)
        else:
            section.add(Label(_tr(QT_TRANSLATE_NOOP("Parking", "No answer yet")), "cell", 400, "wait"))
    return section
