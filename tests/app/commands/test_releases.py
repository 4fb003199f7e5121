"""Releases: what hangs together moves together, what is full says so, and what ships tells whom it should."""

from datetime import date

import pytest

from app.cli.due import due_lines
from app.cli.sheets import release_lines
from app.commands import (
    asking,
    changes,
    closing,
    merging,
    planning,
    products,
    releases,
    trials,
    valuing,
    verdicts,
    withdrawing,
)
from app.commands.dependencies import Depend, depend
from app.commands.hot_fixes import Waive, waive
from app.commands.products import SetProduct, set_product
from app.commands.releases import Place, Slip, place, slip
from app.queries.releases import release_sheet
from app.queries.testing import release_alerts
from models.changes import Change, Dependency
from models.products import Product
from models.releases import Release
from models.rules.states import ChangeState, ReleaseState, TicketState
from models.rules.terms import ChangeKind, DecisionKind, DependencyKind, Disposition, Level, ReleaseKind, Verdict
from tests.app.commands.desk import Desk

REQUIRES, TOGETHER, EXCLUDES = DependencyKind.REQUIRES, DependencyKind.TOGETHER, DependencyKind.EXCLUDES


def test_what_requires_a_change_slips_with_it(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    base, user, friend, other = (desk.planned(desk.ticket(), release=first) for _ in range(4))
    desk.do(depend, Depend(user, REQUIRES, base))
    desk.do(depend, Depend(friend, TOGETHER, user))
    done = desk.do(slip, Slip(base, second, "Not ready"))
    assert done.sentence.startswith(f"C-{base}, C-{user}, C-{friend} slipped to R-{second}")
    assert (sorted(desk.items(second)), sorted(desk.items(first))) == ([base, user, friend], [other])
    assert [desk.row_of(each)["slips"] for each in (base, user, friend, other)] == [1, 1, 1, 0]


def test_what_a_change_requires_is_placed_before_it(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    base, user = desk.honoured(desk.ticket()), desk.honoured(desk.ticket())
    desk.do(depend, Depend(user, REQUIRES, base))
    assert f"requires C-{base}, which is not planned by" in desk.refused(place, Place(user, first))
    desk.place(base, second)
    assert "is not planned by" in desk.refused(place, Place(user, first))
    desk.place(base, first)
    desk.place(user, second)
    third = desk.release(40)
    assert "Let C-1 slip instead: both move." in desk.refused(place, Place(base, third))
    desk.do(slip, Slip(base, third))
    assert sorted(desk.items(third)) == [base, user]


def test_what_a_change_requires_may_have_been_merged_into_another(desk: Desk) -> None:
    release = desk.release()
    old, new, user = desk.honoured(desk.ticket()), desk.honoured(desk.ticket()), desk.honoured(desk.ticket())
    desk.do(depend, Depend(user, REQUIRES, old))
    desk.do(merging.merge, merging.Merge(old, new))
    assert f"Place C-{new} first." in desk.refused(place, Place(user, release))
    desk.place(new, release)
    desk.place(user, release)
    later = desk.release(30)
    desk.do(slip, Slip(new, later))
    assert sorted(desk.items(later)) == [new, user]


def test_what_excludes_one_another_never_stands_in_one_release(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    one, other = desk.planned(desk.ticket(), release=second), desk.honoured(desk.ticket())
    desk.do(depend, Depend(one, EXCLUDES, other))
    assert f"C-{one} stands in R-{second}" in desk.refused(place, Place(other, second))
    desk.place(other, first)
    assert "exclude each other" in desk.refused(slip, Slip(other, second))


def test_a_day_before_which_nothing_ships_can_be_moved(desk: Desk) -> None:
    change, release = desk.honoured(desk.ticket()), desk.release(7)
    for days in (30, 20):
        desk.do(depend, Depend(change, DependencyKind.NOT_BEFORE, day=desk.day(days)))
        assert desk.count(Dependency) == 1
        assert f"must not ship before {desk.day(days).isoformat()}" in desk.refused(place, Place(change, release))
    desk.do(depend, Depend(change, DependencyKind.NOT_BEFORE, day=desk.day(7)))
    desk.place(change, release)


def test_a_dependency_is_known_once_and_never_runs_in_a_circle(desk: Desk) -> None:
    one, two, three = (desk.change() for _ in range(3))
    desk.do(depend, Depend(one, REQUIRES, two))
    assert desk.refused(depend, Depend(one, REQUIRES, two)) == f"It is known already that C-{one} requires C-{two}."
    desk.do(depend, Depend(two, REQUIRES, three))
    assert desk.refused(depend, Depend(three, REQUIRES, one)) == (
        f"C-{one} requires C-{two}, C-{two} requires C-{three}: "
        f"if C-{three} required C-{one}, that would run in a circle."
    )
    assert "can't depend on itself" in desk.refused(depend, Depend(one, TOGETHER, one))


def test_a_release_that_holds_too_much_says_so(desk: Desk) -> None:
    desk.do(set_product, SetProduct("Kursvik", {"capacity": "10"}))
    release = desk.release()
    one, two = desk.honoured(desk.ticket()), desk.honoured(desk.ticket())
    for change in (one, two):
        desk.do(valuing.set_score, valuing.SetScore(change, {"effort": "6"}))
    assert desk.place(one, release).notes == ()
    assert desk.place(two, release).notes == (f"R-{release} now holds 12 person-days of work for a capacity of 10.",)


@pytest.mark.parametrize("rule", ["ask", "block", "move"])
def test_the_house_says_what_becomes_of_what_is_not_tested(desk: Desk, rule: str) -> None:
    desk.do(set_product, SetProduct("Kursvik", {"open_items": rule}))
    first, second = desk.release(7), desk.release(21)
    tested, untested = desk.planned(desk.ticket(), release=first), desk.planned(desk.ticket(), release=first)
    desk.tested(tested)
    if rule == "move":
        desk.ship(first)
        assert list(desk.items(second)) == [untested]
        return
    assert "is not tested" in desk.refused(releases.ship, releases.Ship(first))
    if rule == "block":
        assert "are not moved along" in desk.refused(releases.ship, releases.Ship(first, move_to=second))
    else:
        desk.do(releases.ship, releases.Ship(first, move_to=second))
        assert list(desk.items(second)) == [untested]


def test_a_rejected_change_leaves_its_release_which_may_be_ready_without_it(desk: Desk) -> None:
    release = desk.release()
    tested, open_ = desk.planned(desk.ticket(), release=release), desk.planned(desk.ticket(), release=release)
    desk.tested(tested)
    desk.do(releases.freeze, releases.Freeze(release))
    desk.do(verdicts.ready, verdicts.Ready(open_))
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(open_, Verdict.FAIL))
    desk.reject(open_)
    assert desk.release_state(release) is ReleaseState.READY
    desk.ship(release)
    assert desk.state_of(open_) is ChangeState.REJECTED


def test_another_day_is_told_to_everyone_who_heard_the_first(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release(7)
    desk.planned(ticket, release=release)
    desk.post()
    desk.do_move_day(release, 9)
    assert desk.told(ticket)[-1] == "rescheduled"
    assert "is past" in desk.refused(planning.edit_release, planning.EditRelease(release, date(2020, 1, 1)))
    assert desk.row(Release, release)["planned_on"] == desk.day(9)


def test_a_change_of_mind_before_the_letters_leave_is_told_once(desk: Desk) -> None:
    ticket, first, second = desk.ticket(), desk.release(7), desk.release(21)
    number = desk.planned(ticket, release=first)
    desk.do(releases.place, releases.Place(number, second))
    waiting = [letter for letter in desk.letters() if letter["state"] == "queued"]
    days = [letter["facts"]["release_date"] for letter in waiting if letter["facts"].get("release_date")]
    assert days == [desk.day(21).isoformat()]
    assert desk.told(ticket)[-1] == "scheduled"


def test_a_priority_one_correction_proposes_an_expedited_release(desk: Desk) -> None:
    desk.critical(desk.ticket())
    fix = desk.change(desk.ticket(), kind=ChangeKind.CORRECTION)
    desk.do(trials.reproduced, trials.Reproduced(fix))
    done = desk.do(valuing.judge, valuing.Judge(fix, Level.HIGH, Level.HIGH, "All stand still"))
    assert done.notes == (f"C-{fix} is critical: an expedited release is proposed.",)
    assert desk.row_of(fix)["priority"] == 1


def test_an_expedited_release_is_named_after_the_regular_one_it_mends(desk: Desk) -> None:
    _, regular = desk.shipped(desk.ticket())
    name = desk.row(Release, regular)["name"]
    mends = [desk.row(Release, desk.release(0, ReleaseKind.EXPEDITED))["name"] for _ in range(2)]
    assert mends == [f"{name}.1", f"{name}.2"]


# ---- tickets, beside what ships


def test_it_isn_t_fixed_reopens_the_ticket_until_a_new_correction_ships(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.shipped(ticket)
    desk.do(closing.reopen_ticket, closing.ReopenTicket(ticket, "It isn't fixed"))
    assert desk.ticket_state(ticket) == (TicketState.REOPENED, None)
    again, release = max(row["id"] for row in desk.rows(Change)), desk.release(3)
    desk.do(trials.reproduced, trials.Reproduced(again))
    desk.place(again, release)
    desk.tested(again)
    desk.ship(release)
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.SHIPPED)


def test_a_reopened_ticket_closes_when_the_same_change_ships_again(desk: Desk) -> None:
    ticket = desk.ticket()
    change, release = desk.shipped(ticket)
    correction = int(desk.do(closing.reopen_ticket, closing.ReopenTicket(ticket, "It isn't fixed")).made[0][2:])
    desk.do(changes.unlink, changes.Unlink(ticket, correction))
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "Indeed"))
    again = desk.release()
    desk.place(change, again)
    desk.tested(change)
    desk.ship(again)
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.SHIPPED)


