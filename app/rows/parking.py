"""Rows on parking: what brings a change back, who decides, who was consulted, and what is due."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from models.rules.parking import Because


@dataclass(frozen=True, slots=True)
class ConditionRow:
    """What brings a change back. *now* is how far it has come: those who wait, or free person-days; None for the others."""

    id: int
    kind: str
    day: date | None
    ticket: str | None
    event: str | None
    amount: float | None
    note: str | None
    now: float | None
    made: datetime
    met: datetime | None


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    """A question to somebody in the house, and the answer."""

    id: int
    who: str
    question: str
    asked_by: str
    asked: datetime
    answer: str | None
    answered_by: str | None
    answered: datetime | None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link of a chain: whom it is for (both None for the house), the role, the name, and who stands in while away.

    *on_duty* is whose word counts today; None where the one is away and nobody stands in. The id 0 is not stored: it
    is the account manager who stands at the organisation.
    """

    id: int
    product: str | None
    organisation: str | None
    role: str
    name: str
    deputy: str | None
    away_from: date | None
    away_until: date | None
    on_duty: str | None
    row_version: int | None = None


@dataclass(frozen=True, slots=True)
class ParkedFacts:
    """What a sheet says of a change's parking beside its row: *deputy* stands in for the owner today."""

    time_parked: timedelta = timedelta()
    returned: Because | None = None
    conditions: tuple[ConditionRow, ...] = ()
    consultations: tuple[ConsultationRow, ...] = ()
    deputy: str | None = None
    chain: tuple[LinkRow, ...] = ()


@dataclass(frozen=True, slots=True)
class DueRow:
    """A change that came back, is due, or comes back by itself: on *day*, because of *why*.

    *stage* is back, due or coming. *day* is when it came back, by when it is due, or when it comes back at the latest.
    """

    id: int
    number: str
    title: str
    stage: str
    day: date
    why: Because | None
    owner: str | None
    answer_by: date | None
    conditions: tuple[ConditionRow, ...] = field(default=())
