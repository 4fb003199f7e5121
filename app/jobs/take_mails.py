"""Taking mails in: each looked at, found its place, and stored in a short act of its own; one that fails stops no other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import sqlalchemy as sa

from app.commands.act import By, perform
from app.commands.mail_in import (
    Filed,
    LetterReturned,
    TakeMails,
    TakeReply,
    ThereAlready,
    letter_returned,
    take_mails,
    take_reply,
)
from app.connectors.mail_files import count_mails, mails_in
from app.connectors.mail_message import IncomingMail, RawMail, read_mail
from app.connectors.mail_text import clean_line
from app.effects import Effects
from app.jobs.send_letters import UNWATCHED, Watch
from app.queries.mail import belongs, own_addresses, source_name
from app.queries.people import house
from app.rows.mail import Belongs
from models.database import Database
from models.house import House
from models.rules.errors import Refusal

_MOST_LINES = 200
_TOGETHER = 200
# Stands for an act that another desk did at the same moment.
_BY_ANOTHER = Effects(0, "")
_TOGETHER_BYTES = 30_000_000


@dataclass(slots=True)
class MailReport:
    """What became of the mails; *lines* say it mail by mail, where there is something to say. *trouble* is what stopped it all."""

    new: int = 0
    answers: int = 0
    known: int = 0
    left: int = 0
    returned: int = 0
    failed: int = 0
    vanished: int = 0
    lines: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    touched: dict[str, frozenset[int]] = field(default_factory=dict)
    acts: list[int] = field(default_factory=list)
    trouble: str = ""
    offline: bool = False

    def say(self, line: str) -> None:
        """Note something on one mail; of very many only the first are told one by one."""
        if len(self.lines) < _MOST_LINES:
            self.lines.append(line)
        elif len(self.lines) == _MOST_LINES:
            self.lines.append("… and more of the kind.")

    def sentence(self, *, dry_run: bool = False) -> str:
        """All of it in one line."""
        counts = (
            (self.new, "new", "new"),
            (self.answers, "answer", "answers"),
            (self.known, "known already", "known already"),
            (self.returned, "letter that came back", "letters that came back"),
            (self.left, "left alone", "left alone"),
            (self.failed, "not taken in", "not taken in"),
            (self.vanished, "gone meanwhile", "gone meanwhile"),
        )
        parts = [f"{number} {one if number == 1 else many}" for number, one, many in counts if number]
        said = ", ".join(parts) or "nothing new"
        return f"Mail{' (dry run, nothing is kept)' if dry_run else ''}: {said}"

    def effects(self) -> Effects | None:
        """What screens must read anew; None where nothing has changed."""
        return Effects(0, "", self.touched) if self.touched else None


class MailIntake:
    """Takes mails in, some at a time; `failed` is true where one of the last ones could not be stored."""

    def __init__(self, database: Database, by: By, *, source: str = "", dry_run: bool = False) -> None:
        self._database = database
        self._by = by
        self._dry_run = dry_run
        self._house: House = house(database)
        self._own = own_addresses(self._house)
        self._source = source.strip() or source_name(self._house)
        self.report = MailReport()
        self._seen: dict[str, str] = {}
        self._taken: set[str] = set()

    def take(self, raws: Sequence[RawMail]) -> list[bool]:
        """Store these mails: new ones together, then what answers them. Says of each whether it is dealt with."""
        dealt = iter(self._take_written([raw for raw in raws if raw.content.strip()]))
        return [next(dealt) if raw.content.strip() else self.leave_empty("A mail") for raw in raws]

    def leave_empty(self, name: str) -> bool:
        """Leave out what holds nothing; *name* begins the sentence on it. It is dealt with."""
        self.report.left += 1
        self.report.say(f"{name} was left alone: it is empty.")
        return True

    def _take_written(self, raws: Sequence[RawMail]) -> list[bool]:
        mails = [self._read(raw) for raw in raws]
        fates = [self._place(mail) for mail in mails]
        dealt = [True] * len(mails)
        new = [at for at, fate in enumerate(fates) if fate.fate == "new" and not self._answers_one_of(mails, mails[at])]
        for at in self._store_new([(at, Filed(mails[at], fates[at].key, fates[at].note)) for at in new]):
            dealt[at] = False
        for at, mail in enumerate(mails):
            if at not in new:
                fate = self._place(mail, again=True) if fates[at].fate == "new" else fates[at]
                dealt[at] = self._one(mail, fate)
        return dealt

    def _read(self, raw: RawMail) -> IncomingMail:
        mail = read_mail(raw, self._by.now, self._own)
        for warning in mail.warnings:
            self.report.say(f"{_named(mail)}: {warning}")
        return mail

    def _place(self, mail: IncomingMail, *, again: bool = False) -> Belongs:
        found = belongs(self._database, mail)
        if again or found.fate not in {"new", "reply"}:
            return found
        # What came just now, and is not stored yet, is known from here: the same mail, or another of its identifier.
        for key in dict.fromkeys((found.key, mail.other_key)):
            other = self._seen.setdefault(key, mail.other_key)
            if other != mail.other_key:
                continue
            if key in self._taken:
                return Belongs("known")
            self._taken.add(key)
            return replace(found, key=key)
        return Belongs("known")

    @staticmethod
    def _answers_one_of(mails: Sequence[IncomingMail], mail: IncomingMail) -> bool:
        """Whether it answers another mail of these, which must be there first."""
        return any(each.key in mail.answers for each in mails if each is not mail)

    def _store_new(self, filed: Sequence[tuple[int, Filed]]) -> list[int]:
        """Store new ones by one act; where that fails, one by one. Gives the places of those that failed."""
        if not filed:
            return []
        order = TakeMails(
            self._source, [each for _at, each in filed], self._house.imap_product, self._house.imap_language
        )
        about = _named(filed[0][1].mail)
        effects = self._performed(lambda: perform(self._database, take_mails, order, self._by), about, len(filed) > 1)
        if effects is _BY_ANOTHER:
            self.report.known += len(filed)
            return []
        if effects is not None:
            self.report.new += len(effects.made) or len(filed)
            self.report.made += effects.made
            for _at, each in filed:
                if each.note:
                    self.report.say(f"{_named(each.mail)}: a new ticket. {each.note}")
            return []
        if len(filed) == 1:
            return [filed[0][0]]
        return [at for each in filed for at in self._store_new([each])]

    def _one(self, mail: IncomingMail, fate: Belongs) -> bool:
        if fate.fate in {"known", "own"}:
            self.report.known += 1
        elif fate.fate == "automatic":
            self.report.left += 1
            self.report.say(f"{_named(mail)}: left alone, {mail.automatic}.")
        elif fate.fate == "bounce":
            return self._returned(mail, fate)
        elif fate.fate == "reply" and fate.ticket is not None:
            return self._reply(mail, fate, fate.ticket)
        else:
            return not self._store_new([(0, Filed(mail, fate.key, fate.note))])
        return True

    def _reply(self, mail: IncomingMail, fate: Belongs, ticket: int) -> bool:
        order = TakeReply(self._source, Filed(mail, fate.key, fate.note), ticket, fate.letter)
        effects = self._performed(lambda: perform(self._database, take_reply, order, self._by), _named(mail))
        if effects is None:
            return False
        if effects is _BY_ANOTHER:
            self.report.known += 1
            return True
        self.report.answers += 1
        self.report.answered.append(f"T-{ticket}")
        self.report.say(f"{_named(mail)}: {effects.said() or f'an answer on T-{ticket}'}")
        return True

    def _returned(self, mail: IncomingMail, fate: Belongs) -> bool:
        bounce = mail.bounce
        assert bounce is not None, "only a bounce is returned"
        if fate.letter is None or not bounce.is_final:
            self.report.left += 1
            why = (
                "the post still tries" if not bounce.is_final else "it names no letter of ours that waits for its fate"
            )
            self.report.say(
                f"{_named(mail)}: left alone, {why} ({bounce.recipient or 'nobody named'}: {bounce.reason})."
            )
            return True
        order = LetterReturned(fate.letter, bounce.reason)
        effects = self._performed(lambda: perform(self._database, letter_returned, order, self._by), _named(mail))
        if effects is not None:
            self.report.returned += 1
            self.report.say(f"{effects.sentence or 'A letter came back'}: {bounce.reason}")
        return effects is not None

    def _performed(self, act: Callable[[], Effects], about: str, tries_again: bool = False) -> Effects | None:
        """Perform it; a refusal or a value that no database takes is a line of the report."""
        if self._dry_run:
            return Effects(0, "")
        try:
            effects = act()
        except ThereAlready:
            return _BY_ANOTHER
        except (Refusal, sa.exc.StatementError) as wrong:
            if not tries_again:
                self.report.failed += 1
                said = (
                    wrong.sentence
                    if isinstance(wrong, Refusal)
                    else f"the database does not take it ({type(wrong).__name__})."
                )
                self.report.say(f"{about}: not taken in, {said}")
            return None
        self.report.acts.append(effects.act)
        for kind, ids in effects.touched.items():
            self.report.touched[kind] = self.report.touched.get(kind, frozenset()) | ids
        return effects


def _named(mail: IncomingMail) -> str:
    return clean_line(
        f"“{mail.subject or clean_line(mail.body, 60) or mail.key}” from {mail.requester or mail.sender or 'nobody'}",
        160,
    )


def _empty_files(path: Path) -> list[str]:
    """The names of the files without a byte; what can't be read is said when it is read."""
    try:
        files = (
            [each for each in sorted(path.iterdir()) if each.suffix.casefold() == ".eml"] if path.is_dir() else [path]
        )
        return [each.name for each in files if each.is_file() and each.stat().st_size == 0]
    except OSError:
        return []


@dataclass(frozen=True, slots=True)
class ImportMails:
    """Files or folders with mails, and the source that they belong to (the mailbox's address unless said)."""

    paths: tuple[Path, ...]
    source: str = ""
    dry_run: bool = False


def import_mails(database: Database, order: ImportMails, by: By, watch: Watch = UNWATCHED) -> MailReport:
    """Take the mails of files in, some hundred by one act; the same again changes nothing. Raises BadInput.

    Cancelled, what is in stays in: the same import goes on from there.
    """
    intake = MailIntake(database, by, source=order.source, dry_run=order.dry_run)
    expected = sum(count_mails(path) for path in order.paths)
    some: list[RawMail] = []
    done = size = 0
    for name in (name for path in order.paths for name in _empty_files(path)):
        intake.leave_empty(name)
    for raw in (raw for path in order.paths for raw in mails_in(path) if raw.content):
        if watch.cancelled():
            break
        some.append(raw)
        size += len(raw.content)
        if len(some) >= _TOGETHER or size >= _TOGETHER_BYTES:
            intake.take(some)
            done, some, size = done + len(some), [], 0
            watch.progress(done, max(done, expected))
    else:
        intake.take(some)
        watch.progress(done + len(some), max(done + len(some), expected))
    return intake.report
