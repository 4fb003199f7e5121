"""The eleven invariants of the domain, each by its own name."""

import sqlite3

import pytest

from app.commands import (
    changes,
    decisions,
    merging,
    releases,
    trials,
    undo,
    valuing,
    verdicts,
    withdrawing,
)
from app.commands.hot_fixes import Waive, waive
from models.acts import ActRecord
from models.letters import Letter, Notice
from models.rules.states import ChangeState, LetterState, TicketState
from models.rules.terms import (
    ChangeKind,
    DecisionKind,
    Disposition,
    Event,
    Level,
    NoKind,
    NoticePolicy,
    ReleaseKind,
    Verdict,
)
from models.tickets import Ticket
from tests.app.commands.desk import Desk


def test_1_what_is_parked_closes_only_by_rejection_or_shipping(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    assert desk.ticket_state(ticket) == (TicketState.PARKED, None)
    refusal = desk.refused_to_close(ticket)
    assert refusal == f"T-{ticket} waits for C-{change}: it closes when that ships or is rejected."
    desk.decide(change, DecisionKind.HONOUR)
    assert desk.ticket_state(ticket)[0] is TicketState.OPEN
    desk.reject(change)
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.REJECTED)


def test_2_nothing_untested_ships(desk: Desk) -> None:
    release = desk.release()
    tested, untested = desk.planned(desk.ticket(), release=release), desk.planned(desk.ticket(), release=release)
    desk.tested(tested)
    desk.do(verdicts.ready, verdicts.Ready(untested))
    sentence = desk.refused(releases.ship, releases.Ship(release))
    assert sentence.startswith(f"C-{untested} is not tested, and nothing untested ships in R-{release}.")
    assert desk.state_of(tested) is ChangeState.TESTED
    assert desk.letters(Event.SHIPPED) == []
    later = desk.release(28)
    desk.do(releases.ship, releases.Ship(release, move_to=later))
    assert (desk.state_of(tested), desk.state_of(untested)) == (ChangeState.SHIPPED, ChangeState.PLANNED)
    assert list(desk.items(later)) == [untested]


def test_3_what_is_expedited_is_critical_and_ready_and_tested(desk: Desk) -> None:
    release = desk.release(0, ReleaseKind.EXPEDITED)
    wish = desk.honoured(desk.ticket())
    assert "only critical corrections" in desk.refused(releases.place, releases.Place(wish, release))
    fix = desk.critical(desk.ticket())
    desk.place(fix, release)
    assert "is not tested" in desk.refused(releases.ship, releases.Ship(release))
    desk.do(verdicts.ready, verdicts.Ready(fix))
    assert "is not tested" in desk.refused(releases.ship, releases.Ship(release))
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(fix, Verdict.PASS))
    desk.do(valuing.judge, valuing.Judge(fix, Level.LOW))
    assert "is not a critical correction" in desk.refused(releases.ship, releases.Ship(release))
    desk.do(valuing.judge, valuing.Judge(fix, Level.HIGH))
    desk.ship(release)
    assert desk.state_of(fix) is ChangeState.SHIPPED


def test_4_every_wish_has_a_disposition(desk: Desk) -> None:
    rejected, possible, shipped, deferred, asked = (desk.ticket() for _ in range(5))
    desk.reject(desk.parked(rejected), NoKind.NOT_EVER)
    desk.reject(desk.parked(possible), NoKind.POSSIBLE_TODAY)
    desk.shipped(shipped)
    desk.decide(desk.parked(deferred), DecisionKind.DEFER, until=desk.day(30))
    desk.decide(desk.parked(asked), DecisionKind.ASK)
    states = [desk.ticket_state(each) for each in (rejected, possible, shipped, deferred, asked)]
    assert states == [
        (TicketState.CLOSED, Disposition.REJECTED),
        (TicketState.CLOSED, Disposition.POSSIBLE_TODAY),
        (TicketState.CLOSED, Disposition.SHIPPED),
        (TicketState.PARKED, None),
        (TicketState.PARKED, None),
    ]
    closed = [row for row in desk.rows(Ticket) if row["state"] is TicketState.CLOSED]
    assert all(row["disposition"] is not None and row["closed_at"] is not None for row in closed)


def test_5_everyone_who_waited_gets_exactly_one_outcome_letter(desk: Desk) -> None:
    direct, merged, twice, deaf, by_hand = (
        desk.ticket(email=None if n == 4 else f"p{n}@example.org") for n in range(5)
    )
    desk.opt_out(deaf)
    target, change = desk.honoured(direct, twice, deaf), desk.parked(merged, twice, by_hand)
    desk.do(merging.merge, merging.Merge(change, target))
    release = desk.release()
    desk.place(target, release)
    desk.tested(target)
    desk.ship(release)
    tickets = (direct, merged, twice, deaf, by_hand)
    assert [desk.told(each).count("shipped") for each in tickets] == [1, 1, 1, 1, 1]
    letters = {letter["address"] or letter["state"]: letter["state"] for letter in desk.letters(Event.SHIPPED)}
    assert letters == {
        "p0@example.org": LetterState.QUEUED,
        "p1@example.org": LetterState.QUEUED,
        "p2@example.org": LetterState.QUEUED,
        "p3@example.org": LetterState.OPTED_OUT,
        LetterState.BY_HAND: LetterState.BY_HAND,
    }


