"""Commands on releases: plan, make, set, place, ready, verdict, slip, freeze, ship, withdraw, waive."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput
from models.rules.terms import ReleaseKind, Verdict


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
    withdraw.add_argument("--reason", required=True, metavar="TEXT")
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
    change = group.add(
        "set", "Give a release another day, capacity or notes.", "release set R-3 date=2027-02-10 capacity=15", _set
    )
    change.add_argument("release", type=parsing.release, metavar="R-3")
    change.add_argument("pairs", nargs="+", metavar="field=value", help="date, capacity in person-days, notes")
    remove = group.add(
        "remove", "Remove a release that holds nothing and that nobody was told of.", "release remove R-4", _remove
    )
    remove.add_argument("release", type=parsing.release, metavar="R-4")


def _add_verdict(commands: Commands) -> None:
    verdict = commands.add(
        "verdict", "Give a tester's word on a change.", "verdict C-12 fail --note 'The copy lacks its notes'", _verdict
    )
    verdict.add_argument("change", type=parsing.change, metavar="C-12")
    words = parsing.choices(word.value for word in Verdict)
    verdict.add_argument("verdict", type=parsing.word(Verdict, "verdict"), metavar=words)
    verdict.add_argument("--note", metavar="TEXT")
    verdict.add_argument("--release", type=parsing.release, metavar="R-4", help="for a hot fix carried in several")


def _plan(desk: Desk, given: Namespace) -> None:
    from app.commands.planning import PlanReleases, plan_releases

    desk.perform(plan_releases, PlanReleases(given.until, given.product))


def _new(desk: Desk, given: Namespace) -> None:
    from app.commands.planning import NewRelease, new_release

    desk.perform(new_release, NewRelease(given.kind, given.date, given.product, given.name))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.given import number
    from app.commands.planning import EditRelease, edit_release

    values = parsing.fields(given.pairs)
    if unknown := sorted(values.keys() - {"date", "capacity", "notes"}):
        raise BadInput(f"A release's “{unknown[0]}” can't be set. These can: date, capacity, notes.")
    day = parsing.day(values["date"]) if "date" in values else None
    capacity = number(values["capacity"]) if "capacity" in values else None
    desk.perform(edit_release, EditRelease(given.release, day, capacity, values.get("notes")))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.removing import RemoveRelease, remove_release

    desk.perform(remove_release, RemoveRelease(given.release))


def _place(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Place, place

    desk.perform(place, Place(given.change, given.release))


def _ready(desk: Desk, given: Namespace) -> None:
    from app.commands.verdicts import Ready, ready

    desk.perform(ready, Ready(given.change))


def _verdict(desk: Desk, given: Namespace) -> None:
    from app.commands.verdicts import GiveVerdict, give_verdict

    desk.perform(give_verdict, GiveVerdict(given.change, given.verdict, given.note, given.release))


def _slip(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Slip, slip

    desk.perform(slip, Slip(given.change, given.release, given.reason))


def _freeze(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Freeze, freeze

    desk.perform(freeze, Freeze(given.release))


def _ship(desk: Desk, given: Namespace) -> None:
    from app.commands.releases import Ship, ship

    desk.perform(ship, Ship(given.release, given.move_open))


def _withdraw(desk: Desk, given: Namespace) -> None:
    from app.commands.withdrawing import Withdraw, withdraw

    desk.perform(withdraw, Withdraw(given.release, given.reason))


def _waive(desk: Desk, given: Namespace) -> None:
    from app.commands.hot_fixes import Waive, waive

    desk.perform(waive, Waive(given.release, given.change, given.reason))
