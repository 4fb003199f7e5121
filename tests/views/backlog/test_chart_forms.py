"""The chart in its other forms: as a table, in words, as a file, in another theme."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.rows.chart import ChartPoints
from tests.views.backlog.hand import POINTS, Hand, hand
from views.theme import apply_theme, colour

__all__ = ["hand"]


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
        hand.pane.export,
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
