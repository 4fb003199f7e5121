"""Fetching mail from a server that says what is not so: no mail is lost by it, and no look at the mailbox is without end."""

import time

import pytest

from app.jobs.fetch_mail import Fetch, fetch_mail
from app.jobs.send_letters import Watch
from app.queries.mail import position
from tests.app.commands.desk import Desk, desk, empty_file
from tests.app.jobs.test_fetch_mail import QUICK, fetched, keys, mail, set_up
from tests.imap_server import Mailbox, serving

__all__ = ["desk", "empty_file"]


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORTNIGHT_IMAP_PASSWORD", "plain")
    monkeypatch.delenv("FORTNIGHT_IMAP_TOKEN", raising=False)


# ---- numbers


@pytest.mark.parametrize("number", ["99999999999999999999", "4294967296", "4294967295", "0 -3 x", "9" * 5000])
def test_a_number_that_leads_nowhere_hides_no_later_mail(desk: Desk, number: str) -> None:
    mailbox = Mailbox(found=f"1 {number}")
    assert fetched(desk, mailbox).trouble == ""
    mailbox.found = ""
    mailbox.add(mail(1))
    assert (fetched(desk, mailbox).new, keys(desk)) == (1, ["m1@example.org"])


def test_numbers_that_no_mail_can_have_are_passed_over_with_a_sentence(desk: Desk) -> None:
    mailbox = Mailbox(found="11 x -3 99999999999999999999")
    mailbox.add(mail(1))
    report = fetched(desk, mailbox)
    assert (report.new, report.vanished) == (1, 0)
    assert report.lines == [
        "The mail server names 3 mails by numbers that no mail can have; they were passed over.",
    ]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_mail_that_an_answer_leaves_out_once_is_asked_for_again(desk: Desk, place: int) -> None:
    mailbox = Mailbox(left_out={11 + place})
    mailbox.add(mail(1), mail(2), mail(3))
    report = fetched(desk, mailbox)
    assert (report.new, report.vanished) == (2, 1)
    mailbox.left_out.clear()
    assert fetched(desk, mailbox).new == 1
    assert len(keys(desk)) == 3


def test_what_stays_away_is_asked_for_in_three_looks_and_then_no_more(desk: Desk) -> None:
    mailbox = Mailbox(left_out={11})
    mailbox.add(mail(1), mail(2))
    assert [fetched(desk, mailbox).vanished for _look in range(4)] == [1, 0, 0, 0]
    assert mailbox.asked("FETCH 11") == 3  # the first time together with the other
    assert position(desk.database)["missing"] == {}


def test_of_very_many_that_stay_away_none_is_passed_by_for_having_been_asked_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.fetch_mail._MOST_AWAITED", 2)
    mailbox = Mailbox(left_out=set(range(11, 16)))
    mailbox.add(*(mail(number) for number in range(6)))
    assert fetched(desk, mailbox).new == 1
    mailbox.left_out.clear()
    assert fetched(desk, mailbox).new == 5


def test_the_mailbox_behind_another_port_is_another(desk: Desk) -> None:
    mailbox, other = Mailbox(), Mailbox()
    mailbox.add(mail(1))
    other.add(mail(2))
    assert [fetched(desk, each).new for each in (mailbox, other)] == [1, 1]


# ---- too much


def test_many_numbers_that_lead_nowhere_are_tried_in_few_questions(desk: Desk) -> None:
    mailbox = Mailbox(found=" ".join(map(str, range(1, 30_001))), next_uid=30_000)
    mailbox.add(mail(1))
    assert fetched(desk, mailbox).new == 1
    assert mailbox.asked("FETCH") < 12


def test_of_too_many_the_rest_is_left_for_the_next_look_which_finds_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.fetch_mail._MOST_NOWHERE", 100)
    monkeypatch.setattr("app.jobs.fetch_mail._TRIED_AT_ONCE", 50)
    mailbox = Mailbox(found=" ".join(map(str, range(1, 171))), next_uid=170)
    mailbox.add(mail(1))
    report = fetched(desk, mailbox)
    (line,) = report.lines
    assert line.startswith("The mail server names 100 mails that it does not show. 70 more are left for the next look;")
    assert (report.new, fetched(desk, mailbox).new) == (0, 1)


def test_looking_through_numbers_that_lead_nowhere_can_be_stopped(desk: Desk) -> None:
    mailbox = Mailbox(found=" ".join(map(str, range(1, 90_000))))
    asked: list[int] = []
    watch = Watch(progress=lambda done, _all: asked.append(done), cancelled=lambda: bool(asked))
    with serving(mailbox) as port:
        set_up(desk, port)
        fetch_mail(desk.database, desk.now, QUICK, watch)
    assert mailbox.asked("FETCH") == 2


def test_an_answer_without_end_is_broken_off(desk: Desk) -> None:
    mailbox = Mailbox(faults={"FETCH": "endless"})
    mailbox.add(mail(1))
    report = fetched(desk, mailbox, Fetch(timeout=5))
    assert "it sends more than was asked for" in report.trouble
    assert mailbox.sent < 8_000_000
    mailbox.faults.clear()
    assert fetched(desk, mailbox).new == 1


def test_an_answer_that_comes_drop_by_drop_is_broken_off(desk: Desk) -> None:
    mailbox = Mailbox(faults={"FETCH": "drip"})
    mailbox.add(mail(1))
    began = time.monotonic()
    report = fetched(desk, mailbox, Fetch(timeout=0.15))
    assert "its answer takes no end" in report.trouble
    assert time.monotonic() - began < 8
    mailbox.faults.clear()
    assert fetched(desk, mailbox).new == 1


def test_whoever_is_past_understanding_is_not_waited_for_at_the_goodbye(desk: Desk) -> None:
    mailbox = Mailbox(faults={"FETCH": "oops"})
    mailbox.add(mail(1))
    assert "unexpected response" in fetched(desk, mailbox).trouble
    assert mailbox.asked("LOGOUT") == 0
