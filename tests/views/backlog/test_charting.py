"""Chart and table of the Backlog together: the same filter and choice, other figures written and taken back."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.commands import valuing
from app.queries.changes import change_sheet
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from tests.views.office import another
from views.backlog.chart.pane import ChartPane

Sit = Callable[[], Seat]
_NONE = Qt.KeyboardModifier.NoModifier


def three(house: House) -> tuple[int, int, int]:
    """Three parked changes with value and effort, from much to little."""
    made = []
    for name, end_users, value, effort in (("Alder", 5000, "9", "1"), ("Birk", 300, "6", "4"), ("Cal", 40, "3", "10")):
        change = house.parked(house.ticket(organisation=name, end_users=end_users))
        house.do(valuing.set_score, valuing.SetScore(change, {"value": value, "effort": effort, "audience": "user"}))
        made.append(change)
    return made[0], made[1], made[2]


def chart(seat: Seat, mode: str = "both") -> ChartPane:
    """Shows the chart."""
    seat.screen.charting.show_mode(mode)
    seat.wait()
    pane = seat.screen.charting.pane
    assert pane is not None
    seat.qtbot.waitUntil(lambda: pane.canvas.width() > 300)
    return pane


def spot(pane: ChartPane, change: int) -> QPoint:
    """Where a change's point is."""
    scene, place = pane.canvas.scene(), pane.canvas.cloud().place(change)
    assert place is not None
    return QPoint(round(float(scene.xs[place])), round(float(scene.ys[place])))


def drag(pane: ChartPane, way: list[QPoint]) -> None:
    """By the left button."""
    QTest.mousePress(pane.canvas, Qt.MouseButton.LeftButton, _NONE, way[0])
    for at in way[1:]:
        QTest.mouseMove(pane.canvas, at)
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, _NONE, way[-1])


def effort_of(house: House, change: int) -> float | None:
    """As the database has it."""
    return change_sheet(house.database, change).row.effort


def test_c_turns_from_table_to_both_to_chart(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    assert not seat.screen.findChildren(ChartPane)
    closer = seat.screen.keys["chart.closer"]
    assert "C shows it" in closer.property("why")
    seat.press(Qt.Key.Key_C)
    pane = seat.screen.charting.pane
    assert pane is not None
    assert pane.isVisible()
    assert seat.screen.table.isVisible()
    assert seat.screen.head.shown.value() == "both"
    assert closer.isEnabled()
    seat.press(Qt.Key.Key_C)
    assert pane.isVisible()
    assert not seat.screen.table.isVisible()
    seat.qtbot.waitUntil(pane.canvas.hasFocus)
    QTest.keyClick(pane.canvas, Qt.Key.Key_C)
    assert not pane.isVisible()
    seat.qtbot.waitUntil(seat.screen.table.hasFocus)


def test_the_chart_shows_what_the_filter_finds(house: House, sit: Sit) -> None:
    much, some, little = three(house)
    seat = sit()
    pane = chart(seat)
    assert set(pane.points().ids) == {much, some, little}
    seat.filter("reach>100")
    assert set(pane.points().ids) == {much, some}
    seat.filter("reach>100000")
    assert not pane.isVisible()
    assert seat.screen.empty.isVisible()


def test_a_lasso_selects_the_same_rows_in_the_table(house: House, sit: Sit) -> None:
    much, some, _little = three(house)
    seat = sit()
    pane = chart(seat)
    one, other = spot(pane, much), spot(pane, some)
    left, top = min(one.x(), other.x()) - 12, min(one.y(), other.y()) - 12
    right, bottom = max(one.x(), other.x()) + 12, max(one.y(), other.y()) + 12
    corners = [
        QPoint(left, top),
        QPoint(right, top),
        QPoint(right, bottom),
        QPoint(left, bottom),
        QPoint(left, top + 2),
    ]
    drag(pane, corners)
    seat.wait()
    assert {row.id for row in seat.screen.table.selected_rows()} == {much, some}
    assert seat.screen.bulk.isVisible()


def test_a_lasso_of_too_many_says_so_and_the_choice_stays(
    house: House, sit: Sit, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    much, some, little = three(house)
    monkeypatch.setattr("views.backlog.charting.MOST", 2)
    seat = sit()
    pane = chart(seat)
    seat.go_to(some)
    plot = pane.canvas.plane().plot.toRect().adjusted(2, 2, -2, -2)
    QTest.mousePress(pane.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, plot.topLeft())
    QTest.mouseMove(pane.canvas, plot.bottomRight())
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, plot.bottomRight())
    assert told[-1].startswith("3 changes are too many at once")
    assert pane.chosen() == [some]
    assert {much, some, little} == set(pane.points().ids)


def test_rows_chosen_in_the_table_are_chosen_in_the_chart(house: House, sit: Sit) -> None:
    much, some, little = three(house)
    seat = sit()
    pane = chart(seat)
    seat.choose(some, little)
    assert set(pane.chosen()) == {some, little}
    seat.go_to(much)
    assert pane.chosen() == [much]


def test_choosing_in_a_grouped_table_reaches_the_rows_under_their_heads(house: House, sit: Sit) -> None:
    much, _some, _little = three(house)
    seat = sit()
    pane = chart(seat)
    seat.screen.model.group_by("kind")
    seat.screen.model.refresh()
    seat.wait()
    QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, _NONE, spot(pane, much))
    seat.wait()
    assert [row.id for row in seat.screen.table.selected_rows()] == [much]


