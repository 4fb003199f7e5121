"""How the sample's outbox is emptied day by day: letters leave without a server, and support telephones the rest."""

from collections.abc import Sequence
from datetime import timedelta

import sqlalchemy as sa

from app.commands import posting
from app.commands.act import By, perform
from app.commands.letters import Letters, told, unreachable
from app.sample.steps import SendLetters
from models.database import Database, reading, writing
from models.letters import Letter
from models.rules.states import LetterState

_WORKER = "sample"
_RECEIPT = "250 sample: nothing was really sent"
_MAILBOX_FULL = "552 5.2.2 the mailbox is full"
_NO_ANSWER = "the connection ended before the server answered"
_CALLS_BACK_AFTER = timedelta(days=2)
_STILL_TO_CALL = timedelta(days=12)


class Outbox:
    """Empties the outbox; on two of the last days one letter does not get through."""

    def __init__(self, database: Database, days: Sequence[SendLetters]) -> None:
        self._database = database
        self._refused_on, self._lost_on = days[-4].at, days[-2].at
        self._last = days[-1].at
        self._has_hung_up = False

    def empty(self, step: SendLetters) -> None:
        """Send everything whose recall delay is over, and confirm what support has told by telephone."""
        self._send(step)
        self._telephone(step)

    def _send(self, step: SendLetters) -> None:
        trouble = step.at in (self._refused_on, self._lost_on)
        with writing(self._database) as session:
            while (letter := posting.claim(session, _WORKER, step.at, due_only=True)) is not None:
                if trouble and step.at == self._refused_on:
                    posting.refused(session, letter.id, _MAILBOX_FULL, step.at, permanent=True)
                else:
                    posting.begin(session, letter.id, _WORKER)
                    if trouble:
                        posting.lost(session, letter.id, _NO_ANSWER)
                    else:
                        posting.sent(session, letter.id, _RECEIPT, step.at)
                trouble = False

    def _telephone(self, step: SendLetters) -> None:
        before = min(step.at - _CALLS_BACK_AFTER, self._last - _STILL_TO_CALL)
        waiting = sa.select(Letter.id).where(Letter.state == LetterState.BY_HAND, Letter.created_at <= before)
        with reading(self._database) as session:
            ids = tuple(session.scalars(waiting.order_by(Letter.id)))
        if not ids:
            return
        by = By(step.by, step.at)
        if step.at > self._last - _STILL_TO_CALL - timedelta(days=30) and not self._has_hung_up:
            self._has_hung_up = True
            perform(self._database, unreachable, Letters(ids[:1], "called three times, nobody answered"), by)
            ids = ids[1:]
        if ids:
            perform(self._database, told, Letters(ids, "told by telephone"), by)
