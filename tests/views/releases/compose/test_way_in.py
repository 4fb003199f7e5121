"""The way to Compose: where there is no product yet, and by Tab."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.views.releases.room import Room
from views.releases.compose.panel import ComposePanel
from views.releases.whatif.tab import WhatIfTab
from views.widgets.buttons import ActionButton

KEY = Qt.Key


def test_without_a_product_nothing_is_composed_and_the_way_to_one_is_offered(room: Room) -> None:
    action = room.screen._compose_action
    assert action is not None
    assert not action.isEnabled()
    assert "no product yet" in action.property("why")
    room.screen.show_compose()
    room.settle()
    panel = room.screen.side.current_panel()
    assert isinstance(panel, ComposePanel)
    assert panel.empty.sentence() == "There is no product yet. Make one in Settings, Products."
    panel.empty.button.click()
    assert room.opened == [("settings", 1)]
    room.screen.head.tabs.choose("whatif")
    room.settle()
    tab = room.screen.current_tab()
    assert isinstance(tab, WhatIfTab)
    tab.empty.button.click()
    assert room.opened == [("settings", 1), ("settings", 1)]
    room.work.product()
    room.refresh()
    assert action.isEnabled()


def test_tab_leads_from_a_new_release_to_compose_beside_it(room: Room) -> None:
    room.work.planned()
    room.refresh()
    room.screen.enter_release(1)
    room.settle()
    assert room.screen.bar.isVisible(), "what it offers comes after the head"
    room.screen.head.new.setFocus()
    room.press(KEY.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, ActionButton)
    assert focused.action() is room.screen._compose_action


def test_without_a_release_compose_offers_to_lay_some_out_and_then_composes(room: Room) -> None:
    room.work.product()
    room.refresh()
    room.screen.show_compose()
    room.settle()
    panel = room.screen.side.current_panel()
    assert isinstance(panel, ComposePanel)
    assert "no coming release that takes something in" in panel.empty.sentence()
    assert "fortnight" not in panel.empty.sentence()
    assert panel.empty.button.text() == "Lay out releases"
    panel.empty.button.click()
    room.settle()
    assert panel.state.plan is not None, "it is composed anew as soon as there are releases"
    assert "no coming release" not in panel.empty.sentence()
