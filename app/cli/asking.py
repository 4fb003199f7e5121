"""Commands on what a ticket lacks: ask, answered, ticket new, set and note, and try a fault."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from difflib import get_close_matches

from app.cli import choosing, mail, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput
from models.rules.terms import AnswerChannel, Fact, TrialPlace, TrialResult

_FACTS = ", ".join(fact.value for fact in Fact)
_FIELDS = "kind, language, product, version, module, keywords"


def add(commands: Commands) -> None:
    """Add ask, answered, ticket and try."""
    ask = commands.add(
        "ask",
        "Ask a requester for what is missing, in their language.",
        "ask T-9 --for version,log 'Since when?'",
        _ask,
    )
    choosing.tickets_option(ask)
    ask.add_argument(
        "--for",
        dest="wanted",
        nargs="+",
        action="extend",
        required=True,
        metavar="FACTS|QUESTION",
        help=f"facts with commas between ({_FACTS}), or a question in your own words",
    )
    answered = commands.add(
        "answered",
        "Take a requester's answer in.",
        "answered T-9 --text 'Firefox, since Monday' --set version=8.4",
        _answered,
    )
    answered.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    answered.add_argument("--text", default="", help="the answer's words, kept beside the ticket's own")
    answered.add_argument("--set", dest="pairs", nargs="+", action="extend", metavar="fact=text", help=_FACTS)
    _add_ticket(commands.group("ticket", "File a ticket by hand, correct it, note what it lacks."))
    _add_try(commands)


def _add_ticket(ticket: Commands) -> None:
    mail.add_to_ticket(ticket)
    new = ticket.add(
        "new",
        "File a ticket on behalf of a person, who telephoned or was met.",
        "ticket new --for 'Anna Berg, Norrvik' --channel phone --subject 'Search finds no cancelled courses'",
        _new,
    )
    # Several words as of `ask`: an option of one value anywhere in this module would be read as one everywhere.
    new.add_argument(
        "--for",
        dest="who",
        nargs="+",
        required=True,
        metavar="WHO",
        help="an address, a name, “name, organisation”, P-4",
    )
    ways = parsing.choices(word.value for word in AnswerChannel)
    new.add_argument(
        "--channel", type=parsing.word(AnswerChannel, "channel"), default=AnswerChannel.PHONE, metavar=ways
    )
    new.add_argument("--subject", required=True, metavar="TEXT")
    for name in ("body", "kind", "product", "version", "module", "language"):
        new.add_argument(f"--{name}", metavar="TEXT", default="")
    new.add_argument("--received", type=parsing.day, metavar="DATE", help="when it was asked; now, unless said")
    edit = ticket.add(
        "set",
        "Correct what a ticket says of itself; its words stay the requester's own.",
        "ticket set T-9 T-14 kind=wish",
        _set,
    )
    choosing.tickets_option(edit, "T-9|field=value")
    note = ticket.add(
        "note",
        "Note facts that somebody read or heard, so that nobody asks for them again.",
        "ticket note T-9 version=8.4 steps='Open the list, choose Closed'",
        _note,
    )
    note.add_argument("ticket", type=parsing.ticket, metavar="T-9")
    note.add_argument("pairs", nargs="+", metavar="fact=text", help=_FACTS)


def _add_try(commands: Commands) -> None:
    tried = commands.add(
        "try",
        "Record where and in which situation a fault was tried, and what was seen.",
        "try T-9 --place own-system --name 'Test 8.4' --situation 'with the filter on' --result seen",
        _try,
    )
    tried.add_argument("item", type=parsing.item, metavar="T-9|C-12")
    places = parsing.choices(word.value for word in TrialPlace)
    tried.add_argument("--place", required=True, type=parsing.word(TrialPlace, "place"), metavar=places)
    tried.add_argument("--name", default="", metavar="TEXT", help="which system or computer")
    tried.add_argument("--situation", required=True, metavar="TEXT")
    results = "|".join((*(word.value for word in TrialResult), "none"))
    tried.add_argument("--result", required=True, metavar=results, help="none takes the trial away")
    tried.add_argument("--note", metavar="TEXT")


# ------------------------------------------------------------------------------------------ reading what was typed


def _wanted(texts: Sequence[str]) -> tuple[tuple[Fact, ...], tuple[str, ...]]:
    """Facts and free questions: words joined by commas, or one word alone, are facts; what has blanks is a question."""
    facts: list[Fact] = []
    free: list[str] = []
    for text in texts:
        if not any(sign.isalnum() for sign in text):
            raise BadInput(f"“{text}” asks nothing. Name facts ({_FACTS}), or ask in a whole sentence.")
        words = [word.strip() for word in text.split(",") if word.strip()]
        if words and not any(mark in text for mark in "?!.") and all(len(word.split()) == 1 for word in words):
            facts += [_fact(word) for word in words]
        else:
            free.append(text)
    return tuple(dict.fromkeys(facts)), tuple(free)


def _fact(word: str) -> Fact:
    folded = word.strip().casefold().replace("_", "-")
    known = {fact.value: fact for fact in Fact}
    if folded in known:
        return known[folded]
    near = get_close_matches(folded, known, 1, 0.5)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise BadInput(f"“{word}” is no fact.{meant} There are {_FACTS}; or ask in a whole sentence.")


def _facts(pairs: Sequence[str] | None) -> dict[Fact, str]:
    return {_fact(name): text for name, text in parsing.fields(pairs).items()}


# ------------------------------------------------------------------------------------------ doing


def _ask(desk: Desk, given: Namespace) -> None:
    from app.commands.asking import AskTicket, ask_ticket
    from app.commands.several_tickets import AskAll, ask_all

    facts, free = _wanted(given.wanted)
    tickets = choosing.tickets_of(desk, given)
    if len(tickets) == 1 and not given.dry_run:
        desk.perform(ask_ticket, AskTicket(tickets[0], free, facts))
    else:
        choosing.do_to_all(desk, ask_all, AskAll(tickets, free, facts), dry_run=given.dry_run)


def _answered(desk: Desk, given: Namespace) -> None:
    from app.commands.asking import AnswerCame, answer_came

    desk.perform(answer_came, AnswerCame(given.ticket, given.text, _facts(given.pairs)))


def _new(desk: Desk, given: Namespace) -> None:
    from app.commands.by_hand import NewTicket, new_ticket

    names = ("body", "kind", "product", "version", "module", "language")
    details = {name: getattr(given, name) for name in names if getattr(given, name)}
    received = datetime.combine(given.received, time(12), tzinfo=UTC) if given.received else None
    if received is not None and received > desk.now:
        received = datetime.combine(given.received, time.min, tzinfo=UTC)
        # East of Greenwich it is tomorrow there already.
        received = min(received, desk.now) if received - desk.now <= timedelta(days=1) else received
    desk.perform(new_ticket, NewTicket(given.subject, " ".join(given.who), given.channel, details, received))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.several_tickets import EditTickets, edit_tickets
    from app.commands.tickets import EditTicket, edit_ticket

    values = parsing.fields([word for word in given.words if "=" in word])
    if not values:
        raise BadInput(f"What is to be corrected? Write it as field=value: {_FIELDS}.")
    given.tickets = [parsing.ticket(word) for word in given.words if "=" not in word]
    tickets = choosing.tickets_of(desk, given)
    if len(tickets) == 1 and not given.dry_run:
        desk.perform(edit_ticket, EditTicket(tickets[0], values))
    else:
        choosing.do_to_all(desk, edit_tickets, EditTickets(tickets, values), dry_run=given.dry_run)


def _note(desk: Desk, given: Namespace) -> None:
    from app.commands.asking import NoteFacts, note_facts

    desk.perform(note_facts, NoteFacts(given.ticket, _facts(given.pairs)))


def _try(desk: Desk, given: Namespace) -> None:
    from app.commands.given import one_of
    from app.commands.trials import Tried, TryFault, try_fault

    kind, number = given.item
    if kind == "release":
        raise BadInput(
            "A release is not tried: its changes get a verdict. A fault is tried by its ticket or correction."
        )
    nothing = given.result.strip().casefold() == "none"
    result = None if nothing else one_of(TrialResult, given.result, "result")
    tried = Tried(given.place, given.situation, given.name)
    desk.perform(try_fault, TryFault(kind, number, tried, result, given.note))
