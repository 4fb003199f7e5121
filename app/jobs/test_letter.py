"""A test letter: one mail by the house's own mail settings, to see whether they work, and nothing kept of it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, cast
from uuid import uuid4

from app.commands.people import address_of
from app.connectors.mail import OutgoingMail
from app.connectors.smtp import Refused, Sent, SmtpServer, SmtpSession
from app.jobs.secrets import smtp_password
from app.queries.people import house
from models.database import Database
from models.house import House
from models.rules.errors import BadInput
from models.rules.terms import Language

_WORDS = {
    Language.EN: ("Test letter", "This is a test. If you can read it, letters from {house} reach you."),
    Language.SV: ("Testbrev", "Det här är ett test. Kan du läsa det, så når brev från {house} dig."),
    Language.FI: ("Testikirje", "Tämä on testi. Jos voitte lukea tämän, kirjeet lähettäjältä {house} tulevat perille."),
    Language.DE: ("Testbrief", "Dies ist ein Test. Wenn Sie ihn lesen können, kommen Briefe von {house} bei Ihnen an."),
    Language.NL: ("Testbrief", "Dit is een test. Als u dit kunt lezen, komen brieven van {house} bij u aan."),
}


@dataclass(frozen=True, slots=True)
class LetterTried:
    """Whether the post took the letter, and what that means, in a sentence."""

    taken: bool
    sentence: str


def send_test_letter(database: Database, to: str) -> LetterTried:
    """Send one letter to an address; BadInput where the address or the settings lack something."""
    address = address_of(to)
    settings = house(database)
    if not settings.smtp_host or not settings.sender:
        raise BadInput("Set the sender and the mail server first.")
    security = cast("Literal['none', 'starttls', 'tls']", settings.smtp_security)
    server = SmtpServer(settings.smtp_host, settings.smtp_port, security, settings.smtp_user or None)
    with SmtpSession(server, smtp_password(settings)) as session:
        delivery = session.deliver(_letter(settings, address), lambda: None)
    if isinstance(delivery, Sent):
        return LetterTried(True, f"{settings.smtp_host} took the letter to {address}. See whether it arrives.")
    if isinstance(delivery, Refused):
        return LetterTried(False, delivery.reason)
    return LetterTried(False, f"{delivery.reason} It may have arrived all the same.")


def _letter(settings: House, to: str) -> OutgoingMail:
    subject, body = _WORDS[settings.language]
    return OutgoingMail(
        message_id=f"<{uuid4().hex}@{settings.sender.rpartition('@')[2]}>",
        sender=settings.sender,
        sender_name=settings.name,
        to=to,
        to_name=None,
        subject=subject,
        body=body.format(house=settings.name) + "\n",
        language=settings.language,
        date=datetime.now(UTC),
    )
