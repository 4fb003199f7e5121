"""Commands on what is parked: set aside, what brings it back, who decides, who is consulted."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta

from app.cli import parsing
from app.cli.bringing_back import back_of, back_options, condition_words
from app.cli.desk import Desk
from app.cli.parsing import Commands, Parser
from app.cli.printing import facts, said, sentence, table
from app.rows.parking import ConsultationRow, ParkedFacts
from models.rules.errors import BadInput
from models.rules.parking import said as cause
from models.rules.terms import ChainRole

_LINK = ("role", "name", "product", "organisation", "deputy", "away_from", "away_until", "on_duty")
_ROLES = parsing.choices(role.value for role in ChainRole)


def add(commands: Commands) -> None:
    """Add park, parking, hand-on, consult and chain."""
    park = commands.add(
        "park",
        "Set a change aside until the product owner decides; whoever waits is told why, and until when.",
        "park C-12 --reason 'We look at the whole calendar first' --when-ticket T-9:closed --answer-by 2027-05-04",
        _park,
    )
    park.add_argument("change", type=parsing.change, metavar="C-12")
    park.add_argument("--reason", metavar="TEXT", required=True, help="a reason that can be told")
    park.add_argument(
        "--review",
        metavar="DATE",
        type=parsing.day,
        help="look at it again then; four weeks, unless said",
    )
    park.add_argument("--answer-by", metavar="DATE", type=parsing.day, help="the latest date for an answer")
    park.add_argument("--owner", metavar="NAME", help="who looks after it; the first of its chain or you, unless said")
    back_options(park)
    parking = commands.add(
        "parking",
        "Show how long a change is parked and what brings it back, or say that anew.",
        "parking C-12 --when-waiters 5 --answer-by 2027-06-01",
        _parking,
    )
    parking.add_argument("change", type=parsing.change, metavar="C-12")
    parking.add_argument("--review", metavar="DATE", type=parsing.day, help="look at it again then")
    parking.add_argument("--answer-by", metavar="DATE", type=parsing.day, help="the latest date for an answer")
    parking.add_argument("--nothing", action="store_true", help="nothing but its dates brings it back any more")
    back_options(parking)
    _add_hand_on(commands)
    _add_consult(commands)
    _add_chain(
        commands.group("chain", "Show or set who decides: account manager, then product owner, and their deputies.")
    )


def _add_hand_on(commands: Commands) -> None:
    hand = commands.add(
        "hand-on",
        "Hand a parked change on to the next of its chain, or to somebody named.",
        "hand-on C-12 --reason 'It is about the contract'",
        _hand_on,
    )
    hand.add_argument("change", type=parsing.change, metavar="C-12")
    hand.add_argument("--to", metavar="NAME")
    hand.add_argument("--reason", metavar="TEXT")


def _add_consult(commands: Commands) -> None:
    consult = commands.add(
        "consult",
        "Record a question on a change to somebody in the house, or the answer.",
        "consult C-12 --who 'Mia Lind' --question 'Does the contract promise it?'",
        _consult,
    )
    consult.add_argument("change", type=parsing.change, metavar="C-12")
    consult.add_argument("--who", metavar="NAME", help="who is asked; with --answer whose answer it is")
    consult.add_argument("--question", metavar="TEXT")
    consult.add_argument("--answer", metavar="TEXT")


def _add_chain(chain: Commands) -> None:
    show = chain.add("show", "Show the chain: every link, or that of one change.", "chain show C-12", _chain_show)
    show.add_argument("change", nargs="?", type=parsing.change, metavar="C-12")
    put = chain.add(
        "set",
        "Set who speaks for a customer or decides on a product, and who stands in.",
        "chain set product-owner --product Kursoria name='Noor Haddad' deputy='Eva Berg' away_from=2027-07-01 away_until=2027-07-31",
        _chain_set,
    )
    _whose(put)
    put.add_argument("pairs", nargs="+", metavar="field=value", help="name, deputy, away_from, away_until")
    away = chain.add(
        "remove", "Take a link out of the chain.", "chain remove product-owner --product Kursoria", _remove
    )
    _whose(away)


def _whose(parser: Parser) -> None:
    parser.add_argument("role", type=parsing.word(ChainRole, "role"), metavar=_ROLES)
    parser.add_argument("--product", metavar="NAME", help="of that product; of the house, where neither is named")
    parser.add_argument("--customer", metavar="ORGANISATION", help="of that customer")


# -------------------------------------------------------------------------------------------- parking


def _park(desk: Desk, given: Namespace) -> None:
    from app.commands.changes import Park, park

    order = Park(given.change, given.reason, given.review, given.owner, given.answer_by, back_of(given))
    desk.perform(park, order)


def _parking(desk: Desk, given: Namespace) -> None:
    from app.commands.parking import SetParking, set_parking

    back = back_of(given)
    if back and given.nothing:
        raise BadInput("Either --nothing, or what brings it back.")
    if back or given.nothing or given.review or given.answer_by:
        named = back if back or given.nothing else None
        desk.perform(set_parking, SetParking(given.change, given.review, given.answer_by, named))
        return
    from app.queries.changes import change_sheet
    from app.queries.parking import next_return

    sheet = change_sheet(desk.database, given.change)
    row = sheet.row
    returns = next_return(row.returns, sheet.parking.conditions) if row.returns is not None else None
    answer: dict[str, object] = {"change": row.number, "state": row.state, "owner": sheet.park_owner}
    answer |= {"review": row.review, "answer_by": row.answer_by, "returns": returns, "returned": row.returned}
    head = facts([(name.replace("_", " "), value) for name, value in answer.items()])
    desk.sheet(answer | {"parking": sheet.parking}, lambda: [*head, *parking_lines(sheet.parking)])


def parking_lines(parked: ParkedFacts, answer_by: date | None = None) -> list[str]:
    """What a change's parking says beside its row."""
    because = cause(parked.returned) if parked.returned is not None else None
    chain = [f"{link.name} ({link.role})" for link in parked.chain]
    lines = facts(
        [
            ("answer by", answer_by),
            ("time parked", _duration(parked.time_parked)),
            ("back because", because),
            ("deputy", parked.deputy),
            ("chain", " → ".join(chain)),
        ]
    )
    if parked.conditions:
        lines += ["", "What brings it back", *(f"  {_marked(each)}" for each in _conditions(parked))]
    if parked.consultations:
        lines += ["", "Consulted"]
        for each in parked.consultations:
            lines += _consultation(each)
    return lines


