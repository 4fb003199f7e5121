"""Undo: an act that takes an earlier one back, refused where the item has moved since."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from app.commands.act import Act
from app.commands.days import settle_days
from app.commands.finding import item_of
from app.commands.following import keep_up
from app.commands.moved import (
    Changed,
    brought_back,
    changes_said,
    check_nobody_is_left,
    check_unmoved,
    moved,
    words_of_newcomers,
)
from app.commands.recording import TABLES, freeze, thaw
from app.commands.telling import tell_newcomer
from app.commands.waiting_again import tell_where_it_stands
from app.effects import Effects
from models.acts import ActRecord
from models.changes import Change
from models.decisions import Decision
from models.letters import Letter, Notice
from models.parking import Condition
from models.releases import Release
from models.rules.errors import NotFound, RuleBroken
from models.rules.states import TOLD_LETTER, ChangeState
from models.rules.terms import Event
from models.tickets import Ticket, Waiter

_AT_ONCE, _FEW = 500, 1000
#: What a change alters when it comes back by itself.
_BROUGHT_BACK = frozenset({"returns_on", "review_on", "asked_since", "returned_at", "returned_because"})
_DAYS = frozenset({Event.SCHEDULED, Event.RESCHEDULED})
_NEVER = {
    "ship": "What has shipped can't be undone: withdraw the release instead, so that everyone who was told gets word of it.",
    "withdraw": "A withdrawal can't be undone: ship the changes again instead.",
    "undo": "An undo is not undone: do again what you want done.",
}


@dataclass(frozen=True, slots=True)
class Undo:
    """The number of an act; None is the last one that this person did and has not undone, refused where it is older than *since*."""

    act: int | None = None
    since: datetime | None = None


def undo(act: Act, order: Undo) -> Effects:
    """Take everything back that an act changed. Its unsent letters are withdrawn; sent ones get a correction to approve."""
    earlier = _named(act, order.act) if order.act is not None else _last(act, order.since)
    if (never := _NEVER.get(earlier.verb)) is not None:
        raise RuleBroken(never)
    if act.session.scalar(sa.select(ActRecord.id).where(ActRecord.undoes_id == earlier.id)):
        raise RuleBroken(f"Act {earlier.id} is undone already.")
    act.undoes = earlier.id
    changed = json.loads(earlier.changed)
    if _has_left(act, earlier, changed):
        raise RuleBroken(f"“{earlier.sentence}” can't be undone: its letters have left.")
    # An undo is not undone: of a large import, what it removes need not be written down once more.
    if len(changed["created"]) > _FEW:
        act.recording.brief = frozenset({"tickets", "people"})
    check_unmoved(act, earlier, changed)
    newcomers = _newcomers(act, earlier, changed)
    told = _take_back_words(act, earlier, changed)
    refusal = moved(earlier)
    try:
        with act.session.no_autoflush:
            _one_notice_a_ticket(act, earlier, changed)
            _restore(act, changed, earlier)
        _restore_decisions(act, earlier)
        act.session.flush()
    except IntegrityError as error:
        raise refusal from error
    _keep_up(act, changed)
    check_nobody_is_left(act, earlier, changed)
    _welcome(act, newcomers)
    act.mailbag.correct(told, None)
    tell_where_it_stands(act, changed, newcomers)
    _tell_days_again(act, told)
    _settle(act, changed)
    return act.done("undo", f"Undone: {earlier.sentence}")


def _named(act: Act, number: int) -> ActRecord:
    found = act.session.get(ActRecord, number)
    if found is None:
        raise NotFound(f"There is no act {number}.")
    return found


def _last(act: Act, since: datetime | None) -> ActRecord:
    last = _last_of(act, act.id)
    while last is not None and _has_left(act, last, json.loads(last.changed)):
        act.note(f"“{last.sentence}” was passed over: its letters have left.")
        last = _last_of(act, last.id)
    if last is None:
        raise RuleBroken(" ".join(["There is nothing of yours to undo.", *act.notes]))
    if since is not None and last.at < since:
        refusal = f"Your last act, “{last.sentence.rstrip('.')}”, is of {last.at.astimezone():%Y-%m-%d}."
        way = f"To take back what is that old: fortnight undo {last.id}."
        raise RuleBroken(" ".join([refusal, *act.notes, way]))
    return last


def _last_of(act: Act, before: int) -> ActRecord | None:
    """The last act of this person before that one which is not undone."""
    undone = sa.select(ActRecord.undoes_id).where(ActRecord.undoes_id.is_not(None))
    return act.session.scalar(
        sa.select(ActRecord)
        .where(ActRecord.by == act.who, ActRecord.verb != "undo", ActRecord.id.not_in(undone), ActRecord.id < before)
        .order_by(ActRecord.id.desc())
        .limit(1)
    )


def _has_left(act: Act, earlier: ActRecord, changed: Changed) -> bool:
    """Whether the act let letters go, or reworded them, and one of them was sent since: nothing brings it back."""
    moved_on = {
        key: after for table, key, name, _, after in changed["altered"] if (table, name) == ("letters", "state")
    }
    if earlier.verb == "edit_letter":
        moved_on |= {key: None for table, key, *_ in changed["altered"] if table == "letters"}
    gone = sa.select(Letter.id, Letter.state).where(Letter.state.in_(TOLD_LETTER))
    for at in range(0, len(moved_on), _AT_ONCE):
        some = gone.where(Letter.id.in_(list(moved_on)[at : at + _AT_ONCE]))
        if any(state.value != moved_on[letter] for letter, state in act.session.execute(some)):
            return True
    return False


def _newcomers(act: Act, earlier: ActRecord, changed: Changed) -> list[int]:
    """Those who began to wait after the act on what it moved: they were told where it stood then."""
    said = changes_said(act, changed)
    since = sa.select(Waiter.id).where(Waiter.change_id.in_(said), Waiter.since > earlier.at)
    words = words_of_newcomers(act, earlier, changed) or []
    return sorted({*act.session.scalars(since), *(notice.waiter_id for notice in words if notice.waiter_id)})


def _welcome(act: Act, newcomers: Sequence[int]) -> None:
    """Tell them where it stands now; who was told otherwise gets a correction instead."""
    for number in newcomers:
        waiter = act.session.get(Waiter, number)
        if waiter is not None and waiter.outcome is None:
            change = act.session.get_one(Change, waiter.change_id)
            if change.state is not ChangeState.REJECTED:
                tell_newcomer(act, change, [waiter])


def _tell_days_again(act: Act, told: Sequence[tuple[Notice, Letter]]) -> None:
    """Who read a day that is undone hears the one that stands again instead, in one letter to approve."""
    for notice, letter in told:
        waiter = act.session.get(Waiter, notice.waiter_id) if notice.waiter_id else None
        if notice.event not in _DAYS or waiter is None or waiter.outcome is not None:
            continue
        item = item_of(act.session, act.session.get_one(Change, waiter.change_id))
        if item is not None:
            release = act.session.get_one(Release, item.release_id)
            was = {"corrected": notice.event.value, "corrects_id": letter.id}
            act.tell([waiter], Event.SCHEDULED, release=release, **was)
    settle_days(act)


def _take_back_words(act: Act, earlier: ActRecord, changed: Changed) -> list[tuple[Notice, Letter]]:
    """Withdraw the letters of the act that have not left; gives what was told. What it made goes with its notices."""
    own = act.session.scalars(sa.select(Notice).where(Notice.act_id == earlier.id).order_by(Notice.id)).all()
    told = act.mailbag.retract([*own, *(words_of_newcomers(act, earlier, changed) or [])])
    made = {(table, key) for table, key in changed["created"]}
    for notice in own:
        if ("tickets", notice.ticket_id) in made or ("changes", notice.change_id) in made:
            if any(notice is each for each, _ in told):
                raise RuleBroken(f"“{earlier.sentence}” can't be undone: those who asked were told of it already.")
            act.session.delete(notice)
    people = [key for table, key in made if table == "people"]
    letters = sa.update(Letter).where(Letter.person_id.in_(people), Letter.act_id == earlier.id)
    act.session.flush()
    act.session.execute(letters.values(person_id=None))
    return told


def _restore(act: Act, changed: dict[str, Any], earlier: ActRecord) -> None:
    # A release that came in the place of one that was removed may bear its name.
    names_return = any(table == "releases" for table, *_ in changed["removed"])
    if names_return:
        _unmake(act, changed)
    # Where a change was ported it may have got its own place.
    _delete(act, "release_items", [key for table, key in changed["created"] if table == "release_items"])
    for table, _key, row in reversed(changed["removed"]):
        columns = TABLES[table].__table__.columns
        act.session.add(
            TABLES[table](**{name: thaw(columns[name], value) for name, value in row.items() if name != "version"})
        )
        act.session.flush()
    for table, key, name, before, after in reversed(_not_gone_on(act, changed["altered"])):
        found = act.session.get(TABLES[table], key)
        if found is None or (freeze(getattr(found, name)) != after and not _drifts(table, name, after)):
            raise moved(earlier)
        setattr(found, name, thaw(TABLES[table].__table__.columns[name], before))
    act.session.flush()
    if not names_return:
        _unmake(act, changed)


def _not_gone_on(act: Act, altered: list[list[Any]]) -> list[list[Any]]:
    """Without what came of changes that the act let come back to Decisions, and that somebody has dealt with since."""
    back = brought_back({"altered": altered})
    gone_on = {
        key
        for table, key, name, _, after in altered
        if table == "changes" and key in back and name in _BROUGHT_BACK and _is_other(act, key, name, after)
    }
    if not gone_on:
        return altered
    met = sa.select(Condition.id).where(Condition.change_id.in_(gone_on))
    conditions = set(act.session.scalars(met))
    return [
        row
        for row in altered
        if not (row[0] == "changes" and row[1] in gone_on and row[2] in _BROUGHT_BACK)
        and not (row[0] == "conditions" and row[1] in conditions and row[2] == "met_at")
    ]


def _is_other(act: Act, change: int, name: str, after: object) -> bool:
    return freeze(getattr(act.session.get_one(Change, change), name)) != after


def _unmake(act: Act, changed: dict[str, Any]) -> None:
    for table, run in groupby(reversed(changed["created"]), key=itemgetter(0)):
        if table != "letters":
            _delete(act, table, [key for _, key in run])


def _delete(act: Act, table: str, keys: list[Any]) -> None:
    """Delete rows of a table that were made one after the other; where they may point at each other, the last first."""
    at_once = _AT_ONCE if table in ("tickets", "people") else 1
    model = TABLES[table]
    (key_column,) = sa.inspect(model).primary_key
    for at in range(0, len(keys), at_once):
        for made in act.session.scalars(sa.select(model).where(key_column.in_(keys[at : at + at_once]))).all():
            act.session.delete(made)
        act.session.flush()


def _one_notice_a_ticket(act: Act, earlier: ActRecord, changed: Changed) -> None:
    """A notice outlives its waiter as the ticket's: of several on a ticket whose waiters go, the first stays."""
    made = [key for table, key in changed["created"] if table == "waiters"]
    own = sa.select(Notice).where(Notice.act_id == earlier.id).order_by(Notice.id)
    kept: set[int] = set()
    for notice in act.session.scalars(own).all():
        if notice.waiter_id is not None and notice.waiter_id not in made:
            continue
        if notice.ticket_id in kept and notice.party_id is None:
            act.session.delete(notice)
        elif notice.party_id is None:
            kept.add(notice.ticket_id)
    act.session.flush()


