"""House, mail, notices and this computer: what is typed or chosen, what is then stored, and what is said when it is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands.house import SetHouse, set_house
from app.queries.house import house_row
from app.settings import choices
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.desk import Desk
from views.settings.computer import Computer, screen_languages
from views.settings.house import HouseSettings
from views.settings.lines import TextLine
from views.settings.mail import MailSettings
from views.settings.notices import Notices
from views.settings.page import explanation
from views.settings.screen import COMPUTER, HOUSE, MAIL, NOTICES, SettingsScreen
from views.theme import theme_choice
from views.widgets.buttons import Button
from views.widgets.labels import Label, LinkButton
from views.widgets.sheet import Sheet

Settle = Callable[[], None]


def house_page(screen: SettingsScreen) -> HouseSettings:
    page = screen.page(HOUSE)
    assert isinstance(page, HouseSettings)
    return page


def mail_page(screen: SettingsScreen) -> MailSettings:
    page = screen.page(MAIL)
    assert isinstance(page, MailSettings)
    return page


def notices_page(screen: SettingsScreen) -> Notices:
    page = screen.page(NOTICES)
    assert isinstance(page, Notices)
    return page


def computer_page(screen: SettingsScreen) -> Computer:
    page = screen.page(COMPUTER)
    assert isinstance(page, Computer)
    return page


def test_the_house_says_within_how_many_days_what_is_parked_is_answered(
    house: House, open_settings: Open, settle: Settle
) -> None:
    page = house_page(open_settings(HOUSE))
    assert page.answer.value() == "56"
    say(page.answer, "0")
    settle()
    assert page.answer.refusal() == "An answer takes a number of days, 1 to 730; 56 are eight weeks."
    say(page.answer, "30")
    settle()
    assert house_row(house.database).answer_days == 30


def say(line: TextLine, text: str) -> None:
    line.field.setFocus()
    line.field.setText(text)
    QTest.keyClick(line.field, Qt.Key.Key_Return)


def test_enter_stores_a_value_and_undo_brings_the_old_one_back(
    house: House, open_settings: Open, office: Desk, settle: Settle, told: list[str]
) -> None:
    page = house_page(open_settings(HOUSE))
    say(page.house_name, "Tallvik & Moor")
    settle()
    assert house_row(house.database).name == "Tallvik & Moor"
    office.undo()
    settle()
    assert page.house_name.value() == "Customer service"
    assert told == ["Settings: name", "Undone: Settings: name"]


def test_leaving_a_field_stores_it_and_escape_does_not(house: House, open_settings: Open, settle: Settle) -> None:
    page = house_page(open_settings(HOUSE))
    page.recall.field.setFocus()
    page.recall.field.setText("25")
    page.house_name.field.setFocus()
    settle()
    assert house_row(house.database).recall_minutes == 25
    page.house_name.field.setText("Nonsense")
    QTest.keyClick(page.house_name.field, Qt.Key.Key_Escape)
    page.recall.field.setFocus()
    settle()
    assert house_row(house.database).name == "Customer service"


def test_a_refused_value_stays_typed_with_the_reason_under_it(
    house: House, open_settings: Open, settle: Settle
) -> None:
    screen = open_settings(HOUSE)
    page = house_page(screen)
    say(page.recall, "soon")
    settle()
    assert page.recall.refusal() == "“soon” is not a whole number."
    screen.refresh()
    settle()
    assert page.recall.value() == "soon"
    say(page.recall, "15")
    settle()
    assert page.recall.refusal() == ""
    assert house_row(house.database).recall_minutes == 15


def test_what_another_desk_changes_is_shown_but_not_over_half_typed_text(
    house: House, open_settings: Open, settle: Settle
) -> None:
    screen = open_settings(HOUSE)
    page = house_page(screen)
    page.house_name.field.setFocus()
    page.house_name.field.setText("Tall")
    house.do(set_house, SetHouse({"name": "Another", "language": "fi"}))
    screen.refresh()
    settle()
    assert (page.house_name.value(), page.language.value()) == ("Tall", "fi")


def test_the_language_of_last_resort_is_chosen(house: House, open_settings: Open, settle: Settle) -> None:
    page = house_page(open_settings(HOUSE))
    page.language.choice.setFocus()
    QTest.keyClick(page.language.choice, Qt.Key.Key_Right)
    settle()
    assert house_row(house.database).language == "sv"


def test_the_usual_port_goes_with_the_kind_of_security(house: House, open_settings: Open, settle: Settle) -> None:
    page = mail_page(open_settings(MAIL))
    page.security.choice.choose("tls")
    settle()
    stored = house_row(house.database)
    assert (stored.security, stored.port) == ("tls", 465)
    say(page.port, "2525")
    settle()
    page.security.choice.choose("starttls")
    settle()
    assert house_row(house.database).port == 2525


def test_the_password_is_kept_and_never_shown(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(set_house, SetHouse({"smtp_host": "password.example.org", "smtp_user": "care"}))
    page = mail_page(open_settings(MAIL))
    assert page.password.field.echoMode() == QLineEdit.EchoMode.Password
    say(page.password, "hunter2")
    settle()
    assert page.password.value() == ""
    assert "until the program ends" in page.password.editor.accessibleName() + page.password._note.text()
    assert "hunter2" not in str(house.state())


def test_a_test_letter_says_what_became_of_it(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(
        set_house,
        SetHouse({"smtp_host": "127.0.0.1", "smtp_port": "1", "smtp_security": "none", "sender": "a@b.example.org"}),
    )
    page = mail_page(open_settings(MAIL))
    page.to.field.setText("nobody")
    page.test_button.click()
    settle()
    assert "no mail address" in page.result.sentence()
    page.to.field.setText("ilse@example.org")
    page.test_button.click()
    settle()
    assert "nothing answers at that address and port" in page.result.sentence()
    assert page.test_button.isEnabled()


def test_without_a_server_there_is_no_test_letter(open_settings: Open) -> None:
    assert not mail_page(open_settings(MAIL)).test_button.isEnabled()


def test_a_policy_is_chosen_and_outcomes_cannot_be_off(house: House, open_settings: Open, settle: Settle) -> None:
    page = notices_page(open_settings(NOTICES))
    page.lines["parked"].choice.choose("draft")
    settle()
    assert house_row(house.database).policies["parked"] == "draft"
    offered = {event: line.choice.count() for event, line in page.lines.items()}
    assert {event for event, count in offered.items() if count == 2} == set(house_row(house.database).outcomes)


def test_the_letter_of_an_event_is_shown_in_five_languages(open_settings: Open, settle: Settle) -> None:
    page = notices_page(open_settings(NOTICES))
    for link in page.sheet.findChildren(LinkButton):
        if link.accessibleName().endswith("Rejected"):
            link.click()
    settle()
    subjects = [page.subject.text()]
    for code in ("sv", "fi", "de", "nl"):
        page.tabs.choose(code)
        settle()
        subjects.append(page.subject.text())
    assert len(set(subjects)) == 5
    assert subjects[3].startswith("Vorerst nicht") or "47215" in subjects[3]
    assert "Jana Feldmann" not in page.body.toPlainText()
    assert "Sanne Veldkamp" in page.body.toPlainText()


def test_the_theme_is_drawn_at_once_and_remembered(open_settings: Open) -> None:
    page = computer_page(open_settings(COMPUTER))
    page.theme.choice.choose("dark")
    assert (theme_choice(), choices().theme) == ("dark", "dark")


def test_another_name_acts_at_once(house: House, open_settings: Open, office: Desk, settle: Settle) -> None:
    screen = open_settings(COMPUTER)
    page = computer_page(screen)
    say(page.who, "  ")
    assert "write a name" in page.who.refusal()
    say(page.who, "Vera Holmqvist")
    assert (office.who, choices().who) == ("Vera Holmqvist", "Vera Holmqvist")
    say(house_page(screen).house_name, "Tallvik")
    settle()
    from app.queries.history import recent_acts

    assert recent_acts(house.database).rows[0].by == "Vera Holmqvist"


def test_only_languages_with_a_translation_are_offered(tmp_path: Path, open_settings: Open) -> None:
    (tmp_path / "fortnight_sv.qm").touch()
    assert screen_languages(tmp_path) == ["en", "sv"]
    page = computer_page(open_settings(COMPUTER))
    assert (page.language is None) == (len(screen_languages()) == 1)


@pytest.mark.parametrize("section", range(8))
def test_every_section_opens_and_every_value_has_a_name(open_settings: Open, section: int, settle: Settle) -> None:
    from views.settings.lines import Line

    screen = open_settings(section)
    page = screen.page(section)
    assert screen.stack.currentWidget() is page
    assert all(line.editor.accessibleName() for line in page.findChildren(Line))


def test_the_sections_say_what_they_hold(house: House, open_settings: Open, settle: Settle) -> None:
    house.ticket(organisation="Norr")
    screen = open_settings(HOUSE)
    spoken = [str(screen.model.data(screen.model.index(row, 0))) for row in range(8)]
    assert spoken[1] == "Products and cadence, Kursvik"
    assert spoken[2] == "Teams and calendar, None yet"
    assert spoken[3] == "Mail, Not set up"
    assert spoken[5] == "People, 1"
    rows = range(screen.model.rowCount())
    assert "Who decides, None yet" in [str(screen.model.data(screen.model.index(row, 0))) for row in rows]


@pytest.mark.parametrize("width", [852, 976, 1256])
def test_every_choice_of_a_notice_is_seen_in_a_narrow_window(open_settings: Open, width: int) -> None:
    screen = open_settings(NOTICES)
    screen.resize(width, 700)
    QApplication.processEvents()
    page = notices_page(screen)
    rows = [*(line.choice for line in page.lines.values()), *page.sheet.findChildren(LinkButton)]
    for part in rows:
        seen = part.visibleRegion()
        assert part.width() >= part.sizeHint().width()
        assert seen.isEmpty() or seen.boundingRect().width() == part.width()


def test_the_language_of_the_screens_is_chosen_from_a_list(open_settings: Open) -> None:
    page = computer_page(open_settings(COMPUTER))
    assert page.language is not None
    assert page.language.combo.count() == 6
    assert page.language.width() <= page.sheet.viewport().width()


def test_an_explanation_over_a_button_is_as_high_as_its_words(qtbot: QtBot) -> None:
    sheet = Sheet("Sheet")
    qtbot.addWidget(sheet)
    held = explanation("A backup is a whole copy, made while you go on working. " * 3)
    section = sheet.add_section("Backup")
    section.add(held)
    section.add(Button("Back up now…"))
    sheet.resize(1000, 500)
    sheet.show()
    QApplication.processEvents()
    words = held.findChildren(Label)[0]
    assert words.height() >= words.heightForWidth(words.width())
