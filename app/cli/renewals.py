"""Commands on renewals: propose, edit, bake, pull-out, honour, reject, target, reserve, list, show."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.languages import reason_options, words_in
from app.cli.lists import page_options, print_list
from app.cli.parsing import Commands, Parser
from app.cli.printing import facts, prose, said, table
from app.cli.ranking import ordinal
from app.rows.renewals import PullOutcome, RenewalSheet
from models.rules.errors import BadInput


def add(commands: Commands) -> None:
    """Add renewal."""
    group = commands.group("renewal", "Propose larger wholes, bake wishes into them, and keep time for them.")
    _add_wholes(group)
    _add_wishes(group)
    _add_words(group)
    target = group.add(
        "target",
        "Name the release that is to bring it; its honoured wishes go there, and who waits is told the day.",
        "renewal target N-3 R-9 --reason 'Testing takes longer'",
        _target,
    )
    target.add_argument("renewal", type=parsing.renewal, metavar="N-3")
    target.add_argument("release", metavar="R-9|none")
    target.add_argument("--reason", metavar="TEXT", help="told with the new day")
    reserve = group.add(
        "reserve",
        "Keep its size of the coming releases up to the target, or so many person-days of those named.",
        "renewal reserve N-3 R-7=5 R-8=10",
        _reserve,
    )
    reserve.add_argument("renewal", type=parsing.renewal, metavar="N-3")
    reserve.add_argument("days", nargs="*", metavar="R-7=days", help="0 for none; without any, spread by what is free")


def _add_wholes(group: Commands) -> None:
    page_options(group.add("list", "List renewals: to be decided, on their way, over.", "renewal list", _list))
    show = group.add("show", "Show a renewal with its wishes and the time kept for it.", "renewal show N-3", _show)
    show.add_argument("renewal", type=parsing.renewal, metavar="N-3")
    propose = group.add(
        "propose",
        "Propose a renewal; wishes baked into it wait until it is honoured or rejected.",
        "renewal propose 'New course lists' --size 40 --review 2027-02-01",
        _propose,
    )
    propose.add_argument("title", metavar="TITLE")
    propose.add_argument("--product", metavar="NAME", help="the only one, unless said")
    propose.add_argument("--description", default="", metavar="TEXT")
    propose.add_argument("--size", metavar="DAYS", help="in person-days")
    propose.add_argument("--review", type=parsing.day, metavar="DATE", help="28 days ahead, unless said")
    edit = group.add("edit", "Change a renewal.", "renewal edit N-3 size=35 review=2027-03-01", _edit)
    edit.add_argument("renewal", type=parsing.renewal, metavar="N-3")
    edit.add_argument("pairs", nargs="+", metavar="field=value", help="title, description, size, review")


def _add_wishes(group: Commands) -> None:
    bake = group.add(
        "bake",
        "Bake a wish into a renewal; who waits is told that it may take longer.",
        "renewal bake C-12 N-3 --reason 'The lists are rebuilt as a whole'",
        _bake,
    )
    pull = group.add(
        "pull-out",
        "Let a wish go its own way again; --dry-run says what that would cost or bring.",
        "renewal pull-out C-12 N-3 --reason 'It can come earlier alone' --into R-7",
        _pull_out,
    )
    for parser in (bake, pull):
        parser.add_argument("change", type=parsing.change, metavar="C-12")
        parser.add_argument("renewal", type=parsing.renewal, metavar="N-3")
        _add_reason(parser)
    pull.add_argument("--into", type=parsing.release, metavar="R-7", help="place it there at once")
    pull.add_argument("--dry-run", action="store_true", help="say what it would cost or bring, and change nothing")


def _add_words(group: Commands) -> None:
    honour = group.add(
        "honour",
        "Honour a renewal, and its wishes with it.",
        "renewal honour N-3 --reason 'We build it in spring'",
        _honour,
    )
    reject = group.add(
        "reject",
        "Reject a renewal: its wishes are parked again, due today.",
        "renewal reject N-3 --reason 'It is too large for this year'",
        _reject,
    )
    for parser in (honour, reject):
        parser.add_argument("renewal", type=parsing.renewal, metavar="N-3")
        _add_reason(parser)


def _add_reason(parser: Parser) -> None:
    parser.add_argument("--reason", default="", metavar="TEXT", help="a reason that can be told")
    reason_options(parser)


# ----------------------------------------------------------------------------------------------- doing


def _propose(desk: Desk, given: Namespace) -> None:
    from app.commands.given import number
    from app.commands.renewals import Propose, propose

    size = number(given.size) if given.size is not None else None
    desk.perform(propose, Propose(given.title, given.product, given.description, size, given.review))


def _edit(desk: Desk, given: Namespace) -> None:
    from app.commands.renewals import EditRenewal, edit_renewal

    desk.perform(edit_renewal, EditRenewal(given.renewal, parsing.fields(given.pairs)))


def _bake(desk: Desk, given: Namespace) -> None:
    from app.commands.baking import Bake, bake

    desk.perform(bake, Bake(given.change, given.renewal, given.reason, words_in(given)))


def _pull_out(desk: Desk, given: Namespace) -> None:
    from app.commands.baking import PullOut, pull_out

    if given.dry_run:
        from app.queries.renewals import pull_outcome

        outcome = pull_outcome(desk.database, given.change, given.renewal, desk.now.date())
        desk.sheet(outcome, lambda: outcome_lines(outcome))
        return
    desk.perform(pull_out, PullOut(given.change, given.renewal, given.reason, given.into, words_in(given)))


def _honour(desk: Desk, given: Namespace) -> None:
    from app.commands.renewals import DecideRenewal, honour_renewal

    desk.perform(honour_renewal, DecideRenewal(given.renewal, given.reason, words_in(given)))


def _reject(desk: Desk, given: Namespace) -> None:
    from app.commands.renewals import DecideRenewal, reject_renewal

    desk.perform(reject_renewal, DecideRenewal(given.renewal, given.reason, words_in(given)))


def _target(desk: Desk, given: Namespace) -> None:
    from app.commands.renewals import Target, target

    release = None if given.release.strip().casefold() == "none" else parsing.release(given.release)
    desk.perform(target, Target(given.renewal, release, given.reason))


def _reserve(desk: Desk, given: Namespace) -> None:
    from app.commands.reserving import Reserve, reserve

    desk.perform(reserve, Reserve(given.renewal, dict(_kept(pair) for pair in given.days) or None))


def _kept(pair: str) -> tuple[int, float]:
    from app.commands.given import number

    name, equals, days = pair.partition("=")
    if not equals:
        raise BadInput(f"“{pair}” is not of the form R-7=5, a release and its person-days.")
    return parsing.release(name), number(days)


# --------------------------------------------------------------------------------------------- showing


def _list(desk: Desk, given: Namespace) -> None:
    print_list(desk, "renewals", given)


def _show(desk: Desk, given: Namespace) -> None:
    from app.queries.renewals import renewal_sheet

    sheet = renewal_sheet(desk.database, given.renewal)
    desk.sheet(sheet, lambda: renewal_lines(sheet))


def renewal_lines(sheet: RenewalSheet) -> list[str]:
    """A renewal: what it is, its wishes, and the time kept for it."""
    row = sheet.row
    lines = [f"{row.number}  {said(row.title)}", f"{row.state}, {said(row.product)}", ""]
    lines += facts(
        [
            ("size", f"{row.size:g} person-days" if row.size is not None else None),
            ("work", f"{row.work:g} person-days in {row.wishes} wishes" if row.wishes else None),
            ("without effort", row.unknown or None),
            ("reserved", f"{row.reserved:g} person-days" if row.reserved else None),
            ("target", row.target),
            ("planned", row.planned),
            ("review", row.review if row.state == "proposed" else None),
            ("decided", row.decided),
            ("reason", row.reason),
            ("waiting", sheet.people),
            ("reach", sheet.reach),
        ]
    )
    if sheet.description:
        lines += ["", "Description", *prose(sheet.description)]
    lines += _rows(
        "Wishes", sheet.wishes, ("number", "state", "title", "waiting", "effort", "score", "release", "also")
    )
    return lines + _rows(
        "Time kept", sheet.reservations, ("number", "name", "planned", "days", "left", "load", "capacity", "over")
    )


def _rows(head: str, rows: Sequence[object], columns: Sequence[str]) -> list[str]:
    return ["", head, *table(rows, columns)] if rows else []


def outcome_lines(outcome: PullOutcome) -> list[str]:
    """What pulling a wish out of a renewal would cost or bring, in sentences."""
    place = f", {ordinal(outcome.place)} of {outcome.of}" if outcome.place else ""
    effort = f"{outcome.effort:g} person-days" if outcome.effort is not None else "unknown effort"
    lines = [
        f"{outcome.number}  {said(outcome.title)}",
        f"Alone: {effort}, score {said(outcome.score) or 'unknown'}{place}.",
        f"With {outcome.renewal}: {_place(outcome.now, outcome.now_day)}. Alone: {_place(outcome.alone, outcome.alone_day)}.",
        _difference(outcome.days),
        _loss(outcome),
    ]
    if outcome.tied:
        lines.append(f"Tied to it in {outcome.renewal}: {', '.join(outcome.tied)}.")
    return lines


def _loss(outcome: PullOutcome) -> str:
    lost = f"{outcome.people} who wait and {outcome.reach} end users that nothing else in it serves"
    return f"{outcome.renewal} loses {lost}; {outcome.wishes} of its wishes stay."


def _place(release: str | None, day: date | None) -> str:
    if release is None:
        return "no release yet"
    return f"{said(release)} on {day.isoformat()}" if day is not None else said(release)


def _difference(days: int | None) -> str:
    if days is None:
        return "When it would come either way is not known yet."
    if days == 0:
        return "It would come on the same day."
    return f"It would come {abs(days)} days {'later' if days > 0 else 'earlier'}."
