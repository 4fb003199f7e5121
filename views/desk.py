"""The desk: what a place knows of the world; it asks, acts, undoes and hears what others changed.

desk.read(lambda: ticket_rows(desk.database, …), self._on_rows, key="inbox.list")
desk.do(decide, Decide(row.id, …), seen=row.version, then=self._on_decided)     runs `perform` on the writer
desk.write(lambda: …, deliver, failed)        anything else that writes and gives back what it likes
desk.run(job, deliver, title="Importing helpdesk.csv")
desk.undo(act)                                the act of that number, or the last of this user
desk.drafts.keep("decisions.12", text)        half-typed texts, kept over a restart
desk.reopen(errand)                           something to be done while the database is closed
signals: changed(Effects), told(sentence, act number or 0), opened(kind, id)
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.effects import Effects
from models.rules.errors import Refusal
from views.background import Background, Cancelled, Errand, Failed, Progress, hand_over
from views.said import told_of

if TYPE_CHECKING:
    from app.drafts import Drafts

T = TypeVar("T")
Undo = Callable[[int | None], Effects]


class Desk(QObject):
    """One user's desk on one database; `undo_act` is called on the writer."""

    #: Effects of an act, ours or another desk's.
    changed = Signal(object)
    #: A sentence to show, and the act's number that Undo takes back (0: nothing to undo).
    told = Signal(str, int)
    #: Something is to be shown: its kind (ticket, change, release, letter) and id.
    opened = Signal(str, int)
    #: A callable is to be run while the database is closed; the window then opens anew.
    reopening = Signal(object)
    #: Another name acts from now on.
    renamed = Signal(str)

    def __init__(
        self,
        database: Any,  # models.database.Database; views never look into it
        who: str,
        background: Background,
        undo_act: Undo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.database = database
        self.who = who
        self.background = background
        self._undo_act = undo_act
        self._drafts: Drafts | None = None
        #: What is to be imported as soon as the window is open again.
        self.file_to_come = ""
        background.refused.connect(self._on_refused)

    def _on_refused(self, sentence: str) -> None:
        self.told.emit(sentence, 0)

    @property
    def drafts(self) -> "Drafts":
        """The half-typed texts of this database."""
        if self._drafts is None:
            from app.drafts import drafts_of

            self._drafts = drafts_of(self.database)
        return self._drafts

    @staticmethod
    def now() -> datetime:
        """The moment, in UTC; commands never look at the clock."""
        return datetime.now(UTC)

    def read(
        self, query: Callable[[], T], deliver: Callable[[T], None], failed: Failed | None = None, *, key: str = ""
    ) -> None:
        """Asks on a reader; of several questions with one key the newest answer is delivered alone."""
        self.background.read(query, deliver, failed, key=key)

    def write(
        self, command: Callable[[], T], deliver: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Does something on the writer; Effects given back are told to all places."""

        def arrived(answer: T) -> None:
            if isinstance(answer, Effects):
                self.changed.emit(answer)
            hand_over(deliver, answer)

        self.background.write(command, arrived, failed)

    def do(
        self,
        command: Callable[..., Effects],
        order: object,
        *,
        seen: int | None = None,
        then: Callable[[Effects], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Performs a command; its sentence is shown with Undo, and every place hears of its Effects."""
        database, who, now = self.database, self.who, self.now()

        def performed() -> Effects:
            from app.commands.act import By, perform

            return perform(database, command, order, By(who, now, seen))

        def arrived(effects: Effects) -> None:
            self._tell(effects, effects.act)
            hand_over(then, effects)

        self.background.write(performed, arrived, failed)

    def run(
        self,
        job: Callable[[Progress, Cancelled], T],
        deliver: Callable[[T], None] | None = None,
        failed: Callable[[Refusal], None] | None = None,
        *,
        title: str = "",
    ) -> Errand:
        """Runs a long job; the status bar shows its progress and Cancel."""
        return self.background.run(job, deliver, failed, title=title)

    def undo(self, act: int | None = None) -> None:
        """Takes back the act of that number, or the last one of this user."""
        self.background.write(lambda: self._undo_act(act), self._on_undone)

    def _on_undone(self, effects: Effects) -> None:
        self._tell(effects, 0)

    def _tell(self, effects: Effects, undo: int) -> None:
        self.changed.emit(effects)
        self.told.emit(told_of(effects), undo)

    def reopen(self, errand: Callable[[], object], file: str = "") -> None:
        """Closes the window and the database, does the errand, and opens both again; its refusal is shown then.

        Where all went well, a *file* is taken in at last.
        """
        self.file_to_come = file
        self.reopening.emit(errand)

    def rename(self, who: str) -> None:
        """Acts under another name from now on."""
        self.who = who
        self.renamed.emit(who)

    def open(self, kind: str, item: int) -> None:
        """Shows a ticket, change, release or letter in its place."""
        self.opened.emit(kind, item)
