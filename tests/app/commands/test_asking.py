"""What a ticket lacks: noted, asked for in one letter, answered, and asked again."""

from app.commands import closing, house
from app.commands.asking import AnswerCame, AskTicket, Heard, NoteFacts, answer_came, ask_ticket, note_facts
from app.commands.several_tickets import AskAll, ask_all
from app.commands.trials import Tried, TryFault, try_fault
from app.queries import everything
from app.queries.mail import later
from app.queries.ticket_letters import question_letter
from app.queries.tickets import ticket_sheet
from models.rules.states import LetterState, TicketState
from models.rules.terms import Disposition, Event, Fact, Language, TicketKind, TrialPlace, TrialResult
from models.tickets import Message, Source, Ticket
from tests.app.commands.desk import Desk


def lacking(desk: Desk, ticket: int) -> tuple[str, ...]:
    return ticket_sheet(desk.database, ticket).check.lacking


def test_missing_facts_become_one_letter_in_the_requesters_language(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM, language=Language.FI)
    desk.do(ask_ticket, AskTicket(ticket, ("Koska se alkoi?",), (Fact.VERSION, Fact.LOG)))
    (letter,) = desk.letters(Event.MORE_INFORMATION)
    assert "Mitä ohjelman versiota käytätte?" in letter["body"]
    assert "lokitiedoston" in letter["body"]
    assert "Koska se alkoi?" in letter["body"]
    row = desk.row(Ticket, ticket)
    assert (row["asked_for"], row["state"]) == (["version", "log"], TicketState.ASKED)


def test_an_answer_fills_the_facts_and_the_ticket_stands_where_it_stood(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.QUESTION)
    assert lacking(desk, ticket) == ("version", "module")
    desk.do(ask_ticket, AskTicket(ticket, (), (Fact.VERSION,)))
    desk.do(answer_came, AnswerCame(ticket, "It is 8.4", {Fact.VERSION: "8.4"}))
    row = desk.row(Ticket, ticket)
    assert (row["state"], row["asked_for"], row["product_version"]) == (TicketState.OPEN, [], "8.4")
    assert [message["body"] for message in desk.rows(Message)] == ["It is 8.4"]
    assert lacking(desk, ticket) == ("module",)


def test_an_answer_taken_by_hand_outlives_a_newer_form_of_its_ticket_and_is_found(desk: Desk) -> None:
    ticket = desk.ticket(key="K-1", body="It fails")
    desk.do(ask_ticket, AskTicket(ticket, ("Which browser?",)))
    desk.do(answer_came, AnswerCame(ticket, "Firefox, since Monday"))
    desk.ticket_again(key="K-1", subject="Subject 1", body="It fails always")
    assert desk.row(Ticket, ticket)["body"] == "It fails always"
    (message,) = later(desk.database, ticket).messages
    assert message.body == "Firefox, since Monday"
    hits = [hit.number for group in everything.found(desk.database, "firefox").groups for hit in group.rows]
    assert hits == [f"T-{ticket}"]


