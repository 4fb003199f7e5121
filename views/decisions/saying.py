"""Saying a word: what a key begins, the small questions it needs, and the command that it ends in; at the desk and in a meeting."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.rows.changes import ChangeRow
from models.rules.errors import Refusal
from models.rules.terms import NoKind
from views.decisions.baking import Baking
from views.decisions.band import WordBand
from views.decisions.choice import FAST, Choice, command_of, possible_acts
from views.decisions.popovers import UntilWhen, WhichNo
from views.desk import Desk
from views.widgets.bringing_back import BringingBack


class Saying(QObject):
    """Leads from a key to a decision; the change shown is told by `show`."""

    #: The word on the change of that number is on its way: the next one can be shown.
    going = Signal(int)
    #: The word on the change of that number stands in the database.
    said = Signal(int)
    #: The word on the change of that number was refused: it comes back, and rows are to be read anew.
    refused = Signal(int)

    def __init__(
        self,
        desk: Desk,
        band: WordBand,
        anchor: Callable[[str], QWidget],
        seen: Callable[[ChangeRow], int],
        parent: QWidget,
    ) -> None:
        """*anchor* gives the button of a word, *seen* the version of a change that the user looks at."""
        super().__init__(parent)
        self._desk = desk
        self._band = band
        self._anchor = anchor
        self._seen = seen
        self._home = parent
        self._row: ChangeRow | None = None
        self._under_way: set[int] = set()
        self._baking = Baking(desk, parent, self._bake)
        self._goes_on = False
        self._is_quick = False
        band.said.connect(self.go_on)
        band.act_chosen.connect(self.prepare)

    def show(self, row: ChangeRow | None) -> None:
        """The change that words are said on, None for none."""
        if row is None or self._row is None or row.id != self._row.id:
            self._is_quick = False
        self._row = row

    def set_quick(self, change: int, *, is_quick: bool) -> None:
        """Whether a change is a quick win, which may be let pass."""
        if self._row is not None and self._row.id == change:
            self._is_quick = is_quick

    def row(self) -> ChangeRow | None:
        """The change that words are said on."""
        return self._row

    def possible(self) -> tuple[str, ...]:
        """What can be said now."""
        found = possible_acts(self._row) if self._row is not None else ()
        return (*found, FAST) if self._is_quick and "honour" in found else found

    def is_under_way(self) -> bool:
        """Whether a word on the change shown is being written down."""
        return self._row is not None and self._row.id in self._under_way

    def say(self, act: str) -> None:
        """Says a word on the change shown, asking first for what it lacks."""
        if self.prepare(act, go_on=True):
            self.go_on()

    def prepare(self, act: str, *, go_on: bool = False) -> bool:
        """Puts a word under choice, so that its letter is shown; whether it lacks nothing but perhaps its reason."""
        row = self._row
        if row is None or act not in self.possible():
            return False
        before = self._band.choice()
        lapsed = NoKind.LAPSED if act == "reject" and row.kind == "mandate" else None
        choice = Choice(act, lapsed, brings_back=before.brings_back)
        self._band.choose(choice)
        if act == "bake":
            self._ask_renewal(row, go_on)
        elif not choice.is_complete:
            self._ask_details(choice, row.id, go_on)
        return choice.is_complete

    def _ask_details(self, choice: Choice, change: int, go_on: bool) -> None:
        def take(made: Choice) -> None:
            if self._row is not None and self._row.id == change:
                self._band.choose(made)
                if go_on:
                    self.go_on()

        if choice.act == "reject":
            no = WhichNo(self._home, choice.brings_back)
            no.answered.connect(lambda kind, back: take(Choice("reject", kind, brings_back=back)))
            no.conditions_wanted.connect(
                lambda back: self._ask_back(Choice("reject", NoKind.NOT_NOW, brings_back=back), take)
            )
            no.open_at(self._anchor(choice.act))
        else:
            until = UntilWhen(self._home)
            until.answered.connect(lambda when: take(Choice("defer", until=when)))
            until.conditions_wanted.connect(lambda: self._ask_back(Choice("defer"), take))
            until.open_at(self._anchor(choice.act))

    def _ask_back(self, choice: Choice, take: Callable[[Choice], None]) -> None:
        """Asks what brings it back by itself."""
        asked = BringingBack(self._home)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.accepted.connect(lambda: take(replace(choice, back=asked.conditions())))
        asked.open()

    def _ask_renewal(self, row: ChangeRow, go_on: bool) -> None:
        self._goes_on = go_on
        self._baking.ask(row, self._anchor("bake"))

    def prepare_baking(self, renewal: int, name: str) -> None:
        """Puts it under choice that the change shown becomes part of a renewal."""
        if self._row is not None and "bake" in self.possible():
            self._goes_on = True
            self._bake(self._row.id, renewal, name)

    def _bake(self, change: int, renewal: int, name: str) -> None:
        if self._row is not None and self._row.id == change:
            self._band.choose(Choice("bake", renewal=renewal, renewal_name=name))
            if self._goes_on:
                self.go_on()

    def go_on(self) -> None:
        """Says the word under choice, or asks for what it still lacks."""
        row, choice = self._row, self._band.choice()
        if row is None or choice.act not in self.possible():
            return
        if choice.act == "bake" and not choice.is_complete:
            self._ask_renewal(row, go_on=True)
        elif not choice.is_complete:
            self._ask_details(choice, row.id, go_on=True)
        elif choice.needs_reason and not self._band.word().reason:
            self._band.ask_for_reason()
        else:
            self._perform(row, choice)

    def _perform(self, row: ChangeRow, choice: Choice) -> None:
        if row.id in self._under_way:
            return
        said = self._band.word()
        self._band.keep_draft()
        self._under_way.add(row.id)
        command, order = command_of(choice, row.id, said)
        self._desk.do(
            command,
            order,
            seen=self._seen(row),
            then=lambda _effects: self._on_said(row.id),
            failed=lambda refusal: self._on_refused(row.id, refusal),
        )
        self.going.emit(row.id)

    def _on_said(self, change: int) -> None:
        self._under_way.discard(change)
        self._band.forget(change)
        self.said.emit(change)

    def _on_refused(self, change: int, refusal: Refusal) -> None:
        """The sentence is shown, the rows are read anew, what was typed stays."""
        self._under_way.discard(change)
        self._desk.told.emit(refusal.sentence, 0)
        self.refused.emit(change)
