"""Scenarios side by side as rows of words: value, gap, what comes in and falls out, each team's fill, days; differences marked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from app.rows.plans import TeamFill
from app.rows.whatif import Column as Scenario
from app.rows.whatif import MandateRow, Supposed, differences
from views.releases.whatif.words import (
    days,
    gap_words,
    mandate_words,
    mandates_words,
    place_words,
    points,
    translate,
)
from views.widgets.counts import numeral
from views.widgets.looks import Cell, Column
from views.widgets.row_models import Index, RowsModel

_Read = Callable[[Supposed], str]
#: The names of more changes than this are counted alone.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A measure of all scenarios; *change_id* where it is about one change."""

    id: str
    word: str
    cells: tuple[str, ...]
    change_id: int = 0

    def differs(self, place: int) -> bool:
        """Whether a scenario says otherwise than the first of them."""
        return place > 0 and self.cells[place] != self.cells[0]


def compare_rows(scenarios: Sequence[Scenario], chosen: Mapping[int, str]) -> list[CompareRow]:
    """The rows: the value and what differs from today, each release's teams, mandates, and the changes chosen (titles by number)."""
    rows = [_row(name, word, scenarios, read) for name, word, read in _measures()]
    rows += _fills(scenarios)
    rows += _mandates(scenarios)
    rows += _changes(scenarios, chosen)
    return rows


def _row(name: str, word: str, scenarios: Sequence[Scenario], read: _Read, change: int = 0) -> CompareRow:
    cells = ("–" if each.supposed is None else read(each.supposed) for each in scenarios)
    return CompareRow(name, word, tuple(cells), change)


def _measures() -> Sequence[tuple[str, str, _Read]]:
    return (
        ("value", translate("WhatIf", "Value"), lambda found: points(found.outcome.value)),
        ("gap", translate("WhatIf", "Gap"), lambda found: gap_words(found.outcome.gap)),
        ("capacity", translate("WhatIf", "Capacity"), lambda found: days(found.days) if found.real_days else "–"),
        ("changes", translate("WhatIf", "Changes in"), lambda found: numeral(len(found.outcome.stands))),
        ("in", translate("WhatIf", "Come in, beside today"), lambda found: _named(found, "in")),
        ("out", translate("WhatIf", "Fall out, beside today"), lambda found: _named(found, "out")),
        ("mandates", translate("WhatIf", "Mandates in time"), lambda found: mandates_words(found.outcome)),
    )


def _named(found: Supposed, kind: str) -> str:
    numbers = [row.number for row in differences(found.today, found.outcome) if row.kind == kind]
    if not numbers:
        return "0"
    more = len(numbers) - _NAMED
    return f"{len(numbers)}: {', '.join(numbers[:_NAMED])}" + (" …" if more > 0 else "")


def _fills(scenarios: Sequence[Scenario]) -> list[CompareRow]:
    """A row for each release and team that any of them has."""
    spots: dict[tuple[str, str], None] = {}
    for each in scenarios:
        if each.supposed is not None:
            spots |= {
                (release.release, team.team): None
                for release in each.supposed.outcome.releases
                for team in release.teams
            }
    return [
        _row(f"fill {release} {team}", f"{release} · {team}", scenarios, _Filled(release, team))
        for release, team in spots
    ]


class _Filled:
    """“18.5 / 20” of a team in a release."""

    def __init__(self, release: str, team: str) -> None:
        self._spot = (release, team)

    def __call__(self, found: Supposed) -> str:
        for release in found.outcome.releases:
            for team in release.teams:
                if (release.release, team.team) == self._spot:
                    return fill_words(team)
        return "–"


def fill_words(team: TeamFill) -> str:
    """“18.5 / 20”; what is taken alone where there is no limit."""
    taken = numeral(round(team.taken, 1))
    return taken if team.capacity is None else f"{taken} / {numeral(round(team.capacity, 1))}"


def _mandates(scenarios: Sequence[Scenario]) -> list[CompareRow]:
    known: dict[str, MandateRow] = {}
    for each in scenarios:
        for row in each.supposed.outcome.mandates if each.supposed is not None else ():
            known.setdefault(row.number, row)
    return [
        _row(f"mandate {row.number}", f"{row.number} {row.title}", scenarios, _Kept(row.number), row.change_id)
        for row in known.values()
    ]


class _Kept:
    """When a mandate ships, and whether that is in time."""

    def __init__(self, number: str) -> None:
        self._number = number

    def __call__(self, found: Supposed) -> str:
        for row in found.outcome.mandates:
            if row.number == self._number:
                late = "" if row.late in (0, None) else f", {mandate_words(row)}"
                return mandate_words(row) if row.release is None else place_words(row.release, row.ships) + late
        return "–"


def _changes(scenarios: Sequence[Scenario], chosen: Mapping[int, str]) -> list[CompareRow]:
    return [
        _row(f"change {change}", f"C-{change} {title}", scenarios, _Ships(f"C-{change}"), change)
        for change, title in chosen.items()
    ]


class _Ships:
    """Where and when a change ships."""

    def __init__(self, number: str) -> None:
        self._number = number

    def __call__(self, found: Supposed) -> str:
        row = found.outcome.stands.get(self._number)
        return translate("WhatIf", "Not in these releases") if row is None else place_words(row.release, row.day)


class ComparisonModel(RowsModel):
    """Measures down, scenarios across."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(self._columns(()), parent=parent)

    @staticmethod
    def _columns(names: Sequence[str]) -> Sequence[Column]:
        first = Column("word", translate("WhatIf", "Measure"), _word, width=190)
        return (first, *(Column(f"at {at}", name, _Said(at), width=168) for at, name in enumerate(names)))

    def show_scenarios(self, scenarios: Sequence[Scenario], chosen: Mapping[int, str]) -> None:
        """Shows these side by side."""
        self.beginResetModel()
        self.columns = tuple(self._columns([each.name for each in scenarios]))
        self._rows = compare_rows(scenarios, chosen) if scenarios else []
        self._looks.clear()
        self.endResetModel()
        self.rows_arrived.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell that differs says so to those who don't see the mark."""
        found = super().data(index, role)
        row, place = self.row_at(index.row()), index.column() - 1
        if role == Qt.ItemDataRole.AccessibleTextRole and row is not None and place >= 0 and row.differs(place):
            differs = translate("WhatIf", "differs")
            return f"{found}, {differs}"
        return found


def _word(row: CompareRow) -> Cell:
    return Cell(row.word, "text2")


class _Said:
    """A scenario's cell, marked where it differs from the first one's."""

    def __init__(self, place: int) -> None:
        self._place = place

    def __call__(self, row: CompareRow) -> Cell:
        words, differs = row.cells[self._place], row.differs(self._place)
        return Cell(words, "text", "change" if differs else "", weight=600 if differs else 400)
