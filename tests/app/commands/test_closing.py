"""Closing with knowledge: the case that a ticket leaves behind, the channel, the version that mends it; and reopening."""

import pytest

from app.commands import asking, cases, closing, following, several_tickets
from app.commands.closing import CloseTicket, ReopenTicket
from models.cases import Case
from models.changes import Change
from models.rules.states import TicketState
from models.rules.terms import AnswerChannel, ChangeKind, Disposition, Event, Language
from models.tickets import Ticket
from tests.app.commands.desk import Desk

ANSWERED = Disposition.ANSWERED


def close(desk: Desk, ticket: int, **more: object) -> None:
    desk.do(closing.close_ticket, CloseTicket(ticket, ANSWERED, **more))  # type: ignore[arg-type]  # of any field


def body(desk: Desk) -> str:
    return str(desk.letters(Event.CLOSED)[-1]["body"])


def test_cause_and_solution_make_a_case_under_the_ticket_s_own_facts(desk: Desk) -> None:
    desk.product()
    ticket = desk.ticket(subject="Printing fails", version="8.4", module="Reports", language=Language.SV)
    made = desk.do(
        closing.close_ticket,
        CloseTicket(
            ticket, ANSWERED, cause="Old driver", solution="Uppdatera drivrutinen", channel=AnswerChannel.PHONE
        ),
    )
    assert made.made == ("K-1",)
    assert made.touches("case")
    case = desk.row(Case, 1)
    assert (case["title"], case["cause"], case["solution"]) == ("Printing fails", "Old driver", "Uppdatera drivrutinen")
    assert (case["product_version"], case["module"], case["language"]) == ("8.4", "Reports", Language.SV)
    row = desk.row(Ticket, ticket)
    assert (row["case_id"], row["channel"], row["disposition"]) == (1, AnswerChannel.PHONE, ANSWERED)
    assert "Uppdatera drivrutinen" in body(desk)
    assert "Old driver" not in body(desk)


def test_an_existing_case_answers_with_its_solution_and_own_words_replace_it(desk: Desk) -> None:
    close(desk, desk.ticket(), cause="Cache", solution="Empty the cache")
    close(desk, desk.ticket(), case=1)
    assert "Empty the cache" in body(desk)
    close(desk, desk.ticket(), case=1, text="Please empty it once more")
    assert "Empty the cache" not in body(desk)
    assert "Please empty it once more" in body(desk)
    assert desk.count(Case) == 1
    assert [row["case_id"] for row in desk.rows(Ticket)] == [1, 1, 1]


def test_words_alone_or_a_wish_for_none_make_no_case(desk: Desk) -> None:
    close(desk, desk.ticket(), text="As we said on the phone")
    close(desk, desk.ticket(), solution="Press F5", kept=False)
    assert desk.count(Case) == 0
    assert "Press F5" in body(desk)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.EN, "mended in version 8.5; you have version 8.4"),
        (Language.SV, "rättat i version 8.5; du har version 8.4"),
        (Language.FI, "korjattu versiossa 8.5; teillä on käytössä versio 8.4"),
        (Language.DE, "in Version 8.5 behoben; Sie haben Version 8.4"),
        (Language.NL, "opgelost in versie 8.5; u hebt versie 8.4"),
    ],
)
def test_the_version_that_mends_it_stands_against_the_requester_s(desk: Desk, language: Language, said: str) -> None:
    close(desk, desk.ticket(version="8.4", language=language), cause="A fault", solution="Update", fixed_in="8.5")
    assert said in body(desk)
    close(desk, desk.ticket(version="v8.5", language=Language.EN), case=1)
    assert "mended in version 8.5." in body(desk)


