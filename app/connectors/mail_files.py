"""Mails in files: a message (.eml), a mailbox of many (.mbox), or a folder of messages."""

from collections.abc import Iterator
from pathlib import Path

from app.connectors.limits import counted
from app.connectors.mail_message import BEGINNING_BYTES, MAIL_BYTES, RawMail
from models.rules.errors import BadInput

_SUFFIXES = frozenset({".eml", ".mbox", ".mbx"})
_MOST_FILES = 100_000
_FIRST_HEADERS = (b"return-path:", b"received:", b"delivered-to:", b"message-id:", b"mime-version:", b"x-envelope-")


def holds_mail(path: Path) -> bool:
    """Whether it is a mail, a mailbox, or a folder with mails in it."""
    try:
        if path.is_dir():
            return any(True for _each in _messages_of(path))
        if path.suffix.casefold() == ".msg":
            return True
        if path.suffix.casefold() in _SUFFIXES:
            return path.is_file()
        return path.suffix.casefold() in {"", ".txt"} and _begins_as_mail(path)
    except OSError:
        return False


def _begins_as_mail(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(4000)
    first, _, rest = head.partition(b"\n")
    if first.startswith(b"From ") and b"@" in first:
        return b":" in rest.partition(b"\n")[0]
    return first.lower().startswith(_FIRST_HEADERS)


def mails_in(path: Path) -> Iterator[RawMail]:
    """The mails, one after the other, so that a mailbox of any size can be read; raises BadInput where it can't be."""
    if path.suffix.casefold() == ".msg":
        raise BadInput(
            f"{path.name} is a message in Outlook's own format. Save it as .eml (or drag it to a folder from the web mail)."
        )
    try:
        if path.is_dir():
            for each in _messages_of(path):
                yield _message(each)
        elif _is_mailbox(path):
            yield from _mailbox(path)
        else:
            yield _message(path)
    except OSError as error:
        raise BadInput(f"{path.name} can't be read: {error.strerror}.") from error


def count_mails(path: Path) -> int:
    """How many mails there are, found without taking them apart."""
    if path.is_dir():
        return sum(1 for _each in _messages_of(path))
    if not _is_mailbox(path):
        return 1
    with path.open("rb") as file:
        return sum(1 for line, is_first in _lines(file) if is_first and line.startswith(b"From "))


def _messages_of(folder: Path) -> Iterator[Path]:
    found = sorted(each for each in folder.iterdir() if each.suffix.casefold() == ".eml" and each.is_file())
    if len(found) > _MOST_FILES:
        raise BadInput(
            f"The folder {folder.name} holds more than {counted(_MOST_FILES)} messages. Import a part of them."
        )
    yield from found


def _message(path: Path) -> RawMail:
    size = path.stat().st_size
    with path.open("rb") as file:
        return RawMail(file.read(size if size <= MAIL_BYTES else BEGINNING_BYTES), size)


def _is_mailbox(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(5) == b"From "


def _mailbox(path: Path) -> Iterator[RawMail]:
    kept: list[bytes] = []
    size = 0
    with path.open("rb") as file:
        for line, may_begin in _lines(file):
            if may_begin and line.startswith(b"From "):
                if size:
                    yield _raw(kept, size)
                kept, size = [], 0
                continue
            # What began with *From* in a text was marked so that it does not begin a mail.
            plain = line[1:] if line.lstrip(b">").startswith(b"From ") and line.startswith(b">") else line
            size += len(plain)
            if size <= MAIL_BYTES:
                kept.append(plain)
    if size:
        yield _raw(kept, size)


def _lines(file: "Iterator[bytes]") -> Iterator[tuple[bytes, bool]]:
    """The lines, and whether a mail may begin there: at the start, or after a blank line."""
    may_begin = True
    for line in file:
        yield line, may_begin
        may_begin = line in (b"\n", b"\r\n")


def _raw(kept: list[bytes], size: int) -> RawMail:
    content = b"".join(kept)
    return RawMail(content if size <= MAIL_BYTES else content[:BEGINNING_BYTES], size)
