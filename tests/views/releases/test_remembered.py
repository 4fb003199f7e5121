"""What composing was asked for stays over a restart, by product: the options of the panel, and the levers of What if."""

import json

import pytest
from pytestqt.qtbot import QtBot

from app.drafts import drafts_of
from tests.views.releases.room import Room
from views.desk import Desk
from views.releases.board_tab import BoardTab
from views.releases.compose.panel import ComposePanel
from views.releases.compose.run import Wishes
from views.releases.remembered import levers_of, wishes_of
from views.releases.whatif.tab import WhatIfTab


def as_started_anew(room: Room, patch: pytest.MonkeyPatch) -> Desk:
    """The desk as the next start finds it: what is kept is read from the file."""
    desk = room.window.desk
    room.settle()
    patch.setattr(desk, "_drafts", drafts_of(desk.database))
    return desk


def board_of(room: Room) -> BoardTab:
    tab = room.screen.tab("board")
    assert isinstance(tab, BoardTab)
    return tab


def test_the_options_of_a_search_are_there_after_a_restart(
    room: Room, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(two) == 2
    room.refresh()
    product = board_of(room).product
    panel = ComposePanel(board_of(room))
    panel.show_product(product)
    panel.head.options.releases[2].trigger()
    panel.head.options.seconds[5].trigger()
    panel.head.options.few_moves.trigger()
    panel.head.options.faults_first.trigger()
    panel.run.drop()
    panel.deleteLater()
    as_started_anew(room, monkeypatch)
    again = ComposePanel(board_of(room))
    again.show_product(product)
    options = again.head.options
    asked = Wishes(2, 5, few_moves=True, faults_first=panel.head.options.wishes.faults_first)
    assert options.wishes == asked
    assert asked.faults_first is not None
    ticked = [options.releases[2], options.seconds[5], options.few_moves]
    assert all(action.isChecked() for action in ticked)
    again.show_product("Another one")
    assert options.wishes == Wishes(), "each product has its own"
    assert not options.few_moves.isChecked()
    again.deleteLater()


def test_the_levers_stand_as_they_were_left(
    room: Room, two: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(two) == 2
    room.refresh()
    room.screen.head.tabs.choose("whatif")
    tab = room.screen.current_tab()
    assert isinstance(tab, WhatIfTab)
    room.settle()
    tab.levers.few.click()
    tab.levers.releases.setValue(2)
    room.settle()
    qtbot.waitUntil(lambda: not tab.is_resting_soon())
    room.settle()
    left = tab.order()
    assert (left.releases, left.few_moves) == (2, True)
    desk = as_started_anew(room, monkeypatch)
    again = WhatIfTab(desk)
    qtbot.addWidget(again)
    again.show_product(str(left.product))
    again.show()
    room.settle()
    assert again.order() == left
    again.hide()


@pytest.mark.parametrize(
    "kept", ["", "[]", "no JSON", json.dumps({"releases": 99, "seconds": "many", "few_moves": 3, "moon": 1})]
)
def test_what_can_not_be_read_is_as_usual(room: Room, kept: str) -> None:
    desk = room.window.desk
    desk.drafts.keep("compose.Kursvik", kept)
    desk.drafts.keep("whatif.Kursvik", kept)
    assert wishes_of(desk, "Kursvik") == Wishes()
    assert levers_of(desk, "Kursvik").what.is_real
