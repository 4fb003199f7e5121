"""What counts of a state of hot fixes and releases, everything that somebody could try in it, and how a lost fix is told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import permutations
from typing import Any

from app.commands import hot_fixes, merging, planning, releases, taking_out, verdicts, withdrawing
from models.rules.terms import ReleaseKind, Verdict
from tests.app.commands.desk import MONDAY

RELEASES = 3
OPEN = frozenset({"planned", "composing"})
CLOSED = frozenset({"frozen", "in-test", "ready"})
UNSHIPPED = OPEN | CLOSED
PASS, FAIL = Verdict.PASS, Verdict.FAIL

#: A step's name, what it is in one word, and its commands with their orders.
Step = tuple[str, list[tuple[Callable[..., Any], object]]]
Form = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A fix in a release, as the database has it."""

    release: int
    change: int
    carried: bool
    verdict: str | None
    is_waived: bool
    is_back: bool

    @property
    def is_inside(self) -> bool:
        """Whether it is part of what its release shipped, if that has."""
        return not self.is_waived and not self.is_back


@dataclass(frozen=True, slots=True)
class Release:
    """A release, and at which place in the order of all that shipped it did (0: it has not)."""

    number: int
    kind: str
    state: str
    rank: int


@dataclass(frozen=True)
class World:
    """All that is read of a state, past the program."""

    changes: tuple[tuple[int, str], ...]
    releases: tuple[Release, ...]
    items: frozenset[Item]

    def item(self, change: int, release: int) -> Item | None:
        """The fix in the release."""
        return next((each for each in self.items if (each.change, each.release) == (change, release)), None)

    @cached_property
    def form(self) -> Form:
        """The same for states from which the same can follow: see `_said`; names of fixes and releases count for nothing."""
        return min(_said(self, fixes, numbers) for fixes, numbers in self._names())

    @cached_property
    def fine_form(self) -> Form:
        """As it is stored, but for the names: tells apart what *form* holds to be the same."""
        return min(_stored(self, fixes, numbers) for fixes, numbers in self._names())

    def _names(self) -> Iterator[tuple[dict[int, int], dict[int, int]]]:
        fixes = [number for number, _ in self.changes]
        numbers = [release.number for release in self.releases]
        for some in permutations(range(len(fixes))):
            for others in permutations(range(len(numbers))):
                yield dict(zip(fixes, some, strict=True)), dict(zip(numbers, others, strict=True))


def _said(world: World, fixes: dict[int, int], numbers: dict[int, int]) -> Form:
    """What later steps depend on, by these names.

    Of a release that has not shipped: whether it takes something in freely, and of each item whether it is carried,
    passed, waived. A failed test is no other than none; whether a closed release is frozen, in test or ready follows
    from its items. Of one that is out: which fixes, and which other releases with one of them were out before it; one
    that holds nothing any more is as good as withdrawn.
    """
    out = {release.number: _inside(world, release) for release in world.releases if release.state == "shipped"}
    said: list[Form] = []
    for release in world.releases:
        if release.state in UNSHIPPED:
            inside = [each for each in world.items if each.release == release.number]
            items = [
                (fixes[each.change], each.carried, each.is_waived, each.verdict == PASS and not each.is_waived)
                for each in inside
            ]
            stage = "open" if release.state in OPEN else "closed"
            said.append((numbers[release.number], release.kind, stage, tuple(sorted(items)), ()))
        elif held := out.get(release.number):
            before = [
                numbers[other.number]
                for other in world.releases
                if other.kind != release.kind and other.rank < release.rank and held & out.get(other.number, set())
            ]
            inside_of_it = tuple(sorted(fixes[change] for change in held))
            said.append((numbers[release.number], release.kind, "out", inside_of_it, tuple(sorted(before))))
        else:
            said.append((numbers[release.number], "", "gone", (), ()))
    return tuple(sorted((fixes[number], state) for number, state in world.changes)), tuple(sorted(said))


def _inside(world: World, release: Release) -> set[int]:
    return {each.change for each in world.items if each.release == release.number and each.is_inside}


def _stored(world: World, fixes: dict[int, int], numbers: dict[int, int]) -> Form:
    return (
        tuple(sorted((fixes[number], state) for number, state in world.changes)),
        tuple(sorted((numbers[each.number], each.kind, each.state, each.rank) for each in world.releases)),
        tuple(
            sorted(
                (
                    numbers[each.release],
                    fixes[each.change],
                    each.carried,
                    each.verdict or "",
                    each.is_waived,
                    each.is_back,
                )
                for each in world.items
            )
        ),
    )


# ---- everything that somebody could try


def steps_from(world: World) -> Iterator[Step]:
    """Every command with every fix and release that it could be meant for; the program may refuse it."""
    if len(world.releases) < RELEASES:
        for kind in (ReleaseKind.EXPEDITED, ReleaseKind.REGULAR):
            # All on one day, so that a fix may slip from any to any.
            day = MONDAY.date() + timedelta(days=7)
            yield f"add {kind.value}", [(planning.new_release, planning.NewRelease(kind, day))]
    for change, state in world.changes:
        yield from _with_change(world, change, state)
    for release in world.releases:
        if release.state in UNSHIPPED:
            yield from _before_shipping(world, release)
        if release.state == "shipped":
            yield from _after_shipping(world, release)


