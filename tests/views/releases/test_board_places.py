"""Where cards stand well or badly: teams' meters, troubles, what a drag would break, pins, taking out, the filter."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest

from app.commands import dependencies, estimating, planning, teams, verdicts
from models.composing import Pin
from models.rules.states import ChangeState
from models.rules.terms import DependencyKind, PinKind, ReleaseKind, Verdict
from tests.views.releases.room import Room, released_in
from views.releases.cards import card_id
from views.widgets.row_models import IDS_MIME

KEY = Qt.Key


@pytest.fixture
def staffed(room: Room, two: tuple[int, int]) -> tuple[int, int]:
    room.work.do(teams.add_team, teams.AddTeam("dev", None, {"days": "20", "fault_share": "0.2"}))
    room.work.do(teams.add_team, teams.AddTeam("test", None, {"days": "9"}))
    return two


def estimated(room: Room, change: int, dev: str, test: str) -> int:
    order = estimating.GiveEstimate(change, {}, {"dev": dev, "test": test}, settle=True)
    room.work.do(estimating.give_estimate, order)
    return change


def requires(room: Room, one: int, other: int) -> None:
    room.work.do(dependencies.depend, dependencies.Depend(one, DependencyKind.REQUIRES, other))


def hold_over(room: Room, card: str, release: int) -> None:
    data = QMimeData()
    data.setData(IDS_MIME, card.encode())
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(20, 20), action, data, button, Qt.KeyboardModifier.NoModifier)
    room.column(release).cards.dragEnterEvent(event)


def test_each_team_has_its_meter_and_the_reserve_for_faults_counts(room: Room, staffed: tuple[int, int]) -> None:
    estimated(room, room.work.planned(release=staffed[0]), "17", "4")
    room.refresh()
    assert room.column(staffed[0]).head.meters.words() == (
        "dev: 17 of 20 person-days, 4 kept for faults, over capacity; test: 4 of 9 person-days"
    )
    assert room.column(0).head.meters.words() == "dev: 0 person-days; test: 0 person-days"
    assert "Capacity of 2026-01: dev 20 pd, test 9 pd" in room.window.status.left.text()


def test_a_card_says_how_its_work_is_split(room: Room, staffed: tuple[int, int]) -> None:
    change = estimated(room, room.work.honoured(), "3", "1.5")
    room.refresh()
    said = room.spoken(change, 0)
    assert "4.5 pd" in said
    assert "dev: 3 pd" in said
    assert "test: 1.5 pd" in said


def test_a_blocker_planned_after_what_it_blocks_is_said_on_both_cards(room: Room, two: tuple[int, int]) -> None:
    blocked, blocker = room.work.planned(release=two[0]), room.work.planned(release=two[1])
    requires(room, blocked, blocker)
    room.refresh()
    assert f"Needs C-{blocker}, which is planned later, in 2026-02" in room.spoken(blocked, two[0])
    assert f"C-{blocked} in 2026-01" in room.spoken(blocker, two[1])


def test_while_a_card_is_held_over_a_column_its_meters_and_head_say_what_would_be(
    room: Room, staffed: tuple[int, int]
) -> None:
    estimated(room, room.work.planned(release=staffed[0]), "10", "4")
    change, blocker = estimated(room, room.work.honoured(), "8", "1"), room.work.honoured()
    requires(room, change, blocker)
    room.refresh()
    column = room.column(staffed[0])
    hold_over(room, card_id(change, None), staffed[0])
    assert column.head.meters.words().startswith("dev: 18 of 20 person-days, 4 kept for faults, over capacity")
    assert column.note.sentences() == [f"Needs C-{blocker}, which stands in no release", "dev would be 2 pd over"]
    assert room.column(0).head.meters.words().startswith("dev: 0 person-days, some without effort")
    column.cards.dragLeaveEvent(QDragLeaveEvent())
    assert column.head.meters.words().startswith("dev: 10 of 20 person-days, 4 kept for faults; test: 4")
    assert column.note.sentences() == []
    assert room.column(0).head.meters.words().startswith("dev: 8 person-days")


def test_a_frozen_column_says_while_dragging_that_it_takes_nothing(room: Room, two: tuple[int, int]) -> None:
    from app.commands.releases import Freeze, freeze

    room.work.planned(release=two[0])
    room.work.do(freeze, Freeze(two[0]))
    change = room.work.honoured()
    room.refresh()
    hold_over(room, card_id(change, None), two[0])
    (sentence,) = room.column(two[0]).note.sentences()
    assert "is frozen: it takes nothing more in" in sentence


def test_the_picker_says_what_each_release_would_become(room: Room, staffed: tuple[int, int]) -> None:
    change, blocker = estimated(room, room.work.honoured(), "22", "1"), room.work.honoured()
    requires(room, change, blocker)
    room.refresh()
    room.go_to(change)
    room.press(KEY.Key_M)
    meta = room.picker().model.rows()[0].meta
    assert "dev 22 of 20 pd (over), test 1 of 9 pd" in meta
    assert f"Needs C-{blocker}, which stands in no release" in meta


def test_t_takes_a_planned_card_out_for_a_reason(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(1, release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    room.press(KEY.Key_T)
    QTest.keyClicks(room.words().field, "The plan was made anew")
    room.accept()
    assert room.work.state_of(change) is ChangeState.HONOURED
    assert released_in(room, change) is None
    assert room.cards(0) == [change]


def test_p_pins_a_card_where_it_stands_and_u_lets_it_go(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.refresh()
    room.go_to(change, two[0])
    room.press(KEY.Key_P)
    assert [(row["kind"], row["release_id"]) for row in room.work.rows(Pin)] == [(PinKind.PINNED, two[0])]
    assert "Pinned to 2026-01" in room.spoken(change, two[0])
    room.press(KEY.Key_U)
    assert room.work.rows(Pin) == []
    assert "Pinned" not in room.spoken(change, two[0])


def test_b_keeps_a_candidate_out_of_a_release_or_of_all(room: Room, two: tuple[int, int]) -> None:
    change = room.work.honoured()
    room.refresh()
    room.go_to(change)
    room.press(KEY.Key_B)
    QTest.keyClicks(room.picker().field, "All")
    QTest.keyClick(room.picker().field, KEY.Key_Return)
    room.settle()
    assert [(row["kind"], row["release_id"]) for row in room.work.rows(Pin)] == [(PinKind.BARRED, None)]
    assert "Kept out of all releases" in room.spoken(change, 0)
    hold_over(room, card_id(change, None), two[0])
    assert room.column(two[0]).note.sentences() == ["Is kept out of all releases by hand"]


def test_ctrl_f_filters_the_candidates_and_says_what_it_does_not_understand(room: Room, two: tuple[int, int]) -> None:
    wish = room.work.honoured()
    fault = room.work.critical()
    room.refresh()
    room.go_to(wish)
    room.press(KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = room.column(0).filter
    assert field.hasFocus()
    QTest.keyClicks(field, "kind:wish")
    QTest.keyClick(field, KEY.Key_Return)
    room.settle()
    assert room.cards(0) == [wish]
    field.set_words("colour:red")
    room.settle()
    assert "colour" in room.column(0).head.words()
    assert set(room.cards(0)) == {wish, fault}


def test_an_expedited_release_takes_critical_corrections_alone_and_is_ready_by_itself(room: Room) -> None:
    wish, fault = room.work.honoured(), room.work.critical(room.work.ticket())
    release = room.work.release(1, ReleaseKind.EXPEDITED)
    room.refresh()
    hold_over(room, card_id(wish, None), release)
    assert "only critical corrections (priority 1) go in" in room.column(release).note.sentences()[0]
    room.work.place(fault, release)
    room.refresh()
    assert "Ships when all are tested · 1 letter goes out" in room.column(release).foot.words()
    room.work.do(verdicts.ready, verdicts.Ready(fault))
    room.work.do(verdicts.give_verdict, verdicts.GiveVerdict(fault, Verdict.PASS, None, release))
    room.refresh()
    band = room.screen.board_tab.ready_band
    assert band.isVisible()
    assert "is ready, all of it is tested: ship it" in band.sentence()
    band.button.click()
    room.settle()
    room.accept()
    assert not band.isVisible()
    assert room.work.state_of(fault) is ChangeState.SHIPPED


def test_a_column_that_did_not_change_is_left_as_it_is(room: Room, two: tuple[int, int]) -> None:
    change, other = room.work.planned(release=two[0]), room.work.honoured()
    room.refresh()
    resets: list[int] = []
    for key in (0, *two):
        room.column(key).model.rows_arrived.connect(lambda key=key: resets.append(key))
    room.refresh()
    assert resets == []
    room.work.place(other, two[1])
    room.refresh()
    assert sorted(resets) == [0, two[1]]
    assert room.cards(two[0]) == [change]


def test_a_release_far_away_is_shown_without_capacity_and_with_work_of_unknown_effort(room: Room) -> None:
    day = room.work.now.date() + timedelta(days=500)
    made = room.work.do(planning.new_release, planning.NewRelease(ReleaseKind.MAJOR, day, None, "Later"))
    release = int(made.made[0][2:])
    room.work.place(room.work.honoured(), release)
    room.refresh()
    assert "load: 0 person-days, some without effort" in room.column(release).head.words()
