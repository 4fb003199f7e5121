"""Words as the index knows them: folded, stemmed by language, identifiers whole and in parts, and pieces of words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

import Stemmer  # type: ignore[import-not-found]  # a compiled module that comes without types

from app.search.common_words import EVERYWHERE
from models.rules.terms import Language

LONGEST_WORD = 64
PIECE = 4
_MOST_KNOWN = 1 << 17
_TOKEN = re.compile(r"[^\W_]+(?:[._:/\\#@+'’-]+[^\W_]+)*")
_RUN = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"[^\W\d_]+(?:['’-]+[^\W\d_]+)+")
_HUMP = re.compile(
    r"(?<=[a-zåäöüß])(?=[A-ZÅÄÖÜ])|(?<=[A-ZÅÄÖÜ])(?=[A-ZÅÄÖÜ][a-zåäöüß])|(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)"
)
_CODE = re.compile(r"0x[0-9a-f]{4,}|[a-z]{1,10}\d{3,}|[a-z]{4,}(?:error|exception)\d*")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ł": "l", "œ": "oe", "ı": "i"})
_STEMMERS = {
    Language.EN: Stemmer.Stemmer("english"),
    Language.SV: Stemmer.Stemmer("swedish"),
    Language.FI: Stemmer.Stemmer("finnish"),
    Language.DE: Stemmer.Stemmer("german"),
    Language.NL: Stemmer.Stemmer("dutch"),
}


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The word as it is compared: no capitals, no accents, ß as ss."""
    low = word.casefold()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_LETTERS)


def terms(text: str, language: Language) -> list[str]:
    """What the text is found by, in its order: stems, and identifiers both whole and in parts."""
    return list(chain.from_iterable(map(_KNOWN[language].__getitem__, _TOKEN.findall(text))))


def spoken(text: str, language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each word as it stands in the text, with what it is found by."""
    known = _KNOWN[language]
    for token in _TOKEN.findall(text):
        if found := known[token]:
            yield token, found


def said(text: str) -> list[str]:
    """The folded words of a text as they stand, the common ones among them."""
    return [fold(run) for run in _RUN.findall(text) if len(run) <= LONGEST_WORD]


def pieces(words: Iterable[str]) -> list[str]:
    """Every four letters of each folded word, its edges marked: what inflection, compounds and slips leave alike."""
    return [piece for word in words for piece in _pieces_of(word)]


def inner_pieces(word: str) -> list[str]:
    """Every four letters within a folded word: what a compound has of it, wherever it stands there."""
    return [word[at : at + PIECE] for at in range(len(word) - PIECE + 1)]


def is_code(term: str) -> bool:
    """Whether a term is an error code, a key or an exception: the same in two texts tells more than a word."""
    return _CODE.fullmatch(term) is not None


def every_form(word: str) -> frozenset[str]:
    """What one word of a search may be stored as, whichever language the text is in."""
    return frozenset(term for language in Language for term in _KNOWN[language][word][:1]) | {fold(word)}


def _terms_of(token: str, language: Language) -> tuple[str, ...]:
    runs = _RUN.findall(token)
    if len(runs) == 1 and _HUMP.search(token) is None:
        return tuple(_stems(runs, language))
    parts = [part for run in runs for part in _HUMP.split(run)]
    whole = fold("".join(runs))
    stems = _stems(parts, language)
    if len(whole) > LONGEST_WORD or whole in EVERYWHERE:
        return tuple(stems)
    if _JOINED.fullmatch(token):
        whole = _stem(whole, language)  # e-mail is email
    return tuple(dict.fromkeys([whole, *stems]))


def _stems(parts: Iterable[str], language: Language) -> list[str]:
    return [
        _stem(part, language)
        for part in parts
        if 1 < len(part) <= LONGEST_WORD and fold(part) not in EVERYWHERE and part.casefold() not in EVERYWHERE
    ]


def _stem(word: str, language: Language) -> str:
    # Stemmers know a language's own letters, so that the folding comes after them.
    return fold(_STEMMERS[language].stemWord(word.casefold()))


@lru_cache(maxsize=1 << 16)
def _pieces_of(word: str) -> tuple[str, ...]:
    marked = f"_{word}_"
    return tuple(marked[at : at + PIECE] for at in range(max(len(marked) - PIECE, 0) + 1))


class _Known(dict[str, tuple[str, ...]]):
    """What the tokens of one language are found by, as far as they were met: a million look-ups are cheaper so."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, token: str) -> tuple[str, ...]:
        found = _terms_of(token, self._language)
        if token.isalpha():  # numbers and keys hardly come again
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[token] = found
        return found


_KNOWN = {language: _Known(language) for language in Language}
