"""Laying out releases: by the cadence, or one of its own; and carrying hot fixes into every later one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.branches import living_branch
from app.commands.closures import note_shut
from app.commands.days import settle_days
from app.commands.finding import items_of, release_of, waiting_of
from app.commands.hot_fixes import carry_hot_fixes
from app.commands.neighbours import note_neighbours
from app.commands.products import product_or_first
from app.commands.removing import remove_surplus
from app.commands.teams import check_has_no_teams, say_time
from app.effects import Effects
from app.plans.calendars import Calendar, cadence_of, calendars
from app.plans.products import product_meant
from models.changes import Change
from models.products import Product
from models.releases import Branch, Release
from models.rules.cadence import Slot, freeze_day, left_out, slots
from models.rules.errors import BadInput, RuleBroken
from models.rules.horizon import check_near
from models.rules.states import OPEN_RELEASE, UNSHIPPED_RELEASE
from models.rules.terms import ChangeKind, Event, ReleaseKind

AHEAD = timedelta(weeks=12)
LONGEST = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class PlanReleases:
    """Lay out the regular releases until a day (12 weeks ahead unless said), of one product or of all."""

    until: date | None = None
    product: str | None = None
    since: date | None = None


def plan_releases(act: Act, order: PlanReleases) -> Effects:
    """Make what the cadence demands and is not there yet; what is empty and off it goes, the rest stays as it is."""
    today = act.now.date()
    first, last = order.since or today, order.until or today + AHEAD
    if last < first or last - first > LONGEST:
        raise BadInput(f"Releases are laid out from {first.isoformat()} to at most three years later.")
    check_near(last, today, "A release")
    products = _products(act, order.product)
    days = calendars(act.session, [product.id for product in products])
    gone = []
    for product in products:
        gone += remove_surplus(act, product.id, today, _days(product, days[product.id], today, last))
    made = [release for product in products for release in _lay_out(act, product, days[product.id], (first, last))]
    act.made.extend(f"R-{release.id}" for release in made)
    return act.done("plan_releases", _laid_out(made, gone))


def _laid_out(made: list[Release], gone: list[str]) -> str:
    dates = ", ".join(f"{release.name} on {release.planned_on.isoformat()}" for release in made[:6])
    more = f" and {len(made) - 6} more" if len(made) > 6 else ""
    said = f"{given.counted(len(made), 'release')} laid out: {dates}{more}" if made else "All releases are laid out"
    if not gone:
        return said
    names = ", ".join(gone[:6]) + (f" and {len(gone) - 6} more" if len(gone) > 6 else "")
    return f"{said}; {given.counted(len(gone), 'empty release')} off the cadence removed: {names}"


def _days(product: Product, calendar: Calendar, first: date, last: date) -> set[date]:
    """The days of its cadence, as far as releases may lie."""
    return {slot.due for slot in slots(cadence_of(product), first, max(last, first + LONGEST), calendar.is_shut)}


def _products(act: Act, name: str | None) -> list[Product]:
    if name is not None:
        return [product_meant(act.session, name)]
    return list(act.session.scalars(sa.select(Product).order_by(Product.id))) or [product_or_first(act, None)]


def _lay_out(act: Act, product: Product, calendar: Calendar, period: tuple[date, date]) -> list[Release]:
    known = set(act.session.scalars(sa.select(Release.due).where(Release.product_id == product.id)))
    cadence = cadence_of(product)
    made = []
    for slot in slots(cadence, *period, calendar.is_shut, calendar.is_off):
        if slot.due not in known:
            release = _regular(act, product, slot)
            release.freeze_on = slot.frozen_from(act.now.date())
            act.session.add(release)
            act.session.flush()
            made.append(release)
    if missing := [day for day in left_out(cadence, *period, calendar.is_shut) if day not in known]:
        days = ", ".join(day.isoformat() for day in missing[:6]) + (" and more" if len(missing) > 6 else "")
        reach = f" within {cadence.tolerance} days" if cadence.tolerance is not None else ""
        act.note(f"No release of {product.name} is due on {days}: there is no open day{reach} to move it to.")
    carry_hot_fixes(act, product.id)
    return made


def _regular(act: Act, product: Product, slot: Slot) -> Release:
    return Release(
        product_id=product.id,
        kind=ReleaseKind.REGULAR,
        name=_next_name(act, product, slot.planned_on.year, product.name),
        due=slot.due,
        planned_on=slot.planned_on,
        capacity=product.capacity,
    )


def _next_name(act: Act, product: Product, year: int, line: str) -> str:
    """“Product 2026-12”: counted through the year; a hot fix of it becomes “Product 2026-12.1”."""
    taken = set(act.session.scalars(sa.select(Release.name).where(Release.product_id == product.id)))
    count = 1
    while (name := f"{line} {year}-{count:02d}") in taken:
        count += 1
    return name


@dataclass(frozen=True, slots=True)
class NewRelease:
    """A release beside the cadence, of the main line or a *branch*: expedited for critical corrections, major, or regular."""

    kind: ReleaseKind
    day: date | None = None
    product: str | None = None
    name: str | None = None
    branch: str | None = None


def new_release(act: Act, order: NewRelease) -> Effects:
    """Make a release; an expedited one without a day is planned for today."""
    product = product_or_first(act, order.product)
    day = order.day or act.now.date()
    _check_day(act, day)
    branch = living_branch(act.session, product, order.branch) if order.branch else None
    name = given.plain_name(order.name or "") or _own_name(act, product, order.kind, day, branch)
    if act.session.scalar(sa.select(Release.id).where(Release.product_id == product.id, Release.name == name)):
        raise RuleBroken(f"There is already a release “{name}” of {product.name}.")
    release = Release(
        product_id=product.id,
        kind=order.kind,
        name=name,
        planned_on=day,
        freeze_on=None,
        capacity=product.capacity if order.kind is not ReleaseKind.EXPEDITED else None,
        branch_id=branch.id if branch is not None else None,
    )
    act.session.add(release)
    act.session.flush()
    if order.kind is not ReleaseKind.EXPEDITED:
        carry_hot_fixes(act, product.id)
    note_shut(act, Release.id == release.id, holidays=True)
    note_neighbours(act, release)
    act.made.append(f"R-{release.id}")
    return act.done("new_release", f"R-{release.id} made: {name}, {order.kind.value}, {day.isoformat()}")


def _check_day(act: Act, day: date) -> None:
    if day < act.now.date():
        raise BadInput(f"{day.isoformat()} is past. Choose today or a day to come.")
    check_near(day, act.now.date(), "A release")


def _own_name(act: Act, product: Product, kind: ReleaseKind, day: date, branch: Branch | None) -> str:
    line = f"{product.name} {branch.name}" if branch is not None else product.name
    if kind is not ReleaseKind.EXPEDITED:
        return _next_name(act, product, day.year, line)
    shipped_last = sa.case((Release.shipped_at.is_(None), 0), else_=1).desc()
    last = act.session.scalar(
        sa.select(Release.name)
        .where(
            Release.product_id == product.id,
            Release.kind == ReleaseKind.REGULAR,
            Release.branch_id.is_not_distinct_from(branch.id if branch is not None else None),
        )
        .order_by(shipped_last, Release.shipped_at.desc(), Release.planned_on, Release.id)
        .limit(1)
    )
    taken = set(act.session.scalars(sa.select(Release.name).where(Release.product_id == product.id)))
    base = last or f"{line} {day.year}-00"
    count = 1
    while (name := f"{base}.{count}") in taken:
        count += 1
    return name


@dataclass(frozen=True, slots=True)
class EditRelease:
    """Another day, capacity (person-days) or notes for a release that has not shipped; another *freeze* for one that is open.

    *teams* says what it has of a team, by name; None lets that be counted by the calendar again.
    """

    number: int
    day: date | None = None
    capacity: float | None = None
    notes: str | None = None
    teams: Mapping[str, float | None] = field(default_factory=dict)
    freeze: date | None = None


def edit_release(act: Act, order: EditRelease) -> Effects:
    """Change a release; a capacity must be above 0."""
    release = release_of(act.session, order.number)
    act.check_seen(release, f"R-{release.id}")
    if release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"R-{release.id} is {release.state.value}: it stays as it was.")
    if order.day is not None:
        _check_day(act, order.day)
    _set_capacity(act, release, order)
    release.notes = release.notes if order.notes is None else order.notes
    if order.day is not None and order.day != release.planned_on:
        _move_day(act, release, order.day)
        settle_days(act)
    if order.freeze is not None:
        _set_freeze(act, release, order.freeze)
    return act.done("edit_release", f"R-{release.id} changed")


def _set_capacity(act: Act, release: Release, order: EditRelease) -> None:
    if order.capacity is not None and order.capacity <= 0:
        raise BadInput("A capacity is a number of person-days above 0.")
    if order.capacity is not None:
        check_has_no_teams(act, release.product_id, f"release set R-{release.id} 'capacity.{{}}={order.capacity:g}'")
        release.capacity = order.capacity
    for team, days in order.teams.items():
        say_time(act, release, team, days)


def _move_day(act: Act, release: Release, day: date) -> None:
    """Another day is another promise: everyone who was told the old one is told the new one."""
    earlier, release.planned_on = release.planned_on, day
    _move_freeze(act, release)
    act.session.flush()
    note_shut(act, Release.id == release.id, holidays=True)
    note_neighbours(act, release, earlier)
    placed = [item.change_id for item in items_of(act.session, release) if not item.carried]
    act.tell(waiting_of(act.session, *placed), Event.RESCHEDULED, release=release, earlier_date=earlier)
    for number in placed:
        note_late_mandate(act, act.session.get_one(Change, number), release)


def _move_freeze(act: Act, release: Release) -> None:
    """The freeze of a release that still takes changes in stays as far before its day as the product has it."""
    if release.freeze_on is None or release.state not in OPEN_RELEASE:
        return
    before = act.session.get_one(Product, release.product_id).freeze_days
    is_off = calendars(act.session, [release.product_id])[release.product_id].is_off
    freeze = freeze_day(release.planned_on, before, is_off)
    if freeze != release.freeze_on:
        release.freeze_on = freeze
        act.note(f"R-{release.id} freezes on {freeze.isoformat()} now.")


def _set_freeze(act: Act, release: Release, day: date) -> None:
    if release.state not in OPEN_RELEASE:
        raise RuleBroken(f"R-{release.id} is {release.state.value}: it is frozen already.")
    if not act.now.date() <= day <= release.planned_on:
        raise BadInput(
            f"R-{release.id} freezes on a day from today to its own, {release.planned_on.isoformat()}; "
            f"{day.isoformat()} is none of them."
        )
    release.freeze_on = day


def note_late_mandate(act: Act, change: Change, release: Release) -> None:
    """A mandate that would ship too late is an alarm, not a refusal: somebody must know at once."""
    demanded = change.mandate_date if change.kind is ChangeKind.MANDATE else None
    if demanded is not None and release.planned_on > demanded:
        act.note(
            f"C-{change.id} is a mandate and must ship by {demanded.isoformat()}; "
            f"R-{release.id} is planned for {release.planned_on.isoformat()}."
        )


def note_unplaced_mandate(act: Act, change: Change) -> None:
    """A mandate that leaves its release is an alarm until another one before its day has it."""
    if change.kind is ChangeKind.MANDATE and change.mandate_date is not None:
        act.note(
            f"C-{change.id} is a mandate and must ship by {change.mandate_date.isoformat()}; no release has it now."
        )
