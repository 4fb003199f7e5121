"""The chart by mouse and keys: choosing, the line, other figures, zoom, the twin, files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rows.chart import ChartPoints, ValueCurve
from views.backlog.chart.canvas import ChartCanvas
from views.backlog.chart.pane import ChartPane
from views.theme import apply_theme, colour

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
POINTS = ChartPoints(
    ids=(11, 12, 13, 14, 15, 16),
    titles=("Opening hours", "Term copy", "Export grades", "No effort yet", "No score yet", "Neither"),
    kinds=("wish", "change", "mandate", "wish", "wish", "wish"),
    states=("parked", "honoured", "planned", "parked", "parked", "new"),
    efforts=(1.0, 4.0, 16.0, None, 4.0, None),
    scores=(8.0, 6.0, 3.0, 5.0, None, None),
    reaches=(6980, 900, 120, 40, 0, 0),
    versions=(3, 4, 5, 6, 7, 8),
    quick_effort=2.0,
    quick_reach=500,
)
CURVE = ValueCurve(12, (1.0, 2.0, 3.0, 4.0, 5.0), (4.0, 5.0, 6.0, 7.0, 8.0), now=3.0)


class Hand:
    """Somebody with a mouse at a chart."""

    def __init__(self, pane: ChartPane) -> None:
        self.pane = pane
        self.canvas: ChartCanvas = pane.canvas
        self.selected: list[list[int]] = []
        self.opened: list[int] = []
        self.said: list[str] = []
        self.rescored: list[tuple[int, dict[str, str], int]] = []
        pane.selected.connect(self.selected.append)
        pane.opened.connect(self.opened.append)
        pane.said.connect(self.said.append)
        pane.rescored.connect(lambda *asked: self.rescored.append(asked))

    def spot(self, change: int) -> QPoint:
        """Where a change's point is."""
        scene = self.canvas.scene()
        place = scene.cloud.place(change)
        assert place is not None
        return QPoint(round(float(scene.xs[place])), round(float(scene.ys[place])))

    def click(self, change: int, held: Qt.KeyboardModifier = _NONE) -> None:
        """A click on a point."""
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, held, self.spot(change))

    def drag(
        self,
        way: list[QPoint],
        held: Qt.KeyboardModifier = _NONE,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        *,
        drop: bool = True,
    ) -> None:
        """The button down at the first spot, through the others, up at the last."""
        QTest.mousePress(self.canvas, button, held, way[0])
        for at in way[1:]:
            QTest.mouseMove(self.canvas, at)
        if drop:
            QTest.mouseRelease(self.canvas, button, held, way[-1])

    def under_pointer(self) -> int | None:
        """The change that the card is shown of."""
        place = self.canvas.hovered
        return None if place is None else POINTS.ids[place]

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        """A key in the chart."""
        QTest.keyClick(self.canvas, key, held)

    def around(self, *changes: int, air: int = 14) -> list[QPoint]:
        """A way round these points, by hand."""
        spots = [self.spot(change) for change in changes]
        left, right = min(at.x() for at in spots) - air, max(at.x() for at in spots) + air
        top, bottom = min(at.y() for at in spots) - air, max(at.y() for at in spots) + air
        corners = [
            QPoint(left, top),
            QPoint(right, top),
            QPoint(right, bottom),
            QPoint(left, bottom),
            QPoint(left, top + 2),
        ]
        way = [corners[0]]
        for corner in corners[1:]:
            way += [way[-1] + (corner - way[-1]) / 2, corner]
        return way


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    """A chart with six changes."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    pane = ChartPane()
    qtbot.addWidget(pane)
    pane.resize(1000, 420)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.show_points(POINTS)
    pane.canvas.setFocus()
    qtbot.waitUntil(pane.canvas.hasFocus)
    yield Hand(pane)
    QLocale.setDefault(before)


def test_a_click_chooses_one_and_ctrl_one_more(hand: Hand) -> None:
    hand.click(11)
    hand.click(12, _CONTROL)
    assert hand.selected == [[11], [11, 12]]
    hand.click(11, _CONTROL)
    assert hand.pane.chosen() == [12]


def test_the_right_button_chooses_what_its_menu_is_about_and_keeps_several(hand: Hand) -> None:
    QTest.mouseClick(hand.canvas, Qt.MouseButton.RightButton, _NONE, hand.spot(12))
    assert hand.pane.chosen() == [12]
    hand.click(11, _CONTROL)
    QTest.mouseClick(hand.canvas, Qt.MouseButton.RightButton, _NONE, hand.spot(12))
    assert hand.pane.chosen() == [11, 12]


def test_a_lasso_chooses_what_lies_within_and_with_ctrl_adds(hand: Hand) -> None:
    hand.drag(hand.around(12))
    assert hand.selected[-1] == [12]
    hand.drag(hand.around(11), _CONTROL)
    assert hand.selected[-1] == [11, 12]


def test_a_lasso_reaches_into_the_margins_of_what_is_missing(hand: Hand) -> None:
    hand.drag(hand.around(14))
    assert hand.selected[-1] == [14]
    hand.drag(hand.around(15, air=7))
    assert hand.selected[-1] == [15]


def test_a_band_with_shift_chooses_its_rectangle(hand: Hand) -> None:
    plot = hand.canvas.plane().plot.toRect()
    hand.drag([plot.topLeft() + QPoint(3, 3), plot.center(), plot.bottomRight() - QPoint(3, 3)], _SHIFT)
    assert hand.selected[-1] == [11, 12, 13]


def test_esc_takes_a_lasso_back(hand: Hand) -> None:
    way = hand.around(12)
    hand.drag(way, drop=False)
    hand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(hand.canvas, Qt.MouseButton.LeftButton, _NONE, way[-1])
    assert hand.selected == []


def test_a_click_beside_the_points_takes_the_choice_away(hand: Hand) -> None:
    hand.click(11)
    QTest.mouseClick(hand.canvas, Qt.MouseButton.LeftButton, _NONE, hand.spot(13) - QPoint(60, 40))
    assert hand.selected[-1] == []


def test_a_double_click_and_enter_open(hand: Hand) -> None:
    QTest.mouseDClick(hand.canvas, Qt.MouseButton.LeftButton, _NONE, hand.spot(12))
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


# ---- other figures


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
    hand.key(Qt.Key.Key_Right, _ALT)
    hand.key(Qt.Key.Key_Right, _ALT)
    hand.key(Qt.Key.Key_Up, _ALT)
    assert hand.rescored == []
    qtbot.waitUntil(lambda: hand.rescored == [(12, {"effort": "6", "value": "4"}, 4)])


def test_a_step_beyond_the_scale_says_why(hand: Hand) -> None:
    hand.click(12)
    hand.pane.set_curve(replace(CURVE, now=5.0))
    hand.key(Qt.Key.Key_Up, _ALT)
    assert hand.said == ["By its value the score can be 4 to 8."]


# ---- keys


def test_arrows_go_from_point_to_point_and_shift_takes_them_along(hand: Hand) -> None:
    hand.click(11)
    hand.key(Qt.Key.Key_Right)
    assert hand.selected[-1] == [12]
    hand.key(Qt.Key.Key_Right, _SHIFT)
    assert hand.selected[-1] == [12, 14]
    hand.key(Qt.Key.Key_Escape)
    assert hand.selected[-1] == []


def test_ctrl_with_arrows_moves_the_ring_alone_and_space_chooses(hand: Hand) -> None:
    hand.click(11)
    hand.key(Qt.Key.Key_Right, _CONTROL)
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


def wheel(hand: Hand, at: QPoint, turned: QPoint, held: Qt.KeyboardModifier = _NONE) -> None:
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


# ---- the twin, words, files, theme


def test_the_twin_shows_the_same_choice_and_choosing_there_chooses_here(hand: Hand) -> None:
    hand.click(12)
    hand.pane.flip.click()
    assert hand.pane.twin.chosen() == [12]
    first = hand.pane.twin.points.row_at(0)
    assert first is not None
    assert first.id == 11
    hand.pane.twin.go_to(13)
    assert hand.selected[-1] == [13]
    hand.pane.flip.click()
    assert hand.pane.chosen() == [13]


def test_the_twin_says_every_figure_and_leaves_out_what_is_missing(hand: Hand) -> None:
    hand.canvas.set_line(4.0)
    hand.pane.show_twin(True)
    model = hand.pane.twin.points

    def cells(change: int) -> list[str]:
        row = model.row_of(change)
        assert row is not None
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]

    assert cells(11) == ["C-11", "Opening hours", "Parked", "1", "8.0", "6,980", "8", "2"]
    assert cells(16)[3:] == ["–", "–", "0", "–", "–"]


def test_the_twin_sorts_by_its_heads_with_what_is_missing_last(hand: Hand) -> None:
    hand.pane.show_twin(True)
    hand.pane.twin.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    model = hand.pane.twin.points
    shown = [getattr(model.row_at(number), "id", 0) for number in range(model.rowCount())]
    assert shown[:4] == [11, 12, 15, 13]
    hand.pane.twin.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    first = model.row_at(0)
    assert first is not None
    assert POINTS.titles[first.place] == "Export grades"


def test_a_screen_reader_hears_the_chart_and_each_point(hand: Hand) -> None:
    assert hand.canvas.accessibleName() == "Cost and benefit"
    assert "6 changes by effort and Score" in hand.canvas.words.summary(hand.canvas.cloud(), hand.canvas.line())
    hand.click(11)
    assert hand.canvas.accessibleDescription().startswith("Opening hours. C-11 · Parked")
    for part in (
        hand.pane.benefit,
        hand.pane.closer,
        hand.pane.further,
        hand.pane.flip,
        hand.pane.legend,
        hand.pane.twin,
    ):
        assert part.accessibleName()


def test_the_chart_is_written_as_svg_with_its_words_and_every_point(hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    hand.pane.write(path)
    drawn = ET.parse(path)
    words = "".join(drawn.getroot().itertext())
    assert "Effort, person-days" in words
    assert "No effort: 2" in words
    shapes = [each for each in drawn.iter() if each.tag.endswith(("circle", "polygon", "ellipse", "path"))]
    assert len(shapes) >= len(POINTS)
    assert hand.said == ["Chart written to chart.svg"]


def test_the_chart_is_written_as_png_in_double_size(hand: Hand, tmp_path: Path) -> None:
    hand.canvas.set_line(0.01)
    hand.pane.write(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert (image.width(), image.height()) == (2 * hand.canvas.width(), 2 * hand.canvas.height())
    at = hand.spot(12) * 2
    assert image.pixelColor(at) == colour("bar")


def test_a_file_that_cannot_be_written_is_told_in_words(hand: Hand, tmp_path: Path) -> None:
    for name in ("chart.svg", "chart.png"):
        hand.pane.write(tmp_path / "nowhere" / name)
    assert all("could not be written" in said for said in hand.said)
    assert len(hand.said) == 2


def test_points_take_the_colours_of_a_new_theme(hand: Hand, qapp: QApplication) -> None:
    hand.canvas.set_line(0.01)

    def seen() -> str:
        image = hand.canvas.grab().toImage()
        return image.pixelColor(hand.spot(12) * hand.canvas.devicePixelRatioF()).name()

    light = seen()
    apply_theme(qapp, "dark")
    assert (light, seen()) == ("#6f7d8a", colour("bar").name())


def test_an_empty_list_and_one_without_figures_are_shown_without_harm(hand: Hand) -> None:
    hand.pane.show_points(ChartPoints())
    hand.canvas.grab()
    hand.key(Qt.Key.Key_Right)
    assert hand.pane.parted.text() == ""
    bare = replace(POINTS, efforts=(None,) * 6, scores=(None,) * 6)
    hand.pane.show_points(bare)
    hand.canvas.grab()
    scene = hand.canvas.scene()
    assert np.isfinite(scene.xs).all()
    assert np.isfinite(scene.ys).all()


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
