"""Ten walks through the domain, each on a database of its own, from the import to the last letter."""

import pytest

from app.commands import (
    changes,
    decisions,
    letters,
    merging,
    releases,
    undo,
    verdicts,
    withdrawing,
)
from app.commands.hot_fixes import Waive, waive
from app.commands.planning import PlanReleases, plan_releases
from models.database import reading
from models.rules.states import ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, Language, NoKind, ReleaseKind, Verdict
from tests.app.commands.desk import Desk
from tests.journeys.agreement import assert_all_agrees

OPEN, PARKED, CLOSED, REOPENED = TicketState.OPEN, TicketState.PARKED, TicketState.CLOSED, TicketState.REOPENED


@pytest.fixture(autouse=True)
def _all_agrees_at_the_end(desk: Desk):  # type: ignore[no-untyped-def]  # a fixture's generator
    yield
    with reading(desk.database) as session:
        assert_all_agrees(session)


def test_a_ticket_on_two_changes_one_rejected_and_one_shipped(desk: Desk) -> None:
    ticket = desk.ticket(language=Language.SV)
    one, two = desk.parked(ticket), desk.parked(ticket)
    assert desk.ticket_state(ticket) == (PARKED, None)
    desk.reject(one, NoKind.NOT_EVER)
    assert desk.ticket_state(ticket) == (PARKED, None)
    desk.decide(two, DecisionKind.HONOUR)
    assert desk.ticket_state(ticket) == (OPEN, None)
    release = desk.release()
    desk.place(two, release)
    desk.tested(two)
    desk.ship(release)
    assert desk.ticket_state(ticket) == (CLOSED, Disposition.SHIPPED)
    assert desk.told(ticket) == ["parked", "parked", "rejected", "honoured", "shipped"]
    rejected, shipped = desk.letters(Event.REJECTED)[0], desk.letters(Event.SHIPPED)[0]
    assert (rejected["facts"]["requests"][0]["closes"], shipped["facts"]["requests"][0]["closes"]) == (False, True)
    assert {letter["language"] for letter in desk.letters()} == {Language.SV}


def test_a_parked_change_merged_into_a_shipped_one(desk: Desk) -> None:
    target, _ = desk.shipped(desk.ticket())
    waiting, both = desk.ticket(), desk.ticket()
    desk.do(changes.link, changes.Link(both, target))
    parked = desk.parked(waiting, both)
    desk.do(merging.merge, merging.Merge(parked, target))
    assert desk.state_of(parked) is ChangeState.MERGED
    assert desk.ticket_state(waiting) == desk.ticket_state(both) == (CLOSED, Disposition.SHIPPED)
    assert desk.told(waiting) == ["parked", "shipped"]
    assert desk.told(both) == ["shipped", "parked"]  # one letter on what shipped is enough
    assert len(desk.waiters(target)) == 3


def test_a_split_after_letters_were_sent(desk: Desk) -> None:
    one, two, stays = desk.ticket(), desk.ticket(), desk.ticket()
    change, target = desk.parked(one, two), desk.honoured(stays)
    desk.do(merging.merge, merging.Merge(change, target))
    desk.post()
    desk.do(merging.split, merging.Split(change, one))
    assert desk.state_of(change) is ChangeState.PARKED
    assert desk.told(one) == ["parked", "honoured", "correction"]
    assert desk.told(two) == ["parked", "honoured"]
    assert [row["ticket_id"] for row in desk.waiters(target)] == [two, stays]
    correction = desk.letters(Event.CORRECTION)[0]
    assert correction["state"] is LetterState.DRAFT
    assert correction["corrects_id"] in {letter["id"] for letter in desk.letters(Event.HONOURED)}
    desk.decide(change, DecisionKind.HONOUR)
    desk.do(merging.split, merging.Split(change))
    assert desk.told(two) == ["parked", "honoured", "honoured"]  # back, and told where it stands today
    assert desk.letters(Event.CORRECTION)[0]["state"] is LetterState.WITHDRAWN  # who was told yes is told so again


def test_a_rejected_wish_asked_for_again_stands(desk: Desk) -> None:
    first, again = desk.ticket(), desk.ticket()
    change = desk.parked(first)
    desk.reject(change, NoKind.POSSIBLE_TODAY)
    linked = desk.do(changes.link, changes.Link(again, change))
    assert linked.notes == (f"C-{change} was rejected. It comes back to Decisions: let it stand, or reopen it.",)
    assert (desk.told(again), desk.ticket_state(again)) == ([], (OPEN, None))
    desk.do(decisions.stand, decisions.AskedAgain(change, "As we said"))
    assert desk.told(again) == ["rejected"]
    assert desk.told(first) == ["parked", "rejected"]
    assert desk.ticket_state(again) == (CLOSED, Disposition.POSSIBLE_TODAY)
    assert "Nobody has asked" in desk.refused(decisions.stand, decisions.AskedAgain(change, "Again"))


