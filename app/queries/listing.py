"""Listing: one way to filter, sort and page every list in SQL."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors

from app.queries.filters import Condition, parse, sort_terms
from app.rows.page import ALL, Asked, Page
from models.base import UtcTime
from models.database import folded
from models.rules.errors import BadInput

Row = TypeVar("Row")
Expression = sa.SQLColumnExpression[Any]


@dataclass(frozen=True)
class Listing(Generic[Row]):
    """A list: its row class, the expression of each of the row's fields in order, what words are looked for in, and the joins.

    *more* are fields that can be filtered and sorted by without being shown; *orders* what some are sorted by instead, and *lines* what has to be joined for those, by the row's own id. With a *key* (the row's own id) a page is
    found first and filled then, so that a long list is filtered and sorted without its joins and its texts.
    """

    row: Callable[..., Row]
    fields: Mapping[str, Expression]
    source: sa.FromClause
    words: Sequence[Expression]
    order: str
    tie: Expression
    more: Mapping[str, Expression] | None = None
    key: Expression | None = None
    orders: Mapping[str, Expression] | None = None
    lines: sa.Subquery | None = None

    def page(
        self,
        session: Session,
        asked: Asked,
        also: Sequence[sa.ColumnElement[bool]] = (),
        order: Sequence[sa.ColumnElement[Any]] = (),
    ) -> Page[Row]:
        """Some rows and the count of all, under conditions and in an order of the query's own; BadInput for an unknown field."""
        where = [*also, *self.where(asked.words)]
        ordering = order if order and not asked.sort else self.ordering(asked.sort)
        chosen = sa.select(*self.fields.values()).select_from(self._with_lines(self.source, ordering))
        chosen = chosen.order_by(*ordering, self.tie)
        rows = rows_of(self.row, session.execute(self._paged(chosen, asked, where, ordering)))
        if asked.offset == 0 and len(rows) < asked.limit:
            return Page(rows, len(rows))
        counted = sa.select(sa.func.count()).select_from(self.source_of(where)).where(*where)
        return Page(rows, session.scalar(counted) or 0)

    def _paged(
        self,
        chosen: sa.Select[Any],
        asked: Asked,
        where: Sequence[sa.ColumnElement[bool]],
        ordering: Sequence[sa.ColumnElement[Any]],
    ) -> sa.Select[Any]:
        if self.key is None or asked.limit >= ALL:
            return chosen.where(*where).offset(asked.offset).limit(asked.limit)
        found = sa.select(self.key).select_from(self.source_of([*where, *ordering])).where(*where)
        page = found.order_by(*ordering, self.tie).offset(asked.offset).limit(asked.limit)
        # A second SELECT around it, since some databases allow no LIMIT within IN.
        return chosen.where(self.key.in_(sa.select(page.subquery().c[0])))

    def source_of(self, clauses: Sequence[sa.ColumnElement[Any]]) -> sa.FromClause:
        """What these clauses ask of: the key's own table where that is all, else everything joined."""
        own = getattr(self.key, "table", None)
        if own is None:
            return self.source
        asked = _tables(clauses, own)
        return self._with_lines(own if asked <= {own, self.lines} else self.source, clauses)

    def _with_lines(self, source: sa.FromClause, clauses: Sequence[sa.ColumnElement[Any]]) -> sa.FromClause:
        if self.lines is None or self.key is None or self.lines not in _tables(clauses, None):
            return source
        return sa.outerjoin(source, self.lines, self.lines.c.id == self.key)

    def one(self, session: Session, condition: sa.ColumnElement[bool]) -> Row | None:
        """The one row that meets the condition."""
        values = session.execute(sa.select(*self.fields.values()).select_from(self.source).where(condition)).first()
        return self.row(*values) if values is not None else None

    def where(self, words: str) -> list[sa.ColumnElement[bool]]:
        """The filter words as SQL."""
        return [self.condition(condition) for condition in parse(words)]

    def _known(self, name: str) -> Expression:
        found = self.fields.get(name) if name in self.fields else (self.more or {}).get(name)
        if found is None:
            names = sorted({*self.fields, *(self.more or {})} - {"row_version"})
            raise BadInput(f"There is no field “{name}” here. There are: {', '.join(names)}.")
        return found

    def ordering(self, sort: str) -> list[sa.ColumnElement[Any]]:
        """The order by these names, `-score,number`; the list's own where none is asked. BadInput for an unknown field."""
        ordering: list[sa.ColumnElement[Any]] = []
        for name, descending in sort_terms(sort or self.order):
            expression = (self.orders or {}).get(name, self._known(name))
            ordering.append((expression.desc() if descending else expression.asc()).nulls_last())
        return ordering

    def condition(self, condition: Condition) -> sa.ColumnElement[bool]:
        """One filter word as SQL."""
        if condition.field is None:
            found = sa.or_(*(_contains(expression, condition.values[0]) for expression in self.words))
        else:
            expression = self._known(condition.field)
            if not condition.values:
                raise BadInput(f"What should “{condition.field}” be? Write {condition.field}:value.")
            found = sa.or_(*(_compare(expression, condition, value) for value in condition.values))
        return sa.not_(sa.func.coalesce(found, sa.false())) if condition.negated else found


