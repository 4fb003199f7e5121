"""Reads a mailbox by IMAP without altering it: which mails there are, what their headers say, and their bytes, piece by piece."""

import base64
import imaplib
import re
import socket
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BufferedReader
from typing import Literal, Self, cast

Security = Literal["none", "starttls", "tls"]
_Said = bytes | tuple[bytes, bytes] | None  # as imaplib gives answers: lines, and lines with what they carry

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_LONGEST_LINE = 20_000_000  # the numbers of all mails of a large folder come on one line
_LARGEST_PIECE = 30_000_000
_USUAL_ANSWER = _LONGEST_LINE + 1_000_000
_FAREWELL = 65_536
_ABOUT_A_MAIL = 2_000  # what stands around a mail's bytes, and what a server says unasked
_SLOWEST = 10_000  # bytes in a second: a line that is slower than that for long is none
_HIGHEST_UID = 2**32 - 1
_DENSE = 20_000
_HEAD_BYTES = 65_536
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\u1fff\u2030-\u205e\u2070-\ud7ff]+")
_UID = re.compile(rb"\bUID (\d{1,12})")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})")
_ARRIVED = re.compile(rb'\bINTERNALDATE "([^"]{1,60})"')
_QUOTED = re.compile(rb'BODY\[[^\]]*\](?:<\d+>)? "((?:[^"\\]|\\.)*)"')


class MailboxTrouble(Exception):
    """The mailbox can't be used. *offline*: it could not be reached at all, which is a state of the line, not a mistake."""

    def __init__(self, sentence: str, *, offline: bool = False) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.offline = offline


@dataclass(frozen=True, slots=True)
class ImapServer:
    """Where the mailbox is; `timeout` is in seconds, for each step."""

    host: str
    port: int
    security: Security
    user: str
    folder: str = "INBOX"
    timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class Credentials:
    """The password, or the token of a sign-in elsewhere (OAuth 2)."""

    password: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Listed:
    """A mail in the folder: its number there, its size in bytes, when it arrived, and its headers."""

    uid: int
    size: int
    arrived: datetime | None
    head: bytes = field(repr=False)


class _Bounded:
    """What keeps a server from filling the memory or the day: no answer is longer, or slower, than what was asked for can be."""

    _most = _USUAL_ANSWER
    _received = 0
    _began: float | None = None

    @property
    def _stream(self) -> BufferedReader:
        return cast("BufferedReader", self.file)  # type: ignore[attr-defined]  # imaplib's own

    def begin(self, most: int = _USUAL_ANSWER) -> None:
        """From here on at most so many bytes: imaplib gathers all that comes before the end of an answer."""
        self._most, self._received, self._began = most, 0, None

    def read(self, size: int) -> bytes:
        """So many bytes of a literal."""
        if size > _LARGEST_PIECE:
            raise imaplib.IMAP4.abort("it sends more than was asked for")
        pieces, missing = [], size
        while missing and (piece := self._stream.read1(missing)):
            self._count(len(piece))
            pieces.append(piece)
            missing -= len(piece)
        return b"".join(pieces)

    def readline(self) -> bytes:
        """A line."""
        pieces: list[bytes] = []
        while not (pieces and pieces[-1].endswith(b"\n")) and (waiting := self._stream.peek()):
            # What waits is there already: neither a sign too much is taken, nor waited for.
            pieces.append(self._stream.read(waiting.find(b"\n") + 1 or len(waiting)))
            self._count(len(pieces[-1]))
        return b"".join(pieces)

    def _count(self, size: int) -> None:
        now = time.monotonic()
        self._began = now if self._began is None else self._began
        self._received += size
        if self._received > self._most:
            raise imaplib.IMAP4.abort("it sends more than was asked for")
        step: float | None = self.sock.gettimeout()  # type: ignore[attr-defined]  # imaplib's own
        patience = 4 * (step or 0) + self._received / _SLOWEST
        if now - self._began > patience:
            raise imaplib.IMAP4.abort("its answer takes no end")


