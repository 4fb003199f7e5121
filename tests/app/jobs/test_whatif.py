"""What if: the curve over teams, exact points under it, supposed plans beside today's, late mandates, scenarios side by side."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from app.commands.teams import SetTeam, set_team
from app.composer.solver import Watch
from app.jobs.whatif import Named, Trade, as_it_is, compared, exact, levers, suppose, trade
from app.plans.asked import Compose, WhatIf
from app.rows.whatif import CurveRow, Tradeoff, differences
from models.database import connect
from models.rules.errors import BadInput, NotFound
from models.rules.terms import ChangeKind
from tests.app.commands.desk import Desk
from tests.app.jobs.supposing import empty_file, estimate, mandate, wishful_file, with_colleagues

__all__ = ["empty_file", "wishful_file"]


@pytest.fixture
def work(wishful_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """Two teams, three releases, four wishes."""
    path = tmp_path / "house.db"
    copyfile(wishful_file, path)
    desk = Desk(connect(path), "Anna", datetime.now(UTC))
    yield desk
    desk.database.close()


def watch() -> Watch:
    return Watch(20.0)


def test_the_levers_are_the_teams_their_members_and_the_changes_of_known_effort(work: Desk) -> None:
    with_colleagues(work)
    unknown = work.honoured(work.ticket())
    found = levers(work.database, Compose(releases=2), work.now.date())
    assert [(team.name, team.members) for team in found.teams] == [
        ("development", ("Ada Example", "Bo Example")),
        ("test", ()),
    ]
    assert found.teams[1].days == 8
    assert [row.effort for row in found.changes] == [8, 6, 9, 11]
    assert unknown not in [row.change_id for row in found.changes]
    assert (found.releases, found.faults_first) == (3, False)


def test_there_are_no_levers_without_releases(empty_file: Path, tmp_path: Path) -> None:
    copyfile(empty_file, tmp_path / "bare.db")
    bare = Desk(connect(tmp_path / "bare.db"))
    bare.product()
    with pytest.raises(NotFound):
        levers(bare.database, Compose(), bare.now.date())
    bare.database.close()


def test_exact_plans_lie_under_the_curve_and_the_curve_says_what_the_next_day_brings(work: Desk) -> None:
    day, order = work.now.date(), Trade(Compose())
    curve = trade(work.database, order, day, watch())
    assert (curve.days, curve.today, curve.teams, curve.complete) == (42, 0, ("development", "test"), True)
    assert [point.more for point in curve.points] == sorted((point.more for point in curve.points), reverse=True)
    for share in (0.0, 0.5, 1.0, 1.5):
        row = exact(work.database, order, day, watch(), share)
        most = curve.value_at(row.days)
        assert most is not None
        assert row.proven
        assert row.value <= most + 1e-6
        assert row.days == 42 * share


def test_the_curve_of_one_team_counts_its_days_alone(work: Desk) -> None:
    curve = trade(work.database, Trade(Compose(), "test"), work.now.date(), watch())
    assert curve.days == 12
    assert curve.points[-1].days == pytest.approx(18)
    row = exact(work.database, Trade(Compose(), "test"), work.now.date(), watch(), 0.0)
    assert (row.value, row.changes) == (0, 0)  # each of them needs some test


def test_what_is_supposed_of_capacities_does_not_move_the_curve_but_efforts_do(work: Desk) -> None:
    day, plain = work.now.date(), Compose()
    curve = trade(work.database, Trade(plain), day, watch())
    fewer = Compose(what=WhatIf(teams={"test": 0.5}))
    assert trade(work.database, Trade(fewer), day, watch()) == curve
    harder = Compose(what=WhatIf(efforts={1: 3.0}))
    assert trade(work.database, Trade(harder), day, watch()).most < curve.most


def test_a_curve_that_is_stopped_is_what_was_drawn_by_then(work: Desk) -> None:
    stopped = watch()
    stopped.stop()
    curve = trade(work.database, Trade(Compose()), work.now.date(), stopped)
    assert not curve.complete
    assert len(curve.points) >= 2


def test_without_any_capacity_there_is_no_curve(work: Desk) -> None:
    for team in ("development", "test"):
        work.do(set_team, SetTeam(team, {"days": ""}))
    curve = trade(work.database, Trade(Compose()), work.now.date(), watch())
    assert (curve.points, curve.teams, curve.unlimited, curve.days) == ((), (), ("development", "test"), 0)
    assert curve.value_at(10) is None


def test_a_mandate_that_no_capacity_keeps_does_not_take_the_curve_away(work: Desk) -> None:
    assert trade(work.database, Trade(Compose()), work.now.date(), watch()).late == ()
    number = mandate(work, 20, (50, 1))
    curve = trade(work.database, Trade(Compose()), work.now.date(), watch())
    assert curve.late == (f"C-{number}",)
    assert curve.most > 10
    row = exact(work.database, Trade(Compose()), work.now.date(), watch(), 1.0)
    assert 0 < row.value <= (curve.value_at(row.days) or 0)


def test_less_capacity_brings_less_and_what_falls_out_is_named(work: Desk) -> None:
    day = work.now.date()
    best = as_it_is(work.database, Compose(releases=1), day, watch())
    less = suppose(work.database, Compose(releases=1, what=WhatIf(teams={"development": 0.5})), day, watch())
    assert (less.days, less.real_days) == (9, 14)
    assert less.outcome.value < best.value
    assert {row.kind for row in differences(best, less.outcome)} <= {"in", "out"}
    assert "out" in {row.kind for row in differences(best, less.outcome)}
    assert all(team.taken <= (team.capacity or 0) for each in less.outcome.releases for team in each.teams)


def test_nothing_supposed_is_the_best_plan_beside_todays(work: Desk) -> None:
    work.place(4, 1)
    day = work.now.date()
    found = suppose(work.database, Compose(), day, watch())
    assert found.outcome == as_it_is(work.database, Compose(), day, watch())
    assert [row.release for row in found.today.stands.values()] == ["R-1"]
    assert found.today.bound is None
    assert found.outcome.value >= found.today.value


def test_a_colleague_who_is_away_takes_their_days_along(work: Desk) -> None:
    with_colleagues(work)
    day = work.now.date()
    found = suppose(work.database, Compose(what=WhatIf(without=("Ada Example",))), day, watch())
    assert 12 < found.days < found.real_days
    with pytest.raises(BadInput, match="Nobody Here"):
        suppose(work.database, Compose(what=WhatIf(without=("Nobody Here",))), day, watch())


def test_a_mandate_that_can_not_be_kept_ships_as_early_as_it_can_late(work: Desk) -> None:
    number = mandate(work, 15, (8, 1))
    day = work.now.date()
    kept = suppose(work.database, Compose(), day, watch()).outcome
    assert [(row.release, row.late) for row in kept.mandates] == [("R-1", 0)]
    estimate(work, number, (12, 1))
    work.do(set_team, SetTeam("development", {"days": "13"}))
    late = suppose(work.database, Compose(what=WhatIf(teams={"development": 0.5})), day, watch()).outcome
    assert [(row.release, row.late) for row in late.mandates] == [(None, None)]
    assert late.kept == 0


def test_a_mandate_is_late_by_no_more_days_than_it_must(work: Desk) -> None:
    first, second = mandate(work, 15, (8, 1)), mandate(work, 15, (7, 1))
    outcome = suppose(work.database, Compose(), work.now.date(), watch()).outcome
    lates = {row.change_id: row.late for row in outcome.mandates}
    assert sorted(late or 0 for late in lates.values()) == [0, 12]  # one in R-1, the other a fortnight later in R-2
    assert set(lates) == {first, second}
    assert outcome.kept == 1


def test_the_best_so_far_is_told_before_the_answer(work: Desk) -> None:
    heard: list[float] = []
    found = suppose(work.database, Compose(), work.now.date(), watch(), lambda best: heard.append(best.outcome.value))
    assert heard
    assert max(heard) <= found.outcome.value + 1e-9


def test_scenarios_are_composed_side_by_side_and_one_names_whom_it_supposes_and_is_gone(work: Desk) -> None:
    named = [
        Named(0, "As it is", Compose()),
        Named(1, "Half", Compose(what=WhatIf(share=0.5))),
        Named(2, "Gone", Compose(what=WhatIf(without=("Nobody Here",)))),
    ]
    whole, half, gone = compared(work.database, named, work.now.date(), watch())
    assert whole.supposed is not None
    assert half.supposed is not None
    assert half.supposed.outcome.value < whole.supposed.outcome.value
    assert gone.supposed is not None
    assert gone.supposed.outcome.value == whole.supposed.outcome.value
    assert "Nobody Here" in gone.problems[0]


def test_supposing_stores_nothing(work: Desk) -> None:
    before = work.state()
    suppose(work.database, Compose(what=WhatIf(share=0.7)), work.now.date(), watch())
    trade(work.database, Trade(Compose()), work.now.date(), watch())
    assert work.state() == before


def test_a_product_without_teams_has_one_lever(empty_file: Path, tmp_path: Path) -> None:
    copyfile(empty_file, tmp_path / "plain.db")
    plain = Desk(connect(tmp_path / "plain.db"))
    number = plain.honoured(plain.ticket())
    plain.release()
    found = levers(plain.database, Compose(), plain.now.date())
    assert [(team.name, team.days) for team in found.teams] == [("development", None)]
    assert suppose(plain.database, Compose(), plain.now.date(), watch()).outcome.stands == {}
    assert plain.row_of(number)["kind"] == ChangeKind.WISH
    plain.database.close()


def test_between_corners_the_curve_is_straight() -> None:
    points = (CurveRow(0.0, 0.0, 0.0, 2.0, whole=True), CurveRow(1.0, 10.0, 20.0, 0.0, whole=True))
    curve = Tradeoff("A", None, ("development",), (), 10.0, 5.0, points)
    assert [curve.value_at(days) for days in (0, 2.5, 10, 10.1, -1)] == [0, 5, 20, None, None]
