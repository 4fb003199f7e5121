"""Rows on changes, for the backlog, the decisions and the board."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.rows.completing import TrialGrid
from app.rows.history import ActRow
from app.rows.marks import CriterionRow
from app.rows.parking import ParkedFacts


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change in a list. Reach in end users, effort in person-days, score in the unit of the scoring model.

    Its effort may turn out to be between *effort_low* and *effort_high*, and was *actual* in the end.
    *rank* is its place in line, of *rank_of*, before *percentile* of 100 others; a list fills them in where it shows them.
    """

    id: int
    number: str
    title: str
    kind: str
    state: str
    product: str
    module: str | None
    audience: str | None
    reach: int
    waiting: int
    value: float | None
    effort: float | None
    effort_low: float | None
    effort_high: float | None
    actual: float | None
    score: float | None
    priority: int | None
    urgency: str | None
    impact: str | None
    parked: datetime | None
    review: date | None
    returns: date | None
    asked: datetime | None
    asked_again: datetime | None
    mandate_date: date | None
    release: str | None
    release_id: int | None
    slips: int
    created: datetime
    reproduced: datetime | None
    owner: str | None
    answer_by: date | None
    returned: datetime | None
    returned_because: str | None
    fast_lane: bool
    renewals: str | None
    row_version: int
    rank: int | None = None
    rank_of: int | None = None
    percentile: float | None = None


@dataclass(frozen=True, slots=True)
class WaiterRow:
    """Somebody who waits for a change, by one ticket."""

    ticket_id: int
    ticket: str
    key: str
    subject: str
    requester: str | None
    organisation: str | None
    language: str | None
    received: datetime
    outcome: str | None
    first_change: str | None


@dataclass(frozen=True, slots=True)
class OrganisationWaits:
    """How many of an organisation wait, and the end users that it stands for."""

    name: str | None
    language: str | None
    waiters: int
    end_users: int | None


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision. *stands* is false where a later one superseded it or it was undone; *words* are the reason in languages."""

    id: int
    change: str
    title: str
    kind: str
    no_kind: str | None
    reason: str
    until: date | None
    brings_back: str | None
    by: str
    at: datetime
    stands: bool
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ScorePart:
    """One criterion: what was given, and its points of at most so many."""

    name: str
    given: str | None
    points: float | None
    most: float


@dataclass(frozen=True, slots=True)
class DependencyRow:
    """What a change hangs on; *day* for not before."""

    kind: str
    other_id: int | None
    other: str | None
    title: str | None
    state: str | None
    day: date | None


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The first requester's own words."""

    ticket: str
    key: str
    subject: str
    body: str
    language: str | None
    requester: str | None
    organisation: str | None
    received: datetime


@dataclass(frozen=True, slots=True)
class ChangeSheet:
    """A change in full."""

    row: ChangeRow
    description: str
    scenario: str | None
    requirements: str | None
    workaround: str | None
    origin: str | None
    park_owner: str | None
    park_reason: str | None
    mandate_reference: str | None
    affected_share: float
    merged_into: str | None
    merged_from: tuple[str, ...]
    first_promise: date | None
    words: OwnWords | None
    organisations: tuple[OrganisationWaits, ...]
    waiters: tuple[WaiterRow, ...]
    languages: tuple[str, ...]
    decisions: tuple[DecisionRow, ...]
    parts: tuple[ScorePart, ...]
    missing: tuple[str, ...]
    grid: TrialGrid
    dependencies: tuple[DependencyRow, ...]
    history: tuple[ActRow, ...]
    parking: ParkedFacts
    criteria: tuple[CriterionRow, ...]
