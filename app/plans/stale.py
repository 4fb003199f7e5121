"""Stale: whether what concerns some moves of a plan is still as it was when the plan was made; if not, what changed, by whom."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.composer.problem import Candidate, Problem, Release
from models.acts import ActItem, ActRecord
from models.rules.errors import Outdated

_SAID = 3
#: What a release's time is counted from.
_TIME = ("team", "absence", "closure", "product", "renewal")


@dataclass(frozen=True, slots=True)
class Taken:
    """A move that is taken: the change's number, and the releases (R-3) that it leaves and comes into."""

    change: int
    before: str | None
    after: str | None

    @property
    def name(self) -> str:
        """The change as the problem names it."""
        return f"C-{self.change}"


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What somebody did meanwhile."""

    act: int
    by: str
    sentence: str


class PlanOutdated(Outdated):
    """A plan was made before somebody changed what its moves are about: the *items*, and what was done *meanwhile*."""

    def __init__(self, items: tuple[str, ...], meanwhile: tuple[Meanwhile, ...]) -> None:
        self.items, self.meanwhile = items, meanwhile
        done = "; ".join(f"{each.by}: {each.sentence.rstrip('.')}" for each in meanwhile[-_SAID:])
        more = f" and {len(meanwhile) - _SAID} more" if len(meanwhile) > _SAID else ""
        said = f" ({done}{more})" if done else ""
        super().__init__(
            f"The plan is older than {', '.join(items[:_SAID])}, which changed meanwhile{said}. Nothing was moved: compose again."
        )


def check_fresh(session: Session, made_of: Problem, now: Problem, moves: Iterable[Taken], read_at: int) -> None:
    """Raise PlanOutdated where what concerns these moves is not as it was when the plan was made."""
    moves = tuple(moves)
    was, stands = _concerned(made_of, moves), _concerned(now, moves)
    items = tuple(name for name in was | stands if was.get(name) != stands.get(name))
    if items:
        raise PlanOutdated(items, _meanwhile(session, items, read_at))


def _concerned(problem: Problem, moves: tuple[Taken, ...]) -> dict[str, object]:
    """By change and release what a move rests on; what a change brings may drift as more people wait for it."""
    candidates = {each.name: each for each in problem.candidates}
    releases = {each.name: each for each in problem.releases}
    names = {move.name for move in moves}
    found: dict[str, object] = {}
    for move in moves:
        found[move.name] = _of_change(problem, candidates.get(move.name), candidates)
        if move.after is not None and move.after not in found:
            found[move.after] = _of_release(problem, releases.get(move.after), names)
    return found


def _of_change(problem: Problem, each: Candidate | None, candidates: dict[str, Candidate]) -> object:
    if each is None:
        return None
    links = [
        (kind, a, b, candidates[b if a == each.name else a].today)
        for kind, pairs in enumerate((problem.requires, problem.together, problem.excludes))
        for a, b in pairs
        if each.name in (a, b)
    ]
    days = {team: None if day is None else round(day, 6) for team, day in each.effort.items()}
    return (
        days,
        each.fault,
        each.not_before,
        each.mandate,
        each.pinned,
        each.barred,
        each.today,
        sorted(links, key=str),
    )


def _of_release(problem: Problem, release: Release | None, names: set[str]) -> object:
    """Its time, and what stands in it beside what is moved."""
    if release is None:
        return None
    inside = [(each.name, dict(each.effort)) for each in problem.candidates if each.today == release.name]
    time = {team: None if days is None else round(days, 6) for team, days in release.capacity.items()}
    return (release.day, time, [each for each in inside if each[0] not in names])


def _meanwhile(session: Session, items: tuple[str, ...], read_at: int) -> tuple[Meanwhile, ...]:
    """What touched these items; for a release also what its teams' time follows from."""
    time = ActItem.kind.in_(_TIME) if any(each[0] == "R" for each in items) else sa.false()
    touched = sa.or_(
        time,
        sa.and_(ActItem.kind == "change", ActItem.item_id.in_([_number(each) for each in items if each[0] == "C"])),
        sa.and_(ActItem.kind == "release", ActItem.item_id.in_([_number(each) for each in items if each[0] == "R"])),
    )
    acts = session.scalars(
        sa.select(ActRecord)
        .where(ActRecord.id > read_at, ActRecord.id.in_(sa.select(ActItem.act_id).where(touched)))
        .order_by(ActRecord.id)
    )
    return tuple(Meanwhile(act.id, act.by, act.sentence) for act in acts)


def _number(name: str) -> int:
    return int(name[2:])
