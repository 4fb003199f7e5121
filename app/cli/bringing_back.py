"""The options that say what brings a change back, and those things as words."""

import re
from argparse import Namespace
from functools import partial
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.parsing import Parser
from app.rows.parking import ConditionRow
from models.rules.errors import BadInput
from models.rules.terms import ReturnKind, TicketEvent

if TYPE_CHECKING:
    from app.commands.conditions import BringBack

_LAW = re.compile(r"(\d{4}-\d{2}-\d{2}):(.*)", re.DOTALL)


def back_options(parser: Parser, *, until: bool = True) -> None:
    """Add --when-ticket, --when-waiters, --when-free, --when-law and, unless the command has its own, --until."""
    if until:
        parser.add_argument("--until", metavar="DATE", type=parsing.day, help="it rests until then")
    append = partial(parser.add_argument, action="append", default=[])
    events = parsing.choices(event.value for event in TicketEvent)
    append("--when-ticket", type=_ticket, metavar=f"T-9:{events}", help="back when that happens to the ticket")
    append("--when-waiters", type=_number, metavar="N", help="back when so many wait for it")
    append("--when-free", type=_number, metavar="DAYS", help="back when a coming release has so many days free")
    append("--when-law", type=_law, metavar="DATE:LAW", help="back before a law is in force; 90 days, unless said")
    parser.add_argument("--days-before", type=_number, metavar="N", help="so many days before the law's date")


def back_of(given: Namespace, *, until: bool = True) -> "tuple[BringBack, ...]":
    """What the options named."""
    from app.commands.conditions import BringBack

    back = [BringBack(ReturnKind.DATE, given.until)] if until and given.until is not None else []
    back += [BringBack(ReturnKind.TICKET, ticket=ticket, event=event) for ticket, event in given.when_ticket]
    back += [BringBack(ReturnKind.WAITERS, amount=amount) for amount in given.when_waiters]
    back += [BringBack(ReturnKind.CAPACITY, amount=amount) for amount in given.when_free]
    back += [BringBack(ReturnKind.LAW, day, amount=given.days_before, note=law) for day, law in given.when_law]
    if given.days_before is not None and not given.when_law:
        raise BadInput("Days before what? Name the law: --when-law 2027-01-01:'Accessibility Act'.")
    return tuple(back)


def _ticket(text: str) -> tuple[int, TicketEvent]:
    number, _, event = text.partition(":")
    if not event.strip():
        raise BadInput(f"What must happen to {number}? Write it like {number}:closed.")
    return parsing.ticket(number), parsing.word(TicketEvent, "event of a ticket")(event)


def _number(text: str) -> float:
    from app.commands.given import number

    return number(text)


def _law(text: str) -> tuple[object, str]:
    match = _LAW.fullmatch(text.strip())
    if match is None:
        raise BadInput(f"“{text}” names no law and its day. Write it like 2027-01-01:'Accessibility Act'.")
    return parsing.day(match[1]), match[2]


def condition_words(row: ConditionRow) -> str:
    """One thing that brings a change back, with how far it has come."""
    amount = f"{row.amount:g}" if row.amount is not None else ""
    so_far = f" ({row.now:g} now)" if row.now is not None else ""
    words = {
        ReturnKind.DATE: f"on {row.day}",
        ReturnKind.TICKET: f"when {row.ticket} is {row.event}",
        ReturnKind.WAITERS: f"when {amount} wait for it{so_far}",
        ReturnKind.CAPACITY: f"when a coming release has {amount} person-days free{so_far}",
        ReturnKind.LAW: f"{amount} days before {row.note} is in force, {row.day}",
    }
    return words[ReturnKind(row.kind)]
