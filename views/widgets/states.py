"""How every domain state, kind and language looks: icon, word and state colour; the only table of it.

state_look("change", "parked") -> Look          kinds: change, release, ticket, letter, disposition, verdict, decision
state_look("change", "parked", "Parked 63 days")    the same with other words
state_word("change", "parked") -> str               its word within a sentence
kind_icon("wish") -> str, kind_word("wish") -> str, language_word("sv") -> str, event_word("shipped") -> str
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from views.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Look:
    """What a chip shows: the meaning of its icon, its word and its tone."""

    icon: str
    word: str
    tone: str


_CHANGE = {
    "new": ("new", QT_TRANSLATE_NOOP("State", "New"), "info"),
    "parked": ("park", QT_TRANSLATE_NOOP("State", "Parked"), "wait"),
    "deferred": ("defer", QT_TRANSLATE_NOOP("State", "Deferred"), "wait"),
    "asked": ("ask", QT_TRANSLATE_NOOP("State", "Asked"), "wait"),
    "honoured": ("honour", QT_TRANSLATE_NOOP("State", "Honoured"), "good"),
    "planned": ("plan", QT_TRANSLATE_NOOP("State", "Planned"), "info"),
    "ready": ("ready", QT_TRANSLATE_NOOP("State", "Ready"), "info"),
    "tested": ("test", QT_TRANSLATE_NOOP("State", "Tested"), "good"),
    "shipped": ("ship", QT_TRANSLATE_NOOP("State", "Shipped"), "ship"),
    "rejected": ("reject", QT_TRANSLATE_NOOP("State", "Rejected"), "idle"),
    "merged": ("merge", QT_TRANSLATE_NOOP("State", "Merged"), "idle"),
    "test-failed": ("fail", QT_TRANSLATE_NOOP("State", "Test failed"), "bad"),
    "carried": ("layers", QT_TRANSLATE_NOOP("State", "Carried"), "info"),
}
_RELEASE = {
    "planned": ("plan", QT_TRANSLATE_NOOP("State", "Planned"), "info"),
    "composing": ("compose", QT_TRANSLATE_NOOP("State", "Composing"), "info"),
    "frozen": ("freeze", QT_TRANSLATE_NOOP("State", "Frozen"), "wait"),
    "in-test": ("test", QT_TRANSLATE_NOOP("State", "In test"), "wait"),
    "ready": ("ready", QT_TRANSLATE_NOOP("State", "Ready"), "good"),
    "shipped": ("ship", QT_TRANSLATE_NOOP("State", "Shipped"), "ship"),
    "withdrawn": ("withdraw", QT_TRANSLATE_NOOP("State", "Withdrawn"), "idle"),
    "over": ("over", QT_TRANSLATE_NOOP("State", "Over capacity"), "bad"),
}
_DISPOSITION = {
    "shipped": ("ship", QT_TRANSLATE_NOOP("State", "Shipped"), "ship"),
    "rejected": ("reject", QT_TRANSLATE_NOOP("State", "Rejected"), "idle"),
    "answered": ("case", QT_TRANSLATE_NOOP("State", "Answered"), "good"),
    "possible-today": ("done", QT_TRANSLATE_NOOP("State", "Possible today"), "good"),
    "routed": ("route", QT_TRANSLATE_NOOP("State", "Routed"), "idle"),
    "merged": ("merge", QT_TRANSLATE_NOOP("State", "Merged"), "idle"),
    "withdrawn": ("withdraw", QT_TRANSLATE_NOOP("State", "Withdrawn"), "idle"),
}
_TICKET = {
    "open": ("new", QT_TRANSLATE_NOOP("State", "Open"), "info"),
    "asked": ("ask", QT_TRANSLATE_NOOP("State", "Asked"), "wait"),
    "parked": ("park", QT_TRANSLATE_NOOP("State", "Parked"), "wait"),
    "closed": ("done", QT_TRANSLATE_NOOP("State", "Closed"), "idle"),
    "reopened": ("reopen", QT_TRANSLATE_NOOP("State", "Reopened"), "info"),
}
_LETTER = {
    "draft": ("edit", QT_TRANSLATE_NOOP("State", "Draft"), "idle"),
    "queued": ("wait", QT_TRANSLATE_NOOP("State", "Queued"), "wait"),
    "claimed": ("send", QT_TRANSLATE_NOOP("State", "Leaving"), "info"),
    "about-to-be-sent": ("send", QT_TRANSLATE_NOOP("State", "Leaving"), "info"),
    "sent": ("send", QT_TRANSLATE_NOOP("State", "Sent"), "info"),
    "delivered": ("done", QT_TRANSLATE_NOOP("State", "Delivered"), "good"),
    "deferred": ("wait", QT_TRANSLATE_NOOP("State", "Tries again"), "wait"),
    "failed": ("fail", QT_TRANSLATE_NOOP("State", "Failed"), "bad"),
    "held": ("hold", QT_TRANSLATE_NOOP("State", "Held"), "wait"),
    "unknown": ("unknown", QT_TRANSLATE_NOOP("State", "Unknown"), "bad"),
    "withdrawn": ("withdraw", QT_TRANSLATE_NOOP("State", "Withdrawn"), "idle"),
    "by-hand": ("by-hand", QT_TRANSLATE_NOOP("State", "By hand"), "wait"),
    "unreachable": ("unreachable", QT_TRANSLATE_NOOP("State", "Unreachable"), "bad"),
    "opted-out": ("reject", QT_TRANSLATE_NOOP("State", "Opted out"), "idle"),
}
_VERDICT = {
    "pass": ("test", QT_TRANSLATE_NOOP("State", "Tested"), "good"),
    "fail": ("fail", QT_TRANSLATE_NOOP("State", "Test failed"), "bad"),
    "none": ("wait", QT_TRANSLATE_NOOP("State", "Not tested"), "wait"),
}
_DECISION = {
    "honour": ("honour", QT_TRANSLATE_NOOP("State", "Honoured"), "good"),
    "reject": ("reject", QT_TRANSLATE_NOOP("State", "Rejected"), "idle"),
    "defer": ("defer", QT_TRANSLATE_NOOP("State", "Deferred"), "wait"),
    "ask": ("ask", QT_TRANSLATE_NOOP("State", "Asked"), "wait"),
    "bake": ("bake-in", QT_TRANSLATE_NOOP("State", "Baked in"), "info"),
    "not-ever": ("reject", QT_TRANSLATE_NOOP("State", "Not ever"), "idle"),
    "not-now": ("reject", QT_TRANSLATE_NOOP("State", "Not now"), "idle"),
    "possible-today": ("done", QT_TRANSLATE_NOOP("State", "Possible today"), "good"),
    "lapsed": ("reject", QT_TRANSLATE_NOOP("State", "Lapsed"), "idle"),
}
_RENEWAL = {
    "proposed": ("advice", QT_TRANSLATE_NOOP("State", "Proposed"), "wait"),
    "honoured": ("honour", QT_TRANSLATE_NOOP("State", "Honoured"), "good"),
    "rejected": ("reject", QT_TRANSLATE_NOOP("State", "Rejected"), "idle"),
    "shipped": ("ship", QT_TRANSLATE_NOOP("State", "Shipped"), "ship"),
}
#: Every state of every thing: state → (icon, word, tone).
STATES = {
    "change": _CHANGE,
    "release": _RELEASE,
    "ticket": _TICKET,
    "letter": _LETTER,
    "disposition": _DISPOSITION,
    "verdict": _VERDICT,
    "decision": _DECISION,
    "renewal": _RENEWAL,
}
_KINDS = {
    "correction": QT_TRANSLATE_NOOP("Kind", "Correction"),
    "change": QT_TRANSLATE_NOOP("Kind", "Change"),
    "wish": QT_TRANSLATE_NOOP("Kind", "Wish"),
    "mandate": QT_TRANSLATE_NOOP("Kind", "Mandate"),
    "problem": QT_TRANSLATE_NOOP("Kind", "Problem"),
    "question": QT_TRANSLATE_NOOP("Kind", "Question"),
    "rfc": QT_TRANSLATE_NOOP("Kind", "RFC"),
    "order": QT_TRANSLATE_NOOP("Kind", "Order"),
    "advice": QT_TRANSLATE_NOOP("Kind", "Advice"),
}
_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "sv": QT_TRANSLATE_NOOP("Language", "Swedish"),
    "fi": QT_TRANSLATE_NOOP("Language", "Finnish"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "nl": QT_TRANSLATE_NOOP("Language", "Dutch"),
}
_EVENTS = {
    "received": QT_TRANSLATE_NOOP("Event", "Received"),
    "more-information": QT_TRANSLATE_NOOP("Event", "More information"),
    "parked": QT_TRANSLATE_NOOP("Event", "Parked"),
    "honoured": QT_TRANSLATE_NOOP("Event", "Honoured"),
    "rejected": QT_TRANSLATE_NOOP("Event", "Rejected"),
    "deferred": QT_TRANSLATE_NOOP("Event", "Deferred"),
    "workaround": QT_TRANSLATE_NOOP("Event", "Workaround"),
    "ordered": QT_TRANSLATE_NOOP("Event", "Correction ordered"),
    "scheduled": QT_TRANSLATE_NOOP("Event", "Scheduled"),
    "rescheduled": QT_TRANSLATE_NOOP("Event", "Rescheduled"),
    "shipped": QT_TRANSLATE_NOOP("Event", "Shipped"),
    "withdrawn": QT_TRANSLATE_NOOP("Event", "Release withdrawn"),
    "correction": QT_TRANSLATE_NOOP("Event", "Correction of a letter"),
    "closed": QT_TRANSLATE_NOOP("Event", "Closed"),
    "handed-over": QT_TRANSLATE_NOOP("Event", "Handed over"),
    "baked-in": QT_TRANSLATE_NOOP("Event", "Part of a renewal"),
}


def state_look(kind: str, state: str, word: str = "") -> Look:
    """The look of a state of a change, release, ticket, letter …; a state unknown here shows its own name."""
    name = state.replace("_", "-").replace(" ", "-").lower()
    icon, text, tone = STATES.get(kind, {}).get(name, ("info", "", "idle"))
    shown = word or (QCoreApplication.translate("State", text) if text else state)
    return Look(icon, shown, tone)


def state_word(kind: str, state: str) -> str:
    """The word of a state as it stands within a sentence: frozen, im Aufbau."""
    word = state_look(kind, state).word
    return word[:1].lower() + word[1:]


def kind_icon(kind: str) -> str:
    """The icon of a kind of ticket or change."""
    return kind if kind in _KINDS else "file"


def kind_word(kind: str) -> str:
    """The word for a kind of ticket or change in the language of the screen."""
    return QCoreApplication.translate("Kind", _KINDS[kind]) if kind in _KINDS else kind


def language_word(code: str) -> str:
    """A language's name in the language of the screen."""
    return QCoreApplication.translate("Language", _LANGUAGES[code]) if code in _LANGUAGES else code.upper()


def event_word(event: str) -> str:
    """What a letter tells, in the language of the screen."""
    return QCoreApplication.translate("Event", _EVENTS[event]) if event in _EVENTS else event
