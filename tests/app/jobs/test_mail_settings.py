"""A test letter by the house's own settings, received by a real server; and where the password is kept."""

import email
from email import policy

import pytest
from aiosmtpd.smtp import SMTP

from app.commands.house import SetHouse, set_house
from app.jobs.secrets import keep_smtp_password, where_password
from app.jobs.test_letter import send_test_letter
from app.queries.people import house
from models.rules.errors import BadInput
from tests.app.commands.desk import Desk, desk, empty_file
from tests.app.connectors.test_smtp import Mailbox, serving

__all__ = ["desk", "empty_file"]


def _set(desk: Desk, **values: str) -> None:
    desk.do(
        set_house, SetHouse({"smtp_host": "127.0.0.1", "smtp_security": "none", "sender": "care@example.org", **values})
    )


def test_a_test_letter_arrives_in_the_houses_language_and_nothing_is_kept_of_it(desk: Desk) -> None:
    mailbox = Mailbox()
    with serving(lambda: SMTP(mailbox)) as port:
        _set(desk, smtp_port=str(port), language="de", name="Kundendienst")
        tried = send_test_letter(desk.database, " Ilse@example.org ")
    assert tried.taken
    assert "ilse@example.org" in tried.sentence
    message = email.message_from_bytes(mailbox.received[0], policy=policy.default)
    assert (message["Subject"], message["To"]) == ("Testbrief", "ilse@example.org")
    assert "Briefe von Kundendienst" in str(message.get_content())
    assert desk.letters() == []


def test_a_server_that_says_no_is_quoted(desk: Desk) -> None:
    mailbox = Mailbox({"MAIL": "550 not from you"})
    with serving(lambda: SMTP(mailbox)) as port:
        _set(desk, smtp_port=str(port))
        tried = send_test_letter(desk.database, "ilse@example.org")
    assert not tried.taken
    assert "550 not from you" in tried.sentence


@pytest.mark.parametrize(("values", "to"), [({"sender": ""}, "a@example.org"), ({}, "nobody")])
def test_without_settings_or_an_address_nothing_is_tried(desk: Desk, values: dict[str, str], to: str) -> None:
    _set(desk, **values)
    with pytest.raises(BadInput):
        send_test_letter(desk.database, to)


def test_without_a_keyring_the_password_is_kept_for_this_session(desk: Desk) -> None:
    _set(desk, smtp_user="care", smtp_host="session.example.org")
    settings = house(desk.database)
    assert where_password(settings) == ""
    assert keep_smtp_password(settings, "secret") is False
    assert where_password(settings) == "session"


def test_a_password_of_the_environment_comes_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _set(desk, smtp_user="care")
    monkeypatch.setenv("FORTNIGHT_SMTP_PASSWORD", "secret")
    assert where_password(house(desk.database)) == "environment"
