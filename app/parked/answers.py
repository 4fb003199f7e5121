"""Answers: by which day a parked change comes back for its answer, whether or not a question on it is out."""

from collections.abc import Sequence
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.changes import Change
from models.decisions import Decision
from models.rules.parking import ANSWER_NEARS_DAYS
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind


def word_on(session: Session, change: Change) -> Decision | None:
    """The decision in force."""
    chosen = sa.select(Decision).where(Decision.change_id == change.id, Decision.superseded_by_act.is_(None))
    return session.scalar(chosen.order_by(Decision.id.desc()).limit(1))


def unanswered(session: Session, today: date) -> Sequence[Change]:
    """Parked changes whose answer may be due: the latest date for it nears, or a question had its own."""
    nears = Change.answer_by <= today + timedelta(days=ANSWER_NEARS_DAYS)
    chosen = sa.select(Change).where(
        Change.state == ChangeState.PARKED,
        sa.or_(Change.returns_on.is_(None), Change.answer_by <= today),
        sa.or_(nears, Change.asked_since.is_not(None)),
    )
    return session.scalars(chosen.order_by(Change.id)).all()


def is_hidden(change: Change) -> bool:
    """Whether it stands behind a question that is out, and not among what is to be decided."""
    asked, returned = change.asked_since, change.returned_at
    return asked is not None and (returned is None or returned < asked)


def answer_day(session: Session, change: Change) -> date:
    """The day on which it comes back for its answer; the last of all days where it is back already, or has none."""
    asked = change.asked_since if is_hidden(change) else None
    began = asked or change.parked_since
    days = [date.max]
    if change.answer_by is not None:
        nears = change.answer_by - timedelta(days=ANSWER_NEARS_DAYS)
        days.append(nears if began is not None and began.date() < nears else change.answer_by)
    if asked is not None:
        word = word_on(session, change)
        if word is not None and word.kind is DecisionKind.ASK and word.until is not None:
            days.append(word.until)
    day = min(days)
    is_back = asked is None and change.returned_at is not None and change.returned_at.date() >= day
    return date.max if is_back else day
