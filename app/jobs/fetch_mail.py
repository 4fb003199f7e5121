"""Fetching mail: the folder is looked through without altering it, what is new is stored mail by mail, and only then marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from app.commands.act import By
from app.connectors.imap import Credentials, ImapMailbox, ImapServer, Listed, MailboxTrouble, Security, is_dense
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
_HIGHEST_UID = 2**32 - 1
#: A mail that an answer leaves out is asked for in so many looks before it counts as gone; of so many at once.
_ASKED = 3
_MOST_AWAITED = 1000
#: Where a whole batch leads nowhere, so many numbers are tried at once, and so many in one look at most.
_TRIED_AT_ONCE = 5000
_TRIED_APART = 500
_MOST_NOWHERE = 100_000


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
    same = _is_of(kept, settings, validity)
    return uid if same and isinstance(uid, int) and 0 < uid <= _HIGHEST_UID else 0


def _is_of(kept: dict[str, object], settings: House, validity: int) -> bool:
    """Whether the position is one in this folder; one that was kept before ports were is taken as it stands."""
    is_there = kept.get("of") == _place_of(settings) and kept.get("port", settings.imap_port) == settings.imap_port
    return is_there and kept.get("validity") == validity


def _awaited(kept: dict[str, object]) -> dict[int, int]:
    """The mails that answers left out, and in how many looks they were asked for."""
    missing = kept.get("missing")
    return {int(uid): int(looks) for uid, looks in missing.items()} if isinstance(missing, dict) else {}


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
        self._validity = mailbox.validity
        kept = position(database)
        self._until = 0 if wanted.again else _looked_until(database, self._settings, self._validity)
        is_same = not wanted.again and _is_of(kept, self._settings, self._validity)
        self._missing = _awaited(kept) if is_same else {}
        self._begins_after = kept.get("nowhere") if is_same else None
        self._nowhere: int | None = None
        self._tried = 0
        self._first_failed: int | None = None

    def all(self, now: datetime, watch: Watch) -> None:
        """Batch after batch, until the end or until somebody stops it; what is stored stays."""
        uids = self._numbers()
        at = 0
        while at < len(uids):
            some = uids[at : at + _BATCH]
            answered = self._batch(some, now, Watch(_shifted(watch, at, len(uids)), watch.cancelled))
            if answered is None:
                return
            at += len(some)
            if not answered:
                self._tried += len(some)
                at = self._next_there(uids, at, watch)
            self._remember()

    def _numbers(self) -> list[int]:
        """What is to be asked for: what is new, and what an earlier answer left out."""
        found = self._mailbox.numbers(self._until)
        if self._mailbox.impossible:
            self._intake.report.say(
                f"The mail server names {self._mailbox.impossible} mails by numbers that no mail can have; they were passed over."
            )
        begins = self._begins_after if isinstance(self._begins_after, int) else 0
        later = [uid for uid in found if uid > begins] or found
        asked = sorted({*self._missing, *later})
        # The look before asked for those between, in vain; what comes after them has its turn now.
        self._missing = dict.fromkeys((uid for uid in found if uid < later[0]), 1) | self._missing
        return asked

    def _next_there(self, uids: Sequence[int], at: int, watch: Watch) -> int:
        """The place of the next number that leads to a mail; the end where too many lead nowhere, or somebody stops it."""
        while at < len(uids):
            if watch.cancelled():
                return len(uids)
            if self._tried >= _MOST_NOWHERE:
                self._nowhere = uids[at - 1]
                self._intake.report.say(
                    f"The mail server names {self._tried} mails that it does not show. {len(uids) - at} more are left for the"
                    " next look; if this stays so, ask whoever runs the server."
                )
                return len(uids)
            some = uids[at : at + _TRIED_AT_ONCE]
            there = self._mailbox.there(some := some if is_dense(some) else some[:_TRIED_APART])
            first = next((place for place, uid in enumerate(some) if uid in there), len(some))
            self._lacks(some[:first])
            self._tried += first
            at += first
            watch.progress(at, len(uids))
            if first < len(some):
                break
        return at

    def _lacks(self, uids: Iterable[int]) -> None:
        """The answer leaves these out: gone meanwhile, or a slip, so that they are asked for again."""
        for uid in uids:
            self._intake.report.vanished += uid not in self._missing
            self._missing[uid] = self._missing.get(uid, 0) + 1

    def _batch(self, uids: Sequence[int], now: datetime, watch: Watch) -> int | None:
        """How many of these the server answers for; None where somebody stops it."""
        heads = self._mailbox.heads(uids)
        self._lacks(set(uids) - {each.uid for each in heads})
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
        return len(heads) if goes_on else None

    def _dealt_with(self, head: Listed, envelope: Envelope, there: Iterable[str]) -> bool:
        """Whether the mail is stored now; what no person wrote is left as it is."""
        report = self._intake.report
        if envelope.has_id and envelope.key in there:
            report.known += 1
            self._has(head.uid)
            return True
        is_large = head.size > MAIL_BYTES
        content = self._mailbox.content(head.uid, BEGINNING_BYTES if is_large else MAIL_BYTES)
        if content is None:
            self._lacks([head.uid])
            return False
        self._has(head.uid)
        before = report.left
        size = max(head.size, len(content) + 1) if len(content) >= MAIL_BYTES else (head.size if is_large else 0)
        (dealt,) = self._intake.take([RawMail(content, size, head.arrived)])
        if not dealt and self._first_failed is None:
            self._first_failed = head.uid
        return dealt and report.left == before

    def _has(self, uid: int) -> None:
        self._missing.pop(uid, None)
        self._until = max(self._until, uid)

    def _mark(self, uids: Sequence[int]) -> None:
        if uids and self._settings.imap_after == "seen" and not self._wanted.dry_run:
            self._mailbox.mark_seen(uids)

    def _remember(self) -> None:
        """The next look begins after the last mail that was seen, or at the first that failed; a number alone moves nothing."""
        if self._wanted.dry_run:
            return
        awaited = sorted(uid for uid, looks in self._missing.items() if looks < _ASKED and uid < self._until)
        until = min([self._until, *(uid - 1 for uid in awaited[_MOST_AWAITED : _MOST_AWAITED + 1])])
        if self._first_failed is not None:
            until = min(until, self._first_failed - 1)
        kept: dict[str, object] = {"of": _place_of(self._settings), "port": self._settings.imap_port}
        kept |= {"validity": self._validity, "uid": until, "nowhere": self._nowhere}
        missing = {str(uid): self._missing[uid] for uid in awaited if uid <= until}
        keep(self._database, POSITION, kept | {"missing": missing})


def _shifted(watch: Watch, at: int, every: int) -> Progress:
    return lambda done, _all: watch.progress(at + done, every)
