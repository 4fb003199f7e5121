"""Parking that cannot rot: an owner, dates, what brings a change back, and the exact time that it stood parked."""

from datetime import date, timedelta

import pytest

from app.commands import (
    asking,
    changes,
    closing,
    decisions,
    house,
    parking,
    planning,
)
from app.commands.act import By
from app.commands.conditions import BringBack
from app.commands.parking import SetParking
from app.jobs.due import DueReport, run_due
from app.queries.changes import queue_rows
from app.queries.parking import parking_of
from models.parking import Condition, Parking
from models.rules.states import ChangeState, TicketState
from models.rules.terms import (
    ChangeKind,
    DecisionKind,
    Disposition,
    Event,
    NoKind,
    ReturnKind,
    TicketEvent,
)
from tests.app.commands.desk import Desk

CLOSED = TicketEvent.CLOSED


def park(desk: Desk, *back: BringBack, tickets: int = 1, **more: object) -> int:
    number = desk.change(*(desk.ticket() for _ in range(tickets)))
    desk.do(changes.park, changes.Park(number, "It needs a look", back=back, **more))  # type: ignore[arg-type]
    return number


def to_decide(desk: Desk) -> list[int]:
    return [row.id for row in queue_rows(desk.database, "to-decide", desk.now.date()).rows]


def due(desk: Desk) -> DueReport:
    return run_due(desk.database, By("Eva", desk.now))


def why(desk: Desk, change: int) -> str | None:
    because = parking_of(desk.database, change, desk.now).returned
    return because.kind.value if because is not None else None


def answered(desk: Desk, ticket: int) -> None:
    desk.do(asking.answer_came, asking.AnswerCame(ticket, "In the evening, mostly"))


# ---- what brings it back


def test_what_waits_for_nothing_is_to_decide_at_once_and_has_its_dates(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    row = desk.row_of(change)
    assert to_decide(desk) == [change]
    assert (row["review_on"], row["answer_by"], row["returns_on"]) == (desk.day(28), desk.day(56), None)


def test_a_day_brings_it_back(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.DATE, desk.day(10)))
    desk.wait(days=9)
    assert due(desk).returned == ()
    assert to_decide(desk) == []
    day = desk.day(1)
    desk.wait(days=1)
    assert due(desk).returned == (f"C-{change} is back in Decisions: it was to come back on {day.isoformat()}.",)
    assert to_decide(desk) == [change]
    assert (desk.row_of(change)["review_on"], desk.row_of(change)["returned_at"]) == (day, desk.now)
    assert due(desk).returned == ()


def test_a_closed_ticket_brings_it_back_in_the_same_act_which_says_so(desk: Desk) -> None:
    other = desk.ticket()
    change = park(desk, BringBack(ReturnKind.TICKET, ticket=other, event=CLOSED))
    assert to_decide(desk) == []
    done = desk.do(closing.close_ticket, closing.CloseTicket(other, Disposition.ANSWERED, "Done"))
    assert f"C-{change} is back in Decisions: T-{other} was closed." in done.notes
    assert to_decide(desk) == [change]
    desk.undo()
    assert to_decide(desk) == []
    assert why(desk, change) is None
    assert desk.rows(Condition)[0]["met_at"] is None


def test_what_brought_it_back_is_undone_although_it_was_decided_since(desk: Desk) -> None:
    other = desk.ticket()
    change = park(desk, BringBack(ReturnKind.TICKET, ticket=other, event=CLOSED))
    closed = desk.do(closing.close_ticket, closing.CloseTicket(other, Disposition.ANSWERED, "Done"))
    desk.decide(change, DecisionKind.HONOUR)
    desk.undo(closed.act)
    assert desk.ticket_state(other)[0] is TicketState.OPEN
    assert desk.state_of(change) is ChangeState.HONOURED


def test_who_begins_to_wait_for_what_rests_is_told_that_it_is_parked(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.DATE, desk.day(20)))
    newcomer = desk.ticket()
    desk.do(changes.link, changes.Link(newcomer, change))
    assert desk.told(newcomer) == ["parked"]
    desk.decide(change, DecisionKind.DEFER, until=desk.day(9))
    another = desk.ticket()
    desk.do(changes.link, changes.Link(another, change))
    assert desk.told(another) == ["deferred"]


