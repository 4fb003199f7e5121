"""Merging and splitting: in chains, for one ticket, with those who wait on both; nobody is lost on the way."""

from app.commands import changes, decisions, merging
from app.commands.merging import Merge, Split, merge, split
from models.rules.states import ChangeState, TicketState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, NoKind
from models.tickets import Waiter
from tests.app.commands.desk import Desk


def where(desk: Desk, ticket: int) -> list[tuple[int, bool]]:
    """On which changes a ticket's waiters stand, and whether each is absorbed."""
    rows = [row for row in desk.rows(Waiter) if row["ticket_id"] == ticket]
    return [(row["change_id"], row["absorbed_into_id"] is not None) for row in rows]


def test_a_chain_of_merges_leads_to_its_end(desk: Desk) -> None:
    one, two, three = desk.ticket(), desk.ticket(), desk.ticket()
    first, second, third = desk.parked(one), desk.parked(two), desk.parked(three)
    desk.do(merge, Merge(first, second))
    desk.do(merge, Merge(second, third))
    assert [where(desk, each) for each in (one, two, three)] == [[(third, False)]] * 3
    desk.do(changes.link, changes.Link(desk.ticket(), first))
    assert desk.row_of(third)["waiting"] == 4
    desk.do(split, Split(second))
    assert (desk.row_of(second)["waiting"], desk.row_of(third)["waiting"]) == (2, 2)
    assert where(desk, one) == [(second, False)]
    desk.do(split, Split(first))
    assert where(desk, one) == [(first, False)]
    assert [desk.row_of(each)["waiting"] for each in (first, second, third)] == [1, 1, 2]


def test_a_split_from_far_down_a_chain_counts_at_its_end_too(desk: Desk) -> None:
    first, second, third = (desk.parked(desk.ticket()) for _ in range(3))
    desk.do(merge, Merge(first, second))
    desk.do(merge, Merge(second, third))
    desk.do(split, Split(first))
    assert [desk.row_of(each)["waiting"] for each in (first, second, third)] == [1, 0, 2]


def test_a_ticket_that_waits_on_both_is_counted_and_told_once(desk: Desk) -> None:
    both = desk.ticket()
    change, target = desk.parked(both), desk.parked(both)
    desk.do(merge, Merge(change, target))
    assert where(desk, both) == [(change, True), (target, False)]
    desk.reject(target)
    assert desk.told(both).count("rejected") == 1
    desk.do(split, Split(change))
    assert desk.ticket_state(both) == (TicketState.PARKED, None)
    assert where(desk, both) == [(change, False), (target, False)]


def test_a_ticket_that_waits_on_all_of_a_chain_comes_back_whole(desk: Desk) -> None:
    everywhere = desk.ticket()
    first, second, third = (desk.parked(everywhere) for _ in range(3))
    desk.do(merge, Merge(first, second))
    desk.do(merge, Merge(second, third))
    desk.do(split, Split(second))
    assert where(desk, everywhere) == [(first, True), (second, False), (third, False)]
    desk.do(split, Split(first))
    assert where(desk, everywhere) == [(first, False), (second, False), (third, False)]


def test_a_target_that_was_merged_itself_stands_for_the_one_that_remains(desk: Desk) -> None:
    first, second, third = (desk.parked(desk.ticket()) for _ in range(3))
    desk.do(merge, Merge(second, third))
    assert desk.do(merge, Merge(first, second)).sentence == f"C-{first} merged into C-{third}"
    assert "can't be merged" in desk.refused(merge, Merge(third, first))


def test_a_merge_takes_no_second_product_and_nothing_on_its_way(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    other = desk.do(changes.new_change, changes.NewChange(ChangeKind.WISH, "B", (desk.ticket(product="Almanda"),)))
    number = int(other.made[0][2:])
    assert "different products" in desk.refused(merge, Merge(change, number))
    assert "can't be merged with itself" in desk.refused(merge, Merge(change, change))
    planned = desk.planned(desk.ticket())
    assert "is planned: it can't be merged" in desk.refused(merge, Merge(planned, change))


def test_who_had_a_no_before_the_reopening_hears_that_it_shipped(desk: Desk) -> None:
    early = desk.ticket()
    change = desk.parked(early)
    desk.reject(change)
    desk.do(decisions.reopen, decisions.AskedAgain(change, "Much has changed"))
    target, _ = desk.shipped(desk.ticket())
    desk.do(merge, Merge(change, target))
    assert desk.told(early) == ["parked", "rejected", "shipped"]
    assert desk.ticket_state(early) == (TicketState.CLOSED, Disposition.SHIPPED)


def test_who_asks_again_by_another_change_waits_again(desk: Desk) -> None:
    ticket = desk.ticket()
    target = desk.parked(ticket)
    desk.reject(target)
    desk.do(decisions.reopen, decisions.AskedAgain(target, "Much has changed"))
    again = desk.parked(ticket)
    desk.do(merge, Merge(again, target))
    assert desk.ticket_state(ticket) == (TicketState.PARKED, None)
    desk.reject(target, NoKind.NOT_EVER)
    assert desk.told(ticket).count("rejected") == 2  # two requests, two answers


def test_who_withdrew_stays_withdrawn_when_a_merge_is_split(desk: Desk) -> None:
    ticket = desk.ticket()
    change, target = desk.parked(ticket), desk.honoured(desk.ticket())
    desk.withdraw_ticket(ticket)
    desk.do(merge, Merge(change, target))
    desk.do(split, Split(change))
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.WITHDRAWN)
    assert desk.told(ticket) == ["parked"]


