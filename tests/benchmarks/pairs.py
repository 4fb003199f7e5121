"""Pairs of tickets that are alike in other word forms, among others that only look alike, and what plain full text finds of them.

`python -m tests.benchmarks.pairs` prints the plain search's recall within 5, by language.
"""

import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

from models.rules.terms import Language
from tests.benchmarks import pairs_de, pairs_fi, pairs_nl, pairs_sv

_WRITTEN = {Language.SV: pairs_sv, Language.FI: pairs_fi, Language.DE: pairs_de, Language.NL: pairs_nl}


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and the ticket that it must find."""

    language: Language
    query: str
    target: str


PAIRS = [Pair(language, *pair) for language, written in _WRITTEN.items() for pair in written.ALIKE]
DISTRACTORS = [text for written in _WRITTEN.values() for text in written.DISTRACTORS]
#: What is searched in: the target of pair n stands at place n, the distractors after all targets.
DOCUMENTS = [pair.target for pair in PAIRS] + DISTRACTORS

#: The places of the documents found for a query, best first.
Search = Callable[[str, int], Sequence[int]]


def recall(search: Search, at: int = 5) -> dict[str, float]:
    """The share of the pairs whose target is among the first *at* found: by language, and of all."""
    hits = [(pair.language.value, place in search(pair.query, at)[:at]) for place, pair in enumerate(PAIRS)]
    shares = {language.value: _share([hit for spoken, hit in hits if spoken == language]) for language in _WRITTEN}
    return shares | {"all": _share([hit for _, hit in hits])}


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits)


def plain_full_text_recall(at: int = 5) -> dict[str, float]:
    """What SQLite's FTS5 finds with nothing added: whole words, capitals and accents set aside, ranked by BM25."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE plain USING fts5(words)")
        database.executemany("INSERT INTO plain (rowid, words) VALUES (?, ?)", enumerate(DOCUMENTS))

        def search(query: str, limit: int) -> list[int]:
            asked = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
            found = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY bm25(plain), rowid LIMIT ?"
            return [rowid for (rowid,) in database.execute(found, (asked, limit))]

        return recall(search, at)


if __name__ == "__main__":
    for spoken, found in plain_full_text_recall().items():
        print(f"{spoken:4} {found:.3f}")  # noqa: T201 - this is what the command is for
