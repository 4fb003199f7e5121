"""The words of a mail: HTML as plain text, text without signs that mislead, and our own letter's quotation cut off."""

import re

from app.connectors.html_page import pieces, unescaped

#: So much of an HTML part is read; no person writes more.
HTML_CHARACTERS = 1_000_000
_DROPPED = frozenset({"script", "style", "title", "template", "svg", "object"})
_BREAKS = frozenset(
    {"br", "div", "tr", "table", "ul", "ol", "section", "article", "header", "footer", "hr", "dt", "dd"}
)
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})
_LINK = re.compile(r"href\s*=\s*[\"']?(https?://[^\"'\s>]{1,500})", re.IGNORECASE)
_BLANKS = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n{4,}")
# Control codes, halves of characters, and what turns the direction of writing: a name must read as it is.
_MISLEADING = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_WORD_SIGNS = re.compile(r"[\W_]+")
_ATTRIBUTION = re.compile(r"[:：]\s*$|^-{2,}|^_{5,}|^>*\s*$|^\*?\w[\w ]{1,20}:\*? ")
_SURELY_OURS = 60  # signs of a letter that nobody types by chance
_A_LINE = 15  # of one of its lines


def clean_text(text: str) -> str:
    """The text with one kind of line end, without control codes or marks that turn its direction."""
    return _MISLEADING.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str, limit: int) -> str:
    """The same on one line of at most so many characters."""
    return " ".join(clean_text(text).split())[:limit].rstrip()


def html_to_text(page: str) -> str:
    """What somebody would read of an HTML mail. Every sign is looked at once: a hostile page takes no longer than another."""
    read: list[str] = []
    link = ""
    for name, inside in pieces(page[:HTML_CHARACTERS], _DROPPED):
        if not name:
            read.append(_words(inside))
        elif name == "a":
            link = _told(read, inside, link)
        else:
            read.append(_mark(name, ends=inside.startswith("/")))
    return _tidy("".join(read))


def _words(text: str) -> str:
    return unescaped(text).replace("\n", " ").replace("\r", " ").replace("\xa0", " ")


def _told(read: list[str], inside: str, link: str) -> str:
    """Writes the address of a link after its words, where they do not say it; gives the link that is open now."""
    if not inside.startswith("/"):
        found = _LINK.search(inside[:2000])
        read.append("\x01")  # where the words of the link begin
        return unescaped(found[1]) if found else ""
    start = max(
        (place for place in range(len(read) - 1, max(-1, len(read) - 50), -1) if read[place] == "\x01"),
        default=-1,
    )
    words = "".join(read[start + 1 :]) if start >= 0 else ""
    if link and start >= 0 and link.rstrip("/") not in words and words.strip():
        read.append(f" ({link})")
    return ""


def _mark(name: str, *, ends: bool) -> str:
    if name in _PARAGRAPHS:
        return "\n\n"
    if name == "li":
        return "" if ends else "\n• "
    if name in {"td", "th"}:
        return "  " if ends else ""
    return "\n" if name in _BREAKS else ""


def _tidy(text: str) -> str:
    lines = (_BLANKS.sub(" ", line).strip() for line in clean_text(text.replace("\x01", "")).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def without_our_letter(body: str, letter: str) -> str:
    """The body without the quotation of our own letter, where that is certain; answers between its lines stay as they are."""
    ours = _folded(letter)
    lines = body.split("\n")
    if len(ours) < _SURELY_OURS:
        return body
    quoted = [bool(words := _folded(line)) and words in ours for line in lines]
    silent = [not _folded(line) for line in lines]
    span = _longest(quoted, silent)
    if span is None:
        return body
    first, last = span
    if sum(len(_folded(line)) for line in lines[first : last + 1]) < min(len(ours) // 2, 10 * _SURELY_OURS):
        return body
    if any(quoted[at] and len(_folded(lines[at])) > _A_LINE for at in range(len(lines)) if not first <= at <= last):
        return body  # the letter goes on after words of theirs: those answer it line by line
    first = _with_attribution(lines, first)
    kept = "\n".join([*lines[:first], *lines[last + 1 :]])
    return _BLANK_LINES.sub("\n\n\n", kept).strip() if kept.strip() else body


def _folded(line: str) -> str:
    return _WORD_SIGNS.sub("", line).casefold()


def _longest(quoted: list[bool], silent: list[bool]) -> tuple[int, int] | None:
    """First and last line of the longest run of quoted lines, with blank ones among them."""
    best: tuple[int, int] | None = None
    start = last = -1
    for at, is_quoted in enumerate([*quoted, False]):
        if is_quoted:
            start, last = (at if start < 0 else start), at
        elif at >= len(silent) or not silent[at]:
            if start >= 0 and (best is None or last - start > best[1] - best[0]):
                best = (start, last)
            start = -1
    return best


def _with_attribution(lines: list[str], first: int) -> int:
    """Takes along what a mail program writes over a quotation: *On … wrote:*, or the head of the letter."""
    at = first
    for place in range(first - 1, max(-1, first - 8), -1):
        if not _ATTRIBUTION.search(lines[place].strip()):
            break
        if lines[place].strip():
            at = place
    return at