def test_who_is_split_off_last_hears_what_has_become_of_it(desk: Desk) -> None:
    one, two = desk.ticket(), desk.ticket()
    change, target = desk.parked(one, two), desk.parked(desk.ticket())
    desk.do(merge, Merge(change, target))
    desk.do(split, Split(change, one))
    desk.reject(change)
    assert desk.ticket_state(two)[0] is TicketState.PARKED
    desk.do(split, Split(change))
    assert desk.told(two) == ["parked", "rejected"]
    assert desk.ticket_state(two) == (TicketState.CLOSED, Disposition.REJECTED)


def test_a_ticket_left_behind_by_a_split_comes_back_by_a_split(desk: Desk) -> None:
    one, two = desk.ticket(), desk.ticket()
    change, target = desk.parked(one, two), desk.parked(desk.ticket())
    desk.do(merge, Merge(change, target))
    desk.do(split, Split(change, one))
    sentence = desk.refused(changes.link, changes.Link(two, change))
    assert sentence == f"T-{two} went from C-{change} to C-{target} by a merge. Split it from there instead."
    assert desk.state_of(change) is ChangeState.PARKED
    desk.do(split, Split(target, two))
    assert [row["ticket_id"] for row in desk.waiters(change)] == [one, two]


def test_who_stayed_where_it_shipped_waits_again_when_split_after_another_merge(desk: Desk) -> None:
    one, two = desk.ticket(), desk.ticket()
    change, target = desk.parked(one, two), desk.honoured(desk.ticket())
    desk.do(merge, Merge(change, target))
    release = desk.release()
    desk.place(target, release)
    desk.tested(target)
    desk.ship(release)
    desk.post()
    desk.do(split, Split(change, one))
    desk.do(merge, Merge(change, desk.parked(desk.ticket())))
    desk.do(split, Split(change, two))
    assert desk.ticket_state(two) == (TicketState.PARKED, None)
    assert desk.told(two)[-2:] == ["shipped", "correction"]


def test_two_that_swallowed_one_another_in_turn_keep_the_ticket(desk: Desk) -> None:
    both, other = desk.ticket(), desk.ticket()
    one, two = desk.parked(both, other), desk.parked(both)
    desk.do(merge, Merge(one, two))
    desk.do(split, Split(one, other))
    desk.reject(two)
    desk.do(decisions.reopen, decisions.AskedAgain(two, "Much has changed"))
    desk.do(merge, Merge(two, one))
    assert where(desk, both) == [(one, False), (two, True)]
    desk.decide(one, DecisionKind.HONOUR)
    assert [row["ticket_id"] for row in desk.waiters(one)] == [both, other]


def test_a_merge_into_what_was_honoured_tells_those_who_were_parked(desk: Desk) -> None:
    ticket = desk.ticket()
    change, target = desk.parked(ticket), desk.honoured(desk.ticket())
    desk.do(merging.merge, Merge(change, target))
    assert desk.told(ticket) == ["parked", "honoured"]
    assert len(desk.letters(Event.HONOURED)) == 2
    desk.decide(target, DecisionKind.ASK, "Which browser?")
    assert desk.told(ticket)[-1] == "more-information"


def test_nothing_was_merged_so_there_is_nothing_to_split(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    assert "Nothing was merged into" in desk.refused(split, Split(change))
    assert "nothing to split" in desk.refused(split, Split(change, ticket))


def test_a_ticket_that_came_by_a_merge_is_split_and_not_unlinked(desk: Desk) -> None:
    moved, both = desk.ticket(), desk.ticket()
    change, target = desk.parked(moved, both), desk.parked(both)
    desk.do(merge, Merge(change, target))
    for ticket in (moved, both):
        assert "Split it instead" in desk.refused(changes.unlink, changes.Unlink(ticket, target))


def test_what_was_merged_into_a_change_cannot_take_that_change_in(desk: Desk) -> None:
    one, two, three = (desk.parked(desk.ticket()) for _ in range(3))
    desk.do(merge, Merge(three, two))
    desk.do(merge, Merge(two, one))
    sentence = desk.refused(merge, Merge(one, three))
    assert sentence == f"C-{three} was merged into C-{one}, so C-{one} can't be merged into it. Split it first."
    assert sentence != desk.refused(merge, Merge(one, one))
