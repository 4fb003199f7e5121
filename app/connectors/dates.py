"""Dates as helpdesks write them, to UTC; a time without a zone is taken as UTC."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_MONTHS = (
    ("jan", "janv", "tammi"),
    ("feb", "helmi"),
    ("mar", "mär", "mrz", "maa", "mrt", "maart", "märz", "mars"),
    ("apr", "huhti"),
    ("may", "mai", "maj", "mei", "touko"),
    ("jun", "juni", "kesä"),
    ("jul", "juli", "heinä"),
    ("aug", "elo"),
    ("sep", "sept", "syys"),
    ("oct", "okt", "loka"),
    ("nov", "marras"),
    ("dec", "dez", "joulu"),
)
_CLOCK = r"(?:[\sT,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?"
_ZONE = r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$"
_FLAGS = re.IGNORECASE | re.ASCII
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _CLOCK + _ZONE, _FLAGS)
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})" + _CLOCK + _ZONE, _FLAGS)
_DAY_NAMED = re.compile(r"(\d{1,2})[-/.\s]+([^\W\d]{3,12})\.?[-/.,\s]+(\d{4}|\d{2})" + _CLOCK + _ZONE, re.IGNORECASE)
_MONTH_NAMED = re.compile(r"([^\W\d]{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})" + _CLOCK + _ZONE, re.IGNORECASE)
_NUMBER = re.compile(r"\d{5}(?:\.\d+)?|\d{10}|\d{13}", re.ASCII)
_EXCEL_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)
_UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def months_come_first(samples: Iterable[str]) -> bool:
    """Whether the numeric dates of a column can only be month/day/year; day first where both are possible."""
    pairs = [(int(m[1]), int(m[2])) for text in samples if (m := _NUMBERS.match(text.strip()))]
    return any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs)


def read_date(text: str, *, months_first: bool = False) -> datetime | None:
    """The moment in UTC, or None when it cannot be read: ISO, RFC 2822, Jira's forms, day first, Excel and Unix numbers."""
    text = text.strip()
    if not 5 <= len(text) <= 64:
        return None
    try:
        moment = _iso(text) or _numeric(text) or _in_words(text, months_first=months_first)
        return moment.astimezone(UTC) if moment else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _iso(text: str) -> datetime | None:
    if len(text) < 10 or text[4] != "-" or not text[:4].isdigit():
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _numeric(text: str) -> datetime | None:
    if not _NUMBER.fullmatch(text):
        return None
    if len(text) == 13 and "." not in text:
        return _UNIX_EPOCH + timedelta(milliseconds=int(text))
    if len(text) == 10 and "." not in text:
        return _UNIX_EPOCH + timedelta(seconds=int(text))
    days = float(text)
    return _EXCEL_EPOCH + timedelta(seconds=round(days * 86400)) if 20_000 <= days <= 80_000 else None


def _in_words(text: str, *, months_first: bool) -> datetime | None:
    if found := _YEAR_FIRST.match(text):
        return _moment((int(found[1]), int(found[2]), int(found[3])), found)
    if found := _NUMBERS.match(text):
        first, second = int(found[1]), int(found[2])
        month, day = (first, second) if months_first else (second, first)
        return _moment((_year(found[3]), month, day), found)
    if found := _DAY_NAMED.match(text):
        return _moment((_year(found[3]), _month(found[2]), int(found[1])), found)
    if found := _MONTH_NAMED.match(text):
        return _moment((int(found[3]), _month(found[1]), int(found[2])), found)
    moment = parsedate_to_datetime(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _moment(date: tuple[int, int, int], found: re.Match[str]) -> datetime:
    hour, minute, second, half, zone = found.groups()[3:8]
    hours = int(hour or 0)
    if half:
        if not 1 <= hours <= 12:
            raise ValueError(hours)
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    naive = datetime(*date, hours, int(minute or 0), int(second or 0), tzinfo=UTC)
    return naive - _offset(zone)


def _offset(zone: str | None) -> timedelta:
    if not zone or zone[0] not in "+-":
        return timedelta()
    digits = zone[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -offset if zone[0] == "-" else offset


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 69 else 1900)


def _month(word: str) -> int:
    word = word.casefold()
    for number, names in enumerate(_MONTHS, start=1):
        if any(word == name or (len(name) >= 3 and word.startswith(name)) for name in names):
            return number
    raise ValueError(word)