class _Plain(_Bounded, imaplib.IMAP4):
    """A connection that begins in the clear."""


class _Tls(_Bounded, imaplib.IMAP4_SSL):
    """A connection that is protected from its start."""


class ImapMailbox:
    """One conversation with the server, the folder opened read-only (EXAMINE); closed at the end of the `with`."""

    def __init__(self, server: ImapServer, given: Credentials, tls: ssl.SSLContext | None = None) -> None:
        """`tls` replaces the system's certificate authorities. *impossible* counts the numbers named that no mail can have."""
        self._server = server
        self._given = given
        self._tls = tls
        self._imap: _Plain | _Tls | None = None
        self.impossible = 0
        self.validity = 0
        self.count = 0

    def __enter__(self) -> Self:
        self._check_settings()
        try:
            self._imap = self._connected()
            self._log_in(self._imap)
            self._open_folder(self._imap)
        except BaseException as wrong:
            trouble = self._trouble(wrong)
            self.close()
            if isinstance(wrong, ssl.SSLCertVerificationError):
                raise MailboxTrouble(
                    f"The certificate of the mail server {self._server.host} is not to be trusted"
                    f" ({wrong.verify_message}). Nothing was read; check the server’s name, or ask whoever runs it."
                ) from wrong
            raise trouble from wrong
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Says goodbye; what the server does then does not matter any more."""
        imap, self._imap = self._imap, None
        if imap is None:
            return
        try:
            imap.begin(_FAREWELL)
            imap.logout()
        except (OSError, imaplib.IMAP4.error, ValueError):
            with suppress(OSError):
                imap.shutdown()

    # ---- asking

    def numbers(self, after: int = 0) -> list[int]:
        """The numbers (UIDs) of the mails, rising; only those above *after*. What can be none is counted and left out."""
        wanted = "ALL" if not after else f"UID {after + 1}:*"
        words = {word for line in self._said("SEARCH", wanted) if isinstance(line, bytes) for word in line.split()}
        found = {int(word) for word in words if word.isdigit() and len(word) <= 10 and 0 < int(word) <= _HIGHEST_UID}
        self.impossible = len(words) - len(found)
        return sorted(number for number in found if number > after)

    def there(self, uids: Sequence[int]) -> set[int]:
        """Which of these numbers are mails: a short answer, where many numbers seem to lead nowhere."""
        asked = f"{uids[0]}:{uids[-1]}" if is_dense(uids) else ",".join(map(str, uids))
        said = self._said("FETCH", asked, "(UID)")
        lines = (each[0] if isinstance(each, tuple) else each or b"" for each in said)
        return {int(uid[1]) for line in lines if (uid := _UID.search(line))}.intersection(uids)

    def heads(self, uids: Sequence[int]) -> list[Listed]:
        """What the headers of these mails say; one that is gone since is left out."""
        asked = f"(UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER]<0.{_HEAD_BYTES}>)"
        most = (len(uids) + 1) * (_HEAD_BYTES + _ABOUT_A_MAIL) + 1_000_000
        found = {}
        for about, piece in _pieces(self._said("FETCH", ",".join(map(str, uids)), asked, most=most)):
            uid, size = _UID.search(about), _SIZE.search(about)
            if uid is not None and size is not None and int(uid[1]) in uids:
                found[int(uid[1])] = Listed(int(uid[1]), int(size[1]), _arrived(about), piece)
        return [found[uid] for uid in uids if uid in found]

    def content(self, uid: int, most: int) -> bytes | None:
        """The mail's bytes, at most so many; None where it is gone since."""
        asked = f"(UID BODY.PEEK[]<0.{most}>)"
        for about, piece in _pieces(self._said("FETCH", str(uid), asked, most=most + 1_000_000)):
            found = _UID.search(about)
            if found is not None and int(found[1]) == uid and b"BODY[]" in about:
                return piece
        return None

    def mark_seen(self, uids: Sequence[int]) -> None:
        """Marks mails as read: the one thing that is ever written, and only where the house wants it."""
        try:
            imap = self._open
            imap.begin()
            _expect(imap.select(_folder(self._server.folder), readonly=False))
            for at in range(0, len(uids), 200):
                some = ",".join(map(str, uids[at : at + 200]))
                imap.begin()
                _expect(imap.uid("STORE", some, "+FLAGS.SILENT", "(\\Seen)"))
            imap.begin()
            _expect(imap.select(_folder(self._server.folder), readonly=True))
        except (OSError, imaplib.IMAP4.error, ValueError, AttributeError) as wrong:
            raise self._trouble(wrong) from wrong

    # ---- the conversation

    def _said(self, command: str, *arguments: str, most: int = _USUAL_ANSWER) -> Sequence[_Said]:
        try:
            self._open.begin(most)
            return _expect(self._open.uid(command, *arguments))
        except (OSError, imaplib.IMAP4.error, ValueError, AttributeError) as wrong:
            raise self._trouble(wrong) from wrong

    @property
    def _open(self) -> _Plain | _Tls:
        if self._imap is None:
            raise imaplib.IMAP4.abort("the connection is closed")
        return self._imap

    def _check_settings(self) -> None:
        server, given = self._server, self._given
        if not server.host or server.port <= 0 or not server.user:
            raise MailboxTrouble("The mailbox is not set up: server, port and user name are needed (Settings, Mail).")
        if given.password is None and given.token is None:
            raise MailboxTrouble("The mailbox's password is missing. Enter it in the mail settings.")
        if server.security == "none" and server.host not in _LOOPBACK:
            raise MailboxTrouble("A password is only sent over a protected connection. Choose TLS or STARTTLS.")
        if any(sign in text for text in (server.user, server.folder) for sign in "\r\n\0"):
            raise MailboxTrouble("User name or folder of the mailbox hold a line break. Write them anew.")

    def _connected(self) -> _Plain | _Tls:
        server = self._server
        context = self._tls or ssl.create_default_context()
        if server.security == "tls":
            return _Tls(server.host, server.port, ssl_context=context, timeout=server.timeout)
        imap = self._imap = _Plain(server.host, server.port, timeout=server.timeout)
        if server.security == "starttls":
            if "STARTTLS" not in imap.capabilities:
                raise MailboxTrouble(f"The mail server {server.host} offers no STARTTLS. Choose TLS, port 993.")
            imap.starttls(ssl_context=context)
        return imap

    def _log_in(self, imap: _Plain | _Tls) -> None:
        user, password, token = self._server.user, self._given.password, self._given.token
        self._imap = imap
        imap.begin()
        try:
            if token is not None:
                answer = f"user={user}\x01auth=Bearer {token}\x01\x01".encode()
                imap.authenticate("XOAUTH2", lambda asked: b"" if asked else answer)
            elif (user + str(password)).isascii():
                imap.login(user, str(password))
            else:
                # imaplib's LOGIN speaks ASCII alone; RFC 4616 says UTF-8.
                imap.authenticate("PLAIN", lambda _asked: f"\0{user}\0{password}".encode())
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as wrong:
            raise MailboxTrouble(
                f"The mail server {self._server.host} did not accept the user name or the password"
                f" ({self._told(wrong)}). Check both in the mail settings."
            ) from wrong

    def _open_folder(self, imap: _Plain | _Tls) -> None:
        imap.begin()
        kind, answer = imap.select(_folder(self._server.folder), readonly=True)
        if kind != "OK":
            said = self._without_secret(_plain(answer[0] if answer else b""))
            raise MailboxTrouble(
                f"The mailbox has no folder “{self._server.folder}” that can be read ({said}). Choose another folder."
            )
        self.count = _number(answer[0] if answer else None)
        self.validity = _number(imap.response("UIDVALIDITY")[1][0])

    def _trouble(self, wrong: BaseException) -> BaseException:
        """The same in words; what is none of the line's or the server's doing stays what it is."""
        if isinstance(wrong, MailboxTrouble) or not isinstance(
            wrong, (OSError, imaplib.IMAP4.error, ValueError, AttributeError)
        ):
            return wrong
        offline = isinstance(wrong, (OSError, imaplib.IMAP4.abort)) and not isinstance(wrong, ssl.SSLError)
        if offline and self._imap is not None:
            # Whoever broke off or says too much gets no goodbye, whose answer would have to be waited for.
            with suppress(OSError):
                self._imap.shutdown()
            self._imap = None
        return MailboxTrouble(
            f"The mail server {self._server.host} can't be used: {self._told(wrong)}.", offline=offline
        )

    def _told(self, wrong: BaseException) -> str:
        if isinstance(wrong, TimeoutError) or isinstance(wrong.__context__, TimeoutError):
            return "it did not answer in time"
        if isinstance(wrong, ConnectionRefusedError):
            return "nothing answers at that address and port"
        if isinstance(wrong, socket.gaierror):
            return "no computer of that name is known"
        said = wrong.args[0] if wrong.args else ""
        return (
            self._without_secret(_plain(said) if isinstance(said, bytes) else _plain(str(wrong).encode()))
            or "it broke off"
        )

    def _without_secret(self, text: str) -> str:
        """Many servers repeat what they did not understand; that may be the log-in."""
        for secret in filter(None, (self._given.password, self._given.token)):
            for clear in (f"\0{self._server.user}\0{secret}", secret):
                text = text.replace(base64.b64encode(clear.encode()).decode(), "…")
            text = text.replace(secret, "…")
        return text


