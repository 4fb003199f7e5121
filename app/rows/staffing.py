"""Rows on who works on a product and when, as the settings show them; and what an act would change of coming releases' time."""

from dataclasses import dataclass
from datetime import date

from app.rows.capacity import AbsenceRow, ClosureRow, ReleaseTime, TeamRow


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A line of a product beside the main one; *releases* counts those that have not shipped."""

    id: int
    name: str
    ended: date | None
    releases: int
    row_version: int


@dataclass(frozen=True, slots=True)
class Staffing:
    """Everything of one product; *product* is empty where there is none. Absences are those of everybody."""

    products: tuple[str, ...]
    product: str
    teams: tuple[TeamRow, ...]
    absences: tuple[AbsenceRow, ...]
    closures: tuple[ClosureRow, ...]
    branches: tuple[BranchRow, ...]
    releases: tuple[ReleaseTime, ...]


@dataclass(frozen=True, slots=True)
class TimeMoved:
    """A release would have other person-days of a team: None where nobody would know, or the team would not be there."""

    release_id: int
    release: str
    product: str
    planned: date
    team: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Tried:
    """What an act would do to the time of coming releases, and what it would say beside it."""

    moved: tuple[TimeMoved, ...]
    notes: tuple[str, ...]
