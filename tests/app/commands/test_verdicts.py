"""Verdicts: several testers, a release as a whole, expedited releases that are ready by themselves, and what comes in late."""

from datetime import timedelta

import pytest

from app.commands import planning, products, releases, valuing, verdicts
from app.effects import Effects
from app.queries.testing import release_alerts
from models.changes import Change
from models.releases import Release, TestWord
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import Event, Level, ReleaseKind, Verdict
from tests.app.commands.desk import Desk

PASS, FAIL = Verdict.PASS, Verdict.FAIL


def given(desk: Desk, change: int, verdict: Verdict, who: str, release: int | None = None) -> Effects:
    """A tester's word on a change."""
    return desk.do(verdicts.give_verdict, verdicts.GiveVerdict(change, verdict, release=release), who=who)


def whole(desk: Desk, release: int, verdict: Verdict, who: str = "Eva") -> Effects:
    """A tester's word on a release."""
    return desk.do(verdicts.judge_whole, verdicts.JudgeWhole(release, verdict, "As a whole"), who=who)


def tested_by_two(desk: Desk) -> None:
    """The product wants two testers."""
    desk.product()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"testers": "2"}))


def expedited(desk: Desk, *changes: int) -> int:
    """An expedited release with these critical corrections."""
    release = desk.release(0, ReleaseKind.EXPEDITED)
    for change in changes:
        desk.place(change, release)
    return release


# ---- several testers


def test_an_item_passes_when_as_many_have_passed_it_as_the_product_wants(desk: Desk) -> None:
    tested_by_two(desk)
    change = desk.planned(release=desk.release())
    desk.do(verdicts.ready, verdicts.Ready(change))
    first = given(desk, change, PASS, "Tina")
    assert first.notes == (f"C-{change} was passed by 1 of 2 testers.",)
    assert first.sentence == f"Tina passed C-{change} for R-1"
    assert desk.state_of(change) is ChangeState.READY
    assert desk.items(1)[change]["verdict"] is None
    again = given(desk, change, PASS, "Tina")
    assert "1 of 2" in again.notes[0]
    assert given(desk, change, PASS, "Max").sentence == f"C-{change} passed its test for R-1"
    assert desk.state_of(change) is ChangeState.TESTED
    assert (desk.items(1)[change]["verdict"], desk.items(1)[change]["verdict_by"]) == (PASS, "Max")
    desk.ship(1)
    assert desk.state_of(change) is ChangeState.SHIPPED


def test_one_failing_word_puts_it_back_and_the_next_test_begins_anew(desk: Desk) -> None:
    tested_by_two(desk)
    change = desk.planned()
    desk.do(verdicts.ready, verdicts.Ready(change))
    given(desk, change, PASS, "Tina")
    given(desk, change, FAIL, "Max")
    assert desk.state_of(change) is ChangeState.PLANNED
    assert desk.items(1)[change]["verdict"] is FAIL
    assert [row["tester"] for row in desk.rows(TestWord)] == ["Tina", "Max"]  # what was said can be read
    desk.do(verdicts.ready, verdicts.Ready(change))
    assert (desk.count(TestWord), desk.items(1)[change]["verdict"]) == (0, None)
    given(desk, change, PASS, "Tina")
    assert desk.state_of(change) is ChangeState.READY


def test_a_tested_item_that_another_tester_fails_is_planned_again(desk: Desk) -> None:
    change = desk.planned()
    desk.tested(change)
    given(desk, change, PASS, "Tina")
    assert desk.state_of(change) is ChangeState.TESTED
    given(desk, change, FAIL, "Max")
    assert desk.state_of(change) is ChangeState.PLANNED
    assert "not tested" in desk.refused(releases.ship, releases.Ship(1))


def test_nobody_passes_twice_what_is_tested_and_nobody_tests_what_is_not_built(desk: Desk) -> None:
    change = desk.planned()
    assert "is planned" in desk.refused(verdicts.give_verdict, verdicts.GiveVerdict(change, PASS))
    desk.tested(change)
    assert "is tested" in desk.refused(verdicts.give_verdict, verdicts.GiveVerdict(change, PASS))


def test_a_word_can_be_written_down_for_another_and_is_undone(desk: Desk) -> None:
    tested_by_two(desk)
    change = desk.planned()
    desk.do(verdicts.ready, verdicts.Ready(change))
    before = desk.state(without=("acts", "act_items"))
    order = verdicts.GiveVerdict(change, PASS, tester="Tina")
    desk.do(verdicts.give_verdict, order)
    assert [row["tester"] for row in desk.rows(TestWord)] == ["Tina"]
    desk.undo()
    assert desk.state(without=("acts", "act_items")) == before


