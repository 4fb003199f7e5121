"""How changes are read into arrays: one SELECT without the mapper's work on each value, which counts at 100 000 rows."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from models.changes import Change
from models.releases import Release, ReleaseItem
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import Audience, ChangeKind, Level

Values = Sequence[Any]  # what a driver gives for a column: text, number or date, by the database
Array = NDArray[np.generic]
Convert = Callable[[Values], Array]

_BATCH = 500
_NO_DAY, _NO_TIME = 2**31 - 1, 2**63 - 1


def read_changes(
    session: Session, ids: Sequence[int] | None, modules: Sequence[str], owners: Sequence[str]
) -> dict[str, object]:
    """The arrays of these changes (None: all), by the names of Columns; texts known already keep their codes."""
    values = _selected(session, ids)
    found: dict[str, object] = {name: convert(values[name]) for name, (_, convert) in _COLUMNS.items()}
    for name, known in (("module", modules), ("owner", owners)):
        found[name], found[f"{name}s"] = _texts(values[name], known)
    found["release"] = _releases(session, np.asarray(found["ids"]), ids)
    found["criteria"] = _criteria(values["criteria"])
    return found


def _selected(session: Session, ids: Sequence[int] | None) -> Mapping[str, Values]:
    raw = {**{name: expression for name, (expression, _) in _COLUMNS.items()}, **_TEXTS}
    # Without its type a value comes as the driver gives it.
    chosen = sa.select(*(sa.type_coerce(expression, sa.types.NULLTYPE) for expression in raw.values()))
    rows: list[Any] = []
    for condition in [sa.true()] if ids is None else [Change.id.in_(some) for some in _batches(ids)]:
        rows += _fetched(session, chosen.where(condition).order_by(Change.id))
    columns: Iterable[Values] = zip(*rows, strict=True) if rows else [()] * len(raw)
    return dict(zip(raw, columns, strict=True))


def _fetched(session: Session, chosen: sa.Executable) -> Sequence[Any]:
    """The driver's own rows: wrapping each costs as much again as reading it."""
    result = session.connection().execute(chosen)
    rows = result.cursor.fetchall()
    result.close()
    return rows


def _batches(ids: Sequence[int]) -> list[Sequence[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH)]


def _releases(session: Session, numbers: Array, ids: Sequence[int] | None) -> Array:
    """Each change's place: its unshipped release, else the one that it shipped in last; 0 where there is none."""
    items = (
        sa.select(ReleaseItem.change_id, ReleaseItem.release_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            ReleaseItem.carried.is_(False),
            ReleaseItem.withdrawn_at.is_(None),
            Release.state != ReleaseState.WITHDRAWN,
        )
        .order_by(ReleaseItem.id)
    )
    place: dict[int, int] = {}
    for condition in [sa.true()] if ids is None else [ReleaseItem.change_id.in_(some) for some in _batches(ids)]:
        place.update(dict(session.execute(items.where(condition)).all()))
    return np.array([place.get(number, 0) for number in numbers.tolist()], np.int64)


def _criteria(values: Values) -> dict[str, NDArray[np.float64]]:
    found: dict[str, NDArray[np.float64]] = {}
    for at, value in enumerate(values):
        if value in (None, "{}", {}):
            continue
        for name, number in (json.loads(value) if isinstance(value, str) else value).items():
            found.setdefault(name, np.full(len(values), np.nan))[at] = number
    return found


def _texts(values: Values, known: Sequence[str]) -> tuple[Array, tuple[str, ...]]:
    codes = {text: code for code, text in enumerate(known)}
    array = np.array([-1 if text is None else codes.setdefault(text, len(codes)) for text in values], np.int32)
    return array, tuple(codes)


def _codes(words: type[StrEnum]) -> Convert:
    codes: dict[str | None, int] = {word.value: code for code, word in enumerate(words)}
    codes[None] = -1
    return lambda values: np.array([codes[value] for value in values], np.int32)


def _objects(values: Values) -> Array:
    array = np.empty(len(values), object)
    array[:] = values
    return array


def _numbers(values: Values) -> Array:
    return np.array(values, np.float64)  # None becomes NaN


def _whole(values: Values) -> Array:
    return np.array([value or 0 for value in values], np.int64)


def _keys(values: Values) -> Array:
    return np.array([_NO_TIME if value is None else value for value in values], np.int64)


def _flags(values: Values) -> Array:
    return np.array(values, np.bool_)


def _days(values: Values) -> Array:
    return _since_1970(values, "datetime64[D]", _NO_DAY).astype(np.int32)


def _times(values: Values) -> Array:
    return _since_1970(values, "datetime64[us]", _NO_TIME)


def _since_1970(values: Values, unit: str, missing: int) -> NDArray[np.int64]:
    """Days or microseconds; those that are missing are left out before, since numpy takes long over them."""
    array = np.full(len(values), missing, np.int64)
    at = [place for place, value in enumerate(values) if value is not None]
    array[at] = np.array([_plain(values[place]) for place in at], unit).astype(np.int64)
    return array


def _plain(value: Any) -> Any:
    """A moment without its zone, which numpy does not know; text and days as they are."""
    return value.astimezone(UTC).replace(tzinfo=None) if isinstance(value, datetime) else value


_COLUMNS: Mapping[str, tuple[sa.SQLColumnExpression[Any], Convert]] = {
    "ids": (Change.id, _whole),
    "product": (Change.product_id, _whole),
    "kind": (Change.kind, _codes(ChangeKind)),
    "state": (Change.state, _codes(ChangeState)),
    "audience": (Change.audience, _codes(Audience)),
    "urgency": (Change.urgency, _codes(Level)),
    "impact": (Change.impact, _codes(Level)),
    "title": (Change.title, _objects),
    "reach": (Change.reach, _whole),
    "waiting": (Change.waiting, _whole),
    "value": (Change.value, _numbers),
    "effort": (Change.effort, _numbers),
    "affected_share": (Change.affected_share, _numbers),
    "score": (Change.score, _numbers),
    "rank_key": (Change.rank_key, _keys),
    "priority": (Change.priority, _whole),
    "slips": (Change.slips, _whole),
    "merged_into": (Change.merged_into_id, _whole),
    "version": (Change.version, _whole),
    "mandate": (Change.mandate_date, _days),
    "review": (Change.review_on, _days),
    "returns": (Change.returns_on, _days),
    "answer_by": (Change.answer_by, _days),
    "created": (Change.created_at, _times),
    "parked": (Change.parked_since, _times),
    "asked": (Change.asked_since, _times),
    "asked_again": (Change.asked_again_at, _times),
    "reproduced": (Change.reproduced_at, _times),
    "returned": (Change.returned_at, _times),
    "fast_lane": (Change.fast_lane, _flags),
}
_TEXTS: Mapping[str, sa.SQLColumnExpression[Any]] = {
    "module": Change.module,
    "owner": Change.park_owner,
    "criteria": Change.criteria,
}
