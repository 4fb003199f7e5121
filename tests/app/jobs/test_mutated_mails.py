"""Mails as nobody writes them, all the way into the database: each is stored or accounted for, and none twice."""

import random

import pytest

from app.commands.act import By
from app.connectors.mail_message import RawMail
from app.jobs.take_mails import MailIntake, MailReport
from models.tickets import Message, Ticket
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server
from tests.app.connectors.test_mail_mutations import COUNT, LONG, SEED, mutated, seeds

__all__ = ["desk", "either_desk", "empty_file", "server"]
_TOGETHER = 100


@pytest.fixture
def raws() -> list[RawMail]:
    chance, originals = random.Random(SEED), seeds()
    count = COUNT if LONG else COUNT // 8
    return [RawMail(mutated(chance, originals).replace(b"seed@", b"%d@" % number)) for number in range(count)]


def taken(desk: Desk, raws: list[RawMail]) -> MailReport:
    """All of them come in, many at a time."""
    intake = MailIntake(desk.database, By("Fortnight", desk.now))
    for at in range(0, len(raws), _TOGETHER):
        dealt = intake.take(raws[at : at + _TOGETHER])
        assert all(dealt), intake.report.lines[-3:]
    report = intake.report
    assert report.failed == 0
    assert report.new + report.answers + report.known + report.left + report.returned == len(raws)
    return report


def test_no_mutated_mail_is_lost_and_none_comes_in_twice(either_desk: Desk, raws: list[RawMail]) -> None:
    first = taken(either_desk, raws)
    assert first.new > len(raws) // 2
    stored = either_desk.count(Ticket), either_desk.count(Message)
    again = taken(either_desk, raws)
    assert (again.new, again.answers) == (0, 0)
    assert (either_desk.count(Ticket), either_desk.count(Message)) == stored
