"""A colleague less: the time that releases would have of their teams if somebody were away all the while."""

from collections.abc import Collection, Sequence

from sqlalchemy.orm import Session

from app.plans.counting import counted
from app.rows.capacity import TeamRow
from models.rules.errors import BadInput

Times = dict[int, dict[int, float | None]]


def times_without(
    session: Session, product: int, teams: Sequence[TeamRow], names: Collection[str], known: Times
) -> Times:
    """The releases' time of their teams without these colleagues; raises BadInput for a name that nobody bears.

    Time that was said by hand gets smaller by the same part as what the calendar counts.
    """
    members = {member.name.casefold(): member.name for team in teams for member in team.members}
    for name in names:
        if name.casefold() not in members:
            there = ", ".join(sorted(set(members.values()))) or "nobody yet"
            raise BadInput(f"There is no “{name}” in these teams. There are: {there}.")
    with_all, less = counted(session, [product]), counted(session, [product], names)
    return {
        release: {
            team: _part(days, with_all.get(release, {}).get(team), less.get(release, {}).get(team))
            for team, days in of_release.items()
        }
        for release, of_release in known.items()
    }


def _part(days: float | None, with_all: float | None, less: float | None) -> float | None:
    if days is None or not with_all or less is None:
        return days
    return days * less / with_all