def _with_change(world: World, change: int, state: str) -> Iterator[Step]:
    name = f"C-{change}"
    for release in (each for each in world.releases if each.state in UNSHIPPED):
        there = f"{name} R-{release.number}"
        own = world.item(change, release.number)
        if state in {"honoured", "planned"} and (own is None or own.carried):
            late = "It can't wait" if release.state in CLOSED else None
            yield f"place {there}", [(releases.place, releases.Place(change, release.number, late))]
        if state in {"planned", "ready", "tested"} and own is None:
            yield f"slip {there}", [(releases.slip, releases.Slip(change, release.number))]
    if state == "planned":
        yield f"take-out {name}", [(taking_out.take_out, taking_out.TakeOut(change, "Not now"))]
        yield f"build {name}", [(verdicts.ready, verdicts.Ready(change))]
    if state == "ready":
        yield f"pass {name}", [(verdicts.give_verdict, verdicts.GiveVerdict(change, PASS))]
    if state in {"ready", "tested"}:
        yield f"fail {name}", [(verdicts.give_verdict, verdicts.GiveVerdict(change, FAIL))]
    yield from _as_another(world, change, state)


def _as_another(world: World, change: int, state: str) -> Iterator[Step]:
    """The two fixes may turn out to be one."""
    name = f"C-{change}"
    if state == "honoured":
        for other, there in world.changes:
            if other != change and there != "merged":
                yield f"merge {name} C-{other}", [(merging.merge, merging.Merge(change, other))]
    if state == "merged":
        yield f"split {name}", [(merging.split, merging.Split(change))]


def _before_shipping(world: World, release: Release) -> Iterator[Step]:
    name, number = f"R-{release.number}", release.number
    inside = [each for each in world.items if each.release == number]
    if inside:
        yield f"ship {name}", [(releases.ship, releases.Ship(number))]
    if inside and release.state in OPEN:
        yield f"freeze {name}", [(releases.freeze, releases.Freeze(number))]
    for item in (each for each in inside if each.carried):
        for verdict in (PASS, FAIL):
            if item.verdict != verdict or item.is_waived:
                order = verdicts.GiveVerdict(item.change, verdict, release=number)
                yield f"{verdict.value} C-{item.change} {name}", [(verdicts.give_verdict, order)]
        if not item.is_waived:
            waiver = hot_fixes.Waive(number, item.change, "Shown to be harmless")
            yield f"waive C-{item.change} {name}", [(hot_fixes.waive, waiver)]


def _after_shipping(world: World, release: Release) -> Iterator[Step]:
    name, number = f"R-{release.number}", release.number
    yield f"withdraw {name}", [(withdrawing.withdraw, withdrawing.Withdraw(number, "It lost data"))]
    for change in _inside(world, release):
        order = withdrawing.WithdrawChange(number, change, "It lost data")
        yield f"withdraw-one C-{change} {name}", [(withdrawing.withdraw_change, order)]


# ---- what must hold


def lost(world: World) -> str | None:
    """The fix that nobody will think of any more, in words; written from the rule, not from the program."""
    stands = {release.number: release.state for release in world.releases}
    for change, state in world.changes:
        own = [each for each in world.items if each.change == change]
        placed = [each for each in own if not each.carried and stands[each.release] in UNSHIPPED]
        if state in {"planned", "ready", "tested"} and len(placed) != 1:
            return f"C-{change} is {state} and stands in {len(placed)} releases"
        if state in {"honoured", "merged", "shipped"} and placed:
            return f"C-{change} is {state}, and in R-{placed[0].release} as if it were to be tested"
        out = [each for each in own if stands[each.release] == "shipped" and each.is_inside]
        if state == "shipped" and not out:
            return f"C-{change} is shipped and in no release that is out"
        if state != "shipped" and out:
            return f"C-{change} is {state}, and out with R-{out[0].release}"
        if state not in {"honoured", "planned", "ready", "tested", "shipped", "merged"}:
            return f"C-{change} is {state}"
        for release in world.releases:
            waits = release.kind != "expedited" and release.state in UNSHIPPED
            if waits and is_unconfirmed(world, change) and world.item(change, release.number) is None:
                return f"the hot fix C-{change} is not in R-{release.number}, which is still to ship"
    if all(state == "merged" for _, state in world.changes):
        return "each fix is merged into another"
    return None


def is_unconfirmed(world: World, change: int) -> bool:
    """Whether it is out with an expedited release, and with no other that shipped later."""
    out = [release for release in world.releases if release.state == "shipped" and change in _inside(world, release)]
    hot = [release.rank for release in out if release.kind == "expedited"]
    return bool(hot) and all(release.rank < max(hot) for release in out if release.kind != "expedited")


def left_out(before: World, after: World) -> str | None:
    """The hot fix that a release shipped without at this step, in words; failed, or waived by nobody."""
    was = {release.number: release.state for release in before.releases}
    for release in after.releases:
        if release.kind == "expedited" or release.state != "shipped" or was[release.number] == "shipped":
            continue
        for change, _ in before.changes:
            item = after.item(change, release.number)
            confirmed = item is not None and (item.verdict == PASS or item.is_waived)
            if is_unconfirmed(before, change) and not confirmed:
                return f"R-{release.number} shipped without the hot fix C-{change}, and nobody waived it"
    return None
