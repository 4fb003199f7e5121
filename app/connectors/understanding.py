"""From dealt cells to tickets: keys, kinds, dates, addresses; what cannot be read is told and kept."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from app.connectors import limits
from app.connectors.dates import read_date
from app.connectors.values import IncomingTicket, RawRow, RowProblem
from app.connectors.vocabulary import is_known_without_kind, kind_of, language_of
from app.connectors.zendesk import agent_link
from models.rules.terms import Language, TicketKind

_ADDRESS = re.compile(r"(?!.{321})[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+")
_NAME_AND_ADDRESS = re.compile(rf"\s*\"?([^\"<>]*?)\"?\s*<({_ADDRESS.pattern})>\s*")
_GROUPED = re.compile(r"\d{1,3}(?:[ .,'\u00a0\u2009\u202f’]\d{3})+|\d{1,9}", re.ASCII)
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_SEPARATORS = re.compile(r"[,;\n]")
_SUBJECT_WORDS = 12


@dataclass(frozen=True, slots=True)
class Meaning:
    """How the values of this file are to be taken."""

    mapping: Mapping[str, str]
    months_first: bool | None = None
    has_numeric_dates: bool = False
    of_zendesk: bool = False
    labels_by_blanks: bool = False
    complete: Callable[[RawRow], None] | None = None


@dataclass(slots=True)
class Reading:
    """One pass through a file: what was met so far, so that each thing is told once."""

    meaning: Meaning
    _rows_of_keys: dict[str, int] = field(default_factory=dict)
    _told: set[tuple[str, str]] = field(default_factory=set)

    def tickets(self, raws: Iterable[RawRow | RowProblem]) -> Iterator[IncomingTicket | RowProblem]:
        """Tickets and problems, a row's problems before its ticket."""
        for raw in raws:
            if isinstance(raw, RowProblem):
                yield raw
            else:
                yield from self._ticket(raw)

    def _ticket(self, raw: RawRow) -> Iterator[IncomingTicket | RowProblem]:
        if self.meaning.complete:
            self.meaning.complete(raw)
        cells = Cells(raw, self.meaning.mapping, self._told)
        key, subject, body = (
            _composed(" ".join(cells.one("key").split())),
            " ".join(cells.one("subject").split()),
            cells.one("body"),
        )
        if key and self._is_deleted(raw):
            yield IncomingTicket(raw.row, key, subject, gone=True)
            return
        if refusal := self._refusal(raw.row, key, subject or body.strip()):
            yield RowProblem(raw.row, key[: limits.KEY_CHARACTERS] or None, refusal, skipped=True)
            return
        if not subject:
            subject = _first_words(body)
            cells.warn(f"Row {raw.row} ({key}) has no subject; it got the first words of its text.")
        earlier = self._rows_of_keys.get(key)
        if earlier is not None:
            cells.warn(f"“{key}” of row {earlier} appears again at row {raw.row}: the later one is used.")
        self._rows_of_keys[key] = raw.row
        ticket = self._filled(cells, (key, subject, body))
        for sentence in raw.warnings:
            yield RowProblem(raw.row, key, sentence, skipped=False)
        yield ticket

    def _is_deleted(self, raw: RawRow) -> bool:
        """Whether the source tells that it has deleted the ticket."""
        extra = raw.extra
        return self.meaning.of_zendesk and (
            str(extra.get("status") or extra.get("Status")).casefold() == "deleted"
            or str(extra.get("_fivetran_deleted", "")).casefold() == "true"
        )

    def _filled(self, cells: "Cells", text: tuple[str, str, str]) -> IncomingTicket:
        requester, email = cells.requester()
        return IncomingTicket(
            row=cells.raw.row,
            key=text[0],
            subject=text[1],
            body=text[2],
            kind=self._kind(cells),
            requester=requester,
            email=email,
            language=cells.language(),
            organisation=cells.joined("organisation"),
            end_users=cells.count("end users"),
            product=cells.joined("product"),
            version=cells.short("version"),
            module=cells.short("module"),
            keywords=cells.keywords(by_blanks=self.meaning.labels_by_blanks),
            received=self._received(cells),
            url=cells.url(),
            extra=cells.raw.extra,
        )

    def _refusal(self, row: int, key: str, text: str) -> str | None:
        """Why a row cannot become a ticket, or None."""
        column = {name: self.meaning.mapping.get(name, name) for name in ("key", "subject")}
        if not key:
            return f"Row {row} has nothing in the column “{column['key']}”, so it has no key, and was skipped. Give it one."
        if len(key) > limits.KEY_CHARACTERS:
            return f"Row {row} has a key of {len(key)} characters in “{column['key']}” and was skipped; is it the right column?"
        if not text:
            return f"Row {row} ({key}) has nothing in the column “{column['subject']}” and no text, and was skipped."
        return None

    def _kind(self, cells: "Cells") -> TicketKind | None:
        word = cells.one("kind").strip()
        if not word:
            return None
        kind = kind_of(word, tasks_are_orders=self.meaning.of_zendesk)
        if kind is None or word.casefold() != kind.value:
            cells.keep("kind")
        if kind is None and not is_known_without_kind(word):
            cells.warn_once("kind", word, f"The kind “{word[:60]}” is not known; such tickets come in without a kind.")
        return kind

    def _received(self, cells: "Cells") -> datetime | None:
        text = cells.one("received").strip()
        moment = read_date(text, months_first=bool(self.meaning.months_first))
        if text and moment is None:
            cells.warn(
                f"Row {cells.raw.row}: “{text[:60]}” in “{cells.header('received')}” is not a date that can be read."
            )
            cells.keep("received")
        return moment


