"""Steps of a story on branches, late placings and single changes taken back; mixed into the story."""

from enum import StrEnum
from typing import Any

from app.commands import branches, planning, porting, releases, verdicts, withdrawing
from models.changes import Change
from models.releases import Branch, Release, ReleaseItem
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import ReleaseKind, Verdict
from models.tables import Base
from tests.app.commands.desk import Desk

C, R = ChangeState, ReleaseState


class Lines:
    """What may be tried beside the main line."""

    desk: Desk

    def nth(self, table: type[Base], nth: int, *states: StrEnum) -> int:
        """The number of the n-th row in one of these states."""
        raise NotImplementedError

    def attempt(self, command: Any, order: Any) -> None:
        """Do it, unless a rule refuses. Any, since each step pairs command and order rightly."""
        raise NotImplementedError

    def late(self, one: int, other: int) -> None:
        """Into a frozen release, by name and reason."""
        change = self.nth(Change, one, C.HONOURED, C.PLANNED)
        release = self.nth(Release, other, R.FROZEN, R.IN_TEST, R.READY)
        self.attempt(releases.place, releases.Place(change, release, "It was promised"))

    def take_back(self, nth: int) -> None:
        """One change of a shipped release."""
        release = self.nth(Release, nth, R.SHIPPED)
        inside = list(self.desk.items(release)) or [1]
        order = withdrawing.WithdrawChange(release, inside[nth % len(inside)], "It broke")
        self.attempt(withdrawing.withdraw_change, order)

    def line(self, one: int, other: int, how: str) -> None:
        """A branch, its releases, and what is ported to them."""
        if not self.desk.count(Branch):
            self.attempt(branches.add_branch, branches.AddBranch("4.x", "Kursvik"))
        if how == "release":
            kind = ReleaseKind.EXPEDITED if one % 3 == 0 else ReleaseKind.REGULAR
            order = planning.NewRelease(kind, self.desk.day(one), "Kursvik", branch="4.x")
            self.attempt(planning.new_release, order)
            return
        change = self.nth(Change, one, C.PLANNED, C.READY, C.TESTED, C.SHIPPED)
        if how == "port":
            of_branch = [row["id"] for row in self.desk.rows(Release) if row["branch_id"]] or [1]
            self.attempt(porting.port, porting.Port(change, of_branch[other % len(of_branch)]))
            return
        ported = [row for row in self.desk.rows(ReleaseItem) if row["ported"]] or [{"change_id": 1, "release_id": 1}]
        item = ported[other % len(ported)]
        if how == "unport":
            self.attempt(porting.unport, porting.Unport(item["change_id"], item["release_id"]))
        else:
            passed = verdicts.GiveVerdict(item["change_id"], Verdict.PASS, release=item["release_id"])
            self.attempt(verdicts.give_verdict, passed)
