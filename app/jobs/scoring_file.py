"""Scoring files: a scoring document read from TOML or JSON, and written as TOML that can be set again."""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from models.rules.errors import BadInput

_LARGEST = 1_000_000


def write_document(path: Path, document: Mapping[str, Any]) -> None:
    """Write a scoring document; BadInput where the file can't be written."""
    try:
        path.write_text("\n".join([*as_toml(document), ""]), encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{path} can't be written: {error.strerror}.") from error


def read_document(path: Path) -> dict[str, Any]:
    """A scoring document from a TOML or JSON file; BadInput where it is none."""
    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput(f"{path} is too large for a scoring document.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadInput(f"{path} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is no text in UTF-8.") from error
    try:
        found = _from_json(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # what can't be read, a number of thousands of digits among it
        raise BadInput(f"{path} can't be understood: {error}.") from error
    if not isinstance(found, dict):
        raise BadInput(f"{path} is no scoring document. See one: fortnight scoring show")
    return found


def _from_json(text: str) -> object:
    """As JSON says it; ValueError where a name stands twice, since one of the two would be lost."""

    def table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise ValueError(f"“{twice[:40]}” stands there twice")
        return found

    return json.loads(text, object_pairs_hook=table)


def as_toml(document: Mapping[str, Any]) -> list[str]:
    """A scoring document as lines of TOML."""
    model, policy = document["model"], document["policy"]
    lines = ["[model]", *(f"{name} = {_toml(value)}" for name, value in model.items() if name != "criteria")]
    for name, criterion in model["criteria"].items():
        lines += ["", f"[model.criteria.{name}]", *(f"{key} = {_toml(value)}" for key, value in criterion.items())]
    for rule in policy["rules"]:
        lines += ["", "[[policy.rules]]", *(f"{key} = {_toml(value)}" for key, value in rule.items())]
    return lines


def _toml(value: object) -> str:
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{json.dumps(str(key))} = {_toml(each)}' for key, each in value.items())} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_toml(each) for each in value)}]"
    # What JSON escapes, TOML's basic strings escape alike; but for DEL, which TOML wants escaped as well.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
