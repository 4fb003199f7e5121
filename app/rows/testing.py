"""Rows on testing: what testers said of a release and its items, what came in late, and what alone was taken back."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class WordRow:
    """What one tester says of a change in a release, or (*change_id* None) of the release as a whole."""

    change_id: int | None
    tester: str
    verdict: str
    note: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class LateRow:
    """A change that somebody let into a release after it was frozen."""

    change_id: int
    number: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class TakenBackRow:
    """A change that alone was withdrawn from a release that had shipped."""

    change_id: int
    number: str
    title: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ReleaseTests:
    """How a release is tested: *testers* must pass each item, with *whole_test* the whole as well; *verdict* is on that."""

    testers: int = 1
    whole_test: bool = False
    verdict: str | None = None
    words: tuple[WordRow, ...] = ()
    late: tuple[LateRow, ...] = ()
    taken_back: tuple[TakenBackRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleaseAlert:
    """What calls for the development lead; where it does not apply, *release* or *change* is empty.

    *kind* is, of a release, ready (it waits to be shipped), past (its *day* is past, it holds something and has not shipped;
    so many are *waiting*), unfrozen (the *day* of its freeze has come), uncritical (an expedited one holds what is no
    critical correction), missing (it lacks a hot fix), shut (its *day* lies in a closed period or blackout, the *title*) or
    unapproved (it was withdrawn, and so many letters on that are *waiting* for approval). Of a change it is critical (a
    correction in no expedited release) or mandate (in no release before its *day*, or not shipped by then: *over*).
    """

    kind: str
    release_id: int | None
    release: str
    name: str
    product: str
    change_id: int | None = None
    change: str = ""
    title: str = ""
    since: datetime | None = None
    day: date | None = None
    waiting: int = 0
    over: bool = False

    @property
    def of_its_day(self) -> str:
        """What is wrong with the day of a release, past or shut, or of a mandate, in words; empty for anything else."""
        day = self.day.isoformat() if self.day is not None else ""
        if self.kind == "mandate":
            if self.over:
                return f"{self.change} was due {day} and has not shipped: {self.title}"
            return f"{self.change} must ship by {day} and stands in no release before that: {self.title}"
        if self.kind == "shut":
            return f"{self.release} {self.name} can't ship on its day, {day}: it lies in {self.title}"
        if self.kind == "unfrozen":
            return f"{self.release} {self.name} should be frozen since {day}, and nobody has frozen it"
        if self.kind != "past":
            return ""
        wait = f"{self.waiting or 'nobody'} {'wait' if self.waiting > 1 else 'waits'} for it"
        return f"{self.release} {self.name} has not shipped, and its day, {day}, is past: {wait}"
