"""The sample's half year as a list of steps, the same for the same seed and day."""

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from app.sample import stories, tickets
from app.sample.steps import (
    Freeze,
    SampleChange,
    SampleHouse,
    SampleOrganisation,
    SamplePlan,
    SampleProduct,
    SampleRelease,
    SampleRequester,
    SampleStaff,
    SampleTeam,
    SendLetters,
    Ship,
)
from app.sample.stories import HotFix, Life, Scene
from app.sample.texts import Table, Texts, WrittenChange, read_texts
from app.sample.timetable import CADENCE_DAYS, DAY, FREEZE_DAYS, Train, loads, office_before, trains_of
from models.rules.terms import Language, ReleaseKind

_STAGES = ("tested", "ready", "planned", "failed", "tested", "planned")
_LATE_IN_THE_DAY = 470


def sample_plan(seed: int, today: date) -> SamplePlan:
    """The plan of the 26 weeks before *today*; the last day's letters are left in the outbox."""
    texts = read_texts()
    scene = Scene(Random(seed), office_before(today), _staff(texts.house), texts.house["sentences"])  # noqa: S311 - a sample, no secret
    trains = {row["id"]: trains_of(row, scene.office, today) for row in texts.house["product"]}
    hot = {row["id"]: _hot_fix(scene, row, trains[row["id"]]) for row in texts.house["product"]}
    lives = _lives(scene, texts, trains, hot)
    releases = sorted(_releases(trains, hot), key=lambda release: (release.planned, release.handle))
    people = tuple(_requester(row) for row in texts.people)
    arrivals = tickets.waiting_arrivals(scene, texts, lives) + tickets.single_arrivals(scene, texts)
    taken_in = tickets.Post(scene, texts.house, people).deliver(arrivals, releases)
    _run_trains(scene, trains)
    _empty_outbox(scene)
    return SamplePlan(
        house=SampleHouse(**texts.house["house"]),
        staff=tuple(SampleStaff(row["name"], row["role"]) for row in texts.house["staff"]),
        products=tuple(_product(row, trains[row["id"]]) for row in texts.house["product"]),
        organisations=tuple(_organisation(row) for row in texts.house["organisation"]),
        requesters=people,
        changes=tuple(_change(written, today) for written in texts.changes),
        tickets=taken_in,
        releases=tuple(releases),
        steps=tuple(sorted(scene.steps, key=lambda step: step.at)),
        teams=tuple(SampleTeam(**row) for row in texts.house["team"]),
    )


# ---- what there is ------------------------------------------------------------------------------


def _staff(house: Table) -> dict[str, str]:
    return {row["role"]: row["name"] for row in house["staff"]}


def _product(row: Table, trains: tuple[Train, ...]) -> SampleProduct:
    return SampleProduct(
        handle=row["id"],
        name=row["name"],
        modules=tuple(row["modules"]),
        end_users=row["end_users"],
        country=row["country"],
        capacity=float(row["capacity"]),
        anchor=trains[0].release.planned,
        cadence_days=CADENCE_DAYS,
        freeze_days=FREEZE_DAYS,
        version=f"{row['major']}.{row['first_minor']}",
    )


def _organisation(row: Table) -> SampleOrganisation:
    language, manager = Language(row["language"]), row["account_manager"]
    return SampleOrganisation(row["id"], row["name"], language, row["end_users"], manager, row["source"])


def _requester(row: Table) -> SampleRequester:
    return SampleRequester(
        handle=row["id"],
        name=row["name"],
        address=row.get("address"),
        language=Language(row["language"]),
        organisation=row["organisation"],
        opted_out=row.get("opted_out", False),
    )


def _change(written: WrittenChange, today: date) -> SampleChange:
    return SampleChange(
        handle=written.id,
        product=written.product,
        kind=written.kind,
        title=written.title,
        module=written.module,
        audience=written.audience,
        language=written.language,
        description=written.description,
        scenario=written.scenario,
        requirements=written.requirements,
        reference=written.reference,
        due=None if written.due_in_days is None else today + timedelta(days=written.due_in_days),
    )


