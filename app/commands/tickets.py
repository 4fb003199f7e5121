"""What a ticket says of itself, corrected while it is open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.commands import given
from app.commands.act import Act
from app.commands.finding import check_live, ticket_of
from app.effects import Effects
from app.plans.products import product_meant
from models.rules.errors import BadInput
from models.rules.terms import Language, TicketKind
from models.tickets import Ticket


@dataclass(frozen=True, slots=True)
class EditTicket:
    """Corrected values: kind, language, product, version, module, keywords; "" takes one away."""

    ticket: int
    values: Mapping[str, str]


def edit_ticket(act: Act, order: EditTicket) -> Effects:
    """Correct what a ticket says of itself; its words stay the requester's own."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    _correct(act, ticket, order.values)
    return act.done("edit_ticket", f"T-{ticket.id} corrected: {', '.join(sorted(order.values))}")


def _correct(act: Act, ticket: Ticket, values: Mapping[str, str]) -> None:
    check_live(ticket, "corrected")
    for name, value in values.items():
        if name == "product":
            ticket.product_id = product_meant(act.session, value).id if value.strip() else None
        elif name in _EDIT:
            column, read = _EDIT[name]
            setattr(ticket, column, read(value))
            ticket.language_guessed = ticket.language_guessed and name != "language"
        else:
            raise BadInput(f"A ticket's “{name}” can't be corrected. These can: product, {', '.join(_EDIT)}.")
    act.standing.of_tickets(ticket.id)


_EDIT: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "kind": ("kind", lambda value: given.one_of(TicketKind, value, "kind of ticket") if value.strip() else None),
    "language": ("language", lambda value: given.one_of(Language, value, "language") if value.strip() else None),
    "version": ("product_version", given.version),
    "module": ("module", given.module),
    "keywords": ("keywords", lambda value: [word.strip() for word in value.split(",") if word.strip()]),
}
