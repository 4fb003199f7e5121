"""The product owner's commands: decide, and let a rejection stand."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.terms import DecisionKind, NoKind


def add(commands: Commands) -> None:
    """Add decide and stand."""
    decide = commands.add(
        "decide",
        "Honour, reject, defer or ask, with a reason; everyone who waits is told.",
        "decide C-12 reject --no not-now --reason 'The calendar is rebuilt first' --brings-back 'the new calendar'",
        _decide,
    )
    decide.add_argument("change", type=parsing.change, metavar="C-12")
    kinds = parsing.choices(kind.value for kind in DecisionKind)
    decide.add_argument("kind", type=parsing.word(DecisionKind, "decision"), metavar=kinds)
    decide.add_argument(
        "--reason", required=True, metavar="TEXT", help="a reason that can be told; for ask, the question"
    )
    decide.add_argument(
        "--until", type=parsing.day, metavar="DATE", help="defer: when it comes back; ask: answer by then"
    )
    noes = parsing.choices(kind.value for kind in NoKind)
    decide.add_argument("--no", dest="no_kind", type=parsing.word(NoKind, "kind of no"), metavar=noes, help="which no")
    decide.add_argument("--brings-back", metavar="TEXT", help="not-now: what would bring it back")
    stand = commands.add(
        "stand",
        "Let a rejection stand that somebody asked about again; whoever asked since is told.",
        "stand C-12 --reason 'Nothing has changed'",
        _stand,
    )
    stand.add_argument("change", type=parsing.change, metavar="C-12")
    stand.add_argument("--reason", default="", metavar="TEXT")


def _decide(desk: Desk, given: Namespace) -> None:
    from app.commands.decisions import Decide, decide

    order = Decide(given.change, given.kind, given.reason, given.no_kind, given.until, given.brings_back)
    desk.perform(decide, order)


def _stand(desk: Desk, given: Namespace) -> None:
    from app.commands.decisions import AskedAgain, stand

    desk.perform(stand, AskedAgain(given.change, given.reason))
