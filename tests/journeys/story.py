"""A story's steps: one desk, and what may be tried at it in any order; a rule of the domain may refuse each."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.commands import (
    asking,
    baking,
    changes,
    closing,
    decisions,
    dependencies,
    following,
    hot_fixes,
    merging,
    people,
    planning,
    releases,
    renewals,
    reserving,
    routing,
    taking_in,
    trials,
    undo,
    valuing,
    verdicts,
    withdrawing,
)
from app.commands.conditions import BringBack
from app.connectors.values import IncomingTicket
from app.jobs import due
from models.acts import ActRecord
from models.changes import Change
from models.database import reading
from models.releases import Release, ReleaseItem
from models.renewals import Baking, Renewal
from models.rules.errors import Refusal
from models.rules.states import ChangeState, ReleaseState, RenewalState, TicketState
from models.rules.terms import (
    ChangeKind,
    DecisionKind,
    DependencyKind,
    Disposition,
    Language,
    Level,
    NoKind,
    ReleaseKind,
    ReturnKind,
    TicketEvent,
    Verdict,
)
from models.tables import Base
from models.tickets import Ticket
from tests.app.commands.desk import MONDAY, Desk, desk_at
from tests.journeys.agreement import assert_all_agrees
from tests.journeys.lines import Lines

C, R, T = ChangeState, ReleaseState, TicketState
AFTER_THE_BEGINNING = MONDAY + timedelta(hours=2)
NTH = range(24)  # which of those that fit is meant: the n-th, counted round
HOUSES = (("North", 900), ("South", 80), (None, None))

# Every step with what each of its parameters may be; a step that stands twice is tried twice as often.
STEPS: Sequence[tuple[str, Mapping[str, Sequence[Any]]]] = (
    ("import_ticket", {"key": range(1, 9), "house": range(3), "words": ("first", "second")}),
    ("handle", {"nth": NTH, "how": ("ask", "answer", "withdraw", "close", "reopen", "reopen")}),
    ("follow", {"one": NTH, "other": NTH, "how": ("merge", "merge", "split")}),
    ("hand_over", {"nth": NTH, "how": ("route", "close", "escalate", "back")}),
    ("grow", {"users": ("", "50", "5000"), "house": ("North", "South", "East")}),
    ("make", {"kind": tuple(ChangeKind), "one": NTH, "other": NTH}),
    ("link", {"one": NTH, "other": NTH}),
    ("link", {"one": NTH, "other": NTH}),
    ("unlink", {"one": NTH, "other": NTH}),
    ("merge", {"one": NTH, "other": NTH}),
    ("merge", {"one": NTH, "other": NTH}),
    ("split", {"nth": NTH, "ticket": (None, None, *NTH)}),
    ("reproduce", {"nth": NTH, "urgency": (Level.HIGH, Level.HIGH, Level.LOW)}),
    ("park", {"nth": NTH, "back": ("", "day", "ticket", "waiters", "room")}),
    ("come_back", {}),
    ("decide", {"nth": NTH, "kind": (*DecisionKind, DecisionKind.REJECT), "no": tuple(NoKind)}),
    ("decide", {"nth": NTH, "kind": tuple(DecisionKind), "no": tuple(NoKind)}),
    ("asked_again", {"nth": NTH, "again": ("stand", "reopen")}),
    (
        "renew",
        {"one": NTH, "other": NTH, "how": ("propose", *["bake"] * 4, "pull", "target", "reserve", "honour", "reject")},
    ),
    ("depend", {"one": NTH, "kind": tuple(DependencyKind), "other": NTH}),
    ("release", {"kind": tuple(ReleaseKind), "days": (0, 5, 20, 40)}),
    ("place", {"one": NTH, "other": NTH}),
    ("slip", {"one": NTH, "other": NTH}),
    ("test", {"nth": NTH, "verdict": (Verdict.PASS, Verdict.PASS, Verdict.FAIL), "carried": (False, True)}),
    ("conclude", {"nth": NTH, "other": NTH, "how": ("freeze", "ship", "ship", "withdraw", "withdraw", "waive")}),
    ("late", {"one": NTH, "other": NTH}),
    ("take_back", {"nth": NTH}),
    ("line", {"one": NTH, "other": NTH, "how": ("release", "port", "port", "unport", "pass", "pass")}),
    ("rush", {"nth": NTH, "other": NTH, "far": (3, 4, 6, 6, 6)}),
    ("rush", {"nth": NTH, "other": NTH, "far": (3, 4, 6, 6, 6)}),
    ("undo", {"back": (0, 0, 1, 2, 3, 4, 6, 9, 14)}),
    ("undo", {"back": (0, 0, 1, 2, 3, 4, 6, 9, 14)}),
    ("post", {}),
    ("wait", {"days": (1, 9, 30)}),
)


class Story(Lines):
    """One desk; each method tries one step."""

    def __init__(self, at: Path | Desk) -> None:
        """At a desk, or at a file of its own, copied from an empty one."""
        self.folder = tempfile.TemporaryDirectory()
        if isinstance(at, Desk):
            self.desk = at
            self.begin()
            return
        path = Path(self.folder.name) / "story.db"
        begun = at.with_name("begun.db")
        shutil.copyfile(begun if begun.exists() else at, path)
        self.desk = desk_at(path)
        if not begun.exists():
            self.begin()
            self.desk.database.close()  # SQLite's journal is gone with the last connection
            shutil.copyfile(path, begun)
        self.desk.now = AFTER_THE_BEGINNING

    def begin(self) -> None:
        """What every story begins with, so that it gets far."""
        for number in range(1, 5):
            self.import_ticket(number, number % 3, "first")
        self.release(ReleaseKind.REGULAR, 7)
        self.release(ReleaseKind.REGULAR, 21)
        self.make(ChangeKind.WISH, 0, 1)
        self.make(ChangeKind.CORRECTION, 1, 2)
        self.make(ChangeKind.WISH, 3, 3)

    def end(self) -> None:
        """Read the history, close the desk and take its folder away."""
        try:
            self.check(history=True)
        finally:
            self.desk.database.close()
            self.folder.cleanup()

    def check(self, *, history: bool = False) -> None:
        """Raise AssertionError where something does not agree."""
        with reading(self.desk.database) as session:
            assert_all_agrees(session, history=history)

    def nth(self, table: type[Base], nth: int, *states: StrEnum) -> int:
        """The number of the n-th row in one of these states (of any, now and then, or where none is); 1 without rows."""
        rows = self.desk.rows(table)
        fitting = [row for row in rows if row["state"] in states and nth % 7] or rows
        return int(fitting[nth % len(fitting)]["id"]) if fitting else 1

    def change(self, nth: int, *states: ChangeState) -> int:
        """The number of the n-th change."""
        return self.nth(Change, nth, *states)

    def attempt(self, command: Any, order: Any) -> None:
        """Do it, unless a rule refuses. Any, since each step pairs command and order rightly."""
        with suppress(Refusal):
            self.desk.do(command, order)

    # ---- tickets

    def import_ticket(self, key: int, house: int, words: str) -> None:
        """A row of a file."""
        name, users = HOUSES[house]
        who = (key + house) % 4
        ticket = IncomingTicket(
            row=1,
            key=f"K-{key}",
            subject=words,
            requester=f"Person {who}",
            email=f"person{who}@example.org" if who else None,
            language=list(Language)[key % 5],
            organisation=name,
            end_users=users,
            product="Kursvik",
        )
        self.attempt(taking_in.take_in, taking_in.TakeIn("story", [ticket]))

    def handle(self, nth: int, how: str) -> None:
        """Support's own steps with a ticket."""
        ticket = self.nth(Ticket, nth, {"answer": T.ASKED, "reopen": T.CLOSED}.get(how, T.PARKED))
        if how == "ask":
            self.attempt(asking.ask_ticket, asking.AskTicket(ticket, ("Which browser?",)))
        elif how == "answer":
            self.attempt(asking.answer_came, asking.AnswerCame(ticket, "This one"))
        elif how == "reopen":
            self.attempt(closing.reopen_ticket, closing.ReopenTicket(ticket, "It isn't fixed"))
        else:
            closed = Disposition.WITHDRAWN if how == "withdraw" else Disposition.ANSWERED
            self.attempt(closing.close_ticket, closing.CloseTicket(ticket, closed, "As we said"))

    def follow(self, one: int, other: int, how: str) -> None:
        """One ticket asks for the same as another, or does not after all."""
        ticket = self.nth(Ticket, one)
        if how == "split":
            self.attempt(following.split_ticket, following.SplitTicket(ticket))
        else:
            self.attempt(following.merge_tickets, following.MergeTickets(ticket, self.nth(Ticket, other)))

    def hand_over(self, nth: int, how: str) -> None:
        """A ticket goes to a party, up the chain, or comes back."""
        self.attempt(routing.set_party, routing.SetParty("Hosting", {"outside": "yes", "step": "1"}))
        ticket = self.nth(Ticket, nth, T.OPEN, T.PARKED)
        if how in {"route", "close"}:
            self.attempt(routing.route, routing.Route(ticket, "Hosting", "Theirs", how == "close"))
        elif how == "escalate":
            self.attempt(routing.escalate, routing.Escalate(ticket))
        else:
            self.attempt(routing.take_back, routing.TakeBack(ticket))

    def grow(self, users: str, house: str) -> None:
        """An organisation has other end users."""
        self.attempt(people.set_organisation, people.SetOrganisation(house, {"end_users": users}))

    # ---- changes

    def make(self, kind: ChangeKind, one: int, other: int) -> None:
        """A change on which two tickets wait."""
        details = {"mandate_reference": "Act 12", "mandate_date": "2027-02-01"} if kind is ChangeKind.MANDATE else {}
        waiting = tuple({self.nth(Ticket, one), self.nth(Ticket, other)})
        self.attempt(changes.new_change, changes.NewChange(kind, "A change", waiting, "Kursvik", details))

    def link(self, one: int, other: int) -> None:
        """One ticket more waits."""
        self.attempt(changes.link, changes.Link(self.nth(Ticket, one), self.change(other)))

    def unlink(self, one: int, other: int) -> None:
        """One of those who wait does not."""
        change = self.change(other)
        waiting = self.desk.waiters(change) or [{"ticket_id": 1}]
        self.attempt(changes.unlink, changes.Unlink(waiting[one % len(waiting)]["ticket_id"], change))

    def merge(self, one: int, other: int) -> None:
        """Two ask for the same."""
        self.attempt(merging.merge, merging.Merge(self.change(one, C.NEW, C.PARKED, C.HONOURED), self.change(other)))

    def split(self, nth: int, ticket: int | None) -> None:
        """Or they do not."""
        number = None if ticket is None else self.nth(Ticket, ticket)
        self.attempt(merging.split, merging.Split(self.change(nth, C.MERGED), number))

    def reproduce(self, nth: int, urgency: Level) -> None:
        """A fault was seen, and judged."""
        faults = [row["id"] for row in self.desk.rows(Change) if row["kind"] is ChangeKind.CORRECTION] or [1]
        self.attempt(trials.reproduced, trials.Reproduced(faults[nth % len(faults)]))
        self.attempt(valuing.judge, valuing.Judge(faults[nth % len(faults)], urgency))

    def park(self, nth: int, back: str) -> None:
        """Set aside, until somebody decides or something happens."""
        change = self.change(nth, C.NEW)
        happens = {
            "day": BringBack(ReturnKind.DATE, self.desk.day(9)),
            "ticket": BringBack(ReturnKind.TICKET, ticket=self.nth(Ticket, nth), event=TicketEvent.CLOSED),
            "waiters": BringBack(ReturnKind.WAITERS, amount=self.desk.row(Change, change)["waiting"] + 1),
            "room": BringBack(ReturnKind.CAPACITY, amount=1),
        }
        rests = (happens[back],) if back else ()
        self.attempt(changes.park, changes.Park(change, "It needs a look", back=rests))

    def come_back(self) -> None:
        """Whatever is due by now returns."""
        self.attempt(due.come_back, due.ComeBack())

    def decide(self, nth: int, kind: DecisionKind, no: NoKind) -> None:
        """The product owner's word."""
        change = self.change(nth, C.PARKED, C.HONOURED, C.PLANNED)
        until = self.desk.day(20) if kind in (DecisionKind.DEFER, DecisionKind.ASK) else None
        self.attempt(decisions.decide, decisions.Decide(change, kind, "Because", no, until))

    def asked_again(self, nth: int, again: str) -> None:
        """The answer to who asks again."""
        command = decisions.stand if again == "stand" else decisions.reopen
        self.attempt(command, decisions.AskedAgain(self.change(nth, C.REJECTED), "Much has changed"))

    def renew(self, one: int, other: int, how: str) -> None:
        """A larger whole that wishes become part of, and what becomes of it."""
        if how == "propose" or not self.desk.count(Renewal):
            self.attempt(
                renewals.propose, renewals.Propose(f"Renewal {self.desk.count(Renewal) + 1}", "Kursvik", size=9)
            )
        renewal = self.nth(Renewal, other, RenewalState.PROPOSED, RenewalState.HONOURED)
        word = renewals.DecideRenewal(renewal, "Because")
        if how == "bake":
            wishes = [row for row in self.desk.rows(Change) if row["state"] in (C.NEW, C.PARKED, C.HONOURED, C.PLANNED)]
            wishes = [row for row in wishes if row["kind"] in (ChangeKind.WISH, ChangeKind.CHANGE)] or [{"id": 1}]
            change = int(wishes[one % len(wishes)]["id"])
            self.attempt(changes.park, changes.Park(change, "It needs a look"))
            self.attempt(baking.bake, baking.Bake(change, renewal, "One whole"))
        elif how == "pull":
            baked = self.desk.rows(Baking) or [{"change_id": 1, "renewal_id": 1}]
            row = baked[one % len(baked)]
            self.attempt(baking.pull_out, baking.PullOut(row["change_id"], row["renewal_id"], "Alone"))
        elif how == "target":
            release = self.nth(Release, one, R.PLANNED, R.COMPOSING)
            self.attempt(renewals.target, renewals.Target(renewal, release))
        elif how == "reserve":
            self.attempt(reserving.reserve, reserving.Reserve(renewal))
        elif how == "honour":
            self.attempt(renewals.honour_renewal, word)
        elif how == "reject":
            self.attempt(renewals.reject_renewal, word)

    def depend(self, one: int, kind: DependencyKind, other: int) -> None:
        """One hangs on another."""
        order = dependencies.Depend(self.change(one), kind, self.change(other), self.desk.day(10))
        self.attempt(dependencies.depend, order)

    # ---- releases

    def release(self, kind: ReleaseKind, days: int) -> None:
        """One release more."""
        self.attempt(planning.new_release, planning.NewRelease(kind, self.desk.day(days), "Kursvik"))

    def place(self, one: int, other: int) -> None:
        """Into a release."""
        release = self.nth(Release, other, R.PLANNED, R.COMPOSING)
        self.attempt(releases.place, releases.Place(self.change(one, C.HONOURED, C.PLANNED), release))

    def slip(self, one: int, other: int) -> None:
        """Into a later one."""
        release = self.nth(Release, other, R.PLANNED, R.COMPOSING)
        self.attempt(releases.slip, releases.Slip(self.change(one, C.PLANNED, C.READY, C.TESTED), release))

    def test(self, nth: int, verdict: Verdict, carried: bool) -> None:
        """A verdict, on something new or on a hot fix that is carried."""
        change = self.change(nth, C.SHIPPED) if carried else self.change(nth, C.PLANNED, C.READY)
        self.attempt(verdicts.ready, verdicts.Ready(change))
        inside = [row["release_id"] for row in self.desk.rows(ReleaseItem) if row["change_id"] == change]
        release = int(inside[-1]) if carried and inside else None
        self.attempt(verdicts.give_verdict, verdicts.GiveVerdict(change, verdict, release=release))

    def conclude(self, nth: int, other: int, how: str) -> None:
        """The end of a release, or what leads there."""
        ahead = (R.COMPOSING, R.FROZEN, R.IN_TEST, R.READY)
        release = self.nth(Release, nth, *((R.SHIPPED,) if how == "withdraw" else ahead))
        if how == "freeze":
            self.attempt(releases.freeze, releases.Freeze(release))
        elif how == "ship":
            self.attempt(releases.ship, releases.Ship(release))
        elif how == "withdraw":
            self.attempt(withdrawing.withdraw, withdrawing.Withdraw(release, "It broke"))
        else:
            fix = self.change(other, C.SHIPPED)
            self.attempt(hot_fixes.waive, hot_fixes.Waive(release, fix, "Not this time"))

    def rush(self, nth: int, other: int, far: int) -> None:
        """Much of the way of one change at once, so that stories get far."""
        change = self.change(nth, C.NEW, C.PARKED, C.HONOURED)
        critical = self.desk.row(Change, change)["priority"] == 1
        if critical:
            self.release(ReleaseKind.EXPEDITED, 0)
        release = self.desk.count(Release) if critical else self.nth(Release, other, R.PLANNED, R.COMPOSING)
        steps: list[tuple[Any, Any]] = [
            (changes.park, changes.Park(change, "A look")),
            (decisions.decide, decisions.Decide(change, DecisionKind.HONOUR, "Because")),
            (releases.place, releases.Place(change, release)),
            (verdicts.ready, verdicts.Ready(change)),
            (verdicts.give_verdict, verdicts.GiveVerdict(change, Verdict.PASS)),
            (releases.ship, releases.Ship(release)),
        ]
        for command, order in steps[:far]:
            self.attempt(command, order)

    # ---- time, post, second thoughts

    def undo(self, back: int) -> None:
        """Undo an act of late, or the last that is not undone."""
        self.attempt(undo.undo, undo.Undo(max(1, self.desk.count(ActRecord) + 1 - back) if back else None))

    def post(self) -> None:
        """Everything queued leaves."""
        self.desk.post()

    def wait(self, days: int) -> None:
        """Time passes."""
        self.desk.now += timedelta(days=days)
