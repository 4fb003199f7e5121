"""People, organisations, products and settings from a terminal."""

import io
import sys

import pytest

from tests.app.cli.terminal import Terminal


def test_a_person_is_set_by_address_number_or_name(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("people set ada@north.example.org language=fi organisation=East")
    (ada,) = terminal.rows("people list --where ada")
    assert (ada["language"], ada["organisation"]) == ("fi", "East")
    terminal.done(f"people set {ada['number']} name='Ada Holm-Ek'")
    terminal.done("people set 'ada holm-ek' opted_out=yes")
    assert terminal.rows("list people --where ada")[0]["opted_out"] is True
    assert "belongs to" in terminal.refused("people set ada@north.example.org email=bo@north.example.org")


def test_an_unknown_address_makes_a_person(terminal: Terminal) -> None:
    terminal.done("people set new@example.org name='Nia Berg' language=nl")
    (row,) = terminal.rows("list people")
    assert (row["name"], row["email"], row["language"]) == ("Nia Berg", "new@example.org", "nl")


def test_an_organisations_end_users_move_the_reach_of_what_it_waits_for(terminal: Terminal) -> None:
    terminal.wish()
    before = terminal.rows("list changes")[0]["reach"]
    terminal.done("organisation set North 'end users=5000' account_manager='Mia Lind' language=sv")
    (north,) = terminal.rows("organisation list --where North")
    assert (north["end_users"], north["account_manager"], north["language"]) == (5000, "Mia Lind", "sv")
    assert terminal.rows("list changes")[0]["reach"] == before + 4600
    assert "is not a whole number" in terminal.wrong("organisation set North end_users=many")
    assert "“-2” is less than 0." in terminal.wrong("organisation set North end_users=-2")


def test_people_come_in_from_a_file(terminal: Terminal) -> None:
    file = terminal.file(
        "people.csv",
        "name,email,language,organisation,end users",
        "Ida Vik,ida@example.org,sv,Coast,70",
        "Broken,,xx,,",
    )
    answer = terminal("people import --json", str(file))
    assert answer.status == 0
    assert answer.json["rows"] >= 1
    assert answer.json["act"] == 1
    assert terminal.rows("list organisations")[0]["end_users"] == 70
    terminal.wrong("people import", str(terminal.folder / "nothing.csv"))


def test_a_file_that_brings_an_address_says_which_letters_leave_now(terminal: Terminal) -> None:
    terminal.done("people set gun@example.org name='Gun Berg'")
    terminal.done("people set gun@example.org email=''")
    terminal.done("settings set policy.parked=send")
    terminal.done("ticket new --for 'Gun Berg' --subject 'Copy a booking'")
    terminal.done("change new --kind wish --title Copy --from T-1")
    terminal.done("park C-1 --reason 'It needs a look'")
    file = terminal.file("people.csv", "name,email", "Gun Berg,gun@example.org")
    assert "1 letter that waited for an address is queued." in terminal.done("people import", str(file))


def test_a_product_is_made_and_set(terminal: Terminal) -> None:
    assert terminal.done("product set Kursvik capacity=20,5 cadence=21") == "Kursvik made.\n"
    terminal.done("product set kursvik open_items=move country=fi")
    (row,) = terminal.rows("product list")
    assert (row["capacity"], row["cadence"], row["open_items"], row["country"]) == (20.5, "21", "move", "FI")
    assert "A cadence is" in terminal.wrong("product set Kursvik cadence=sometimes")
    assert "No calendar of public holidays is known for “ZZ”" in terminal.wrong("product set Kursvik country=ZZ")
    terminal.done("release plan")


def test_settings_are_set_and_shown(terminal: Terminal) -> None:
    terminal.done("settings set name='The Desk' smtp_host=mail.example.org policy.more-information=draft")
    shown = terminal("settings show --json").json
    assert (shown["name"], shown["smtp_host"], shown["smtp_port"]) == ("The Desk", "mail.example.org", 587)
    assert (shown["policies"]["more-information"], shown["policies"]["shipped"]) == ("draft", "send")
    text = terminal.done("settings show")
    assert "policy.more-information  draft" in text
    assert "smtp_user                not set" in text
    assert "can be a draft" in terminal.refused("settings set policy.shipped=off")


def test_a_password_without_a_keyring_is_asked_for_in_the_environment(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("s3cret\n"))
    assert "user name first" in terminal.wrong("settings password")
    terminal.done("settings set smtp_host=mail.example.org smtp_user=desk")
    monkeypatch.setattr(sys, "stdin", io.StringIO("s3cret\n"))
    assert "FORTNIGHT_SMTP_PASSWORD" in terminal.wrong("settings password")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert "No password" in terminal.wrong("settings password")
    assert b"s3cret" not in terminal.database.read_bytes()
