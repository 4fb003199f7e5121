"""The Compose panel by keys: composing, leaving moves out, applying, stopping; and what is then in the database and on the board."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands import dependencies, pinning, planning, releases
from app.rows.plans import Composition
from models.releases import Release
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, DecisionKind, DependencyKind
from tests.views.office import another
from tests.views.releases.compose.stage import Stage
from views.widgets.labels import Label
from views.widgets.times import short_day

KEY = Qt.Key


@pytest.fixture
def full(stage: Stage) -> tuple[Stage, int, int, int]:
    """A release of ten days that holds a poor wish, and a rich one outside that needs its room."""
    first = stage.release(14)
    poor = stage.wish(2, 8, tickets=1, release=first)
    rich = stage.wish(9, 6, tickets=2)
    return stage, first, poor, rich


def test_c_composes_and_shows_the_plan_against_today(full: tuple[Stage, int, int, int]) -> None:
    stage, first, poor, rich = full
    panel = stage.compose()
    assert panel.head.title() == "Compose: optimal plan"
    assert panel.figures.chip.look().word == "Optimal"
    assert stage.lines("in") == {rich: True}
    assert stage.lines("out") == {poor: True}
    shown = panel.state.shown
    assert isinstance(shown, Composition)
    assert shown.value > shown.today
    assert panel.figures.fact("gap") == "0.00 %"
    assert panel.foot.words().startswith("2 of 2 taken")
    assert f"takes the room of C-{poor}" in stage.spoken()
    assert "1 waits for it" in stage.spoken(), "who loses a day gets no other one"
    assert "another date" not in stage.spoken()
    assert stage.where(poor) == first, "nothing is stored by composing"


def test_a_best_plan_that_is_worth_less_than_todays_says_what_today_breaks(stage: Stage) -> None:
    first = stage.release(14, capacity=4)
    for _ in range(2):
        stage.wish(5, 4, release=first)
    panel = stage.compose()
    assert panel.figures.change.text().startswith("−")
    assert panel.strip.sentence().startswith("Today's plan can't stand: ")
    assert "is over-booked: 4 pd too much" in panel.strip.sentence()


def test_the_cards_show_where_the_plan_takes_them_while_it_is_open(full: tuple[Stage, int, int, int]) -> None:
    stage, first, poor, rich = full
    stage.compose()
    assert "out" in stage.room.spoken(poor, first)
    assert "to " in stage.room.spoken(rich, 0)
    stage.room.press(KEY.Key_Escape)
    assert stage.room.screen.side.current_panel() is None
    assert stage.room.column(first).model.rows()[0].move == ""


def test_ctrl_enter_applies_the_plan_in_one_act_that_ctrl_z_takes_back(full: tuple[Stage, int, int, int]) -> None:
    stage, first, poor, rich = full
    stage.compose()
    stage.control(KEY.Key_Return)
    assert (stage.where(rich), stage.where(poor)) == (first, None)
    assert stage.work.state_of(poor) is ChangeState.HONOURED
    assert stage.room.screen.side.current_panel() is None
    assert "Plan applied" in stage.room.said()
    assert stage.room.cards(first) == [rich]
    stage.control(KEY.Key_Z)
    assert (stage.where(rich), stage.where(poor)) == (None, first)


def test_unticking_says_at_once_what_the_rest_comes_to_and_breaks(full: tuple[Stage, int, int, int]) -> None:
    stage, _first, poor, _rich = full
    panel = stage.compose()
    stage.tick("out", poor)
    assert stage.lines("out") == {poor: False}
    assert panel.foot.words().startswith("1 of 2 taken")
    assert any("is over-booked: 4 pd too much for development" in words for words in panel.foot.broken())
    assert panel.foot.apply.text() == "Apply 1"
    panel.list.setFocus()
    stage.room.press(KEY.Key_A)
    assert stage.lines("out") == {poor: True}
    assert panel.foot.broken() == []


def test_what_is_not_taken_stays_where_it_is(stage: Stage) -> None:
    first = stage.release(14)
    one, two = stage.wish(8, 3), stage.wish(5, 3)
    stage.compose()
    stage.tick("in", two)
    stage.control(KEY.Key_Return)
    assert (stage.where(one), stage.where(two)) == (first, None)


def test_nothing_taken_can_not_be_applied(stage: Stage) -> None:
    stage.release(14)
    one = stage.wish(8, 3)
    panel = stage.compose()
    stage.tick("in", one)
    assert not panel.foot.apply.isEnabled()
    stage.control(KEY.Key_Return)
    assert stage.where(one) is None


def test_a_part_that_breaks_a_demand_names_it(stage: Stage) -> None:
    stage.release(14)
    one, two = stage.wish(8, 3), stage.wish(3, 3)
    stage.work.do(dependencies.depend, dependencies.Depend(one, DependencyKind.REQUIRES, two))
    panel = stage.compose()
    stage.tick("in", two)
    assert panel.foot.broken() == [f"C-{one} requires C-{two}, which ships later or not at all."]
    assert not panel.foot.apply.isEnabled()
    stage.control(KEY.Key_Return)
    assert stage.where(one) is None
    assert f"C-{one}" in panel.strip.sentence()


def test_what_is_left_out_and_held_is_named_and_unfolds_by_space(stage: Stage) -> None:
    first = stage.release(14)
    unknown = stage.work.honoured()
    pinned = stage.wish(4, 2)
    stage.work.do(pinning.pin, pinning.PinTo(pinned, first))
    stage.compose()
    assert stage.lines("left") == {}
    for group in ("held", "left"):
        stage.stand_on(group)
        stage.room.press(KEY.Key_Space)
    assert stage.lines("left") == {unknown: None}
    assert stage.lines("held") == {pinned: None}
    assert "Nobody has said how much work it is" in stage.spoken()
    assert "Pinned to" in stage.spoken()


def test_tab_goes_from_group_to_group_and_then_on(full: tuple[Stage, int, int, int]) -> None:
    stage, _first, poor, rich = full
    panel = stage.compose()
    stage.stand_on("in", rich)
    stage.room.press(KEY.Key_Tab)
    assert getattr(panel.list.current_row(), "change", None) == poor
    stage.room.press(KEY.Key_Tab)
    assert not panel.list.hasFocus()


def test_enter_opens_the_change(full: tuple[Stage, int, int, int]) -> None:
    stage, _first, _poor, rich = full
    stage.compose()
    stage.stand_on("in", rich)
    stage.room.press(KEY.Key_Return)
    assert stage.room.opened == [("change", rich)]


def test_what_another_did_meanwhile_is_said_with_who_and_what(full: tuple[Stage, int, int, int]) -> None:
    stage, first, poor, rich = full
    later = stage.work.release(70)
    panel = stage.compose()
    another(stage.work.database).do(releases.slip, releases.Slip(poor, later))
    stage.control(KEY.Key_Return)
    assert (stage.where(rich), stage.where(poor)) == (None, later), "nothing is applied blindly"
    assert f"Changed meanwhile: C-{poor}" in panel.strip.sentence()
    assert "Anna: " in panel.strip.sentence()
    assert poor in stage.room.cards(later), "the board shows what the panel speaks of"
    assert not panel.foot.apply.isEnabled()
    panel.strip.links()[0].click()
    stage.room.settle()
    assert "Changed meanwhile" not in panel.strip.sentence()
    assert panel.foot.apply.isEnabled()
    stage.control(KEY.Key_Return)
    assert stage.where(rich) == first


def test_what_we_do_on_the_board_meanwhile_is_taken_into_account_at_once(stage: Stage) -> None:
    first = stage.release(14)
    one, two = stage.wish(8, 3), stage.wish(5, 3)
    stage.compose()
    stage.tick("in", two)
    stage.room.window.desk.do(releases.place, releases.Place(one, first))
    stage.room.settle()
    stage.room.settle()
    assert stage.lines("in") == {two: False}, "what was not taken stays so"


def test_a_search_under_way_can_be_stopped_and_says_how_long_it_seeks(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.jobs import compose as job

    stage.release(14)
    one = stage.wish(8, 3)
    whole, begun = job.composed, threading.Event()

    def slow(database: Any, order: Any, day: Any, watch: Any, told: Any = None) -> Any:
        plan = whole(database, order, day, watch, told)
        told(plan)
        begun.set()
        while watch.left > 0:
            threading.Event().wait(0.01)
        return plan

    monkeypatch.setattr(job, "composed", slow)
    stage.room.refresh()
    stage.room.screen.focus_list()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, KEY.Key_C)
    assert begun.wait(5)
    QApplication.processEvents()
    panel = stage.panel
    assert (panel.run.is_running, panel.search.isVisible()) == (True, True)
    assert stage.lines("in") == {one: True}, "the best so far is shown"
    solved = next(each for each in panel.figures.findChildren(Label) if each.text() == "Solved in")
    assert not solved.isVisible()
    QTest.keyClick(panel.list, KEY.Key_S)
    stage.room.settle()
    assert (panel.run.is_running, panel.search.isVisible()) == (False, False)
    assert solved.isVisible()
    assert stage.lines("in") == {one: True}


def test_without_a_release_it_says_what_to_do(stage: Stage) -> None:
    stage.work.product()
    stage.work.honoured()
    stage.room.refresh()
    stage.room.screen.show_compose()
    stage.room.settle()
    assert stage.panel.empty.isVisible()
    assert "Lay some out" in stage.panel.empty.sentence()


def test_without_candidates_it_says_so(stage: Stage) -> None:
    stage.release(14)
    panel = stage.compose()
    assert "nothing to place" in panel.empty.sentence()
    assert not panel.foot.isVisible()


def test_demands_that_can_not_hold_together_are_named_with_ways_out(stage: Stage) -> None:
    first = stage.release(14, capacity=4)
    one, two = stage.wish(5, 3), stage.wish(5, 3)
    for change in (one, two):
        stage.work.do(pinning.pin, pinning.PinTo(change, first))
    panel = stage.compose()
    words = stage.page_words()
    assert "These can't hold together" in words
    assert f"C-{one} is pinned to" in words
    assert "Have" in words
    assert "Have 2 pd more of development in " in words
    unpin = next(button for button in panel.conflict.buttons if f"Unpin C-{two}" in button.accessibleName())
    unpin.click()
    stage.room.settle()
    assert set(stage.lines("in")) == {one}
    assert panel.head.title() == "Compose: optimal plan"


def test_a_mandate_that_can_not_be_kept_offers_to_open_it(stage: Stage) -> None:
    stage.release(14)
    law = stage.work.change(
        kind=ChangeKind.MANDATE, mandate_reference="Act 7", mandate_date=stage.work.day(3).isoformat()
    )
    stage.work.decide(law, DecisionKind.HONOUR)
    from app.commands import valuing

    stage.work.do(valuing.set_score, valuing.SetScore(law, {"effort": "2"}))
    panel = stage.compose()
    (said,) = [words for words in stage.page_words().splitlines() if words.startswith(f"C-{law} must ship by")]
    (release,) = [row["planned_on"] for row in stage.work.rows(Release)]
    assert said.endswith(f"comes on {short_day(release)}."), "the day that breaks it is named"
    way = f"Make a release on or before {short_day(stage.work.day(3))}, give C-{law} a later date, or let it lapse."
    assert way in stage.page_words()
    panel.conflict.buttons[0].click()
    assert stage.room.opened == [("change", law)]


def test_fewer_releases_are_composed_where_the_options_say_so(stage: Stage) -> None:
    first, second = stage.release(14, capacity=3), stage.release(28, capacity=3)
    one, two = stage.wish(8, 3), stage.wish(5, 3)
    panel = stage.compose()
    assert set(stage.lines("in")) == {one, two}
    panel.head.options.releases[1].trigger()
    stage.room.settle()
    assert set(stage.lines("in")) == {one}
    panel.foot.discard.click()
    assert stage.where(one) is None
    assert {first, second} == {row.id for row in stage.room.screen.board.releases()}


def test_a_plan_that_is_found_is_announced(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    stage.release(14)
    stage.wish(8, 3)
    panel = stage.compose()
    assert any("The best plan is found" in words and "1 move" in words for words in said)
    assert "The best plan is found" in panel.accessibleDescription()


def test_what_is_over_booked_today_and_stays_so_is_said_more_mildly(stage: Stage) -> None:
    first = stage.release(14, capacity=20)
    stage.release(28, capacity=20)
    one, two = stage.wish(8, 6, release=first), stage.wish(7, 6, release=first)
    stage.work.do(planning.edit_release, planning.EditRelease(first, capacity=8))
    panel = stage.compose()
    moved = next(iter(stage.lines("moved")))
    assert moved in {one, two}
    assert panel.foot.broken() == []
    stage.tick("moved", moved)
    assert len(panel.foot.broken()) == 1
    assert panel.foot.broken()[0].startswith("As today: ")


def test_a_plan_shown_again_after_others_did_something_is_looked_at_anew(full: tuple[Stage, int, int, int]) -> None:
    stage, _first, poor, _rich = full
    later = stage.work.release(70)
    panel = stage.compose()
    stage.room.press(KEY.Key_Escape)
    another(stage.work.database).do(releases.slip, releases.Slip(poor, later))
    stage.compose()
    assert "Changed meanwhile" in panel.strip.sentence()


def test_a_release_of_unknown_capacity_is_named_as_without_limit(stage: Stage) -> None:
    number = stage.work.release(14)
    one = stage.wish(8, 300)
    panel = stage.compose()
    assert stage.lines("in") == {one: True}
    name = stage.room.column(number).head.title.text()
    assert panel.strip.sentence() == f"No capacity is known for {name}: everything finds room there."


def test_the_mouse_ticks_on_the_box_alone_and_unfolds_a_group(stage: Stage) -> None:
    stage.release(14)
    one, unknown = stage.wish(8, 3), stage.work.honoured()
    panel = stage.compose()
    view = panel.list.viewport()
    left, one_line = Qt.MouseButton.LeftButton, next(line for line in panel.model.rows() if line.change == one)
    spot = panel.list.row_rect(one_line)
    QTest.mouseClick(view, left, pos=spot.center())
    assert stage.lines("in") == {one: True}
    QTest.mouseClick(view, left, pos=spot.topLeft() + QPoint(22, 16))
    assert stage.lines("in") == {one: False}
    fold = next(line for line in panel.model.rows() if line.group == "left")
    QTest.mouseClick(view, left, pos=panel.list.row_rect(fold).center())
    assert stage.lines("left") == {unknown: None}


def test_what_a_tick_comes_to_is_announced(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.release(14)
    one, _two = stage.wish(8, 3), stage.wish(4, 3)
    stage.compose()
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    stage.tick("in", one)
    assert any(words.startswith("1 of 2 taken, value") for words in said)