def test_what_does_not_go_together_is_refused_in_words(desk: Desk) -> None:
    ticket = desk.ticket()
    close(desk, desk.ticket(), cause="Cache", solution="Empty the cache")

    def refused(**more: object) -> str:
        values = {"disposition": ANSWERED} | more
        return desk.refused(closing.close_ticket, CloseTicket(ticket, **values))  # type: ignore[arg-type]  # any field

    assert "What is the solution?" in refused(cause="Only that")
    assert refused(case=7, text="x") == "There is no K-7."
    assert "Choose one" in refused(case=1, solution="Another")
    assert "belong to an answer" in refused(disposition=Disposition.WITHDRAWN, solution="x")
    assert "Nothing is closed without" in refused()
    assert "closed by hand as" in refused(disposition=Disposition.SHIPPED, text="x")


def test_no_ticket_is_closed_by_hand_without_a_disposition_that_is_recorded(desk: Desk) -> None:
    for how in closing.BY_SUPPORT:
        ticket = desk.ticket()
        desk.do(closing.close_ticket, CloseTicket(ticket, how, "So it is"))
        assert desk.ticket_state(ticket) == (TicketState.CLOSED, how)


def test_closing_is_undone_with_its_case_and_its_letter(desk: Desk) -> None:
    ticket = desk.ticket()
    before = desk.state(without=("acts", "act_items", "notices", "letters"))
    close(desk, ticket, cause="Cache", solution="Empty the cache", fixed_in="9")
    desk.undo()
    assert desk.state(without=("acts", "act_items", "notices", "letters")) == before
    assert desk.told(ticket) == []


def test_a_case_that_answered_others_since_keeps_its_closing_from_being_undone(desk: Desk) -> None:
    desk.ticket()
    act = desk.do(closing.close_ticket, CloseTicket(1, ANSWERED, cause="Cache", solution="Empty it")).act
    close(desk, desk.ticket(), case=1)
    with pytest.raises(Exception, match="moved on"):
        desk.undo(act)


def test_reopening_says_which_case_is_in_doubt_and_shows_it_in_its_history(desk: Desk) -> None:
    ticket = desk.ticket()
    close(desk, ticket, cause="Cache", solution="Empty the cache")
    effects = desk.do(closing.reopen_ticket, ReopenTicket(ticket, "It came back"))
    assert "K-1 is in doubt" in effects.sentence
    assert effects.touched["case"] == {1}
    assert desk.ticket_state(ticket) == (TicketState.REOPENED, None)


def test_what_shipped_and_is_not_fixed_gets_one_new_correction_for_all_who_come_back(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    wish, _ = desk.shipped(first, second)
    made = desk.do(closing.reopen_ticket, ReopenTicket(first, "It isn't fixed"))
    correction = int(made.made[0][2:])
    row = desk.row_of(correction)
    assert (row["kind"], row["origin"]) == (ChangeKind.CORRECTION, f"C-{wish}")
    desk.do(closing.reopen_ticket, ReopenTicket(second, "Not here either"))
    assert {waiter["ticket_id"] for waiter in desk.waiters(correction)} == {first, second}
    assert desk.count(Change) == 2


def test_a_case_is_mended_and_removed_and_both_are_undone(desk: Desk) -> None:
    ticket = desk.ticket()
    close(desk, ticket, cause="Cache", solution="Empty the cache")
    desk.do(cases.edit_case, cases.EditCase(1, {"solution": "Empty it twice", "module": "Cache", "language": "de"}))
    row = desk.row(Case, 1)
    assert (row["solution"], row["module"], row["language"]) == ("Empty it twice", "Cache", Language.DE)
    desk.undo()
    assert desk.row(Case, 1)["solution"] == "Empty the cache"
    desk.do(cases.remove_case, cases.RemoveCase(1))
    assert desk.row(Ticket, ticket)["case_id"] is None
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, ANSWERED)
    desk.undo()
    assert desk.row(Ticket, ticket)["case_id"] == 1


