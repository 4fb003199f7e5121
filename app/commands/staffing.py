"""Staffing: at the end of every act, what coming releases have of each team is counted anew where its calendar moved.

What is counted follows from other things: it goes past the history, and an undo counts it anew. What is said by hand is a
row like any other.
"""

from collections.abc import Collection, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction

from app.commands import bulk
from app.commands.overbooking import overbooked
from app.commands.recording import Recording
from app.plans.counting import counted
from models.capacity import Team, TeamTime
from models.releases import Release
from models.rules.states import UNSHIPPED_RELEASE

_FOLLOWED = {
    "teams": frozenset({"days"}),
    "members": frozenset({"name", "share"}),
    "absences": frozenset({"name", "first", "last"}),
    "closures": frozenset({"product_id", "kind", "first", "last"}),
    "products": frozenset({"country", "cadence_days", "cadence_nth", "cadence_weekday", "cadence_anchor"}),
    "releases": frozenset({"planned_on", "due", "branch_id"}),
    "team_times": frozenset({"days"}),
}
_TIMES = bulk.table_of(TeamTime)
#: Person-days by team, and whether they were said by hand.
Time = dict[int, tuple[float | None, bool]]


def watch(session: Session) -> None:
    """Let counted time go before its release or team goes, and before somebody says it by hand."""
    event.listen(session, "before_flush", _make_way)


def _make_way(session: Session, _context: UOWTransaction, _instances: object) -> None:
    gone = [
        _TIMES.c.release_id == row.id if isinstance(row, Release) else _TIMES.c.team_id == row.id
        for row in session.deleted
        if isinstance(row, (Release, Team))
    ]
    said = [
        sa.and_(_TIMES.c.release_id == row.release_id, _TIMES.c.team_id == row.team_id)
        for row in session.new
        if isinstance(row, TeamTime)
    ]
    for which in (*gone, *said):
        session.execute(sa.delete(_TIMES).where(which, _TIMES.c.by_hand.is_(False)))


def settle(session: Session, recording: Recording) -> list[str]:
    """Count anew where something moved that time follows from: teams, absences, closed days, releases' days.

    Gives a sentence for each release that has less now and is over-booked by it.
    """
    if not any(recording.reworded(_FOLLOWED).values()):
        return []
    products = set(session.scalars(sa.select(Team.product_id)))
    if not products:
        return []
    stored = _stored(session, products)
    by_calendar = counted(session, products)
    wanted = {release: _time(by_calendar.get(release, {}), time) for release, time in stored.items()}
    _store(session, wanted, stored)
    summed = _sum_up(session, products, wanted)
    moved = [release for release in wanted if wanted[release] != stored[release] or release in summed]
    if moved:
        recording.touch("capacity", *moved)
    return overbooked(session, [release for release in moved if _has_less(wanted[release], stored[release])])


def _has_less(now: Time, before: Time) -> bool:
    """Whether a team of which something was known has less than before."""
    return any((now.get(team, (None,))[0] or 0.0) < (days or 0.0) for team, (days, _) in before.items())


def _stored(session: Session, products: Collection[int]) -> dict[int, Time]:
    """What each release still to ship has now."""
    rows = session.execute(
        sa.select(Release.id, TeamTime.team_id, TeamTime.days, TeamTime.by_hand)
        .outerjoin(TeamTime, TeamTime.release_id == Release.id)
        .where(Release.product_id.in_(products), Release.state.in_(UNSHIPPED_RELEASE))
        .order_by(Release.id, TeamTime.team_id)
    )
    found: dict[int, Time] = {}
    for release, team, days, by_hand in rows:
        time = found.setdefault(release, {})
        if team is not None:
            time[team] = (days, bool(by_hand))
    return found


def _time(by_calendar: Mapping[int, float | None], stored: Time) -> Time:
    """What is counted, but where somebody said it by hand."""
    by_hand = {team: said for team, said in stored.items() if said[1]}
    return {team: (days, False) for team, days in by_calendar.items()} | by_hand


def _store(session: Session, wanted: Mapping[int, Time], stored: Mapping[int, Time]) -> None:
    fresh = []
    for release, time in wanted.items():
        was = stored[release]
        for team in was.keys() - time.keys():
            session.execute(sa.delete(_TIMES).where(*_at(release, team)))
        for team, (days, by_hand) in time.items():
            if team not in was:
                fresh.append({"release_id": release, "team_id": team, "days": days, "by_hand": by_hand})
            elif was[team] != (days, by_hand):
                session.execute(sa.update(_TIMES).where(*_at(release, team)).values(days=days))
    bulk.insert(session, _TIMES, fresh)


def _at(release: int, team: int) -> tuple[sa.ColumnElement[bool], ...]:
    return _TIMES.c.release_id == release, _TIMES.c.team_id == team


def _sum_up(session: Session, products: Collection[int], wanted: Mapping[int, Time]) -> set[int]:
    """Give each release the sum of its teams as its capacity; the numbers of those where it was another."""
    known = session.execute(
        sa.select(Release.id, Release.capacity).where(Release.product_id.in_(products), Release.id.in_(wanted))
    ).all()
    sums = {release: _sum([days for days, _ in time.values()]) for release, time in wanted.items()}
    moved = {release for release, capacity in known if capacity != sums[release]}
    for release in moved:
        alter = sa.update(Release).where(Release.id == release).values(capacity=sums[release])
        session.execute(alter, execution_options={"synchronize_session": "evaluate"})
    return moved


def _sum(days: Sequence[float | None]) -> float | None:
    """Together, as far as known; None where nothing is."""
    known = [each for each in days if each is not None]
    return round(sum(known), 4) if known else None
