"""The question that somebody types to search everything: numbers, keys, kinds, `field:value`, days, phrases and words."""

import re
from dataclasses import dataclass
from datetime import date

from app.rows.everything import KINDS
from models.rules.errors import BadInput

#: The letters of the numbers that users say: T-9, and `t:` before words.
LETTERS = {"t": "ticket", "c": "change", "k": "case", "g": "guide", "r": "release", "p": "person", "o": "organisation"}
_NAMES = {
    **{kind: kind for kind in KINDS},
    **{f"{kind}s": kind for kind in KINDS},
    "people": "person",
}
#: How the kinds are named in `in:`.
LISTS = ("tickets", "changes", "cases", "guides", "releases", "people", "organisations")

_LONGEST, _MOST_WORDS = 1000, 32
_TOKEN = re.compile(
    r'(?P<field>-?[a-z][a-z_]+(?::|>=|<=|>|<|=)(?!//)(?:"[^"]*"?|[^\s"]*))'
    r'|"(?P<phrase>[^"]*)"?'
    r'|(?P<word>[^\s"]+)',
    re.IGNORECASE,
)
_HALF = re.compile(r'-?[a-z_]+[:<>=]+"?', re.IGNORECASE)
_LETTER = re.compile(r"\s*([tckgrpo]):(?![/\\])\s*", re.IGNORECASE)
_NUMBER = re.compile(r"([tckgrp])-?(\d{1,12})", re.IGNORECASE)
_SURE = re.compile(r"[a-z]-|#|fortnight:", re.IGNORECASE)
_ANY_NUMBER = re.compile(r"#?(\d{1,12})")
_LINK = re.compile(r"fortnight://([a-z]+)/(\d{1,12})", re.IGNORECASE)
_KEY = re.compile(r"(?=.*\d)[\w.+#/-]{1,255}")
_DAY = re.compile(r"(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))")


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked. *items* are kind and number of what is named outright, *keys* what may be a source's own key.

    *fields* are conditions as they were typed; *kinds* is empty where all are meant. The last of *words* may be the
    beginning of a longer one where *unfinished*.
    """

    items: tuple[tuple[str, int], ...] = ()
    keys: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    phrases: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    unfinished: bool = False
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return not (self.items or self.keys or self.fields or self.days or self.phrases or self.words)


def understood(text: str) -> Question:
    """What a text asks for; BadInput where it is far too long. Whatever has no meaning of its own is a word."""
    if len(text) > _LONGEST:
        raise BadInput(f"A search has at most {_LONGEST} characters; this one has {len(text)}.")
    text = storable(text)
    reading = _Reading()
    if leading := _LETTER.match(text):
        reading.kinds.append(LETTERS[leading[1].casefold()])
        text = text[leading.end() :]
    matches = list(_TOKEN.finditer(text))
    for match in matches:
        reading.take(match)
    ends = bool(matches) and matches[-1].end() == len(text) and matches[-1].lastgroup == "word"
    return reading.question(unfinished=ends)


def storable(text: str) -> str:
    """The text with question marks for half characters and blanks for nulls, which no database can look for."""
    return text.encode("utf-8", "replace").decode().replace("\0", " ")


def whole_text(text: str) -> str:
    """The text with blanks for nulls; raises BadInput for half characters, which nobody can have meant."""
    if text != text.encode("utf-8", "replace").decode():
        raise BadInput("Something given here holds bytes that are no text. Write it anew.")
    return text.replace("\0", " ")


class _Reading:
    """The parts of a question, gathered token by token."""

    def __init__(self) -> None:
        self.items: list[tuple[str, int]] = []
        self.keys: list[str] = []
        self.kinds: list[str] = []
        self.fields: list[str] = []
        self.days: list[date] = []
        self.phrases: list[str] = []
        self.words: list[str] = []
        self.named: list[str] = []
        self.notes: list[str] = []

    def take(self, match: re.Match[str]) -> None:
        if match["field"] is not None:
            self._take_field(match["field"])
        elif match["phrase"] is not None:
            if match["phrase"].strip():
                self.phrases.append(match["phrase"].strip())
        else:
            self._take_word(match["word"])

    def _take_field(self, token: str) -> None:
        name, _, value = token.partition(":")
        if name.casefold() != "in":
            if not _HALF.fullmatch(token):  # whose value is still to come
                self.fields.append(token)
            return
        for each in filter(None, value.casefold().strip('"').split(",")):
            near = [kind for known, kind in _NAMES.items() if known.startswith(each)]
            if near:
                self.kinds.append(_NAMES.get(each, near[0]))
            else:
                self.notes.append(f"There is no list “{each}”. There are: {', '.join(LISTS)}.")

    def _take_word(self, word: str) -> None:
        if (day := _day_of(word)) is not None:
            self.days.append(day)
            return
        items = _items_of(word)
        self.items += items
        if _KEY.fullmatch(word):
            self.keys.append(word)
        # T-9 names a ticket and nothing else; T9 and 9 are words as well.
        (self.named if items and _SURE.match(word) else self.words).append(word)

    def question(self, *, unfinished: bool) -> Question:
        if len(self.words) + len(self.named) > 1:
            self.items = [item for word in self.named for item in _items_of(word)]
        # A number beside other words names an item; by itself it may also stand in a text.
        words = self.words or (self.named if not (self.phrases or self.fields) else [])
        last = bool(words) and unfinished and (words is not self.words or not self.named)
        return Question(
            items=tuple(dict.fromkeys(self.items)),
            keys=tuple(dict.fromkeys(self.keys)),
            kinds=tuple(kind for kind in KINDS if kind in self.kinds),
            fields=tuple(self.fields),
            days=tuple(self.days),
            phrases=tuple(self.phrases),
            words=tuple(words[:_MOST_WORDS]),
            unfinished=last,
            notes=tuple(self.notes),
        )


def _items_of(word: str) -> list[tuple[str, int]]:
    if link := _LINK.fullmatch(word):
        kind = link[1].casefold()
        return [(kind, int(link[2]))] if kind in KINDS else []
    if number := _NUMBER.fullmatch(word):
        return [(LETTERS[number[1].casefold()], int(number[2]))]
    if number := _ANY_NUMBER.fullmatch(word):
        return [(kind, int(number[1])) for kind in KINDS if kind not in {"person", "organisation"}]
    return []


def _day_of(word: str) -> date | None:
    if not (found := _DAY.fullmatch(word)):
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
