"""What is guessed of a ticket, as a row."""

from dataclasses import dataclass

from models.rules.terms import TicketKind


@dataclass(frozen=True, slots=True)
class KindGuess:
    """The kind that a ticket seems to be, and how sure that is, from 0 to 1."""

    kind: TicketKind
    sure: float