def test_a_reopened_ticket_brings_it_back(desk: Desk) -> None:
    other = desk.ticket()
    desk.do(closing.close_ticket, closing.CloseTicket(other, Disposition.ANSWERED, "Done"))
    change = park(desk, BringBack(ReturnKind.TICKET, ticket=other, event=TicketEvent.REOPENED))
    desk.do(closing.reopen_ticket, closing.ReopenTicket(other, "It broke again"))
    assert (to_decide(desk), why(desk, change)) == ([change], "ticket")


def test_an_answered_ticket_brings_it_back(desk: Desk) -> None:
    other = desk.ticket()
    desk.do(asking.ask_ticket, asking.AskTicket(other, ("When?",)))
    change = park(desk, BringBack(ReturnKind.TICKET, ticket=other, event=TicketEvent.ANSWERED))
    desk.do(asking.answer_came, asking.AnswerCame(other))
    assert (to_decide(desk), why(desk, change)) == ([change], "ticket")


def test_so_many_waiting_bring_it_back(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.WAITERS, amount=3))
    desk.do(changes.link, changes.Link(desk.ticket(), change))
    assert to_decide(desk) == []
    desk.do(changes.link, changes.Link(desk.ticket(), change))
    assert (to_decide(desk), why(desk, change)) == ([change], "waiters")


def test_free_days_in_a_coming_release_bring_it_back(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.CAPACITY, amount=5))
    release = desk.release()
    assert to_decide(desk) == []
    desk.do(planning.edit_release, planning.EditRelease(release, capacity=5))
    assert (to_decide(desk), why(desk, change)) == ([change], "capacity")


def test_a_law_brings_it_back_ninety_days_before(desk: Desk) -> None:
    law = desk.day(100)
    change = park(desk, BringBack(ReturnKind.LAW, law, note="Accessibility Act"))
    assert desk.row_of(change)["answer_by"] == desk.day(56)
    desk.wait(days=9)
    assert due(desk).returned == ()
    desk.wait(days=1)
    said = f"C-{change} is back in Decisions: Accessibility Act is in force from {law.isoformat()}."
    assert due(desk).returned == (said,)


def test_the_latest_date_for_an_answer_brings_it_back_whatever_else_it_waits_for(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.WAITERS, amount=50), answer_by=desk.day(20))
    row = desk.row_of(change)
    assert (row["returns_on"], row["review_on"]) == (desk.day(13), desk.day(20))
    desk.wait(days=12)
    assert due(desk).returned == ()
    desk.wait(days=1)
    said = f"C-{change} is back in Decisions: an answer is due by {row['answer_by'].isoformat()}."
    assert due(desk).returned == (said,)
    assert to_decide(desk) == [change]


def test_the_first_that_comes_true_brings_it_back_and_the_others_stay_to_be_read(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.DATE, desk.day(5)), BringBack(ReturnKind.WAITERS, amount=9))
    desk.wait(days=6)
    due(desk)
    assert [row.met is not None for row in parking_of(desk.database, change, desk.now).conditions] == [True, False]


def test_a_decision_ends_what_would_have_brought_it_back(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.DATE, desk.day(5)))
    desk.decide(change, DecisionKind.HONOUR)
    desk.wait(days=6)
    assert due(desk).returned == ()
    row = desk.row_of(change)
    assert (row["answer_by"], row["returned_at"], row["returns_on"]) == (None, None, None)
    assert desk.rows(Condition)[0]["ended_at"] is not None


