"""Fetching mail: the folder is looked through without altering it, what is new is stored mail by mail, and only then marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from app.commands.act import By
from app.connectors.imap import Credentials, ImapMailbox, ImapServer, Listed, MailboxTrouble, Security
from app.connectors.mail_message import BEGINNING_BYTES, MAIL_BYTES, Envelope, RawMail, envelope_of
from app.jobs.secrets import imap_password, imap_token
from app.jobs.send_letters import UNWATCHED, Progress, Watch
from app.jobs.take_mails import MailIntake, MailReport
from app.queries.mail import LAST, POSITION, mailbox_row, position, stored
from app.queries.people import house
from models.database import Database, writing
from models.house import House, Setting
from models.rules.errors import BadInput

#: Who stands in the history for what came by mail: it is nobody's to undo in passing.
PROGRAM = "Fortnight"
_BATCH = 50
_LINES_KEPT = 50


@dataclass(frozen=True, slots=True)
class Fetch:
    """What is wanted: *dry_run* keeps nothing, *again* looks at the whole folder once more; *timeout* in seconds a step."""

    dry_run: bool = False
    again: bool = False
    timeout: float = 30.0


def fetch_mail(database: Database, now: datetime, wanted: Fetch = Fetch(), watch: Watch = UNWATCHED) -> MailReport:
    """Fetch what is new. That the mailbox can't be reached is told in the report; BadInput where none is set up."""
    settings = house(database)
    _check_set_up(settings)
    intake = MailIntake(database, By(PROGRAM, now), dry_run=wanted.dry_run)
    report = intake.report
    try:
        with ImapMailbox(_server(settings, wanted.timeout), _credentials(settings)) as mailbox:
            _Round(database, mailbox, intake, wanted).all(now, watch)
    except MailboxTrouble as trouble:
        report.trouble, report.offline = trouble.sentence, trouble.offline
    if not wanted.dry_run:
        said = report.trouble or report.sentence()
        keep(database, LAST, {"at": now.isoformat(), "said": said, "lines": report.lines[:_LINES_KEPT]})
    return report


def is_due(database: Database, now: datetime) -> bool:
    """Whether it is time to look into the mailbox, by what the house wants and whoever looked last."""
    row = mailbox_row(database)
    if not row.host or not row.minutes:
        return False
    return row.last is None or now - row.last >= timedelta(minutes=row.minutes)


@dataclass(frozen=True, slots=True)
class MailboxTried:
    """Whether the mailbox can be read, and how much waits there, in a sentence."""

    works: bool
    sentence: str
    waiting: int = 0


def try_mailbox(database: Database, timeout: float = 30.0) -> MailboxTried:
    """Look into the mailbox and fetch nothing; BadInput where none is set up."""
    settings = house(database)
    _check_set_up(settings)
    try:
        with ImapMailbox(_server(settings, timeout), _credentials(settings)) as mailbox:
            fresh = len(mailbox.numbers(_looked_until(database, settings, mailbox.validity)))
            count = mailbox.count
    except MailboxTrouble as trouble:
        return MailboxTried(False, trouble.sentence)
    mails = "1 mail" if count == 1 else f"{count} mails"
    return MailboxTried(
        True, f"It works: {settings.imap_folder} holds {mails}, {fresh} of them not looked at yet.", fresh
    )


def _check_set_up(settings: House) -> None:
    if not settings.imap_host or not settings.imap_user:
        raise BadInput(
            "No mailbox is set up. Set its server and user in Settings, Mail (or: fortnight settings set imap_host=… imap_user=…)."
        )


def _server(settings: House, timeout: float) -> ImapServer:
    security = cast("Security", settings.imap_security)
    return ImapServer(
        settings.imap_host, settings.imap_port, security, settings.imap_user, settings.imap_folder, timeout
    )


def _credentials(settings: House) -> Credentials:
    return Credentials(imap_password(settings), imap_token())


