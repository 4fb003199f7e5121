"""The decision desk at a glance: counts, the largest reach, what was decided today, and where a change stands."""

from datetime import UTC, datetime

from app.commands import changes
from app.queries.changes import queue_rows
from app.queries.queue import queue_facts, queue_spot
from models.rules.terms import DecisionKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def test_an_empty_queue_counts_nothing(desk: Desk) -> None:
    facts = queue_facts(desk.database, desk.now.date(), desk.now)
    assert set(facts.counts.values()) == {0}
    assert (facts.most_reach, facts.decided_today) == (0, 0)


def test_the_counts_follow_what_was_said_today(desk: Desk) -> None:
    small, large = desk.ticket(organisation="Dorf", end_users=20), desk.ticket(organisation="Stadt", end_users=900)
    first, second, third, fourth = (desk.parked(t) for t in (small, large, desk.ticket(), desk.ticket()))
    desk.decide(first, DecisionKind.DEFER, until=desk.day(30))
    desk.decide(second, DecisionKind.ASK)
    undone = desk.decide(third, DecisionKind.HONOUR)
    desk.undo(undone.act)
    desk.reject(fourth)
    desk.do(changes.link, changes.Link(desk.ticket(), fourth))
    midnight = datetime.combine(desk.now.date(), datetime.min.time(), UTC)
    facts = queue_facts(desk.database, desk.now.date(), midnight)
    assert facts.counts == {"to-decide": 2, "past-review": 0, "asked": 1, "deferred": 1, "asked-again": 1}
    assert (facts.most_reach, facts.decided_today) == (900, 3)


def test_a_change_is_found_where_the_queue_lists_it(desk: Desk) -> None:
    numbers = [desk.parked(desk.ticket(organisation=f"O{n}", end_users=100 * n)) for n in (1, 3, 2)]
    desk.decide(numbers[2], DecisionKind.ASK)
    today = desk.now.date()
    listed = [row.id for row in queue_rows(desk.database, "to-decide", today).rows]
    assert [queue_spot(desk.database, number, today) for number in listed] == [("to-decide", 0), ("to-decide", 1)]
    assert queue_spot(desk.database, numbers[2], today) == ("asked", 0)
    assert queue_spot(desk.database, desk.honoured(), today) is None
    assert queue_spot(desk.database, numbers[2], desk.day(400)) == ("asked", 0)
