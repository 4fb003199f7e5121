"""One change in full: everything that is known of it, and where its links lead."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.commands import changes, dependencies, merging, valuing
from app.commands.releases import Slip, slip
from app.commands.workarounds import TellWorkaround, tell_workaround
from models.changes import Dependency
from models.rules.terms import DependencyKind
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.desk import Desk
from views.widgets.buttons import IconButton
from views.widgets.labels import LinkButton
from views.widgets.small_table import SmallTable

Sit = Callable[[], Seat]


def full(house: House) -> int:
    """A change of which all can be said."""
    change = house.parked(
        house.ticket(organisation="Granvik", end_users=900, subject="Copy it", body="We copy it by hand."),
        house.ticket(organisation="Alder", end_users=400, requester="Rita"),
    )
    details = {"description": "Copies a schedule.", "scenario": "Every term.", "requirements": "With rooms."}
    house.do(changes.edit_change, changes.EditChange(change, details))
    house.do(valuing.set_score, valuing.SetScore(change, {"value": "7", "effort": "3", "visibility": "visitor"}))
    other = house.parked(house.ticket())
    house.do(dependencies.depend, dependencies.Depend(change, DependencyKind.EXCLUDES, other))
    merged = house.parked(house.ticket())
    house.do(merging.merge, merging.Merge(merged, change))
    house.do(tell_workaround, TellWorkaround(change, "Use a table."))
    return change


def test_enter_opens_the_page_and_j_goes_on(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    house.parked(house.ticket())
    seat = sit()
    assert seat.page() == 0
    seat.press(Qt.Key.Key_Return)
    order = seat.numbers()
    assert seat.page() == order[0]
    seat.press(Qt.Key.Key_J)
    seat.qtbot.waitUntil(lambda: seat.page() == order[1])
    seat.press(Qt.Key.Key_Escape)
    assert seat.screen.page.isHidden()
    assert seat.screen.table.hasFocus()


def test_the_page_says_everything(house: House, sit: Sit) -> None:
    change = full(house)
    seat = sit()
    seat.go_to(change)
    seat.press(Qt.Key.Key_Return)
    assert seat.page() == change
    words = seat.read_on_page()
    for expected in (
        f"C-{change}",
        "We copy it by hand.",
        "Copies a schedule.",
        "Every term.",
        "With rooms.",
        "Use a table.",
        "It needs a look",
        "Granvik",
        "Alder",
        "Rita",
        "Excludes C-2",
        "C-3",
        "merged into C-1",
        "Visibility · Visitors",
        "1,301 end users",
    ):
        assert expected in words, expected


def test_slips_and_the_first_promise_are_said(house: House, sit: Sit) -> None:
    change = house.planned(house.ticket())
    house.do(slip, Slip(change, house.release(40), "It is too much"))
    seat = sit()
    seat.press(Qt.Key.Key_Return)
    assert seat.page() == change
    words = seat.read_on_page()
    assert "First promise" in words
    assert "Slipped: once" in words
    assert "It is too much" in words


def test_history_says_what_changed_in_words(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    house.do(valuing.set_score, valuing.SetScore(change, {"effort": "3"}))
    house.do(changes.edit_change, changes.EditChange(change, {"description": "Another text"}))
    seat = sit()
    seat.press(Qt.Key.Key_Y)
    assert seat.page() == change
    words = seat.read_on_page()
    assert "Effort: – → 3" in words
    assert "Description written anew" in words
    assert "State: New → Parked" in words
    assert "park_owner" not in words


def test_a_ticket_and_a_release_are_opened_from_the_page(house: House, sit: Sit, office: Desk) -> None:
    change = house.planned(house.ticket())
    opened: list[tuple[str, int]] = []
    office.opened.connect(lambda kind, item: opened.append((kind, item)))
    seat = sit()
    seat.press(Qt.Key.Key_Return)
    assert seat.page() == change
    tables = {table.accessibleName(): table for table in seat.screen.page.findChildren(SmallTable)}
    tables["Tickets that wait"].clicked.emit(0)
    _link(seat, "Open the release").click()
    assert opened == [("ticket", 1), ("release", 1)]


def test_everything_that_is_pressed_on_the_page_has_a_name(house: House, sit: Sit) -> None:
    change = full(house)
    seat = sit()
    seat.go_to(change)
    seat.press(Qt.Key.Key_S)
    seat.qtbot.waitUntil(lambda: seat.screen.page.fields is not None)
    pressed = [part for part in seat.screen.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [part for part in pressed if not part.accessibleName() and part.isVisible() and not _inside(part)] == []


def _inside(part: QWidget) -> bool:
    """Qt's own parts of a widget that is named itself."""
    return part.objectName().startswith("qt_")


def _link(seat: Seat, name: str) -> LinkButton:
    return next(link for link in seat.screen.page.findChildren(LinkButton) if link.accessibleName().startswith(name))


def test_edit_on_the_page_is_the_same_as_its_key(house: House, sit: Sit) -> None:
    change = full(house)
    seat = sit()
    seat.go_to(change)
    seat.press(Qt.Key.Key_Return)
    assert seat.page() == change
    _link(seat, "Edit: Scenario").click()
    seat.wait()
    assert seat.screen.acts.dialog is not None


def test_each_dependency_is_taken_off_by_its_button(house: House, sit: Sit) -> None:
    change, other = house.parked(house.ticket()), house.parked(house.ticket())
    house.do(dependencies.depend, dependencies.Depend(change, DependencyKind.REQUIRES, other))
    house.do(dependencies.depend, dependencies.Depend(change, DependencyKind.NOT_BEFORE, day=house.day(9)))
    seat = sit()
    seat.go_to(change)
    seat.press(Qt.Key.Key_Return)
    assert seat.page() == change

    def buttons() -> list[IconButton]:
        return [each for each in seat.screen.page.findChildren(IconButton) if "Remove" in each.accessibleName()]

    assert buttons()[0].accessibleName() == f"Remove: Requires C-{other}"
    buttons()[0].click()
    seat.qtbot.waitUntil(lambda: house.count(Dependency) == 1 and len(buttons()) == 1)
    buttons()[0].click()
    seat.qtbot.waitUntil(lambda: house.count(Dependency) == 0 and not buttons())
