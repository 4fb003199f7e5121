"""What must happen by time: deferred changes come back, mandates raise their alarm, letters leave, mail comes in. Running twice does no harm."""

from dataclasses import dataclass, replace
from datetime import date

import sqlalchemy as sa

from app.commands.act import Act, By, perform
from app.effects import Effects
from app.jobs.fetch_mail import fetch_mail
from app.jobs.send_letters import send_letters
from app.queries.people import house
from models.changes import Change
from models.database import Database, reading
from models.letters import Letter
from models.releases import Release, ReleaseItem
from models.rules.states import ChangeState, LetterState, ReleaseState
from models.rules.terms import ChangeKind

PROGRAM = "Fortnight"


@dataclass(frozen=True, slots=True)
class DueReport:
    """What came back, what calls for a person, and what was sent."""

    lines: tuple[str, ...]
    returned: tuple[str, ...]
    alarms: tuple[str, ...]
    sent: int
    fetched: int = 0


def run_due(database: Database, by: By, *, fetches: bool = False) -> DueReport:
    """Do what is due by now. With *fetches* mail too, where a mailbox is set up; the window does that beside it."""
    today = by.now.date()
    # The program does it, not whoever happens to sit there: it is nobody's to undo.
    returned = _bring_back(database, replace(by, who=PROGRAM), today)
    alarms = mandate_alarms(database, today)
    lines = [*(f"{number} was deferred until today: it is back in Decisions" for number in returned), *alarms]
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


@dataclass(frozen=True, slots=True)
class ComeBack:
    """The day by which deferrals end."""

    today: date


def come_back(act: Act, order: ComeBack) -> Effects:
    """Deferred changes whose day has come return to the queue as due."""
    due = act.session.scalars(sa.select(Change).where(Change.returns_on <= order.today).order_by(Change.id)).all()
    for change in due:
        change.returns_on = None
        change.review_on = order.today
        act.made.append(f"C-{change.id}")
    return act.done("come_back", f"Back in Decisions: {', '.join(act.made) or 'nothing'}")


def _bring_back(database: Database, by: By, today: date) -> tuple[str, ...]:
    with reading(database) as session:
        if not session.scalar(sa.select(Change.id).where(Change.returns_on <= today).limit(1)):
            return ()
    return perform(database, come_back, ComeBack(today), by).made


def mandate_alarms(database: Database, today: date) -> tuple[str, ...]:
    """A sentence for each unshipped mandate that no release before its date carries."""
    done = [ChangeState.SHIPPED, ChangeState.REJECTED, ChangeState.MERGED]
    in_time = (
        sa.select(ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            ReleaseItem.change_id == Change.id,
            Release.state.not_in([ReleaseState.SHIPPED, ReleaseState.WITHDRAWN]),
            Release.planned_on <= Change.mandate_date,
        )
        .correlate(Change)
    )
    with reading(database) as session:
        rows = session.execute(
            sa.select(Change.id, Change.title, Change.mandate_date)
            .where(
                Change.kind == ChangeKind.MANDATE,
                Change.state.not_in(done),
                Change.mandate_date.is_not(None),
                sa.not_(sa.exists(in_time)),
            )
            .order_by(Change.mandate_date)
        )
        return tuple(_alarm(number, title, day, today) for number, title, day in rows if day is not None)


def _alarm(number: int, title: str, day: date, today: date) -> str:
    late = "was due" if day < today else "must ship by"
    return f"C-{number} {late} {day.isoformat()} and stands in no release before that: {title}"


def _waiting_letters(database: Database, by: By) -> int:
    with reading(database) as session:
        due = sa.and_(Letter.state == LetterState.QUEUED, Letter.leaves_at <= by.now)
        return session.scalar(sa.select(sa.func.count()).select_from(Letter).where(due)) or 0
