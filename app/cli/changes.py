"""Commands on changes: make, describe, merge, split, reproduce, judge, score, tie together."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput
from models.rules.terms import ChangeKind, DependencyKind, Level, TrialPlace

_DETAILS = (
    "title, description, module, audience, scenario, requirements, workaround, origin, kind, mandate_reference, "
    "mandate_date, affected_share"
)


def add(commands: Commands) -> None:
    """Add change, merge, split, reproduced, urgency, score and depend."""
    _add_change(commands.group("change", "Make a change, or describe it better."))
    merge = commands.add(
        "merge",
        "Take a change into another that asks for the same, or let a ticket follow another.",
        "merge T-14 T-9",
        _merge,
    )
    merge.add_argument("one", type=parsing.item, metavar="C-13|T-14")
    merge.add_argument("other", nargs="?", type=parsing.item, metavar="C-12|T-9")
    merge.add_argument("--into", type=parsing.item, metavar="C-12|T-9")
    split = commands.add("split", "Take a merge back, of a change whole or for one ticket.", "split C-12 T-9", _split)
    split.add_argument("one", type=parsing.item, metavar="C-12|T-14")
    split.add_argument("other", nargs="?", type=parsing.item, metavar="T-9")
    seen = commands.add("reproduced", "Record that a fault was seen again by us.", "reproduced C-12", _reproduced)
    seen.add_argument("change", type=parsing.change, metavar="C-12")
    places = parsing.choices(word.value for word in TrialPlace)
    seen.add_argument("--place", type=parsing.word(TrialPlace, "place"), metavar=places, help="where it was seen")
    seen.add_argument("--situation", metavar="TEXT", help="in which situation it was seen; as described, unless said")
    seen.add_argument("--note", metavar="TEXT")
    _add_judging(commands)
    _add_score(commands)


def _add_change(group: Commands) -> None:
    new = group.add(
        "new",
        "Make a change, in the words of its first ticket where nothing else is said.",
        "change new --kind wish --title 'Copy a booking to another week' --from T-9 T-14",
        _new,
    )
    new.add_argument(
        "--kind", type=parsing.word(ChangeKind, "kind of change"), required=True, metavar=_words(ChangeKind)
    )
    new.add_argument("--title", required=True)
    new.add_argument("--from", dest="tickets", nargs="+", action="extend", type=parsing.ticket, metavar="T-9")
    new.add_argument("--product", metavar="NAME", help="that of its tickets, or the only one, unless said")
    new.add_argument("--reference", metavar="TEXT", help="the law, regulation or contract of a mandate")
    new.add_argument("--date", metavar="DATE", help="the day by which a mandate must ship")
    new.add_argument("--set", dest="pairs", nargs="+", action="extend", metavar="field=value", help=_DETAILS)
    change = group.add(
        "set", "Give a change other words or details.", "change set C-12 module=Calendar audience=visitor", _set
    )
    change.add_argument("change", type=parsing.change, metavar="C-12")
    change.add_argument("pairs", nargs="+", metavar="field=value", help=_DETAILS)


def _add_judging(commands: Commands) -> None:
    urgency = commands.add(
        "urgency", "Judge how urgent a correction is; its priority follows.", "urgency C-12 high", _urgency
    )
    urgency.add_argument("change", type=parsing.change, metavar="C-12")
    urgency.add_argument("urgency", type=parsing.word(Level, "urgency"), metavar=_words(Level))
    urgency.add_argument(
        "--impact", type=parsing.word(Level, "impact"), metavar=_words(Level), help="instead of the counted"
    )
    urgency.add_argument("--reason", metavar="TEXT", help="why the counted impact is wrong")
    depend = commands.add(
        "depend",
        "Tie a change to another, or to a day before which it must not ship.",
        "depend C-1 requires C-2",
        _depend,
    )
    depend.add_argument("change", type=parsing.change, metavar="C-1")
    depend.add_argument("kind", type=parsing.word(DependencyKind, "dependency"), metavar=_words(DependencyKind))
    depend.add_argument("on", nargs="?", metavar="C-2|DATE")
    depend.add_argument("--remove", action="store_true", help="untie what was tied so; not-before needs no date then")


def _add_score(commands: Commands) -> None:
    score = commands.add(
        "score", "Show the parts of a change's score, or set them.", "score C-12 --set value=8 effort=3", _score
    )
    score.add_argument("change", type=parsing.change, metavar="C-12")
    score.add_argument(
        "--set",
        dest="pairs",
        nargs="+",
        action="extend",
        metavar="name=value",
        help="value 1–10, effort in person-days, visibility visitor|user|administrator, affected_share",
    )
    score.add_argument("--value", metavar="NUMBER", help="short for --set value=NUMBER")
    score.add_argument(
        "--by-criterion",
        nargs="+",
        action="extend",
        dest="criteria",
        metavar="name=value",
        help="another criterion of the scoring model, as a number or a word of its levels",
    )
    score.add_argument(
        "--agreed", action="store_true", help="what all scorers agreed on: it replaces what each of them gave"
    )
    score.add_argument("--reason", metavar="TEXT", help="why; wanted where the score moves far")


def _words(words: type[ChangeKind] | type[Level] | type[DependencyKind]) -> str:
    return parsing.choices(word.value for word in words)


def _new(desk: Desk, given: Namespace) -> None:
    from app.commands.changes import NewChange, new_change

    details = parsing.fields(given.pairs)
    if given.reference is not None:
        details["mandate_reference"] = given.reference
    if given.date is not None:
        details["mandate_date"] = given.date
    tickets = tuple(dict.fromkeys(given.tickets or ()))
    desk.perform(new_change, NewChange(given.kind, given.title, tickets, given.product, details))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.changes import EditChange, edit_change

    desk.perform(edit_change, EditChange(given.change, parsing.fields(given.pairs)))


def _merge(desk: Desk, given: Namespace) -> None:
    from app.commands.following import MergeTickets, merge_tickets
    from app.commands.merging import Merge, merge

    other = given.into or given.other
    if other is None or (given.into and given.other):
        raise BadInput("Say into which: merge C-13 C-12 takes C-13 into C-12, merge T-14 T-9 lets T-14 follow T-9.")
    (kind, one), (other_kind, into) = given.one, other
    if kind == other_kind == "change":
        desk.perform(merge, Merge(one, into))
    elif kind == other_kind == "ticket":
        desk.perform(merge_tickets, MergeTickets(one, into))
    else:
        raise BadInput("A change is merged into a change, a ticket into a ticket. A ticket waits for a change by link.")


def _split(desk: Desk, given: Namespace) -> None:
    from app.commands.following import SplitTicket, split_ticket
    from app.commands.merging import Split, split

    (kind, one), (other_kind, other) = given.one, given.other or ("", None)
    if (kind, other_kind) in {("change", ""), ("change", "ticket")}:
        desk.perform(split, Split(one, other))
    elif (kind, other_kind) == ("ticket", "change") and other is not None:
        desk.perform(split, Split(other, one))
    elif kind == "ticket" and other_kind in {"", "ticket"}:
        desk.perform(split_ticket, SplitTicket(one, other))
    else:
        raise BadInput("Say split C-12, split C-12 T-9, split T-14, or split T-14 T-9.")


def _reproduced(desk: Desk, given: Namespace) -> None:
    from app.commands.trials import Reproduced, reproduced

    desk.perform(reproduced, Reproduced(given.change, given.note, given.place, given.situation))


def _urgency(desk: Desk, given: Namespace) -> None:
    from app.commands.valuing import Judge, judge

    desk.perform(judge, Judge(given.change, given.urgency, given.impact, given.reason))


def _score(desk: Desk, given: Namespace) -> None:
    values = parsing.fields([*(given.pairs or ()), *(given.criteria or ())])
    if given.value is not None:
        values["value"] = given.value
    if values:
        from app.commands.valuing import SetScore, set_score

        desk.perform(set_score, SetScore(given.change, values, given.reason, given.agreed))
        return
    if given.agreed or given.reason:
        raise BadInput("Say the values too: score C-12 --value 7 --agreed.")
    from app.cli.sheets import score_lines
    from app.queries.ranking import rank_sheet

    sheet = rank_sheet(desk.database, given.change)
    answer: dict[str, object] = {
        "change": sheet.number,
        "score": sheet.score,
        "model": sheet.model,
        "out_of": sheet.out_of,
    }
    answer |= {"parts": sheet.parts, "missing": sheet.missing, "problem": sheet.problem, "criteria": sheet.criteria}
    desk.sheet(answer, lambda: score_lines(sheet))


def _depend(desk: Desk, given: Namespace) -> None:
    from app.commands.dependencies import Depend, depend, undepend

    if given.on is None and not (given.remove and given.kind is DependencyKind.NOT_BEFORE):
        raise BadInput("On what? Name the other change, like C-2, or for not-before a date.")
    if given.kind is DependencyKind.NOT_BEFORE:
        order = Depend(given.change, given.kind, day=parsing.day(given.on) if given.on else None)
    else:
        order = Depend(given.change, given.kind, other=parsing.change(given.on))
    desk.perform(undepend if given.remove else depend, order)
