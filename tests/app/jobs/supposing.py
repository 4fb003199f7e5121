"""A house to suppose things of: two teams, three releases, wishes with values and efforts, and a mandate."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from app.commands import changes
from app.commands.estimating import GiveEstimate, give_estimate
from app.commands.teams import AddTeam, SetMember, add_team, set_member
from app.commands.valuing import SetScore, set_score
from models.database import connect
from models.rules.terms import ChangeKind, DecisionKind
from tests.app.commands.desk import Desk, empty_file

__all__ = ["empty_file", "wishful_file"]

#: By title: value, and the days of development and test.
WISHES = {
    "Copy a week": (9, (6, 2)),
    "Print a list": (8, (5, 1)),
    "Sort by day": (6, (5, 4)),
    "A new colour": (3, (9, 2)),
}


def with_teams(work: Desk, fault_share: str = "0") -> None:
    """Development (10 days) and test (4 days), each of nobody by name."""
    work.product()
    work.do(add_team, AddTeam("development", values={"days": "10", "fault_share": fault_share}))
    work.do(add_team, AddTeam("test", values={"days": "4"}))


def with_colleagues(work: Desk) -> None:
    """Two in development."""
    for name in ("Ada Example", "Bo Example"):
        work.do(set_member, SetMember("development", name, "50%"))


def coming(work: Desk, count: int = 3) -> list[int]:
    """Releases a fortnight apart."""
    return [work.release(14 * (place + 1)) for place in range(count)]


def wishes(work: Desk, of: Mapping[str, tuple[float, tuple[float, float]]] | None = None) -> list[int]:
    """Honoured wishes, scored and estimated by team."""
    made = []
    for title, (value, efforts) in (WISHES if of is None else of).items():
        number = work.change(work.ticket(), title=title)
        work.do(changes.park, changes.Park(number, "It needs a look"))
        work.decide(number, DecisionKind.HONOUR)
        estimate(work, number, efforts)
        work.do(set_score, SetScore(number, {"value": str(value), "visibility": "visitor"}, settle=True))
        made.append(number)
    return made


def estimate(work: Desk, number: int, efforts: tuple[float, float]) -> None:
    """How much work it is for development and test."""
    by_team = {team: str(days) for team, days in zip(("development", "test"), efforts, strict=True) if days}
    work.do(give_estimate, GiveEstimate(number, {}, by_team, settle=True))


def mandate(work: Desk, days: int, efforts: tuple[float, float]) -> int:
    """A mandate that is due so many days from now."""
    due = work.day(days).isoformat()
    details = {"mandate_reference": "Act 12", "mandate_date": due}
    number = work.change(work.ticket(), kind=ChangeKind.MANDATE, title="Name the sender", **details)
    estimate(work, number, efforts)
    return number


@pytest.fixture(scope="session")
def wishful_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two teams, three releases, four wishes; made once and copied by whoever wants it."""
    path = tmp_path_factory.mktemp("wishful") / "house.db"
    copyfile(empty_file, path)
    work = Desk(connect(path), "Anna", datetime.now(UTC) - timedelta(days=1))
    with_teams(work)
    coming(work)
    wishes(work)
    work.database.close()
    return path
