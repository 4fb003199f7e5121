"""The language of a text, guessed from its words and their triples of letters; None where that is not sure.

What it knows stands in resources/languages: for each language its commonest words and, after an empty line, others. The
five languages of the house are told from one another and from their neighbours, which are known only to be told apart.
"""

import math
import re
from collections import Counter
from functools import cache, lru_cache

from app.settings import resource
from models.rules.terms import Language

#: Known so that their texts are not taken for one of ours: Danish for Swedish, Estonian for Finnish, Spanish for anything.
_NEIGHBOURS = ("da", "nb", "et", "es", "fr", "it", "pt", "pl")
_OURS = tuple(Language)
_NAMES = (*(language.value for language in _OURS), *_NEIGHBOURS)
_NOTHING = (0.0,) * (len(_NAMES) + 1)
#: Losses in thousandths, each with room for those of all words that are read.
_FINE, _LANE = 1000, 24
_LANES = range(0, _LANE * (len(_NAMES) + 1), _LANE)
_LANE_MASK = (1 << _LANE) - 1

_LETTERS = 240
_MOST_WORDS = 24
#: Words of letters alone, so that keys, versions and addresses say nothing. What has capitals inside is a name in a program.
_WORD = re.compile(r"(?<![\w.@/\\-])[^\W\d_]+(?![\w@/\\])")
_ADDRESS = re.compile(r"\S+(?:://|@)\S+")
_CAMEL = re.compile(r"[a-zà-þ][A-ZÀ-Þ]")

#: How much a common word counts as if it stood in the profile more often than another word.
_COMMON_WEIGHT = 4
#: What a language loses by a word that is common elsewhere but not in it, and at most by any one other word.
_FOREIGN = -4.0
_WORST = -7.0
_TRIPLE_WEIGHT = 0.6
_UNSEEN = 0.3
#: The chance of a triple of letters in a language that nobody here knows.
_ELSEWHERE = math.log(1 / 4000)
#: By how much the best must lead, in powers of e.
_SURE = 2.0


def guess_language(text: str) -> Language | None:
    """The language of *text*, of which only the beginning is read; None if unsure or none of the five."""
    beginning = text[:_LETTERS]
    if "@" in beginning or "://" in beginning:
        beginning = _ADDRESS.sub(" ", beginning)
    words = _WORD.findall(beginning)[:_MOST_WORDS]
    said = sum(map(_packed, words))
    losses = [said >> place & _LANE_MASK for place in _LANES]
    best, second = sorted(losses)[:2]
    place = losses.index(best)
    return _OURS[place] if place < len(_OURS) and second - best >= _SURE * _FINE else None


@lru_cache(maxsize=50_000)
def _packed(word: str) -> int:
    """What each language loses by a word, side by side in one number: those of many words are added at once."""
    return sum(round(-score * _FINE) << place for score, place in zip(_score(word), _LANES, strict=True))


def _score(word: str) -> tuple[float, ...]:
    """What a word says for each language, the best of them at nought; the last stands for all that are not known."""
    if _CAMEL.search(word):
        return _NOTHING
    folded = word.casefold()
    spoken = _common_words().get(folded)
    if spoken is not None:
        return (*(0.0 if name in spoken else _FOREIGN for name in _NAMES), _FOREIGN)
    if len(folded) < 3:
        return _NOTHING
    triples, unseen = _triples()
    sums = [sum(each) for each in zip(*(triples.get(triple, unseen) for triple in _of(folded)), strict=True)]
    best = max(sums)
    return tuple(max(_WORST, _TRIPLE_WEIGHT * (each - best)) for each in sums)


def _of(word: str) -> list[str]:
    edged = f" {word} "
    return [edged[at : at + 3] for at in range(len(edged) - 2)]


@cache
def _common_words() -> dict[str, frozenset[str]]:
    spoken: dict[str, set[str]] = {}
    for name in _NAMES:
        for word in _written(name)[0]:
            spoken.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in spoken.items()}


@cache
def _triples() -> tuple[dict[str, tuple[float, ...]], tuple[float, ...]]:
    """The logarithm of the chance of each triple of letters in each language, and of one never seen."""
    counts = []
    for name in _NAMES:
        common, others = _written(name)
        count: Counter[str] = Counter()
        for word in common:
            for triple in _of(word):
                count[triple] += _COMMON_WEIGHT
        for word in others:
            count.update(_of(word))
        counts.append(count)
    known = set().union(*counts)
    totals = [math.log(count.total() + _UNSEEN * len(known)) for count in counts]

    def chances(triple: str) -> tuple[float, ...]:
        each = (math.log(count[triple] + _UNSEEN) - total for count, total in zip(counts, totals, strict=True))
        return (*each, _ELSEWHERE)

    return {triple: chances(triple) for triple in known}, chances("")


@cache
def _written(name: str) -> tuple[list[str], list[str]]:
    common, _, others = resource("languages", f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    return common.split(), others.split()
