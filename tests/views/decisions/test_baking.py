"""Baking in by key B: a renewal is chosen or proposed, the letter says so, and the wish rests with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands import renewals
from models.decisions import Decision
from models.renewals import Baking, Renewal
from models.rules.terms import ChangeKind, DecisionKind, Event
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from tests.views.decisions.test_deciding import three
from views.decisions.baking import WhichRenewal
from views.widgets.labels import LinkButton

Key = Qt.Key
Sit = Callable[[], Seat]


def test_b_bakes_into_the_renewal_that_is_chosen_and_shows_its_letter(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    house.do(renewals.propose, renewals.Propose("Term planning anew", review_on=house.day(120)))
    seat = sit()
    seat.press(Key.Key_B)
    assert isinstance(QApplication.activePopupWidget(), WhichRenewal)
    seat.press(Key.Key_Return)
    assert seat.focused() is seat.screen.band.field
    seat.type("It belongs together with three others.")
    assert "Term planning anew" in seat.letter()
    seat.say()
    (baking,) = house.rows(Baking)
    assert baking["change_id"] == first
    assert house.rows(Decision)[-1]["kind"] is DecisionKind.BAKE
    assert seat.current() == second
    (letter,) = house.letters(Event.BAKED_IN)
    assert "It belongs together with three others." in letter["body"]


def test_a_name_that_no_renewal_bears_proposes_one(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    seat = sit()
    seat.press(Key.Key_B)
    seat.type("All about rooms")
    seat.press(Key.Key_Return)
    assert [row["title"] for row in house.rows(Renewal)] == ["All about rooms"]
    assert "All about rooms" in seat.screen.band.which.text()
    seat.say("Rooms are renewed together.")
    assert house.rows(Baking)[-1]["change_id"] == first


def test_before_a_renewal_is_chosen_nothing_untrue_is_said(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    seat.press(Key.Key_B)
    asked = QApplication.activePopupWidget()
    assert isinstance(asked, WhichRenewal)
    assert asked._empty.sentence() == "Words, or the name of a new one"
    seat.wait()
    assert seat.letter().strip() == ""


def test_a_correction_is_not_baked_in(house: House, sit: Sit) -> None:
    house.parked(house.ticket(), kind=ChangeKind.CORRECTION)
    seat = sit()
    assert "bake" not in seat.screen.saying.possible()
    seat.press(Key.Key_B)
    assert QApplication.activePopupWidget() is None


def test_a_renewal_that_fits_stands_on_the_page_and_is_taken_by_a_click(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    house.do(renewals.propose, renewals.Propose("Copy schedules anew", review_on=house.day(120)))
    seat = sit()
    link = next(each for each in seat.screen.page.findChildren(LinkButton) if each.text() == "Copy schedules anew")
    link.click()
    seat.wait()
    assert seat.focused() is seat.screen.band.field
    seat.say("It belongs there.")
    assert house.rows(Baking)[-1]["change_id"] == first
