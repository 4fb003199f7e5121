"""Posting: the steps of the machine that sends, each its own short transaction; compare-and-set, so that no letter leaves twice."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.letters import Letter
from models.rules.lifecycle import LETTER, LetterFacts, step
from models.rules.states import LetterState
from models.rules.terms import Channel, Language

LEASE = timedelta(minutes=10)
GIVE_UP_AFTER = timedelta(days=5)
_FIRST_WAIT, _LONGEST_WAIT = 300, 4000
# A letter may be older than that when it is tried for the first time: a draft waits for a person, or the post was not set up.
_FEWEST_TRIES = 6


@dataclass(frozen=True, slots=True)
class Posted:
    """A claimed letter as the post needs it."""

    id: int
    message_id: str
    address: str
    reader: str | None
    subject: str
    body: str
    language: Language


def settle_leases(session: Session, now: datetime) -> int:
    """After a crash: a claimed letter goes back into the queue, one that was about to be sent is unknown. Gives how many are."""
    back = sa.update(Letter).where(Letter.state == LetterState.CLAIMED, Letter.lease_until < now)
    session.execute(back.values(state=LetterState.QUEUED, claimed_by=None, version=Letter.version + 1))
    lost = sa.update(Letter).where(Letter.state == LetterState.ABOUT_TO_BE_SENT, Letter.lease_until < now)
    reason = "the program stopped while it was being sent: it may have arrived"
    result = session.execute(lost.values(state=LetterState.UNKNOWN, reason=reason, version=Letter.version + 1))
    return int(getattr(result, "rowcount", 0))


def claim(session: Session, worker: str, now: datetime, *, due_only: bool) -> Posted | None:
    """Take one letter whose time has come; another worker never gets the same one."""
    ready = (
        sa.and_(Letter.state == LetterState.QUEUED, Letter.leaves_at <= now)
        if due_only
        else Letter.state == LetterState.QUEUED
    )
    again = sa.and_(Letter.state == LetterState.DEFERRED, Letter.leaves_at <= now)
    chosen = (
        sa.select(Letter)
        .where(sa.or_(ready, again), Letter.channel == Channel.MAIL, Letter.address.is_not(None))
        .order_by(Letter.leaves_at, Letter.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    letter = session.scalar(chosen)
    if letter is None:
        return None
    _move(letter, "claim")
    letter.claimed_by, letter.lease_until = worker, now + LEASE
    letter.attempts += 1
    assert letter.address is not None
    return Posted(
        letter.id, letter.message_id, letter.address, letter.reader, letter.subject, letter.body, letter.language
    )


def begin(session: Session, letter_id: int, worker: str) -> bool:
    """*About to be sent*: committed before the final dot. False if the letter is no longer this worker's."""
    letter = session.get(Letter, letter_id)
    if letter is None or letter.claimed_by != worker or letter.state is not LetterState.CLAIMED:
        return False
    _move(letter, "begin")
    return True


def sent(session: Session, letter_id: int, receipt: str, now: datetime) -> None:
    """The post took it."""
    letter = session.get_one(Letter, letter_id)
    _move(letter, "sent")
    letter.receipt, letter.sent_at, letter.reason = receipt, now, None


def lost(session: Session, letter_id: int, reason: str) -> None:
    """Nobody knows whether it left: only a person may send it again."""
    letter = session.get_one(Letter, letter_id)
    _move(letter, "lost")
    letter.reason = reason


def refused(session: Session, letter_id: int, reason: str, now: datetime, *, permanent: bool) -> None:
    """The post did not take it: for good, or until a later try (300 s, doubling to 4 000 s, for five days)."""
    letter = session.get_one(Letter, letter_id)
    given_up = letter.attempts >= _FEWEST_TRIES and now - letter.created_at > GIVE_UP_AFTER
    if permanent or given_up:
        _move(letter, "fail")
    else:
        _move(letter, "defer")
        wait = min(_FIRST_WAIT * 2 ** (letter.attempts - 1), _LONGEST_WAIT)
        letter.leaves_at = now + timedelta(seconds=wait)
    letter.reason, letter.claimed_by, letter.lease_until = reason, None, None


def _move(letter: Letter, verb: str) -> None:
    letter.state = step(LETTER, verb, letter.state, LetterFacts(f"The letter “{letter.subject}”")) or letter.state
