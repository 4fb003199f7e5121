"""The board by keys and by drag: what a user does there, and what is then in the database and on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands import (
    changes,
    releases,
    valuing,
    verdicts,
)
from models.releases import Release
from models.rules.states import ChangeState
from models.rules.terms import Verdict
from tests.views.releases.room import Room, drop, mandate, released_in
from views.releases.cards import card_id
from views.releases.dialogs import ReleaseDialog
from views.widgets.labels import Label
from views.widgets.row_models import IDS_MIME
from views.widgets.states import STATES

KEY = Qt.Key


def test_an_empty_house_offers_to_lay_out_releases(room: Room) -> None:
    empty = room.screen.empty
    assert empty.isVisible()
    assert "None is laid out yet" in empty.sentence()
    assert empty.button.hasFocus()
    room.press(KEY.Key_Space)
    assert (room.work.count(Release), len(room.titles)) == (6, 7)
    assert not empty.isVisible()


def test_the_keys_of_an_empty_board_work_and_stand_in_the_bar(room: Room) -> None:
    room.work.product()
    room.refresh()
    assert room.screen.bar.isVisible()
    assert [action.text() for action in room.screen.board_tab.bar_actions()] == ["Lay out releases", "New release"]
    assert room.screen.empty.button.hasFocus()
    room.press(KEY.Key_N)
    made = QApplication.activeModalWidget()
    assert isinstance(made, ReleaseDialog)
    QTest.keyClick(made, KEY.Key_Escape)
    room.press(KEY.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert room.work.count(Release) == 6


def test_candidates_stand_by_rank_with_the_mandate_first(room: Room, two: tuple[int, int]) -> None:
    plain = room.work.honoured()
    scored = room.work.honoured(room.work.ticket(organisation="Town", end_users=900))
    law = mandate(room, room.work.day(40))
    room.work.do(valuing.set_score, valuing.SetScore(scored, {"value": "9", "effort": "2", "audience": "user"}))
    room.refresh()
    assert room.cards(0) == [law, scored, plain]
    assert room.titles[0] == "Candidates"
    assert all(part in room.spoken(scored, 0) for part in ("#2", "2 pd"))
    assert "? pd" in room.spoken(plain, 0)


def test_m_places_a_candidate_and_the_next_one_is_current(room: Room, two: tuple[int, int]) -> None:
    first, second = room.work.honoured(), room.work.honoured()
    room.refresh()
    room.go_to(first)
    room.press(KEY.Key_M)
    picker = room.picker()
    assert [pick.id for pick in picker.model.rows()] == list(two)
    QTest.keyClick(picker.field, KEY.Key_Down)
    QTest.keyClick(picker.field, KEY.Key_Return)
    room.settle()
    assert released_in(room, first) == two[1]
    assert room.cards(two[1]) == [first]
    assert room.card().item.change_id == second
    room.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.work.state_of(first) is ChangeState.HONOURED
    assert set(room.cards(0)) == {first, second}


def test_the_last_candidate_is_followed_into_its_release(room: Room, two: tuple[int, int]) -> None:
    change = room.work.honoured()
    room.refresh()
    room.go_to(change)
    room.press(KEY.Key_M)
    QTest.keyClick(room.picker().field, KEY.Key_Return)
    room.settle()
    room.press(KEY.Key_R)
    assert room.work.state_of(change) is ChangeState.READY


def test_shift_right_places_then_slips_with_a_reason_and_the_card_is_followed(room: Room, two: tuple[int, int]) -> None:
    change = room.work.honoured(1)
    room.refresh()
    room.go_to(change)
    room.shift(KEY.Key_Right)
    assert released_in(room, change) == two[0]
    assert room.card().id == card_id(change, two[0])
    room.work.post()
    room.shift(KEY.Key_Right)
    dialog = room.words()
    assert any("1 person is told the new day" in label.text() for label in dialog.findChildren(Label))
    QTest.keyClicks(dialog.field, "The test bench is away")
    QTest.keyClick(dialog.field, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert released_in(room, change) == two[1]
    assert room.card().id == card_id(change, two[1])
    assert room.card().item.slips == 1
    assert "Slipped once" in room.spoken(change, two[1])
    assert room.work.told(1)[-1] == "rescheduled"


def test_shift_left_moves_a_planned_card_to_an_earlier_release_without_a_slip(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[1])
    room.refresh()
    room.go_to(change, two[1])
    room.shift(KEY.Key_Left)
    assert released_in(room, change) == two[0]
    assert room.card().item.slips == 0


def test_a_built_card_moves_to_no_earlier_release(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[1])
    room.work.do(verdicts.ready, verdicts.Ready(change))
    room.refresh()
    room.go_to(change, two[1])
    room.shift(KEY.Key_Left)
    assert "only what is planned moves to an earlier release" in room.said()
    assert released_in(room, change) == two[1]


def test_a_frozen_release_takes_nothing_in_and_says_so(room: Room, two: tuple[int, int]) -> None:
    room.work.planned(release=two[0])
    room.work.do(releases.freeze, releases.Freeze(two[0]))
    change = room.work.honoured()
    room.refresh()
    room.go_to(change)
    room.shift(KEY.Key_Right)
    assert "is frozen: it takes nothing more in. Choose a later release." in room.said()
    assert room.work.state_of(change) is ChangeState.HONOURED


def test_what_a_card_does_not_take_is_said_in_the_words_of_the_screen(
    room: Room, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(STATES["change"], "planned", ("plan", "In the Plan", "info"))
    change = room.work.planned(release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    passed = next(action for action in room.screen.actions() if action.objectName() == "releases.pass")
    assert str(passed.property("why")) == f"C-{change} doesn't take that as it stands: it is in the Plan."


def test_a_card_dragged_onto_a_release_is_placed_there(room: Room, two: tuple[int, int]) -> None:
    change = room.work.honoured()
    room.refresh()
    model = room.column(0).model
    dragged = bytes(model.mimeData([model.index(0, 0)]).data(IDS_MIME).data()).decode()
    drop(room, dragged, two[0])
    assert released_in(room, change) == two[0]


def test_a_planned_card_dragged_onto_the_candidates_is_taken_out_for_a_reason(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    drop(room, f"{change}@{two[0]}", 0)
    room.accept()
    assert "reason" in room.words().refusal()
    QTest.keyClicks(room.words().field, "It can wait")
    room.accept()
    assert released_in(room, change) is None
    assert room.work.state_of(change) is ChangeState.HONOURED
    assert room.card().id == card_id(change, None)


def test_a_built_card_does_not_go_back_among_the_candidates(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.work.do(verdicts.ready, verdicts.Ready(change))
    room.refresh()
    drop(room, f"{change}@{two[0]}", 0)
    assert "only what is planned goes back among the candidates" in room.said()
    assert released_in(room, change) == two[0]


def test_r_then_v_make_a_card_tested_without_waiting(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    room.press(KEY.Key_R)
    assert "Ready" in room.spoken(change, two[0])
    room.press(KEY.Key_V)
    assert room.work.state_of(change) is ChangeState.TESTED
    assert room.column(two[0]).foot.tests.text() == "Ready to ship: all is tested"


def test_f_fails_a_test_and_keeps_the_testers_note(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.work.do(verdicts.ready, verdicts.Ready(change))
    room.refresh()
    room.go_to(change, two[0])
    room.press(KEY.Key_F)
    QTest.keyClicks(room.words().field, "The list stays empty")
    room.accept()
    item = room.work.items(two[0])[change]
    assert (item["verdict"], item["note"], item["verdict_by"]) == (Verdict.FAIL, "The list stays empty", "Eva")
    assert "Test failed" in room.spoken(change, two[0])
    assert "Eva: The list stays empty" in room.spoken(change, two[0])


def test_a_carried_hot_fix_stays_where_it_is_and_takes_a_verdict(room: Room) -> None:
    fix, _ = room.work.hot_fix()
    release = room.work.release(14)
    later = room.work.release(28)
    room.refresh()
    room.go_to(fix, release)
    assert "hot fix" in room.spoken(fix, release)
    assert "Carried" in room.spoken(fix, release)
    drop(room, f"{fix}@{release}", later)
    assert "is a hot fix that shipped before" in room.said()
    room.press(KEY.Key_V)
    assert room.work.items(release)[fix]["verdict"] is Verdict.PASS
    assert room.work.state_of(fix) is ChangeState.SHIPPED


def test_x_waives_a_hot_fix_by_name_and_with_a_reason(room: Room) -> None:
    fix, _ = room.work.hot_fix()
    release = room.work.release(14)
    room.refresh()
    room.go_to(fix, release)
    room.press(KEY.Key_X)
    room.accept()
    assert "without a reason" in room.words().refusal()
    QTest.keyClicks(room.words().field, "Rewritten here")
    room.accept()
    item = room.work.items(release)[fix]
    assert (item["waiver_by"], item["waiver_reason"]) == ("Eva", "Rewritten here")
    assert "Waived" in room.spoken(fix, release)


def test_enter_on_a_card_opens_the_change(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    room.press(KEY.Key_Return)
    assert room.opened == [("change", change)]


def test_what_another_desk_moved_meanwhile_is_not_overwritten(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    room.work.do(changes.edit_change, changes.EditChange(change, {"title": "Copy a plan"}))
    room.go_to(change, two[0])
    room.press(KEY.Key_R)
    assert "Anna changed" in room.said()
    assert room.work.state_of(change) is ChangeState.PLANNED


def test_a_half_typed_reason_outlives_escape_and_what_others_do(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    room.shift(KEY.Key_Right)
    QTest.keyClicks(room.words().field, "Because the bench")
    room.work.honoured()
    room.refresh()
    assert room.words().words() == "Because the bench"
    QTest.keyClick(room.words().field, KEY.Key_Escape)
    room.settle()
    assert room.screen.acts.dialog is None
    room.go_to(change, two[0])
    room.shift(KEY.Key_Right)
    assert room.words().words() == "Because the bench"
    room.accept()
    assert room.window.desk.drafts.keys() == frozenset()


def test_arrows_lead_from_column_to_column_and_up_to_the_head(room: Room, two: tuple[int, int]) -> None:
    change = room.work.honoured()
    room.refresh()
    room.go_to(change)
    room.press(KEY.Key_Right)
    assert room.column(two[0]).cards.hasFocus()
    room.press(KEY.Key_Up)
    assert room.column(two[0]).head.title.hasFocus()
    room.press(KEY.Key_Right)
    assert room.column(two[1]).head.title.hasFocus()
    room.press(KEY.Key_Down)
    assert room.column(two[1]).cards.hasFocus()
