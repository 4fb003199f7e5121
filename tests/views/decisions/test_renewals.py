"""Renewals at the desk: proposed, honoured, filled, kept time for, pulled apart and rejected, by keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands import baking, renewals
from models.renewals import Renewal, Reservation
from models.rules.states import ChangeState, RenewalState
from models.rules.terms import Event
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from views.decisions.renewal_dialogs import Asking, TimeDialog, WholeDialog, WordDialog
from views.decisions.renewals import RENEWALS
from views.widgets.labels import Label

Sit = Callable[[], Seat]


def dialog(seat: Seat, kind: type[Asking]) -> Asking:
    """The dialog that is open."""
    seat.wait()
    found = seat.screen.renewals.findChildren(kind)
    assert len(found) == 1
    return found[0]


def begun(house: House) -> int:
    """A proposed renewal with one parked wish in it."""
    wish = house.parked(house.ticket())
    later = house.day(200)
    house.do(renewals.propose, renewals.Propose("New course lists", size=12, review_on=later))
    house.do(baking.bake, baking.Bake(wish, 1, "One whole"))
    return wish


def at_renewals(sit: Sit) -> Seat:
    """Somebody who has chosen the tab of the renewals."""
    seat = sit()
    seat.screen.head.tabs.choose(RENEWALS)
    seat.wait()
    return seat


def state(house: House) -> RenewalState:
    return RenewalState(house.row(Renewal, 1)["state"])


def test_a_renewal_is_proposed_where_there_is_none(house: House, sit: Sit) -> None:
    house.product()
    seat = at_renewals(sit)
    seat.screen.renewals.empty.button.click()
    asked = dialog(seat, WholeDialog)
    assert isinstance(asked, WholeDialog)
    asked.title.setText("New course lists")
    asked.size_field.setText("12")
    asked.want()
    seat.wait()
    row = house.row(Renewal, 1)
    assert (row["title"], row["size"]) == ("New course lists", 12.0)
    shown = seat.screen.renewals.page.shown()
    assert shown is not None
    assert shown.row.number == "N-1"


def test_what_is_wrong_is_said_in_the_dialog_and_nothing_typed_is_lost(house: House, sit: Sit) -> None:
    house.product()
    seat = at_renewals(sit)
    seat.screen.renewals.empty.button.click()
    asked = dialog(seat, WholeDialog)
    assert isinstance(asked, WholeDialog)
    asked.size_field.setText("many")
    asked.reason.setPlainText("All lists")
    asked.want()
    assert asked.refusal() == "“many” is not a number."
    asked.size_field.setText("")
    asked.want()
    seat.wait()
    assert asked.refusal() == "A renewal needs a title: those who wait are told it."
    asked.reject()
    seat.wait()
    seat.screen.renewals.empty.button.click()
    seat.wait()
    again = next(each for each in seat.screen.renewals.findChildren(WholeDialog) if each.isVisible())
    assert again.reason.toPlainText() == "All lists"


def test_a_renewal_is_honoured_with_its_wishes_by_a_key_and_a_reason(house: House, sit: Sit) -> None:
    wish = begun(house)
    seat = at_renewals(sit)
    seat.press(Qt.Key.Key_1)
    asked = dialog(seat, WordDialog)
    asked.want()
    seat.wait()
    assert "without a reason" in asked.refusal()
    asked.reason.setPlainText("We build it")
    asked.want()
    seat.wait()
    assert (state(house), house.state_of(wish)) == (RenewalState.HONOURED, ChangeState.HONOURED)
    assert house.letters(Event.HONOURED)
    action = next(each for each in seat.screen.actions() if each.objectName() == "renewals.honour")
    assert not action.isEnabled()
    assert action.property("why") == "It is honoured already."


def test_a_rejected_renewal_gives_its_wish_back_to_the_queue(house: House, sit: Sit) -> None:
    begun(house)
    seat = at_renewals(sit)
    seat.press(Qt.Key.Key_3)
    asked = dialog(seat, WordDialog)
    asked.reason.setPlainText("Too large")
    asked.want()
    seat.wait()
    assert state(house) is RenewalState.REJECTED
    seat.screen.head.tabs.choose("to-decide")
    seat.wait()
    assert seat.titles() == ["Copy a schedule"]


def test_pulling_a_wish_out_says_first_what_it_brings(house: House, sit: Sit) -> None:
    wish = begun(house)
    seat = at_renewals(sit)
    seat.press(Qt.Key.Key_U)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    seat.press(Qt.Key.Key_Return)
    asked = dialog(seat, WordDialog)
    said = [label.text() for label in asked.findChildren(Label)]
    assert any("No coming release has room for it alone." in words for words in said)
    assert any("N-1 then lacks what nothing else in it serves: 1 who waits and" in words for words in said)
    asked.reason.setPlainText("Alone")
    asked.want()
    seat.wait()
    shown = seat.screen.renewals.page.shown()
    assert shown is not None
    assert shown.wishes == ()
    assert house.row_of(wish)["returns_on"] is None


def test_time_is_kept_by_hand_or_spread(house: House, sit: Sit) -> None:
    begun(house)
    house.wait(days=70)
    release = house.release(20)
    seat = at_renewals(sit)
    seat.press(Qt.Key.Key_R)
    asked = dialog(seat, TimeDialog)
    assert isinstance(asked, TimeDialog)
    asked.fields[release].setText("5")
    asked.want()
    seat.wait()
    assert [row["days"] for row in house.rows(Reservation)] == [5.0]
    assert not [each for each in seat.screen.renewals.findChildren(TimeDialog) if each.isVisible()]


def test_its_release_is_chosen_from_those_that_come(house: House, sit: Sit) -> None:
    begun(house)
    house.wait(days=70)
    release = house.release(20)
    seat = at_renewals(sit)
    seat.press(Qt.Key.Key_P)
    seat.press(Qt.Key.Key_Return)
    assert house.row(Renewal, 1)["release_id"] == release


def test_who_looked_at_an_older_renewal_is_told(house: House, sit: Sit) -> None:
    begun(house)
    seat = at_renewals(sit)
    seat.press(Qt.Key.Key_1)
    asked = dialog(seat, WordDialog)
    house.do(renewals.edit_renewal, renewals.EditRenewal(1, {"size": "30"}), who="Olli")
    asked.reason.setPlainText("We build it")
    asked.want()
    seat.wait()
    assert asked.refusal().startswith("Olli changed N-1 while you looked at it.")
    assert asked.reason.toPlainText() == "We build it"
    assert state(house) is RenewalState.PROPOSED
