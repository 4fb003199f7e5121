"""Commands on tickets: link, close, reopen."""

from argparse import Namespace

from app.cli import choosing, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput
from models.rules.terms import Disposition

_BY_HAND = (Disposition.ANSWERED, Disposition.POSSIBLE_TODAY, Disposition.ROUTED, Disposition.WITHDRAWN)


def add(commands: Commands) -> None:
    """Add link, unlink, close and reopen."""
    link = commands.add("link", "Let tickets wait for a change.", "link T-9 T-14 C-12", _link)
    choosing.tickets_option(link)
    unlink = commands.add("unlink", "Take a ticket away that was linked by mistake.", "unlink T-9 C-12", _unlink)
    unlink.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    for parser in (link, unlink):
        parser.add_argument("change", type=parsing.change, metavar="C-12")
    _add_endings(commands)


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
    from app.commands.changes import Link, link
    from app.commands.several_tickets import LinkAll, link_all

    tickets = choosing.tickets_of(desk, given)
    if len(tickets) == 1 and not given.dry_run:
        desk.perform(link, Link(tickets[0], given.change))
    else:
        choosing.do_to_all(desk, link_all, LinkAll(tickets, given.change), dry_run=given.dry_run)


def _unlink(desk: Desk, given: Namespace) -> None:
    from app.commands.changes import Unlink, unlink

    desk.perform(unlink, Unlink(given.ticket, given.change))


def _close(desk: Desk, given: Namespace) -> None:
    from app.commands.closing import CloseTicket, close_ticket

    desk.perform(close_ticket, CloseTicket(given.ticket, given.how, given.text))


def _reopen(desk: Desk, given: Namespace) -> None:
    kind, number = given.item
    if kind == "change":
        from app.commands.decisions import AskedAgain, reopen

        desk.perform(reopen, AskedAgain(number, given.reason))
    elif kind == "ticket":
        from app.commands.closing import ReopenTicket, reopen_ticket

        desk.perform(reopen_ticket, ReopenTicket(number, given.reason))
    else:
        raise BadInput(f"A release is not reopened. To take it back: fortnight withdraw R-{number} --reason …")
