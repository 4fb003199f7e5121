"""The registers: people, organisations and products changed in place, made, imported, and found."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands.people import SetPerson, set_person
from app.commands.routing import SetParty, set_party
from app.queries.cases import party_rows
from app.queries.people import organisation_rows, person_rows, product_rows
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.settings.halves import Halves
from views.settings.lines import ChoiceLine, ManyLine, TextLine
from views.settings.new_dialog import NewDialog
from views.settings.people import Organisations, People
from views.settings.products import Products
from views.settings.register import Register
from views.settings.screen import ORGANISATIONS, PARTIES, PEOPLE, PRODUCTS, SettingsScreen
from views.widgets.dialog import Dialog

Settle = Callable[[], None]


def register(screen: SettingsScreen, section: int) -> Register:
    page = screen.page(section)
    assert isinstance(page, Register)
    return page


def text(page: Register, name: str) -> TextLine:
    line = page.lines[name]
    assert isinstance(line, TextLine)
    return line


def say(page: Register, name: str, value: str) -> None:
    field = text(page, name).field
    field.setFocus()
    field.setText(value)
    QTest.keyClick(field, Qt.Key.Key_Return)


def make(page: Register, **values: str) -> NewDialog:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_N)
    dialog = next(each for each in page.findChildren(NewDialog) if each.isVisible())
    for name, value in values.items():
        dialog.fields[name].setText(value)
    dialog.ask()
    return dialog


def test_a_person_is_changed_in_place(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket(requester="Gun Berg", email="gun@example.org")
    page = register(open_settings(PEOPLE), PEOPLE)
    say(page, "organisation", "Norr")
    settle()
    language, letters = page.lines["language"], page.lines["opted_out"]
    assert isinstance(language, ManyLine)
    assert isinstance(letters, ChoiceLine)
    language.combo.setCurrentIndex(language.combo.findData("fi"))
    language.combo.activated.emit(0)
    settle()
    letters.choice.choose("yes")
    settle()
    (row,) = person_rows(house.database).rows
    assert (row.organisation, row.language, row.opted_out) == ("Norr", "fi", True)


def test_a_person_without_an_address_is_told_by_hand(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket(requester="Gun Berg", email=None)
    page = register(open_settings(PEOPLE), PEOPLE)
    spoken = str(page.model.data(page.model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "By hand"


def test_an_address_that_belongs_to_another_is_refused_and_stays_typed(
    house: House, open_settings: Open, settle: Settle
) -> None:
    house.ticket(requester="Anna", email="anna@example.org")
    house.ticket(requester="Gun", email="gun@example.org")
    page = register(open_settings(PEOPLE), PEOPLE)
    say(page, "email", "gun@example.org")
    settle()
    assert "belongs to Gun" in text(page, "email").refusal()
    page.table.go_to_number(1)
    assert text(page, "email").value() == "gun@example.org"
    assert text(page, "email").refusal() == ""
    page.table.go_to_number(0)
    assert text(page, "email").value() == "gun@example.org"
    assert {row.email for row in person_rows(house.database).rows} == {"anna@example.org", "gun@example.org"}


def test_another_desks_change_is_not_overwritten(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket(requester="Gun", email="gun@example.org")
    page = register(open_settings(PEOPLE), PEOPLE)
    house.do(set_person, SetPerson("gun@example.org", {"name": "Gunilla"}))
    say(page, "name", "Gun Berg")
    settle()
    assert "changed Gunilla" in text(page, "name").refusal()
    assert person_rows(house.database).rows[0].name == "Gunilla"


def test_a_new_person_is_made_by_name_alone_and_shown(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket(requester="Anna", email="anna@example.org")
    page = register(open_settings(PEOPLE), PEOPLE)
    dialog = make(page)
    settle()
    assert "name or a mail address" in dialog.refusal()
    dialog.fields["name"].setText("Gun Berg")
    dialog.ask()
    settle()
    assert not dialog.isVisible()
    row = page.table.current_row()
    assert row is not None
    assert row.name == "Gun Berg"


def test_people_are_imported_from_a_file_and_what_was_unclear_is_said(
    house: House, open_settings: Open, settle: Settle, tmp_path: Path, told: list[str]
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,email,organisation,language\nGun,gun@example.org,Norr,sv\n,,,\nBo,bo@example.org,,\n")
    page = open_settings(PEOPLE).page(PEOPLE)
    assert isinstance(page, People)
    assert page._empty.isVisible()
    page.choose_file = lambda: str(file)
    page.import_button.click()
    settle()
    assert [row.name for row in person_rows(house.database).rows] == ["Bo", "Gun"]
    assert page.model.total() == 2
    assert told[0].startswith("2 rows taken in")


def test_a_file_that_holds_no_people_is_answered_with_a_sentence(
    open_settings: Open, settle: Settle, tmp_path: Path, told: list[str]
) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("a;b\n1;2\n")
    page = open_settings(PEOPLE).page(PEOPLE)
    assert isinstance(page, People)
    page.choose_file = lambda: str(file)
    page.import_button.click()
    settle()
    assert "has no column with a name" in told[0]


def test_filter_words_find_people(house: House, open_settings: Open, settle: Settle) -> None:
    for name in ("Anna", "Gun", "Gunilla"):
        house.ticket(requester=name, email=f"{name}@example.org")
    page = register(open_settings(PEOPLE), PEOPLE)
    page.filter.set_words("gun")
    settle()
    assert page.model.total() == 2


def test_an_organisation_is_renamed_and_made(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket(organisation="Norr")
    page = register(open_settings(ORGANISATIONS), ORGANISATIONS)
    assert isinstance(page, Organisations)
    say(page, "end_users", "4 200")
    settle()
    say(page, "name", "Norra")
    settle()
    (row,) = organisation_rows(house.database).rows
    assert (row.name, row.end_users) == ("Norra", 4200)
    make(page, name="Syd")
    settle()
    assert [row.name for row in organisation_rows(house.database).rows] == ["Norra", "Syd"]


def test_the_next_days_follow_what_is_typed_before_it_is_stored(
    house: House, open_settings: Open, settle: Settle
) -> None:
    house.ticket()
    page = open_settings(PRODUCTS).page(PRODUCTS)
    assert isinstance(page, Products)
    before = page.shown_days()
    assert before.count(";") == 5
    text(page, "freeze_days").field.setFocus()
    text(page, "freeze_days").field.selectAll()
    QTest.keyClicks(text(page, "freeze_days").field, "0")
    settle()
    assert page.shown_days() != before
    assert product_rows(house.database)[0].freeze_days == 4


def test_a_cadence_is_changed_to_a_weekday_of_the_month(house: House, open_settings: Open, settle: Settle) -> None:
    from views.settings.cadence_line import CadenceLine

    house.ticket()
    page = register(open_settings(PRODUCTS), PRODUCTS)
    line = page.lines["cadence"]
    assert isinstance(line, CadenceLine)
    line.nth.choose("2nd")
    line.weekday.choose("thu")
    line.kind.choose("nth")
    settle()
    assert product_rows(house.database)[0].cadence == "2nd thu"
    line.kind.choose("days")
    settle()
    assert product_rows(house.database)[0].cadence == "14"


def test_a_product_is_made_where_none_is(house: House, open_settings: Open, settle: Settle) -> None:
    page = register(open_settings(PRODUCTS), PRODUCTS)
    assert page._empty.isVisible()
    page._empty.button.click()
    dialog = next(each for each in page.findChildren(NewDialog) if each.isVisible())
    dialog.fields["name"].setText("Kursoria")
    dialog.ask()
    settle()
    assert [row.name for row in product_rows(house.database)] == ["Kursoria"]
    assert not page._empty.isVisible()
    say(page, "capacity", "18,5")
    settle()
    assert product_rows(house.database)[0].capacity == 18.5


@pytest.mark.parametrize(
    ("kind", "section"), [("person", PEOPLE), ("organisation", ORGANISATIONS), ("product", PRODUCTS)]
)
def test_an_item_opens_in_its_register(
    house: House, open_settings: Open, settle: Settle, kind: str, section: int
) -> None:
    house.ticket(organisation="Norr", requester="Zoe")
    house.ticket(organisation="Syd", product="Almanda", requester="Anna")
    screen = open_settings(0)
    assert screen.open_item(kind, 1)
    settle()
    page = register(screen, section)
    row = page.table.current_row()
    assert row is not None
    assert row.id == 1
    assert not screen.open_item("ticket", 1)


def test_escape_closes_a_new_dialog_and_makes_nothing(house: House, open_settings: Open, settle: Settle) -> None:
    page = register(open_settings(ORGANISATIONS), ORGANISATIONS)
    page.new()
    dialog = next(each for each in page.findChildren(Dialog) if each.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert organisation_rows(house.database).total == 0


@pytest.mark.parametrize(("width", "beside"), [(976, False), (1256, True)])
def test_in_a_narrow_window_the_chosen_one_stands_below_the_table_and_nothing_is_cut(
    house: House, open_settings: Open, width: int, beside: bool
) -> None:
    house.ticket()
    screen = open_settings(PEOPLE)
    screen.resize(width, 700)
    QApplication.processEvents()
    page = register(screen, PEOPLE)
    halves = page.findChild(Halves)
    assert halves is not None
    assert (halves.orientation() is Qt.Orientation.Horizontal) is beside
    for line in page.lines.values():
        assert line.editor.width() >= line.editor.minimumSizeHint().width()
        assert line.mapTo(page.sheet, line.rect().topRight()).x() <= page.sheet.viewport().width()
    shown = sum(page.table.columnWidth(number) for number in range(5) if not page.table.isColumnHidden(number))
    assert shown <= page.table.viewport().width()
    assert beside or not page.table.isColumnHidden(4)


def test_a_party_is_made_given_its_place_in_the_chain_and_removed(
    house: House, open_settings: Open, settle: Settle
) -> None:
    house.do(set_party, SetParty("Development", {}))
    screen = open_settings(PARTIES)
    page = register(screen, PARTIES)
    make(page, name="Cloud hosting", email="hosting@example.net")
    settle()
    say(page, "step", "2")
    settle()
    belongs = page.lines["outside"]
    assert isinstance(belongs, ChoiceLine)
    belongs.choice.choose("yes")
    settle()
    row, _ = party_rows(house.database).rows
    assert (row.name, row.email, row.step, row.outside) == ("Cloud hosting", "hosting@example.net", 2, True)
    say(page, "step", "0")
    settle()
    assert page.lines["step"].refusal() == "The chain of escalation begins with step 1."
    next(action for action in page.actions() if action.objectName() == "settings.remove").trigger()
    settle()
    assert [row.name for row in party_rows(house.database).rows] == ["Development"]
