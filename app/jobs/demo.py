"""The demo: the main job on the sample, done without a screen."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.commands.act import By, perform
from app.commands.releases import Ship, ship
from app.commands.verdicts import GiveVerdict, give_verdict
from app.jobs.demo_report import ReleaseDay, report
from app.jobs.send_letters import write_eml
from app.queries.releases import coming_releases, release_sheet
from app.rows.releases import ReleaseRow
from app.sample.replay import make_sample
from models.database import Database, connect
from models.rules.errors import RuleBroken
from models.rules.states import OPEN_RELEASE, ChangeState
from models.rules.terms import ReleaseKind, Verdict

_SHIPPABLE = frozenset({ChangeState.READY.value, ChangeState.TESTED.value})
_TEN = time(10, tzinfo=UTC)


def demo(folder: Path, today: date) -> str:
    """Make the sample in *folder*, ship its next release, write the letters beside it, and say what happened.

    Raises RuleBroken where the folder holds a sample already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = connect(folder / "sample.db")
    try:
        return report(database, _release_day(database, folder / "letters", today))
    finally:
        database.close()


def _release_day(database: Database, letters: Path, today: date) -> ReleaseDay:
    """The tester tests what is built; the lead ships it, and lets the rest slip to the release after."""
    sample = make_sample(database, today)
    release, following = _next_two(database)
    items = [item for item in release_sheet(database, release.id).items if not item.carried]
    ready = tuple(item for item in items if item.state == ChangeState.READY)
    moved = tuple(item for item in items if item.state == ChangeState.PLANNED)
    at_ten = datetime.combine(today, _TEN)
    for item in ready:
        order = GiveVerdict(item.change_id, Verdict.PASS, "Tested on the day of the release.")
        perform(database, give_verdict, order, By(sample.staff["tester"], at_ten))
    lead = By(sample.staff["development lead"], at_ten + timedelta(hours=1))
    order_to_ship = Ship(release.id, move_to=following.id if moved else None)
    act = perform(database, ship, order_to_ship, lead).act
    return ReleaseDay(
        today=today,
        sample=sample,
        release=release,
        following=following,
        tested=ready,
        shipped=tuple(item for item in items if item not in moved),
        moved=moved,
        act=act,
        folder=letters,
        files=write_eml(database, letters).sent,
    )


def _next_two(database: Database) -> tuple[ReleaseRow, ReleaseRow]:
    """Of the products' next regular releases the one that most wait for, and the one after it, which takes the rest."""
    regular = [release for release in coming_releases(database) if release.kind == ReleaseKind.REGULAR]
    pairs = []
    for product in dict.fromkeys(release.product for release in regular):
        release, *later = [each for each in regular if each.product == product]
        takes_items = [each for each in later if each.state in OPEN_RELEASE]
        states = {item.state for item in release_sheet(database, release.id).items if not item.carried}
        if states & _SHIPPABLE and takes_items:
            pairs.append((release, takes_items[0]))
    if not pairs:
        raise RuleBroken("The sample holds no release that could ship.")
    return max(pairs, key=lambda pair: pair[0].waiting)