def _tables(clauses: Sequence[sa.ColumnElement[Any]], own: object) -> set[object]:
    """What the columns of these clauses belong to; *own* for whatever is no column."""
    return {getattr(each, "table", own) for clause in clauses for each in visitors.iterate(clause)}


def rows_of(row: Callable[..., Row], result: Iterable[Sequence[Any]]) -> tuple[Row, ...]:
    """A row for each line of the result, by position."""
    return tuple(row(*values) for values in result)


def _contains(expression: Expression, word: str) -> sa.ColumnElement[bool]:
    pattern = word.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return folded(sa.cast(expression, sa.Text)).like(f"%{pattern}%", escape="\\")


def _compare(expression: Expression, condition: Condition, value: str) -> sa.ColumnElement[bool]:
    kind = sa.cast(expression, sa.Text).clause.type
    if condition.operator == ":" and value.casefold() in {"none", "-"}:
        return expression.is_(None)
    if condition.operator == ":" and value.casefold() in {"any", "*"}:
        return expression.is_not(None)
    if isinstance(kind, (sa.Date, UtcTime, sa.DateTime)):
        return _compare_day(expression, kind, condition, value)
    if isinstance(kind, sa.Boolean):
        return expression.is_(value.casefold() in {"yes", "true", "1"})
    if isinstance(kind, (sa.Integer, sa.Numeric, sa.Float)):
        return _compare_number(expression, condition, value)
    if condition.operator not in {":", "="}:
        raise BadInput(
            f"“{condition.field}” is a text: it can't be {condition.operator} {value}. Write {condition.field}:{value}."
        )
    if isinstance(kind, sa.Enum):
        if value.casefold() not in kind.enums:
            raise BadInput(f"There is no {condition.field} “{value}”. There are: {', '.join(kind.enums)}.")
        # Compared as the text that it is stored as, so that an index serves.
        return sa.type_coerce(expression, sa.Text) == value.casefold()
    if condition.operator == "=":
        return folded(expression) == value.casefold()
    return _contains(expression, value)


def _compare_number(expression: Expression, condition: Condition, value: str) -> sa.ColumnElement[bool]:
    try:
        number = float(value.replace(",", "."))
    except ValueError as error:
        raise BadInput(f"“{condition.field}” is a number, and “{value}” is none.") from error
    return _by(expression, condition.operator, number)


def _compare_day(expression: Expression, kind: object, condition: Condition, value: str) -> sa.ColumnElement[bool]:
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise BadInput(f"“{condition.field}” is a day. Write it like 2026-12-24.") from error
    if isinstance(kind, sa.Date):
        return _by(expression, condition.operator, day)
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    after = start + timedelta(days=1) if day < date.max else datetime.max.replace(tzinfo=UTC)
    if condition.operator in {">", "<="}:
        return _by(expression, ">=" if condition.operator == ">" else "<", after)
    if condition.operator in {"<", ">="}:
        return _by(expression, condition.operator, start)
    return sa.and_(expression >= start, expression < after)


def _by(expression: Expression, operator: str, value: object) -> sa.ColumnElement[bool]:
    if operator == ">":
        return expression > value
    if operator == "<":
        return expression < value
    if operator == ">=":
        return expression >= value
    if operator == "<=":
        return expression <= value
    return expression == value
