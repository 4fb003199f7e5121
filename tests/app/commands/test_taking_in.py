"""Taking tickets in: each once, newer forms over older, nobody made twice, nothing overwritten that the house corrected."""

from dataclasses import replace
from typing import Any

import pytest

from app.commands import people
from app.commands.taking_in import TakeIn, digest_of, take_in
from app.commands.tickets import EditTicket, edit_ticket
from app.connectors.values import IncomingPerson, IncomingTicket
from models.acts import ActRecord
from models.changes import Change
from models.people import Organisation, Person
from models.products import Product
from models.rules.lifecycle import TicketState
from models.rules.terms import ChangeKind, Language, TicketKind
from models.tickets import Source, Ticket
from tests.app.commands.desk import Desk

ROW = IncomingTicket(
    row=7,
    key="HD-1",
    subject="Copy a schedule",
    body="Please",
    kind=TicketKind.WISH,
    requester="Anna Berg",
    email="Anna@Example.org",
    language=Language.SV,
    organisation="North",
    end_users=900,
    product="Kursvik",
    version="4.1",
    module="Calendar",
    keywords=("copy", "calendar"),
    url="https://help.example.org/1",
    extra={"Sprint": ["9", "10"]},
)


def import_(desk: Desk, *rows: IncomingTicket, source: str = "helpdesk") -> str:
    return desk.do(take_in, TakeIn(source, rows)).sentence


def test_a_row_becomes_a_ticket_with_all_that_it_says(desk: Desk) -> None:
    assert import_(desk, ROW) == "helpdesk: 1 new, 0 updated, 0 unchanged"
    (ticket,) = desk.rows(Ticket)
    assert (ticket["key"], ticket["subject"], ticket["kind"], ticket["state"]) == (
        "HD-1",
        "Copy a schedule",
        TicketKind.WISH,
        TicketState.OPEN,
    )
    assert (ticket["extra"], ticket["keywords"]) == ({"Sprint": ["9", "10"]}, ["copy", "calendar"])
    (person,), (organisation,), (product,) = desk.rows(Person), desk.rows(Organisation), desk.rows(Product)
    assert (person["email"], person["name"], person["language"]) == ("anna@example.org", "Anna Berg", None)
    assert (organisation["name"], organisation["end_users"]) == ("North", 900)
    assert (ticket["person_id"], ticket["product_id"]) == (person["id"], product["id"])


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    rows = [replace(ROW, key=f"HD-{n}", row=n) for n in range(20)]
    import_(desk, *rows)
    before = desk.state(without=("acts", "act_items"))
    assert (
        import_(desk, *(replace(row, row=row.row + 100) for row in rows)) == "helpdesk: 0 new, 0 updated, 20 unchanged"
    )
    assert desk.state(without=("acts", "act_items")) == before
    assert desk.rows(ActRecord)[-1]["changed"] == '{"created":[],"altered":[],"removed":[]}'


def test_a_newer_form_updates_by_source_and_key(desk: Desk) -> None:
    import_(desk, ROW)
    newer = replace(ROW, subject="Copy schedules", body="Please do", version="4.2", extra={"Sprint": "11"})
    assert import_(desk, newer, replace(ROW, key="HD-2")) == "helpdesk: 1 new, 1 updated, 0 unchanged"
    ticket = desk.row(Ticket, 1)
    assert (ticket["subject"], ticket["product_version"], ticket["extra"]) == (
        "Copy schedules",
        "4.2",
        {"Sprint": "11"},
    )
    assert import_(desk, ROW, source="another") == "another: 1 new, 0 updated, 0 unchanged"
    assert (desk.count(Ticket), desk.count(Source)) == (3, 2)


def test_a_key_that_comes_twice_counts_as_its_last_form(desk: Desk) -> None:
    import_(desk, ROW, replace(ROW, subject="Later"))
    assert [ticket["subject"] for ticket in desk.rows(Ticket)] == ["Later"]


def test_what_the_house_corrected_stays(desk: Desk) -> None:
    import_(desk, ROW)
    corrected = {"kind": "problem", "language": "fi", "module": "Grades"}
    desk.do(edit_ticket, EditTicket(1, corrected))
    import_(
        desk, replace(ROW, subject="Newer", kind=TicketKind.RFC, language=Language.DE, module="Mail", product="Almanda")
    )
    ticket = desk.row(Ticket, 1)
    assert (ticket["kind"], ticket["language"], ticket["module"]) == (TicketKind.PROBLEM, Language.FI, "Grades")
    assert (ticket["subject"], ticket["product_id"]) == ("Newer", 1)


