"""The sweep: the whole backlog at once says what one question at a time says."""

from datetime import UTC, datetime, timedelta

from app.search.similar import Wanted, similar
from app.search.sweep import every
from models.database import reading
from models.tickets import Ticket
from tests.app.commands.desk import Desk

_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_SUBJECTS = (
    "Copy a timetable",
    "Invoice is sent twice",
    "Timetables can't be copied",
    "The invoice arrives two times",
    "Kalendrarna visar fel vecka",
    "Copying of timetables fails",
    "Fel vecka i kalendern",
)


def fill(desk: Desk) -> list[int]:
    return [
        desk.ticket(key=f"A-{place}", subject=subject, body=f"{subject} since Monday", received=_DAY + timedelta(place))
        for place, subject in enumerate(_SUBJECTS)
    ]


def test_each_ticket_finds_the_earlier_ones_like_it_best_first(either_desk: Desk) -> None:
    fill(either_desk)
    with reading(either_desk.database) as session:
        found = dict(every(session, limit=2, earlier=True))
    assert list(found) == [f"A-{place}" for place in range(len(_SUBJECTS))]
    assert found["A-0"] == []
    assert found["A-2"][0] == "A-0"
    assert found["A-3"][0] == "A-1"
    assert set(found["A-5"]) == {"A-0", "A-2"}
    assert found["A-6"][0] == "A-4"


def test_earlier_is_looked_at_before_the_limit_cuts(desk: Desk) -> None:
    fill(desk)
    with reading(desk.database) as session:
        found = dict(every(session, limit=1, earlier=True))
        anywhere = dict(every(session, limit=1))
    assert found["A-2"] == ["A-0"]
    assert anywhere["A-0"] in (["A-2"], ["A-5"])


def test_of_the_same_moment_those_stored_first_are_earlier(desk: Desk) -> None:
    for key in ("B-1", "B-2"):
        desk.ticket(key=key, subject="Copy a timetable", received=_DAY)
    with reading(desk.database) as session:
        assert dict(every(session, earlier=True)) == {"B-1": [], "B-2": ["B-1"]}


def test_a_ticket_never_finds_itself(desk: Desk) -> None:
    fill(desk)
    with reading(desk.database) as session:
        assert all(key not in alike for key, alike in every(session))


def test_one_question_at_a_time_says_about_the_same(desk: Desk) -> None:
    numbers = fill(desk)
    with reading(desk.database) as session:
        swept = dict(every(session, limit=2))
        for number in numbers:
            hit, *_ = similar(session, Wanted(kind="ticket", id=number), kinds=("ticket",), limit=1, sure=False)
            assert session.get_one(Ticket, hit.id).key in swept[session.get_one(Ticket, number).key]


def test_an_empty_backlog_has_nothing_to_sweep(desk: Desk) -> None:
    with reading(desk.database) as session:
        assert list(every(session)) == []
