"""What a sample plan is made of: its products, people, tickets, changes and releases, and the steps of its half year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.rules.terms import (
    Audience,
    ChangeKind,
    DecisionKind,
    Disposition,
    Language,
    Level,
    NoKind,
    ReleaseKind,
    TicketKind,
    Verdict,
)

# ---- what the steps are about -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SampleHouse:
    """Who makes the products and signs the letters."""

    name: str
    sender: str


@dataclass(frozen=True, slots=True)
class SampleStaff:
    """Somebody of the house; *role* is written as in the settings (support, product owner …)."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class SampleProduct:
    """A product with its cadence; capacity in person-days a release, *anchor* the first regular shipping day."""

    handle: str
    name: str
    modules: tuple[str, ...]
    end_users: int
    country: str
    capacity: float
    anchor: date
    cadence_days: int
    freeze_days: int
    version: str


@dataclass(frozen=True, slots=True)
class SampleTeam:
    """A team of a product; its members by name with their share, and the part kept for faults, both as typed."""

    product: str
    name: str
    fault_share: str
    members: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SampleOrganisation:
    """A customer of both products."""

    handle: str
    name: str
    language: Language
    end_users: int
    account_manager: str
    source: str


@dataclass(frozen=True, slots=True)
class SampleRequester:
    """Somebody who files tickets; those without an address telephone."""

    handle: str
    name: str
    address: str | None
    language: Language
    organisation: str
    opted_out: bool


@dataclass(frozen=True, slots=True)
class SampleTicket:
    """A ticket as it came in; *requester* and *product* are handles."""

    handle: str
    source: str
    key: str
    url: str | None
    subject: str
    body: str
    kind: TicketKind
    language: Language
    requester: str
    product: str
    version: str
    module: str
    keywords: tuple[str, ...]
    received: datetime


@dataclass(frozen=True, slots=True)
class SampleChange:
    """A change as it is written down; *reference* and *due* belong to mandates, *scenario* and *requirements* to wishes."""

    handle: str
    product: str
    kind: ChangeKind
    title: str
    module: str
    audience: Audience
    language: Language
    description: str
    scenario: str
    requirements: tuple[str, ...]
    reference: str | None
    due: date | None


@dataclass(frozen=True, slots=True)
class SampleRelease:
    """A release: a regular one is found in the cadence by its date, an expedited one is made by its NewExpedited step."""

    handle: str
    product: str
    kind: ReleaseKind
    planned: date
    version: str


# ---- the steps ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that somebody of the house does at a moment (UTC)."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class TakeIn(Step):
    """A ticket arrives."""

    ticket: SampleTicket


@dataclass(frozen=True, slots=True)
class MakeChange(Step):
    """A change is made from tickets, or from none (a mandate)."""

    change: str
    from_tickets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link(Step):
    """One more ticket waits for a change."""

    ticket: str
    change: str


@dataclass(frozen=True, slots=True)
class Reproduce(Step):
    """A correction was reproduced, and is thereby honoured."""

    change: str


@dataclass(frozen=True, slots=True)
class Urgency(Step):
    """The urgency of a correction was judged."""

    change: str
    level: Level


@dataclass(frozen=True, slots=True)
class Park(Step):
    """A change waits for the product owner."""

    change: str
    reason: str
    review: date | None


@dataclass(frozen=True, slots=True)
class Score(Step):
    """What a change is worth (1 to 10; None for a mandate, which is not scored) and costs (person-days)."""

    change: str
    value: int | None
    effort: float


@dataclass(frozen=True, slots=True)
class Decide(Step):
    """The product owner's word; a mandate needs none, it is honoured as soon as it is made."""

    change: str
    kind: DecisionKind
    reason: str
    no_kind: NoKind | None = None
    until: date | None = None
    brings_back: str | None = None


@dataclass(frozen=True, slots=True)
class Merge(Step):
    """A change turns out to be another one."""

    change: str
    into: str


@dataclass(frozen=True, slots=True)
class AskMore(Step):
    """A ticket lacks facts; the questions are in its language."""

    ticket: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CloseTicket(Step):
    """A ticket is answered without a change."""

    ticket: str
    disposition: Disposition
    cause: str
    solution: str


@dataclass(frozen=True, slots=True)
class Place(Step):
    """An honoured change goes into a release."""

    change: str
    release: str


@dataclass(frozen=True, slots=True)
class Ready(Step):
    """A planned change is built and can be tested."""

    change: str


@dataclass(frozen=True, slots=True)
class GiveVerdict(Step):
    """A tester's word on a change in a release; a carried hot fix gets one of its own."""

    change: str
    release: str
    verdict: Verdict
    note: str


@dataclass(frozen=True, slots=True)
class Slip(Step):
    """A change moves to a later release."""

    change: str
    release: str


@dataclass(frozen=True, slots=True)
class Freeze(Step):
    """A release takes nothing more in."""

    release: str


@dataclass(frozen=True, slots=True)
class Ship(Step):
    """A release ships."""

    release: str


@dataclass(frozen=True, slots=True)
class NewExpedited(Step):
    """An expedited release is made for a day."""

    release: str
    product: str
    planned: date


@dataclass(frozen=True, slots=True)
class SendLetters(Step):
    """The outbox is emptied."""


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """The half year: what there is, and what happened, in the order of time."""

    house: SampleHouse
    staff: tuple[SampleStaff, ...]
    products: tuple[SampleProduct, ...]
    organisations: tuple[SampleOrganisation, ...]
    requesters: tuple[SampleRequester, ...]
    changes: tuple[SampleChange, ...]
    tickets: tuple[SampleTicket, ...]
    releases: tuple[SampleRelease, ...]
    steps: tuple[Step, ...]
    teams: tuple[SampleTeam, ...]
