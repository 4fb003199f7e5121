"""Commands estimate, actual and forecast: what changes may cost and did cost, and whether releases hold their day."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.rows.forecast import EstimateRow, EstimateSheet, Outlook, TrackRecord

_WHY_NOT = {
    "past": "its day is past",
    "time": "nobody knows the time of a team that has work in it",
    "effort": "nothing in it is estimated",
    "empty": "it holds nothing",
}
_SPREAD = {
    "ranges": "the ranges given",
    "record": "what earlier changes took",
    "usual": "the usual spread (0.75 to 2 times), as no record says otherwise yet",
}


def add(commands: Commands) -> None:
    """Add estimate, actual and forecast."""
    estimate = commands.add(
        "estimate",
        "Show what a change may cost, or give your estimate in person-days.",
        "estimate C-12 5 --low 3 --high 9 --team development=3 --team test=2",
        _estimate,
    )
    estimate.add_argument("change", type=parsing.change, metavar="C-12")
    estimate.add_argument("likely", nargs="?", metavar="DAYS")
    estimate.add_argument("--low", metavar="DAYS", help="if all goes well; '' takes yours back")
    estimate.add_argument("--high", metavar="DAYS", help="if it goes badly; '' takes yours back")
    estimate.add_argument(
        "--team", dest="teams", action="append", metavar="TEAM=DAYS", help="a team's part; together they are all of it"
    )
    estimate.add_argument("--no-split", action="store_true", help="all of it is the first team's again")
    estimate.add_argument("--clear", action="store_true", help="take your estimate back")
    estimate.add_argument(
        "--agreed", action="store_true", help="what all agreed on: it replaces what each of them gave"
    )
    estimate.add_argument("--reason", metavar="TEXT", help="why; wanted where the score moves far")
    actual = commands.add("actual", "Say what a built change took, in person-days.", "actual C-12 7", _actual)
    actual.add_argument("change", type=parsing.change, metavar="C-12")
    actual.add_argument("days", nargs="?", metavar="DAYS")
    actual.add_argument("--clear", action="store_true", help="it is not known after all")
    forecast = commands.add(
        "forecast",
        "Say how likely releases are to hold their day, or how true such words have been.",
        "forecast R-3",
        _forecast,
    )
    forecast.add_argument("release", nargs="?", type=parsing.release, metavar="R-3", help="all that come, unless said")
    forecast.add_argument("--record", action="store_true", help="what was said against what came")
    forecast.add_argument("--product", metavar="NAME", help="all, unless said")


# ---------------------------------------------------------------------------------------------- estimates


def _estimate(desk: Desk, given: Namespace) -> None:
    from app.commands.estimating import GiveEstimate, give_estimate

    said = {"likely": given.likely, "low": given.low, "high": given.high}
    values = {name: text for name, text in said.items() if text is not None}
    teams = {} if given.no_split else _teams(given.teams) if given.teams else None
    if given.clear:
        if values or given.teams:
            raise BadInput("Either clear the estimate or give one.")
        values, teams = {"likely": ""}, None
    if values or teams is not None:
        order = GiveEstimate(given.change, values, teams, given.reason, given.agreed)
        desk.perform(give_estimate, order)
        return
    if given.agreed or given.reason:
        raise BadInput("Say the person-days too: estimate C-12 5 --agreed.")
    from app.queries.estimates import estimate_sheet

    sheet = estimate_sheet(desk.database, given.change)
    desk.sheet(sheet, lambda: _estimate_lines(sheet))


def _teams(pairs: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name, equals, days = pair.partition("=")
        if not equals or not name.strip():
            raise BadInput(f"“{pair}” is not of the form TEAM=DAYS.")
        if name.strip().casefold() in {known.casefold() for known in found}:
            raise BadInput(f"{name.strip()} is given twice. Say it once.")
        found[name.strip()] = days
    return found


def _estimate_lines(sheet: "EstimateSheet") -> Sequence[str]:
    lines = [f"{sheet.number} {sheet.title}", f"  estimated  {_range(sheet.likely, sheet.low, sheet.high)}"]
    lines += [f"  {_by(row)}" for row in sheet.given if len(sheet.given) > 1 or row.scorer]
    lines += [f"  {part.team}  {part.days:g}" for part in sheet.teams if part.days is not None]
    if sheet.actual is not None:
        lines.append(f"  took       {_person_days(sheet.actual)}")
    return lines


def _person_days(days: float) -> str:
    return f"{days:g} person-day" if days == 1 else f"{days:g} person-days"


def _by(row: "EstimateRow") -> str:
    return f"{row.scorer or 'somebody'} gave {_range(row.likely, row.low, row.high)}"


def _range(likely: float | None, low: float | None, high: float | None) -> str:
    if likely is None:
        return "unknown"
    if low is not None and high is not None:
        return f"{_person_days(likely)} ({low:g} to {high:g})"
    bound = f" (at least {low:g})" if low is not None else f" (at most {high:g})" if high is not None else ""
    return f"{_person_days(likely)}{bound}"


def _actual(desk: Desk, given: Namespace) -> None:
    from app.commands.estimating import SayActual, say_actual
    from app.commands.given import number

    if given.clear == (given.days is not None):
        raise BadInput("Say how many person-days it took: actual C-12 7. Or take that back: actual C-12 --clear.")
    desk.perform(say_actual, SayActual(given.change, None if given.clear else number(given.days)))


# ----------------------------------------------------------------------------------------------- forecast


def _forecast(desk: Desk, given: Namespace) -> None:
    from app.queries.forecast import coming_outlooks, release_outlook, track_record

    today = desk.now.date()
    if given.record:
        if given.release is not None:
            raise BadInput("The record is of all releases: leave the release out, or name a --product.")
        record = track_record(desk.database, given.product)
        desk.sheet(record, lambda: record_lines(record))
    elif given.release is not None:
        outlook = release_outlook(desk.database, given.release, today)
        desk.sheet(outlook, lambda: _outlook_lines(outlook))
    else:
        found = coming_outlooks(desk.database, given.product, today)
        desk.sheet(
            found, lambda: [line for each in found for line in (*_outlook_lines(each), "")][:-1] or ["Nothing found"]
        )


def _outlook_lines(outlook: "Outlook") -> Sequence[str]:
    lines = [f"{outlook.number} {outlook.name}, planned for {outlook.planned.isoformat()}"]
    if outlook.shut:
        lines.append(f"  It can't ship on that day, whatever is done by then: it lies in {outlook.shut}.")
    if outlook.why_not is not None:
        return [*lines, f"  No chance can be said: {_WHY_NOT[outlook.why_not]}."]
    if outlook.spread_by == "none":
        return [*lines, "  Nothing is left to do in it."]
    lines.append(f"  Holds its day: {_percent(outlook.chance, unknown=bool(outlook.unknown))}")
    lines.append(f"  Done by {_day(outlook.half)} in half of all cases, by {_day(outlook.late)} in 85 of 100")
    lines += [
        f"  {team.team}: {_person_days(team.work)} left to do by {team.by.isoformat()}, {_time(team.left)}"
        for team in outlook.teams
    ]
    if outlook.unknown:
        lines.append(f"  {outlook.unknown} without an estimate: not reckoned in, so it can only be less likely.")
    return [*lines, f"  Spread by {_SPREAD[outlook.spread_by]}."]


def _percent(chance: float | None, *, unknown: bool = False) -> str:
    from app.rows.forecast import chance_said

    return chance_said(chance or 0.0, unknown=unknown)


def _day(day: object) -> str:
    return "no day that can be foretold" if day is None else str(day)


def _time(left: float | None) -> str:
    return "nobody knows how many it has" if left is None else f"{left:.3g} there"


def record_lines(record: "TrackRecord") -> Sequence[str]:
    """How true forecasts and estimates were, line by line."""
    lines = ["Said when frozen, and held:"]
    lines += [
        f"  {100 * each.low:g} to {100 * each.high:g} %: {each.held} of {each.releases} held their day "
        f"(said: {_percent(each.said)})"
        for each in record.calibration
    ]
    lines += [
        f"  {release.number} had {', '.join(release.left)} moved out after its freeze: it counts as not held"
        for release in record.releases
        if release.left and release.chance is not None
    ]
    if not record.calibration:
        lines.append("  no release with a chance has shipped yet")
    lines.append("Took, for each day estimated:")
    for row in record.ratios:
        spread = "" if row.low is None or row.high is None else f", eight of ten between {row.low:g} and {row.high:g}"
        what = "all" if row.of == "all" else f"{row.of} {row.name}"
        lines.append(f"  {what}: {row.median:g} (the median of {row.changes}{spread})")
        held = f", {100 * row.worst:.0f} % of {row.ranged} no more than the high one" if row.worst is not None else ""
        lines.append(f"    {100 * row.likely:.0f} % took no more than the likely estimate{held}")
    if not record.ratios:
        lines.append("  no change says yet what it took: fortnight actual C-12 DAYS")
    return lines