def _releases(trains: dict[str, tuple[Train, ...]], hot: dict[str, HotFix]) -> Iterable[SampleRelease]:
    for product, its_trains in trains.items():
        yield from (train.release for train in its_trains)
        yield hot[product].release


# ---- what happened ------------------------------------------------------------------------------


def _hot_fix(scene: Scene, product: Table, trains: tuple[Train, ...]) -> HotFix:
    """Some days after the regular release in the middle of those that shipped; the next one carries the fix."""
    middle = (product["shipped"] - 1) // 2
    before, carrier = trains[middle], trains[middle + 1]
    assert before.ships is not None
    starts = (before.ships // DAY + 3) * DAY
    planned = scene.office.days[starts // DAY + 1]
    release = SampleRelease(
        handle=f"{product['id']}-expedited-{planned}",
        product=product["id"],
        kind=ReleaseKind.EXPEDITED,
        planned=planned,
        version=f"{before.release.version}.1",
    )
    return HotFix(release, starts, carrier)


def _lives(scene: Scene, texts: Texts, trains: dict[str, tuple[Train, ...]], hot: dict[str, HotFix]) -> dict[str, Life]:
    lives: dict[str, Life] = {}
    for row in texts.house["product"]:
        changes = [change for change in texts.changes if change.product == row["id"]]
        its_trains = trains[row["id"]]
        lives |= _in_releases(scene, row, changes, its_trains)
        lives |= {c.id: stories.expedited(scene, c, hot[row["id"]]) for c in changes if c.becomes == "expedited"}
        lives |= _in_no_release(scene, texts, changes)
        lives |= {c.id: stories.merged(scene, c, lives[c.into]) for c in changes if c.becomes == "merged"}
    return lives


def _in_releases(
    scene: Scene, product: Table, changes: list[WrittenChange], trains: tuple[Train, ...]
) -> dict[str, Life]:
    gone = [train for train in trains if train.ships is not None]
    shipped = [change for change in changes if change.becomes == "shipped"]
    stops = loads(shipped, gone, product["capacity"], scene.rng)
    lives = {change.id: stories.shipped(scene, change, stops[change.id]) for change in shipped}
    still_open = [change for change in changes if change.becomes == "open"]
    scene.rng.shuffle(still_open)
    for number, change in enumerate(still_open):
        coming = trains[len(gone)] if number < len(_STAGES) - 1 else trains[len(gone) + 1]
        stage = _STAGES[number] if number < len(_STAGES) - 1 else "planned"
        lives[change.id] = stories.underway(scene, change, coming, stage)
    return lives


def _in_no_release(scene: Scene, texts: Texts, changes: list[WrittenChange]) -> dict[str, Life]:
    asked_again = {ticket.change for ticket in texts.waiting if ticket.late}
    lives = {}
    for change in changes:
        match change.becomes:
            case "honoured":
                lives[change.id] = stories.waiting_for_place(scene, change)
            case "parked":
                lives[change.id] = stories.parked(scene, change)
            case "rejected":
                lives[change.id] = stories.rejected(scene, change, change.id in asked_again)
            case "new":
                lives[change.id] = stories.new(scene, change)
    return lives


def _run_trains(scene: Scene, trains: dict[str, tuple[Train, ...]]) -> None:
    lead = scene.staff["development lead"]
    for train in (train for its_trains in trains.values() for train in its_trains):
        if train.freezes is not None:
            scene.steps.append(Freeze(scene.office.moment(train.freezes), lead, train.release.handle))
        if train.ships is not None:
            scene.steps.append(Ship(scene.office.moment(train.ships), lead, train.release.handle))


def _empty_outbox(scene: Scene) -> None:
    days = range(len(scene.office.days) - 1)
    support = scene.staff["support"]
    scene.steps += [SendLetters(scene.office.moment(day * DAY + _LATE_IN_THE_DAY), support) for day in days]
