"""Command similar: what is like a ticket or like words, and the sweep over the whole backlog."""

import json
import re
from argparse import Namespace
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput, NotFound

if TYPE_CHECKING:
    from app.search.similar import Hit, Wanted

_EVERY = """\
with --every, one line of JSON for each ticket, in the order received:
  {"key": "A-7", "similar": ["A-3", "A-1"]}
  its key at its source, and the keys of the tickets most like it, best first: as many as --limit says, however little
  they are alike. With --earlier only tickets received before it are looked at (of the same moment: those stored first)."""

_NUMBER = re.compile(r"[TCKG]-\d+", re.IGNORECASE)
_LETTERS = {"ticket": "T", "change": "C", "case": "K", "guide": "G"}
_COLUMNS = ("number", "title", "words", "same")


def add(commands: Commands) -> None:
    """Add similar."""
    similar = commands.add(
        "similar",
        "Find what is like a ticket, or like words: changes, tickets, cases and pages of guides.",
        f"similar T-9 --limit 5\n  fortnight similar 'search finds no cancelled courses'\n\n{_EVERY}",
        _similar,
    )
    similar.add_argument("wanted", nargs="*", metavar="T-9|WORDS", help="a ticket, or words in any language")
    similar.add_argument("--limit", type=parsing.counted, default=10, metavar="N", help="at most so many (10)")
    similar.add_argument("--unsure", action="store_true", help="also what is hardly alike; otherwise rather nothing")
    similar.add_argument("--every", action="store_true", help="for each ticket the tickets like it, a line each")
    similar.add_argument("--earlier", action="store_true", help="with --every: only those received earlier")


def _similar(desk: Desk, arguments: Namespace) -> None:
    words = " ".join(arguments.wanted).strip()
    if arguments.every:
        if words:
            raise BadInput("Give a ticket, or words, or --every for all tickets; not both.")
        _sweep(desk, arguments.limit, earlier=arguments.earlier)
        return
    if arguments.earlier:
        raise BadInput("--earlier goes with --every.")
    if not words:
        raise BadInput("What is to be compared? Give a ticket like T-9, or words, or --every.")
    _one(desk, words, arguments.limit, unsure=arguments.unsure)


def _sweep(desk: Desk, limit: int, *, earlier: bool) -> None:
    # numpy is loaded for the sweep alone.
    from app.search.sweep import every
    from models.database import reading

    with reading(desk.database) as session:
        for key, alike in every(session, limit=limit, earlier=earlier):
            print(json.dumps({"key": key, "similar": alike}))


def _one(desk: Desk, words: str, limit: int, *, unsure: bool) -> None:
    from app.search.entries import text_of
    from app.search.similar import similar
    from app.search.worded import like_words
    from models.database import reading

    with reading(desk.database) as session:
        wanted = _wanted(words)
        if wanted.id is not None and wanted.kind is not None and not text_of(session, wanted.kind, [wanted.id]):
            raise NotFound(f"There is no {words.upper()}.")
        look = similar if wanted.id is not None else like_words
        hits = similar(session, wanted, limit=limit, sure=False) if unsure else look(session, wanted, limit=limit)
        titles = {(hit.kind, hit.id): text_of(session, hit.kind, [hit.id])[hit.id][0] for hit in hits}
    desk.rows([_line(hit, titles[hit.kind, hit.id]) for hit in hits], _COLUMNS)


def _wanted(words: str) -> "Wanted":
    from app.search.similar import Wanted

    if _NUMBER.fullmatch(words):
        kind, number = parsing.item(words)
        return Wanted(kind=kind, id=number)
    title, _, body = words.partition("\n")
    return Wanted(title=title, body=body)


@dataclass(frozen=True, slots=True)
class Line:
    """One that is alike, as it is printed."""

    number: str
    title: str
    score: float
    words: str
    same: str


def _line(hit: "Hit", title: str) -> Line:
    number = f"{_LETTERS[hit.kind]}-{hit.id}"
    return Line(number, title, round(hit.score, 3), ", ".join(hit.words), ", ".join(hit.reasons))
