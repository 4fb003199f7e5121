"""What plans go by, in the settings: figures in per cent with an example under each, and what Compose then reads."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.queries.house import house_row
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.desk import Desk
from views.settings.lines import TextLine
from views.settings.plans import PlanSettings
from views.settings.screen import PLANS
from views.widgets.labels import Label

Settle = Callable[[], None]


@pytest.fixture
def page(open_settings: Open) -> PlanSettings:
    """The page, shown and read."""
    made = open_settings(PLANS).page(PLANS)
    assert isinstance(made, PlanSettings)
    return made


def example(line: TextLine) -> str:
    """What stands under a line."""
    return max((label.text() for label in line.findChildren(Label)), key=len)


def type_over(line: TextLine, text: str) -> None:
    line.field.setFocus()
    line.field.selectAll()
    QTest.keyClicks(line.field, text)


def test_the_figures_that_hold_are_shown_with_what_they_come_to(page: PlanSettings) -> None:
    assert [line.value() for line in (page.fades, page.promise, page.faults)] == ["2", "10", "no"]
    assert "is worth 7.4 four weeks later" in example(page.fades)
    assert "wins more than 0.8:" in example(page.promise)
    for line in (page.fades, page.promise):
        assert example(line).startswith("A change loses this part of its value ")


def test_the_example_follows_what_is_typed_before_it_is_stored(page: PlanSettings, house: House) -> None:
    type_over(page.fades, "5")
    assert "is worth 6.4 four weeks later" in example(page.fades)
    assert house_row(house.database).fades == 0.02
    type_over(page.fades, "40")
    assert "is worth 0 four weeks later" in example(page.fades)


def test_what_is_typed_is_stored_as_a_share_and_undone(
    page: PlanSettings, house: House, office: Desk, settle: Settle
) -> None:
    for line, text in ((page.fades, "1,5"), (page.promise, "25%")):
        type_over(line, text)
        QTest.keyClick(line.field, Qt.Key.Key_Return)
        settle()
    page.faults.choice.choose("yes")
    settle()
    row = house_row(house.database)
    assert (row.fades, row.promise_price, row.faults_first) == (0.015, 0.25, True)
    assert (page.fades.value(), page.promise.value(), page.faults.value()) == ("1.5", "25", "yes")
    office.undo()
    settle()
    assert page.faults.value() == "no"


def test_a_part_beyond_the_whole_is_refused_and_stays_typed(page: PlanSettings, house: House, settle: Settle) -> None:
    type_over(page.promise, "150")
    QTest.keyClick(page.promise.field, Qt.Key.Key_Return)
    settle()
    assert "from 0 to 100 %" in page.promise.refusal()
    assert "0.02" not in page.promise.refusal()  # typed here, that would be a hundredth of what is meant
    assert page.promise.value() == "150"
    assert house_row(house.database).promise_price == 0.1


def test_the_list_of_sections_says_what_the_share_is_of(open_settings: Open) -> None:
    rows = open_settings(PLANS).model.rows()
    assert "Waiting costs 2 % a week" in [row.about for row in rows]
