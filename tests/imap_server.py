"""A small IMAP server for the tests (RFC 3501, as much as a reader of mail uses), with every fault that a real one can show."""

import base64
import re
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import BinaryIO

USER, PASSWORD = "care@example.org", "tråd-7"


@dataclass
class Stored:
    """A mail in the folder."""

    uid: int
    content: bytes
    flags: set[str] = field(default_factory=set)


@dataclass
class Mailbox:
    """A folder, what it is told to do wrong, and everything that it was asked for.

    *faults* are by command (GREETING, LOGIN, EXAMINE, SEARCH, FETCH, STORE …) what happens instead of an answer:
    "drop", "hang", "garbage", "half", "endless", "drip", or a line to answer with, such as "NO not today" or "BAD what?".
    *found* is what SEARCH answers in place of the truth, and *left_out* what FETCH is silent about. The port stays the same.
    """

    folder: str = "INBOX"
    validity: int = 7
    next_uid: int = 11
    mails: list[Stored] = field(default_factory=list)
    faults: dict[str, str] = field(default_factory=dict)
    capabilities: str = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2"
    commands: list[str] = field(default_factory=list)
    sent: int = 0
    vanish_after: str = ""
    quotes_small: bool = False
    found: str = ""
    left_out: set[int] = field(default_factory=set)
    port: int = 0
    tls: ssl.SSLContext | None = None
    released: threading.Event = field(default_factory=threading.Event)

    def add(self, *contents: bytes) -> None:
        """New mails arrive."""
        for content in contents:
            self.mails.append(Stored(self.next_uid, content))
            self.next_uid += 1

    def asked(self, command: str) -> int:
        """How often a command was given."""
        return sum(re.search(rf"\b{command}\b", line) is not None for line in self.commands)


class _Gone(Exception):
    """The conversation ends."""


