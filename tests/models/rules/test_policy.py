"""Policy: which change goes before which, why, and what a quick win is."""

from dataclasses import replace
from datetime import date

import pytest

from models.rules.criteria import Facts
from models.rules.policy import (
    NoQuickWin,
    Policy,
    RuleKind,
    Standing,
    Why,
    rank_key,
    why,
    why_no_quick_win,
)
from models.rules.terms import Audience

POLICY = Policy()
USUAL = Facts(500, value=5, effort=4, audience=Audience.USER)


def standing(number: int, score: float | None = 5.0, **facts: object) -> Standing:
    return Standing(number, replace(USUAL, **facts), score)  # type: ignore[arg-type]  # whichever facts a test names


@pytest.mark.parametrize(
    ("ahead", "behind", "by"),
    [
        (standing(2, mandate=date(2027, 5, 1)), standing(1, mandate=date(2027, 6, 1), fast_lane=True), "mandates"),
        (standing(2, None, mandate=date(2100, 5, 1)), standing(1, 9.9, reach=90_000), "mandates"),
        (standing(2, fast_lane=True), standing(1, 9.9, reach=90_000), "quick-wins"),
        (standing(2, 1.0, reach=1000), standing(1, 9.9, reach=999, audience=Audience.VISITOR), "many-before-few"),
        (standing(2, 1.0, audience=Audience.VISITOR), standing(1, 9.9), "visibility"),
        (standing(2, 1.0, audience=Audience.ADMINISTRATOR), standing(1, 9.9, audience=None), "visibility"),
        (standing(2, 1.0), standing(1, 9.9, effort=400), "proportion"),
        (standing(2, 5.01), standing(1, 5.0), "score"),
        (standing(2, 0.5), standing(1, None), "score"),
        (standing(2, None, reach=501), standing(1, None, reach=500), "reach"),
        (standing(1), standing(2), "number"),
    ],
)
def test_the_strongest_rule_that_tells_two_apart_decides_and_is_named(
    ahead: Standing, behind: Standing, by: str
) -> None:
    assert ahead.key(POLICY) < behind.key(POLICY)
    assert why(POLICY, behind, ahead).by == why(POLICY, ahead, behind).by == by


def test_the_reason_says_what_each_of_the_two_has() -> None:
    day = date(2027, 5, 1)
    assert why(POLICY, standing(1), standing(2, mandate=day)) == Why("mandates", day, None)
    assert why(POLICY, standing(1, reach=30), standing(2, reach=500)) == Why("many-before-few", 500, 30)
    assert why(POLICY, standing(1, 4.0), standing(2, 7.5)) == Why("score", 7.5, 4.0)
    assert why(POLICY, standing(1, 4.0, effort=400), standing(2, 4.0)) == Why("proportion", 1.0, 0.01)


def test_a_rule_that_is_off_decides_nothing() -> None:
    one, other = standing(1, 5.0, reach=9), standing(2, 6.0, reach=8)
    many = standing(3, 1.0, reach=90_000)
    assert many.key(POLICY) < other.key(POLICY) < one.key(POLICY)
    off = replace(POLICY, off=frozenset({RuleKind.MANY}))
    assert other.key(off) < one.key(off) < many.key(off)


def test_without_rules_the_score_alone_orders() -> None:
    bare = replace(POLICY, off=frozenset(RuleKind))
    assert standing(9, 7.0, reach=0).key(bare) < standing(1, 6.9, mandate=date(2026, 1, 1)).key(bare)


def test_a_key_hangs_on_its_own_change_alone_and_fits_the_database() -> None:
    keys = [rank_key(POLICY, replace(USUAL, mandate=day), 5) for day in (date.min, date(2026, 1, 1), date.max, None)]
    assert keys == sorted(keys)
    assert all(0 <= key < 2**63 for key in keys)


def test_a_quick_win_is_little_work_that_serves_many_whoever_votes() -> None:
    win = replace(USUAL, effort=2.0, reach=500, waiting=0)
    assert why_no_quick_win(POLICY, win) == ()
    assert why_no_quick_win(POLICY, replace(win, effort=2.5)) == (NoQuickWin("effort", 2.5, 2.0),)
    assert why_no_quick_win(POLICY, replace(win, effort=None, reach=3)) == (
        NoQuickWin("effort", None, 2.0),
        NoQuickWin("reach", 3, 500),
    )
    assert why_no_quick_win(replace(POLICY, off=frozenset({RuleKind.QUICK_WINS})), win) == (NoQuickWin("off", None, 0),)


def test_a_quick_win_does_not_move_by_itself() -> None:
    win = replace(USUAL, effort=1.0, reach=900)
    other = replace(USUAL, effort=9.0, reach=900)
    assert rank_key(POLICY, win, 5.0) == rank_key(POLICY, other, 5.0)
    assert rank_key(POLICY, replace(win, fast_lane=True), 5.0) < rank_key(POLICY, other, 5.0)
