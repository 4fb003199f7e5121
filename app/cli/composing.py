"""Commands compose, why and tradeoff: the best plan of the coming releases, taken if asked; why a change is in it; other capacities."""

from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.seeking import add_options, add_supposed, order_of, sought
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.composer.solver import Watch
    from app.plans.asked import Composed
    from app.rows.whatif import ExactRow

#: Exact points lie between these shares of the capacity.
_LEAST, _MOST = 0.5, 1.5
_MOST_POINTS = 100


def add(commands: Commands) -> None:
    """Add compose, why and tradeoff."""
    plan = commands.add(
        "compose",
        "Find the best plan for the coming releases, and show how it differs from today's; --apply takes it.",
        "compose --releases 4 --seconds 10",
        _compose,
    )
    plan.add_argument("--apply", action="store_true", help="take the plan: place, move and take out, in one act")
    plan.add_argument(
        "--only", type=_changes, metavar="C-1,C-2", help="with --apply: take the moves of these changes alone"
    )
    why = commands.add("why", "Say why a change is in the best plan, or what keeps it out of it.", "why C-12", _why)
    why.add_argument("change", type=parsing.change, metavar="C-12")
    curve = commands.add("tradeoff", "Show what more or less capacity would bring.", "tradeoff --releases 2", _tradeoff)
    curve.add_argument("--one-more-day", action="store_true", help="what one more day in each release would bring")
    curve.add_argument(
        "--exact", type=_points, metavar="K", help="K exact plans from half the capacity to half as much again"
    )
    curve.add_argument("--of", metavar="TEAM", help="scale this team's capacity alone")
    for parser in (plan, why, curve):
        add_supposed(parser)
        add_options(parser)


def _changes(text: str) -> tuple[int, ...]:
    found = tuple(parsing.change(each) for each in text.split(",") if each.strip())
    if not found:
        raise BadInput("Name the changes whose moves are to be taken, like C-1,C-2.")
    return found


def _points(text: str) -> int:
    found = parsing.counted(text)
    if found > _MOST_POINTS:
        raise BadInput(f"At most {_MOST_POINTS} exact points are sought at once.")
    return found


def _compose(desk: Desk, given: Namespace) -> None:
    from app.cli.plan_words import plan_lines
    from app.jobs.compose import composed

    if given.only and not given.apply:
        raise BadInput("--only says which moves --apply takes. Add --apply.")
    order, database, day = order_of(given), desk.database, desk.now.date()

    def told(better: "Composed") -> None:
        desk.progress(f"Worth {better.plan.value:.1f}, at most {100 * better.plan.gap:.2f} % below the best …")

    plan = sought(given, lambda watch: composed(database, order, day, watch, told))
    desk.progress("")
    if given.apply:
        _apply(desk, given, plan)
    else:
        desk.sheet(plan.shown, lambda: plan_lines(plan.shown))


def _apply(desk: Desk, given: Namespace, plan: "Composed") -> None:
    from app.commands.act import perform
    from app.commands.applying import apply_plan
    from app.commands.applying import order_of as moves_of

    only = None if given.only is None else [f"C-{number}" for number in given.only]
    if only is None and not plan.shown.moves:
        desk.report("Today's plan is the best: nothing moves.", plan=plan.shown)
        return
    effects = perform(desk.database, apply_plan, moves_of(plan, only), desk.by)
    desk.tell(effects, plan=plan.shown)


def _why(desk: Desk, given: Namespace) -> None:
    from app.cli.plan_words import in_lines, out_lines
    from app.composer.explained import WhyIn
    from app.jobs.compose import reasons

    order, database, day = order_of(given), desk.database, desk.now.date()
    why = sought(given, lambda watch: reasons(database, order, day, watch, given.change))
    desk.sheet(why, lambda: in_lines(why) if isinstance(why, WhyIn) else out_lines(why))


def _tradeoff(desk: Desk, given: Namespace) -> None:
    from app.jobs.compose import day_prices, team_meant, tradeoff

    order, database, day = order_of(given), desk.database, desk.now.date()
    given.of = None if given.of is None else team_meant(database, order, day, given.of)
    if given.one_more_day:
        prices = sought(given, lambda watch: day_prices(database, order, day, watch))
        desk.rows(prices, ("release", "team", "gain"))
    elif given.exact:
        found = sought(given, lambda watch: _exact_points(desk, given, watch))
        desk.rows(found, ("share", "days", "value", "bound", "changes"))
    else:
        points = sought(given, lambda watch: tradeoff(database, order, day, watch, given.of))
        desk.rows(points, ("share", "days", "value", "more"))


def _exact_points(desk: Desk, given: Namespace, watch: "Watch") -> "list[ExactRow]":
    from app.composer.solver import Watch
    from app.jobs.whatif import Trade, exact

    count = given.exact
    shares = [_LEAST + (_MOST - _LEAST) * at / max(1, count - 1) for at in range(count)] if count > 1 else [1.0]
    found = []
    for place, share in enumerate(shares):
        if watch.left <= 0:
            break
        part = Watch(watch.left / (count - place), follows=watch)
        found.append(exact(desk.database, Trade(order_of(given), given.of), desk.now.date(), part, share))
    return found
