"""Sending letters: each claimed, marked about to be sent, handed over and recorded in short transactions of its own."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, cast
from uuid import uuid4

import sqlalchemy as sa

from app.commands import posting
from app.commands.posting import Posted
from app.connectors.mail import OutgoingMail, as_message
from app.connectors.mail import write_eml as write_file
from app.connectors.smtp import Refused, Sent, SmtpServer, SmtpSession, Unknown
from app.jobs.secrets import smtp_password
from app.queries.people import house
from models.database import Database, reading, writing
from models.house import House
from models.letters import Letter
from models.rules.errors import BadInput
from models.rules.states import LetterState
from models.rules.terms import Channel

# After so many letters in a row that nobody knows the fate of, the server is left alone: the others shall stay certain.
_MOST_UNKNOWN = 3
Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class SendReport:
    """What became of the letters; *lines* say it letter by letter, *left* is how many still wait for the post."""

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    unknown: int = 0
    left: int = 0
    lines: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Watch:
    """Who follows a long errand: told how far it is, and asked whether to stop."""

    progress: Progress = lambda _done, _all: None
    cancelled: Cancelled = lambda: False


UNWATCHED = Watch()


class _NoLongerOurs(Exception):
    """Somebody took the letter back between claiming and sending it."""


def send_letters(
    database: Database, *, due_only: bool, limit: int | None = None, watch: Watch = UNWATCHED
) -> SendReport:
    """Hand queued letters to the mail server; *due_only* keeps those whose recall delay still runs.

    Raises BadInput where no mail server is set up.
    """
    settings = house(database)
    if not settings.smtp_host or not settings.sender:
        raise BadInput(
            "No mail server is set up. Set sender and smtp_host in Settings (or: fortnight settings set sender=… "
            "smtp_host=…), or write the letters as files: fortnight outbox eml DIR."
        )
    security = cast("Literal['none', 'starttls', 'tls']", settings.smtp_security)
    server = SmtpServer(settings.smtp_host, settings.smtp_port, security, settings.smtp_user or None)
    with SmtpSession(server, smtp_password(settings)) as session:
        return _Run(database, settings, due_only=due_only).all(_by_smtp(session), limit, watch)


def write_eml(database: Database, folder: Path, *, limit: int | None = None, watch: Watch = UNWATCHED) -> SendReport:
    """Write queued letters as .eml files into a folder, each once; a mail program opens and sends them."""
    settings = house(database)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"The folder {folder} can't be made: {error.strerror}.") from error
    return _Run(database, settings, due_only=False, done="saved for").all(_as_file(folder), limit, watch)


Handover = Callable[[OutgoingMail, Posted, Callable[[], None]], Sent | Refused | Unknown]


def _by_smtp(session: SmtpSession) -> Handover:
    return lambda mail, _letter, before_dot: session.deliver(mail, before_dot)


def _as_file(folder: Path) -> Handover:
    def hand_over(mail: OutgoingMail, letter: Posted, before_dot: Callable[[], None]) -> Sent | Refused | Unknown:
        try:
            as_message(mail)
        except BadInput as wrong:
            return Refused(wrong.sentence, permanent=True)
        before_dot()
        try:
            return Sent(str(write_file(mail, folder, f"{letter.id:05d}-{letter.language}-{_slug(letter.subject)}")))
        except OSError as error:
            # A file is there whole or not at all, so this is no doubt but a refusal.
            return Refused(f"The file could not be written to {folder}: {error.strerror}", server=True)

    return hand_over


def _slug(subject: str) -> str:
    return re.sub(r"[^\w-]+", "-", subject.casefold()).strip("-")[:50]


class _Run:
    """One round through the outbox by one worker."""

    def __init__(self, database: Database, settings: House, *, due_only: bool, done: str = "sent to") -> None:
        self._database = database
        self._settings = settings
        self._due_only = due_only
        self._done = done  # what became of a letter, before its reader's name
        self._worker = f"{os.getpid()}-{uuid4().hex[:8]}"
        self._report = SendReport()
        self._unknown_in_a_row = 0

    def all(self, hand_over: Handover, limit: int | None, watch: Watch) -> SendReport:
        """Letter after letter, until none is left, the limit is reached, or the post as a whole can't be used."""
        with writing(self._database) as session:
            posting.settle_leases(session, _now())
        expected = min(self._waiting(), limit if limit is not None else 10**9)
        done = 0
        while (limit is None or done < limit) and not watch.cancelled():
            with writing(self._database) as session:
                letter = posting.claim(session, self._worker, _now(), due_only=self._due_only)
            if letter is None or not self._one(letter, hand_over):
                break
            done += 1
            watch.progress(done, max(expected, done))
        self._report.left = self._waiting()
        return self._report

    def _one(self, letter: Posted, hand_over: Handover) -> bool:
        """Whether to go on with the next."""
        try:
            delivery = hand_over(self._mail(letter), letter, lambda: self._begin(letter.id))
        except _NoLongerOurs:
            return True
        with writing(self._database) as session:
            if isinstance(delivery, Sent):
                posting.sent(session, letter.id, delivery.receipt, _now())
            elif isinstance(delivery, Unknown):
                posting.lost(session, letter.id, delivery.reason)
            elif delivery.server:
                posting.refused(session, letter.id, delivery.reason, _now(), permanent=False)
            else:
                posting.refused(session, letter.id, delivery.reason, _now(), permanent=delivery.permanent)
        self._note(letter, delivery)
        self._unknown_in_a_row = self._unknown_in_a_row + 1 if isinstance(delivery, Unknown) else 0
        given_up = self._unknown_in_a_row >= _MOST_UNKNOWN or (isinstance(delivery, Refused) and delivery.server)
        return not given_up

    def _begin(self, letter: int) -> None:
        with writing(self._database) as session:
            if not posting.begin(session, letter, self._worker):
                raise _NoLongerOurs

    def _note(self, letter: Posted, delivery: Sent | Refused | Unknown) -> None:
        who = f"{letter.reader or letter.address} <{letter.address}>"
        if isinstance(delivery, Sent):
            self._report.sent += 1
            self._report.lines.append(f"{self._done} {who}: {letter.subject} ({delivery.receipt})")
        elif isinstance(delivery, Unknown):
            self._report.unknown += 1
            self._report.lines.append(f"not known whether it reached {who}: {letter.subject} ({delivery.reason})")
        elif delivery.permanent and not delivery.server:
            self._report.failed += 1
            self._report.lines.append(f"refused for {who}: {letter.subject} ({delivery.reason})")
        else:
            self._report.deferred += 1
            self._report.lines.append(f"to be tried again for {who}: {letter.subject} ({delivery.reason})")

    def _mail(self, letter: Posted) -> OutgoingMail:
        return OutgoingMail(
            message_id=letter.message_id,
            sender=self._settings.sender or "customer-service@fortnight.invalid",
            sender_name=self._settings.name,
            to=letter.address,
            to_name=letter.reader,
            subject=letter.subject,
            body=letter.body,
            language=letter.language,
            date=_now(),
        )

    def _waiting(self) -> int:
        with reading(self._database) as session:
            queued = Letter.state.in_([LetterState.QUEUED, LetterState.DEFERRED])
            count = sa.select(sa.func.count()).select_from(Letter).where(queued, Letter.channel == Channel.MAIL)
            return session.scalar(count) or 0


def _now() -> datetime:
    return datetime.now(UTC)
