"""Rows of the Settings: the house, what each section holds, a calendar's next days, a template's preview."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class HouseRow:
    """The house's settings. *policies* say of every event what happens; *outcomes* are events that can't be off.

    *register* is whether only listed people may ask; *checklists* are the facts that each kind of ticket needs; *fades*,
    *promise_price* (shares of a change's value) and *faults_first* what plans go by.
    """

    name: str
    language: str
    sender: str
    server: str
    port: int
    security: str
    user: str
    recall_minutes: int
    policies: Mapping[str, str]
    outcomes: frozenset[str]
    register: bool
    checklists: Mapping[str, tuple[str, ...]]
    answer_days: int
    fades: float = 0.02
    promise_price: float = 0.1
    faults_first: bool = False


@dataclass(frozen=True, slots=True)
class SettingsRow:
    """The house, and how much of the rest there is."""

    house: HouseRow
    products: tuple[str, ...]
    people: int
    organisations: int
    parties: int
    links: int
    teams: int
    model: str
    path: str
    is_sample: bool


@dataclass(frozen=True, slots=True)
class CadenceTyped:
    """A product's calendar as it is being typed: every value as its text."""

    cadence: str
    anchor: str
    freeze_days: str
    country: str
    tolerance: str = ""


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day on which a release would fall: due by the cadence, planned after moving off closed days, and its freeze if laid out now."""

    due: date
    planned: date
    freeze: date | None
    why: str


@dataclass(frozen=True, slots=True)
class TemplatePreview:
    """A letter as a template writes it, on an example."""

    subject: str
    body: str