@pytest.mark.parametrize("policy", [NoticePolicy.OFF, NoticePolicy.DRAFT])
@pytest.mark.parametrize("event", [Event.REJECTED, Event.SHIPPED])
def test_5_an_outcome_can_be_reviewed_but_never_kept_silent(desk: Desk, event: Event, policy: NoticePolicy) -> None:
    if policy is NoticePolicy.OFF:
        assert "Everyone who waited is told" in desk.refused_policy(event, policy)
        return
    desk.policy(event, policy)
    desk.shipped(desk.ticket())
    desk.reject(desk.parked(desk.ticket()))
    assert [letter["state"] for letter in desk.letters(event)] == [LetterState.DRAFT]


def test_6_a_correction_that_was_ordered_has_its_interim_word(desk: Desk) -> None:
    ticket, newcomer = desk.ticket(), desk.ticket()
    change = desk.change(ticket, kind=ChangeKind.CORRECTION)
    assert desk.told(ticket) == []
    desk.do(trials.reproduced, trials.Reproduced(change))
    desk.do(changes.link, changes.Link(newcomer, change))
    assert (desk.state_of(change), desk.told(ticket), desk.told(newcomer)) == ("honoured", ["ordered"], ["ordered"])


def test_7_a_correction_recorded_was_reproduced(desk: Desk) -> None:
    fresh = desk.change(desk.ticket(), kind=ChangeKind.CORRECTION)
    parked = desk.parked(desk.ticket(), kind=ChangeKind.CORRECTION)
    honour = DecisionKind.HONOUR
    for change in (fresh, parked):
        sentence = desk.refused(decisions.decide, decisions.Decide(change, honour, "It hurts"))
        assert "nobody has reproduced" in sentence
    desk.do(trials.reproduced, trials.Reproduced(parked))
    desk.decide(parked, honour)
    wish = desk.parked(desk.ticket())
    desk.do(changes.edit_change, changes.EditChange(wish, {"kind": "correction"}))
    assert "nobody has reproduced" in desk.refused(decisions.decide, decisions.Decide(wish, honour, "It hurts"))


def test_8_a_mandate_has_a_release_before_its_date_or_an_alarm(desk: Desk) -> None:
    early, late = desk.release(10), desk.release(40)
    day = desk.day(20).isoformat()
    mandate = desk.change(kind=ChangeKind.MANDATE, mandate_reference="Act 12", mandate_date=day)
    alarm = f"C-{mandate} is a mandate and must ship by {day}; R-{late} is planned for"
    assert desk.place(mandate, early).notes == ()
    slipped = desk.do(releases.slip, releases.Slip(mandate, late))
    assert [note for note in slipped.notes if note.startswith(alarm)]
    desk.undo()
    moved = desk.do_move_day(early, 30)
    assert any(f"must ship by {day}" in note for note in moved.notes)


def test_9_a_hot_fix_is_in_the_next_regular_release_or_a_named_waiver_is(desk: Desk) -> None:
    fix, _ = desk.hot_fix(desk.ticket())
    regular = desk.release(7)
    wish = desk.planned(desk.ticket(), release=regular)
    desk.tested(wish)
    assert f"C-{fix} is not tested" in desk.refused(releases.ship, releases.Ship(regular))
    assert "without a reason" in desk.refused(waive, Waive(regular, fix, " "))
    desk.do(waive, Waive(regular, fix, "Shown to be harmless"), who="Lea")
    desk.ship(regular)
    item = desk.items(regular)[fix]
    assert (item["carried"], item["waiver_by"], item["waiver_reason"]) == (True, "Lea", "Shown to be harmless")


def test_10_a_slip_makes_a_letter_for_everyone_who_was_told_otherwise(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    tickets = [desk.ticket() for _ in range(3)]
    change = desk.planned(*tickets, release=first)
    desk.post()
    desk.do(releases.slip, releases.Slip(change, second))
    assert [desk.told(each)[-2:] for each in tickets] == [["scheduled", "rescheduled"]] * 3


def test_10_a_withdrawal_reaches_those_who_heard_and_only_those(desk: Desk) -> None:
    heard, unheard = desk.ticket(), desk.ticket(email=None)
    change, release = desk.shipped(heard, unheard)
    desk.post()
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "It lost data"))
    assert desk.told(heard)[-2:] == ["shipped", "withdrawn"]
    assert "withdrawn" not in desk.told(unheard)
    assert "shipped" not in desk.told(unheard)
    again = desk.release()
    desk.place(change, again)
    desk.tested(change)
    desk.ship(again)
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(again, "Again"))
    assert desk.told(heard).count("withdrawn") == 1  # the second shipping was never told


def test_11_acts_are_never_changed_or_deleted(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    before = desk.rows(ActRecord)
    desk.do(undo.undo, undo.Undo())
    assert desk.rows(ActRecord)[: len(before)] == before
    assert desk.state_of(change) is ChangeState.NEW
    connection = sqlite3.connect(str(desk.database.path))
    for statement in ("UPDATE acts SET sentence = 'x'", "DELETE FROM acts", "UPDATE act_items SET item_id = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="history is never changed or deleted"):
            connection.execute(statement)
    connection.close()
    assert desk.count(Notice) == desk.count(Letter) == 1
