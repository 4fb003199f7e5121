"""The scoring document: how a house writes its model and policy down, read into rules and written back from them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from re import fullmatch
from typing import Any, TypeVar

from models.rules.criteria import COUNTED, VISIBILITY, Criterion
from models.rules.errors import BadInput
from models.rules.expression import FUNCTIONS, expression
from models.rules.policy import MOST_BOUNDS, Policy, RuleKind
from models.rules.scoring import PRESETS, Model, ModelKind, usual
from models.rules.terms import Audience

Word = TypeVar("Word", bound=StrEnum)
Document = Mapping[str, Any]  # JSON or TOML, of whatever somebody wrote
_MOST_CRITERIA, _LONGEST_NAME, _LONGEST_TITLE = 20, 60, 200
_LARGEST = 1e15
_NEAREST = 1e-9  # ends of a scale that lie closer can't be told apart
_CRITERION = ("weight", "least", "most", "zero", "scale", "less_is_better", "levels")


@dataclass(frozen=True, slots=True)
class Scoring:
    """The model and the policy in force."""

    model: Model
    policy: Policy


def scoring_of(document: Document) -> Scoring:
    """What a document says; {} is Fortnight's own. BadInput with a sentence for what can't be."""
    _known(document, ("model", "policy"), "The document")
    model = _model(_table(document.get("model", {}), "model"))
    return Scoring(model, _policy(_table(document.get("policy", {}), "policy"), model))


# --------------------------------------------------------------------------------------------------------- model


def _model(document: Document) -> Model:
    _known(document, ("kind", "name", "threshold", "expression", "criteria"), "The model")
    kind = _word(ModelKind, document.get("kind", ModelKind.FORTNIGHT.value), "model")
    given = _table(document.get("criteria", {}), "criteria")
    if kind is ModelKind.OWN:
        model = _own(document, given)
    elif "expression" in document:
        raise BadInput(f"The model {kind.value} has its own formula. An expression is for the kind “own”.")
    else:
        model = _adapted(PRESETS[kind], given)
    if not model.weighted and any("weight" in table for table in given.values() if isinstance(table, Mapping)):
        raise BadInput("An expression weighs by itself: its criteria have no weights. Put them into the expression.")
    name = _title(document.get("name") or model.name)
    model = replace(model, name=name, threshold=_number(document.get("threshold", model.threshold), "threshold", 0))
    if model.weighted and not model.weights > 0:
        raise BadInput("The weights sum to nothing, so nothing could be scored. Give at least one criterion a weight.")
    return model


def _own(document: Document, given: Document) -> Model:
    if not given:
        raise BadInput("An own model needs criteria: [model.criteria.reach], and a weight for each.")
    if len(given) > _MOST_CRITERIA:
        raise BadInput(f"A model has at most {_MOST_CRITERIA} criteria; this one has {len(given)}.")
    for name in given:
        if len(name) > _LONGEST_NAME or not fullmatch(r"[a-z][a-z0-9_]*", name) or name in FUNCTIONS:
            raise BadInput(
                f"“{_shown(name)}” is no name for a criterion. Small letters, digits and _ make one: time_saved."
            )
    criteria = tuple(_criterion(usual(name), _table(table, name)) for name, table in given.items())
    text = str(document.get("expression") or "").strip()
    formula = expression(text, [criterion.name for criterion in criteria]) if text else None
    if formula is not None:
        criteria = tuple(criterion for criterion in criteria if criterion.name in formula.names)
    return Model(ModelKind.OWN, "Own model", criteria, formula, 0.5 if formula else 2.0)


def _adapted(model: Model, given: Document) -> Model:
    """One of the known models, with some of its criteria weighed or scaled otherwise."""
    _known(given, [criterion.name for criterion in model.criteria], f"The model {model.kind.value}")
    tables = {name: _table(table, name) for name, table in given.items()}
    criteria = tuple(_criterion(each, tables.get(each.name, {})) for each in model.criteria)
    return replace(model, criteria=criteria)


def _criterion(usually: Criterion, document: Document) -> Criterion:
    name = usually.name
    _known(document, _CRITERION, f"The criterion {name}")
    levels = _levels(usually, document)
    least, most = _ends(usually, document, levels)
    zero = _number(document.get("zero", usually.zero if name != VISIBILITY else 0.0), f"{name}: zero")
    if "zero" not in document and "least" in document:
        zero = least
    if not most - zero > _NEAREST:
        raise BadInput(f"The scale of {name} ends at {most:g}, which does not lie above {max(zero, least):g}.")
    scale = document.get("scale", "log" if usually.log else "linear")
    if scale not in ("log", "linear"):  # what somebody wrote may be a list, which no set can look for
        raise BadInput(f"“{_shown(scale)}” is no scale for {name}. Choose linear or log.")
    weight = _number(document.get("weight", usually.weight), f"The weight of {name}")
    if weight < 0:
        raise BadInput(
            f"The weight of {name} is {weight:g}. A weight is 0 or more; less_is_better turns a scale round."
        )
    less = document.get("less_is_better", usually.less_is_better)
    if not isinstance(less, bool):
        raise BadInput(f"{name}: less_is_better is true or false.")
    return Criterion(name, weight, least, most, zero, scale == "log", less, levels)


def _ends(usually: Criterion, document: Document, levels: Mapping[str, float]) -> tuple[float, float]:
    """The least and the most that can be given: as said, else the ends of the levels, else as usual."""
    name = usually.name
    said = "levels" in document
    least = _number(document.get("least", min(levels.values()) if said else usually.least), f"{name}: least")
    most = _number(document.get("most", max(levels.values()) if said else usually.most), f"{name}: most")
    if name in COUNTED or name == VISIBILITY:
        least = 0.0
    if not most > least:
        raise BadInput(f"The scale of {name} goes from {least:g} to {most:g}: its end must lie above its beginning.")
    return least, most


def _levels(usually: Criterion, document: Document) -> Mapping[str, float]:
    name = usually.name
    if "levels" not in document:
        return usually.levels
    levels = {str(word): _number(value, f"{name}: {word}") for word, value in _table(document["levels"], name).items()}
    if name in COUNTED or not levels:
        raise BadInput(f"{name} can't have these levels: " + ("it is counted." if levels else "none are named."))
    if name == VISIBILITY:
        _known(levels, [audience.value for audience in Audience], VISIBILITY.capitalize())
        if missing := [audience.value for audience in Audience if audience.value not in levels]:
            raise BadInput(
                f"What is a change worth that {' or '.join(missing)} sees? Visibility needs a value for each."
            )
        if min(levels.values()) < 0:
            raise BadInput("What somebody sees is worth 0 or more.")
    return levels


# -------------------------------------------------------------------------------------------------------- policy

_BOUNDS: Mapping[RuleKind, tuple[str, ...]] = {
    RuleKind.MANDATES: (),
    RuleKind.QUICK_WINS: ("effort", "reach"),
    RuleKind.MANY: ("bounds",),
    RuleKind.VISIBILITY: ("order",),
    RuleKind.PROPORTION: ("least",),
}


def _policy(document: Document, model: Model) -> Policy:
    _known(document, ("rules",), "The policy")
    policy = Policy()
    if "rules" not in document:
        # Points for each person-day say nothing of a model that divides by effort itself.
        return policy if model.weighted else replace(policy, off=frozenset({RuleKind.PROPORTION}))
    found: list[RuleKind] = []
    off: set[RuleKind] = set()
    for entry in _list(document["rules"], "rules"):
        table = {"rule": entry} if isinstance(entry, str) else _table(entry, "rule")
        rule = _word(RuleKind, table.get("rule"), "rule")
        if rule in found:
            raise BadInput(f"The rule {rule.value} stands twice in the policy.")
        found.append(rule)
        _known(table, ("rule", "on", *_BOUNDS[rule]), f"The rule {rule.value}")
        if not isinstance(table.get("on", True), bool):
            raise BadInput(f"The rule {rule.value}: on is true or false.")
        if not table.get("on", True):
            off.add(rule)
        policy = _READ[rule](policy, table)
    missing = [rule for rule in RuleKind if rule not in found]
    return replace(policy, rules=(*found, *missing), off=frozenset(off | set(missing)))


def _mandates(policy: Policy, _table: Document) -> Policy:
    return policy


def _quick_wins(policy: Policy, table: Document) -> Policy:
    little = _number(table.get("effort", policy.little), "quick-wins: effort", 0)
    served = _number(table.get("reach", policy.served), "quick-wins: reach", 0)
    return replace(policy, little=little, served=round(served))


def _many(policy: Policy, table: Document) -> Policy:
    numbers = _list(table.get("bounds", list(policy.bounds)), "bounds")
    bounds = tuple(round(_number(bound, "many-before-few: bounds", 1)) for bound in numbers)
    if not 1 <= len(bounds) <= MOST_BOUNDS:
        raise BadInput(f"many-before-few has 1 to {MOST_BOUNDS} bounds; these are {len(bounds)}.")
    if list(bounds) != sorted(set(bounds)):
        raise BadInput("The bounds of many-before-few go up: [100, 1000, 10000].")
    return replace(policy, bounds=bounds)


def _visibility(policy: Policy, table: Document) -> Policy:
    words = _list(table.get("order", [each.value for each in policy.seen]), "order")
    order = tuple(_word(Audience, word, "audience") for word in words)
    if sorted(order) != sorted(Audience):
        raise BadInput("visibility: order names visitor, user and administrator, each once.")
    return replace(policy, seen=order)


def _proportion(policy: Policy, table: Document) -> Policy:
    return replace(policy, per_day=_number(table.get("least", policy.per_day), "proportion: least", 0))


_READ: Mapping[RuleKind, Callable[[Policy, Document], Policy]] = {
    RuleKind.MANDATES: _mandates,
    RuleKind.QUICK_WINS: _quick_wins,
    RuleKind.MANY: _many,
    RuleKind.VISIBILITY: _visibility,
    RuleKind.PROPORTION: _proportion,
}


# --------------------------------------------------------------------------------------------- written back


def document_of(scoring: Scoring) -> dict[str, Any]:
    """The whole document, with everything that it leaves unsaid; reading it gives the same again."""
    model = scoring.model
    said: dict[str, Any] = {"kind": model.kind.value, "name": model.name, "threshold": model.threshold}
    if model.kind is ModelKind.OWN and model.expression is not None:
        said["expression"] = model.expression.text
    said["criteria"] = {criterion.name: _said(criterion, model) for criterion in model.criteria}
    return {"model": said, "policy": {"rules": [_rule(scoring.policy, rule) for rule in scoring.policy.rules]}}


def _said(criterion: Criterion, model: Model) -> dict[str, Any]:
    said: dict[str, Any] = {"weight": criterion.weight} if model.weighted else {}
    if criterion.is_given:
        said["least"] = criterion.least
    said |= {"most": criterion.most, "zero": criterion.zero, "scale": "log" if criterion.log else "linear"}
    if criterion.less_is_better:
        said["less_is_better"] = True
    return said | ({"levels": dict(criterion.levels)} if criterion.levels else {})


def _rule(policy: Policy, rule: RuleKind) -> dict[str, Any]:
    bounds: Mapping[RuleKind, dict[str, Any]] = {
        RuleKind.QUICK_WINS: {"effort": policy.little, "reach": policy.served},
        RuleKind.MANY: {"bounds": list(policy.bounds)},
        RuleKind.VISIBILITY: {"order": [each.value for each in policy.seen]},
        RuleKind.PROPORTION: {"least": policy.per_day},
    }
    return {"rule": rule.value, "on": rule not in policy.off, **bounds.get(rule, {})}


# ---------------------------------------------------------------------------------------------- what is written


def _known(document: Document, names: Sequence[str], whose: str) -> None:
    for name in document:
        if name not in names:
            near = get_close_matches(_shown(name), names, 1)
            meant = f"Did you mean {near[0]}?" if near else f"There is {', '.join(names)}."
            raise BadInput(f"{whose} has no “{_shown(name)}”. {meant}")


def _title(value: object) -> str:
    if not isinstance(value, str):
        raise BadInput(f"The model’s name is a text, and “{_shown(value)}” is none.")
    if len(value.strip()) > _LONGEST_TITLE:
        raise BadInput(f"A model’s name has at most {_LONGEST_TITLE} characters; these are {len(value.strip())}.")
    return value.strip()


def _shown(value: object) -> str:
    """The beginning of what somebody wrote; Python does not write very long numbers out."""
    try:
        return str(value)[:40]
    except ValueError:
        return "a number of thousands of digits"


def _table(value: object, name: str) -> Document:
    if not isinstance(value, Mapping):
        raise BadInput(f"“{name}” is written as names and values, and this is “{_shown(value)}”.")
    return value


def _list(value: object, name: str) -> Sequence[object]:
    if not isinstance(value, (list, tuple)):
        raise BadInput(f"“{name}” is a list, and this is “{_shown(value)}”.")
    return value


def _number(value: object, name: str, least: float | None = None) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise BadInput(f"{name} is a number, and “{_shown(value)}” is none.")
    if not abs(value) <= _LARGEST:
        raise BadInput(f"{name} can't be as large as {_shown(value)}.")
    if least is not None and value < least:
        raise BadInput(f"{name} can't be {value:g}. It is {least:g} or more.")
    return float(value)


def _word(words: type[Word], value: object, name: str) -> Word:
    known = [word.value for word in words]
    if value not in known:
        near = get_close_matches(_shown(value), known, 1)
        meant = f"Did you mean {near[0]}?" if near else f"There are {', '.join(known)}."
        raise BadInput(f"There is no {name} “{_shown(value)}”. {meant}")
    return words(str(value))