class _Conversation(socketserver.BaseRequestHandler):
    """One client."""

    mailbox: Mailbox
    selected = False
    read_only = True

    def setup(self) -> None:
        """Read and write by files."""
        self._files()

    def _files(self) -> None:
        self.reader: BinaryIO = self.request.makefile("rb")
        self.writer: BinaryIO = self.request.makefile("wb")

    def handle(self) -> None:
        """Greets, then answers until somebody hangs up."""
        try:
            self._faulty("GREETING", "*")
            self.say(f"* OK [CAPABILITY {self.mailbox.capabilities}] ready")
            while line := self._line():
                self._one(line)
        except (_Gone, OSError, ValueError):
            pass

    def finish(self) -> None:
        """Hangs up, whatever is still to be said."""
        for each in (self.writer, self.reader, self.request):
            with suppress(OSError, ValueError):
                each.close()

    def _line(self) -> str:
        """A command, its literals put in."""
        text = self.reader.readline().decode().rstrip("\r\n")
        while found := re.search(r"\{(\d+)\}$", text):
            self.say("+ go on")
            text = text[: found.start()] + self.reader.read(int(found[1])).decode()
            text += self.reader.readline().decode().rstrip("\r\n")
        return text

    def _one(self, line: str) -> None:
        tag, _, rest = line.partition(" ")
        self.mailbox.commands.append(rest)
        name, _, arguments = rest.partition(" ")
        if name.upper() == "UID":
            name, _, arguments = arguments.partition(" ")
        self._faulty(name.upper(), tag)
        getattr(self, f"_do_{name.lower()}")(tag, arguments)
        if self.mailbox.vanish_after == name.upper():
            self.mailbox.mails.clear()

    def _faulty(self, command: str, tag: str) -> None:
        fault = self.mailbox.faults.get(command)
        if fault is None:
            return None
        if fault == "hang":
            self.mailbox.released.wait(20)
        elif fault == "garbage":
            self.writer.write(bytes(range(256)) * 4 + b"\r\n")
        elif fault in {"endless", "drip"}:
            self._without_end(slowly=fault == "drip")
        elif fault == "half":
            self.writer.write(b"* 1 FETCH (UID 11 BODY[] {500}\r\nonly this much")
        elif fault != "drop":
            self.say(f"{tag} {fault}")
            return self._skip()
        self.writer.flush()
        raise _Gone

    def _without_end(self, *, slowly: bool) -> None:
        said = b"x" * 100_000
        self.writer.write(b"* 1 FETCH (UID 11 RFC822.SIZE 9 BODY[] {100000}\r\n")
        while not self.mailbox.released.wait(0.05 if slowly else 0):
            more = b"x" if slowly else said + b")\r\n* 1 FETCH (UID 11 RFC822.SIZE 9 BODY[] {100000}\r\n"
            self.writer.write(more)
            self.writer.flush()
            self.mailbox.sent += len(more)

    def _skip(self) -> None:
        """The command was answered: on to the next."""
        while line := self._line():
            self._one(line)
        raise _Gone

    def say(self, line: str) -> None:
        """A line to the client."""
        self.writer.write(line.encode() + b"\r\n")
        self.writer.flush()

    # ---- commands

    def _do_capability(self, tag: str, _arguments: str) -> None:
        self.say(f"* CAPABILITY {self.mailbox.capabilities}")
        self.say(f"{tag} OK done")

    def _do_starttls(self, tag: str, _arguments: str) -> None:
        assert self.mailbox.tls is not None
        self.say(f"{tag} OK begin")
        self.request = self.mailbox.tls.wrap_socket(self.request, server_side=True)
        self._files()

    def _do_login(self, tag: str, arguments: str) -> None:
        user, password = (each.strip('"') for each in arguments.split(" ", 1))
        right = (user, password) == (USER, "plain")
        self.say(f"{tag} OK in" if right else f"{tag} NO [AUTHENTICATIONFAILED] not {password}")

    def _do_authenticate(self, tag: str, arguments: str) -> None:
        self.say("+ ")
        said = base64.b64decode(self._line()).decode()
        wanted = f"\0{USER}\0{PASSWORD}" if arguments == "PLAIN" else f"user={USER}\x01auth=Bearer token\x01\x01"
        self.say(f"{tag} OK in" if said == wanted else f"{tag} NO [AUTHENTICATIONFAILED] no")

    def _do_examine(self, tag: str, arguments: str) -> None:
        self._open(tag, arguments, read_only=True)

    def _do_select(self, tag: str, arguments: str) -> None:
        self._open(tag, arguments, read_only=False)

    def _open(self, tag: str, arguments: str, *, read_only: bool) -> None:
        if arguments.strip('"') != self.mailbox.folder:
            self.say(f"{tag} NO [NONEXISTENT] no such folder")
            return
        self.read_only = read_only
        self.say(f"* {len(self.mailbox.mails)} EXISTS")
        self.say("* FLAGS (\\Seen \\Deleted)")
        self.say(f"* OK [UIDVALIDITY {self.mailbox.validity}] valid")
        self.say(f"{tag} OK [{'READ-ONLY' if read_only else 'READ-WRITE'}] open")

    def _do_search(self, tag: str, arguments: str) -> None:
        first = int(found[1]) if (found := re.match(r"UID (\d+):\*", arguments)) else 0
        uids = [each.uid for each in self.mailbox.mails]
        # RFC 3501: n:* always holds the last mail, even where n is above it.
        chosen = [uid for uid in uids if uid >= first] or uids[-1:]
        said = self.mailbox.found or " ".join(map(str, chosen))
        self.say(f"* SEARCH {said}".rstrip())
        self.say(f"{tag} OK done")

    def _do_fetch(self, tag: str, arguments: str) -> None:
        wanted, _, items = arguments.partition(" ")
        ranges = [tuple(map(int, (each if ":" in each else f"{each}:{each}").split(":"))) for each in wanted.split(",")]
        for place, mail in enumerate(list(self.mailbox.mails), start=1):
            if mail.uid not in self.mailbox.left_out and any(low <= mail.uid <= high for low, high in ranges):
                self._fetch(place, mail, items)
        self.say("* 1 FETCH (FLAGS (\\Recent))")  # what a server says unasked
        self.say(f"{tag} OK done")

    def _fetch(self, place: int, mail: Stored, items: str) -> None:
        if items == "(UID)":
            self.say(f"* {place} FETCH (UID {mail.uid})")
            return
        found = re.search(r"BODY\.PEEK\[(HEADER|)\]<(\d+)\.(\d+)>", items)
        assert found is not None, f"only BODY.PEEK leaves a mail as it was, not {items}"
        head, mark, _ = mail.content.partition(b"\r\n\r\n")
        body = head + mark if found[1] else mail.content
        part = body[int(found[2]) : int(found[2]) + int(found[3])]
        self.mailbox.sent += len(part)
        about = f'* {place} FETCH (RFC822.SIZE {len(mail.content)} INTERNALDATE " 3-Nov-2026 08:00:00 +0100" BODY[{found[1]}]<{found[2]}> '
        if self.mailbox.quotes_small and len(part) < 200 and b"\r" not in part:
            self.say(about + f'"{part.decode()}" UID {mail.uid})')
            return
        self.writer.write(about.encode() + b"{%d}\r\n" % len(part) + part)
        self.say(f" UID {mail.uid})")

    def _do_store(self, tag: str, arguments: str) -> None:
        if self.read_only:
            self.say(f"{tag} NO read-only")
            return
        wanted = {int(each) for each in arguments.split(" ", maxsplit=1)[0].split(",")}
        for mail in self.mailbox.mails:
            if mail.uid in wanted:
                mail.flags.add("\\Seen")
        self.say(f"{tag} OK done")

    def _do_logout(self, tag: str, _arguments: str) -> None:
        self.say("* BYE")
        self.say(f"{tag} OK bye")
        raise _Gone


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is none."""


@contextmanager
def serving(mailbox: Mailbox, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Runs the server on a free port of this machine; with *tls* protected from the start."""
    conversation: Callable[..., socketserver.BaseRequestHandler] = type(
        "Conversation", (_Conversation,), {"mailbox": mailbox}
    )
    with _Server(("127.0.0.1", mailbox.port), conversation) as server:
        mailbox.port = int(server.server_address[1])
        mailbox.released.clear()
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
        thread.start()
        try:
            yield int(server.server_address[1])
        finally:
            mailbox.released.set()
            server.shutdown()
            thread.join()


def closed_port() -> int:
    """A port on which nothing answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
