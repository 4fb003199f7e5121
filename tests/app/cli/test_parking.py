"""Parking, consulting, the chain and what is due, from a terminal."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.app.cli.terminal import Terminal


def day(days: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


def wish(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind wish --title 'Copy a week' --from T-1")


def test_what_brings_a_change_back_is_said_shown_and_comes_true(terminal: Terminal) -> None:
    wish(terminal)
    law = f"{day(300)}:'Accessibility Act'"
    terminal.done(
        f"park C-1 --reason Later --until {day(40)} --when-ticket T-6:closed --when-waiters 3 --when-free 12 "
        f"--when-law {law} --days-before 30 --answer-by {day(290)}"
    )
    shown = terminal.done("parking C-1")
    for words in ("when T-6 is closed", "when 3 wait for it (1 now)", "12 person-days free", "30 days before Accessi"):
        assert words in shown
    assert terminal.rows("list queue") == []
    found = terminal("show C-1 --json").json["parking"]
    assert [each["kind"] for each in found["conditions"]] == ["date", "ticket", "waiters", "capacity", "law"]
    (row,) = terminal.rows("due --within 45")
    assert (row["number"], row["stage"], row["day"]) == ("C-1", "coming", day(40))
    assert "Comes back by itself" in terminal.done("due --within 45")
    assert terminal.rows("due") == []
    terminal.done("close T-6 --text 'Done by telephone'")
    assert [each["number"] for each in terminal.rows("list queue")] == ["C-1"]
    (row,) = terminal.rows("due")
    assert (row["stage"], row["why"]) == ("back", {"kind": "ticket", "facts": {"ticket": "T-6", "event": "closed"}})
    assert "T-6 was closed" in terminal.done("due")


def test_it_is_said_anew_handed_on_and_consulted_on(terminal: Terminal) -> None:
    wish(terminal)
    terminal.done("organisation set North account_manager='Mia Lind'")
    terminal.done("chain set product-owner name='Noor Haddad' deputy='Eva Berg'")
    terminal.done("park C-1 --reason Later --when-waiters 3")
    assert terminal("parking C-1 --json").json["owner"] == "Mia Lind"
    assert [link["name"] for link in terminal.rows("chain show C-1")] == ["Mia Lind", "Noor Haddad"]
    assert "Noor Haddad" in terminal.done("chain show")
    terminal.done("hand-on C-1 --reason 'It is about the contract'")
    terminal.done("consult C-1 --who 'Aino Salo' --question 'Is it in the contract?'")
    terminal.done("consult C-1 --answer 'It is not'")
    found = terminal("parking C-1 --json").json
    assert (found["owner"], found["parking"]["consultations"][0]["answer"]) == ("Noor Haddad", "It is not")
    assert "Aino Salo answered: It is not" in terminal.done("show C-1")
    terminal.done("parking C-1 --nothing")
    assert len(terminal.rows("list queue")) == 1
    terminal.done("chain remove product-owner")
    assert terminal("chain show --json").json == []


def test_a_deferral_and_a_not_now_say_what_brings_them_back(terminal: Terminal) -> None:
    wish(terminal)
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 defer --reason 'Few want it' --when-waiters 2")
    terminal.done("link T-2 C-1")
    assert terminal.rows("due")[0]["why"]["kind"] == "waiters"
    terminal.done("decide C-1 reject --no not-now --reason 'The calendar first' --when-ticket T-3:closed")
    assert terminal.rows("list queue") == []
    terminal.done("close T-3 --text Done")
    assert terminal.rows("list queue")[0]["state"] == "rejected"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ("--review 2020-01-01", "The review date 2020-01-01 is past."),
        ("--when-ticket T-6", "What must happen to T-6? Write it like T-6:closed."),
        ("--when-ticket T-6:eaten", "“eaten” is no event of a ticket. Choose answered, closed, reopened."),
        ("--when-ticket T-99:closed", "There is no T-99."),
        ("--when-waiters 0", "0 can’t bring it back."),
        ("--when-waiters many", "“many” is not a number."),
        ("--when-law tomorrow", "names no law and its day."),
        ("--when-law 2099-01-01:", "Which law, and from which day?"),
        ("--days-before 3", "Days before what?"),
    ],
)
def test_bad_input_is_refused_with_a_sentence_and_parks_nothing(
    terminal: Terminal, options: str, sentence: str
) -> None:
    wish(terminal)
    assert sentence in terminal.wrong(f"park C-1 --reason Later {options}")
    assert terminal("show C-1 --json").json["row"]["state"] == "new"


def test_the_rest_of_bad_input_has_its_sentence_too(terminal: Terminal) -> None:
    wish(terminal)
    assert "--question" in terminal.wrong("consult C-1 --who 'Mia Lind'")
    assert "Either --nothing" in terminal.wrong("parking C-1 --nothing --when-waiters 4")
    assert "only what is parked" in terminal.refused("parking C-1 --review 2099-01-01")
    assert "There is no C-9." in terminal.wrong("parking C-9")
    assert "There is no C-9." in terminal.wrong("chain show C-9")
    assert "Nobody is named who decides on C-1" in terminal.done("chain show C-1")
    assert "Nothing is due" in terminal.done("due")


def test_what_rests_says_the_first_day_that_brings_it_back(terminal: Terminal) -> None:
    wish(terminal)
    terminal.done(f"park C-1 --reason Later --when-law {day(40)}:'Accessibility Act' --days-before 30")
    assert terminal("parking C-1 --json").json["returns"] == day(10)
    assert terminal.rows("due")[0]["day"] == day(10)
