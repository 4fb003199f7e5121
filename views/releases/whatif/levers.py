"""The levers: what can be supposed at the left of the tab, and the order that they make together."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from app.plans.asked import MOST_RELEASES, Compose, WhatIf
from app.rows.whatif import EffortRow, Levers
from views.releases.whatif.slider import CAPACITY, EFFORT, FactorSlider
from views.releases.whatif.words import days, percent
from views.releases.words import fill
from views.theme import font, px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button, IconButton
from views.widgets.counts import numeral, with_hundredths
from views.widgets.labels import Label, Pane
from views.widgets.picker import Pick, Picker

WIDE = 296


class LeversPane(Pane):
    """Sliders, check boxes and a number; `moved` whenever one of them is."""

    moved = Signal()
    #: The number of releases changed, so that what the levers show is to be read anew.
    releases_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("base", "r", parent)
        self._levers = Levers("", (), (), 0)
        self._teams: dict[str, FactorSlider] = {}
        self._efforts: dict[int, FactorSlider] = {}
        self._gone: dict[str, QCheckBox] = {}
        self._filling = False
        self._said: tuple[object, ...] = ()
        self._faults_first: bool | None = None
        self._first = Compose()
        self.releases = QSpinBox()
        self.few = QCheckBox(self.tr("As few moves as possible"))
        self.faults = QCheckBox(self.tr("Corrections first"))
        self.more = Button(self.tr("Another effort…"), icon="add")
        #: The list to choose a change from, while it is open.
        self.picker: Picker | None = None
        self._teams_box, self._people_box, self._efforts_box = _Part(), _Part(), _Part()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setFixedWidth(px(WIDE))
        inside = Pane("base", "")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(_head(self.tr("Capacity")))
        column.addWidget(self._teams_box)
        self._people_head = _head(self.tr("Without"))
        column.addWidget(self._people_head)
        column.addWidget(self._people_box)
        column.addWidget(_head(self.tr("Effort")))
        column.addWidget(self._efforts_box)
        column.addWidget(self.more)
        column.addWidget(_head(self.tr("Plan")))
        column.addWidget(self._releases_line())
        for box in (self.few, self.faults):
            box.setFont(font("cell"))
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)

    def _releases_line(self) -> QWidget:
        line = QWidget()
        row = row_layout(line, (0, 0, 0, 0), 8)
        self.releases.setRange(1, MOST_RELEASES)
        self.releases.setValue(4)
        self.releases.setFont(font("cell"))
        self.releases.setMinimumWidth(px(64))
        self.releases.setAccessibleName(self.tr("Releases to compose"))
        row.addWidget(Label(self.tr("Releases to compose"), "cell", 400, "text2"), 1)
        row.addWidget(self.releases)
        return line

    def _connect(self) -> None:
        self.releases.valueChanged.connect(self._on_releases)
        self.few.toggled.connect(self._on_moved)
        self.faults.toggled.connect(self._on_faults)
        self.more.clicked.connect(self._choose_change)

    # ---- what it shows

    def begin_with(self, order: Compose) -> None:
        """How the levers of a product stand when they are first shown."""
        self._first = order
        self._filling = True
        self.releases.setValue(order.releases)
        self._filling = False

    def known(self) -> Levers:
        """All that can be supposed."""
        return self._levers

    def show_levers(self, levers: Levers) -> None:
        """Shows the teams, people and changes of a product; what is supposed stays where it can."""
        order = self.order()
        same = levers.product == self._levers.product
        self._levers = levers
        names = (levers.teams, levers.product)
        if names != self._said:
            self._said = names
            self._fill_teams()
            self._fill_people()
        self._show(replace(order if same else self._first, releases=self.releases.value()))

    def show_order(self, order: Compose) -> None:
        """Puts all levers as an order says, and tells."""
        releases = self.releases.value()
        self._show(order)
        (self.moved if order.releases == releases else self.releases_changed).emit()

    def reset(self) -> None:
        """Puts everything as it is."""
        self.show_order(Compose(releases=self.releases.value()))

    def _show(self, order: Compose) -> None:
        self._filling = True
        what = order.what
        factors = {name.casefold(): factor for name, factor in what.teams.items()}
        for name, slider in self._teams.items():
            slider.set_factor(factors.get(name.casefold(), 1.0) * what.share)
        gone = {name.casefold() for name in what.without}
        for name, box in self._gone.items():
            box.setChecked(name.casefold() in gone)
        self._fill_efforts(what.efforts)
        self.releases.setValue(order.releases)
        self.few.setChecked(order.few_moves)
        self._faults_first = order.faults_first
        self.faults.setChecked(self._levers.faults_first if order.faults_first is None else order.faults_first)
        self._filling = False

    def order(self) -> Compose:
        """What the levers ask for."""
        teams = {name: slider.factor() for name, slider in self._teams.items() if slider.factor() != 1.0}
        efforts = {number: slider.factor() for number, slider in self._efforts.items() if slider.factor() != 1.0}
        what = WhatIf(1.0, teams, tuple(name for name, box in self._gone.items() if box.isChecked()), efforts)
        return Compose(
            self._levers.product or None, self.releases.value(), self._faults_first, self.few.isChecked(), what
        )

    def show_days(self, supposed: Mapping[str, float]) -> None:
        """Says beside each slider the person-days that a plan was sought with: less where a colleague is away."""
        for name, slider in self._teams.items():
            if name in supposed:
                slider.say(_TeamWords(supposed[name] / slider.factor()))

    def set_share(self, share: float, team: str | None = None) -> None:
        """Supposes that share of all teams' capacity, or of one's; tells as if it was moved."""
        order = self.order()
        chosen = self._teams if team is None else {team: share}
        teams = {**order.what.teams, **dict.fromkeys(chosen, share)}
        self._show(replace(order, what=replace(order.what, teams=teams)))
        self.moved.emit()

    # ---- its parts

    def _fill_teams(self) -> None:
        self._teams = {}
        for team in self._levers.teams:
            slider = FactorSlider(team.name, CAPACITY, _TeamWords(team.days))
            slider.groove.setEnabled(team.days is not None)
            slider.moved.connect(self._on_moved)
            self._teams[team.name] = slider
        self._teams_box.fill(list(self._teams.values()))

    def _fill_people(self) -> None:
        names = dict.fromkeys(name for team in self._levers.teams for name in team.members)
        self._gone = {}
        for name in names:
            box = self._gone[name] = QCheckBox(name.replace("&", "&&"))
            box.setFont(font("cell"))
            box.setAccessibleName(fill(self.tr("Without %1"), name))
            box.toggled.connect(self._on_moved)
        self._people_box.fill(list(self._gone.values()))
        for part in (self._people_head, self._people_box):
            part.setVisible(bool(self._gone))

    def _fill_efforts(self, efforts: Mapping[int, float]) -> None:
        known = {row.change_id: row for row in self._levers.changes}
        wanted = {number: factor for number, factor in efforts.items() if number in known}
        if {number: known[number] for number in wanted} != getattr(self, "_rows_shown", None):
            self._rows_shown = {number: known[number] for number in wanted}
            self._efforts = {number: self._effort_slider(known[number]) for number in wanted}
            self._efforts_box.fill(list(self._efforts.values()))
        for number, factor in wanted.items():
            self._efforts[number].set_factor(factor)
        self.more.setEnabled(bool(self._levers.changes))

    def _effort_slider(self, row: EffortRow) -> FactorSlider:
        away = IconButton("close", fill(self.tr("Leave the effort of %1 as it is"), row.number), 12)
        slider = FactorSlider(f"{row.number} {row.title}", EFFORT, _EffortWords(row.effort), away)
        slider.moved.connect(self._on_moved)
        away.clicked.connect(lambda: self._leave(row.change_id))
        return slider

    def _leave(self, change: int) -> None:
        order = self.order()
        efforts = {number: factor for number, factor in self._all_efforts().items() if number != change}
        self._show(replace(order, what=replace(order.what, efforts=efforts)))
        self.more.setFocus()
        self.moved.emit()

    def _all_efforts(self) -> dict[int, float]:
        return {number: slider.factor() for number, slider in self._efforts.items()}

    def _choose_change(self) -> None:
        rows = [row for row in self._levers.changes if row.change_id not in self._efforts]
        picks = [Pick(row.change_id, row.title, self._meta(row)) for row in rows]
        self.picker = Picker(self, self.tr("Whose effort"), picks)
        self.picker.picked.connect(self.suppose_effort)
        self.picker.open_at(self.more, above=False)

    @staticmethod
    def _meta(row: EffortRow) -> str:
        parts = [row.number, days(row.effort), row.release or ""]
        return " · ".join(part for part in parts if part)

    def suppose_effort(self, change: int) -> None:
        """Supposes that a change is twice the work, to begin with."""
        order = self.order()
        efforts = {**self._all_efforts(), change: 2.0}
        self._show(replace(order, what=replace(order.what, efforts=efforts)))
        if change in self._efforts:
            self._efforts[change].groove.setFocus()
        self.moved.emit()

    # ---- moving

    def _on_moved(self) -> None:
        if not self._filling:
            self.moved.emit()

    def _on_faults(self, first: bool) -> None:
        if not self._filling:
            self._faults_first = first
            self.moved.emit()

    def _on_releases(self) -> None:
        if not self._filling:
            self.releases_changed.emit()

    def first_lever(self) -> QWidget:
        """Where the keys begin."""
        return next((slider.groove for slider in self._teams.values() if slider.groove.isEnabled()), self.more)

    def slider(self, team: str) -> FactorSlider:
        """The capacity of a team."""
        return self._teams[team]

    def effort(self, change: int) -> FactorSlider:
        """The supposed effort of a change."""
        return self._efforts[change]

    def colleague(self, name: str) -> QCheckBox:
        """Whether somebody is away."""
        return self._gone[name]


class _TeamWords:
    """“90 % · 18 pd”; a team whose time nobody knows has no factor."""

    def __init__(self, of: float | None) -> None:
        self._days = of

    def __call__(self, factor: float) -> str:
        return "–" if self._days is None else f"{percent(factor)} · {days(self._days * factor)}"


class _EffortWords:
    """“× 2 · 10 pd”."""

    def __init__(self, of: float) -> None:
        self._days = of

    def __call__(self, factor: float) -> str:
        whole = numeral(factor) if round(factor * 4) % 2 == 0 else with_hundredths(factor)
        return f"\u00d7 {whole} · {days(self._days * factor)}"


class _Part(QWidget):
    """Rows under a head; what stood there before goes."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def fill(self, rows: list[FactorSlider] | list[QCheckBox]) -> None:
        """Shows these."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._column.addWidget(row)
        self._chain(rows)
        self.setVisible(bool(rows))

    def _chain(self, rows: list[FactorSlider] | list[QCheckBox]) -> None:
        """Tab comes to these where they stand: Qt puts what is made late at the end of the window."""
        before = self.previousInFocusChain()
        while before is not None and before is not self and not _takes_tab(before):
            before = before.previousInFocusChain()  # Qt orders nothing after what takes no focus
        for row in rows:
            for part in filter(_takes_tab, (row, *row.findChildren(QWidget))):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _head(words: str) -> Label:
    return Label(words, "meta", 600, "text2")
