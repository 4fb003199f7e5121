"""Opening: joins the window with the database, the errands and the places, none of which know one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from app.effects import Effects
from views.application import Beginning, Session, make_application, run_window
from views.desk import Desk
from views.main_window import PlaceEntry
from views.place import Place

#: How long the window may take to open when it is only drawn, in milliseconds.
_OPENS_WITHIN = 60_000
#: The plain undo takes nothing back that is older: nobody remembers which act that would be.
_UNDONE_BLINDLY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Opening:
    """What the command line says of the window: the database (None: the user's own) and who sits there."""

    database: str | None
    who: str


def open_window(opening: Opening) -> int:
    """Open the window; gives the exit status when it is closed."""
    return run_window(opening.who, beginning(opening), places)


def draw_once(database: Path, picture: Path) -> tuple[int, int]:
    """Draw the window with that database into a picture, without showing it to anybody; its width and height."""
    app = make_application()
    session = Session("self-test", beginning(Opening(str(database), "self-test")), places)
    session.begin()
    deadline = QDeadlineTimer(_OPENS_WITHIN)
    while not deadline.hasExpired() and (session.window is None or not session.background.is_idle()):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    if session.window is None:
        raise RuntimeError("The window did not open.")
    drawn = session.window.grab()
    drawn.save(str(picture))
    session.window.close()
    session.end()
    return drawn.width(), drawn.height()


def beginning(opening: Opening) -> Beginning:
    """What the window needs to begin on that database."""
    from app.startup import exists

    where = Path(opening.database).name if opening.database else QCoreApplication.translate("Opening", "This computer")
    return Beginning(
        where=where,
        is_new=not exists(opening.database),
        prepare=lambda choice, file: _prepare(opening, choice, file),
        undo_act=_undo,
        due=lambda database: _due(database, opening.who),
        beside=_go_on_beside,
        close=lambda database: database.close(),
        is_sample=_is_sample,
    )


def _prepare(opening: Opening, choice: str, _file: str) -> Any:  # models.database.Database; views never look into it
    from app.startup import open_database

    database = open_database(opening.database)
    if choice == "sample":
        from app.sample.replay import make_sample

        make_sample(database, Desk.now().astimezone().date())
    return database


def _is_sample(database: Any) -> bool:
    from app.sample.mark import is_sample

    return is_sample(database)


def _undo(database: Any, who: str, act: int | None) -> Effects:
    from app.commands.act import By, perform
    from app.commands.undo import Undo, undo

    now = Desk.now()
    return perform(database, undo, Undo(act, since=now - _UNDONE_BLINDLY), By(who, now))


def _go_on_beside(desk: Desk) -> None:
    """Mail comes in, and what others do is seen."""
    from views.mail_clock import MailClock
    from views.watching import OthersActs

    MailClock(desk)
    OthersActs(desk)


def _due(database: Any, who: str) -> Effects | None:
    from app.commands.act import By
    from app.jobs.due import run_due

    report = run_due(database, By(who, Desk.now()))
    if not report.returned and not report.sent:
        return None
    touched = {"change": frozenset({0}), "letter": frozenset({0})}
    return Effects(0, "", touched)


def places() -> Sequence[PlaceEntry]:
    """The places of the window, in the rail's order; each is imported when it is first opened."""
    translate = QCoreApplication.translate
    return [
        PlaceEntry("inbox", "inbox", translate("Opening", "Inbox"), _inbox, count=_new_tickets),
        PlaceEntry("decisions", "decisions", translate("Opening", "Decisions"), _decisions, count=_to_decide),
        PlaceEntry("backlog", "backlog", translate("Opening", "Backlog"), _backlog),
        PlaceEntry("releases", "releases", translate("Opening", "Releases"), _releases, count=_calls_for_lead),
        PlaceEntry("outbox", "outbox", translate("Opening", "Outbox"), _outbox, count=_stuck_letters),
        PlaceEntry("cases", "cases", translate("Opening", "Cases"), _cases),
        PlaceEntry(
            "settings", "settings", translate("Opening", "Settings"), _settings, low=True, pages=_settings_pages
        ),
    ]


def _inbox(desk: Desk) -> Place:
    from views.inbox.screen import InboxScreen

    return InboxScreen(desk)


def _decisions(desk: Desk) -> Place:
    from views.decisions.screen import DecisionsScreen

    return DecisionsScreen(desk)


def _backlog(desk: Desk) -> Place:
    from views.backlog.screen import BacklogScreen

    return BacklogScreen(desk)


def _cases(desk: Desk) -> Place:
    from views.cases.screen import CasesScreen

    return CasesScreen(desk)


def _releases(desk: Desk) -> Place:
    from views.releases.screen import ReleasesScreen

    return ReleasesScreen(desk)


def _outbox(desk: Desk) -> Place:
    from views.outbox.screen import OutboxScreen

    return OutboxScreen(desk)


def _settings(desk: Desk) -> Place:
    from views.settings.screen import SettingsScreen

    return SettingsScreen(desk)


def _settings_pages() -> Sequence[tuple[str, str]]:
    from views.settings.screen import sections

    return sections()


def _new_tickets(desk: Desk) -> int:
    from app.queries.rail import new_tickets

    return new_tickets(desk.database)


def _to_decide(desk: Desk) -> int:
    from app.queries.rail import changes_to_decide

    return changes_to_decide(desk.database, desk.now().astimezone().date())


def _calls_for_lead(desk: Desk) -> int:
    from app.queries.rail import calls_for_lead

    return len(calls_for_lead(desk.database, desk.now().astimezone().date()))


def _stuck_letters(desk: Desk) -> int:
    from app.queries.rail import stuck_letters

    return stuck_letters(desk.database)
