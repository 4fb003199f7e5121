"""The few words that all parts of the Backlog share, in the language of the screen, and how many days ago something was."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.rows.changes import ChangeRow
from models.rules.parking import ReturnCause, because_of
from views.marking import QT_TRANSLATE_NOOP

_LEVELS = {
    "high": QT_TRANSLATE_NOOP("Backlog", "High"),
    "medium": QT_TRANSLATE_NOOP("Backlog", "Medium"),
    "low": QT_TRANSLATE_NOOP("Backlog", "Low"),
}
_AUDIENCES = {
    "visitor": QT_TRANSLATE_NOOP("Backlog", "Visitors"),
    "user": QT_TRANSLATE_NOOP("Backlog", "Users"),
    "administrator": QT_TRANSLATE_NOOP("Backlog", "Administrators"),
}
_DEPENDS = {
    "requires": QT_TRANSLATE_NOOP("Backlog", "Requires"),
    "together": QT_TRANSLATE_NOOP("Backlog", "Together with"),
    "excludes": QT_TRANSLATE_NOOP("Backlog", "Excludes"),
    "not-before": QT_TRANSLATE_NOOP("Backlog", "Not before"),
}
_PARTS = {
    "reach": QT_TRANSLATE_NOOP("Backlog", "Reach"),
    "value": QT_TRANSLATE_NOOP("Backlog", "Value"),
    "visibility": QT_TRANSLATE_NOOP("Backlog", "Visibility"),
    "effort": QT_TRANSLATE_NOOP("Backlog", "Effort"),
}
_RETURNED = {
    ReturnCause.DATE: QT_TRANSLATE_NOOP("Backlog", "Its day has come"),
    ReturnCause.LAW: QT_TRANSLATE_NOOP("Backlog", "The law nears"),
    ReturnCause.TICKET: QT_TRANSLATE_NOOP("Backlog", "A ticket moved"),
    ReturnCause.WAITERS: QT_TRANSLATE_NOOP("Backlog", "More wait"),
    ReturnCause.CAPACITY: QT_TRANSLATE_NOOP("Backlog", "There is room"),
    ReturnCause.REVIEW: QT_TRANSLATE_NOOP("Backlog", "To be reviewed"),
    ReturnCause.DEFERRED: QT_TRANSLATE_NOOP("Backlog", "Its day has come"),
    ReturnCause.ANSWER_BY: QT_TRANSLATE_NOOP("Backlog", "An answer is due"),
    ReturnCause.ANSWERED: QT_TRANSLATE_NOOP("Backlog", "The answer came"),
    ReturnCause.UNANSWERED: QT_TRANSLATE_NOOP("Backlog", "Nobody answered"),
    ReturnCause.CONSULTATION: QT_TRANSLATE_NOOP("Backlog", "No answer yet"),
    ReturnCause.RENEWAL: QT_TRANSLATE_NOOP("Backlog", "Renewal rejected"),
}


translate = QCoreApplication.translate


def marked(text: str) -> str:
    """Words that were marked for the Backlog, in the language of the screen."""
    return translate("Backlog", text)


def fill(text: str, *values: object) -> str:
    """The words with %1, %2 … filled in."""
    for place, value in enumerate(values, start=1):
        text = text.replace(f"%{place}", str(value))
    return text


def typed_number(value: float | None) -> str:
    """A number as it is typed into a field; nothing where there is none."""
    return "" if value is None else f"{value:g}"


def today() -> date:
    """The day on this computer."""
    return datetime.now().astimezone().date()


def local_day(when: datetime) -> date:
    """The day of a moment on this computer."""
    return when.astimezone().date()


def days_since(when: datetime) -> int:
    """How many days ago that was."""
    return max(0, (today() - local_day(when)).days)


def level_word(level: str) -> str:
    """High, medium or low."""
    return marked(_LEVELS[level]) if level in _LEVELS else level


def audience_word(audience: str) -> str:
    """Who sees a change."""
    return marked(_AUDIENCES[audience]) if audience in _AUDIENCES else audience


def dependency_word(kind: str) -> str:
    """How a change hangs on another."""
    return marked(_DEPENDS[kind]) if kind in _DEPENDS else kind


def returned_word(stored: str | None) -> str:
    """What brought a change back, in a word or two; nothing where nothing did."""
    because = because_of(stored)
    return marked(_RETURNED[because.kind]) if because is not None else ""


def part_word(name: str) -> str:
    """A criterion of the score."""
    return marked(_PARTS[name]) if name in _PARTS else name


def release_word(name: str, product: str) -> str:
    """The release's name without the product's in front."""
    rest = name.removeprefix(product).strip(" -–:")
    return rest or name


def is_overdue(row: ChangeRow) -> bool:
    """Whether a parked change is past the day on which it was to be looked at."""
    return row.state == "parked" and row.review is not None and row.review <= today()


def link_of(row: ChangeRow) -> str:
    """Number, title and link, as they are copied."""
    return f"{row.number} {row.title}\nfortnight://change/{row.id}"
