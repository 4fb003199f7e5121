"""The backlog: its pages, whole or in groups, what its views hold, and what a filter comes to.

Answered in memory once the changes are there, and by the database until then, with the same answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES, change_rows
from app.queries.in_memory import FoundChanges, GroupSums, found_in, rows_in_order, warm
from app.rows.backlog import (
    GROUPS,
    BacklogGlance,
    BacklogRow,
    BacklogSums,
    GroupRow,
    Question,
    group_id,
)
from app.rows.page import Asked, Page
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.rules.errors import BadInput
from models.rules.states import ChangeState
from models.rules.terms import Audience, ChangeKind

__all__ = ["backlog_glance", "backlog_ids", "backlog_page", "backlog_sums", "warm"]

_ORDERS: Mapping[str, Sequence[str]] = {
    "state": [state.value for state in ChangeState],
    "kind": [kind.value for kind in ChangeKind],
    "audience": [audience.value for audience in Audience],
}


def backlog_page(database: Database, question: Question, offset: int, limit: int) -> Page[BacklogRow]:
    """Some rows of the backlog, and how many it has with its groups' heads; BadInput for what can't be understood."""
    found = found_in(database, question.words)
    if question.grouped:
        return _grouped(database, question, found, slice(offset, offset + limit))
    return _whole(database, question, found, slice(offset, offset + limit))


def _whole(database: Database, question: Question, found: FoundChanges | None, rows: slice) -> Page[BacklogRow]:
    ids = found.ids(question.sort) if found is not None else None
    if ids is None:
        page = change_rows(database, Asked(question.words, question.sort, rows.start, rows.stop - rows.start))
        return Page(page.rows, page.total)
    with reading(database) as session:
        return Page(rows_in_order(database, session, ids[rows].tolist()), len(ids))


def backlog_ids(database: Database, question: Question) -> tuple[int, ...]:
    """The numbers of all changes of a list in its order, folded groups included."""
    warm(database)
    found = found_in(database, question.words)
    assert found is not None
    if question.grouped:
        grouped = found.grouped(question.grouped, question.sort)
        ids = None if grouped is None else grouped[1]
    else:
        ids = found.ids(question.sort)
    if ids is None:
        return tuple(row.id for row in change_rows(database, Asked(question.words, question.sort)).rows)
    return tuple(ids.tolist())


def backlog_sums(database: Database, words: str) -> BacklogSums:
    """What the filter words come to; BadInput for an unknown field."""
    found = found_in(database, words)
    if found is not None:
        return found.sums()
    with reading(database) as session:
        where = CHANGES.where(words)
        count, reach, effort = session.execute(
            sa.select(*_SUMS).select_from(CHANGES.source_of(where)).where(*where)
        ).one()
        return BacklogSums(count, reach, effort or 0.0)


def backlog_glance(database: Database, views: Mapping[str, str]) -> BacklogGlance:
    """How many changes each view holds, by the filter words that make it; the products, and the widest reach.

    A saved view whose words are no longer understood holds none.
    """
    counts = {name: _count(database, words) for name, words in views.items()}
    everything = found_in(database, "")
    with reading(database) as session:
        products = tuple(session.scalars(sa.select(Product.name).order_by(Product.id)))
        if everything is not None:
            return BacklogGlance(counts, everything.sums().changes, products, everything.widest())
        return BacklogGlance(
            counts=counts,
            changes=session.scalar(sa.select(sa.func.count(Change.id))) or 0,
            products=products,
            widest=session.scalar(sa.select(sa.func.max(Change.reach))) or 0,
        )


def _count(database: Database, words: str) -> int:
    try:
        found = found_in(database, words)
    except BadInput:
        return 0
    if found is not None:
        return found.sums().changes
    with reading(database) as session:
        where = CHANGES.where(words)
        return session.scalar(sa.select(sa.func.count()).select_from(CHANGES.source_of(where)).where(*where)) or 0


# ------------------------------------------------------------------------------------------------ groups

_SUMS = (
    sa.func.count(),
    sa.func.coalesce(sa.func.sum(Change.reach), 0),
    sa.func.coalesce(sa.func.sum(Change.effort), 0.0),
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a grouped page: a group's head, or some of its changes counted from its first."""

    group: GroupSums
    head: bool
    first: int
    last: int
    before: int


def _grouped(database: Database, question: Question, found: FoundChanges | None, rows: slice) -> Page[BacklogRow]:
    if question.grouped not in GROUPS:
        raise BadInput(f"The backlog can't be grouped by “{question.grouped}”. It can be by {', '.join(GROUPS)}.")
    in_memory = found.grouped(question.grouped, question.sort) if found is not None else None
    with reading(database) as session:
        groups = in_memory[0] if in_memory is not None else _groups(session, question)
        made: list[BacklogRow] = []
        for part in _stretches(groups, question, rows):
            if part.head:
                made.append(_head(part.group, question))
            elif in_memory is not None:
                ids = in_memory[1][part.before + part.first : part.before + part.last]
                made += rows_in_order(database, session, ids.tolist())
            else:
                made += _rows_of_group(session, question, part)
    total = sum(1 + (0 if question.folds(group_id(group.value)) else group.changes) for group in groups)
    return Page(tuple(made), total)


def _head(group: GroupSums, question: Question) -> GroupRow:
    number = group_id(group.value)
    return GroupRow(number, group.value, group.changes, group.reach, group.effort, question.folds(number))


def _stretches(groups: Sequence[GroupSums], question: Question, rows: slice) -> Iterator[_Stretch]:
    """The parts of the groups that stand between two rows of the list."""
    at = before = 0
    for group in groups:
        if rows.start <= at < rows.stop:
            yield _Stretch(group, head=True, first=0, last=0, before=before)
        at += 1
        if not question.folds(group_id(group.value)):
            first, last = max(0, rows.start - at), min(group.changes, rows.stop - at)
            if first < last:
                yield _Stretch(group, head=False, first=first, last=last, before=before)
            at += group.changes
        before += group.changes


def _groups(session: Session, question: Question) -> tuple[GroupSums, ...]:
    where = CHANGES.where(question.words)
    value = sa.type_coerce(CHANGES.fields[question.grouped], sa.Text)
    chosen = sa.select(value, *_SUMS).select_from(CHANGES.source).where(*where).group_by(value)
    found = [
        GroupSums(name, count, int(reach or 0), effort or 0.0) for name, count, reach, effort in session.execute(chosen)
    ]
    order = _ORDERS.get(question.grouped)
    if order is not None:
        return tuple(sorted(found, key=lambda group: order.index(group.value) if group.value else len(order)))
    return tuple(sorted(found, key=lambda group: (group.value is None, (group.value or "").casefold(), group.value)))


def _rows_of_group(session: Session, question: Question, part: _Stretch) -> Sequence[BacklogRow]:
    value = sa.type_coerce(CHANGES.fields[question.grouped], sa.Text)
    mine = value.is_(None) if part.group.value is None else value == part.group.value
    return CHANGES.page(session, Asked(question.words, question.sort, part.first, part.last - part.first), [mine]).rows
