"""A month as weeks of days with everything that each shows, prepared once when the days arrive; the view only paints it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.rows.capacity import CalendarClosure, CalendarDay, CalendarRelease
from views.releases.calendar.words import (
    away_names,
    away_words,
    closure_look,
    day_spoken,
    freeze_words,
    holiday_names,
    name_of,
    release_look,
    release_words,
)
from views.releases.words import fill, translate
from views.widgets.looks import LOOK_ROLE, ROW_ROLE
from views.widgets.painting import safe_tip
from views.widgets.states import Look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WEEK = 7


@dataclass(frozen=True, slots=True)
class Band:
    """A closed period on one day: its lane in the week, and between which columns of the week it lies."""

    lane: int
    look: Look
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Chip:
    """A release on its day, or its freeze."""

    release: CalendarRelease
    look: Look
    text: str
    freeze: bool = False

    @property
    def can_move(self) -> bool:
        """Whether it can be dragged to another day."""
        return not self.freeze and self.release.state not in ("shipped", "withdrawn")


@dataclass(frozen=True, slots=True)
class DayLook:
    """What a day shows. *off*: nobody works; *inside*: of the month that is shown."""

    day: date
    inside: bool
    today: bool
    off: bool
    holiday: str
    away: str
    away_names: str
    bands: tuple[Band, ...]
    chips: tuple[Chip, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class MonthAsked:
    """Which month is shown, from the view of which day, and of which products (none: of all)."""

    first: date
    today: date
    products: frozenset[str]
    with_product: bool


def month_span(first: date) -> tuple[date, date]:
    """The first and the last day of the weeks that the month lies in, by the locale's first day of the week."""
    begins = QLocale().firstDayOfWeek().value
    start = first - timedelta(days=(first.isoweekday() - begins) % WEEK)
    after = (first + timedelta(days=32)).replace(day=1)
    days = (after - start).days
    return start, start + timedelta(days=-(-days // WEEK) * WEEK - 1)


def chosen(day: CalendarDay, products: frozenset[str]) -> CalendarDay:
    """The day as it is for these products alone; of all where none is named."""
    if not products:
        return day
    return CalendarDay(
        day.day,
        day.weekend,
        {product: name for product, name in day.holidays.items() if product in products},
        tuple(each for each in day.closures if each.product is None or each.product in products),
        tuple(each for each in day.releases if each.product in products),
        tuple(each for each in day.freezes if each.product in products),
        tuple(each for each in day.absences if not each.products or not products.isdisjoint(each.products)),
    )


def weeks_of(asked: MonthAsked, days: Mapping[date, CalendarDay]) -> list[tuple[DayLook, ...]]:
    """The weeks of the month, each of seven days; a day that has not arrived yet is empty."""
    start, end = month_span(asked.first)
    weeks = []
    for at in range(0, (end - start).days, WEEK):
        week = [start + timedelta(days=at + number) for number in range(WEEK)]
        rows = [chosen(days[day], asked.products) if day in days else _bare(day) for day in week]
        bands = _bands(rows, with_product=asked.with_product)
        weeks.append(tuple(_look(row, asked, bands[number]) for number, row in enumerate(rows)))
    return weeks


def _bare(day: date) -> CalendarDay:
    return CalendarDay(day, day.isoweekday() > 5, {}, (), (), (), ())


def _bands(week: Sequence[CalendarDay], *, with_product: bool) -> list[list[Band]]:
    """By day its bands; one closure keeps to one lane through the week."""
    found: dict[int, tuple[CalendarClosure, list[int]]] = {}
    for number, day in enumerate(week):
        for closure in day.closures:
            found.setdefault(closure.closure_id, (closure, []))[1].append(number)
    made: list[list[Band]] = [[] for _ in week]
    taken: list[int] = []
    for closure, columns in sorted(found.values(), key=lambda pair: (pair[1][0], pair[0].closure_id)):
        lane = next((n for n, until in enumerate(taken) if until < columns[0]), len(taken))
        taken[lane : lane + 1] = [columns[-1]]
        band = Band(lane, closure_look(closure, with_product=with_product), columns[0], columns[-1])
        for column in columns:
            made[column].append(band)
    return made


def _look(row: CalendarDay, asked: MonthAsked, bands: Iterable[Band]) -> DayLook:
    off = row.weekend or bool(row.holidays) or any(closure.kind == "closed" for closure in row.closures)
    return DayLook(
        day=row.day,
        inside=(row.day.year, row.day.month) == (asked.first.year, asked.first.month),
        today=row.day == asked.today,
        off=off,
        holiday=holiday_names(row),
        away=away_words(row.absences) if row.absences and not off else "",
        away_names=away_names(row.absences),
        bands=tuple(bands),
        chips=_chips(row, with_product=asked.with_product),
        spoken=day_spoken(row, with_product=asked.with_product),
    )


def _chips(row: CalendarDay, *, with_product: bool) -> tuple[Chip, ...]:
    """First what ships, then what freezes."""
    ships = [Chip(each, release_look(each), name_of(each, with_product=with_product)) for each in row.releases]
    frozen = [
        Chip(each, Look("freeze", "", "text2"), freeze_words(name_of(each, with_product=with_product)), freeze=True)
        for each in row.freezes
    ]
    return (*ships, *frozen)


class MonthModel(QAbstractTableModel):
    """Weeks as rows, seven days as columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[tuple[DayLook, ...]] = []
        self._with_product = False

    def show(self, asked: MonthAsked, days: Mapping[date, CalendarDay]) -> None:
        """Shows another month, or the same with other days."""
        weeks = weeks_of(asked, days)
        if weeks == self._weeks:
            return
        other = [week[0].day for week in weeks] != [week[0].day for week in self._weeks]
        self._with_product = asked.with_product
        if other:
            self.beginResetModel()
            self._weeks = weeks
            self.endResetModel()
            return
        self._weeks = weeks
        self.dataChanged.emit(self.index(0, 0), self.index(len(weeks) - 1, WEEK - 1))

    def look(self, row: int, column: int) -> DayLook:
        """What a day shows."""
        return self._weeks[row][column]

    def place_of(self, day: date) -> QModelIndex:
        """Where a day stands; an invalid index for one that is not here."""
        first = self._weeks[0][0].day if self._weeks else day
        row, column = divmod((day - first).days, WEEK)
        return self.index(row, column) if 0 <= row < len(self._weeks) else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The weeks."""
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The days of a week."""
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Looks to paint, and words for screen readers and tooltips."""
        if not index.isValid():
            return None
        look = self.look(index.row(), index.column())
        if role in (LOOK_ROLE, ROW_ROLE):
            return look
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return look.spoken
        return safe_tip(self._tip(look)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _tip(self, look: DayLook) -> str:
        chips = [
            chip.text if chip.freeze else release_words(chip.release, with_product=self._with_product)
            for chip in look.chips
        ]
        parts = [look.holiday, *(band.look.word for band in look.bands), *chips, look.away_names]
        return "; ".join(part for part in parts if part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Weekdays above, numbers of weeks at the left."""
        aloud = role == Qt.ItemDataRole.AccessibleTextRole
        if not (aloud or role == Qt.ItemDataRole.DisplayRole) or not self._weeks:
            return None
        if orientation == Qt.Orientation.Vertical:
            # The week of its Thursday, as ISO counts: also where weeks begin on Sunday.
            week = (self._weeks[section][0].day + timedelta(days=3)).isocalendar().week
            return fill(translate("Releases", "week %1"), week) if aloud else str(week)
        form = QLocale.FormatType.LongFormat if aloud else QLocale.FormatType.ShortFormat
        return QLocale().standaloneDayName(self._weeks[0][section].day.isoweekday(), form)
