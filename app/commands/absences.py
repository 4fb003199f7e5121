"""Absences: when a colleague is away, noted, moved and taken out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from models.capacity import Absence, Member
from models.rules.capacity import check_span
from models.rules.errors import BadInput, NotFound


@dataclass(frozen=True, slots=True)
class AddAbsence:
    """Somebody is away from the *first* to the *last* day, both included."""

    name: str
    first: date
    last: date
    note: str = ""


def add_absence(act: Act, order: AddAbsence) -> Effects:
    """Note an absence; it may overlap others, each day counts once."""
    name = _known(act, _name(order.name))
    absence = Absence(name=name, first=order.first, last=order.last, note=_note(order.note))
    check_span(absence.first, absence.last, f"The absence of {name}")
    act.session.add(absence)
    act.session.flush()
    return act.done("add_absence", f"{name} is away {_period(absence)}")


@dataclass(frozen=True, slots=True)
class SetAbsence:
    """New values for an absence: name, first, last, note."""

    absence: int
    values: Mapping[str, str]


def set_absence(act: Act, order: SetAbsence) -> Effects:
    """Move or reword an absence."""
    absence = _of(act, order.absence)
    act.check_seen(absence, f"the absence of {absence.name}")
    for name, value in order.values.items():
        if name not in _SET:
            raise BadInput(f"An absence has no “{name}”. It has {', '.join(_SET)}.")
        setattr(absence, name, _SET[name](value))
    absence.name = _known(act, absence.name)
    check_span(absence.first, absence.last, f"The absence of {absence.name}")
    return act.done("set_absence", f"{absence.name} is away {_period(absence)}")


@dataclass(frozen=True, slots=True)
class RemoveAbsence:
    """Somebody is not away after all."""

    absence: int


def remove_absence(act: Act, order: RemoveAbsence) -> Effects:
    """Take an absence out."""
    absence = _of(act, order.absence)
    act.check_seen(absence, f"the absence of {absence.name}")
    act.session.delete(absence)
    act.session.flush()
    return act.done("remove_absence", f"{absence.name} is not away {_period(absence)}")


def _of(act: Act, number: int) -> Absence:
    found = act.session.get(Absence, number)
    if found is None:
        raise NotFound(f"There is no absence {number}. All of them: fortnight absence list")
    return found


def _name(value: str) -> str:
    name = given.short(" ".join(value.split()), given.LONGEST_NAME, "name")
    if name is None:
        raise BadInput("Who is away? Give a name.")
    return name


def _known(act: Act, name: str) -> str:
    """The name as the teams spell it; whoever is in none is noted all the same, and said."""
    for known in act.session.scalars(sa.select(Member.name).order_by(Member.id)):
        if known.casefold() == name.casefold():
            return known
    act.note(f"{name} is in no team, so nothing is counted anew.")
    return name


def _note(value: str) -> str:
    return given.short(value, given.LONGEST_NOTE, "note") or ""


def _day(value: str) -> date:
    day = given.day(value)
    if day is None:
        raise BadInput("An absence has a first and a last day. Write them like 2026-12-24.")
    return day


_SET: Mapping[str, Callable[[str], object]] = {"name": _name, "first": _day, "last": _day, "note": _note}


def _period(absence: Absence) -> str:
    if absence.first == absence.last:
        return f"on {absence.first.isoformat()}"
    return f"from {absence.first.isoformat()} to {absence.last.isoformat()}"
