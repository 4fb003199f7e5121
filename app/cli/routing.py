"""Commands on parties: who they are, and tickets handed to them, up the chain, and back."""

from argparse import Namespace

from app.cli import choosing, lists, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.terms import Language

_PARTY = ("step", "name", "outside", "email", "language", "tickets")


def add(commands: Commands) -> None:
    """Add party, route, escalate and taken-back."""
    _add_party(commands.group("party", "List, add, set or remove the parties that tickets are handed to."))
    route = commands.add(
        "route",
        "Hand a ticket over to a party; one outside the house is told by letter.",
        "route T-9 --to 'Cloud hosting' --note 'Since they moved our servers'",
        _route,
    )
    escalate = commands.add(
        "escalate", "Hand a ticket to the next link of the chain.", "escalate T-9 --note 'Not seen before'", _escalate
    )
    back = commands.add("taken-back", "A party gave a ticket back.", "taken-back T-9 --text 'They restarted it'", _back)
    choosing.tickets_option(route)
    for parser in (escalate, back):
        parser.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    route.add_argument("--to", required=True, metavar="PARTY")
    for parser in (route, escalate):
        parser.add_argument("--note", default="", metavar="TEXT", help="for the party")
    route.add_argument(
        "--close", action="store_true", help="our part is done: the requester is told who goes on with it"
    )
    route.add_argument("--text", default="", help="with --close: words for the requester")
    back.add_argument("--text", default="", help="what the party answered")


def _add_party(group: Commands) -> None:
    lists.page_options(group.add("list", "List parties along the chain of escalation.", "party list", _list))
    new = group.add(
        "add",
        "Add a party.",
        "party add 'Cloud hosting' --email hosting@example.net --language sv --outside --step 3",
        _add,
    )
    change = group.add("set", "Change a party.", "party set 'Cloud hosting' step=4 outside=yes", _set)
    remove = group.add("remove", "Remove a party.", "party remove 'Cloud hosting'", _remove)
    for parser in (new, change, remove):
        parser.add_argument("name", metavar="NAME")
    new.add_argument("--email", metavar="ADDRESS")
    new.add_argument("--language", type=parsing.word(Language, "language"), metavar="en|sv|fi|de|nl")
    new.add_argument("--outside", action="store_true", help="outside the house: it is told by letter")
    new.add_argument("--step", metavar="N", help="its place in the chain of escalation, from 1")
    change.add_argument("pairs", nargs="+", metavar="field=value", help="name, email, language, outside, step")


def _list(desk: Desk, given: Namespace) -> None:
    from app.queries.cases import party_rows

    desk.rows(party_rows(desk.database, lists.asked_for(given)).rows, _PARTY)


def _add(desk: Desk, given: Namespace) -> None:
    from app.commands.routing import SetParty, set_party

    values = {name: value for name in ("email", "language", "step") if (value := getattr(given, name)) is not None}
    if given.outside:
        values["outside"] = "yes"
    desk.perform(set_party, SetParty(given.name, values, new=True))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.routing import SetParty, set_party

    desk.perform(set_party, SetParty(given.name, parsing.fields(given.pairs)))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.routing import RemoveParty, remove_party

    desk.perform(remove_party, RemoveParty(given.name))


def _route(desk: Desk, given: Namespace) -> None:
    from app.commands.routing import Route, route
    from app.commands.several_tickets import RouteAll, route_all

    tickets = choosing.tickets_of(desk, given)
    if len(tickets) == 1 and not given.dry_run:
        desk.perform(route, Route(tickets[0], given.to, given.note, given.close, given.text))
    else:
        order = RouteAll(tickets, given.to, given.note, given.close, given.text)
        choosing.do_to_all(desk, route_all, order, dry_run=given.dry_run)


def _escalate(desk: Desk, given: Namespace) -> None:
    from app.commands.routing import Escalate, escalate

    desk.perform(escalate, Escalate(given.ticket, given.note))


def _back(desk: Desk, given: Namespace) -> None:
    from app.commands.routing import TakeBack, take_back

    desk.perform(take_back, TakeBack(given.ticket, given.text))
