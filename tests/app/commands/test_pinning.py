"""Pins: what is said by hand of a change's place holds for every plan, is refused where it contradicts, and ends by itself."""

from app.commands import pinning, releases
from app.plans.asked import Compose
from models.composing import Pin
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind, ReleaseKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import plan_of, rooms, worth


def pin(desk: Desk, change: int, release: int) -> str:
    return desk.do(pinning.pin, pinning.PinTo(change, release)).sentence


def bar(desk: Desk, change: int, release: int | None = None) -> str:
    return desk.do(pinning.bar, pinning.Bar(change, release)).sentence


def test_a_pinned_change_is_in_its_release_whatever_it_costs(desk: Desk) -> None:
    first, second = rooms(desk, 5, 5)
    best, small = (worth(desk, desk.honoured(desk.ticket()), value, 5) for value in (9, 1))
    assert plan_of(desk).plan.placed == {f"C-{best}": f"R-{first}", f"C-{small}": f"R-{second}"}
    pin(desk, small, first)
    plan = plan_of(desk)
    assert plan.plan.placed == {f"C-{small}": f"R-{first}", f"C-{best}": f"R-{second}"}
    assert [(each.number, each.kind.value, each.releases) for each in plan.shown.held] == [
        (f"C-{small}", "pinned", (f"R-{first}",))
    ]


def test_a_barred_change_is_elsewhere_or_nowhere(desk: Desk) -> None:
    first, second = rooms(desk, 5, 5)
    change = worth(desk, desk.honoured(desk.ticket()), 9, 5)
    bar(desk, change, first)
    assert plan_of(desk).plan.placed == {f"C-{change}": f"R-{second}"}
    bar(desk, change)
    assert desk.count(Pin) == 1
    assert plan_of(desk).plan.placed == {}
    desk.do(pinning.unpin, pinning.Unpin(change))
    assert plan_of(desk).plan.placed == {f"C-{change}": f"R-{first}"}


def test_a_second_pin_takes_the_place_of_the_first(desk: Desk) -> None:
    first, second = rooms(desk, 5, 5)
    change = desk.honoured(desk.ticket())
    pin(desk, change, first)
    pin(desk, change, second)
    assert [row["release_id"] for row in desk.rows(Pin)] == [second]
    assert desk.refused(pinning.pin, pinning.PinTo(change, second)) == f"C-{change} is pinned to R-{second} already."


def test_what_contradicts_is_refused_with_the_way_out(desk: Desk) -> None:
    first, second = rooms(desk, 5, 5)
    change = desk.honoured(desk.ticket())
    pin(desk, change, first)
    for release in (first, None):
        assert f"unpin C-{change}" in desk.refused(pinning.bar, pinning.Bar(change, release))
    bar(desk, change, second)
    assert f"barred from R-{second}" in desk.refused(pinning.pin, pinning.PinTo(change, second))


def test_only_what_is_placed_by_plans_is_pinned_to_what_is_composed(desk: Desk) -> None:
    (first,) = rooms(desk, 5)
    urgent = desk.release(3, ReleaseKind.EXPEDITED)
    parked, change = desk.parked(desk.ticket()), desk.honoured(desk.ticket())
    assert "only what is honoured or planned" in desk.refused(pinning.pin, pinning.PinTo(parked, first))
    assert "not among the releases that are composed" in desk.refused(pinning.pin, pinning.PinTo(change, urgent))
    held = desk.planned(desk.ticket(), release=first)
    desk.do(releases.freeze, releases.Freeze(first))
    assert "it takes nothing more in" in desk.refused(pinning.pin, pinning.PinTo(change, first))
    assert desk.state_of(held) is ChangeState.PLANNED


def test_placing_by_hand_elsewhere_is_the_later_word(desk: Desk) -> None:
    first, second = rooms(desk, 5, 5)
    change = desk.honoured(desk.ticket())
    pin(desk, change, first)
    notes = desk.place(change, second).notes
    assert desk.count(Pin) == 0
    assert f"C-{change} was pinned to R-{first} by hand; it stands in R-{second} now, so that no longer holds." in notes
    desk.undo()
    assert desk.count(Pin) == 1


def test_a_pin_ends_when_the_change_is_rejected_or_has_shipped(desk: Desk) -> None:
    (first,) = rooms(desk, 9)
    gone, done = desk.honoured(desk.ticket()), desk.planned(desk.ticket(), release=first)
    pin(desk, gone, first)
    pin(desk, done, first)
    desk.reject(gone)
    assert [row["change_id"] for row in desk.rows(Pin)] == [done]
    desk.tested(done)
    desk.ship(first)
    assert desk.count(Pin) == 0


def test_a_pin_to_a_release_beyond_these_leaves_the_change_out_and_says_so(desk: Desk) -> None:
    _, second = rooms(desk, 5, 5)
    change = worth(desk, desk.honoured(desk.ticket()), 9, 5)
    pin(desk, change, second)
    plan = plan_of(desk, Compose(releases=1)).shown
    assert [(each.kind.value, each.names) for each in plan.left_out] == [("elsewhere", (f"R-{second}",))]


def test_a_deferred_decision_keeps_the_pin(desk: Desk) -> None:
    (first,) = rooms(desk, 5)
    change = desk.honoured(desk.ticket())
    pin(desk, change, first)
    desk.decide(change, DecisionKind.DEFER, until=desk.day(30))
    assert desk.count(Pin) == 1
