"""A story of plans: composed on data made by chance, taken in part, undone, overtaken by other desks; nothing is lost, nobody told twice."""

import os
import shutil
from collections.abc import Collection
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.commands import dependencies, estimating, pinning, teams
from app.commands.applying import order_of
from app.composer.conflicts import Conflict
from app.composer.difference import today
from app.plans.asked import Composed
from app.plans.shown import partly, recomputed
from app.plans.stale import PlanOutdated
from models.letters import Letter, Notice
from models.rules.errors import Refusal, RuleBroken
from models.rules.states import ChangeState, LetterState
from models.rules.terms import DependencyKind, Event
from tests.app.commands.desk import HISTORY, Desk, desk_at
from tests.app.commands.plans import apply, plan_of, restless, worth

LONG = os.environ.get("FORTNIGHT_LONG") == "1"
patient = settings(
    max_examples=300 if LONG else 12,
    deadline=None,
    derandomize=not LONG,
    phases=tuple(Phase) if LONG else (Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
CHANGES, RELEASES = 6, 3
_DAYS = frozenset({Event.SCHEDULED, Event.RESCHEDULED})


@pytest.fixture(scope="module")
def house_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six honoured wishes with two who wait for the first of them, three releases and two teams; made once."""
    path = tmp_path_factory.mktemp("plans") / "house.db"
    shutil.copyfile(empty_file, path)
    desk = desk_at(path)
    restless(desk)
    desk.product()
    for number in range(CHANGES):
        desk.honoured(desk.ticket(), *([desk.ticket()] if number == 0 else []))
    for name in ("development", "test"):
        desk.do(teams.add_team, teams.AddTeam(name, values={"days": "8", "fault_share": "0"}))
    assert [desk.release(14 * place) for place in range(1, RELEASES + 1)] == [1, 2, 3]
    desk.database.close()
    return path


def _open(house_file: Path, folder: str) -> Desk:
    path = Path(folder) / "desk.db"
    shutil.copyfile(house_file, path)
    desk = desk_at(path)
    desk.wait(days=1)  # the house was furnished the day before
    return desk


def _furnish(desk: Desk, data: st.DataObject) -> None:
    """Values, efforts by team, ties, pins and places by chance; what is refused is left out."""
    change = st.integers(1, CHANGES)
    for number in range(1, CHANGES + 1):
        effort = data.draw(st.sampled_from([None, (1, 1), (4, 0), (2, 4), (6, 2), (8, 1)]))
        if effort is not None:
            worth(desk, number, data.draw(st.integers(1, 10)), sum(effort))
            parts = {team: str(days) for team, days in zip(("development", "test"), effort, strict=True) if days}
            desk.do(estimating.give_estimate, estimating.GiveEstimate(number, {}, parts, "Seen anew"))
    kinds = st.sampled_from([DependencyKind.REQUIRES, DependencyKind.TOGETHER, DependencyKind.EXCLUDES])
    for one, kind, other in data.draw(st.lists(st.tuples(change, kinds, change), max_size=3)):
        _try(desk, dependencies.depend, dependencies.Depend(one, kind, other))
    for one, release in data.draw(st.lists(st.tuples(change, st.integers(1, RELEASES)), max_size=4)):
        _move(desk, one, release)
    for one, release, is_bar in data.draw(
        st.lists(st.tuples(change, st.integers(1, RELEASES), st.booleans()), max_size=2)
    ):
        if is_bar:
            _try(desk, pinning.bar, pinning.Bar(one, release))
        else:
            _try(desk, pinning.pin, pinning.PinTo(one, release))


def _try(desk: Desk, command: object, order: object) -> bool:
    try:
        desk.do(command, order)  # type: ignore[arg-type]  # a command and its own order, of whichever kind
    except Refusal:
        return False
    return True


def _move(desk: Desk, change: int, release: int) -> bool:
    try:
        desk.place(change, release)
    except Refusal:
        return False
    return True


def _composed(desk: Desk) -> Composed | None:
    try:
        return plan_of(desk)
    except Conflict:
        return None


def _board(desk: Desk) -> dict[str, str]:
    """Where everything stands now, as it is read for a plan."""
    return today(plan_of(desk).asked.problem)


@patient
@given(st.data())
def test_what_is_applied_is_what_was_shown_and_an_undo_takes_it_back(house_file: Path, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        desk = _open(house_file, folder)
        _furnish(desk, data)
        if data.draw(st.booleans()):
            desk.post()
        plan = _composed(desk)
        if plan is not None and plan.shown.moves:
            names = [move.number for move in plan.shown.moves]
            taken = data.draw(st.one_of(st.just(set(names)), st.sets(st.sampled_from(names), min_size=1)))
            _apply_and_undo(desk, plan, taken)
            _told_once(desk)
        desk.database.close()


def _apply_and_undo(desk: Desk, plan: Composed, taken: Collection[str]) -> None:
    before = desk.state(without=HISTORY)
    try:
        apply(desk, plan, taken)
    except RuleBroken:
        new = [each for each in recomputed(plan, taken).breaches if not each.stands]
        assert new, "what breaks nothing anew is not refused"
        assert desk.state(without=HISTORY) == before
        return
    assert _board(desk) == partly(plan, taken)
    assert [
        each for each in recomputed(plan, taken).breaches if not each.stands and each.kind.value == "requires"
    ] == []
    if set(taken) == {move.number for move in plan.shown.moves}:
        again = plan_of(desk)
        assert again.plan.value == pytest.approx(plan.plan.value, abs=1e-6)
        assert again.shown.moves == () or again.plan.value == pytest.approx(again.shown.today, abs=1e-6)
    desk.undo()
    assert desk.state(without=HISTORY) == before


@patient
@given(st.data())
def test_a_plan_that_another_desk_overtook_is_never_applied_blindly(house_file: Path, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        desk = _open(house_file, folder)
        _furnish(desk, data)
        plan = _composed(desk)
        if plan is not None and plan.shown.moves:
            other, release = data.draw(st.integers(1, CHANGES)), data.draw(st.integers(1, RELEASES))
            meant = partly(plan, {move.number for move in plan.shown.moves})
            before = _now(desk)
            if _move(desk, other, release):
                _overtaken(desk, plan, (before, meant))
        _told_once(desk)
        desk.database.close()


def _overtaken(desk: Desk, plan: Composed, boards: tuple[dict[str, str], dict[str, str]]) -> None:
    before, meant = boards
    now = _now(desk)
    moved = {name for name in now | before if now.get(name) != before.get(name)}
    rests = {move.change for move in order_of(plan).moves}
    into = {move.after for move in plan.shown.moves}
    try:
        apply(desk, plan)
    except PlanOutdated:
        assert _now(desk) == now, "nothing was moved"
        return
    except RuleBroken:
        assert _now(desk) == now, "nothing was moved"
        return
    assert not {int(name[2:]) for name in moved} & rests, "what the plan moves was moved by another"
    assert not {now[name] for name in moved if name in now} & into, (
        "a release that the plan fills was filled by another"
    )
    expected = {name: place for name, place in meant.items() if name not in moved}
    assert _now(desk) == expected | {name: now[name] for name in moved if name in now}


def _now(desk: Desk) -> dict[str, str]:
    found: dict[str, str] = {}
    for release in range(1, RELEASES + 1):
        found |= {f"C-{change}": f"R-{release}" for change in desk.items(release)}
    return found


def _told_once(desk: Desk) -> None:
    """Nobody is told the same day twice running, and who stands in a release was told its day, and no other since."""
    letters = {row["id"]: row for row in desk.rows(Letter)}
    said: dict[int, list[tuple[Event, object]]] = {}
    for notice in desk.rows(Notice):
        letter = letters.get(notice["letter_id"])
        if letter is not None and letter["state"] is not LetterState.WITHDRAWN and notice["waiter_id"] is not None:
            said.setdefault(notice["waiter_id"], []).append((notice["event"], letter["facts"].get("release_date")))
    for words in said.values():
        for (event, day), (following, later) in pairwise(words):
            if event in _DAYS and following in _DAYS:
                assert day != later, words
    standing = {change for release in range(1, RELEASES + 1) for change in desk.items(release)}
    assert all(desk.state_of(change) is ChangeState.PLANNED for change in standing)
