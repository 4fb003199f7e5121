"""Trying an act before it is done: it is performed, what it does to time or readers is read, and all is taken back."""

from collections import Counter
from collections.abc import Callable
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.act import Act, By
from app.effects import Effects
from app.plans.teams import team_loads
from app.rows.staffing import TimeMoved, Tried
from models.database import Database, writing
from models.letters import Letter
from models.products import Product
from models.releases import Release
from models.rules.states import UNSENT_LETTER, UNSHIPPED_RELEASE

Order = TypeVar("Order")
#: By release and team its person-days, with what the release is called and when it is due.
_Times = dict[tuple[int, str], float | None]


def try_act(database: Database, command: Callable[[Act, Order], Effects], order: Order, by: By) -> Tried:
    """What the act would change, in the order of the releases' days; a Refusal says why it would not be done."""
    with writing(database) as session:
        before = _times(session)
        effects = command(Act(session, by), order)
        session.expire_all()
        found = Tried(_moved(session, before, _times(session)), effects.notes)
        session.rollback()
    return found


def reason_readers(
    database: Database, command: Callable[[Act, Order], Effects], order: Order, by: By
) -> tuple[tuple[str, int], ...]:
    """How many letters in each language would carry the act's reason, the most frequent first; a Refusal as in try_act."""
    with writing(database) as session:
        effects = command(Act(session, by), order)
        chosen = sa.select(Letter.language, Letter.facts).where(
            Letter.act_id == effects.act, Letter.state.in_(UNSENT_LETTER)
        )
        counted = Counter(str(language) for language, facts in session.execute(chosen) if facts.get("reason"))
        session.rollback()
    return tuple(counted.most_common())


def _times(session: Session) -> _Times:
    numbers = session.scalars(sa.select(Release.id).where(Release.state.in_(UNSHIPPED_RELEASE))).all()
    loads = team_loads(session, numbers)
    return {(release, load.team): load.capacity for release, teams in loads.items() for load in teams}


def _moved(session: Session, before: _Times, after: _Times) -> tuple[TimeMoved, ...]:
    other = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    named = session.execute(
        sa.select(Release.id, Release.name, Product.name, Release.planned_on)
        .join(Product, Product.id == Release.product_id)
        .where(Release.id.in_({release for release, _team in other}))
        .order_by(Release.planned_on, Release.id)
    ).all()
    teams = list(dict.fromkeys(team for _release, team in (*before, *after)))
    return tuple(
        TimeMoved(release, name, product, planned, team, before.get((release, team)), after.get((release, team)))
        for release, name, product, planned in named
        for team in teams
        if (release, team) in other
    )
