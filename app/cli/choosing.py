"""Which tickets a command is about: one number, several, or those that a filter finds; and what became of each."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Parser
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.commands.act import Act
    from app.commands.steps import Course
    from app.effects import Effects

Order = TypeVar("Order")


def tickets_option(parser: Parser, words: str = "") -> None:
    """The numbers of tickets, or --where; *words* names them on a line that other words share with them."""
    if words:
        parser.add_argument("words", nargs="+", metavar=words)
    else:
        parser.add_argument("tickets", nargs="*", type=parsing.ticket, metavar="T-9")
    parser.add_argument(
        "--where", metavar="WORDS", help="all tickets that this filter finds: 'kind:problem module:Search'"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen to each, and do nothing")


def tickets_of(desk: Desk, given: Namespace) -> tuple[int, ...]:
    """The numbers meant; BadInput where none is, or both ways are used."""
    if given.where is None:
        if not given.tickets:
            raise BadInput("Which tickets? Name them (T-9 T-14), or say --where 'kind:problem module:Search'.")
        return tuple(dict.fromkeys(given.tickets))
    if given.tickets:
        raise BadInput("Name the tickets, or say --where: not both.")
    from app.queries.tickets import ticket_rows
    from app.rows.page import Asked

    found = tuple(row.id for row in ticket_rows(desk.database, Asked(given.where)).rows)
    if not found:
        raise BadInput(f"No ticket is found by: {given.where}")
    return found


def do_to_all(
    desk: Desk, command: "Callable[[Act, Order, Course | None], Effects]", order: Order, *, dry_run: bool
) -> None:
    """Do it to every ticket that can; say row by row which were passed over, and who is told."""
    from app.jobs.bulk import do_all, foresee

    if not dry_run:
        done = do_all(desk.database, command, order, desk.by, _teller(desk))
        desk.progress("")
        desk.tell(done.effects, skipped=done.skipped)
        return
    seen = foresee(desk.database, command, order, desk.by, _teller(desk))
    desk.progress("")
    lines = [f"{row.number}  {row.outcome()}" for row in seen.rows]
    desk.report(seen.sentence(), lines, rows=seen.rows, dry_run=True)


def _teller(desk: Desk) -> Callable[[int, int], None]:
    def told(done: int, total: int) -> None:
        if done % 50 == 0:
            desk.progress(f"{done} of {total} tickets")

    return told
