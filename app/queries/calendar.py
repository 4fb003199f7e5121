"""The calendar: everything on each of its days; and the next days that a cadence gives, before anything is stored."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.connectors.public_holidays import holiday_of
from app.plans.calendars import Calendar, Period, calendars
from app.rows.capacity import CalendarAbsence, CalendarClosure, CalendarDay, CalendarRelease, ClosureRow
from app.rows.house import CadenceTyped, DayRow
from models.capacity import Absence, ClosureException, Member, Team
from models.database import Database, reading
from models.products import Product
from models.releases import Branch, Release
from models.rules.cadence import Cadence, read_cadence, slots
from models.rules.capacity import LONGEST, Span
from models.rules.errors import BadInput, NotFound
from models.rules.states import UNSHIPPED_RELEASE, ReleaseState
from models.rules.terms import ClosureKind

_LONGEST = timedelta(days=366)
_SATURDAY = 5


def calendar_days(
    database: Database, product: str | None, first: date, last: date, language: str = "en"
) -> tuple[CalendarDay, ...]:
    """Each day from *first* to *last* with what one product, or all, have on it. BadInput beyond three years.

    Public holidays are named in the reader's *language* where the library knows it.
    """
    if last < first or last - first > LONGEST:
        raise BadInput(f"A calendar is shown from {first.isoformat()} to at most three years later.")
    with reading(database) as session:
        return _Days(session, product, Span(first, last), language).rows()


class _Days:
    """The days being gathered, in a fixed number of reads."""

    def __init__(self, session: Session, product: str | None, span: Span, language: str) -> None:
        self._session, self._span, self._language = session, span, language
        named = sa.select(Product.id, Product.name).order_by(Product.id)
        rows = session.execute(named if product is None else named.where(Product.name == product)).all()
        if product is not None and not rows:
            raise NotFound(f"There is no product “{product}”.")
        self._names: dict[int, str] = {row.id: row.name for row in rows}
        self._calendars = calendars(session, self._names)

    def rows(self) -> tuple[CalendarDay, ...]:
        """A row for each day."""
        releases, freezes = self._releases()
        away = self._away()
        return tuple(
            CalendarDay(
                day,
                day.weekday() >= _SATURDAY,
                self._holidays(day),
                self._closures(day),
                tuple(releases[day]),
                tuple(freezes[day]),
                tuple(row for span, row in away if day in span),
            )
            for day in self._span.days()
        )

    def _owner(self, period: Period) -> str | None:
        """The product that a period closes; None where it is shared by all."""
        if period.product is None:
            return None
        return self._names[period.product]

    def _holidays(self, day: date) -> dict[str, str]:
        named = (
            (self._names[product], holiday_of(day, each.country, self._language))
            for product, each in self._calendars.items()
        )
        return {product: name for product, name in named if name}

    def _closures(self, day: date) -> tuple[CalendarClosure, ...]:
        over = {period.id: period for each in self._calendars.values() for period in each.over(day)}
        return tuple(
            CalendarClosure(period.id, period.kind.value, period.name, self._owner(period)) for period in over.values()
        )

    def _releases(self) -> tuple[dict[date, list[CalendarRelease]], dict[date, list[CalendarRelease]]]:
        """By day what ships, or has shipped, and what freezes on it."""
        found = self._within()
        excepted = self._excepted([release.id for release, _ in found])
        releases: dict[date, list[CalendarRelease]] = defaultdict(list)
        freezes: dict[date, list[CalendarRelease]] = defaultdict(list)
        for release, branch in found:
            day = release.shipped_at.date() if release.shipped_at else release.planned_on
            releases[day].append(self._release(release, branch, excepted))
            if release.freeze_on is not None:
                freezes[release.freeze_on].append(self._release(release, branch, excepted))
        return releases, freezes

    def _within(self) -> Sequence[sa.Row[Release, str | None]]:
        first, last = self._span.first, self._span.last
        after = min(last, date.max - timedelta(days=1)) + timedelta(days=1)
        since, until = (datetime.combine(day, time(), UTC) for day in (first, after))
        shipped = sa.and_(Release.shipped_at >= since, Release.shipped_at < until)
        planned = (day.between(first, last) for day in (Release.planned_on, Release.freeze_on))
        chosen = (
            sa.select(Release, Branch.name)
            .outerjoin(Branch, Branch.id == Release.branch_id)
            .where(Release.product_id.in_(self._names), Release.state != ReleaseState.WITHDRAWN)
            .where(sa.or_(shipped, *planned))
            .order_by(Release.planned_on, Release.id)
        )
        return self._session.execute(chosen).all()

    def _excepted(self, releases: Sequence[int]) -> set[tuple[int, int]]:
        chosen = sa.select(ClosureException.release_id, ClosureException.closure_id)
        rows = self._session.execute(chosen.where(ClosureException.release_id.in_(releases)))
        return {(release, closure) for release, closure in rows}

    def _release(self, release: Release, branch: str | None, excepted: set[tuple[int, int]]) -> CalendarRelease:
        calendar = self._calendars[release.product_id]
        standing = release.state in UNSHIPPED_RELEASE
        over = calendar.binding(release.planned_on, release.kind) if standing else ()
        name = (
            over[0].name
            if over
            else holiday_of(release.planned_on, calendar.country, self._language)
            if standing
            else ""
        )
        return CalendarRelease(
            release.id,
            f"R-{release.id}",
            release.name,
            self._names[release.product_id],
            release.kind.value,
            release.state.value,
            branch,
            name,
            bool(over) and all((release.id, period.id) in excepted for period in over),
        )

    def _away(self) -> list[tuple[Span, CalendarAbsence]]:
        """Absences of these products' members, or of everybody's where no product is named."""
        members = self._session.execute(
            sa.select(Member.name, Team.name, Team.product_id)
            .join(Team, Team.id == Member.team_id)
            .where(Team.product_id.in_(self._names))
            .order_by(Team.product_id, Team.position)
        )
        teams: dict[str, list[str]] = defaultdict(list)
        products: dict[str, list[str]] = defaultdict(list)
        for name, team, product in members:
            teams[name.casefold()].append(team)
            products[name.casefold()].append(self._names[product])
        rows = self._session.execute(
            sa.select(Absence.name, Absence.first, Absence.last, Absence.note)
            .where(Absence.first <= self._span.last, Absence.last >= self._span.first)
            .order_by(Absence.first, Absence.name)
        )
        return [
            (Span(first, last), CalendarAbsence(name, _each(teams[key]), note, _each(products[key])))
            for name, first, last, note in rows
            if (key := name.casefold()) in teams
        ]


def _each(names: Sequence[str]) -> tuple[str, ...]:
    """Each name once, in their order."""
    return tuple(dict.fromkeys(names))


# ---------------------------------------------------------------------------------------------- before it is stored


def next_days(
    typed: CadenceTyped, today: date, count: int = 6, closures: Sequence[ClosureRow] = (), language: str = "en"
) -> tuple[DayRow, ...]:
    """The next release days from today on, moved off these closures too; BadInput says what is typed wrongly.

    Public holidays are named in the reader's *language* where that is known.
    """
    days, nth, weekday = read_cadence(typed.cadence)
    tolerance = _whole(typed.tolerance) if typed.tolerance.strip() else None
    cadence = Cadence(_anchor(typed.anchor, today), days, nth, weekday, _whole(typed.freeze_days), tolerance)
    periods = tuple(
        Period(each.id, ClosureKind(each.kind), each.name, Span(each.first, each.last)) for each in closures
    )
    calendar = Calendar(typed.country.strip().upper() or None, periods)
    found = slots(cadence, today, today + _LONGEST * (count + 1), calendar.is_shut, calendar.is_off)
    return tuple(
        DayRow(
            slot.due,
            slot.planned_on,
            slot.frozen_from(today),
            calendar.name_of(slot.due, language) if slot.due != slot.planned_on else "",
        )
        for slot in islice(found, count)
    )


def _anchor(typed: str, today: date) -> date:
    try:
        return date.fromisoformat(typed.strip()) if typed.strip() else today
    except ValueError as error:
        raise BadInput(f"“{typed}” is not a date. Write it like 2026-12-24.") from error


def _whole(typed: str) -> int:
    text = typed.strip()
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) < 4):
        raise BadInput(f"“{typed}” is not a whole number of days.")
    return int(text)
