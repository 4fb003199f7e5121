"""Moments and days as the screens say them, local, in the locale; the only place that writes a date for reading.

moment(when)      "09:58" | "Mon 16:12" | "17 Nov 16:12"    by the clock today, by weekday within the week, else by date
short_day(when)   "6 Dec" | "6. Dez." | "6 Dec 2027"        with the year where it is not this one
week_day(when)    "Sun 6 Dec" | "Sun 6 Dec 2027"            with the year where it is not this one
long_day(when)    "Sun 6 Dec 2026"                          always with the year
written(when, weekday=True, year=False)                     whoever knows better when the year is needed
day_form()        "d MMM yyyy" | "d. MMM yyyy"              for a field
minutes_until(when, now)
read_day("2026-12-24" | "24/12/2026")     a day as somebody typed it
"""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime


def moment(when: datetime, now: datetime | None = None) -> str:
    """A moment as short as it stays clear, in this computer's time."""
    local = when.astimezone()
    clock = clock_words(local)
    today = now.astimezone().date() if now else _today()
    away = abs(local.date() - today)
    if not away:
        return clock
    if away < timedelta(days=6):
        return f"{QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} {clock}"
    return f"{short_day(local.date(), today)} {clock}"


def clock_words(local: datetime) -> str:
    """Hours and minutes as the locale writes them."""
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def short_day(when: date, today: date | None = None) -> str:
    """24 Sep; with the year where it is another than today's."""
    return written(when, year=when.year != (today or _today()).year)


def week_day(when: date, today: date | None = None) -> str:
    """Sat 28 Nov; with the year where it is another than today's."""
    return written(when, weekday=True, year=when.year != (today or _today()).year)


def long_day(when: date) -> str:
    """Sat 28 Nov 2026."""
    return written(when, weekday=True, year=True)


def _today() -> date:
    return datetime.now().astimezone().date()


def written(when: date, *, weekday: bool = False, year: bool = False) -> str:
    """A day as the locale writes it, with its weekday and its year where they are wanted."""
    form = day_form() if year else day_form().removesuffix(" yyyy")
    return QLocale().toString(QDate(when.year, when.month, when.day), f"ddd {form}" if weekday else form)


def day_form() -> str:
    """How a day with its year is written: German and Finnish put a dot behind the day, which Qt's long form tells."""
    dotted = "d." in QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return "d. MMM yyyy" if dotted else "d MMM yyyy"


def minutes_until(when: datetime, now: datetime) -> int:
    """Whole minutes until a moment, rounded up; 0 where it has come."""
    return max(0, -int((now - when).total_seconds() // 60))


def read_day(text: str) -> date | None:
    """A day as 2026-12-24, or as the locale writes its short dates; None where it is neither."""
    words = text.strip()
    try:
        return date.fromisoformat(words)
    except ValueError:
        locale = QLocale()
        for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
            found = locale.toDate(words, form, 2000)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    return None
