"""What commands say, in the reader's language: refusals, acts and notes are English sentences, translated here as they are shown.

What is stored stays English: acts are sealed, and colleagues read them in several languages. resources/sentences.txt has a
pattern for each sentence ("C-%1 merged into C-%2", see packaging/sentences); its translation stands in the context "said".
What fits no pattern, or has no translation yet, is shown as it was said.

as_read(sentence)     a refusal's, an act's, a note's, a problem's; a refusal that was delivered has it in its .sentence already
told_of(effects)      what an act did and its notes
"""

import logging
import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from app.effects import Effects
from app.settings import resource
from views.widgets.times import written

_log = logging.getLogger(__name__)
_HOLE = re.compile(r"%([1-9])")
_NUMBERED = re.compile(r"[A-Z]-$")
_LIST = re.compile(r"(, | and | or |; )")
_ENDS = re.compile(r"(?<=[.!?…]) (?=[A-Z“\d])|(?<=;) (?=[A-Z])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: Where a sentence names the terminal's way beside the window's, the window leaves it out, in every language.
_TERMINAL = re.compile(r" \([^()]*\bfortnight [a-z][^()]*\)")
#: How deep one sentence can stand in another: “Undone: …” of a note in a refusal.
_DEEPEST = 4


@dataclass(slots=True)
class _Pattern:
    """A sentence with holes: the pieces between them, and which holes words of ours fill."""

    source: str
    ours: frozenset[int]
    pieces: tuple[str, ...] = ()
    anchor: str = ""
    weight: int = field(default=0)

    def __post_init__(self) -> None:
        self.pieces = tuple(_HOLE.split(self.source)[::2])
        self.anchor = max(self.pieces, key=len)
        self.weight = sum(map(len, self.pieces)) + 10 * bool(self.pieces[0])

    def holes(self, sentence: str) -> list[str] | None:
        """What fills the holes; None where the sentence is another."""
        first, *between, last = self.pieces
        if not sentence.startswith(first) or not sentence.endswith(last):
            return None
        found: list[str] = []
        at, end = len(first), len(sentence) - len(last)
        for before, piece in zip(self.pieces, [*between, None], strict=False):
            there = end if piece is None else sentence.find(piece, at, end)
            if there < at or (_NUMBERED.search(before) and not sentence[at:there].isdecimal()):
                return None
            hole = sentence[at:there]
            if self._swallows(hole, before, len(found) + 1, is_last=piece is None):
                return None
            found.append(hole)
            at = there + len(piece or "")
        return found

    def _swallows(self, hole: str, before: str, number: int, *, is_last: bool) -> bool:
        """Whether a hole would take what is no part of it: the sentence before, as in “Undone: 2 letters held”, or the next."""
        if not before and ": " in hole and "“" not in hole:
            return True
        last = self.pieces[-1]
        if before.endswith("“") or (number in self.ours and not (is_last and last == ".")) or not _ENDS.search(hole):
            return False
        return last.endswith(".") or "; " in hole


@lru_cache(1)
def _patterns() -> tuple[dict[str, str], list[_Pattern]]:
    """The sentences without holes, and the patterns, the most telling first."""
    try:
        lines = resource("sentences.txt").read_text(encoding="utf-8").splitlines()
    except OSError as error:  # A refusal is shown all the same.
        _log.warning("sentences are not translated: %s", error)
        lines = []
    every = [(text, frozenset(map(int, holes.split()))) for text, _, holes in (line.partition("\t") for line in lines)]
    plain = {text: text for text, _ in every if not _HOLE.search(text)}
    found = [_Pattern(text, ours) for text, ours in every if text not in plain]
    return plain, sorted(found, key=lambda each: -each.weight)


def as_read(sentence: str) -> str:
    """The sentence in the reader's language, or as it is."""
    language = QLocale().language()
    english = not sentence or language == QLocale.Language.English
    return _TERMINAL.sub("", sentence if english else _said_in(language, sentence))


def told_of(effects: Effects) -> str:
    """What an act did, and what else the user should know, in the reader's language."""
    if not effects.notes:
        return as_read(effects.sentence)
    return " ".join([as_read(effects.sentence).rstrip(".") + ".", *map(as_read, effects.notes)])


def forget() -> None:
    """Another language is read from now on."""
    _said_in.cache_clear()


@lru_cache(4096)
def _said_in(_language: QLocale.Language, sentence: str) -> str:
    return _translated(sentence, 0) or _one_by_one(sentence) or sentence


def _one_by_one(sentence: str) -> str | None:
    """Several sentences in a row, each as it is known; as many as are known together."""
    parts = _ENDS.split(sentence)
    if len(parts) == 1:
        return None
    done: list[str] = []
    known = False
    while parts:
        for end in range(min(len(parts), 6), 0, -1):
            words = " ".join(parts[:end])
            if (found := _translated(words, 0)) is not None:
                known = True
                break
        else:
            end, found = 1, parts[0]
        done.append(found)
        parts = parts[end:]
    return " ".join(done) if known else None


def _translated(sentence: str, depth: int) -> str | None:
    """The whole of it by one pattern, if there is one; without its full stop where an act has got one by what follows."""
    found = _by_pattern(sentence, depth)
    if found is None and sentence.endswith((".", ";")):
        shorter = _by_pattern(sentence[:-1], depth)
        return None if shorter is None else shorter + sentence[-1]
    return found


def _by_pattern(sentence: str, depth: int) -> str | None:
    plain, patterns = _patterns()
    if sentence in plain:
        return _in_language(sentence)
    ending: tuple[_Pattern, list[str]] | None = None
    for pattern in patterns:
        if pattern.anchor not in sentence or (holes := pattern.holes(sentence)) is None:
            continue
        if not (holes[-1].endswith(".") and not pattern.pieces[-1] and len(holes) not in pattern.ours):
            return _filled(pattern, holes, depth)
        ending = ending or (pattern, holes)  # Its full stop may be that of another pattern, or typed.
    return None if ending is None else _filled(*ending, depth)


def _filled(pattern: _Pattern, holes: list[str], depth: int) -> str:
    words = [
        _words(hole, depth + 1) if at in pattern.ours and depth < _DEEPEST else _day(hole)
        for at, hole in enumerate(holes, 1)
    ]
    return _HOLE.sub(lambda found: words[int(found[1]) - 1], _in_language(pattern.source))


def _words(text: str, depth: int) -> str:
    """What fills a hole with words of ours: a sentence, a word, or several in a row."""
    found = _translated(text, depth)
    if found is None and len(parts := _LIST.split(text)) > 1:
        return "".join(_between(part) if at % 2 else _words(part, depth) for at, part in enumerate(parts))
    return (_one_by_one(text) or _day(text)) if found is None else found


def _between(mark: str) -> str:
    return _in_language(mark) if mark.isascii() and mark.strip().isalpha() else mark


def _day(text: str) -> str:
    """A day as the reader writes it; all else as it is."""
    if not _DAY.fullmatch(text):
        return text
    try:
        return written(date.fromisoformat(text), year=True)
    except ValueError:
        return text


def _in_language(text: str) -> str:
    return QCoreApplication.translate("said", text)
