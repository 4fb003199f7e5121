"""How true estimates have been, from a release's page and from an estimate: as a picture, its table, and what is missing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.commands import estimating
from app.commands.estimating import GiveEstimate, SayActual
from app.rows.forecast import RatioRow, SaidAndHeld, TrackRecord
from tests.views.releases.room import Room
from views.theme import colour
from views.widgets.estimate import EstimateDialog, open_estimate
from views.widgets.labels import Label, LinkButton
from views.widgets.record import RecordDialog
from views.widgets.small_table import SmallTable

KEY = Qt.Key


@pytest.fixture
def built(room: Room) -> list[int]:
    """A shipped release of ten changes of 4 days; three took half as much again, and two of these more than their high one."""
    numbers = [room.work.planned()]
    for _ in range(9):
        numbers.append(room.work.honoured())
        room.work.place(numbers[-1], 1)
    for number, took in zip(numbers, (4, 4, 3, 6, 4, 6, 4, 3, 6, 4), strict=True):
        high = "7" if number == numbers[3] else "5"
        room.work.do(estimating.give_estimate, GiveEstimate(number, {"likely": "4", "high": high}))
        room.work.tested(number)
        room.work.do(estimating.say_actual, SayActual(number, took))
    room.work.ship(1)
    room.refresh()
    return numbers


def on_page(room: Room, release: int = 1) -> None:
    room.screen.open_item("release", release)
    room.settle()


def tables(dialog: RecordDialog) -> list[str]:
    """What its tables say."""
    return [table.accessibleDescription() for table in dialog.findChildren(SmallTable)]


def test_the_page_leads_to_the_picture_and_its_table(room: Room, built: list[int]) -> None:
    on_page(room)
    room.screen.page.take_focus()
    room.shift(KEY.Key_R)
    dialog = room.screen.page_acts.record
    assert isinstance(dialog, RecordDialog)
    assert dialog.chart is not None
    assert "All, 10, × 1.00, × 0.75 – × 1.50, 70 %, 80 %" in dialog.chart.accessibleDescription()
    assert tables(dialog)[0].startswith("All, 10, × 1.00, × 0.75 – × 1.50, 70 %, 80 %; Wish, 10")
    dialog.grab()  # the picture is painted
    dialog.reject()
    links = [link.text() for link in room.screen.page.findChildren(LinkButton)]
    assert "How true estimates have been" in links


def test_a_coming_release_offers_it_beside_its_forecast(room: Room) -> None:
    change = room.work.planned()
    room.work.do(estimating.give_estimate, GiveEstimate(change, {"likely": "4"}))
    room.refresh()
    on_page(room)
    (link,) = [
        link for link in room.screen.page.findChildren(LinkButton) if link.text() == "How true estimates have been"
    ]
    link.click()
    room.settle()
    dialog = room.screen.page_acts.record
    assert dialog.chart is None
    assert any("No change says yet what it took" in label.text() for label in dialog.findChildren(Label))
    dialog.reject()


def test_an_estimate_shows_what_earlier_ones_came_to(room: Room, built: list[int]) -> None:
    opened: list[EstimateDialog] = []
    open_estimate(room.window.desk, built[0], room.screen, opened.append)
    room.settle()
    (dialog,) = opened
    dialog._show_record()
    room.settle()
    assert "10" in tables(dialog.record)[0]
    dialog.record.reject()
    dialog.reject()


def test_what_was_said_of_releases_stands_apart_and_is_counted_plainly(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ratio = RatioRow("all", "", 6, 1.05, None, None, 0.5, 0, None)
    said = SaidAndHeld(0.4, 0.6, 1, 0.5, 0)
    dialog = RecordDialog(TrackRecord(None, (said,), (), (ratio,)), parent)
    dialog.show()
    assert tables(dialog)[1] == "40 to 60 %, 0 / 1"
    table = dialog.findChildren(SmallTable)[0]
    (title,) = [each for each in dialog.findChildren(Label) if each.text().startswith("Releases, by the chance")]
    assert title.y() - table.geometry().bottom() > 16
    assert dialog.chart is not None
    ink = dialog.chart.grab().toImage()
    inks = {ink.pixelColor(x, y).name() for x in range(ink.width()) for y in range(0, ink.height(), 4)}
    assert colour("wait").name() not in inks, "six changes tell nothing of a median just above 1"
