"""Days told anew: one letter on where a renewal's wish goes, however often that moved before any letter left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.commands.act import Act
from app.commands.finding import waiting_of
from app.commands.notices import names_new_day
from app.commands.overtaking import words_to
from app.commands.telling import tell_newcomer
from models.changes import Change
from models.letters import Letter, Notice
from models.rules.states import UNSENT_LETTER
from models.rules.terms import Event

_RESTED = frozenset({Event.BAKED_IN, Event.DEFERRED})
_DAYS = frozenset({Event.SCHEDULED, Event.RESCHEDULED})
Word = tuple[Notice, Letter]


def tell_review(act: Act, change: Change) -> None:
    """Tell who waits when the wish's renewal is decided; not who has read that very day, and no day before it any more."""
    waiters = waiting_of(act.session, change.id)
    words, unread = words_to(act, waiters), []
    for waiter in waiters:
        rested = [word for word in words.get(waiter.id, []) if word[0].event in _RESTED]
        is_new = any(notice.event is Event.BAKED_IN and letter.state in UNSENT_LETTER for notice, letter in rested)
        read = _take_unsent(act, rested, _RESTED)
        if read is None or is_new:
            unread.append(waiter)
        elif _day(read[1], "until") != change.returns_on:
            act.tell([waiter], Event.DEFERRED, until=change.returns_on)
    act.session.flush()
    tell_newcomer(act, change, unread)


def settle_days(act: Act) -> None:
    """Let this act tell of days only what is news; a day that waits unread, or that it holds no more, is taken back."""
    act.mailbag.take_back_untrue()
    about = act.mailbag.about_to_tell(*_DAYS)
    words = words_to(act, [waiter for waiter, _ in about])
    for waiter, told in about:
        days = [word for word in words.get(waiter.id, []) if _names_a_day(*word)]
        standing = _take_unsent(act, days, _DAYS)
        if standing is None:
            act.mailbag.tell_this([waiter], replace(told, event=Event.SCHEDULED, earlier_date=None))
            continue
        notice, letter = standing
        if names_new_day(notice, letter):
            day, is_there = _day(letter, "until"), True
        else:
            day, is_there = _day(letter, "release_date"), letter.release_id == told.release_id
        if is_there and day == told.release_date:
            act.mailbag.unsay(waiter)
        else:
            earlier = day or told.earlier_date
            act.mailbag.tell_this([waiter], replace(told, event=Event.RESCHEDULED, earlier_date=earlier))


def _names_a_day(notice: Notice, letter: Letter) -> bool:
    return (
        names_new_day(notice, letter)
        or notice.event in _DAYS
        or (notice.event is Event.BAKED_IN and letter.release_id is not None)
    )


def _take_unsent(act: Act, words: Sequence[Word], events: frozenset[Event]) -> Word | None:
    """Take back those of these events that have not left; the last word that stands, if any."""
    unsent = [word for word in words if word[0].event in events and word[1].state in UNSENT_LETTER]
    act.mailbag.retract([notice for notice, _ in unsent])
    standing = [word for word in words if word not in unsent]
    return standing[-1] if standing else None


def _day(letter: Letter, name: str) -> date | None:
    stored = letter.facts.get(name)
    return date.fromisoformat(str(stored)) if stored else None
