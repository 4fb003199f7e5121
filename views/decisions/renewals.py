"""The renewals of the house: the list at the left, one of them at the right, and what is done with it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.rows.page import Asked
from app.rows.releases import ReleaseRow
from app.rows.renewals import BakedRow, PullOutcome, RenewalRow, RenewalSheet
from models.rules.renewals import LIVE_WISH
from views.actions import bind, set_enabled
from views.decisions.renewal_dialogs import Act, Outcome, TimeDialog, WholeDialog, WordDialog
from views.decisions.renewal_page import RenewalPage, renewal_look
from views.desk import Desk
from views.theme import px
from views.widgets.bars import ActionBar
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.lists import RowList
from views.widgets.paged_table import Page, PagedModel
from views.widgets.picker import Pick, Picker
from views.widgets.states import state_look
from views.widgets.times import week_day

_ON_ONE = (
    "renewals.honour",
    "renewals.reject",
    "renewals.target",
    "renewals.reserve",
    "renewals.pull-out",
    "renewals.edit",
)


#: The tab of the renewals beside those of the queue.
RENEWALS = "renewals"


class Stage(QStackedWidget):
    """The queue with its page, or in their place the renewals."""

    def __init__(self, queue: QWidget, renewals: "RenewalsPane") -> None:
        super().__init__()
        self._renewals = renewals
        self.addWidget(queue)
        self.addWidget(renewals)

    def show_tab(self, tab: str) -> bool:
        """Shows what belongs to a tab; whether it is the one of the renewals."""
        self.setCurrentIndex(int(tab == RENEWALS))
        if tab == RENEWALS:
            self._renewals.show_list()
        return tab == RENEWALS

    def list_of(self, queue: RowList) -> RowList:
        """The list that is seen."""
        return self._renewals.list if self.currentIndex() else queue


class RenewalsPane(QWidget):
    """Self-contained: it reads, shows and acts; its keys work while its list has the focus."""

    #: “?” was pressed, or its link.
    keys_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._model = PagedModel(desk.background, self._fetch, look=renewal_look, key="decisions.wholes", parent=self)
        self.list = RowList(self._model, self.tr("Renewals"))
        self.page = RenewalPage(desk)
        self.bar = ActionBar()
        self._acts = self._bind()
        self.empty = EmptyState(
            "bake",
            self.tr("There is no renewal yet. Propose a larger whole, and bake wishes into it."),
            self.tr("Propose a renewal"),
            self.propose,
        )
        self._or_empty = OrEmpty(self.list, self.empty)
        self._right = QStackedWidget()
        self._wanted: int | None = None
        self._build()
        self._model.loaded.connect(self._on_loaded)
        self._model.refused.connect(lambda sentence: desk.told.emit(sentence, 0))
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(lambda _row: self.page.setFocus(Qt.FocusReason.OtherFocusReason))
        self.bar.keys_wanted.connect(self.keys_wanted)
        self._show_acts(None)

    def _bind(self) -> dict[str, QAction]:
        return bind(
            self.list,
            {
                "renewals.propose": self.propose,
                "renewals.honour": self.honour,
                "renewals.reject": self.reject,
                "renewals.target": self.target,
                "renewals.reserve": self.reserve,
                "renewals.pull-out": self.pull_out,
                "renewals.edit": self.edit,
                "window.keys": self.keys_wanted.emit,
            },
        )

    def _build(self) -> None:
        right = QWidget()
        column = _upright(right)
        column.addWidget(self.page, 1)
        column.addWidget(self.bar)
        self.bar.set_actions([self._acts[name] for name in (*_ON_ONE, "renewals.propose")])
        self._right.addWidget(EmptyState("bake", self.tr("Choose a renewal at the left to see what it holds.")))
        self._right.addWidget(right)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        for pane, least, share in ((self._or_empty, 300, 39), (self._right, 440, 61)):
            pane.setMinimumWidth(px(least))
            panes.addWidget(pane)
            panes.setStretchFactor(panes.indexOf(pane), share)
        panes.setSizes([480, 790])
        _upright(self).addWidget(panes, 1)

    # ---- what is asked and shown

    def _fetch(self, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.renewals import renewal_rows

        found = renewal_rows(self._desk.database, Asked(words, sort, offset, limit))
        return Page(found.rows, found.total)

    def actions_of_list(self) -> list[QAction]:
        """What can be done, with its keys."""
        return list(self._acts.values())

    def refresh(self) -> None:
        """Asks for the rows anew; the current one stays."""
        self._model.refresh()

    def show_list(self) -> None:
        """Shows the list from its top, and gives it the focus."""
        self._model.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, renewal: int) -> bool:
        """Makes a renewal the current one as soon as it is there."""
        self._wanted = renewal
        self._model.refresh()
        return True

    def row(self) -> RenewalRow | None:
        """The current renewal."""
        found = self.list.current_row()
        return found if isinstance(found, RenewalRow) else None

    def _on_loaded(self, total: int) -> None:
        self._or_empty.show_empty(not total)
        if self._wanted is not None and self.list.go_to(self._wanted):
            self._wanted = None
        self._on_current(self.row())

    def _on_current(self, row: object) -> None:
        if not isinstance(row, RenewalRow):
            if not self._model.total():
                self._right.setCurrentIndex(0)
                self._show_acts(None)
            return
        from app.queries.renewals import renewal_sheet

        self._show_acts(row)
        database, number = self._desk.database, row.id
        self._desk.read(lambda: renewal_sheet(database, number), self._on_sheet, key="decisions.whole")

    def _on_sheet(self, sheet: RenewalSheet) -> None:
        row = self.row()
        if row is not None and row.id == sheet.row.id:
            self.page.show_renewal(sheet)
            self._right.setCurrentIndex(1)
            self._show_acts(sheet.row)

    def _show_acts(self, row: RenewalRow | None) -> None:
        live = row is not None and row.state in {"proposed", "honoured"}
        why = self.tr("This renewal is over.") if row is not None else self.tr("There is no renewal here.")
        for name in _ON_ONE:
            set_enabled(self._acts[name], live, why)
        if row is not None and row.state == "honoured":
            set_enabled(self._acts["renewals.honour"], False, self.tr("It is honoured already."))
        if live and not self._pullable():
            set_enabled(self._acts["renewals.pull-out"], False, self.tr("No wish is baked in."))

    def _sheet(self) -> RenewalSheet | None:
        """The page, where it shows the current renewal."""
        sheet, row = self.page.shown(), self.row()
        return sheet if sheet is not None and row is not None and sheet.row.id == row.id else None

    def _pullable(self) -> tuple[BakedRow, ...]:
        sheet = self._sheet()
        return tuple(wish for wish in sheet.wishes if wish.state in LIVE_WISH) if sheet is not None else ()

    # ---- what is done

    def propose(self) -> None:
        """Asks for a new renewal."""
        from app.queries.people import product_rows

        database = self._desk.database
        self._desk.read(lambda: product_rows(database), self._ask_whole, key="decisions.products")

    def _ask_whole(self, products: Sequence[object]) -> None:
        WholeDialog(self._desk, [str(getattr(each, "name", "")) for each in products], self).open()

    def edit(self) -> None:
        """Sets the current one's own values."""
        if (sheet := self._sheet()) is not None:
            WholeDialog(self._desk, (), self, sheet).open()

    def honour(self) -> None:
        """Honours the current one with its wishes."""
        from app.commands.renewals import honour_renewal

        follows = self.tr("Its wishes are honoured with it and go into its target release. Everyone who waits is told.")
        self._ask_word(honour_renewal, follows, self.tr("Honour"), "honour")

    def reject(self) -> None:
        """Rejects the current one."""
        from app.commands.renewals import reject_renewal

        follows = self.tr(
            "Its wishes that have not shipped come back to Decisions today. Who was told otherwise hears it."
        )
        self._ask_word(reject_renewal, follows, self.tr("Reject"), "reject")

    def _ask_word(self, command: Callable[..., object], follows: str, word: str, icon: str) -> None:
        from app.commands.renewals import DecideRenewal

        if (sheet := self._sheet()) is None:
            return
        row = sheet.row

        def make(reason: str) -> Act:
            return command, DecideRenewal(row.id, reason)  # type: ignore[return-value]  # both commands give Effects

        dialog = WordDialog(self._desk, f"{word}: {row.title}", f"renewals.{row.number}.{icon}", self)
        dialog.ask([follows], word, icon, danger=icon == "reject").does(make, row.row_version).open()

    def target(self) -> None:
        """Chooses the release that is to bring the current one."""
        self._with_releases(self._ask_target)

    def reserve(self) -> None:
        """Keeps time for the current one."""
        self._with_releases(self._ask_time)

    def _with_releases(self, then: Callable[[RenewalSheet, Sequence[ReleaseRow]], None]) -> None:
        from app.queries.releases import coming_releases

        database, sheet = self._desk.database, self._sheet()
        if sheet is None:
            return

        def arrived(found: Sequence[ReleaseRow]) -> None:
            open_ones = [row for row in found if row.state in {"planned", "composing"} and row.kind != "expedited"]
            then(sheet, [row for row in open_ones if row.product == sheet.row.product])

        self._desk.read(lambda: coming_releases(database), arrived, key="decisions.coming")

    def _ask_target(self, sheet: RenewalSheet, coming: Sequence[ReleaseRow]) -> None:
        from app.commands.renewals import Target, target

        picks = [Pick(row.id, row.name, f"{row.number} · {week_day(row.planned)}", "releases") for row in coming]
        if not picks:
            self._desk.told.emit(self.tr("There is no coming release of %1.").replace("%1", sheet.row.product), 0)
            return
        picker = Picker(self, self.tr("Ship %1 in which release?").replace("%1", sheet.row.number), picks)
        seen = sheet.row.row_version
        picker.picked.connect(lambda number: self._desk.do(target, Target(sheet.row.id, number), seen=seen))
        picker.open_at(self.bar)

    def _ask_time(self, sheet: RenewalSheet, coming: Sequence[ReleaseRow]) -> None:
        TimeDialog(self._desk, sheet, coming, self).open()

    def pull_out(self) -> None:
        """Chooses a wish, says what pulling it out would cost or bring, and asks why."""
        sheet, wishes = self._sheet(), self._pullable()
        if sheet is None or not wishes:
            return
        picks = [
            Pick(wish.change_id, wish.title, wish.number, chip=state_look("change", wish.state)) for wish in wishes
        ]
        picker = Picker(self, self.tr("Pull which wish out?"), picks)
        picker.picked.connect(partial(self._weigh, sheet))
        picker.open_at(self.bar)

    def _weigh(self, sheet: RenewalSheet, change: int) -> None:
        from app.queries.renewals import pull_outcome

        database, renewal, day = self._desk.database, sheet.row.id, self._desk.now().date()
        self._desk.read(
            lambda: pull_outcome(database, change, renewal, day),
            partial(self._ask_pull, sheet, change),
            key="decisions.pull",
        )

    def _ask_pull(self, sheet: RenewalSheet, change: int, outcome: PullOutcome) -> None:
        from app.commands.baking import PullOut, pull_out

        def make(reason: str) -> Act:
            return pull_out, PullOut(change, sheet.row.id, reason)

        title = self.tr("Pull %1 out of %2").replace("%1", outcome.number).replace("%2", sheet.row.number)
        dialog = WordDialog(self._desk, title, f"renewals.{sheet.row.number}.{outcome.number}", self)
        dialog.ask(Outcome().sentences(outcome), self.tr("Pull out"), "withdraw").does(make).open()


def _upright(parent: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
