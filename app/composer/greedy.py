"""The plan that every planner makes: the best value for the effort first, as long as there is room; ours to begin with."""

from collections.abc import Iterable, Sequence

from app.composer.groups import Groups
from app.composer.model import Shipped

_ROUNDING = 1e-9


def by_value_over_effort(groups: Groups) -> list[int]:
    """The groups by what they bring for each day of effort, what they require included."""
    scores = [_density(groups, group) for group in range(len(groups.names))]
    return sorted(range(len(scores)), key=lambda group: -scores[group])


def _density(groups: Groups, group: int) -> float:
    needed = closure(groups, group)
    brought = sum(max(groups.worth[each], default=0.0) for each in needed)
    share = 0.0
    for of_release, takes in zip(groups.limits, groups.takes, strict=True):
        days = [0.0] * len(of_release)
        for each in needed:
            for limit, taken in takes[each]:
                days[limit] += taken
        share += max(
            (taken / max(limit.days, _ROUNDING) for taken, limit in zip(days, of_release, strict=True)), default=0
        )
    return brought / max(share, _ROUNDING)


def closure(groups: Groups, group: int) -> list[int]:
    """A group and all that it requires, however far, each after what it requires."""
    found: dict[int, None] = {}
    way = [(group, iter(groups.requires[group]))]
    entered = {group}
    while way:
        step = next((other for other in way[-1][1] if other not in entered), None)
        if step is None:
            found[way.pop()[0]] = None
        else:
            entered.add(step)
            way.append((step, iter(groups.requires[step])))
    return list(found)


class Filling:
    """A plan as it is filled: where each group is, and what is left of each release."""

    def __init__(self, groups: Groups) -> None:
        self.groups = groups
        self.shipped: Shipped = [None] * len(groups.names)
        self._left = [[limit.days for limit in of_release] for of_release in groups.limits]
        self._parted: dict[int, list[int]] = {}
        for a, b in groups.excludes:
            self._parted.setdefault(a, []).append(b)
            self._parted.setdefault(b, []).append(a)

    def add(self, group: int, place: int) -> bool:
        """Put a group with all that it requires and is not in yet into a release, if that fits."""
        if self.shipped[group] is not None:
            return True
        if not self._may(group, place):
            return False
        needed = [each for each in closure(self.groups, group) if self._open(each, place)]
        if not all(self._may(each, place) for each in needed) or not self._fits(needed, place):
            return False
        if any(other in needed for each in needed for other in self._parted.get(each, ())):
            return False
        self._take(needed, place, 1.0)
        for each in needed:
            self.shipped[each] = place
        return True

    def remove(self, group: int) -> None:
        """Take a group out again; nothing in the plan may require it."""
        place = self.shipped[group]
        if place is not None:
            self._take([group], place, -1.0)
            self.shipped[group] = None

    def needed(self, group: int) -> bool:
        """Whether something in the plan requires it."""
        return any(self.shipped[each] is not None for each in self.groups.needed_by[group])

    def pull(self, group: int, place: int) -> bool:
        """Move a group to an earlier release, if it fits and what it requires is there."""
        now = self.shipped[group]
        if now is None or place not in self.groups.allowed[group] or not self._fits([group], place):
            return False
        if any(self._open(each, place) for each in self.groups.requires[group]):
            return False
        self._take([group], now, -1.0)
        self._take([group], place, 1.0)
        self.shipped[group] = place
        return True

    def _open(self, group: int, place: int) -> bool:
        """Whether it is not in by that release."""
        at = self.shipped[group]
        return at is None or at > place

    def _may(self, group: int, place: int) -> bool:
        return (
            place in self.groups.allowed[group]
            and self.shipped[group] is None
            and all(self.shipped[other] is None for other in self._parted.get(group, ()))
        )

    def _fits(self, needed: Sequence[int], place: int) -> bool:
        left, takes = self._left[place], self.groups.takes[place]
        if len(needed) == 1:
            return all(days <= left[limit] + _ROUNDING for limit, days in takes[needed[0]])
        asked: dict[int, float] = {}
        for each in needed:
            for limit, days in takes[each]:
                asked[limit] = asked.get(limit, 0.0) + days
        return all(days <= left[limit] + _ROUNDING for limit, days in asked.items())

    def _take(self, needed: Iterable[int], place: int, sign: float) -> None:
        left, takes = self._left[place], self.groups.takes[place]
        for each in needed:
            for limit, days in takes[each]:
                left[limit] -= sign * days


def filled(groups: Groups, order: Sequence[int]) -> Shipped | None:
    """Fill the releases in that order, what is demanded first; None where what is demanded finds no room this way."""
    filling = Filling(groups)
    demanded = [group for group in range(len(groups.names)) if groups.demanded[group]]
    for group in sorted(demanded, key=lambda each: groups.allowed[each][-1:] or (-1,)):
        if not any(filling.add(group, place) for place in groups.allowed[group]):
            return None
    for place in range(groups.releases):
        for group in order:
            if filling.shipped[group] is None and groups.worth[group][place] > 0:
                filling.add(group, place)
    return filling.shipped


def tidied(groups: Groups, shipped: Shipped) -> Shipped:
    """The same plan, or one as good, without what serves nothing, and each in the earliest release that is as good."""
    filling = Filling(groups)
    filling.shipped = list(shipped)
    for place in range(groups.releases):
        filling._take([group for group, at in enumerate(shipped) if at == place], place, 1.0)  # noqa: SLF001 - its own
    _drop_idle(filling)
    for place in range(groups.releases - 1):
        for group, at in enumerate(filling.shipped):
            if at is not None and at > place and groups.worth[group][place] >= groups.worth[group][at]:
                filling.pull(group, place)
    return filling.shipped


def _drop_idle(filling: Filling) -> None:
    groups = filling.groups
    waiting = [group for group in range(len(groups.names)) if filling.shipped[group] is not None]
    while waiting:
        group = waiting.pop()
        place = filling.shipped[group]
        if place is None or groups.demanded[group] or groups.worth[group][place] > 0 or filling.needed(group):
            continue
        filling.remove(group)
        waiting += groups.requires[group]
