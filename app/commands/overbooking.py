"""Overbooking: says which team of a release has more to do than it has time for."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.commands import given
from app.commands.finding import item_of
from app.plans.teams import team_loads
from app.rows.capacity import TeamLoad
from models.changes import Change


def overbooked(session: Session, releases: Iterable[int]) -> list[str]:
    """A sentence for each team that is over-booked in these releases."""
    loads = team_loads(session, releases)
    return [_said(release, load) for release, teams in loads.items() for load in teams if load.over > 0]


def overbooked_where(session: Session, change: Change) -> list[str]:
    """The same of the release that a change stands in; nothing where it stands in none."""
    session.flush()
    item = item_of(session, change)
    return [] if item is None else overbooked(session, [item.release_id])


def _said(release: int, load: TeamLoad) -> str:
    kept = f" and {load.kept:g} kept for renewals" if load.kept else ""
    if load.team_id is None:
        return (
            f"R-{release} now holds {given.person_days(load.load)} of work{kept} for a capacity of {load.capacity:g}."
        )
    faults = f", of which {load.reserved_for_faults:g} are for faults alone" if load.reserved_for_faults else ""
    return (
        f"R-{release} now holds {given.person_days(round(load.load, 2))} of {load.team}{kept} for the {load.capacity:g} "
        f"that {load.team} has{faults}."
    )
