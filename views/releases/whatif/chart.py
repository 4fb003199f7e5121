"""The chart's pane: the trade-off with its head, its twin, what is said while it is drawn, and what is said where there is none."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.rows.whatif import ExactRow, Tradeoff
from views.background import Pause
from views.releases.whatif.canvas import TradeoffCanvas
from views.releases.whatif.legend import TradeoffLegend
from views.releases.whatif.plot import axes_of, paint_scene
from views.releases.whatif.twin import TwinRow, TwinTable, columns, twin_rows
from views.releases.whatif.words import kind_words, summary, team_words
from views.releases.words import fill, listed
from views.said import as_read
from views.widgets.bars import row_layout
from views.widgets.buttons import Button, IconButton
from views.widgets.empty_state import EmptyState
from views.widgets.labels import Label, Pane
from views.widgets.pictures import Picture, write_picture

#: After so many milliseconds it is said what is under way.
PATIENCE = 300
FORMS = {".svg": "SVG", ".png": "PNG", ".csv": "CSV"}


class TradeoffPane(QWidget):
    """Value against capacity, as a curve or as a table."""

    #: A share of the capacity was chosen.
    chosen = Signal(float)
    #: The curve of another team is wanted; "" for all.
    team_wanted = Signal(str)
    stop_wanted = Signal()
    settings_wanted = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_curve = Tradeoff("", None, (), (), 0.0, 0.0)
        self.canvas = TradeoffCanvas(self._empty_curve)
        self.twin = TwinTable()
        self.legend = TradeoffLegend()
        self._teams = QMenu(self)
        self.team = Button(team_words(None), icon="people", menu=self._teams)
        self.note = Label("", "meta", 500, "wait")
        self.busy = Label("", "meta", 400, "text2")
        self.stop = Button(self.tr("Stop"), kind="flat")
        self.flip = IconButton("list", self.tr("Show as a table"))
        self._menu = QMenu(self)
        self.export = Button("", icon="export", kind="flat", menu=self._menu)
        self.export.setAccessibleName(self.tr("Export the trade-off"))
        self.export.setToolTip(self.tr("Export the trade-off"))
        self.empty = EmptyState("releases", "", self.tr("Set capacities"), self.settings_wanted.emit)
        self.body = QStackedWidget()
        self._wants_twin = False
        self._patience = Pause(PATIENCE, self._show_busy, self)
        #: The dialog that asks for a file, while it is open.
        self.dialog: QFileDialog | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        head = Pane("base", "")
        line = row_layout(head, (16, 6, 16, 2), 8)
        for label in (self.note, self.busy):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(Label(self.tr("Trade-off"), "cell", 600))
        line.addWidget(self.team)
        line.addWidget(self.note)
        line.addWidget(self.busy)
        line.addWidget(self.stop)
        line.addStretch(1)
        line.addWidget(self.legend, 100)
        line.addWidget(self.flip)
        line.addWidget(self.export)
        for ending, form in FORMS.items():
            action = self._menu.addAction(fill(self.tr("As %1"), form))
            action.triggered.connect(lambda _checked=False, ending=ending: self.ask_file(ending))
        for part in (self.canvas, self.twin, self.empty):
            self.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.body, 1)
        self.set_busy(running=False)

    def _connect(self) -> None:
        self.canvas.chosen.connect(self.chosen)
        self.twin.opened.connect(self._on_row)
        self.stop.clicked.connect(self.stop_wanted)
        self.flip.clicked.connect(lambda: self.show_twin(not self._wants_twin))

    # ---- what it shows

    def show_curve(self, curve: Tradeoff) -> None:
        """Shows a curve, whole or as far as it is drawn."""
        self.canvas.show_curve(curve)
        self._offer_teams(curve)
        self.team.setText(team_words(curve.team))
        late = fill(self.tr("without the dates of %1"), listed(list(curve.late))) if curve.late else ""
        self.note.setText(late)
        self.note.setVisible(bool(late))
        bare = len(curve.points) < 2
        if bare:
            self.empty.set_sentence(self._why_bare(curve))
            self.empty.button.setVisible(not curve.days and bool(curve.weighed))
        self._show_body()

    def curve(self) -> Tradeoff:
        """The curve shown."""
        return self.canvas.scene().curve

    def show_refused(self, sentence: str) -> None:
        """There is no curve, and why."""
        self.canvas.show_curve(self._empty_curve)
        self.empty.set_sentence(sentence)
        self.empty.button.hide()
        self._show_body()

    def show_exact(self, row: ExactRow) -> None:
        """Marks an exact plan."""
        self.canvas.show_exact(row)
        self.legend.show_exact(True)
        self._fill_twin()

    def show_supposed(self, at: tuple[float, float] | None) -> None:
        """Marks the plan of what is supposed."""
        self.canvas.show_supposed(at)
        self._fill_twin()

    def set_busy(self, *, running: bool, words: str = "") -> None:
        """Says what is under way, with a button that stops it; what is done at once is not worth a word."""
        self.busy.setText(words)
        if not running:
            self._patience.stop()
            self._show_busy(shown=False)
        elif not self.stop.isVisibleTo(self):
            self._patience.start()

    def _show_busy(self, *, shown: bool = True) -> None:
        self.busy.setVisible(shown)
        self.stop.setVisible(shown)

    def _why_bare(self, curve: Tradeoff) -> str:
        if not curve.weighed:
            return self.tr("Nothing is honoured or placed yet, so there is nothing to weigh against capacity.")
        if not curve.days:
            return self.tr("No release has a capacity, so there is nothing to trade. Say what each team has.")
        return self.tr("What is demanded can't be done, not even with half as much again. Compose says what conflicts.")

    def _offer_teams(self, curve: Tradeoff) -> None:
        self._teams.clear()
        names = ["", *curve.teams] if len(curve.teams) > 1 else [""]
        for name in names:
            action = self._teams.addAction(team_words(name or None))
            action.setCheckable(True)
            action.setChecked(name == (curve.team or ""))
            action.triggered.connect(lambda _checked=False, name=name: self.team_wanted.emit(name))
        self.team.setVisible(len(names) > 1)

    def _show_body(self) -> None:
        scene = self.canvas.scene()
        bare = not scene.has_points()
        self.legend.show_exact(bool(scene.exact))
        self.body.setCurrentWidget(self.empty if bare else self.twin if self._wants_twin else self.canvas)
        for part in (self.flip, self.export, self.legend):
            part.setEnabled(not bare)
        self._fill_twin()

    # ---- the twin

    def shows_twin(self) -> bool:
        """Whether the curve is shown as a table."""
        return self._wants_twin

    def show_twin(self, wanted: bool) -> None:
        """Shows it as a table, or as a curve again."""
        self._wants_twin = wanted
        self.flip.set_icon_name("insights" if wanted else "list")
        self.flip.set_name(self.tr("Show as a curve") if wanted else self.tr("Show as a table"))
        self._show_body()
        self.focus_widget().setFocus()

    def focus_widget(self) -> QWidget:
        """Where the keys work."""
        shown = self.body.currentWidget()
        return self.empty.button if shown is self.empty else shown or self

    def _fill_twin(self) -> None:
        """The table begins at today's row."""
        if self._wants_twin and self.canvas.scene().has_points():
            first = not self.twin.points.rows()
            self.twin.points.set_rows(twin_rows(self.canvas.scene()))
            if first:
                self.twin.go_to("today")

    def _on_row(self, row: object) -> None:
        if isinstance(row, TwinRow):
            self.chosen.emit(row.share)

    # ---- files

    def ask_file(self, ending: str) -> None:
        """Asks where to write it."""
        dialog = self.dialog = QFileDialog(self, self.tr("Export the trade-off"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form} (*{each})" for each, form in FORMS.items()])
        dialog.selectNameFilter(f"{FORMS[ending]} (*{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(self.tr("Trade-off") + ending)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Writes it as it is seen into a file, or its figures into a .csv."""
        from models.rules.errors import Refusal

        try:
            if path.suffix.lower() == ".csv":
                self._write_figures(path)
            else:
                write_picture(path, self._picture())
        except OSError as error:
            self.said.emit(fill(self.tr("%1 could not be written: %2"), path.name, error.strerror or str(error)))
        except Refusal as refusal:
            self.said.emit(as_read(refusal.sentence))
        else:
            self.said.emit(fill(self.tr("Trade-off written to %1"), path.name))

    def _picture(self) -> Picture:
        size = self.canvas.size() if self.canvas.width() > 400 else QSize(1200, 500)
        scene = self.canvas.scene()
        axes = axes_of(scene, size.toSizeF())
        return Picture(lambda painter: paint_scene(painter, scene, axes), size, summary(scene.curve))

    def _write_figures(self, path: Path) -> None:
        from app.jobs.export_files import Paper, Table, write

        rows = []
        for row in twin_rows(self.canvas.scene()):
            exact = row.exact
            figures = [row.share, row.days, row.most, row.more, row.value if exact is None else exact.value]
            rows.append(
                [
                    kind_words(row.kind),
                    *(_rounded(each) for each in figures),
                    _rounded(exact.gap if exact is not None else None),
                ]
            )
        heads = [column.title for column in columns()]
        write(path, Paper(self.tr("Trade-off"), [], [Table(self.tr("Trade-off"), heads, rows)]))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