def test_a_rejected_wish_asked_for_again_is_reopened_and_ships_for_all(desk: Desk) -> None:
    first, withdrawn, again = desk.ticket(), desk.ticket(), desk.ticket()
    change, release = desk.parked(first), desk.release()
    desk.reject(change)
    desk.do(changes.link, changes.Link(again, change))
    desk.do(decisions.reopen, decisions.AskedAgain(change, "Three have asked"))
    assert (desk.state_of(change), desk.ticket_state(first)[0], desk.ticket_state(again)[0]) == (
        "parked",
        CLOSED,
        PARKED,
    )
    desk.do(changes.link, changes.Link(withdrawn, change))
    desk.withdraw_ticket(withdrawn)
    desk.decide(change, DecisionKind.HONOUR)
    desk.place(change, release)
    desk.tested(change)
    desk.ship(release)
    assert desk.told(first) == ["parked", "rejected", "shipped"]
    assert desk.told(again) == ["parked", "honoured", "shipped"]
    assert desk.told(withdrawn) == ["parked"]
    assert desk.ticket_state(first) == desk.ticket_state(again) == (CLOSED, Disposition.SHIPPED)
    assert desk.ticket_state(withdrawn) == (CLOSED, Disposition.WITHDRAWN)


def test_a_hot_fix_carried_into_the_regular_release(desk: Desk) -> None:
    ticket, regular, later = desk.ticket(), desk.release(7), desk.release(21)
    wish = desk.planned(desk.ticket(), release=regular)
    fix, _ = desk.hot_fix(ticket)
    assert desk.items(regular)[fix]["carried"]
    assert desk.items(later)[fix]["carried"]
    desk.tested(wish)
    assert f"C-{fix} is not tested" in desk.refused(releases.ship, releases.Ship(regular))
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(fix, Verdict.PASS, release=regular))
    desk.ship(regular)
    assert fix not in desk.items(later)  # confirmed: nobody needs to carry it any further
    assert desk.state_of(fix) is ChangeState.SHIPPED
    assert desk.told(ticket).count("shipped") == 1


def test_a_hot_fix_that_was_waived_is_carried_on(desk: Desk) -> None:
    regular, later = desk.release(7), desk.release(21)
    wish = desk.planned(desk.ticket(), release=regular)
    fix, _ = desk.hot_fix(desk.ticket())
    desk.tested(wish)
    desk.do(waive, Waive(regular, fix, "Tested by the customer"), who="Lea")
    assert (desk.items(regular)[fix]["waiver_by"], desk.items(regular)[fix]["waiver_reason"]) == (
        "Lea",
        "Tested by the customer",
    )
    desk.ship(regular)
    assert desk.items(later)[fix]["carried"]
    newest = desk.release(35)
    assert desk.items(newest)[fix]["carried"]


def test_a_hot_fix_whose_expedited_release_was_withdrawn(desk: Desk) -> None:
    ticket, regular = desk.ticket(), desk.release(7)
    fix, expedited = desk.hot_fix(ticket)
    desk.post()
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(expedited, "It made things worse"))
    assert (desk.state_of(fix), desk.items(regular)) == (ChangeState.HONOURED, {})
    assert desk.ticket_state(ticket) == (REOPENED, None)
    assert desk.told(ticket)[-2:] == ["shipped", "withdrawn"]


def test_a_hot_fix_that_the_regular_release_carried_outlives_the_expedited_one_and_falls_with_the_last(
    desk: Desk,
) -> None:
    ticket, regular, newcomer = desk.ticket(), desk.release(7), desk.ticket()
    fix, expedited = desk.hot_fix(ticket)
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(fix, Verdict.PASS, release=regular))
    desk.ship(regular)
    desk.post()
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(expedited, "Superseded"))
    assert desk.state_of(fix) is ChangeState.SHIPPED
    desk.do(changes.link, changes.Link(newcomer, fix))
    assert desk.letters(Event.SHIPPED)[-1]["release_id"] == regular
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(regular, "It broke"))
    assert desk.state_of(fix) is ChangeState.HONOURED
    assert desk.told(ticket)[-1] == "withdrawn"
    assert desk.told(newcomer) == ["ordered"]  # the letter had not left


def test_a_deferred_date_passes(desk: Desk) -> None:
    ticket, newcomer, late = desk.ticket(), desk.ticket(), desk.ticket()
    change = desk.parked(ticket)
    until = desk.day(30)
    desk.decide(change, DecisionKind.DEFER, "After the summer", until=until)
    row = desk.row_of(change)
    assert (row["state"], row["returns_on"], row["review_on"]) == (ChangeState.PARKED, until, until)
    desk.do(changes.link, changes.Link(newcomer, change))
    assert desk.told(newcomer) == ["deferred"]
    desk.wait(days=31)
    desk.do(changes.link, changes.Link(late, change))
    assert desk.told(late) == ["parked"]  # a date that has passed is no promise
    assert desk.letters()[-1]["facts"]["until"] is None
    desk.decide(change, DecisionKind.HONOUR)
    assert desk.row_of(change)["returns_on"] is None
    assert [desk.told(each)[-1] for each in (ticket, newcomer, late)] == ["honoured"] * 3


