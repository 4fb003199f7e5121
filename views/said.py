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
#: A list's members, and what may follow one of them behind its mark: “10 person-days, at most 12: the mean of …”.
_MEMBERS = re.compile(r"(, | and | or |; |: )")
#: What needs no words of ours: a number, an item, a day, something quoted.
_NEUTRAL = re.compile(r"(?:[A-Z]-)?\d+(?:[.,]\d+)*|\d{4}-\d\d-\d\d|“[^”]*”")
#: Things counted, of which a pattern of its own tells: “2 pages” is no name of what was added.
_THINGS = re.compile(r"\d+ [a-z]")
#: What alone fills the holes that packaging/sentences marks so.
_HOLDS = {"#": re.compile(r"[-+−]?\d[\d.,]*(?:e[+-]?\d+)?%?|inf|nan"), "@": re.compile(r"\d{4}-\d\d-\d\d")}
_STOPS = re.compile(r"(?<=[.!?…]) (?=[A-Z“\d])")
_ENDS = re.compile(rf"{_STOPS.pattern}|(?<=;) (?=[A-Z])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: Where a sentence names the terminal's way beside the window's, the window leaves it out, in every language.
_TERMINAL = re.compile(r" \([^()]*\bfortnight [a-z][^()]*\)")
#: How deep one sentence can stand in another: “Undone: …” of a note in a refusal; and the longest list that is looked through.
_DEEPEST, _LONGEST = 4, 14


@dataclass(slots=True)
class _Pattern:
    """A sentence with holes: the pieces between them, which holes words of ours fill, and which a number or a day alone."""

    source: str
    ours: frozenset[int]
    holds: dict[int, str]
    pieces: tuple[str, ...] = ()
    anchor: str = ""
    weight: int = field(default=0)

    def __post_init__(self) -> None:
        self.pieces = tuple(_HOLE.split(self.source)[::2])
        self.anchor = max(self.pieces, key=len)
        self.weight = sum(map(len, self.pieces)) + 10 * bool(self.pieces[0])

    def holes(self, sentence: str, *, within: bool) -> list[str] | None:
        """What fills the holes; None where the sentence is another. *within*: none reaches over the end of a sentence."""
        first, *between, last = self.pieces
        if not sentence.startswith(first) or not sentence.endswith(last):
            return None
        found: list[str] = []
        at, end = len(first), len(sentence) - len(last)
        for before, piece in zip(self.pieces, [*between, None], strict=False):
            there = end if piece is None else sentence.find(piece, at, end)
            if there < at or (_NUMBERED.search(before) and not sentence[at:there].isdecimal()):
                return None
            hole, number = sentence[at:there], len(found) + 1
            if number in self.holds and not _HOLDS[self.holds[number]].fullmatch(hole):
                return None
            if self._swallows(hole, before, number, is_last=piece is None):
                return None
            if within and not before.endswith("“") and (number not in self.ours or not piece) and _STOPS.search(hole):
                return None
            found.append(hole)
            at = there + len(piece or "")
        return found

    def _swallows(self, hole: str, before: str, number: int, *, is_last: bool) -> bool:
        """Whether a hole would take what is no part of it: the sentence before, as in “Undone: 2 letters held”, or the next."""
        if not before and ((": " in hole and "“" not in hole) or hole[:1] in {" ", ",", ";"}):
            return True
        if not before and number not in self.ours and _THINGS.match(hole):
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
    every = [(text, holes.split()) for text, _, holes in (line.partition("\t") for line in lines)]
    plain = {text: text for text, _ in every if not _HOLE.search(text)}
    found = [
        _Pattern(
            text,
            frozenset(int(mark) for mark in marks if mark.isdecimal()),
            {int(mark[1:]): mark[0] for mark in marks if mark[0] in _HOLDS},
        )
        for text, marks in every
        if text not in plain
    ]
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
    return _known(sentence, 0) or _one_by_one(sentence, 0) or sentence


def _known(text: str, depth: int) -> str | None:
    """All of it in the reader's language, None where some is not known: its sentences, its members, it as a whole."""
    if (found := _in_a_row(text, depth)) is not None:
        return found
    if depth and (found := _listed(text, depth)) is not None:
        return found
    if (found := _translated(text, depth)) is not None:
        return found
    return _said_of(text, depth)


def _said_of(text: str, depth: int) -> str | None:
    """What is said of somebody or something, “Mia Lind: C-1 honoured”, if all but the name is known."""
    head, mark, rest = text.partition(": ")
    said = _known(rest, depth + 1) if mark and depth < _DEEPEST else None
    return None if said is None else head + mark + said


def _in_a_row(text: str, depth: int) -> str | None:
    """Several sentences, each known by itself and none reaching over its end; as many as are known together."""
    parts = _STOPS.split(text)
    if len(parts) == 1:
        return None
    done: list[str] = []
    while parts:
        for end in range(min(len(parts), 6), 0, -1):
            found = _translated(" ".join(parts[:end]), depth, within=True)
            if found is not None:
                break
        else:
            return None
        done.append(found)
        parts = parts[end:]
    return " ".join(done)


def _one_by_one(text: str, depth: int) -> str | None:
    """Several sentences in a row, each as far as it is known; None where none is."""
    done = [(_translated(part, depth), part) for part in _ENDS.split(text)]
    if len(done) == 1 or not any(found for found, _ in done):
        return None
    return " ".join(found or part for found, part in done)


def _listed(text: str, depth: int) -> str | None:
    """A list of which every member is known, the shortest members first: “6 changes and 1 hot fix”."""
    parts = _MEMBERS.split(text)
    return _members(parts, 0, depth, {}) if 1 < len(parts) <= _LONGEST else None


def _members(parts: list[str], at: int, depth: int, seen: dict[int, str | None]) -> str | None:
    """The list from one of its members on; a member may hold a mark itself, or begin with the one before it."""
    if at in seen:
        return seen[at]
    seen[at] = found = None
    for end in range(at + 1, len(parts) + 1, 2):
        if end - at == len(parts):
            break  # That is no list, but the whole.
        if (member := _member(parts, at, end, depth)) is None:
            continue
        rest = "" if end == len(parts) else _members(parts, end + 1, depth, seen)
        if rest is not None:
            found = member + rest
            break
    seen[at] = found
    return found


def _member(parts: list[str], at: int, end: int, depth: int) -> str | None:
    """One member with the mark before it, if all of it is known."""
    mark, text = parts[at - 1] if at else "", "".join(parts[at:end])
    if mark and (found := _translated(mark + text, depth, sure=True)) is not None:
        return found
    if mark == ": ":
        return None
    found = _day(text) if _NEUTRAL.fullmatch(text) else _translated(text, depth, sure=True) or _said_of(text, depth)
    return None if found is None else _between(mark) + found


def _translated(sentence: str, depth: int, *, within: bool = False, sure: bool = False) -> str | None:
    """The whole of it by one pattern, if there is one; its full stop may have come by what follows, or gone by what it is part of."""
    found = _by_pattern(sentence, depth, within=within, sure=sure)
    if found is None and sentence.endswith((".", ";")):
        shorter = _by_pattern(sentence[:-1], depth, within=within, sure=sure)
        return None if shorter is None else shorter + sentence[-1]
    if found is None and depth and sentence[-1:].isalnum():
        longer = _by_pattern(f"{sentence}.", depth, within=True, sure=sure)
        return None if longer is None else longer.removesuffix(".")
    return found


def _by_pattern(sentence: str, depth: int, *, within: bool, sure: bool) -> str | None:
    plain, patterns = _patterns()
    if sentence in plain:
        return _in_language(sentence)
    if (word := re.sub("[_-]", " ", sentence)) in plain:  # as it is typed: “account_manager”, “not-ever”
        return _in_language(word)
    ending: str | None = None
    for pattern in patterns:
        if pattern.anchor not in sentence or (holes := pattern.holes(sentence, within=within)) is None:
            continue
        if (found := _filled(pattern, holes, depth, sure=sure)) is None:
            continue
        if not (holes[-1].endswith(".") and not pattern.pieces[-1] and len(holes) not in pattern.ours):
            return found
        ending = ending or found  # Its full stop may be that of another pattern, or typed.
    return ending


def _filled(pattern: _Pattern, holes: list[str], depth: int, *, sure: bool) -> str | None:
    """The pattern's translation, its holes filled; None where one that is ours is not known, and it must be *sure*."""
    words: list[str] = []
    for at, hole in enumerate(holes, 1):
        if at not in pattern.ours or depth >= _DEEPEST:
            words.append(_day(hole))
        elif sure and not _NEUTRAL.fullmatch(hole):
            if (known := _known(hole, depth + 1)) is None:
                return None
            words.append(known)
        else:
            words.append(_words(hole, depth + 1))
    return _HOLE.sub(lambda found: words[int(found[1]) - 1], _in_language(pattern.source))


def _words(text: str, depth: int) -> str:
    """What fills a hole with words of ours: a sentence, a word, or several in a row, as far as they are known."""
    if _NEUTRAL.fullmatch(text):
        return _day(text)
    if (found := _known(text, depth)) is not None:
        return found
    if len(parts := re.split("(; )", text)) == 1:
        parts = _LIST.split(text)
    if len(parts) > 1:
        return "".join(_between(part) if at % 2 else _words(part, depth) for at, part in enumerate(parts))
    return _one_by_one(text, depth) or text


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
