"""Teams: set up, named, put in order and removed; their members; and the time that a release has of one, said by hand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from app.plans.products import product_meant
from models.capacity import Estimate, Member, Team, TeamTime
from models.products import Product
from models.releases import Release
from models.rules.capacity import check_days
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.states import UNSHIPPED_RELEASE

_LONGEST = 100
_COUNTS = 1e-6


@dataclass(frozen=True, slots=True)
class AddTeam:
    """A new team of a product (the only one, unless named), with values like those of SetTeam."""

    name: str
    product: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)


def add_team(act: Act, order: AddTeam) -> Effects:
    """Set a team up, the last in order; with its first team, what a release has is counted by team."""
    product = product_meant(act.session, order.product)
    others = _teams(act, product.id)
    team = Team(product_id=product.id, name="", position=len(others))
    _name(act, team, order.name)
    if not others:
        _count_from_now_on(act, product, team)
    act.session.add(team)
    act.session.flush()
    _set(act, team, order.values)
    return act.done("add_team", f"{product.name}: team {team.name} set up")


def _count_from_now_on(act: Act, product: Product, team: Team) -> None:
    """What was said of each release gives way to what its teams have; the first begins with the product's own capacity."""
    team.days = product.capacity
    chosen = sa.select(Release).where(Release.product_id == product.id, Release.state.in_(UNSHIPPED_RELEASE))
    for release in act.session.scalars(chosen):
        release.capacity = None


@dataclass(frozen=True, slots=True)
class SetTeam:
    """New values for a team: name, days (a release, where it has no members; "" for none), fault_share, position (1 is first)."""

    team: str
    values: Mapping[str, str]
    product: str | None = None


def set_team(act: Act, order: SetTeam) -> Effects:
    """Rename or reorder a team, or say what it has where no members are named, and keeps for faults."""
    team = _team_meant(act, order.team, order.product)
    act.check_seen(team, team.name)
    _set(act, team, order.values)
    return act.done("set_team", f"Team {team.name} changed")


def _set(act: Act, team: Team, values: Mapping[str, str]) -> None:
    for name, value in values.items():
        if name not in _SET:
            raise BadInput(f"A team has no “{name}”. It has {', '.join(_SET)}.")
        _SET[name](act, team, value)
    act.session.flush()
    if team.days is None and not _members(act, team):
        act.note(f"Nobody is in {team.name}, so its time is unknown: name its members, or its days a release.")


def _name(act: Act, team: Team, value: str) -> None:
    name = given.short(" ".join(value.split()), _LONGEST, "team’s name")
    if name is None:
        raise BadInput("A team needs a name.")
    if name.isdigit() or "=" in name:
        raise BadInput(f"“{name}” can't name a team: it would be read as a number or a value.")
    if any(each.name.casefold() == name.casefold() and each is not team for each in _teams(act, team.product_id)):
        raise RuleBroken(f"There is a team “{name}” already.")
    team.name = name


def _days(_act: Act, team: Team, value: str) -> None:
    days = given.number(value) if value.strip() else None
    check_days(days, "What a team has of a release")
    team.days = days


def _fault_share(_act: Act, team: Team, value: str) -> None:
    team.fault_share = part(value, "The part kept for faults")


def _position(act: Act, team: Team, value: str) -> None:
    others = [each for each in _teams(act, team.product_id) if each is not team]
    at = given.whole(value) or 0
    if not 1 <= at <= len(others) + 1:
        raise BadInput(f"“{value}” is no place for a team: there are {len(others) + 1}, and 1 is the first.")
    others.insert(at - 1, team)
    for position, each in enumerate(others):
        each.position = position


_SET: Mapping[str, Callable[[Act, Team, str], None]] = {
    "name": _name,
    "days": _days,
    "fault_share": _fault_share,
    "position": _position,
}