def test_a_word_that_others_were_added_to_is_not_undone_alone(desk: Desk) -> None:
    tested_by_two(desk)
    change = desk.planned()
    desk.do(verdicts.ready, verdicts.Ready(change))
    first = given(desk, change, PASS, "Eva")
    second = given(desk, change, PASS, "Max")
    with pytest.raises(Exception, match="has moved on"):
        desk.undo(first.act)
    desk.undo(second.act)
    assert desk.state_of(change) is ChangeState.READY
    desk.undo(first.act)
    assert desk.count(TestWord) == 0


def test_who_failed_a_carried_hot_fix_passes_it_or_it_is_waived(desk: Desk) -> None:
    fix, _ = desk.hot_fix(desk.ticket())
    regular = desk.release(7)
    given(desk, fix, FAIL, "Max", regular)
    said = given(desk, fix, PASS, "Tina", regular)
    assert said.notes == (f"C-{fix} counts as failed by the word of Max.",)
    assert desk.items(regular)[fix]["verdict"] is FAIL
    assert desk.state_of(fix) is ChangeState.SHIPPED
    given(desk, fix, PASS, "Max", regular)
    assert desk.items(regular)[fix]["verdict"] is PASS


# ---- the whole


def test_a_release_that_failed_as_a_whole_neither_gets_ready_nor_ships(desk: Desk) -> None:
    change = desk.planned()
    desk.do(releases.freeze, releases.Freeze(1))
    whole(desk, 1, FAIL)
    assert desk.release_state(1) is ReleaseState.IN_TEST
    desk.tested(change)
    assert desk.release_state(1) is ReleaseState.IN_TEST
    assert "failed its test as a whole" in desk.refused(releases.ship, releases.Ship(1))
    whole(desk, 1, PASS)
    assert desk.release_state(1) is ReleaseState.READY
    whole(desk, 1, FAIL)
    assert desk.release_state(1) is ReleaseState.IN_TEST
    desk.undo()
    assert desk.release_state(1) is ReleaseState.READY
    desk.ship(1)


def test_the_house_can_want_every_release_passed_as_a_whole(desk: Desk) -> None:
    desk.product()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"whole_test": "yes"}))
    desk.tested(desk.planned())
    assert "has not passed its test as a whole" in desk.refused(releases.ship, releases.Ship(1))
    whole(desk, 1, PASS)
    desk.ship(1)
    assert "nothing to test any more" in desk.refused(verdicts.judge_whole, verdicts.JudgeWhole(1, FAIL))
    assert "holds nothing" in desk.refused(verdicts.judge_whole, verdicts.JudgeWhole(desk.release(), PASS))


def test_a_whole_that_one_of_two_testers_passed_is_not_said_to_have_passed(desk: Desk) -> None:
    tested_by_two(desk)
    desk.planned()
    assert whole(desk, 1, PASS, "Tina").sentence == "Tina passed R-1 as a whole"
    assert whole(desk, 1, PASS, "Max").sentence == "R-1 passed its test as a whole"
    assert whole(desk, 1, FAIL, "Max").sentence == "R-1 failed its test as a whole"
    assert whole(desk, 1, PASS, "Lea").sentence == "Lea passed R-1 as a whole"


# ---- no longer ready


def test_a_ready_release_that_gets_a_hot_fix_to_confirm_is_in_test_again(desk: Desk) -> None:
    desk.tested(desk.planned())
    desk.do(releases.freeze, releases.Freeze(1))
    assert desk.release_state(1) is ReleaseState.READY
    fix = desk.critical()
    urgent = expedited(desk, fix)
    desk.tested(fix)
    shipped = desk.ship(urgent)
    assert desk.release_state(1) is ReleaseState.IN_TEST
    assert f"R-1 is no longer ready: C-{fix} is not tested in it." in shipped.notes
    assert release_alerts(desk.database, desk.now.date()) == ()
    given(desk, fix, PASS, "Tina", 1)
    assert desk.release_state(1) is ReleaseState.READY


