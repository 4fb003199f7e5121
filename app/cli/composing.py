"""Commands compose, why and tradeoff: the best plan of the coming releases, why a change is in it or not, and other capacities."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands, Parser
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.composer.difference import Moved
    from app.composer.explained import WhyIn, WhyNot
    from app.composer.solver import Watch
    from app.plans.asked import Compose
    from app.rows.plans import Composition

Answer = TypeVar("Answer")

_LONGEST = 3600.0


def add(commands: Commands) -> None:
    """Add compose, why and tradeoff."""
    plan = commands.add(
        "compose",
        "Find the best plan for the coming releases, and show how it differs from today's; nothing is changed.",
        "compose --releases 4 --seconds 10",
        _compose,
    )
    why = commands.add("why", "Say why a change is in the best plan, or what keeps it out of it.", "why C-12", _why)
    why.add_argument("change", type=parsing.change, metavar="C-12")
    curve = commands.add("tradeoff", "Show what more or less capacity would bring.", "tradeoff --releases 2", _tradeoff)
    curve.add_argument("--one-more-day", action="store_true", help="what one more day in each release would bring")
    for parser in (plan, why, curve):
        _add_options(parser)


def _add_options(parser: Parser) -> None:
    parser.add_argument("--releases", type=parsing.counted, default=4, metavar="N", help="how many, 1 to 8 (4)")
    parser.add_argument("--seconds", type=_seconds, default=10.0, metavar="S", help="seek at most so long (10)")
    parser.add_argument("--product", metavar="NAME", help="the only one, unless said")
    parser.add_argument("--capacity", type=_percent, default=100.0, metavar="P", help="what if it were P %% of today's")
    parser.add_argument("--faults-first", action="store_true", help="no correction gives way to a wish")
    parser.add_argument("--few-moves", action="store_true", help="leave standing what can stand")


def _seconds(text: str) -> float:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        found = 0.0
    if not 0.0 < found <= _LONGEST:
        raise BadInput(f"“{text}” is not a number of seconds between 0 and {_LONGEST:g}.")
    return found


def _percent(text: str) -> float:
    try:
        found = float(text.replace(",", ".").removesuffix("%"))
    except ValueError:
        found = -1.0
    if not 0.0 <= found <= 1000.0:
        raise BadInput(f"“{text}” is not a share of the capacity in percent, such as 80.")
    return found


def _order(given: Namespace) -> "Compose":
    from app.plans.asked import Compose, WhatIf

    what = WhatIf(share=given.capacity / 100)
    return Compose(given.product, given.releases, given.faults_first or None, given.few_moves, what)


def _sought(given: Namespace, seek: "Callable[[Watch], Answer]") -> Answer:
    """The answer; Ctrl+C ends the search, and what was found by then is the answer."""
    from app.composer.solver import Watch

    watch = Watch(given.seconds)
    found: list[Answer] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            found.append(seek(watch))
        except BaseException as error:  # noqa: BLE001 - it is raised again below, where somebody waits
            raised.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive():
        try:
            thread.join(0.2)
        except KeyboardInterrupt:
            watch.stop()
    if raised:
        raise raised[0]
    return found[0]


def _compose(desk: Desk, given: Namespace) -> None:
    from app.jobs.compose import composition

    order, database, day = _order(given), desk.database, desk.now.date()
    plan = _sought(given, lambda watch: composition(database, order, day, watch))
    desk.sheet(plan, lambda: _plan_lines(plan))


def _plan_lines(plan: "Composition") -> Sequence[str]:
    lines = []
    for release in plan.releases:
        room = "no limit" if release.capacity is None else f"{release.capacity:g}"
        lines.append(f"{release.release}  {release.day.isoformat()}  {release.taken:g} of {room} person-days")
        lines.append(f"  {', '.join(release.changes) or 'nothing'}")
    lines += [
        "",
        *(_move_line(move.kind, f"{move.number} {move.title}", (move.before, move.after)) for move in plan.moves),
    ]
    if not plan.moves:
        lines.append("Today's plan is the best: nothing moves.")
    lines += [f"left out: {each.number} {each.title}: {each.reason}" for each in plan.left_out]
    certain = "proven the best" if plan.proven else f"at most {100 * plan.gap:.2f} % below the best"
    return [*lines, "", f"Worth {plan.value:.1f}, {certain}; today's plan is worth {plan.today:.1f}."]


def _move_line(kind: str, what: str, places: tuple[str | None, str | None]) -> str:
    before, after = places
    where = {"in": f"into {after}", "out": f"out of {before}"}.get(kind, f"from {before} to {after}")
    return f"{kind:6} {what}: {where}"


def _why(desk: Desk, given: Namespace) -> None:
    from app.composer.explained import WhyIn
    from app.jobs.compose import reasons

    order, database, day = _order(given), desk.database, desk.now.date()
    why = _sought(given, lambda watch: reasons(database, order, day, watch, given.change))
    desk.sheet(why, lambda: _in_lines(why) if isinstance(why, WhyIn) else _out_lines(why))


def _in_lines(why: "WhyIn") -> Sequence[str]:
    lines = [f"{why.name} is in {why.release}."]
    if why.serves:
        lines.append(f"It serves {', '.join(why.serves)}.")
    if why.loss is None:
        return [*lines, "No plan can do without it:", *(f"  {clause.sentence}" for clause in why.demanded)]
    return [
        *lines,
        f"Without it the best plan loses {why.loss:.1f}:",
        *_moved(why.instead),
        *_unproven(proven=why.proven),
    ]


def _out_lines(why: "WhyNot") -> Sequence[str]:
    lines = [f"{why.name} stays out." if why.cost is not None else f"{why.name} can't be in."]
    if why.clauses:
        lines += ["What keeps it out:", *(f"  {clause.sentence}" for clause in why.clauses)]
        lines += ["What would help:", *(f"  {way}" for way in why.ways)]
    elif why.cost is not None:
        lines.append("Nothing keeps it out but that it brings nothing.")
    if why.cost is not None:
        lines += [f"Forced in, it costs {why.cost:.1f}:", *_moved(why.displaced)]
    return [*lines, *_unproven(proven=why.proven)]


def _moved(moves: "Sequence[Moved]") -> Sequence[str]:
    return [f"  {_move_line(move.kind, move.name, (move.before, move.after))}" for move in moves]


def _unproven(*, proven: bool) -> Sequence[str]:
    return [] if proven else ["Time ran out before this was proven; give more --seconds."]


def _tradeoff(desk: Desk, given: Namespace) -> None:
    from app.jobs.compose import day_prices, tradeoff

    order, database, day = _order(given), desk.database, desk.now.date()
    if given.one_more_day:
        prices = _sought(given, lambda watch: day_prices(database, order, day, watch))
        desk.rows(prices, ("release", "team", "gain"))
        return
    points = _sought(given, lambda watch: tradeoff(database, order, day, watch))
    desk.rows(points, ("share", "days", "value"))
