"""What tickets need, as it is ticked, and who may ask."""

from collections.abc import Callable

from app.queries.house import house_row
from app.queries.people import person_rows
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.settings.checklists import Checklists
from views.settings.people import People
from views.settings.screen import CHECKLISTS, PEOPLE, SettingsScreen

Settle = Callable[[], None]


def page_of(screen: SettingsScreen) -> Checklists:
    page = screen.page(CHECKLISTS)
    assert isinstance(page, Checklists)
    return page


def test_a_ticked_fact_is_on_the_checklist_and_the_last_one_may_go(
    house: House, open_settings: Open, settle: Settle
) -> None:
    page = page_of(open_settings(CHECKLISTS))
    boxes = page.boxes["question"]
    assert [fact for fact, box in boxes.items() if box.isChecked()] == ["version", "module"]
    boxes["log"].click()
    settle()
    assert house_row(house.database).checklists["question"] == ("version", "module", "log")
    for fact in ("version", "module", "log"):
        boxes[fact].click()
        settle()
    assert house_row(house.database).checklists["question"] == ()
    assert len(house_row(house.database).checklists["problem"]) == 8


def test_who_may_ask_is_chosen(house: House, open_settings: Open, settle: Settle) -> None:
    page = page_of(open_settings(CHECKLISTS))
    page.register.changed.emit("yes")
    settle()
    assert house_row(house.database).register
    page.register.changed.emit("no")
    settle()
    assert not house_row(house.database).register


def test_a_person_is_listed(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket()
    screen = open_settings(PEOPLE)
    page = screen.page(PEOPLE)
    assert isinstance(page, People)
    page.table.first()
    settle()
    page.lines["listed"].changed.emit("yes")
    settle()
    assert person_rows(house.database).rows[0].listed
