"""Where the words of a question stand in a text, and the stretch of the text that shows them best."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.search.words import every_form, fold

Span = tuple[int, int]

#: Characters of a text that are looked through, of an excerpt, and before its first matched word.
READ, SHOWN, BEFORE = 20_000, 150, 24

_TOKEN = re.compile(r"[^\W_]+")
_COMPOUND = 5


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of a question in all forms that they may stand in; *beginnings* are of words not yet finished."""

    forms: frozenset[str]
    beginnings: tuple[str, ...]

    def marks(self, text: str) -> tuple[Span, ...]:
        """Start and end of every word that was sought."""
        if not self.forms and not self.beginnings:
            return ()
        return tuple(match.span() for match in _TOKEN.finditer(text) if self._is_sought(match[0]))

    def excerpt(self, text: str) -> tuple[str, tuple[Span, ...]]:
        """The stretch around the first words sought, in one line, and where they stand in it; else the beginning."""
        line = " ".join(text[:READ].split())
        spans = self.marks(line)
        start = _start(line, spans)
        stretch = line[start : start + SHOWN]
        before, after = "…" if start else "", "…" if start + SHOWN < len(line) else ""
        shift = len(before) - start
        shown = tuple(
            (a + shift, min(b + shift, len(stretch) + len(before))) for a, b in spans if start <= a < start + SHOWN
        )
        return f"{before}{stretch.rstrip()}{after}", shown

    def _is_sought(self, token: str) -> bool:
        word = fold(token)
        if any(word.startswith(beginning) for beginning in self.beginnings):
            return True
        return any(_alike(word, token, form, self.forms) for form in self.forms)


def sought(words: Sequence[str], phrases: Sequence[str] = (), *, unfinished: bool = False) -> Sought:
    """What to look for; the last word may be unfinished."""
    parts = [part for text in (*words, *phrases) for part in _TOKEN.findall(text)]
    last = _TOKEN.findall(words[-1])[-1:] if words and unfinished else []
    forms = frozenset(form for part in parts for form in (fold(part), *_forms(part)) if form)
    return Sought(forms, tuple(fold(part) for part in last))


def _alike(word: str, token: str, form: str, forms: frozenset[str]) -> bool:
    if word == form or (len(form) >= _COMPOUND and form in word):
        return True
    return word[:2] == form[:2] and not forms.isdisjoint(_forms(token))


@lru_cache(maxsize=1 << 14)
def _forms(token: str) -> frozenset[str]:
    return frozenset(every_form(token))


def _start(line: str, spans: Sequence[Span]) -> int:
    """Where the excerpt begins: at a word, a little before the place where most of what is sought stands together."""
    if not spans:
        return 0
    best = max(range(len(spans)), key=lambda at: (sum(a < spans[at][0] + SHOWN - BEFORE for a, _ in spans[at:]), -at))
    start = max(0, spans[best][0] - BEFORE)
    if start < BEFORE:
        return 0
    blank = line.find(" ", start)
    return blank + 1 if 0 <= blank < spans[best][0] else spans[best][0]
