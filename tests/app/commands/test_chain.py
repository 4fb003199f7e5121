"""Who decides on what is parked: the chain with its deputies, handing on, and whoever is consulted."""

import pytest

from app.commands import chain, consulting, people, products
from app.commands.act import By
from app.commands.chain import HandOn, RemoveLink, SetLink, Whose
from app.commands.consulting import AnswerConsultation, Consult
from app.jobs.due import DueReport, run_due
from app.queries.parking import parking_of
from models.rules.terms import ChainRole
from tests.app.commands.desk import Desk


def due(desk: Desk) -> DueReport:
    return run_due(desk.database, By("Eva", desk.now))


# ---- who decides


def of_house(role: ChainRole, name: str, **values: str) -> SetLink:
    return SetLink(Whose(role), {"name": name, **values})


def customer(desk: Desk, manager: str = "") -> int:
    ticket = desk.ticket(organisation="Norra", end_users=400)
    desk.do(people.set_organisation, people.SetOrganisation("Norra", {"account_manager": manager}))
    return ticket


def owner(desk: Desk, change: int) -> str:
    return str(desk.row_of(change)["park_owner"])


def test_without_a_chain_whoever_parks_looks_after_it(desk: Desk) -> None:
    assert owner(desk, desk.parked(desk.ticket())) == "Eva"


def test_the_customers_account_manager_comes_first_and_hands_on_to_the_product_owner(desk: Desk) -> None:
    ticket = customer(desk, "Mia Lind")
    desk.do(chain.set_link, of_house(ChainRole.PRODUCT_OWNER, "Noor Haddad"))
    change = desk.parked(ticket)
    assert owner(desk, change) == "Mia Lind"
    desk.do(chain.hand_on, HandOn(change))
    assert owner(desk, change) == "Noor Haddad"
    assert "is the last of the chain" in desk.refused(chain.hand_on, HandOn(change))
    desk.undo()
    assert owner(desk, change) == "Mia Lind"


def test_a_link_of_the_customer_goes_before_the_products_and_the_houses(desk: Desk) -> None:
    ticket = customer(desk, "Mia Lind")
    desk.do(chain.set_link, of_house(ChainRole.ACCOUNT_MANAGER, "The house"))
    desk.do(chain.set_link, SetLink(Whose(ChainRole.ACCOUNT_MANAGER, "Kursvik"), {"name": "The product"}))
    assert owner(desk, desk.parked(desk.ticket())) == "The product"
    desk.do(chain.set_link, SetLink(Whose(ChainRole.ACCOUNT_MANAGER, organisation="norra"), {"name": "Aino Salo"}))
    assert owner(desk, desk.parked(ticket)) == "Aino Salo"


def test_the_deputy_stands_in_while_the_owner_is_away_and_else_the_next_link_does(desk: Desk) -> None:
    away = {"away_from": desk.day(1).isoformat(), "away_until": desk.day(9).isoformat()}
    desk.do(chain.set_link, of_house(ChainRole.ACCOUNT_MANAGER, "Mia Lind", **away))
    desk.do(chain.set_link, of_house(ChainRole.PRODUCT_OWNER, "Noor Haddad", deputy="Eva Berg", **away))
    before = desk.parked(desk.ticket())
    assert owner(desk, before) == "Mia Lind"
    desk.do(chain.hand_on, HandOn(before))
    desk.wait(days=2)
    assert parking_of(desk.database, before, desk.now).deputy == "Eva Berg"
    assert owner(desk, desk.parked(desk.ticket())) == "Eva Berg"
    desk.wait(days=9)
    assert owner(desk, desk.parked(desk.ticket())) == "Mia Lind"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "Who is the product owner of the house? Give the name."),
        ({"name": "Noor", "deputy": "Noor"}, "Noor can’t stand in for Noor. Name somebody else."),
        ({"name": "Noor", "away_from": "2027-02-01", "away_until": "2027-01-01"}, "would be back before leaving"),
        ({"name": "Noor", "role": "boss"}, "A link of the chain has no “role”."),
    ],
)
def test_a_link_that_makes_no_sense_is_refused(desk: Desk, values: dict[str, str], sentence: str) -> None:
    assert sentence in desk.refused(chain.set_link, SetLink(Whose(ChainRole.PRODUCT_OWNER), values))


def test_a_link_is_removed_and_undone(desk: Desk) -> None:
    desk.do(chain.set_link, of_house(ChainRole.PRODUCT_OWNER, "Noor Haddad"))
    desk.do(chain.remove_link, RemoveLink(Whose(ChainRole.PRODUCT_OWNER)))
    assert owner(desk, desk.parked(desk.ticket())) == "Eva"
    missing = desk.refused(chain.remove_link, RemoveLink(Whose(ChainRole.PRODUCT_OWNER)))
    assert missing.startswith("Nobody is the product owner of the house.")


def test_a_product_may_be_gone_from_the_chain(desk: Desk) -> None:
    desk.do(products.set_product, products.SetProduct("Kursvik", {}))
    refusal = desk.refused(chain.set_link, SetLink(Whose(ChainRole.PRODUCT_OWNER, "Nowhere"), {"name": "Noor"}))
    assert refusal.startswith("There is no product “Nowhere”.")


# ---- consultations


def test_who_was_consulted_and_did_not_answer_is_named_when_the_answer_is_due(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.do(consulting.consult, Consult(change, "Mia Lind", "Does the contract promise it?"))
    desk.wait(days=50)
    assert "Mia Lind has not answered since" in due(desk).returned[0]
    assert due(desk).returned == ()
    desk.do(consulting.answer_consultation, AnswerConsultation(change, "No"))
    consulted = parking_of(desk.database, change, desk.now).consultations
    assert [(row.who, row.answer, row.answered_by) for row in consulted] == [("Mia Lind", "No", "Eva")]
    assert "Nobody is consulted" in desk.refused(consulting.answer_consultation, AnswerConsultation(change, "Yes"))


def test_whose_answer_it_is_must_be_clear(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    for who in ("Mia Lind", "Noor Haddad"):
        desk.do(consulting.consult, Consult(change, who, "Does the contract promise it?"))
    order = AnswerConsultation(change, "No")
    assert (
        desk.refused(consulting.answer_consultation, order)
        == f"Whose answer is it? Asked on C-{change}: Mia Lind, Noor Haddad."
    )
    desk.do(consulting.answer_consultation, AnswerConsultation(change, "No", "noor haddad"))
    again = Consult(change, "Mia Lind", "Does the contract promise it?")
    assert "is asked that" in desk.refused(consulting.consult, again)
