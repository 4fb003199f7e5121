"""What takes something in: no release promises a day that has passed, and a freeze of nothing falls by itself."""

from app.commands import changes, products, releases
from app.commands.releases import Place, Slip, place, ship, slip
from app.commands.undo import Undo, undo
from models.releases import Release
from models.rules.states import ReleaseState
from models.rules.terms import DecisionKind, NoKind
from tests.app.commands.desk import Desk


def test_nothing_is_placed_where_its_day_has_passed(desk: Desk) -> None:
    wish, late, next_one = desk.honoured(desk.ticket()), desk.release(7), desk.release(21)
    desk.wait(days=8)
    sentence = desk.refused(place, Place(wish, late))
    assert (
        f"that day is past: nobody can be promised it. Give it another day first (release set R-{late} date=…)"
        in sentence
    )
    assert f"or choose R-{next_one} on" in sentence
    desk.do_move_day(late, 3)
    desk.place(wish, late)


def test_nothing_slips_or_is_moved_along_to_a_day_that_has_passed(desk: Desk) -> None:
    first, second, third = desk.release(7), desk.release(9), desk.release(30)
    built, open_item = desk.planned(desk.ticket(), release=first), desk.planned(desk.ticket(), release=first)
    desk.tested(built)
    desk.wait(days=12)
    assert "that day is past" in desk.refused(slip, Slip(open_item, second))
    assert "that day is past" in desk.refused(ship, releases.Ship(first, move_to=second))
    desk.do(products.set_product, products.SetProduct("Kursvik", {"open_items": "move"}))
    desk.ship(first)
    assert list(desk.items(third)) == [open_item]


def test_who_joins_what_is_late_is_promised_no_past_day(desk: Desk) -> None:
    late = desk.release(7)
    wish = desk.planned(desk.ticket(), release=late)
    desk.wait(days=8)
    newcomer = desk.ticket()
    desk.do(changes.link, changes.Link(newcomer, wish))
    letter = desk.letters()[-1]
    assert letter["event"].value == "scheduled"
    assert (letter["facts"]["release_date"], letter["subject"].split(":")[0]) == (None, "Planned")
    assert desk.row(Release, late)["name"] in letter["body"]


def test_a_freeze_falls_when_the_last_item_leaves_and_comes_back_with_it(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    wish = desk.planned(desk.ticket(), release=first)
    desk.do(releases.freeze, releases.Freeze(first))
    done = desk.do(slip, Slip(wish, second))
    assert f"R-{first} held nothing any more, so it is no longer frozen." in done.notes
    assert desk.row(Release, first)["state"] is ReleaseState.PLANNED
    other = desk.honoured(desk.ticket())
    moved = desk.do(place, Place(other, first))
    desk.do(undo, Undo(moved.act))
    desk.do(undo, Undo(done.act))
    assert desk.row(Release, first)["state"] is ReleaseState.FROZEN
    assert list(desk.items(first)) == [wish]


def test_a_no_to_the_last_item_thaws_its_release(desk: Desk) -> None:
    release = desk.release(7)
    wish = desk.planned(desk.ticket(), release=release)
    desk.do(releases.freeze, releases.Freeze(release))
    desk.decide(wish, DecisionKind.REJECT, "It costs more than it gives", no_kind=NoKind.NOT_NOW)
    assert desk.row(Release, release)["state"] is ReleaseState.PLANNED
