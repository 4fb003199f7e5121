"""The mailbox in the Settings: set up, tried, fetched from, and what is said when that does not work."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit

from app.commands.house import SetHouse, set_house
from app.commands.products import SetProduct, set_product
from app.queries.mail import mailbox_row
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.imap_server import USER, Mailbox, closed_port, serving
from tests.views.settings.conftest import Open
from tests.views.settings.test_house_pages import mail_page, say
from views.desk import Desk
from views.mail_clock import MailClock
from views.settings.incoming import Incoming
from views.settings.screen import MAIL

Settle = Callable[[], None]
MESSAGE = b"From: Anna Berg <anna@example.org>\r\nSubject: Copy a week\r\nMessage-ID: <1@example.org>\r\n\r\nPlease"


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORTNIGHT_IMAP_PASSWORD", "plain")


def set_up(house: House, port: int, **more: str) -> None:
    usual = {"imap_host": "127.0.0.1", "imap_port": str(port), "imap_security": "none", "imap_user": USER}
    house.do(set_house, SetHouse(usual | more))


def incoming(open_settings: Open, settle: Settle) -> Incoming:
    page = mail_page(open_settings(MAIL))
    settle()
    return page.incoming


def test_the_mailbox_is_set_up_by_typing(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(set_product, SetProduct("Kursvik", {}))
    half = incoming(open_settings, settle)
    assert not half.fetch_button.isEnabled()
    say(half.server, "imap.example.org")
    say(half.user, "care@example.org")
    say(half.folder, "Support")
    say(half.minutes, "10")
    half.security.choice.choose("starttls")
    half.after.choice.choose("seen")
    half.product.combo.setCurrentIndex(half.product.combo.findData("Kursvik"))
    half.product.combo.activated.emit(half.product.combo.currentIndex())
    settle()
    row = mailbox_row(house.database)
    assert (row.host, row.user, row.folder, row.minutes) == ("imap.example.org", "care@example.org", "Support", 10)
    assert (row.security, row.port, row.after, row.product) == ("starttls", 143, "seen", "Kursvik")
    settle()
    assert half.fetch_button.isEnabled()


def test_trying_says_how_many_mails_wait_and_fetching_brings_them(
    house: House, open_settings: Open, settle: Settle
) -> None:
    mailbox = Mailbox()
    mailbox.add(MESSAGE)
    with serving(mailbox) as port:
        set_up(house, port)
        half = incoming(open_settings, settle)
        half.test_button.click()
        settle()
        assert "1 of them not looked at yet" in half.result.sentence()
        assert house.count(Ticket) == 0
        half.fetch_button.click()
        settle()
    assert half.result.sentence() == "1 new ticket by mail"
    assert house.count(Ticket) == 1
    settle()
    assert "Last fetched" in half.last.text()


def test_without_a_line_it_says_so_and_can_be_tried_again(house: House, open_settings: Open, settle: Settle) -> None:
    set_up(house, closed_port())
    half = incoming(open_settings, settle)
    half.fetch_button.click()
    settle()
    assert "nothing answers at that address and port" in half.result.sentence()
    settle()
    assert half.fetch_button.isEnabled()


def test_the_mailboxs_password_is_kept_and_never_shown(
    house: House, open_settings: Open, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORTNIGHT_IMAP_PASSWORD")
    set_up(house, 993, imap_host="imap-password.example.org")
    half = incoming(open_settings, settle)
    assert half.password.field.echoMode() == QLineEdit.EchoMode.Password
    say(half.password, "hunter2")
    settle()
    settle()
    assert half.password.value() == ""
    assert "until the program ends" in half.password._note.text()
    assert "hunter2" not in str(house.state())


def test_the_clock_fetches_when_it_is_time_and_says_what_came(
    house: House, office: Desk, settle: Settle, told: list[str]
) -> None:
    mailbox = Mailbox()
    mailbox.add(MESSAGE)
    clock = MailClock(office)
    with serving(mailbox) as port:
        set_up(house, port)
        clock.tick()
        settle()
        assert house.count(Ticket) == 0  # nobody said how often
        set_up(house, port, imap_minutes="5")
        clock.tick()
        settle()
        clock.tick()
        settle()
    assert house.count(Ticket) == 1
    assert told == ["1 new ticket by mail"]
    assert mailbox.asked("LOGIN") == 1
