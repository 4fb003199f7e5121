"""Ranks: the place of each change among those of its product that stand in line."""

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from app.ranking.columns import Columns, Flags, Whole, columns_of
from app.rows.ranking import Rank
from models.database import Database


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """For each of the columns' changes its place and out of how many; 0 where it stands in no line."""

    place: Whole
    of: Whole


_KNOWN: WeakKeyDictionary[Columns, Places] = WeakKeyDictionary()


def ranks_of(database: Database, ids: Sequence[int]) -> dict[int, Rank]:
    """The ranks of these changes, without those that stand in no line."""
    columns = columns_of(database)
    places = places_of(columns)
    at = columns.places(np.array(ids, np.int64))
    found = zip(columns.ids[at].tolist(), places.place[at].tolist(), places.of[at].tolist(), strict=True)
    return {number: Rank(place, of) for number, place, of in found if place}


def places_of(columns: Columns) -> Places:
    """Everybody's place by the keys in force; remembered with the columns."""
    known = _KNOWN.get(columns)
    if known is None:
        known = _KNOWN[columns] = places_by(columns.rank_key, columns.product, columns.live)
    return known


def places_by(keys: Whole, product: Whole, live: Flags) -> Places:
    """Everybody's place by these keys; of equal keys the older change goes first."""
    at = np.flatnonzero(live)
    at = at[np.argsort(keys[at], kind="stable")]  # the columns are ordered by id
    at = at[np.argsort(product[at], kind="stable")]
    place, of = np.zeros(len(keys), np.int64), np.zeros(len(keys), np.int64)
    if len(at):
        _, begins, counts = np.unique(product[at], return_index=True, return_counts=True)
        place[at] = np.arange(len(at)) - np.repeat(begins, counts) + 1
        of[at] = np.repeat(counts, counts)
    return Places(place, of)
