"""Dates as helpdesks write them in many languages, to UTC; a time without a zone is taken as UTC."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

# January to December in English, Swedish, Finnish, German, Dutch, Spanish, French, Danish and Norwegian, Italian and
# Portuguese: whole names, of which each beginning of three letters or more is understood where it is clear.
_MONTHS = (
    "january januari januar tammikuuta enero janvier gennaio janeiro",
    "february februari februar helmikuuta febrero fevrier febbraio fevereiro",
    "march mars marz maaliskuuta maart marzo marts marco mrz mrt",
    "april huhtikuuta abril avril aprile",
    "may maj toukokuuta mai mei mayo maggio maio",
    "june juni kesakuuta junio juin giugno junho",
    "july juli heinakuuta julio juillet luglio julho",
    "august augusti elokuuta augustus agosto aout",
    "september syyskuuta septiembre setiembre septembre settembre setembro",
    "october oktober lokakuuta octubre octobre ottobre outubro",
    "november marraskuuta noviembre novembre novembro",
    "december joulukuuta dezember diciembre decembre desember dicembre dezembro",
)
_CLEAR = {"mar": 3, "mag": 5}  # and not marraskuuta
_HALVES = {"am": 0, "fm": 0, "ap": 0, "vm": 0, "vorm": 0, "pm": 12, "em": 12, "ip": 12, "nm": 12, "nachm": 12}
_HALF = r"([apefvni]\W{0,2}[mp]\b\.?|vorm\.?|nachm\.?)"
_AT = r"[\sT,]+(?:(?:klo|kl\.?|um|at|om|las|às|à|a\s+las)\s+)?"
_CLOCK = rf"(?:{_AT}(\d{{1,2}})[:.h](\d{{2}})(?:[:.](\d{{2}})(?:[.,]\d+)?)?\s*{_HALF}?(?:\s*(?:uhr|uur|h))?)?"
_ZONE = r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$"
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _CLOCK + _ZONE, re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})" + _CLOCK + _ZONE, re.IGNORECASE)
_WEEKDAY = r"(?:[^\W\d]{2,12}\.?,?\s+)?(?:den\s+|el\s+|le\s+)?"
_DAY_NAMED = re.compile(
    _WEEKDAY
    + r"(\d{1,2})(?:er|º)?[-/.\s]+(?:de\s+)?([^\W\d]{3,12})\.?[-/.,\s]+(?:de\s+)?(\d{4}|\d{2})"
    + _CLOCK
    + _ZONE,
    re.IGNORECASE,
)
_MONTH_NAMED = re.compile(r"([^\W\d]{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})" + _CLOCK + _ZONE, re.IGNORECASE)
_NUMBER = re.compile(r"\d{5}(?:\.\d+)?|\d{10}|\d{13}", re.ASCII)
_EXCEL_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)
_UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DayOrder:
    """Whether the month comes first in the numeric dates of a column, and how many of them could be read both ways.

    Only a date with a number above 12 tells. *example* is the first that does not, with its row; None where others told.
    """

    months_first: bool = False
    ambiguous: int = 0
    example: tuple[int, str] | None = None


def order_of(dates: Iterable[tuple[int, str]]) -> DayOrder:
    """How a column writes its dates, from (row, text) of all of it; day first where nothing tells."""
    days, months, ambiguous, example = 0, 0, 0, None
    for row, text in dates:
        found = _NUMBERS.match(text.strip())
        if found is None:
            continue
        first, second = int(found[1]), int(found[2])
        if first > 12 >= second:
            days += 1
        elif second > 12 >= first:
            months += 1
        elif first != second and "." not in found[0][:6]:  # with points nobody writes the month first
            ambiguous, example = ambiguous + 1, example or (row, text.strip())
    told = bool(days) != bool(months)
    return DayOrder(months > days, ambiguous, None if told else example)


def is_numeric(text: str) -> bool:
    """Whether it is a date of numbers alone, in which day or month may come first."""
    return _NUMBERS.match(text.strip()) is not None


def read_date(text: str, *, months_first: bool = False) -> datetime | None:
    """The moment in UTC, or None when it cannot be read: ISO, RFC 2822, Jira's forms, day first, Excel and Unix numbers."""
    text = text.strip()
    if not 5 <= len(text) <= 64:
        return None
    try:
        moment = _iso(text) or _numeric(text) or _in_words(" ".join(text.split()), months_first=months_first)
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
        turned = second > 12 >= first or (months_first and first <= 12)
        month, day = (first, second) if turned else (second, first)
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
        hours = hours % 12 + _HALVES["".join(filter(str.isalpha, half)).lower()]
    naive = datetime(*date, hours, int(minute or 0), int(second or 0), tzinfo=UTC)
    return naive - _offset(zone) if zone else naive


def _offset(zone: str) -> timedelta:
    if zone[0] not in "+-":
        return timedelta()
    digits = zone[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -offset if zone[0] == "-" else offset


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 69 else 1900)


@lru_cache(maxsize=1000)
def _month(word: str) -> int:
    found = _NUMBER_OF_MONTH.get(word.casefold()) or _NUMBER_OF_MONTH.get(_without_accents(word))
    if found is None:
        raise ValueError(word)
    return found


def _without_accents(word: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(each))


def _beginnings() -> dict[str, int]:
    """Each beginning of a month's name that stands for one month alone."""
    meant: dict[str, set[int]] = {}
    for number, names in enumerate(_MONTHS, start=1):
        for name in names.split():
            for length in range(3, len(name) + 1):
                meant.setdefault(name[:length], set()).add(number)
    return {beginning: min(numbers) for beginning, numbers in meant.items() if len(numbers) == 1} | _CLEAR


_NUMBER_OF_MONTH = _beginnings()
