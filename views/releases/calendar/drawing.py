"""How the timeline is painted: axis, closed days, lanes' titles, releases with their meters, and the line of today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from views.icons import draw_icon
from views.releases.calendar.lanes import Lane, Lanes, Made, Meter, months_on
from views.releases.calendar.placing import height_of
from views.releases.words import translate
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px, tint
from views.widgets.painting import hairline, paint_bar, paint_number, paint_text, upright

#: Where the line of what is closed begins in the axis, in logical pixels.
_CLOSED = 44
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Ground:
    """What all painting here measures by, in pixels of the viewport; *tops* are top and height of each lane."""

    lanes: Lanes
    tops: tuple[tuple[int, int], ...]
    day_width: float
    gutter: int
    axis: int
    across: int
    down: int
    size: QSize

    def x(self, day: date) -> int:
        """The left edge of a day."""
        return self.gutter - self.across + round((day - self.lanes.first).days * self.day_width)

    def months(self) -> Iterator[date]:
        """The first day of each month shown."""
        month = self.lanes.first.replace(day=1)
        while month <= self.lanes.last:
            yield month
            month = months_on(month, 1)

    def weeks(self) -> Iterator[date]:
        """The first day of each week shown, by the locale."""
        begins = QLocale().firstDayOfWeek().value
        day = self.lanes.first + timedelta(days=(begins - self.lanes.first.isoweekday()) % 7)
        while day <= self.lanes.last:
            yield day
            day += timedelta(days=7)


def paint_ground(painter: QPainter, ground: Ground) -> None:
    """Weeks as lines, closed days as grounds, a line under each lane."""
    height = ground.size.height()
    if ground.day_width * 7 >= 20:
        for week in ground.weeks():
            upright(painter, ground.x(week), ground.axis, height, "line_soft")
    for month in ground.months():
        upright(painter, ground.x(month), ground.axis, height, "line")
    for closed in ground.lanes.closed:
        left, right = ground.x(closed.first), ground.x(closed.last + timedelta(days=1))
        for lane, (top, high) in zip(ground.lanes.lanes, ground.tops, strict=True):
            if closed.product is None or closed.product == lane.product:
                painter.fillRect(
                    QRect(left, ground.axis - ground.down + top, right - left, high), _soft(closed.look.tone)
                )
    for top, high in ground.tops:
        hairline(painter, 0, ground.axis - ground.down + top + high - 1, ground.size.width(), "line")


def _soft(tone: str) -> QColor:
    ink = QColor(tint(tone))
    ink.setAlphaF(0.6)
    return ink


def paint_axis(painter: QPainter, ground: Ground) -> None:
    """Months, weeks, and the names of what is closed."""
    painter.fillRect(QRect(0, 0, ground.size.width(), ground.axis), colour("base"))
    painter.save()
    painter.setClipRect(QRect(ground.gutter, 0, ground.size.width(), ground.axis))
    for month in ground.months():
        left, right = ground.x(month), ground.x(months_on(month, 1))
        upright(painter, left, 0, ground.axis, "line")
        spot = QRect(max(left, ground.gutter) + 6, 0, max(0, right - max(left, ground.gutter) - 8), px(24))
        paint_text(painter, spot, _month(month, spot.width()), "cell", "text", 500)
    if ground.day_width * 7 >= px(18):
        _paint_weeks(painter, ground)
    _paint_closed(painter, ground)
    painter.restore()
    closed = QRect(16, px(_CLOSED), ground.gutter - 20, px(16))
    if ground.lanes.closed or ground.lanes.holidays:
        paint_text(painter, closed, translate("Releases", "Closed"), "meta", "text3")
    hairline(painter, 0, ground.axis - 1, ground.size.width())


def _month(month: date, room: int) -> str:
    locale = QLocale()
    name = locale.standaloneMonthName(month.month)
    words = f"{name[:1].upper()}{name[1:]} {month.year}"
    if metrics("cell", 500).horizontalAdvance(words) <= room:
        return words
    short = locale.standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
    return f"{short[:1].upper()}{short[1:]}"


def _paint_weeks(painter: QPainter, ground: Ground) -> None:
    by_day = ground.day_width >= px(22)
    step = 1 if by_day else 7
    for week in ground.weeks():
        for day in (week + timedelta(days=number) for number in range(0, 7, step)):
            words = str(day.day) if by_day else str((day + timedelta(days=3)).isocalendar().week)
            box = QRect(ground.x(day), px(24), round(ground.day_width * step), px(18))
            painter.setFont(font("meta"))
            painter.setPen(colour("accent_text" if by_day and day == ground.lanes.today else "text3"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


def _paint_closed(painter: QPainter, ground: Ground) -> None:
    """Bands with their names, which run on over what is open; below them the public holidays as small marks."""
    top = px(_CLOSED)
    for day, _name in ground.lanes.holidays:
        width = max(3, round(ground.day_width) - 1)
        painter.fillRect(QRect(ground.x(day), top + px(16) + 1, width, 3), colour("line_strong"))
    for closed, until in zip(ground.lanes.closed, closed_words_until(ground), strict=True):
        left, right = ground.x(closed.first), ground.x(closed.last + timedelta(days=1))
        box = QRect(left, top, max(4, right - left), px(16))
        painter.fillRect(box, tint(closed.look.tone))
        spot = QRect(max(left, ground.gutter) + 2, box.center().y() - 5, 12, 12)
        if spot.right() > until or right <= ground.gutter:
            continue
        draw_icon(painter, closed.look.icon, spot, colour(closed.look.tone))
        room = QRect(spot.right() + 3, top, until - spot.right() - 3, box.height())
        if room.width() > px(24):
            paint_text(painter, room, closed.look.word, "meta", closed.look.tone, 500)


def closed_words_until(ground: Ground) -> list[int]:
    """For each band how far to the right its name may run: to the next band, and never less than its own end."""
    bands = ground.lanes.closed
    lefts = sorted(ground.x(each.first) for each in bands)
    ends = []
    for each in bands:
        left, right = ground.x(each.first), ground.x(each.last + timedelta(days=1))
        following = next((at for at in lefts if at > left), ground.size.width())
        ends.append(max(right - 1, following - 8))
    return ends


def paint_gutter(painter: QPainter, ground: Ground) -> None:
    """The lanes' titles at the left, the product's over its lanes."""
    painter.fillRect(QRect(0, ground.axis, ground.gutter, ground.size.height()), colour("base"))
    painter.save()
    painter.setClipRect(QRect(0, ground.axis, ground.size.width(), ground.size.height()))
    group = ""
    for lane, (top, high) in zip(ground.lanes.lanes, ground.tops, strict=True):
        y = ground.axis - ground.down + top
        if lane.group and lane.group != group:
            head = QRect(0, y - px(28), ground.size.width(), px(28))
            painter.fillRect(head, colour("alt"))
            hairline(painter, 0, head.bottom(), head.width(), "line")
            paint_text(painter, head.adjusted(16, 0, 0, 0), lane.group, "cell", "text", 600)
        group = lane.group
        paint_text(painter, QRect(16, y + 6, ground.gutter - 20, px(24)), lane.title, "cell", "text2", 500)
        _paint_teams(painter, QRect(16, y + 6, ground.gutter - 20, high), lane)
        hairline(painter, 0, y + high - 1, ground.gutter, "line")
    painter.restore()
    upright(painter, ground.gutter - 1, 0, ground.size.height())


def _paint_teams(painter: QPainter, room: QRect, lane: Lane) -> None:
    """Beside each row of the lane's releases the teams of their meters, where those have no room for them."""
    step = height_of(lane) + 4
    for top in range(room.y(), room.bottom() - step, step):
        for number, team in enumerate(lane.teams):
            spot = QRect(room.x(), top + px(24) + number * px(16), room.width(), px(16))
            paint_text(painter, spot, team, "meta", "text2")


