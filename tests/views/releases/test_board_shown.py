"""The board as it is seen: heads, meters, the bands over it, products and far days."""

from datetime import timedelta

from PySide6.QtCore import Qt

from app.commands import planning, products, valuing
from models.releases import Release
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, ReleaseKind
from tests.views.releases.room import Room, mandate, released_in
from views.releases.cards import card_id
from views.releases.screen import ReleasesScreen

KEY = Qt.Key


def test_a_head_says_day_kind_state_and_a_load_over_capacity(room: Room, two: tuple[int, int]) -> None:
    heavy, unknown = room.work.planned(release=two[0]), room.work.planned(release=two[0])
    room.work.do(valuing.set_score, valuing.SetScore(heavy, {"effort": "12.5"}))
    room.work.do(planning.edit_release, planning.EditRelease(two[0], capacity=10))
    room.refresh()
    head = room.column(two[0]).head
    assert "R-1 · Regular" in head.words()
    assert head.meters.is_over()
    assert head.meters.words() == "load: 12.5 of 10 person-days, some without effort, over capacity"
    assert unknown in room.cards(two[0])


def test_a_mandate_in_a_release_after_its_date_raises_the_alarm(room: Room, two: tuple[int, int]) -> None:
    change = mandate(room, room.work.day(20))
    room.work.place(change, two[1])
    room.refresh()
    assert "This release is later." in room.spoken(change, two[1])


def test_the_band_makes_an_expedited_release_with_the_critical_correction_inside(
    room: Room, two: tuple[int, int]
) -> None:
    change = room.work.critical(room.work.ticket())
    room.refresh()
    assert room.screen.band.isVisible()
    assert f"C-{change}" in room.screen.band.sentence()
    room.screen.band.button.click()
    room.settle()
    release = released_in(room, change)
    assert release is not None
    assert room.work.row(Release, release)["kind"] is ReleaseKind.EXPEDITED
    assert not room.screen.band.isVisible()
    room.press(KEY.Key_R)
    assert room.column(release).foot.tests.text() == "0 of 1 tested"
    room.press(KEY.Key_V)
    assert room.column(release).foot.tests.text() == "Ready to ship: all is tested"


def test_a_second_critical_correction_joins_the_open_expedited_release(room: Room, two: tuple[int, int]) -> None:
    room.work.release(0, ReleaseKind.EXPEDITED)  # late already: the clock of what was done runs a day behind
    expedited = room.work.release(1, ReleaseKind.EXPEDITED)
    change = room.work.critical(room.work.ticket())
    room.refresh()
    assert room.screen.band.button.text() == f"Put into R-{expedited}"
    room.screen.band.button.click()
    room.settle()
    assert released_in(room, change) == expedited


def test_a_product_is_chosen_where_there_are_several(room: Room, two: tuple[int, int]) -> None:
    room.work.do(products.set_product, products.SetProduct("Other", {"capacity": "20", "anchor": "2026-11-24"}))
    room.refresh()
    assert room.screen.head.product.isVisible()
    room.screen.open_release(two[0])
    room.settle()
    room.screen.head.product_chosen.emit("Other")
    room.settle()
    assert room.screen.empty.isVisible()
    assert not room.screen.page.isVisible()
    assert room.screen.empty.button.hasFocus()
    left = room.window.status.left.text()
    assert "Every 14 days, Tuesday" in left
    assert "20 pd a release" in left


def test_a_new_release_of_its_own_is_made_on_its_day(room: Room, two: tuple[int, int]) -> None:
    room.screen.head.new_wanted.emit("major")
    dialog = room.dialog()
    dialog.name.setText("Spring")  # type: ignore[attr-defined]
    room.accept()
    made = room.work.rows(Release)[-1]
    assert (made["kind"], made["name"]) == (ReleaseKind.MAJOR, "Spring")
    assert "Spring" in room.titles


def test_two_thousand_candidates_stand_in_one_list_of_even_cards(room: Room, two: tuple[int, int]) -> None:
    from sqlalchemy import insert

    from models.changes import Change
    from models.database import writing

    rows = [
        {"product_id": 1, "kind": ChangeKind.WISH, "state": ChangeState.HONOURED, "title": f"Wish {n}"}
        | {"created_at": room.work.now, "description": "", "affected_share": 1.0}
        for n in range(2000)
    ]
    with writing(room.work.database) as session:
        session.execute(insert(Change), rows)
    room.refresh()
    cards = room.column(0).cards
    assert cards.rows_model().rowCount() == 2000
    assert cards.uniformItemSizes()
    cards.setFocus()
    room.press(KEY.Key_End)
    first, last = cards.visible_numbers()
    assert last >= 1999
    assert last - first < 12


def test_a_day_far_away_is_said_with_its_year(room: Room) -> None:
    from views.releases.words import day_words

    today = room.work.now.date()
    assert str((today + timedelta(days=400)).year) in day_words(today + timedelta(days=400), today)
    assert day_words(today, today) == "today"


def test_the_keys_stay_on_the_board_when_another_desk_ships_the_column_away(room: Room, two: tuple[int, int]) -> None:
    change, kept = room.work.planned(release=two[0]), room.work.planned(release=two[1])
    room.work.tested(change)
    room.refresh()
    room.go_to(change, two[0])
    room.work.ship(two[0])
    room.refresh()
    assert room.column(two[1]).cards.hasFocus()
    assert room.card().id == card_id(kept, two[1])


def test_the_tab_and_the_product_are_remembered(room: Room, two: tuple[int, int]) -> None:
    room.work.do(products.set_product, products.SetProduct("Other", {"capacity": "20", "anchor": "2026-11-24"}))
    room.refresh()
    room.screen.head.product_chosen.emit("Other")
    room.settle()
    room.screen.head.tabs.choose("shipped")
    room.settle()
    again = ReleasesScreen(room.window.desk)
    again.set_form(room.screen.form())
    again.refresh()
    room.settle()
    assert again.head.tabs.value() == "shipped"
    assert again.current_tab() is again.tab("shipped")
    assert again.board_tab.product == again.side.product == "Other"
    again.set_form("nonsense")
    assert again.head.tabs.value() == "shipped"
    again.deleteLater()


def test_a_mandate_without_a_release_raises_the_alarm_though_one_could_still_keep_it(
    room: Room, two: tuple[int, int]
) -> None:
    change = mandate(room, room.work.day(20))
    room.refresh()
    assert "It stands in no release yet." in room.spoken(change, 0)
    room.work.place(change, two[0])
    room.refresh()
    assert "no release" not in room.spoken(change, two[0])


def test_the_card_that_the_bar_speaks_of_stays_marked_while_the_focus_is_elsewhere(
    room: Room, two: tuple[int, int]
) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    room.screen.head.new.setFocus()
    quiet = [column.cards.property("quiet") for column in room.screen.board.columns()]
    assert (room.column(two[0]).cards.hasFocus(), quiet) == (False, [True, False, True])
    room.column(two[1]).cards.setFocus()
    quiet = [column.cards.property("quiet") for column in room.screen.board.columns()]
    assert quiet == [True, True, False]