def test_a_deferral_comes_back_by_its_day_or_before_by_what_it_waits_for(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    back = (BringBack(ReturnKind.WAITERS, amount=2),)
    desk.decide(change, DecisionKind.DEFER, until=desk.day(90), back=back)
    assert desk.row_of(change)["answer_by"] == desk.day(90)
    desk.do(changes.link, changes.Link(desk.ticket(), change))
    assert (to_decide(desk), why(desk, change)) == ([change], "waiters")
    desk.decide(change, DecisionKind.DEFER, until=desk.day(9))
    assert why(desk, change) is None
    desk.wait(days=9)
    assert "it was deferred until" in due(desk).returned[0]


def test_a_deferral_without_a_day_lasts_until_its_answer_is_due(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.decide(change, DecisionKind.DEFER, back=(BringBack(ReturnKind.WAITERS, amount=2),))
    assert desk.row_of(change)["returns_on"] == desk.day(56)
    assert desk.letters(Event.DEFERRED)[0]["facts"]["until"] == desk.day(56).isoformat()
    other = desk.parked(desk.ticket())
    refusal = desk.refused(decisions.decide, decisions.Decide(other, DecisionKind.DEFER, "Later"))
    assert refusal == "Deferred until when? Give the day on which it comes back."


def test_what_was_told_not_now_comes_back_to_be_looked_at_and_stands_or_is_reopened(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(desk.ticket())
    back = (BringBack(ReturnKind.TICKET, ticket=ticket, event=CLOSED),)
    desk.decide(change, DecisionKind.REJECT, no_kind=NoKind.NOT_NOW, back=back)
    assert to_decide(desk) == []
    desk.do(closing.close_ticket, closing.CloseTicket(ticket, Disposition.ANSWERED, "Done"))
    assert (to_decide(desk), desk.state_of(change)) == ([change], ChangeState.REJECTED)
    assert [row.id for row in queue_rows(desk.database, "asked-again", desk.now.date()).rows] == [change]
    desk.do(decisions.stand, decisions.AskedAgain(change, "It still costs more"))
    assert to_decide(desk) == []
    desk.do(decisions.reopen, decisions.AskedAgain(change, "After all"))
    assert to_decide(desk) == [change]
    assert desk.row_of(change)["answer_by"] == desk.day(56)


def test_no_other_no_comes_back_by_itself(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    back = (BringBack(ReturnKind.WAITERS, amount=9),)
    order = decisions.Decide(change, DecisionKind.REJECT, "No", NoKind.NOT_EVER, back=back)
    assert "Only what is rejected as not-now" in desk.refused(decisions.decide, order)


# ---- questions


def test_an_answer_brings_back_what_was_asked_about(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    desk.decide(change, DecisionKind.ASK, "When do you copy?")
    assert to_decide(desk) == []
    desk.do(asking.ask_ticket, asking.AskTicket(ticket, ("Which module?",)))
    answered(desk, ticket)
    assert (to_decide(desk), why(desk, change)) == ([change], "answered")
    assert desk.row_of(change)["asked_since"] is None


def test_a_question_without_an_answer_comes_back_by_its_own_day(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.decide(change, DecisionKind.ASK, "When?", until=desk.day(7))
    desk.wait(days=6)
    assert due(desk).returned == ()
    desk.wait(days=1)
    assert "nobody answered the question" in due(desk).returned[0]
    assert to_decide(desk) == [change]
    assert due(desk).returned == ()
    desk.decide(change, DecisionKind.ASK, "Once more: when?")
    assert to_decide(desk) == []


def test_a_question_without_a_day_comes_back_while_there_is_time_for_an_answer(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.decide(change, DecisionKind.ASK, "When?")
    desk.wait(days=48)
    assert due(desk).returned == ()
    desk.wait(days=1)
    assert len(due(desk).returned) == 1
    assert to_decide(desk) == [change]


# ---- said anew


def test_what_brings_it_back_is_said_anew_and_a_later_review_is_told(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.DATE, desk.day(10)))
    later = desk.day(40)
    desk.do(parking.set_parking, SetParking(change, review=later, back=(BringBack(ReturnKind.WAITERS, amount=2),)))
    desk.wait(days=20)
    assert due(desk).returned == ()
    assert desk.told(1) == ["parked"]
    desk.do(changes.link, changes.Link(desk.ticket(), change))
    assert to_decide(desk) == [change]
    desk.do(parking.set_parking, SetParking(change, review=desk.day(50)))
    assert desk.told(1) == ["parked", "parked"]


def test_without_anything_that_brings_it_back_it_is_to_decide(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.WAITERS, amount=9))
    desk.do(parking.set_parking, SetParking(change, back=()))
    assert to_decide(desk) == [change]


def test_what_is_neither_parked_nor_told_not_now_has_no_parking(desk: Desk) -> None:
    change = desk.honoured(desk.ticket())
    refusal = desk.refused(parking.set_parking, SetParking(change, review=desk.day(3)))
    assert refusal == f"C-{change} is honoured: only what is parked, or was told not now, comes back."


# ---- bad input


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ({"review": -1}, "The review date 2026-11-22 is past. Choose a day to come."),
        ({"answer_by": -1}, "The latest date for an answer, 2026-11-22, is past. Choose a day to come."),
        ({"review": 9, "answer_by": 5}, "The review date 2026-12-02 lies after 2026-11-28"),
        ({"back": BringBack(ReturnKind.DATE, date(2026, 11, 1))}, "2026-11-01 is not a day to come."),
        ({"back": BringBack(ReturnKind.TICKET, ticket=99, event=CLOSED)}, "There is no T-99."),
        ({"back": BringBack(ReturnKind.TICKET, ticket=1, event=TicketEvent.REOPENED)}, "T-1 is not closed"),
        ({"back": BringBack(ReturnKind.TICKET, ticket=1)}, "Which ticket, and what must happen to it?"),
        ({"back": BringBack(ReturnKind.WAITERS, amount=0)}, "0 can’t bring it back. Name a number above 0."),
        ({"back": BringBack(ReturnKind.WAITERS, amount=1)}, "1 wait for C-1 already. Name a higher number."),
        ({"back": BringBack(ReturnKind.WAITERS, amount=2.5)}, "2.5 is not a whole number"),
        ({"back": BringBack(ReturnKind.CAPACITY, amount=-3)}, "-3 can’t bring it back."),
        ({"back": BringBack(ReturnKind.LAW, date(2027, 9, 1))}, "Which law, and from which day?"),
        ({"back": BringBack(ReturnKind.LAW, note="Act 12")}, "Which law, and from which day?"),
        ({"back": BringBack(ReturnKind.LAW, date(2026, 12, 1), note="Act 12")}, "so it would be back at once."),
        (
            {"back": BringBack(ReturnKind.DATE, date(2027, 5, 1)), "answer_by": 9},
            "It would come back on 2027-05-01, after",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(desk: Desk, order: dict[str, object], sentence: str) -> None:
    number = desk.change(desk.ticket())
    days = {name: desk.day(days) for name, days in order.items() if isinstance(days, int)}
    back = (order["back"],) if "back" in order else ()
    refusal = desk.refused(changes.park, changes.Park(number, "A look", back=back, **days))  # type: ignore[arg-type]
    assert sentence in refusal


# ---- how long


def test_time_parked_is_the_sum_of_its_intervals(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.wait(hours=5)
    desk.reject(change)
    desk.wait(days=3)
    desk.do(decisions.reopen, decisions.AskedAgain(change, "After all"))
    desk.wait(minutes=55)
    parked = parking_of(desk.database, change, desk.now).time_parked
    assert parked == timedelta(hours=5, minutes=5) + timedelta(minutes=55)
    assert len(desk.rows(Parking)) == 2


def test_an_undone_decision_never_ended_the_parking(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.wait(hours=5)
    desk.decide(change, DecisionKind.HONOUR)
    desk.undo()
    desk.wait(hours=1)
    assert parking_of(desk.database, change, desk.now).time_parked == timedelta(hours=6, minutes=10)


def test_what_was_merged_keeps_what_brings_it_back_for_when_it_is_split_off(desk: Desk) -> None:
    from app.commands import merging

    change = park(desk, BringBack(ReturnKind.DATE, desk.day(20)))
    target = desk.parked(desk.ticket())
    desk.do(merging.merge, merging.Merge(change, target))
    desk.wait(days=1)
    desk.do(merging.split, merging.Split(change))
    desk.wait(days=19)
    due(desk)
    assert why(desk, change) == "date"
    assert len(desk.rows(Parking)) == 3


@pytest.mark.parametrize("kind", [ChangeKind.WISH, ChangeKind.CORRECTION])
def test_the_house_says_how_many_days_an_answer_takes(desk: Desk, kind: ChangeKind) -> None:
    desk.do(house.set_house, house.SetHouse({"answer_days": "20"}))
    change = desk.parked(desk.ticket(), kind=kind)
    row = desk.row_of(change)
    assert (row["answer_by"], row["review_on"]) == (desk.day(20), desk.day(20))
    assert "weeks" in desk.refused(house.set_house, house.SetHouse({"answer_days": "0"}))


def test_more_room_than_any_release_has_is_said_to_be_never_free(desk: Desk) -> None:
    desk.do(planning.edit_release, planning.EditRelease(desk.release(10), capacity=22))
    change = desk.parked(desk.ticket())
    effects = desk.do(parking.set_parking, SetParking(change, back=(BringBack(ReturnKind.CAPACITY, amount=30),)))
    assert "No coming release holds more than 22 person-days" in effects.notes[0]