def is_dense(uids: Sequence[int]) -> bool:
    """Whether these rising numbers can be asked for as one range, without many others between."""
    return uids[-1] - uids[0] <= _DENSE


def _expect(answer: tuple[str, Sequence[_Said]]) -> Sequence[_Said]:
    """What the server said; raises where it said no."""
    kind, said = answer
    if kind != "OK":
        raise imaplib.IMAP4.error((said[0] if said else None) or kind)
    return said


def _pieces(said: Sequence[_Said]) -> Iterator[tuple[bytes, bytes]]:
    """Of each answer what it says of the mail, and the bytes that it carries."""
    about, piece = b"", b""
    for each in said:
        if isinstance(each, tuple):
            if piece:  # the end of the answer before was left out
                yield about, piece
                about = b""
            about, piece = about + each[0], each[1] or b"\n"
        elif each is not None:
            about += b" " + each
            if quoted := _QUOTED.search(about):
                piece = re.sub(rb"\\(.)", rb"\1", quoted[1]) or b"\n"
            yield about, piece
            about, piece = b"", b""
    if piece:
        yield about, piece


def _arrived(about: bytes) -> datetime | None:
    found = _ARRIVED.search(about)
    if found is None:
        return None
    try:
        return parsedate_to_datetime(found[1].decode("ascii", "replace").replace("-", " ", 2).strip()).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _folder(name: str) -> str:
    """The folder's name as IMAP writes it: quoted, what is no ASCII in its own UTF-7 (RFC 3501, 5.1.3)."""
    out = []
    for run in re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", name):
        if run[0].isascii() and run[0].isprintable():
            out.append(run.replace("&", "&-"))
        else:
            coded = base64.b64encode(run.encode("utf-16-be", "surrogatepass")).decode().rstrip("=").replace("/", ",")
            out.append(f"&{coded}-")
    return '"' + "".join(out).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _number(said: object) -> int:
    return int(said) if isinstance(said, bytes) and said.isdigit() else 0


def _plain(said: object) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said or "")
    return _UNPRINTABLE.sub(" ", text).strip(" .")[:300]
