"""The states of changes, releases, tickets, letters and renewals, spelt as in the database, and the sets of them that rules speak of."""

from enum import StrEnum


class ChangeState(StrEnum):
    """Where a change stands on its way."""

    NEW = "new"
    PARKED = "parked"
    HONOURED = "honoured"
    PLANNED = "planned"
    READY = "ready"
    TESTED = "tested"
    SHIPPED = "shipped"
    REJECTED = "rejected"
    MERGED = "merged"


class ReleaseState(StrEnum):
    """Where a release stands."""

    PLANNED = "planned"
    COMPOSING = "composing"
    FROZEN = "frozen"
    IN_TEST = "in-test"
    READY = "ready"
    SHIPPED = "shipped"
    WITHDRAWN = "withdrawn"


class TicketState(StrEnum):
    """Where a ticket stands; *closed* always carries a disposition."""

    OPEN = "open"
    ASKED = "asked"
    PARKED = "parked"
    CLOSED = "closed"
    REOPENED = "reopened"


class LetterState(StrEnum):
    """Where a letter stands; *unreachable* and *opted out* end a letter that no post can bring."""

    DRAFT = "draft"
    QUEUED = "queued"
    CLAIMED = "claimed"
    ABOUT_TO_BE_SENT = "about-to-be-sent"
    SENT = "sent"
    DEFERRED = "deferred"
    FAILED = "failed"
    HELD = "held"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    BY_HAND = "by-hand"
    UNREACHABLE = "unreachable"
    OPTED_OUT = "opted-out"


class RenewalState(StrEnum):
    """Where a renewal stands."""

    PROPOSED = "proposed"
    HONOURED = "honoured"
    REJECTED = "rejected"
    SHIPPED = "shipped"


OPEN_RELEASE = frozenset({ReleaseState.PLANNED, ReleaseState.COMPOSING})
UNSHIPPED_RELEASE = OPEN_RELEASE | {ReleaseState.FROZEN, ReleaseState.IN_TEST, ReleaseState.READY}
LIVE_RENEWAL = frozenset({RenewalState.PROPOSED, RenewalState.HONOURED})
IN_RELEASE = frozenset({ChangeState.PLANNED, ChangeState.READY, ChangeState.TESTED})
UNSENT_LETTER = frozenset(
    {
        LetterState.DRAFT,
        LetterState.QUEUED,
        LetterState.DEFERRED,
        LetterState.FAILED,
        LetterState.HELD,
        LetterState.BY_HAND,
    }
)
TOLD_LETTER = frozenset({LetterState.SENT, LetterState.UNKNOWN})
