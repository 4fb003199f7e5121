"""Duplicates among tickets: who follows another waits along, gets the same answer once, and goes its own way after a split."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands import changes, closing, following, merging, releases, routing, undo
from app.commands.closing import CloseTicket
from app.commands.following import MergeTickets, SplitTicket
from models.rules.errors import Refusal
from models.rules.states import TicketState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, Language
from models.tickets import Ticket, Waiter
from tests.app.commands.desk import Desk, desk_at

OPEN = (TicketState.OPEN, None)
ENDS = {"shipped", "rejected", "closed"}


def merge(desk: Desk, ticket: int, into: int) -> str:
    return desk.do(following.merge_tickets, MergeTickets(ticket, into)).sentence


def split(desk: Desk, ticket: int, source: int | None = None) -> None:
    desk.do(following.split_ticket, SplitTicket(ticket, source))


def waits(desk: Desk, ticket: int) -> list[int]:
    rows = [row for row in desk.rows(Waiter) if row["ticket_id"] == ticket and row["outcome"] is None]
    return sorted(row["change_id"] for row in rows if row["absorbed_into_id"] is None)


def ends(desk: Desk, ticket: int) -> list[str]:
    return [event for event in desk.told(ticket) if event in ENDS]


def test_who_follows_waits_for_what_the_other_waits_for_now_and_later(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket(language=Language.DE)
    now = desk.parked(first)
    merge(desk, second, first)
    assert waits(desk, second) == [now]
    assert desk.told(second) == ["parked"]
    later = desk.parked()
    desk.do(changes.link, changes.Link(first, later))
    assert waits(desk, second) == [now, later]
    letters = [letter for letter in desk.letters() if letter["address"] == "person2@example.org"]
    assert {letter["language"] for letter in letters} == {Language.DE}


def test_what_the_other_no_longer_waits_for_neither_does_who_follows(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    merge(desk, second, first)
    new = desk.change(first)
    assert waits(desk, second) == [new]
    desk.do(changes.unlink, changes.Unlink(first, new))
    assert waits(desk, second) == []
    assert desk.ticket_state(second) == OPEN


def test_each_gets_the_outcome_in_a_letter_of_its_own_words_key_and_language(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket(language=Language.FI)
    change = desk.parked(first)
    merge(desk, second, first)
    desk.reject(change)
    assert [ends(desk, ticket) for ticket in (first, second)] == [["rejected"], ["rejected"]]
    assert desk.ticket_state(second) == (TicketState.CLOSED, Disposition.REJECTED)
    bodies = [letter["body"] for letter in desk.letters(Event.REJECTED) if letter["language"] is Language.FI]
    assert len(bodies) == 1
    assert "K-2" in bodies[0]


@pytest.mark.parametrize("how", [Disposition.ANSWERED, Disposition.POSSIBLE_TODAY, Disposition.ROUTED])
def test_support_s_answer_to_one_is_the_answer_to_all_who_follow(desk: Desk, how: Disposition) -> None:
    first, second, third = desk.ticket(), desk.ticket(language=Language.SV), desk.ticket()
    merge(desk, second, first)
    merge(desk, third, second)
    desk.do(closing.close_ticket, CloseTicket(first, how, "Choose Copy"))
    for ticket in (first, second, third):
        assert desk.ticket_state(ticket) == (TicketState.CLOSED, how)
        assert desk.told(ticket) == ["closed"]
    desk.undo()
    for ticket in (first, second, third):
        assert desk.ticket_state(ticket) == OPEN
        assert desk.told(ticket) == []


def test_who_comes_late_gets_the_answer_that_was_given(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), desk.ticket()
    desk.do(closing.close_ticket, CloseTicket(first, Disposition.ANSWERED, cause="Cache", solution="Empty it"))
    merge(desk, second, first)
    assert desk.ticket_state(second) == (TicketState.CLOSED, Disposition.ANSWERED)
    assert desk.row(Ticket, second)["case_id"] == 1
    assert desk.told(second) == ["closed"]
    fourth = desk.ticket()
    desk.shipped(third)
    merge(desk, fourth, third)
    assert desk.ticket_state(fourth) == (TicketState.CLOSED, Disposition.SHIPPED)
    assert desk.told(fourth) == ["shipped"]


def test_who_follows_what_was_rejected_asks_for_it_again(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    change = desk.parked(first)
    desk.reject(change)
    merge(desk, second, first)
    assert desk.row_of(change)["asked_again_at"] is not None
    assert desk.ticket_state(second) == OPEN


def test_one_person_who_asks_twice_is_closed_as_merged_and_gets_one_letter(desk: Desk) -> None:
    first = desk.ticket(email="anna@example.org")
    second = desk.ticket(email="anna@example.org")
    change = desk.parked(first)
    merge(desk, second, first)
    assert desk.ticket_state(second) == (TicketState.CLOSED, Disposition.MERGED)
    assert desk.told(second) == []
    assert desk.row_of(change)["waiting"] == 1
    desk.reject(change)
    assert len(desk.letters(Event.REJECTED)) == 1
    split(desk, second)
    assert desk.ticket_state(second) == (TicketState.REOPENED, None)


def test_a_chain_answers_to_its_last(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), desk.ticket()
    merge(desk, second, third)
    assert merge(desk, first, second) == f"T-{first} follows T-{third}"
    fourth = desk.ticket()
    merge(desk, third, fourth)
    change = desk.change(fourth)
    assert [waits(desk, ticket) for ticket in (first, second, third)] == [[change]] * 3
    split(desk, third, fourth)
    assert [waits(desk, ticket) for ticket in (first, second, third)] == [[]] * 3
    assert desk.row(Ticket, first)["follows_id"] == third


def test_itself_a_circle_a_second_leader_and_what_is_closed_are_refused_in_words(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), desk.ticket()

    def refused(ticket: int, into: int) -> str:
        return desk.refused(following.merge_tickets, MergeTickets(ticket, into))

    assert "can't follow itself" in refused(first, first)
    merge(desk, second, first)
    assert "in a circle" in refused(first, second)
    assert f"already follows T-{first}" in refused(second, third)
    desk.withdraw_ticket(third)
    assert "it has its answer" in refused(third, first)
    assert "no answer to share" in refused(first, third)
    assert refused(first, 99) == "There is no T-99."
    assert "follows no other" in desk.refused(following.split_ticket, SplitTicket(first))
    assert f"follows T-{first}, not T-{third}" in desk.refused(following.split_ticket, SplitTicket(second, third))


def test_a_duplicate_never_counts_twice_in_reach(desk: Desk) -> None:
    first = desk.ticket(requester=None, email=None)
    second = desk.ticket(requester=None, email=None)
    change = desk.change(first)
    assert desk.row_of(change)["reach"] == 1
    merge(desk, second, first)
    assert desk.row_of(change)["reach"] == 1


def test_split_leaves_what_was_its_own_and_corrects_what_was_read(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    own = desk.parked(second)
    shared = desk.parked(first)
    merge(desk, second, first)
    desk.post()
    split(desk, second)
    assert waits(desk, second) == [own]
    assert waits(desk, first) == [shared]
    assert desk.told(second) == ["parked", "parked", "correction"]


def test_split_takes_the_shared_answer_back(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    merge(desk, second, first)
    desk.do(closing.close_ticket, CloseTicket(first, Disposition.ANSWERED, "Choose Copy"))
    split(desk, second)
    assert desk.ticket_state(second) == (TicketState.REOPENED, None)
    assert desk.told(second) == []
    assert desk.ticket_state(first) == (TicketState.CLOSED, Disposition.ANSWERED)


def test_what_is_linked_through_another_is_not_unlinked_by_itself(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    change = desk.change(first)
    merge(desk, second, first)
    assert f"Split it from T-{first}" in desk.refused(changes.unlink, changes.Unlink(second, change))


def test_nobody_withdraws_for_another(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), desk.ticket()
    change = desk.parked(first)
    merge(desk, second, first)
    merge(desk, third, first)
    desk.withdraw_ticket(first)
    assert desk.row(Ticket, second)["follows_id"] is None
    assert desk.row(Ticket, third)["follows_id"] == second
    assert [waits(desk, ticket) for ticket in (first, second, third)] == [[], [change], [change]]
    later = desk.change(second)
    assert waits(desk, third) == [change, later]
    desk.undo()
    desk.undo()
    assert desk.row(Ticket, second)["follows_id"] == first


def test_who_comes_back_with_it_is_not_fixed_goes_an_own_way(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    merge(desk, second, first)
    desk.shipped(first)
    desk.do(closing.reopen_ticket, closing.ReopenTicket(second, "Not here"))
    assert desk.row(Ticket, second)["follows_id"] is None
    assert desk.ticket_state(first) == (TicketState.CLOSED, Disposition.SHIPPED)
    assert desk.ticket_state(second) == (TicketState.REOPENED, None)


def test_undo_of_a_merge_takes_back_what_came_of_it_since(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    two = [desk.parked(first), desk.parked(first)]
    act = desk.do(following.merge_tickets, MergeTickets(second, first)).act
    assert waits(desk, second) == two
    desk.undo(act)
    assert waits(desk, second) == []
    assert desk.told(second) == []


def test_a_change_split_for_one_ticket_takes_its_followers_along(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    small, large = desk.change(first), desk.change()
    merge(desk, second, first)
    desk.do(merging.merge, merging.Merge(small, large))
    assert waits(desk, second) == [large]
    desk.do(merging.split, merging.Split(large, first))
    assert waits(desk, first) == waits(desk, second) == [small]


def test_an_own_wait_that_was_merged_into_a_shared_one_outlives_the_split(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    own, shared = desk.change(second), desk.change(first)
    merge(desk, second, first)
    desk.do(merging.merge, merging.Merge(own, shared))
    split(desk, second)
    assert waits(desk, second) == [shared]


# ---- whatever ends the one, in any order of merging, splitting and undoing

_STEP = st.tuples(st.sampled_from(["merge", "split", "undo", "link", "unlink"]), st.integers(0, 3), st.integers(0, 3))
_END = st.sampled_from(["ship", "reject", "close", "route", "withdraw"])


@settings(max_examples=20, deadline=None)
@given(steps=st.lists(_STEP, min_size=1, max_size=7), end=_END)
def test_whoever_follows_is_told_of_the_end_exactly_once(
    empty_file: Path, steps: list[tuple[str, int, int]], end: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(empty_file, Path(folder) / "desk.db")
        desk = desk_at(Path(folder) / "desk.db")
        try:
            _tell_the_end(desk, steps, end)
        finally:
            desk.database.close()


def _tell_the_end(desk: Desk, steps: list[tuple[str, int, int]], end: str) -> None:
    desk.product()
    tickets = [desk.ticket(email=f"person{number // 2 if number > 1 else number}@example.org") for number in range(4)]
    wanted = [desk.change(kind=ChangeKind.WISH) for _ in range(2)]
    desk.do(routing.set_party, routing.SetParty("Hosting", {}))
    began = desk.now + timedelta(seconds=1)
    for verb, one, other in steps:
        _try(desk, verb, (tickets[one], tickets[other], wanted[other % 2]), began)
    told_before = {ticket: ends(desk, ticket) for ticket in tickets}
    assert not any(told_before.values())
    _end(desk, tickets[0], wanted, end)
    for number in wanted:  # whatever anybody still waits for is answered in the end
        _refusable(lambda number=number: desk.do(changes.park, changes.Park(number, "A look")))  # type: ignore[misc]
        _refusable(lambda number=number: desk.reject(number))  # type: ignore[misc]
    for ticket in tickets:
        state, disposition = desk.ticket_state(ticket)
        answered = ends(desk, ticket)
        if disposition in {Disposition.MERGED, Disposition.WITHDRAWN}:
            assert answered == []
        elif state is TicketState.CLOSED:
            assert len(set(answered)) >= 1
            assert len(answered) == len(_outcomes(desk, ticket))
        else:
            assert not answered
            assert waits(desk, ticket) == []


def _outcomes(desk: Desk, ticket: int) -> list[int]:
    """What answered the ticket: each of its changes once, or support itself."""
    own = [row["id"] for row in desk.rows(Waiter) if row["ticket_id"] == ticket and row["outcome"] is not None]
    return own if desk.row(Ticket, ticket)["answer"] is None else [0]


def _refusable(what: Callable[[], object]) -> None:
    with contextlib.suppress(Refusal):
        what()


def _try(desk: Desk, verb: str, about: tuple[int, int, int], began: datetime) -> None:
    one, other, change = about
    tries: dict[str, Callable[[], object]] = {
        "merge": lambda: desk.do(following.merge_tickets, MergeTickets(one, other)),
        "split": lambda: desk.do(following.split_ticket, SplitTicket(one)),
        "undo": lambda: desk.do(undo.undo, undo.Undo(since=began)),
        "link": lambda: desk.do(changes.link, changes.Link(one, change)),
        "unlink": lambda: desk.do(changes.unlink, changes.Unlink(one, change)),
    }
    _refusable(tries[verb])


def _end(desk: Desk, first: int, wanted: list[int], end: str) -> None:
    if end == "close":
        _refusable(lambda: desk.do(closing.close_ticket, CloseTicket(first, Disposition.ANSWERED, "So")))
    elif end == "route":
        _refusable(lambda: desk.do(routing.route, routing.Route(first, "Hosting", closed=True)))
    elif end == "withdraw":
        _refusable(lambda: desk.withdraw_ticket(first))
    elif end == "ship":
        for change in wanted:
            _refusable(lambda change=change: _ship(desk, change))  # type: ignore[misc]


def _ship(desk: Desk, change: int) -> None:
    desk.do(changes.park, changes.Park(change, "A look"))
    desk.decide(change, DecisionKind.HONOUR)
    release = desk.release()
    desk.do(releases.place, releases.Place(change, release))
    desk.tested(change)
    desk.ship(release)
