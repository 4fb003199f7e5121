"""Consulting: somebody in the house is asked about a change before it is decided, and answers."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of
from app.effects import Effects
from models.changes import Change
from models.parking import Consultation
from models.rules.errors import BadInput, RuleBroken
from models.rules.states import ChangeState

_LONGEST = 200
_DONE = frozenset({ChangeState.MERGED, ChangeState.SHIPPED, ChangeState.REJECTED})


@dataclass(frozen=True, slots=True)
class Consult:
    """What somebody in the house is asked about a change."""

    change: int
    who: str
    question: str


def consult(act: Act, order: Consult) -> Effects:
    """Record whom we asked about a change, and what; it comes back by itself where no answer comes in time."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    who = given.short(" ".join(order.who.split()), _LONGEST, "name")
    question = given.words(order.question, "question")
    if who is None:
        raise BadInput("Who is consulted? Give a name.")
    if question is None:
        raise BadInput(f"What is {who} asked?")
    if change.state in _DONE:
        raise RuleBroken(f"C-{change.id} is {change.state.value}: nobody is consulted on it.")
    if any(each.who == who and each.question == question for each in _open(act, change)):
        raise RuleBroken(f"{who} is asked that about C-{change.id} already.")
    asked = Consultation(change_id=change.id, who=who, question=question, asked_by=act.who, asked_at=act.now)
    act.session.add(asked)
    return act.done("consult", f"{who} consulted on C-{change.id}", question)


@dataclass(frozen=True, slots=True)
class AnswerConsultation:
    """What was answered; *who* where several were asked, *consultation* by its number."""

    change: int
    answer: str
    who: str | None = None
    consultation: int | None = None


def answer_consultation(act: Act, order: AnswerConsultation) -> Effects:
    """Record the answer of who was consulted."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    answer = given.words(order.answer, "answer")
    if answer is None:
        raise BadInput("What is the answer?")
    asked = _meant(act, change, order)
    asked.answer, asked.answered_by, asked.answered_at = answer, act.who, act.now
    return act.done("answer_consultation", f"{asked.who} answered on C-{change.id}", answer)


def _meant(act: Act, change: Change, order: AnswerConsultation) -> Consultation:
    open_ones = _open(act, change)
    if not open_ones:
        raise RuleBroken(f"Nobody is consulted on C-{change.id} at the moment.")
    meant = [each for each in open_ones if order.consultation in (None, each.id)]
    if order.who is not None:
        folded = " ".join(order.who.split()).casefold()
        meant = [each for each in meant if each.who.casefold() == folded]
    names = ", ".join(dict.fromkeys(each.who for each in open_ones))
    if not meant:
        raise BadInput(f"That question on C-{change.id} is not open. Asked, without an answer: {names}.")
    if len({each.who for each in meant}) > 1:
        raise BadInput(f"Whose answer is it? Asked on C-{change.id}: {names}.")
    return meant[0]


def _open(act: Act, change: Change) -> Sequence[Consultation]:
    """The questions without an answer, the oldest first."""
    chosen = sa.select(Consultation).where(Consultation.change_id == change.id, Consultation.answered_at.is_(None))
    return act.session.scalars(chosen.order_by(Consultation.id)).all()
