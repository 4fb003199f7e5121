"""The scoring document: what is written is what holds, and what can't be is refused with a sentence."""

from typing import Any

import pytest

from models.rules.errors import BadInput
from models.rules.policy import RuleKind
from models.rules.scoring import FORTNIGHT, ModelKind
from models.rules.scoring_document import document_of, scoring_of
from models.rules.terms import Audience

OWN = {"fit": {"weight": 2, "most": 5}, "reach": {"weight": 1}}


def own(**more: Any) -> dict[str, Any]:
    criteria = {name: {} for name in OWN} if "expression" in more else OWN
    return {"model": {"kind": "own", "criteria": criteria} | more}


def rules(*found: Any) -> dict[str, Any]:
    return {"policy": {"rules": list(found)}}


def test_nothing_said_is_fortnights_own_model_and_all_rules_in_their_usual_order() -> None:
    scoring = scoring_of({})
    assert scoring.model == FORTNIGHT
    assert scoring.policy.in_force == tuple(RuleKind)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"model": {"kind": "rice", "threshold": 1}},
        {"model": {"kind": "wsjf", "criteria": {"value": {"least": 0, "most": 20}}}},
        {
            "model": {
                "kind": "fortnight",
                "criteria": {"reach": {"weight": 0}, "value": {"levels": {"low": 2, "high": 9}}},
            }
        },
        own(name="Ours"),
        own(expression="fit * log10(reach + 1)"),
        {"model": {"criteria": {"visibility": {"levels": {"visitor": 3, "user": 2, "administrator": 0}}}}},
        rules("proportion", {"rule": "mandates", "on": False}, {"rule": "many-before-few", "bounds": [50, 500]}),
        rules(
            {"rule": "visibility", "order": ["user", "visitor", "administrator"]}, {"rule": "quick-wins", "effort": 1}
        ),
        rules(),
    ],
)
def test_what_is_written_back_says_the_same(document: dict[str, Any]) -> None:
    scoring = scoring_of(document)
    assert scoring_of(document_of(scoring)) == scoring


def test_rules_left_out_are_off_and_stand_last() -> None:
    policy = scoring_of(rules("visibility", "mandates")).policy
    assert policy.in_force == (RuleKind.VISIBILITY, RuleKind.MANDATES)
    assert set(policy.rules) == set(RuleKind)


def test_bounds_of_the_rules_are_taken() -> None:
    policy = scoring_of(
        rules(
            {"rule": "quick-wins", "effort": 1, "reach": 50},
            {"rule": "many-before-few", "bounds": [5, 50]},
            {"rule": "visibility", "order": ["administrator", "user", "visitor"]},
            {"rule": "proportion", "least": 0.5, "on": False},
        )
    ).policy
    assert (policy.little, policy.served, policy.bounds, policy.per_day) == (1, 50, (5, 50), 0.5)
    assert policy.seen[0] is Audience.ADMINISTRATOR
    assert RuleKind.PROPORTION not in policy.in_force


def test_points_a_day_say_nothing_of_a_model_that_divides_by_effort_itself() -> None:
    assert RuleKind.PROPORTION not in scoring_of({"model": {"kind": "rice"}}).policy.in_force
    assert RuleKind.PROPORTION in scoring_of({"model": {"kind": "rice"}, **rules("proportion")}).policy.in_force


