"""The field's terms as enums: kinds, events and languages, spelt as in the database, the code and the JSON."""

from enum import StrEnum


class Language(StrEnum):
    """The five languages that letters and screens are written in (ISO 639-1)."""

    EN = "en"
    SV = "sv"
    FI = "fi"
    DE = "de"
    NL = "nl"


class TicketKind(StrEnum):
    """What a requester filed."""

    PROBLEM = "problem"
    QUESTION = "question"
    RFC = "rfc"
    WISH = "wish"
    ORDER = "order"
    ADVICE = "advice"


class ChangeKind(StrEnum):
    """What may ship: a fault mended, a thing altered, something new, or what a law demands."""

    CORRECTION = "correction"
    CHANGE = "change"
    WISH = "wish"
    MANDATE = "mandate"


class Audience(StrEnum):
    """Who sees the change."""

    VISITOR = "visitor"
    USER = "user"
    ADMINISTRATOR = "administrator"


class Level(StrEnum):
    """Urgency or impact of a correction."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class DecisionKind(StrEnum):
    """The product owner's word."""

    HONOUR = "honour"
    REJECT = "reject"
    DEFER = "defer"
    ASK = "ask"
    BAKE = "bake"


class NoKind(StrEnum):
    """The three kinds of no; *lapsed* ends a mandate whose law no longer demands it."""

    NOT_EVER = "not-ever"
    POSSIBLE_TODAY = "possible-today"
    NOT_NOW = "not-now"
    LAPSED = "lapsed"


class Disposition(StrEnum):
    """How a ticket ended."""

    SHIPPED = "shipped"
    REJECTED = "rejected"
    ANSWERED = "answered"
    POSSIBLE_TODAY = "possible-today"
    ROUTED = "routed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class ReleaseKind(StrEnum):
    """Regular by the cadence, expedited for critical corrections, major for a renewal."""

    REGULAR = "regular"
    EXPEDITED = "expedited"
    MAJOR = "major"


class DependencyKind(StrEnum):
    """How one change hangs on another, or on a date (*not before*)."""

    REQUIRES = "requires"
    TOGETHER = "together"
    EXCLUDES = "excludes"
    NOT_BEFORE = "not-before"


class Verdict(StrEnum):
    """A tester's word on a release item."""

    PASS = "pass"
    FAIL = "fail"


class OpenItems(StrEnum):
    """What happens to items that are not tested when their release is to ship."""

    ASK = "ask"
    BLOCK = "block"
    MOVE = "move"


class Event(StrEnum):
    """What a requester can be told; each has a letter template of this name in every language."""

    RECEIVED = "received"
    MORE_INFORMATION = "more-information"
    PARKED = "parked"
    HONOURED = "honoured"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WORKAROUND = "workaround"
    ORDERED = "ordered"
    SCHEDULED = "scheduled"
    RESCHEDULED = "rescheduled"
    SHIPPED = "shipped"
    WITHDRAWN = "withdrawn"
    CORRECTION = "correction"
    CLOSED = "closed"
    HANDED_OVER = "handed-over"
    BAKED_IN = "baked-in"


class Fact(StrEnum):
    """What makes a ticket complete enough to work on; which facts a kind of ticket needs is the house's choice."""

    VERSION = "version"
    MODULE = "module"
    PLACES = "places"
    SITUATIONS = "situations"
    STEPS = "steps"
    LOG = "log"
    SCREENSHOT = "screenshot"
    EXAMPLE = "example"
    AFFECTED = "affected"
    SCENARIO = "scenario"
    REQUIREMENTS = "requirements"


class TrialPlace(StrEnum):
    """Whose system a fault was tried in."""

    OWN = "own-system"
    REQUESTER = "at-requester"


class TrialResult(StrEnum):
    """What was seen when a fault was tried."""

    SEEN = "seen"
    NOT_SEEN = "not-seen"
    NEEDS_LOG_BUILD = "needs-log-build"


class AnswerChannel(StrEnum):
    """How a requester was given the answer, or how support came to hear of the request."""

    WRITTEN = "written"
    PHONE = "phone"
    SCREEN = "shared-screen"
    MEETING = "meeting"
    PORTAL = "portal"


class NoticePolicy(StrEnum):
    """What the house does when an event happens: nothing, a draft to review, or send."""

    OFF = "off"
    DRAFT = "draft"
    SEND = "send"


class Channel(StrEnum):
    """How a letter reaches its reader."""

    MAIL = "mail"
    BY_HAND = "by-hand"


class ReturnKind(StrEnum):
    """What brings a parked change back to whoever decides."""

    DATE = "date"
    TICKET = "ticket"
    WAITERS = "waiters"
    CAPACITY = "capacity"
    LAW = "law"


class TicketEvent(StrEnum):
    """What must happen to a ticket, so that a change that hangs on it comes back."""

    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"


class ChainRole(StrEnum):
    """A link of the chain that decides: who speaks for the customer, and whose word counts."""

    ACCOUNT_MANAGER = "account-manager"
    PRODUCT_OWNER = "product-owner"


class ClosureKind(StrEnum):
    """What a closed period closes: all work, or shipping alone."""

    CLOSED = "closed"
    BLACKOUT = "blackout"


class PinKind(StrEnum):
    """What is said by hand about where a change ships."""

    PINNED = "pinned"
    BARRED = "barred"
