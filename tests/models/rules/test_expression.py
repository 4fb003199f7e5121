"""Expressions: what is safe is reckoned, everything else is refused with a sentence."""

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.errors import BadInput
from models.rules.expression import NUMBERS, Undefined, expression

KNOWN = ("reach", "value", "effort", "risk_reduction")


def value(text: str, **values: float) -> float:
    return expression(text, KNOWN).value(values, NUMBERS)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("reach + value * effort", 10 + 3 * 2),
        ("(reach + value) * effort", 26),
        ("reach - -value", 13),
        ("reach / value / effort", 10 / 3 / 2),
        ("min(reach, value, effort) + max(value, 2.5)", 5),
        ("log10(reach) + sqrt(value + 1)", 3),
        ("+reach * .5", 5),
    ],
)
def test_the_usual_reckoning_holds(text: str, wanted: float) -> None:
    assert value(text, reach=10, value=3, effort=2) == pytest.approx(wanted)


def test_the_criteria_asked_for_are_named_once_in_their_order() -> None:
    assert expression("value / effort + value * reach", KNOWN).names == ("value", "effort", "reach")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[value for value in (1, 2)]", "loops"),
        ("sum(value for value in reach)", "no function “sum”"),
        ("for value in reach: 1", "loops"),
        ("while value: 1", "loops"),
        ("__import__('os').system('true')", "no function"),
        ("value.real", "can't stand in an expression"),
        ("value[0]", "can't stand in an expression"),
        ("lambda: value", "can't stand in an expression"),
        ("value ** 9 ** 9 ** 9", "can't stand in an expression"),
        ("value if reach else 1", "can't stand in an expression"),
        ("value > 3", "can't stand in an expression"),
        ("value and reach", "can't stand in an expression"),
        ("value @ reach", "can't stand in an expression"),
        ("value // 2", "can't stand in an expression"),
        ("(value := 3)", "can't stand in an expression"),
        ("'value'", "is no number"),
        ("True + value", "is no number"),
        ("value + 1j", "is no number"),
        ("value + 1e999", "too large"),
        ("value * " + "9" * 40, "too large"),
        ("value +", "can't be read"),
        ("", "can't be read"),
        ("value; reach", "can't be read"),
        ("log10(value, reach)", "takes one number"),
        ("min(value)", "two numbers or more"),
        ("max(*value)", "alone"),
        ("max(value, key=reach)", "alone"),
        ("min + value", "is a function"),
        ("1 + 2", "asks for no criterion"),
        ("value / 0", "divides by zero"),
        ("value / (1 - 1)", "divides by zero"),
        ("value / log10(0)", "divides by zero"),
        ("value + " * 100 + "1", "500 characters"),
        ("-" * 60 + "value", "nested too deep"),
        ("(" * 250 + "value" + ")" * 240, "can't be read"),
    ],
)
def test_what_is_unsafe_or_senseless_is_refused_with_a_sentence(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        expression(text, KNOWN)


def test_an_unknown_criterion_is_answered_with_the_near_ones() -> None:
    with pytest.raises(BadInput, match=r"no criterion “risk_reductoin”\. Did you mean risk_reduction\?"):
        expression("risk_reductoin / effort", KNOWN)
    with pytest.raises(BadInput, match="There are reach, value, effort, risk_reduction"):
        expression("zzz", KNOWN)


@pytest.mark.parametrize(
    "text", ["value / reach", "log10(reach)", "sqrt(reach - 1)", "min(1e15 * 1e15 * value, reach / reach)"]
)
def test_what_has_no_value_for_some_numbers_says_so(text: str) -> None:
    with pytest.raises(Undefined):
        value(text, value=1, reach=0)


@given(st.text(max_size=60) | st.text("valuereach+-*/(). 0123456789,", max_size=60))
def test_whatever_is_typed_is_read_or_refused_and_never_fails(text: str) -> None:
    with suppress(BadInput, Undefined):
        assert isinstance(expression(text, KNOWN).value(dict.fromkeys(KNOWN, 2.0), NUMBERS), float)


@given(st.floats(1, 1e6), st.floats(1, 1e6))
def test_reckoning_is_that_of_floats(one: float, other: float) -> None:
    assert value("reach * value - reach / value", reach=one, value=other) == one * other - one / other
    assert value("log10(reach)", reach=one) == math.log10(one)


def test_a_long_expression_is_not_said_back_whole() -> None:
    with pytest.raises(BadInput, match="nested too deep") as refused:
        expression("-" * 450 + "value", KNOWN)
    assert len(refused.value.sentence) < 130
