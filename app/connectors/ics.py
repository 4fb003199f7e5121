"""Calendar files: days with a title as iCalendar (RFC 5545), which calendars import and update by each day's own identifier."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from icalendar import Event

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """Whole days from the *first* to the *last*. *uid* is the same in every file, *edition* higher after each alteration."""

    uid: str
    title: str
    first: date
    last: date
    edition: int
    text: str = ""
    cancelled: bool = False


def as_ics(name: str, entries: Iterable[Entry], now: datetime) -> bytes:
    """The entries as a calendar of that name, made *now*; nobody is shown as busy by them."""
    # Imported here: the library is needed only when a calendar is written.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Fortnight//Releases//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _printable(name))
    for entry in entries:
        calendar.add_component(_event(entry, now))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: Entry, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("sequence", entry.edition)
    event.add("summary", _printable(entry.title))
    event.add("dtstart", entry.first)
    # The first day that is not part of it any more; the calendar has none after its last, and one day alone needs none.
    after = min(entry.last, date.max - _A_DAY) + _A_DAY
    if after > entry.first:
        event.add("dtend", after)
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    if entry.text:
        event.add("description", _printable(entry.text))
    return event


def _printable(text: str) -> str:
    """The text without the signs that control a machine, which the standard forbids; line ends and tabs stay."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or category(sign) != "Cc")