def test_who_withdrew_before_the_release_was_withdrawn_does_not_wait_again(desk: Desk) -> None:
    ticket = desk.ticket()
    _, release = desk.shipped(ticket)
    desk.do(changes.link, changes.Link(ticket, desk.parked(desk.ticket())))
    desk.withdraw_ticket(ticket)
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "It broke"))
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.WITHDRAWN)


def test_a_question_goes_with_the_answer_and_with_the_closing(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    desk.do(asking.ask_ticket, asking.AskTicket(ticket, ("Which browser?", " ")))
    assert desk.ticket_state(ticket) == (TicketState.ASKED, None)
    desk.do(asking.answer_came, asking.AnswerCame(ticket, "The blue one"))
    assert desk.ticket_state(ticket) == (TicketState.PARKED, None)
    desk.do(asking.ask_ticket, asking.AskTicket(ticket, ("Which blue?",)))
    desk.reject(change)
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.REJECTED)
    desk.do(closing.reopen_ticket, closing.ReopenTicket(ticket, "But"))
    assert desk.ticket_state(ticket) == (TicketState.REOPENED, None)


def test_nobody_who_asked_again_leaves_the_question_behind_them(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.reject(change)
    again = desk.ticket()
    desk.do(changes.link, changes.Link(again, change))
    assert desk.row_of(change)["asked_again_at"] is not None
    desk.do(changes.unlink, changes.Unlink(again, change))
    assert desk.row_of(change)["asked_again_at"] is None


def test_a_mandate_that_was_completed_tells_who_waits(desk: Desk) -> None:
    ticket = desk.ticket()
    number = desk.change(ticket, kind=ChangeKind.MANDATE)
    details = {"mandate_reference": "Act 12", "mandate_date": "2027-02-01"}
    desk.do(changes.edit_change, changes.EditChange(number, details))
    assert desk.told(ticket) == ["honoured"]


def test_a_newcomer_to_what_was_honoured_and_asked_about_hears_the_reason_for_the_yes(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.decide(change, DecisionKind.HONOUR, "It helps everyone")
    desk.decide(change, DecisionKind.ASK, "Which browser?")
    desk.do(changes.link, changes.Link(desk.ticket(), change))
    assert "It helps everyone" in desk.letters()[-1]["body"]


# ---- products


def test_a_product_is_one_in_whatever_case_it_is_written(desk: Desk) -> None:
    desk.do(set_product, SetProduct("Övning", {"end_users": "100"}))
    desk.do(products.set_product, SetProduct(" ÖVNING ", {"end_users": "300"}))
    assert desk.count(Product) == 1
    desk.do(set_product, SetProduct("Prov", {}))
    assert desk.refused(set_product, SetProduct("Prov", {"name": "övning"})) == "There is already a product “övning”."


def test_a_correction_s_impact_follows_its_product_s_end_users_and_back(desk: Desk) -> None:
    fix = desk.change(desk.ticket(organisation="North", end_users=500), kind=ChangeKind.CORRECTION)
    desk.do(set_product, SetProduct("Kursvik", {"end_users": "1000"}))
    assert desk.row(Change, fix)["impact"] == "high"
    desk.do(set_product, SetProduct("Kursvik", {"end_users": "100000"}))
    assert desk.row(Change, fix)["impact"] == "low"
    desk.undo()
    assert desk.row(Change, fix)["impact"] == "high"


def test_a_correction_that_was_urgent_before_it_was_reproduced_proposes_a_release_then(desk: Desk) -> None:
    fix = desk.change(desk.ticket(), kind=ChangeKind.CORRECTION)
    judged = desk.do(valuing.judge, valuing.Judge(fix, Level.HIGH, Level.HIGH, "All stand still"))
    assert judged.notes == ()
    done = desk.do(trials.reproduced, trials.Reproduced(fix))
    assert done.notes == (f"C-{fix} is critical: an expedited release is proposed.",)
    expedited = desk.release(0, ReleaseKind.EXPEDITED)
    assert desk.place(fix, expedited).notes == ()


def test_what_is_no_longer_critical_in_an_expedited_release_is_said(desk: Desk) -> None:
    fix, expedited = desk.critical(desk.ticket()), desk.release(0, ReleaseKind.EXPEDITED)
    desk.place(fix, expedited)
    desk.tested(fix)
    assert release_sheet(desk.database, expedited).uncritical == ()
    desk.do(valuing.judge, valuing.Judge(fix, Level.LOW))
    sheet = release_sheet(desk.database, expedited)
    assert any(line.startswith("not critical") and f"C-{fix}" in line for line in release_lines(sheet))
    (said,) = due_lines((), release_alerts(desk.database, desk.now.date()))[1:]
    assert f"holds C-{fix}, which is no critical correction" in said


def test_what_would_move_on_says_that_there_is_no_later_release(desk: Desk) -> None:
    release = desk.release(7)
    open_ = desk.planned(release=release)
    desk.do(products.set_product, products.SetProduct("Kursvik", {"open_items": "move"}))
    sentence = desk.refused(releases.ship, releases.Ship(release))
    assert sentence.startswith(
        f"C-{open_} is not tested and would move on, but there is no later release that takes it in."
    )


def test_the_history_of_a_release_leaves_out_what_others_did_to_the_hot_fixes_that_it_carries(desk: Desk) -> None:
    regular, later = desk.release(7), desk.release(21)
    moving = desk.planned(release=regular)
    desk.hot_fix(desk.ticket())
    assert "ship" not in [act.verb for act in release_sheet(desk.database, regular).history]
    desk.do(waive, Waive(regular, 2, "Shown to be harmless"))
    desk.tested(desk.planned(release=regular))
    desk.do(releases.ship, releases.Ship(regular, later))
    assert list(desk.items(later)) == [2, moving]
    for release in (regular, later):
        assert "ship" in [act.verb for act in release_sheet(desk.database, release).history]
