"""Commands on whole databases and files: init, import, export, backup, restore, check, run-due, demo."""

import tempfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import DONE, WRONG, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.rows.page import Asked

if TYPE_CHECKING:
    from app.jobs.import_tickets import ImportFile, ImportReport
    from models.database import Database

_SAMPLE = (
    "This database is the sample: what is imported here is set aside with it when the sample is deleted. "
    "For your own tickets, name a database of your own with --db."
)
_REPORTED = (
    *("act", "made", "format", "encoding", "delimiter", "source", "mapping", "new", "updated", "unchanged", "skipped"),
    *("problems", "gone", "back", "cut"),
)
Export = Callable[["Database", Path, Asked], int]


def add(commands: Commands) -> None:
    """Add init, import, export, backup, restore, check, run-due and demo."""
    init = commands.add("init", "Make the database, empty or with the sample.", "--db try.db init --sample", _init)
    init.add_argument("--sample", action="store_true", help="half a year of two products, made up")
    _add_import(commands)
    _add_export(
        commands.group(
            "export", "Write changes, tickets or a release into a file: .csv, .xlsx, .json, .html, .pdf or .md."
        )
    )
    backup = commands.add(
        "backup", "Write a whole copy of the database, also while it is in use.", "backup monday.db", _backup
    )
    restore = commands.add(
        "restore",
        "Put a backup in the database's place; what stood there is kept beside it.",
        "restore monday.db",
        _restore,
    )
    for parser in (backup, restore):
        parser.add_argument("file", type=parsing.path, metavar="FILE")
    backup.add_argument("--replace", action="store_true", help="also where a file of that name is there already")
    commands.add("check", "Look for damage in the database and for tampering in its history.", "check", _check)
    commands.add(
        "run-due",
        "Do what is due by now: deferrals end, letters leave, mail is fetched. Meant for cron; twice does no harm.",
        "run-due",
        _run_due,
    )
    demo = commands.add("demo", "Do the main job on made-up data of its own, and report it.", "demo", _demo)
    demo.add_argument("folder", nargs="?", type=parsing.path, metavar="DIR", help="a new temporary folder, unless said")


def _add_import(commands: Commands) -> None:
    take_in = commands.add(
        "import",
        "Take tickets in from a file (CSV, XLSX, JSON, .gz of them, .eml, .mbox); the same file again changes nothing.",
        "import export.csv --source Jira --map subject=Summary --dry-run",
        _import,
    )
    take_in.add_argument("file", type=parsing.path, metavar="FILE")
    take_in.add_argument("--source", metavar="NAME", help="which helpdesk; the file's name, unless said")
    take_in.add_argument(
        "--map",
        dest="pairs",
        nargs="+",
        action="extend",
        metavar="field=column",
        help="our field and the file's column",
    )
    take_in.add_argument("--encoding", metavar="NAME", help="found out, unless said")
    take_in.add_argument("--sheet", metavar="NAME", help="which sheet of a workbook; the one of tickets, unless said")
    take_in.add_argument(
        "--dates", choices=("day-first", "month-first"), help="what 3/4/2027 means; found in the column, unless said"
    )
    take_in.add_argument(
        "--whole", action="store_true", help="the file is everything of its source: tickets not in it are gone there"
    )
    take_in.add_argument("--dry-run", action="store_true", help="say what would happen, and keep nothing")


def _add_export(group: Commands) -> None:
    for name, what in (("changes", "the backlog"), ("tickets", "tickets with their words")):
        parser = group.add(name, f"Write {what} into a file.", f"export {name} {name}.csv", _export_list)
        parser.add_argument("file", type=parsing.path, metavar="FILE.(csv|html|pdf)")
        parser.add_argument("--where", metavar="WORDS", default="", help="only these, as in list")
        parser.add_argument("--sort", metavar="FIELDS", default="", help="in this order, as in list")
        parser.set_defaults(what=name)
    release = group.add(
        "release",
        "Write a release into a file: its items, verdicts, and who was told.",
        "export release R-3 r3.html",
        _export_release,
    )
    release.add_argument("release", type=parsing.release, metavar="R-3")
    release.add_argument("file", type=parsing.path, metavar="FILE.(csv|html|pdf)")


def _init(desk: Desk, given: Namespace) -> None:
    from app.startup import exists

    there = exists(desk.options.database)
    database = desk.database
    where = database.path or database.url.render_as_string()
    if not given.sample:
        desk.report(f"{where} is there already, and ready" if there else f"{where} is made, and empty")
        return
    from app.sample.replay import make_sample

    desk.progress("Half a year is played …")
    try:
        made = make_sample(database, desk.now.astimezone().date())
    finally:
        desk.progress("")
    said = f"{where} is made, with {made.tickets} tickets, {made.changes} changes and {made.letters} letters"
    desk.report(said, people=made.people, tickets=made.tickets, changes=made.changes, letters=made.letters)


def _import(desk: Desk, given: Namespace) -> int:
    from app.connectors.mail_files import holds_mail
    from app.sample.mark import is_sample

    of_sample = is_sample(desk.database)
    if of_sample:
        desk.note(_SAMPLE)
    if holds_mail(given.file):
        from app.cli.mail import import_mails

        return import_mails(desk, given)
    return _import_tickets(desk, given, of_sample=of_sample)


