"""Several tickets at once: by one act, which one undo takes back; who can't is passed over, and it is said before."""

import pytest

from app.commands import changes, closing, routing
from app.commands.act import By
from app.commands.several_tickets import (
    AskAll,
    CloseAll,
    EditTickets,
    FollowAll,
    LinkAll,
    MakeForAll,
    RouteAll,
    ask_all,
    close_all,
    edit_tickets,
    follow_all,
    link_all,
    make_for_all,
    route_all,
)
from app.jobs.bulk import do_all, foresee
from models.letters import Letter
from models.rules.errors import BadInput
from models.rules.states import TicketState
from models.rules.terms import ChangeKind, Disposition, Event, Fact, Language, TicketKind
from models.tickets import Ticket
from tests.app.commands.desk import Desk


def closed(desk: Desk) -> int:
    number = desk.ticket()
    desk.do(closing.close_ticket, closing.CloseTicket(number, Disposition.ANSWERED, "It is in the manual"))
    return number


def test_several_tickets_wait_for_a_change_by_one_act_and_one_undo_takes_it_back(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), desk.ticket()
    change = desk.change(first)
    effects = desk.do(link_all, LinkAll((first, second, third), change))
    assert effects.sentence == "2 tickets wait for C-1"  # the first waited before
    assert effects.notes == ("Passed over: T-1 already waits for C-1.",)
    assert [waiter["ticket_id"] for waiter in desk.waiters(change)] == [first, second, third]
    desk.undo()
    assert [waiter["ticket_id"] for waiter in desk.waiters(change)] == [first]


def test_linking_only_tickets_that_wait_already_is_refused(desk: Desk) -> None:
    change = desk.change(desk.ticket())
    assert desk.refused(link_all, LinkAll((1,), change)) == "T-1 already waits for C-1."
    assert desk.refused(link_all, LinkAll((), change)) == "Choose at least one ticket."


def test_several_tickets_are_corrected_by_one_act_and_closed_ones_are_passed_over(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), closed(desk)
    before = desk.state(without=("acts", "act_items"))
    effects = desk.do(edit_tickets, EditTickets((first, second, third), {"kind": "wish", "language": "fi"}))
    assert [row["kind"] for row in desk.rows(Ticket)] == [TicketKind.WISH, TicketKind.WISH, None]
    assert effects.notes == ("Passed over: T-3 is closed: it can't be corrected. Reopen it first.",)
    desk.undo()
    assert desk.state(without=("acts", "act_items")) == before


def test_a_value_that_none_can_take_refuses_all_of_it(desk: Desk) -> None:
    assert "is no kind of ticket" in desk.refused(edit_tickets, EditTickets((desk.ticket(),), {"kind": "colour"}))


def test_several_requesters_are_asked_each_in_their_language(desk: Desk) -> None:
    german, finnish = desk.ticket(language=Language.DE), desk.ticket(language=Language.FI)
    effects = desk.do(ask_all, AskAll((german, finnish, closed(desk)), (), (Fact.VERSION,)))
    assert effects.sentence == "2 tickets asked: version"
    bodies = {letter["language"]: letter["body"] for letter in desk.letters(Event.MORE_INFORMATION)}
    assert "Welche Version" in bodies[Language.DE]
    assert "Mitä ohjelman versiota" in bodies[Language.FI]
    desk.undo()
    assert desk.ticket_state(german)[0] is TicketState.OPEN


def test_who_asked_twice_gets_one_letter(desk: Desk) -> None:
    one, two = (desk.ticket(requester="Bo", email="bo@example.org") for _ in range(2))
    desk.do(ask_all, AskAll((one, two), ("Which browser?",)))
    assert len(desk.letters(Event.MORE_INFORMATION)) == 1


