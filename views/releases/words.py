"""The words of the Releases place: days, person-days, kinds, the cadence; shared by board, page and dialogs."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.rows.releases import Board, ReleaseRow
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.counts import count_of, numeral
from views.widgets.times import long_day, written

_KINDS = {
    "regular": QT_TRANSLATE_NOOP("Releases", "Regular"),
    "expedited": QT_TRANSLATE_NOOP("Releases", "Expedited"),
    "major": QT_TRANSLATE_NOOP("Releases", "Major"),
}
_NTH = (
    "",
    QT_TRANSLATE_NOOP("Releases", "Every first %1 of the month"),
    QT_TRANSLATE_NOOP("Releases", "Every second %1 of the month"),
    QT_TRANSLATE_NOOP("Releases", "Every third %1 of the month"),
    QT_TRANSLATE_NOOP("Releases", "Every fourth %1 of the month"),
)


#: From this many days on, a day is said with its year.
FAR = 300

translate = QCoreApplication.translate


def fill(words: str, *values: object) -> str:
    """The words with %1, %2 … filled in."""
    for number, value in enumerate(values, start=1):
        words = words.replace(f"%{number}", str(value))
    return words


def day_words(day: date, today: date | None = None) -> str:
    """“Tue 1 Dec”; with the year where it lies far from today, “today” where it is."""
    if day == today:
        return translate("Releases", "today")
    near = today is None or abs((day - today).days) < FAR
    return written(day, weekday=True, year=not near)


def day_trouble(row: ReleaseRow, today: date | None = None) -> str:
    """What is wrong with the day of a release still to ship: it is past, or lies in closed days; empty where nothing is."""
    if row.state in ("shipped", "withdrawn"):
        return ""
    if today is not None and row.planned < today:
        return translate("Releases", "its day is past")
    return fill(translate("Releases", "lies on a closed day: %1"), row.shut) if row.shut else ""


def is_to_freeze(row: ReleaseRow, today: date) -> bool:
    """Whether a release that holds something has come to the day of its freeze, and nobody has frozen it."""
    is_open = row.state in ("planned", "composing")
    return is_open and row.items > 0 and row.freeze is not None and row.freeze <= today


def local_day(moment: datetime) -> date:
    """The day of a moment where the reader is."""
    return moment.astimezone().date()


def pd_words(value: float | None) -> str:
    """“5 pd”; “? pd” where the effort is not known."""
    return fill(translate("Releases", "%1 pd"), "?" if value is None else numeral(value))


def kind_words(kind: str) -> str:
    """Regular, Expedited or Major."""
    return translate("Releases", _KINDS[kind]) if kind in _KINDS else kind


def short_name(row: ReleaseRow) -> str:
    """The release's name without the product's, which stands above the board."""
    rest = row.name.removeprefix(row.product).strip(" -–:")
    return rest or row.name


def cadence_in_words(board: Board) -> str:
    """“Every 14 days, Tuesday” or “Every second Tuesday of the month”."""
    weekday = "" if board.weekday is None else QLocale().standaloneDayName(board.weekday + 1)
    if board.cadence.isdigit():
        every = count_of(int(board.cadence), translate("Releases", "Every day"), translate("Releases", "Every %n days"))
        return f"{every}, {weekday}" if weekday else every
    nth = int(board.cadence[0]) if board.cadence[:1].isdigit() else 1
    return fill(translate("Releases", _NTH[nth]), weekday)


def status_words(board: Board, today: date) -> str:
    """The day and its week, the cadence and the capacity, for the status bar."""
    parts = [f"{long_day(today)} · " + fill(translate("Releases", "week %1"), today.isocalendar().week)]
    if board.product:
        parts.append(cadence_in_words(board))
    first = next((each for each in board.columns if each.release and each.release.kind != "expedited"), None)
    teams = [load for load in first.teams if load.team_id is not None] if first is not None else []
    if teams and first is not None and first.release is not None:
        said = ", ".join(f"{load.team} {pd_words(load.capacity)}" for load in teams)
        parts.append(fill(translate("Releases", "Capacity of %1: %2"), short_name(first.release), said))
    elif board.capacity is not None:
        parts.append(fill(translate("Releases", "Capacity: %1 a release"), pd_words(board.capacity)))
    return "    ".join(parts)


def listed(words: list[str]) -> str:
    """“C-1, C-2 and C-3”."""
    if len(words) < 2:
        return "".join(words)
    return fill(translate("Releases", "%1 and %2"), ", ".join(words[:-1]), words[-1])
