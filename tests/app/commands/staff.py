"""What the tests on teams and calendars say and ask: teams in one line, what releases have, the loads of each."""

from datetime import date

from app.commands import planning, products, teams
from app.plans.teams import team_loads
from app.rows.capacity import TeamLoad
from models.capacity import Team, TeamTime
from models.database import reading
from models.releases import Release
from tests.app.commands.desk import Desk


def laid_out(desk: Desk, until: date = date(2027, 1, 20), **values: str) -> None:
    """A Swedish product with releases on 1, 15 and 29 December, and 12 January: R-1 to R-4."""
    given = {"country": "SE", "anchor": "2026-12-01"} | values
    desk.do(products.set_product, products.SetProduct("Kursvik", given))
    desk.do(planning.plan_releases, planning.PlanReleases(until))


def team(desk: Desk, name: str = "development", **values: str) -> int:
    """Set a team up; its number."""
    desk.do(teams.add_team, teams.AddTeam(name, values=values))
    return int(desk.rows(Team)[-1]["id"])


def member(desk: Desk, name: str, share: str = "1", of: str = "development") -> None:
    """Put somebody into a team."""
    desk.do(teams.set_member, teams.SetMember(of, name, share))


def time(desk: Desk) -> dict[tuple[int, int], tuple[float | None, bool]]:
    """By release and team what is stored, and whether it was said by hand."""
    return {(row["release_id"], row["team_id"]): (row["days"], row["by_hand"]) for row in desk.rows(TeamTime)}


def days(desk: Desk) -> list[float | None]:
    """The capacity of every release, by number."""
    return [row["capacity"] for row in desk.rows(Release)]


def loads(desk: Desk, release: int) -> tuple[TeamLoad, ...]:
    """What a release has of each team, and asks of it."""
    with reading(desk.database) as session:
        return team_loads(session, [release])[release]