def _keep_up(act: Act, changed: Changed) -> None:
    """Who follows another ticket again, or no longer, waits for what that one waits for today."""
    moved_lines = {key for table, key, name, *_ in changed["altered"] if table == "tickets" and name == "follows_id"}
    keep_up(act, [act.session.get_one(Ticket, key) for key in sorted(moved_lines)])


def _drifts(table: str, name: str, after: object) -> bool:
    """What follows from other things, or what the sending machine moves on, does not count as moved by somebody."""
    if (table, name) == ("releases", "capacity"):
        return after is None  # since then it is the sum of its teams' time
    derived = {"tickets": {"state", "disposition", "closed_at"}}
    machine = {"letters": {"attempts", "leaves_at", "lease_until", "claimed_by"}}
    return name in machine.get(table, ()) or name in derived.get(table, ())


def _restore_decisions(act: Act, earlier: ActRecord) -> None:
    """The words stay, but no longer stand; those that they overtook stand again."""
    for overtaken in act.session.scalars(sa.select(Decision).where(Decision.superseded_by_act == earlier.id)):
        overtaken.superseded_by_act = None
    for taken_back in act.session.scalars(sa.select(Decision).where(Decision.act_id == earlier.id)):
        taken_back.superseded_by_act = act.id


def _settle(act: Act, changed: dict[str, Any]) -> None:
    rows: Sequence[Any] = [*changed["created"], *changed["removed"], *changed["altered"]]
    for table, key, *_ in rows:
        if table == "changes":
            act.standing.of_changes(key)
        elif table == "tickets":
            act.standing.of_tickets(key)
    for table, _key, name, *values in changed["altered"]:
        if table == "waiters" and name == "change_id":
            act.standing.of_changes(*values)
    act.standing.of_changes(*act.recording.touched.get("change", ()))
    act.standing.of_tickets(*act.recording.touched.get("ticket", ()))
