"""Undo: an act that takes an earlier one back, refused where the item has moved since."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from app.commands.act import Act
from app.commands.recording import KIND_OF_TABLE, TABLES, freeze, thaw
from app.effects import Effects
from models.acts import ActRecord
from models.decisions import Decision
from models.letters import Notice
from models.rules.errors import NotFound, RuleBroken

_NEVER = {
    "ship": "What has shipped can't be undone: withdraw the release instead, so that everyone who was told gets word of it.",
    "withdraw": "A withdrawal can't be undone: ship the changes again instead.",
    "undo": "An undo is not undone: do again what you want done.",
}


@dataclass(frozen=True, slots=True)
class Undo:
    """The number of an act; None is the last one that this person did and has not undone."""

    act: int | None = None


def undo(act: Act, order: Undo) -> Effects:
    """Take everything back that an act changed. Its unsent letters are withdrawn; sent ones get a correction to approve."""
    earlier = _earlier(act, order.act)
    if (never := _NEVER.get(earlier.verb)) is not None:
        raise RuleBroken(never)
    if act.session.scalar(sa.select(ActRecord.id).where(ActRecord.undoes_id == earlier.id)):
        raise RuleBroken(f"Act {earlier.id} is undone already.")
    act.undoes = earlier.id
    changed = json.loads(earlier.changed)
    told = act.mailbag.retract(
        act.session.scalars(sa.select(Notice).where(Notice.act_id == earlier.id).order_by(Notice.id)).all()
    )
    moved = _moved(earlier)
    try:
        with act.session.no_autoflush:
            _restore(act, changed, earlier)
        _restore_decisions(act, earlier)
        act.session.flush()
    except IntegrityError as error:
        raise moved from error
    act.mailbag.correct(told, None)
    _settle(act, changed)
    return act.done("undo", f"Undone: {earlier.sentence}")


def _earlier(act: Act, number: int | None) -> ActRecord:
    if number is not None:
        found = act.session.get(ActRecord, number)
        if found is None:
            raise NotFound(f"There is no act {number}.")
        return found
    undone = sa.select(ActRecord.undoes_id).where(ActRecord.undoes_id.is_not(None))
    last = act.session.scalar(
        sa.select(ActRecord)
        .where(ActRecord.by == act.who, ActRecord.verb != "undo", ActRecord.id.not_in(undone))
        .order_by(ActRecord.id.desc())
        .limit(1)
    )
    if last is None:
        raise RuleBroken("There is nothing of yours to undo.")
    return last


def _restore(act: Act, changed: dict[str, Any], earlier: ActRecord) -> None:
    for table, key, name, before, after in reversed(changed["altered"]):
        found = act.session.get(TABLES[table], key)
        if found is None or (freeze(getattr(found, name)) != after and not _drifts(table, name)):
            raise _moved(earlier)
        setattr(found, name, thaw(TABLES[table].__table__.columns[name], before))
    act.session.flush()
    for table, key in reversed(changed["created"]):
        if table != "letters" and (made := act.session.get(TABLES[table], key)) is not None:
            _check_unmoved(act, table, key, earlier)
            act.session.delete(made)
            act.session.flush()
    for table, _key, row in reversed(changed["removed"]):
        columns = TABLES[table].__table__.columns
        act.session.add(
            TABLES[table](**{name: thaw(columns[name], value) for name, value in row.items() if name != "version"})
        )


def _drifts(table: str, name: str) -> bool:
    """What the sending machine moves on by itself does not count as moved by somebody."""
    return table == "letters" and name in {"attempts", "leaves_at", "lease_until", "claimed_by"}


def _check_unmoved(act: Act, table: str, key: int, earlier: ActRecord) -> None:
    """What was made is taken away only while nobody has done anything with it."""
    from models.acts import ActItem

    kind = KIND_OF_TABLE.get(table)
    if kind not in {"change", "ticket", "release"}:
        return
    undone = sa.select(ActRecord.undoes_id).where(ActRecord.undoes_id.is_not(None))
    later = act.session.scalar(
        sa.select(ActItem.act_id)
        .join(ActRecord, ActRecord.id == ActItem.act_id)
        .where(
            ActItem.kind == kind,
            ActItem.item_id == key,
            ActItem.act_id > earlier.id,
            ActItem.act_id.not_in(undone),
            ActRecord.verb != "undo",
        )
        .limit(1)
    )
    if later is not None:
        raise _moved(earlier)


def _moved(earlier: ActRecord) -> RuleBroken:
    return RuleBroken(f"“{earlier.sentence}” can't be undone: it has moved on since. Undo what came after first.")


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
    act.standing.of_changes(*act.recording.touched.get("change", ()))
    act.standing.of_tickets(*act.recording.touched.get("ticket", ()))
