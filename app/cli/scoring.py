"""Commands on scoring: a change's rank and why, the model and policy in force, and another one with what it moves."""

import json
import tomllib
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.rows.ranking import RankDifference

_LARGEST = 1_000_000


def add(commands: Commands) -> None:
    """Add rank and scoring."""
    rank = commands.add(
        "rank",
        "Show where a change stands in line, why, and what would let it swap with its neighbours.",
        "rank C-12",
        _rank,
    )
    rank.add_argument("change", type=parsing.change, metavar="C-12")
    scoring = commands.group("scoring", "Show or set by which model changes are scored and by which rules ordered.")
    scoring.add(
        "show", "Show the model and the policy in force, as a file that can be set again.", "scoring show", _show
    )
    chosen = scoring.add(
        "set",
        "Score and order by another file; what gains and what loses is shown first.",
        "scoring set scoring.toml --dry-run",
        _set,
    )
    chosen.add_argument("file", type=parsing.path, metavar="FILE", help="TOML or JSON, as scoring show prints it")
    chosen.add_argument("--dry-run", action="store_true", help="show what would move, and change nothing")
    chosen.add_argument("--reason", metavar="TEXT", help="why, for the history")


def _rank(desk: Desk, given: Namespace) -> None:
    from app.cli.ranking import rank_lines
    from app.queries.ranking import rank_sheet

    sheet = rank_sheet(desk.database, given.change)
    desk.sheet(sheet, lambda: rank_lines(sheet))


def _show(desk: Desk, given: Namespace) -> None:  # noqa: ARG001 - it takes no options
    from app.queries.ranking import scoring_document

    document = scoring_document(desk.database)
    desk.sheet(document, lambda: as_toml(document))


def _set(desk: Desk, given: Namespace) -> None:
    from app.cli.ranking import difference_lines
    from app.commands.act import perform
    from app.commands.scoring import SetScoring, set_scoring
    from app.queries.ranking import scoring_difference

    document = read_document(given.file)
    found: RankDifference = scoring_difference(desk.database, document)
    if given.dry_run:
        said = "Nothing was changed: that is what would move." if found.moved else "Nothing would move."
        answer = {"act": None, "sentence": said, "difference": found}
        desk.sheet(answer, lambda: [*difference_lines(found), "", said])
        return
    effects = perform(desk.database, set_scoring, SetScoring(document, given.reason), desk.by)
    if not desk.options.as_json:
        desk.sheet(found, lambda: difference_lines(found))
    desk.tell(effects, difference=found)


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
        found = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadInput(f"{path} can't be understood: {error}.") from error
    if not isinstance(found, dict):
        raise BadInput(f"{path} is no scoring document. See one: fortnight scoring show")
    return found


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
