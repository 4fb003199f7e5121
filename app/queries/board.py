"""The board of a product: candidates and coming releases as columns, what each has of its teams, and what ties the cards."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.calendars import calendars
from app.plans.teams import DEVELOPMENT, splits, team_loads, teams_of
from app.queries.about_release import shut_today
from app.queries.changes import CHANGES, label
from app.queries.places import placing_of
from app.queries.releases import ITEM, cadence_words, releases_where
from app.queries.shipping import readers
from app.rows.capacity import TeamLoad, TeamRow
from app.rows.releases import Board, BoardColumn, ItemRow, Proposal, ReleaseRow
from app.rows.testing import ReleaseTests
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.releases import Branch, Release, ReleaseItem
from models.rules.errors import BadInput
from models.rules.priority import CRITICAL
from models.rules.states import IN_RELEASE, UNSHIPPED_RELEASE, ChangeState, ReleaseState
from models.rules.terms import ChangeKind, ReleaseKind

#: So many candidates are shown at most, the best ones by rank.
CANDIDATES = 2000
#: A row as ITEM reads it: its values are of many types; and where some of them stand.
_Read = Sequence[Any]
_CHANGE, _EFFORT, _CARRIED = 0, 8, 10
_BY_RANK = (
    Change.mandate_date.asc().nulls_last(),
    Change.priority.asc().nulls_last(),
    Change.rank_key.asc().nulls_last(),
    Change.id,
)


def board(database: Database, product: str | None = None, words: str = "", today: date | None = None) -> Board:
    """The candidates (those that filter words find) and coming releases of one product, the first if none is named.

    With *today* each release says which closures keep it from shipping then.
    """
    with reading(database) as session:
        products = session.scalars(sa.select(Product).order_by(Product.id)).all()
        if not products:
            return Board("", (), "", (BoardColumn(None, (), 0),), ())
        chosen = next((each for each in products if each.name == product), products[0])
        names = tuple(each.name for each in products)
        found = _board(session, chosen, names, words)
        return replace(found, columns=tuple(_with_guards(session, found.columns, chosen, today)))


def _with_guards(
    session: Session, columns: Sequence[BoardColumn], product: Product, today: date | None
) -> Iterator[BoardColumn]:
    """Each release with what its shipping hangs on beside its items: the test of the whole, and closed days."""
    calendar = calendars(session, [product.id])[product.id]
    numbers = [column.release.id for column in columns if column.release is not None]
    releases = {each.id: each for each in session.scalars(sa.select(Release).where(Release.id.in_(numbers)))}
    for column in columns:
        if column.release is None:
            yield column
            continue
        release = releases[column.release.id]
        tests = ReleaseTests(whole_test=product.whole_test, verdict=release.verdict)
        shut = shut_today(session, release, calendar, today) if today is not None else ()
        yield replace(column, tests=tests, shut=shut)


def _board(session: Session, product: Product, names: tuple[str, ...], words: str) -> Board:
    releases = releases_where(session, [Release.product_id == product.id, Release.state.in_(UNSHIPPED_RELEASE)])
    honoured, total, refused = _candidates(session, product, words)
    placed = _placed(session, [row.id for row in releases])
    teams = teams_of(session, product.id)
    own = _Own(_parts(session, teams, [*honoured, *chain(*placed.values())]), _ranks(session, product))
    candidates = own.cards(honoured)
    cards = {release: own.cards(rows) for release, rows in placed.items()}
    return Board(
        product.name,
        names,
        cadence_words(product),
        (
            BoardColumn(None, candidates, total, _asked(teams, candidates)),
            *_columns(session, releases, cards),
        ),
        _proposals(session, product),
        product.capacity,
        _weekday(product),
        placing_of(session, product, releases, cards),
        words,
        refused,
        _shipped(session, product),
    )


def _columns(
    session: Session, releases: Sequence[ReleaseRow], placed: Mapping[int, tuple[ItemRow, ...]]
) -> Iterable[BoardColumn]:
    numbers = [row.id for row in releases]
    loads, branches = team_loads(session, numbers), _branches(session, numbers)
    for row in releases:
        items = placed.get(row.id, ())
        own = [item.change_id for item in items if not item.carried]
        letters = _letters(session, own) if row.kind == ReleaseKind.EXPEDITED else 0
        yield BoardColumn(row, items, len(items), loads.get(row.id, ()), letters, branches.get(row.id, ""))


@dataclass(frozen=True, slots=True)
class _Own:
    """What each card has of its own beside what is read with it."""

    parts: Mapping[int, tuple[float, ...]]
    ranks: Mapping[int, int]

    def cards(self, rows: Iterable[_Read]) -> tuple[ItemRow, ...]:
        """Rows as they were read, with these; a carried hot fix has none."""
        made: Callable[..., ItemRow] = ItemRow
        return tuple(
            made(*row)
            if row[_CARRIED]
            else made(*row, parts=self.parts.get(row[_CHANGE], ()), rank=self.ranks.get(row[_CHANGE], 0))
            for row in rows
        )


def _ranks(session: Session, product: Product) -> dict[int, int]:
    """The rank of everything that is honoured or placed, from 1."""
    where = (Change.product_id == product.id, Change.state.in_({ChangeState.HONOURED, *IN_RELEASE}))
    ranked = session.scalars(sa.select(Change.id).where(*where).order_by(*_BY_RANK))
    return {change: rank for rank, change in enumerate(ranked, start=1)}


def _parts(session: Session, teams: Sequence[TeamRow], rows: Sequence[_Read]) -> dict[int, tuple[float, ...]]:
    """By change what each team does of it, in person-days; a change without effort is not named."""
    known: dict[int, float] = {
        row[_CHANGE]: row[_EFFORT] for row in rows if row[_EFFORT] is not None and not row[_CARRIED]
    }
    if not teams:
        return {change: (effort,) for change, effort in known.items()}
    split = splits(session, known)
    return {
        change: tuple(effort * split[change].get(team.id, 0.0) for team in teams) for change, effort in known.items()
    }


def _asked(teams: Sequence[TeamRow], cards: Sequence[ItemRow]) -> tuple[TeamLoad, ...]:
    """What the candidates ask of each team together; nothing is kept or limited there."""
    named: list[tuple[str, int | None]] = [(team.name, team.id) for team in teams] or [(DEVELOPMENT, None)]
    return tuple(
        TeamLoad(name, number, None, sum(item.parts[at] for item in cards if item.parts), 0.0, 0.0, 0.0, by_hand=False)
        for at, (name, number) in enumerate(named)
    )


def _candidates(session: Session, product: Product, words: str) -> tuple[Sequence[_Read], int, str]:
    """The honoured ones by rank, how many there are; with a sentence, and unfiltered, where the words are not understood."""
    where: list[sa.ColumnElement[bool]] = [
        Change.product_id == product.id,
        Change.state == ChangeState.HONOURED,
    ]
    refused = ""
    try:
        where += _found_by(words)
    except BadInput as wrong:
        refused = wrong.sentence
    rows = session.execute(
        sa.select(*ITEM)
        .select_from(sa.outerjoin(Change, ReleaseItem, sa.false()))
        .where(*where)
        .order_by(*_BY_RANK)
        .limit(CANDIDATES)
    )
    total = session.scalar(sa.select(sa.func.count()).select_from(Change).where(*where)) or 0
    return rows.all(), total, refused


def _found_by(words: str) -> list[sa.ColumnElement[bool]]:
    if not words:
        return []
    asked = CHANGES.where(words)
    key = Change.id
    return [key.in_(sa.select(key).select_from(CHANGES.source_of(asked)).where(*asked).correlate(None))]


def _placed(session: Session, releases: Sequence[int]) -> dict[int, list[_Read]]:
    """What stands in each release: its own changes by priority and score, then what it carries."""
    rows = session.execute(
        sa.select(ReleaseItem.release_id, *ITEM)
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .where(ReleaseItem.release_id.in_(releases))
        .order_by(ReleaseItem.carried, Change.priority.asc().nulls_last(), Change.score.desc().nulls_last(), Change.id)
    )
    found: dict[int, list[_Read]] = defaultdict(list)
    for release, *values in rows:
        found[release].append(values)
    return found


def _branches(session: Session, releases: Sequence[int]) -> dict[int, str]:
    chosen = sa.select(Release.id, Branch.name).join(Branch, Branch.id == Release.branch_id)
    return {release: name for release, name in session.execute(chosen.where(Release.id.in_(releases))).all()}  # noqa: C416


def _letters(session: Session, changes: list[int]) -> int:
    """How many people are told when these ship, by letter or by hand."""
    by_language, by_hand, _ = readers(session, changes)
    return sum(count for _, count in by_language) + by_hand


def _proposals(session: Session, product: Product) -> tuple[Proposal, ...]:
    """Critical corrections that stand in no expedited release."""
    expedited = (
        sa.select(ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(Release.kind == ReleaseKind.EXPEDITED, Release.state != ReleaseState.WITHDRAWN)
    )
    rows = session.execute(
        sa.select(Change.id, label("C", Change.id), Change.title).where(
            Change.product_id == product.id,
            Change.kind == ChangeKind.CORRECTION,
            Change.priority == CRITICAL,
            Change.state.in_([ChangeState.HONOURED, ChangeState.PLANNED]),
            Change.id.not_in(expedited),
        )
    )
    return tuple(Proposal(*values, product.name) for values in rows)


def _shipped(session: Session, product: Product) -> int:
    past = (ReleaseState.SHIPPED, ReleaseState.WITHDRAWN)
    chosen = sa.select(sa.func.count()).select_from(Release)
    return session.scalar(chosen.where(Release.product_id == product.id, Release.state.in_(past))) or 0


def _weekday(product: Product) -> int | None:
    """The weekday that the cadence keeps to; None where it wanders through the week."""
    if product.cadence_days is None:
        return product.cadence_weekday
    anchor: date | None = product.cadence_anchor
    return anchor.weekday() if anchor is not None and product.cadence_days % 7 == 0 else None
