"""Renewals: what becomes of the wishes in them, and what those are told who wait."""

from app.commands import (
    baking,
    changes,
    releases,
    renewals,
    reserving,
    verdicts,
    withdrawing,
)
from models.decisions import Decision
from models.releases import Release
from models.renewals import Baking
from models.rules.states import ChangeState, LetterState, ReleaseState, RenewalState, TicketState
from models.rules.terms import DecisionKind, Disposition, Event, ReleaseKind
from tests.app.commands.desk import HISTORY, Desk
from tests.app.commands.wholes import WHY, bake, honour, honoured, proposed, pull, reject, state

# ---- from the wish to the letter that it shipped


def test_a_renewal_from_the_first_wish_to_the_last_letter(desk: Desk) -> None:
    one, two, three = desk.ticket(), desk.ticket(), desk.ticket()
    first, second = desk.parked(one), desk.parked(two, three)
    release = desk.release(30)
    renewal = proposed(desk, size=12)
    bake(desk, first, renewal)
    bake(desk, second, renewal)
    assert [desk.told(ticket) for ticket in (one, two, three)] == [["parked", "baked-in"]] * 3
    told = desk.letters(Event.BAKED_IN)[0]
    assert "larger renewal, “New course lists”" in told["body"]
    assert "Whether we carry the renewal out is not decided yet. On 21 December 2026 we will take it up" in told["body"]
    assert WHY in told["body"]
    desk.do(renewals.target, renewals.Target(renewal, release))
    honour(desk, renewal)
    assert list(desk.items(release)) == [first, second]
    assert desk.told(two) == ["parked", "baked-in", "scheduled"]
    for wish in (first, second):
        desk.tested(wish)
    desk.ship(release)
    assert state(desk, renewal) is RenewalState.SHIPPED
    for ticket in (one, two, three):
        assert desk.told(ticket) == ["parked", "baked-in", "shipped"]
        assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.SHIPPED)


def test_who_was_told_a_day_is_told_how_it_differs(desk: Desk) -> None:
    ticket, soon, late = desk.ticket(), desk.release(7), desk.release(60)
    wish = desk.planned(ticket, release=soon)
    renewal = proposed(desk)
    desk.do(renewals.target, renewals.Target(renewal, late))
    honour(desk, renewal)
    bake(desk, wish, renewal)
    (letter,) = desk.letters(Event.BAKED_IN)
    assert "We had given you Monday 30 November 2026 as the date. That date no longer holds." in letter["body"]
    assert "comes out on Friday 22 January 2027" in letter["body"]
    assert list(desk.items(late)) == [wish]
    assert list(desk.items(soon)) == []


def test_the_reason_is_read_in_the_reader_s_language(desk: Desk) -> None:
    ticket = desk.ticket(language="sv")
    wish, renewal = desk.parked(ticket), proposed(desk)
    desk.do(baking.bake, baking.Bake(wish, renewal, WHY, {"sv": "Listorna byggs om"}))
    (letter,) = desk.letters(Event.BAKED_IN)
    assert "Listorna byggs om" in letter["body"]
    assert desk.rows(Decision)[-1]["words"] == {"sv": "Listorna byggs om"}


def test_who_comes_later_hears_of_the_renewal_as_well(desk: Desk) -> None:
    wish, renewal = desk.parked(desk.ticket()), proposed(desk)
    bake(desk, wish, renewal)
    newcomer = desk.ticket()
    desk.do(changes.link, changes.Link(newcomer, wish))
    assert desk.told(newcomer) == ["baked-in"]
    assert WHY in desk.letters()[-1]["body"]


# ---- resting, and coming back


def test_a_wish_in_a_proposed_renewal_rests_until_its_review(desk: Desk) -> None:
    wish, renewal = desk.parked(desk.ticket()), proposed(desk, review_on=desk.day(40))
    bake(desk, wish, renewal)
    row = desk.row_of(wish)
    assert (desk.state_of(wish), row["returns_on"], row["review_on"]) == (
        ChangeState.PARKED,
        desk.day(40),
        desk.day(40),
    )


def test_another_review_date_is_told_to_who_counts_on_the_old_one(desk: Desk) -> None:
    ticket = desk.ticket()
    wish, renewal = desk.parked(ticket), proposed(desk, review_on=desk.day(40))
    bake(desk, wish, renewal)
    desk.post()
    later = desk.day(70)
    desk.do(renewals.edit_renewal, renewals.EditRenewal(renewal, {"review": later.isoformat()}))
    assert desk.row_of(wish)["returns_on"] == later
    assert desk.told(ticket) == ["parked", "baked-in", "deferred"]


