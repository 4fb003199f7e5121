"""What is due: found by itself, once, at whichever desk, in a file and on a server."""

import pytest

from app.commands import chain, changes, parking, people
from app.commands.act import By
from app.commands.conditions import BringBack
from app.commands.parking import SetParking
from app.jobs.due import run_due
from app.queries.parking import chain_rows, due_rows, parking_of
from models.rules.errors import Outdated
from models.rules.terms import ChainRole, ReturnKind
from tests.app.commands.desk import Desk
from tests.app.commands.test_parking import due, park, to_decide

# ---- what is due


def test_due_names_what_is_back_what_is_due_and_what_is_coming(desk: Desk) -> None:
    back = park(desk, BringBack(ReturnKind.DATE, desk.day(2)))
    soon = park(desk, BringBack(ReturnKind.DATE, desk.day(12)))
    park(desk, BringBack(ReturnKind.DATE, desk.day(90)))
    plain = park(desk, review=desk.day(3))
    desk.wait(days=3)
    due(desk)
    found = [(row.id, row.stage) for row in due_rows(desk.database, desk.now)]
    assert found == [(back, "back"), (plain, "due"), (soon, "coming")]


def test_what_was_parked_before_there_was_a_date_gets_one(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    with desk.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE changes SET answer_by = NULL")
    due(desk)
    assert desk.row_of(change)["answer_by"] == desk.day(56)


# ---- two at once, and on a server


def test_who_looked_at_an_older_parking_is_told_who_changed_it(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.WAITERS, amount=9))
    seen = desk.row_of(change)["version"]
    desk.do(parking.set_parking, SetParking(change, review=desk.day(5)), who="Anna")
    with pytest.raises(Outdated, match=f"Anna changed C-{change} while you looked at it"):
        desk.do(parking.set_parking, SetParking(change, review=desk.day(6)), seen=seen)


def test_two_desks_that_open_at_once_bring_it_back_once(desk: Desk) -> None:
    change = park(desk, BringBack(ReturnKind.DATE, desk.day(2)))
    desk.wait(days=3)
    both = [run_due(desk.database, By(who, desk.now)).returned for who in ("Eva", "Anna")]
    assert [len(each) for each in both] == [1, 0]
    assert to_decide(desk) == [change]


def test_what_is_due_and_who_decides_reads_the_same_in_a_file_and_on_a_server(either_desk: Desk) -> None:
    desk = either_desk
    back = (BringBack(ReturnKind.DATE, desk.day(2)), BringBack(ReturnKind.CAPACITY, amount=4))
    ticket = desk.ticket(organisation="Norra", end_users=400)
    desk.do(people.set_organisation, people.SetOrganisation("Norra", {"account_manager": "Mia Lind"}))
    desk.do(chain.set_link, chain.SetLink(chain.Whose(ChainRole.PRODUCT_OWNER), {"name": "Noor Haddad"}))
    first = desk.change(ticket)
    desk.do(changes.park, changes.Park(first, "A look", back=back))
    second = park(desk, BringBack(ReturnKind.DATE, desk.day(20)))
    desk.wait(days=2)
    due(desk)
    assert [(row.id, row.stage) for row in due_rows(desk.database, desk.now)] == [(first, "back"), (second, "coming")]
    facts = parking_of(desk.database, first, desk.now)
    assert [link.name for link in facts.chain] == ["Mia Lind", "Noor Haddad"]
    assert [(row.kind, row.now) for row in facts.conditions] == [("date", None), ("capacity", 0.0)]
    assert facts.time_parked.days == 2
    assert [row.name for row in chain_rows(desk.database).rows] == ["Noor Haddad"]
