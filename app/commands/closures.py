"""Closures: closed periods and blackouts, the releases that ship in spite of them by somebody's word, and those that may not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import release_of
from app.connectors.public_holidays import holiday_of
from app.effects import Effects
from app.plans.calendars import Period, calendars
from app.plans.products import product_meant
from models.capacity import Closure, ClosureException
from models.releases import Release
from models.rules.capacity import check_span
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.horizon import check_near
from models.rules.states import UNSHIPPED_RELEASE
from models.rules.terms import ClosureKind, ReleaseKind

_NAMED = 6
_WAY = "Give them another day, or let them ship in spite of closed days in your name."


@dataclass(frozen=True, slots=True)
class AddClosure:
    """Days of one product, or of all: *closed*, nobody works and only expedited releases ship; *blackout*, nothing ships."""

    kind: ClosureKind
    name: str
    first: date
    last: date
    product: str | None = None


def add_closure(act: Act, order: AddClosure) -> Effects:
    """Close days; releases that stand on them stay, and are named."""
    product = product_meant(act.session, order.product) if order.product is not None else None
    closure = Closure(
        product_id=product.id if product else None,
        kind=order.kind,
        name=_name(order.name),
        first=order.first,
        last=order.last,
    )
    check_span(closure.first, closure.last, closure.name)
    check_near(closure.last, act.now.date(), closure.name)
    _check_new(act, closure)
    act.session.add(closure)
    act.session.flush()
    note_shut(act, *_on(closure))
    return act.done("add_closure", f"{closure.name}: {_said(closure)}")


def _check_new(act: Act, closure: Closure) -> None:
    """The same once more would bind nobody further, and be forgotten when the first is removed."""
    same = (
        sa.select(Closure.name)
        .where(Closure.kind == closure.kind, Closure.first == closure.first, Closure.last == closure.last)
        .where(Closure.product_id.is_not_distinct_from(closure.product_id))
    )
    if any(name.casefold() == closure.name.casefold() for name in act.session.scalars(same)):
        raise RuleBroken(f"{closure.name} is there already: {_said(closure)}.")


@dataclass(frozen=True, slots=True)
class SetClosure:
    """New values for a closure: kind, name, first, last, product ("" for all)."""

    closure: int
    values: Mapping[str, str]


def set_closure(act: Act, order: SetClosure) -> Effects:
    """Move, rename or widen a closure; who took on that a release ships in spite of it still does."""
    closure = closure_of(act, order.closure)
    act.check_seen(closure, closure.name)
    for name, value in order.values.items():
        if name == "product":
            closure.product_id = product_meant(act.session, value).id if value.strip() else None
        elif name in _SET:
            setattr(closure, name, _SET[name](value))
        else:
            raise BadInput(f"A closure has no “{name}”. It has {', '.join(_SET)}, product.")
    check_span(closure.first, closure.last, closure.name)
    if not order.values.keys().isdisjoint({"first", "last"}):
        check_near(closure.last, act.now.date(), closure.name)
    act.session.flush()
    note_shut(act, *_on(closure))
    return act.done("set_closure", f"{closure.name}: {_said(closure)}")


@dataclass(frozen=True, slots=True)
class RemoveClosure:
    """Days are open again."""

    closure: int


def remove_closure(act: Act, order: RemoveClosure) -> Effects:
    """Open closed days again; the exceptions from them go too."""
    closure = closure_of(act, order.closure)
    act.check_seen(closure, closure.name)
    exceptions = sa.select(ClosureException).where(ClosureException.closure_id == closure.id)
    for exception in act.session.scalars(exceptions).all():
        act.session.delete(exception)
    act.session.flush()
    act.session.delete(closure)
    act.session.flush()
    return act.done("remove_closure", f"{closure.name} removed: {_days(closure)} is open again")


def closure_of(act: Act, number: int) -> Closure:
    """The closure of that number."""
    found = act.session.get(Closure, number)
    if found is None:
        raise NotFound(f"There is no closure {number}. All of them: fortnight closed list")
    return found


def _name(value: str) -> str:
    name = given.short(" ".join(value.split()), given.LONGEST_NAME, "name")
    if name is None:
        raise BadInput("Closed days need a name, such as Christmas.")
    return name


def _day(value: str) -> date:
    day = given.day(value)
    if day is None:
        raise BadInput("Closed days have a first and a last one. Write them like 2026-12-24.")
    return day


_SET: Mapping[str, Callable[[str], object]] = {
    "kind": lambda value: given.one_of(ClosureKind, value, "kind of closure"),
    "name": _name,
    "first": _day,
    "last": _day,
}


def _said(closure: Closure) -> str:
    what = "nobody works and only expedited releases ship" if closure.kind is ClosureKind.CLOSED else "nothing ships"
    return f"{what} {_days(closure)}"


def _days(closure: Closure) -> str:
    if closure.first == closure.last:
        return f"on {closure.first.isoformat()}"
    return f"from {closure.first.isoformat()} to {closure.last.isoformat()}"


# ------------------------------------------------------------------------------------------- in spite of them


@dataclass(frozen=True, slots=True)
class ExceptRelease:
    """Somebody takes it on that a release ships in spite of the closures that its day lies in."""

    release: int
    reason: str


def except_release(act: Act, order: ExceptRelease) -> Effects:
    """Record by name and reason who lets a release ship on closed days."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    reason = given.needed(order.reason, "excepted")
    if release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"R-{release.id} is {release.state.value}: it needs no exception.")
    binding = _binding(act, release, release.planned_on, act.now.date())
    if not binding:
        raise RuleBroken(f"R-{release.id} lies on no closed day: it needs no exception.")
    standing = [period for period in binding if period.id not in _excepted(act, release)]
    if not standing:
        raise RuleBroken(f"R-{release.id} is excepted from {_names(binding)} already.")
    act.session.add_all(
        ClosureException(closure_id=period.id, release_id=release.id, by=act.who, reason=reason, at=act.now)
        for period in standing
    )
    act.session.flush()
    return act.done("except_release", f"R-{release.id} may ship in spite of {_names(standing)}", reason)


