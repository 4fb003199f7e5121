"""How one change lives from the first ticket to its end: the steps that staff take, with their moments."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from random import Random

from app.sample.steps import (
    Decide,
    GiveVerdict,
    Merge,
    NewExpedited,
    Park,
    Place,
    Ready,
    Reproduce,
    SampleRelease,
    Score,
    Ship,
    Slip,
    Step,
    Urgency,
)
from app.sample.texts import Table, WrittenChange
from app.sample.timetable import DAY, Office, Train
from models.rules.terms import ChangeKind, DecisionKind, Verdict


@dataclass(slots=True)
class Scene:
    """What all stories share: chance, time, the staff by role, the often used sentences, and the steps written so far."""

    rng: Random
    office: Office
    staff: dict[str, str]
    sentences: Table
    steps: list[Step] = field(default_factory=list)

    def between(self, first: float, last: float) -> int:
        """A minute by chance, both ends included; the first where the window is closed."""
        return self.rng.randint(int(first), max(int(first), int(last)))


@dataclass(frozen=True, slots=True)
class Life:
    """When a change is made, and until when tickets may be linked to it (office minutes)."""

    made: int
    until: int


@dataclass(frozen=True, slots=True)
class HotFix:
    """An expedited release: made and filled on its first day, shipped on the next, and the regular one that carries it."""

    release: SampleRelease
    starts: int
    carrier: Train


def honoured(scene: Scene, change: WrittenChange, by: int) -> int:
    """Write a change's way to honoured, scored and ready to be placed by that minute; returns when it is made."""
    ways: dict[ChangeKind, Callable[[Scene, WrittenChange, int], int]] = {
        ChangeKind.CORRECTION: _correction_honoured,
        ChangeKind.MANDATE: _mandate_honoured,
    }
    return ways.get(change.kind, _wish_honoured)(scene, change, by)


def _wish_honoured(scene: Scene, change: WrittenChange, by: int) -> int:
    decided = by - scene.between(60, 6 * DAY)
    scored = decided - scene.between(60, 12 * DAY)
    made = _parked_before(scene, change, scored, 70)
    _score(scene, change, scored)
    _decide(scene, change, decided, DecisionKind.HONOUR)
    return made


