"""The band before an act on several tickets: how many it is done to, who is told, and which are passed over and why.

PreviewBand(desk, Bulk(title, accept, icon, command, order), rows)     .preview  .accepted()
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea

from app.rows.bulk import BulkPreview
from app.rows.tickets import TicketRow
from views.background import Cancellation, Cancelled, Progress
from views.desk import Desk
from views.inbox.bands import Band, several
from views.said import as_read
from views.theme import px
from views.widgets.counts import count_of
from views.widgets.labels import Label
from views.widgets.looks import Cell
from views.widgets.small_table import SmallTable
from views.widgets.states import language_word

if TYPE_CHECKING:
    from app.jobs.bulk import Done

#: More tickets than these are looked at, and done, as a job with progress and Cancel.
AT_ONCE = 200
_SHOWN = 200
_HIGHEST = 148


@dataclass(frozen=True, slots=True)
class Bulk:
    """An act on several tickets: its name, its words, and the command with its order."""

    name: str
    title: str
    accept: str
    icon: str
    command: Callable[..., Any]  # each command takes an order of its own
    order: object


class PreviewBand(Band):
    """What would happen to each ticket, before it happens."""

    def __init__(self, desk: Desk, bulk: Bulk, rows: Sequence[TicketRow]) -> None:
        super().__init__(desk, f"inbox.preview.{several(rows)}", bulk.title)
        self.bulk = bulk
        self.rows = tuple(rows)
        self.preview: BulkPreview | None = None
        self.words = Label(self.tr("Looking at what would happen…"), "cell", 400, "text2", wraps=True)
        self._paper = QScrollArea()
        self._paper.setFrameShape(QScrollArea.Shape.NoFrame)
        self._paper.setWidgetResizable(True)
        self._paper.hide()
        self.head.addStretch(1)
        self.content.addWidget(self.words)
        self.content.addWidget(self._paper)
        self.add_buttons(bulk.accept, bulk.icon)
        self.accept_button.setEnabled(False)
        self._look()

    def focus(self) -> None:
        """The button has it: Enter and Ctrl+Enter do it."""
        self.accept_button.setFocus()

    def _look(self) -> None:
        job = bulk_job(self.desk, self.bulk, foreseeing=True)
        if len(self.rows) > AT_ONCE:
            title = count_of(len(self.rows), "", self.tr("Looking at %n tickets"))
            self._errand = self.desk.run(job, self._on_seen, lambda refusal: self.refuse(refusal.sentence), title=title)
        else:
            self.desk.write(lambda: job(_nobody, _never), self._on_seen, lambda refusal: self.refuse(refusal.sentence))

    def _on_seen(self, preview: "BulkPreview | Done") -> None:
        assert isinstance(preview, BulkPreview)
        self.preview = preview
        self.words.setText(self._sentence(preview))
        self.accept_button.setEnabled(preview.done > 0)
        if preview.refusal and not preview.done:
            self.words.set_role("bad")
        shown = [*preview.skipped, *(row for row in preview.rows if row.skipped is None)]
        cells = [self._cells(row.number, row.subject, row.skipped, row.reader, row.language) for row in shown[:_SHOWN]]
        table = SmallTable(["", "", ""], cells)
        table.setAccessibleName(self.tr("What happens to each"))
        self._paper.setWidget(table)
        self._paper.setFixedHeight(min(px(_HIGHEST), table.height() + 2))
        self._paper.show()
        if self.isVisible():
            self.focus()

    def _cells(
        self, number: str, subject: str, skipped: str | None, reader: str | None, language: str | None
    ) -> list[Cell]:
        if skipped is not None:
            return [Cell(as_read(skipped), icon="warning", tone="wait"), Cell(number), Cell("")]
        told = self.tr("%1 is told").replace("%1", reader) if reader else self.tr("nobody is told")
        return [Cell(f"{subject} – {told}"), Cell(number), Cell(lang=language or "")]

    def _sentence(self, preview: BulkPreview) -> str:
        tickets = count_of(preview.done, self.tr("Done to 1 ticket"), self.tr("Done to %n tickets"))
        over = count_of(len(preview.skipped), self.tr("1 is passed over"), self.tr("%n are passed over"))
        parts = [tickets, over] if preview.skipped else [tickets]
        return f"{' · '.join([*parts, self._letters(preview)])}"

    def _letters(self, preview: BulkPreview) -> str:
        if not preview.letters:
            return self.tr("no letter leaves")
        letters = count_of(preview.letters, self.tr("1 letter"), self.tr("%n letters"))
        languages = Counter(row.language for row in preview.rows if row.language)
        spoken = ", ".join(language_word(code) for code, _ in languages.most_common())
        by_hand = sum(row.channel == "by-hand" for row in preview.rows)
        told = count_of(by_hand, self.tr("1 is told by hand"), self.tr("%n are told by hand"))
        words = self.tr("%1 in %2").replace("%1", letters).replace("%2", spoken)
        return f"{words} · {told}" if by_hand else words


def _nobody(_done: int, _total: int, _words: str) -> None:
    """Hears of no progress: it is short."""


def _never() -> bool:
    return False


def bulk_job(desk: Desk, bulk: Bulk, *, foreseeing: bool) -> "Callable[[Progress, Cancelled], BulkPreview | Done]":
    """Looks at what an act would do to all of them, or does it; stopped, it leaves everything as it was."""
    database, who, now = desk.database, desk.who, desk.now()

    def job(progress: Progress, cancelled: Cancelled) -> "BulkPreview | Done":
        from app.commands.act import By
        from app.jobs.bulk import do_all, foresee

        def watch(done: int, total: int) -> None:
            if cancelled():
                raise Cancellation
            progress(done, total, "")

        act = foresee if foreseeing else do_all
        return act(database, bulk.command, bulk.order, By(who, now), watch)

    return job