def test_only_the_criteria_that_an_expression_asks_for_are_scored() -> None:
    model = scoring_of(own(expression="fit * 2")).model
    assert [criterion.name for criterion in model.criteria] == ["fit"]
    assert model.kind is ModelKind.OWN


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"modle": {}}, "no “modle”. Did you mean model?"),
        ({"model": {"kind": "rise"}}, "no model “rise”. Did you mean rice?"),
        ({"model": []}, "names and values"),
        ({"model": {"weights": 3}}, "The model has no “weights”"),
        ({"model": {"kind": "rice", "expression": "reach"}}, "for the kind “own”"),
        ({"model": {"kind": "rice", "criteria": {"reach": {"weight": 3}}}}, "have no weights"),
        ({"model": {"kind": "own"}}, "needs criteria"),
        ({"model": {"criteria": {"reech": {}}}}, "no “reech”. Did you mean reach?"),
        ({"model": {"criteria": {"reach": {"weight": -1}}}}, "weight of reach is -1"),
        (
            {"model": {"criteria": {"reach": {"weight": 0}, "value": {"weight": 0}, "visibility": {"weight": 0}}}},
            "weights sum to nothing",
        ),
        ({"model": {"criteria": {"reach": {"weight": "many"}}}}, "“many” is none"),
        ({"model": {"criteria": {"reach": {"weight": True}}}}, "is none"),
        ({"model": {"criteria": {"reach": {"weight": float("nan")}}}}, "as large as nan"),
        ({"model": {"criteria": {"reach": {"weight": 10**400}}}}, "as large as 1000"),
        ({"model": {"criteria": {"value": {"least": 5, "most": 5}}}}, "end must lie above"),
        ({"model": {"criteria": {"value": {"zero": 20}}}}, "does not lie above"),
        ({"model": {"criteria": {"reach": {"scale": "cubic"}}}}, "no scale for reach"),
        ({"model": {"criteria": {"reach": {"scale": [1]}}}}, "no scale for reach"),
        ({"model": {"criteria": {"reach": {"scale": {"a": 1}}}}}, "no scale for reach"),
        ({"model": {"threshold": 16**5000}}, "thousands of digits"),
        ({"model": {"name": {"a": 1}}}, "name is a text"),
        ({"model": {"name": "x" * 201}}, "at most 200 characters"),
        ({"model": {"criteria": {"reach": {"levels": {"all": 1}}}}}, "it is counted"),
        ({"model": {"criteria": {"value": {"levels": {}}}}}, "none are named"),
        ({"model": {"criteria": {"visibility": {"levels": {"visitor": 1}}}}}, "user or administrator"),
        ({"model": {"criteria": {"visibility": {"levels": {"visitors": 1}}}}}, "Did you mean visitor?"),
        ({"model": {"threshold": -1}}, "threshold can't be -1"),
        (own(criteria={"Fit!": {}}), "no name for a criterion"),
        (own(criteria={"min": {}}), "no name for a criterion"),
        (own(criteria={f"c{n}": {} for n in range(21)}), "at most 20 criteria"),
        (own(expression="fti / 2"), "Did you mean fit?"),
        (own(expression="fit / 0"), "divides by zero"),
        (own(expression="fit * 2", criteria=OWN), "have no weights"),
        (own(criteria={"fit": {"less_is_better": "yes"}}), "true or false"),
        (rules("mandate"), "Did you mean mandates?"),
        (rules("mandates", "mandates"), "twice"),
        (rules({"rule": "mandates", "bounds": [1]}), "no “bounds”"),
        (rules({"rule": "mandates", "on": 1}), "true or false"),
        (rules({"rule": "many-before-few", "bounds": []}), "1 to 15 bounds"),
        (rules({"rule": "many-before-few", "bounds": [100, 10]}), "go up"),
        (rules({"rule": "many-before-few", "bounds": [0]}), "can't be 0"),
        (rules({"rule": "many-before-few", "bounds": 3}), "is a list"),
        (rules({"rule": "visibility", "order": ["user"]}), "each once"),
        (rules({"rule": "quick-wins", "effort": -1}), "can't be -1"),
        (rules({"rule": "proportion", "least": "x"}), "is none"),
        ({"policy": {"rule": []}}, "Did you mean rules?"),
        ({"policy": {"rules": {}}}, "is a list"),
    ],
)
def test_what_can_not_be_is_refused_with_a_sentence(document: dict[str, Any], said: str) -> None:
    with pytest.raises(BadInput, match=said.replace("?", r"\?")):
        scoring_of(document)
