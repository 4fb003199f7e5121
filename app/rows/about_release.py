"""Rows on one release beyond what stands in it: its teams, its chance, the closed days it lies on, and what its changes took."""

from dataclasses import dataclass
from datetime import date, datetime

from app.rows.capacity import TeamLoad
from app.rows.forecast import Outlook, SaidAndHeld


@dataclass(frozen=True, slots=True)
class ShutRow:
    """A closure that keeps a release from shipping on its day; *by* and *reason* where somebody has excepted the release."""

    closure_id: int
    kind: str
    name: str
    first: date
    last: date
    by: str | None = None
    reason: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TookRow:
    """A change that shipped, with its estimate and what it took, in person-days."""

    change_id: int
    number: str
    title: str
    effort: float | None
    actual: float | None


@dataclass(frozen=True, slots=True)
class AboutRelease:
    """What is known of a release beside its items. *said* is the chance that was foretold when it was frozen.

    *outlook* is None once it has shipped; *took* is empty until then. *alike* is what came of the releases that were
    given a chance like its own.
    """

    teams: tuple[TeamLoad, ...] = ()
    outlook: Outlook | None = None
    shut: tuple[ShutRow, ...] = ()
    said: float | None = None
    took: tuple[TookRow, ...] = ()
    alike: SaidAndHeld | None = None
