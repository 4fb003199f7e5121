"""Other figures by moving a point: across its effort, up and down its value, with a reason where it goes far."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.views.backlog.hand import ALT, CURVE, Hand, hand

__all__ = ["hand"]


def test_dragging_across_asks_for_another_effort(hand: Hand) -> None:
    start = hand.spot(12)
    end = QPoint(round(hand.canvas.plane().point(8.0, 1).x()), start.y() + 3)
    hand.drag([start, (start + end) / 2, end])
    assert hand.rescored == [(12, {"effort": "8"}, 4)]


def test_dragging_up_asks_for_the_value_that_gives_the_score(hand: Hand) -> None:
    hand.click(12)
    hand.pane.set_curve(CURVE)
    end = hand.canvas.plane().point(4.0, 7.2).toPoint()
    hand.drag([hand.spot(12), end + QPoint(0, 8), end])
    assert hand.rescored == [(12, {"value": "4"}, 4)]


def test_where_no_value_gives_the_score_it_says_so(hand: Hand) -> None:
    hand.click(13)
    hand.pane.set_curve(replace(CURVE, change=13, scores=(1.0, 1.5, 2.0, 2.5, 3.0), now=5.0))
    hand.drag([hand.spot(13), hand.spot(13) - QPoint(0, 40), hand.spot(13) - QPoint(0, 90)])
    assert hand.said == ["By its value the score can be 1 to 3."]
    assert hand.rescored == []


def test_end_users_cannot_be_dragged_and_it_says_why(hand: Hand) -> None:
    hand.pane.benefit.choose("reach")
    hand.drag([hand.spot(12), hand.spot(12) - QPoint(0, 20), hand.spot(12) - QPoint(0, 40)])
    assert hand.rescored == []
    assert "counted from who waits" in hand.said[0]


def test_what_has_no_effort_gets_one_by_being_dragged_into_the_plane(hand: Hand) -> None:
    start = hand.spot(14)
    end = QPoint(round(hand.canvas.plane().point(2.0, 1).x()), start.y())
    hand.drag([start, (start + end) / 2, end])
    assert hand.rescored == [(14, {"effort": "2"}, 6)]


def test_the_point_stays_where_it_was_dropped_until_it_is_refused(hand: Hand) -> None:
    before = hand.spot(12)
    end = QPoint(round(hand.canvas.plane().point(8.0, 1).x()), before.y())
    hand.drag([before, (before + end) / 2, end])
    assert abs(hand.spot(12).x() - end.x()) <= 2
    hand.pane.let_go()
    assert hand.spot(12) == before


def test_esc_puts_a_dragged_point_back(hand: Hand) -> None:
    before = hand.spot(12)
    hand.drag([before, before + QPoint(50, 0), before + QPoint(90, 0)], drop=False)
    hand.key(Qt.Key.Key_Escape)
    assert hand.spot(12) == before
    assert hand.rescored == []


def test_alt_with_arrows_steps_and_is_written_once_when_the_keys_rest(hand: Hand, qtbot: QtBot) -> None:
    hand.click(12)
    hand.pane.set_curve(CURVE)
    hand.key(Qt.Key.Key_Right, ALT)
    hand.key(Qt.Key.Key_Right, ALT)
    hand.key(Qt.Key.Key_Up, ALT)
    assert hand.rescored == []
    qtbot.waitUntil(lambda: hand.rescored == [(12, {"effort": "6", "value": "4"}, 4)])


def test_a_step_beyond_the_scale_says_why(hand: Hand) -> None:
    hand.click(12)
    hand.pane.set_curve(replace(CURVE, now=5.0))
    hand.key(Qt.Key.Key_Up, ALT)
    assert hand.said == ["By its value the score can be 4 to 8."]


def test_a_far_move_asks_for_its_reason_under_the_chart(hand: Hand, qtbot: QtBot) -> None:
    reasons: list[str] = []
    hand.pane.reasoned.connect(reasons.append)
    hand.drag([hand.spot(12), hand.spot(12) + QPoint(50, 0), hand.spot(12) + QPoint(90, 0)])
    moved = hand.spot(12)
    hand.pane.ask_reason("The score would go far. Say why.")
    qtbot.waitUntil(hand.pane.reason.field.hasFocus)
    QTest.keyClick(hand.pane.reason.field, Qt.Key.Key_Return)
    assert reasons == []
    QTest.keyClicks(hand.pane.reason.field, "Counted anew")
    QTest.keyClick(hand.pane.reason.field, Qt.Key.Key_Return)
    assert reasons == ["Counted anew"]
    hand.pane.ask_reason("Say why.")
    assert hand.spot(12).x() == moved.x()
    QTest.keyClick(hand.pane.reason.field, Qt.Key.Key_Escape)
    assert hand.pane.reason.isHidden()
    assert hand.spot(12).x() != moved.x()