def test_a_requester_without_an_address(desk: Desk) -> None:
    ticket, deaf = desk.ticket(email=None), desk.ticket()
    desk.opt_out(deaf)
    change = desk.parked(ticket, deaf)
    desk.reject(change)
    assert [letter["state"] for letter in desk.letters(Event.REJECTED)] == [LetterState.BY_HAND, LetterState.OPTED_OUT]
    assert desk.post() == 0
    by_hand = desk.letters(Event.REJECTED)[0]["id"]
    desk.do(letters.told, letters.Letters((by_hand,), "By telephone"))
    assert desk.letters(Event.REJECTED)[0]["state"] is LetterState.SENT
    parked = desk.letters(Event.PARKED)[0]["id"]
    desk.do(letters.unreachable, letters.Letters((parked,), "Left the organisation"))
    assert desk.letters(Event.PARKED)[0]["reason"] == "Left the organisation"
    assert desk.ticket_state(ticket) == (CLOSED, Disposition.REJECTED)


def test_a_mandate_without_waiters(desk: Desk) -> None:
    late, in_time = desk.release(60), desk.release(20)
    number = desk.change(kind=ChangeKind.MANDATE, mandate_reference="Accessibility Act, 12 §")
    assert desk.state_of(number) is ChangeState.NEW
    day = desk.day(30).isoformat()
    desk.do(changes.edit_change, changes.EditChange(number, {"mandate_date": day}))
    assert desk.state_of(number) is ChangeState.HONOURED  # no decision is needed
    placed = desk.place(number, late)
    assert any(f"must ship by {day}" in note for note in placed.notes)
    placed = desk.place(number, in_time)
    assert not any("must ship by" in note for note in placed.notes)
    assert "only be rejected as lapsed" in desk.refused(
        decisions.decide, decisions.Decide(number, DecisionKind.REJECT, "Too dear", NoKind.NOT_EVER)
    )
    desk.tested(number)
    desk.ship(in_time)
    assert (desk.state_of(number), desk.letters()) == (ChangeState.SHIPPED, [])


def test_a_test_that_fails_while_frozen(desk: Desk) -> None:
    ticket, release, later = desk.ticket(), desk.release(7), desk.release(21)
    failing = desk.planned(ticket, release=release)
    passing = desk.planned(desk.ticket(), release=release)
    desk.do(releases.freeze, releases.Freeze(release))
    newcomer = desk.honoured(desk.ticket())
    assert "takes nothing more in" in desk.refused(releases.place, releases.Place(newcomer, release))
    desk.do(verdicts.ready, verdicts.Ready(failing))
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(failing, Verdict.FAIL, "It hangs"))
    assert (desk.state_of(failing), desk.release_state(release)) == (ChangeState.PLANNED, ReleaseState.IN_TEST)
    desk.tested(passing)
    assert f"C-{failing} is not tested" in desk.refused(releases.ship, releases.Ship(release))
    promised = desk.row_of(failing)["first_promise"]
    desk.post()
    desk.do(releases.slip, releases.Slip(failing, later, "It hangs under load"))
    assert desk.release_state(release) is ReleaseState.READY
    row = desk.row_of(failing)
    assert (row["slips"], row["first_promise"]) == (1, promised)
    assert desk.told(ticket)[-1] == "rescheduled"
    assert desk.letters(Event.RESCHEDULED)[0]["facts"]["earlier_date"] == promised.isoformat()
    desk.ship(release)
    assert desk.state_of(passing) is ChangeState.SHIPPED
    assert desk.state_of(failing) is ChangeState.PLANNED


def test_a_decision_undone_after_its_letter_left(desk: Desk) -> None:
    ticket, unsent = desk.ticket(), desk.ticket(email=None)
    change = desk.parked(ticket, unsent)
    rejected = desk.reject(change)
    desk.post()
    desk.do(undo.undo, undo.Undo(rejected.act))
    assert desk.state_of(change) is ChangeState.PARKED
    assert desk.ticket_state(ticket) == (PARKED, None)
    assert desk.told(ticket) == ["parked", "rejected", "correction"]
    assert desk.told(unsent) == ["parked"]
    correction = desk.letters(Event.CORRECTION)[0]
    assert correction["state"] is LetterState.DRAFT
    assert correction["facts"]["corrected"] == "rejected"
    desk.do(letters.approve, letters.Letters((correction["id"],)))
    assert desk.post() == 1


def test_the_cadence_lays_out_what_is_missing_and_no_more(desk: Desk) -> None:
    desk.release(3, ReleaseKind.MAJOR)
    assert len(desk.do(plan_releases, PlanReleases(desk.day(60))).made) == 5
    again = desk.do(plan_releases, PlanReleases(desk.day(60)))
    assert (again.made, again.sentence) == ((), "All releases are laid out")
    one_more = desk.do(plan_releases, PlanReleases(desk.day(72)))
    assert one_more.sentence.startswith("1 release laid out: Kursvik 2027-")
