"""Bytes to text: whether a file may be read, unpacked where gzip packed it, in which encoding, and its lines."""

import codecs
import gzip
import io
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from app.connectors import limits
from models.rules.errors import BadInput

GZIP = b"\x1f\x8b"
_DAMAGED_PACK = (EOFError, gzip.BadGzipFile, zlib.error)
_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# These decode to characters that no file of tickets can mean, or are no encodings of text at all.
_STRANGE_CODECS = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7", "mbcs", "oem"}
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_MOST_CONTROLS = 0.05  # of the beginning; beyond that it is no text
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A text file that was checked to the end: its encoding fits; *longest* is its longest line, to a megabyte or so.

    *size* is in bytes, unpacked. With *has_controls* it holds codes that no text may hold.
    """

    path: Path
    encoding: str
    lines: int
    longest: int
    size: int
    has_controls: bool = False

    def open(self) -> TextIO:
        """The file as text, line ends as they are; raises BadInput when it has gone since."""
        try:
            return io.TextIOWrapper(_opened(self.path), encoding=self.encoding, newline="")
        except OSError as failure:
            raise BadInput(_unreadable(self.path, failure)) from failure


def _opened(path: Path) -> BinaryIO:
    """The bytes of the file, unpacked as they are read where gzip packed it."""
    return cast("BinaryIO", gzip.open(path)) if is_packed(path) else path.open("rb")


class _Undecodable(Exception):
    """The bytes are not of this encoding; *line* is where, *cut* says that only the last character is incomplete."""

    def __init__(self, line: int, *, cut: bool) -> None:
        super().__init__(line)
        self.line = line
        self.cut = cut


def check_file(path: Path) -> bytes:
    """The first 8 kB (unpacked) of a file that may be read; raises BadInput where it is missing, empty, a folder or too large."""
    try:
        if path.is_dir():
            raise BadInput(f"{path} is a folder. Choose a file inside it.")
        size = path.stat().st_size
        if size > limits.FILE_BYTES:
            raise BadInput(
                f"{path.name} has {limits.megabytes(size)}; files are read up to {limits.megabytes(limits.FILE_BYTES)}. "
                "Export it in parts, for example a year at a time."
            )
        if not path.is_file():
            raise BadInput(f"{path.name} is not an ordinary file. Save the export as a file and choose that.")
        with _opened(path) as stream:
            head = stream.read(8192)
    except _DAMAGED_PACK as failure:
        raise _damaged_pack(path, 0) from failure
    except (OSError, ValueError) as failure:
        raise BadInput(_unreadable(path, failure)) from failure
    if not head.strip(b" \t\r\n\0" + codecs.BOM_UTF8):
        raise BadInput(f"{path.name} is empty. Export it again and look whether anything was chosen.")
    return head


def is_packed(path: Path) -> bool:
    """Whether gzip packed the file."""
    with path.open("rb") as stream:
        return stream.read(len(GZIP)) == GZIP


def unpacked_name(path: Path) -> Path:
    """The file's name without the ending that gzip gives it."""
    return path.with_suffix("") if path.suffix.casefold() == ".gz" and path.stem else path


def _damaged_pack(path: Path, lines: int) -> BadInput:
    where = f"after line {lines}" if lines else "at its beginning"
    return BadInput(
        f"{path.name} is packed with gzip and breaks off or is damaged {where}: nothing of it was taken in. "
        "Export or copy it again."
    )


def find_text(path: Path, head: bytes, encoding: str | None = None) -> Text:
    """The encoding that fits the whole file: the one named, else byte-order mark, UTF-8, Windows-1252."""
    if encoding:
        return _named(path, encoding)
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    if marked:
        return _marked(path, marked)
    if head.count(0) > _MOST_CONTROLS * len(head):
        raise BadInput(_nul(path, head))
    for name in ("utf-8", "cp1252"):
        try:
            return _checked(path, name)
        except _Undecodable as failure:
            if failure.cut:
                raise BadInput(_incomplete(path)) from None
    raise BadInput(
        f"{path.name} is neither UTF-8 nor Windows-1252. Name its encoding (an old DOS file is often cp850), "
        "or save it as UTF-8."
    )


