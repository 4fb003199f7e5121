"""The long part of an import: run on the thread of errands, with progress, stopped by leaving everything as it was."""

from pathlib import Path
from typing import TYPE_CHECKING

from views.background import Cancellation, Cancelled, Progress
from views.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.jobs.import_tickets import ImportFile, ImportReport, PeopleReport


def tickets_job(desk: Desk, order: "ImportFile") -> "Callable[[Progress, Cancelled], ImportReport]":
    """Takes a file of tickets in, or tries it."""
    database, who, now = desk.database, desk.who, desk.now()

    def job(progress: Progress, cancelled: Cancelled) -> "ImportReport":
        from app.commands.act import By
        from app.jobs.import_tickets import import_file

        def watch(done: int, total: int) -> None:
            if cancelled():
                raise Cancellation
            progress(done, total, "")

        return import_file(database, order, By(who, now), watch)

    return job


def people_job(desk: Desk, path: Path) -> "Callable[[Progress, Cancelled], PeopleReport]":
    """Takes a file of people and organisations in."""
    database, who, now = desk.database, desk.who, desk.now()

    def job(_progress: Progress, _cancelled: Cancelled) -> "PeopleReport":
        from app.commands.act import By
        from app.jobs.import_tickets import import_people

        return import_people(database, path, By(who, now))

    return job
