"""The sweep: for every ticket of the backlog what is alike among the others, or among those received earlier."""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.search.agreement import Facts, agreement, facts_of
from app.search.entries import place_of
from app.search.similar import PIECE_LEAST, WORD_LEAST
from app.search.weighing import Part, Question, Weighed, questions, rarity, weigh
from models.base import Base
from models.search import SearchItem
from models.tickets import Ticket

Floats = npt.NDArray[np.float32]

_ITEMS = Base.metadata.tables[SearchItem.__tablename__]
_LOOKED_AT = 200
_AT_ONCE = 500
_OF_ONE_PRODUCT = 0.03


@dataclass(frozen=True, slots=True)
class _Known:
    """What is kept of one ticket: the words stay in the database, and in the postings."""

    key: str
    product_id: int | None
    facts: Facts


class _Postings:
    """For each term of one part, the tickets that have it, in order, with what it weighs there."""

    def __init__(self) -> None:
        self._places: dict[str, array[int]] = {}
        self._weights: dict[str, array[float]] = {}

    def add(self, place: int, part: Part) -> None:
        """Note the terms of the next ticket."""
        for term, weight in part.terms.items():
            if term not in self._places:
                self._places[term], self._weights[term] = array("i"), array("f")
            self._places[term].append(place)
            self._weights[term].append(weight / part.length)

    def count(self, term: str) -> int:
        """How many tickets have the term."""
        return len(self._places.get(term, ()))

    def answer(self, question: Question, scores: Floats) -> None:
        """Add to the score of each ticket, of the first as many as there are scores."""
        if not question.share:
            return
        for term, adds in question.adds.items():
            if term in self._places:
                places = np.frombuffer(self._places[term], np.int32)
                last = int(places.searchsorted(len(scores)))
                weights = np.frombuffer(self._weights[term], np.float32)[:last]
                scores[places[:last]] += weights * np.float32(adds * question.share)


class _Backlog:
    """All tickets in the order in which they were received, ready to compare."""

    def __init__(self, session: Session) -> None:
        self._tickets: list[_Known] = []
        self._parts = (_Postings(), _Postings(), _Postings())
        for ticket, weighed in _read(session):
            for postings, part in zip(self._parts, _parts_of(weighed), strict=True):
                postings.add(len(self._tickets), part)
            self._tickets.append(ticket)
        words, _, pieces = self._parts
        self._rarity_of_word = partial(self._rarity, words.count, WORD_LEAST)
        self._rarity_of_piece = partial(self._rarity, pieces.count, PIECE_LEAST)

    def _rarity(self, count: Callable[[str], int], least: float, term: str) -> float:
        return rarity(count(term), len(self._tickets), least=least)

    def alike(self, place: int, weighed: Weighed, limit: int, *, earlier: bool) -> list[str]:
        """The keys of what is most like the ticket at that place, best first."""
        asking = self._tickets[place]
        scores = np.zeros(place if earlier else len(self._tickets), np.float32)
        asked = questions(weighed, self._rarity_of_word, self._rarity_of_piece)
        for postings, question in zip(self._parts, asked, strict=True):
            postings.answer(question, scores)
        if not earlier:
            scores[place] = 0
        near = np.argpartition(-scores, _LOOKED_AT)[:_LOOKED_AT] if len(scores) > _LOOKED_AT else np.arange(len(scores))
        ranked = [
            (float(scores[each]) + self._agreed(asking, int(each)), int(each)) for each in near if scores[each] > 0
        ]
        ranked.sort(key=lambda each: (-each[0], each[1]))
        return [self._tickets[each].key for _, each in ranked[:limit]]

    def _agreed(self, asking: _Known, place: int) -> float:
        other = self._tickets[place]
        same = asking.product_id is not None and asking.product_id == other.product_id
        return agreement(asking.facts, other.facts, self._rarity_of_word) + (_OF_ONE_PRODUCT if same else 0.0)


def every(session: Session, *, limit: int = 10, earlier: bool = False) -> Iterator[tuple[str, list[str]]]:
    """Each ticket's key at its source, in the order received, and the keys of what is alike, best first."""
    backlog = _Backlog(session)
    for place, (ticket, weighed) in enumerate(_read(session)):
        yield ticket.key, backlog.alike(place, weighed, limit, earlier=earlier)


def _read(session: Session) -> Iterator[tuple[_Known, Weighed]]:
    order = session.execute(sa.select(Ticket.id, Ticket.key).order_by(Ticket.received_at, Ticket.id)).all()
    for at in range(0, len(order), _AT_ONCE):
        some = order[at : at + _AT_ONCE]
        chosen = sa.select(_ITEMS).where(_ITEMS.c.id.in_([place_of("ticket", ticket.id) for ticket in some]))
        rows = {row["id"]: row for row in session.execute(chosen).mappings()}
        for ticket in some:
            row = dict(rows[place_of("ticket", ticket.id)])
            weighed = weigh(row["title"], row["body"], row["said"])
            yield _Known(ticket.key, row["product_id"], facts_of(row, weighed)), weighed


def _parts_of(weighed: Weighed) -> tuple[Part, Part, Part]:
    return weighed.words, weighed.title, weighed.pieces
