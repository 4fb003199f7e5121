"""What is built stays where it stands in every plan, whatever that asks: its work is done."""

from app.commands import dependencies
from models.rules.terms import DependencyKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import plan_of, rooms, worth


def test_built_work_that_fills_more_than_its_release_has_leaves_a_plan_of_the_rest(desk: Desk) -> None:
    first, second = rooms(desk, 5, 5)
    done = worth(desk, desk.honoured(), 5, 8)
    desk.place(done, first)
    desk.tested(done)
    wish = worth(desk, desk.honoured(), 9, 3)
    plan = plan_of(desk)
    assert plan.plan.placed == {f"C-{done}": f"R-{first}", f"C-{wish}": f"R-{second}"}


def test_built_work_is_not_taken_out_for_what_it_hangs_on(desk: Desk) -> None:
    first = desk.release(14)
    done, parked = worth(desk, desk.honoured(), 5, 2), desk.parked()
    desk.place(done, first)
    desk.tested(done)
    desk.do(dependencies.depend, dependencies.Depend(done, DependencyKind.TOGETHER, parked))
    plan = plan_of(desk)
    assert plan.shown.moves == ()
    assert plan.plan.placed == {f"C-{done}": f"R-{first}"}