def test_a_value_that_a_newer_form_leaves_out_is_kept(desk: Desk) -> None:
    import_(desk, ROW)
    import_(desk, IncomingTicket(row=1, key="HD-1", subject="Bare"))
    ticket = desk.row(Ticket, 1)
    assert (ticket["url"], ticket["product_version"], ticket["person_id"]) == ("https://help.example.org/1", "4.1", 1)


@pytest.mark.parametrize(
    ("one", "other", "people_known"),
    [
        ({}, {"email": "ANNA@example.ORG "}, 1),
        ({"email": None}, {"email": None}, 1),
        ({"email": None}, {}, 1),  # the address becomes known
        ({}, {"email": None}, 1),
        ({}, {"email": "berg@example.org"}, 2),  # two addresses are two people
        ({"email": None}, {"email": None, "organisation": "South"}, 2),
        ({"email": None, "requester": "anna  BERG"}, {"email": None}, 1),
        ({"email": None, "requester": None}, {"email": None, "requester": None}, 0),
        ({}, {"email": None, "organisation": None}, 1),  # a helpdesk that knows no organisations
        ({"email": None, "organisation": None}, {}, 1),  # they become known later
        ({}, {"email": "berg@example.org", "organisation": None}, 2),
    ],
)
def test_a_person_is_found_by_address_or_by_name_within_the_organisation(
    desk: Desk, one: dict[str, Any], other: dict[str, Any], people_known: int
) -> None:
    import_(desk, replace(ROW, **one), replace(ROW, key="HD-2", **other))
    assert desk.count(Person) == people_known


def test_of_two_people_of_one_name_a_row_without_organisation_is_neither(desk: Desk) -> None:
    import_(desk, replace(ROW, email=None), replace(ROW, key="HD-2", email=None, organisation="South"))
    import_(desk, replace(ROW, key="HD-3", email=None, organisation=None))
    assert desk.count(Person) == 3


def test_the_fingerprint_covers_all_but_the_row(desk: Desk) -> None:
    assert digest_of(ROW) == digest_of(replace(ROW, row=99))
    others = [
        replace(ROW, subject="x"),
        replace(ROW, extra={"Sprint": ["9"]}),
        replace(ROW, keywords=()),
        replace(ROW, language=None),
        replace(ROW, end_users=901),
    ]
    assert len({digest_of(each) for each in (ROW, *others)}) == 6


def test_the_reach_follows_the_end_users_that_a_file_brings(desk: Desk) -> None:
    import_(desk, ROW)
    change = desk.change(1, kind=ChangeKind.CORRECTION)
    assert desk.row(Change, change)["reach"] == 900
    import_(desk, replace(ROW, end_users=1200))
    assert desk.row(Change, change)["reach"] == 1200
    file = [IncomingPerson(row=1, name="Bo", email="bo@example.org", organisation="South", end_users=7000)]
    desk.do(people.take_in_people, people.TakeInPeople(file))
    # The product names no end users, so everybody known counts: 1200 of 8200 is a medium impact now.
    assert desk.row(Change, change)["impact"] == "medium"


def test_the_reach_follows_a_ticket_that_turns_out_to_be_somebody_else_s(desk: Desk) -> None:
    import_(
        desk, ROW, replace(ROW, key="HD-2", email="bo@example.org", requester="Bo", organisation="South", end_users=50)
    )
    change = desk.change(1)
    import_(desk, replace(ROW, email="bo@example.org", requester="Bo", organisation="South", end_users=50))
    assert desk.row(Change, change)["reach"] == 50


def test_two_people_of_a_file_are_counted_in_words(desk: Desk) -> None:
    one = [IncomingPerson(row=1, name="Bo", email="bo@example.org")]
    assert desk.do(people.take_in_people, people.TakeInPeople(one)).sentence.startswith("1 row of people")
    assert desk.do(people.take_in_people, people.TakeInPeople(one * 2)).sentence.startswith("2 rows of people")
