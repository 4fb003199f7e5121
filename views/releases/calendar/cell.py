"""How a day of the month is painted, and where its chips lie."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from views.icons import draw_icon
from views.releases.calendar.days import Band, Chip, DayLook, Index
from views.releases.calendar.words import kind_icon_of
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px, tint
from views.widgets.looks import LOOK_ROLE
from views.widgets.painting import hairline, paint_number, paint_text, upright

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
#: Where a release is dragged over, as a property of the view: the day's ISO words.
DROP_DAY = "drop_day"


def chip_places(box: QRect, look: DayLook) -> list[tuple[QRect, Chip]]:
    """The rectangles of the chips that find room in a day's box."""
    lanes = 1 + max((band.lane for band in look.bands), default=-1)
    top = box.y() + px(24) + lanes * px(18)
    room = (box.bottom() - 2 - top) // px(22)
    shown = look.chips if len(look.chips) <= room else look.chips[: max(0, room)]
    left, width = box.x() + 4, box.width() - 9
    return [(QRect(left, top + number * px(22), width, px(20)), chip) for number, chip in enumerate(shown)]


def chip_at(box: QRect, look: DayLook, spot: QPoint) -> Chip | None:
    """The chip under a point; None beside them."""
    return next((chip for place, chip in chip_places(box, look) if place.contains(spot)), None)


class DayDelegate(QStyledItemDelegate):
    """Day, holiday, bands, chips."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The rows take what there is."""
        return QSize(px(80), px(76))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One day."""
        look = index.data(LOOK_ROLE)
        if not isinstance(look, DayLook):
            return
        view, box = option.widget, option.rect
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, colour("alt" if look.off or not look.inside else "base"))
        hairline(painter, box.x(), box.bottom(), box.width(), "line_soft")
        upright(painter, box.right(), box.y(), box.height(), "line_soft")
        self._paint_head(painter, box, look)
        for band in look.bands:
            _paint_band(painter, box, band, view, index.column())
        self._paint_chips(painter, box, look)
        if isinstance(view, QTableView):
            self._paint_marks(painter, option, look, view)
        painter.restore()

    @staticmethod
    def _paint_head(painter: QPainter, box: QRect, look: DayLook) -> None:
        number = str(look.day.day)
        spot = QRect(box.x() + 4, box.y() + 3, max(px(20), metrics("cell", 600).horizontalAdvance(number) + 8), px(20))
        if look.today:
            rounded(painter, QRectF(spot), 4, colour("accent"), None)
        painter.setFont(font("cell", 600 if look.today else 500))
        ink = "on_accent" if look.today else "text" if look.inside else "text3"
        painter.setPen(colour(ink))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), number)
        right = box.right() - 5
        if look.away:
            width = metrics("meta").horizontalAdvance(look.away)
            paint_number(
                painter, QRect(right - width - 2, spot.y(), width + 2, spot.height()), look.away, "meta", "text3"
            )
            right -= width + 8
        if look.holiday:
            left = spot.right() + 5
            room = QRect(left, spot.y(), max(0, right - left), spot.height())
            paint_text(painter, room, look.holiday, "meta", "text2" if look.inside else "text3")

    @staticmethod
    def _paint_chips(painter: QPainter, box: QRect, look: DayLook) -> None:
        places = chip_places(box, look)
        for place, chip in places:
            if chip.freeze:
                draw_icon(painter, "freeze", QRect(place.x() + 3, place.center().y() - 5, 12, 12), colour("text2"))
                paint_text(painter, place.adjusted(19, 0, 0, 0), chip.text, "meta", "text2")
            else:
                _paint_release(painter, place, chip)
        left_out = len(look.chips) - len(places)
        if left_out:
            spot = QRect(box.right() - px(30), box.bottom() - px(17), px(26), px(16))
            paint_number(painter, spot, f"+{left_out}", "meta", "text2", 500)

    @staticmethod
    def _paint_marks(painter: QPainter, option: QStyleOptionViewItem, look: DayLook, view: QTableView) -> None:
        inner = QRectF(option.rect.adjusted(0, 0, -1, -1))
        if view.property(DROP_DAY) == look.day.isoformat():
            rounded(painter, inner, 4, None, colour("accent"))
        if option.state & QStyle.StateFlag.State_Selected:
            if view.hasFocus():
                focus_edge(painter, inner, 4)
            else:
                rounded(painter, inner, 4, None, colour("line_strong"))


def _paint_release(painter: QPainter, place: QRect, chip: Chip) -> None:
    """State as icon and tint, the name, its kind where it is not the usual one, and the state's word where there is room."""
    ink = colour(chip.look.tone)
    rounded(painter, QRectF(place), 4, tint(chip.look.tone), None)
    middle = place.center().y()
    draw_icon(painter, chip.look.icon, QRect(place.x() + 5, middle - 5, 12, 12), ink)
    x = place.x() + 21
    if chip.release.kind != "regular":
        draw_icon(painter, kind_icon_of(chip.release), QRect(x, middle - 5, 12, 12), ink)
        x += 15
    painter.setFont(font("meta", 600))
    painter.setPen(ink)
    room = place.right() - 5 - x
    measures = painter.fontMetrics()
    name = measures.elidedText(chip.text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(x, place.y(), room, place.height()), _LEFT, name)
    rest = room - measures.horizontalAdvance(name) - 8
    if rest >= metrics("meta").horizontalAdvance(chip.look.word):
        word = QRect(place.right() - 5 - rest, place.y(), rest, place.height())
        painter.setFont(font("meta"))
        painter.drawText(word, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), chip.look.word)


def _paint_band(painter: QPainter, box: QRect, band: Band, view: object, column: int) -> None:
    """A day's part of a band; its words run on over the days of the week."""
    top = box.y() + px(24) + band.lane * px(18)
    left, right = box.x() + (4 if column == band.first else 0), box.right() - (4 if column == band.last else -1)
    painter.fillRect(QRect(left, top, right - left + 1, px(16)), tint(band.look.tone))
    if isinstance(view, QTableView):
        first, last = view.columnViewportPosition(band.first), view.columnViewportPosition(band.last)
        run = QRect(first + 9, top, last + view.columnWidth(band.last) - first - 14, px(16))
    else:
        run = QRect(left + 5, top, right - left - 5, px(16))
    ink = colour(band.look.tone)
    draw_icon(painter, band.look.icon, QRect(run.x(), run.center().y() - 5, 12, 12), ink)
    paint_text(painter, run.adjusted(17, 0, 0, 0), band.look.word, "meta", band.look.tone, 500)
