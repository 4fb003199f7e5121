"""An HTML page taken apart into words and tags, whatever it is made of: each sign of it is looked at once.

The standard library's parser takes minutes over pages that are made to hang it, and fails on others.
"""

import html
import re
from collections.abc import Collection, Iterator

_OPENS = re.compile(r"<[a-zA-Z/!?]")
_NAME = re.compile(r"/?([a-zA-Z][^\s/>]{0,30})")
_ENDS_OR_QUOTES = re.compile(r">|=\s*([\"'])")
_ENDLESS_NUMBER = re.compile(r"&#[0-9]{9,};?")  # none of a character; Python refuses to read those of 4300 digits


def pieces(page: str, raw: Collection[str]) -> Iterator[tuple[str, str]]:
    """Words as ("", words as they are written), tags as (name in small letters, all between the brackets).

    What stands within the elements of *raw* is left out; what never ends hides what follows, as in a browser.
    """
    at, heeds_quotes = 0, True
    while found := _OPENS.search(page, at):
        opening = found.start()
        yield "", page[at:opening]
        closing = _closing(page, opening, heeds_quotes=heeds_quotes)
        if closing < 0 and heeds_quotes:  # a quotation that never ends: from here on none is heeded
            heeds_quotes = False
            closing = _closing(page, opening, heeds_quotes=False)
        if closing < 0:
            at = len(page) if page.startswith("<!", opening) else opening
            break
        inside, at = page[opening + 1 : closing], closing + 1
        name = _name(inside)
        if name:  # else a comment or the like
            yield name, inside
        if name in raw and not inside.startswith("/") and not inside.endswith("/"):
            end = re.compile(rf"</{name}[\s/>]", re.IGNORECASE | re.ASCII).search(page, at)
            at = end.start() if end else len(page)
    yield "", page[at:]


def unescaped(words: str) -> str:
    """The words with their references (&amp;) as the signs that they stand for."""
    return html.unescape(_ENDLESS_NUMBER.sub("\ufffd", words))


def _closing(page: str, opening: int, *, heeds_quotes: bool) -> int:
    """Where the tag or comment ends; below 0 where it never does."""
    if page.startswith("<!--", opening):
        end = page.find("-->", opening + 2)
        return end + 2 if end >= 0 else -1
    if page[opening + 1] in "/!?" or not heeds_quotes:
        return page.find(">", opening)
    at = opening
    while found := _ENDS_OR_QUOTES.search(page, at):
        if found[1] is None:
            return found.start()
        at = page.find(found[1], found.end()) + 1
        if not at:
            break
    return -1


def _name(inside: str) -> str:
    found = _NAME.match(inside)
    return found[1].lower() if found else ""
