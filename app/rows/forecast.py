"""Rows on estimates and on what they foretell: one change's estimate, a release's chance, and how true both have been."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EstimateRow:
    """What one scorer gave, in person-days; *low* and *high* None where they gave none."""

    scorer: str
    likely: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class TeamPart:
    """A team's part of a change in person-days; None where the work is not split or its effort is not known."""

    team_id: int
    team: str
    days: float | None


@dataclass(frozen=True, slots=True)
class EstimateSheet:
    """The estimate of a change as all that gave one settle it, whose it is, its split, and what it took in the end."""

    change_id: int
    number: str
    title: str
    state: str
    product: str
    likely: float | None
    low: float | None
    high: float | None
    given: tuple[EstimateRow, ...]
    teams: tuple[TeamPart, ...]
    actual: float | None
    row_version: int

    def by(self, scorer: str) -> EstimateRow:
        """What this scorer gave, or what stands there from before; nothing where only others did."""
        own = next((row for row in self.given if row.scorer == scorer), None)
        if own is not None:
            return own
        if any(row.scorer for row in self.given):
            return EstimateRow(scorer, None, None, None)
        return EstimateRow(scorer, self.likely, self.low, self.high)

    def others(self, scorer: str) -> tuple[EstimateRow, ...]:
        """What everybody else gave who is known."""
        return tuple(row for row in self.given if row.scorer not in ("", scorer))


@dataclass(frozen=True, slots=True)
class TeamOutlook:
    """What a release asks of a team from today: *left* person-days of it until *by*, *work* as estimated, and the chance that it is enough.

    *left* is None where nobody knows the team's time.
    """

    team: str
    work: float
    left: float | None
    by: date
    chance: float | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """The chance (0–1) that a release holds its day, and the days by which it is done in half, and in 85 of 100, of all cases.

    *why_not* says why there is none: *past* (its day is over), *time* (nobody knows the time of a team that has work in
    it), *effort* (nothing in it is estimated), *empty*; None where there is one. *unknown* counts the changes without an
    effort: with any, the chance is *at most* that. *spread_by* says what the spread is from: *ranges* given, the house's
    own *record*, the *usual* one, or *none* where no work is left. *runs* is how often it was simulated.
    """

    release_id: int
    number: str
    name: str
    product: str
    planned: date
    chance: float | None
    half: date | None
    late: date | None
    work: float
    items: int
    unknown: int
    spread_by: str
    why_not: str | None
    teams: tuple[TeamOutlook, ...]
    runs: int = 0
    shut: str = ""


@dataclass(frozen=True, slots=True)
class SaidAndHeld:
    """Of the releases whose chance was said between *low* and *high*: how many there were, and how many held their day whole."""

    low: float
    high: float
    releases: int
    said: float
    held: int


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """A shipped release: the chance said when it was frozen, the day that it then had, and when it shipped.

    *left* are the changes that were moved out of it since. It *held* where it shipped by that day with all that it had.
    """

    release_id: int
    number: str
    name: str
    chance: float | None
    promised: date
    shipped: date
    held: bool
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RatioRow:
    """What changes took against their estimate (1 is as estimated): the median, and between which two eight of ten lie.

    *of* is all, a kind or a team by *name*; *low* and *high* are None where too few are known for a spread. *likely* is the
    share (0–1) that took no more than the likely estimate, of which half is to be expected; *worst* the share of the
    *ranged*, those that had a high estimate, that took no more than that.
    """

    of: str
    name: str
    changes: int
    median: float
    low: float | None
    high: float | None
    likely: float
    ranged: int
    worst: float | None


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How true the forecasts and the estimates of a product (of all, None) have been."""

    product: str | None
    calibration: tuple[SaidAndHeld, ...]
    releases: tuple[ReleaseRecord, ...]
    ratios: tuple[RatioRow, ...]


def chance_said(chance: float, *, unknown: bool) -> str:
    """A chance in words; with efforts *unknown* it is a most, except where it is so low that less makes no difference."""
    steps = in_steps(chance)
    if steps == 0:
        return "under 5 %"
    if steps == 100:
        return "over 95 % for what is estimated" if unknown else "over 95 %"
    return f"at most about {steps} %" if unknown else f"about {steps} %"


def in_steps(chance: float) -> int:
    """A chance in per cent by steps of five, since estimates know it no better; 0 is less than 5, 100 more than 95."""
    return round(chance * 20) * 5
