"""Commands on tickets: link, ask, take an answer in, close, reopen, correct."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput
from models.rules.terms import Disposition

_BY_HAND = (Disposition.ANSWERED, Disposition.POSSIBLE_TODAY, Disposition.ROUTED, Disposition.WITHDRAWN)


def add(commands: Commands) -> None:
    """Add link, unlink, ask, answered, close, reopen and ticket."""
    link = commands.add("link", "Let tickets wait for a change.", "link T-9 T-14 C-12", _link)
    link.add_argument("tickets", nargs="+", type=parsing.ticket, metavar="T-9")
    unlink = commands.add("unlink", "Take a ticket away that was linked by mistake.", "unlink T-9 C-12", _unlink)
    unlink.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    for parser in (link, unlink):
        parser.add_argument("change", type=parsing.change, metavar="C-12")
    _add_questions(commands)
    _add_endings(commands)
    edit = commands.group("ticket", "Correct what a ticket says of itself.").add(
        "set",
        "Correct what a ticket says of itself; its words stay the requester's own.",
        "ticket set T-9 kind=wish",
        _set,
    )
    edit.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    edit.add_argument(
        "pairs", nargs="+", metavar="field=value", help="kind, language, product, version, module, keywords"
    )


def _add_questions(commands: Commands) -> None:
    ask = commands.add(
        "ask", "Ask a requester for what is missing.", "ask T-9 --for 'Which browser?' 'Since when?'", _ask
    )
    ask.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    ask.add_argument("--for", dest="questions", nargs="+", action="extend", required=True, metavar="QUESTION")
    answered = commands.add(
        "answered", "Take a requester's answer in.", "answered T-9 --text 'Firefox, since Monday'", _answered
    )
    answered.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    answered.add_argument("--text", default="", help="the answer's words, added to the ticket's")


def _add_endings(commands: Commands) -> None:
    close = commands.add(
        "close",
        "Close a ticket that needs no change; the requester is told how.",
        "close T-9 --how possible-today --text 'Choose Copy in the week view'",
        _close,
    )
    close.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    ways = parsing.choices(word.value for word in _BY_HAND)
    close.add_argument("--how", required=True, type=parsing.word(Disposition, "way to close a ticket"), metavar=ways)
    close.add_argument("--text", required=True, help="the words for the requester")
    reopen = commands.add(
        "reopen",
        "Open a closed ticket again, or park a rejected change anew.",
        "reopen C-12 --reason 'Three more municipalities ask for it'",
        _reopen,
    )
    reopen.add_argument("item", type=parsing.item, metavar="T-9|C-12")
    reopen.add_argument("--reason", required=True, metavar="TEXT")


def _link(desk: Desk, given: Namespace) -> None:
    from app.commands.changes import Link, LinkAll, link, link_all

    if len(given.tickets) == 1:
        desk.perform(link, Link(given.tickets[0], given.change))
    else:
        desk.perform(link_all, LinkAll(tuple(given.tickets), given.change))


def _unlink(desk: Desk, given: Namespace) -> None:
    from app.commands.changes import Unlink, unlink

    desk.perform(unlink, Unlink(given.ticket, given.change))


def _ask(desk: Desk, given: Namespace) -> None:
    from app.commands.tickets import AskTicket, ask_ticket

    desk.perform(ask_ticket, AskTicket(given.ticket, tuple(given.questions)))


def _answered(desk: Desk, given: Namespace) -> None:
    from app.commands.tickets import AnswerCame, answer_came

    desk.perform(answer_came, AnswerCame(given.ticket, given.text))


def _close(desk: Desk, given: Namespace) -> None:
    from app.commands.tickets import CloseTicket, close_ticket

    desk.perform(close_ticket, CloseTicket(given.ticket, given.how, given.text))


def _reopen(desk: Desk, given: Namespace) -> None:
    kind, number = given.item
    if kind == "change":
        from app.commands.decisions import AskedAgain, reopen

        desk.perform(reopen, AskedAgain(number, given.reason))
    elif kind == "ticket":
        from app.commands.tickets import ReopenTicket, reopen_ticket

        desk.perform(reopen_ticket, ReopenTicket(number, given.reason))
    else:
        raise BadInput(f"A release is not reopened. To take it back: fortnight withdraw R-{number} --reason …")


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.tickets import EditTicket, edit_ticket

    desk.perform(edit_ticket, EditTicket(given.ticket, parsing.fields(given.pairs)))
