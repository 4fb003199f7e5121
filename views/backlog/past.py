"""What an act altered, in words: the columns that a reader knows, their values as the screen writes them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from views.backlog.words import audience_word, level_word, marked
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.counts import numeral
from views.widgets.states import kind_word, state_look
from views.widgets.times import short_day

#: Columns whose two values are said.
_SAID = {
    "state": QT_TRANSLATE_NOOP("Backlog", "State"),
    "kind": QT_TRANSLATE_NOOP("Backlog", "Kind"),
    "title": QT_TRANSLATE_NOOP("Backlog", "Title"),
    "module": QT_TRANSLATE_NOOP("Backlog", "Module"),
    "audience": QT_TRANSLATE_NOOP("Backlog", "Seen by"),
    "value": QT_TRANSLATE_NOOP("Backlog", "Value"),
    "effort": QT_TRANSLATE_NOOP("Backlog", "Effort"),
    "effort_low": QT_TRANSLATE_NOOP("Backlog", "Low"),
    "effort_high": QT_TRANSLATE_NOOP("Backlog", "High"),
    "actual": QT_TRANSLATE_NOOP("Backlog", "Took"),
    "affected_share": QT_TRANSLATE_NOOP("Backlog", "Affected"),
    "urgency": QT_TRANSLATE_NOOP("Backlog", "Urgency"),
    "impact_override": QT_TRANSLATE_NOOP("Backlog", "Impact"),
    "mandate_reference": QT_TRANSLATE_NOOP("Backlog", "Demanded by"),
    "mandate_date": QT_TRANSLATE_NOOP("Backlog", "Due"),
    "review_on": QT_TRANSLATE_NOOP("Backlog", "Review"),
    "returns_on": QT_TRANSLATE_NOOP("Backlog", "Returns on"),
    "first_promise": QT_TRANSLATE_NOOP("Backlog", "First promise"),
    "slips": QT_TRANSLATE_NOOP("Backlog", "Slips"),
    "workaround": QT_TRANSLATE_NOOP("Backlog", "Workaround"),
}
#: Columns too long to be said: that they are others now is enough.
_LONG = {
    "description": QT_TRANSLATE_NOOP("Backlog", "Description"),
    "scenario": QT_TRANSLATE_NOOP("Backlog", "Scenario"),
    "requirements": QT_TRANSLATE_NOOP("Backlog", "Requirements"),
}
_DAYS = frozenset({"mandate_date", "review_on", "returns_on", "first_promise"})
_NUMBERS = frozenset({"value", "effort", "effort_low", "effort_high", "actual", "slips"})
_MOST = 80


def alterations(changes: Sequence[str]) -> list[str]:
    """The lines worth reading; columns that only the program reads are left out."""
    lines = []
    for change in changes:
        name, _, values = change.partition(": ")
        before, arrow, after = values.partition(" → ")
        if name in _SAID and arrow:
            lines.append(f"{marked(_SAID[name])}: {_value(name, before)} → {_value(name, after)}")
        elif name in _LONG:
            lines.append(QCoreApplication.translate("Backlog", "%1 written anew").replace("%1", marked(_LONG[name])))
    return lines


def _value(name: str, text: str) -> str:
    if text == "–":
        return text
    if name == "state":
        return state_look("change", text).word
    if name == "kind":
        return kind_word(text)
    if name == "audience":
        return audience_word(text)
    if name in {"urgency", "impact_override"}:
        return level_word(text)
    if name in _DAYS or name in _NUMBERS:
        return _figure(name, text)
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _figure(name: str, text: str) -> str:
    try:
        return short_day(date.fromisoformat(text)) if name in _DAYS else numeral(float(text))
    except ValueError:
        return text
