"""What fits into no release even alone is named by the plan that leaves it out, and so is what hangs on it."""

from app.commands import dependencies, planning
from app.plans.asked import Compose
from app.rows.plans import LeftKind
from models.rules.terms import DependencyKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import plan_of, requires, rooms, worth


def test_what_needs_more_than_any_release_has_is_named_with_what_there_is(desk: Desk) -> None:
    rooms(desk, 10, 8)
    large, fits = worth(desk, desk.honoured(), 9, 18), worth(desk, desk.honoured(), 9, 9)
    plan = plan_of(desk)
    (left,) = plan.shown.left_out
    assert (left.number, left.kind, left.names) == (f"C-{large}", LeftKind.TOO_LARGE, ("development",))
    assert left.reason == (
        f"C-{large} needs 18 days of development, and none of these releases has more than 10 for that."
    )
    assert set(plan.plan.placed) == {f"C-{fits}"}


def test_what_ships_together_is_measured_together_and_what_hangs_on_it_is_named(desk: Desk) -> None:
    rooms(desk, 10, 10)
    a, b, c, d = (worth(desk, desk.honoured(), 9, 6) for _ in range(4))
    requires(desk, a, b)
    requires(desk, b, c)
    desk.do(dependencies.depend, dependencies.Depend(c, DependencyKind.TOGETHER, d))
    left = {row.change_id: (row.kind, row.reason) for row in plan_of(desk).shown.left_out}
    assert left[c][0] is left[d][0] is LeftKind.TOO_LARGE
    assert left[c][1].startswith(f"C-{c} and C-{d} ship together and need 12 days of development")
    assert left[a] == (LeftKind.BLOCKED, f"C-{a} hangs on C-{c}, which fits into none of these releases.")
    assert left[b] == (LeftKind.BLOCKED, f"C-{b} hangs on C-{c}, which fits into none of these releases.")


def test_what_is_only_crowded_out_is_not_called_too_large(desk: Desk) -> None:
    rooms(desk, 10)
    for value in (9, 8):
        worth(desk, desk.honoured(), value, 9)
    assert plan_of(desk, Compose(releases=1)).shown.left_out == ()


def test_a_release_without_limit_holds_anything(desk: Desk) -> None:
    rooms(desk, 10)
    worth(desk, desk.honoured(), 9, 500)
    release = desk.release(30)
    desk.do(planning.edit_release, planning.EditRelease(release, notes="No limit"))
    assert plan_of(desk).shown.left_out == ()
