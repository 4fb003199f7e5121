"""What a letter tells, as plain values; the lead that groups notices fills them in."""

from dataclasses import dataclass
from datetime import date

from models.rules.terms import Event, Language, NoKind


@dataclass(frozen=True, slots=True)
class Request:
    """One ticket of the reader and one change that it waited on; a ticket on two changes is two of these."""

    ticket_key: str
    ticket_subject: str
    received: date | None
    change_number: str
    change_title: str
    no_kind: NoKind | None = None
    reason: str | None = None
    url: str | None = None
    closes: bool = True
    """Whether this letter ends the ticket; false where the ticket waits on another change as well."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything one letter may say; what is None is left out of it without a trace.

    *until* is the day that is promised: deferred, when it returns; parked, when the answer comes at the latest; more
    information, by when to reply. *release* and *release_date* are, in a letter on a withdrawal, those withdrawn.
    *fixed_in* is the version that mends it, *version* the one that the requester has. A party that a ticket is handed to
    reads its *words* and our *number*; *handed_to* is that party, as the requester reads it. *renewal* is the larger whole
    that a request became part of. *alone*: this was taken back and its release stays out with all else.
    """

    event: Event
    language: Language
    reader: str | None
    house: str
    product: str | None
    requests: tuple[Request, ...]
    reason: str | None = None
    until: date | None = None
    brings_back: str | None = None
    release: str | None = None
    release_date: date | None = None
    earlier_date: date | None = None
    questions: tuple[str, ...] = ()
    workaround: str | None = None
    corrected: str | None = None
    fixed_in: str | None = None
    version: str | None = None
    module: str | None = None
    handed_to: str | None = None
    words: str | None = None
    number: str | None = None
    renewal: str | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A finished letter: one line of subject, and plain text whose paragraphs are not wrapped."""

    subject: str
    body: str
