"""Testers: who counts as one, and what a word on a release as a whole was said of."""

import pytest

from app.commands import products, releases, verdicts
from models.releases import Release, TestWord
from models.rules.states import ChangeState
from tests.app.commands.desk import Desk
from tests.app.commands.test_verdicts import FAIL, PASS, given, tested_by_two, whole


@pytest.mark.parametrize(
    "spelling",
    [
        "tina berg",
        "Tina  Berg",
        "Tina Berg\u200b",
        "Tina\nBerg",
        "Tina\0Berg",
        "\u202dTina Berg",
        "Tina\u200bBerg",
        "Tina\u2060Berg",
        "\uff34ina Berg",
    ],
)
def test_a_tester_is_one_however_the_name_is_written(desk: Desk, spelling: str) -> None:
    tested_by_two(desk)
    change = desk.planned(release=desk.release())
    desk.do(verdicts.ready, verdicts.Ready(change))
    given(desk, change, PASS, "Tina Berg")
    for who, tester in (("Eva", spelling), (spelling, None)):
        order = verdicts.GiveVerdict(change, PASS, tester=tester)
        assert "1 of 2" in desk.do(verdicts.give_verdict, order, who=who).notes[0]
    assert desk.state_of(change) is ChangeState.READY
    assert [row["tester"] for row in desk.rows(TestWord)] == ["Tina Berg"]


def test_a_name_is_kept_as_it_looks(desk: Desk) -> None:
    change = desk.planned(release=desk.release())
    desk.do(verdicts.ready, verdicts.Ready(change))
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(change, PASS, tester=" Tina\u200b\n Berg\u200bHolm\0"))
    assert desk.rows(TestWord)[0]["tester"] == "Tina Berg Holm"


def test_what_comes_in_or_is_built_anew_was_not_in_the_whole_that_passed(desk: Desk) -> None:
    desk.product()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"whole_test": "yes"}))
    first, second = desk.planned(release=desk.release()), desk.honoured()
    desk.tested(first)
    whole(desk, 1, PASS)
    assert "R-1 is to be tested as a whole again." in desk.place(second, 1).notes
    desk.tested(second)
    assert "as a whole" in desk.refused(releases.ship, releases.Ship(1))
    whole(desk, 1, PASS)
    given(desk, second, FAIL, "Tina")
    assert (desk.row(Release, 1)["verdict"], desk.count(TestWord, change_id=None)) == (None, 0)
    whole(desk, 1, PASS)
    desk.tested(second)
    assert "as a whole" in desk.refused(releases.ship, releases.Ship(1))
    whole(desk, 1, PASS)
    desk.ship(1)


def test_an_undone_placing_lets_the_word_on_the_whole_stand_again(desk: Desk) -> None:
    desk.tested(desk.planned(release=desk.release()))
    whole(desk, 1, PASS)
    placed = desk.place(desk.honoured(), 1)
    desk.undo(placed.act)
    assert (desk.row(Release, 1)["verdict"], desk.count(TestWord, change_id=None)) == (PASS, 1)


def test_a_hot_fix_that_is_carried_in_was_not_in_the_whole_that_passed(desk: Desk) -> None:
    desk.tested(desk.planned(release=desk.release()))
    whole(desk, 1, PASS)
    desk.hot_fix()
    assert desk.row(Release, 1)["verdict"] is None


def test_who_failed_the_whole_has_failed_it_whatever_comes_in(desk: Desk) -> None:
    desk.tested(desk.planned(release=desk.release()))
    whole(desk, 1, FAIL, "Tina")
    desk.tested(desk.planned(release=1))
    assert "whole" in desk.refused(releases.ship, releases.Ship(1))
    whole(desk, 1, PASS, "Tina")
    desk.ship(1)
