"""The timeline's lanes: by product, kind and branch, with the closed days that run through them; prepared once when rows arrive."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.rows.capacity import CalendarClosure, CalendarDay, TeamLoad
from app.rows.timeline import TimelineRelease
from views.releases.calendar.days import chosen
from views.releases.calendar.words import closure_look, holiday_names
from views.releases.words import day_words, fill, kind_words, translate
from views.widgets.counts import count_of, numeral
from views.widgets.states import Look, state_look

_ORDER = ("regular", "major", "expedited")


@dataclass(frozen=True, slots=True)
class Meter:
    """What a release has of a team and asks of it, in person-days; *share* of the bar, None where nobody knows its time."""

    team: str
    share: float | None
    words: str
    over: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A release on the timeline, as it is painted and said."""

    row: TimelineRelease
    name: str
    look: Look
    day: str
    meters: tuple[Meter, ...]
    spoken: str
    #: Whether its teams are named beside the lane, and not in its own meters.
    teams_aside: bool = False

    @property
    def can_move(self) -> bool:
        """Whether it can be dragged to another day."""
        return self.row.state not in ("shipped", "withdrawn")

    @property
    def first(self) -> date:
        """The first day that it takes on its lane."""
        return self.row.begins or self.row.ships


@dataclass(frozen=True, slots=True)
class Lane:
    """The releases of one kind, product and branch; *group* is the product where several are shown."""

    group: str
    product: str
    kind: str
    title: str
    releases: tuple[Made, ...]

    @property
    def meters(self) -> int:
        """The most teams that one of its releases has."""
        return max((len(each.meters) for each in self.releases), default=0)

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams that stand beside the lane, one for each row of meters; none where they are named in the releases."""
        return next((tuple(meter.team for meter in each.meters) for each in self.releases if each.teams_aside), ())


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days that are closed from the first to the last, of one product or of all."""

    first: date
    last: date
    look: Look
    product: str | None


@dataclass(frozen=True, slots=True)
class Lanes:
    """All that the timeline shows; *holidays* by their day."""

    first: date
    last: date
    today: date
    lanes: tuple[Lane, ...]
    closed: tuple[Stretch, ...]
    holidays: tuple[tuple[date, str], ...]


def lanes_of(releases: Iterable[TimelineRelease], products: Sequence[str], today: date) -> tuple[Lane, ...]:
    """The lanes in the order of the products; each has a regular one, and what else it has releases for."""
    several = len(products) > 1
    by_lane: dict[tuple[str, str, str], list[Made]] = {(product, "regular", ""): [] for product in products}
    for row in releases:
        by_lane.setdefault((row.product, row.kind, row.branch or ""), []).append(made(row, today))
    order = {product: number for number, product in enumerate(products)}
    keys = sorted(
        (key for key in by_lane if key[0] in order), key=lambda key: (order[key[0]], key[2], _ORDER.index(key[1]))
    )
    return tuple(
        Lane(
            group=product if several else "",
            product=product,
            kind=kind,
            title=f"{kind_words(kind)} · {branch}" if branch else kind_words(kind),
            releases=_with_teams_aside(
                kind, sorted(by_lane[product, kind, branch], key=lambda each: (each.row.ships, each.row.name))
            ),
        )
        for product, kind, branch in keys
    )


def _with_teams_aside(kind: str, releases: Sequence[Made]) -> tuple[Made, ...]:
    """The releases of a lane; where all have meters of the same teams, those are named once, beside it."""
    metered = [each for each in releases if each.meters and each.row.begins is not None]
    same = len({tuple(meter.team for meter in each.meters) for each in metered}) == 1
    if kind == "expedited" or not same:
        return tuple(releases)
    return tuple(replace(each, teams_aside=each in metered) for each in releases)


def made(row: TimelineRelease, today: date) -> Made:
    """A release prepared for painting."""
    rest = row.name.removeprefix(row.product).strip(" -–:")
    meters = tuple(_meter(each) for each in row.teams if each.capacity is not None or each.load or each.kept)
    day = day_words(row.ships, today)
    return Made(row, rest or row.name, _look(row), day, meters, _spoken(row, day, meters, today))


def _look(row: TimelineRelease) -> Look:
    """Its state; a release on a closed day without an exception is a matter of its own."""
    if row.shut:
        return Look("over", translate("Releases", "On a closed day"), "bad")
    return state_look("release", row.state)


def _meter(load: TeamLoad) -> Meter:
    used = load.load + load.kept
    if load.capacity is None:
        return Meter(load.team, None, f"{numeral(used)} / ?", over=False)
    share = used / load.capacity if load.capacity > 0 else float(used > 0)
    return Meter(load.team, share, f"{numeral(used)} / {numeral(load.capacity)}", over=load.over > 0)


def _spoken(row: TimelineRelease, day: str, meters: Iterable[Meter], today: date) -> str:
    parts = [row.name, kind_words(row.kind), day, state_look("release", row.state).word]
    if row.state not in ("shipped", "withdrawn") and row.ships < today:
        parts.append(translate("Releases", "its day is past"))
    elif row.shut:
        parts.append(fill(translate("Releases", "lies on a closed day: %1"), row.shut))
    if row.freeze is not None:
        parts.append(fill(translate("Releases", "freezes %1"), day_words(row.freeze)))
    over = translate("Releases", "over capacity")
    parts += [f"{each.team} {each.words} ({over})" if each.over else f"{each.team} {each.words}" for each in meters]
    if row.items:
        tested = fill(translate("Releases", "%1 of %2 tested"), row.tested, row.items)
        parts.append(tested)
    if row.unknown:
        parts.append(
            count_of(
                row.unknown,
                translate("Releases", "1 without an effort"),
                translate("Releases", "%n without an effort"),
            )
        )
    return ", ".join(parts)


def stretches(days: Mapping[date, CalendarDay], products: frozenset[str]) -> tuple[Stretch, ...]:
    """Each closed period or blackout as far as it lies in these days."""
    found: dict[int, tuple[CalendarClosure, date, date]] = {}
    for day in sorted(days):
        for closure in chosen(days[day], products).closures:
            _closure, first, _last = found.get(closure.closure_id, (closure, day, day))
            found[closure.closure_id] = (closure, first, day)
    return tuple(
        Stretch(first, last, closure_look(closure, with_product=len(products) != 1), closure.product)
        for closure, first, last in found.values()
    )


def holidays_in(days: Mapping[date, CalendarDay], products: frozenset[str]) -> tuple[tuple[date, str], ...]:
    """The public holidays with their names."""
    named = ((day, holiday_names(chosen(days[day], products))) for day in sorted(days))
    return tuple((day, name) for day, name in named if name)


def six_months(first: date) -> tuple[date, date]:
    """The first day of the month and the last of the fifth after it."""
    start = first.replace(day=1)
    return start, months_on(start, 6) - timedelta(days=1)


def months_on(first: date, months: int) -> date:
    """The first day of the month so many months on."""
    count = first.year * 12 + first.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
