"""Makes text that others wrote harmless before it goes into a letter."""

import re
import unicodedata

LINE_BREAK = "\u2028"
"""Stands for a line break inside an inserted text, so that the template's own line breaks can be told from it."""

_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_JOINERS = "\u200c\u200d"  # Needed inside Persian and Indic words and in emoji; every other format character goes.


def one_line(text: str | None) -> str | None:
    """The text on one line without control characters; None where nothing is left."""
    return " ".join(_visible(text or "").split()) or None


def lines(text: str | None) -> str | None:
    """The text with its line breaks as LINE_BREAK and at most one blank line in a row; None where nothing is left."""
    trimmed = "\n".join(line.strip() for line in _BLANKS.sub(" ", _visible(text or "")).split("\n"))
    return _BLANK_LINES.sub("\n\n", trimmed).strip().replace("\n", LINE_BREAK) or None


def shortened(text: str, limit: int) -> str:
    """The text in at most `limit` characters, cut after a whole word where one ends in the last third."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = head.rfind(" ")
    if space > limit * 2 // 3 and not text[limit - 1].isspace():
        head = head[:space]
    return head.rstrip(" ,;:.–-" + _JOINERS) + "…"


def _visible(text: str) -> str:
    broken = _BREAKS.sub("\n", text).replace("\t", " ")
    kept = (sign for sign in broken if sign == "\n" or _is_visible(sign))
    return unicodedata.normalize("NFC", "".join(kept))


def _is_visible(sign: str) -> bool:
    # Cc control, Cf format (bidi overrides, zero widths, tags), Cs halves of surrogate pairs, which UTF-8 cannot carry.
    return sign in _JOINERS or unicodedata.category(sign) not in {"Cc", "Cf", "Cs"}
