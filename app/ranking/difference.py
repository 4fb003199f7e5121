"""The difference that another model or policy makes: who moves, by how much, and how many pairs swap."""

from dataclasses import dataclass

import numpy as np

from app.ranking.columns import Columns, Numbers, Whole
from app.ranking.ranks import Places, places_by
from app.ranking.scores import keys_of, scores_of, values_of
from models.rules.scoring import Model
from models.rules.scoring_document import Scoring


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Scores, keys and places of all changes under one model and policy."""

    scores: Numbers
    keys: Whole
    places: Places


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """Two orders side by side; *gained* places of each change (below zero: lost), and the *swapped* of all *pairs*."""

    old: Order
    new: Order
    gained: Whole
    swapped: int
    pairs: int

    def gaining(self) -> Whole:
        """Where those stand in the arrays that gain, the most first."""
        return self._by(-self.gained)

    def losing(self) -> Whole:
        """Where those stand that lose, the most first."""
        return self._by(self.gained)

    def _by(self, lost: Whole) -> Whole:
        at = np.flatnonzero(lost < 0)
        return at[np.lexsort((self.new.places.place[at], lost[at]))]


def order_of(scoring: Scoring, columns: Columns) -> Order:
    """All changes scored and ranked."""
    scores = scores_of(scoring.model, columns)
    keys = keys_of(scoring.policy, columns, scores)
    return Order(scores, keys, places_by(keys, columns.product, columns.live))


def difference(columns: Columns, old: Scoring, new: Scoring) -> Difference:
    """What the new one moves, against the old."""
    before, after = order_of(old, columns), order_of(new, columns)
    live = np.flatnonzero(columns.live)
    counts = np.unique(columns.product[live], return_counts=True)[1]
    pairs = int((counts * (counts - 1) // 2).sum())
    swapped = swaps(columns.product[live], before.places.place[live], after.places.place[live])
    return Difference(before, after, before.places.place - after.places.place, swapped, pairs)


def unscored(columns: Columns, found: Difference) -> Whole:
    """Where those in line stand that lose their score."""
    return np.flatnonzero(columns.live & ~np.isnan(found.old.scores) & np.isnan(found.new.scores))


def lacking(model: Model, columns: Columns, at: Whole) -> tuple[str, ...]:
    """The criteria on which some of these have no value, the most missed first."""
    missed = {each.name: int(np.isnan(values_of(each, columns)[at]).sum()) for each in model.criteria}
    return tuple(sorted((name for name, count in missed.items() if count), key=lambda name: (-missed[name], name)))


def swaps(product: Whole, before: Whole, after: Whole) -> int:
    """How many pairs of the same product stand the other way round: the inversions between the two orders."""
    old, new = np.lexsort((before, product)), np.lexsort((after, product))
    place = np.empty(len(new), np.int64)
    place[new] = np.arange(len(new))
    return _inversions(place[old])


def _inversions(places: Whole) -> int:
    """Pairs in the wrong order, found bit by bit: those that agree above a bit and differ in it."""
    found = 0
    for bit in range(int(len(places) - 1).bit_length() if len(places) else 0):
        high = places >> (bit + 1)
        order = np.argsort(high, kind="stable")
        ones = (places[order] >> bit) & 1
        before = np.cumsum(ones) - ones
        begins = np.searchsorted(high[order], high[order])
        inside = before - before[begins]
        found += int(inside[ones == 0].sum())
    return found