def paint_today(painter: QPainter, ground: Ground) -> None:
    """The line of today."""
    if ground.lanes.first <= ground.lanes.today <= ground.lanes.last:
        middle = ground.x(ground.lanes.today) + round(ground.day_width / 2)
        painter.fillRect(QRect(middle, ground.axis, 2, ground.size.height()), colour("accent"))


def paint_release(painter: QPainter, box: QRect, made: Made, ground: Ground, *, current: bool, focused: bool) -> None:
    """State, name and day; below them how much of each team's time is used; the freeze as a mark and a tint from there on."""
    past = made.row.state in ("shipped", "withdrawn")
    rounded(painter, QRectF(box), 4, colour("alt" if past else "button"), colour("line"))
    painter.save()
    painter.setClipRect(box.adjusted(1, 1, -1, -1), Qt.ClipOperation.IntersectClip)
    if made.row.freeze is not None and made.row.begins is not None and not past:
        _paint_freeze(painter, box, ground.x(made.row.freeze))
    _paint_name(painter, box, made)
    for number, meter in enumerate(made.meters if made.row.begins is not None else ()):
        top = box.y() + px(24) + number * px(16)
        _paint_meter(painter, QRect(box.x() + 6, top, box.width() - 12, px(16)), meter, named=not made.teams_aside)
    painter.restore()
    if focused:
        focus_edge(painter, QRectF(box), 4)
    elif current:
        rounded(painter, QRectF(box), 4, None, colour("line_strong"))


