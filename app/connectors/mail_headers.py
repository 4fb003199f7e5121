"""The headers of a mail, read so that none of them can do harm: decoded, cut, on one line, and never a reason to stop."""

import codecs
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import getaddresses, parsedate_to_datetime

from app.connectors.mail_text import clean_line

#: What the standard parser may raise on what it did not expect.
HOSTILE = (
    MessageError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    OverflowError,
    RecursionError,
)
_HEADER_CHARACTERS = 8_000
_HEADER_LINES = 200
_LINE = 500
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,400})>")
_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]\\@\x00-\x1f]{1,64}@[^\s<>,;:\"()\[\]\\@\x00-\x1f]{1,253}")
# Codecs that Python knows and no mail means; some of them take a very long time.
_NO_CHARSET = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})


class Careful(Compat32):
    """The parser's policy: the oldest, which takes everything, with headers cut before anybody looks into them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Name and value of a header, no longer than a program writes them."""
        name, value = super().header_source_parse(sourcelines[:_HEADER_LINES])
        return name[:200], value[:_HEADER_CHARACTERS]


def decoded(data: bytes, charset: str | None) -> tuple[str, bool]:
    """The bytes as text, and whether they were what they said they were; what can't be read so is read as Latin."""
    name = (charset or "").strip().strip("'\"").casefold()
    try:
        codec = codecs.lookup(name or "utf-8").name
        if codec not in _NO_CHARSET:
            # What calls itself Latin-1 or ASCII was written on Windows more often than not.
            return data.decode("cp1252" if codec == "iso8859-1" else codec), True
    except (LookupError, ValueError):
        pass
    for guess in ("utf-8", "cp1252"):
        try:
            return data.decode(guess), not name and guess == "utf-8"
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), False


class Headers:
    """The headers of one message or part; asking for one never fails."""

    def __init__(self, message: "Message[str, str]") -> None:
        self._raw: dict[str, list[str]] = {}
        for name, value in message.raw_items():
            self._raw.setdefault(name.casefold(), []).append(str(value))

    def raw(self, name: str) -> str:
        """The first header of that name as it travelled, unfolded; empty where there is none."""
        return " ".join(self._raw.get(name, [""])[0].split())

    def every(self, name: str) -> list[str]:
        """All of that name."""
        return [" ".join(value.split()) for value in self._raw.get(name, [])]

    def has(self, name: str) -> bool:
        """Whether there is one."""
        return name in self._raw

    def text(self, name: str, limit: int = _LINE) -> str:
        """The first header of that name as it is read, on one line."""
        return words_of(self.raw(name), limit)

    def addresses(self, name: str) -> list[tuple[str, str]]:
        """Names and addresses, folded to small letters; what is no address is left out, its name kept."""
        found = []
        try:
            pairs = getaddresses(self.every(name)[:5])
        except HOSTILE:
            pairs = []
        for called, address in pairs[:200]:
            plain = clean_line(_bytes_as_text(address), 320).casefold()
            is_one = _ADDRESS.fullmatch(plain) is not None
            found.append((words_of(called or ("" if is_one else address), 300), plain if is_one else ""))
        if not any(address for _name, address in found):
            # Not written by the rules: what can be found in it, else all of it as a name.
            match = _ADDRESS.search(self.raw(name))
            found = [("", clean_line(_bytes_as_text(match[0]), 320).casefold())] if match else [(self.text(name), "")]
        return found

    def message_ids(self, name: str) -> tuple[str, ...]:
        """The identifiers in it, without their brackets, in their order."""
        return tuple(_bytes_as_text(each) for each in _MESSAGE_ID.findall(self.raw(name)))


def words_of(raw: str, limit: int = _LINE) -> str:
    """A header's encoded words in clear, on one line."""
    try:
        parts = decode_header(raw[:_HEADER_CHARACTERS])
        text = "".join(_part(data, charset) for data, charset in parts)
    except HOSTILE:
        text = _bytes_as_text(raw)
    return clean_line(text, limit)


def _part(data: bytes | str, charset: str | None) -> str:
    if isinstance(data, str):
        return _bytes_as_text(data)
    if charset is None:
        # Between encoded words Python escapes what was no ASCII.
        return _bytes_as_text(data.decode("raw-unicode-escape", "replace"))
    return decoded(data, charset)[0]


def _bytes_as_text(raw: str) -> str:
    """A header that was not encoded at all: the parser keeps such bytes as halves of characters."""
    try:
        return decoded(raw.encode("ascii", "surrogateescape"), None)[0]
    except UnicodeEncodeError:
        return raw


def moment(values: Sequence[str], now: datetime) -> datetime | None:
    """The first of these dates that can be one, in UTC: not before there was mail, and not after tomorrow."""
    for value in values:
        try:
            found = parsedate_to_datetime(value[:100])
            aware = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
            instant = aware.astimezone(UTC).replace(microsecond=0)
        except HOSTILE:
            continue
        if _EARLIEST <= instant <= now + timedelta(days=1):
            return instant
    return None
