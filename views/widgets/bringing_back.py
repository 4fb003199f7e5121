"""What brings a change back by itself: a dialog that asks for days, tickets, numbers and laws, and the same in words.

dialog = BringingBack(parent)   .conditions() -> tuple[BringBack, ...] after it was accepted
back_words(BringBack) -> "when 12 wait for it"      condition_words(ConditionRow)      because_words(Because)
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.rows.parking import ConditionRow
from models.rules.errors import BadInput
from models.rules.parking import LAW_DAYS, Because, ReturnCause
from models.rules.terms import ReturnKind, TicketEvent
from views.marking import QT_TRANSLATE_NOOP
from views.said import as_read
from views.theme import font, px
from views.widgets.counts import numeral
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.times import read_day, short_day

if TYPE_CHECKING:
    from app.commands.conditions import BringBack

_EVENTS = {
    TicketEvent.ANSWERED: QT_TRANSLATE_NOOP("Returning", "answered"),
    TicketEvent.CLOSED: QT_TRANSLATE_NOOP("Returning", "closed"),
    TicketEvent.REOPENED: QT_TRANSLATE_NOOP("Returning", "reopened"),
}
_CONDITIONS = {
    ReturnKind.DATE: QT_TRANSLATE_NOOP("Returning", "on %1"),
    ReturnKind.TICKET: QT_TRANSLATE_NOOP("Returning", "when %1 is %2"),
    ReturnKind.WAITERS: QT_TRANSLATE_NOOP("Returning", "when %1 wait for it"),
    ReturnKind.CAPACITY: QT_TRANSLATE_NOOP("Returning", "as soon as a release has %1 pd free"),
    ReturnKind.LAW: QT_TRANSLATE_NOOP("Returning", "%3 days before %2 is in force on %1"),
}
#: The same where it is about one alone.
_ONE = {
    ReturnKind.WAITERS: QT_TRANSLATE_NOOP("Returning", "when 1 waits for it"),
    ReturnKind.LAW: QT_TRANSLATE_NOOP("Returning", "1 day before %2 is in force on %1"),
}
#: Why a change is back, by the cause; the names in braces are its facts.
_BECAUSE = {
    ReturnCause.DATE: QT_TRANSLATE_NOOP("Returning", "It was to come back on {day}."),
    ReturnCause.LAW: QT_TRANSLATE_NOOP("Returning", "{law} is in force from {day}."),
    ReturnCause.TICKET: QT_TRANSLATE_NOOP("Returning", "{ticket} was {event}."),
    ReturnCause.WAITERS: QT_TRANSLATE_NOOP("Returning", "{waiting} wait for it now."),
    ReturnCause.CAPACITY: QT_TRANSLATE_NOOP("Returning", "{release} has {days} pd free."),
    ReturnCause.REVIEW: QT_TRANSLATE_NOOP("Returning", "Its review date is {day}."),
    ReturnCause.DEFERRED: QT_TRANSLATE_NOOP("Returning", "It was deferred until {day}."),
    ReturnCause.ANSWER_BY: QT_TRANSLATE_NOOP("Returning", "An answer is due by {day}."),
    ReturnCause.ANSWERED: QT_TRANSLATE_NOOP("Returning", "{ticket} answered the question."),
    ReturnCause.UNANSWERED: QT_TRANSLATE_NOOP("Returning", "Nobody answered the question of {day}."),
    ReturnCause.CONSULTATION: QT_TRANSLATE_NOOP("Returning", "{who} has not answered since {day}."),
    ReturnCause.RENEWAL: QT_TRANSLATE_NOOP("Returning", "The renewal {renewal} was rejected."),
}


def _tr(text: str, *values: str) -> str:
    said = QCoreApplication.translate("Returning", text)
    for place, value in enumerate(values, start=1):
        said = said.replace(f"%{place}", value)
    return said


def back_words(back: "BringBack") -> str:
    """One thing that is to bring a change back, as part of a sentence."""
    ticket = f"T-{back.ticket}" if back.ticket is not None else ""
    return _condition(back.kind, (back.day, ticket, back.event, back.amount, back.note))


def condition_words(row: ConditionRow) -> str:
    """One thing that brings a change back, and how far it has come."""
    said = _condition(ReturnKind(row.kind), (row.day, row.ticket or "", row.event, row.amount, row.note))
    if row.now is None:
        return said
    return _tr(QT_TRANSLATE_NOOP("Returning", "%1; it is %2 now"), said, numeral(row.now))


def _condition(kind: ReturnKind, given: tuple[date | None, str, str | None, float | None, str | None]) -> str:
    day, ticket, event, amount, note = given
    on, number = short_day(day) if day else "", numeral(amount) if amount is not None else str(LAW_DAYS)
    if kind is ReturnKind.TICKET:
        return _tr(_CONDITIONS[kind], ticket, _tr(_EVENTS[TicketEvent(event)]) if event else "")
    words = _ONE.get(kind, _CONDITIONS[kind]) if amount == 1 else _CONDITIONS[kind]
    if kind is ReturnKind.LAW:
        return _tr(words, on, note or "", number)
    return _tr(words, on if kind is ReturnKind.DATE else number)


def because_words(because: Because) -> str:
    """Why a change is back, in a sentence."""
    facts = {name: _fact(name, value) for name, value in because.facts.items()}
    if because.facts.get("event") == TicketEvent.ANSWERED:
        return _tr(QT_TRANSLATE_NOOP("Returning", "%1 brought an answer."), facts["ticket"])
    if because.facts.get("waiting") == 1:
        return _tr(QT_TRANSLATE_NOOP("Returning", "1 waits for it now."))
    said = QCoreApplication.translate("Returning", _BECAUSE[because.kind])
    for name, value in facts.items():
        said = said.replace(f"{{{name}}}", value)
    return said


def _fact(name: str, value: str | float) -> str:
    if name == "day":
        return short_day(date.fromisoformat(str(value)))
    if name == "event" and value in set(TicketEvent):
        return _tr(_EVENTS[TicketEvent(str(value))])
    return value if isinstance(value, str) else numeral(value)


class BringingBack(Dialog):
    """Each line is one thing that may bring it back; the first that comes true does. What is left empty does not count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What brings it back?"), parent)
        self.explain(self.tr("The first of these that comes true brings it back, and says why."))
        form = FormGrid()
        example = (_today() + timedelta(days=60)).isoformat()
        self.day = form.add(self.tr("On a day"), _line(example))
        self.ticket, self.happens = _line("T-9"), QComboBox()
        form.add(self.tr("A ticket"), self._ticket_line())
        self.waiters = form.add(self.tr("So many wait"), _line("12"))
        self.room = form.add(self.tr("Person-days free in a release"), _line("5"))
        self.law = form.add(self.tr("A law"), _line(self.tr("its name")))
        self.force = form.add(self.tr("In force from"), _line(example))
        self.ahead = form.add(self.tr("Back so many days before"), _line(str(LAW_DAYS)))
        self.body.addWidget(form)
        self.add_cancel()
        self.add_accept(self.tr("Take these"), "done", self._take)
        self._found: tuple[BringBack, ...] = ()

    def _ticket_line(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("A ticket"))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.ticket, 1)
        line.addWidget(self.happens, 1)
        self.ticket.setAccessibleName(self.tr("A ticket"))
        self.happens.setAccessibleName(self.tr("What must happen to it"))
        self.happens.setFont(font("cell"))
        for event, word in _EVENTS.items():
            self.happens.addItem(_tr(word), event)
        return holder

    def conditions(self) -> "tuple[BringBack, ...]":
        """What was asked for."""
        return self._found

    def _take(self) -> None:
        try:
            found = tuple(self._read())
        except BadInput as refusal:
            self.refuse(as_read(refusal.sentence))
            return
        if not found:
            self.refuse(self.tr("Fill in at least one line."))
            return
        self._found = found
        self.accept()

    def _read(self) -> "Iterator[BringBack]":
        from app.commands.conditions import BringBack

        if self.day.text().strip():
            yield BringBack(ReturnKind.DATE, day=self._day(self.day))
        if self.ticket.text().strip():
            yield BringBack(ReturnKind.TICKET, ticket=self._ticket(), event=self.happens.currentData())
        if self.waiters.text().strip():
            yield BringBack(ReturnKind.WAITERS, amount=self._number(self.waiters))
        if self.room.text().strip():
            yield BringBack(ReturnKind.CAPACITY, amount=self._number(self.room))
        if self.law.text().strip() or self.force.text().strip():
            ahead = self._number(self.ahead) if self.ahead.text().strip() else None
            yield BringBack(ReturnKind.LAW, self._day(self.force), amount=ahead, note=self.law.text().strip())

    def _day(self, field: QLineEdit) -> date:
        day = read_day(field.text())
        if day is None or day <= _today():
            field.setFocus()
            raise BadInput(self.tr("“%1” is no day to come. Write it like 2027-03-01.").replace("%1", field.text()))
        return day

    def _number(self, field: QLineEdit) -> float:
        try:
            return float(field.text().strip().replace(",", "."))
        except ValueError:
            field.setFocus()
            raise BadInput(self.tr("“%1” is no number.").replace("%1", field.text())) from None

    def _ticket(self) -> int:
        typed = self.ticket.text().strip().upper().removeprefix("T-")
        if not typed.isdecimal():
            self.ticket.setFocus()
            raise BadInput(self.tr("“%1” is no ticket. Write its number like T-9.").replace("%1", self.ticket.text()))
        return int(typed)


def _today() -> date:
    return datetime.now().astimezone().date()


def _line(example: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(example)
    field.setFont(font("cell"))
    field.setFixedHeight(px(28))
    return field
