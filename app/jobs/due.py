"""What must happen by time: what was set aside comes back, mandates raise their alarm, letters leave, mail comes in. Running twice does no harm."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.act import Act, By, perform
from app.commands.returning import by_now
from app.effects import Effects
from app.jobs.fetch_mail import fetch_mail
from app.jobs.send_letters import send_letters
from app.queries.people import house
from app.queries.testing import release_alerts
from models.changes import Change
from models.database import Database, reading
from models.letters import Letter
from models.rules.states import ChangeState, LetterState

PROGRAM = "Fortnight"


@dataclass(frozen=True, slots=True)
class DueReport:
    """What came back and why, in a sentence each; what calls for a person; and what was sent."""

    lines: tuple[str, ...]
    returned: tuple[str, ...]
    alarms: tuple[str, ...]
    sent: int
    fetched: int = 0


def run_due(database: Database, by: By, *, fetches: bool = False) -> DueReport:
    """Do what is due by now. With *fetches* mail too, where a mailbox is set up; the window does that beside it."""
    today = by.now.date()
    # The program does it, not whoever happens to sit there: it is nobody's to undo.
    returned = _bring_back(database, replace(by, who=PROGRAM))
    alarms = (*mandate_alarms(database, today), *_overdue(database, today))
    lines = [*returned, *alarms]
    sent = 0
    settings = house(database)
    if settings.smtp_host and settings.sender:
        report = send_letters(database, due_only=True)
        sent = report.sent
        lines.extend(report.lines)
    elif waiting := _waiting_letters(database, by):
        lines.append(
            f"{waiting} letters are due, and no mail server is set up: fortnight outbox eml DIR writes them as files"
        )
    fetched = 0
    if fetches and settings.imap_host and settings.imap_user:
        mail = fetch_mail(database, by.now)
        fetched = mail.new + mail.answers
        # That the mailbox can't be reached now is a state of the line: the next time will tell.
        lines.extend([*mail.lines, *filter(None, [mail.trouble]), *([mail.sentence()] if fetched else [])])
    return DueReport(tuple(lines), returned, alarms, sent, fetched)


def _overdue(database: Database, today: date) -> list[str]:
    """A sentence for each release that should have shipped, or be frozen, by now, and holds something."""
    return [f"{each.of_its_day}." for each in release_alerts(database, today) if each.kind in {"past", "unfrozen"}]


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Whatever is due by now."""


def come_back(act: Act, _order: ComeBack) -> Effects:
    """What was set aside returns to the queue where its day has come, or what it waits for has happened."""
    for change in _undated(act.session):
        change.answer_by = _latest(change, act.now.date(), act.house.answer_days)
    returned = by_now(act.session, act.now)
    act.notes += returned
    act.made += [sentence.partition(" ")[0] for sentence in returned]
    return act.done("come_back", f"Back in Decisions: {', '.join(act.made) or 'nothing'}")


def _undated(session: Session) -> Sequence[Change]:
    """What was parked before there was a latest date for an answer."""
    chosen = sa.select(Change).where(Change.state == ChangeState.PARKED, Change.answer_by.is_(None))
    return session.scalars(chosen.order_by(Change.id)).all()


def _latest(change: Change, today: date, days: int) -> date:
    began = change.parked_since.date() if change.parked_since is not None else today
    dates = [began + timedelta(days=days), change.review_on, change.returns_on]
    latest = max(day for day in dates if day is not None)
    return latest if latest >= today else today + timedelta(days=days)


def _bring_back(database: Database, by: By) -> tuple[str, ...]:
    with reading(database) as session:
        if not _undated(session) and not by_now(session, by.now):
            return ()
    return perform(database, come_back, ComeBack(), by).notes


def mandate_alarms(database: Database, today: date) -> tuple[str, ...]:
    """A sentence for each unshipped mandate that no release before its date carries."""
    return tuple(each.of_its_day for each in release_alerts(database, today) if each.kind == "mandate")


def _waiting_letters(database: Database, by: By) -> int:
    with reading(database) as session:
        due = sa.and_(Letter.state == LetterState.QUEUED, Letter.leaves_at <= by.now)
        return session.scalar(sa.select(sa.func.count()).select_from(Letter).where(due)) or 0
