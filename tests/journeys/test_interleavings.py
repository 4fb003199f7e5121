"""Every order in which two hot fixes and three releases can be dealt with, by the real commands: no state has lost a fix."""

import sqlite3
import sys
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import permutations
from typing import Any

from app.commands import planning, releases, verdicts, withdrawing
from app.commands.act import By, perform
from app.commands.hot_fixes import Waive, waive
from models.rules.errors import Refusal
from models.rules.terms import ReleaseKind, Verdict
from tests.app.commands.desk import MONDAY, Desk

#: How many steps deep the everyday form goes; the long form goes until nothing new is found.
STEPS = 5
RELEASES = 3
OPEN = frozenset({"planned", "composing", "frozen", "in-test", "ready"})
PASS, FAIL = Verdict.PASS, Verdict.FAIL


@dataclass(frozen=True, slots=True)
class Item:
    """A fix in a release, as the database has it."""

    release: int
    change: int
    carried: bool
    verdict: str | None
    is_waived: bool
    is_back: bool


@dataclass(frozen=True, slots=True)
class World:
    """What counts of a state: the fixes, the releases in the order in which they shipped, and what stands in them."""

    changes: tuple[tuple[int, str], ...]
    releases: tuple[tuple[int, str, str, int], ...]  # number, kind, state, rank of shipping (0: never)
    items: frozenset[Item]

    def item(self, change: int, release: int) -> Item | None:
        """The fix in the release."""
        return next((each for each in self.items if (each.change, each.release) == (change, release)), None)

    def canonical(self) -> tuple[Any, ...]:
        """The same for states that differ only in which fix, or which release of a kind, is called the first."""
        return min(self._named(fixes, numbers) for fixes in self._orders() for numbers in self._release_orders())

    def _orders(self) -> Iterator[dict[int, int]]:
        numbers = [number for number, _ in self.changes]
        return (dict(zip(order, range(len(order)), strict=True)) for order in permutations(numbers))

    def _release_orders(self) -> Iterator[dict[int, int]]:
        numbers = [number for number, *_ in self.releases]
        return (dict(zip(order, range(len(order)), strict=True)) for order in permutations(numbers))

    def _named(self, fixes: dict[int, int], numbers: dict[int, int]) -> tuple[Any, ...]:
        return (
            tuple(sorted((fixes[number], state) for number, state in self.changes)),
            tuple(sorted((numbers[number], kind, _stage(state), rank) for number, kind, state, rank in self.releases)),
            tuple(
                sorted(
                    (
                        numbers[each.release],
                        fixes[each.change],
                        each.carried,
                        each.verdict == PASS.value,
                        each.is_waived,
                        each.is_back,
                    )
                    for each in self.items
                )
            ),
        )


def _stage(state: str) -> str:
    """Here nobody freezes: which of the open states a release is in follows from what stands in it."""
    return "open" if state in OPEN else state


Step = tuple[str, list[tuple[Callable[..., Any], object]]]
Kept = tuple[bytes, World, int, tuple[str, ...]]  # the packed database, what counts of it, how deep, and the way there