def test_releases_follow_when_the_house_begins_and_ceases_to_want_them_passed_as_a_whole(desk: Desk) -> None:
    regular, fix = desk.planned(), desk.critical()
    urgent = expedited(desk, fix)
    desk.tested(regular)
    desk.tested(fix)
    desk.do(releases.freeze, releases.Freeze(1))
    wanted = desk.do(products.set_product, products.SetProduct("Kursvik", {"whole_test": "yes"}))
    assert {desk.release_state(number) for number in (1, urgent)} == {ReleaseState.IN_TEST}
    assert f"R-{urgent} is no longer ready: it has not passed its test as a whole." in wanted.notes
    assert release_alerts(desk.database, desk.now.date()) == ()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"whole_test": "no"}))
    assert {desk.release_state(number) for number in (1, urgent)} == {ReleaseState.READY}


# ---- expedited


def test_an_expedited_release_is_ready_in_the_act_in_which_its_last_item_is(desk: Desk) -> None:
    first, second = desk.critical(desk.ticket()), desk.critical(desk.ticket())
    release = expedited(desk, first, second)
    desk.tested(first)
    assert desk.release_state(release) is ReleaseState.COMPOSING
    desk.do(verdicts.ready, verdicts.Ready(second))
    assert release_alerts(desk.database, desk.now.date()) == ()
    done = given(desk, second, PASS, "Tina")
    assert desk.release_state(release) is ReleaseState.READY
    assert done.notes == (f"R-{release} is ready: everything in it is ready and tested. Ship it when you are.",)
    (alert,) = release_alerts(desk.database, desk.now.date())
    assert (alert.kind, alert.release) == ("ready", f"R-{release}")
    given(desk, first, FAIL, "Max")
    assert desk.release_state(release) is ReleaseState.IN_TEST
    assert release_alerts(desk.database, desk.now.date()) == ()
    desk.do(verdicts.ready, verdicts.Ready(first))
    given(desk, first, PASS, "Max")
    desk.ship(release)
    assert release_alerts(desk.database, desk.now.date()) == ()


def test_what_is_placed_in_a_ready_expedited_release_opens_it_again(desk: Desk) -> None:
    first, second = desk.critical(), desk.critical()
    release = expedited(desk, first)
    desk.tested(first)
    assert desk.release_state(release) is ReleaseState.READY
    done = desk.place(second, release)
    assert desk.release_state(release) is ReleaseState.COMPOSING
    assert f"R-{release} is open again, until everything in it is tested." in done.notes
    assert desk.items(release)[second]["late_by"] is None
    desk.undo()
    assert desk.release_state(release) is ReleaseState.READY
    desk.place(second, release)
    later = desk.release(7)
    desk.do(releases.slip, releases.Slip(second, later))
    assert desk.release_state(release) is ReleaseState.READY


def test_an_expedited_release_that_holds_what_is_no_longer_critical_is_not_ready(desk: Desk) -> None:
    fix = desk.critical()
    release = expedited(desk, fix)
    desk.tested(fix)
    lowered = desk.do(valuing.judge, valuing.Judge(fix, Level.LOW))
    assert desk.release_state(release) is ReleaseState.IN_TEST
    assert f"R-{release} is no longer ready: C-{fix} is no critical correction." in lowered.notes
    desk.do(valuing.judge, valuing.Judge(fix, Level.HIGH))
    assert desk.release_state(release) is ReleaseState.READY


def test_a_correction_raised_to_one_later_proposes_an_expedited_release(desk: Desk) -> None:
    fix = desk.critical()
    desk.do(valuing.judge, valuing.Judge(fix, Level.LOW))
    assert release_alerts(desk.database, desk.now.date()) == ()
    regular = desk.release(7)
    desk.place(fix, regular)
    desk.do(valuing.judge, valuing.Judge(fix, Level.HIGH))
    (alert,) = release_alerts(desk.database, desk.now.date())
    assert (alert.kind, alert.change) == ("critical", f"C-{fix}")
    desk.place(fix, desk.release(0, ReleaseKind.EXPEDITED))
    assert release_alerts(desk.database, desk.now.date()) == ()


# ---- late


def test_a_frozen_release_takes_something_in_by_name_and_reason(desk: Desk) -> None:
    ticket = desk.ticket()
    first, late = desk.planned(), desk.honoured(ticket)
    desk.tested(first)
    desk.do(releases.freeze, releases.Freeze(1))
    assert desk.release_state(1) is ReleaseState.READY
    assert "--late" in desk.refused(releases.place, releases.Place(late, 1))
    assert "without a reason" in desk.refused(releases.place, releases.Place(late, 1, "  "))
    done = desk.do(releases.place, releases.Place(late, 1, "The ministry asked for it"), who="Lea")
    item = desk.items(1)[late]
    assert (item["late_by"], item["late_reason"]) == ("Lea", "The ministry asked for it")
    assert desk.release_state(1) is ReleaseState.IN_TEST
    assert "R-1 is in test again." in done.notes
    assert desk.told(ticket)[-1] == Event.SCHEDULED.value
    desk.tested(late)
    assert desk.release_state(1) is ReleaseState.READY