def part(value: str, what: str) -> float:
    """A part from 0 to 1, as 0.25 or 25%; nothing is 0."""
    found = given.part(value) if value.strip() else 0.0
    if not 0 <= found <= 1:
        raise BadInput(f"{what} lies between 0 and 1 (or 100%).")
    return found


@dataclass(frozen=True, slots=True)
class RemoveTeam:
    """A team goes with its members; what was estimated for it goes *to* another."""

    team: str
    product: str | None = None
    to: str | None = None


def remove_team(act: Act, order: RemoveTeam) -> Effects:
    """Remove a team. Estimates for it are moved, or it stays; without any team a release keeps what it had in all."""
    team = _team_meant(act, order.team, order.product)
    product = act.session.get_one(Product, team.product_id)
    act.check_seen(team, team.name)
    others = [each for each in _teams(act, product.id) if each is not team]
    _move_estimates(act, team, others, order.to)
    said = sa.select(TeamTime).where(TeamTime.team_id == team.id, TeamTime.by_hand.is_(True))
    for row in (*_members(act, team), *act.session.scalars(said)):
        act.session.delete(row)
    act.session.flush()
    act.session.delete(team)
    act.session.flush()
    for position, each in enumerate(others):
        each.position = position
    if not others:
        act.note(f"{product.name} has no teams any more: each release keeps the capacity that it had in all.")
    return act.done("remove_team", f"{product.name}: team {team.name} removed")


def _move_estimates(act: Act, team: Team, others: Sequence[Team], to: str | None) -> None:
    """Where no other team is left there is nothing to split: the change keeps its effort."""
    estimates = act.session.scalars(sa.select(Estimate).where(Estimate.team_id == team.id)).all()
    target = team_named(act, to, act.session.get_one(Product, team.product_id)) if to is not None else None
    if target is team:
        raise BadInput(f"What is estimated for {team.name} can't move to {team.name}. Name another team.")
    if estimates and others and target is None:
        raise RuleBroken(
            f"{given.counted(len(estimates), 'change')} of {team.name} would lose what was estimated: say which team "
            f"takes it over (team remove '{team.name}' --to '{others[0].name}')."
        )
    for estimate in estimates:
        if target is not None:
            _add_estimate(act, estimate.change_id, target, estimate.days)
        act.session.delete(estimate)
    act.session.flush()


def _add_estimate(act: Act, change: int, team: Team, days: float) -> None:
    chosen = sa.select(Estimate).where(Estimate.change_id == change, Estimate.team_id == team.id)
    known = act.session.scalar(chosen)
    if known is not None:
        known.days += days
    else:
        act.session.add(Estimate(change_id=change, team_id=team.id, days=days))


# --------------------------------------------------------------------------------------------------- members


@dataclass(frozen=True, slots=True)
class SetMember:
    """A colleague in a team, who is added where there is none of the name; *share* is their time for it, as 0.5 or 50%."""

    team: str
    name: str
    share: str | None = None
    product: str | None = None
    rename: str | None = None


def set_member(act: Act, order: SetMember) -> Effects:
    """Put a colleague into a team, or give them another share or name there."""
    team = _team_meant(act, order.team, order.product)
    member = _member(act, team, order.name)
    name = _colleague(order.rename or (member.name if member else order.name))
    other = _member(act, team, name)
    if other is not None and other is not member:
        raise RuleBroken(f"{other.name} is in {team.name} already.")
    if member is None:
        member = Member(team_id=team.id, name=name)
        act.session.add(member)
    else:
        act.check_seen(member, member.name)
    member.name = name
    if order.share is not None:
        if not order.share.strip():
            raise BadInput(f"How much of the working time of {name}? Write it as 80% or 0.8; 0% for none.")
        member.share = part(order.share, f"The share of {name}")
    act.session.flush()
    _note_more_than_all(act, name)
    return act.done("set_member", f"{name} is in {team.name} with {member.share:.0%} of their time")


