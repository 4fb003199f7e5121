"""Hands letters to an SMTP server, each once: after every step it is known whether the letter was taken over or not."""

import base64
import re
import select
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Self

from app.connectors.mail import OutgoingMail, as_message
from models.rules.errors import BadInput

Security = Literal["none", "starttls", "tls"]

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\u1fff\u2030-\u205e\u2070-\ud7ff]+")


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the letter over; the receipt is its own words."""

    receipt: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The letter has certainly not been taken over.

    `permanent`: trying again cannot help. `server`: the server as a whole could not be used (unreachable, no log-in,
    certificate), which says nothing about this letter, and the letters after it need not be tried now.
    """

    reason: str
    permanent: bool = False
    server: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """The letter may or may not have arrived; it must not be sent again by itself."""

    reason: str


Delivery = Sent | Refused | Unknown


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where letters are handed in; `timeout` is in seconds, for each step."""

    host: str
    port: int
    security: Security
    user: str | None = None
    timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class _Parcel:
    sender: str
    to: str
    text: bytes


class SmtpSession:
    """One conversation with an SMTP server, opened by the first letter and opened again where the server hung up."""

    def __init__(self, server: SmtpServer, password: str | None = None, tls: ssl.SSLContext | None = None) -> None:
        """`tls` replaces the system's certificate authorities, for a server with its own."""
        self._server = server
        self._password = password
        self._tls = tls
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Says goodbye; what the server does then does not matter any more."""
        smtp, self._smtp = self._smtp, None
        if smtp is None:
            return
        try:
            smtp.quit()
        except (OSError, smtplib.SMTPException):
            smtp.close()

    def deliver(self, mail: OutgoingMail, before_dot: Callable[[], None]) -> Delivery:
        """Hands one letter in.

        `before_dot` is called once everything but the final dot has been sent and nothing was refused; what it raises is
        passed on, and the letter has then not been handed in. A server may still refuse after the dot, in so many words.
        """
        delivery = self._delivered(mail, before_dot)
        # Many servers repeat in their answer what they did not understand; that may be the log-in.
        if isinstance(delivery, Sent):
            return replace(delivery, receipt=self._without_secret(delivery.receipt))
        return replace(delivery, reason=self._without_secret(delivery.reason))

    def _delivered(self, mail: OutgoingMail, before_dot: Callable[[], None]) -> Delivery:
        try:
            parcel = _parcel(mail)
        except BadInput as wrong:
            return Refused(wrong.sentence, permanent=True)
        try:
            refused = self._enveloped(parcel) or self._all_but_the_dot(parcel)
            if refused:
                return refused
            before_dot()
        except BaseException:
            self._drop()  # Without its final dot, a server throws the letter away (RFC 5321, 4.1.1.4).
            raise
        return self._dot()

    def _without_secret(self, text: str) -> str:
        if self._password:
            user = self._server.user or ""
            for clear in (f"\0{user}\0{self._password}", self._password):
                text = text.replace(base64.b64encode(clear.encode()).decode(), "…")
            text = text.replace(self._password, "…")
        return text

    def _enveloped(self, parcel: _Parcel) -> Refused | None:
        """Opens where needed and gets sender and recipient accepted; a connection that died while idle is opened anew."""
        for reused in (self._smtp is not None, False):
            refused = self._opened()
            if refused:
                return refused
            try:
                return self._envelope(parcel)
            except (OSError, smtplib.SMTPException) as broken:
                self._drop()
                if not reused:
                    return Refused(f"The mail server {self._server.host} broke off: {_told(broken)}.")
        return None

    def _opened(self) -> Refused | None:
        if self._smtp is not None:
            return None
        try:
            self._smtp = self._connected()
            self._log_in(self._smtp)
        except ssl.SSLCertVerificationError as wrong:
            self._drop()
            return Refused(
                f"The certificate of the mail server {self._server.host} is not to be trusted"
                f" ({wrong.verify_message}). Nothing was sent; check the server’s name, or ask whoever runs it.",
                server=True,
            )
        except smtplib.SMTPAuthenticationError as wrong:
            self._drop()
            return Refused(
                f"The mail server {self._server.host} did not accept the user name or the password"
                f" ({_reply(wrong.smtp_code, wrong.smtp_error)}). Check both in the mail settings.",
                server=True,
            )
        except (OSError, smtplib.SMTPException, UnicodeError, ValueError) as wrong:
            self._drop()
            return Refused(f"The mail server {self._server.host} cannot be used: {_told(wrong)}.", server=True)
        return None

    def _check_settings(self) -> None:
        server = self._server
        if not server.host or server.port <= 0:  # smtplib would connect later, or to a port of its own choice.
            raise ValueError("its name and port are not set")
        if server.user and self._password is None:
            raise ValueError("the password is missing; enter it in the mail settings")
        if server.user and server.security == "none" and server.host not in _LOOPBACK:
            raise ValueError("a password is only sent over a protected connection; choose STARTTLS or TLS")

    def _connected(self) -> smtplib.SMTP:
        host, port, timeout = self._server.host, self._server.port, self._server.timeout
        self._check_settings()
        if self._server.security == "tls":
            context = self._tls or ssl.create_default_context()
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(host, port, "localhost", timeout=timeout, context=context)
        else:
            smtp = smtplib.SMTP(host, port, "localhost", timeout=timeout)
        self._smtp = smtp
        assert smtp.sock is not None
        address = smtp.sock.getsockname()[0]
        # The computer's own name is nobody's business and takes seconds to look up where the name service is slow.
        smtp.local_hostname = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
        if self._server.security == "starttls":
            # smtplib checks no certificate on Python 3.11 unless it is given a context.
            smtp.starttls(context=self._tls or ssl.create_default_context())
        smtp.ehlo_or_helo_if_needed()
        return smtp

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        user, password = self._server.user, self._password
        if not user or password is None:
            return
        if (user + password).isascii():
            smtp.login(user, password)
            return
        # smtplib encodes credentials as ASCII; RFC 4616 says UTF-8.
        secret = base64.b64encode(f"\0{user}\0{password}".encode()).decode()
        code, answer = smtp.docmd("AUTH", f"PLAIN {secret}")
        if code != 235:
            raise smtplib.SMTPAuthenticationError(code, answer)

    def _envelope(self, parcel: _Parcel) -> Refused | None:
        smtp = self._open
        options = ["BODY=8BITMIME"] if smtp.has_extn("8bitmime") else []
        if not parcel.text.isascii():
            if not smtp.has_extn("smtputf8"):
                return self._without_utf8(parcel.to)
            options.append("SMTPUTF8")
        return self._accepted("the sender", smtp.mail(parcel.sender, options)) or self._accepted(
            f"the recipient {parcel.to}", smtp.rcpt(parcel.to)
        )

    def _accepted(self, what: str, reply: tuple[int, bytes]) -> Refused | None:
        code, answer = reply
        if code == 421:  # It is hanging up, often on a connection that was idle for too long.
            raise smtplib.SMTPServerDisconnected(_reply(code, answer))
        return None if code in (250, 251, 252) else self._declined(what, code, answer)

    def _without_utf8(self, to: str) -> Refused:
        return Refused(
            f"The mail server {self._server.host} cannot deliver the letter to {to}: an address in it has letters"
            " outside a–z, and the server does not offer SMTPUTF8.",
            permanent=True,
        )

    def _all_but_the_dot(self, parcel: _Parcel) -> Refused | None:
        try:
            code, answer = self._open.docmd("DATA")
            if code != 354:
                return self._declined("the letter", code, answer)
            self._open.send(parcel.text)
            if _has_spoken(self._open):
                return self._interrupted(*self._open.getreply())
        except (OSError, smtplib.SMTPException) as broken:
            self._drop()
            return Refused(f"The mail server {self._server.host} broke off: {_told(broken)}.")
        return None

    def _interrupted(self, code: int, answer: bytes) -> Refused:
        # An answer before the dot can only be a no; the rest of the conversation would be one answer out of step.
        self._drop()
        return Refused(
            f"The mail server {self._server.host} interrupted the letter: {_reply(code, answer)}.",
            permanent=500 <= code <= 599,
        )

    def _dot(self) -> Delivery:
        """From here on only the server's clear yes or no counts; anything else leaves the letter unknown."""
        try:
            self._open.send(b".\r\n")
            code, answer = self._open.getreply()
        except (OSError, smtplib.SMTPException) as broken:
            self._drop()
            return Unknown(
                f"The mail server {self._server.host} broke off before it confirmed the letter: {_told(broken)}."
            )
        if 200 <= code <= 299:
            return Sent(_reply(code, answer))
        if 400 <= code <= 599:
            return self._declined("the letter", code, answer)
        self._drop()
        return Unknown(
            f"The mail server {self._server.host} answered something that is neither yes nor no: {_reply(code, answer)}."
        )

    def _declined(self, what: str, code: int, answer: bytes) -> Refused:
        self._start_over(code)
        return Refused(
            f"The mail server {self._server.host} did not accept {what}: {_reply(code, answer)}.",
            permanent=500 <= code <= 599,
        )

    def _start_over(self, code: int) -> None:
        """Makes the connection fit for the next letter, or closes it."""
        try:
            fit = 400 <= code <= 599 and code != 421 and self._open.rset()[0] == 250
        except (OSError, smtplib.SMTPException):
            fit = False
        if not fit:
            self._drop()

    @property
    def _open(self) -> smtplib.SMTP:
        if self._smtp is None:
            raise smtplib.SMTPServerDisconnected("the connection is closed")
        return self._smtp

    def _drop(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            smtp.close()


def _parcel(mail: OutgoingMail) -> _Parcel:
    message = as_message(mail)
    sender, to = (message[header].addresses[0].addr_spec for header in ("From", "To"))
    return _Parcel(sender, to, _dotted(message.as_bytes()))


def _has_spoken(smtp: smtplib.SMTP) -> bool:
    """Whether the server has answered or hung up already, though it is still our turn."""
    assert smtp.sock is not None
    try:
        smtp.sock.settimeout(0)
        waiting = smtp.file.peek(1) if smtp.file else b""
    except ssl.SSLWantReadError:
        return False
    finally:
        smtp.sock.settimeout(smtp.timeout)
    # No bytes are waiting: readable all the same means that the other end has closed.
    return bool(waiting) or bool(select.select([smtp.sock], [], [], 0)[0])


def _dotted(message: bytes) -> bytes:
    """The message as it travels: every line ends in CR LF alone, leading dots doubled (RFC 5321, 4.5.2)."""
    text = _LINE_END.sub(b"\r\n", message)
    return _LEADING_DOT.sub(b"..", text if text.endswith(b"\r\n") else text + b"\r\n")


def _reply(code: int, answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return f"{code if code > 0 else ''} {_UNPRINTABLE.sub(' ', text)[:300]}".strip(" .") or "nothing readable"


def _told(wrong: Exception) -> str:
    """What went wrong in words; never what we sent, which may hold the password."""
    if isinstance(wrong, smtplib.SMTPResponseException):
        return _reply(wrong.smtp_code, wrong.smtp_error)
    if isinstance(wrong, TimeoutError) or isinstance(wrong.__context__, TimeoutError):
        return "it did not answer in time"
    if isinstance(wrong, ConnectionRefusedError):
        return "nothing answers at that address and port"
    if isinstance(wrong, socket.gaierror):
        return "no computer of that name is known"
    return _UNPRINTABLE.sub(" ", str(wrong))[:300].rstrip(".") or type(wrong).__name__