def test_a_renewal_past_its_review_takes_no_wish_before_it_has_another(desk: Desk) -> None:
    wish, renewal = desk.parked(desk.ticket()), proposed(desk, review_on=desk.day(3))
    desk.wait(days=3)
    refusal = desk.refused(baking.bake, baking.Bake(wish, renewal, WHY))
    assert refusal == (
        "N-1 should have been decided by now, so nobody can be told when it will be. "
        "Honour it, or give it another review date first."
    )


# ---- the word on a renewal


def test_a_rejected_renewal_gives_its_wishes_back_to_be_decided_today(desk: Desk) -> None:
    one, two = desk.ticket(), desk.ticket()
    release = desk.release(30)
    renewal = honoured(desk, desk.parked(one), release=release)
    second = desk.parked(two)
    bake(desk, second, renewal)
    desk.post()
    reject(desk, renewal)
    assert state(desk, renewal) is RenewalState.REJECTED
    for wish in (1, 2):
        row = desk.row_of(wish)
        assert row["state"] is ChangeState.PARKED
        assert row["review_on"] == desk.day(0)
        assert row["returns_on"] is None
        assert "N-1 New course lists" in row["returned_because"]
    assert desk.items(release) == {}
    assert desk.told(one)[-1] == desk.told(two)[-1] == "correction"
    assert "It is too large for us" in desk.letters(Event.CORRECTION)[0]["body"]


def test_what_had_not_left_is_taken_back_when_the_renewal_is_rejected(desk: Desk) -> None:
    ticket = desk.ticket()
    wish = desk.parked(ticket)
    desk.post()
    renewal = proposed(desk)
    bake(desk, wish, renewal)
    reject(desk, renewal)
    assert desk.told(ticket) == ["parked"]


def test_what_another_honoured_renewal_brings_goes_on(desk: Desk) -> None:
    ticket = desk.ticket()
    wish = desk.parked(ticket)
    first, second = proposed(desk), proposed(desk, "Another whole")
    bake(desk, wish, first)
    bake(desk, wish, second)
    honour(desk, second)
    desk.post()
    reject(desk, first)
    assert desk.state_of(wish) is ChangeState.HONOURED
    assert "correction" not in desk.told(ticket)


def test_a_wish_rejected_by_itself_leaves_its_renewal(desk: Desk) -> None:
    wish, other = desk.parked(desk.ticket()), desk.parked(desk.ticket())
    renewal = proposed(desk)
    bake(desk, wish, renewal)
    bake(desk, other, renewal)
    desk.reject(wish)
    assert [row["change_id"] for row in desk.rows(Baking)] == [other]
    desk.undo()
    assert [row["change_id"] for row in desk.rows(Baking)] == [wish, other]


def test_a_renewal_has_shipped_when_its_last_wish_left(desk: Desk) -> None:
    release = desk.release()
    first, second = desk.parked(desk.ticket()), desk.parked(desk.ticket())
    renewal = honoured(desk, first, second, release=release)
    later = desk.release(40)
    desk.do(releases.slip, releases.Slip(second, later))
    desk.tested(first)
    desk.ship(release)
    assert state(desk, renewal) is RenewalState.HONOURED
    pull(desk, second, renewal)
    assert state(desk, renewal) is RenewalState.SHIPPED
    desk.undo()
    assert state(desk, renewal) is RenewalState.HONOURED


def test_a_withdrawn_release_takes_its_renewal_back(desk: Desk) -> None:
    release = desk.release()
    wish = desk.parked(desk.ticket())
    renewal = honoured(desk, wish, release=release)
    desk.tested(wish)
    desk.ship(release)
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "It broke"))
    assert (state(desk, renewal), desk.state_of(wish)) == (RenewalState.HONOURED, ChangeState.HONOURED)


def test_what_can_not_be_placed_is_said_and_the_rest_goes(desk: Desk) -> None:
    from app.commands import dependencies
    from models.rules.terms import DependencyKind

    release = desk.release(10)
    first, second = desk.parked(desk.ticket()), desk.parked(desk.ticket())
    late = dependencies.Depend(first, DependencyKind.NOT_BEFORE, day=desk.day(90))
    desk.do(dependencies.depend, late)
    renewal = proposed(desk)
    bake(desk, first, renewal)
    bake(desk, second, renewal)
    desk.do(renewals.target, renewals.Target(renewal, release))
    done = honour(desk, renewal)
    assert list(desk.items(release)) == [second]
    assert any(note.startswith(f"C-{first} was not placed: C-{first} must not ship before") for note in done.notes)
    assert desk.state_of(first) is ChangeState.HONOURED