def _named(path: Path, encoding: str) -> Text:
    try:
        codec = codecs.lookup(encoding)
        "a".encode(encoding)
        codecs.getincrementaldecoder(encoding)
    except (LookupError, ValueError, TypeError):
        codec = None
    if codec is None or codec.name.replace("_", "-") in _STRANGE_CODECS:
        raise BadInput(f"“{encoding}” is not an encoding of text. Use for example utf-8, cp1252, iso-8859-1 or utf-16.")
    try:
        return _checked(path, encoding)
    except _Undecodable as failure:
        raise BadInput(
            f"{path.name} is not in the encoding {encoding}: line {failure.line} cannot be read. "
            "Choose another encoding, or none, to have it found."
        ) from None


def _marked(path: Path, encoding: str) -> Text:
    try:
        return _checked(path, encoding)
    except _Undecodable as failure:
        raise BadInput(
            _incomplete(path)
            if failure.cut
            else f"{path.name} begins with the mark of {encoding.removesuffix('-sig').upper()}, but line {failure.line} "
            "is not in it. Export it again, or name its encoding."
        ) from None


def _checked(path: Path, encoding: str) -> Text:
    """Reads the whole file as text once; raises _Undecodable, and BadInput for what is no text."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    lines, longest, run, size, beyond_ascii, controls = 0, 0, 0, 0, False, False
    try:
        with _opened(path) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                _refuse_what_unpacks_too_large(path, size)
                text = decoder.decode(chunk)
                _refuse_what_is_no_text(path, text, first=not (lines or run))
                beyond_ascii = beyond_ascii or not text.isascii()
                controls = controls or CONTROL.search(text) is not None
                end = "\n" if "\n" in text else "\r"
                count = text.count(end)
                run = len(text) - text.rfind(end) if count else run + len(text)  # a line's own end counts in
                lines, longest = lines + count, max(longest, run)
    except _DAMAGED_PACK as failure:
        raise _damaged_pack(path, lines) from failure
    except OSError as failure:
        raise BadInput(_unreadable(path, failure)) from failure
    except UnicodeDecodeError as failure:
        before = bytes(failure.object[: failure.start])
        raise _Undecodable(lines + 1 + (before.count(b"\n") or before.count(b"\r")), cut=False) from failure
    except UnicodeError as failure:
        raise _Undecodable(lines + 1, cut=False) from failure
    try:
        decoder.decode(b"", final=True)
    except UnicodeError as failure:
        # One accented letter at the very end of a Windows-1252 file looks just like a cut UTF-8 character.
        raise _Undecodable(lines + 1, cut=beyond_ascii) from failure
    return Text(path, encoding, lines + (run > 1), longest, size, controls)


def _refuse_what_unpacks_too_large(path: Path, size: int) -> None:
    if size > limits.FILE_BYTES:
        raise BadInput(
            f"{path.name} unpacks to more than {limits.megabytes(limits.FILE_BYTES)}; files are read up to that. "
            "Export it in parts, for example a year at a time."
        )


def _refuse_what_is_no_text(path: Path, text: str, *, first: bool) -> None:
    beginning = text[:4096] if first else ""
    if len(CONTROL.findall(beginning)) > _MOST_CONTROLS * len(beginning):
        raise BadInput(_nul(path, b"") if "\0" in beginning else _no_text(path))
    if not text.isascii() and _SURROGATE.search(text):
        raise BadInput(_no_text(path))


def _no_text(path: Path) -> str:
    return f"{path.name} is not a text file in a known encoding. Export the tickets as CSV, XLSX or JSON."


def _nul(path: Path, head: bytes) -> str:
    halves = head[1:200:2], head[0:200:2]
    for half, name in zip(halves, ("utf-16-le", "utf-16-be"), strict=True):
        if half and half.count(0) > len(half) * 0.8:
            return f"{path.name} seems to be UTF-16 without a byte-order mark. Name its encoding, {name}, or save it as UTF-8."
    return f"{path.name} contains NUL bytes: it is damaged, or not a text file. Export the tickets again as CSV, XLSX or JSON."


def _incomplete(path: Path) -> str:
    return f"{path.name} ends in the middle of a character: it is incomplete. Export or copy it again."


def _unreadable(path: Path, failure: Exception) -> str:
    if isinstance(failure, FileNotFoundError):
        return f"There is no file {path}. Check the name and the folder."
    if isinstance(failure, PermissionError):
        return f"{path.name} may not be read with your permissions. Ask for the right to read it, or copy it."
    return f"{path.name} cannot be read: {failure}."
