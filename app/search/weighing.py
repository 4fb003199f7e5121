"""How alike two texts are: words rare over common, the title over the body, and pieces of words for what stems miss.

Each comparison is 1 for a text with itself. A word weighs by its rarity twice, once for each text; a text's length is
counted without rarity, so that nothing but the words of the question need be looked up. The figures were chosen by
tests/benchmarks/similar.py on trackers of different origin.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.search.common_words import EVERYWHERE
from app.search.words import pieces

TITLE_TIMES = 3
BODY_WORDS = 150  # what follows them is mostly logs
_MUCH_TEXT = 20  # words of a body, from which on words say more than pieces of them
_COMMON = (
    0.5  # a common word's pieces count half: in a short question they still tell one kind of question from another
)
_LONG_WORDS = -0.25  # and a long word's many pieces not for as many words
_MOST_OF = 0.7  # of a text's words its own length counts so much, the usual one for the rest
_WORDS_USUAL, _TITLE_USUAL = 11.0, 2.6
_ANY_BACKLOG = (
    100  # items that are thought along, so that a word is not common because it stands in two of the first three
)

Bag = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Part:
    """One view of a text: its terms with their weights, and its length, drawn towards the usual one."""

    terms: Bag
    length: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text as it is compared: all its words, those of the title, and the title's pieces; *much* has a body to speak of."""

    words: Part
    title: Part
    pieces: Part
    much: float


@dataclass(frozen=True, slots=True)
class Question:
    """One part of a text that others are compared with: what each term adds, before the other's length."""

    adds: Bag
    share: float


def weigh(title: str, body: str, said: str) -> Weighed:
    """The prepared words of an item, as the index holds them, ready to compare."""
    titles, bodies = title.split(), body.split(None, BODY_WORDS)[:BODY_WORDS]
    return Weighed(
        _drawn(_counted([*titles * TITLE_TIMES, *bodies]), _WORDS_USUAL),
        _drawn(_counted(titles), _TITLE_USUAL),
        _own(_pieces(said.split())),
        min(1.0, len(bodies) / _MUCH_TEXT),
    )


def questions(
    text: Weighed, rarity_of_word: Callable[[str], float], rarity_of_piece: Callable[[str], float]
) -> tuple[Question, Question, Question]:
    """What others are asked in each part: words, title, pieces."""
    much = text.much
    return (
        _question(text.words, rarity_of_word, 0.15 + 0.85 * much),
        _question(text.title, rarity_of_word, 0.15 * much),
        _question(text.pieces, rarity_of_piece, 1 - 0.6 * much),
    )


def likeness(asked: tuple[Question, Question, Question], other: Weighed) -> float:
    """How alike the other is: 1 for the same text."""
    parts = zip(asked, (other.words, other.title, other.pieces), strict=True)
    return sum(question.share * _sum(question.adds, part.terms) / part.length for question, part in parts)


def rarity(count: int, of: int, *, least: float) -> float:
    """How much a term tells that stands in *count* of so many items."""
    return max(math.log((of + _ANY_BACKLOG) / (count + 0.5)), 0.0) + least


def _sum(adds: Bag, terms: Bag) -> float:
    if len(terms) < len(adds):
        return sum(adds[term] * weight for term, weight in terms.items() if term in adds)
    return sum(weight * terms[term] for term, weight in adds.items() if term in terms)


def _question(part: Part, rarity_of: Callable[[str], float], share: float) -> Question:
    rare = {term: rarity_of(term) ** 2 for term in part.terms}
    whole = sum(weight * weight * rare[term] for term, weight in part.terms.items())
    scale = part.length / whole if whole else 0.0
    return Question({term: weight * rare[term] * scale for term, weight in part.terms.items()}, share)


def _drawn(terms: Bag, usual: float) -> Part:
    return Part(terms, _MOST_OF * _length(terms) + (1 - _MOST_OF) * usual)


def _own(terms: Bag) -> Part:
    return Part(terms, _length(terms) or 1.0)


def _length(terms: Bag) -> float:
    return math.sqrt(sum(weight * weight for weight in terms.values()))


def _counted(terms: Iterable[str]) -> dict[str, float]:
    return {term: 1 + math.log(count) for term, count in Counter(terms).items()}


def _pieces(said: Iterable[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for word in said:
        own = pieces([word])
        weight = len(own) ** _LONG_WORDS * (_COMMON if word in EVERYWHERE else 1.0)
        for piece in own:
            found[piece] = found.get(piece, 0.0) + weight
    return found