class Cells:
    """The cells of one row, asked for by field; warnings and values that lose something go back to the row."""

    def __init__(self, raw: RawRow, mapping: Mapping[str, str], told: set[tuple[str, str]]) -> None:
        self.raw = raw
        self._mapping = mapping
        self._told = told

    def header(self, name: str) -> str:
        """The column that the field was read from, or our name for it."""
        return self._mapping.get(name, name)

    def one(self, name: str) -> str:
        """The first value of the field; where several differ, all are kept beside it."""
        value = self.raw.fields.get(name, "")
        if isinstance(value, str):
            return value
        if len(set(value)) > 1:
            self.keep(name)
        return next((text for text in value if text.strip()), "")

    def joined(self, name: str) -> str | None:
        """All values of the field in one line, or None."""
        value = self.raw.fields.get(name)
        if not value:
            return None
        if isinstance(value, str):
            return value.strip() or None
        return ", ".join(dict.fromkeys(text.strip() for text in value if text.strip())) or None

    def short(self, name: str) -> str | None:
        """All values of the field, as far as a short field holds them; what is longer is kept as it stands."""
        text = self.joined(name)
        if text is None or len(text) <= limits.SHORT_CHARACTERS:
            return text
        self.keep(name)
        return text[: limits.SHORT_CHARACTERS - 1] + "…"

    def keep(self, name: str) -> None:
        """Keeps the value as it stands in the file among the columns without a place."""
        value = self.raw.fields.get(name)
        if value:
            self.raw.extra.setdefault(self.header(name), value)

    def warn(self, sentence: str) -> None:
        """Tells something about this row."""
        self.raw.warnings.append(sentence)

    def warn_once(self, name: str, word: str, sentence: str) -> None:
        """Tells it at the first row where it is met."""
        if (name, word) not in self._told and len(self._told) < 1_000:
            self._told.add((name, word))
            self.warn(sentence)

    def requester(self) -> tuple[str | None, str | None]:
        """Name and address, from a column each or from one that holds both."""
        name, email = self.one("requester").strip(), self.one("email").strip()
        if "@" not in name and "@" not in email:
            if email:
                self.warn_once("email", email, f"Row {self.raw.row}: “{email[:60]}” is not a mail address.")
                self.keep("email")
            return name or None, None
        if found := _NAME_AND_ADDRESS.fullmatch(email):
            name, email = name or found[1], found[2]
            self.keep("email")
        elif email and not _ADDRESS.fullmatch(email):
            self.warn_once("email", email, f"Row {self.raw.row}: “{email[:60]}” is not a mail address.")
            self.keep("email")
            email = ""
        if found := _NAME_AND_ADDRESS.fullmatch(name):
            self.keep("requester")
            name, email = found[1], email or found[2]
        elif not email and _ADDRESS.fullmatch(name):
            name, email = "", name
        return name or None, email or None

    def language(self) -> Language | None:
        """The language; what says more than our code is kept as it stands."""
        word = self.one("language").strip()
        if not word:
            return None
        language = language_of(word)
        if language is None:
            self.warn_once("language", word, f"The language “{word[:60]}” is not one of {', '.join(Language)}.")
        if language is None or word.casefold() != language.value:
            self.keep("language")
        return language

    def count(self, name: str) -> int | None:
        """A whole number, however its thousands are set apart."""
        text = self.one(name).strip()
        if not text:
            return None
        if _GROUPED.fullmatch(text.removesuffix(".0")):
            return int(re.sub(r"\D", "", text.removesuffix(".0")))
        self.warn(f"Row {self.raw.row}: “{text[:60]}” in “{self.header(name)}” is not a whole number.")
        self.keep(name)
        return None

    def keywords(self, *, by_blanks: bool) -> tuple[str, ...]:
        """Each keyword once, in the order of the file."""
        value = self.raw.fields.get("keywords")
        if not value:
            return ()
        return _keywords((value,) if isinstance(value, str) else tuple(value), by_blanks)

    def url(self) -> str | None:
        """A link to the web; anything else is kept as text, since it would be opened at a click."""
        text = self.one("url").strip()
        if not text:
            return None
        if not _WEB.fullmatch(text):
            self.warn_once(
                "url", "", f"Row {self.raw.row}: “{text[:60]}” in “{self.header('url')}” is not a web address."
            )
            self.keep("url")
            return None
        link = agent_link(text)
        if link != text:
            self.keep("url")
        return link


@lru_cache(maxsize=5000)
def _keywords(texts: tuple[str, ...], by_blanks: bool) -> tuple[str, ...]:
    words = [word.strip() for text in texts for word in _SEPARATORS.split(text)]
    if by_blanks:
        words = [part for word in words for part in word.split()]
    return tuple(dict.fromkeys(word for word in words if word))


def _composed(key: str) -> str:
    """A key with its accents composed: the same key typed on another system is the same ticket."""
    return key if key.isascii() else unicodedata.normalize("NFC", key)


def _first_words(text: str) -> str:
    words = text.split(maxsplit=_SUBJECT_WORDS)
    short = " ".join(words[:_SUBJECT_WORDS])[:120]
    return short + ("…" if len(short) < len(" ".join(text.split())) else "")
