"""What else two items agree in beside their words: module, version, error code, and the time at which they were filed."""

import math
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from app.search.entries import Row
from app.search.weighing import Weighed
from app.search.words import is_code

# Chosen by tests/benchmarks/similar.py on trackers of different origin. Where one side says nothing, a part is given.
_MODULE, _MODULE_UNSAID = 0.1, 0.05
_VERSION, _VERSION_NEAR, _VERSION_UNSAID = 0.05, 0.03, 0.015
_CODE = 0.05
_SAME_TIME = 0.14  # what is wrong today is reported today by several
_WEEKS, _YEAR = 30.0, 365.0
_FULLY_RARE = 6.0
_DAY = 86_400
_VERSION_NUMBER = re.compile(r"\d+(?:\.\d+)+|\d+")
_BETWEEN = re.compile(r"[,;|/\n]+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What an item says of itself beside its words; *day* is when it was filed, in days."""

    modules: frozenset[str]
    versions: frozenset[str]
    codes: frozenset[str]
    day: float | None


def facts_of(row: Row, weighed: Weighed, among: Collection[str] | None = None) -> Facts:
    """The facts of one row of the index; *among*, where given, are the only codes that matter."""
    at: datetime | None = row["at"]
    terms = weighed.words.terms
    return Facts(
        frozenset(part.strip() for part in _BETWEEN.split(row["module"]) if part.strip()),
        frozenset(_VERSION_NUMBER.findall(row["version"])),
        frozenset(filter(is_code, terms) if among is None else (each for each in among if each in terms)),
        at.timestamp() / _DAY if at is not None else None,
    )


def agreement(one: Facts, other: Facts, rarity_of: Callable[[str], float]) -> float:
    """What the two agree in, as it is added to their likeness."""
    return _modules(one, other) + _versions(one, other) + _codes(one, other, rarity_of) + _times(one, other)


def reasons(one: Facts, other: Facts) -> tuple[str, ...]:
    """What the two agree in, by name."""
    shared = {
        "module": one.modules & other.modules,
        "version": one.versions & other.versions,
        "code": one.codes & other.codes,
    }
    return tuple(name for name, same in shared.items() if same)


def _modules(one: Facts, other: Facts) -> float:
    if not one.modules or not other.modules:
        return _MODULE_UNSAID
    return _MODULE if one.modules & other.modules else 0.0


def _versions(one: Facts, other: Facts) -> float:
    if not one.versions or not other.versions:
        return _VERSION_UNSAID
    if one.versions & other.versions:
        return _VERSION
    return _VERSION_NEAR if _lines(one) & _lines(other) else 0.0


def _lines(facts: Facts) -> set[str]:
    """The versions without their last number: 8.4 for 8.4.2."""
    return {version.rpartition(".")[0] or version for version in facts.versions}


def _codes(one: Facts, other: Facts, rarity_of: Callable[[str], float]) -> float:
    return _CODE * min(max((rarity_of(code) for code in one.codes & other.codes), default=0.0) / _FULLY_RARE, 1.0)


def _times(one: Facts, other: Facts) -> float:
    if one.day is None or other.day is None:
        return 0.0
    days = abs(one.day - other.day)
    return _SAME_TIME * (1 / (1 + days / _WEEKS) + math.exp(-days / _YEAR))
