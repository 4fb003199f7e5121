"""The post: sending all that waits, or saving it as files, each after a preview that names what leaves."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.effects import Effects
from app.rows.outbox import Leaving
from views.background import Cancelled, Progress
from views.desk import Desk
from views.outbox.dialogs import LeavingDialog
from views.said import as_read
from views.widgets.counts import count_of

if TYPE_CHECKING:
    from app.jobs.send_letters import SendReport, Watch


class Post(QObject):
    """Lets letters leave; a letter that has left can't be taken back."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        #: Asks the user for a folder; gives its path, or nothing.
        self.choose_folder: Callable[[], str] = self._ask_for_folder

    def send_now(self) -> None:
        """Shows what would leave, and sends it when that is wanted."""
        self._look(partial(self._preview, False))

    def save_as_files(self) -> None:
        """Shows what would be written, asks where, and writes it."""
        self._look(partial(self._preview, True))

    def _look(self, show: Callable[[Leaving], None]) -> None:
        database, now = self._desk.database, self._desk.now()

        def query() -> Leaving:
            from app.queries.outbox import leaving

            return leaving(database, now)

        self._desk.read(query, show, key="outbox.leaving")

    def _preview(self, as_files: bool, found: Leaving) -> None:
        if not found.letters:
            self._desk.told.emit(self.tr("No letter waits for the post."), 0)
            return
        act = self._write if as_files else self._send
        LeavingDialog(found, as_files, act, self._window).open()

    def _send(self) -> None:
        database = self._desk.database

        def job(progress: Progress, cancelled: Cancelled) -> "SendReport":
            from app.jobs.send_letters import send_letters

            return send_letters(database, due_only=False, watch=_watch(progress, cancelled))

        self._desk.run(job, self._on_sent, title=self.tr("Sending letters"))

    def _ask_for_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self._window, self.tr("Save letters as files"))

    def _write(self) -> None:
        folder = self.choose_folder()
        if not folder:
            return
        database = self._desk.database

        def job(progress: Progress, cancelled: Cancelled) -> "SendReport":
            from app.jobs.send_letters import write_eml

            return write_eml(database, Path(folder), watch=_watch(progress, cancelled))

        self._desk.run(job, partial(self._on_written, folder), title=self.tr("Saving letters as files"))

    def _on_sent(self, report: "SendReport") -> None:
        self._tell(report, count_of(report.sent, self.tr("1 letter sent"), self.tr("%n letters sent")))

    def _on_written(self, folder: str, report: "SendReport") -> None:
        done = count_of(report.sent, self.tr("1 letter saved in %1"), self.tr("%n letters saved in %1"))
        self._tell(report, done.replace("%1", folder))

    def _tell(self, report: "SendReport", done: str) -> None:
        others = (
            (report.failed, count_of(report.failed, self.tr("1 refused"), self.tr("%n refused"))),
            (report.unknown, count_of(report.unknown, self.tr("1 of unknown fate"), self.tr("%n of unknown fate"))),
            (
                report.deferred,
                count_of(report.deferred, self.tr("1 to be tried again"), self.tr("%n to be tried again")),
            ),
            (report.left, count_of(report.left, self.tr("1 still waits"), self.tr("%n still wait"))),
        )
        words = ", ".join([done, *(sentence for count, sentence in others if count)])
        trouble = report.lines[-1] if report.deferred or report.failed or report.unknown else ""
        self._desk.changed.emit(Effects(0, "", {"letter": frozenset({0})}))
        self._desk.told.emit(f"{words}. {as_read(trouble)}".strip(), 0)


def _watch(progress: Progress, cancelled: Cancelled) -> "Watch":
    from app.jobs.send_letters import Watch

    return Watch(progress=lambda done, every: progress(done, every, ""), cancelled=cancelled)
