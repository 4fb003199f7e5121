"""Days, numbers and counts as the decision desk writes them, in the locale of the screen."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale


def today() -> date:
    """The day on this computer."""
    return datetime.now().astimezone().date()


def local_day(when: datetime) -> date:
    """The day of a moment on this computer."""
    return when.astimezone().date()


def days_since(when: datetime) -> int:
    """How many days ago that was."""
    return max(0, (today() - local_day(when)).days)


def short_day(when: date) -> str:
    """24 Sep; with the year where it is another."""
    return _written(when, "d MMM" if when.year == today().year else "d MMM yyyy")


def week_day(when: date) -> str:
    """Sat 28 Nov; with the year where it is another."""
    return _written(when, "ddd d MMM" if when.year == today().year else "ddd d MMM yyyy")


def _written(when: date, form: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def number(value: float) -> str:
    """9 640 or 3.5, as the locale groups and points."""
    return QLocale().toString(int(value)) if float(value).is_integer() else QLocale().toString(float(value), "f", 1)


def counted(count: int, one: str, many: str) -> str:
    """The words for one, or those for another number with %n filled in; our five languages have these two forms."""
    return (one if count == 1 else many).replace("%n", number(count))
