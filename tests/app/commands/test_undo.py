"""Undo: everything as it was, or a refusal that says that it has moved on."""

import random
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands import (
    changes,
    decisions,
    house,
    letters,
    merging,
    people,
    products,
    releases,
    taking_in,
    undo,
    withdrawing,
)
from app.commands.house import SetHouse
from app.connectors.values import IncomingTicket
from models.acts import ActRecord
from models.decisions import Decision
from models.releases import ReleaseItem
from models.rules.errors import Refusal
from models.rules.states import ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, NoKind, NoticePolicy
from models.tickets import Ticket, Waiter
from tests.app.commands.desk import HISTORY, Desk
from tests.journeys.story import STEPS, Story

MOVED = "it has moved on since. Undo what came after first."


def undone(desk: Desk, act: int | None = None) -> dict[str, list[str]]:
    desk.undo(act)
    return desk.state(without=HISTORY)


@settings(max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10_000))
def test_an_undo_at_any_point_of_a_story_restores_every_table(empty_file: Path, seed: int) -> None:
    story, dice = Story(empty_file), random.Random(seed)
    for _ in range(20):
        tried = dice.random() < 0.4
        before = story.desk.state(without=HISTORY) if tried else {}
        acts = story.desk.count(ActRecord)
        name, choices = dice.choice([step for step in STEPS if step[0] not in ("post", "wait", "rush", "undo")])
        getattr(story, name)(**{each: dice.choice(list(values)) for each, values in choices.items()})
        made = range(story.desk.count(ActRecord), acts, -1)
        if not tried or not made:
            continue
        try:
            for act in made:
                story.desk.undo(act)
        except Refusal as refusal:
            assert "can't be undone" in refusal.sentence, refusal.sentence  # noqa: PT017 - all others are faults
            continue
        assert story.desk.state(without=HISTORY) == before, f"undo of {name}, seed {seed}"
    story.check()
    story.end()


def test_an_undone_rejection_withdraws_its_unsent_letters_and_reopens_the_ticket(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    before = desk.state(without=HISTORY)
    desk.reject(change)
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.REJECTED)
    assert undone(desk) == before
    assert desk.told(ticket) == ["parked"]
    assert desk.letters()[-1]["state"] is LetterState.WITHDRAWN