def test_dragging_a_point_writes_its_effort_and_undo_takes_it_back(house: House, sit: Sit, told: list[str]) -> None:
    _much, some, _little = three(house)
    seat = sit()
    pane = chart(seat)
    end = QPoint(round(pane.canvas.plane().point(2.0, 1).x()), spot(pane, some).y())
    drag(pane, [spot(pane, some), (spot(pane, some) + end) / 2, end])
    seat.wait()
    assert effort_of(house, some) == 2
    assert pane.canvas.cloud().points.efforts[pane.canvas.cloud().place(some) or 0] == 2
    assert told[-1].startswith(f"C-{some} scored")
    seat.screen.desk.undo(None)
    seat.wait()
    assert effort_of(house, some) == 4
    assert pane.canvas.cloud().points.efforts[pane.canvas.cloud().place(some) or 0] == 4


def test_dragging_a_point_up_sets_the_value_that_scores_so(house: House, sit: Sit) -> None:
    _much, some, _little = three(house)
    seat = sit()
    pane = chart(seat)
    QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, _NONE, spot(pane, some))
    seat.wait()
    before = change_sheet(house.database, some).row
    assert before.score is not None
    end = QPoint(spot(pane, some).x(), round(pane.canvas.plane().point(4, before.score + 0.8).y()))
    drag(pane, [spot(pane, some), (spot(pane, some) + end) / 2, end])
    seat.wait()
    after = change_sheet(house.database, some).row
    assert after.value == 8
    assert after.score == pytest.approx(before.score + 0.8, abs=0.01)


def test_a_far_move_wants_a_reason_and_is_written_with_it(house: House, sit: Sit) -> None:
    _much, _some, little = three(house)
    seat = sit()
    pane = chart(seat)
    QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, _NONE, spot(pane, little))
    seat.wait()
    top = QPoint(spot(pane, little).x(), round(pane.canvas.plane().plot.top()) + 4)
    drag(pane, [spot(pane, little), (spot(pane, little) + top) / 2, top])
    seat.wait()
    assert change_sheet(house.database, little).row.value == 3
    assert "Say why" in pane.reason.sentence.text()
    QTest.keyClicks(pane.reason.field, "The law changed")
    QTest.keyClick(pane.reason.field, Qt.Key.Key_Return)
    seat.wait()
    sheet = change_sheet(house.database, little)
    assert sheet.row.value == 10
    assert sheet.history[-1].reason == "The law changed"
    assert pane.reason.isHidden()


def test_leaving_the_reason_out_puts_the_point_back(house: House, sit: Sit) -> None:
    _much, _some, little = three(house)
    seat = sit()
    pane = chart(seat)
    QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, _NONE, spot(pane, little))
    seat.wait()
    before = spot(pane, little)
    top = QPoint(before.x(), round(pane.canvas.plane().plot.top()) + 4)
    drag(pane, [before, (before + top) / 2, top])
    seat.wait()
    QTest.keyClick(pane.reason.field, Qt.Key.Key_Escape)
    seat.wait()
    assert change_sheet(house.database, little).row.value == 3
    assert pane.canvas.scene().cloud.points.ids
    seat.qtbot.waitUntil(lambda: abs(spot(pane, little).y() - before.y()) <= 1)


def test_what_another_changed_meanwhile_is_not_overwritten(house: House, sit: Sit, told: list[str]) -> None:
    _much, some, _little = three(house)
    seat = sit()
    pane = chart(seat)
    another(house.database).do(valuing.set_score, valuing.SetScore(some, {"effort": "6"}, settle=True))
    end = QPoint(round(pane.canvas.plane().point(2.0, 1).x()), spot(pane, some).y())
    drag(pane, [spot(pane, some), (spot(pane, some) + end) / 2, end])
    seat.wait()
    assert effort_of(house, some) == 6
    assert any("Anna" in said for said in told)
    assert pane.canvas.cloud().points.efforts[pane.canvas.cloud().place(some) or 0] == 6


def test_enter_on_a_point_opens_its_page_and_the_keys_of_the_table_work_there(house: House, sit: Sit) -> None:
    _much, some, _little = three(house)
    seat = sit()
    pane = chart(seat, "chart")
    QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, _NONE, spot(pane, some))
    QTest.keyClick(pane.canvas, Qt.Key.Key_Return)
    assert seat.page() == some
    names = {action.objectName() for action in pane.canvas.actions()}
    assert {"backlog.park", "backlog.score", "chart.more-effort", "chart.twin"} <= names


def test_mode_benefit_and_line_come_back(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    pane = chart(seat, "chart")
    pane.benefit.choose("reach")
    pane.canvas.set_line(77, tells=True)
    form = seat.screen.form()
    again = sit()
    again.screen.set_form(form)
    again.wait()
    kept = again.screen.charting.pane
    assert kept is not None
    assert (again.screen.charting.mode(), kept.by(), kept.canvas.line()) == ("chart", "reach", 77)
    again.screen.set_form('{"chart": "nonsense"}')


def test_nothing_of_the_chart_is_loaded_before_it_is_shown() -> None:
    root = Path(__file__).parents[3]
    asked = "import sys, views.backlog.screen; print([n for n in sys.modules if n == 'numpy' or 'backlog.chart.' in n])"
    ran = subprocess.run([sys.executable, "-c", asked], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
