"""Servers that refuse, hang up, fall silent or talk nonsense, at every step of the conversation."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Literal

import pytest

from app.connectors.mail import OutgoingMail
from app.connectors.smtp import Delivery, Refused, Sent, SmtpServer, SmtpSession, Unknown
from models.rules.terms import Language

MAIL = OutgoingMail(
    message_id="<letter-1@care.example.org>",
    sender="care@example.org",
    sender_name="Kundtjänst",
    to="nils@example.com",
    to_name=None,
    subject="Klart",
    body="Hej!\n",
    language=Language.SV,
    date=datetime(2026, 11, 17, 9, 48, tzinfo=UTC),
)
BEFORE = ("connect", "EHLO", "MAIL", "RCPT", "DATA")
YES = {"connect": b"220 ready\r\n", "DATA": b"354 go on\r\n", "QUIT": b"221 bye\r\n"}

Fault = bytes | Literal["drop", "reset", "hang"]


@dataclass
class Scripted:
    """A server that answers every step properly but for its faults; it keeps each letter that it said yes to."""

    faults: dict[str, Fault]
    once: bool = False
    kept: int = 0
    connections: int = 0
    letter: list[bytes] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)

    def serve(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self.connections += 1
            with connection:
                self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        try:
            with connection.makefile("rb") as lines:
                step = "connect"
                while answer := self._answer(connection, step):
                    if answer.startswith(b"354"):
                        self.letter = []
                        while (line := lines.readline()) not in {b".\r\n", b""}:
                            self.letter.append(line)
                        step = "dot" if line else ""
                        self.kept += step == "dot" and "dot" not in self.faults
                    else:
                        line = lines.readline()
                        step = line[:4].decode("ascii", "replace").strip().upper().replace("HELO", "EHLO")
                    if not step:
                        return
        except OSError:
            return

    def _answer(self, connection: socket.socket, step: str) -> bytes:
        """What was answered; nothing where the conversation is over."""
        fault = self.faults.get(step, YES.get(step, b"250 OK\r\n"))
        if self.once:
            self.faults.pop(step, None)
        if isinstance(fault, bytes):
            connection.sendall(fault)
            return fault if fault.endswith(b"\r\n") and step != "QUIT" else b""
        if fault == "hang":
            self.done.wait(10)
        if fault == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return b""


@contextmanager
def listening(**faults: Fault) -> Iterator[tuple[Scripted, SmtpServer]]:
    script = Scripted(faults)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=script.serve, args=(listener,))
        thread.start()
        port = listener.getsockname()[1]
        patience = 0.2 if "hang" in faults.values() else 5.0
        yield script, SmtpServer("127.0.0.1", port, "none", timeout=patience)
        script.done.set()
        listener.shutdown(socket.SHUT_RDWR)
    thread.join()


def delivered(server: SmtpServer, mail: OutgoingMail = MAIL) -> tuple[Delivery, int]:
    committed: list[str] = []
    with SmtpSession(server) as session:
        return session.deliver(mail, lambda: committed.append("about to be sent")), len(committed)


HANGING_UP: list[Fault] = [
    "drop",
    "reset",
    "hang",
    b"",
    b"2",
    b"xyz nonsense\r\n",
    b"\xff\xfe\x00\r\n",
    b"250" + b"x" * 9000,
]
NO: list[Fault] = [b"421 closing\r\n", b"450 later\r\n", b"550 never\r\n", b"550-never\r\n550 at all\r\n"]


@pytest.mark.parametrize("step", BEFORE)
@pytest.mark.parametrize("fault", [*HANGING_UP, *NO, b"250-half"], ids=repr)
def test_before_the_dot_every_failure_is_a_refusal(step: str, fault: Fault) -> None:
    with listening(**{step: fault}) as (script, server):
        delivery, committed = delivered(server)
    assert isinstance(delivery, Refused)
    assert committed == 0
    assert script.kept == 0
    about_this_letter = step in {"MAIL", "RCPT", "DATA"}
    assert delivery.permanent == (about_this_letter and isinstance(fault, bytes) and fault.startswith(b"550"))
    assert delivery.server == (not about_this_letter)


@pytest.mark.parametrize("fault", [*HANGING_UP, b"250-half", b"354 go on\r\n"], ids=repr)
def test_after_the_dot_no_clear_answer_is_unknown(fault: Fault) -> None:
    with listening(dot=fault) as (script, server):
        delivery, committed = delivered(server)
    assert isinstance(delivery, Unknown)
    assert committed == 1
    assert script.connections == 1, "never sent again by itself"


@pytest.mark.parametrize("fault", NO, ids=repr)
def test_after_the_dot_a_clear_no_is_a_refusal(fault: bytes) -> None:
    with listening(dot=fault) as (_, server):
        delivery, committed = delivered(server)
    assert isinstance(delivery, Refused)
    assert delivery.permanent == fault.startswith(b"5")
    assert (delivery.server, committed) == (False, 1)


@pytest.mark.parametrize("fault", [*HANGING_UP, *NO], ids=repr)
def test_what_happens_on_goodbye_does_not_matter(fault: Fault) -> None:
    with listening(QUIT=fault) as (script, server):
        assert delivered(server) == (Sent("250 OK"), 1)
    assert script.kept == 1


def test_a_server_that_dies_while_the_letter_is_under_way_has_not_got_it() -> None:
    letter = replace(MAIL, body="Hej! " * 4_000_000)  # More than any buffer on the way can hold.
    with listening(DATA=b"354 go on\r\n354") as (script, server):  # It closes without reading the letter.
        delivery, committed = delivered(server, letter)
    assert isinstance(delivery, Refused)
    assert (delivery.permanent, committed, script.kept) == (False, 0, 0)


@pytest.mark.parametrize(
    ("early", "permanent"), [(b"552 too large\r\n", True), (b"421 closing\r\n", False), (b"250 OK\r\n", False)]
)
def test_a_server_that_speaks_out_of_turn_before_the_dot_is_not_believed(early: bytes, *, permanent: bool) -> None:
    with listening(DATA=b"354 go on\r\n" + early) as (script, server):
        delivery, committed = delivered(server)
    assert isinstance(delivery, Refused)
    assert (delivery.permanent, committed, script.kept) == (permanent, 0, 0)


def test_nobody_at_the_address_is_a_refusal_of_the_server() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    delivery, committed = delivered(SmtpServer("127.0.0.1", port, "none", timeout=5.0))
    assert isinstance(delivery, Refused)
    assert (delivery.permanent, delivery.server, committed) == (False, True, 0)
    assert "nothing answers" in delivery.reason


@pytest.mark.parametrize("goodbye", ["drop", "reset", b"421 idle for too long\r\n"], ids=repr)
def test_a_connection_that_died_while_idle_is_opened_anew(goodbye: Fault) -> None:
    with listening() as (script, server), SmtpSession(server) as session:
        first = session.deliver(MAIL, lambda: None)
        script.faults["MAIL"], script.once = goodbye, True
        second = session.deliver(MAIL, lambda: None)
    assert first == second == Sent("250 OK")
    assert (script.connections, script.kept) == (2, 2)


def test_a_letter_whose_commit_failed_is_hung_up_on_at_once() -> None:
    def failing() -> None:
        raise RuntimeError("disk full")

    with listening() as (script, server):
        with SmtpSession(server) as session, pytest.raises(RuntimeError, match="disk full"):
            session.deliver(MAIL, failing)
        script.done.set()
    assert script.kept == 0
    assert script.letter[-1] == b"Hej!\r\n", "not even a goodbye goes where the letter's text belongs"


@pytest.mark.parametrize("said", [b"AUTH PLAIN AG1lAHBzLWNhbmFyeQ==", b"cHMtY2FuYXJ5", b"me/ps-canary"])
def test_a_server_that_repeats_the_log_in_betrays_no_password(said: bytes) -> None:
    offer = b"250-here\r\n250 AUTH PLAIN LOGIN\r\n"
    answers: dict[str, Fault] = {"EHLO": offer, "AUTH": b"500 not understood: " + said + b"\r\n"}
    with (
        listening(**answers) as (_script, server),
        SmtpSession(replace(server, user="me"), "ps-canary") as session,
    ):
        delivery = session.deliver(MAIL, lambda: None)
    assert isinstance(delivery, Refused)
    assert "not understood" in delivery.reason
    assert all(secret not in delivery.reason for secret in ("ps-canary", "cHMtY2FuYXJ5", "AG1lAHBzLWNhbmFyeQ=="))
