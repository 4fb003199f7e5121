"""The Outbox: tabs, the list of letters under their acts, the letter as it will be read, and what can be done with it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from app.effects import Effects
from app.rows.letters import LetterRow
from app.rows.outbox import GroupedLetters, LetterDetail, OutboxHead
from app.rows.page import Asked
from models.rules.errors import Refusal
from models.rules.states import LetterState
from views.actions import bind, make_action, set_enabled
from views.desk import Desk
from views.marking import QT_TRANSLATE_NOOP
from views.outbox.dialogs import ReasonDialog, UnknownDialog
from views.outbox.head import OutboxBand
from views.outbox.letter import LetterPane
from views.outbox.post import Post
from views.outbox.table import OutboxList, OutboxModel
from views.outbox.verbs import OFFERED, REASONS, TOGETHER, VERBS, Deed, command_of, deed_for, takes
from views.place import Place
from views.theme import px
from views.widgets.bars import ActionBar, BulkBar
from views.widgets.counts import count_of, numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.filter_field import FilterField
from views.widgets.labels import Pane
from views.widgets.sheet import column_layout

EMPTY = {
    "open": QT_TRANSLATE_NOOP(
        "Outbox", "Nobody is left to tell. Letters come here when something is parked, decided, planned or shipped."
    ),
    "drafts": QT_TRANSLATE_NOOP("Outbox", "No letter waits to be approved."),
    "queued": QT_TRANSLATE_NOOP("Outbox", "No letter waits to leave."),
    "by-hand": QT_TRANSLATE_NOOP("Outbox", "Nobody has to be told by hand."),
    "failed": QT_TRANSLATE_NOOP("Outbox", "Every letter that left was taken by the post."),
    "sent": QT_TRANSLATE_NOOP("Outbox", "No letter has left yet."),
    "ended": QT_TRANSLATE_NOOP(
        "Outbox", "Here stand letters that were dropped, and readers who want none or can't be reached."
    ),
}


class OutboxScreen(Place):
    """The place where every letter stands until it has left."""

    name = "outbox"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Outbox"))
        self._head: OutboxHead | None = None
        self._chosen: tuple[str, ...] = ()
        self._wanted: int | None = None
        self._reasons: dict[tuple[str, tuple[int, ...]], str] = {}
        self.band = OutboxBand(desk)
        self.filter = FilterField(self.tr("Reader, address or words"))
        self.model = OutboxModel(desk.background, self._ask, self)
        self.list = OutboxList(self.model, self.tr("Letters"))
        self.items = ("letter", self.list)
        self.letter = LetterPane(desk)
        self.bar, self.bulk = ActionBar(), BulkBar()
        self.post = Post(desk, self)
        self._empty = EmptyState("outbox", "", self.tr("See what was sent"), lambda: self.band.tabs.choose("sent"))
        self._build()
        self._actions = self._make_actions()
        self._connect()
        self.model.show()

    # ---- building

    def _build(self) -> None:
        filters = Pane("base", "b")
        filters.setFixedHeight(px(44))
        column_layout(filters, 0, 8).addWidget(self.filter)
        left = QWidget()
        column = column_layout(left, 0)
        column.addWidget(filters)
        column.addWidget(self.list, 1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("panes")
        panes.addWidget(left)
        panes.addWidget(self.letter)
        panes.setChildrenCollapsible(False)
        panes.setStretchFactor(1, 1)
        panes.setSizes([px(396), px(860)])
        self._page = OrEmpty(panes, self._empty)
        outer = column_layout(self, 0)
        outer.addWidget(self.band)
        outer.addWidget(self._page, 1)
        outer.addWidget(self.bar)
        outer.addWidget(self.bulk)

    def _make_actions(self) -> dict[str, QAction]:
        acts: dict[str, Callable[[], object]] = {name: partial(self._act, name) for name in VERBS}
        acts["outbox.edit"] = self.letter.edit
        acts["window.keys"] = self._tell_keys
        made = bind(self.list, acts)
        for name, act in (
            ("outbox.hold-all", self.hold_all),
            ("outbox.send", self.post.send_now),
            ("outbox.eml", self.post.save_as_files),
        ):
            made[name] = make_action(name, act, self.list)
            self.list.addAction(made[name])
        find = make_action("window.filter", self.filter.setFocus, self)
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(find)
        made["window.filter"] = find
        menu = QMenu(self)
        menu.addActions([made["outbox.send"], made["outbox.eml"]])
        self.band.set_actions(made["outbox.hold-all"], menu)
        return made

    def _tell_keys(self) -> None:
        self.keys_wanted.emit()

    def _connect(self) -> None:
        self.band.tabs.chosen.connect(self._on_tab)
        self.band.files_wanted.connect(self.post.save_as_files)
        self.filter.changed.connect(self.model.show)
        self.filter.left_downwards.connect(self.list.setFocus)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(lambda sentence: self.desk.told.emit(sentence, 0))
        self.model.rows_arrived.connect(self._on_selection)
        self.list.current_changed.connect(self._on_current)
        self.list.selection_changed.connect(self._on_selection)
        self.list.cleared.connect(self._on_clear)
        self.letter.step_wanted.connect(lambda step: self.list.step_from(self.list.currentIndex().row(), step))
        self.letter.save_wanted.connect(self._save)
        self.letter.left.connect(self.list.setFocus)
        self.bar.keys_wanted.connect(self.keys_wanted)
        self.bulk.cleared.connect(self._on_clear)
        self.desk.background.every(30_000, self.band.show_countdown, self)

    # ---- what a place is

    def actions(self) -> list[QAction]:
        """What can be done here."""
        return list(self._actions.values())

    def effects_touch(self, effects: Effects) -> bool:
        """Letters, and the house that signs them."""
        return effects.touches("letter", "settings", "person")

    def count(self) -> int | None:
        """Letters that call for a person."""
        if self._head is None:
            return None
        return sum(self._head.by_tab.get(tab, 0) for tab in ("failed", "by-hand", "drafts"))

    def focus_list(self) -> None:
        """Into the list."""
        self.list.setFocus()

    def refresh(self) -> None:
        """Asks for everything anew; keeps the letter and what was typed."""
        database = self.desk.database

        def query() -> OutboxHead:
            from app.queries.outbox import outbox_head

            return outbox_head(database)

        self.desk.read(query, self._on_head, key="outbox.head")
        self.model.refresh()
        self._read_letter()

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a letter, in the tab where it stands."""
        if kind != "letter":
            return False
        database = self.desk.database

        def query() -> tuple[str, int] | None:
            from app.queries.outbox import whereabouts

            return whereabouts(database, item)

        self.desk.read(query, self._on_whereabouts, key="outbox.whereabouts")
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The status bar speaks for the place that is seen."""
        super().showEvent(event)
        self._tell_status()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the place keeps what was typed."""
        self.letter.keep_draft()
        super().hideEvent(event)

    # ---- asking

    def _ask(self, offset: int, limit: int, words: str) -> GroupedLetters:
        from app.queries.outbox import grouped_letters

        return grouped_letters(self.desk.database, self.band.tab, Asked(words, "", offset, limit))

    def _read_letter(self) -> None:
        row = self.list.current_row()
        if not isinstance(row, LetterRow):
            return
        database = self.desk.database

        def query() -> LetterDetail:
            from app.queries.outbox import letter_detail

            return letter_detail(database, row.id)

        self.desk.read(query, self._on_letter, self._on_gone, key="outbox.letter")

    def _on_gone(self, _refusal: Refusal) -> None:
        self.model.refresh()

    def _on_head(self, head: OutboxHead) -> None:
        self._head = head
        self.band.show_head(head)
        self.model.set_ready(head.ready)
        self.count_changed.emit(self.count() or 0)
        why = self.tr("No letter is about to leave.")
        set_enabled(self._actions["outbox.hold-all"], head.leaving > 0, why)
        set_enabled(self._actions["outbox.eml"], head.leaving > 0, why)
        no_server = self.tr("No mail server is set up.")
        set_enabled(self._actions["outbox.send"], head.ready and head.leaving > 0, why if head.ready else no_server)
        self._tell_status()

    def _tell_status(self) -> None:
        if self._head is None:
            return
        minutes = numeral(self._head.recall_minutes)
        left = self.tr("Recall delay %1 min").replace("%1", minutes)
        server = self.tr("Mail by %1").replace("%1", self._head.server)
        words = server if self._head.ready else self.tr("No mail server is set up.")
        self.status_changed.emit(f"{left} · {words}", "")

    def _on_loaded(self, total: int) -> None:
        words = self.filter.words()
        self._page.show_empty(not total and not words)
        self._empty.set_sentence(QCoreApplication.translate("Outbox", EMPTY[self.band.tab]))
        self._empty.button.setVisible(self.band.tab == "open")
        self.letter.setVisible(bool(total))
        self.filter.set_count(numeral(self.model.letters()) if words else "")
        if self._wanted is not None and self._wanted < total:
            self.list.go_to_number(self._wanted)
        self._wanted = None

    def _on_tab(self, tab: str) -> None:
        self.band.tab = tab
        self.model.show(self.filter.words())
        self.list.scrollToTop()

    def _on_whereabouts(self, found: tuple[str, int] | None) -> None:
        if found is None:
            self.desk.told.emit(self.tr("That letter is not there any more."), 0)
            return
        tab, self._wanted = found
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self.band.show_tab(tab)
        self.model.show("")

    # ---- the letter

    def _on_current(self, row: object) -> None:
        if isinstance(row, LetterRow):
            self._read_letter()

    def _on_letter(self, detail: LetterDetail) -> None:
        number = self.model.row_of(detail.sheet.row.id)
        if number is None:
            return
        place, of = self.model.place_in_group(number)
        where = self.tr("%1 of %2").replace("%1", numeral(place)).replace("%2", numeral(of))
        self.letter.show_letter(detail, where)

    def _on_selection(self, _rows: Sequence[object] = ()) -> None:
        rows = self.list.chosen_letters()
        several = len(rows) > 1
        wanted = TOGETHER if several else (OFFERED.get(LetterState(rows[0].state), ()) if rows else ())
        offered = tuple(name for name in wanted if any(takes(name, row) for row in rows))
        for name in (*VERBS, "outbox.edit"):
            can = any(takes(name, row) for row in rows) and not (several and name == "outbox.edit")
            set_enabled(self._actions[name], can, self.tr("Not in the state that this letter is in."))
        chosen = (*offered, "several" if several else "one")
        if chosen != self._chosen:
            self._chosen = chosen
            (self.bulk if several else self.bar).set_actions([self._actions[name] for name in offered])
        self.bar.setVisible(not several)
        self.bulk.show_selected(self.tr("%1 selected").replace("%1", numeral(len(rows))) if several else "")

    def _on_clear(self) -> None:
        number = self.list.currentIndex().row()
        self.list.clearSelection()
        self.list.go_to_number(number)
        self.list.setFocus()

    # ---- doing

    def _act(self, name: str) -> None:
        rows = self.list.chosen_letters()
        deed = deed_for(name, rows)
        if deed is None:
            return
        if name == "outbox.retry" and any(LetterState(row.state) is LetterState.UNKNOWN for row in rows):
            self._ask_what_became(rows, deed)
        elif name in REASONS:
            self._ask_for_reason(rows, deed)
        else:
            self._do(deed)

    def _ask_what_became(self, rows: Sequence[LetterRow], deed: Deed) -> None:
        def on(name: str) -> None:
            if name == "outbox.retry":
                self._do(deed)
            else:
                self._act(name)

        UnknownDialog(self._names(rows), rows[0].reason or "" if len(rows) == 1 else "", on, self).open()

    def _ask_for_reason(self, rows: Sequence[LetterRow], deed: Deed) -> None:
        key = (deed.name, deed.ids)

        def on(reason: str) -> None:
            self._reasons.pop(key, None)
            self._do(Deed(deed.name, deed.ids, deed.seen, reason))

        fit = [row for row in rows if row.id in deed.ids]
        dialog = ReasonDialog(deed.name, self._names(fit), self._reasons.get(key, ""), on, self)
        dialog.rejected.connect(lambda: self._reasons.update({key: dialog.typed()}))
        dialog.open()

    def _names(self, rows: Sequence[LetterRow]) -> str:
        if len(rows) == 1:
            return " · ".join(filter(None, (rows[0].subject, rows[0].reader or rows[0].address)))
        return count_of(len(rows), "", self.tr("%n letters"))

    def _do(self, deed: Deed) -> None:
        from app.commands.letters import Letters

        self.desk.do(command_of(deed.name), Letters(deed.ids, deed.reason), seen=deed.seen, failed=self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self.desk.told.emit(refusal.sentence, 0)
        self.refresh()

    def hold_all(self) -> None:
        """Keeps back everything that is about to leave."""
        from app.commands.letters import HoldAll, hold_all

        self.desk.do(hold_all, HoldAll(), failed=self._on_refused)

    def _save(self, letter: int, subject: str, body: str, seen: int) -> None:
        from app.commands.letters import EditLetter, edit_letter

        def saved(_effects: Effects) -> None:
            self.letter.on_saved(letter)
            self.list.setFocus()

        self.desk.do(edit_letter, EditLetter(letter, subject, body), seen=seen, then=saved, failed=self._on_refused)
