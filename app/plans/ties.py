"""What ties the candidates: dependencies between them as the composer's links, and those on others as days, or as blocks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.composer.problem import Candidate, Pair
from app.rows.plans import LeftKind, LeftOut
from models.changes import Change, Dependency
from models.releases import Release, ReleaseItem
from models.rules.states import UNSHIPPED_RELEASE, ChangeState
from models.rules.terms import DependencyKind

_BATCH = 500
_GONE = frozenset({ChangeState.REJECTED, ChangeState.MERGED})


class Ties:
    """The dependencies of a product's candidates, read once."""

    def __init__(self, session: Session, product: int, candidates: dict[int, Candidate]) -> None:
        self._session, self._candidates = session, candidates
        self.pairs: dict[DependencyKind, list[Pair]] = {kind: [] for kind in DependencyKind}
        self.blocked: dict[str, LeftOut] = {}
        known = self._dependencies(product)
        self._others = self._outside(other for _, other, _, _ in known if other is not None)
        self._others |= self._outside(one for one, _, _, _ in known)
        for one, other, kind, day in known:
            self._tie(one, other, kind, day)

    def _dependencies(self, product: int) -> Sequence[tuple[int, int | None, DependencyKind, date | None]]:
        other = aliased(Change)
        rows = self._session.execute(
            sa.select(Dependency.change_id, Dependency.other_id, Dependency.kind, Dependency.not_before)
            .join(Change, Change.id == Dependency.change_id)
            .outerjoin(other, other.id == Dependency.other_id)
            .where(sa.or_(Change.product_id == product, other.product_id == product))
            .order_by(Dependency.id)
        )
        return [(one, after, kind, day) for one, after, kind, day in rows]

    def _outside(self, numbers: Iterable[int]) -> dict[int, Change]:
        """Those that are no candidates, and what they were merged into, however far."""
        found: dict[int, Change] = {}
        missing = {number for number in numbers if number not in self._candidates}
        while missing:
            some = sorted(missing)[:_BATCH]
            for change in self._session.scalars(sa.select(Change).where(Change.id.in_(some))):
                found[change.id] = change
                if change.merged_into_id is not None:
                    missing.add(change.merged_into_id)
            missing -= {*some, *found, *self._candidates}
        return found

    def _final(self, number: int) -> int:
        while number not in self._candidates and (into := self._others[number].merged_into_id) is not None:
            number = into
        return number

    def _tie(self, one: int, other: int | None, kind: DependencyKind, day: date | None) -> None:
        """A dependency between candidates, on a day, or on something that is not to be placed here."""
        if other is None:
            if one in self._candidates and day is not None:
                self._not_before(one, day)
            return
        other = self._final(other)
        if one in self._candidates and other in self._candidates:
            if one != other:
                self.pairs[kind].append((f"C-{one}", f"C-{other}"))
        elif one in self._candidates:
            self._tie_to_outside(one, kind, self._others[other])
        elif other in self._candidates and kind is DependencyKind.TOGETHER:
            self._tie_to_outside(other, kind, self._others[one])

    def _tie_to_outside(self, one: int, kind: DependencyKind, other: Change) -> None:
        if kind is DependencyKind.EXCLUDES or other.state is ChangeState.SHIPPED:
            return
        if kind is DependencyKind.TOGETHER and other.state in _GONE:
            return
        there = self._day_of(other)
        if there is not None and kind is DependencyKind.REQUIRES:
            self._not_before(one, there)
            return
        word = "requires" if kind is DependencyKind.REQUIRES else "goes together with"
        stands = "stands in a release apart from these" if there is not None else f"is {other.state.value}"
        name = f"C-{one}"
        sentence = f"{name} {word} C-{other.id}, which {stands}."
        self.blocked[name] = LeftOut(name, "", sentence, one, LeftKind.BLOCKED, (f"C-{other.id}",))

    def _day_of(self, other: Change) -> date | None:
        return self._session.scalar(
            sa.select(Release.planned_on)
            .join(ReleaseItem, ReleaseItem.release_id == Release.id)
            .where(
                ReleaseItem.change_id == other.id,
                ReleaseItem.carried.is_(False),
                Release.state.in_(UNSHIPPED_RELEASE),
            )
        )

    def _not_before(self, one: int, day: date) -> None:
        earlier = self._candidates[one].not_before
        self._candidates[one] = replace(self._candidates[one], not_before=max(day, earlier or day))