def _note_more_than_all(act: Act, name: str) -> None:
    """One person has one time, however many teams count on it."""
    chosen = sa.select(Member.name, Team.name, Member.share).join(Team, Team.id == Member.team_id).order_by(Team.id)
    shares = [(team, share) for who, team, share in act.session.execute(chosen) if who.casefold() == name.casefold()]
    total = sum(share for _, share in shares)
    if total > 1 + _COUNTS:
        said = ", ".join(f"{team} {share:.0%}" for team, share in shares)
        act.note(f"{name} is counted with {total:.0%} of their time: {said}.")


@dataclass(frozen=True, slots=True)
class RemoveMember:
    """A colleague leaves a team."""

    team: str
    name: str
    product: str | None = None


def remove_member(act: Act, order: RemoveMember) -> Effects:
    """Take a colleague out of a team; their absences stay."""
    team = _team_meant(act, order.team, order.product)
    member = _member(act, team, order.name)
    if member is None:
        raise NotFound(f"{order.name} is not in {team.name}. Everybody who is: fortnight team list")
    act.check_seen(member, member.name)
    act.session.delete(member)
    act.session.flush()
    if team.days is None and not _members(act, team):
        act.note(f"Nobody is in {team.name} any more, so its time is unknown.")
    return act.done("remove_member", f"{member.name} left {team.name}")


def _colleague(value: str) -> str:
    name = given.short(" ".join(value.split()), given.LONGEST_NAME, "name")
    if name is None:
        raise BadInput("Who? Give a name.")
    return name


def _member(act: Act, team: Team, name: str) -> Member | None:
    folded = " ".join(name.split()).casefold()
    return next((each for each in _members(act, team) if each.name.casefold() == folded), None)


def _members(act: Act, team: Team) -> Sequence[Member]:
    return act.session.scalars(sa.select(Member).where(Member.team_id == team.id)).all()


# ------------------------------------------------------------------------------------- what a release has of one


def say_time(act: Act, release: Release, team: str, days: float | None) -> None:
    """Say by hand what a release has of a team, in person-days; None lets it be counted by the calendar again."""
    found = team_named(act, team, act.session.get_one(Product, release.product_id))
    check_days(days, f"What R-{release.id} has of {found.name}")
    chosen = sa.select(TeamTime).where(
        TeamTime.release_id == release.id, TeamTime.team_id == found.id, TeamTime.by_hand.is_(True)
    )
    said = act.session.scalar(chosen)
    if days is None:
        if said is not None:
            act.session.delete(said)
    elif said is not None:
        said.days = days
    else:
        act.session.add(TeamTime(release_id=release.id, team_id=found.id, days=days, by_hand=True))
    act.session.flush()


def check_has_no_teams(act: Act, product_id: int, said: str) -> None:
    """RuleBroken where the product has teams: what a release has is theirs, and said of each."""
    if teams := _teams(act, product_id):
        names = ", ".join(team.name for team in teams)
        raise RuleBroken(f"The capacity is counted by team ({names}). Say it of one: {said.format(teams[0].name)}.")


def team_named(act: Act, name: str, product: Product) -> Team:
    """The team of that name, whatever its case."""
    folded, teams = " ".join(name.split()).casefold(), _teams(act, product.id)
    for team in teams:
        if team.name.casefold() == folded:
            return team
    names = ", ".join(team.name for team in teams) or "none yet (team add NAME)"
    raise NotFound(f"{product.name} has no team “{name}”. It has {names}.")


def _team_meant(act: Act, name: str, product: str | None) -> Team:
    """The team of that name, of the product if one is named; else the only one of the name, or of the only product."""
    if product is None:
        folded = " ".join(name.split()).casefold()
        alike = [each for each in act.session.scalars(sa.select(Team)) if each.name.casefold() == folded]
        if len(alike) == 1:
            return alike[0]
    return team_named(act, name, product_meant(act.session, product))


def _teams(act: Act, product_id: int) -> list[Team]:
    chosen = sa.select(Team).where(Team.product_id == product_id).order_by(Team.position, Team.id)
    return list(act.session.scalars(chosen))
