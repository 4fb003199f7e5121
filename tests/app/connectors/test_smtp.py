"""One letter, one server, and every way in which the two can part."""

import asyncio
import email
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import policy
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.connectors.mail import OutgoingMail
from app.connectors.smtp import Delivery, Refused, Security, Sent, SmtpServer, SmtpSession
from models.rules.terms import Language

MAIL = OutgoingMail(
    message_id="<letter-1@care.example.org>",
    sender="care@example.org",
    sender_name="Asiakaspalvelu",
    to="aino@example.com",
    to_name="Aino Åkerlund",
    subject="Valmista: Kurssilista",
    body="Hei,\n\n.\n..\n. alku\nPyyntönne on toteutettu.\n",
    language=Language.FI,
    date=datetime(2026, 11, 17, 9, 48, tzinfo=UTC),
)


@dataclass
class Mailbox:
    """What a real server (aiosmtpd) took in, and what it is told to refuse."""

    refusals: dict[str, str] = field(default_factory=dict)
    received: list[bytes] = field(default_factory=list)
    options: list[str] = field(default_factory=list)

    async def handle_MAIL(self, _s: SMTP, _n: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        self.options = options
        envelope.mail_from = address
        return self.refusals.get("MAIL", "250 OK")

    async def handle_RCPT(self, _s: SMTP, _n: Session, envelope: Envelope, address: str, _o: list[str]) -> str:
        envelope.rcpt_tos.append(address)
        return self.refusals.get("RCPT " + address, self.refusals.get("RCPT", "250 OK"))

    async def handle_DATA(self, _s: SMTP, _n: Session, envelope: Envelope) -> str:
        answer = self.refusals.get("DOT", "250 kept as 1")
        if answer.startswith("2"):
            assert isinstance(envelope.content, bytes)
            self.received.append(envelope.content)
        return answer


@contextmanager
def serving(factory: Callable[[], SMTP], tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Runs aiosmtpd on a free port of this machine."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(loop.create_server(factory, "127.0.0.1", 0, ssl=tls))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(_ended(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _ended(server: asyncio.Server) -> None:
    server.close()
    running = asyncio.all_tasks() - {asyncio.current_task()}
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


@dataclass
class Told:
    """What happened, in order."""

    before_dot: int = 0

    def __call__(self) -> None:
        self.before_dot += 1


def plain(port: int) -> SmtpServer:
    return SmtpServer("127.0.0.1", port, "none", timeout=5.0)


def deliver_once(server: SmtpServer, mail: OutgoingMail = MAIL) -> tuple[Delivery, int]:
    told = Told()
    with SmtpSession(server) as session:
        return session.deliver(mail, told), told.before_dot


# ------------------------------------------------------------------------------------------------- a real server


def test_a_letter_arrives_as_it_was_written() -> None:
    mailbox = Mailbox()
    with serving(lambda: SMTP(mailbox)) as port, SmtpSession(plain(port)) as session:
        for number in (1, 2):
            told = Told()
            delivery = session.deliver(replace(MAIL, message_id=f"<letter-{number}@example.org>"), told)
            assert delivery == Sent("250 kept as 1")
            assert told.before_dot == 1
    assert len(mailbox.received) == 2
    message = email.message_from_bytes(mailbox.received[0], policy=policy.default)
    assert message["Message-ID"] == "<letter-1@example.org>"
    assert message["To"] == "Aino Åkerlund <aino@example.com>"
    assert str(message.get_content()).replace("\r\n", "\n") == MAIL.body


@pytest.mark.parametrize(
    ("step", "answer", "permanent", "before_dot"),
    [
        ("MAIL", "550 not from you", True, 0),
        ("MAIL", "451 later", False, 0),
        ("RCPT", "550 no such person", True, 0),
        ("RCPT", "451 greylisted", False, 0),
        ("DOT", "554 looks like spam", True, 1),
        ("DOT", "452 disk full", False, 1),
    ],
)
def test_a_no_is_told_in_the_server_s_words_and_the_next_letter_goes(
    step: str, answer: str, before_dot: int, *, permanent: bool
) -> None:
    mailbox = Mailbox({step: answer})
    with serving(lambda: SMTP(mailbox)) as port, SmtpSession(plain(port)) as session:
        told = Told()
        delivery = session.deliver(MAIL, told)
        assert isinstance(delivery, Refused)
        assert (delivery.permanent, delivery.server, told.before_dot) == (permanent, False, before_dot)
        assert answer in delivery.reason
        mailbox.refusals.clear()
        assert isinstance(session.deliver(MAIL, told), Sent)
    assert len(mailbox.received) == 1


def test_a_commit_that_fails_before_the_dot_sends_nothing() -> None:
    def failing() -> None:
        raise RuntimeError("disk full")

    mailbox = Mailbox()
    with serving(lambda: SMTP(mailbox)) as port, SmtpSession(plain(port)) as session:
        with pytest.raises(RuntimeError, match="disk full"):
            session.deliver(MAIL, failing)
        assert isinstance(session.deliver(MAIL, Told()), Sent)
    assert len(mailbox.received) == 1


def test_an_address_beyond_ascii_needs_a_server_that_takes_it() -> None:
    foreign = replace(MAIL, to="åsa@example.com")
    mailbox = Mailbox()
    with serving(lambda: SMTP(mailbox, enable_SMTPUTF8=True)) as port:
        assert deliver_once(plain(port), foreign) == (Sent("250 kept as 1"), 1)
    assert "SMTPUTF8" in mailbox.options
    assert "åsa@example.com".encode() in mailbox.received[0]
    with serving(lambda: SMTP(mailbox)) as port:
        delivery, before_dot = deliver_once(plain(port), foreign)
    assert isinstance(delivery, Refused)
    assert delivery.permanent
    assert "SMTPUTF8" in delivery.reason
    assert (before_dot, len(mailbox.received)) == (0, 1)


def test_what_is_no_address_is_refused_without_a_server() -> None:
    delivery, before_dot = deliver_once(plain(1), replace(MAIL, to="a@example.org>\r\nRCPT TO:<b@example.org"))
    assert isinstance(delivery, Refused)
    assert delivery.permanent
    assert before_dot == 0


# -------------------------------------------------------------------------------------------- encryption, log-in


@dataclass(frozen=True)
class Certificate:
    server: ssl.SSLContext
    trusting: ssl.SSLContext


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A certificate that signs itself, for 127.0.0.1, and a context that trusts it."""
    folder: Path = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example.org")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return Certificate(server, ssl.create_default_context(cafile=str(folder / "cert.pem")))


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_an_encrypted_letter_goes_to_a_trusted_server_alone(certificate: Certificate, security: Security) -> None:
    mailbox = Mailbox()

    def factory() -> SMTP:
        return SMTP(mailbox, tls_context=certificate.server if security == "starttls" else None)

    with serving(factory, certificate.server if security == "tls" else None) as port:
        server = replace(plain(port), security=security)
        with SmtpSession(server, tls=certificate.trusting) as session:
            assert isinstance(session.deliver(MAIL, Told()), Sent)
        delivery, before_dot = deliver_once(server)
        assert isinstance(delivery, Refused)
        assert (delivery.permanent, delivery.server, before_dot) == (False, True, 0)
        assert "certificate" in delivery.reason
    assert len(mailbox.received) == 1


def test_nothing_is_sent_in_the_clear_where_encryption_was_asked_for() -> None:
    mailbox = Mailbox()
    with serving(lambda: SMTP(mailbox)) as port:
        delivery, before_dot = deliver_once(replace(plain(port), security="starttls"))
    assert isinstance(delivery, Refused)
    assert (delivery.server, before_dot, mailbox.received) == (True, 0, [])
    assert "STARTTLS" in delivery.reason


@pytest.mark.parametrize("secret", ["correct horse", "päron-€"])
def test_the_password_is_checked_and_never_told(secret: str) -> None:
    mailbox = Mailbox()

    def check(_s: SMTP, _n: Session, _e: Envelope, _m: str, data: object) -> AuthResult:
        assert isinstance(data, LoginPassword)
        return AuthResult(success=data.password == secret.encode(), handled=False)

    def factory() -> SMTP:
        return SMTP(mailbox, authenticator=check, auth_require_tls=False)

    with serving(factory) as port:
        server = replace(plain(port), user="care")
        with SmtpSession(server, secret) as session:
            assert isinstance(session.deliver(MAIL, Told()), Sent)
        for wrong in (secret + "!", None):
            with SmtpSession(server, wrong) as session:
                delivery = session.deliver(MAIL, Told())
            assert isinstance(delivery, Refused)
            assert (delivery.permanent, delivery.server) == (False, True)
            assert "password" in delivery.reason
            assert secret not in delivery.reason
            assert secret not in repr(session)
    assert len(mailbox.received) == 1


@pytest.mark.parametrize(
    ("server", "password", "told"),
    [
        (SmtpServer("mail.example.org", 587, "none", "care"), "secret", "protected"),
        (SmtpServer("mail.example.org", 587, "tls", "care"), None, "password is missing"),
        (SmtpServer("", 587, "tls"), None, "not set"),
        (SmtpServer("mail.example.org", 0, "tls"), None, "not set"),
    ],
)
def test_settings_that_cannot_work_are_refused_before_anything_is_sent(
    server: SmtpServer, password: str | None, told: str
) -> None:
    with SmtpSession(server, password) as session:
        delivery = session.deliver(MAIL, Told())
    assert isinstance(delivery, Refused)
    assert (delivery.permanent, delivery.server) == (False, True)
    assert told in delivery.reason
