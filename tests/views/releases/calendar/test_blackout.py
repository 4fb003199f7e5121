"""A story: a blackout comes over a release's day, shipping it is refused, somebody takes it on, and it ships."""

from datetime import timedelta

from PySide6.QtCore import Qt

from app.commands import closures
from models.capacity import ClosureException
from models.rules.states import ReleaseState
from models.rules.terms import ClosureKind, ReleaseKind
from tests.views.releases.room import Room
from views.releases.calendar.tab import CalendarTab

KEY = Qt.Key


def test_in_a_blackout_a_release_ships_only_by_somebodys_word(room: Room) -> None:
    room.work.now = room.window.desk.now()
    today = room.work.now.date()
    change = room.work.planned(room.work.ticket(), release=room.work.release(0, ReleaseKind.REGULAR))
    room.work.tested(change)
    order = closures.AddClosure(ClosureKind.BLACKOUT, "End of term", today, today + timedelta(days=3))
    room.work.do(closures.add_closure, order)
    room.refresh()
    room.screen.head.tabs.choose("calendar")
    room.settle()
    tab = room.screen.current_tab()
    assert isinstance(tab, CalendarTab)
    tab.go_to(room.work.now.date())
    tab.focus_list()
    room.press(KEY.Key_Return)
    room.act("releases.preview", page=True)
    assert "End of term" in room.shipping().blocked()
    assert not room.shipping().ship.isEnabled()
    room.shipping().reject()
    room.settle()

    room.act("releases.except", page=True)
    room.words().field.setPlainText("Every school was asked")
    room.accept()
    (row,) = room.work.rows(ClosureException)
    assert (row["by"], row["reason"]) == ("Eva", "Every school was asked")
    look = tab.month.look()
    assert look is not None
    assert "ships in spite of End of term" in look.spoken
    room.act("releases.preview", page=True)
    room.shipping().ship.click()
    room.settle()
    assert room.work.release_state(1) is ReleaseState.SHIPPED
