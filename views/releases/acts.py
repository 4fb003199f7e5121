"""What is done from the Releases place: each act asks what it must, performs its command, and says why not."""

from collections.abc import Callable, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.rows.capacity import TeamLoad
from app.rows.releases import Board, ItemRow, ReleaseRow, ReleaseSheet, ShippingPreview
from models.rules.errors import Refusal
from models.rules.terms import ReleaseKind, Verdict
from views.desk import Desk
from views.releases.board import BoardView
from views.releases.cards import Card
from views.releases.dialogs import Ask, EditReleaseDialog, NewReleaseDialog, ReleaseDialog, WordsDialog, day_of
from views.releases.moves import open_expedited, way_to
from views.releases.shipping import ShipDialog, ask_in_spite
from views.releases.slipping import slip_words
from views.releases.verdicts import VerdictDialog
from views.releases.words import fill, short_name, translate
from views.said import as_read, told_of
from views.widgets.counts import count_of

Then = Callable[[Effects], None]


class ReleaseActs(QObject):
    """The acts of one screen; dialogs open over it."""

    def __init__(self, desk: Desk, screen: QWidget, board: BoardView | None = None) -> None:
        super().__init__(screen)
        self._desk = desk
        self._board = board
        self._screen = screen
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._own: set[tuple[str, int]] = set()
        #: The dialog that is open, for the screen and its tests.
        self.dialog: ReleaseDialog | None = None

    def rows_are_new(self) -> None:
        """The board was read anew: what we saw is what there is."""
        self._own.clear()

    def seen(self, kind: str, number: int, version: int) -> int | None:
        """The version looked at; nothing to compare where we ourselves have changed it since the board was read."""
        if (kind, number) in self._own:
            return None
        self._own.add((kind, number))
        return version

    def _say(self, sentence: str) -> None:
        self._desk.told.emit(sentence, 0)

    # ---- cards

    def move(self, card: Card, target: ReleaseRow | None, then: Then | None = None) -> None:
        """Place or slip a card, or say why it stays."""
        way = way_to(card, target)
        if way.sentence:
            self._say(way.sentence)
        elif way.verb == "place" and target is not None:
            self._place(card.item, target, then)
        elif way.verb == "slip" and target is not None:
            self._ask_slip(card, target, then)
        elif way.verb == "take-out":
            self.take_out(card, then)

    def _place(self, item: ItemRow, target: ReleaseRow, then: Then | None) -> None:
        from app.commands.releases import Place, place

        seen = self.seen("change", item.change_id, item.row_version)
        self._desk.do(place, Place(item.change_id, target.id), seen=seen, then=then)

    def _ask_slip(self, card: Card, target: ReleaseRow, then: Then | None) -> None:
        from app.commands.releases import Slip, slip

        item = card.item
        ask = Ask(
            title=fill(translate("Releases", "Slip %1 to %2"), item.number, short_name(target)),
            explain=slip_words(self._board, card, target) if self._board is not None else "",
            field=translate("Releases", "Reason (may stay empty)"),
            accept=translate("Releases", "Slip"),
            icon="slip",
            key=f"releases.slip.{item.change_id}",
            doing=lambda words: (slip, Slip(item.change_id, target.id, words or None)),
        )

        def slipped(words: str, dialog: ReleaseDialog) -> None:
            order = Slip(item.change_id, target.id, words or None)
            seen = self.seen("change", item.change_id, item.row_version)
            self._perform(slip, order, dialog, seen=seen, then=then)

        self._ask(ask, slipped)

    def take_out(self, card: Card, then: Then | None = None) -> None:
        """Put a planned card back among the candidates, for a reason."""
        from app.commands.taking_out import TakeOut, take_out

        item, here = card.item, card.release
        if here is None:
            return
        told = count_of(
            item.waiting,
            translate("Releases", "1 person waits for it: a day that was told is taken back, with this reason."),
            translate("Releases", "%n people wait for it: a day that was told is taken back, with this reason."),
        )
        ask = Ask(
            title=fill(translate("Releases", "Take %1 out of %2"), item.number, short_name(here)),
            explain=told if item.waiting else translate("Releases", "Nobody waits for it, so nobody is told."),
            field=translate("Releases", "Reason"),
            accept=translate("Releases", "Take out"),
            icon="withdraw",
            key=f"releases.take-out.{item.change_id}",
            doing=lambda words: (take_out, TakeOut(item.change_id, words)),
        )

        def taken(words: str, dialog: ReleaseDialog) -> None:
            seen = self.seen("change", item.change_id, item.row_version)
            self._perform(take_out, TakeOut(item.change_id, words), dialog, seen=seen, then=then)

        self._ask(ask, taken)

    def ready(self, card: Card) -> None:
        """The change is built."""
        from app.commands.verdicts import Ready, ready

        item = card.item
        self._desk.do(ready, Ready(item.change_id), seen=self.seen("change", item.change_id, item.row_version))

    def passed(self, card: Card) -> None:
        """The change passed its test."""
        self._own.add(("change", card.item.change_id))
        self._desk.do(*self._verdict(card, Verdict.PASS, None))

    def failed(self, card: Card) -> None:
        """The change failed its test; a note says how."""
        item = card.item
        ask = Ask(
            title=fill(translate("Releases", "%1 failed its test"), item.number),
            explain=item.title,
            field=translate("Releases", "What went wrong (may stay empty)"),
            accept=translate("Releases", "Test failed"),
            icon="fail",
            key=f"releases.fail.{item.change_id}",
        )

        def told(words: str, dialog: ReleaseDialog) -> None:
            self._own.add(("change", item.change_id))
            command, order = self._verdict(card, Verdict.FAIL, words or None)
            self._perform(command, order, dialog)

        self._ask(ask, told)

    @staticmethod
    def _verdict(card: Card, verdict: Verdict, note: str | None) -> tuple[Callable[..., Effects], object]:
        from app.commands.verdicts import GiveVerdict, give_verdict

        release = card.release.id if card.release else None
        return give_verdict, GiveVerdict(card.item.change_id, verdict, note, release)

    def waive(self, row: ReleaseRow, change: int) -> None:
        """Let a hot fix stay unconfirmed in a release, by name and with a reason."""
        from app.commands.hot_fixes import Waive, waive

        ask = Ask(
            title=fill(translate("Releases", "Waive the hot fix C-%1 in %2"), change, row.number),
            explain=fill(
                translate(
                    "Releases",
                    "It shipped before and is not confirmed in this release. You, %1, take it on that the release ships "
                    "without; later ones go on carrying it.",
                ),
                self._desk.who,
            ),
            field=translate("Releases", "Reason"),
            accept=translate("Releases", "Waive"),
            icon="done",
            key=f"releases.waive.{row.id}.{change}",
        )
        self._ask(ask, lambda words, dialog: self._perform(waive, Waive(row.id, change, words), dialog))

    # ---- releases

    def plan(self, product: str) -> None:
        """Lay out what the cadence demands."""
        from app.commands.planning import PlanReleases, plan_releases

        self._desk.do(plan_releases, PlanReleases(product=product or None))

    def new(self, product: str, kind: str) -> None:
        """One release beside the cadence."""
        from app.commands.planning import NewRelease, new_release

        dialog = NewReleaseDialog(kind, self._desk.now().astimezone().date(), self._screen)

        def made() -> None:
            name = dialog.name.text().strip() or None
            order = NewRelease(ReleaseKind(dialog.kind.value()), day_of(dialog.day), product or None, name)
            self._perform(new_release, order, dialog)

        self._open(dialog, made)
        dialog.propose_open_day(self._desk, product)

    def expedite(self, board: Board, placed: Callable[[int, int], None]) -> None:
        """Put the critical corrections into an expedited release: the one that is open, or a new one.

        `placed` hears the first of them and the release.
        """
        from app.commands.planning import NewRelease, new_release

        numbers = [proposal.change_id for proposal in board.proposals]
        waiting = open_expedited(board)
        if waiting is not None:
            self._place_all(numbers, waiting.id, placed)
            return
        order = NewRelease(ReleaseKind.EXPEDITED, None, board.product or None)
        self._desk.do(
            new_release, order, then=lambda effects: self._place_all(numbers, int(effects.made[0][2:]), placed)
        )

    def _place_all(self, changes: list[int], release: int, placed: Callable[[int, int], None]) -> None:
        from app.commands.releases import Place, place

        for change in changes:
            self._own.add(("change", change))
            self._desk.do(place, Place(change, release), then=lambda _effects: placed(changes[0], release))

    def freeze(self, row: ReleaseRow) -> None:
        """Nothing more goes in."""
        from app.commands.releases import Freeze, freeze

        self._desk.do(freeze, Freeze(row.id), seen=self.seen("release", row.id, row.row_version))

    def edit(self, row: ReleaseRow) -> None:
        """Another day, capacity or notes; its notes and what it has of each team are read first."""
        database = self._database

        def asked() -> tuple[ReleaseSheet, Sequence[TeamLoad]]:
            from app.queries.capacity import release_times
            from app.queries.releases import release_sheet

            times = release_times(database, None, row.id)
            return release_sheet(database, row.id), times[0].teams if times else ()

        self._desk.read(asked, self._on_sheet_to_edit, key="releases.edit")

    def _on_sheet_to_edit(self, read: tuple[ReleaseSheet, Sequence[TeamLoad]]) -> None:
        from app.commands.given import number
        from app.commands.planning import EditRelease, edit_release

        sheet, teams = read
        row = sheet.row
        dialog = EditReleaseDialog(self._desk, row, sheet.notes, self._screen, teams)

        def saved() -> None:
            try:
                capacity, said = dialog.new_capacity(number), dialog.teams.changed(number)
            except Refusal as refusal:
                dialog.refuse(as_read(refusal.sentence))
                return
            order = EditRelease(row.id, dialog.new_day(), capacity, dialog.notes.words(), said)
            self._perform(edit_release, order, dialog, seen=self.seen("release", row.id, row.row_version))

        self._open(dialog, saved)

    def preview(self, release: int, then: Then | None = None, refused: str = "") -> None:
        """Show what shipping would do, and ship when the user says so; *refused* says why it is shown anew."""
        database, today = self._database, self._desk.now().astimezone().date()

        def asked() -> ShippingPreview:
            from app.queries.shipping import shipping_preview

            return shipping_preview(database, release, today)

        self._desk.read(asked, lambda preview: self._on_preview(preview, then, refused), key="releases.preview")

    def _on_preview(self, preview: ShippingPreview, then: Then | None, refused: str) -> None:
        dialog = ShipDialog(preview, self._screen)
        dialog.settling_wanted.connect(lambda name: self._settle(name, preview, dialog, then))
        dialog.outdated.connect(lambda sentence: self._look_again(preview.row.id, dialog, then, sentence))
        self._open(dialog, lambda: self._ship(dialog, preview, then))
        dialog.refuse(refused)

    def _look_again(self, release: int, dialog: ShipDialog, then: Then | None, refused: str) -> None:
        """What was confirmed no longer holds: the preview is shown anew, and nothing in it is ticked."""
        dialog.reject()
        self.preview(release, then, refused)

    def _settle(self, name: str, preview: ShippingPreview, dialog: ShipDialog, then: Then | None) -> None:
        """Settle what keeps it from shipping; then the preview is shown anew."""
        dialog.reject()
        row = preview.row

        def again(_effects: Effects) -> None:
            self.preview(row.id, then)

        if name == "releases.verdict-whole":
            self.judge_whole(row, again)
        else:
            self.ship_in_spite(row, [shut.name for shut in preview.shut], again)

    def judge_whole(self, row: ReleaseRow, then: Then | None = None) -> None:
        """Somebody's word on a release as a whole."""
        from app.commands.verdicts import JudgeWhole, judge_whole

        title = fill(translate("Releases", "Verdict on %1 as a whole"), row.number)
        dialog = VerdictDialog(self._desk, title, row.name, f"releases.verdict.{row.id}", self._screen)

        def said() -> None:
            order = JudgeWhole(row.id, dialog.word(), dialog.note.words() or None, dialog.said_by())
            seen = self.seen("release", row.id, row.row_version)
            self._perform(judge_whole, order, dialog, seen=seen, then=then)

        self._open(dialog, said)

    def ship_in_spite(self, row: ReleaseRow, closures: list[str], then: Then | None = None) -> None:
        """Let a release ship in spite of closed days, by name and with a reason."""
        from app.commands.closures import ExceptRelease, except_release

        def said(words: str, dialog: ReleaseDialog) -> None:
            self._perform(except_release, ExceptRelease(row.id, words), dialog, then=then)

        self._ask(ask_in_spite(row, closures, self._desk.who), said)

    def _ship(self, dialog: ShipDialog, preview: ShippingPreview, then: Then | None) -> None:
        from app.commands.releases import Ship, ship

        order = Ship(preview.row.id, dialog.move_to(), preview.confirmed)
        self._finally(ship, order, dialog, preview.row, then)

    # ---- how

    def _ask(self, ask: Ask, act: Callable[[str, ReleaseDialog], None]) -> None:
        dialog = WordsDialog(self._desk, ask, self._screen)
        self._open(dialog, lambda: act(dialog.words(), dialog))

    def _open(self, dialog: ReleaseDialog, act: Callable[[], None]) -> None:
        dialog.wanted.connect(act)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    def _perform(
        self,
        command: Callable[..., Effects],
        order: object,
        dialog: ReleaseDialog,
        *,
        seen: int | None = None,
        then: Then | None = None,
    ) -> None:
        def done(effects: Effects) -> None:
            self._finish(dialog, effects)
            if then is not None:
                then(effects)

        self._desk.do(command, order, seen=seen, then=done, failed=lambda refusal: self._refuse(dialog, refusal))

    def _finally(
        self,
        command: Callable[..., Effects],
        order: object,
        dialog: ReleaseDialog,
        row: ReleaseRow,
        then: Then | None,
    ) -> None:
        """Perform what can't be undone: its sentence comes without Undo."""
        database, who, now = self._database, self._desk.who, self._desk.now()
        seen = self.seen("release", row.id, row.row_version)

        def performed() -> Effects:
            from app.commands.act import By, perform

            return perform(database, command, order, By(who, now, seen))

        def done(effects: Effects) -> None:
            self._say(told_of(effects))
            self._finish(dialog, effects)
            if then is not None:
                then(effects)

        self._desk.write(performed, done, lambda refusal: self._refuse(dialog, refusal))

    @staticmethod
    def _finish(dialog: ReleaseDialog, effects: Effects) -> None:
        if shiboken6.isValid(dialog):
            dialog.finish(effects)

    def _refuse(self, dialog: ReleaseDialog, refusal: Refusal) -> None:
        self._own.clear()
        if shiboken6.isValid(dialog):
            dialog.on_refused(refusal)
        else:
            self._say(refusal.sentence)
