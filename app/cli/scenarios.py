"""Command scenario: what-ifs kept under a name, and side by side."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.seeking import add_options, add_supposed, order_of, sought
from models.rules.errors import BadInput, NotFound

if TYPE_CHECKING:
    from app.plans.asked import Compose
    from app.rows.whatif import Column, Gone

_MOST = 8


def add(commands: Commands) -> None:
    """Add scenario."""
    scenario = commands.group("scenario", "Keep what-ifs under a name, and compare what they would bring.")
    listed = scenario.add("list", "List the scenarios of a product.", "scenario list", _list)
    listed.add_argument("--product", metavar="NAME", help="the only one, unless said")
    save = scenario.add("save", "Keep a what-if under a name.", "scenario save 'A tester more' --team test=150", _save)
    save.add_argument("name", metavar="NAME")
    save.add_argument("--replace", action="store_true", help="in the place of the one of that name")
    save.add_argument("--product", metavar="PRODUCT", help="the only one, unless said")
    add_supposed(save)
    compare = scenario.add(
        "compare",
        "Compose scenarios and show them side by side; without names all of the product's.",
        "scenario compare 'A tester more' 'Without Mia'",
        _compare,
    )
    compare.add_argument("names", metavar="NAME", nargs="*")
    add_options(compare)
    rename = scenario.add(
        "rename", "Name a scenario otherwise.", "scenario rename 'A tester more' 'Two testers'", _rename
    )
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("to", metavar="NEW")
    rename.add_argument("--product", metavar="PRODUCT", help="the only one, unless said")
    remove = scenario.add("remove", "Remove a scenario.", "scenario remove 'A tester more'", _remove)
    remove.add_argument("name", metavar="NAME")
    remove.add_argument("--product", metavar="PRODUCT", help="the only one, unless said")


def _list(desk: Desk, given: Namespace) -> None:
    from app.queries.scenarios import scenario_orders

    rows = []
    for row, order in scenario_orders(desk.database, given.product):
        gone = tuple(each.sentence for each in _gone(desk, order))
        rows.append(replace(row, problems=(*row.problems, *gone)))
    desk.rows(rows, ("name", "by", "problems"))


def _gone(desk: Desk, order: "Compose") -> "Sequence[Gone]":
    """What is supposed of those that are not here; nothing is said where there is no release to suppose it of."""
    from app.jobs.whatif import levers
    from app.plans.supposed import gone_from

    if order.what.is_real:
        return ()
    try:
        return gone_from(levers(desk.database, order, desk.now.date()), order)
    except NotFound:
        return ()


def _save(desk: Desk, given: Namespace) -> None:
    from app.commands import scenarios

    order = order_of(given)
    if gone := _gone(desk, order):
        raise BadInput(f"{' '.join(each.sentence for each in gone)} Nothing was saved.")
    desk.perform(scenarios.save_scenario, scenarios.SaveScenario(given.name, order, given.replace))


def _number(desk: Desk, given: Namespace) -> int:
    from app.queries.scenarios import scenario_named

    return scenario_named(desk.database, given.product, given.name)[0].id


def _rename(desk: Desk, given: Namespace) -> None:
    from app.commands import scenarios

    desk.perform(scenarios.rename_scenario, scenarios.RenameScenario(_number(desk, given), given.to))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands import scenarios

    desk.perform(scenarios.remove_scenario, scenarios.RemoveScenario(_number(desk, given)))


def _compare(desk: Desk, given: Namespace) -> None:
    from app.jobs.whatif import Named, compared
    from app.queries.scenarios import scenario_named, scenario_orders

    database, day = desk.database, desk.now.date()
    if given.names:
        chosen = [scenario_named(database, given.product, name) for name in given.names]
    else:
        chosen = list(scenario_orders(database, given.product))
    if len(chosen) > _MOST:
        raise BadInput(f"At most {_MOST} scenarios are compared at once. Name them.")
    named = [Named(row.id, row.name, order) for row, order in chosen]
    columns = sought(given, lambda watch: compared(database, named, day, watch))
    if desk.options.as_json:
        desk.sheet(columns, tuple)
        return
    problems = {row.name: row.problems for row, _ in chosen}
    for column in columns:
        desk.note(*(f"{column.name}: {problem}" for problem in (*problems[column.name], *column.problems)))
    desk.document("\n".join(line for column in columns for line in _lines(column)) or "Nothing found")


def _lines(column: "Column") -> Sequence[str]:
    if column.supposed is None:
        return [f"{column.name}: {column.refused}"]
    outcome, today = column.supposed.outcome, column.supposed.today
    sure = "proven" if outcome.proven else f"at most {100 * outcome.gap:.2f} % below the best"
    came, went = outcome.stands.keys() - today.stands.keys(), today.stands.keys() - outcome.stands.keys()
    fill = "  ".join(
        f"{release.release} " + ", ".join(f"{team.team} {team.taken:g}" for team in release.teams)
        for release in outcome.releases
    )
    return [
        f"{column.name}: worth {outcome.value:.1f} ({sure}); today's plan {today.value:.1f}",
        f"  in {_names(came)}; out {_names(went)}; mandates in time {outcome.kept} of {len(outcome.mandates)}",
        f"  {fill}",
    ]


def _names(numbers: "set[str]") -> str:
    return ", ".join(sorted(numbers, key=lambda each: int(each[2:]))) or "nothing"
