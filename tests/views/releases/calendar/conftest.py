"""The room with its Calendar tab open, for every test here."""

import pytest

from tests.views.releases.room import Room, empty_file, room
from views.releases.calendar.tab import CalendarTab

__all__ = ["empty_file", "room"]


@pytest.fixture
def tab(room: Room) -> CalendarTab:
    """The tab on a Kursvik that ships in 14 and in 28 days."""
    room.work.product()
    room.work.release(14)
    room.work.release(28)
    room.refresh()
    room.screen.head.tabs.choose("calendar")
    room.settle()
    shown = room.screen.current_tab()
    assert isinstance(shown, CalendarTab)
    return shown
