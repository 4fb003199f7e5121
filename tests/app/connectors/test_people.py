"""Files of persons and organisations."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.connectors.incoming import IncomingPerson, RowProblem, read_people
from models.rules.errors import BadInput
from models.rules.terms import Language

Write = Callable[[str, str | bytes], Path]


def test_persons_come_with_their_organisation_and_may_lack_an_address(write: Write) -> None:
    items = list(
        read_people(
            write(
                "people.csv",
                "name,email,language,organisation,end users,account manager,Phone\n"
                "Ada Example,ada@example.org,sv,Example Oy,1 200,Cy Sample,123\n"
                "Bo Example,,,,,,\n"
                "Di Example <di@example.org>,,svenska,,x,,\n"
                ",,sv,,,,\n",
            )
        )
    )
    assert items[0] == IncomingPerson(
        2, "Ada Example", "ada@example.org", Language.SV, "Example Oy", 1200, "Cy Sample", extra={"Phone": "123"}
    )
    assert items[1] == IncomingPerson(3, "Bo Example")
    warning, third, skipped = items[2:]
    assert isinstance(third, IncomingPerson)
    assert (third.name, third.email, third.language) == ("Di Example", "di@example.org", Language.SV)
    assert third.extra["end users"] == "x"
    assert isinstance(warning, RowProblem)
    assert not warning.skipped
    assert isinstance(skipped, RowProblem)
    assert (skipped.row, skipped.skipped) == (5, True)


def test_a_file_of_organisations_alone_is_taken_in(write: Write) -> None:
    [first] = read_people(
        write("o.csv", "organisation;end users;account manager;language\nExample Oy;1.200;Cy Sample;fi\n")
    )
    assert first == IncomingPerson(2, None, None, Language.FI, "Example Oy", 1200, "Cy Sample")


def test_zendesks_users_come_with_the_organisations_beside_them(write: Write) -> None:
    write("organizations.csv", "id,name,shared_tickets\n8,Example Oy,FALSE\n")
    [person] = read_people(
        write(
            "users.csv", "id,name,email,role,locale,organization_id\n7,Ada Example,ada@example.org,end-user,nl-BE,8\n"
        )
    )
    assert isinstance(person, IncomingPerson)
    assert (person.name, person.email, person.language) == ("Ada Example", "ada@example.org", Language.NL)
    assert person.organisation == "Example Oy"
    assert person.extra["locale"] == "nl-BE"


def test_zendesks_organisations_are_organisations_and_no_persons(write: Write) -> None:
    [organisation] = read_people(write("organizations.csv", "id,name,shared_tickets\n8,Example Oy,FALSE\n"))
    assert isinstance(organisation, IncomingPerson)
    assert (organisation.name, organisation.organisation) == (None, "Example Oy")


def test_users_of_a_json_answer_are_taken_in(write: Write) -> None:
    [person] = read_people(
        write("users.json", json.dumps({"users": [{"id": 7, "name": "Ada Example", "email": "ada@example.org"}]}))
    )
    assert isinstance(person, IncomingPerson)
    assert (person.name, person.email) == ("Ada Example", "ada@example.org")


def test_a_file_without_persons_is_refused_before_it_is_read(write: Write) -> None:
    with pytest.raises(BadInput, match="no column with a name, a mail address or an organisation"):
        read_people(write("x.csv", "colour,size\nblue,2\n"))
    with pytest.raises(BadInput, match=r"There is no field “key”. The fields are: name, email"):
        read_people(write("x.csv", "colour,size\nblue,2\n"), {"key": "colour"})
