"""Search in everything: numbers, keys, words in any form, conditions and people, in groups."""

import pytest
import sqlalchemy as sa

from app.commands import people
from app.queries.everything import completions, found, lately
from app.queries.tickets import ticket_rows
from app.rows.everything import Found
from app.rows.page import Asked
from models.cases import Case, Guide
from models.database import writing
from models.tickets import Ticket
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "server"]


def numbers(answer: Found, kind: str = "ticket") -> list[str]:
    return [hit.number or hit.title for group in answer.groups if group.kind == kind for hit in group.rows]


def kinds(answer: Found) -> list[str]:
    return [group.kind for group in answer.groups]


@pytest.fixture
def house(desk: Desk) -> Desk:
    """Tickets in several languages and a change that some of them wait for."""
    desk.ticket(subject="Copy a week", body="I copy every booking of the week by hand.", kind="wish", key="ZD-4711")
    desk.ticket(subject="Ärendehantering går långsamt", body="Varje ärende tar en minut.", kind="problem", key="sup-7")
    desk.ticket(subject="Straße fehlt", body="In der Adresse fehlt die Straße.", kind="problem")
    desk.ticket(subject="Invoice sent twice", body="The invoice of the week arrives two times.", kind="problem")
    desk.change(1, title="Take a week over from another", description="Bookings of one week into the next.")
    return desk


def test_a_number_finds_that_item_first_and_alone(house: Desk) -> None:
    answer = found(house.database, "t-3")
    assert (answer.named, kinds(answer), numbers(answer)) == (True, ["ticket"], ["T-3"])


def test_a_mere_number_finds_whatever_has_it(house: Desk) -> None:
    answer = found(house.database, "#1")
    assert (numbers(answer), numbers(answer, "change")) == (["T-1"], ["C-1"])


@pytest.mark.parametrize("text", ["ZD-4711", "zd-4711", "SUP-7", "sup-7"])
def test_the_key_of_a_source_finds_its_ticket_however_it_is_written(house: Desk, text: str) -> None:
    answer = found(house.database, text)
    assert answer.named
    assert numbers(answer)[0] == ("T-1" if "47" in text else "T-2")


def test_a_number_of_ours_stands_before_the_same_key_of_a_source(house: Desk) -> None:
    house.ticket(subject="Of another house", key="C-1")
    assert kinds(found(house.database, "C-1")) == ["change", "ticket"]


def test_no_number_too_large_is_a_mistake(house: Desk) -> None:
    assert found(house.database, f"T-{10**11}").groups == ()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("hantering", "T-2"),
        ("strasse", "T-3"),
        ("strass", "T-3"),
        ("arendehantering", "T-2"),
        ("invoices", "T-4"),
        ("copied weeks", "T-1"),
        ("invoi", "T-4"),
    ],
)
def test_words_are_found_in_their_other_forms_and_half_typed(house: Desk, text: str, first: str) -> None:
    assert numbers(found(house.database, text))[:1] == [first]


def test_all_words_are_asked_for(house: Desk) -> None:
    assert numbers(found(house.database, "invoice week")) == ["T-4"]
    assert found(house.database, "invoice strasse").groups == ()


def test_a_phrase_stands_as_it_was_written(house: Desk) -> None:
    assert numbers(found(house.database, '"sent twice"')) == ["T-4"]
    assert numbers(found(house.database, '"twice sent"')) == []


def test_a_hit_shows_what_found_it(house: Desk) -> None:
    hit = found(house.database, "booking").groups[0].rows[0]
    assert (hit.kind, hit.number, hit.sort, hit.state) == ("ticket", "T-1", "wish", "open")
    assert [hit.excerpt[start:end] for start, end in hit.excerpt_marks] == ["booking"]


def test_conditions_choose_among_what_the_words_find(house: Desk) -> None:
    assert numbers(found(house.database, "week kind:wish")) == ["T-1"]
    assert numbers(found(house.database, "week -kind:wish")) == ["T-4"]
    answer = found(house.database, "kind:problem")
    assert (numbers(answer), answer.groups[0].total) == (["T-4", "T-3", "T-2"], 3)


def test_a_condition_that_only_one_list_has_finds_in_that_list(house: Desk) -> None:
    assert kinds(found(house.database, "reach>=0")) == ["change"]


def test_an_unknown_field_is_said_and_looked_for_as_words(house: Desk) -> None:
    answer = found(house.database, "wek:invoice")
    assert "“wek”" in answer.notes[0]
    answer = found(house.database, "reach:many")
    assert answer.groups == ()
    assert "is a number" in answer.notes[0]


def test_a_value_that_no_list_knows_is_said_for_each(house: Desk) -> None:
    notes = found(house.database, "kind:nope").notes
    assert [note.partition(":")[0] for note in notes] == ["In tickets", "In changes"]
    assert ("problem" in notes[0], "correction" in notes[1]) == (True, True)


def test_a_day_finds_what_came_on_it(house: Desk) -> None:
    day = house.now.date()
    assert len(numbers(found(house.database, f"in:tickets {day.isoformat()}"))) == 4
    assert found(house.database, "in:tickets 1999-01-01").groups == ()


def test_in_looks_in_one_list_alone(house: Desk) -> None:
    assert kinds(found(house.database, "week")) == ["ticket", "change"]
    assert kinds(found(house.database, "c: week")) == ["change"]
    assert numbers(found(house.database, "in:tickets")) == ["T-4", "T-3", "T-2", "T-1"]


