"""Rows on what a ticket still lacks: its checklist, the trials of a fault, and whether its requester may ask."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact of the checklist. *how* is given, seen (a file that came with it), suggested or missing; *asked* since it was.

    *tried* counts the places or situations of the grid, where these are what is known of it.
    """

    fact: str
    how: str
    value: str | None
    asked: bool
    tried: int = 0

    @property
    def is_there(self) -> bool:
        """Whether nobody needs to ask for it."""
        return self.how in {"given", "seen"}


@dataclass(frozen=True, slots=True)
class TrialRow:
    """A fault tried in one place and one situation; *of* is the ticket or correction whose trial it is."""

    place: str
    name: str
    situation: str
    result: str
    note: str | None
    at: datetime
    by: str
    of: str


@dataclass(frozen=True, slots=True)
class TrialGrid:
    """Places (whose system, its name) as columns, situations as rows; *todo* is what is to be tried next."""

    places: tuple[tuple[str, str], ...] = ()
    situations: tuple[str, ...] = ()
    trials: tuple[TrialRow, ...] = ()
    seen: bool = False
    todo: str = ""
    sentence: str = ""

    def cell(self, place: tuple[str, str], situation: str) -> TrialRow | None:
        """What was seen there; None where it was not tried."""
        wanted = (*place, situation)
        return next((each for each in self.trials if (each.place, each.name, each.situation) == wanted), None)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """Whether a requester may ask, where the house keeps a register; and who else of the organisation may."""

    listed: bool
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TicketCheck:
    """What a ticket has and lacks. *register* is None where the house keeps none; *files* came with it."""

    facts: tuple[FactRow, ...] = ()
    lacking: tuple[str, ...] = ()
    grid: TrialGrid = TrialGrid()
    register: RegisterRow | None = None
    files: tuple[str, ...] = ()
    language_guessed: bool = False
    is_fault: bool = False
