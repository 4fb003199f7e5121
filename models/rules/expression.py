"""Expressions: an organisation's own formula over its criteria, read safely and reckoned by one walk, of numbers or arrays."""

import ast
import operator
import warnings
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from math import isnan, log10, sqrt
from typing import Any, Generic, TypeVar

from models.rules.errors import BadInput

Number = TypeVar("Number")
FUNCTIONS = ("min", "max", "log10", "sqrt")
_LONGEST, _DEEPEST, _LARGEST = 500, 30, 1e15
_ALLOWED = "Numbers, criteria, + - * / and parentheses may stand in it, and min, max, log10 and sqrt"
_LOOPS = (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)


class Undefined(ArithmeticError):
    """The expression has no value for these numbers; the text says why in a few words."""


@dataclass(frozen=True, slots=True)
class Reckoning(Generic[Number]):
    """How one kind of number is reckoned with. What has no value raises Undefined, or is an array's NaN."""

    divide: Callable[[Number, Number], Number]
    functions: Mapping[str, Callable[..., Number]]
    of: Callable[[float], Number]


@dataclass(frozen=True, slots=True)
class Expression:
    """A formula that was found safe; *names* are the criteria that it asks for, in their order."""

    text: str
    names: tuple[str, ...]
    _tree: ast.expr = field(repr=False, compare=False)

    def value(self, values: Mapping[str, Number], by: Reckoning[Number]) -> Number:
        """What it comes to for these values; Undefined where it has none."""
        return _walk(self._tree, values, by)


def expression(text: str, known: Collection[str]) -> Expression:
    """Read a formula over the *known* criteria; BadInput with a sentence for everything else."""
    if len(text) > _LONGEST:
        raise BadInput(f"An expression has at most {_LONGEST} characters; this one has {len(text)}.")
    tree = _parsed(text)
    _check(tree, text, 1)
    names = tuple(dict.fromkeys(node.id for node in _in_order(tree) if isinstance(node, ast.Name)))
    for name in names:
        if name not in known:
            raise BadInput(_unknown(name, known))
    if not names:
        raise BadInput(f"“{text}” asks for no criterion, so every change would score the same. Name one.")
    _check_divisors(tree, text)
    return Expression(text.strip(), names, tree)


def _parsed(text: str) -> ast.expr:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Python finds odd is refused below, or is meant
            return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        if {"for", "while"} & set(text.split()):
            raise BadInput(f"“{text}” loops, and an expression can't. {_ALLOWED}.") from error
        raise BadInput(f"“{text}” can't be read as an expression. {_ALLOWED}.") from error


def _check(node: ast.expr, text: str, depth: int) -> None:
    """Refuse whatever is not on the short list of what an expression may hold."""
    if depth > _DEEPEST:
        raise BadInput(f"“{text[:60]} …” is nested too deep: {_DEEPEST} levels at most.")
    if isinstance(node, ast.Call):
        _check_call(node)
    elif isinstance(node, _LOOPS):
        raise BadInput(f"“{text}” loops, and an expression can't. {_ALLOWED}.")
    elif isinstance(node, ast.Constant):
        _check_number(node)
    elif not (
        isinstance(node, ast.Name)
        or (isinstance(node, ast.BinOp) and type(node.op) in (*_OPERATORS, ast.Div))
        or (isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)))
    ):
        raise BadInput(f"“{ast.unparse(node)}” can't stand in an expression. {_ALLOWED}.")
    for part in _parts(node):
        _check(part, text, depth + 1)


def _check_call(node: ast.Call) -> None:
    name = node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func)
    if name not in FUNCTIONS:
        raise BadInput(f"There is no function “{name}”. There are {', '.join(FUNCTIONS)}.")
    if node.keywords or any(isinstance(part, ast.Starred) for part in node.args):
        raise BadInput(f"{name} takes numbers and criteria alone: {name}(a, b).")
    single = name in {"log10", "sqrt"}
    if (single and len(node.args) != 1) or (not single and len(node.args) < 2):
        raise BadInput(f"{name} takes {'one number' if single else 'two numbers or more'}: {ast.unparse(node)}.")


