"""The chart by mouse and keys: choosing, the line of proportion, the wheel and the plane."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.backlog.hand import CONTROL, NONE, POINTS, SHIFT, Hand, hand
from views.backlog.chart.pane import ChartPane

__all__ = ["hand"]


def test_a_click_chooses_one_and_ctrl_one_more(hand: Hand) -> None:
    hand.click(11)
    hand.click(12, CONTROL)
    assert hand.selected == [[11], [11, 12]]
    hand.click(11, CONTROL)
    assert hand.pane.chosen() == [12]


def test_the_right_button_chooses_what_its_menu_is_about_and_keeps_several(hand: Hand) -> None:
    QTest.mouseClick(hand.canvas, Qt.MouseButton.RightButton, NONE, hand.spot(12))
    assert hand.pane.chosen() == [12]
    hand.click(11, CONTROL)
    QTest.mouseClick(hand.canvas, Qt.MouseButton.RightButton, NONE, hand.spot(12))
    assert hand.pane.chosen() == [11, 12]


def test_a_lasso_chooses_what_lies_within_and_with_ctrl_adds(hand: Hand) -> None:
    hand.drag(hand.around(12))
    assert hand.selected[-1] == [12]
    hand.drag(hand.around(11), CONTROL)
    assert hand.selected[-1] == [11, 12]


def test_a_lasso_reaches_into_the_margins_of_what_is_missing(hand: Hand) -> None:
    hand.drag(hand.around(14))
    assert hand.selected[-1] == [14]
    hand.drag(hand.around(15, air=7))
    assert hand.selected[-1] == [15]


def test_a_band_with_shift_chooses_its_rectangle(hand: Hand) -> None:
    plot = hand.canvas.plane().plot.toRect()
    hand.drag([plot.topLeft() + QPoint(3, 3), plot.center(), plot.bottomRight() - QPoint(3, 3)], SHIFT)
    assert hand.selected[-1] == [11, 12, 13]


def test_esc_takes_a_lasso_back(hand: Hand) -> None:
    way = hand.around(12)
    hand.drag(way, drop=False)
    hand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(hand.canvas, Qt.MouseButton.LeftButton, NONE, way[-1])
    assert hand.selected == []


def test_a_click_beside_the_points_takes_the_choice_away(hand: Hand) -> None:
    hand.click(11)
    QTest.mouseClick(hand.canvas, Qt.MouseButton.LeftButton, NONE, hand.spot(13) - QPoint(60, 40))
    assert hand.selected[-1] == []


def test_a_double_click_and_enter_open(hand: Hand) -> None:
    QTest.mouseDClick(hand.canvas, Qt.MouseButton.LeftButton, NONE, hand.spot(12))
    hand.click(13)
    hand.key(Qt.Key.Key_Return)
    assert hand.opened == [12, 13]


def test_the_card_shows_what_is_under_the_pointer(hand: Hand) -> None:
    QTest.mouseMove(hand.canvas, hand.spot(12))
    assert hand.under_pointer() == 12
    before = hand.canvas.grab().toImage()
    QTest.mouseMove(hand.canvas, hand.spot(12) - QPoint(60, 60))
    assert hand.under_pointer() is None
    after = hand.canvas.grab().toImage()
    at = (hand.spot(12) + QPoint(40, 0)) * hand.canvas.devicePixelRatioF()
    assert before.pixelColor(at) != after.pixelColor(at)


def test_the_card_says_the_facts_and_how_they_lie_to_the_line(hand: Hand) -> None:
    hand.canvas.set_line(3.0)
    said = hand.canvas.words.spoken(hand.canvas.cloud(), 1, hand.canvas.line())
    assert said == "Term copy. C-12 · Honoured · 900 end users. 4 pd · score 6. 1.5 points per pd, 0.5 × the line"


# ---- the line of proportion


def test_dragging_the_line_says_how_many_lie_above(hand: Hand) -> None:
    hand.canvas.set_line(1.0)
    plane = hand.canvas.plane()
    start, end = plane.point(2.5, 2.5), plane.point(2.5, 7.5)
    hand.drag([start.toPoint(), (start + (end - start) / 2).toPoint(), end.toPoint()])
    assert hand.canvas.line() == pytest.approx(3.0, rel=0.05)
    assert hand.pane.parted.text() == "1 above the line · 2 below"
    assert hand.selected == []


def test_page_keys_move_the_line(hand: Hand) -> None:
    hand.canvas.set_line(1.0)
    hand.key(Qt.Key.Key_PageUp)
    assert hand.canvas.line() == 1.1
    hand.key(Qt.Key.Key_PageDown)
    assert hand.canvas.line() == 1.0


def test_esc_puts_the_line_back(hand: Hand) -> None:
    hand.canvas.set_line(1.0)
    plane = hand.canvas.plane()
    hand.drag([plane.point(2.5, 2.5).toPoint(), plane.point(2.5, 7.5).toPoint()], drop=False)
    assert hand.canvas.line() > 2
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.line() == 1.0


def test_the_line_and_the_benefit_are_remembered_for_each(hand: Hand, qtbot: QtBot) -> None:
    hand.canvas.set_line(1.7, tells=True)
    hand.pane.benefit.choose("reach")
    hand.canvas.set_line(450, tells=True)
    again = ChartPane()
    qtbot.addWidget(again)
    again.set_form(hand.pane.form())
    again.show_points(POINTS)
    assert (again.by(), again.canvas.line()) == ("reach", 450)
    again.benefit.choose("score")
    assert again.canvas.line() == 1.7


@pytest.mark.parametrize(
    "form",
    ["", "{}", "[]", '{"by": 3, "lines": {"score": "x"}, "twin": 0}', '{"by":"x","lines":{"score":-1},"twin":false}'],
)
def test_a_form_of_another_version_is_passed_over(hand: Hand, form: str) -> None:
    hand.pane.set_form(form)
    assert hand.pane.by() == "score"
    assert hand.canvas.line() > 0


# ---- keys


def test_arrows_go_from_point_to_point_and_shift_takes_them_along(hand: Hand) -> None:
    hand.click(11)
    hand.key(Qt.Key.Key_Right)
    assert hand.selected[-1] == [12]
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert hand.selected[-1] == [12, 14]
    hand.key(Qt.Key.Key_Escape)
    assert hand.selected[-1] == []


def test_ctrl_with_arrows_moves_the_ring_alone_and_space_chooses(hand: Hand) -> None:
    hand.click(11)
    hand.key(Qt.Key.Key_Right, CONTROL)
    assert (hand.canvas.current_id(), hand.pane.chosen()) == (12, [11])
    hand.key(Qt.Key.Key_Space)
    assert hand.selected[-1] == [11, 12]


def test_the_keys_begin_at_what_gives_most_for_its_effort(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Down)
    assert hand.selected == [[11]]


def test_plus_and_minus_zoom_and_0_shows_everything(hand: Hand) -> None:
    whole = hand.canvas.plane().effort
    hand.key(Qt.Key.Key_Plus)
    closer = hand.canvas.plane().effort
    assert closer.high - closer.low < whole.high - whole.low
    hand.key(Qt.Key.Key_Minus)
    assert hand.canvas.plane().effort.low == pytest.approx(whole.low)
    hand.key(Qt.Key.Key_Plus)
    hand.key(Qt.Key.Key_0)
    assert hand.canvas.plane().effort == whole


def test_a_point_out_of_sight_comes_into_it_when_the_keys_reach_it(hand: Hand) -> None:
    hand.pane.show_points(
        replace(POINTS, efforts=(1.0, 4.0, 16.0, 4.0, 4.0, 4.0), scores=(8.0, 6.0, 3.0, 2.0, 2.0, 2.0))
    )
    hand.click(11)
    for _ in range(8):
        hand.key(Qt.Key.Key_Plus)
    assert not hand.canvas.plane().plot.contains(QPointF(hand.spot(12)))
    hand.key(Qt.Key.Key_Right)
    assert hand.canvas.plane().plot.contains(QPointF(hand.spot(12)))


# ---- the wheel and the plane


def wheel(hand: Hand, at: QPoint, turned: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """A turn of the wheel."""
    event = QWheelEvent(
        QPointF(at),
        hand.canvas.mapToGlobal(QPointF(at)),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(hand.canvas, event)


def test_the_wheel_zooms_around_the_pointer(hand: Hand) -> None:
    before = hand.spot(12)
    wheel(hand, before, QPoint(0, 120))
    assert (hand.spot(12) - before).manhattanLength() <= 1
    scale = hand.canvas.plane().effort
    wheel(hand, before, QPoint(0, -120))
    assert hand.canvas.plane().effort.high > scale.high


def test_the_middle_button_moves_the_plane_and_an_axis_moves_it_one_way(hand: Hand) -> None:
    before, other = hand.spot(12), hand.spot(11)
    start = hand.canvas.plane().plot.center().toPoint()
    hand.drag([start, start + QPoint(30, 20)], button=Qt.MouseButton.MiddleButton)
    assert hand.spot(12) - before == QPoint(30, 20)
    assert hand.spot(11) - other == QPoint(30, 20)
    axis = QPoint(20, start.y())
    hand.drag([axis, axis + QPoint(30, 20)])
    assert hand.spot(12) - before == QPoint(30, 40)


def test_what_one_looks_at_stays_when_new_figures_come(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Plus)
    looked = hand.canvas.plane().effort
    hand.click(12)
    hand.pane.show_points(replace(POINTS, efforts=(1.0, 5.0, 16.0, None, 4.0, None)))
    assert hand.canvas.plane().effort == looked
    assert (hand.pane.chosen(), hand.canvas.current_id()) == ([12], 12)
