"""Reading what a user typed for a field: a text, a day, a share, a number, one of a few words."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from app.search.everything import whole_text
from models.rules.errors import BadInput, RuleBroken

Word = TypeVar("Word", bound=StrEnum)

#: The most characters of what somebody types: more than anybody reads, and no more than a letter or minutes can hold.
LONGEST_NAME, LONGEST_TITLE, LONGEST_NOTE, LONGEST_WORDS = 200, 500, 2_000, 10_000


def text(given: str) -> str | None:
    """The text without its edges, and without signs that no database can look for; None where nothing is left."""
    return whole_text(given).strip() or None


def short(given: str, limit: int, name: str) -> str | None:
    """The same of a field that holds so many characters; BadInput where there are more."""
    found = text(given)
    if found is not None and len(found) > limit:
        raise BadInput(
            f"{'An' if name[0] in 'aeiou' else 'A'} {name} has at most {limit} characters; these are {len(found)}."
        )
    return found


def title(given: str, known: str | None = None) -> str | None:
    """A title on one line; *known* is what stands already, from an import perhaps, and may be longer."""
    line = " ".join((text(given) or "").split())
    return line if line and line == " ".join((known or "").split()) else short(line, LONGEST_TITLE, "title")


#: A blank that nobody sees: what it stands between are two words all the same.
_NO_WIDTH = "\u200b"


def plain_name(given: str) -> str:
    """A name as it looks: on one line, with single blanks, without signs that nobody sees; two that look alike are one."""
    kinds = [(" " if sign == _NO_WIDTH else sign, unicodedata.category(sign)) for sign in given]
    seen = "".join(" " if kind == "Cc" else sign for sign, kind in kinds if sign == " " or kind != "Cf")
    return unicodedata.normalize("NFC", " ".join(seen.split()))


def words(given: str, name: str) -> str | None:
    """What is said in sentences: a reason, a question, an answer."""
    return short(given, LONGEST_WORDS, name)


def in_each(given: Mapping[str, str], name: str) -> None:
    """BadInput where the words in one of the languages are longer than any letter."""
    for said in given.values():
        words(said, name)


def version(given: str) -> str | None:
    """A product's version, as short as its field."""
    return short(given, 200, "version")


def module(given: str) -> str | None:
    """The name of a module, as short as its field."""
    return short(given, 200, "module’s name")


def day(given: str) -> date | None:
    """A day as 2026-12-24; None where nothing is given."""
    try:
        return date.fromisoformat(given.strip()) if given.strip() else None
    except ValueError as error:
        raise BadInput(f"“{given}” is not a date. Write it like 2026-12-24.") from error


def number(given: str) -> float:
    """A finite number, with a comma or a point."""
    try:
        # Python reads 1_0 as 10, which nobody means.
        found = float(given.strip().replace(",", ".").replace("_", "?"))
    except ValueError as error:
        raise BadInput(f"“{given}” is not a number.") from error
    if not isfinite(found):
        raise BadInput(f"“{given}” is not a number.")
    return found


def whole(given: str) -> int | None:
    """A whole number of 0 or more, with or without spaces between thousands; None where nothing is given."""
    digits = "".join(given.split())
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9:
        if digits[0] in "-−" and digits[1:].isdigit():
            raise BadInput(f"“{given}” is less than 0.")
        raise BadInput(f"“{given}” is not a whole number.")
    return int(digits)


def part(given: str) -> float:
    """A part of something, as 0.25 or 25%; how large it may be is the caller's matter."""
    return number(given.rstrip("% ")) / (100 if "%" in given else 1)


def share(given: str) -> float:
    """A share above 0 and at most 1, as 0.25 or 25%."""
    found = part(given)
    if not 0 < found <= 1:
        raise BadInput("A share lies above 0 and is at most 1 (or 100%).")
    return found


def one_of(words: type[Word], given: str, name: str) -> Word:
    """The member of an enum that was meant."""
    try:
        return words(given.strip().casefold())
    except ValueError as error:
        raise BadInput(f"“{given}” is no {name}. Choose {', '.join(word.value for word in words)}.") from error


def yes(given: str) -> bool:
    """Yes or no."""
    folded = given.strip().casefold()
    if folded in {"yes", "true", "1", "on"}:
        return True
    if folded in {"no", "false", "0", "off", ""}:
        return False
    raise BadInput(f"“{given}” is neither yes nor no.")


def counted(count: int, thing: str) -> str:
    """“1 change”, “2 changes”."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def person_days(days: float) -> str:
    """“1 person-day”, “2.5 person-days”."""
    return f"{days:g} person-day" if days == 1 else f"{days:g} person-days"


def needed(reason: str, done: str) -> str:
    """The reason without its edges, or RuleBroken: nothing is parked or decided without one."""
    found = words(reason, "reason")
    if found is None:
        raise RuleBroken(f"Nothing is {done} without a reason that can be told.")
    return found