class Explorer:
    """Walks from state to state: each is kept as the whole database, packed."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.database.reader.dispose()  # the file is to be alone with its writer
        self.steps = self.refused = 0
        self._raw = self._driver()
        self._raw.execute("PRAGMA journal_mode=DELETE").close()

    def _driver(self) -> sqlite3.Connection:
        found = self.desk.database.writer.raw_connection()
        raw = found.driver_connection
        found.close()  # back into the pool, which holds this one alone
        assert isinstance(raw, sqlite3.Connection)
        return raw

    def kept(self) -> bytes:
        """The state as it stands."""
        return zlib.compress(self._raw.serialize(), 1)

    def go_to(self, kept: bytes) -> None:
        """Be in that state again."""
        self._raw.deserialize(zlib.decompress(kept))

    def world(self) -> World:
        """What counts of it, read past the commands."""
        rows = self._raw.execute
        shipped = [
            number for (number,) in rows("SELECT id FROM releases WHERE shipped_at IS NOT NULL ORDER BY shipped_at, id")
        ]
        return World(
            tuple(rows("SELECT id, state FROM changes ORDER BY id")),
            tuple(
                (number, kind, state, shipped.index(number) + 1 if number in shipped else 0)
                for number, kind, state in rows("SELECT id, kind, state FROM releases ORDER BY id")
            ),
            frozenset(
                Item(release, change, bool(carried), verdict, bool(is_waived), bool(is_back))
                for release, change, carried, verdict, is_waived, is_back in rows(
                    "SELECT release_id, change_id, carried, verdict, waiver_reason IS NOT NULL, withdrawn_at IS NOT NULL"
                    " FROM release_items"
                )
            ),
        )

    def take(self, step: Step, depth: int) -> bool:
        """Do it; whether it was let through."""
        self.steps += 1
        now = MONDAY + timedelta(hours=2, minutes=depth)
        try:
            for command, order in step[1]:
                perform(self.desk.database, command, order, By("Eva", now))
        except Refusal:
            self.refused += 1
            return False
        return True


def steps_from(world: World) -> Iterator[Step]:
    """Everything that somebody could try."""
    if len(world.releases) < RELEASES:
        for kind in (ReleaseKind.EXPEDITED, ReleaseKind.REGULAR):
            day = MONDAY.date() + timedelta(days=0 if kind is ReleaseKind.EXPEDITED else 7)
            yield f"add {kind.value}", [(planning.new_release, planning.NewRelease(kind, day))]
    yield from _with_change(world)
    for release, _, stands, _ in world.releases:
        yield from _with_release(world, release, stands)


def _with_change(world: World) -> Iterator[Step]:
    for change, state in world.changes:
        if state in {"honoured", "planned"}:
            for release, _, stands, _ in world.releases:
                if stands in OPEN and world.item(change, release) is None:
                    yield f"place C-{change} R-{release}", [(releases.place, releases.Place(change, release))]
        if state == "planned":
            built = (verdicts.ready, verdicts.Ready(change))
            for verdict in (PASS, FAIL):
                said = (verdicts.give_verdict, verdicts.GiveVerdict(change, verdict))
                yield f"build C-{change} {verdict.value}", [built, said]
        if state == "tested":
            yield f"fail C-{change}", [(verdicts.give_verdict, verdicts.GiveVerdict(change, FAIL))]


def _with_release(world: World, release: int, stands: str) -> Iterator[Step]:
    inside = [each for each in world.items if each.release == release]
    if stands in OPEN and inside:
        yield f"ship R-{release}", [(releases.ship, releases.Ship(release))]
    if stands in OPEN:
        for item in (each for each in inside if each.carried):
            for verdict in (PASS, FAIL):
                if item.verdict != verdict.value:
                    order = verdicts.GiveVerdict(item.change, verdict, release=release)
                    yield f"{verdict.value} C-{item.change} R-{release}", [(verdicts.give_verdict, order)]
            if not item.is_waived:
                waiver = Waive(release, item.change, "Shown to be harmless")
                yield f"waive C-{item.change} R-{release}", [(waive, waiver)]
    if stands == "shipped":
        back = withdrawing.Withdraw(release, "It lost data")
        yield f"withdraw R-{release}", [(withdrawing.withdraw, back)]
        for item in inside:
            if len(inside) > 1 and not item.is_back and not item.is_waived:
                one = withdrawing.WithdrawChange(release, item.change, "It lost data")
                yield f"withdraw C-{item.change} R-{release}", [(withdrawing.withdraw_change, one)]


# ---- what must hold


def lost(world: World) -> str | None:
    """The fix that nobody will think of any more, in words; written from the rule, not from the program."""
    stands = {number: (kind, state, rank) for number, kind, state, rank in world.releases}
    for change, state in world.changes:
        own = [each for each in world.items if each.change == change]
        placed = [each for each in own if not each.carried and stands[each.release][1] in OPEN]
        if state in {"planned", "ready", "tested"} and len(placed) != 1:
            return f"C-{change} is {state} and stands in {len(placed)} releases"
        out = [each for each in own if stands[each.release][1] == "shipped" and not each.is_waived and not each.is_back]
        if state == "shipped" and not out:
            return f"C-{change} is shipped and in no release that is out"
        if state not in {"honoured", "planned", "ready", "tested", "shipped"}:
            return f"C-{change} is {state}"
        if state != "shipped" and out:
            return f"C-{change} is {state}, and out with R-{out[0].release}"
        for number, kind, stage, _ in world.releases:
            waits = kind != "expedited" and stage in OPEN
            if waits and is_unconfirmed(world, change) and world.item(change, number) is None:
                return f"the hot fix C-{change} is not in R-{number}, which is still to ship"
    return None


def is_unconfirmed(world: World, change: int) -> bool:
    """Whether it is out with an expedited release, and with no other that shipped later."""
    kinds = {number: (kind, rank) for number, kind, state, rank in world.releases if state == "shipped"}
    out = [
        kinds[each.release]
        for each in world.items
        if each.change == change and each.release in kinds and not each.is_waived and not each.is_back
    ]
    hot = [rank for kind, rank in out if kind == "expedited"]
    return bool(hot) and all(rank < max(hot) for kind, rank in out if kind != "expedited")


def left_out(before: World, after: World) -> str | None:
    """The hot fix that a release shipped without at this step, in words; failed, or waived by nobody."""
    was = {number: state for number, _, state, _ in before.releases}
    for number, kind, state, _ in after.releases:
        if kind == "expedited" or state != "shipped" or was[number] == "shipped":
            continue
        for change, _ in before.changes:
            item = after.item(change, number)
            confirmed = item is not None and (item.verdict == PASS.value or item.is_waived)
            if is_unconfirmed(before, change) and not confirmed:
                return f"R-{number} shipped without the hot fix C-{change}, and nobody waived it"
    return None


def in_advance() -> Iterator[tuple[Callable[..., Any], object]]:
    """Both fixes ship in an expedited release, and a regular one is to come: from here it gets interesting."""
    yield planning.new_release, planning.NewRelease(ReleaseKind.EXPEDITED, MONDAY.date())
    for change in (1, 2):
        yield releases.place, releases.Place(change, 1)
        yield verdicts.ready, verdicts.Ready(change)
        yield verdicts.give_verdict, verdicts.GiveVerdict(change, PASS)
    yield releases.ship, releases.Ship(1)
    yield planning.new_release, planning.NewRelease(ReleaseKind.REGULAR, MONDAY.date() + timedelta(days=7))


def seeds(explorer: Explorer, *, both: bool) -> Iterator[Kept]:
    """Where the exploring begins; the long form finds the second by itself."""
    yield explorer.kept(), explorer.world(), 1 if both else 0, ()
    if both:
        assert explorer.take(("in advance", list(in_advance())), 0)
        yield explorer.kept(), explorer.world(), 0, ("in advance",)


def test_no_order_of_two_hot_fixes_and_three_releases_loses_one(desk: Desk, long_form: bool) -> None:
    for _ in range(2):
        desk.critical()
    explorer = Explorer(desk)
    waiting = deque(seeds(explorer, both=not long_form))
    seen = {world.canonical() for _, world, *_ in waiting}
    deepest, words = 0, set()
    while waiting:
        kept, world, depth, way = waiting.popleft()
        if depth == STEPS and not long_form:
            continue
        explorer.go_to(kept)
        for step in list(steps_from(world)):
            if not explorer.take(step, depth):
                continue
            words.add(step[0].split()[0])
            after = explorer.world()
            loss = lost(after) or left_out(world, after)
            assert loss is None, f"{loss}, after {', '.join((*way, step[0]))}"
            if after.canonical() not in seen:
                seen.add(after.canonical())
                deepest = max(deepest, depth + 1)
                waiting.append((explorer.kept(), after, depth + 1, (*way, step[0])))
            explorer.go_to(kept)
    said = f"{len(seen)} states, {explorer.steps} steps tried, {explorer.refused} refused, {deepest} deep"
    sys.stdout.write(f"{said}\n")
    assert words == {"add", "place", "build", "fail", "ship", "withdraw", "waive", "pass"}
    assert len(seen) > 200
