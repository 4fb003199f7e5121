"""Whether what an act did can still be taken back, or somebody has built on it since."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.recording import KIND_OF_TABLE, TABLES
from models.acts import ActItem, ActRecord
from models.changes import Change
from models.composing import Pin
from models.decisions import Decision
from models.letters import Notice
from models.releases import Release, ReleaseItem, TestWord
from models.renewals import Baking, Renewal
from models.rules.errors import RuleBroken
from models.rules.parking import ReturnCause, because_of
from models.rules.states import LIVE_RENEWAL, OPEN_RELEASE, UNSHIPPED_RELEASE, ChangeState, ReleaseState
from models.rules.terms import DecisionKind, Event, PinKind
from models.tickets import Waiter

Changed = Mapping[str, list[list[Any]]]  # what an act stored of itself: rows of JSON values

_AT_ONCE = 500
_SETTLED = frozenset({ChangeState.SHIPPED, ChangeState.REJECTED, ChangeState.MERGED})
_NEWCOMERS = frozenset({"link", "link_all", "new_change", "merge"})
_ASIDE = frozenset({Event.MORE_INFORMATION, Event.WORKAROUND, Event.CORRECTION, Event.RECEIVED, Event.CLOSED})
_INTERIM = frozenset(
    {Event.PARKED, Event.HONOURED, Event.ORDERED, Event.DEFERRED, Event.SCHEDULED, Event.RESCHEDULED, Event.BAKED_IN}
)
_SAID = frozenset({"state", "returns_on", "review_on"})


def moved(earlier: ActRecord) -> RuleBroken:
    """The refusal: it has moved on."""
    return RuleBroken(f"“{earlier.sentence}” can't be undone: it has moved on since. Undo what came after first.")


def check_unmoved(act: Act, earlier: ActRecord, changed: Changed) -> None:
    """Raise RuleBroken where a later act built on what this one made, moved or said."""
    overtaken = sa.select(Decision.id).where(Decision.act_id == earlier.id, Decision.superseded_by_act.is_not(None))
    if act.session.scalar(overtaken.limit(1)) is not None:
        raise moved(earlier)
    for table, key in _doubtful(act, earlier, changed["created"]):
        if table != "letters" and _built_upon(act, earlier, table, key):
            raise moved(earlier)
    back = {key for table, key, _ in changed["removed"] if table == "releases"}
    said = [key for table, key in changed["created"] if table == "pins"]
    for table, _key, row in changed["removed"]:
        if table == "release_items" and row["release_id"] in back:
            continue  # it comes back with its release
        if _place_is_gone(act, table, row) or (table == "pins" and _is_said_otherwise(act, row, said)):
            raise moved(earlier)
    if _has_shipped(act, changed):
        raise moved(earlier)
    waiters = {key for table, key, *_ in (*changed["created"], *changed["altered"]) if table == "waiters"}
    if _told_since(act, earlier, Notice.waiter_id, waiters, _ASIDE):
        raise moved(earlier)
    if words_of_newcomers(act, earlier, changed) is None:
        raise moved(earlier)


def words_of_newcomers(act: Act, earlier: ActRecord, changed: Changed) -> list[Notice] | None:
    """What those were told who came since, and what is untrue with this act; None where it was more than where it stands."""
    chosen = (
        _later(earlier, sa.select(Notice, ActRecord.verb).join(ActRecord, ActRecord.id == Notice.act_id))
        .where(Notice.change_id.in_(changes_said(act, changed)), Notice.event.not_in(_ASIDE))
        .order_by(Notice.id)
    )
    found = act.session.execute(chosen).all()
    if any(verb not in _NEWCOMERS or notice.event not in _INTERIM for notice, verb in found):
        return None
    return [notice for notice, _ in found]


def brought_back(changed: Changed) -> set[int]:
    """The changes that an act did no more to than let them come back to Decisions: nobody was told of that."""
    moved_on = {key for table, key, name, *_ in changed["altered"] if (table, name) == ("changes", "state")}
    causes = {
        key: because_of(after)
        for table, key, name, _, after in changed["altered"]
        if (table, name) == ("changes", "returned_because")
    }
    # Who was baked into a renewal that was rejected got word of it.
    back = {key for key, why in causes.items() if why is not None and why.kind is not ReturnCause.RENEWAL}
    return back - moved_on


def changes_said(act: Act, changed: Changed) -> set[int]:
    """The changes of which an act altered where they stand, and so what a newcomer is told."""
    said = {key for table, key, name, *_ in changed["altered"] if table == "changes" and name in _SAID}
    said -= brought_back(changed)
    said |= {row["change_id"] for table, _, row in changed["removed"] if table in ("release_items", "bakings")}
    baked = [key for table, key in changed["created"] if table == "bakings"]
    said |= set(act.session.scalars(sa.select(Baking.change_id).where(Baking.id.in_(baked))))
    made = [key for table, key in changed["created"] if table == "release_items"]
    days = [key for table, key, name, *_ in changed["altered"] if table == "releases" and name == "planned_on"]
    placed = sa.select(ReleaseItem.change_id).where(
        sa.or_(ReleaseItem.id.in_(made), ReleaseItem.release_id.in_(days)), ReleaseItem.carried.is_(False)
    )
    return said | set(act.session.scalars(placed))


def check_nobody_is_left(act: Act, earlier: ActRecord, changed: Changed) -> None:
    """Raise RuleBroken where somebody, who came since, would wait on what is settled again and answers nobody."""
    settled = sa.or_(
        Change.state.in_([ChangeState.MERGED, ChangeState.SHIPPED]),
        sa.and_(Change.state == ChangeState.REJECTED, Change.asked_again_at.is_(None)),
    )
    restored = {key for table, key, *_ in changed["altered"] if table == "changes"}
    waiters = {key for table, key, *_ in changed["altered"] if table == "waiters"}
    left = (
        sa.select(Waiter.id)
        .join(Change, Change.id == Waiter.change_id)
        .where(
            sa.or_(Change.id.in_(restored), Waiter.id.in_(waiters)),
            settled,
            Waiter.outcome.is_(None),
            Waiter.absorbed_into_id.is_(None),
        )
    )
    if act.session.scalar(left.limit(1)) is not None or _rests_for_nothing(act, restored):
        raise moved(earlier)


def _rests_for_nothing(act: Act, changes: Iterable[int]) -> bool:
    """Whether one of these would rest again for a renewal that is over since."""
    live = sa.select(Baking.change_id).join(Renewal, Renewal.id == Baking.renewal_id)
    resting = (
        sa.select(Change.id)
        .join(Decision, Decision.change_id == Change.id)
        .where(
            Change.id.in_(set(changes)),
            Change.state == ChangeState.PARKED,
            Change.returns_on.is_not(None),
            Decision.kind == DecisionKind.BAKE,
            Decision.superseded_by_act.is_(None),
            Change.id.not_in(live.where(Renewal.state.in_(LIVE_RENEWAL))),
        )
    )
    return act.session.scalar(resting.limit(1)) is not None


def _later(earlier: ActRecord, chosen: Any) -> Any:  # a select of whichever columns
    """Only acts after this one that still stand; *chosen* names ActRecord."""
    undone = sa.select(ActRecord.undoes_id).where(ActRecord.undoes_id.is_not(None))
    return chosen.where(ActRecord.id > earlier.id, ActRecord.id.not_in(undone), ActRecord.verb != "undo")


def _told_since(
    act: Act, earlier: ActRecord, column: sa.orm.InstrumentedAttribute[Any], keys: Iterable[int], but: Iterable[Event]
) -> bool:
    told = sa.select(Notice.id).join(ActRecord, ActRecord.id == Notice.act_id)
    chosen = _later(earlier, told).where(column.in_(set(keys)), Notice.event.not_in(set(but)))
    return act.session.scalar(chosen.limit(1)) is not None


def _doubtful(act: Act, earlier: ActRecord, created: list[list[Any]]) -> Iterator[tuple[str, Any]]:
    """What an act made, without the tickets and people that no later act touched: an import makes very many of them."""
    many: dict[str, list[int]] = {"tickets": [], "people": []}
    for table, key in created:
        if table in many:
            many[table].append(key)
        else:
            yield table, key
    for table, keys in many.items():
        touched = _later(earlier, sa.select(ActItem.item_id).join(ActRecord, ActRecord.id == ActItem.act_id))
        for at in range(0, len(keys), _AT_ONCE):
            some = touched.where(ActItem.kind == KIND_OF_TABLE[table], ActItem.item_id.in_(keys[at : at + _AT_ONCE]))
            for key in set(act.session.scalars(some)):
                yield table, key


def _built_upon(act: Act, earlier: ActRecord, table: str, key: Any) -> bool:
    row = act.session.get(TABLES[table], key)
    if row is None:
        return True  # somebody took it away since, or put something else in its place
    if isinstance(row, ReleaseItem):
        return _item_has_moved(act, row)
    if isinstance(row, TestWord):
        return _is_outspoken(act, row)
    kind, item = KIND_OF_TABLE.get(table), key
    if isinstance(row, Waiter):
        kind, item = "ticket", row.ticket_id
    if kind is None:
        return False
    item = item if isinstance(item, int) else 0
    later = sa.select(ActRecord.changed).join(ActItem, ActItem.act_id == ActRecord.id)
    chosen = _later(earlier, later).where(ActItem.kind == kind, ActItem.item_id == item)
    if isinstance(key, int) and not isinstance(row, Waiter):
        return act.session.scalar(chosen.limit(1)) is not None
    # A setting has no history of its own, and a ticket moves without its waiter: what did each act alter?
    return any(_alters(json.loads(each), table, key) for each in act.session.scalars(chosen))


def _alters(changed: Changed, table: str, key: Any) -> bool:
    return any(row[:2] == [table, key] for row in (*changed["altered"], *changed["removed"]))


def _item_has_moved(act: Act, item: ReleaseItem) -> bool:
    if item.verdict is not None or item.waiver_reason is not None:
        return True
    if item.carried:
        return False
    release, change = act.session.get_one(Release, item.release_id), act.session.get_one(Change, item.change_id)
    takes = OPEN_RELEASE if item.late_by is None else UNSHIPPED_RELEASE
    return release.state not in takes or change.state is not ChangeState.PLANNED


def _has_shipped(act: Act, changed: Changed) -> bool:
    """Whether it was said of a release, its day, or what stands in it, that is out by now: it shipped by that word."""
    found: set[int] = {row["release_id"] for table, _, row in changed["removed"] if table == "test_words"}
    found |= {key for table, key, name, *_ in changed["altered"] if (table, name) == ("releases", "planned_on")}
    for table in (ReleaseItem, TestWord):
        name = table.__tablename__
        keys = {key for of, key, *_ in (*changed["created"], *changed["altered"]) if of == name}
        found |= set(act.session.scalars(sa.select(table.release_id).where(table.id.in_(keys))))
    out = sa.select(Release.id).where(Release.id.in_(found), Release.state.not_in(UNSHIPPED_RELEASE))
    return act.session.scalar(out.limit(1)) is not None


def _is_outspoken(act: Act, word: TestWord) -> bool:
    """Whether another tester has spoken since: what was settled by both is not taken back by one."""
    others = sa.select(TestWord.id).where(
        TestWord.release_id == word.release_id,
        TestWord.change_id.is_not_distinct_from(word.change_id),
        TestWord.id != word.id,
        TestWord.at > word.at,
    )
    return act.session.scalar(others.limit(1)) is not None


def _place_is_gone(act: Act, table: str, row: Mapping[str, Any]) -> bool:
    """Whether a removed row has nothing to come back to."""
    if table == "release_items":
        release = act.session.get(Release, row["release_id"])
        return release is None or release.state not in UNSHIPPED_RELEASE - {ReleaseState.READY}
    if table == "waiters":
        change = act.session.get(Change, row["change_id"])
        return change is None or change.state in _SETTLED
    return False


def _is_said_otherwise(act: Act, row: Mapping[str, Any], going: Collection[int]) -> bool:
    """Whether a word of before on a change's place can't stand beside what was said by hand since, without those *going*."""
    others = sa.select(Pin.kind, Pin.release_id).where(Pin.change_id == row["change_id"], Pin.id.not_in(going))
    kind, place = PinKind(row["kind"]), row["release_id"]
    for other, there in act.session.execute(others):
        if kind is other is PinKind.PINNED or (kind is not other and None in (place, there)):
            return True
        if kind is not other and place == there:
            return True
    return False
