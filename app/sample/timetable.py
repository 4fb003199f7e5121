"""The sample's time: office minutes of a half year, and the releases that lie in it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random

from app.sample.steps import SampleRelease
from app.sample.texts import Table, WrittenChange
from models.rules.terms import ChangeKind, ReleaseKind

DAY = 480  # office minutes from 9 to 17
HALF_YEAR = timedelta(weeks=26)
CADENCE_DAYS = 14
FREEZE_DAYS = 4


@dataclass(frozen=True, slots=True)
class Office:
    """Working days, counted in office minutes from 0; the last day is the one before the sample is made."""

    days: tuple[date, ...]

    @property
    def end(self) -> int:
        """The first minute that is no longer in the half year."""
        return len(self.days) * DAY

    def moment(self, minute: int) -> datetime:
        """The moment in UTC of an office minute."""
        day, past_nine = divmod(minute, DAY)
        return datetime.combine(self.days[day], time(9), UTC) + timedelta(minutes=past_nine)

    def opening(self, day: date) -> int:
        """The first office minute on or after a day, which may lie behind the end."""
        return DAY * sum(1 for worked in self.days if worked < day)


def office_before(today: date) -> Office:
    """The working days of the 26 weeks before a day, holidays not looked at."""
    first = today - HALF_YEAR
    days = (first + timedelta(days=n) for n in range(HALF_YEAR.days))
    return Office(tuple(day for day in days if day.weekday() < 5))


@dataclass(frozen=True, slots=True)
class Train:
    """A regular release with its office minutes: when it opens for placing, freezes and ships (None: not yet)."""

    release: SampleRelease
    opens: int
    freezes: int | None
    ships: int | None


def trains_of(product: Table, office: Office, today: date) -> tuple[Train, ...]:
    """The regular releases of a product: those that shipped, and the next two."""
    last = _last_shipping_day(product["shipping_weekday"], today)
    first = last - timedelta(days=CADENCE_DAYS * (product["shipped"] - 1))
    dates = [first + timedelta(days=CADENCE_DAYS * n) for n in range(product["shipped"] + 2)]
    openings = [first - timedelta(days=CADENCE_DAYS), *dates]
    return tuple(
        Train(
            release=_regular(product, number, planned),
            opens=office.opening(opened) + 6 * 60,
            freezes=_freeze_minute(planned, office),
            ships=office.opening(planned) + 5 * 60 if planned <= last else None,
        )
        for number, (opened, planned) in enumerate(pairwise(openings))
    )


def _last_shipping_day(weekday: int, today: date) -> date:
    """The day of that weekday four to ten days ago."""
    latest = today - timedelta(days=4)
    return latest - timedelta(days=(latest.weekday() - weekday) % 7)


def _regular(product: Table, number: int, planned: date) -> SampleRelease:
    version = f"{product['major']}.{product['first_minor'] + number + 1}"
    return SampleRelease(f"{product['id']}-{planned}", product["id"], ReleaseKind.REGULAR, planned, version)


def _freeze_minute(planned: date, office: Office) -> int | None:
    frozen = planned - timedelta(days=FREEZE_DAYS)
    while frozen.weekday() >= 5:
        frozen -= timedelta(days=1)
    return office.opening(frozen) + 7 * 60 if frozen <= office.days[-1] else None


def loads(changes: list[WrittenChange], trains: list[Train], capacity: float, rng: Random) -> dict[str, list[Train]]:
    """Which release carries each shipped change; two releases where it slipped from the first."""
    filled = dict.fromkeys(range(len(trains)), 0.0)
    carried_by: dict[str, int] = {}
    for change in sorted(changes, key=lambda change: (-change.effort, rng.random())):
        in_time = [n for n, train in enumerate(trains) if _ships_in_time(change, train, trains[-1])]
        carried_by[change.id] = min(in_time, key=lambda n: filled[n])
        filled[carried_by[change.id]] += change.effort
    stops = {id_: [trains[n]] for id_, n in carried_by.items()}
    slips = len(trains) // 2 + 1
    for change in rng.sample(changes, len(changes)):
        n = carried_by[change.id]
        if slips and n and _may_slip(change) and filled[n - 1] + change.effort <= capacity:
            filled[n - 1] += change.effort
            stops[change.id] = [trains[n - 1], trains[n]]
            slips -= 1
    return stops


def _ships_in_time(change: WrittenChange, train: Train, last: Train) -> bool:
    if change.due_in_days is None:
        return True
    # The last regular release lies four to ten days back, so that "in time" is known without today's date.
    behind = (last.release.planned - train.release.planned).days + 4
    return -behind <= change.due_in_days


def _may_slip(change: WrittenChange) -> bool:
    return change.kind is not ChangeKind.MANDATE and not change.fails and change.effort <= 3
