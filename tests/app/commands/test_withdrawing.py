"""Withdrawing one change of a shipped release, and what a withdrawal does to hot fixes and to what stays out elsewhere."""

from app.commands import dependencies, releases, removing, reserving, verdicts, withdrawing
from app.commands.hot_fixes import Waive, waive
from app.queries.releases import release_sheet
from app.queries.withdrawing import withdrawal_preview
from models.releases import Release
from models.renewals import Reservation
from models.rules.states import ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import DependencyKind, Disposition, Event, Language, Verdict
from tests.app.commands.desk import Desk
from tests.app.commands.wholes import bake, honour, proposed


def both_shipped(desk: Desk, *tickets: int) -> tuple[int, int, int]:
    """A release that shipped two changes; on the first these tickets wait."""
    release = desk.release()
    one, two = desk.planned(*tickets, release=release), desk.planned(desk.ticket(), release=release)
    desk.tested(one)
    desk.tested(two)
    desk.ship(release)
    return release, one, two


def taken_back(desk: Desk, release: int, change: int) -> tuple[str, ...]:
    """Withdraw one change; what is noted."""
    return desk.do(withdrawing.withdraw_change, withdrawing.WithdrawChange(release, change, "It lost data")).notes


def test_one_change_returns_and_its_release_stays_shipped(desk: Desk) -> None:
    heard, unheard = desk.ticket(), desk.ticket(email=None)
    release, one, two = both_shipped(desk, heard, unheard)
    desk.post()
    taken_back(desk, release, one)
    assert (desk.state_of(one), desk.state_of(two)) == (ChangeState.HONOURED, ChangeState.SHIPPED)
    assert desk.release_state(release) is ReleaseState.SHIPPED
    assert desk.ticket_state(heard)[0] is not TicketState.CLOSED
    assert desk.told(heard)[-1] == "withdrawn"
    assert "withdrawn" not in desk.told(unheard)
    (back,) = release_sheet(desk.database, release).tests.taken_back
    assert (back.number, back.reason) == (f"C-{one}", "It lost data")
    again = desk.release()
    desk.place(one, again)
    desk.tested(one)
    desk.ship(again)
    assert desk.ticket_state(heard)[1] is Disposition.SHIPPED


def test_who_reads_that_one_change_is_withdrawn_reads_that_its_release_stays(desk: Desk) -> None:
    release, one, two = both_shipped(desk, desk.ticket())
    desk.post()
    name = desk.row(Release, release)["name"]
    taken_back(desk, release, one)
    (letter,) = desk.letters(Event.WITHDRAWN)
    assert letter["subject"].startswith("Solution withdrawn:")
    assert "withdraw the solution" in letter["body"]
    assert f"Everything else in release “{name}”" in letter["body"]
    taken_back(desk, release, two)
    whole = desk.letters(Event.WITHDRAWN)[-1]
    assert whole["subject"].startswith("Release withdrawn:")
    assert "Everything else" not in whole["body"]


def test_letters_of_one_change_that_have_not_left_are_taken_back_and_the_others_leave(desk: Desk) -> None:
    ticket = desk.ticket()
    release, one, two = both_shipped(desk, ticket)
    taken_back(desk, release, one)
    assert desk.told(ticket)[-1] != "shipped"
    states = [letter["state"] for letter in desk.letters(Event.SHIPPED)]
    assert sorted(states) == [LetterState.QUEUED, LetterState.WITHDRAWN]
    assert "can't be undone" in _refused_undo(desk)
    assert desk.state_of(two) is ChangeState.SHIPPED


def _refused_undo(desk: Desk) -> str:
    from app.commands.undo import Undo, undo

    return desk.refused(undo, Undo())


def test_taking_back_the_last_one_withdraws_the_release(desk: Desk) -> None:
    release, one, two = both_shipped(desk)
    desk.do(dependencies.depend, dependencies.Depend(two, DependencyKind.REQUIRES, one))
    notes = taken_back(desk, release, one)
    assert notes == (f"C-{two} requires C-{one}, and stays shipped.",)
    again = withdrawing.WithdrawChange(release, one, "Again")
    assert "was taken back" in desk.refused(withdrawing.withdraw_change, again)
    notes = taken_back(desk, release, two)
    assert notes == (f"C-{two} was all that R-{release} still held, so the whole release is withdrawn.",)
    assert desk.release_state(release) is ReleaseState.WITHDRAWN
    assert desk.state_of(one) is ChangeState.HONOURED


