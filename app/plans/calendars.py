"""Calendars: of each product the days on which nobody works, or nothing ships, and what they are called."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.connectors.public_holidays import closed_days, holiday_of
from models.capacity import Absence, Closure
from models.products import Product
from models.rules.cadence import Cadence, IsClosed
from models.rules.capacity import Span
from models.rules.terms import ClosureKind, ReleaseKind


@dataclass(frozen=True)
class Period:
    """A closure as a calendar knows it; of one *product*, or of all."""

    id: int
    kind: ClosureKind
    name: str
    span: Span
    product: int | None = None


@dataclass(frozen=True)
class Calendar:
    """A product's days: weekends and the public holidays of its *country*, and its *periods*."""

    country: str | None
    periods: tuple[Period, ...]

    def is_off(self, day: date) -> bool:
        """Whether nobody works: a weekend, a public holiday or a closed period."""
        return self.is_holiday(day) or any(
            day in period.span for period in self.periods if period.kind is ClosureKind.CLOSED
        )

    def is_shut(self, day: date) -> bool:
        """Whether nothing is laid out to ship: nobody works, or it is blacked out."""
        return self.is_holiday(day) or any(day in period.span for period in self.periods)

    def over(self, day: date) -> tuple[Period, ...]:
        """The closed periods and blackouts that a day lies in."""
        return tuple(period for period in self.periods if day in period.span)

    def binding(self, day: date, kind: ReleaseKind) -> tuple[Period, ...]:
        """Those that keep a release of this kind from shipping on that day: a closed period stops no expedited one."""
        urgent = kind is ReleaseKind.EXPEDITED
        return tuple(each for each in self.over(day) if not urgent or each.kind is ClosureKind.BLACKOUT)

    def name_of(self, day: date, language: str = "en") -> str:
        """What keeps a day from being one to ship on: a closure, or a holiday in a language; nothing for a weekend alone."""
        over = self.over(day)
        return over[0].name if over else holiday_of(day, self.country, language)

    @cached_property
    def is_holiday(self) -> IsClosed:
        """Whether a day is a weekend or public holiday."""
        return closed_days(self.country)


def calendars(session: Session, products: Iterable[int]) -> dict[int, Calendar]:
    """The calendar of each of these products, as it stands."""
    wanted = set(products)
    countries = session.execute(sa.select(Product.id, Product.country).where(Product.id.in_(wanted))).all()
    shared: list[Period] = []
    own: dict[int, list[Period]] = defaultdict(list)
    for closure in session.scalars(
        sa.select(Closure)
        .where(sa.or_(Closure.product_id.is_(None), Closure.product_id.in_(wanted)))
        .order_by(Closure.first, Closure.id)
    ):
        period = Period(closure.id, closure.kind, closure.name, Span(closure.first, closure.last), closure.product_id)
        (shared if closure.product_id is None else own[closure.product_id]).append(period)
    return {product: Calendar(country, (*own[product], *shared)) for product, country in countries}


def absences(session: Session) -> dict[str, tuple[Span, ...]]:
    """By colleague, whatever the case of the name, the spans in which they are away."""
    found: dict[str, list[Span]] = defaultdict(list)
    for name, first, last in session.execute(sa.select(Absence.name, Absence.first, Absence.last)):
        found[name.casefold()].append(Span(first, last))
    return {name: tuple(spans) for name, spans in found.items()}


def cadence_of(product: Product) -> Cadence:
    """The product's cadence."""
    return Cadence(
        anchor=product.cadence_anchor or date(2026, 1, 6),
        days=product.cadence_days,
        nth=product.cadence_nth,
        weekday=product.cadence_weekday,
        freeze_days=product.freeze_days,
        tolerance=product.tolerance,
    )