def test_no_more_are_shown_than_asked_for_and_all_are_counted(house: Desk) -> None:
    (group,) = found(house.database, "in:tickets", limit_each=3).groups
    assert (len(group.rows), group.total, group.more) == (3, 4, False)


def test_people_lead_to_their_tickets(house: Desk) -> None:
    order = people.SetPerson("P-1", {"name": "Ada Lindqvist-Holm", "organisation": "Norrvik kommun"})
    house.do(people.set_person, order)
    answer = found(house.database, "lindqvist")
    (person,) = next(group for group in answer.groups if group.kind == "person").rows
    with writing(house.database) as session:
        theirs = session.scalars(sa.select(Ticket.id).where(Ticket.person_id == person.id)).all()
    assert person.tickets == len(theirs)
    assert set(numbers(answer)) == {f"T-{number}" for number in theirs}
    assert person.leads_to == 'requester="Ada Lindqvist-Holm"'
    assert next(group for group in answer.groups if group.kind == "ticket").words == person.leads_to
    (organisation,) = next(g for g in found(house.database, "norrvik").groups if g.kind == "organisation").rows
    for hit in (person, organisation):
        listed = ticket_rows(house.database, Asked(hit.leads_to)).rows
        assert {row.id for row in listed} == set(theirs)
    assert kinds(found(house.database, "in:people lindqvist")) == ["person"]


@pytest.mark.parametrize("name", ['The "Green" House', "North, South & Sons", 'One "', "Plain"])
def test_whatever_somebody_is_called_their_tickets_are_listed(house: Desk, name: str) -> None:
    house.do(people.set_person, people.SetPerson("P-2", {"name": name, "organisation": name}))
    hits = [hit for group in found(house.database, "in:people,organisations").groups for hit in group.rows]
    called = [hit for hit in hits if hit.title == name]
    assert [hit.kind for hit in called] == ["person", "organisation"]
    for hit in called:
        assert [row.number for row in ticket_rows(house.database, Asked(hit.leads_to)).rows] == ["T-2"]


def test_a_group_can_be_listed_by_its_words(house: Desk) -> None:
    (group,) = found(house.database, 't: "sent twice" kind:problem invoice').groups
    assert group.words == 'kind:problem "sent twice" invoice'
    assert [row.number for row in ticket_rows(house.database, Asked(group.words)).rows] == ["T-4"]


def test_cases_and_guides_are_found(house: Desk) -> None:
    from app.search.index import refresh

    with writing(house.database) as session:
        now = house.now
        case = Case(title="Printer is deaf", cause="Cable", solution="Plug the cable", created_at=now, changed_at=now)
        guide = Guide(folder="manual", path="print.md", title="Printing", body="The printer", digest="x", read_at=now)
        session.add_all([case, guide])
        session.flush()
        refresh(session, {"case": {case.id}, "guide": {guide.id}})
    answer = found(house.database, "printer")
    assert (numbers(answer, "case"), numbers(answer, "guide")) == (["K-1"], ["G-1"])
    assert numbers(found(house.database, "K-1"), "case") == ["K-1"]


def test_what_was_opened_stands_before_what_was_worked_on(house: Desk) -> None:
    answer = lately(house.database, house.who, [("ticket", 3), ("ticket", 999)])
    shown = [hit.number for group in answer.groups for hit in group.rows]
    assert shown[:2] == ["T-3", "C-1"]
    assert lately(house.database, "Nobody", []).groups == ()


def words(desk: Desk, text: str) -> list[str]:
    return [each.text for each in completions(desk.database, text)]


def test_names_of_fields_and_their_values_are_completed(house: Desk) -> None:
    assert words(house, "week sta") == ["week state:"]
    assert words(house, "week -kind:wi") == ["week -kind:wish "]
    assert "in:tickets " in words(house, "in:")
    assert words(house, "w") == []
    assert words(house, "a week ") == []
    product = words(house, "product:")[0]
    assert found(house.database, f"{product}in:changes").groups


def test_the_same_is_found_on_a_server(either_desk: Desk) -> None:
    either_desk.ticket(subject="Ärendehantering går långsamt", body="Varje ärende tar en minut.", key="sup-7")
    either_desk.ticket(subject="Invoice sent twice", body="Two times.", kind="problem")
    assert numbers(found(either_desk.database, "hantering")) == ["T-1"]
    assert numbers(found(either_desk.database, "invoi kind:problem")) == ["T-2"]
    assert numbers(found(either_desk.database, "SUP-7")) == ["T-1"]
    assert found(either_desk.database, "module:x in:tickets").groups == ()


STRANGE = (
    "kind: reach> state:x kind:nope",
    'a"b product:"x "" "',
    "score:1e999 reach>nan received:2026-13-01 received>9999-12-31",
    "99999999999999 T-99999999999 #999999999999",
    "_ % \\ * ^a ~x NOT AND OR NEAR(a b) a* -a (",
    "\0 subject:a\0b \ud800 subject:\ud800 key:\0",
    "module:* module:none organisation= in: in:x t:",
    "' ; drop table tickets; -- & | ! <-> :*",
    "å ß 漢字 🙂 \u200b \u202e",
)


def test_whatever_is_typed_is_answered(either_desk: Desk) -> None:
    either_desk.ticket(subject="Copy a week", body="By hand")
    for text in [*STRANGE, *" ".join(STRANGE).split(" "), "x" * 2000]:
        found(either_desk.database, text)
        completions(either_desk.database, text)