def _parked_before(scene: Scene, change: WrittenChange, minute: int, most_days: int) -> int:
    days = min(most_days, minute // DAY - 2)
    parked = minute - scene.between(DAY, days * DAY)
    made = parked - scene.between(5, 90)
    _park(scene, change, parked)
    return made


def _correction_honoured(scene: Scene, change: WrittenChange, by: int) -> int:
    scored = by - scene.between(60, 4 * DAY)
    judged = scored - scene.between(10, 400)
    reproduced = judged - scene.between(5, 60)
    _reproduce(scene, change, reproduced, judged)
    _score(scene, change, scored)
    return reproduced - scene.between(30, 900)


def _reproduce(scene: Scene, change: WrittenChange, reproduced: int, judged: int) -> None:
    assert change.urgency is not None
    lead = scene.staff["development lead"]
    scene.steps.append(Reproduce(scene.office.moment(reproduced), scene.staff["support"], change.id))
    scene.steps.append(Urgency(scene.office.moment(judged), lead, change.id, change.urgency))


def _mandate_honoured(scene: Scene, change: WrittenChange, by: int) -> int:
    scored = by - scene.between(DAY, 10 * DAY)
    _score(scene, change, scored)
    return scored - scene.between(50, DAY + 300)


def _score(scene: Scene, change: WrittenChange, minute: int) -> None:
    at, lead = scene.office.moment(minute), scene.staff["development lead"]
    scene.steps.append(Score(at, lead, change.id, change.value, change.effort))


def _park(scene: Scene, change: WrittenChange, minute: int) -> None:
    at = scene.office.moment(minute)
    reason = change.parked_because or scene.rng.choice(scene.sentences["parked"])
    review = at.date() + timedelta(days=scene.between(60, 170))
    scene.steps.append(Park(at, scene.staff["support"], change.id, reason, review))


def _decide(scene: Scene, change: WrittenChange, minute: int, kind: DecisionKind, reason: str = "") -> None:
    at, owner = scene.office.moment(minute), scene.staff["product owner"]
    is_no = kind is DecisionKind.REJECT
    no_kind, back = (change.no_kind, change.brings_back) if is_no else (None, None)
    scene.steps.append(Decide(at, owner, change.id, kind, reason or change.reason, no_kind, None, back))


def shipped(scene: Scene, change: WrittenChange, stops: list[Train]) -> Life:
    """A change that ships in the last of its stops, having slipped from the ones before."""
    first, last = stops[0], stops[-1]
    placed = scene.between(first.opens, first.opens + DAY)
    made = honoured(scene, change, placed)
    scene.steps.append(_placed(scene, change, placed, first))
    since = placed
    for here, there in pairwise(stops):
        since = _slip(scene, change, here, there)
    if change.fails:
        since = _fail(scene, change, last, since)
    _pass(scene, change, last, since)
    assert last.ships is not None
    return Life(made, last.ships - 60)


def _placed(scene: Scene, change: WrittenChange, minute: int, train: Train) -> Place:
    return Place(scene.office.moment(minute), scene.staff["development lead"], change.id, train.release.handle)


def _slip(scene: Scene, change: WrittenChange, here: Train, there: Train) -> int:
    assert here.ships is not None
    slipped = here.ships - scene.between(30, 120)
    at, lead = scene.office.moment(slipped), scene.staff["development lead"]
    scene.steps.append(Slip(at, lead, change.id, there.release.handle))
    return there.opens


def _fail(scene: Scene, change: WrittenChange, train: Train, since: int) -> int:
    ready = since + scene.between(60, 400)
    tested = ready + scene.between(60, 400)
    _ready(scene, change, ready)
    _verdict(scene, change, tested, train, change.fails)
    return tested


def _pass(scene: Scene, change: WrittenChange, train: Train, since: int) -> None:
    assert train.freezes is not None
    assert train.ships is not None
    ready = scene.between(since + 60, train.freezes - 60)
    _ready(scene, change, ready)
    _verdict(scene, change, scene.between(ready + 60, train.ships - 150), train)


def _ready(scene: Scene, change: WrittenChange, minute: int) -> None:
    scene.steps.append(Ready(scene.office.moment(minute), scene.staff["development lead"], change.id))


def _verdict(scene: Scene, change: WrittenChange, minute: int, train: Train, fails: str = "") -> None:
    at, tester = scene.office.moment(minute), scene.staff["tester"]
    verdict = Verdict.FAIL if fails else Verdict.PASS
    again = scene.sentences["passes_again"] if change.fails else scene.rng.choice(scene.sentences["passes"])
    scene.steps.append(GiveVerdict(at, tester, change.id, train.release.handle, verdict, fails or again))


def underway(scene: Scene, change: WrittenChange, train: Train, stage: str) -> Life:
    """A change in a release that has not shipped yet: its stage is planned, ready, tested or failed."""
    recent = min(train.opens, scene.office.end - 2 * DAY)
    placed = scene.between(recent - 4 * DAY, recent - 120)
    made = honoured(scene, change, placed)
    scene.steps.append(_placed(scene, change, placed, train))
    end = scene.office.end
    if stage != "planned":
        ready = scene.between(placed + 200, end - 200)
        _ready(scene, change, ready)
        if stage != "ready":
            fails = scene.sentences["fails_when_frozen"] if stage == "failed" else ""
            _verdict(scene, change, scene.between(ready + 60, end - 20), train, fails)
    return Life(made, end - 30)


def waiting_for_place(scene: Scene, change: WrittenChange) -> Life:
    """A change that is honoured and in no release."""
    end = scene.office.end
    return Life(honoured(scene, change, scene.between(end - 35 * DAY, end - DAY)), end - 30)


def parked(scene: Scene, change: WrittenChange) -> Life:
    """A change that still waits for the product owner, who may have asked or deferred."""
    spoken = bool(change.asked or change.deferred_because)
    first, last = (2, 80) if spoken else (25, 122)
    stays = scene.between(first * DAY, last * DAY)
    _park(scene, change, stays)
    scored = stays + scene.between(DAY, 8 * DAY)
    if spoken or (scene.rng.random() < 0.75 and scored < scene.office.end):
        _score(scene, change, scored)
    if spoken:
        _ask_or_defer(scene, change, scored + scene.between(60, 10 * DAY))
    return Life(stays - scene.between(5, 90), scene.office.end - 30)


def _ask_or_defer(scene: Scene, change: WrittenChange, minute: int) -> None:
    if change.deferred_for_days is None:
        _decide(scene, change, minute, DecisionKind.ASK, change.asked)
        return
    at, owner = scene.office.moment(minute), scene.staff["product owner"]
    tomorrow = scene.office.days[-1] + timedelta(days=1)
    until = tomorrow + timedelta(days=change.deferred_for_days)
    scene.steps.append(Decide(at, owner, change.id, DecisionKind.DEFER, change.deferred_because, None, until))


def rejected(scene: Scene, change: WrittenChange, asked_again: bool) -> Life:
    """A change that the product owner refused; one that is asked for again was refused early enough."""
    first, last = (70, 95) if asked_again else (25, 118)
    decided = scene.between(first * DAY, last * DAY)
    if change.kind is ChangeKind.MANDATE:
        made = honoured(scene, change, decided - DAY)
    else:
        scored = decided - scene.between(DAY, 5 * DAY)
        made = _parked_before(scene, change, scored, 18)
        _score(scene, change, scored)
    _decide(scene, change, decided, DecisionKind.REJECT)
    return Life(made, decided - 30)


def merged(scene: Scene, change: WrittenChange, target: Life) -> Life:
    """A change that turns out to be another one, which was made before and still lives."""
    made = scene.between(target.made + 400, min(target.until - 3 * DAY, target.made + 20 * DAY))
    if change.kind is not ChangeKind.CORRECTION:
        _park(scene, change, made + 30)
    joined = made + scene.between(300, 900)
    scene.steps.append(Merge(scene.office.moment(joined), scene.staff["support"], change.id, change.into))
    return Life(made, joined - 10)


def new(scene: Scene, change: WrittenChange) -> Life:
    """A change that nobody has looked at yet."""
    del change  # Nothing has happened to it.
    end = scene.office.end
    return Life(scene.between(end - 2.5 * DAY, end - 200), end - 30)


def expedited(scene: Scene, change: WrittenChange, hot: HotFix) -> Life:
    """A critical correction: known in the morning, placed at noon, shipped the next day, tested again where it is carried."""
    start, lead = hot.starts, scene.staff["development lead"]
    moment = scene.office.moment
    _reproduce(scene, change, start + 120, start + 130)
    _score(scene, change, start + 150)
    made_release = NewExpedited(moment(start + 170), lead, hot.release.handle, hot.release.product, hot.release.planned)
    scene.steps.append(made_release)
    scene.steps.append(Place(moment(start + 180), lead, change.id, hot.release.handle))
    _ready(scene, change, start + 430)
    tester, sentences = scene.staff["tester"], scene.sentences
    note = scene.rng.choice(sentences["passes"])
    verdict = GiveVerdict(moment(start + DAY + 45), tester, change.id, hot.release.handle, Verdict.PASS, note)
    scene.steps.append(verdict)
    scene.steps.append(Ship(moment(start + DAY + 95), lead, hot.release.handle))
    _carry(scene, change, hot.carrier)
    return Life(start + 90, start + 165)


def _carry(scene: Scene, change: WrittenChange, carrier: Train) -> None:
    assert carrier.freezes is not None
    assert carrier.ships is not None
    at = scene.office.moment(scene.between(carrier.freezes + 30, carrier.ships - 150))
    tester, note = scene.staff["tester"], scene.sentences["passes_carried"]
    scene.steps.append(GiveVerdict(at, tester, change.id, carrier.release.handle, Verdict.PASS, note))
