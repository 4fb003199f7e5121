"""Commands on mail that comes in: fetch it, try the mailbox, keep its password; mails in files; files of a ticket."""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.jobs.take_mails import MailReport

_REFUSED = 1


def add(commands: Commands) -> None:
    """Add mail with its own commands."""
    mail = commands.group("mail", "Fetch what came by mail, and see whether the mailbox can be read.")
    fetch = mail.add(
        "fetch", "Make tickets and answers of new mails; the mailbox stays as it is.", "mail fetch --dry-run", _fetch
    )
    fetch.add_argument("--dry-run", action="store_true", help="say what would happen, and keep nothing")
    fetch.add_argument("--again", action="store_true", help="look at every mail of the folder once more")
    mail.add("test", "See whether the mailbox can be read, and how many mails wait there.", "mail test", _test)
    mail.add(
        "password",
        "Keep the mailbox's password in this computer's keyring; it is asked for, or read from stdin.",
        "mail password",
        _keep_password,
    )


def add_to_ticket(ticket: Commands) -> None:
    """Add ticket attachments."""
    files = ticket.add(
        "attachments",
        "List the files of a ticket, or save them into a folder; none is ever opened.",
        "ticket attachments T-9 --save files",
        _attachments,
    )
    files.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    files.add_argument("--save", type=parsing.path, metavar="FOLDER", help="write them into this folder")


def _fetch(desk: Desk, given: Namespace) -> int:
    from app.jobs.fetch_mail import Fetch, fetch_mail
    from app.jobs.send_letters import Watch

    watch = Watch(progress=lambda done, every: desk.progress(f"{done} of {every} mails …"))
    desk.progress("The mailbox is opened …")
    try:
        report = fetch_mail(desk.database, desk.now, Fetch(given.dry_run, given.again), watch)
    finally:
        desk.progress("")
    return tell(desk, report, dry_run=given.dry_run)


def tell(desk: Desk, report: "MailReport", *, dry_run: bool) -> int:
    """Say what became of the mails; 1 where the mailbox could not be used or a mail could not be stored."""
    lines = [*report.lines, *([report.trouble] if report.trouble else [])]
    desk.report(
        report.sentence(dry_run=dry_run),
        lines,
        dry_run=dry_run,
        made=report.made,
        new=report.new,
        answers=report.answers,
        answered=report.answered,
        known=report.known,
        left=report.left,
        returned=report.returned,
        failed=report.failed,
        vanished=report.vanished,
        trouble=report.trouble or None,
        offline=report.offline,
    )
    return _REFUSED if report.trouble or report.failed else 0


def import_mails(desk: Desk, given: Namespace) -> int:
    """Take a message, a mailbox file or a folder of messages in."""
    from app.jobs import take_mails
    from app.jobs.send_letters import Watch

    order = take_mails.ImportMails((given.file,), given.source or "", given.dry_run)
    watch = Watch(progress=lambda done, every: desk.progress(f"{done} of {every} mails …"))
    desk.progress(f"{given.file.name} is read …")
    try:
        report = take_mails.import_mails(desk.database, order, desk.by, watch)
    finally:
        desk.progress("")
    return tell(desk, report, dry_run=given.dry_run)


def _test(desk: Desk, given: Namespace) -> int:  # noqa: ARG001 - it takes no options
    from app.jobs.fetch_mail import try_mailbox

    tried = try_mailbox(desk.database)
    desk.report(tried.sentence, works=tried.works, waiting=tried.waiting)
    return 0 if tried.works else _REFUSED


def _keep_password(desk: Desk, given: Namespace) -> None:  # noqa: ARG001 - it takes no options
    from getpass import getpass

    from app.jobs.secrets import keep_imap_password
    from app.queries.people import house

    settings = house(desk.database)
    password = getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise BadInput("No password was given.")
    if not keep_imap_password(settings, password):
        raise BadInput("There is no keyring here. Put the password into the environment: FORTNIGHT_IMAP_PASSWORD.")
    desk.report(f"The password of the mailbox {settings.imap_user} is kept in this computer's keyring")


def _attachments(desk: Desk, given: Namespace) -> None:
    from app.queries.mail import later
    from app.queries.tickets import ticket_sheet

    ticket_sheet(desk.database, given.ticket)  # refuses where there is none
    if given.save is None:
        desk.rows(later(desk.database, given.ticket).attachments, ("name", "media_type", "size", "kept"))
        return
    from app.jobs.save_files import save_files

    saved, not_saved = save_files(desk.database, given.ticket, given.save)
    files = "1 file" if len(saved) == 1 else f"{len(saved)} files"
    desk.report(f"{files} saved in {given.save}", not_saved, files=saved)
