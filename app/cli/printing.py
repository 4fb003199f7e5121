"""How answers look: values as JSON, values as words, aligned tables, and text that no terminal obeys."""

import json
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TextIO

NOT_SHOWN = frozenset({"row_version"})
_GAP = "  "
_NARROWEST = 6
_READABLE = 18
_PROSE = 100

# ------------------------------------------------------------------------------------------------ JSON


def plain(value: object) -> object:
    """The value as JSON knows it: rows by their fields, enums by value, times in UTC, dates as ISO, durations in seconds."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    if isinstance(value, Path):
        return str(value)
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value) if each.name not in NOT_SHOWN}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(each) for key, each in value.items()}
    if isinstance(value, Iterable):
        return [plain(each) for each in value]
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def as_json(value: object) -> str:
    """One JSON value; in a terminal or pipe that is not UTF-8, letters beyond ASCII are escaped."""
    ascii_only = (sys.stdout.encoding or "").casefold().replace("-", "") != "utf8"
    return json.dumps(plain(value), ensure_ascii=ascii_only, indent=2 if sys.stdout.isatty() else None)


# ----------------------------------------------------------------------------------------------- words


def said(value: object) -> str:
    """The value in a cell: times in this computer's zone, a dash where there is none."""
    if value is None or value == "":
        return "–"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{round(value, 2):g}"
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, (list, tuple)):
        return ", ".join(said(each) for each in value) or "–"
    return " ".join(visible(str(value)).split())


def visible(text: str) -> str:
    """The text without control characters: what somebody wrote in a ticket must not steer the terminal."""
    return "".join(each if each in "\n\t" or not _steers(each) else "\N{REPLACEMENT CHARACTER}" for each in text)


def _steers(character: str) -> bool:
    # Cc: escapes and the like; the Cf listed turn the direction of the writing.
    return (
        unicodedata.category(character) == "Cc" or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


def sentence(text: str) -> str:
    """The text with a full stop at its end, unless it ends already."""
    text = visible(text).strip()
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def prose(text: str, indent: str = "  ") -> list[str]:
    """A longer text with its own line breaks; on a screen also broken to a readable width."""
    lines = visible(text).strip().replace("\t", "    ").splitlines()
    if (width := line_width(sys.stdout)) is not None:
        room = max(min(width, _PROSE) - len(indent), 20)
        broken = [textwrap.wrap(line, room, break_long_words=False, break_on_hyphens=False) or [""] for line in lines]
        lines = [part for parts in broken for part in parts]
    return [f"{indent}{line}".rstrip() for line in lines]


# ---------------------------------------------------------------------------------------------- tables


def line_width(stream: TextIO) -> int | None:
    """How wide a line may be; None where nothing is cut, because nobody looks at a screen."""
    return shutil.get_terminal_size().columns if stream.isatty() else None


def table(rows: Sequence[object], columns: Sequence[str], width: int | None = None) -> list[str]:
    """The rows' fields as aligned columns under their names; the widest are cut where the lines would not fit."""
    cells = [[said(getattr(row, column)) for column in columns] for row in rows]
    right = [any(_is_number(getattr(row, column)) for row in rows) for column in columns]
    return lines_of([column.replace("_", " ") for column in columns], cells, right, width)


def shown(rows: Sequence[object], columns: Sequence[str], width: int) -> list[str]:
    """The columns for a screen: those that say something, as many from the left as can be read in its width."""
    telling = [column for column in columns if any(getattr(row, column) not in (None, "", False) for row in rows)]
    needs = {
        column: min(_READABLE, max(len(column), *(_width(said(getattr(row, column))) for row in rows)))
        for column in telling
    }
    while len(telling) > 1 and sum(needs[column] + len(_GAP) for column in telling) - len(_GAP) > width:
        telling.pop()
    return telling


def lines_of(
    head: Sequence[str], cells: Sequence[Sequence[str]], right: Sequence[bool], width: int | None
) -> list[str]:
    """Aligned lines; an empty head gives none."""
    every = [head, *cells] if any(head) else cells
    widths = [max((_width(line[at]) for line in every), default=0) for at in range(len(right))]
    widths = _fitted(widths, width)
    return [
        _GAP.join(
            _set(text, size, at_right=flag) for text, size, flag in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in every
    ]


def facts(pairs: Iterable[tuple[str, object]]) -> list[str]:
    """Names and values in two columns; what is not known is left out."""
    known = [(name, said(value)) for name, value in pairs if said(value) != "–"]
    room = max((len(name) for name, _ in known), default=0)
    return [f"{name.ljust(room)}{_GAP}{value}" for name, value in known]


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _fitted(widths: Sequence[int], room: int | None) -> list[int]:
    """Narrower columns, the widest first, until the line fits or nothing sensible is left to take."""
    fitted = list(widths)
    if room is None:
        return fitted
    over = sum(fitted) + len(_GAP) * (len(fitted) - 1) - room
    while over > 0 and max(fitted) > _NARROWEST:
        widest = fitted.index(max(fitted))
        fitted[widest] -= 1
        over -= 1
    return fitted


def _set(text: str, size: int, *, at_right: bool) -> str:
    if _width(text) > size:
        text = _cut(text, size)
    space = " " * (size - _width(text))
    return space + text if at_right else text + space


def _cut(text: str, size: int) -> str:
    while text and _width(text) > size - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _width(text: str) -> int:
    """How many places a terminal gives the text."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text
    )