def test_an_act_is_undone_once(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    act = desk.reject(change).act
    desk.undo(act)
    assert desk.refused(undo.undo, undo.Undo(act)) == f"Act {act} is undone already."


def test_undo_without_a_number_takes_the_last_of_ones_own(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.do(changes.edit_change, changes.EditChange(change, {"title": "Another"}), who="Anna")
    desk.undo()
    assert desk.state_of(change) is ChangeState.NEW
    desk.who = "Nobody"
    assert desk.refused(undo.undo, undo.Undo()) == "There is nothing of yours to undo."


def test_the_last_act_is_refused_where_it_is_older_than_was_said_and_its_number_takes_it_back(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    act = desk.reject(change).act
    done = desk.now
    assert desk.refused(undo.undo, undo.Undo(since=done + timedelta(minutes=1))) == (
        f"Your last act, “C-{change} rejected”, is of {done.astimezone():%Y-%m-%d}. "
        f"To take back what is that old: fortnight undo {act}."
    )
    desk.do(undo.undo, undo.Undo(act, since=desk.now))
    assert desk.state_of(change) is ChangeState.PARKED


def test_the_last_act_is_taken_back_where_it_is_recent_enough(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.reject(change)
    desk.do(undo.undo, undo.Undo(since=desk.now))
    assert desk.state_of(change) is ChangeState.PARKED


@pytest.mark.parametrize("verb", ["ship", "withdraw", "undo"])
def test_what_has_left_the_house_is_not_undone(desk: Desk, verb: str) -> None:
    _, release = desk.shipped(desk.ticket())
    if verb == "withdraw":
        desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "It broke"))
    elif verb == "undo":
        desk.parked(desk.ticket())
        desk.undo()
    last = desk.count(ActRecord)
    words = {"ship": "withdraw the release instead", "withdraw": "ship the changes again", "undo": "do again what"}
    assert words[verb] in desk.refused(undo.undo, undo.Undo(last))


def test_there_is_no_act_of_that_number(desk: Desk) -> None:
    assert desk.refused(undo.undo, undo.Undo(99)) == "There is no act 99."


# ---- refused where somebody built on it


def test_a_change_that_was_parked_since_is_not_unmade(desk: Desk) -> None:
    ticket = desk.ticket()
    made = desk.do(changes.new_change, changes.NewChange(ChangeKind.WISH, "A", (ticket,)))
    desk.do(changes.park, changes.Park(1, "A look"))
    assert desk.refused(undo.undo, undo.Undo(made.act)).endswith(MOVED)


def test_a_link_whose_waiter_had_its_answer_is_not_undone(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    linked = desk.do(changes.link, changes.Link(desk.ticket(), change))
    desk.reject(change)
    assert desk.refused(undo.undo, undo.Undo(linked.act)).endswith(MOVED)
    desk.undo()
    desk.undo(linked.act)
    assert len(desk.waiters(change)) == 1


def test_a_slip_is_not_undone_once_its_old_release_shipped(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    change = desk.planned(desk.ticket(), release=first)
    other = desk.planned(desk.ticket(), release=first)
    desk.tested(other)
    slipped = desk.do(releases.slip, releases.Slip(change, second))
    desk.ship(first)
    assert desk.refused(undo.undo, undo.Undo(slipped.act)).endswith(MOVED)
    assert list(desk.items(second)) == [change]


def test_a_slip_is_not_undone_once_the_change_was_tested_there(desk: Desk) -> None:
    first, second = desk.release(7), desk.release(21)
    change = desk.planned(desk.ticket(), release=first)
    slipped = desk.do(releases.slip, releases.Slip(change, second))
    desk.tested(change)
    assert desk.refused(undo.undo, undo.Undo(slipped.act)).endswith(MOVED)


def test_a_placing_is_not_undone_in_a_frozen_release(desk: Desk) -> None:
    release = desk.release()
    desk.planned(desk.ticket(), release=release)
    change = desk.honoured(desk.ticket())
    placed = desk.place(change, release)
    desk.do(releases.freeze, releases.Freeze(release))
    assert desk.refused(undo.undo, undo.Undo(placed.act)).endswith(MOVED)


def test_a_merge_is_not_undone_once_its_target_shipped(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release()
    change, target = desk.parked(ticket), desk.parked(desk.ticket())
    merged = desk.do(merging.merge, merging.Merge(change, target))
    desk.decide(target, DecisionKind.HONOUR)
    desk.place(target, release)
    desk.tested(target)
    desk.ship(release)
    assert desk.refused(undo.undo, undo.Undo(merged.act)).endswith(MOVED)
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.SHIPPED)


def test_a_split_is_not_undone_once_what_it_left_has_shipped(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release()
    change, target = desk.change(ticket), desk.parked(desk.ticket())
    desk.do(merging.merge, merging.Merge(change, target))
    apart = desk.do(merging.split, merging.Split(change))
    desk.decide(target, DecisionKind.HONOUR)
    desk.place(target, release)
    desk.tested(target)
    desk.ship(release)
    assert desk.refused(undo.undo, undo.Undo(apart.act)).endswith(MOVED)
    assert [row["ticket_id"] for row in desk.waiters(change)] == [ticket]


def test_a_split_is_not_undone_once_somebody_waits_on_what_came_back(desk: Desk) -> None:
    change, target = desk.change(desk.ticket()), desk.parked(desk.ticket())
    desk.do(merging.merge, merging.Merge(change, target))
    split = desk.do(merging.split, merging.Split(change))
    desk.do(changes.link, changes.Link(desk.ticket(), change))
    assert desk.refused(undo.undo, undo.Undo(split.act)).endswith(MOVED)
    desk.undo()
    desk.undo(split.act)


def test_an_unlinking_is_not_undone_once_the_change_was_merged_away(desk: Desk) -> None:
    house_without_letters(desk)
    ticket = desk.ticket()
    change, target = desk.parked(ticket), desk.parked(desk.ticket())
    unlinked = desk.do(changes.unlink, changes.Unlink(ticket, change))
    desk.do(merging.merge, merging.Merge(change, target))
    assert desk.refused(undo.undo, undo.Undo(unlinked.act)).endswith(MOVED)


def test_a_decision_is_not_undone_past_the_one_that_followed(desk: Desk) -> None:
    house_without_letters(desk)
    change = desk.parked(desk.ticket())
    deferred = desk.decide(change, DecisionKind.DEFER, until=desk.day(30))
    desk.decide(change, DecisionKind.ASK)
    assert desk.refused(undo.undo, undo.Undo(deferred.act)).endswith(MOVED)
    assert [row["superseded_by_act"] is None for row in desk.rows(Decision)] == [False, True]


def test_a_person_whom_somebody_edited_since_is_not_unmade(desk: Desk) -> None:
    made = desk.do(people.set_person, people.SetPerson("anna@example.org", {"name": "Anna"}))
    desk.do(people.set_person, people.SetPerson("anna@example.org", {"language": "sv"}))
    assert desk.refused(undo.undo, undo.Undo(made.act)).endswith(MOVED)


def test_a_setting_that_was_set_again_is_not_unset(desk: Desk) -> None:
    first = desk.do(house.set_house, SetHouse({"name": "One"}))
    other = desk.do(house.set_house, SetHouse({"recall_minutes": "0"}))
    desk.do(house.set_house, SetHouse({"name": "Two"}))
    assert desk.refused(undo.undo, undo.Undo(first.act)).endswith(MOVED)
    desk.undo(other.act)


def house_without_letters(desk: Desk) -> None:
    events = ("parked", "honoured", "deferred", "more-information", "scheduled", "rescheduled")
    desk.do(house.set_house, SetHouse({f"policy.{event}": "off" for event in events}))


# ---- what was told


def test_what_let_letters_go_that_have_left_is_passed_over(desk: Desk) -> None:
    desk.policy(Event.PARKED, NoticePolicy.DRAFT)
    first, change = desk.ticket(), desk.parked(desk.ticket())
    (draft,) = (row["id"] for row in desk.letters())
    reworded = desk.do(letters.edit_letter, letters.EditLetter(draft, "Your wish", "We look at it."))
    approved = desk.do(letters.approve, letters.Letters((draft,)))
    assert desk.post() == 1
    for act in (approved, reworded):
        assert f"“{act.sentence}” can't be undone: its letters have left." in desk.refused(
            undo.undo, undo.Undo(act.act)
        )
    done = desk.undo()
    assert done.sentence == f"Undone: C-{change} parked"
    assert done.notes[:2] == tuple(
        f"“{act.sentence}” was passed over: its letters have left." for act in (approved, reworded)
    )
    assert desk.state_of(change) is ChangeState.NEW
    assert desk.row(Ticket, first)["state"] is TicketState.OPEN


def test_where_nothing_can_be_undone_any_more_it_says_why(desk: Desk) -> None:
    desk.policy(Event.PARKED, NoticePolicy.DRAFT)
    desk.parked(desk.ticket())
    draft = desk.letters()[0]["id"]
    approved = desk.do(letters.approve, letters.Letters((draft,)), who="Olli")
    desk.post()
    with pytest.raises(Refusal) as caught:
        desk.do(undo.undo, undo.Undo(), who="Olli")
    said = f"There is nothing of yours to undo. “{approved.sentence}” was passed over: its letters have left."
    assert caught.value.sentence == said


def test_what_was_told_by_hand_can_be_taken_back(desk: Desk) -> None:
    desk.parked(desk.ticket(email=None))
    letter = desk.letters()[0]["id"]
    desk.do(letters.told, letters.Letters((letter,), "by telephone"))
    desk.undo()
    assert desk.letters()[0]["state"] is LetterState.BY_HAND


def test_an_import_is_undone_with_the_letters_that_had_not_left(desk: Desk) -> None:
    desk.do(house.set_house, SetHouse({"policy.received": "send"}))
    before = desk.state(without=HISTORY)
    desk.ticket()
    assert undone(desk) == before
    assert [letter["state"] for letter in desk.letters()] == [LetterState.WITHDRAWN]


def test_an_import_that_was_confirmed_to_its_requesters_stays(desk: Desk) -> None:
    desk.do(house.set_house, SetHouse({"policy.received": "send"}))
    desk.ticket()
    desk.post()
    assert "were told of it already" in desk.refused(undo.undo, undo.Undo())
    assert desk.count(Ticket) == 1


def test_who_came_after_an_undone_decision_hears_where_it_stands_now(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    honoured = desk.decide(change, DecisionKind.HONOUR)
    unsent, sent = desk.ticket(), 0
    desk.do(changes.link, changes.Link(unsent, change))
    desk.undo(honoured.act)
    assert desk.told(unsent) == ["parked"]
    honoured = desk.decide(change, DecisionKind.HONOUR)
    sent = desk.ticket()
    desk.do(changes.link, changes.Link(sent, change))
    desk.post()
    desk.undo(honoured.act)
    assert desk.told(sent) == ["honoured", "correction"]


def test_an_undone_unlinking_brings_the_notice_back_into_its_letter(desk: Desk) -> None:
    one, two = desk.ticket(email="a@example.org"), desk.ticket(email="a@example.org")
    change = desk.parked(one, two)
    body = desk.letters()[0]["body"]
    desk.do(changes.unlink, changes.Unlink(two, change))
    assert desk.letters()[0]["body"] != body
    desk.undo()
    assert desk.letters()[0]["body"] == body
    assert (desk.told(one), desk.told(two)) == (["parked"], ["parked"])
    desk.post()
    assert "was already told" in desk.refused(changes.unlink, changes.Unlink(two, change))


def test_an_undone_link_to_what_shipped_tells_that_it_was_a_mistake(desk: Desk) -> None:
    change, _ = desk.shipped(desk.ticket())
    ticket = desk.ticket()
    linked = desk.do(changes.link, changes.Link(ticket, change))
    desk.post()
    desk.undo(linked.act)
    assert desk.told(ticket) == ["shipped", "correction"]
    assert desk.ticket_state(ticket) == (TicketState.OPEN, None)
    assert desk.count(Waiter, ticket_id=ticket) == 0


# ---- some verbs, each alone


def test_an_undone_placing_takes_the_release_back_to_planned(desk: Desk) -> None:
    change, release = desk.honoured(desk.ticket()), desk.release()
    before = desk.state(without=HISTORY)
    desk.place(change, release)
    assert undone(desk) == before
    assert (desk.release_state(release), desk.count(ReleaseItem)) == (ReleaseState.PLANNED, 0)


def test_an_undone_import_takes_its_people_along(desk: Desk) -> None:
    desk.do(products.set_product, products.SetProduct("Kursvik", {}))
    before = desk.state(without=HISTORY)
    tickets = [
        IncomingTicket(row=n, key=f"A-{n}", subject="S", requester=f"P {n}", organisation="North") for n in range(1, 4)
    ]
    desk.do(taking_in.take_in, taking_in.TakeIn("file", tickets))
    assert undone(desk) == before


def test_a_newer_file_is_undone_to_the_older(desk: Desk) -> None:
    desk.ticket(key="A-1", subject="Old", body="Old")
    before = desk.state(without=HISTORY)
    desk.ticket_again(key="A-1", subject="New", body="New", version="2")
    assert undone(desk) == before


def test_an_undone_reopening_lets_the_rejection_stand_again(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.reject(change)
    desk.do(decisions.reopen, decisions.AskedAgain(change, "Much has changed"))
    desk.undo()
    newcomer = desk.ticket()
    desk.do(changes.link, changes.Link(newcomer, change))
    desk.do(decisions.stand, decisions.AskedAgain(change, "As before"))
    assert desk.told(newcomer) == ["rejected"]
    assert desk.letters()[-1]["facts"]["requests"][0]["no_kind"] == NoKind.NOT_NOW
