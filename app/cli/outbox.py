"""Commands on letters: see them, send them, write them as files, and settle those that need a person."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.cli import lists, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands

if TYPE_CHECKING:
    from app.jobs.send_letters import SendReport

_TABS = ("open", "drafts", "queued", "by-hand", "failed", "sent", "ended")
_VERBS = {
    "approve": ("approve", "Queue drafts and held letters.", "outbox approve 12 13"),
    "hold": ("hold", "Keep letters back until somebody approves them.", "outbox hold 12 --reason 'We call them first'"),
    "retry": ("retry", "Queue again what failed or whose fate is unknown: it may arrive twice.", "outbox retry 12"),
    "arrived": ("arrived", "Take a letter of unknown fate as arrived.", "outbox arrived 12"),
    "by-hand": ("by_hand", "Let a person tell what the post refused.", "outbox by-hand 12"),
    "told": ("told", "Record that a person told it.", "outbox told 12 --reason 'by telephone'"),
    "unreachable": (
        "unreachable",
        "Record that there is no way to reach the reader.",
        "outbox unreachable 12 --reason 'left the parish, no new address'",
    ),
    "drop": ("drop", "Withdraw letters for good.", "outbox drop 12 --reason 'sent by mistake'"),
}


def add(commands: Commands) -> None:
    """Add outbox with its own commands."""
    outbox = commands.group("outbox", "See, send and settle letters.")
    letters = outbox.add("list", "List the letters that still have a way to go.", "outbox list --tab drafts", _list)
    letters.add_argument("--tab", choices=_TABS, default="open", help="which letters; open, unless said")
    lists.page_options(letters)
    show = outbox.add("show", "Show a letter as it is read.", "outbox show 12", _show)
    show.add_argument("letter", type=parsing.counted, metavar="ID")
    send = outbox.add(
        "send", "Send what is queued through the mail server, each letter once.", "outbox send --limit 50", _send
    )
    send.add_argument("--due", action="store_true", help="leave alone what can still be recalled")
    eml = outbox.add(
        "eml", "Write the queued letters as .eml files into a folder, each once.", "outbox eml letters", _eml
    )
    eml.add_argument("folder", type=parsing.path, metavar="DIR")
    for parser in (send, eml):
        parser.add_argument("--limit", type=parsing.counted, metavar="N", help="at most so many")
    for name, (function, sentence, example) in _VERBS.items():
        verb = outbox.add(name, sentence, example, _settler(function))
        verb.add_argument("letters", nargs="+", type=parsing.counted, metavar="ID")
        verb.add_argument("--reason", default="", metavar="TEXT")
    edit = outbox.add(
        "edit", "Put your words in place of the template's.", "outbox edit 12 --subject 'Your wish' --text '…'", _edit
    )
    edit.add_argument("letter", type=parsing.counted, metavar="ID")
    edit.add_argument("--subject", help="as it is, unless said")
    edit.add_argument("--text", help="as it is, unless said")


def _list(desk: Desk, given: Namespace) -> None:
    from app.queries.letters import outbox_rows

    page = outbox_rows(desk.database, given.tab, lists.asked_for(given))
    desk.rows(page.rows, lists.LISTS["letters"].columns)


def _show(desk: Desk, given: Namespace) -> None:
    from app.cli.sheets import letter_lines
    from app.queries.letters import letter_sheet

    sheet = letter_sheet(desk.database, given.letter)
    desk.sheet(sheet, lambda: letter_lines(sheet))


def _send(desk: Desk, given: Namespace) -> int:
    from app.jobs.send_letters import Watch, send_letters

    watch = Watch(progress=lambda done, every: desk.progress(f"{done} of {every} letters …"))
    try:
        report = send_letters(desk.database, due_only=given.due, limit=given.limit, watch=watch)
    finally:
        desk.progress("")
    return _tell(desk, report, "sent")


def _eml(desk: Desk, given: Namespace) -> int:
    from app.jobs.send_letters import write_eml

    report = write_eml(desk.database, given.folder, limit=given.limit)
    return _tell(desk, report, f"written to {given.folder}")


def _tell(desk: Desk, report: "SendReport", done: str) -> int:
    """Say what became of the letters; 1 where the post refused one for good or its fate is unknown."""
    others = {
        "to be tried again": report.deferred,
        "refused": report.failed,
        "of unknown fate": report.unknown,
        "waiting": report.left,
    }
    parts = [f"{report.sent} letter{'' if report.sent == 1 else 's'} {done}"]
    parts += [f"{count} {words}" for words, count in others.items() if count]
    desk.report(
        ", ".join(parts),
        report.lines,
        sent=report.sent,
        deferred=report.deferred,
        failed=report.failed,
        unknown=report.unknown,
        left=report.left,
    )
    return 1 if report.failed or report.unknown else 0


def _settler(function: str) -> Callable[[Desk, Namespace], None]:
    def settle(desk: Desk, given: Namespace) -> None:
        from app.commands import letters

        desk.perform(getattr(letters, function), letters.Letters(tuple(dict.fromkeys(given.letters)), given.reason))

    return settle


def _edit(desk: Desk, given: Namespace) -> None:
    from app.commands.letters import EditLetter, edit_letter
    from app.queries.letters import letter_sheet

    sheet = letter_sheet(desk.database, given.letter)
    subject = sheet.row.subject if given.subject is None else given.subject
    desk.perform(edit_letter, EditLetter(given.letter, subject, sheet.body if given.text is None else given.text))
