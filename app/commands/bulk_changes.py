"""Cells of changes: one field set in one change, alike in several, or to a column of values; one act, all of it or none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.chain import HandOn, hand_on
from app.commands.changes import EditChange, edit_change
from app.commands.estimating import GiveEstimate, SayActual, give_estimate, say_actual
from app.commands.finding import change_of
from app.commands.parking import SetParking, set_parking
from app.commands.steps import Course, step_of
from app.commands.valuing import Judge, SetScore, judge, set_score
from app.effects import Effects
from models.changes import Change
from models.rules.errors import BadInput, Refusal, RuleBroken
from models.rules.states import ChangeState
from models.rules.terms import Level

_BATCH, _NAMED = 500, 5


@dataclass(frozen=True, slots=True)
class SetCells:
    """Texts for one field, each with the number of its change; a reason where the house wants one."""

    field: str
    cells: tuple[tuple[int, str], ...]
    reason: str | None = None


def set_cells(act: Act, order: SetCells, course: Course | None = None) -> Effects:
    """Set them all; where one is refused, none is set, and it is said which."""
    course = course or Course()
    field = _field_of(order.field)
    if not order.cells:
        raise BadInput("Choose at least one change.")
    numbers = [number for number, _ in order.cells]
    if len(set(numbers)) < len(numbers):
        raise BadInput("One change stands there twice. Give each of them one value.")
    if len(numbers) == 1:
        act.check_seen(change_of(act.session, numbers[0]), f"C-{numbers[0]}")
    _set_each(act, order, field, course)
    if course.skipped:
        raise RuleBroken(_refused(course.skipped))
    act.notes[:] = dict.fromkeys(act.notes)
    whose = f"C-{numbers[0]}" if len(numbers) == 1 else given.counted(len(numbers), "change")
    return act.done("set_cells", f"{whose}: {FIELDS[field].word} set{_said(order)}", order.reason)


def _field_of(name: str) -> str:
    if name not in FIELDS:
        raise BadInput(f"There is no column “{name}” to be set. There are: {', '.join(FIELDS)}.")
    return name


def _said(order: SetCells) -> str:
    """The value, where all get the same."""
    texts = {text.strip() for _, text in order.cells}
    (text,) = texts if len(texts) == 1 else ("",)
    return f" to {text}" if text else ""


def _set_each(act: Act, order: SetCells, field: str, course: Course) -> None:
    step, column = step_of(act), FIELDS[field]
    held: Sequence[Change] = ()
    for place, (number, text) in enumerate(order.cells, 1):
        if place % _BATCH == 1:
            # Held here, the session finds each of them without asking once more.
            some = [each for each, _ in order.cells[place - 1 : place - 1 + _BATCH]]
            held = act.session.scalars(sa.select(Change).where(Change.id.in_(some))).all()
        try:
            column.put(step, number, " ".join(text.split()), order.reason)
        except Refusal as refusal:
            course.skipped[number] = refusal.sentence
            if len(order.cells) == 1:
                raise
        course.told(place, len(order.cells))
    del held


def _refused(skipped: Mapping[int, str]) -> str:
    first = [
        sentence if f"C-{number}" in sentence else f"C-{number}: {sentence}" for number, sentence in skipped.items()
    ]
    more = f" And {len(first) - _NAMED} more." if len(first) > _NAMED else ""
    return f"Nothing was set. {' '.join(first[:_NAMED])}{more}"


Put = Callable[[Act, int, str, str | None], object]


@dataclass(frozen=True, slots=True)
class Field:
    """A field that can be set as text: its word in a sentence, the attribute that holds it, and how it is set."""

    word: str
    attribute: str
    put: Put


def _detail(name: str) -> Put:
    return lambda act, number, text, _reason: edit_change(act, EditChange(number, {name: text}))


def _score(name: str) -> Put:
    return lambda act, number, text, reason: set_score(
        act, SetScore(number, {name: _number(text)}, reason, settle=True)
    )


def _bound(name: str) -> Put:
    return lambda act, number, text, reason: give_estimate(
        act, GiveEstimate(number, {name: _number(text)}, reason=reason, settle=True)
    )


def _actual(act: Act, number: int, text: str, _reason: str | None) -> None:
    say_actual(act, SayActual(number, given.number(_number(text)) if text else None))


def _number(text: str) -> str:
    """A number without the spaces between its thousands, which a spreadsheet may write."""
    close = "".join(text.split())
    return close if close.replace(",", "").replace(".", "").isdigit() else text


def _audience(act: Act, number: int, text: str, _reason: str | None) -> None:
    set_score(act, SetScore(number, {"audience": text}))


def _urgency(act: Act, number: int, text: str, reason: str | None) -> None:
    judge(act, Judge(number, given.one_of(Level, text, "urgency"), reason=reason))


def _review(act: Act, number: int, text: str, _reason: str | None) -> None:
    _parked(act, number)
    day = given.day(text)
    if day is None:
        raise BadInput("What is parked needs a day on which it is looked at again.")
    set_parking(act, SetParking(number, day))


def _owner(act: Act, number: int, text: str, reason: str | None) -> None:
    if not text:
        raise BadInput("What is parked needs somebody who looks after it.")
    if _parked(act, number).park_owner != text:
        hand_on(act, HandOn(number, text, reason))


def _parked(act: Act, number: int) -> Change:
    change = change_of(act.session, number)
    if change.state is not ChangeState.PARKED:
        raise RuleBroken(f"C-{number} is {change.state.value}: only what is parked has an owner and a review date.")
    return change


#: The columns of the backlog that are written in their cells.
FIELDS: Mapping[str, Field] = {
    "title": Field("title", "title", _detail("title")),
    "kind": Field("kind", "kind", _detail("kind")),
    "module": Field("module", "module", _detail("module")),
    "audience": Field("audience", "audience", _audience),
    "value": Field("value", "value", _score("value")),
    "effort": Field("effort", "effort", _score("effort")),
    "effort_low": Field("low effort", "effort_low", _bound("low")),
    "effort_high": Field("high effort", "effort_high", _bound("high")),
    "actual": Field("actual effort", "actual", _actual),
    "urgency": Field("urgency", "urgency", _urgency),
    "due": Field("due date", "mandate_date", _detail("mandate_date")),
    "owner": Field("owner", "park_owner", _owner),
    "review": Field("review date", "review_on", _review),
}
