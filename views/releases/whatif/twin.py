"""The trade-off as a table: every corner of the curve, every exact plan and today's, for those who read rather than look."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.rows.whatif import ExactRow
from views.releases.whatif.plot import Scene
from views.releases.whatif.words import gap_words, kind_words, percent, points, translate
from views.widgets.charts import figure
from views.widgets.counts import numeral
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.row_models import RowsModel

_DASH = Cell("–", "text3")


@dataclass(frozen=True, slots=True)
class TwinRow:
    """One row: a corner, today's plan, or what is supposed; *exact* where the exact plan of that capacity is known."""

    id: str
    kind: str
    share: float
    days: float
    most: float | None
    value: float | None
    more: float | None
    exact: ExactRow | None = None


def twin_rows(scene: Scene) -> list[TwinRow]:
    """The rows by capacity."""
    curve = scene.curve
    known = {round(row.days, 6): row for row in scene.exact}
    rows = []
    for place, point in enumerate(curve.points):
        exact = known.pop(round(point.days, 6), None)
        kind, value = ("plan", point.value) if point.whole else ("corner", None)
        rows.append(TwinRow(f"corner {place}", kind, point.share, point.days, point.value, value, point.more, exact))
    rows += [
        TwinRow(f"exact {row.share}", "exact", row.share, row.days, row.bound, row.value, None, row)
        for row in known.values()
    ]
    share = curve.as_is / curve.days if curve.days else 1.0
    rows.append(TwinRow("today", "today", share, curve.as_is, curve.value_at(curve.as_is), curve.today, None))
    if scene.supposed is not None and curve.days:
        days, value = scene.supposed
        rows.append(TwinRow("what if", "what-if", days / curve.days, days, curve.value_at(days), value, None))
    return sorted(rows, key=lambda row: (row.days, row.kind in ("today", "what-if")))


def columns() -> Sequence[Column]:
    """The columns, on the screen and in a file."""
    return (
        Column("kind", translate("WhatIf", "Point"), _kind, width=120, stretches=True),
        Column("share", translate("WhatIf", "Capacity"), lambda row: Cell(percent(row.share)), width=78, numeric=True),
        Column("days", translate("WhatIf", "Person-days"), lambda row: Cell(numeral(row.days)), width=92, numeric=True),
        Column("most", translate("WhatIf", "No plan exceeds"), lambda row: _points(row.most), width=112, numeric=True),
        Column("more", translate("WhatIf", "Next day brings"), _more, width=112, numeric=True),
        Column("value", translate("WhatIf", "Plan's value"), _value, width=88, numeric=True),
        Column("gap", translate("WhatIf", "Gap"), _gap, width=64, numeric=True),
    )


def _kind(row: TwinRow) -> Cell:
    return Cell(kind_words(row.kind), "text", weight=600 if row.kind in ("today", "what-if") else 400)


def _points(value: float | None) -> Cell:
    return _DASH if value is None else Cell(points(value))


def _more(row: TwinRow) -> Cell:
    return _DASH if row.more is None else Cell(figure(row.more) if row.more >= 0.005 else "0")


def _value(row: TwinRow) -> Cell:
    return _points(row.value if row.exact is None else row.exact.value)


def _gap(row: TwinRow) -> Cell:
    return _DASH if row.exact is None else Cell(gap_words(row.exact.gap))


class TwinTable(RowTable):
    """The table; Enter chooses the capacity of a row."""

    def __init__(self) -> None:
        self.points = RowsModel(columns())
        super().__init__(self.points, QCoreApplication.translate("WhatIf", "The trade-off as a table"), several=False)
        self.setObjectName("tradeoff-twin")
        self.horizontalHeader().setObjectName("")  # its order is not remembered
        self.points.setParent(self)
