"""The Compose panel: seeks the best plan aside, shows it as a difference to today's, and applies what is taken of it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.effects import Effects
from models.rules.errors import NotFound, Refusal
from views.releases.board_tab import BoardTab, bind_within
from views.releases.compose.conflict import ConflictPage, is_built
from views.releases.compose.figures import PlanFigures, SearchBar
from views.releases.compose.foot import PlanFoot
from views.releases.compose.head import PanelHead
from views.releases.compose.listing import PlanList
from views.releases.compose.looks import look_of
from views.releases.compose.relaxing import Relaxing
from views.releases.compose.rows import PlanLine
from views.releases.compose.run import ComposeRun, Wishes
from views.releases.compose.state import PlanState
from views.releases.compose.words import (
    broken_words,
    found_words,
    names_of_releases,
    nothing_words,
    outdated_words,
    passed_words,
    title_words,
    unlimited_words,
)
from views.releases.remembered import keep_wishes, wishes_of
from views.releases.side import SidePanel
from views.releases.words import fill, listed, translate
from views.widgets.empty_state import EmptyState, products_offer
from views.widgets.labels import LinkButton, Pane
from views.widgets.note_strip import NoteStrip
from views.widgets.row_models import RowsModel
from views.widgets.sheet import column_layout

if TYPE_CHECKING:
    from app.jobs.plan_age import Since
    from app.plans.asked import Composed

#: How often the clock of a search is shown anew, in milliseconds.
_TICK = 250


class ComposePanel(SidePanel):
    """Shows one plan at a time: none, the best so far, or the answer; or why there is none."""

    def __init__(self, board: BoardTab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._board = board.desk, board
        self._product = ""
        self._applying = False
        self._at_first = True
        self._without: frozenset[int] | None = None  # the releases that there were when none took something in
        self.state = PlanState()
        self.run = ComposeRun(self.desk, self)
        self.head = PanelHead()
        self.figures = PlanFigures()
        self.search = SearchBar()
        self.strip = NoteStrip()
        self.model = RowsModel(look=lambda line: look_of(line, self.state.names), parent=self)
        self.list = PlanList(self.model, translate("Compose", "Moves of the plan"))
        self.conflict = ConflictPage()
        self.empty = EmptyState("compose", "", translate("Compose", "Compose again"), self.compose)
        self.foot = PlanFoot()
        self._build()
        self._connect()

    # ---- building

    def _build(self) -> None:
        self._stack = QStackedWidget()
        pages: tuple[QWidget, ...] = (self.list, self.conflict, self.empty)
        for page in pages:
            self._stack.addWidget(page)
        self._top = Pane("base", "b")
        upper = column_layout(self._top, 10)
        upper.setContentsMargins(16, 12, 16, 12)
        upper.addWidget(self.figures)
        upper.addWidget(self.search)
        layout = column_layout(self, 0)
        bands: tuple[QWidget, ...] = (self.head, self._top, self.strip)
        for band in bands:
            layout.addWidget(band)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)
        self._clock = self.desk.background.every(_TICK, self._show_clock, self)
        self._clock.stop()

    def _connect(self) -> None:
        self.run.better.connect(self._take)
        self.run.done.connect(self._on_done)
        self.run.failed.connect(self._on_failed)
        self.head.close_button.clicked.connect(self.closed)
        self.head.options.chosen.connect(self._on_wishes)
        self.search.stop.clicked.connect(self.run.stop)
        self.list.toggled.connect(self._on_toggled)
        self.list.opened.connect(self._on_opened)
        self.list.why_wanted.connect(self._on_why)
        self.relaxing = Relaxing(self._board, self.compose)
        self.conflict.wanted.connect(self.relaxing.go)
        self._board.compose_wanted.connect(self._on_wanted)
        self._board.board_read.connect(self._on_board)
        self.foot.apply.clicked.connect(self.apply)
        self.foot.all.clicked.connect(self.take_all)
        self.foot.discard.clicked.connect(self.discard)
        self.keys = bind_within(
            self,
            {
                "compose.apply": self.apply,
                "compose.all": self.take_all,
                "compose.again": self.compose,
                "compose.stop": self.run.stop,
            },
        )

    # ---- what the side asks

    def show_product(self, product: str) -> None:
        """Another product has another plan."""
        if product != self._product:
            self._product = product
            self._forget()
            self.head.options.show_wishes(wishes_of(self.desk, product))
            if self.isVisible():
                self.compose()

    def focus_panel(self) -> None:
        """Composes where there is no plan yet, or one of older data; else shows what there is."""
        if not self.run.is_running and (self.state.plan is None or self.state.outdated):
            self.compose()
        else:
            self.refresh()
        self._mark_cards()
        (self.list if self._stack.currentWidget() is self.list else self).setFocus()

    def _on_wishes(self, wishes: Wishes) -> None:
        """Something else is asked for: it is kept, and composed anew."""
        keep_wishes(self.desk, self._product, wishes)
        self.compose()

    def _on_wanted(self) -> None:
        """Something was pinned or barred: the plan that comes of it is to be seen."""
        if not self.run.is_running:
            self.compose()

    def refresh(self) -> None:
        """Somebody did something: whether it touches the plan is looked up."""
        plan = self.state.plan
        if plan is None or self.run.is_running or self._applying or self.state.outdated:
            return
        database = self.desk.database

        def read() -> "Since":
            from app.jobs.plan_age import since

            return since(database, plan)

        self.desk.read(read, self._on_since, self._on_refused, key="releases.compose.since")

    def left(self) -> None:
        """Closed: a search under way ends and its plan is not kept, the cards lose their marks."""
        if self.run.is_running:
            self.state.drop()
        self.run.drop()
        self._clock.stop()
        self._board.board.mark_plan({})

    # ---- searching

    def compose(self) -> None:
        """Seeks the best plan anew; what was not taken stays so."""
        self.state.outdated = False
        self._without = None
        self.strip.say("")
        self.run.start(self._product, self.head.options.wishes)
        self._clock.start()
        self._show_clock()
        if self.state.plan is None:
            self._at_first = True
            self._show_waiting()
        else:
            self._show_plan()

    def _show_clock(self) -> None:
        running = self.run.is_running
        self.search.setVisible(running)
        self.search.show_seconds(self.run.seconds, self.head.options.wishes.seconds, found=self.state.plan is not None)
        if not running:
            self._clock.stop()

    def _show_waiting(self) -> None:
        self.head.show_title(translate("Compose", "Compose"))
        for part in (self.figures, self.foot):
            part.hide()
        self._top.show()
        self.model.set_rows([])
        self._turn_to(self.list)

    def _take(self, plan: "Composed") -> None:
        self.state.take(plan)
        self._board.known_plan = plan
        self.head.options.show_policy(faults_first=plan.asked.problem.faults_first)
        self._show_plan()
        if self._at_first:
            self.list.first()
            self._at_first = not plan.shown.moves

    def _on_done(self, plan: "Composed") -> None:
        self._take(plan)
        self._show_clock()
        self._announce(found_words(plan.shown))

    def _announce(self, words: str) -> None:
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_failed(self, refusal: Refusal) -> None:
        from app.composer.conflicts import Conflict

        self.state.drop()
        self._board.board.mark_plan({})
        self._show_clock()
        self.head.show_title(translate("Compose", "Compose"))
        for part in (self._top, self.foot):
            part.hide()
        if isinstance(refusal, Conflict):
            columns = self._board.board.columns()
            built = {card.item.number for each in columns for card in each.model.rows() if is_built(card)}
            self.conflict.show_conflict(
                refusal, names_of_releases(self._board.board.releases(), self._board.board.placing), built
            )
            self._turn_to(self.conflict)
        else:
            self._show_refused(refusal)
        self._announce(refusal.sentence)

    def _show_refused(self, refusal: Refusal) -> None:
        """Why there is no plan, and what can be done about it: make a product, lay out releases, or try again."""
        self.empty.set_sentence(refusal.sentence)
        if not self._product:
            self.empty.offer(*products_offer(self.desk))
        elif isinstance(refusal, NotFound):  # no release takes something in: once there is another, it is composed anew
            self._without = self._releases()
            self.empty.offer(translate("Releases", "Lay out releases"), self._board.plan)
        else:
            self.empty.offer(translate("Compose", "Compose again"), self.compose)
        self._turn_to(self.empty)

    def _releases(self) -> frozenset[int]:
        return frozenset(row.id for row in self._board.board.releases())

    def _on_board(self) -> None:
        if self._without is not None and self._without != self._releases() and self.isVisible():
            self.compose()

    # ---- showing

    def _show_plan(self) -> None:
        shown = self.state.shown
        if shown is None:
            return
        searching = self.run.is_running
        self.head.show_title(title_words(shown, searching=searching))
        for part in (self.figures, self._top):
            part.show()
        self.figures.show_plan(shown, self.run.seconds, searching=searching)
        bare = not shown.moves and not shown.held and not shown.left_out
        if bare:
            self.empty.set_sentence(nothing_words(shown))
            self.empty.button.hide()
        self._turn_to(self.empty if bare else self.list)
        if not self.state.outdated:
            notes = (broken_words, passed_words, unlimited_words)
            self.strip.say(" ".join(filter(None, (words(shown, self.state.names) for words in notes))))
        self._show_part()

    def _turn_to(self, page: QWidget) -> None:
        focused, shown = QApplication.focusWidget(), self._stack.currentWidget()
        had_focus = focused is not None and shown is not None and (focused is shown or shown.isAncestorOf(focused))
        self._stack.setCurrentWidget(page)
        if had_focus and self.isVisible():
            (page if page is self.list else self).setFocus()

    def _show_part(self) -> None:
        shown, taken = self.state.shown, len(self.state.taken())
        if shown is None:
            return
        self.model.set_rows(self.state.lines())
        self.foot.setVisible(bool(shown.moves) or bool(shown.held or shown.left_out))
        self.foot.show_part(shown, taken, self.state.part, self.state.names)
        self.foot.apply.setEnabled(self.foot.can_apply and not self._applying and not self.state.outdated)
        self._mark_cards()

    def _mark_cards(self) -> None:
        if self.isVisible():
            self._board.board.mark_plan(self.state.marks())

    def _on_toggled(self, line: PlanLine) -> None:
        self.state.toggle(line)
        self._show_part()
        if not line.is_head:
            self._announce(self.foot.words())

    def take_all(self) -> None:
        """Ticks every move."""
        self.state.take_all()
        self._show_part()

    # ---- acting

    def apply(self) -> None:
        """Makes the taken moves, as one act."""
        taken, plan = self.state.taken(), self.state.plan
        if plan is None or not taken or self._applying or self.state.outdated:
            return
        from app.commands.applying import apply_plan, order_of

        self.run.drop()
        self._applying = True
        order = order_of(plan, [move.number for move in taken])
        self.desk.do(apply_plan, order, then=self._on_applied, failed=self._on_refused)

    def _on_applied(self, _effects: Effects) -> None:
        self.discard()

    def discard(self) -> None:
        """Forgets the plan and leaves everything as it is."""
        self._forget()
        self.closed.emit()

    def _forget(self) -> None:
        self.run.drop()
        self._applying = False
        self.state.forget()
        self._board.known_plan = None
        self.strip.say("")
        self._board.board.mark_plan({})

    def _on_refused(self, refusal: Refusal) -> None:
        from app.plans.stale import PlanOutdated

        self._applying = False
        if isinstance(refusal, PlanOutdated):
            self._say_outdated(outdated_words(refusal))
        else:
            self.strip.say(refusal.sentence, "warning", "wait")
            self._show_part()

    def _on_since(self, since: "Since") -> None:
        """What we did ourselves is taken into account at once; what others did is said."""
        if not since.changed or self.state.plan is None or self._applying:
            return
        if set(since.whom) <= {self.desk.who}:
            self.compose()
        elif since.outdated is not None:
            self._say_outdated(outdated_words(since.outdated))
        else:
            words = translate("Compose", "%1 changed something meanwhile: there may be a better plan.")
            self._say_again(fill(words, listed(list(since.whom))))

    def _say_outdated(self, sentence: str) -> None:
        self.state.outdated = True
        self._board.refresh()
        self._say_again(sentence)
        self._show_clock()
        self._show_part()

    def _say_again(self, sentence: str) -> None:
        again = LinkButton(translate("Compose", "Compose again"))
        again.clicked.connect(self.compose)
        self.strip.say(sentence, "warning", "wait", [again])
        self._announce(sentence)

    def _on_opened(self, line: Any) -> None:
        """Enter: the change's own sheet, or a group unfolded."""
        if isinstance(line, PlanLine) and line.change:
            self.change_wanted.emit(line.change)
        elif isinstance(line, PlanLine):
            self._on_toggled(line)

    def _on_why(self, line: PlanLine) -> None:
        from views.releases.compose.why import ask_why

        ask_why(self._board, line.change, (self.list.viewport(), self.list.row_rect(line)))
