"""The checklist of each kind, what is lacking, and what can be seen without asking."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.completeness import CHECKLISTS, attached_names, checklist_of, lacking, seen_in, suggested_in
from models.rules.terms import Fact, TicketKind


def test_every_kind_has_a_checklist_and_an_order_needs_nothing() -> None:
    assert set(CHECKLISTS) == set(TicketKind)
    assert CHECKLISTS[TicketKind.ORDER] == ()
    assert checklist_of(None, {}) == ()


def test_the_house_says_what_a_kind_needs_and_nothing_is_a_choice_too() -> None:
    own = {"problem": ["log", "version"], "question": []}
    assert checklist_of(TicketKind.PROBLEM, own) == (Fact.LOG, Fact.VERSION)
    assert checklist_of(TicketKind.QUESTION, own) == ()
    assert checklist_of(TicketKind.WISH, own) == CHECKLISTS[TicketKind.WISH]


@given(st.sampled_from(TicketKind), st.sets(st.sampled_from(Fact)))
def test_what_lacks_is_the_checklist_without_what_is_there_in_its_order(kind: TicketKind, there: set[Fact]) -> None:
    found = lacking(kind, there, {})
    assert set(found) == set(CHECKLISTS[kind]) - there
    assert list(found) == [fact for fact in CHECKLISTS[kind] if fact in found]


@pytest.mark.parametrize(
    ("names", "facts"),
    [
        (["Skärmbild.PNG"], {Fact.SCREENSHOT}),
        (["12.3.2026;anna;shot.jpeg;https://x.example.org/1"], {Fact.SCREENSHOT}),
        (["server.log"], {Fact.LOG}),
        (["error_log.txt"], {Fact.LOG}),
        (["logs-2026.zip"], {Fact.LOG}),
        (["catalog.txt", "dialog.xml", "login.csv"], set()),
        (["report.pdf"], set()),
        (["a.gif", "trace.har"], {Fact.SCREENSHOT, Fact.LOG}),
    ],
)
def test_a_picture_is_a_screenshot_and_a_log_a_log(names: list[str], facts: set[Fact]) -> None:
    assert seen_in(names) == facts


def test_columns_of_attachments_are_known_in_other_languages() -> None:
    columns: dict[str, str | list[str]] = {"Anhang": "a.png", "Liitteet": ["b.log", "c.txt"], "Status": "d.png"}
    assert attached_names(columns) == ["a.png", "b.log", "c.txt"]


def test_a_numbered_list_may_be_the_steps() -> None:
    steps = "It fails each time:\n1. Open the list of courses\n2. Choose Cancelled\n3. Press Search"
    assert suggested_in(steps) == {Fact.STEPS}
    assert suggested_in("In 2026 we had 3. of May off.\n8. and 9. as well, as everybody knows in this house") == set()
    assert suggested_in("1) a\n2) b\n3) c") == set()
