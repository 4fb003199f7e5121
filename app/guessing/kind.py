"""The kind of a ticket, suggested from its words by what the house's own tickets were, and by a small lexicon until there are some.

Naive Bayes: how often each word occurs in the tickets of each kind. A suggestion is shown with its share, and never decided.
"""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from app.settings import resource
from models.rules.terms import TicketKind

#: What is ever suggested, and how sure that must be: other kinds are given by a person or by the source.
LEAST = {TicketKind.PROBLEM: 0.6, TicketKind.WISH: 0.6, TicketKind.QUESTION: 0.75, TicketKind.ORDER: 0.75}
#: How much of a ticket is read: its subject, and after it the beginning of its words.
READ = 400

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\?")
#: Words are told apart by their beginnings, so that forms of one count together.
_BEGINNING = 7
_FEWEST = 3
#: In how many more tickets a sign is taken to have been, spread over the kinds as the tickets are: they tell nothing.
_UNHEARD = 4.0
#: Signs are not independent, as the model takes them to be: so many more count as one, or it would be far too sure of itself.
_AS_ONE = 6.0

#: As many tickets of each kind are taken to have been there before the first, of which each lexicon's word was in so many.
_SEEDED = {TicketKind.PROBLEM: 30, TicketKind.WISH: 24, TicketKind.QUESTION: 12, TicketKind.ORDER: 8}
_SEEDED_LENGTH = 20
_SEEDED_WITHIN = 0.3
_SEEDED_ELSEWHERE = 0.02


@dataclass(frozen=True, slots=True)
class Learned:
    """Of how many tickets of each kind was learned, how many signs these had, and in how many of them each occurred."""

    tickets: Mapping[TicketKind, int] = field(default_factory=dict)
    lengths: Mapping[TicketKind, int] = field(default_factory=dict)
    signs: Mapping[str, Mapping[TicketKind, int]] = field(default_factory=dict)


def learn(tickets: Iterable[tuple[str, TicketKind]]) -> Learned:
    """What tickets teach whose kind is known, each given as its subject, a line's end and its words."""
    counts: Counter[TicketKind] = Counter()
    lengths: Counter[TicketKind] = Counter()
    signs: dict[str, Counter[TicketKind]] = {}
    for text, kind in tickets:
        if kind in LEAST:
            found = _signs(text)
            counts[kind] += 1
            lengths[kind] += len(found)
            for sign in found:
                signs.setdefault(sign, Counter())[kind] += 1
    return Learned(counts, lengths, {sign: count for sign, count in signs.items() if count.total() >= _FEWEST})


def suggest_kind(text: str, learned: Learned) -> tuple[TicketKind, float] | None:
    """The likeliest kind of a ticket and how likely it is, from 0 to 1; None where no kind is likely enough."""
    shares = kind_shares(text, learned)
    kind = max(shares, key=shares.__getitem__)
    return (kind, shares[kind]) if shares[kind] >= LEAST[kind] else None


def kind_shares(text: str, learned: Learned) -> dict[TicketKind, float]:
    """How likely each kind is; together 1."""
    seeds = _seeds()
    # Against how many signs a kind's tickets have, not against their number: reports of problems are longer than wishes.
    lengths = {kind: learned.lengths.get(kind, 0) + seeded * _SEEDED_LENGTH for kind, seeded in _SEEDED.items()}
    everything = sum(lengths.values())
    score = {kind: math.log(learned.tickets.get(kind, 0) + seeded) for kind, seeded in _SEEDED.items()}
    heard = 0
    for sign in _signs(text):
        seen, seeded = learned.signs.get(sign), seeds.get(sign)
        if seen is None and seeded is None:
            continue
        times = {kind: (seen or {}).get(kind, 0) + _seeded_times(seeded, kind) for kind in lengths}
        heard += 1
        for kind, length in lengths.items():
            score[kind] += math.log(times[kind] / length + _UNHEARD / everything)
    best = max(score.values())
    weights = {kind: math.exp((each - best) / (1 + heard / _AS_ONE)) for kind, each in score.items()}
    return {kind: weight / sum(weights.values()) for kind, weight in weights.items()}


def _seeded_times(kinds: frozenset[TicketKind] | None, kind: TicketKind) -> float:
    if kinds is None:
        return 0.0
    return _SEEDED[kind] * (_SEEDED_WITHIN if kind in kinds else _SEEDED_ELSEWHERE)


def _signs(text: str) -> set[str]:
    """What tells kinds apart: words and pairs of words, those of the subject marked, and how the subject begins and ends."""
    subject, _, body = text[:READ].partition("\n")
    first, rest = _words(subject), _words(body)
    signs = {f"subject {sign}" for sign in (*first, *_pairs(first))}
    if first:
        signs |= {f"begins {first[0]}", f"ends {first[-1]}"}
    return signs | set(rest) | set(_pairs(rest))


def _words(text: str) -> list[str]:
    return [word[:_BEGINNING] for word in _WORD.findall(text.casefold().replace("’", "'"))]


def _pairs(words: list[str]) -> list[str]:
    return [f"{one} {other}" for one, other in pairwise(words)]


@cache
def _seeds() -> dict[str, frozenset[TicketKind]]:
    """The lexicon's signs with the kinds that they speak for."""
    written = tomllib.loads(resource("kinds.toml").read_text(encoding="utf-8"))
    found: dict[str, set[TicketKind]] = {}
    for name, languages in written.items():
        for phrase in ", ".join(languages.values()).split(", "):
            for sign in _signs_of(phrase):
                found.setdefault(sign, set()).add(TicketKind(name))
    return {sign: frozenset(kinds) for sign, kinds in found.items()}


def _signs_of(phrase: str) -> list[str]:
    """A word or two, wherever it stands; with ^ before it only where a subject begins, with $ after it where one ends."""
    words = " ".join(_words(phrase))
    if phrase.startswith("^"):
        return [f"begins {words}"]
    if phrase.endswith("$"):
        return [f"ends {words}"]
    return [words, f"subject {words}"]
