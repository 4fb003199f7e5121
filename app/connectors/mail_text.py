"""The words of a mail: HTML as plain text, text without signs that mislead, and our own letter's quotation cut off."""

import html
import re

#: So much of an HTML part is read; no person writes more.
HTML_CHARACTERS = 1_000_000
_DROPPED = ("script", "style", "title", "template", "svg", "object")
_BREAKS = frozenset(
    {"br", "div", "tr", "table", "ul", "ol", "section", "article", "header", "footer", "hr", "dt", "dd"}
)
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})
_OPENS = re.compile(r"<[a-zA-Z/!?]")
_TAG = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]{0,20})")
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
    pieces: list[str] = []
    rest, lower = page[:HTML_CHARACTERS], page[:HTML_CHARACTERS].lower()
    at, link = 0, ""
    while (opening := rest.find("<", at)) >= 0:
        pieces.append(_words(rest[at:opening]))
        if not _OPENS.match(rest, opening):  # a sign of its own: “less than”
            pieces.append("<")
            at = opening + 1
            continue
        closing = _end_of_tag(rest, opening)
        if closing < 0:
            at = opening if not rest.startswith("<!", opening) else len(rest)
            break
        inside, at = rest[opening + 1 : closing], closing + 1
        name = _name(inside)
        if name in _DROPPED and not inside.startswith("/") and not inside.endswith("/"):
            end = lower.find(f"</{name}", at)
            # A page that never ends what it began to hide: only what follows a style sheet may be words.
            at = end if end >= 0 else len(rest)
        elif name == "a":
            link = _told(pieces, inside, link)
        else:
            pieces.append(_mark(name, ends=inside.startswith("/")))
    pieces.append(_words(rest[at:]))
    return _tidy("".join(pieces))


def _end_of_tag(page: str, opening: int) -> int:
    """Where the tag ends, a comment at its own end; below 0 where it never does."""
    if page.startswith("<!--", opening):
        end = page.find("-->", opening + 4)
        return end + 2 if end >= 0 else -1
    return page.find(">", opening)


def _name(inside: str) -> str:
    found = _TAG.match(inside)
    return found[1].lower() if found else ""


def _words(text: str) -> str:
    return html.unescape(text).replace("\n", " ").replace("\r", " ").replace("\xa0", " ")


def _told(pieces: list[str], inside: str, link: str) -> str:
    """Writes the address of a link after its words, where they do not say it; gives the link that is open now."""
    if not inside.startswith("/"):
        found = _LINK.search(inside[:2000])
        pieces.append("\x01")  # where the words of the link begin
        return html.unescape(found[1]) if found else ""
    start = max(
        (place for place in range(len(pieces) - 1, max(-1, len(pieces) - 50), -1) if pieces[place] == "\x01"),
        default=-1,
    )
    words = "".join(pieces[start + 1 :]) if start >= 0 else ""
    if link and start >= 0 and link.rstrip("/") not in words and words.strip():
        pieces.append(f" ({link})")
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
