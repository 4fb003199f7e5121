"""Several tickets at once: linked and corrected by one act, which one undo takes back."""

from app.commands import changes, tickets
from models.rules.lifecycle import TicketState
from models.rules.terms import Disposition, TicketKind
from models.tickets import Ticket
from tests.app.commands.desk import Desk


def test_several_tickets_wait_for_a_change_by_one_act_and_one_undo_takes_it_back(desk: Desk) -> None:
    first, second, third = desk.ticket(), desk.ticket(), desk.ticket()
    change = desk.change(first)
    effects = desk.do(changes.link_all, changes.LinkAll((first, second, third), change))
    assert effects.sentence == "2 tickets wait for C-1"  # the first waited before
    assert [waiter["ticket_id"] for waiter in desk.waiters(change)] == [first, second, third]
    desk.undo()
    assert [waiter["ticket_id"] for waiter in desk.waiters(change)] == [first]


def test_linking_only_tickets_that_wait_already_is_refused(desk: Desk) -> None:
    change = desk.change(desk.ticket())
    assert desk.refused(changes.link_all, changes.LinkAll((1,), change)) == "All of them already wait for C-1."


def test_several_tickets_are_corrected_by_one_act_or_none_of_them_is(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    desk.do(tickets.edit_tickets, tickets.EditTickets((first, second), {"kind": "wish", "language": "fi"}))
    assert [row["kind"] for row in desk.rows(Ticket)] == [TicketKind.WISH, TicketKind.WISH]
    desk.do(tickets.close_ticket, tickets.CloseTicket(second, Disposition.ANSWERED, "It is in the manual"))
    assert desk.ticket_state(second)[0] is TicketState.CLOSED
    sentence = desk.refused(tickets.edit_tickets, tickets.EditTickets((first, second), {"kind": "problem"}))
    assert sentence == "T-2 is closed: it can't be corrected. Reopen it first."
