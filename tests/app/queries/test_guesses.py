"""The suggested kind of a ticket, learned from the tickets of the house as they are now."""

import pytest

from app.queries.guesses import suggested_kind
from models.rules.errors import NotFound
from models.rules.terms import TicketKind
from models.tickets import Ticket
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]  # fixtures


def test_a_ticket_without_a_kind_gets_one_suggested(desk: Desk) -> None:
    number = desk.ticket(subject="The list fails with an error", body="It crashes and I cannot open it.")
    found = suggested_kind(desk.database, number)
    assert found is not None
    assert found.kind is TicketKind.PROBLEM
    assert 0.6 < found.sure < 1
    (ticket,) = desk.rows(Ticket)
    assert ticket["kind"] is None


def test_a_ticket_with_a_kind_needs_no_suggestion(desk: Desk) -> None:
    assert suggested_kind(desk.database, desk.ticket(subject="The list fails", kind=TicketKind.WISH)) is None


def test_what_the_house_calls_its_tickets_is_learned_while_it_is_at_work(desk: Desk) -> None:
    asked = desk.ticket(subject="Zebra in the toolbar")
    assert suggested_kind(desk.database, asked) is None
    for _ in range(12):
        desk.ticket(subject="Zebra", kind=TicketKind.WISH)
        desk.ticket(subject="Giraffe", kind=TicketKind.PROBLEM)
    found = suggested_kind(desk.database, asked)
    assert found is not None
    assert found.kind is TicketKind.WISH


def test_there_is_nothing_to_suggest_for_no_ticket(desk: Desk) -> None:
    with pytest.raises(NotFound, match="There is no T-9"):
        suggested_kind(desk.database, 9)