def test_one_change_is_made_for_all_that_are_open(desk: Desk) -> None:
    tickets = (closed(desk), desk.ticket(subject="Copy"), desk.ticket())
    effects = desk.do(make_for_all, MakeForAll(changes.NewChange(ChangeKind.WISH, "Copy a week", tickets)))
    assert effects.made == ("C-1",)
    assert [waiter["ticket_id"] for waiter in desk.waiters(1)] == [2, 3]
    assert "1 was" not in effects.said()
    assert "T-1 is closed" in effects.said()
    desk.undo()
    assert desk.waiters(1) == []


def test_several_are_closed_with_the_same_words_but_not_who_waits(desk: Desk) -> None:
    one, two, waits = desk.ticket(), desk.ticket(), desk.ticket()
    desk.change(waits)
    effects = desk.do(close_all, CloseAll((one, two, waits), Disposition.ANSWERED, "See the manual"))
    assert effects.sentence == "2 tickets closed: answered"
    assert effects.notes == ("Passed over: T-3 waits for C-1: it closes when that ships or is rejected.",)
    assert len(desk.letters(Event.CLOSED)) == 2
    desk.undo()
    assert {row["state"] for row in desk.rows(Ticket)} == {TicketState.OPEN}


def test_several_are_handed_over_and_several_follow_one(desk: Desk) -> None:
    desk.do(routing.set_party, routing.SetParty("Hosting", {}))
    numbers = tuple(desk.ticket() for _ in range(3))
    assert desk.do(route_all, RouteAll(numbers, "Hosting")).sentence == "3 tickets handed over to Hosting"
    desk.undo()
    assert {row["party_id"] for row in desk.rows(Ticket)} == {None}
    assert desk.do(follow_all, FollowAll(numbers, numbers[0])).sentence == "2 tickets follow T-1"
    assert [row["follows_id"] for row in desk.rows(Ticket)] == [None, 1, 1]
    desk.undo()
    assert {row["follows_id"] for row in desk.rows(Ticket)} == {None}


def test_what_would_happen_is_foreseen_row_by_row_and_nothing_is_kept(desk: Desk) -> None:
    told, by_hand, over = desk.ticket(requester="Bo"), desk.ticket(email=None, requester="Cia"), closed(desk)
    before = desk.state()
    order = AskAll((told, by_hand, over), ("Which browser?",))
    seen = foresee(desk.database, ask_all, order, By("Eva", desk.now))
    assert desk.state() == before
    assert [row.outcome() for row in seen.rows] == [
        "done, Bo is told in en (mail)",
        "done, Cia is told in en (by hand)",
        "passed over: T-3 is closed: it can't be asked about. Reopen it first.",
    ]
    assert (seen.done, seen.letters, len(seen.skipped)) == (2, 2, 1)
    done = do_all(desk.database, ask_all, order, By("Eva", desk.now))
    assert (len(desk.letters(Event.MORE_INFORMATION)), list(done.skipped)) == (2, ["T-3"])


def test_what_can_be_done_to_none_says_so_of_each(desk: Desk) -> None:
    seen = foresee(desk.database, ask_all, AskAll((closed(desk), closed(desk)), ("Why?",)), By("Eva", desk.now))
    assert (seen.done, seen.letters) == (0, 0)
    assert seen.refusal.startswith("Nothing can be done to any of them")
    assert all(row.skipped and "is closed" in row.skipped for row in seen.rows)


def test_whoever_watches_hears_of_progress_and_stops_it_all(desk: Desk) -> None:
    order = EditTickets((desk.ticket(), desk.ticket(), desk.ticket()), {"kind": "wish"})
    heard: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> None:
        heard.append((done, total))
        if done == 2:
            raise BadInput("Enough")

    with pytest.raises(BadInput):
        do_all(desk.database, edit_tickets, order, By("Eva", desk.now), watch)
    assert heard == [(1, 3), (2, 3)]
    assert {row["kind"] for row in desk.rows(Ticket)} == {None}
    assert desk.count(Letter) == 0
