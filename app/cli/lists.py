"""Commands that show: list, show, history; and undo, which takes back what history shows."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands, Parser
from app.rows.page import ALL, Asked


@dataclass(frozen=True, slots=True)
class _List:
    """What can be listed: how its rows are read, and the fields that a table shows of them, the most important first."""

    sentence: str
    rows: Callable[[Desk, Asked], Sequence[object]]
    columns: tuple[str, ...]


def add(commands: Commands) -> None:
    """Add list, show, history and undo."""
    lists = commands.group("list", "List tickets, changes, the queue, decisions, releases, letters, people and so on.")
    for name, what in LISTS.items():
        example = _EXAMPLES.get(name, f"list {name}")
        page_options(lists.add(name, what.sentence, example, _lister(what)))
    show = commands.add("show", "Show one change, ticket, release, case or renewal in full.", "show C-12", _show)
    show.add_argument("item", type=parsing.item, metavar="C-12|T-9|R-3|K-4|N-2")
    history = commands.add("history", "Show what was done to it, when, by whom and why.", "history C-12", _history)
    history.add_argument("item", type=parsing.item, metavar="C-12|T-9|R-3|K-4|N-2")
    undo = commands.add("undo", "Take an act back: the one named, or the last of yours.", "undo 34", _undo)
    undo.add_argument("act", nargs="?", type=parsing.counted, metavar="ACT", help="its number in the history")


def page_options(parser: Parser) -> None:
    """The options of every list."""
    parser.add_argument(
        "--where", metavar="WORDS", default="", help="only these: 'kind:wish state:parked -module:Search'"
    )
    parser.add_argument("--sort", metavar="FIELDS", default="", help="by these fields, - for descending: -score,number")
    parser.add_argument("--limit", metavar="N", type=parsing.counted, default=ALL, help="at most so many")


def asked_for(given: Namespace) -> Asked:
    """What the options of a list ask for."""
    return Asked(given.where, given.sort, 0, given.limit)


def print_list(desk: Desk, name: str, given: Namespace) -> None:
    """Print one of the lists; other nouns offer them too (`people list`)."""
    what = LISTS[name]
    desk.rows(what.rows(desk, asked_for(given)), what.columns)


def _lister(what: _List) -> Callable[[Desk, Namespace], None]:
    return lambda desk, given: desk.rows(what.rows(desk, asked_for(given)), what.columns)


# --------------------------------------------------------------------------------------- what can be listed


def _tickets(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.tickets import ticket_rows

    return ticket_rows(desk.database, asked).rows


def _changes(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.changes import change_rows
    from app.queries.ranking import with_ranks

    return with_ranks(desk.database, change_rows(desk.database, asked).rows)


def _queue(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.changes import queue_rows
    from app.queries.ranking import with_ranks

    return with_ranks(desk.database, queue_rows(desk.database, "to-decide", desk.now.date(), asked).rows)


def _decisions(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.changes import decision_rows

    return decision_rows(desk.database, asked).rows


def _releases(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.releases import release_rows

    return release_rows(desk.database, asked).rows


def _letters(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.letters import letter_rows

    return letter_rows(desk.database, asked).rows


def _people(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.people import person_rows

    return person_rows(desk.database, asked).rows


def _organisations(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.people import organisation_rows

    return organisation_rows(desk.database, asked).rows


def _renewals(desk: Desk, asked: Asked) -> Sequence[object]:
    from app.queries.renewals import renewal_rows

    return renewal_rows(desk.database, asked).rows


LISTS: Mapping[str, _List] = {
    "tickets": _List(
        "List tickets, the newest first.",
        _tickets,
        (
            "number",
            "key",
            "subject",
            "state",
            "kind",
            "requester",
            "language",
            "received",
            "changes",
            "organisation",
            "disposition",
            "product",
        ),
    ),
    "changes": _List(
        "List changes, the most valuable first.",
        _changes,
        (
            "number",
            "kind",
            "state",
            "title",
            "score",
            "rank",
            "waiting",
            "reach",
            "release",
            "priority",
            "effort",
            "value",
            "product",
            "module",
        ),
    ),
    "queue": _List(
        "List the changes that wait for a decision today, in the order of the queue.",
        _queue,
        ("number", "kind", "title", "score", "rank", "waiting", "reach", "parked", "review", "product", "asked_again"),
    ),
    "decisions": _List(
        "List what was decided, the newest first.",
        _decisions,
        ("at", "change", "kind", "title", "reason", "by", "no_kind", "until", "stands"),
    ),
    "releases": _List(
        "List releases by their day.",
        _releases,
        ("number", "name", "state", "planned", "items", "tested", "waiting", "load", "capacity", "kind", "freeze"),
    ),
    "renewals": _List(
        "List renewals: to be decided, on their way, over.",
        _renewals,
        ("number", "state", "title", "wishes", "waiting", "size", "reserved", "target", "planned", "review", "product"),
    ),
    "letters": _List(
        "List letters, those of the newest act first.",
        _letters,
        ("id", "state", "event", "language", "reader", "subject", "leaves", "address", "release", "sent"),
    ),
    "people": _List(
        "List people by name.",
        _people,
        ("number", "name", "email", "language", "organisation", "opted_out", "listed", "tickets"),
    ),
    "organisations": _List(
        "List organisations by name.",
        _organisations,
        ("name", "end_users", "account_manager", "language", "people"),
    ),
}
_EXAMPLES = {
    "tickets": "list tickets --where 'state:open language:fi' --limit 20",
    "changes": "list changes --where 'kind:wish state:parked words' --sort -score --limit 20",
    "releases": "list releases --where 'state:planned,composing' --json",
    "letters": "list letters --where 'state:draft'",
}

# ------------------------------------------------------------------------------------------ one thing in full


def _show(desk: Desk, given: Namespace) -> None:
    from app.cli import sheets

    kind, number = given.item
    if kind == "change":
        from app.queries.changes import change_sheet

        change = change_sheet(desk.database, number)
        desk.sheet(change, lambda: sheets.change_lines(change))
    elif kind == "ticket":
        from app.queries.guesses import suggested_kind
        from app.queries.mail import later
        from app.queries.tickets import ticket_sheet

        suggested = suggested_kind(desk.database, number)
        ticket = replace(ticket_sheet(desk.database, number), suggested=suggested, later=later(desk.database, number))
        desk.sheet(ticket, lambda: sheets.ticket_lines(ticket))
    elif kind in {"case", "guide"}:
        _show_known(desk, kind, number)
    elif kind == "renewal":
        from app.cli.renewals import renewal_lines
        from app.queries.renewals import renewal_sheet

        renewal = renewal_sheet(desk.database, number)
        desk.sheet(renewal, lambda: renewal_lines(renewal))
    else:
        from app.queries.releases import release_sheet

        release = release_sheet(desk.database, number, desk.now.date())
        desk.sheet(release, lambda: sheets.release_lines(release))


def _show_known(desk: Desk, kind: str, number: int) -> None:
    from app.cli import sheets
    from app.queries.cases import case_sheet, guide_sheet

    if kind == "case":
        case = case_sheet(desk.database, number)
        desk.sheet(case, lambda: sheets.case_lines(case))
    else:
        guide = guide_sheet(desk.database, number)
        desk.sheet(guide, lambda: sheets.guide_lines(guide))


def _history(desk: Desk, given: Namespace) -> None:
    from app.cli import sheets
    from app.queries.history import history
    from models.rules.errors import NotFound

    kind, number = given.item
    acts = history(desk.database, kind, number)
    if not acts:
        letter = {"case": "K", "guide": "G", "renewal": "N"}.get(kind, kind[0].upper())
        raise NotFound(f"There is no {letter}-{number}.")
    desk.sheet(acts, lambda: sheets.history_lines(acts))


def _undo(desk: Desk, given: Namespace) -> None:
    from app.commands.undo import Undo, undo

    desk.perform(undo, Undo(given.act))
