"""Routes: tickets handed to parties inside the house and outside, up the chain of escalation, and back."""

from pathlib import Path

import pytest

from app.commands import asking, closing, routing
from app.commands.closing import CloseTicket
from app.commands.routing import Escalate, Route, SetParty, TakeBack
from app.jobs.export import export_tickets
from app.queries.outbox import grouped_letters, letter_detail
from models.cases import Party
from models.rules.states import LetterState, TicketState
from models.rules.terms import Channel, Disposition, Event, Language, NoticePolicy
from models.tickets import Ticket
from tests.app.commands.desk import Desk


def party(desk: Desk, name: str, **values: str) -> None:
    desk.do(routing.set_party, SetParty(name, values))


def hosting(desk: Desk) -> None:
    party(desk, "Cloud hosting", email="hosting@example.net", language="sv", outside="yes", step="3")


def test_inside_the_house_the_ticket_stays_open_and_nobody_is_written_to(desk: Desk) -> None:
    party(desk, "Process design")
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "process design", "Theirs"))
    assert desk.row(Ticket, ticket)["party_id"] == 1
    assert desk.ticket_state(ticket) == (TicketState.OPEN, None)
    assert desk.letters() == []


def test_a_party_outside_reads_the_request_in_its_own_language(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket(body="It fails\nevery night.", version="8.4", module="Reports", language=Language.FI)
    desk.do(routing.route, Route(ticket, "Cloud hosting", "Since the move"))
    (letter,) = desk.letters(Event.HANDED_OVER)
    assert (letter["address"], letter["reader"], letter["person_id"]) == ("hosting@example.net", "Cloud hosting", None)
    assert (letter["language"], letter["channel"], letter["state"]) == (Language.SV, Channel.MAIL, LetterState.QUEUED)
    for said in (f"T-{ticket}", "It fails\nevery night.", "8.4", "Reports", "Since the move"):
        assert said in letter["body"]
    assert f"[T-{ticket}]" in letter["subject"]
    assert "Person" not in letter["body"]
    assert desk.post() == 1


def test_a_party_reads_what_the_requester_answered_as_well_and_so_does_an_export(desk: Desk, tmp_path: Path) -> None:
    hosting(desk)
    ticket = desk.ticket(body="It fails.")
    desk.do(asking.ask_ticket, asking.AskTicket(ticket, ("Since when?",)))
    desk.do(asking.answer_came, asking.AnswerCame(ticket, "Since Monday."))
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    (letter,) = desk.letters(Event.HANDED_OVER)
    assert "It fails.\n\nSince Monday." in letter["body"]
    export_tickets(desk.database, tmp_path / "tickets.csv")
    assert "It fails.\n\nSince Monday." in (tmp_path / "tickets.csv").read_text("utf-8-sig").replace("\r\n", "\n")


def test_a_party_without_an_address_is_told_by_hand(desk: Desk) -> None:
    party(desk, "Supplier", outside="yes")
    desk.do(routing.route, Route(desk.ticket(), "Supplier"))
    assert [letter["state"] for letter in desk.letters(Event.HANDED_OVER)] == [LetterState.BY_HAND]


def test_a_house_may_look_at_the_letter_first_or_write_none(desk: Desk) -> None:
    hosting(desk)
    desk.policy(Event.HANDED_OVER, NoticePolicy.DRAFT)
    desk.do(routing.route, Route(desk.ticket(), "Cloud hosting"))
    assert [letter["state"] for letter in desk.letters()] == [LetterState.DRAFT]
    desk.policy(Event.HANDED_OVER, NoticePolicy.OFF)
    desk.do(routing.route, Route(desk.ticket(), "Cloud hosting"))
    assert len(desk.letters()) == 1


def test_closing_with_the_route_tells_the_requester_where_it_went_and_the_party_what_it_is(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting", "Note for them", closed=True, text="They will call you"))
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.ROUTED)
    assert desk.told(ticket) == ["closed", "handed-over"]
    (closed,) = desk.letters(Event.CLOSED)
    assert "Cloud hosting" in closed["body"]
    assert "They will call you" in closed["body"]
    assert "Note for them" not in closed["body"]


def test_what_waits_for_a_change_is_not_closed_by_a_route(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.parked(ticket)
    sentence = desk.refused(routing.route, Route(ticket, "Cloud hosting", closed=True))
    assert "waits for C-1" in sentence


def test_undo_takes_the_letter_to_a_party_back_before_it_leaves(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    desk.undo()
    assert [letter["state"] for letter in desk.letters()] == [LetterState.WITHDRAWN]
    assert desk.row(Ticket, ticket)["party_id"] is None


def test_undo_after_it_left_corrects_it_to_the_party_and_not_to_the_requester(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    desk.post()
    desk.undo()
    (correction,) = desk.letters(Event.CORRECTION)
    assert (correction["address"], correction["state"]) == ("hosting@example.net", LetterState.DRAFT)
    assert f"T-{ticket}" in correction["body"]


def test_the_chain_is_climbed_link_by_link_and_its_end_is_said(desk: Desk) -> None:
    hosting(desk)
    party(desk, "Development", step="2")
    party(desk, "Scripting")
    party(desk, "Business experts", step="1")
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Scripting"))
    went = [desk.do(routing.escalate, Escalate(ticket, "Too hard for us")).sentence for _ in range(3)]
    assert [each.partition(" escalated to ")[2] for each in went] == [
        "Business experts, step 1",
        "Development, step 2",
        "Cloud hosting, step 3",
    ]
    assert len(desk.letters(Event.HANDED_OVER)) == 1
    sentence = desk.refused(routing.escalate, Escalate(ticket))
    assert sentence == f"T-{ticket} is with Cloud hosting, the last link of the chain: there is none after it."


def test_without_a_chain_escalation_says_how_to_make_one(desk: Desk) -> None:
    assert "Give parties a step" in desk.refused(routing.escalate, Escalate(desk.ticket()))


def test_a_party_s_answer_brings_the_ticket_back_and_stays_in_its_history(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    effects = desk.do(routing.take_back, TakeBack(ticket, "We restarted it"))
    assert effects.sentence == f"T-{ticket} answered from Cloud hosting"
    row = desk.row(Ticket, ticket)
    assert (row["party_id"], row["handed_at"]) == (None, None)
    assert "not handed over" in desk.refused(routing.take_back, TakeBack(ticket))


def test_reopening_what_was_routed_makes_it_ours_again(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting", closed=True))
    desk.do(closing.reopen_ticket, closing.ReopenTicket(ticket, "They did not answer"))
    assert desk.row(Ticket, ticket)["party_id"] is None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"email": "nowhere"}, "no mail address"),
        ({"step": "0"}, "begins with step 1"),
        ({"step": "3"}, "is Cloud hosting already"),
        ({"name": "cloud HOSTING"}, "already a party"),
        ({"language": "xx"}, "no language"),
        ({"colour": "red"}, "has no “colour”"),
    ],
)
def test_a_party_is_refused_what_makes_no_sense(desk: Desk, values: dict[str, str], said: str) -> None:
    hosting(desk)
    party(desk, "Development")
    assert said in desk.refused(routing.set_party, SetParty("Development", values))


def test_a_new_party_is_none_that_is_there(desk: Desk) -> None:
    hosting(desk)
    there = desk.refused(routing.set_party, SetParty(" cloud  Hosting ", {"step": "4"}, new=True))
    assert there == "There is a party of that name: party set “Cloud hosting” changes it."
    assert "at most 200 characters" in desk.refused(routing.set_party, SetParty("x" * 201, {}, new=True))
    desk.do(routing.set_party, SetParty("Network", {}, new=True))


def test_a_party_with_tickets_or_letters_stays_and_another_is_removed(desk: Desk) -> None:
    hosting(desk)
    party(desk, "Development")
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    assert "1 ticket went to Cloud hosting" in desk.refused(routing.remove_party, routing.RemoveParty("Cloud hosting"))
    desk.do(routing.take_back, TakeBack(ticket))
    assert "Letters went" in desk.refused(routing.remove_party, routing.RemoveParty("Cloud hosting"))
    desk.do(routing.remove_party, routing.RemoveParty("Development"))
    assert desk.count(Party) == 1
    assert "There are: Cloud hosting" in desk.refused(routing.route, Route(ticket, "Development"))


def test_a_closed_ticket_goes_nowhere(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(closing.close_ticket, CloseTicket(ticket, Disposition.ANSWERED, "Done"))
    assert "Reopen it first" in desk.refused(routing.route, Route(ticket, "Cloud hosting"))
    assert "Reopen it first" in desk.refused(routing.escalate, Escalate(ticket))


def test_the_outbox_shows_the_letter_to_a_party_and_what_it_is_about(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    (letter,) = desk.letters(Event.HANDED_OVER)
    detail = letter_detail(desk.database, letter["id"])
    assert detail.sheet.row.reader == "Cloud hosting"
    assert [answered.ticket for answered in detail.answered] == [ticket]
    grouped = grouped_letters(desk.database, "open")
    assert [row.id for row in grouped.rows if row.id == letter["id"]] == [letter["id"]]


def test_a_ticket_that_comes_back_in_time_was_never_handed_over_to_anybody_outside(desk: Desk) -> None:
    hosting(desk)
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    desk.do(routing.take_back, TakeBack(ticket))
    assert desk.told(ticket) == []
    desk.do(routing.route, Route(ticket, "Cloud hosting", closed=True))
    desk.do(closing.reopen_ticket, closing.ReopenTicket(ticket, "Ours after all"))
    assert desk.told(ticket) == []
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    desk.post()
    desk.do(routing.take_back, TakeBack(ticket))
    assert desk.told(ticket) == ["handed-over"]


def test_handed_on_in_time_only_the_last_party_is_told(desk: Desk) -> None:
    hosting(desk)
    party(desk, "Supplier", email="supplier@example.net", outside="yes")
    ticket = desk.ticket()
    desk.do(routing.route, Route(ticket, "Cloud hosting"))
    desk.do(routing.route, Route(ticket, "Supplier"))
    told = [letter["reader"] for letter in desk.letters() if letter["state"] is LetterState.QUEUED]
    assert told == ["Supplier"]
