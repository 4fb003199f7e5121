"""How true estimates and forecasts have been: what changes took against their estimates, as a picture and as a table.

open_record(desk, product, parent, opened)     reads the record of a product (of all, ""), opens the dialog
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rows.forecast import RatioRow, TrackRecord
from views.desk import Desk
from views.theme import colour, metrics, px
from views.widgets.counts import numeral, with_hundredths
from views.widgets.dialog import Dialog
from views.widgets.labels import Label
from views.widgets.looks import Cell
from views.widgets.painting import hairline, paint_text, upright
from views.widgets.small_table import SmallTable
from views.widgets.states import kind_word

translate = QCoreApplication.translate
#: A line of the picture, and the least that its scale shows, as parts of the estimate.
ROW, AXIS, LEAST = 24, 22, 2.0


def open_record(
    desk: Desk, product: str, parent: QWidget, opened: Callable[["RecordDialog"], None] | None = None
) -> None:
    """Shows how true a product's estimates have been."""
    database: Any = desk.database  # models.database.Database; views never look into it

    def read() -> TrackRecord:
        from app.queries.forecast import track_record

        return track_record(database, product or None)

    def show(record: TrackRecord) -> None:
        dialog = RecordDialog(record, parent)
        if opened is not None:
            opened(dialog)
        dialog.open()

    desk.read(read, show, key="record")


class RecordDialog(Dialog):
    """The picture with its table, and what was said of releases' days; or what has to be said first."""

    def __init__(self, record: TrackRecord, parent: QWidget) -> None:
        super().__init__(translate("Record", "How true estimates have been"), parent, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.record = record
        self.explain(self._about())
        self.chart: RatioChart | None = None
        if record.ratios:
            self.chart = RatioChart(record.ratios)
            self.body.addWidget(self.chart)
            self._add_table(*_ratio_table(record.ratios))
        if record.calibration:
            title = translate("Record", "Releases, by the chance that was said when they were frozen")
            if record.ratios:
                self.body.addSpacing(px(16))
            self.body.addWidget(Label(title, "meta", 600, "text2"))
            self._add_table(*_release_table(record))
        close = self.add_cancel(translate("Record", "Close"))
        close.setDefault(True)
        close.setFocus()

    def _about(self) -> str:
        if not self.record.ratios:
            return translate(
                "Record", "No change says yet what it took. It can be said with its estimate, once a change is built."
            )
        return translate(
            "Record",
            "What changes took, as a part of what was likely: 1 is as estimated. The mark is the median, between the ends of "
            "a bar lie eight of ten. About half should take no more than the likely one, and hardly any more than the "
            "high one.",
        )

    def _add_table(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        self.body.addWidget(SmallTable(heads, rows, range(1, len(heads))))


class RatioChart(QWidget):
    """A line each: a tick at the median, a bar over that between which eight of ten lie, and 1 as an upright line."""

    def __init__(self, rows: Sequence[RatioRow]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._most = max(LEAST, *(row.high or row.median for row in rows)) * 1.05
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(ROW) * len(self._rows) + px(AXIS))
        self.setAccessibleName(translate("Record", "What changes took against their estimates"))
        self.setAccessibleDescription("; ".join(_spoken(row) for row in rows))

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(px(480), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names at the left, the scale below."""
        painter = QPainter(self)
        left = max(metrics("cell").horizontalAdvance(_name(row)) for row in self._rows) + px(16)
        left = min(left, self.width() // 2)
        foot = px(ROW) * len(self._rows)
        hairline(painter, left, foot, self.width() - left)
        for mark in range(int(self._most) + 1):
            x = self._x(mark, left)
            upright(painter, x, 0 if mark == 1 else foot - 3, foot if mark == 1 else 3, "line_strong")
            paint_text(painter, QRect(x - 3, foot + 2, px(20), px(AXIS) - 4), numeral(mark), "meta", "text3")
        for number, row in enumerate(self._rows):
            self._paint_row(painter, QRect(0, number * px(ROW), self.width(), px(ROW)), row, left)

    def _x(self, ratio: float, left: int) -> int:
        return left + round((self.width() - left - px(12)) * ratio / self._most)

    def _paint_row(self, painter: QPainter, box: QRect, row: RatioRow, left: int) -> None:
        paint_text(painter, QRect(0, box.y(), left - px(12), box.height()), _name(row), "cell", "text")
        middle = box.center().y()
        if row.low is not None and row.high is not None:
            first, last = self._x(row.low, left), self._x(row.high, left)
            painter.fillRect(QRect(first, middle - 2, max(1, last - first), 5), colour("bar"))
        at = self._x(row.median, left)
        painter.fillRect(QRect(at - 2, middle - 7, 4, 15), colour("accent"))


def _name(row: RatioRow) -> str:
    if row.of == "all":
        return translate("Record", "All")
    return kind_word(row.name) if row.of == "kind" else row.name


def _spoken(row: RatioRow) -> str:
    return ", ".join([_name(row), *(cell.spoken for cell in _ratio_cells(row)[1:] if cell.spoken)])


def _ratio_table(rows: Sequence[RatioRow]) -> tuple[list[str], list[list[Cell]]]:
    heads = [
        translate("Record", "Changes that say what they took"),
        translate("Record", "Count"),
        translate("Record", "Median"),
        translate("Record", "8 of 10"),
        translate("Record", "Within likely"),
        translate("Record", "Within high"),
    ]
    return heads, [_ratio_cells(row) for row in rows]


def _ratio_cells(row: RatioRow) -> list[Cell]:
    spread = "–" if row.low is None or row.high is None else f"{_part(row.low)} – {_part(row.high)}"
    return [
        Cell(_name(row)),
        Cell(numeral(row.changes), "text2"),
        Cell(_part(row.median)),
        Cell(spread, "text2"),
        Cell(_share(row.likely), "text2"),
        Cell(_share(row.worst), "text2"),
    ]


def _release_table(record: TrackRecord) -> tuple[list[str], list[list[Cell]]]:
    heads = [
        translate("Record", "Said to hold their day"),
        translate("Record", "Held it"),
    ]
    rows = []
    for each in record.calibration:
        said = translate("Record", "%1 to %2 %").replace("%1", numeral(round(100 * each.low)))
        rows.append(
            [
                Cell(said.replace("%2", numeral(round(100 * each.high)))),
                Cell(f"{numeral(each.held)} / {numeral(each.releases)}"),
            ]
        )
    return heads, rows


def _part(ratio: float) -> str:
    """“× 1.25”."""
    return f"× {with_hundredths(ratio)}"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{numeral(round(100 * share))} %"