def test_a_case_is_never_left_without_a_title_or_a_solution(desk: Desk) -> None:
    close(desk, desk.ticket(), cause="Cache", solution="Empty the cache")
    assert "needs a solution" in desk.refused(cases.edit_case, cases.EditCase(1, {"solution": " "}))
    assert "needs a title" in desk.refused(cases.edit_case, cases.EditCase(1, {"title": ""}))
    assert "has no “colour”" in desk.refused(cases.edit_case, cases.EditCase(1, {"colour": "red"}))


def test_reopened_in_time_the_closing_letter_does_not_leave_and_undo_lets_it_leave_again(desk: Desk) -> None:
    ticket = desk.ticket()
    close(desk, ticket, text="Press F5")
    effects = desk.do(closing.reopen_ticket, ReopenTicket(ticket, "Wrong ticket"))
    assert desk.told(ticket) == []
    (note,) = effects.notes
    assert note.endswith("had not left yet, and is taken back.")
    desk.undo()
    assert desk.told(ticket) == ["closed"]
    assert desk.post() == 1


def test_what_has_left_before_a_reopening_stays_sent(desk: Desk) -> None:
    ticket = desk.ticket()
    close(desk, ticket, text="Press F5")
    desk.post()
    assert desk.do(closing.reopen_ticket, ReopenTicket(ticket, "It isn't fixed")).notes == ()
    assert desk.told(ticket) == ["closed"]


def test_a_reopening_leaves_the_letters_of_others_who_were_closed_by_the_same_act(desk: Desk) -> None:
    first, second = desk.ticket(email="anna@example.org"), desk.ticket(email="anna@example.org")
    desk.do(several_tickets.close_all, several_tickets.CloseAll((first, second), ANSWERED, "Press F5"))
    desk.do(closing.reopen_ticket, ReopenTicket(first, "Wrong ticket"))
    assert (desk.told(first), desk.told(second)) == ([], ["closed"])
    (letter,) = desk.letters(Event.CLOSED)
    assert "Subject 2" in letter["body"]
    assert "Subject 1" not in letter["body"]


@pytest.mark.parametrize("how", [ANSWERED, Disposition.WITHDRAWN])
def test_a_ticket_that_is_closed_is_asked_nothing_any_more(desk: Desk, how: Disposition) -> None:
    ticket = desk.ticket()
    desk.do(asking.ask_ticket, asking.AskTicket(ticket, ("Which browser?",)))
    desk.do(closing.close_ticket, CloseTicket(ticket, how, "Press F5"))
    assert desk.told(ticket) == (["closed"] if how is ANSWERED else [])


def test_a_case_in_another_language_than_its_readers_is_said_and_own_words_are_not(desk: Desk) -> None:
    close(desk, desk.ticket(language=Language.FI), cause="Välimuisti", solution="Tyhjennä välimuisti")
    first, follower, finn = desk.ticket(), desk.ticket(language=Language.SV), desk.ticket(language=Language.FI)
    desk.do(following.merge_tickets, following.MergeTickets(follower, first))
    effects = desk.do(closing.close_ticket, CloseTicket(first, ANSWERED, case=1))
    assert effects.notes == (
        "K-1 is in Finnish, and 1 reader reads English and 1 reader reads Swedish: say it in their words (fortnight close --text …).",
    )
    assert desk.do(closing.close_ticket, CloseTicket(finn, ANSWERED, case=1)).notes == ()
    own = CloseTicket(desk.ticket(), ANSWERED, "Empty the cache", case=1)
    assert desk.do(closing.close_ticket, own).notes == ()


def test_of_several_closed_with_a_case_each_reader_of_another_language_is_counted_once(desk: Desk) -> None:
    close(desk, desk.ticket(language=Language.FI), cause="Välimuisti", solution="Tyhjennä välimuisti")
    some = (desk.ticket(), desk.ticket(), desk.ticket(language=Language.FI))
    effects = desk.do(several_tickets.close_all, several_tickets.CloseAll(some, ANSWERED, case=1))
    assert effects.notes == (
        "K-1 is in Finnish, and 2 readers read English: say it in their words (fortnight close --text …).",
    )
