"""Taking tickets in: each once, newer forms over older, nobody made twice, nothing overwritten that the house corrected."""

from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pytest

from app.commands import people, taking_in
from app.commands.history_check import verify
from app.commands.taking_in import Counts, TakeIn, take_in
from app.commands.tickets import EditTicket, edit_ticket
from app.connectors.understood import digest_of
from app.connectors.values import IncomingPerson, IncomingTicket
from models.acts import ActRecord
from models.changes import Change
from models.database import reading
from models.people import Organisation, Person
from models.products import Product
from models.rules.states import TicketState
from models.rules.terms import ChangeKind, Language, TicketKind
from models.tickets import Source, Ticket
from tests.app.commands.desk import HISTORY, Desk

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


def taken(desk: Desk, *rows: IncomingTicket, **more: Any) -> tuple[Counts, list[str]]:
    """What became of the rows of one file, and what was said of them."""
    counts, said = Counts(), list[str]()
    order = TakeIn("helpdesk", iter(rows), warn=lambda _row, _key, sentence, _skipped: said.append(sentence), **more)
    desk.do(lambda act, what: take_in(act, what, counts), order)
    return counts, said


def test_two_names_at_one_address_are_said_once_and_stay_one_person(desk: Desk) -> None:
    rows = [replace(ROW, key="HD-1"), *(replace(ROW, key=f"HD-{n}", row=n, requester="Bo Ek") for n in (2, 3))]
    _, said = taken(desk, *rows)
    assert len(said) == 1
    assert "“Bo Ek” writes from anna@example.org, the address of Anna Berg (P-1)" in said[0]
    assert desk.count(Person) == 1


def test_a_namesake_is_said(desk: Desk) -> None:
    _, said = taken(desk, ROW, replace(ROW, key="HD-2", email="anna@south.example.org"))
    [sentence] = said
    assert "“Anna Berg” (anna@south.example.org) was made a person of their own" in sentence
    assert sentence.endswith("the name is also that of P-1 anna@example.org.")


def test_names_are_one_however_their_accents_were_typed(desk: Desk) -> None:
    bare = replace(ROW, email=None, requester="Åsa Öst", organisation="Höör")
    apart = replace(bare, requester=normalize("NFD", "Åsa Öst"), organisation=normalize("NFD", "Höör"))
    _, said = taken(desk, bare, replace(apart, key="HD-2"))
    assert (desk.count(Person), desk.count(Organisation), said) == (1, 1, [])


@pytest.mark.parametrize("between", [0, 15])
def test_a_ticket_twice_in_one_file_counts_once_and_keeps_nothing_of_its_earlier_form(
    desk: Desk, between: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "_BATCH", 10)
    others = [IncomingTicket(n, f"X-{n}", "Other") for n in range(between)]
    later = replace(ROW, subject="Later", kind=None, url=None, email="bo@example.org", requester="Bo Ek")
    counts, _ = taken(desk, ROW, *others, later)
    assert (counts.new, counts.updated, counts.unchanged) == (1 + between, 0, 0)
    ticket = desk.row(Ticket, 1)
    assert (ticket["subject"], ticket["kind"], ticket["url"]) == ("Later", None, None)
    assert taken(desk, later)[0].unchanged == 1
    desk.undo()
    desk.undo()
    assert (desk.count(Ticket), desk.count(Person)) == (0, 0)


def test_a_ticket_deleted_at_its_source_is_gone_there_and_stays_here(desk: Desk) -> None:
    import_(desk, ROW)
    deleted = IncomingTicket(3, "HD-1", "", gone=True)
    counts, said = taken(desk, deleted, IncomingTicket(4, "HD-9", "", gone=True))
    assert (counts.gone, counts.updated) == (["T-1"], 0)
    assert said == ["Row 4 (HD-9) is deleted at its source and was never here: it was skipped."]
    ticket = desk.row(Ticket, 1)
    assert (ticket["gone_at"] is not None, ticket["subject"], ticket["state"]) == (True, ROW.subject, TicketState.OPEN)
    assert taken(desk, deleted)[0].gone == []
    assert taken(desk, ROW)[0].back == ["T-1"]
    assert desk.row(Ticket, 1)["gone_at"] is None


def test_what_a_whole_file_lacks_is_gone_but_not_what_could_not_be_read(desk: Desk) -> None:
    import_(desk, ROW, replace(ROW, key="HD-2"), replace(ROW, key="HD-3"))
    import_(desk, replace(ROW, key="HD-4"), source="another")
    counts, _ = taken(desk, ROW, whole=True, also_there={"HD-3"})
    assert counts.gone == ["T-2"]
    desk.undo()
    assert [ticket["gone_at"] for ticket in desk.rows(Ticket)] == [None] * 4


def test_many_tickets_are_undone_to_the_last_and_the_history_holds(desk: Desk) -> None:
    before = desk.state(without=HISTORY)
    counts, _ = taken(desk, *(replace(ROW, key=f"HD-{n}", email=f"p{n}@example.org") for n in range(250)))
    assert (counts.new, desk.count(Person)) == (250, 250)
    with reading(desk.database) as session:
        assert verify(session) is None
    desk.undo()
    assert desk.state(without=HISTORY) == before


def test_file_and_server_take_in_alike(either_desk: Desk) -> None:
    rows = [replace(ROW, key=f"HD-{n}", email=f"p{n % 3}@example.org", requester=f"P {n % 3}") for n in range(5)]
    counts, _ = taken(either_desk, *rows, replace(rows[0], subject="Later"))
    assert (counts.new, either_desk.count(Person)) == (5, 3)
    first, *_ = either_desk.rows(Ticket)
    assert (first["subject"], first["extra"], first["facts"]) == ("Later", {"Sprint": ["9", "10"]}, {})
    taken(either_desk, rows[1], whole=True)
    assert sum(ticket["gone_at"] is not None for ticket in either_desk.rows(Ticket)) == 4
    either_desk.undo()
    either_desk.undo()
    assert (either_desk.count(Ticket), either_desk.count(Person)) == (0, 0)
