"""Decisions: the product owner's desk, where one key and one sentence decide what many wait for."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.effects import Effects
from app.rows.changes import ChangeRow, ChangeSheet, DecisionRow
from app.rows.queue import QueueFacts
from views.actions import bind, set_enabled
from views.decisions.asides import Asides
from views.decisions.band import WordBand
from views.decisions.beside import Beside, beside_of
from views.decisions.choice import ACTION_OF, FAST, TO_DECIDE, possible_acts
from views.decisions.meeting.window import MeetingWindow
from views.decisions.others import OthersWords
from views.decisions.page import ChangePage
from views.decisions.queue import QueuePane
from views.decisions.renewals import RENEWALS, RenewalsPane, Stage
from views.decisions.saying import Saying
from views.decisions.shown import Shown, to_the_hour
from views.decisions.table import DECIDED, TABS, said
from views.decisions.taken_back import TakenBack
from views.decisions.words import today
from views.desk import Desk
from views.place import Place
from views.theme import px
from views.widgets.bars import ActionBar, PlaceHead
from views.widgets.buttons import ActionButton
from views.widgets.counts import count_of
from views.widgets.empty_state import EmptyState


class DecisionsScreen(Place):
    """The queue at the left, the change at the right, the reason and its letter below."""

    name = "decisions"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(self.tr("Decisions"))
        self._facts: QueueFacts | None = None
        self._row: ChangeRow | DecisionRow | None = None
        self._done_with: int | None = None
        self._wanted: int | None = None
        self._meeting: MeetingWindow | None = None
        self._taken_back = TakenBack()
        self.head = PlaceHead(self.tr("Decisions"))
        self.queue = QueuePane(desk)
        self.items = ("change", self.queue.list)
        self.renewals = RenewalsPane(desk)
        self.page = ChangePage(desk)
        self.band = WordBand(desk)
        self.bar = ActionBar()
        self.saying = Saying(desk, self.band, self._anchor, self._seen, self)
        self.asides = Asides(desk, self.page, self._seen, self.refresh)
        self.others = OthersWords(desk, self.saying.row, self)
        self._acts = self._bind()
        self._right = QStackedWidget()
        self._build()
        self._connect()
        self._show_acts()

    # ---- building

    def _bind(self) -> dict[str, QAction]:
        says = {name: partial(self.say, act) for act, name in ACTION_OF.items()}
        return bind(
            self.queue.list,
            {
                **says,
                "decisions.reason": self.write_reason,
                "decisions.score": self.page.edit_score,
                "decisions.estimate": self.asides.estimate,
                "decisions.consult": self.asides.consult,
                "decisions.meeting": self.meet,
                "window.keys": self.keys_wanted.emit,
            },
        )

    def _build(self) -> None:
        tabs = [(tab, said(word), 0) for tab, (word, _head) in TABS.items()]
        further = [(RENEWALS, self.tr("Renewals"), None), (DECIDED, self.tr("Decided"), None)]
        self.head.tabs.set_tabs([*tabs, *further])
        self.head.add_right(ActionButton(self._acts["decisions.meeting"]))
        desk_side = QWidget()
        column = _upright(desk_side)
        column.addWidget(self.page, 1)
        column.addWidget(self.band)
        column.addWidget(self.bar)
        self._right.addWidget(EmptyState("decisions", self.tr("Choose a change at the left to read and decide it.")))
        self._right.addWidget(desk_side)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("panes")
        panes.setChildrenCollapsible(False)
        for pane, least, share in ((self.queue, 300, 39), (self._right, 440, 61)):
            pane.setMinimumWidth(px(least))
            panes.addWidget(pane)
            panes.setStretchFactor(panes.indexOf(pane), share)
        panes.setSizes([480, 790])
        outer = _upright(self)
        outer.addWidget(self.head)
        self.stage = Stage(panes, self.renewals)
        outer.addWidget(self.stage, 1)

    def _connect(self) -> None:
        self.head.tabs.chosen.connect(self._on_tab)
        self.queue.current_changed.connect(self._on_current)
        self.queue.loaded.connect(self._on_loaded)
        self.queue.left_forward.connect(self.write_reason)
        self.band.left.connect(self.focus_list)
        self.saying.going.connect(self._on_going)
        self.asides.left.connect(self.focus_list)
        self.saying.said.connect(self._on_said)
        self.saying.refused.connect(self._on_refused)
        self.page.score_wanted.connect(self.asides.save_score)
        self.page.bake_wanted.connect(self.saying.prepare_baking)
        self.page.score_left.connect(self.focus_list)
        for asking in (self.bar, self.renewals):
            asking.keys_wanted.connect(self.keys_wanted)
        self.desk.changed.connect(self._on_changed)

    # ---- the place

    def actions(self) -> list[QAction]:
        """The words and what else has a key."""
        return [*self._acts.values(), *self.renewals.actions_of_list()]

    def count(self) -> int | None:
        """How much waits for a word."""
        return self._facts.counts["to-decide"] if self._facts is not None else None

    def focus_list(self) -> None:
        """Puts the focus into the list, where keys work."""
        self.stage.list_of(self.queue.view()).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_band(self) -> bool:
        """Lets the word under choice go, unless it is being said."""
        left = not self.saying.is_under_way() and self.band.leave()
        if left:
            self.focus_list()
        return left

    def effects_touch(self, effects: Effects) -> bool:
        """Anything but letters alone."""
        return not set(effects.touched) <= {"letter"}

    def refresh(self) -> None:
        """Asks for counts and rows anew; the current change and what is typed stay."""
        from app.queries.queue import queue_facts

        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        database = self.desk.database
        self.desk.read(lambda: queue_facts(database, today(), midnight), self._on_facts, key="decisions.facts")
        self.renewals.refresh()

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a change that is in the queue; as a decision, from whichever tab holds it."""
        if kind == "decision":
            from app.queries.queue import queue_spot

            database = self.desk.database
            self.desk.read(
                lambda: queue_spot(database, item, today()), partial(self._on_spot, item), key="decisions.spot"
            )
            return True
        if kind == "renewal":
            self.head.tabs.choose(RENEWALS)
            return self.renewals.go_to(item)
        return kind == "change" and self.queue.tab() != DECIDED and self.queue.list.go_to(item)

    def _on_changed(self, effects: Effects) -> None:
        """A change whose word was taken back is the current one again."""
        changes = effects.touched.get("change", frozenset())
        if effects.undoes is None or len(changes) != 1:
            return
        from app.queries.queue import queue_spot

        (change,), database = changes, self.desk.database
        self.desk.read(
            lambda: queue_spot(database, change, today()),
            lambda spot: self._on_spot(change, spot) if spot is not None else None,
            key="decisions.spot",
        )

    def _on_spot(self, change: int, spot: tuple[str, int] | None) -> None:
        if spot is None:
            self.desk.told.emit(self.tr("C-%1 waits for no decision.").replace("%1", str(change)), 0)
            self.desk.open("change", change)
            return
        tab, self._wanted = spot
        if tab == self.queue.tab():
            self.queue.model().refresh()
        else:
            self.head.tabs.choose(tab)

    # ---- what arrives

    def _on_facts(self, facts: QueueFacts) -> None:
        self._facts = facts
        for tab, count in facts.counts.items():
            self.head.tabs.set_count(tab, count)
        self.count_changed.emit(facts.counts["to-decide"])
        waiting = count_of(facts.counts["to-decide"], self.tr("1 to decide"), self.tr("%n to decide"))
        late = count_of(facts.counts["past-review"], self.tr("1 past its review"), self.tr("%n past review"))
        decided = count_of(facts.decided_today, self.tr("1 decided today"), self.tr("%n decided today"))
        self.status_changed.emit(f"{waiting} · {late} · {decided}", "")
        self.queue.refresh(facts)

    def _on_tab(self, tab: str) -> None:
        if not self.stage.show_tab(tab):
            self.queue.show_tab(tab, self._facts)
        self._show_acts()
        self.focus_list()

    def _on_current(self, row: ChangeRow | DecisionRow | None) -> None:
        self._row = row
        self._show_acts()
        if row is None:
            self.band.clear_change()
            self._right.setCurrentIndex(0)
            if self._meeting is not None:
                self._meeting.show_nothing()
        else:
            self._ask_page()

    def _on_loaded(self) -> None:
        if self._wanted is not None:
            self.queue.view().go_to_number(self._wanted)
            self._wanted = None
        elif self._done_with is not None and self._change() == self._done_with:
            self.queue.view().next()
        self._done_with = None
        self._row = self.queue.view().current_row() or self._row
        self._show_acts()
        self._ask_page()

    def _change(self) -> int:
        """The number of the current change; 0 where there is none."""
        if isinstance(self._row, DecisionRow):
            return int(self._row.change.removeprefix("C-"))
        return self._row.id if self._row is not None else 0

    def _ask_page(self) -> None:
        from app.queries.changes import change_sheet
        from app.queries.preview import letter_readers

        change, database = self._change(), self.desk.database
        if change and self.queue.model().total():
            self.desk.read(
                lambda: (change_sheet(database, change), letter_readers(database, change)),
                self._on_page,
                key="decisions.page",
            )
            self.desk.read(lambda: beside_of(database, change), self._on_beside, key="decisions.beside")

    def _on_beside(self, beside: Beside) -> None:
        self.page.show_beside(beside)
        self.saying.set_quick(beside.change, is_quick=beside.is_quick)
        self._show_acts()
        self.band.show_precedents(beside.change, beside.precedents)
        if self._meeting is not None:
            self._meeting.show_beside(beside)

    def _on_page(self, found: tuple[ChangeSheet, tuple[tuple[str, int], ...]]) -> None:
        sheet, readers = to_the_hour(found[0]), found[1]
        if sheet.row.id != self._change():
            return
        total = self.queue.model().total()
        rank = self._place_of(sheet.row.id) if self.queue.tab() != DECIDED else 0
        shown = Shown(sheet, readers, rank, total, self._row if isinstance(self._row, DecisionRow) else None)
        self.page.show_change(shown)
        self._show_acts()
        self._right.setCurrentIndex(1)
        if self._meeting is not None and shown.decision is None:
            self._meeting.show_change(shown)
            self._taken_back.offer(self._meeting.band, sheet)
            return
        if self.queue.tab() == DECIDED or not possible_acts(sheet.row):
            self.band.clear_change()
            return
        self.band.show_change(sheet.row, readers)
        self._taken_back.offer(self.band, sheet)

    def _place_of(self, change: int) -> int:
        """Its place in the queue; while the rows are fetched anew, the one that it had."""
        before = self.page.shown()
        kept = before.rank if before is not None and before.sheet.row.id == change else 0
        return self.queue.rank_of(change) or kept

    def _show_acts(self) -> None:
        row = self._row if isinstance(self._row, ChangeRow) and self.queue.tab() != DECIDED else None
        self.saying.show(row)
        self.asides.show(row if self.saying.possible() else None)
        possible = self.saying.possible()
        for act, name in ACTION_OF.items():
            self._acts[name].setVisible(act in possible)
            self._acts[name].setProperty("why", "" if act in possible else self._why_not(act))
        shown = possible or TO_DECIDE
        if [button.action() for button in self.bar.row.buttons()] != [self._acts[ACTION_OF[act]] for act in shown]:
            self.bar.set_actions([self._acts[ACTION_OF[act]] for act in shown])
        for name in ("decisions.reason", "decisions.score", "decisions.estimate", "decisions.consult"):
            set_enabled(self._acts[name], bool(possible), self.tr("Nothing is to be decided here."))
        self.band.setVisible(bool(possible))
        self.bar.setVisible(bool(possible))

    def _why_not(self, act: str) -> str:
        """Why a word can't be said on the current change."""
        beside = self.page.beside()
        if act == FAST and beside is not None and beside.not_quick:
            return beside.not_quick
        return self.tr("It does not wait for this word.")

    # ---- saying a word

    def say(self, act: str) -> None:
        """Says a word on the current change, asking first for what it lacks."""
        self.saying.say(act)

    def prepare(self, act: str) -> bool:
        """Puts a word under choice, so that its letter is shown; whether it lacks nothing but perhaps its reason."""
        return self.saying.prepare(act)

    def _anchor(self, act: str) -> QWidget:
        """The button that a question stands beside."""
        for button in self.bar.row.buttons():
            if button.action() is self._acts[ACTION_OF[act]] and button.isVisible():
                return button
        return self.band.which

    def _seen(self, row: ChangeRow) -> int:
        """The version that the user looks at: the page's, or the row's while the page is coming."""
        shown = self.page.shown()
        return shown.sheet.row.row_version if shown is not None and shown.sheet.row.id == row.id else row.row_version

    def _on_going(self, change: int) -> None:
        """The next one is shown while the word is written down."""
        self.focus_list()
        if self._change() == change:
            self.queue.view().next()

    def _on_said(self, change: int) -> None:
        self._done_with = change

    def _on_refused(self, change: int) -> None:
        self.queue.view().go_to(change)
        self.refresh()

    def write_reason(self) -> None:
        """Puts the cursor into the reason."""
        if self.saying.possible():
            if not self.band.choice().needs_reason:
                self.prepare("reopen")
            self.band.focus()

    # ---- the meeting

    def meeting(self) -> MeetingWindow | None:
        """The meeting's window while one is held."""
        return self._meeting

    def meet(self) -> None:
        """Opens the meeting on the queue at hand; where it is open, it comes to the front."""
        if self._meeting is None:
            if self.queue.tab() == DECIDED:
                self.head.tabs.choose("to-decide")
            self.band.clear_change()
            self._meeting = MeetingWindow(self.desk, self._seen, self)
            self._meeting.stepped.connect(self._step)
            self._meeting.going.connect(self._on_going)
            self._meeting.said.connect(self._on_said)
            self._meeting.refused.connect(self._on_refused)
            self._meeting.ended.connect(self._on_meeting_ended)
            self._ask_page()
            if self._row is None:
                self._meeting.show_nothing()
        self._meeting.showFullScreen()
        self._meeting.page.setFocus()

    def _step(self, step: int) -> None:
        view = self.queue.view()
        view.step_from(view.currentIndex().row(), step)

    def _on_meeting_ended(self) -> None:
        self._meeting = None
        self._ask_page()
        self.focus_list()


def _upright(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
