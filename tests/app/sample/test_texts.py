"""The sample's texts as the plan hands them on: no two alike, each in its language, nobody real addressed."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date

import pytest

from app.sample import steps as did
from app.sample.plan import sample_plan
from app.settings import resource
from models.rules.terms import ChangeKind, Language


@pytest.fixture(scope="module")
def plan() -> did.SamplePlan:
    return sample_plan(7, date(2026, 11, 21))


def test_no_two_tickets_and_no_two_changes_read_alike(plan: did.SamplePlan) -> None:
    assert len({(ticket.subject, ticket.body) for ticket in plan.tickets}) == 300
    assert len({ticket.body for ticket in plan.tickets}) == 300
    assert len({change.title for change in plan.changes}) == 120
    assert len({change.description for change in plan.changes}) == 120


def test_every_ticket_stands_in_the_file_of_its_language_and_its_requester_speaks_it(plan: did.SamplePlan) -> None:
    people = {person.handle: person for person in plan.requesters}
    written = {body: language for language in Language for body in _bodies(language)}
    for ticket in plan.tickets:
        assert written[ticket.body] == ticket.language
        assert people[ticket.requester].language == ticket.language


def _bodies(language: Language) -> Iterator[str]:
    file = tomllib.loads(resource("sample", f"tickets-{language}.toml").read_text(encoding="utf-8"))
    assert file["language"] == language
    yield from (row["body"] for part in ("waiting", "answered", "untriaged") for row in file[part])


def test_a_change_is_made_from_a_ticket_in_its_own_language(plan: did.SamplePlan) -> None:
    tickets = {ticket.handle: ticket for ticket in plan.tickets}
    changes = {change.handle: change for change in plan.changes}
    for step in plan.steps:
        if isinstance(step, did.MakeChange):
            assert all(tickets[handle].language is changes[step.change].language for handle in step.from_tickets)
            assert step.from_tickets or changes[step.change].kind is ChangeKind.MANDATE


def test_only_wishes_have_scenario_and_requirements_and_only_mandates_a_reference(plan: did.SamplePlan) -> None:
    for change in plan.changes:
        is_wish, is_mandate = change.kind is ChangeKind.WISH, change.kind is ChangeKind.MANDATE
        assert (bool(change.scenario), bool(change.requirements)) == (is_wish, is_wish)
        assert (bool(change.reference), bool(change.due)) == (is_mandate, is_mandate)


def test_modules_are_those_of_the_product(plan: did.SamplePlan) -> None:
    modules = {product.handle: set(product.modules) for product in plan.products}
    assert all(change.module in modules[change.product] for change in plan.changes)
    assert all(ticket.module in modules[ticket.product] for ticket in plan.tickets)
    assert all(len(its) == 8 for its in modules.values())


def test_all_addresses_lie_in_example_domains_and_some_people_have_none(plan: did.SamplePlan) -> None:
    addresses = [person.address for person in plan.requesters if person.address]
    assert all(re.fullmatch(r"[a-z.-]+@[a-z-]+\.example\.(org|com|net)", address) for address in addresses)
    assert len(set(addresses)) == len(plan.requesters) - 4
    assert sum(person.opted_out for person in plan.requesters) == 1
    links = [ticket.url for ticket in plan.tickets if ticket.url]
    assert all(re.match(r"https://[a-z-]+(\.[a-z-]+)?\.example\.(org|com|net)/", link) for link in links)


def test_a_key_names_one_ticket_of_its_source(plan: did.SamplePlan) -> None:
    assert len({(ticket.source, ticket.key) for ticket in plan.tickets}) == 300


def test_everybody_who_is_in_the_register_asks_for_something(plan: did.SamplePlan) -> None:
    assert {ticket.requester for ticket in plan.tickets} == {person.handle for person in plan.requesters}