# ---- the target


def test_when_the_target_moves_everybody_hears_the_new_day(desk: Desk) -> None:
    ticket, soon, late = desk.ticket(), desk.release(14), desk.release(50)
    wish = desk.parked(ticket)
    renewal = honoured(desk, wish, release=soon)
    desk.post()
    desk.do(renewals.target, renewals.Target(renewal, late, "Testing takes longer"))
    assert list(desk.items(late)) == [wish]
    assert desk.told(ticket) == ["parked", "baked-in", "scheduled", "rescheduled"]
    assert desk.row_of(wish)["slips"] == 1
    desk.do(renewals.target, renewals.Target(renewal, soon, "It went faster"))
    assert list(desk.items(soon)) == [wish]
    assert desk.row_of(wish)["slips"] == 1


def test_a_target_takes_something_in(desk: Desk) -> None:
    wish = desk.parked(desk.ticket())
    renewal, expedited = proposed(desk), desk.release(0, ReleaseKind.EXPEDITED)
    _, shipped = desk.shipped(desk.ticket())
    assert "is expedited" in desk.refused(renewals.target, renewals.Target(renewal, expedited))
    assert "it takes nothing more in" in desk.refused(renewals.target, renewals.Target(renewal, shipped))
    bake(desk, wish, renewal)
    assert "no target release already" in desk.refused(renewals.target, renewals.Target(renewal, None))


def test_a_release_that_a_renewal_counts_on_stays(desk: Desk) -> None:
    from app.commands import removing

    renewal, release, other = proposed(desk, size=5), desk.release(14), desk.release(28)
    desk.do(renewals.target, renewals.Target(renewal, release))
    desk.do(reserving.reserve, reserving.Reserve(renewal, {other: 2.0}))
    for number in (release, other):
        said = desk.refused(removing.remove_release, removing.RemoveRelease(number))
        assert said.startswith(f"R-{number} is counted on by N-{renewal}")


# ---- undo


def test_each_of_its_acts_can_be_undone(desk: Desk) -> None:
    first, second, release = desk.parked(desk.ticket()), desk.honoured(desk.ticket()), desk.release(30)
    states = []
    acts = [
        (renewals.propose, renewals.Propose("New course lists", size=5)),
        (baking.bake, baking.Bake(first, 1, WHY)),
        (baking.bake, baking.Bake(second, 1, WHY)),
        (renewals.edit_renewal, renewals.EditRenewal(1, {"review": desk.day(50).isoformat()})),
        (renewals.target, renewals.Target(1, release)),
        (reserving.reserve, reserving.Reserve(1)),
        (renewals.honour_renewal, renewals.DecideRenewal(1, "We build it")),
        (baking.pull_out, baking.PullOut(first, 1, "Alone")),
        (renewals.reject_renewal, renewals.DecideRenewal(1, "Too large")),
    ]
    for command, order in acts:
        states.append(desk.state(without=HISTORY))
        desk.do(command, order)  # type: ignore[arg-type]  # each command stands beside its own order
    for before in reversed(states):
        desk.undo()
        assert desk.state(without=HISTORY) == before
    assert {row["state"] for row in desk.letters(Event.BAKED_IN)} == {LetterState.WITHDRAWN}


def test_a_decision_is_kept_of_each_baking(desk: Desk) -> None:
    wish, renewal = desk.parked(desk.ticket()), proposed(desk)
    bake(desk, wish, renewal)
    (kept,) = desk.rows(Decision)
    assert (kept["kind"], kept["reason"], kept["by"]) == (DecisionKind.BAKE, WHY, "Eva")
    honour(desk, renewal)
    assert [row["kind"] for row in desk.rows(Decision)] == [DecisionKind.BAKE, DecisionKind.HONOUR]


def test_a_release_that_holds_a_renewal_stays_frozen_by_its_own_rules(desk: Desk) -> None:
    release = desk.release(14)
    wish = desk.parked(desk.ticket())
    renewal = honoured(desk, wish, release=release)
    desk.do(releases.freeze, releases.Freeze(release))
    desk.do(verdicts.ready, verdicts.Ready(wish))
    reject(desk, renewal)
    assert desk.release_state(release) is ReleaseState.PLANNED
    assert desk.row(Release, release)["frozen_at"] is None