def test_a_late_placing_is_undone_until_somebody_has_built_it(desk: Desk) -> None:
    desk.tested(desk.planned())
    desk.do(releases.freeze, releases.Freeze(1))
    late = desk.honoured()
    desk.do(releases.place, releases.Place(late, 1, "It was promised"))
    desk.undo()
    assert (desk.state_of(late), desk.release_state(1)) == (ChangeState.HONOURED, ReleaseState.READY)
    placed = desk.do(releases.place, releases.Place(late, 1, "It was promised"))
    desk.do(verdicts.ready, verdicts.Ready(late))
    with pytest.raises(Exception, match="has moved on"):
        desk.undo(placed.act)


def test_what_comes_in_late_asks_for_the_whole_anew_and_nothing_goes_into_what_has_shipped(desk: Desk) -> None:
    desk.tested(desk.planned())
    desk.do(releases.freeze, releases.Freeze(1))
    whole(desk, 1, PASS)
    late = desk.honoured()
    desk.do(releases.place, releases.Place(late, 1, "It was promised"))
    assert desk.row(Release, 1)["verdict"] is None
    desk.tested(late)
    desk.ship(1)
    assert "is shipped" in desk.refused(releases.place, releases.Place(desk.honoured(), 1, "Too late"))


# ---- what is open when a release ships


def test_what_is_not_tested_slips_with_its_count_its_first_promise_and_word_to_who_waits(desk: Desk) -> None:
    ticket = desk.ticket()
    first, second, third = desk.release(7), desk.release(21), desk.release(35)
    open_one, done = desk.planned(ticket, release=first), desk.planned(release=first)
    promised = desk.row(Change, open_one)["first_promise"]
    desk.tested(done)
    desk.post()
    assert "not tested" in desk.refused(releases.ship, releases.Ship(first))  # ask
    desk.do(releases.ship, releases.Ship(first, second))
    row = desk.row(Change, open_one)
    assert (row["slips"], row["first_promise"]) == (1, promised)
    assert promised == desk.row(Release, first)["planned_on"]
    assert desk.told(ticket)[-1] == Event.RESCHEDULED.value
    desk.do(products.set_product, products.SetProduct("Kursvik", {"open_items": "move"}))
    ready = desk.planned(release=second)
    desk.tested(ready)
    desk.post()
    desk.ship(second)
    row = desk.row(Change, open_one)
    assert (row["slips"], row["first_promise"], list(desk.items(third))) == (2, promised, [open_one])
    assert desk.told(ticket).count("rescheduled") == 2
    desk.do(products.set_product, products.SetProduct("Kursvik", {"open_items": "block"}))
    last = desk.release(49)
    assert "block it and are not moved" in desk.refused(releases.ship, releases.Ship(third, last))
    assert "not tested" in desk.refused(releases.ship, releases.Ship(third))


def test_what_is_open_moves_to_a_release_of_the_same_day_rule_only_where_there_is_one(desk: Desk) -> None:
    desk.product()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"open_items": "move"}))
    desk.planned(release=desk.release(7))
    assert "not tested" in desk.refused(releases.ship, releases.Ship(1))  # nowhere to move to
    desk.do(planning.new_release, planning.NewRelease(ReleaseKind.REGULAR, desk.now.date() + timedelta(days=21)))
    assert "holds nothing" in desk.refused(releases.ship, releases.Ship(1))


def test_a_word_that_comes_after_the_ship_does_not_land_where_the_fix_is_carried(desk: Desk) -> None:
    regular = desk.release(7)
    fix, _ = desk.hot_fix()
    refused = desk.refused(verdicts.give_verdict, verdicts.GiveVerdict(fix, FAIL))
    assert f"C-{fix} has shipped" in refused
    assert f"--release R-{regular}" in refused
    assert desk.items(regular)[fix]["verdict"] is None
    given(desk, fix, FAIL, "Tina", regular)
    assert desk.items(regular)[fix]["verdict"] is FAIL
