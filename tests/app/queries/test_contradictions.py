"""What a file of an earlier version may hold: changes at odds with where they stand are named, and can be set right."""

import sqlalchemy as sa

from app.jobs.safekeeping import check
from models.changes import Change
from models.database import writing
from models.releases import ReleaseItem
from models.rules.states import ChangeState
from tests.app.commands.desk import Desk, desk, empty_file
from tests.app.commands.plans import apply, plan_of, restless, rooms, worth

__all__ = ["desk", "empty_file"]  # fixtures


def stray(desk: Desk, change: int, state: ChangeState) -> None:
    """Give a change a state that no command gives it where it stands."""
    with writing(desk.database) as session:
        session.execute(sa.update(Change).where(Change.id == change).values(state=state))


def test_where_all_agree_there_is_nothing_to_say(desk: Desk) -> None:
    desk.shipped(desk.ticket())
    desk.hot_fix(desk.ticket())
    desk.planned(desk.ticket())
    assert check(desk.database) == ()


def test_what_is_honoured_in_a_release_is_named_and_placing_sets_it_right(desk: Desk) -> None:
    release = desk.release()
    change = desk.planned(desk.ticket(), release=release)
    stray(desk, change, ChangeState.HONOURED)
    assert check(desk.database) == (
        f"C-{change} is honoured, and R-{release} holds it all the same. Place it again, there or elsewhere.",
    )
    desk.place(change, release)
    assert desk.state_of(change) is ChangeState.PLANNED
    assert check(desk.database) == ()


def test_what_is_merged_in_a_release_and_planned_in_none_or_in_two_is_named(desk: Desk) -> None:
    first, second = desk.release(14), desk.release(28)
    merged, nowhere, twice = (desk.planned(release=first) for _ in range(3))
    stray(desk, merged, ChangeState.MERGED)
    with writing(desk.database) as session:
        session.execute(sa.delete(ReleaseItem).where(ReleaseItem.change_id == nowhere))
        session.add(ReleaseItem(release_id=second, change_id=twice))
    assert check(desk.database) == (
        f"C-{merged} is merged, and R-{first} holds it all the same.",
        f"C-{nowhere} is planned, and stands in no release that is still to ship.",
        f"C-{twice} stands in R-{first} and in R-{second} at once.",
    )


def test_a_plan_places_what_is_honoured_in_a_release_all_the_same(desk: Desk) -> None:
    restless(desk)
    ticket = desk.ticket()
    change, (first, second) = worth(desk, desk.honoured(ticket), 9, 2), rooms(desk, 5, 5)
    desk.place(change, second)
    stray(desk, change, ChangeState.HONOURED)
    apply(desk, plan_of(desk))
    assert (desk.state_of(change), list(desk.items(first)), list(desk.items(second))) == ("planned", [change], [])
    assert check(desk.database) == ()


def test_a_plan_that_has_no_room_for_it_leaves_it_and_can_be_applied(desk: Desk) -> None:
    restless(desk)
    (release,) = rooms(desk, 5)
    better, change = worth(desk, desk.honoured(), 9, 5), worth(desk, desk.honoured(), 1, 5)
    desk.place(change, release)
    stray(desk, change, ChangeState.HONOURED)
    apply(desk, plan_of(desk))
    assert desk.state_of(better) is ChangeState.PLANNED
