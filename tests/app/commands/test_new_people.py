"""New people: by a name alone, by an address alone, and never twice by one address."""

from app.commands.people import NewPerson, SetPerson, new_person, set_person
from models.people import Organisation, Person
from tests.app.commands.desk import Desk


def test_a_person_without_an_address_is_normal(desk: Desk) -> None:
    made = desk.do(new_person, NewPerson({"name": "Gun Berg", "email": "", "organisation": "Norr"})).made
    assert made == ("P-1",)
    person = desk.row(Person, 1)
    assert (person["name"], person["email"]) == ("Gun Berg", None)
    assert desk.row(Organisation, person["organisation_id"])["name"] == "Norr"


def test_a_person_needs_a_name_or_an_address(desk: Desk) -> None:
    assert "name or a mail address" in desk.refused(new_person, NewPerson({"name": " ", "email": ""}))


def test_an_address_belongs_to_one_person(desk: Desk) -> None:
    desk.do(set_person, SetPerson("gun@example.org", {"name": "Gun"}))
    assert "belongs to Gun" in desk.refused(new_person, NewPerson({"name": "Else", "email": "Gun@example.org"}))


def test_a_new_person_can_be_undone(desk: Desk) -> None:
    desk.do(new_person, NewPerson({"name": "Gun Berg"}))
    desk.undo()
    assert desk.count(Person) == 0
