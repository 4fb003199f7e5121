"""How the rows of teams, colleagues, absences, closed days and branches look in their lists."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.rows.capacity import ClosureRow, MemberRow, ReleaseTime, TeamLoad, TeamRow
from app.rows.staffing import BranchRow
from views.theme import px
from views.widgets.counts import count_of, numeral
from views.widgets.looks import Cell, Column
from views.widgets.times import long_day, week_day

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member with the team that they are in."""

    id: int
    member: MemberRow
    team: TeamRow

    @property
    def row_version(self) -> int:
        """That of the member."""
        return self.member.row_version


def percent(share: float) -> str:
    """“60 %”."""
    return f"{numeral(round(share * 100, 1))} %"


def share_text(share: float) -> str:
    """“60%”, as it is typed and read."""
    return f"{share * 100:g}%"


def days_words(team: TeamRow) -> str:
    """How a team's time is known: counted from its members, said, or not at all."""
    if team.members:
        return translate("Staffing", "Counted")
    if team.days is None:
        return translate("Staffing", "Unknown")
    return translate("Staffing", "%1 pd a release").replace("%1", numeral(team.days))


def team_columns() -> list[Column]:
    """Name, who is in it, its time, what it keeps for faults."""

    def members(row: TeamRow) -> Cell:
        names = ", ".join(f"{each.name} {percent(each.share)}" for each in row.members)
        return Cell(names or translate("Staffing", "Nobody"), tone="text2" if names else "text3")

    def days(row: TeamRow) -> Cell:
        known = bool(row.members) or row.days is not None
        return Cell(days_words(row), tone="text2" if known else "wait")

    def kept(row: TeamRow) -> Cell:
        return Cell(percent(row.fault_share) if row.fault_share else "–", tone="text2")

    return [
        Column("name", translate("Staffing", "Team"), lambda row: Cell(row.name), "", 140),
        Column("members", translate("Staffing", "Who is in it"), members, "", 200, stretches=True),
        Column("days", translate("Staffing", "Time"), days, "", 130),
        Column("kept", translate("Staffing", "For faults"), kept, "", 90, numeric=True),
    ]


def member_columns() -> list[Column]:
    """Name, team, share."""

    def share(row: Colleague) -> Cell:
        return Cell(percent(row.member.share), bar=None, tone="text2")

    return [
        Column("name", translate("Staffing", "Colleague"), lambda row: Cell(row.member.name), "", 200, stretches=True),
        Column("team", translate("Staffing", "Team"), lambda row: Cell(row.team.name, tone="text2"), "", 160),
        Column("share", translate("Staffing", "Share of their time"), share, "", 150, numeric=True),
    ]


def absence_columns(today: date) -> list[Column]:
    """Name, first and last day, the teams that miss them."""

    def tone(row: Any) -> str:
        return "text3" if row.last < today else "text"

    return [
        Column("name", translate("Staffing", "Who"), lambda row: Cell(row.name, tone=tone(row)), "", 160),
        Column("first", translate("Staffing", "From"), lambda row: Cell(week_day(row.first), tone=tone(row)), "", 130),
        Column("last", translate("Staffing", "To"), lambda row: Cell(week_day(row.last), tone=tone(row)), "", 130),
        Column("teams", translate("Staffing", "Missed by"), lambda row: Cell(_teams(row), tone="text2"), "", 200),
        Column("note", translate("Staffing", "Note"), lambda row: Cell(row.note, tone="text3"), "", 80, stretches=True),
    ]


def _teams(row: Any) -> str:
    return ", ".join(row.teams) or translate("Staffing", "In no team")


def closure_columns(today: date) -> list[Column]:
    """Name, what it closes, when, for whom, and what ships in spite of it."""

    def name(row: ClosureRow) -> Cell:
        return Cell(row.name, tone="text3" if row.last < today else "text")

    def kind(row: ClosureRow) -> Cell:
        icon = "reject" if row.kind == "blackout" else "lock"
        return Cell(closure_kind(row.kind), icon=icon, tone="text2")

    def whose(row: ClosureRow) -> Cell:
        return Cell(row.product or translate("Staffing", "All products"), tone="text2")

    def excepted(row: ClosureRow) -> Cell:
        return Cell(", ".join(f"{each.release} ({each.by})" for each in row.exceptions), tone="text2")

    return [
        Column("name", translate("Staffing", "Name"), name, "", 150, stretches=True),
        Column("kind", translate("Staffing", "Kind"), kind, "", 110),
        Column("first", translate("Staffing", "From"), lambda row: Cell(week_day(row.first)), "", 130),
        Column("last", translate("Staffing", "To"), lambda row: Cell(week_day(row.last)), "", 130),
        Column("product", translate("Staffing", "For"), whose, "", 110),
        Column("excepted", translate("Staffing", "Ships all the same"), excepted, "", 120),
    ]


def closure_kind(kind: str) -> str:
    """Closed, or Blackout."""
    return translate("Staffing", "Blackout") if kind == "blackout" else translate("Staffing", "Closed")


def branch_columns() -> list[Column]:
    """Name, releases to come, whether it has ended."""

    def state(row: BranchRow) -> Cell:
        if row.ended is None:
            return Cell(translate("Staffing", "Living"), tone="text2")
        return Cell(translate("Staffing", "Ended %1").replace("%1", long_day(row.ended)), tone="text3")

    def coming(row: BranchRow) -> Cell:
        return Cell(
            count_of(
                row.releases, translate("Staffing", "1 release to come"), translate("Staffing", "%n releases to come")
            ),
            tone="text2",
        )

    return [
        Column("name", translate("Staffing", "Branch"), lambda row: Cell(row.name), "", 160, stretches=True),
        Column("releases", translate("Staffing", "Releases"), coming, "", 170),
        Column("state", translate("Staffing", "State"), state, "", 170),
    ]


def times_table(releases: tuple[ReleaseTime, ...]) -> tuple[list[str], list[list[Cell]]]:
    """Heads and rows of what coming releases have of each team."""
    teams = list(dict.fromkeys(load.team for each in releases for load in each.teams))
    heads = [translate("Staffing", "Release"), translate("Staffing", "Day"), *teams]
    rows = []
    for each in releases:
        by_team = {load.team: load for load in each.teams}
        days = [_time(by_team.get(team)) for team in teams]
        rows.append([Cell(each.name), Cell(week_day(each.planned), tone="text2"), *days])
    return heads, rows


def _time(load: TeamLoad | None) -> Cell:
    if load is None or load.capacity is None:
        return Cell("?", tone="text3", width=px(70))
    by_hand = translate("Staffing", "by hand")
    words = f"{numeral(load.load + load.kept)} / {numeral(load.capacity)}"
    words = f"{words} {by_hand}" if load.by_hand else words
    return Cell(words, tone="bad" if load.over else "text2")
