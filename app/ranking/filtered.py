"""Filtering, sorting and grouping the columns: the answers that the database would give, without asking it.

mask = compared(held, "reach", ">", "500")       which changes; None where the columns don't know the field
order = ordered(held, (("score", True), ("reach", False)))     places in that order; None likewise
codes, names = grouped(held, "state")            a code for each change, and what the codes stand for, in their order
A value that can't be read is no business of theirs: whoever asks has it refused by the database's own grammar first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.engine import Engine

from app.ranking.columns import AUDIENCES, KINDS, LEVELS, NO_DAY, NO_KEY, NO_TIME, STATES, Columns, day_number
from app.ranking.ranks import places_of
from models.database import Database

Array = NDArray[np.generic]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]
Terms = Sequence[tuple[str, bool]]
Names = Mapping[int, str]

_ENUMS: Mapping[str, Sequence[StrEnum]] = {
    "kind": KINDS,
    "state": STATES,
    "audience": AUDIENCES,
    "urgency": LEVELS,
    "impact": LEVELS,
}
_NUMBERS = {
    "id": "ids",
    "reach": "reach",
    "waiting": "waiting",
    "value": "value",
    "effort": "effort",
    "score": "score",
    "slips": "slips",
    "priority": "priority",
    "release_id": "release",
    "rank_key": "rank_key",
}
#: Numbers of which 0 stands for none.
_NONE_IS_ZERO = frozenset({"priority", "release_id"})
_DAYS = {"review": "review", "returns": "returns", "answer_by": "answer_by", "mandate_date": "mandate"}
_TIMES = {name: name for name in ("created", "parked", "asked", "asked_again", "reproduced", "returned")}
_GROUPS = ("state", "kind", "product", "module", "audience", "release", "owner")
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)
_NONE, _ANY = frozenset({"none", "-"}), frozenset({"any", "*"})
_YES = frozenset({"yes", "true", "1"})
_LAST = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """The columns, the names behind their numbers, and what was reckoned from them already."""

    columns: Columns
    products: Names
    releases: Names
    orders: dict[tuple[tuple[str, bool], ...], Places]

    def __len__(self) -> int:
        return len(self.columns)


_KEPT: WeakKeyDictionary[Engine, Held] = WeakKeyDictionary()


def kept(database: Database, columns: Columns, names: Callable[[], tuple[Names, Names]]) -> Held:
    """The columns with what was reckoned from them; orders outlive the acts that altered no column."""
    held = _KEPT.get(database.reader)
    if held is not None and held.columns is columns:
        return held
    products, releases = names()
    same = held is not None and (held.products, held.releases) == (products, releases)
    orders = held.orders if held is not None and same and _alike(held.columns, columns) else {}
    made = _KEPT[database.reader] = Held(columns, products, releases, orders)
    return made


def _alike(one: Columns, other: Columns) -> bool:
    """Whether each array that can be asked for is the very same."""
    others = {"act", "criteria", "modules", "owners", "version"}
    arrays = [each.name for each in fields(Columns) if each.name not in others]
    return all(getattr(one, name) is getattr(other, name) for name in arrays) and (one.modules, one.owners) == (
        other.modules,
        other.owners,
    )


# ---------------------------------------------------------------------------------------------- filtering


def compared(held: Held, field: str, operator: str, value: str) -> Flags | None:
    """Which changes meet one comparison of the filter's grammar; what is missing meets none but `none`."""
    found = _values(held, field)
    if found is None:
        return None
    values, missing = found
    low = value.casefold()
    if operator == ":" and low in _NONE:
        return missing
    if operator == ":" and low in _ANY:
        return ~missing
    met = _met(held, field, operator, value, values)
    return met if met is None else met & ~missing


def _met(held: Held, field: str, operator: str, value: str, values: Array) -> Flags | None:
    if field in _DAYS:
        return _by(values, operator, day_number(date.fromisoformat(value)))
    if field in _TIMES:
        return _by_time(values, operator, date.fromisoformat(value))
    if field == "fast_lane":
        return _flags(values == (value.casefold() in _YES))
    if field in _NUMBERS or field == "rank":
        return _by(values, operator, float(value.replace(",", ".")))
    if field in _ENUMS:
        return _flags(values == [word.value for word in _ENUMS[field]].index(value.casefold()))
    return _by_name(_names(held, field), operator, value, values)


def _flags(found: object) -> Flags:
    return np.asarray(found, np.bool_)


def _by(values: Array, operator: str, wanted: float) -> Flags:
    compare: Mapping[str, Callable[[Array, float], Flags]] = {
        ">": np.greater,
        "<": np.less,
        ">=": np.greater_equal,
        "<=": np.less_equal,
    }
    return compare.get(operator, np.equal)(values, wanted)


def _by_time(values: Array, operator: str, day: date) -> Flags:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    after = start + timedelta(days=1) if day < date.max else datetime.max.replace(tzinfo=UTC)
    if operator in {">", "<="}:
        return _by(values, ">=" if operator == ">" else "<", _microseconds(after))
    if operator in {"<", ">="}:
        return _by(values, operator, _microseconds(start))
    return _by(values, ">=", _microseconds(start)) & _by(values, "<", _microseconds(after))


def _microseconds(moment: datetime) -> int:
    return (moment - _FIRST) // timedelta(microseconds=1)


def _by_name(names: Mapping[int, str], operator: str, value: str, values: Array) -> Flags:
    low = value.casefold()
    wanted = [code for code, name in names.items() if _fits(name.casefold(), operator, low)]
    return np.isin(values, wanted)


