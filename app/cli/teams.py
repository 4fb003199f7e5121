"""Commands on teams and their members, and on what each release has of them."""

from argparse import Namespace
from dataclasses import dataclass

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands, Parser
from app.rows.capacity import ReleaseTime, TeamRow

_TEAM = "name, days (a release, where it has no members), fault_share, position"
_ONE = "the only one that has such a team, unless said"


def add(commands: Commands) -> None:
    """Add team and member."""
    _add_team(commands.group("team", "Set up teams, list them, or show what releases have of each."))
    _add_member(commands.group("member", "Say who works in a team, and with how much of their time."))


def _add_team(team: Commands) -> None:
    new = team.add(
        "add",
        "Set up a team; what a release has is counted by team from then on.",
        "team add development days=20 fault_share=20%",
        _add_one,
    )
    new.add_argument("name", metavar="NAME")
    change = team.add("set", "Rename or reorder a team, or set its days.", "team set test position=1", _set)
    change.add_argument("name", metavar="TEAM")
    remove = team.add(
        "remove",
        "Remove a team with its members; what was estimated for it goes to another.",
        "team remove test --to development",
        _remove,
    )
    remove.add_argument("name", metavar="TEAM")
    remove.add_argument("--to", metavar="TEAM", help="which team takes over what was estimated")
    shown = team.add("list", "List teams in their order, with their members.", "team list", _list)
    time = team.add("time", "Show what each coming release has of each team, and asks of it.", "team time R-3", _time)
    time.add_argument("release", nargs="?", type=parsing.release, metavar="R-3", help="every coming one, unless said")
    _of_product(new)
    for parser in (change, remove):
        _of_product(parser, _ONE)
    for parser in (shown, time):
        _of_product(parser, "of all, unless said")
    for parser in (new, change):
        parser.add_argument("pairs", nargs="*", metavar="field=value", help=_TEAM)


def _add_member(member: Commands) -> None:
    change = member.add(
        "set",
        "Put a colleague into a team, or give them another share of time or name there.",
        "member set development 'Ada Berg' --share 80%",
        _set_member,
    )
    change.add_argument("--share", metavar="PART", help="of their working time, as 0.8 or 80%%; all of it, unless said")
    change.add_argument("--rename", metavar="NAME", help="another name for them in this team")
    remove = member.add("remove", "Take a colleague out of a team.", "member remove test 'Ada Berg'", _remove_member)
    for parser in (change, remove):
        parser.add_argument("team", metavar="TEAM")
        parser.add_argument("name", metavar="NAME")
        _of_product(parser, _ONE)


def _of_product(parser: Parser, unless: str = "the only one, unless said") -> None:
    parser.add_argument("--product", metavar="NAME", help=unless)


def _add_one(desk: Desk, given: Namespace) -> None:
    from app.commands.teams import AddTeam, add_team

    desk.perform(add_team, AddTeam(given.name, given.product, parsing.fields(given.pairs)))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.teams import SetTeam, set_team

    desk.perform(set_team, SetTeam(given.name, parsing.fields(given.pairs), given.product))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.teams import RemoveTeam, remove_team

    desk.perform(remove_team, RemoveTeam(given.name, given.product, given.to))


def _set_member(desk: Desk, given: Namespace) -> None:
    from app.commands.teams import SetMember, set_member

    desk.perform(set_member, SetMember(given.team, given.name, given.share, given.product, given.rename))


def _remove_member(desk: Desk, given: Namespace) -> None:
    from app.commands.teams import RemoveMember, remove_member

    desk.perform(remove_member, RemoveMember(given.team, given.name, given.product))


# ---------------------------------------------------------------------------------------------------- showing


@dataclass(frozen=True, slots=True)
class _TeamLine:
    """A team on one line; its members in words."""

    name: str
    product: str
    days: float | None
    fault_share: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _TimeLine:
    """What a release has of one team, on one line."""

    release: str
    planned: str
    team: str
    has: str
    work: float
    kept: float
    for_faults: float
    over: float | None


def _list(desk: Desk, given: Namespace) -> None:
    from app.queries.capacity import team_rows

    rows = team_rows(desk.database, given.product)
    if desk.options.as_json:
        desk.rows(rows, ())
        return
    desk.rows([_line(row) for row in rows], ("name", "product", "days", "fault_share", "members"))


def _line(row: TeamRow) -> _TeamLine:
    members = tuple(f"{each.name} {each.share:.0%}" for each in row.members)
    return _TeamLine(row.name, row.product, None if members else row.days, f"{row.fault_share:.0%}", members)


def _time(desk: Desk, given: Namespace) -> None:
    from app.queries.capacity import release_times
    from models.rules.errors import NotFound

    rows = release_times(desk.database, given.product, given.release)
    if given.release is not None and not rows:
        raise NotFound(f"There is no R-{given.release} that is still to ship.")
    if desk.options.as_json:
        desk.rows(rows, ())
        return
    columns = ("release", "planned", "team", "has", "work", "kept", "for_faults", "over")
    desk.rows([line for row in rows for line in _lines(row)], columns)


def _lines(row: ReleaseTime) -> list[_TimeLine]:
    lines = []
    for load in row.teams:
        known = "unknown" if load.capacity is None else f"{load.capacity:g}" + (" by hand" if load.by_hand else "")
        lines.append(
            _TimeLine(
                row.number,
                row.planned.isoformat(),
                load.team,
                known,
                round(load.load, 2),
                round(load.kept, 2),
                round(load.reserved_for_faults, 2),
                round(load.over, 2) or None,
            )
        )
    return lines
