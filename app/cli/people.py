"""Commands on people, organisations, products and the house's settings."""

import sys
from argparse import Namespace
from dataclasses import replace

from app.cli import lists, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.printing import facts
from models.rules.completeness import checklist_of
from models.rules.errors import BadInput
from models.rules.terms import Event, TicketKind

_SETTINGS = (
    "name",
    "language",
    "sender",
    "smtp_host",
    "smtp_port",
    "smtp_security",
    "smtp_user",
    "recall_minutes",
    "answer_days",
    "fades",
    "promise_price",
    "faults_first",
    "register",
)
_PRODUCT = (
    "name",
    "end_users",
    "cadence",
    "anchor",
    "freeze_days",
    "tolerance",
    "country",
    "capacity",
    "testers",
    "whole_test",
    "open_items",
)


def add(commands: Commands) -> None:
    """Add people, organisation, product and settings."""
    _add_people(commands.group("people", "List, set or import people."))
    _add_organisation(commands.group("organisation", "List or set organisations."))
    _add_product(commands.group("product", "List or set products."))
    _add_settings(commands.group("settings", "Show or set what the house has agreed on: name, mail, letters."))


def _add_organisation(organisation: Commands) -> None:
    lists.page_options(
        organisation.add("list", "List organisations by name.", "organisation list", _lister("organisations"))
    )
    one = organisation.add(
        "set",
        "Set an organisation's details; it is made where there is none of the name.",
        "organisation set 'Norra församlingen' end_users=4200 account_manager='Mia Lind' language=sv",
        _set_organisation,
    )
    one.add_argument("name", metavar="NAME")
    one.add_argument("pairs", nargs="*", metavar="field=value", help="name, end_users, account_manager, language")


def _add_product(product: Commands) -> None:
    product.add("list", "List products with their cadence and capacity.", "product list", _list_products)
    one = product.add(
        "set",
        "Set a product's cadence, capacity and so on; it is made where there is none of the name.",
        "product set Kursoria cadence='2nd tue' capacity=20 country=SE",
        _set_product,
    )
    one.add_argument("name", metavar="NAME")
    one.add_argument("pairs", nargs="*", metavar="field=value", help=", ".join(_PRODUCT))


def _add_people(people: Commands) -> None:
    lists.page_options(people.add("list", "List people by name.", "people list", _lister("people")))
    one = people.add(
        "set",
        "Set a person's details; an unknown address makes a new person.",
        "people set maria@parish.example.org language=fi organisation='Norra församlingen'",
        _set_person,
    )
    one.add_argument("who", metavar="EMAIL|P-4|NAME")
    one.add_argument(
        "pairs", nargs="*", metavar="field=value", help="name, email, language, organisation, opted_out, listed"
    )
    file = people.add(
        "import",
        "Take people and organisations in from a CSV or XLSX file.",
        "people import people.csv",
        _import_people,
    )
    file.add_argument("file", type=parsing.path, metavar="FILE")


def _add_settings(settings: Commands) -> None:
    settings.add("show", "Show the house's settings.", "settings show", _show_settings)
    change = settings.add(
        "set",
        "Change the house's settings.",
        "settings set sender=service@example.org smtp_host=mail.example.org policy.parked=draft",
        _set_settings,
    )
    change.add_argument(
        "pairs",
        nargs="+",
        metavar="name=value",
        help=f"{', '.join(_SETTINGS)}, policy.EVENT, checklists.KIND=fact,fact",
    )
    settings.add(
        "password",
        "Keep the mail account's password in this computer's keyring; it is asked for, or read from stdin.",
        "settings password",
        _keep_password,
    )


def _lister(name: str) -> parsing.Run:
    return lambda desk, given: lists.print_list(desk, name, given)


def _set_person(desk: Desk, given: Namespace) -> None:
    from app.commands.people import SetPerson, set_person

    desk.perform(set_person, SetPerson(given.who, parsing.fields(given.pairs)))


def _import_people(desk: Desk, given: Namespace) -> None:
    from app.jobs.import_tickets import import_people

    report = import_people(desk.database, given.file, desk.by)
    problems = [f"Row {problem.row}: {problem.sentence}" for problem in report.problems]
    problems += report.effects.notes if report.effects else ()
    said = f"{report.rows} rows of people and organisations taken in, {report.skipped} skipped"
    desk.report(said, problems, act=report.act, rows=report.rows, skipped=report.skipped, problems=report.problems)


def _set_organisation(desk: Desk, given: Namespace) -> None:
    from app.commands.people import SetOrganisation, set_organisation

    desk.perform(set_organisation, SetOrganisation(given.name, parsing.fields(given.pairs)))


def _list_products(desk: Desk, given: Namespace) -> None:  # noqa: ARG001 - it takes no options
    from app.queries.people import product_rows

    desk.rows(product_rows(desk.database), (*_PRODUCT, "teams"))


def _set_product(desk: Desk, given: Namespace) -> None:
    from app.commands.products import SetProduct, set_product

    desk.perform(set_product, SetProduct(given.name, parsing.fields(given.pairs)))


def _show_settings(desk: Desk, given: Namespace) -> None:  # noqa: ARG001 - it takes no options
    from app.queries.people import house

    found = house(desk.database)
    policies = {event.value: found.policy(event).value for event in Event}
    shown = replace(found, policies=policies)
    own = [(name, getattr(shown, name) or "not set") for name in _SETTINGS if name != "register"]
    register = ("register", "only listed people may ask" if shown.register else "none: anybody may ask")
    lists = [(f"checklists.{kind}", list(checklist_of(kind, shown.checklists)) or "nothing") for kind in TicketKind]
    lines = facts([*own, register, *((f"policy.{event}", policy) for event, policy in policies.items()), *lists])
    desk.sheet(shown, lambda: lines)


def _set_settings(desk: Desk, given: Namespace) -> None:
    from app.commands.house import SetHouse, set_house

    desk.perform(set_house, SetHouse(parsing.fields(given.pairs)))


def _keep_password(desk: Desk, given: Namespace) -> None:  # noqa: ARG001 - it takes no options
    from app.jobs.secrets import keep_smtp_password
    from app.queries.people import house

    settings = house(desk.database)
    password = _ask_password() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise BadInput("No password was given.")
    if not keep_smtp_password(settings, password):
        raise BadInput("There is no keyring here. Put the password into the environment: FORTNIGHT_SMTP_PASSWORD.")
    desk.report(f"The password of {settings.smtp_user} is kept in this computer's keyring")


def _ask_password() -> str:
    from getpass import getpass

    return getpass("Password: ")
