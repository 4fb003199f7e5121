"""What waits for the development lead reaches him wherever he is: by the rail's count, a toast, and a band on the board."""

import pytest

from app.commands import products, verdicts
from models.releases import Release
from models.rules.terms import ReleaseKind, Verdict
from tests.views.releases.room import Room
from views.watching import OthersActs


@pytest.fixture
def lead(room: Room) -> OthersActs:
    """The lead looks at Almanda, and a critical correction of Kursvik is to be tested at another desk."""
    room.work.product()
    room.work.do(products.set_product, products.SetProduct("Almanda", {}))
    change = room.work.critical(room.work.ticket())
    release = room.work.release(3, ReleaseKind.EXPEDITED)
    room.work.place(change, release)
    room.work.do(verdicts.ready, verdicts.Ready(change))
    room.refresh()
    room.screen._on_product_chosen("Almanda")
    watch = OthersActs(room.window.desk)
    room.settle()
    return watch


def look(room: Room, watch: OthersActs) -> None:
    watch.tick()
    room.settle()


def count(room: Room) -> int | None:
    return room.window.rail.button("releases").count()


def test_a_release_made_ready_at_another_desk_is_told_counted_and_on_the_board_of_any_product(
    room: Room, lead: OthersActs
) -> None:
    assert not count(room)
    assert not room.screen.board_tab.elsewhere_band.isVisible()
    room.work.do(verdicts.give_verdict, verdicts.GiveVerdict(1, Verdict.PASS))
    look(room, lead)
    name = room.work.row(Release, 1)["name"]
    assert (name[:7], room.said()) == ("Kursvik", f"R-1, {name} is ready to ship")
    assert count(room) == 1
    band = room.screen.board_tab.elsewhere_band
    assert band.sentence() == room.said()
    assert band.isVisible()
    band.button.click()
    room.settle()
    assert room.screen.board.column(1) is not None
    assert not band.isVisible()
    assert room.screen.board_tab.ready_band.isVisible()


def test_a_correction_found_critical_at_another_desk_is_told_and_counted_until_it_is_placed(
    room: Room, lead: OthersActs
) -> None:
    change = room.work.critical(room.work.ticket())
    look(room, lead)
    assert room.said().endswith(f"Kursvik, C-{change} · Copy a schedule: critical, and in no expedited release")
    assert count(room) == 1
    room.work.place(change, 1)
    look(room, lead)
    assert not count(room)


def test_what_one_did_oneself_and_what_waited_before_is_not_told(room: Room, lead: OthersActs) -> None:
    room.window.desk.do(verdicts.give_verdict, verdicts.GiveVerdict(1, Verdict.PASS))
    room.settle()
    said = room.said()
    look(room, lead)
    room.work.ticket()
    look(room, lead)
    assert room.said() == said
    assert count(room) == 1
