"""What is set aside over a long time: time parked to the minute, and two years in which nothing passes its date unseen."""

import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands import asking, changes, closing, consulting, decisions, merging, parking, planning, undo
from app.commands.act import By
from app.commands.conditions import BringBack
from app.effects import Effects
from app.jobs.due import run_due
from app.queries.parking import parking_of
from models.acts import ActRecord
from models.changes import Change
from models.parking import Condition, Parking
from models.rules.errors import Refusal
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind, Disposition, NoKind, ReturnKind, TicketEvent
from models.tickets import Ticket
from tests.app.commands.desk import Desk, desk_at

DAY = timedelta(days=1)


@contextmanager
def office(empty_file: Path) -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(empty_file, Path(folder) / "desk.db")
        desk = desk_at(Path(folder) / "desk.db")
        try:
            yield desk
        finally:
            desk.database.close()


def attempt(desk: Desk, command: Any, order: object) -> Effects | None:
    try:
        return desk.do(command, order)
    except Refusal:
        return None


# ---- the exact time


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["park", "honour", "reject", "reopen", "defer", "ask", "merge", "split", "undo"]),
        st.integers(0, 400),
    ),
    min_size=1,
    max_size=9,
)


@settings(max_examples=25, deadline=None)
@given(steps=_STEPS)
def test_time_parked_equals_a_minute_by_minute_simulation(empty_file: Path, steps: list[tuple[str, int]]) -> None:
    with office(empty_file) as desk:
        change, other = desk.change(desk.ticket()), desk.parked(desk.ticket())
        minutes = _Minutes(desk, change)
        for verb, pause in steps:
            minutes.pass_by(pause)
            minutes.do(verb, other)
        minutes.pass_by(7)
        assert parking_of(desk.database, change, desk.now).time_parked == timedelta(minutes=minutes.parked())
        running = [row for row in desk.rows(Parking) if row["change_id"] == change and row["until"] is None]
        assert len(running) == (desk.state_of(change) is ChangeState.PARKED)


class _Minutes:
    """A watch beside the desk that notes of each minute whether the change stood parked; an undo rewrites them."""

    def __init__(self, desk: Desk, change: int) -> None:
        self._desk, self._change = desk, change
        self._minutes: list[bool] = []
        self._done: list[tuple[int, int]] = []

    def parked(self) -> int:
        return sum(self._minutes)

    def pass_by(self, minutes: int) -> None:
        state = self._desk.state_of(self._change) is ChangeState.PARKED
        for _ in range(minutes):
            self._minutes.append(state)
        self._desk.wait(minutes=minutes)

    def do(self, verb: str, other: int) -> None:
        self.pass_by(5)
        self._desk.wait(minutes=-5)  # the desk itself lets them pass before it acts
        if verb == "undo":
            self._undo()
        elif (effects := self._act(verb, other)) is not None:
            self._done.append((effects.act, len(self._minutes)))
        else:
            # A refused act has taken its minutes all the same.
            assert len(self._minutes) * 60 == (self._desk.now - self._began).total_seconds()

    @property
    def _began(self) -> datetime:
        return self._desk.now - timedelta(minutes=len(self._minutes))

    def _act(self, verb: str, other: int) -> Effects | None:
        desk, change = self._desk, self._change
        word = {"honour": DecisionKind.HONOUR, "ask": DecisionKind.ASK}
        orders: dict[str, tuple[Any, object]] = {
            "park": (changes.park, changes.Park(change, "A look")),
            "reject": (decisions.decide, decisions.Decide(change, DecisionKind.REJECT, "No", NoKind.NOT_NOW)),
            "reopen": (decisions.reopen, decisions.AskedAgain(change, "After all")),
            "defer": (decisions.decide, decisions.Decide(change, DecisionKind.DEFER, "Later", until=desk.day(9))),
            "merge": (merging.merge, merging.Merge(change, other)),
            "split": (merging.split, merging.Split(change)),
        }
        orders |= {name: (decisions.decide, decisions.Decide(change, kind, "Why?")) for name, kind in word.items()}
        return attempt(desk, *orders[verb])

    def _undo(self) -> None:
        """What is undone never happened: the minutes since are as they were before it."""
        act, at = self._done[-1] if self._done else (0, 0)
        if attempt(self._desk, undo.undo, undo.Undo(act)) is None:
            return
        self._done.pop()
        before = self._minutes[at - 1] if at else False
        self._minutes[at:] = [before] * (len(self._minutes) - at)


