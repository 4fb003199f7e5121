"""The horizon: how far ahead a day is planned; what lies beyond it is a slip of the hand."""

from datetime import date

from models.rules.errors import BadInput

YEARS = 10


def last_day(today: date) -> date:
    """The last day that can be planned: ten years from today."""
    year = min(today.year + YEARS, date.max.year)
    return today.replace(year=year, day=min(today.day, 28) if today.month == 2 else today.day)


def check_near(day: date, today: date, what: str) -> None:
    """BadInput where a day lies beyond that."""
    if day > (last := last_day(today)):
        raise BadInput(
            f"{what} on {day.isoformat()} is more than ten years away. Choose a day up to {last.isoformat()}."
        )
