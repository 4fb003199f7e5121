"""The scoring document as the Settings page edits it: one plain mapping, altered by name, with words as they are typed."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from models.rules.errors import BadInput
from models.rules.policy import RuleKind
from models.rules.scoring import ModelKind
from models.rules.scoring_document import document_of, scoring_of
from views.said import as_read

Document = dict[str, Any]  # JSON of whatever was typed

#: The values of a criterion that are shown as fields.
NUMBERS = ("weight", "least", "most", "zero")


def model_document(kind: str, held: Document) -> Document:
    """The same policy with another model, as that usually is; an own model begins with what is there now."""
    policy = deepcopy(held.get("policy", {}))
    if kind != ModelKind.OWN:
        usual: Document = document_of(scoring_of({"model": {"kind": kind}}))
        on = rule_of(usual, RuleKind.PROPORTION)["on"]
        rule_of({"policy": policy}, RuleKind.PROPORTION)["on"] = on  # points a day say nothing of an expression
        return {"model": usual["model"], "policy": policy}
    model = deepcopy(held["model"])
    model |= {"kind": "own", "name": "Own model"}
    if not any("weight" in criterion for criterion in model["criteria"].values()):
        model["expression"] = _expression_of(held)
    return {"model": model, "policy": policy}


def _expression_of(held: Document) -> str:
    formula = scoring_of(held).model.expression
    return formula.text if formula is not None else ""


def number_of(text: str) -> float | str:
    """A number as it was typed; what is none stays as it is, and is refused by name."""
    close = "".join(text.split()).replace(",", ".")
    try:
        found = float(close)
    except ValueError:
        return text.strip()
    return int(found) if found.is_integer() and abs(found) < 1e15 else found


def numbers_of(text: str) -> list[float | str]:
    """Numbers one after another: 10 100 1000, or with commas or semicolons between them."""
    return [number_of(word) for word in text.replace(";", " ").replace(",", " ").split()]


def levels_of(text: str) -> dict[str, float | str]:
    """Levels as they are typed: low = 1; high = 3."""
    found: dict[str, float | str] = {}
    for pair in filter(str.strip, text.split(";")):
        word, _, value = pair.partition("=")
        found[word.strip()] = number_of(value)
    return found


def said_levels(levels: Mapping[str, Any]) -> str:
    """The other way round."""
    return "; ".join(f"{word} = {said(value)}" for word, value in levels.items())


def said(value: object) -> str:
    """A value as it stands in a field."""
    return f"{value:.15g}" if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value)


def weighted(document: Document) -> bool:
    """Whether its criteria have weights."""
    model = document["model"]
    own = model["kind"] == ModelKind.OWN and not str(model.get("expression", "")).strip()
    return bool(own or model["kind"] == ModelKind.FORTNIGHT)


def settled(document: Document) -> Document:
    """The document as it is sent: weights only where there are any, no empty expression."""
    found = deepcopy(document)
    model = found["model"]
    if not str(model.get("expression", "")).strip():
        model.pop("expression", None)
    for criterion in model["criteria"].values():
        if weighted(document):
            criterion.setdefault("weight", 1)
        else:
            criterion.pop("weight", None)
        if not criterion.get("levels", True):
            criterion.pop("levels")
    return found


def problem_of(document: Document) -> tuple[str, str]:
    """What keeps the document from holding, and where it stands: *expression*, *policy* or *model*; nothing where it can."""
    sent = settled(document)
    try:
        scoring_of(sent)
    except BadInput as error:
        return as_read(error.sentence), _place_of(sent)
    return "", ""


def _place_of(sent: Document) -> str:
    try:
        scoring_of({"model": sent["model"]})
    except BadInput:
        bare = {name: value for name, value in sent["model"].items() if name != "expression"}
        try:
            scoring_of({"model": bare})
        except BadInput:
            return "model"
        return "expression" if "expression" in sent["model"] else "model"
    return "policy"


def rule_of(document: Document, rule: RuleKind) -> dict[str, Any]:
    """One rule's table."""
    found: dict[str, Any] = next(each for each in document["policy"]["rules"] if each["rule"] == rule.value)
    return found