def test_only_what_shipped_there_is_taken_back(desk: Desk) -> None:
    release, one, _ = both_shipped(desk)
    other = desk.planned()
    command = withdrawing.withdraw_change
    assert "did not ship in" in desk.refused(command, withdrawing.WithdrawChange(release, other, "It lost data"))
    assert "can't be withdrawn" in desk.refused(command, withdrawing.WithdrawChange(release + 1, other, "Why"))
    assert "without a reason" in desk.refused(command, withdrawing.WithdrawChange(release, one, " "))


def test_the_preview_counts_and_names_what_a_withdrawal_does(desk: Desk) -> None:
    swede, dane = desk.ticket(language=Language.SV), desk.ticket()
    release, one, two = both_shipped(desk, swede, dane)
    preview = withdrawal_preview(desk.database, release)
    assert (preview.people, preview.unsent, preview.whole) == (0, 3, True)
    desk.post()
    preview = withdrawal_preview(desk.database, release, one)
    assert (dict(preview.told), preview.unsent, preview.whole) == ({"sv": 1, "en": 1}, 0, False)
    assert [item.change_id for item in preview.returning] == [one]
    taken_back(desk, release, one)
    assert withdrawal_preview(desk.database, release, two).whole


def test_a_hot_fix_that_was_taken_back_from_what_confirmed_it_is_carried_again(desk: Desk) -> None:
    fix, expedited = desk.hot_fix(desk.ticket())
    regular = desk.release(7)
    wish = desk.planned(release=regular)
    desk.tested(wish)
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(fix, Verdict.PASS, release=regular))
    desk.ship(regular)
    later = desk.release(21)
    assert not desk.items(later)
    preview = withdrawal_preview(desk.database, regular, fix)
    assert ([item.change_id for item in preview.staying], preview.returning) == ([fix], ())
    taken_back(desk, regular, fix)
    assert desk.state_of(fix) is ChangeState.SHIPPED  # by its expedited release
    assert desk.items(later)[fix]["carried"]
    taken_back(desk, expedited, fix)
    assert desk.state_of(fix) is ChangeState.HONOURED
    assert not desk.items(later)


def test_a_hot_fix_that_was_only_waived_elsewhere_returns_with_its_release(desk: Desk) -> None:
    fix, expedited = desk.hot_fix(desk.ticket())
    regular = desk.release(7)
    desk.tested(desk.planned(release=regular))
    desk.do(waive, Waive(regular, fix, "Shown to be harmless"))
    desk.ship(regular)
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(expedited, "It lost data"))
    assert desk.state_of(fix) is ChangeState.HONOURED
    assert "did not ship in" in desk.refused(
        withdrawing.withdraw_change, withdrawing.WithdrawChange(regular, fix, "Why")
    )


def test_shipping_again_what_was_taken_back_and_withdrawing_the_rest_leaves_it_out(desk: Desk) -> None:
    release, one, two = both_shipped(desk, desk.ticket())
    taken_back(desk, release, one)
    again = desk.release()
    desk.place(one, again)
    desk.tested(one)
    desk.do(releases.ship, releases.Ship(again))
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "The rest, too"))
    assert (desk.state_of(one), desk.state_of(two)) == (ChangeState.SHIPPED, ChangeState.HONOURED)


def test_what_was_kept_for_a_renewal_is_kept_again_when_its_last_wish_returns(desk: Desk) -> None:
    wish = desk.honoured(desk.ticket())
    first, second, gone = desk.release(7), desk.release(21), desk.release(35)
    renewal = proposed(desk)
    bake(desk, wish, renewal)
    desk.do(reserving.reserve, reserving.Reserve(renewal, {second: 3.0, gone: 2.0}))
    honour(desk, renewal)
    desk.place(wish, first)
    desk.tested(wish)
    desk.ship(first)
    assert desk.count(Reservation) == 0
    desk.do(removing.remove_release, removing.RemoveRelease(gone))
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(first, "It lost data"))
    assert [(row["release_id"], row["days"]) for row in desk.rows(Reservation)] == [(second, 3.0)]
