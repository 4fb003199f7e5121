"""Commands on scoring: a change's rank and why, the model and policy in force, and another one with what it moves."""

from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands

if TYPE_CHECKING:
    from app.rows.ranking import RankDifference


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
    from app.jobs.scoring_file import as_toml
    from app.queries.ranking import scoring_document

    document = scoring_document(desk.database)
    desk.sheet(document, lambda: as_toml(document))


def _set(desk: Desk, given: Namespace) -> None:
    from app.cli.ranking import difference_lines
    from app.commands.act import perform
    from app.commands.scoring import SetScoring, set_scoring
    from app.jobs.scoring_file import read_document
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
