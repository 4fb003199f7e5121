"""Several changes at once: parked, valued, placed, merged by one act, which one undo takes back; all of them or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.changes import Park, park
from app.commands.conditions import BringBack
from app.commands.finding import change_of, release_of
from app.commands.merging import Merge, merge
from app.commands.releases import Place, place
from app.commands.steps import each
from app.commands.valuing import SetScore, set_score
from app.effects import Effects
from models.changes import Dependency
from models.rules.errors import BadInput
from models.rules.terms import DependencyKind


def _named(numbers: Sequence[int]) -> list[int]:
    """Each number once; BadInput where there is none."""
    found = list(dict.fromkeys(numbers))
    if not found:
        raise BadInput("Choose at least one change.")
    return found


@dataclass(frozen=True, slots=True)
class ParkAll:
    """Set these changes aside for one reason."""

    changes: tuple[int, ...]
    reason: str
    review: date | None = None
    back: tuple[BringBack, ...] = ()


def park_all(act: Act, order: ParkAll) -> Effects:
    """Park several new changes."""
    numbers = _named(order.changes)
    each(act, park, (Park(number, order.reason, order.review, back=order.back) for number in numbers))
    return act.done("park", f"{given.counted(len(numbers), 'change')} parked", order.reason.strip())


@dataclass(frozen=True, slots=True)
class ScoreAll:
    """The same values for these changes."""

    changes: tuple[int, ...]
    values: Mapping[str, str]
    reason: str | None = None


def score_all(act: Act, order: ScoreAll) -> Effects:
    """Value several changes alike, as agreed."""
    numbers = _named(order.changes)
    if not order.values:
        raise BadInput("Say at least one value.")
    each(act, set_score, (SetScore(number, order.values, order.reason, settle=True) for number in numbers))
    said = f"{given.counted(len(numbers), 'change')} scored: {', '.join(sorted(order.values))}"
    return act.done("set_score", said, order.reason)


@dataclass(frozen=True, slots=True)
class PlaceAll:
    """Put these changes into a release."""

    changes: tuple[int, ...]
    release: int


def place_all(act: Act, order: PlaceAll) -> Effects:
    """Place several changes, what others of them require first; one that may not go in keeps all of them out."""
    numbers = _required_first(act, _named(order.changes))
    release = release_of(act.session, order.release)
    each(act, place, (Place(number, release.id) for number in numbers))
    # Said of each, the load is true for the last alone.
    loads = [note for note in act.notes if note.startswith(f"R-{release.id} now holds")]
    act.notes[:] = [note for note in act.notes if note not in loads[:-1]]
    return act.done("place", f"{given.counted(len(numbers), 'change')} placed in R-{release.id}, {release.name}")


def _required_first(act: Act, numbers: Sequence[int]) -> list[int]:
    chosen = sa.select(Dependency.change_id, Dependency.other_id).where(
        Dependency.kind == DependencyKind.REQUIRES, Dependency.change_id.in_(numbers), Dependency.other_id.in_(numbers)
    )
    requires: dict[int, list[int]] = {}
    for change, other in act.session.execute(chosen):
        if other is not None:
            requires.setdefault(change, []).append(other)
    ordered: dict[int, None] = {}

    def take(number: int) -> None:
        for other in requires.get(number, ()):  # circles are refused when they would be made
            take(other)
        ordered.setdefault(number)

    for number in numbers:
        take(number)
    return list(ordered)


@dataclass(frozen=True, slots=True)
class MergeAll:
    """These changes ask for the same as that one."""

    changes: tuple[int, ...]
    into: int


def merge_all(act: Act, order: MergeAll) -> Effects:
    """Merge several changes into one of them, or into another."""
    target = change_of(act.session, order.into)
    numbers = [number for number in _named(order.changes) if number != target.id]
    if not numbers:
        raise BadInput(f"Choose what is to be merged into C-{target.id}.")
    each(act, merge, (Merge(number, target.id) for number in numbers))
    said = ", ".join(f"C-{number}" for number in numbers)
    return act.done("merge", f"{said} merged into C-{target.id}")