def _fits(name: str, operator: str, low: str) -> bool:
    return name == low if operator == "=" else low in name


def _names(held: Held, field: str) -> Mapping[int, str]:
    if field == "product":
        return held.products
    if field == "release":
        return held.releases
    return dict(enumerate(held.columns.modules if field == "module" else held.columns.owners))


def _values(held: Held, field: str) -> tuple[Array, Flags] | None:
    """The field's values, and where there is none."""
    columns = held.columns
    if field == "rank":
        places = places_of(columns).place
        return places, _flags(places == 0)
    if field in _NUMBERS:
        values = getattr(columns, _NUMBERS[field])
        return values, _no_number(field, values)
    if field in _DAYS:
        values = getattr(columns, _DAYS[field])
        return values, values == NO_DAY
    if field in _TIMES:
        values = getattr(columns, _TIMES[field])
        return values, values == NO_TIME
    if field in _ENUMS or field in {"module", "owner"}:
        values = getattr(columns, field)
        return values, values < 0
    if field in {"product", "fast_lane"}:
        return getattr(columns, field), np.zeros(len(columns), np.bool_)
    return (columns.release, columns.release == 0) if field == "release" else None


def _no_number(field: str, values: Array) -> Flags:
    if field in _NONE_IS_ZERO:
        return _flags(values == 0)
    if field == "rank_key":
        return _flags(values == NO_KEY)
    return (
        _flags(np.isnan(np.asarray(values, np.float64)))
        if values.dtype.kind == "f"
        else np.zeros(len(values), np.bool_)
    )


# ------------------------------------------------------------------------------------------------ sorting


def ordered(held: Held, terms: Terms) -> Places | None:
    """The places of all changes in that order: what is missing last, those that are alike by their numbers."""
    key = tuple(terms)
    known = held.orders.get(key)
    if known is not None:
        return known
    keys = [_key(held, name, descending) for name, descending in terms]
    order = np.arange(len(held), dtype=np.int64)
    for values in reversed(keys):
        if values is None:
            return None
        order = order[np.argsort(values[order], kind="stable")]
    held.orders[key] = order
    return order


def _key(held: Held, field: str, descending: bool) -> Array | None:
    """Numbers that rise in the order wanted."""
    found = (_title_ranks(held), np.zeros(len(held), np.bool_)) if field == "title" else _values(held, field)
    if found is None:
        return None
    values, missing = found
    if field in _ENUMS or field in {"module", "owner", "product", "release"}:
        values = _alphabetical(values, missing, _words(held, field))
    if values.dtype.kind == "f":
        numbers = np.asarray(values, np.float64)
        return -numbers if descending else numbers
    whole = values.astype(np.int64)
    # The complement of a whole number falls where the number rises, without overflowing.
    return np.where(missing, _LAST, ~whole if descending else whole)


def _words(held: Held, field: str) -> Mapping[int, str]:
    """What the codes of a field are called in the database, which sorts by that."""
    return {at: word.value for at, word in enumerate(_ENUMS[field])} if field in _ENUMS else _names(held, field)


def _alphabetical(values: Array, missing: Flags, words: Mapping[int, str]) -> Array:
    places: dict[int, int] = {}
    names = sorted(set(words.values()))
    rank_of = {name: place for place, name in enumerate(names)}
    for code, word in words.items():
        places[code] = rank_of[word]
    codes = np.array(sorted(places), np.int64)
    ranks = np.array([places[code] for code in codes.tolist()], np.int64)
    if not len(codes):
        return np.zeros(len(values), np.int64)
    at = np.searchsorted(codes, np.where(missing, codes[0], values))
    return ranks[np.minimum(at, len(codes) - 1)]


#: The last titles that were put in order, and their ranks: most acts leave every title as it was.
_TITLES: list[tuple[Array, Places]] = []


def _title_ranks(held: Held) -> Places:
    titles = held.columns.title
    for known, ranks in _TITLES:
        if known is titles:
            return ranks
    listed = titles.tolist()
    rank_of = {title: rank for rank, title in enumerate(sorted(set(listed)))}
    ranks = np.fromiter((rank_of[title] for title in listed), np.int64, len(listed))
    _TITLES[:] = [(titles, ranks)]
    return ranks


# ----------------------------------------------------------------------------------------------- grouping


def grouped(held: Held, field: str) -> tuple[Places, tuple[str | None, ...]]:
    """A code for each change, and the value of each code: in the order of states and kinds, else by the alphabet; none last."""
    if field not in _GROUPS:
        raise KeyError(field)
    found = _values(held, field)
    assert found is not None
    values, missing = found
    if field in _ENUMS:
        names: list[str | None] = [word.value for word in _ENUMS[field]]
        codes = values.astype(np.int64)
    else:
        words = _names(held, field)
        names = [*sorted(set(words.values()), key=str.casefold)]
        codes = _by_place(values, missing, words, names)
    return np.where(missing, len(names), codes), (*names, None)


def _by_place(values: Array, missing: Flags, words: Mapping[int, str], names: Sequence[str | None]) -> Places:
    place = {name: at for at, name in enumerate(names)}
    known = np.array(sorted(words), np.int64)
    if not len(known):
        return np.zeros(len(values), np.int64)
    codes = np.array([place[words[code]] for code in known.tolist()], np.int64)
    at = np.searchsorted(known, np.where(missing, known[0], values))
    return codes[np.minimum(at, len(known) - 1)]
