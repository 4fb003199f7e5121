"""Ending a ticket from the Inbox: answered with a case, handed to a party and back, merged with another ticket."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands import closing, following, routing
from app.commands.closing import CloseTicket
from app.rows.similar import Alike, AlikeRow
from models.cases import Case
from models.rules.states import TicketState
from models.rules.terms import AnswerChannel, Disposition, Event
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open, Settle
from tests.views.inbox.test_triage import CTRL, SHIFT, press
from views.inbox.closing import ClosingBand
from views.inbox.closing_route import RouteBand, tickets_to_merge_with
from views.inbox.screen import InboxScreen
from views.widgets.labels import Label
from views.widgets.picker import Picker


def closing_band(screen: InboxScreen) -> ClosingBand:
    assert isinstance(screen.triage.band, ClosingBand)
    return screen.triage.band


def route_band(screen: InboxScreen) -> RouteBand:
    assert isinstance(screen.triage.band, RouteBand)
    return screen.triage.band


def accept(screen: InboxScreen, settle: Settle) -> None:
    assert screen.triage.band is not None
    QTest.keyClick(screen.triage.band, Qt.Key.Key_Return, CTRL)
    settle()


def paper(band: ClosingBand | RouteBand) -> str:
    return str(band.paper.text.toPlainText())


def parties(house: House) -> None:
    house.do(routing.set_party, routing.SetParty("Development", {"step": "1"}))
    outside = {"step": "2", "outside": "yes", "email": "hosting@example.net", "language": "sv"}
    house.do(routing.set_party, routing.SetParty("Cloud hosting", outside))


def test_a_answers_with_cause_and_solution_which_become_a_case(house: House, open_inbox: Open, settle: Settle) -> None:
    ticket = house.ticket(version="8.4")
    screen = open_inbox()
    press(screen, Qt.Key.Key_A)
    band = closing_band(screen)
    assert band.cause.hasFocus()
    band.cause.setPlainText("Old cache")
    band.solution.setPlainText("Empty the cache")
    band.fixed_in.setText("8.5")
    band.channel.choose("phone")
    band.ask_letter()
    settle()
    assert "Empty the cache" in paper(band)
    assert "8.5; you have version 8.4" in paper(band)
    accept(screen, settle)
    (case,) = house.rows(Case)
    assert (case["cause"], case["solution"]) == ("Old cache", "Empty the cache")
    row = house.row(Ticket, ticket)
    assert (row["case_id"], row["channel"], row["fixed_in"]) == (1, AnswerChannel.PHONE, "8.5")
    assert house.ticket_state(ticket) == (TicketState.CLOSED, Disposition.ANSWERED)


def test_possible_today_is_its_own_way_to_end(house: House, open_inbox: Open, settle: Settle) -> None:
    ticket = house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_T)
    closing_band(screen).solution.setPlainText("Choose Copy")
    accept(screen, settle)
    assert house.ticket_state(ticket) == (TicketState.CLOSED, Disposition.POSSIBLE_TODAY)


def test_a_similar_case_answers_with_its_solution_or_with_other_words(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.do(
        closing.close_ticket, CloseTicket(house.ticket(), Disposition.ANSWERED, cause="Cache", solution="Empty it")
    )
    ticket = house.ticket()
    screen = open_inbox()
    screen.triage.answer_with(AlikeRow("case-1", Alike.CASE, 1, "K-1", "Slow list", (), ()))
    band = closing_band(screen)
    settle()
    band.ask_letter()
    settle()
    assert "Empty it" in paper(band)
    assert not band.cause.isVisible()
    accept(screen, settle)
    assert house.row(Ticket, ticket)["case_id"] == 1
    assert house.count(Case) == 1


def test_an_answer_without_words_is_refused_in_the_band_and_what_is_typed_is_kept(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket(), house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_A)
    closing_band(screen).cause.setPlainText("Only this")
    accept(screen, settle)
    assert "What is the solution?" in closing_band(screen).refusal()
    screen.tickets.list.next()
    settle()
    assert screen.triage.band is None
    screen.tickets.list.go_to_number(0)
    settle()
    assert closing_band(screen).cause.toPlainText() == "Only this"


def test_r_hands_over_with_the_letter_that_the_party_reads(house: House, open_inbox: Open, settle: Settle) -> None:
    parties(house)
    ticket = house.ticket(body="It fails every night.")
    screen = open_inbox()
    press(screen, Qt.Key.Key_R)
    settle()
    band = route_band(screen)
    assert band.party.count() == 2
    assert "stays in the house" in band.who.text()
    band.party.choose("Cloud hosting")
    band.note.setPlainText("Since the move")
    band.ask_letter()
    settle()
    assert "It fails every night." in paper(band)
    accept(screen, settle)
    assert house.row(Ticket, ticket)["party_id"] == 2
    assert len(house.letters(Event.HANDED_OVER)) == 1
    screen.head.tabs.choose("routed")
    settle()
    assert [row.party for row in screen.tickets.rows()] == ["Cloud hosting"]
    assert any("Cloud hosting (outside the house)" in label.text() for label in screen.page.findChildren(Label))


def test_a_route_can_close_here_and_tells_the_requester(house: House, open_inbox: Open, settle: Settle) -> None:
    parties(house)
    ticket = house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_R)
    settle()
    band = route_band(screen)
    band.ends.choose("close")
    band.ask_letter()
    settle()
    assert "Development" in paper(band)
    accept(screen, settle)
    assert house.ticket_state(ticket) == (TicketState.CLOSED, Disposition.ROUTED)


def test_without_parties_the_band_leads_to_where_they_are_set_up(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket()
    screen = open_inbox()
    opened: list[tuple[str, int]] = []
    screen.desk.opened.connect(lambda kind, item: opened.append((kind, item)))
    press(screen, Qt.Key.Key_R)
    settle()
    band = route_band(screen)
    assert not band.accept_button.isEnabled()
    band.set_up.click()
    assert opened == [("settings", 6)]


def test_shift_r_escalates_and_shift_b_takes_back(house: House, open_inbox: Open, settle: Settle) -> None:
    parties(house)
    ticket = house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_R, SHIFT)
    accept(screen, settle)
    assert house.row(Ticket, ticket)["party_id"] == 1
    screen.head.tabs.choose("routed")
    settle()
    press(screen, Qt.Key.Key_B, SHIFT)
    accept(screen, settle)
    assert house.row(Ticket, ticket)["party_id"] is None


def test_g_merges_with_a_ticket_that_is_found_and_u_takes_it_back(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    first = house.ticket(subject="Copy a week")
    second = house.ticket(subject="Copying weeks")
    screen = open_inbox()
    press(screen, Qt.Key.Key_G)
    picker = next(each for each in screen.findChildren(Picker) if each.isVisible())
    QTest.keyClicks(picker.field, "Copy a week")
    qtbot.waitUntil(lambda: [each.id for each in picker.model.rows()] == [first])
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    settle()
    assert house.row(Ticket, second)["follows_id"] == first
    screen.head.tabs.choose("all")
    screen.tickets.go_to(second)
    settle()
    press(screen, Qt.Key.Key_U)
    settle()
    assert house.row(Ticket, second)["follows_id"] is None


def test_g_offers_what_is_alike_before_what_is_new(house: House) -> None:
    alike = house.ticket(subject="Invoices are sent twice", body="Each invoice is sent twice to the customer.")
    others = [house.ticket(subject=f"Rooms of floor {each}", body="Rooms can't be booked.") for each in range(3)]
    asking = house.ticket(subject="Invoice sent twice", body="The invoice is sent twice.")
    offered = [pick.id for pick in tickets_to_merge_with(house.database, asking, "")]
    assert offered == [alike, *reversed(others)]
    assert [pick.id for pick in tickets_to_merge_with(house.database, asking, "rooms")] == [*reversed(others)]


def test_who_follows_already_says_so(house: House, open_inbox: Open) -> None:
    first, second = house.ticket(), house.ticket()
    house.do(following.merge_tickets, following.MergeTickets(second, first))
    screen = open_inbox()
    merge = screen.triage.actions["merge"]
    assert not merge.isEnabled()
    assert merge.property("why") == f"It follows T-{first} already. Unlink it first."
