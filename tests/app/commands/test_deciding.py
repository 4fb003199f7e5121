"""Deciding: the fast lane for quick wins alone, two who decide on the same change, and what is found of it later."""

from datetime import timedelta

import pytest

from app.commands.changes import Park, park
from app.commands.decisions import Decide, decide
from app.commands.phrases import SetPhrase, set_phrase
from app.commands.valuing import SetScore, set_score
from app.queries.minutes import minutes
from app.queries.phrases import phrase_rows
from app.queries.precedents import precedents
from app.rows.minutes import Sitting
from app.rows.precedents import contradicted
from models.rules.errors import BadInput, Outdated, RuleBroken
from models.rules.terms import DecisionKind, NoKind
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


def test_what_was_decided_is_found_and_minuted_on_a_file_and_on_a_server(either_desk: Desk) -> None:
    desk = either_desk
    ticket = desk.ticket(organisation="North", end_users=900)
    first = desk.change(ticket, title="Copy a week of bookings")
    desk.do(park, Park(first, "It needs a look"))
    desk.reject(first, NoKind.NOT_EVER)
    second = desk.change(title="Copying the bookings of a week")
    desk.do(park, Park(second, "It needs a look"))
    desk.do(set_phrase, SetPhrase("not-ever", "Too few", {"sv": "För få", "en": "Too few"}))

    (found,) = precedents(desk.database, second)
    assert (found.number, found.word, found.stands, found.same) == (f"C-{first}", "not-ever", True, True)
    assert contradicted("honour", None, [found]) == (found,)
    assert contradicted("reject", "not-now", [found]) == ()

    taken = minutes(desk.database, Sitting(desk.now - timedelta(days=1), desk.now + timedelta(days=1), "kursvik"))
    (said,) = taken.decisions
    assert (said.number, said.by, said.waiting, said.organisations) == (f"C-{first}", "Eva", 1, (("North", 1),))
    assert [each.number for each in taken.left] == [f"C-{second}"]

    own = phrase_rows(desk.database, "not-ever")[0]
    assert (own.name, own.texts, own.stored) == ("Too few", {"en": "Too few", "sv": "För få"}, True)


def test_possible_today_contradicts_no_yes_that_has_shipped(desk: Desk) -> None:
    ticket = desk.ticket()
    shipped, _release = desk.shipped(ticket)
    again = desk.change(title="Copying a schedule")
    (found,) = precedents(desk.database, again)
    assert (found.number, found.state) == (f"C-{shipped}", "shipped")
    assert contradicted("reject", "possible-today", [found]) == ()
    assert contradicted("reject", "not-ever", [found]) == (found,)