def _check_number(node: ast.Constant) -> None:
    if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
        raise BadInput(f"“{ast.unparse(node)}” is no number. {_ALLOWED}.")
    if abs(node.value) > _LARGEST:
        raise BadInput(f"“{ast.unparse(node)[:40]}” is too large a number for an expression.")


def _unknown(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, 3)
    if name in FUNCTIONS:
        return f"“{name}” is a function: it wants its numbers in parentheses, {name}(…)."
    meant = f"Did you mean {' or '.join(near)}?" if near else f"There are {', '.join(known) or 'none'}."
    return f"There is no criterion “{name}”. {meant}"


def _check_divisors(tree: ast.expr, text: str) -> None:
    """What divides by zero whatever the change is, is refused now."""
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and not _named(node.right):
            try:
                divisor = _walk(node.right, {}, NUMBERS)
            except Undefined:
                divisor = 0.0
            if divisor == 0:
                raise BadInput(f"“{text}” divides by zero: {ast.unparse(node)}.")


def _named(node: ast.expr) -> bool:
    return any(isinstance(each, ast.Name) and each.id not in FUNCTIONS for each in ast.walk(node))


def _parts(node: ast.AST) -> Sequence[ast.expr]:
    if isinstance(node, ast.Call):
        return node.args
    if isinstance(node, ast.BinOp):
        return (node.left, node.right)
    return (node.operand,) if isinstance(node, ast.UnaryOp) else ()


def _in_order(node: ast.expr) -> Iterator[ast.expr]:
    yield node
    for part in _parts(node):
        yield from _in_order(part)


def _walk(node: ast.expr, values: Mapping[str, Number], by: Reckoning[Number]) -> Number:
    if isinstance(node, ast.Constant):
        return by.of(float(node.value))  # type: ignore[arg-type]  # _check let numbers alone pass
    if isinstance(node, ast.Name):
        return values[node.id]
    parts = [_walk(part, values, by) for part in _parts(node)]
    if isinstance(node, ast.Call):
        return by.functions[node.func.id](*parts)  # type: ignore[attr-defined]  # _check saw that it is a name
    if isinstance(node, ast.UnaryOp):
        return parts[0] if isinstance(node.op, ast.UAdd) else _SUBTRACT(by.of(0.0), parts[0])
    assert isinstance(node, ast.BinOp)
    if isinstance(node.op, ast.Div):
        return by.divide(parts[0], parts[1])
    result: Number = _OPERATORS[type(node.op)](parts[0], parts[1])
    return result


_Operator = Callable[[Any, Any], Any]  # of floats or of arrays alike
_SUBTRACT: _Operator = operator.sub
_OPERATORS: Mapping[type[ast.operator], _Operator] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}


# ------------------------------------------------------------------------------------------- plain numbers


def _divide(one: float, other: float) -> float:
    if other == 0:
        raise Undefined("it divides by zero")
    return one / other


def _log10(number: float) -> float:
    if not number > 0:
        raise Undefined("log10 wants a number above zero")
    return log10(number)


def _sqrt(number: float) -> float:
    if not number >= 0:
        raise Undefined("sqrt wants no number below zero")
    return sqrt(number)


def _least(*numbers: float) -> float:
    return min(_sound(numbers))


def _greatest(*numbers: float) -> float:
    return max(_sound(numbers))


def _sound(numbers: Sequence[float]) -> Sequence[float]:
    if any(map(isnan, numbers)):
        raise Undefined("its numbers are too large")
    return numbers


NUMBERS: Reckoning[float] = Reckoning(
    _divide, {"min": _least, "max": _greatest, "log10": _log10, "sqrt": _sqrt}, lambda number: number
)
