"""Forecast: the chance that a release holds its day, from what is left in it, what its teams have, and how true estimates were."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import ceil, isfinite
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.left import Left, left_of
from app.plans.shut import shut_names
from app.rows.forecast import Outlook, TeamOutlook
from models.changes import Change
from models.releases import Release
from models.rules.capacity import Span

if TYPE_CHECKING:
    from app.plans.simulated import Work

#: From so many changes on that say what they took, the house's own record is believed.
ENOUGH = 10
#: No day is foretold that lies farther away than this.
_FARTHEST = timedelta(days=3 * 366)


def outlooks(session: Session, releases: Iterable[int], today: date) -> dict[int, Outlook]:
    """By release what can be said today of its day; numbers of no release are left out."""
    record = ratios(session)
    numbers = sorted(set(releases))
    shut = shut_names(session, numbers)
    return {
        left.release.id: replace(_outlook(left, today, record), shut=shut[left.release.id])
        for left in left_of(session, numbers, today)
    }


def chance_when_frozen(session: Session, release: Release, today: date) -> float | None:
    """The chance to hold its day, to be kept with the release; None where none can be said, or only an upper bound."""
    session.flush()
    said = outlooks(session, [release.id], today)[release.id]
    return None if said.unknown else said.chance


def ratios(session: Session) -> tuple[float, ...]:
    """What changes took for each day that they were estimated at; nothing where too few are known to go by."""
    chosen = sa.select(Change.actual / Change.effort).where(Change.actual.is_not(None), Change.effort > 0)
    found = tuple(round(ratio, 4) for ratio in session.scalars(chosen.order_by(Change.id)) if ratio is not None)
    return found if len(found) >= ENOUGH else ()


def _outlook(left: Left, today: date, record: Sequence[float]) -> Outlook:
    asked = [at for at in range(len(left.teams)) if left.asks(at)]
    why_not = _why_not(left, today, asked)
    if why_not is not None:
        return _said(left, asked, why_not, None)
    if not asked:
        return replace(_said(left, asked, None, None), chance=1.0, half=today, late=today)
    # The arrays are needed only when something is foretold.
    from app.plans.simulated import RUNS, Time, Work, simulated

    works = [
        Work(change.low, change.likely, change.high, tuple(change.parts[at] for at in asked))
        for change in left.changes
        if change.likely is not None
    ]
    times = [Time(team.pace or 0.0, team.days, team.after, team.beside) for team in (left.teams[at] for at in asked)]
    found = simulated(works, times, record)
    said = _said(left, asked, None, found.teams)
    half, late = _day_after(left, found.half), _day_after(left, found.late)
    spread = _spread(works, record)
    return replace(said, chance=found.chance, half=half, late=late, spread_by=spread, runs=RUNS)


def _why_not(left: Left, today: date, asked: Sequence[int]) -> str | None:
    """Why nothing can be said of the release's day; None where something can."""
    if not left.items:
        return "empty"
    if today > left.release.planned_on:
        return "past"
    if all(change.likely is None for change in left.changes) and (left.changes or left.ported):
        return "effort"
    return "time" if any(left.teams[at].pace is None for at in asked) else None


def _said(left: Left, asked: Sequence[int], why_not: str | None, chances: Sequence[float] | None) -> Outlook:
    """What is known without a simulation, and the *chances* of the teams that are asked."""
    teams = []
    for place, at in enumerate(asked):
        team = left.teams[at]
        time = None if team.pace is None else max(0.0, round(team.pace * team.days - team.beside, 3))
        chance = None if chances is None else chances[place]
        teams.append(TeamOutlook(team.team, round(left.work(at), 3), time, team.by, chance))
    release = left.release
    return Outlook(
        release_id=release.id,
        number=f"R-{release.id}",
        name=release.name,
        product=left.product,
        planned=release.planned_on,
        chance=None,
        half=None,
        late=None,
        work=round(sum(team.work for team in teams), 3),
        items=left.items,
        unknown=sum(1 for change in left.changes if change.likely is None),
        spread_by="none",
        why_not=why_not,
        teams=tuple(teams),
    )


def _spread(works: Sequence["Work"], record: Sequence[float]) -> str:
    """What most of the spread comes from."""
    ranges = sum(1 for work in works if work.low is not None or work.high is not None)
    if 2 * ranges >= len(works):
        return "ranges"
    return "record" if record else "usual"


def _day_after(left: Left, days: float) -> date | None:
    """The day on which so many working days are over; None where that is farther than anybody can say."""
    if not isfinite(days):
        return None
    wanted = max(1, ceil(days - 1e-9))
    for day in Span(left.first, left.first + min(_FARTHEST, date.max - left.first)).days():
        wanted -= not left.is_off(day)
        if wanted <= 0:
            return day
    return None
