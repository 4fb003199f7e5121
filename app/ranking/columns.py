"""Columns: every change as numpy arrays, kept per database and brought up to date by the acts since."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from threading import Lock
from weakref import WeakKeyDictionary

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from app.ranking.reading import read_changes
from models.acts import ActItem, ActRecord
from models.database import Database, reading
from models.rules.policy import LIVE
from models.rules.states import ChangeState
from models.rules.terms import Audience, ChangeKind, Level

Whole = NDArray[np.int64]
Days = NDArray[np.int32]
Codes = NDArray[np.int32]
Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]
Texts = NDArray[np.object_]

#: What a code stands for: its place in these; -1 where there is none.
KINDS = tuple(ChangeKind)
STATES = tuple(ChangeState)
AUDIENCES = tuple(Audience)
LEVELS = tuple(Level)
#: What stands for a day, a time or a key that is missing: each sorts last.
NO_DAY, NO_TIME, NO_KEY = 2**31 - 1, 2**63 - 1, 2**63 - 1
_EPOCH = date(1970, 1, 1).toordinal()
_FEW = 2000


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Columns:
    """Every change, one place in each array, ordered by id; *act* is the last act that they include.

    Days are counted from 1970-01-01, times in microseconds from then in UTC; missing numbers are NaN, a missing
    *priority*, *merged_into* or *release* 0. *module* and *owner* are places in *modules* and *owners*.
    """

    act: int
    ids: Whole
    product: Whole
    kind: Codes
    state: Codes
    audience: Codes
    urgency: Codes
    impact: Codes
    module: Codes
    owner: Codes
    title: Texts
    reach: Whole
    waiting: Whole
    value: Numbers
    effort: Numbers
    affected_share: Numbers
    score: Numbers
    rank_key: Whole
    priority: Whole
    slips: Whole
    release: Whole
    merged_into: Whole
    version: Whole
    mandate: Days
    review: Days
    returns: Days
    answer_by: Days
    created: Whole
    parked: Whole
    asked: Whole
    asked_again: Whole
    reproduced: Whole
    returned: Whole
    fast_lane: Flags
    modules: tuple[str, ...]
    owners: tuple[str, ...]
    criteria: Mapping[str, Numbers]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def live(self) -> Flags:
        """Which of them have a rank: parked, honoured, planned, ready or tested."""
        return np.isin(self.state, [STATES.index(state) for state in LIVE])

    def places(self, ids: Whole) -> Whole:
        """Where these ids stand in the arrays; ids that are not there are left out."""
        at = np.searchsorted(self.ids, ids)
        at[at == len(self.ids)] = 0
        found: Whole = at[self.ids[at] == ids] if len(self.ids) else at[:0]
        return found


def day_number(day: date) -> int:
    """A day as the columns hold it."""
    return day.toordinal() - _EPOCH


_HELD: WeakKeyDictionary[Engine, Columns] = WeakKeyDictionary()
_ONE_AT_A_TIME = Lock()


def columns_of(database: Database) -> Columns:
    """The changes as they stand: read whole at first, then only what acts touched since."""
    with _ONE_AT_A_TIME, reading(database) as session:
        held = _HELD.get(database.reader)
        last = session.scalar(sa.select(sa.func.max(ActRecord.id))) or 0
        if held is None or held.act != last:
            held = read_whole(session, last) if held is None or last < held.act else _brought_up(session, held, last)
            _HELD[database.reader] = held
        return held


def read_whole(session: Session, act: int = 0) -> Columns:
    """All changes as this session sees them."""
    return _columns(act, read_changes(session, None, (), ()))


def _brought_up(session: Session, held: Columns, last: int) -> Columns:
    since = sa.select(ActItem.kind, ActItem.item_id).where(
        ActItem.act_id > held.act, ActItem.kind.in_(("change", "settings"))
    )
    items = {(kind, item) for kind, item in session.execute(since.distinct())}
    touched = np.array(sorted(item for kind, item in items if kind == "change"), np.int64)
    if len(touched) < len(items) or len(touched) > max(_FEW, len(held) // 4):
        return read_whole(session, last)  # with other settings every score may be another
    if not len(touched):
        return replace(held, act=last)
    fresh = _columns(last, read_changes(session, touched.tolist(), held.modules, held.owners))
    if len(held.places(fresh.ids)) == len(fresh) == len(touched):
        return _patched(held, fresh)
    return _joined(held, fresh, ~np.isin(held.ids, touched))


def _columns(act: int, found: Mapping[str, object]) -> Columns:
    return Columns(act=act, **found)  # type: ignore[arg-type]  # read_changes gives them by the same names


def _arrays(columns: Columns) -> dict[str, NDArray[np.generic]]:
    values = {field.name: getattr(columns, field.name) for field in fields(Columns)}
    return {name: value for name, value in values.items() if isinstance(value, np.ndarray)}


def _patched(held: Columns, fresh: Columns) -> Columns:
    """The same changes, some with other values."""
    at, new = held.places(fresh.ids), _arrays(fresh)
    merged = {}
    for name, old in _arrays(held).items():
        merged[name] = old if np.array_equal(old[at], new[name]) else _with(old, at, new[name])
    criteria = {name: _with(old, at, _given(fresh, name)) for name, old in _criteria(held, fresh).items()}
    return _columns(fresh.act, {**merged, **_beside(fresh), "criteria": criteria})


def _with(old: NDArray[np.generic], at: Whole, new: NDArray[np.generic]) -> NDArray[np.generic]:
    copy = old.copy()
    copy[at] = new
    return copy


def _joined(held: Columns, fresh: Columns, kept: Flags) -> Columns:
    """Changes that came or went."""
    order = np.argsort(np.concatenate([held.ids[kept], fresh.ids]))
    new = _arrays(fresh)
    merged = {name: np.concatenate([old[kept], new[name]])[order] for name, old in _arrays(held).items()}
    criteria = {
        name: np.concatenate([old[kept], _given(fresh, name)])[order] for name, old in _criteria(held, fresh).items()
    }
    return _columns(fresh.act, {**merged, **_beside(fresh), "criteria": criteria})


def _beside(fresh: Columns) -> dict[str, object]:
    return {"modules": fresh.modules, "owners": fresh.owners}


def _criteria(held: Columns, fresh: Columns) -> dict[str, Numbers]:
    names = [*held.criteria, *(name for name in fresh.criteria if name not in held.criteria)]
    return {name: _given(held, name) for name in names}


def _given(columns: Columns, name: str) -> Numbers:
    return columns.criteria.get(name, np.full(len(columns), np.nan))
