"""Commands on the calendar: absences, closed days and blackouts, and the calendar as a file."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands, Parser


def add(commands: Commands) -> None:
    """Add absence, closed and calendar."""
    _add_absence(commands.group("absence", "Note who is away and when, or list it."))
    _add_closed(commands.group("closed", "Close days to all work, or to shipping alone, or list them."))
    file = commands.add(
        "calendar",
        "Write releases, freezes and closed days as a calendar file; importing a later one updates the same entries.",
        "calendar releases.ics --product Kursoria --since 2027-01-01",
        _write,
    )
    file.add_argument("file", type=parsing.path, metavar="FILE.ics")
    file.add_argument("--product", metavar="NAME", help="of all, unless said")
    file.add_argument("--since", type=parsing.day, metavar="DATE", help="from this day on; today, unless said")
    file.add_argument("--force", action="store_true", help="replace the file where there is one")


def _add_absence(absence: Commands) -> None:
    new = absence.add(
        "add",
        "Note that a colleague is away, from the first to the last day.",
        "absence add 'Ada Berg' 2027-02-08 2027-02-12 --note 'Skiing'",
        _add_one_absence,
    )
    new.add_argument("name", metavar="NAME")
    _days(new)
    new.add_argument("--note", metavar="TEXT", default="")
    change = absence.add("set", "Move or reword an absence.", "absence set 3 last=2027-02-15", _set_absence)
    change.add_argument("number", type=parsing.counted, metavar="NUMBER")
    change.add_argument("pairs", nargs="+", metavar="field=value", help="name, first, last, note")
    remove = absence.add("remove", "Take an absence out.", "absence remove 3", _remove_absence)
    remove.add_argument("number", type=parsing.counted, metavar="NUMBER")
    shown = absence.add("list", "List absences with their numbers.", "absence list", _list_absences)
    shown.add_argument("--since", type=parsing.day, metavar="DATE", help="those that end on this day or later")


def _add_closed(closed: Commands) -> None:
    new = closed.add(
        "add",
        "Close days: nobody works and only expedited releases ship; with --blackout, nothing ships.",
        "closed add 'Term start' 2027-01-07 2027-01-15 --blackout --product Kursoria",
        _add_closure,
    )
    new.add_argument("name", metavar="NAME")
    _days(new)
    new.add_argument("--blackout", action="store_true", help="people work, but nothing ships")
    new.add_argument("--product", metavar="NAME", help="of all, unless said")
    change = closed.add("set", "Move, rename or widen closed days.", "closed set 2 last=2027-01-16", _set_closure)
    change.add_argument("number", type=parsing.counted, metavar="NUMBER")
    change.add_argument("pairs", nargs="+", metavar="field=value", help="kind, name, first, last, product")
    remove = closed.add("remove", "Open closed days again.", "closed remove 2", _remove_closure)
    remove.add_argument("number", type=parsing.counted, metavar="NUMBER")
    shown = closed.add(
        "list", "List closed days and blackouts with their numbers and exceptions.", "closed list", _list
    )
    shown.add_argument("--product", metavar="NAME", help="of this one and of all")
    shown.add_argument("--since", type=parsing.day, metavar="DATE", help="those that end on this day or later")


def add_exception(release: Commands) -> None:
    """Add `release except` to the noun."""
    spite = release.add(
        "except",
        "Let a release ship in spite of the closed days that it lies on, in your name.",
        "release except R-3 --reason 'Agreed with every customer'",
        _except,
    )
    spite.add_argument("release", type=parsing.release, metavar="R-3")
    way = spite.add_mutually_exclusive_group(required=True)
    way.add_argument("--reason", metavar="TEXT")
    way.add_argument("--end", action="store_true", help="take the exception back")


def _days(parser: Parser) -> None:
    parser.add_argument("first", type=parsing.day, metavar="FIRST")
    parser.add_argument("last", nargs="?", type=parsing.day, metavar="LAST", help="that one day, unless said")


def _add_one_absence(desk: Desk, given: Namespace) -> None:
    from app.commands.absences import AddAbsence, add_absence

    desk.perform(add_absence, AddAbsence(given.name, given.first, given.last or given.first, given.note))


def _set_absence(desk: Desk, given: Namespace) -> None:
    from app.commands.absences import SetAbsence, set_absence

    desk.perform(set_absence, SetAbsence(given.number, parsing.fields(given.pairs)))


def _remove_absence(desk: Desk, given: Namespace) -> None:
    from app.commands.absences import RemoveAbsence, remove_absence

    desk.perform(remove_absence, RemoveAbsence(given.number))


def _list_absences(desk: Desk, given: Namespace) -> None:
    from app.queries.capacity import absence_rows

    desk.rows(absence_rows(desk.database, given.since), ("id", "name", "first", "last", "teams", "note"))


def _add_closure(desk: Desk, given: Namespace) -> None:
    from app.commands.closures import AddClosure, add_closure
    from models.rules.terms import ClosureKind

    kind = ClosureKind.BLACKOUT if given.blackout else ClosureKind.CLOSED
    desk.perform(add_closure, AddClosure(kind, given.name, given.first, given.last or given.first, given.product))


def _set_closure(desk: Desk, given: Namespace) -> None:
    from app.commands.closures import SetClosure, set_closure

    desk.perform(set_closure, SetClosure(given.number, parsing.fields(given.pairs)))


def _remove_closure(desk: Desk, given: Namespace) -> None:
    from app.commands.closures import RemoveClosure, remove_closure

    desk.perform(remove_closure, RemoveClosure(given.number))


def _list(desk: Desk, given: Namespace) -> None:
    from app.cli.printing import said, table
    from app.queries.capacity import closure_rows

    rows = closure_rows(desk.database, given.product, given.since)
    if not rows:
        desk.rows(rows, ())
        return
    excepted = [
        f"R-{each.release_id} may ship in spite of {said(row.name)}: {said(each.by)}, {said(each.reason)}"
        for row in rows
        for each in row.exceptions
    ]
    columns = ("id", "name", "kind", "first", "last", "product")
    desk.sheet(rows, lambda: [*table(rows, columns), *([""] if excepted else []), *excepted])


def _except(desk: Desk, given: Namespace) -> None:
    from app.commands.closures import EndException, ExceptRelease, end_exception, except_release

    if given.end:
        desk.perform(end_exception, EndException(given.release))
    else:
        desk.perform(except_release, ExceptRelease(given.release, given.reason))


def _write(desk: Desk, given: Namespace) -> None:
    from app.jobs.calendar_file import CalendarOrder, write_calendar

    order = CalendarOrder(given.file, given.since or desk.now.date(), given.product, given.force)
    found = write_calendar(desk.database, order, desk.now)
    said = f"{found.releases} releases, {found.freezes} freezes and {found.closures} closed periods written to {found.path}"
    desk.report(said, (), file=found.path, releases=found.releases, freezes=found.freezes, closures=found.closures)
