"""Waiting again: who comes back to a change by an undo hears where it stands now, where that is not what they heard last."""

from collections import defaultdict
from collections.abc import Collection, Sequence

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import item_of
from app.commands.moved import Changed
from app.commands.overtaking import words_to
from app.commands.telling import tell_newcomer
from app.commands.unshipping import take_days_back
from app.letters.told import Told
from models.changes import Change
from models.letters import Letter, Notice
from models.releases import Release
from models.rules.states import IN_RELEASE, UNSENT_LETTER, ChangeState
from models.rules.terms import Event
from models.tickets import Waiter

_AT_ONCE = 500
_DAYS = frozenset({Event.SCHEDULED, Event.RESCHEDULED})
_RESTS = frozenset({Event.DEFERRED, Event.BAKED_IN})
#: Words on where a change stands; and those after which the reader knows that no earlier one holds.
_STANDS = _DAYS | _RESTS | {Event.PARKED, Event.HONOURED, Event.ORDERED}
_HOLDS_NO_MORE = frozenset({Event.CORRECTION, Event.WITHDRAWN})
_OVER = frozenset({ChangeState.SHIPPED, ChangeState.REJECTED, ChangeState.MERGED})
Word = tuple[Notice, Letter]


def tell_where_it_stands(act: Act, changed: Changed, known: Collection[int]) -> None:
    """Tell those whom the undo of these changes brought back; not the *known*, and not whom it tells something else."""
    told = _about_to_tell(act)
    groups: dict[int, list[Waiter]] = defaultdict(list)
    for waiter in _brought_back(act, changed):
        if waiter.id not in known and waiter.id not in told:
            groups[waiter.change_id].append(waiter)
    for number, waiters in groups.items():
        change = act.session.get_one(Change, number)
        if change.state not in _OVER:
            _tell(act, change, waiters)


def _brought_back(act: Act, changed: Changed) -> list[Waiter]:
    """Who waits again, or waits on what stands in its old release again."""
    ids = {key for table, key, _ in changed["removed"] if table == "waiters"}
    ids |= {key for table, key, *_ in changed["altered"] if table == "waiters"}
    changes = {
        row["change_id"] for table, _, row in changed["removed"] if table == "release_items" and not row["carried"]
    }
    found: dict[int, Waiter] = {}
    for column, keys in ((Waiter.id, sorted(ids)), (Waiter.change_id, sorted(changes))):
        for at in range(0, len(keys), _AT_ONCE):
            waiting = sa.select(Waiter).where(Waiter.outcome.is_(None), Waiter.absorbed_into_id.is_(None))
            some = act.session.scalars(waiting.where(column.in_(keys[at : at + _AT_ONCE])))
            found |= {waiter.id: waiter for waiter in some}
    return [found[key] for key in sorted(found)]


def _tell(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    tell_newcomer(act, change, waiters)
    told, words = _about_to_tell(act), words_to(act, waiters)
    for waiter in waiters:
        act.mailbag.unsay(waiter)
    lost = [waiter for waiter in waiters if not _knows(act, change, told.get(waiter.id), words.get(waiter.id, ()))]
    gone = _DAYS if change.state in IN_RELEASE else _RESTS
    lying = [word for waiter in lost for word in words.get(waiter.id, ()) if word[1].state in UNSENT_LETTER]
    act.mailbag.retract([notice for notice, _ in lying if notice.event in gone])
    if change.state not in IN_RELEASE:
        take_days_back(act, change, lost, lost, None)
    told_since, words = _about_to_tell(act), words_to(act, lost)
    for waiter in lost:
        word = told.get(waiter.id)
        if word is None or waiter.id in told_since or _knows(act, change, word, words.get(waiter.id, ())):
            continue
        act.mailbag.tell_this([waiter], word)


def _about_to_tell(act: Act) -> dict[int, Told]:
    return {waiter.id: told for waiter, told in act.mailbag.about_to_tell(*Event)}


def _last(words: Sequence[Word]) -> Word | None:
    return next((word for word in reversed(words) if word[0].event in _STANDS | _HOLDS_NO_MORE), None)


def _knows(act: Act, change: Change, told: Told | None, words: Sequence[Word]) -> bool:
    """Whether the last word that a waiter heard is where the change stands, as one who comes now is *told*."""
    last = _last(words)
    if last is not None and change.state in IN_RELEASE:
        return _names_its_day(act, change, last[1])
    if last is not None and last[0].event in _HOLDS_NO_MORE:
        return last[1].facts.get("until") is None
    return told is not None and _says(last, told)


def _says(last: Word | None, told: Told) -> bool:
    if last is None or last[0].event is not told.event:
        return False
    until = told.until.isoformat() if told.until is not None else None
    return told.event not in _RESTS or last[1].facts.get("until") == until


def _names_its_day(act: Act, change: Change, letter: Letter) -> bool:
    item = item_of(act.session, change)
    release = act.session.get(Release, item.release_id) if item is not None else None
    if release is None or letter.event is Event.CORRECTION:
        return False
    day = release.planned_on.isoformat()
    if letter.event is Event.WITHDRAWN:
        return letter.facts.get("until") == day
    return (letter.release_id, letter.facts.get("release_date")) == (release.id, day)
