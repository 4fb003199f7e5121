"""Today and the days until now, as the decision desk counts them on this computer."""

from datetime import date, datetime


def today() -> date:
    """The day on this computer."""
    return datetime.now().astimezone().date()


def local_day(when: datetime) -> date:
    """The day of a moment on this computer."""
    return when.astimezone().date()


def days_since(when: datetime) -> int:
    """How many days ago that was."""
    return max(0, (today() - local_day(when)).days)
