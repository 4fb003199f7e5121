"""ChartPane: the chart with its head and its twin; knows nothing of the table or the database.

pane.show_points(points)     pane.choose(ids)     pane.set_curve(curve)     pane.let_go()
signals: selected(ids)  opened(id)  current_changed(id)  rescored(id, {"effort": "5"}, seen version)
         said(sentence)  form_changed()
"""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.rows.chart import ChartPoints, ValueCurve
from views.backlog.chart.canvas import ChartCanvas
from views.backlog.chart.cloud import BENEFITS, Cloud
from views.backlog.chart.legend import Legend
from views.backlog.chart.painting import paint_chart
from views.backlog.chart.reason import ReasonStrip
from views.backlog.chart.twin import TwinTable
from views.backlog.chart.wording import ChartWords
from views.backlog.words import fill
from views.widgets.bars import row_layout
from views.widgets.buttons import Button, IconButton, Segmented
from views.widgets.labels import Label, Pane
from views.widgets.pictures import Picture, write_picture


class ChartPane(QWidget):
    """Cost and benefit of what the table shows."""

    selected = Signal(list)
    opened = Signal(int)
    current_changed = Signal(int)
    rescored = Signal(int, dict, int)
    #: Why the figures asked for last are to be written.
    reasoned = Signal(str)
    said = Signal(str)
    #: Something that is remembered changed.
    form_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ChartWords(self)
        self._points = ChartPoints()
        self._lines: dict[str, float] = {}
        self._filling = False
        self.canvas = ChartCanvas(self.words)
        self.twin = TwinTable(self.words)
        self.reason = ReasonStrip()
        self.body = QStackedWidget()
        self.benefit = Segmented([("score", self.tr("Score")), ("reach", self.tr("End users"))], self.tr("Benefit"))
        self.parted = Label("", "meta", 400, "text2")
        self.legend = Legend()
        self.flip = IconButton("list", self.tr("Show as a table"))
        self.closer = IconButton("add", self.tr("Closer (+)"))
        self.further = IconButton("minus", self.tr("Further away (-)"))
        self.fit = Button(self.tr("All"), key="0", kind="flat")
        self._menu = QMenu(self)
        self.export = Button("", icon="export", kind="flat", menu=self._menu)
        self.export.setAccessibleName(self.tr("Export the chart"))
        self.export.setToolTip(self.tr("Export the chart"))
        #: The dialog that asks for a file, while it is open.
        self.dialog: QFileDialog | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        head = Pane("base", "")
        line = row_layout(head, (16, 6, 16, 2), 8)
        self.parted.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(self.benefit)
        line.addSpacing(4)
        line.addWidget(self.parted)
        line.addStretch(1)
        line.addWidget(self.legend, 100)
        for part in (self.further, self.closer, self.fit, self.flip, self.export):
            line.addWidget(part)
        for ending, form in ((".svg", "SVG"), (".png", "PNG")):
            action = self._menu.addAction(fill(self.tr("As %1"), form))
            action.triggered.connect(lambda _checked=False, ending=ending: self.ask_file(ending))
        self.body.addWidget(self.canvas)
        self.body.addWidget(self.twin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.body, 1)
        column.addWidget(self.reason)

    def _connect(self) -> None:
        canvas, twin = self.canvas, self.twin
        self.benefit.chosen.connect(self._on_benefit)
        self.flip.clicked.connect(lambda: self.show_twin(not self.shows_twin()))
        self.closer.clicked.connect(lambda: canvas.zoom(0.8))
        self.further.clicked.connect(lambda: canvas.zoom(1.25))
        self.fit.clicked.connect(canvas.show_whole)
        canvas.selected.connect(self._on_selected)
        canvas.opened.connect(self.opened)
        canvas.current_changed.connect(self.current_changed)
        canvas.rescored.connect(self.rescored)
        canvas.said.connect(self.said)
        canvas.line_moved.connect(self._on_line)
        self.reason.given.connect(self.reasoned)
        self.reason.left.connect(self._on_no_reason)
        twin.selection_changed.connect(self._on_twin)
        twin.opened.connect(lambda row: self.opened.emit(row.id))

    # ---- what it shows

    def show_points(self, points: ChartPoints) -> None:
        """Shows these changes; the choice, the ring and the line stay."""
        self._points = points
        self._show()

    def points(self) -> ChartPoints:
        """The changes shown."""
        return self._points

    def by(self) -> str:
        """What stands for benefit: `score` or `reach`."""
        return self.benefit.value()

    def _show(self) -> None:
        cloud = Cloud(self._points, self.by())
        line = self._lines.get(cloud.by) or cloud.usual_line()
        self.canvas.show_cloud(cloud)
        self.canvas.set_line(line)
        if self.shows_twin():
            self._fill_twin()
        self._tell_parted()

    def _fill_twin(self) -> None:
        self._filling = True
        self.twin.points.show_cloud(self.canvas.cloud(), self.canvas.line())
        self.twin.choose(self.canvas.chosen())
        self._filling = False

    def _tell_parted(self) -> None:
        above, below = self.canvas.cloud().parted(self.canvas.line())
        self.parted.setText(self.words.parted(above, below) if above + below else "")

    def _on_benefit(self, _by: str) -> None:
        self._show()
        self.form_changed.emit()

    def _on_line(self, line: float) -> None:
        self._lines[self.by()] = line
        self._tell_parted()
        self.form_changed.emit()

    # ---- the choice

    def choose(self, ids: Sequence[int]) -> None:
        """Shows these as chosen; tells nobody."""
        self.canvas.choose(ids)
        if len(ids) == 1 and not self.canvas.hasFocus():
            self.canvas.make_current(self.canvas.cloud().place(ids[0]), tells=False)
        if self.shows_twin():
            self._filling = True
            self.twin.choose(list(ids))
            self._filling = False

    def chosen(self) -> list[int]:
        """The ids chosen."""
        return self.canvas.chosen()

    def _on_selected(self, ids: list[int]) -> None:
        self.selected.emit(ids)

    def _on_twin(self) -> None:
        ids = self.twin.chosen()
        if not self._filling and set(ids) != set(self.canvas.chosen()):
            self.canvas.choose(ids)
            self.selected.emit(ids)

    # ---- other figures

    def set_curve(self, curve: ValueCurve) -> None:
        """What the current change would score by its value."""
        self.canvas.mover.set_curve(curve)

    def let_go(self) -> None:
        """New figures were refused: the point returns."""
        self.canvas.mover.let_go()

    def ask_reason(self, sentence: str) -> None:
        """New figures want a reason: the point stays where it was put while it is typed."""
        self.reason.ask(sentence)

    def _on_no_reason(self) -> None:
        self.let_go()
        self.canvas.setFocus()

    # ---- the twin

    def shows_twin(self) -> bool:
        """Whether the points are shown as a table."""
        return self.body.currentWidget() is self.twin

    def show_twin(self, wanted: bool) -> None:
        """Shows the points as a table, or as points again."""
        self.body.setCurrentWidget(self.twin if wanted else self.canvas)
        self.flip.set_icon_name("insights" if wanted else "list")
        self.flip.set_name(self.tr("Show as points") if wanted else self.tr("Show as a table"))
        for part in (self.closer, self.further, self.fit, self.legend):
            part.setEnabled(not wanted)
        if wanted:
            self._fill_twin()
        (self.twin if wanted else self.canvas).setFocus()
        self.form_changed.emit()

    # ---- files

    def ask_file(self, ending: str) -> None:
        """Asks where to write the chart."""
        dialog = self.dialog = QFileDialog(self, self.tr("Export the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["SVG (*.svg)", "PNG (*.png)"])
        dialog.selectNameFilter(f"{ending[1:].upper()} (*{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(self.tr("Cost and benefit") + ending)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Writes the chart as it is seen into a file."""
        size = self.canvas.size() if self.canvas.width() > 400 else QSize(1200, 500)
        try:
            write_picture(path, self._picture(size))
        except OSError as error:
            self.said.emit(fill(self.tr("%1 could not be written: %2"), path.name, error.strerror or str(error)))
        else:
            self.said.emit(fill(self.tr("Chart written to %1"), path.name))

    def _picture(self, size: QSize) -> Picture:
        scene = self.canvas.scene()
        title = self.words.summary(scene.cloud, scene.line)
        return Picture(lambda painter: paint_chart(painter, scene, singly=True), size, title)

    # ---- its form

    def form(self) -> str:
        """The benefit, the lines and the twin, as a few words."""
        return json.dumps({"by": self.by(), "lines": self._lines, "twin": self.shows_twin()})

    def set_form(self, form: str) -> None:
        """Puts itself as it was left; what another version wrote is passed over."""
        try:
            kept = json.loads(form)
            by, twin = str(kept["by"]), bool(kept["twin"])
            lines = {name: float(kept["lines"][name]) for name in BENEFITS if name in kept["lines"]}
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self._lines = {name: line for name, line in lines.items() if 0 < line < 1e12}
        if by in BENEFITS:
            self.benefit.choose(by)
        if twin != self.shows_twin():
            self.show_twin(twin)
        self._show()
