"""Mails in files, dropped on the Inbox or chosen as a file: taken in as they are, with progress and Cancel; they need no mapping."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from views.background import Cancelled, Progress
from views.desk import Desk
from views.mail_clock import said_of
from views.said import as_read

if TYPE_CHECKING:
    from app.jobs.take_mails import MailReport


class MailDrop(QObject):
    """Takes messages (.eml), mailboxes (.mbox) and folders of messages in."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def takes(self, paths: Sequence[Path]) -> bool:
        """Takes those of the files in that hold mails; false where none does."""
        from app.connectors.mail_files import holds_mail

        mails = tuple(path for path in paths if holds_mail(path))
        if not mails:
            return False
        database, who, now = self._desk.database, self._desk.who, self._desk.now()

        def job(progress: Progress, cancelled: Cancelled) -> "MailReport":
            from app.commands.act import By
            from app.jobs.send_letters import Watch
            from app.jobs.take_mails import ImportMails, import_mails

            watch = Watch(lambda done, every: progress(done, every, ""), cancelled)
            return import_mails(database, ImportMails(mails), By(who, now), watch)

        title = self.tr("Importing %1").replace("%1", mails[0].name if len(mails) == 1 else self.tr("mails"))
        self._desk.run(job, self._on_taken, title=title)
        return True

    def _on_taken(self, report: "MailReport") -> None:
        effects = report.effects()
        if effects is not None:
            self._desk.changed.emit(effects)
        # Where something was not taken in, its reason is worth more than the counts.
        trouble = f" {as_read(report.lines[0])}" if report.failed and report.lines else ""
        self._desk.told.emit(f"{said_of(report)}{trouble}", report.acts[-1] if len(report.acts) == 1 else 0)
