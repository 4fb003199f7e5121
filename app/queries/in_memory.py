"""Changes found by filter words and put in order in memory, once somebody has had them read there; None before that.

warm(database)                        reads them; from then on the questions below are answered without the database
found = found_in(database, words)     which changes; found.ids(sort), found.sums(), found.grouped(field)
Their answers are those of the listing in SQL, whose grammar refuses what can't be understood.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakSet

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES
from app.queries.filters import Condition, parse, sort_terms
from app.rows.backlog import BacklogSums
from app.rows.changes import ChangeRow
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.releases import Release

if TYPE_CHECKING:
    from app.ranking.filtered import Flags, Held, Places

_WARM: WeakSet[Engine] = WeakSet()
_AT_ONCE = 500
_USUAL = ("-score", "rank", "id", "title")


@dataclass(frozen=True, slots=True)
class GroupSums:
    """One group: its value, how many, what they come to, and where they begin among all in group order."""

    value: str | None
    changes: int
    reach: int
    effort: float


@dataclass(frozen=True, slots=True, eq=False)
class FoundChanges:
    """The changes that filter words find."""

    held: "Held"
    mask: "Flags"

    def ids(self, sort: str) -> "Places | None":
        """Their numbers in that order; None where it asks for a field that is not in memory."""
        places = self.places(sort)
        return None if places is None else self.held.columns.ids[places]

    def places(self, sort: str) -> "Places | None":
        """Where they stand in the columns, in that order."""
        from app.ranking.filtered import ordered

        order = ordered(self.held, tuple(sort_terms(sort or CHANGES.order)))
        return None if order is None else order[self.mask[order]]

    def sums(self) -> BacklogSums:
        """What they come to."""
        import numpy as np

        columns, mask = self.held.columns, self.mask
        effort = float(np.nansum(columns.effort[mask]))
        return BacklogSums(int(np.count_nonzero(mask)), int(columns.reach[mask].sum()), effort)

    def widest(self) -> int:
        """The widest reach of one change, found or not."""
        reach = self.held.columns.reach
        return int(reach.max()) if len(reach) else 0

    def grouped(self, field: str, sort: str) -> "tuple[tuple[GroupSums, ...], Places] | None":
        """The groups in their order, and all changes one group after another, each in the order asked for."""
        import numpy as np

        from app.ranking.filtered import grouped

        places = self.places(sort)
        if places is None:
            return None
        codes, names = grouped(self.held, field)
        mine = codes[places]
        columns, length = self.held.columns, len(names)
        counts = np.bincount(mine, minlength=length)
        reach = np.bincount(mine, columns.reach[places], length)
        effort = np.bincount(mine, np.nan_to_num(columns.effort[places]), length)
        groups = tuple(
            GroupSums(name, int(counts[at]), int(reach[at]), float(effort[at]))
            for at, name in enumerate(names)
            if counts[at]
        )
        return groups, columns.ids[places[np.argsort(mine, kind="stable")]]


def warm(database: Database) -> bool:
    """Reads every change into memory, its words and the usual orders as well; True, for whoever waits for it."""
    from app.ranking.filtered import ordered
    from app.ranking.texts import texts_of

    held = _held_of(database)
    texts_of(database, held.columns)
    for sort in _USUAL:
        ordered(held, tuple(sort_terms(sort)))
    _WARM.add(database.reader)
    return True


def is_warm(database: Database) -> bool:
    """Whether the changes are in memory."""
    return database.reader in _WARM


def found_in(database: Database, words: str) -> FoundChanges | None:
    """What the words find; None while it is not in memory. BadInput as the listing says it."""
    CHANGES.where(words)  # refuses what it does not understand
    if not is_warm(database):
        return None
    import numpy as np

    held = _held_of(database)
    mask = np.ones(len(held), np.bool_)
    for condition in parse(words):
        mask &= _mask(database, held, condition)
    return FoundChanges(held, mask)


def rows_in_order(database: Database, session: Session, ids: Sequence[int]) -> tuple[ChangeRow, ...]:
    """The rows of these changes, in this order, with their ranks."""
    from app.ranking.ranks import ranks_of

    if not ids:
        return ()
    ranks = ranks_of(database, ids)
    chosen = sa.select(*CHANGES.fields.values()).select_from(CHANGES.source)
    by_id: dict[int, ChangeRow] = {}
    unranked = (None, None, None)
    for at in range(0, len(ids), _AT_ONCE):
        rows = session.execute(chosen.where(Change.id.in_(ids[at : at + _AT_ONCE])))
        for values in rows:
            rank = ranks.get(values[0])
            line = unranked if rank is None else (rank.place, rank.of, rank.percentile)
            by_id[values[0]] = CHANGES.row(*values, *line)
    return tuple(by_id[number] for number in ids if number in by_id)


def _mask(database: Database, held: "Held", condition: Condition) -> "Flags":
    from app.ranking.texts import texts_of

    if condition.field is None:
        found = texts_of(database, held.columns).contain(condition.values[0])
        return ~found if condition.negated else found
    mask = _compared(held, condition)
    if mask is None:
        return _asked(database, held, condition)
    return ~mask if condition.negated else mask


def _compared(held: "Held", condition: Condition) -> "Flags | None":
    from app.ranking.filtered import compared

    assert condition.field is not None
    found: Flags | None = None
    for value in condition.values:
        mask = compared(held, condition.field, condition.operator, value)
        if mask is None:
            return None
        found = mask if found is None else found | mask
    return found


def _asked(database: Database, held: "Held", condition: Condition) -> "Flags":
    """What the columns don't know, the database does."""
    import numpy as np

    clause = CHANGES.condition(condition)
    with reading(database) as session:
        chosen = sa.select(Change.id).select_from(CHANGES.source_of([clause])).where(clause)
        ids = np.array(session.scalars(chosen).all(), np.int64)
    return np.isin(held.columns.ids, ids)


def _held_of(database: Database) -> "Held":
    from app.ranking.columns import columns_of
    from app.ranking.filtered import kept

    return kept(database, columns_of(database), lambda: _names(database))


def _names(database: Database) -> tuple[dict[int, str], dict[int, str]]:
    """What products and releases are called."""
    with reading(database) as session:
        products = session.execute(sa.select(Product.id, Product.name)).all()
        releases = session.execute(sa.select(Release.id, Release.name)).all()
    return dict(products), dict(releases)
