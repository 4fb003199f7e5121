"""The command that searches everything: numbers, words and conditions, answered in groups."""

from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli import parsing, printing
from app.cli.desk import Desk
from app.cli.parsing import Commands

if TYPE_CHECKING:
    from app.rows.everything import Found, Group, Hit

_MOST = 10
_HEADS = {"person": "people"}


def add(commands: Commands) -> None:
    """Add search."""
    search = commands.add(
        "search",
        "Search tickets, changes, cases, guides, releases, people and organisations at once.",
        "search 'copy a week kind:wish' --limit 5",
        _search,
    )
    search.add_argument(
        "words",
        nargs="+",
        metavar="WORDS",
        help='words (the last may be the beginning of one), "a phrase", T-9, a source\'s key, field:value, '
        "2026-11-20, in:tickets; a condition that begins with a dash after two dashes: -- -state:closed copy",
    )
    search.add_argument(
        "--limit", metavar="N", type=parsing.counted, default=_MOST, help=f"at most so many of each kind ({_MOST})"
    )


def _search(desk: Desk, given: Namespace) -> None:
    from app.queries.everything import found
    from models.rules.errors import BadInput

    words = " ".join(given.words)
    if not words.strip():
        raise BadInput("What should be looked for? Write some words: fortnight search 'copy a week'.")
    answer = found(desk.database, words, limit_each=given.limit)
    desk.note(*answer.notes)
    desk.sheet(answer, lambda: _lines(answer))
    if not answer.groups:
        desk.note("Nothing found")


def _lines(answer: "Found") -> list[str]:
    lines: list[str] = []
    for group in answer.groups:
        name = _HEADS.get(group.kind, f"{group.kind}s")
        lines += ["", f"{name}  {_count(group)}"] if lines else [f"{name}  {_count(group)}"]
        for hit in group.rows:
            lines += _hit_lines(hit)
    return lines


def _count(group: "Group") -> str:
    return f"more than {group.total}" if group.more else str(group.total)


def _hit_lines(hit: "Hit") -> list[str]:
    facts = [hit.number, hit.state or "", hit.sort or "", hit.title, f"({hit.about})" if hit.about else ""]
    if hit.tickets is not None:
        facts.append(f"{hit.tickets} ticket{'' if hit.tickets == 1 else 's'}")
    lines = ["  " + "  ".join(printing.said(fact) for fact in facts if fact)]
    return [*lines, *printing.prose(hit.excerpt, " " * 6)] if hit.excerpt_marks else lines
