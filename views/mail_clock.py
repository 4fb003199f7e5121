"""Fetching mail in the window: by the clock while it is open, and the words for what came in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from models.rules.errors import Refusal
from views.background import Cancelled, Progress
from views.desk import Desk
from views.widgets.counts import count_of

if TYPE_CHECKING:
    from app.jobs.take_mails import MailReport

#: How often it is looked whether mail is to be fetched, in milliseconds.
EVERY_MINUTE = 60_000


class MailClock(QObject):
    """Fetches mail every so many minutes, as the house wants it, beside everything else; being offline is no news."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._under_way = False
        desk.background.every(EVERY_MINUTE, self.tick, self)

    def tick(self) -> None:
        """Asks whether it is time, unless a fetch is under way."""
        if self._under_way:
            return
        database, now = self._desk.database, self._desk.now()

        def query() -> bool:
            from app.jobs.fetch_mail import is_due

            return is_due(database, now)

        self._desk.read(query, self._on_due, key="mail.due")

    def _on_due(self, is_due: bool) -> None:
        if is_due and not self._under_way:
            self._under_way = True
            self._desk.run(fetch_job(self._desk), self._on_fetched, self._on_refused, title=self.tr("Fetching mail"))

    def _on_fetched(self, report: "MailReport") -> None:
        self._under_way = False
        effects = report.effects()
        if effects is not None:
            self._desk.changed.emit(effects)
            self._desk.told.emit(said_of(report), 0)

    def _on_refused(self, _refusal: Refusal) -> None:
        """The mailbox was taken out of the settings meanwhile."""
        self._under_way = False


def fetch_job(desk: Desk) -> "Callable[[Progress, Cancelled], MailReport]":
    """The fetching itself, for the thread of errands."""
    database, now = desk.database, desk.now()

    def job(progress: Progress, cancelled: Cancelled) -> "MailReport":
        from app.jobs.fetch_mail import fetch_mail
        from app.jobs.send_letters import Watch

        return fetch_mail(database, now, watch=Watch(lambda done, every: progress(done, every, ""), cancelled))

    return job


def said_of(report: "MailReport") -> str:
    """What came in, in words."""
    translate = QCoreApplication.translate
    parts = (
        (report.new, translate("MailClock", "1 new ticket by mail"), translate("MailClock", "%n new tickets by mail")),
        (
            report.answers,
            translate("MailClock", "1 answer by mail: %1"),
            translate("MailClock", "%n answers by mail: %1"),
        ),
        (report.returned, translate("MailClock", "1 letter came back"), translate("MailClock", "%n letters came back")),
        (report.left, translate("MailClock", "1 left alone"), translate("MailClock", "%n left alone")),
        (report.failed, translate("MailClock", "1 not taken in"), translate("MailClock", "%n not taken in")),
        (report.known, translate("MailClock", "1 known already"), translate("MailClock", "%n known already")),
    )
    said = [count_of(number, one, many) for number, one, many in parts if number]
    answered = ", ".join(dict.fromkeys(report.answered))
    return " · ".join(said).replace("%1", answered) or translate("MailClock", "No new mail.")
