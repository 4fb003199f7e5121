"""Commands on releases: plan, make, set, place, ready, verdict, slip, freeze, ship, withdraw, waive."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.cli import parsing
from app.cli.calendar import add_exception
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.printing import sentence
from app.rows.releases import WithdrawalPreview
from models.rules.errors import BadInput
from models.rules.terms import ReleaseKind, Verdict

if TYPE_CHECKING:
    from app.commands.act import Act
    from app.effects import Effects

Order = TypeVar("Order")
_OF_TEAM = "capacity."
_SETTABLE = "date, freeze, capacity in person-days, capacity.TEAM where there are teams, notes"


def add(commands: Commands) -> None:
    """Add release, place, ready, verdict, slip, freeze, ship, withdraw and waive."""
    _add_release(commands.group("release", "Lay out releases by the cadence, make one beside it, or change one."))
    place = commands.add(
        "place", "Put a change into a release; whoever waits is told the day.", "place C-12 R-3", _place
    )
    slip = commands.add("slip", "Move a change, and what hangs on it, to a later release.", "slip C-12 R-4", _slip)
    for parser in (place, slip):
        parser.add_argument("change", type=parsing.change, metavar="C-12")
        parser.add_argument("release", type=parsing.release, metavar="R-4")
    slip.add_argument("--reason", metavar="TEXT", help="told with the new day")
    place.add_argument("--late", metavar="REASON", help="into a frozen release, in your name")
    ready = commands.add("ready", "Mark a planned change as built: it waits for its test.", "ready C-12", _ready)
    ready.add_argument("change", type=parsing.change, metavar="C-12")
    _add_verdict(commands)
    _add_endings(commands)


def _add_endings(commands: Commands) -> None:
    freeze = commands.add("freeze", "Freeze a release: nothing more goes in.", "freeze R-3", _freeze)
    freeze.add_argument("release", type=parsing.release, metavar="R-3")
    ship = commands.add(
        "ship",
        "Ship a release: its changes and tickets close, and a letter is written to everyone who waited.",
        "ship R-3 --move-open R-4",
        _ship,
    )
    ship.add_argument("release", type=parsing.release, metavar="R-3")
    ship.add_argument("--move-open", type=parsing.release, metavar="R-4", help="where to move what is not tested")
    withdraw = commands.add(
        "withdraw",
        "Take a shipped release back; those who were told get word of it.",
        "withdraw R-3 --reason 'Bookings were lost'",
        _withdraw,
    )
    withdraw.add_argument("release", type=parsing.release, metavar="R-3")
    withdraw.add_argument("--change", type=parsing.change, metavar="C-12", help="of it this change alone")
    why = withdraw.add_mutually_exclusive_group(required=True)
    why.add_argument("--reason", metavar="TEXT", help="the requesters read it")
    why.add_argument("--preview", action="store_true", help="say what it would do, and do nothing")
    waive = commands.add(
        "waive",
        "Let a carried hot fix stay out of a release, in your name.",
        "waive R-3 C-12 --reason 'The module is switched off here'",
        _waive,
    )
    waive.add_argument("release", type=parsing.release, metavar="R-3")
    waive.add_argument("change", type=parsing.change, metavar="C-12")
    waive.add_argument("--reason", required=True, metavar="TEXT")


def _add_release(group: Commands) -> None:
    plan = group.add(
        "plan", "Lay out what the cadence demands and is not there yet.", "release plan --until 2027-06-30", _plan
    )
    plan.add_argument("--until", type=parsing.day, metavar="DATE", help="12 weeks ahead, unless said")
    plan.add_argument("--product", metavar="NAME", help="of all products, unless said")
    new = group.add("new", "Make a release beside the cadence.", "release new --kind expedited --date 2027-02-03", _new)
    kinds = parsing.choices(kind.value for kind in ReleaseKind)
    new.add_argument("--kind", required=True, type=parsing.word(ReleaseKind, "kind of release"), metavar=kinds)
    new.add_argument("--date", type=parsing.day, metavar="DATE", help="today, unless said")
    new.add_argument("--product", metavar="NAME", help="the only one, unless said")
    new.add_argument("--name", metavar="NAME", help="counted on from the last, unless said")
    new.add_argument("--branch", metavar="BRANCH", help="the main line, unless said")
    change = group.add(
        "set", "Give a release another day, capacity or notes.", "release set R-3 date=2027-02-10 capacity=15", _set
    )
    change.add_argument("release", type=parsing.release, metavar="R-3")
    change.add_argument("pairs", nargs="+", metavar="field=value", help=f"{_SETTABLE} (counted again: capacity.TEAM=)")
    remove = group.add(
        "remove", "Remove a release that holds nothing and that nobody was told of.", "release remove R-4", _remove
    )
    remove.add_argument("release", type=parsing.release, metavar="R-4")
    add_exception(group)


def _add_verdict(commands: Commands) -> None:
    verdict = commands.add(
        "verdict",
        "Give a tester's word on a change, or on a release as a whole.",
        "verdict C-12 fail --note 'The copy lacks its notes'",
        _verdict,
    )
    verdict.add_argument("item", type=_tested, metavar="C-12|R-3")
    words = parsing.choices(word.value for word in Verdict)
    verdict.add_argument("verdict", type=parsing.word(Verdict, "verdict"), metavar=words)
    verdict.add_argument("--note", metavar="TEXT")
    verdict.add_argument("--tester", metavar="NAME", help="whose word it is; yours, unless said")
    verdict.add_argument("--release", type=parsing.release, metavar="R-4", help="for what stands in several")


def _tested(text: str) -> tuple[str, int]:
    """A change or a release; a number alone is a change."""
    kind, number = ("change", parsing.change(text)) if text.strip().isdigit() else parsing.item(text)
    if kind not in {"change", "release"}:
        raise BadInput(f"“{text}” is not tested. Say which: C-12 is a change, R-3 a release as a whole.")
    return kind, number


def _plan(desk: Desk, given: Namespace) -> None:
    from app.commands.planning import PlanReleases, plan_releases

    desk.perform(plan_releases, PlanReleases(given.until, given.product))


def _new(desk: Desk, given: Namespace) -> None:
    from app.commands.planning import NewRelease, new_release

    desk.perform(new_release, NewRelease(given.kind, given.date, given.product, given.name, given.branch))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.given import number
    from app.commands.planning import EditRelease, edit_release

    values = parsing.fields(given.pairs)
    teams = {name.removeprefix(_OF_TEAM): values.pop(name) for name in list(values) if name.startswith(_OF_TEAM)}
    if unknown := sorted(values.keys() - {"date", "freeze", "capacity", "notes"}):
        raise BadInput(f"A release's “{unknown[0]}” can't be set. These can: {_SETTABLE}.")
    day = parsing.day(values["date"]) if "date" in values else None
    capacity = number(values["capacity"]) if "capacity" in values else None
    by_team = {name: number(days) if days.strip() else None for name, days in teams.items()}
    freeze = parsing.day(values["freeze"]) if "freeze" in values else None
    desk.perform(edit_release, EditRelease(given.release, day, capacity, values.get("notes"), by_team, freeze))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.removing import RemoveRelease, remove_release

    desk.perform(remove_release, RemoveRelease(given.release))


def _place(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Place, place

    desk.perform(place, Place(given.change, given.release, given.late))


def _ready(desk: Desk, given: Namespace) -> None:
    from app.commands.verdicts import Ready, ready

    desk.perform(ready, Ready(given.change))


def _verdict(desk: Desk, given: Namespace) -> None:
    from app.commands.verdicts import GiveVerdict, JudgeWhole, give_verdict, judge_whole

    kind, number = given.item
    if kind == "change":
        order = GiveVerdict(number, given.verdict, given.note, given.release, given.tester)
        desk.perform(give_verdict, order)
        return
    if given.release is not None:
        raise BadInput("--release is for the verdict on a change: the release is named already.")
    desk.perform(judge_whole, JudgeWhole(number, given.verdict, given.note, given.tester))


def _slip(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Slip, slip

    _with_reason(desk, slip, Slip(given.change, given.release, given.reason), given.reason)


def _with_reason(desk: Desk, command: "Callable[[Act, Order], Effects]", order: Order, reason: str | None) -> None:
    """Perform it, and say who reads the reason as it was typed, in another language than theirs."""
    from app.commands.act import perform
    from app.queries.preview import read_as_typed

    effects = perform(desk.database, command, order, desk.by)
    lacking = read_as_typed(desk.database, effects.act, reason) if reason else ()
    desk.tell(effects, read_as_typed={language: count for language, count, _ in lacking})
    if lacking:
        read = ", ".join(f"{count} in {language}" for language, count, _ in lacking)
        desk.note(
            f"The reason goes as it was typed to readers of other languages: {read}. "
            f"outbox edit {lacking[0][2]} gives a letter other words before it leaves"
        )


def _freeze(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Freeze, freeze

    desk.perform(freeze, Freeze(given.release))


def _ship(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Ship, ship

    desk.perform(ship, Ship(given.release, given.move_open))


def _withdraw(desk: Desk, given: Namespace) -> None:
    from app.commands.withdrawing import Withdraw, WithdrawChange, withdraw, withdraw_change

    if given.preview:
        from app.queries.withdrawing import withdrawal_preview

        found = withdrawal_preview(desk.database, given.release, given.change)
        desk.sheet(found, lambda: preview_lines(found))
    elif given.change is not None:
        order = WithdrawChange(given.release, given.change, given.reason)
        _with_reason(desk, withdraw_change, order, given.reason)
    else:
        _with_reason(desk, withdraw, Withdraw(given.release, given.reason), given.reason)


def preview_lines(found: WithdrawalPreview) -> list[str]:
    """What returns, what stays, and who would be written to."""
    what = f"{found.change} of {found.row.number}" if found.change and not found.whole else found.row.number
    back = ", ".join(item.number for item in found.returning) or "nothing"
    lines = [sentence(f"Withdrawing {what} brings back: {back}")]
    if found.staying:
        lines.append(
            sentence(f"Shipped elsewhere, too, and stays so: {', '.join(each.number for each in found.staying)}")
        )
    told = ", ".join(f"{count} in {language}" for language, count in found.told)
    lines.append(sentence(f"{found.people} have read that it shipped and get word of it{f' ({told})' if told else ''}"))
    lines.append(sentence(f"Letters that have not left and are taken back: {found.unsent}"))
    return lines


def _waive(desk: Desk, given: Namespace) -> None:
    from app.commands.hot_fixes import Waive, waive

    desk.perform(waive, Waive(given.release, given.change, given.reason))
