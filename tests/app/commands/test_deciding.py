"""Deciding: the fast lane for quick wins alone, and two who decide on the same change."""

import pytest

from app.commands.decisions import Decide, decide
from app.commands.valuing import SetScore, set_score
from models.rules.errors import BadInput, Outdated, RuleBroken
from models.rules.terms import DecisionKind
from tests.app.commands.desk import Desk


def quick_win(desk: Desk, *, effort: str = "1", end_users: int = 900) -> int:
    """A parked wish that takes little work and serves many."""
    change = desk.parked(desk.ticket(organisation="North", end_users=end_users))
    desk.do(set_score, SetScore(change, {"effort": effort}))
    return change


def test_a_quick_win_goes_on_the_fast_lane_when_somebody_says_so(desk: Desk) -> None:
    slow, fast = quick_win(desk), quick_win(desk)
    desk.decide(slow, DecisionKind.HONOUR)
    assert desk.row_of(slow)["fast_lane"] is False
    effects = desk.decide(fast, DecisionKind.HONOUR, fast=True)
    assert effects.sentence == f"C-{fast} honoured, on the fast lane"
    assert desk.row_of(fast)["fast_lane"] is True
    assert desk.row_of(fast)["rank_key"] < desk.row_of(slow)["rank_key"]
    desk.undo()
    assert desk.row_of(fast)["fast_lane"] is False


@pytest.mark.parametrize(
    ("effort", "end_users", "said"),
    [
        ("8", 900, "it takes 8 person-days, of at most 2"),
        ("1", 20, "it reaches 20 end users, of at least 500"),
        ("", 20, "its effort is not known, of at most 2 and it reaches 20 end users"),
    ],
)
def test_what_is_no_quick_win_stays_in_line_and_is_told_why(desk: Desk, effort: str, end_users: int, said: str) -> None:
    change = desk.parked(desk.ticket(organisation="North", end_users=end_users))
    if effort:
        desk.do(set_score, SetScore(change, {"effort": effort}))
    with pytest.raises(RuleBroken, match=said):
        desk.decide(change, DecisionKind.HONOUR, fast=True)
    assert desk.state_of(change).value == "parked"


def test_only_a_yes_has_a_fast_lane_and_a_later_no_ends_it(desk: Desk) -> None:
    change = quick_win(desk)
    with pytest.raises(BadInput, match="honoured"):
        desk.decide(change, DecisionKind.DEFER, fast=True, until=desk.day(30))
    desk.decide(change, DecisionKind.HONOUR, fast=True)
    desk.decide(change, DecisionKind.ASK, "How many?")
    assert desk.row_of(change)["fast_lane"] is True
    desk.reject(change)
    assert desk.row_of(change)["fast_lane"] is False


def test_the_second_of_two_sees_the_first_word_before_hers_counts(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    seen = desk.row_of(change)["version"]
    desk.do(decide, Decide(change, DecisionKind.HONOUR, "Many asked for it"), who="Eva", seen=seen)
    with pytest.raises(Outdated) as refused:
        desk.do(decide, Decide(change, DecisionKind.ASK, "How many?"), who="Otto", seen=seen)
    assert f"Eva changed C-{change} while you looked at it." in refused.value.sentence
    assert "honoured by Eva, “Many asked for it”" in refused.value.sentence
    now = desk.row_of(change)["version"]
    desk.do(decide, Decide(change, DecisionKind.ASK, "How many?"), who="Otto", seen=now)
