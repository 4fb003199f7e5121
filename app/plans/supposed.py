"""A what-if as it is kept: written as JSON, and read again with whatever is no longer understood said in words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.plans.asked import MOST_RELEASES, Compose, WhatIf
from app.rows.whatif import Gone, Levers

#: A capacity or an effort is at most so many times what it is.
MOST_TIMES = 10.0


def as_plain(order: Compose) -> dict[str, Any]:  # JSON
    """A composing order as JSON; its product is that of the scenario."""
    what = order.what
    return {
        "releases": order.releases,
        "faults_first": order.faults_first,
        "few_moves": order.few_moves,
        "share": what.share,
        "teams": dict(what.teams),
        "without": list(what.without),
        "efforts": {f"C-{change}": factor for change, factor in what.efforts.items()},
    }


def from_plain(product: str, plain: object) -> tuple[Compose, tuple[str, ...]]:
    """The order again, as far as it is understood; and what is not, as sentences."""
    return _Understood(plain).order(product)


class _Understood:
    def __init__(self, plain: object) -> None:
        self._plain: Mapping[str, Any] = plain if isinstance(plain, Mapping) else {}
        self._problems = [] if isinstance(plain, Mapping) else ["What it supposes can't be read."]
        known = set(as_plain(Compose()))
        self._problems += [f"“{name}” is not known here." for name in self._plain if name not in known]

    def order(self, product: str) -> tuple[Compose, tuple[str, ...]]:
        """The order, and what was not understood."""
        releases = self._taken("releases", 4, lambda value: _is_whole(value) and 1 <= value <= MOST_RELEASES)
        faults_first = self._taken("faults_first", None, lambda value: value is None or isinstance(value, bool))
        few_moves = self._taken("few_moves", False, lambda value: isinstance(value, bool))
        what = WhatIf(
            float(self._taken("share", 1.0, is_factor)),
            self._factors("teams"),
            tuple(self._taken("without", [], _is_names)),
            self._efforts(),
        )
        return Compose(product, releases, faults_first, few_moves, what), tuple(self._problems)

    def _taken(self, name: str, usual: Any, fits: Callable[[Any], bool]) -> Any:  # JSON of whichever kind *fits*
        value = self._plain.get(name, usual)
        if fits(value):
            return value
        self._problems.append(f"“{name}” can't be {value!r}.")
        return usual

    def _factors(self, name: str) -> dict[str, float]:
        given = self._taken(name, {}, lambda value: isinstance(value, Mapping))
        found = {str(each): float(factor) for each, factor in given.items() if is_factor(factor)}
        self._problems += [f"“{name}” of {each} can't be {given[each]!r}." for each in given if each not in found]
        return found

    def _efforts(self) -> dict[int, float]:
        found = {}
        for name, factor in self._factors("efforts").items():
            number = name.removeprefix("C-")
            if number.isascii() and number.isdigit() and len(number) <= 12:
                found[int(number)] = factor
            else:
                self._problems.append(f"“{name}” is not the number of a change.")
        return found


def gone_from(levers: Levers, order: Compose) -> tuple[Gone, ...]:
    """What an order supposes of teams, people and changes that are not here (any more)."""
    what = order.what
    teams = _folded(team.name for team in levers.teams)
    people = _folded(member for team in levers.teams for member in team.members)
    changes = {row.change_id for row in levers.changes}
    return (
        *(Gone("team", each) for each in what.teams if each.casefold() not in teams),
        *(Gone("person", each) for each in what.without if each.casefold() not in people),
        *(Gone("change", f"C-{each}") for each in what.efforts if each not in changes),
    )


def heeded(levers: Levers, order: Compose) -> tuple[Compose, tuple[Gone, ...]]:
    """The order without what it supposes of those that are not here; and what that was."""
    what, gone = order.what, gone_from(levers, order)
    away = {(each.kind, each.name) for each in gone}
    left = replace(
        what,
        teams={each: factor for each, factor in what.teams.items() if ("team", each) not in away},
        without=tuple(each for each in what.without if ("person", each) not in away),
        efforts={each: factor for each, factor in what.efforts.items() if ("change", f"C-{each}") not in away},
    )
    return replace(order, what=left), gone


def _folded(names: Iterable[str]) -> set[str]:
    return {each.casefold() for each in names}


def is_factor(value: object) -> bool:
    """Whether it is a factor of a capacity or an effort: 0 to 10."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 <= value <= MOST_TIMES


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_names(value: object) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value)