def test_an_answer_taken_by_hand_is_taken_back(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.do(ask_ticket, AskTicket(ticket, ("Which one?",)))
    desk.do(answer_came, AnswerCame(ticket, "The red one"))
    desk.undo()
    assert (desk.rows(Message), desk.ticket_state(ticket)[0]) == ([], TicketState.ASKED)


def test_an_answer_to_a_ticket_that_waits_leads_back_to_parked(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.parked(ticket)
    desk.do(ask_ticket, AskTicket(ticket, ("Which one?",)))
    assert desk.ticket_state(ticket)[0] is TicketState.ASKED
    desk.do(answer_came, AnswerCame(ticket))
    assert desk.ticket_state(ticket)[0] is TicketState.PARKED


def test_an_answer_to_a_ticket_that_was_closed_meanwhile_reopens_it(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.do(ask_ticket, AskTicket(ticket, ("Which one?",)))
    desk.do(closing.close_ticket, closing.CloseTicket(ticket, Disposition.ANSWERED, "No answer came"))
    desk.do(answer_came, AnswerCame(ticket, "The red one"))
    assert desk.ticket_state(ticket) == (TicketState.REOPENED, None)
    desk.undo()
    assert desk.ticket_state(ticket) == (TicketState.CLOSED, Disposition.ANSWERED)


def test_who_was_not_asked_gives_no_answer(desk: Desk) -> None:
    ticket = desk.ticket()
    assert desk.refused(answer_came, AnswerCame(ticket)) == "T-1 was not asked anything."
    desk.do(closing.close_ticket, closing.CloseTicket(ticket, Disposition.ANSWERED, "See the manual"))
    assert "was not asked anything. Reopen it" in desk.refused(answer_came, AnswerCame(ticket))


def test_asked_again_the_history_keeps_both_questions(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    desk.do(ask_ticket, AskTicket(ticket, (), (Fact.VERSION,)))
    desk.do(answer_came, AnswerCame(ticket, "No idea"))
    desk.do(ask_ticket, AskTicket(ticket, (), (Fact.LOG, Fact.STEPS)))
    sheet = ticket_sheet(desk.database, ticket)
    assert [act.sentence for act in sheet.history if act.verb == "ask_ticket"] == [
        "T-1 asked: version",
        "T-1 asked: log; steps",
    ]
    assert [fact.fact for fact in sheet.check.facts if fact.asked] == ["steps", "log"]


def test_an_answer_by_mail_is_a_message_and_the_same_again_adds_nothing(desk: Desk) -> None:
    ticket = desk.ticket(body="It fails")
    source = desk.rows(Source)[0]["id"]
    for _ in range(2):
        desk.do(ask_ticket, AskTicket(ticket, ("Which?",)))
        desk.do(answer_came, AnswerCame(ticket, "This one", heard=Heard(source, "<1@example.org>", desk.now)))
    assert [row["body"] for row in desk.rows(Message)] == ["This one"]
    assert desk.row(Ticket, ticket)["body"] == "It fails"


def test_noted_facts_are_not_asked_for_again_and_undo_takes_them_back(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    before = lacking(desk, ticket)
    desk.do(note_facts, NoteFacts(ticket, {Fact.MODULE: "Search", Fact.STEPS: "Open, close"}))
    assert set(before) - set(lacking(desk, ticket)) == {"module", "steps"}
    desk.do(note_facts, NoteFacts(ticket, {Fact.STEPS: ""}))
    assert "steps" in lacking(desk, ticket)
    desk.undo()
    desk.undo()
    assert lacking(desk, ticket) == before


def test_what_came_with_a_ticket_is_seen_and_a_list_is_only_suggested(desk: Desk) -> None:
    body = "It fails:\n1. I open the list\n2. I choose Closed\n3. I press Search, and nothing comes at all"
    ticket = desk.ticket(kind=TicketKind.PROBLEM, body=body, extra={"Attachments": ["shot.png", "app.log"]})
    how = {fact.fact: fact.how for fact in ticket_sheet(desk.database, ticket).check.facts}
    assert (how["screenshot"], how["log"], how["steps"], how["version"]) == ("seen", "seen", "suggested", "missing")
    assert "steps" in lacking(desk, ticket)


def test_the_house_says_what_a_problem_needs(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    desk.do(house.set_house, house.SetHouse({"checklists.problem": "log, version"}))
    assert lacking(desk, ticket) == ("log", "version")
    desk.do(house.set_house, house.SetHouse({"checklists.wish": "none"}))
    assert lacking(desk, ticket) == ("log", "version")
    desk.do(house.set_house, house.SetHouse({"checklists.problem": "default"}))
    assert len(lacking(desk, ticket)) == 8
    assert "is no fact" in desk.refused(house.set_house, house.SetHouse({"checklists.problem": "colour"}))


def test_who_answered_before_the_question_left_is_not_asked_any_more(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.do(ask_ticket, AskTicket(ticket, (), (Fact.LOG,)))
    desk.do(answer_came, AnswerCame(ticket, "Here is the log"))
    assert desk.told(ticket) == []
    assert desk.post() == 0
    desk.undo()
    assert desk.told(ticket) == ["more-information"]


def test_asked_twice_before_a_letter_left_one_letter_asks_for_everything_once(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    desk.do(ask_ticket, AskTicket(ticket, ("Since when?",), (Fact.LOG,)))
    order = AskTicket(ticket, ("Since when?", "Which browser?"), (Fact.LOG, Fact.VERSION))
    shown = question_letter(desk.database, ticket, order.questions, order.facts)
    effects = desk.do(ask_ticket, order)
    assert effects.sentence == "T-1 asked: log; version; Since when?; Which browser?"
    assert "one letter asks for everything" in effects.notes[0]
    (letter,) = [each for each in desk.letters() if each["state"] is LetterState.QUEUED]
    for asked in ("log file", "Which version", "Since when?", "Which browser?"):
        assert letter["body"].count(asked) == 1
    assert letter["body"] == shown.body
    assert "is asked that already" in desk.refused(ask_ticket, AskTicket(ticket, ("Which browser?",), (Fact.LOG,)))
    desk.undo()
    (letter,) = [each for each in desk.letters() if each["state"] is LetterState.QUEUED]
    assert "Which browser?" not in letter["body"]


def test_a_question_after_the_first_letter_left_has_a_letter_of_its_own(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    desk.do(ask_ticket, AskTicket(ticket, ("Since when?",)))
    desk.post()
    desk.do(ask_ticket, AskTicket(ticket, ("Which browser?",)))
    assert desk.told(ticket) == ["more-information", "more-information"]
    assert "Since when?" not in desk.letters()[-1]["body"]


def test_what_a_ticket_has_is_not_asked_for_and_with_nothing_left_it_is_refused(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM, version="8.4")
    sentence = desk.refused(ask_ticket, AskTicket(ticket, (), (Fact.VERSION,)))
    assert sentence == "T-1 has the version already: there is nothing left to ask."
    effects = desk.do(ask_ticket, AskTicket(ticket, (), (Fact.VERSION, Fact.LOG)))
    assert effects.notes == ("T-1 has the version already, so nobody is asked for that.",)
    assert desk.row(Ticket, ticket)["asked_for"] == ["log"]
    assert "Which version" not in desk.letters()[-1]["body"]


def test_of_several_who_are_asked_those_who_gave_it_are_passed_over(desk: Desk) -> None:
    tickets = (desk.ticket(version="8.4"), desk.ticket())
    effects = desk.do(ask_all, AskAll(tickets, (), (Fact.VERSION,)))
    assert "Passed over: T-1 has the version already" in effects.said()
    assert (desk.told(1), desk.told(2)) == ([], ["more-information"])


def test_a_fault_that_was_tried_has_its_places_and_situations(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    for name in ("Test", "Live"):
        tried = Tried(TrialPlace.OWN, "a filter set", name)
        desk.do(try_fault, TryFault("ticket", ticket, tried, TrialResult.SEEN))
    check = ticket_sheet(desk.database, ticket).check
    facts = {fact.fact: (fact.how, fact.value) for fact in check.facts}
    assert (facts["places"], facts["situations"]) == (("given", "2 tried"), ("given", "1 tried"))
    assert not {"places", "situations"} & set(check.lacking)
    assert "nothing left" in desk.refused(ask_ticket, AskTicket(ticket, (), (Fact.PLACES,)))
