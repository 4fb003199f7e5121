"""A fault is tried in places and situations; only what was seen passes the gate of a correction."""

from app.commands import changes, trials
from app.commands.trials import Reproduced, Tried, TryFault, reproduced, try_fault
from app.queries.changes import change_sheet
from app.queries.completing import trials as grid_of
from app.queries.tickets import ticket_sheet
from models.cases import Trial
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, Event, TicketKind, TrialPlace, TrialResult
from tests.app.commands.desk import Desk

OWN, THERE = TrialPlace.OWN, TrialPlace.REQUESTER
SEEN, NOT_SEEN, LOG_BUILD = TrialResult.SEEN, TrialResult.NOT_SEEN, TrialResult.NEEDS_LOG_BUILD


def tried(desk: Desk, ticket: int, place: TrialPlace, situation: str, result: TrialResult, name: str = "") -> None:
    desk.do(try_fault, TryFault("ticket", ticket, Tried(place, situation, name), result))


def test_the_grid_has_places_as_columns_and_says_what_is_still_to_do(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    assert ticket_sheet(desk.database, ticket).check.grid.todo == "try-own-system"
    tried(desk, ticket, OWN, "with the filter on", NOT_SEEN, "Test 8.4")
    assert "try at the requester's" in grid_of(desk.database, ticket=ticket).sentence
    tried(desk, ticket, THERE, "with the filter on", NOT_SEEN)
    assert "log build" in grid_of(desk.database, ticket=ticket).sentence
    tried(desk, ticket, OWN, "without it", SEEN, "Test 8.4")
    grid = grid_of(desk.database, ticket=ticket)
    assert grid.places == (("own-system", "Test 8.4"), ("at-requester", ""))
    assert grid.situations == ("with the filter on", "without it")
    found = grid.cell(("own-system", "Test 8.4"), "without it")
    assert found is not None
    assert (found.result, found.by, grid.seen, grid.todo) == ("seen", "Eva", True, "")
    assert grid.cell(("at-requester", ""), "without it") is None


def test_tried_again_a_cell_says_what_was_seen_last_and_undo_takes_it_back(desk: Desk) -> None:
    ticket = desk.ticket()
    tried(desk, ticket, OWN, "as described", NOT_SEEN)
    tried(desk, ticket, OWN, "  as   described ", SEEN)
    assert [row["result"] for row in desk.rows(Trial)] == [SEEN]
    desk.undo()
    assert [row["result"] for row in desk.rows(Trial)] == [NOT_SEEN]
    desk.undo()
    assert desk.rows(Trial) == []


def test_what_no_field_of_a_trial_holds_is_refused(desk: Desk) -> None:
    ticket = desk.ticket(kind=TicketKind.PROBLEM)
    for trial, sentence in (
        (Tried(OWN, "s" * 301), "A situation has at most 300 characters; these are 301."),
        (Tried(OWN, "s", "n" * 201), "A system’s or computer’s name has at most 200 characters; these are 201."),
    ):
        assert desk.refused(try_fault, TryFault("ticket", ticket, trial, SEEN)) == sentence
    tried(desk, ticket, OWN, "s" * 300, SEEN, "n" * 200)


def test_a_trial_is_taken_away_by_no_result(desk: Desk) -> None:
    ticket = desk.ticket()
    tried(desk, ticket, OWN, "as described", SEEN)
    desk.do(try_fault, TryFault("ticket", ticket, Tried(OWN, "as described"), None))
    assert desk.rows(Trial) == []
    assert "was not tried" in desk.refused(try_fault, TryFault("ticket", ticket, Tried(OWN, "x"), None))


def test_only_a_fault_is_tried(desk: Desk) -> None:
    wish = desk.ticket(kind=TicketKind.WISH)
    assert "only a fault is tried" in desk.refused(try_fault, TryFault("ticket", wish, Tried(OWN, "x"), SEEN))
    number = desk.change(wish)
    assert "only a correction is tried" in desk.refused(try_fault, TryFault("change", number, Tried(OWN, "x"), SEEN))


def test_the_grid_of_a_correction_is_that_of_its_tickets_and_its_own(desk: Desk) -> None:
    first, second = desk.ticket(), desk.ticket()
    tried(desk, first, OWN, "as described", NOT_SEEN)
    tried(desk, second, OWN, "as described", LOG_BUILD)
    number = desk.change(first, second, kind=ChangeKind.CORRECTION)
    desk.do(try_fault, TryFault("change", number, Tried(THERE, "on a slow line"), NOT_SEEN))
    grid = change_sheet(desk.database, number).grid
    assert [(each.situation, each.result, each.of) for each in grid.trials] == [
        ("as described", "needs-log-build", "T-2"),
        ("on a slow line", "not-seen", "C-1"),
    ]


def test_reproduced_without_any_trial_records_one_in_our_own_system(desk: Desk) -> None:
    ticket = desk.ticket()
    number = desk.change(ticket, kind=ChangeKind.CORRECTION)
    assert desk.state_of(number) is ChangeState.NEW  # not reproduced, it stays new and nobody is told of an order
    assert desk.told(ticket) == []
    desk.do(reproduced, Reproduced(number, "in 8.4"))
    (trial,) = desk.rows(Trial)
    assert (trial["change_id"], trial["place"], trial["situation"]) == (number, OWN, trials.AS_DESCRIBED)
    assert (trial["result"], trial["note"]) == (SEEN, "in 8.4")
    assert desk.told(ticket) == [Event.ORDERED.value]
    desk.undo()
    assert (desk.rows(Trial), desk.state_of(number)) == ([], ChangeState.NEW)


def test_what_was_tried_and_seen_nowhere_is_not_reproduced_until_somebody_says_where(desk: Desk) -> None:
    ticket = desk.ticket()
    tried(desk, ticket, OWN, "as described", NOT_SEEN)
    number = desk.change(ticket, kind=ChangeKind.CORRECTION)
    assert "not seen in any place yet" in desk.refused(reproduced, Reproduced(number))
    desk.do(reproduced, Reproduced(number, place=THERE, situation="on their server"))
    assert desk.state_of(number) is ChangeState.HONOURED
    assert [(row["place"], row["result"]) for row in desk.rows(Trial)] == [(OWN, NOT_SEEN), (THERE, SEEN)]


def test_a_ticket_that_was_seen_opens_the_gate_of_its_correction(desk: Desk) -> None:
    ticket = desk.ticket()
    tried(desk, ticket, THERE, "as described", SEEN)
    number = desk.change(ticket, kind=ChangeKind.CORRECTION)
    desk.do(reproduced, Reproduced(number))
    assert desk.state_of(number) is ChangeState.HONOURED
    assert desk.count(Trial) == 1


def test_a_linked_ticket_brings_its_trials_along(desk: Desk) -> None:
    number = desk.change(kind=ChangeKind.CORRECTION)
    ticket = desk.ticket()
    tried(desk, ticket, OWN, "as described", SEEN)
    desk.do(changes.link, changes.Link(ticket, number))
    assert change_sheet(desk.database, number).grid.seen
