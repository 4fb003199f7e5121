"""Overtaking: a new word on what was told otherwise. Letters that lie here still are withdrawn; who read one is told what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.notices import names_new_day
from app.letters.told import Told
from models.letters import Letter, Notice
from models.rules.states import TOLD_LETTER, UNSENT_LETTER, LetterState
from models.rules.terms import Event, NoticePolicy
from models.tickets import Waiter

_PROMISES = frozenset({Event.HONOURED, Event.ORDERED, Event.SCHEDULED, Event.RESCHEDULED, Event.BAKED_IN})
_DELAYS = frozenset({Event.MORE_INFORMATION, Event.DEFERRED})
#: What is no longer worth telling once the new word is said; a second question leaves the first one standing.
_OVERTAKEN: Mapping[Event, frozenset[Event]] = {
    Event.HONOURED: _DELAYS,
    Event.BAKED_IN: _DELAYS,
    Event.DEFERRED: _DELAYS | _PROMISES | {Event.WITHDRAWN},
    Event.REJECTED: _DELAYS | _PROMISES | {Event.WITHDRAWN},
}
_BREAKS_PROMISES = frozenset({Event.DEFERRED, Event.REJECTED})
#: Words that leave a promise as it was.
_BESIDE = frozenset({Event.MORE_INFORMATION, Event.WORKAROUND, Event.RECEIVED})
#: After one of these, what was told before is corrected already, or no longer what counts.
_ANEW = frozenset({Event.CORRECTION, Event.REJECTED, Event.WITHDRAWN})
_FEW = 500


def say(act: Act, waiters: Sequence[Waiter], told: Told) -> None:
    """Tell those who wait the new word, in the place of what they were to be told and have not been yet.

    Who read a promise that this word breaks reads so in the same letter, which waits for approval as a correction does.
    """
    notices = _told_of(act, waiters)
    overtaken = _OVERTAKEN.get(told.event, frozenset())
    unsent = [word for word in notices if word[1].state in UNSENT_LETTER]
    act.mailbag.retract([word[0] for word in unsent if word[0].event in overtaken or _is_said_anew(told, *word)])
    promised = _promised(notices) if told.event in _BREAKS_PROMISES else {}
    act.mailbag.tell_this([waiter for waiter in waiters if waiter.id not in promised], told)
    for waiter in waiters:
        if waiter.id in promised:
            act.mailbag.tell_this([waiter], replace(told, corrected=promised[waiter.id].value))
    if promised and act.house.policy(Event.CORRECTION) is NoticePolicy.DRAFT:
        were = "1 who was" if len(promised) == 1 else f"{len(promised)} who were"
        act.note(f"{were} told otherwise read so in the letter, which waits in the outbox for approval.")


def _told_of(act: Act, waiters: Sequence[Waiter]) -> list[tuple[Notice, Letter]]:
    """What they were told, or are to be told, in the order of the words."""
    ids = [waiter.id for waiter in waiters]
    found: list[tuple[Notice, Letter]] = []
    for at in range(0, len(ids), _FEW):
        chosen = (
            sa.select(Notice, Letter)
            .join(Letter, Letter.id == Notice.letter_id)
            .where(Notice.waiter_id.in_(ids[at : at + _FEW]))
            .order_by(Notice.id)
        )
        found += [(notice, letter) for notice, letter in act.session.execute(chosen)]
    return found


def _is_said_anew(told: Told, notice: Notice, letter: Letter) -> bool:
    """Whether it only says that a promise no longer holds, as the new word does."""
    is_correction = notice.event is Event.CORRECTION and letter.facts.get("corrected") in _PROMISES
    return is_correction and told.event in _BREAKS_PROMISES


def _promised(notices: Sequence[tuple[Notice, Letter]]) -> dict[int, Event]:
    """By waiter the promise that was the last word that reached them; that it shipped, where its release was withdrawn since."""
    last = {
        notice.waiter_id: Event.SCHEDULED if names_new_day(notice, letter) else notice.event
        for notice, letter in notices
        if letter.state in TOLD_LETTER and notice.event not in _BESIDE and notice.waiter_id is not None
    }
    return {waiter: event for waiter, event in last.items() if event in _PROMISES | {Event.SHIPPED}}


def heard(act: Act, waiters: Sequence[Waiter]) -> list[Notice]:
    """What these waiters were, or are to be, told since it was last corrected, and what lies here from before."""
    return [notice for some in _standing(_told_of(act, waiters)).values() for notice, _ in some]


def words_to(act: Act, waiters: Sequence[Waiter]) -> dict[int, list[tuple[Notice, Letter]]]:
    """As *heard*, by waiter, with the letters."""
    return _standing(_told_of(act, waiters))


def _standing(told: Sequence[tuple[Notice, Letter]]) -> dict[int, list[tuple[Notice, Letter]]]:
    kept: dict[int, list[tuple[Notice, Letter]]] = {}
    for notice, letter in told:
        if letter.state is LetterState.WITHDRAWN or notice.waiter_id is None:
            continue
        if notice.event in _ANEW:
            # What has not left may leave still: an undo brings back what is older than the correction it writes.
            kept[notice.waiter_id] = [word for word in kept.get(notice.waiter_id, ()) if word[1].state in UNSENT_LETTER]
        kept.setdefault(notice.waiter_id, []).append((notice, letter))
    return kept
