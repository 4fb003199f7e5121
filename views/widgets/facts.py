"""Words for the facts that make a ticket complete, and for what came of trying a fault, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from views.marking import QT_TRANSLATE_NOOP
from views.widgets.states import Look

_FACTS = {
    "version": QT_TRANSLATE_NOOP("Fact", "Product version"),
    "module": QT_TRANSLATE_NOOP("Fact", "Module"),
    "places": QT_TRANSLATE_NOOP("Fact", "Where it happens"),
    "situations": QT_TRANSLATE_NOOP("Fact", "In which situations"),
    "steps": QT_TRANSLATE_NOOP("Fact", "Steps to see it"),
    "log": QT_TRANSLATE_NOOP("Fact", "Log"),
    "screenshot": QT_TRANSLATE_NOOP("Fact", "Screenshot"),
    "example": QT_TRANSLATE_NOOP("Fact", "Example"),
    "affected": QT_TRANSLATE_NOOP("Fact", "How many are affected"),
    "scenario": QT_TRANSLATE_NOOP("Fact", "Scenario"),
    "requirements": QT_TRANSLATE_NOOP("Fact", "Requirements"),
}
_RESULTS = {
    "seen": ("warning", QT_TRANSLATE_NOOP("Trial", "Seen"), "bad"),
    "not-seen": ("done", QT_TRANSLATE_NOOP("Trial", "Not seen"), "good"),
    "needs-log-build": ("file", QT_TRANSLATE_NOOP("Trial", "Log build"), "wait"),
    "": ("minus", QT_TRANSLATE_NOOP("Trial", "Not tried"), "idle"),
}
_PLACES = {
    "own-system": QT_TRANSLATE_NOOP("Trial", "Our system"),
    "at-requester": QT_TRANSLATE_NOOP("Trial", "At the requester's"),
}
_CHANNELS = {
    "phone": QT_TRANSLATE_NOOP("Channel", "Phone"),
    "meeting": QT_TRANSLATE_NOOP("Channel", "Meeting"),
    "shared-screen": QT_TRANSLATE_NOOP("Channel", "Shared screen"),
    "written": QT_TRANSLATE_NOOP("Channel", "In writing"),
    "portal": QT_TRANSLATE_NOOP("Channel", "Portal"),
}
_TODO = {
    "try-own-system": QT_TRANSLATE_NOOP("Trial", "Not tried yet: try it in our own systems."),
    "try-at-requester": QT_TRANSLATE_NOOP("Trial", "Not seen in our systems: try at the requester's."),
    "ask-for-log-build": QT_TRANSLATE_NOOP("Trial", "Not seen there: ask for a log build."),
    "wait-for-log-build": QT_TRANSLATE_NOOP("Trial", "A build that logs more is needed: try again with it."),
}
#: The facts and the channels, in the order in which they are offered.
FACTS = tuple(_FACTS)
CHANNELS = tuple(_CHANNELS)


def fact_word(fact: str) -> str:
    """The word for a fact."""
    return QCoreApplication.translate("Fact", _FACTS[fact]) if fact in _FACTS else fact


def result_look(result: str) -> Look:
    """The look of what was seen when a fault was tried; "" where it was not."""
    icon, word, tone = _RESULTS.get(result, _RESULTS[""])
    return Look(icon, QCoreApplication.translate("Trial", word), tone)


def place_word(place: str, name: str = "") -> str:
    """Whose system, or its own name where it has one."""
    return name or QCoreApplication.translate("Trial", _PLACES.get(place, place))


def todo_words(todo: str) -> str:
    """What is to be tried next; nothing where the fault was seen."""
    return QCoreApplication.translate("Trial", _TODO[todo]) if todo in _TODO else ""


def channel_word(channel: str) -> str:
    """How somebody was heard or answered."""
    return QCoreApplication.translate("Channel", _CHANNELS[channel]) if channel in _CHANNELS else channel
