"""Commands on tickets: link, close, reopen."""

from argparse import Namespace

from app.cli import choosing, parsing
from app.cli.desk import Desk
from app.cli.languages import reason_options, words_in
from app.cli.parsing import Commands, Parser
from models.rules.errors import BadInput
from models.rules.terms import AnswerChannel, Disposition

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
        "close T-9 --cause 'The cache kept the old list' --solution 'Empty the cache, then sign in again'",
        _close,
    )
    _close_options(close)
    reopen = commands.add(
        "reopen",
        "Open a closed ticket again, or park a rejected change anew.",
        "reopen C-12 --reason 'Three more municipalities ask for it'",
        _reopen,
    )
    reopen.add_argument("item", type=parsing.item, metavar="T-9|C-12")
    reopen.add_argument("--reason", required=True, metavar="TEXT")
    reason_options(reopen)


def _close_options(close: Parser) -> None:
    choosing.tickets_option(close)
    ways = parsing.choices(word.value for word in _BY_HAND)
    how = parsing.word(Disposition, "way to close a ticket")
    close.add_argument("--how", default=Disposition.ANSWERED, type=how, metavar=ways, help="answered, unless said")
    close.add_argument("--cause", default="", metavar="TEXT", help="the source of the problem; makes a case")
    close.add_argument(
        "--solution", default="", metavar="TEXT", help="what helps; makes a case, and the requester reads it"
    )
    close.add_argument("--text", default="", help="other words for the requester")
    close.add_argument("--case", type=parsing.case, metavar="K-4", help="answer with a case that there is")
    channels = parsing.choices(word.value for word in AnswerChannel)
    channel = parsing.word(AnswerChannel, "channel of an answer")
    close.add_argument("--channel", type=channel, metavar=channels, help="how the answer was given")
    close.add_argument("--fixed-in", default="", metavar="VERSION", help="the version that mends it")
    close.add_argument("--no-case", action="store_true", help="answer without keeping a case")


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

    tickets = choosing.tickets_of(desk, given)
    if len(tickets) > 1 or given.dry_run:
        _close_all(desk, given, tickets)
        return
    order = CloseTicket(
        ticket=tickets[0],
        disposition=given.how,
        text=given.text,
        cause=given.cause,
        solution=given.solution,
        case=given.case,
        channel=given.channel,
        fixed_in=given.fixed_in,
        kept=not given.no_case,
    )
    desk.perform(close_ticket, order)


def _close_all(desk: Desk, given: Namespace, tickets: tuple[int, ...]) -> None:
    from app.commands.several_tickets import CloseAll, close_all

    if given.cause or given.solution:
        raise BadInput(
            "A cause and a solution make a case of one ticket. Close that one, then the others with --case K-…"
        )
    order = CloseAll(tickets, given.how, given.text, given.channel, given.case, given.fixed_in)
    choosing.do_to_all(desk, close_all, order, dry_run=given.dry_run)


def _reopen(desk: Desk, given: Namespace) -> None:
    kind, number = given.item
    if kind == "change":
        from app.commands.decisions import AskedAgain, reopen

        desk.perform(reopen, AskedAgain(number, given.reason, words_in(given)))
    elif kind == "ticket":
        from app.commands.closing import ReopenTicket, reopen_ticket

        if words_in(given):
            raise BadInput(
                "A ticket has one reader: give --reason in their language, and no reasons in other languages."
            )
        desk.perform(reopen_ticket, ReopenTicket(number, given.reason))
    else:
        raise BadInput(f"A release is not reopened. To take it back: fortnight withdraw R-{number} --reason …")
