"""Plain methods of finding what is alike, to measure ours against: BM25, TF-IDF with the title three times, FTS5 by title."""

import heapq
import math
import re
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Text:
    """A title and a body, by key, in the order in which they were filed."""

    key: str
    title: str
    body: str


class Method(Protocol):
    """Finds for each query the keys of the ten likest, best first."""

    def __call__(self, texts: Sequence[Text], asked: Sequence[str], *, earlier: bool) -> dict[str, list[str]]:
        """Among all others, or those filed earlier."""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _pieces(text: str) -> list[str]:
    marked = [f" {word} " for word in _words(text)]
    return [word[at : at + size] for word in marked for size in (4, 5) for at in range(max(len(word) - size, 0) + 1)]


def _weighted(terms_of: Callable[[Text], list[str]], weight: str) -> Method:
    def method(texts: Sequence[Text], asked: Sequence[str], *, earlier: bool) -> dict[str, list[str]]:
        counts = [Counter(terms_of(text)) for text in texts]
        holds: Counter[str] = Counter(term for count in counts for term in count)
        own, others = (_bm25 if weight == "bm25" else _tf_idf)(counts, holds)
        places: dict[str, array[int]] = {}
        weights: dict[str, array[float]] = {}
        for place, terms in enumerate(others):
            for term, value in terms.items():
                places.setdefault(term, array("i")).append(place)
                weights.setdefault(term, array("f")).append(value)
        number = {text.key: place for place, text in enumerate(texts)}
        found = {}
        for key in asked:
            scores = np.zeros(len(texts), np.float32)
            for term, value in own(counts[number[key]]).items():
                scores[np.frombuffer(places[term], np.int32)] += np.frombuffer(weights[term], np.float32) * value
            found[key] = _best(scores, texts, number[key], earlier=earlier)
        return found

    return method


def _best(scores: npt.NDArray[np.float32], texts: Sequence[Text], own: int, *, earlier: bool) -> list[str]:
    among = range(own) if earlier else (place for place in range(len(texts)) if place != own)
    return [texts[place].key for place in heapq.nlargest(_LIMIT * 40, among, key=lambda place: scores[place])]


Weights = dict[str, float]
_Weighing = tuple[Callable[["Counter[str]"], Weights], list[Weights]]


def _bm25(counts: Sequence["Counter[str]"], holds: "Counter[str]") -> _Weighing:
    of = len(counts)
    mean = sum(count.total() for count in counts) / of
    rare = {term: math.log(1 + (of - n + 0.5) / (n + 0.5)) for term, n in holds.items()}
    others = [
        {t: rare[t] * n * 2.2 / (n + 1.2 * (0.25 + 0.75 * count.total() / mean)) for t, n in count.items()}
        for count in counts
    ]
    return (lambda count: dict.fromkeys(count, 1.0)), others


def _tf_idf(counts: Sequence["Counter[str]"], holds: "Counter[str]") -> _Weighing:
    of = len(counts)

    def normal(count: "Counter[str]") -> Weights:
        weights = {term: (1 + math.log(n)) * (math.log(of / holds[term]) + 1) for term, n in count.items()}
        length = math.sqrt(sum(value * value for value in weights.values())) or 1.0
        return {term: value / length for term, value in weights.items()}

    return normal, [normal(count) for count in counts]


def _fts5_by_title(texts: Sequence[Text], asked: Sequence[str], *, earlier: bool) -> dict[str, list[str]]:
    number = {text.key: place for place, text in enumerate(texts)}
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE plain USING fts5(title, body)")
        database.executemany(
            "INSERT INTO plain (rowid, title, body) VALUES (?, ?, ?)",
            ((place + 1, text.title, text.body) for place, text in enumerate(texts)),
        )
        found = {}
        for key in asked:
            place = number[key]
            query = " OR ".join(f'"{word}"' for word in _words(texts[place].title)) or '""'
            last = place if earlier else len(texts)
            chosen = database.execute(
                "SELECT rowid FROM plain WHERE plain MATCH ? AND rowid <= ? AND rowid <> ? ORDER BY bm25(plain, 3, 1) LIMIT ?",
                (query, last, place + 1, _LIMIT * 40),
            )
            found[key] = [texts[rowid - 1].key for (rowid,) in chosen]
        return found


METHODS: dict[str, Method] = {
    "BM25": _weighted(lambda text: _words(f"{text.title}\n{text.body}"), "bm25"),
    "TF-IDF, title three times": _weighted(lambda text: 3 * _words(text.title) + _words(text.body), "tf-idf"),
    "pieces of the title": _weighted(lambda text: _pieces(text.title), "tf-idf"),
    "FTS5 by title": _fts5_by_title,
}
