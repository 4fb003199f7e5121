"""The What if tab: levers at the left, the trade-off above, the result or the scenarios below; all sought beside the window."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.plans.asked import Compose
from app.plans.supposed import gone_from
from app.rows.whatif import Levers, Supposed, Tradeoff
from models.rules.errors import NotFound, Refusal
from views.actions import make_action, set_enabled
from views.background import Pause
from views.desk import Desk
from views.releases.acts import ReleaseActs
from views.releases.remembered import keep_levers, levers_of
from views.releases.tab import ReleasesTab
from views.releases.whatif.chart import TradeoffPane
from views.releases.whatif.keeping import Keeping
from views.releases.whatif.levers import LeversPane
from views.releases.whatif.result import ResultView
from views.releases.whatif.scenarios import ScenariosView
from views.releases.whatif.search import Search
from views.releases.whatif.seeking import Asking, curve_job, exact_job, levers_job, result_job, standing_job
from views.releases.whatif.words import gone_words, summary
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Segmented
from views.widgets.empty_state import EmptyState, products_offer
from views.widgets.labels import Pane

#: After the last move of a lever it is composed anew, in milliseconds; seconds for a plan, and for a curve.
REST, SECONDS, CURVE_SECONDS = 150, 10.0, 10.0
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
#: The page of the settings where teams and their time stand.
_STAFFING_PAGE = 12


class WhatIfTab(ReleasesTab):
    """What if, and the trade-off."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._product = ""
        self._team: str | None = None
        self._levers: Levers | None = None
        self._drawn: Asking | None = None
        self._stale = True
        self._wants_focus = False
        self.levers = LeversPane()
        self.chart = TradeoffPane()
        self.result = ResultView()
        self.scenarios = ScenariosView()
        self.below = Segmented([("result", self.tr("Result")), ("scenarios", self.tr("Scenarios"))], self.tr("Below"))
        self.empty = EmptyState("releases", "", self.tr("Lay out releases"), self._lay_out)
        self._acts = ReleaseActs(desk, self)
        background = desk.background
        self.curve_search = Search(background, CURVE_SECONDS, self)
        self.result_search = Search(background, SECONDS, self)
        self.best_search = Search(background, SECONDS, self)
        self.exact_search = Search(background, SECONDS, self)
        self._pause = Pause(REST, self._compose, self)
        self.keeping = Keeping(desk, self.scenarios, self.levers, self)
        self._actions = self._make_actions()
        self._build()
        self._connect()

    # ---- building

    def _build(self) -> None:
        self._lower = QStackedWidget()
        self._lower.addWidget(self.result)
        self._lower.addWidget(self.scenarios)
        strip = Pane("base", "t")
        line = row_layout(strip, (16, 6, 16, 6), 8)
        line.addWidget(self.below)
        line.addStretch(1)
        under = QWidget()
        column = QVBoxLayout(under)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._lower, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("whatif")
        split.setChildrenCollapsible(False)
        split.addWidget(self.chart)
        split.addWidget(under)
        split.setSizes([px(360), px(320)])
        whole = QWidget()
        row = row_layout(whole, (0, 0, 0, 0), 0)
        row.addWidget(self.levers)
        row.addWidget(split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _make_actions(self) -> dict[str, QAction]:
        acts = {
            "whatif.save": self.keeping.save,
            "whatif.reset": self.levers.reset,
            "chart.twin": lambda: self.chart.show_twin(not self.chart.shows_twin()),
            "whatif.rename": self.keeping.rename,
            "whatif.remove": self.keeping.remove,
        }
        made = {}
        for name, act in acts.items():
            action = made[name] = make_action(name, act, self)
            action.setShortcutContext(_WITHIN)
            self.addAction(action)
        return made

    def _connect(self) -> None:
        self.levers.moved.connect(self._on_moved)
        self.levers.releases_changed.connect(self.refresh)
        self.chart.chosen.connect(self._on_chosen)
        self.chart.team_wanted.connect(self._on_team)
        self.chart.stop_wanted.connect(self.stop)
        self.chart.settings_wanted.connect(lambda: self.desk.open("settings", _STAFFING_PAGE))
        self.chart.said.connect(lambda sentence: self.desk.told.emit(sentence, 0))
        self.result.change_wanted.connect(self.change_wanted)
        self.result.best_wanted.connect(self._on_best_wanted)
        self.scenarios.change_wanted.connect(self.change_wanted)
        self.scenarios.said.connect(lambda sentence: self.desk.told.emit(sentence, 0))
        self.scenarios.taken.connect(self._on_taken)
        self.scenarios.empty.button.clicked.connect(self.keeping.save)
        self.scenarios.list.current_changed.connect(lambda _row: self._settle_actions())
        self.below.chosen.connect(self._on_below)
        self.curve_search.told.connect(self.chart.show_curve)
        self.curve_search.found.connect(self._on_curve)
        self.curve_search.refused.connect(lambda refusal: self.chart.show_refused(refusal.sentence))
        self.result_search.told.connect(self._on_so_far)
        self.result_search.found.connect(self._on_supposed)
        self.result_search.refused.connect(self._on_refused)
        self.best_search.found.connect(self.result.show_best)
        self.exact_search.found.connect(self.chart.show_exact)
        self.exact_search.refused.connect(lambda refusal: self.desk.told.emit(refusal.sentence, 0))
        for search in self._searches():
            search.turned.connect(lambda _running: self._tell_busy())

    # ---- reading

    def show_product(self, product: str) -> None:
        """Shows that product."""
        if product != self._product:
            self._product = product
            self._drawn = None
            self.levers.begin_with(levers_of(self.desk, product))
            self.scenarios.forget()
            self._read_or_wait()

    def refresh(self) -> None:
        """Reads what can be supposed anew, and composes anew."""
        self._drawn = None
        self._read_or_wait()

    def _read_or_wait(self) -> None:
        """Nothing is composed for a tab that nobody sees."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        if not self._product:
            self._show_nothing(self.tr("There is no product yet, so there is nothing to compose."), lays_out=False)
            self.empty.offer(*products_offer(self.desk))
            return
        job = levers_job(self._asking())
        self.desk.read(job, self._on_levers, self._on_no_levers, key="releases.whatif")
        self.keeping.read(self._product)

    def _on_levers(self, levers: Levers) -> None:
        self._levers = levers
        self.levers.show_levers(levers)
        self.scenarios.show_changes(levers.changes)
        self._stack.setCurrentIndex(0)
        self._settle_actions()
        self._settle_focus()
        self._compose()
        self.keeping.compose()

    def _on_no_levers(self, refusal: Refusal) -> None:
        if isinstance(refusal, NotFound):
            words = self.tr("No coming release takes something in, so there is nothing to suppose yet.")
            self._show_nothing(words, lays_out=True)
            self.empty.offer(self.tr("Lay out releases"), self._lay_out)
        else:
            self._show_nothing(refusal.sentence, lays_out=False)

    def _show_nothing(self, sentence: str, *, lays_out: bool) -> None:
        for search in self._searches():
            search.drop()
        self._levers = None
        self.empty.set_sentence(sentence)
        self.empty.button.setVisible(lays_out)
        self._stack.setCurrentWidget(self.empty)
        self._settle_actions()
        self._settle_focus()

    def _settle_focus(self) -> None:
        """The keys go where the user wanted them while this was read, or with what gave way to something else."""
        focused = QApplication.focusWidget()
        if self._wants_focus or (focused is not None and self.empty.isAncestorOf(focused) and self._levers is not None):
            self.focus_list()

    def _lay_out(self) -> None:
        """Lays out what the cadence demands; the levers follow."""
        self._acts.plan(self._product)

    def _searches(self) -> list[Search]:
        return [self.curve_search, self.result_search, self.best_search, self.exact_search, self.keeping.search]

    # ---- composing

    def _asking(self) -> Asking:
        database: Any = self.desk.database  # models.database.Database; views never look into it
        order = replace(self.levers.order(), product=self._product)
        return Asking(database, order, self.desk.now().astimezone().date(), self._team)

    def order(self) -> Compose:
        """What the levers ask for."""
        return self._asking().order

    def _on_moved(self) -> None:
        self._pause.start()

    def is_resting_soon(self) -> bool:
        """Whether a lever was moved a moment ago, and is not composed yet."""
        return self._pause.isActive()

    def _compose(self) -> None:
        """Composes what is supposed; draws the curve anew where it is another one."""
        self._pause.stop()
        if self._levers is None:
            return
        asking = self._asking()
        keep_levers(self.desk, asking.order)
        self.result_search.begin(result_job(asking))
        if self._drawn is None or not asking.draws_like(self._drawn):
            self._drawn = asking
            self.exact_search.drop()
            self.chart.canvas.forget_exact()
            self.curve_search.begin(curve_job(asking))
            self.result.show_best(None)
            self._seek_best()

    def _seek_best(self) -> None:
        if self.result.against.value() == "best":
            self.best_search.begin(standing_job(self._asking()))

    def _on_best_wanted(self, wanted: bool) -> None:
        if wanted and self.result.beside() is None and self._levers is not None:
            self._seek_best()

    def _on_curve(self, curve: Tradeoff) -> None:
        self.chart.show_curve(curve)
        self._tell_status()

    def _on_so_far(self, supposed: Supposed) -> None:
        self.result.show_supposed(supposed, final=False)
        self.chart.show_supposed(self._mark(supposed))

    def _on_supposed(self, supposed: Supposed) -> None:
        self.result.show_supposed(supposed)
        if not self.is_resting_soon():
            self.levers.show_days(_days_by_team(supposed))
        self.chart.show_supposed(self._mark(supposed))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.result, self.result.words()))
        self._tell_status()

    def _mark(self, supposed: Supposed) -> tuple[float, float] | None:
        """Where the plan stands on the curve; over one team's days it has no place where others' are supposed as well."""
        if self._team is None:
            return supposed.days, supposed.outcome.value
        factors = self.levers.order().what.teams
        if set(factors) - {self._team}:
            return None
        return self.chart.curve().days * factors.get(self._team, 1.0), supposed.outcome.value

    def _on_refused(self, refusal: Refusal) -> None:
        self.result.show_refused(refusal.sentence)
        self.chart.show_supposed(None)

    def _on_chosen(self, share: float) -> None:
        """A capacity was chosen on the curve: its exact plan, and the levers."""
        self.exact_search.begin(exact_job(self._asking(), share))
        self.levers.set_share(share, self._team)

    def _on_team(self, team: str) -> None:
        self._team = team or None
        self._drawn = None
        self._compose()

    def stop(self) -> None:
        """Ends what is sought: what is known by then is shown."""
        for search in self._searches():
            search.stop()

    def _tell_busy(self) -> None:
        words = ""
        if self.curve_search.is_running():
            words = self.tr("Drawing…")
        elif any(search.is_running() for search in self._searches()):
            words = self.tr("Composing…")
        self.chart.set_busy(running=bool(words), words=words)

    # ---- acts

    def _on_taken(self, order: object) -> None:
        if isinstance(order, Compose):
            self.levers.show_order(order)
            self.below.choose("result")
            gone = gone_from(self.levers.known(), order)
            if gone:
                self.desk.told.emit(gone_words(gone), 0)

    def _on_below(self, name: str) -> None:
        self._lower.setCurrentWidget(self.scenarios if name == "scenarios" else self.result)
        self._settle_actions()
        self.keeping.compose()

    def _settle_actions(self) -> None:
        nothing = self.tr("There is nothing to compose yet.")
        no_row = self.tr("Choose a scenario first.")
        for name in ("whatif.save", "whatif.reset", "chart.twin"):
            set_enabled(self._actions[name], self._levers is not None, nothing)
        chosen = self.scenarios.current() is not None and self.below.value() == "scenarios"
        for name in ("whatif.rename", "whatif.remove"):
            set_enabled(self._actions[name], chosen, no_row)
        self.acts_changed.emit()

    def bar_actions(self) -> list[QAction]:
        """Saving first; what is done with a scenario where the scenarios are seen."""
        if self._levers is None:
            return []
        names = ["whatif.save", "whatif.reset", "chart.twin"]
        names += ["whatif.rename", "whatif.remove"] if self.below.value() == "scenarios" else []
        return [self._actions[name] for name in names]

    def all_actions(self) -> list[QAction]:
        """All of them."""
        return list(self._actions.values())

    def focus_list(self) -> None:
        """Puts the focus on the first lever."""
        self._tell_status()
        bare = self._stack.currentWidget() is self.empty
        self._wants_focus = self._levers is None and not bare
        target = self.empty.button if bare else self.levers.first_lever()
        if not self._wants_focus:
            target.setFocus()

    def _tell_status(self) -> None:
        self.status_changed.emit(summary(self.chart.curve()) if self._levers is not None else "", "")

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while it was not seen."""
        super().showEvent(event)
        if self._stale:
            self._read_or_wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is sought for a tab that nobody sees."""
        super().hideEvent(event)
        if any(search.is_running() for search in self._searches()):
            self._stale, self._drawn = True, None
            for search in self._searches():
                search.drop()


def _days_by_team(supposed: Supposed) -> dict[str, float]:
    """The person-days that each team has in all releases together, where they are known."""
    found: dict[str, float] = {}
    for team in (each for release in supposed.outcome.releases for each in release.teams):
        if team.capacity is not None:
            found[team.team] = found.get(team.team, 0.0) + team.capacity
    return found
