"""The chart's twin: its points as a plain table with the same choice, for those who read rather than look."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from app.rows.chart import ChartPoints
from views.backlog.chart.cloud import Cloud, Numbers
from views.backlog.chart.wording import ChartWords
from views.widgets.charts import figure
from views.widgets.counts import numeral, with_decimal
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.row_models import Index, RowModel
from views.widgets.states import state_look

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class TwinRow:
    """One point: its change and where it stands in the cloud."""

    id: int
    place: int


class TwinModel(RowModel):
    """The points by what they give for a person-day, or as the heads say."""

    def __init__(self, words: ChartWords, parent: QObject | None = None) -> None:
        self._words = words
        self._cloud = Cloud(ChartPoints(), "score")
        self._line = 1.0
        self._order: list[int] = []
        self._rows_of: dict[int, int] = {}
        self._by = ("per_day", True)
        super().__init__(self._columns(), parent=parent)

    def _columns(self) -> Sequence[Column]:
        by = self._cloud.by
        return (
            Column("number", self.tr("Number"), self._number, "number", 80),
            Column("title", self.tr("Title"), self._title, "title", 240, stretches=True),
            Column("state", self.tr("State"), self._state, "state", 110),
            Column("effort", self.tr("Effort"), self._effort, "effort", 80, numeric=True),
            Column("score", self.tr("Score"), self._score, "score", 80, numeric=True),
            Column("reach", self.tr("End users"), self._reach, "reach", 100, numeric=True),
            Column("per_day", self._words.per_day(by), self._per_day, "per_day", 130, numeric=True),
            Column("times", self.tr("× the line"), self._times, "per_day", 100, numeric=True),
        )

    # ---- cells

    def _number(self, row: TwinRow) -> Cell:
        return Cell(self._words.number(self._cloud, row.place), "text2")

    def _title(self, row: TwinRow) -> Cell:
        return Cell(self._cloud.points.titles[row.place])

    def _state(self, row: TwinRow) -> Cell:
        return Cell(chip=state_look("change", self._cloud.points.states[row.place]))

    def _effort(self, row: TwinRow) -> Cell:
        return _figure_cell(self._cloud.points.efforts[row.place])

    def _score(self, row: TwinRow) -> Cell:
        score = self._cloud.points.scores[row.place]
        return _figure_cell(score) if score is None or score >= 100 else Cell(with_decimal(score))

    def _reach(self, row: TwinRow) -> Cell:
        return Cell(numeral(self._cloud.points.reaches[row.place]))

    def _per_day(self, row: TwinRow) -> Cell:
        return _figure_cell(_known(self._cloud.per_day, row.place))

    def _times(self, row: TwinRow) -> Cell:
        per_day = _known(self._cloud.per_day, row.place)
        return _figure_cell(None if per_day is None else per_day / self._line)

    # ---- rows

    def show_cloud(self, cloud: Cloud, line: float) -> None:
        """Shows these points against that line."""
        self.beginResetModel()
        self._cloud, self._line = cloud, line
        self.columns = tuple(self._columns())
        self._put_in_order()
        self.endResetModel()
        self.rows_arrived.emit()

    def _put_in_order(self) -> None:
        self._looks.clear()
        name, falling = self._by
        keys = self._keys(name)
        order = np.argsort(-keys if falling else keys, kind="stable")  # what is missing comes last either way
        self._order = order.tolist()
        self._rows_of = {int(self._cloud.ids[place]): row for row, place in enumerate(self._order)}

    def _keys(self, name: str) -> Numbers:
        cloud = self._cloud
        if name in ("title", "state"):
            texts = cloud.points.titles if name == "title" else cloud.points.states
            places = {text: place for place, text in enumerate(sorted(set(texts), key=str.casefold))}
            return np.array([places[text] for text in texts], np.float64)
        known = {"number": cloud.ids, "effort": cloud.effort, "score": cloud.score, "reach": cloud.reach}
        return np.asarray(known.get(name, cloud.per_day), np.float64)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a head."""
        if 0 <= column < len(self.columns):
            self.beginResetModel()
            self._by = (self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)
            self._put_in_order()
            self.endResetModel()
            self.rows_arrived.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many points."""
        return 0 if parent.isValid() else len(self._order)

    def row_at(self, number: int) -> TwinRow | None:
        """The point at a place of the table."""
        if not 0 <= number < len(self._order):
            return None
        place = self._order[number]
        return TwinRow(int(self._cloud.ids[place]), place)

    def row_of(self, row_id: object) -> int | None:
        """The place of a change in the table."""
        return self._rows_of.get(row_id) if isinstance(row_id, int) else None


class TwinTable(RowTable):
    """The points as a table."""

    def __init__(self, words: ChartWords) -> None:
        self.points = TwinModel(words)
        super().__init__(self.points, QCoreApplication.translate("TwinTable", "The chart as a table"))
        self.setObjectName("chart-twin")
        self.horizontalHeader().setObjectName("")  # its order is not remembered
        self.points.setParent(self)

    def chosen(self) -> list[int]:
        """The ids chosen."""
        rows = (self.points.row_at(number) for number in self.chosen_numbers())
        return [row.id for row in rows if row is not None]

    def choose(self, ids: Sequence[int]) -> None:
        """Shows these as chosen."""
        if set(ids) == set(self.chosen()):
            return
        numbers = [number for number in map(self.points.row_of, ids) if number is not None]
        self.clearSelection()
        if numbers:
            self.go_to_number(min(numbers))
            self.choose_numbers(numbers)


def _figure_cell(value: float | None) -> Cell:
    return Cell("–", "text3") if value is None else Cell(figure(value))


def _known(values: Numbers, place: int) -> float | None:
    value = float(values[place])
    return None if np.isnan(value) else value
