"""Wishes of a renewal that are merged with other changes: what the renewal's word means to them, and who hears of it."""

import pytest

from app.commands import changes
from app.commands.merging import Merge, Split, merge, split
from models.renewals import Baking
from models.rules.states import ChangeState, RenewalState
from models.rules.terms import DecisionKind, Event
from tests.app.commands.desk import Desk
from tests.app.commands.wholes import bake, honour, honoured, proposed, reject, state


@pytest.mark.parametrize("word", [reject, honour])
def test_a_wish_merged_away_while_its_renewal_is_decided_is_due_once_it_is_split(desk: Desk, word: object) -> None:
    ticket = desk.ticket()
    wish, other, renewal = desk.parked(ticket), desk.parked(), proposed(desk)
    bake(desk, wish, renewal)
    desk.do(merge, Merge(wish, other))
    assert callable(word)
    word(desk, renewal)
    desk.do(split, Split(wish))
    row = desk.row_of(wish)
    assert (desk.state_of(wish), row["returns_on"], row["review_on"]) == (ChangeState.PARKED, None, desk.now.date())
    assert "baked-in" not in desk.told(ticket)
    if state(desk, renewal) is RenewalState.HONOURED:
        assert not desk.count(Baking)


def test_a_wish_split_while_its_renewal_is_open_rests_for_it_again_and_says_so(desk: Desk) -> None:
    ticket = desk.ticket()
    wish, other, renewal = desk.parked(ticket), desk.parked(), proposed(desk)
    bake(desk, wish, renewal)
    rests = desk.row_of(wish)["returns_on"]
    desk.do(merge, Merge(wish, other))
    assert desk.told(ticket) == ["parked"]
    desk.do(split, Split(wish))
    assert desk.row_of(wish)["returns_on"] == rests
    assert desk.told(ticket) == ["parked", "baked-in"]


def test_who_read_of_the_renewal_is_told_at_the_merge_that_it_no_longer_holds(desk: Desk) -> None:
    ticket = desk.ticket()
    wish, other, renewal = desk.parked(ticket), desk.parked(), proposed(desk)
    bake(desk, wish, renewal)
    desk.post()
    desk.do(merge, Merge(wish, other))
    assert desk.told(ticket) == ["parked", "baked-in", "correction"]


def test_a_wish_honoured_with_a_renewal_that_is_rejected_meanwhile_is_parked_once_it_is_split(desk: Desk) -> None:
    wish, other = desk.parked(desk.ticket()), desk.honoured()
    renewal = honoured(desk, wish)
    desk.do(merge, Merge(wish, other))
    reject(desk, renewal)
    desk.do(split, Split(wish))
    row = desk.row_of(wish)
    assert (desk.state_of(wish), row["returns_on"], row["review_on"]) == (ChangeState.PARKED, None, desk.now.date())


def test_who_comes_by_a_merge_hears_of_the_renewal_as_by_a_link(desk: Desk) -> None:
    wish, renewal, ticket = desk.parked(desk.ticket()), proposed(desk), desk.ticket()
    same = desk.parked(ticket)
    bake(desk, wish, renewal)
    desk.do(merge, Merge(same, wish))
    assert desk.told(ticket) == ["parked", "baked-in"]


def test_who_comes_by_a_merge_to_what_is_deferred_hears_the_day(desk: Desk) -> None:
    ticket = desk.ticket()
    same, deferred = desk.parked(ticket), desk.parked(desk.ticket())
    desk.decide(deferred, DecisionKind.DEFER, until=desk.day(60))
    desk.do(merge, Merge(same, deferred))
    assert desk.told(ticket) == ["parked", "deferred"]
    assert all("22 January 2027" in letter["body"] for letter in desk.letters(Event.DEFERRED))


def test_two_wishes_of_one_renewal_merge_without_a_letter(desk: Desk) -> None:
    one, two, renewal = desk.parked(desk.ticket()), desk.parked(desk.ticket()), proposed(desk)
    bake(desk, one, renewal)
    bake(desk, two, renewal)
    before = len(desk.letters())
    desk.do(merge, Merge(one, two))
    assert len(desk.letters()) == before
    desk.do(changes.link, changes.Link(desk.ticket(), one))
    assert desk.told(3) == ["baked-in"]
