"""The What if tab as a user finds it: sliders by keys, what differs, late mandates, searches that are stopped, empty states."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from app.commands.teams import SetTeam, set_team
from models.rules.states import ReleaseState
from tests.app.jobs.supposing import mandate, with_colleagues
from tests.views.releases.room import Room
from tests.views.releases.whatif.conftest import Supposing
from views.settings.screen import STAFFING

_Key = Qt.Key


def test_the_tab_opens_on_the_first_slider_with_the_best_plan_beside_todays(supposing: Supposing) -> None:
    tab = supposing.tab
    assert QApplication.focusWidget() is tab.levers.slider("development").groove
    assert supposing.value() > 0
    assert tab.result.gain.text() == f"+{supposing.value():.1f}"
    assert {word for word, _ in supposing.rows()} == {"Comes in"}
    assert tab.result.chip.look().word == "Optimal"
    assert tab.chart.curve().days == 42


def test_the_facts_of_the_result_wrap_where_the_window_is_narrow(supposing: Supposing) -> None:
    supposing.room.window.resize(1024, 700)
    facts = supposing.tab.result.facts
    facts.setText(
        "  ·  ".join(["vorher 12,4", "kein Plan übertrifft 80,3", "4 von 12 Änderungen", "66,1 PT → 70,2 PT"] * 2)
    )
    supposing.settle()
    assert facts.width() < facts.fontMetrics().horizontalAdvance(facts.text())
    assert facts.height() >= facts.heightForWidth(facts.width()) > facts.fontMetrics().height()


def test_the_status_bar_speaks_of_the_tab_that_is_seen(supposing: Supposing) -> None:
    window, head = supposing.room.window, supposing.room.screen.head
    assert "Value against capacity" in window.status.left.text()
    head.tabs.choose("shipped")
    supposing.settle()
    assert "Value against capacity" not in window.status.left.text()
    head.tabs.choose("whatif")
    supposing.settle()
    assert "Value against capacity" in window.status.left.text()


def test_a_slider_moves_by_arrows_speaks_and_composes_anew(supposing: Supposing) -> None:
    whole = supposing.value()
    groove = supposing.tab.levers.slider("development").groove
    supposing.press(*[_Key.Key_PageDown] * 5)
    assert groove.accessibleName() == "development: 50 % · 15 pd"
    assert supposing.value() < whole
    supposing.press(_Key.Key_Left)
    assert groove.accessibleName() == "development: 50 % · 15 pd"  # no less than half
    supposing.press(_Key.Key_Right)
    assert groove.accessibleName() == "development: 51 % · 15.3 pd"
    supposing.press(_Key.Key_0)
    assert supposing.value() == whole


def test_several_moves_are_composed_once_the_slider_rests(supposing: Supposing) -> None:
    tab = supposing.tab
    began: list[bool] = []
    tab.result_search.turned.connect(began.append)
    for _ in range(8):
        QTest.keyClick(tab.levers.slider("test").groove, _Key.Key_Left)
    assert began == []
    assert tab.is_resting_soon()
    supposing.settle()
    assert began == [True, False]
    assert tab.order().what.teams == {"test": 0.92}


def test_the_earlier_search_is_dropped_where_a_lever_moves_again(supposing: Supposing) -> None:
    tab, found = supposing.tab, []
    tab.result_search.found.connect(lambda supposed: found.append(supposed.days))
    for factor in (0.8, 0.6, 0.9):
        tab.levers.slider("test").set_factor(factor)
        tab._compose()
    supposing.settle()
    assert [round(days, 3) for days in found] == [40.8]


def test_what_falls_out_beside_the_best_plan_as_it_is(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.result.against.choose("best")
    supposing.settle()
    assert supposing.rows() == []
    assert "Nothing differs" in tab.result.empty.sentence()
    tab.levers.slider("test").groove.setFocus()
    supposing.press(_Key.Key_Home)
    assert ("Falls out", "C-3") in supposing.rows()
    assert tab.result.gain.text().startswith("\u2212")


def test_a_row_of_the_result_opens_its_change(supposing: Supposing) -> None:
    supposing.tab.result.table.setFocus()
    supposing.press(_Key.Key_Return)
    assert supposing.room.opened == [("change", int(supposing.rows()[0][1][2:]))]


def test_a_colleague_less_is_counted_anew(supposing: Supposing) -> None:
    with_colleagues(supposing.room.work)
    supposing.room.refresh()
    supposing.settle()
    tab = supposing.tab
    before, as_is = tab.result.words(), tab.chart.curve().days
    groove = tab.levers.slider("development").groove
    days = groove.accessibleName()
    box = tab.levers.colleague("Ada Example")
    assert box.accessibleName() == "Without Ada Example"
    box.setFocus()
    supposing.press(_Key.Key_Space)
    assert tab.order().what.without == ("Ada Example",)
    assert tab.result.words() != before
    curve = tab.chart.curve()
    assert (curve.as_is, curve.days < as_is) == (as_is, True)
    assert f"Today's capacity is {as_is:g} pd" in supposing.room.window.status.left.text()
    assert groove.accessibleName() != days, "less is left at 100 %"
    supposing.press(_Key.Key_Space)
    assert groove.accessibleName() == days


def test_the_effort_of_a_change_is_picked_by_its_number_and_doubled(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.levers.more.setFocus()
    supposing.press(_Key.Key_Return)
    picker = tab.levers.picker
    assert picker is not None
    QTest.keyClicks(picker.field, "C-2")
    QTest.keyClick(picker.field, _Key.Key_Return)
    supposing.settle()
    slider = tab.levers.effort(2)
    assert slider.groove.hasFocus()
    assert slider.groove.accessibleName() == "C-2 Print a list: \u00d7 2 · 12 pd"
    supposing.press(_Key.Key_End)
    assert tab.order().what.efforts == {2: 3.0}
    assert tab.chart.curve().most < 24  # drawn anew for the harder change


def test_other_numbers_of_releases_are_read_anew(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.levers.releases.setValue(1)
    supposing.settle()
    assert tab.chart.curve().days == 14
    assert tab.levers.slider("test").groove.accessibleName() == "test: 100 % · 4 pd"


def test_as_it_is_takes_all_suppositions_back(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.levers.set_share(0.7)
    tab.levers.few.setChecked(True)
    supposing.settle()
    supposing.press(_Key.Key_R)
    assert tab.order().what.is_real
    assert not tab.order().few_moves


def test_a_mandate_that_is_late_stands_first_and_says_by_how_much(supposing: Supposing) -> None:
    work = supposing.room.work
    mandate(work, 15, (8, 1))
    mandate(work, 15, (7, 1))
    supposing.room.refresh()
    supposing.settle()
    row = supposing.tab.result.model.rows()[0]
    assert (row.kind, row.word) == ("late", "13 days late")
    assert "mandates: 1 of 2 in time" in supposing.tab.result.facts.text()


def test_what_another_desk_changed_is_composed_anew_and_the_levers_stay(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.levers.set_share(0.8, "test")
    supposing.settle()
    supposing.room.work.do(set_team, SetTeam("test", {"days": "8"}))
    supposing.room.refresh()
    supposing.settle()
    assert tab.levers.slider("test").groove.accessibleName() == "test: 80 % · 19.2 pd"
    assert tab.chart.curve().days == 54


def test_without_any_capacity_the_chart_says_what_to_do_and_the_plan_is_still_composed(supposing: Supposing) -> None:
    for team in ("development", "test"):
        supposing.room.work.do(set_team, SetTeam(team, {"days": ""}))
    supposing.room.refresh()
    supposing.settle()
    chart = supposing.tab.chart
    assert chart.body.currentWidget() is chart.empty
    assert "No release has a capacity" in chart.empty.sentence()
    assert not supposing.tab.levers.slider("test").groove.isEnabled()
    assert supposing.value() > 19
    chart.empty.button.setFocus()
    supposing.press(_Key.Key_Return)
    assert supposing.room.opened == [("settings", STAFFING)]


def test_nothing_is_sought_while_another_tab_is_seen(supposing: Supposing) -> None:
    room, tab = supposing.room, supposing.tab
    room.screen.head.tabs.choose("board")
    room.settle()
    began: list[bool] = []
    tab.result_search.turned.connect(began.append)
    room.refresh()
    assert began == []
    room.screen.head.tabs.choose("whatif")
    supposing.settle()
    assert began == [True, False]


@pytest.mark.parametrize("name", ["whatif.save", "whatif.reset", "chart.twin"])
def test_what_can_be_done_stands_in_the_bar(supposing: Supposing, name: str) -> None:
    assert name in [action.objectName() for action in supposing.tab.bar_actions()]


def test_a_product_with_nothing_to_place_says_so(supposing_bare: Supposing) -> None:
    supposing_bare.room.work.release()
    supposing_bare.room.refresh()
    supposing_bare.settle()
    chart = supposing_bare.tab.chart
    assert "Nothing is honoured" in chart.empty.sentence()
    assert chart.empty.button.isHidden()
    assert supposing_bare.value() == 0


def test_a_curve_without_the_date_of_a_hopeless_mandate_says_so(supposing: Supposing) -> None:
    number = mandate(supposing.room.work, 20, (50, 1))
    supposing.room.refresh()
    supposing.settle()
    assert supposing.tab.chart.note.text() == f"without the dates of C-{number}"
    assert supposing.rows()[0] == ("Not in these releases", f"C-{number}")


def test_without_releases_the_tab_offers_to_lay_some_out(bare: Room, supposing_bare: Supposing) -> None:
    tab = supposing_bare.tab
    assert tab._stack.currentWidget() is tab.empty
    assert QApplication.focusWidget() is tab.empty.button
    supposing_bare.press(_Key.Key_Return)
    assert bare.work.release_state(1) is ReleaseState.PLANNED
    assert tab._stack.currentWidget() is not tab.empty
    assert tab.levers.slider("development").groove.accessibleName() == "development: –"


def test_tab_goes_through_the_levers_and_on_to_the_chart(supposing: Supposing) -> None:
    with_colleagues(supposing.room.work)
    supposing.room.refresh()
    supposing.settle()
    levers = supposing.tab.levers
    supposing.tab.levers.suppose_effort(2)
    supposing.settle()
    levers.first_lever().setFocus()
    seen: list[QWidget | None] = []
    for _ in range(9):
        QTest.keyClick(supposing.room.window, _Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    effort = levers.effort(2)
    assert seen[0] is levers.slider("test").groove
    assert isinstance(seen[1], QCheckBox)
    after = seen.index(levers.more)
    assert effort.groove in seen[:after]
    assert seen[after + 1 : after + 4] == [levers.releases, levers.few, levers.faults]


def test_a_capacity_that_stays_is_said_once(supposing: Supposing) -> None:
    tab = supposing.tab
    assert "→" not in tab.result.facts.text()
    tab.levers.slider("test").groove.setFocus()
    supposing.press(_Key.Key_Home)
    assert "→" in tab.result.facts.text()


def test_the_legend_explains_an_exact_plan_where_one_is_marked(supposing: Supposing) -> None:
    chart = supposing.tab.chart
    assert "exact" not in chart.legend.accessibleName()
    chart.canvas.setFocus()
    supposing.press(_Key.Key_Home, _Key.Key_Return)
    assert chart.canvas.scene().exact
    assert "exact" in chart.legend.accessibleName()