def _import_tickets(desk: Desk, given: Namespace, *, of_sample: bool) -> int:
    from app.jobs.import_tickets import import_file

    database = desk.database

    def watch(done: int, total: int) -> None:
        desk.progress(f"{given.file.name}: {done} of {total} …")

    desk.progress(f"{given.file.name} is read …")
    try:
        report = import_file(database, _import_order(given), desk.by, watch)
    finally:
        desk.progress("")
    lines = [*(_problem(problem.row, problem.key, problem.sentence) for problem in report.problems), *_gone(report)]
    # What is gone has its line already.
    lines += [note for note in (report.effects.notes if report.effects else ()) if "gone:any" not in note]
    if given.dry_run:
        lines.insert(0, _columns(report))
    facts = {name: getattr(report, name) for name in _REPORTED}
    rows = [{"row": row, "key": key, "outcome": outcome} for key, (row, outcome) in report.rows.items()]
    sentence = _sentence(report, dry_run=given.dry_run)
    desk.report(sentence, lines, dry_run=given.dry_run, sample=of_sample, rows=rows, **facts)
    return WRONG if report.cut else DONE


def _import_order(given: Namespace) -> "ImportFile":
    from app.jobs.import_tickets import ImportFile

    return ImportFile(
        path=given.file,
        source=given.source,
        mapping=parsing.fields(given.pairs),
        encoding=given.encoding,
        dry_run=given.dry_run,
        whole=given.whole,
        sheet=given.sheet,
        months_first=None if given.dates is None else given.dates == "month-first",
    )


def _columns(report: "ImportReport") -> str:
    """What was guessed or said of the columns."""
    return "Columns: " + ", ".join(f"{field} from “{column}”" for field, column in report.mapping.items())


def _gone(report: "ImportReport") -> list[str]:
    lines = []
    for tickets, what in (
        (report.gone, "gone at the source; nothing else was done to them"),
        (report.back, "back at the source"),
    ):
        if tickets:
            count = f"{len(tickets)} ticket is" if len(tickets) == 1 else f"{len(tickets)} tickets are"
            lines.append(f"{count} {what}: {', '.join(tickets)}")
    return lines


def _problem(row: int, key: str | None, sentence: str) -> str:
    if sentence.startswith((f"Row {row} ", f"Line {row} ")):
        return sentence
    said = sentence.removeprefix(f"Row {row}: ")
    return f"Row {row} ({key[:60]}): {said}" if key else f"Row {row}: {said}"


def _sentence(report: "ImportReport", *, dry_run: bool) -> str:
    counts = f"{report.new} new, {report.updated} updated, {report.unchanged} unchanged, {report.skipped} skipped"
    kept = "would be (dry run, nothing is kept): " if dry_run else ""
    return f"{report.source} ({report.format}): {kept}{counts}"


def _export_list(desk: Desk, given: Namespace) -> None:
    from app.jobs import export

    write = export.export_changes if given.what == "changes" else export.export_tickets
    count = write(desk.database, given.file, Asked(given.where, given.sort), desk.pdf)
    desk.report(f"{count} {given.what} written to {given.file}", file=given.file, rows=count)


def _export_release(desk: Desk, given: Namespace) -> None:
    from app.jobs.export import export_release

    count = export_release(desk.database, given.release, given.file, desk.pdf)
    said = f"R-{given.release} with {count} {'item' if count == 1 else 'items'} written to {given.file}"
    desk.report(said, file=given.file, rows=count)


def _backup(desk: Desk, given: Namespace) -> None:
    from app.jobs.safekeeping import backup

    backup(desk.database, given.file, replace=given.replace)
    desk.report(f"The database is backed up to {given.file}", file=given.file)


def _restore(desk: Desk, given: Namespace) -> None:
    from app.jobs.safekeeping import restore

    aside = restore(desk.options.database, given.file)
    kept = f"; what stood there before is now {aside}" if aside else ""
    desk.report(f"The database is restored from {given.file}{kept}", file=given.file, set_aside=aside)


def _check(desk: Desk, given: Namespace) -> int:  # noqa: ARG001 - it takes no options
    from app.jobs.safekeeping import check

    problems = check(desk.database)
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'} found"
    desk.report(count if problems else "All is well: the database is whole, and so is its history", problems)
    return 1 if problems else 0


def _run_due(desk: Desk, given: Namespace) -> None:  # noqa: ARG001 - it takes no options
    from app.jobs.due import run_due

    report = run_due(desk.database, desk.by, fetches=True)
    said = "What was due is done" if report.lines else "Nothing was due"
    desk.report(
        said, report.lines, returned=report.returned, alarms=report.alarms, sent=report.sent, fetched=report.fetched
    )


def _demo(desk: Desk, given: Namespace) -> None:
    from app.jobs.demo import demo

    folder = given.folder or Path(tempfile.mkdtemp(prefix="fortnight-"))
    desk.progress("A release day is played …")
    try:
        text = demo(folder, desk.now.astimezone().date())
    finally:
        desk.progress("")
    desk.document(text, folder=folder)
