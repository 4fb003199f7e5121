"""Reads a folder of guides: Markdown and HTML files as titled plain text. Nothing is fetched, run or followed outside it."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

from models.rules.errors import BadInput

LARGEST = 5_000_000  # bytes of one file
MOST_FILES = 20_000
_LONGEST_PATH = 1000
_MARKDOWN, _HTML = frozenset({".md", ".markdown"}), frozenset({".html", ".htm"})
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(\S.*)\n(?:=+|-{2,})\s*$", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---\s*\n.*?\n---\s*\n", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n\s*\n\s*\n+")
_BLOCKS = frozenset(
    {
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "footer",
            "form",
            "hr",
        ),
        *(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
        ),
        *("tr", "ul"),
    }
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "svg", "iframe", "object"})


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
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise BadInput(f"Its text is not {encoding.removesuffix('-sig').upper()}. Save it as UTF-8.") from error
    if "\0" in text:
        raise BadInput("It is no text.")
    return text


def _of_markdown(text: str) -> tuple[str, str]:
    body = _FRONT_MATTER.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    found = [each for each in (_HEADING.search(body), _UNDERLINED.search(body)) if each]
    title = min(found, key=lambda match: match.start()).group(1) if found else ""
    plain = _LINK.sub(r"\1", _HEADING.sub(r"\1", body))
    return _one_line(_LINK.sub(r"\1", title)), _tidy(plain)


def _of_html(text: str) -> tuple[str, str]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return _one_line(reader.heading or reader.title), _tidy("".join(reader.seen))


class _Reader(HTMLParser):
    """Gathers what a reader of the page would see; scripts, styles and what is embedded are left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = self.heading = ""
        self.seen: list[str] = []
        self._unseen: list[str] = []
        self._in = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's own
        if tag == "body":
            self._unseen.clear()  # a head that was never closed
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in _BLOCKS:
            self.seen.append("\n")
        if tag == "title" or (tag in {"h1", "h2"} and not self.heading):
            self._in = tag

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag in _BLOCKS:
            self.seen.append("\n")
        if tag == self._in:
            self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in == "title":
            self.title += data
        elif not self._unseen:
            self.seen.append(data)
            if self._in:
                self.heading += data


def _one_line(text: str) -> str:
    return " ".join(text.split())[:500]


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
