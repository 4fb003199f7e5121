"""What a person does with a letter: approve, edit, hold, try again, confirm, give up."""

from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from models.letters import Letter
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.lifecycle import LETTER, LetterFacts, step
from models.rules.states import LetterState

#: The states in which a letter's words can still be changed.
BEFORE_LEAVING = frozenset({LetterState.DRAFT, LetterState.QUEUED, LetterState.HELD, LetterState.FAILED})


@dataclass(frozen=True, slots=True)
class Letters:
    """Some letters by id, and why, where the verb needs it."""

    ids: tuple[int, ...]
    reason: str = ""


def approve(act: Act, order: Letters) -> Effects:
    """Queue drafts and held letters; the recall delay runs from now."""
    return _each(act, order, "approve", "queued")


def hold(act: Act, order: Letters) -> Effects:
    """Keep letters back until somebody approves them."""
    return _each(act, order, "hold", "held")


@dataclass(frozen=True, slots=True)
class HoldAll:
    """Everything that would leave by itself."""


def hold_all(act: Act, _order: HoldAll) -> Effects:
    """Keep back every letter that waits for the post."""
    waiting = Letter.state.in_([LetterState.QUEUED, LetterState.DEFERRED])
    ids = tuple(act.session.scalars(sa.select(Letter.id).where(waiting).order_by(Letter.id)))
    if not ids:
        raise RuleBroken("No letter is about to leave.")
    return _each(act, Letters(ids), "hold", "held")


def retry(act: Act, order: Letters) -> Effects:
    """Queue again what failed, was deferred, or left without an answer (a person says so: it may arrive twice)."""
    return _each(act, order, "retry", "queued again")


def arrived(act: Act, order: Letters) -> Effects:
    """A letter of unknown fate is known to have arrived."""
    return _each(act, order, "arrived", "taken as sent")


def drop(act: Act, order: Letters) -> Effects:
    """Withdraw letters for good."""
    given.needed(order.reason, "withdrawn")
    return _each(act, order, "withdraw", "withdrawn")


def told(act: Act, order: Letters) -> Effects:
    """A person told it by hand: by phone, in the portal, on paper."""
    given.needed(order.reason, "told by hand")
    return _each(act, order, "told", "told by hand")


def unreachable(act: Act, order: Letters) -> Effects:
    """There is no way to reach this person, because …"""
    given.needed(order.reason, "marked unreachable")
    return _each(act, order, "unreachable", "marked unreachable")


def by_hand(act: Act, order: Letters) -> Effects:
    """What the post refused is to be told by a person."""
    return _each(act, order, "by-hand", "to be told by hand")


def _each(act: Act, order: Letters, verb: str, done: str) -> Effects:
    if not order.ids:
        raise BadInput("Which letters?")
    for number in order.ids:
        letter = letter_of(act, number)
        act.check_seen(letter, f"letter {letter.id}")
        letter.state = step(LETTER, verb, letter.state, _facts(letter)) or letter.state
        letter.reason = order.reason.strip() or None
        if letter.state is LetterState.QUEUED:
            letter.attempts, letter.lease_until, letter.claimed_by = 0, None, None
            letter.leaves_at = act.now + timedelta(minutes=act.house.recall_minutes)
        if letter.state is LetterState.SENT:
            letter.sent_at = letter.sent_at or act.now
            letter.receipt = letter.receipt or f"{done}, {act.who}"
    count = given.counted(len(order.ids), "letter")
    return act.done(verb.replace("-", "_"), f"{count} {done}", order.reason.strip() or None)


@dataclass(frozen=True, slots=True)
class EditLetter:
    """Other words for a letter that has not left."""

    id: int
    subject: str
    body: str


def edit_letter(act: Act, order: EditLetter) -> Effects:
    """Put a person's words in place of the template's."""
    letter = letter_of(act, order.id)
    act.check_seen(letter, f"letter {letter.id}")
    if letter.state not in BEFORE_LEAVING:
        raise RuleBroken(f"This letter is {letter.state.value.replace('-', ' ')}: its words can't be changed any more.")
    subject = " ".join(order.subject.split())
    if not subject or not order.body.strip():
        raise BadInput("A letter needs a subject and words.")
    letter.subject, letter.body = subject, order.body.strip() + "\n"
    return act.done("edit_letter", f"Letter {letter.id} reworded")


def letter_of(act: Act, number: int) -> Letter:
    """The letter of that id."""
    letter = act.session.get(Letter, number)
    if letter is None:
        raise NotFound(f"There is no letter {number}.")
    return letter


def _facts(letter: Letter) -> LetterFacts:
    return LetterFacts(f"The letter “{letter.subject}”")
