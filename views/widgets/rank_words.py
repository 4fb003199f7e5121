"""Ranks in words: where a change stands, what puts it before or behind its neighbour, and what would let the two swap.

place_words(sheet)   "3 of 41"
neighbour_words(sheet.number, neighbour, before=True)   "C-12 goes before it: it scores 8.2, this one 7.4."
need_words(neighbour)   "They would swap with Value 8 instead of 6, or Effort 2 instead of 5."
no_quick_win_words(reason)   "It takes 5 person-days; a quick win takes 2 at most."
criterion_word("reach"), audience_word("visitor")
"""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.rows.ranking import Need, Neighbour, NoQuickWinRow, RankSheet, Said
from models.rules.terms import Audience
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.counts import apart, numeral
from views.widgets.times import short_day

_CRITERIA = {
    "reach": QT_TRANSLATE_NOOP("Score", "Reach"),
    "waiting": QT_TRANSLATE_NOOP("Score", "Waiting"),
    "value": QT_TRANSLATE_NOOP("Score", "Value"),
    "visibility": QT_TRANSLATE_NOOP("Score", "Visibility"),
    "effort": QT_TRANSLATE_NOOP("Score", "Effort"),
    "impact": QT_TRANSLATE_NOOP("Score", "Impact"),
    "confidence": QT_TRANSLATE_NOOP("Score", "Confidence"),
    "urgency": QT_TRANSLATE_NOOP("Score", "Urgency"),
    "risk": QT_TRANSLATE_NOOP("Score", "Risk"),
}
_AUDIENCES = {
    Audience.VISITOR: QT_TRANSLATE_NOOP("Score", "Visitors"),
    Audience.USER: QT_TRANSLATE_NOOP("Score", "Users"),
    Audience.ADMINISTRATOR: QT_TRANSLATE_NOOP("Score", "Administrators"),
}
#: What sets the one that goes first apart; %1 is what it has there, %2 what the other has.
_APART = {
    "mandates": QT_TRANSLATE_NOOP("Rank", "the first is due by %1, the second by %2"),
    "quick-wins": QT_TRANSLATE_NOOP("Rank", "the first was let pass as a quick win"),
    "many-before-few": QT_TRANSLATE_NOOP("Rank", "end users served by the first: %1, by the second: %2"),
    "visibility": QT_TRANSLATE_NOOP("Rank", "the first is seen by: %1, the second by: %2"),
    "proportion": QT_TRANSLATE_NOOP("Rank", "the cost of the first is in proportion, that of the second is not"),
    "score": QT_TRANSLATE_NOOP("Rank", "the first scores %1, the second %2"),
    "reach": QT_TRANSLATE_NOOP("Rank", "neither is scored; end users served by the first: %1, by the second: %2"),
    "number": QT_TRANSLATE_NOOP("Rank", "they stand alike, and the first is older"),
}
#: The same where the second has no value there.
_ALONE = {
    "mandates": QT_TRANSLATE_NOOP("Rank", "the first is due by %1"),
    "visibility": QT_TRANSLATE_NOOP("Rank", "the first is seen by: %1; of the second nobody has said"),
    "score": QT_TRANSLATE_NOOP("Rank", "the first scores %1, the second is not scored"),
}
_NO_QUICK_WIN = {
    "off": QT_TRANSLATE_NOOP("Rank", "The policy lets no quick win pass."),
    "effort": QT_TRANSLATE_NOOP("Rank", "It takes %1 pd; a quick win takes %2 at most."),
    "reach": QT_TRANSLATE_NOOP("Rank", "End users that it serves: %1; a quick win serves %2 at least."),
}
_NO_EFFORT = QT_TRANSLATE_NOOP("Rank", "Nobody has said what it costs; a quick win takes %2 pd at most.")


def _tr(text: str, *values: str) -> str:
    said = QCoreApplication.translate("Rank", text)
    for place, value in enumerate(values, start=1):
        said = said.replace(f"%{place}", value)
    return said


def criterion_word(name: str) -> str:
    """A criterion in the language of the screen; an organisation's own by its name."""
    return QCoreApplication.translate("Score", _CRITERIA[name]) if name in _CRITERIA else name


def audience_word(audience: str) -> str:
    """Who sees a change, in the language of the screen."""
    return QCoreApplication.translate("Score", _AUDIENCES[Audience(audience)])


def place_words(sheet: RankSheet) -> str:
    """3 of 41; nothing where it stands in no line."""
    if sheet.rank is None:
        return ""
    return _tr(QT_TRANSLATE_NOOP("Rank", "rank %1 of %2"), numeral(sheet.rank.place), numeral(sheet.rank.of))


def neighbour_words(own: str, other: Neighbour, *, before: bool) -> str:
    """Which of two neighbours goes first and why; *before* where the other does."""
    first, second = (other.number, own) if before else (own, other.number)
    ahead, behind = (other.other, other.own) if before else (other.own, other.other)
    lacks = behind is None and other.by in _ALONE
    why = _tr(
        _ALONE[other.by] if lacks else _APART[other.by], _said(other.by, ahead, behind), _said(other.by, behind, ahead)
    )
    return _tr(QT_TRANSLATE_NOOP("Rank", "%1 goes before %2: "), first, second) + why + "."


def _said(by: str, value: Said, beside: Said) -> str:
    if value is None:
        return "–"
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, str):
        return audience_word(value) if by == "visibility" else value
    return apart(value, beside if isinstance(beside, int | float) else None)


def need_words(other: Neighbour) -> str:
    """What would let the two swap, criterion by criterion."""
    if not other.needs:
        return _tr(QT_TRANSLATE_NOOP("Rank", "No single value would let the two swap."))
    either = _tr(QT_TRANSLATE_NOOP("Rank", " or "))
    return _tr(QT_TRANSLATE_NOOP("Rank", "They would swap with %1."), either.join(map(_need, other.needs)))


def _need(need: Need) -> str:
    word, needed = criterion_word(need.by), _value(need.needed)
    if need.now is None:
        return f"{word} {needed}"
    return _tr(QT_TRANSLATE_NOOP("Rank", "%1 %2 instead of %3"), word, needed, _value(need.now))


def _value(value: float | str) -> str:
    return audience_word(value) if isinstance(value, str) else numeral(value)


def no_quick_win_words(reason: NoQuickWinRow) -> str:
    """Why a change can't pass as a quick win, in a sentence."""
    if reason.by == "effort" and reason.given is None:
        return _tr(_NO_EFFORT, "", numeral(reason.bound))
    given = numeral(reason.given) if reason.given is not None else numeral(0)
    return _tr(_NO_QUICK_WIN[reason.by], given, numeral(reason.bound))
