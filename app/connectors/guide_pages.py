"""Reads a folder of guides: Markdown and HTML files as titled plain text. Nothing is fetched, run or followed outside it."""

import codecs
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from app.connectors.html_page import pieces, unescaped
from models.rules.errors import BadInput

LARGEST = 5_000_000  # bytes of one file
MOST_FILES = 20_000
_LONGEST_PATH, _LONGEST_FOLDER = 1000, 300
_MARKDOWN, _HTML = frozenset({".md", ".markdown"}), frozenset({".html", ".htm"})
# None of its parts runs over the next bracket, so that a page of brackets takes no longer than another.
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^)\s\[]*(?:\s+\"[^\"\[]*\")?\)")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HALVES = re.compile(r"[\ud800-\udfff]")  # of characters: no database stores them
_BLANK_LINES = re.compile(r"\n{3,}")
# Python's own ways of writing, and what no page is written in.
_NO_CHARSETS = frozenset({"undefined", "unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7"})
_BLOCK_NAMES = (
    "address article aside blockquote br dd div dl dt figcaption footer form hr h1 h2 h3 h4 h5 h6 header li main nav ol p"
    " pre section table td th tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_RAW = frozenset({"script", "style", "iframe"})
_UNSEEN = _RAW | {"template", "noscript", "head", "svg", "object"}


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One file as a page: its path within the folder with slashes, title, plain text, and a digest of what was read."""

    path: str
    title: str
    body: str
    digest: str


@dataclass(frozen=True, slots=True)
class GuideFolder:
    """The pages of a folder, and for each file that could not be read its path and a sentence why."""

    folder: str
    pages: tuple[GuidePage, ...]
    problems: tuple[tuple[str, str], ...]


def read_guides(folder: Path) -> GuideFolder:
    """All Markdown and HTML files in the folder and below; raises BadInput where it is no folder or holds too many."""
    try:
        root = folder.expanduser().resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise BadInput(f"There is no folder {folder}.") from error
    if not root.is_dir():
        raise BadInput(f"{folder} is a file. Name the folder that it lies in.")
    if len(str(root)) > _LONGEST_FOLDER or str(root) != _shown(str(root)):
        raise BadInput(f"The name {_shown(str(root))[:100]} is too long, or holds bytes that are no text.")
    pages: list[GuidePage] = []
    problems: list[tuple[str, str]] = []
    for number, file in enumerate(_files(root, problems), 1):
        if number > MOST_FILES:
            raise BadInput(f"{folder} holds more than {MOST_FILES} pages. Add its parts one by one.")
        path = file.relative_to(root).as_posix()
        try:
            pages.append(_page(file, path))
        except BadInput as refusal:
            problems.append((_shown(path), refusal.sentence))
    return GuideFolder(str(root), tuple(pages), tuple(problems))


def _files(root: Path, problems: list[tuple[str, str]]) -> Iterator[Path]:
    def unread(error: OSError) -> None:
        problems.append((_shown(str(error.filename or root)), f"The folder could not be read: {error.strerror}."))

    for parent, folders, names in os.walk(root, onerror=unread, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(parent) / name
            if file.suffix.casefold() in _MARKDOWN | _HTML and not name.startswith("."):
                if _leads_out(file, root):
                    problems.append(
                        (_shown(file.relative_to(root).as_posix()), "It leads out of the folder: left out.")
                    )
                else:
                    yield file


def _leads_out(file: Path, root: Path) -> bool:
    try:
        return not file.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False  # a link to nothing: reading it says so


def _shown(path: str) -> str:
    return path.encode("utf-8", "replace").decode()


def _page(file: Path, path: str) -> GuidePage:
    if len(path) > _LONGEST_PATH or path != _shown(path):
        raise BadInput("Its name is too long, or holds bytes that are no text. Rename it.")
    content = _content(file)
    text = _decoded(content, file.suffix.casefold() in _HTML)
    title, body = _of_html(text) if file.suffix.casefold() in _HTML else _of_markdown(text)
    if not body.strip():
        raise BadInput("It holds no text.")
    return GuidePage(path, title or file.stem.replace("-", " ").replace("_", " "), body, sha256(content).hexdigest())


def _content(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise BadInput("It is no file that can be read.")
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise BadInput(f"It could not be read: {error.strerror}.") from error
    if len(content) > LARGEST:
        raise BadInput(f"It is larger than {LARGEST // 1_000_000} MB.")
    return content


def _decoded(content: bytes, is_html: bool) -> str:
    """As UTF-8, or as the page itself says; broken bytes are refused rather than guessed at."""
    named = _CHARSET.search(content[:2048]) if is_html else None
    encoding = "utf-8-sig"
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif named:
        encoding = named.group(1).decode("ascii")
        encoding = "utf-8-sig" if encoding.casefold() in {"utf-8", "utf8"} else encoding
    refusal = BadInput(f"Its text is not {encoding.removesuffix('-sig').upper()}. Save it as UTF-8.")
    try:
        is_charset = codecs.lookup(encoding).name not in _NO_CHARSETS
        text = content.decode(encoding) if is_charset else ""
    except (UnicodeError, LookupError) as error:
        raise refusal from error
    if not is_charset:
        raise refusal
    if "\0" in text or _HALVES.search(text):
        raise BadInput("It is no text.")
    return text


def _of_markdown(text: str) -> tuple[str, str]:
    lines = _after_front_matter(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    title = ""
    for at, line in enumerate(lines):
        heading = _heading(line)
        if not title:
            title = heading or (line if _is_underlined(lines, at) else "")
        lines[at] = heading or line
    return _one_line(_without_links(title)), _tidy(_without_links("\n".join(lines)))


def _after_front_matter(lines: list[str]) -> list[str]:
    """Without the settings that some tools keep above a page, between lines of three dashes."""
    if lines[0].rstrip() != "---":
        return lines
    end = next((at for at in range(1, len(lines)) if lines[at].rstrip() == "---"), 0)
    return lines[end + 1 :] if end else lines


def _heading(line: str) -> str:
    """The words of a line as “## Words ##”; empty where it is none."""
    words = line.strip()
    text = words.lstrip("#")
    depth = len(words) - len(text)
    if not 1 <= depth <= 6 or text[:1].strip() or len(line) - len(line.lstrip()) > 3:
        return ""
    before, _, closing = text.rpartition(" ")
    return (before if closing and not closing.strip("#") else text).strip()


def _is_underlined(lines: list[str], at: int) -> bool:
    below = lines[at + 1].rstrip() if at + 1 < len(lines) else ""
    is_line = bool(below) and (not below.strip("=") or (len(below) > 1 and not below.strip("-")))
    return is_line and bool(lines[at][:1].strip())


def _without_links(text: str) -> str:
    """Links and pictures as their words; twice, for a picture that is a link."""
    return _LINK.sub(r"\1", _LINK.sub(r"\1", text))


def _of_html(text: str) -> tuple[str, str]:
    reader = _Reader()
    for name, inside in pieces(text, _RAW):
        if not name:
            reader.read(unescaped(inside))
        elif inside.startswith("/"):
            reader.end(name)
        else:
            reader.begin(name, is_empty=inside.endswith("/"))
    return _one_line("".join(reader.heading)) or _one_line("".join(reader.title)), _tidy("".join(reader.seen))


class _Reader:
    """Gathers what a reader of the page would see; scripts, styles and what is embedded are left out."""

    def __init__(self) -> None:
        self.title: list[str] = []
        self.heading: list[str] = []
        self.seen: list[str] = []
        self._unseen: list[str] = []  # each element once, so that it stays short
        self._in = ""

    def begin(self, tag: str, *, is_empty: bool) -> None:
        """An element begins."""
        if tag == "body":
            self._unseen.clear()  # a head that was never closed
            self._in = ""
        if tag in _UNSEEN and tag not in self._unseen and not is_empty:
            self._unseen.append(tag)
        elif tag in _BLOCKS:
            self.seen.append("\n")
        # A drawing has titles of its own.
        if (tag == "title" and "svg" not in self._unseen) or (tag in {"h1", "h2"} and not self.heading):
            self._in = tag

    def end(self, tag: str) -> None:
        """An element ends, and what was left open within it."""
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag in _BLOCKS:
            self.seen.append("\n")
        if tag == self._in:
            self._in = ""

    def read(self, words: str) -> None:
        """Words where the reader stands."""
        if self._in == "title":
            self.title.append(words)
        elif not self._unseen:
            self.seen.append(words)
            if self._in and (self.heading or words.strip()):
                self.heading.append(words)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:500]


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