def _place_of(settings: House) -> str:
    return f"{settings.imap_user}@{settings.imap_host}/{settings.imap_folder}"


def _looked_until(database: Database, settings: House, validity: int) -> int:
    """The number of the last mail that was dealt with; 0 where the folder was numbered anew, or never looked at."""
    kept = position(database)
    uid = kept.get("uid")
    same = kept.get("of") == _place_of(settings) and kept.get("validity") == validity
    return uid if same and isinstance(uid, int) else 0


def keep(database: Database, key: str, value: dict[str, object]) -> None:
    """Keep what the mail's machinery remembers; no act, and nothing depends on it."""
    with writing(database) as session:
        found = session.get(Setting, key)
        if found is None:
            session.add(Setting(key=key, value=value))
        else:
            found.value = value


class _Round:
    """One look through the folder."""

    def __init__(self, database: Database, mailbox: ImapMailbox, intake: MailIntake, wanted: Fetch) -> None:
        self._database = database
        self._mailbox = mailbox
        self._intake = intake
        self._wanted = wanted
        self._settings = house(database)
        self._first_failed: int | None = None

    def all(self, now: datetime, watch: Watch) -> None:
        """Batch after batch, until the end or until somebody stops it; what is stored stays."""
        validity = self._mailbox.validity
        after = 0 if self._wanted.again else _looked_until(self._database, self._settings, validity)
        uids = self._mailbox.numbers(after)
        for at in range(0, len(uids), _BATCH):
            if not self._batch(uids[at : at + _BATCH], now, Watch(_shifted(watch, at, len(uids)), watch.cancelled)):
                return
            self._remember(uids[min(at + _BATCH, len(uids)) - 1], validity)

    def _batch(self, uids: Sequence[int], now: datetime, watch: Watch) -> bool:
        """Whether to go on."""
        heads = self._mailbox.heads(uids)
        self._intake.report.vanished += len(uids) - len(heads)
        envelopes = [envelope_of(each.head, now, each.arrived) for each in heads]
        there = stored(self._database, envelopes)
        seen: list[int] = []
        goes_on = True
        for done, (head, envelope) in enumerate(zip(heads, envelopes, strict=True), start=1):
            if watch.cancelled():
                goes_on = False
                break
            if self._dealt_with(head, envelope, there):
                seen.append(head.uid)
            watch.progress(done, len(uids))
        self._mark(seen)
        return goes_on

    def _dealt_with(self, head: Listed, envelope: Envelope, there: Iterable[str]) -> bool:
        """Whether the mail is stored now; what no person wrote is left as it is."""
        report = self._intake.report
        if envelope.has_id and envelope.key in there:
            report.known += 1
            return True
        is_large = head.size > MAIL_BYTES
        content = self._mailbox.content(head.uid, BEGINNING_BYTES if is_large else MAIL_BYTES)
        if content is None:
            report.vanished += 1
            return False
        before = report.left
        size = max(head.size, len(content) + 1) if len(content) >= MAIL_BYTES else (head.size if is_large else 0)
        (dealt,) = self._intake.take([RawMail(content, size, head.arrived)])
        if not dealt and self._first_failed is None:
            self._first_failed = head.uid
        return dealt and report.left == before

    def _mark(self, uids: Sequence[int]) -> None:
        if uids and self._settings.imap_after == "seen" and not self._wanted.dry_run:
            self._mailbox.mark_seen(uids)

    def _remember(self, uid: int, validity: int) -> None:
        """The next look begins after this mail, or at the first that failed."""
        if self._wanted.dry_run:
            return
        until = uid if self._first_failed is None else min(uid, self._first_failed - 1)
        keep(self._database, POSITION, {"of": _place_of(self._settings), "validity": validity, "uid": until})


def _shifted(watch: Watch, at: int, every: int) -> Progress:
    return lambda done, _all: watch.progress(at + done, every)
