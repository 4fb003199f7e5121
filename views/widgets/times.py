"""Moments and days as the screens say them: by the clock today, by weekday within the week, by date beyond it; local, in the locale.

moment(when)      "09:58" | "Mon 16:12" | "17 Nov 16:12"        day(when)      "Tue 17 Nov 2026"
minutes_until(when, now)
"""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime


def moment(when: datetime, now: datetime | None = None) -> str:
    """A moment as short as it stays clear, in this computer's time."""
    local = when.astimezone()
    clock = clock_words(local)
    away = abs(local.date() - (now or datetime.now().astimezone()).astimezone().date())
    if not away:
        return clock
    locale = QLocale()
    if away < timedelta(days=6):
        return f"{locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} {clock}"
    return f"{local.day} {locale.monthName(local.month, QLocale.FormatType.ShortFormat)} {clock}"


def clock_words(local: datetime) -> str:
    """Hours and minutes as the locale writes them."""
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(when: date) -> str:
    """A day with its weekday."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "ddd d MMM yyyy")


def minutes_until(when: datetime, now: datetime) -> int:
    """Whole minutes until a moment, rounded up; 0 where it has come."""
    return max(0, -int((now - when).total_seconds() // 60))
