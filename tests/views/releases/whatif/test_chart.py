"""The trade-off's chart: walked by keys, chosen by key and pointer, its exact plans, its table twin, its files, one team's curve."""

import csv
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.views.releases.whatif.conftest import Supposing
from views.releases.whatif.canvas import TradeoffCanvas
from views.releases.whatif.plot import Scene, axes_of, crosses, labels_of
from views.releases.whatif.twin import twin_rows

_Key = Qt.Key


def canvas(supposing: Supposing) -> TradeoffCanvas:
    made = supposing.tab.chart.canvas
    made.setFocus()
    return made


def test_the_keys_walk_from_plan_to_plan_and_say_what_each_brings(supposing: Supposing) -> None:
    chart = canvas(supposing)
    points = chart.scene().curve.points
    supposing.press(_Key.Key_Home)
    assert chart.cursor_days() == points[0].days
    supposing.press(_Key.Key_Right)
    assert chart.cursor_days() == points[1].days
    assert "The next day brings" in chart.accessibleDescription()
    supposing.press(_Key.Key_PageUp)
    assert chart.cursor_days() == points[1].days + 0.05 * 42
    supposing.press(_Key.Key_Left, _Key.Key_End)
    assert chart.cursor_days() == points[-1].days
    assert "150 %" in chart.accessibleDescription()


def test_enter_asks_for_the_exact_plan_and_sets_the_sliders(supposing: Supposing) -> None:
    chart = canvas(supposing)
    supposing.press(_Key.Key_Home)
    for _ in range(60):
        if (chart.cursor_days() or 0) >= 0.7 * 42:
            break
        supposing.room.press(_Key.Key_PageUp)
    supposing.press(_Key.Key_Return)
    days = chart.cursor_days()
    assert days is not None
    (row,) = chart.scene().exact
    assert abs(row.days - days) < 1e-6
    assert row.proven
    most = chart.scene().curve.value_at(days)
    assert most is not None
    assert row.value <= most
    share = round(days / 42, 2)
    assert supposing.tab.order().what.teams == {"development": share, "test": share}
    assert "The best plan: proven" in chart.accessibleDescription()
    supposed = chart.scene().supposed
    assert supposed is not None
    assert abs(supposed[0] - 42 * share) < 1e-6


def test_a_click_chooses_the_capacity_under_the_pointer(supposing: Supposing) -> None:
    chart = canvas(supposing)
    spot = chart.axes().point(50.0, 5.0)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x()), round(spot.y())))
    supposing.settle()
    (row,) = chart.scene().exact
    assert abs(row.days - 50) < 1
    assert supposing.tab.levers.slider("test").factor() == round(row.share, 2)


def test_the_exact_plans_stay_while_capacities_move_and_go_when_the_question_changes(supposing: Supposing) -> None:
    chart = canvas(supposing)
    supposing.press(_Key.Key_Return)
    supposing.tab.levers.set_share(0.9, "test")
    supposing.settle()
    assert len(chart.scene().exact) == 1
    supposing.tab.levers.suppose_effort(1)
    supposing.settle()
    assert chart.scene().exact == ()


def test_one_teams_curve_counts_its_days_and_moves_its_slider_alone(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.chart._teams.actions()[2].trigger()
    supposing.settle()
    assert (tab.chart.curve().team, tab.chart.curve().days) == ("test", 12)
    assert tab.chart.team.text() == "test"
    canvas(supposing)
    supposing.press(_Key.Key_End, _Key.Key_Return)
    assert tab.order().what.teams == {"test": 1.5}
    supposed = tab.chart.canvas.scene().supposed
    assert supposed is not None
    assert supposed[0] == 18


def test_the_twin_holds_the_corners_today_and_the_exact_plans(supposing: Supposing) -> None:
    tab = supposing.tab
    canvas(supposing)
    supposing.press(_Key.Key_End, _Key.Key_Return, _Key.Key_T)
    assert tab.chart.body.currentWidget() is tab.chart.twin
    rows = tab.chart.twin.points.rows()
    assert len(rows) == len(tab.chart.curve().points) + 2
    assert [row.kind for row in rows].count("today") == 1
    assert rows[-1].exact is not None or rows[-2].exact is not None
    assert tab.chart.twin.hasFocus()
    supposing.press(_Key.Key_Home, _Key.Key_Return)  # the least that is known: exact as well
    assert len(tab.chart.canvas.scene().exact) == 2
    supposing.press(_Key.Key_T)
    assert tab.chart.canvas.hasFocus()


def test_the_chart_is_written_as_svg_png_and_figures(supposing: Supposing, tmp_path: Path) -> None:
    chart = supposing.tab.chart
    for ending in ("svg", "png", "csv"):
        chart.write(tmp_path / f"curve.{ending}")
        supposing.settle()
        assert supposing.room.said() == f"Trade-off written to curve.{ending}"
    assert "Value against capacity, all teams" in (tmp_path / "curve.svg").read_text()
    assert not QImage(str(tmp_path / "curve.png")).isNull()
    with (tmp_path / "curve.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:3] == ["Point", "Capacity", "Person-days"]
    assert len(rows) == len(twin_rows(chart.canvas.scene()))
    assert ["Today's plan", "1.0", "42.0"] in [row[:3] for row in rows]


def test_a_file_that_can_not_be_written_is_said(supposing: Supposing, tmp_path: Path) -> None:
    supposing.tab.chart.write(tmp_path / "nowhere" / "curve.svg")
    assert "could not be written" in supposing.room.said()


def test_stopping_shows_what_is_known_by_then(supposing: Supposing) -> None:
    tab = supposing.tab
    tab.refresh()
    supposing.room.settle()
    tab.levers.slider("test").set_factor(0.7)
    tab._compose()
    tab.stop()
    supposing.settle()
    assert not tab.result_search.is_running()
    assert supposing.value() > 0
    assert tab.chart.stop.isHidden()


def test_the_words_of_the_marks_never_stand_on_each_other(supposing: Supposing) -> None:
    curve = supposing.tab.chart.curve()
    for today in (0.0, curve.most * 0.5, curve.most * 0.96, curve.most):
        for days in (curve.days, curve.days * 0.95, curve.points[0].days, curve.points[-1].days):
            scene = Scene(replace(curve, today=today), (), (days, curve.most))
            axes = axes_of(scene, QSizeF(560, 260))
            boxes = [label.box for label in labels_of(scene, axes)]
            assert len(boxes) == 3
            assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
            corners = [axes.point(point.days, point.value) for point in scene.curve.points]
            assert not any(crosses(corners, box) for box in boxes), "nor on the curve"
            assert all(axes.plot.top() <= box.top() and box.bottom() <= axes.plot.bottom() for box in boxes)