def _paint_freeze(painter: QPainter, box: QRect, left: int) -> None:
    """Along the foot, from the day on which nothing more goes in."""
    painter.fillRect(QRect(left, box.bottom() - 7, box.right() - left, 3), colour("bar"))
    painter.fillRect(QRect(left - 2, box.bottom() - 12, 14, 12), colour("button"))
    draw_icon(painter, "freeze", QRect(left, box.bottom() - 11, 10, 10), colour("text2"))


def _paint_name(painter: QPainter, box: QRect, made: Made) -> None:
    row = QRect(box.x(), box.y(), box.width(), px(24))
    ink = colour(made.look.tone)
    side = 12
    x = row.x() + 6
    if bare_of_icon(made.name, row.right() - x - side - 9):
        paint_text(painter, row.adjusted(6, 0, -2, 0), fitted(made.name, row.width() - 8), "meta", "text", 600)
        return
    draw_icon(painter, made.look.icon, QRect(x, row.center().y() - 5, side, side), ink)
    x += side + 5
    if made.row.kind == "expedited":
        draw_icon(painter, "fast", QRect(x, row.center().y() - 5, side, side), colour("text2"))
        x += side + 4
    room = QRect(x, row.y(), row.right() - x - 4, row.height())
    used = paint_text(painter, room, fitted(made.name, room.width()), "meta", "text", 600)
    rest = room.width() - used - 10
    if rest >= metrics("meta").horizontalAdvance(made.day):
        paint_number(painter, QRect(room.right() - rest, row.y(), rest, row.height()), made.day, "meta", "text3")


def fitted(name: str, room: int) -> str:
    """The name in so many pixels; its end is what tells it from the others in its lane (2026-05, 2026-06), so that stays."""
    measures = metrics("meta", 600)
    end = _end(name)
    if measures.horizontalAdvance(name) > room >= measures.horizontalAdvance(end):
        return end
    return measures.elidedText(name, Qt.TextElideMode.ElideLeft, room)


def bare_of_icon(name: str, room: int) -> bool:
    """Whether not even the end of the name has so many pixels beside the icon: a name says more than its state."""
    return metrics("meta", 600).horizontalAdvance(_end(name)) > room and _end(name) != name


def _end(name: str) -> str:
    return name.rpartition("-")[2]


def _paint_meter(painter: QPainter, row: QRect, meter: Meter, *, named: bool) -> None:
    """The team where there is room, its bar, its numbers where there is room; over capacity by icon as well as colour."""
    tone = "bad" if meter.over else "text2"
    numbers = metrics("meta").horizontalAdvance(meter.words) + 6
    team = metrics("meta").horizontalAdvance(meter.team) + 6
    left, width = row.x(), row.width()
    if width >= numbers + 30 + (14 if meter.over else 0):
        paint_number(painter, row, meter.words, "meta", tone)
        width -= numbers
    if meter.over and width >= 24:
        draw_icon(painter, "over", QRect(left + width - 12, row.center().y() - 5, 12, 12), colour("bad"))
        width -= 15
    if named and width >= team + 40:
        paint_text(painter, QRect(left, row.y(), team, row.height()), meter.team, "meta", "text2")
        left, width = left + team, width - team
    if meter.share is not None and width > 8:
        paint_bar(painter, QRect(left, row.center().y() - 2, width, 6), meter.share, "bad" if meter.over else "bar")