def _conditions(parked: ParkedFacts) -> Sequence[tuple[str, object]]:
    return [(condition_words(row), row.met) for row in parked.conditions]


def _marked(condition: tuple[str, object]) -> str:
    words, met = condition
    return f"{words}: came true {said(met)}" if met is not None else words


def _consultation(row: ConsultationRow) -> list[str]:
    lines = [f"  {said(row.asked)}  {said(row.asked_by)} asked {said(row.who)}: {said(row.question)}"]
    if row.answered is not None:
        lines.append(f"  {said(row.answered)}  {said(row.who)} answered: {said(row.answer)}")
    return lines


def _duration(time: timedelta) -> str | None:
    """In days and hours, as one says it."""
    hours = int(time.total_seconds()) // 3600
    days, hours = divmod(hours, 24)
    parts = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in ((days, "day"), (hours, "hour")) if count]
    return " ".join(parts) or ("less than an hour" if time else None)


def _hand_on(desk: Desk, given: Namespace) -> None:
    from app.commands.chain import HandOn, hand_on

    desk.perform(hand_on, HandOn(given.change, given.to, given.reason))


def _consult(desk: Desk, given: Namespace) -> None:
    from app.commands.consulting import AnswerConsultation, Consult, answer_consultation, consult

    if given.answer is not None and given.question is None:
        desk.perform(answer_consultation, AnswerConsultation(given.change, given.answer, given.who))
    elif given.question is not None and given.answer is None:
        desk.perform(consult, Consult(given.change, given.who or "", given.question))
    else:
        raise BadInput("Either --question, with --who is asked, or --answer.")


# ---------------------------------------------------------------------------------------------- chain


def _chain_show(desk: Desk, given: Namespace) -> None:
    from app.queries.parking import chain_for, chain_rows

    today = desk.now.date()
    if given.change is None:
        desk.rows(chain_rows(desk.database).rows, _LINK)
        return
    rows = chain_for(desk.database, given.change, today)
    desk.sheet(rows, lambda: table(rows, _LINK) if rows else [_nobody(given.change)])


def _nobody(change: int) -> str:
    return sentence(f"Nobody is named who decides on C-{change}: whoever parks it looks after it")


def _chain_set(desk: Desk, given: Namespace) -> None:
    from app.commands.chain import SetLink, Whose, set_link

    whose = Whose(given.role, given.product, given.customer)
    desk.perform(set_link, SetLink(whose, parsing.fields(given.pairs)))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.chain import RemoveLink, Whose, remove_link

    desk.perform(remove_link, RemoveLink(Whose(given.role, given.product, given.customer)))