# ---- two years


@dataclass
class _TwoYears:
    """People come, ask, decide and forget; the program is opened on most days, and sometimes not for weeks."""

    desk: Desk
    dice: random.Random

    def live(self, days: int) -> None:
        end = self.desk.now + timedelta(days=days)
        while self.desk.now < end:
            self.desk.now = datetime.combine(self.desk.now.date() + DAY * self._pause(), datetime.min.time(), UTC)
            self.desk.wait(hours=8)
            run_due(self.desk.database, By("Eva", self.desk.now))
            self.check()
            for _ in range(self.dice.randrange(5)):
                self._something()

    def _pause(self) -> int:
        return self.dice.choice([1, 1, 1, 1, 2, 3, 21])

    def _something(self) -> None:
        steps = [
            self._park,
            self._park,
            self._park,
            self._decide,
            self._decide,
            self._close,
            self._link,
            self._ask,
            self._consult,
            self._anew,
            self._room,
        ]
        self.dice.choice(steps)()

    # ---- what they do

    def _any(self, table: Any, *states: ChangeState) -> int:
        rows = [row["id"] for row in self.desk.rows(table) if not states or row["state"] in states]
        return int(self.dice.choice(rows or [1]))

    def _back(self) -> tuple[BringBack, ...]:
        day = self.desk.day(self.dice.randrange(1, 200))
        kinds = [
            BringBack(ReturnKind.DATE, day),
            BringBack(ReturnKind.LAW, day, amount=self.dice.choice([None, 10, 30]), note="Act 12"),
            BringBack(ReturnKind.WAITERS, amount=self.dice.randrange(2, 5)),
            BringBack(ReturnKind.CAPACITY, amount=self.dice.randrange(5, 30)),
            BringBack(
                ReturnKind.TICKET,
                ticket=self._any(Ticket),
                event=self.dice.choice([TicketEvent.CLOSED, TicketEvent.ANSWERED]),
            ),
        ]
        return tuple(self.dice.sample(kinds, self.dice.choice([0, 1, 1, 2])))

    def _park(self) -> None:
        number = self.desk.change(self.desk.ticket())
        review = self.dice.choice([None, None, self.desk.day(self.dice.randrange(1, 90))])
        answer = self.dice.choice([None, None, self.desk.day(self.dice.randrange(1, 120))])
        attempt(self.desk, changes.park, changes.Park(number, "A look", review, None, answer, self._back()))

    def _decide(self) -> None:
        change = self._any(Change, ChangeState.PARKED)
        kind = self.dice.choice([DecisionKind.DEFER, DecisionKind.ASK, DecisionKind.REJECT, DecisionKind.HONOUR])
        until = self.desk.day(self.dice.randrange(1, 150)) if self.dice.random() < 0.7 else None
        back = self._back() if kind in (DecisionKind.DEFER, DecisionKind.REJECT) else ()
        order = decisions.Decide(change, kind, "So", NoKind.NOT_NOW, until, back=back)
        attempt(self.desk, decisions.decide, order)
        if kind is DecisionKind.REJECT and self.dice.random() < 0.3:
            attempt(self.desk, decisions.reopen, decisions.AskedAgain(change, "After all"))

    def _close(self) -> None:
        order = closing.CloseTicket(self._any(Ticket), Disposition.WITHDRAWN, "Solved")
        attempt(self.desk, closing.close_ticket, order)

    def _link(self) -> None:
        change = self._any(Change, ChangeState.PARKED)
        attempt(self.desk, changes.link, changes.Link(self.desk.ticket(), change))

    def _ask(self) -> None:
        ticket = self._any(Ticket)
        attempt(self.desk, asking.ask_ticket, asking.AskTicket(ticket, ("When?",)))
        if self.dice.random() < 0.5:
            attempt(self.desk, asking.answer_came, asking.AnswerCame(ticket, "In the evening"))

    def _consult(self) -> None:
        change = self._any(Change, ChangeState.PARKED)
        attempt(self.desk, consulting.consult, consulting.Consult(change, "Mia Lind", "Is it in the contract?"))

    def _anew(self) -> None:
        change = self._any(Change, ChangeState.PARKED, ChangeState.REJECTED)
        review = self.desk.day(self.dice.randrange(1, 90)) if self.dice.random() < 0.5 else None
        attempt(self.desk, parking.set_parking, parking.SetParking(change, review, back=self._back()))

    def _room(self) -> None:
        release = self.desk.release(self.dice.randrange(10, 60))
        attempt(self.desk, planning.edit_release, planning.EditRelease(release, capacity=self.dice.randrange(1, 30)))
        if self.dice.random() < 0.5:
            attempt(self.desk, undo.undo, undo.Undo(self.desk.count(ActRecord)))

    # ---- what must hold whenever the program was opened

    def check(self) -> None:
        today = self.desk.now.date()
        conditions = [row for row in self.desk.rows(Condition) if row["met_at"] is None and row["ended_at"] is None]
        for row in self.desk.rows(Change):
            if row["state"] is ChangeState.PARKED:
                self._check_parked(row, today)
            own = [each for each in conditions if each["change_id"] == row["id"]]
            rests = row["state"] is ChangeState.PARKED and row["returns_on"] is not None
            waits = row["state"] is ChangeState.REJECTED and row["returned_at"] is None
            if rests or waits:
                assert not [each for each in own if self._is_true(each, row, today)], row
            if row["state"] is ChangeState.HONOURED:
                assert not own

    def _check_parked(self, row: dict[str, Any], today: date) -> None:
        """It is to decide, or rests or is asked about with a day to come."""
        assert row["answer_by"] is not None
        assert row["review_on"] is not None
        asked, returned = row["asked_since"], row["returned_at"]
        hidden = asked is not None and (returned is None or returned < asked)
        if row["returns_on"] is not None:
            assert today < row["returns_on"] <= row["answer_by"], row
        elif hidden:
            assert today < row["answer_by"], row
        elif row["answer_by"] <= today:
            assert returned is not None, row

    def _is_true(self, condition: dict[str, Any], change: dict[str, Any], today: date) -> bool:
        """As the words of the condition say, in the plainest way."""
        kind = condition["kind"]
        if kind is ReturnKind.DATE:
            return bool(condition["day"] <= today)
        if kind is ReturnKind.LAW:
            return bool(condition["day"] - timedelta(days=int(condition["amount"])) <= today)
        if kind is ReturnKind.WAITERS:
            return bool(change["waiting"] >= condition["amount"])
        if kind is ReturnKind.TICKET and condition["ticket_event"] is TicketEvent.CLOSED:
            closed = self.desk.row(Ticket, condition["ticket_id"])["closed_at"]
            return closed is not None and closed >= condition["made_at"]
        return False


def test_in_two_years_nothing_passes_its_date_unseen(empty_file: Path, long_form: bool) -> None:
    for seed in range(30 if long_form else 1):
        with office(empty_file) as desk:
            desk.ticket()
            _TwoYears(desk, random.Random(seed)).live(730)
            assert desk.count(Parking) > 50


def test_in_two_months_nothing_passes_its_date_in_a_file_and_on_a_server(either_desk: Desk) -> None:
    either_desk.ticket()
    _TwoYears(either_desk, random.Random(7)).live(60)