@dataclass(frozen=True, slots=True)
class EndException:
    """A release no longer ships in spite of closed days."""

    release: int


def end_exception(act: Act, order: EndException) -> Effects:
    """Take the exceptions of a release back."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    chosen = sa.select(ClosureException).where(ClosureException.release_id == release.id)
    found = act.session.scalars(chosen).all()
    if not found or release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"R-{release.id} is excepted from nothing that is still to come.")
    for exception in found:
        act.session.delete(exception)
    act.session.flush()
    note_shut(act, Release.id == release.id)
    return act.done("end_exception", f"R-{release.id} ships on no closed day any more")


def check_open_day(act: Act, release: Release) -> None:
    """RuleBroken where the release would ship today, in a closed period or blackout from which nobody has excepted it."""
    excepted = _excepted(act, release)
    standing = [each for each in _binding(act, release, act.now.date()) if each.id not in excepted]
    if standing:
        last = max(period.span.last for period in standing)
        raise RuleBroken(
            f"R-{release.id} can't ship today: {_names(standing)} lasts until {last.isoformat()}. Ship it after that, or "
            f"take it on in your name (fortnight release except R-{release.id} --reason …)."
        )


def note_shut(act: Act, *which: sa.ColumnElement[bool], holidays: bool = False) -> None:
    """Note which of these releases to come lie on closed days now: a promise is not moved by a calendar, somebody must know."""
    to_come = Release.state.in_(UNSHIPPED_RELEASE), Release.planned_on >= act.now.date()
    chosen = sa.select(Release).where(*to_come, *which).order_by(Release.planned_on, Release.id)
    releases = act.session.scalars(chosen).all()
    of_products = calendars(act.session, {release.product_id for release in releases})
    excepted = _exceptions(act, releases)
    shut = []
    for release in releases:
        calendar, day = of_products[release.product_id], release.planned_on
        binding = calendar.binding(day, release.kind)
        why = [each.name for each in binding if (release.id, each.id) not in excepted]
        if holidays and not why and calendar.is_holiday(day) and release.kind is not ReleaseKind.EXPEDITED:
            why = [holiday_of(day, calendar.country) or f"{day:%A}"]
        if why:
            shut.append(f"R-{release.id} on {day.isoformat()} ({' and '.join(why)})")
    if shut:
        more = f" and {len(shut) - _NAMED} more" if len(shut) > _NAMED else ""
        act.note(f"Planned on closed days now: {', '.join(shut[:_NAMED])}{more}. {_WAY}")


def _on(closure: Closure) -> list[sa.ColumnElement[bool]]:
    """The releases whose day lies in it."""
    days = Release.planned_on.between(closure.first, closure.last)
    return [days] if closure.product_id is None else [days, Release.product_id == closure.product_id]


def _binding(act: Act, release: Release, *days: date) -> list[Period]:
    """The closures that keep it from shipping on one of these days, each once."""
    calendar = calendars(act.session, [release.product_id])[release.product_id]
    found = {each.id: each for day in days for each in calendar.binding(day, release.kind)}
    return list(found.values())


def _excepted(act: Act, release: Release) -> set[int]:
    return {closure for _, closure in _exceptions(act, [release])}


def _exceptions(act: Act, releases: Sequence[Release]) -> set[tuple[int, int]]:
    rows = act.session.execute(
        sa.select(ClosureException.release_id, ClosureException.closure_id).where(
            ClosureException.release_id.in_([release.id for release in releases])
        )
    )
    return {(release, closure) for release, closure in rows}


def _names(periods: Sequence[Period]) -> str:
    return " and ".join(period.name for period in periods)
