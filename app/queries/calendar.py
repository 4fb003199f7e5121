"""The calendar that a cadence gives: the next days on which releases would fall, before anything is stored."""

from datetime import date, timedelta
from itertools import islice

from app.connectors.public_holidays import closed_days, name_of
from app.rows.house import CadenceTyped, DayRow
from models.rules.cadence import Cadence, read_cadence, slots
from models.rules.errors import BadInput

_LONGEST = timedelta(days=366)


def next_days(typed: CadenceTyped, today: date, count: int = 6) -> tuple[DayRow, ...]:
    """The next release days from today on; BadInput says what is typed wrongly."""
    days, nth, weekday = read_cadence(typed.cadence)
    cadence = Cadence(_anchor(typed.anchor, today), days, nth, weekday, _freeze(typed.freeze_days))
    country = typed.country.strip().upper() or None
    found = slots(cadence, today, today + _LONGEST * (count + 1), closed_days(country))
    return tuple(
        DayRow(
            slot.due, slot.planned_on, slot.freeze_on, name_of(slot.due, country) if slot.due != slot.planned_on else ""
        )
        for slot in islice(found, count)
    )


def _anchor(typed: str, today: date) -> date:
    try:
        return date.fromisoformat(typed.strip()) if typed.strip() else today
    except ValueError as error:
        raise BadInput(f"“{typed}” is not a date. Write it like 2026-12-24.") from error


def _freeze(typed: str) -> int:
    text = typed.strip()
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) < 4):
        raise BadInput(f"“{typed}” is not a whole number of days.")
    return int(text)
