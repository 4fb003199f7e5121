"""Rows for minutes: what was decided between two moments, and what is left to decide."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Sitting:
    """From when until when decisions count as those of one meeting, and of which product (None: of all)."""

    since: datetime
    until: datetime
    product: str | None = None


@dataclass(frozen=True, slots=True)
class MinutedDecision:
    """One word as minutes tell it: on what, by whom, why, and who waited for it then.

    *organisations* are those waiting by the number of their requests; *waiting* the requests in all, *reach* end users.
    *overtaken* is *undone* or *superseded* where the word does not stand any more, with by whom and when.
    """

    change_id: int
    number: str
    title: str
    product: str
    kind: str
    no_kind: str | None
    reason: str
    until: date | None
    brings_back: str | None
    by: str
    at: datetime
    waiting: int
    reach: int
    organisations: tuple[tuple[str, int], ...]
    overtaken: str | None
    overtaken_by: str | None
    overtaken_at: datetime | None

    @property
    def word(self) -> str:
        """The word said; of a no its kind."""
        return self.no_kind or self.kind


@dataclass(frozen=True, slots=True)
class LeftToDecide:
    """A change that waits for a word when the meeting ends; *due* is the day by which it was to be looked at."""

    number: str
    title: str
    product: str
    waiting: int
    reach: int
    due: date | None
    answer_by: date | None


@dataclass(frozen=True, slots=True)
class Minutes:
    """What a meeting decided, in its order, and what it left; *people* are those who decided, in order of their first word."""

    sitting: Sitting
    people: tuple[str, ...]
    decisions: tuple[MinutedDecision, ...]
    left: tuple[LeftToDecide, ...]
