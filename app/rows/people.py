"""Rows on people, organisations and products."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with how many tickets are theirs."""

    id: int
    number: str
    name: str | None
    email: str | None
    language: str | None
    organisation: str | None
    opted_out: bool
    listed: bool
    tickets: int
    row_version: int


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation with how many people of it are known."""

    id: int
    name: str
    end_users: int | None
    account_manager: str | None
    language: str | None
    people: int
    row_version: int


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product. Capacity in person-days a release, without teams; the cadence in words: “14” days, or “2nd tue”.

    A release lies at most *tolerance* days off its due day (None: as far as it takes); *testers* must pass an item, and
    with *whole_test* somebody the whole. *teams* are the names of its teams.
    """

    id: int
    name: str
    end_users: int | None
    cadence: str
    anchor: date | None
    freeze_days: int
    country: str | None
    capacity: float | None
    open_items: str
    row_version: int
    tolerance: int | None = None
    testers: int = 1
    whole_test: bool = False
    teams: tuple[str, ...] = ()
