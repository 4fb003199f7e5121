"""What is due: what came back by itself and why, what is to be answered by now, and what comes back next."""

from argparse import Namespace
from collections.abc import Sequence

from app.cli import parsing
from app.cli.bringing_back import condition_words
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.printing import lines_of, said, sentence
from app.rows.parking import DueRow
from app.rows.testing import ReleaseAlert
from models.rules.parking import said as cause

_HEADS = {"back": "Back in Decisions", "due": "Due", "coming": "Comes back by itself"}
_WITHIN = 28


def add(commands: Commands) -> None:
    """Add due."""
    due = commands.add(
        "due", "Show what came back and why, what is due, and what comes back next.", "due --within 14", _due
    )
    due.add_argument(
        "--within",
        type=parsing.counted,
        metavar="DAYS",
        default=_WITHIN,
        help="what comes back in so many days; 28, unless said",
    )


def _due(desk: Desk, given: Namespace) -> None:
    from app.queries.parking import due_rows
    from app.queries.testing import release_alerts
    from app.queries.withdrawing import unapproved

    rows = due_rows(desk.database, desk.now, given.within)
    alerts = (*release_alerts(desk.database, desk.now.date()), *unapproved(desk.database))
    desk.sheet((*rows, *alerts), lambda: due_lines(rows, alerts))


def due_lines(rows: Sequence[DueRow], alerts: Sequence[ReleaseAlert] = ()) -> list[str]:
    """What calls for the development lead, then the rows under a heading for each stage."""
    lines = ["Releases", *(f"  {_alert(each)}" for each in alerts)] if alerts else []
    for stage, head in _HEADS.items():
        of_stage = [row for row in rows if row.stage == stage]
        if of_stage:
            cells = [(row.number, row.day.isoformat(), said(row.title), _why(row), said(row.owner)) for row in of_stage]
            lines += [*([""] if lines else []), head]
            lines += [f"  {line}" for line in lines_of([""] * 5, cells, [False] * 5, None)]
    return lines or [sentence("Nothing is due, and nothing comes back in that time")]


def _alert(alert: ReleaseAlert) -> str:
    if alert.kind == "ready":
        return f"{alert.release} {said(alert.name)} is ready to ship"
    if alert.kind == "unapproved":
        letters = "1 letter that says so waits" if alert.waiting == 1 else f"{alert.waiting} letters that say so wait"
        return f"{alert.release} {said(alert.name)} was withdrawn, and {letters} to be approved (see outbox)"
    if alert.kind in {"past", "unfrozen", "shut", "mandate"}:
        return said(alert.of_its_day)
    if alert.kind == "critical":
        return f"{alert.change} is critical and stands in no expedited release: {said(alert.title)}"
    if alert.kind == "uncritical":
        held = f"{alert.change}, which is no critical correction: {said(alert.title)}"
        return f"{alert.release} {said(alert.name)} can't ship, it is expedited and holds {held}"
    return f"{alert.release} {said(alert.name)} lacks the hot fix {alert.change}: {said(alert.title)}"


def _why(row: DueRow) -> str:
    words = [cause(row.why)] if row.why is not None else []
    words += [condition_words(each) for each in row.conditions]
    if row.stage == "coming" and row.conditions:
        return f"or earlier: {', '.join(words)}"
    return ", ".join(words) or "its question, or its rest, ends"
