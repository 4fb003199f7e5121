"""Exploring: from state to state by the real commands on a real database, until nothing new is found."""

import gc
import multiprocessing
import shutil
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.commands import undo
from app.commands.act import By, perform
from models.rules.errors import Refusal
from tests.app.commands.desk import MONDAY, Desk, desk_at
from tests.journeys.hot_fix_world import Form, Item, Release, Step, World, left_out, lost, steps_from

Way = tuple[str, ...]
BEGINNING = MONDAY + timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Kept:
    """A state as it was met: the packed database, what counts of it, and the way there."""

    database: bytes
    world: World
    way: Way


@dataclass(frozen=True, slots=True)
class Found:
    """What a step led to: with the database where this process meets the like for the first time."""

    step: str
    form: Form
    fine: Form
    kept: Kept | None


@dataclass(frozen=True, slots=True)
class Opened:
    """All that was found from one state, and how many tries it took, undoing included."""

    found: tuple[Found, ...]
    tried: int
    refused: int


class Explorer:
    """Tries everything from a state, on one database that is kept in memory and put back by copying."""

    def __init__(self, desk: Desk, without: frozenset[str] = frozenset()) -> None:
        """At a desk, trying no step that begins with one of those words."""
        self._without = without
        self._database = desk.database
        self._database.reader.dispose()  # the file is to be alone with its writer
        self._raw = self._driver()
        self._raw.execute("PRAGMA journal_mode=DELETE").close()
        self._met: set[tuple[Form, Form]] = set()
        (self._begun,) = self._raw.execute("SELECT max(id) FROM acts").fetchone()
        self._tried = self._refused = 0

    def _driver(self) -> sqlite3.Connection:
        found = self._database.writer.raw_connection()
        raw = found.driver_connection
        found.close()  # back into the pool, which holds this one alone
        assert isinstance(raw, sqlite3.Connection)
        return raw

    def kept(self, way: Way = ()) -> Kept:
        """The state as it stands."""
        return Kept(zlib.compress(self._raw.serialize(), 1), self.world(), way)

    def go_to(self, kept: Kept) -> None:
        """Be in that state again."""
        self._raw.deserialize(zlib.decompress(kept.database))

    def open(self, kept: Kept, undoing: str = "") -> Opened:
        """Try everything; *undoing* also takes back at once what leads to something new (“last”), or all of the way (“all”).

        Raises AssertionError where a fix is lost, with the way there.
        """
        self._tried = self._refused = 0
        whole = zlib.decompress(kept.database)
        found = []
        for step in steps_from(kept.world):
            if step[0].split()[0] in self._without:
                continue
            self._raw.deserialize(whole)
            if self.take(step, 2 * len(kept.way)):
                found.append(self._found(kept, step[0]))
                if undoing and found[-1].kept is not None:
                    found += self._taken_back(kept, step[0])
        if undoing == "all":
            self._raw.deserialize(whole)
            for act in self._standing():
                self._raw.deserialize(whole)
                if self._undo(act, kept):
                    found.append(self._found(kept, f"undo act {act}"))
        return Opened(tuple(found), self._tried, self._refused)

    def take(self, step: Step, minute: int) -> bool:
        """Do it so many minutes after the beginning; whether it was let through."""
        self._tried += 1
        try:
            for command, order in step[1]:
                perform(self._database, command, order, By("Eva", BEGINNING + timedelta(minutes=minute)))
        except Refusal:
            self._refused += 1
            return False
        return True

    def _undo(self, act: int | None, kept: Kept) -> bool:
        return self.take(("undo", [(undo.undo, undo.Undo(act))]), 2 * len(kept.way) + 1)

    def _taken_back(self, kept: Kept, name: str) -> Iterator[Found]:
        """The last step undone, which must lead back, or be refused."""
        if self._undo(None, kept):
            found = self._found(kept, f"{name}, undo")
            assert found.form == kept.world.form, f"{name} was not undone, after {', '.join(kept.way)}"
            yield found

    def _standing(self) -> list[int]:
        """The acts of the way that can be undone at all."""
        chosen = (
            "SELECT id FROM acts WHERE verb NOT IN ('ship', 'withdraw', 'undo') AND id > ? AND id NOT IN"
            " (SELECT undoes_id FROM acts WHERE undoes_id IS NOT NULL) ORDER BY id"
        )
        return [number for (number,) in self._raw.execute(chosen, (self._begun,))]

    def _found(self, kept: Kept, name: str) -> Found:
        after, way = self.world(), (*kept.way, name)
        loss = lost(after) or left_out(kept.world, after)
        assert loss is None, f"{loss}, after {', '.join(way)}"
        met = (after.form, after.fine_form)
        if met in self._met:
            return Found(name, *met, None)
        self._met.add(met)
        return Found(name, *met, self.kept(way))

    def world(self) -> World:
        """What counts of the state, read past the commands."""
        rows = self._raw.execute
        out = [
            number for (number,) in rows("SELECT id FROM releases WHERE shipped_at IS NOT NULL ORDER BY shipped_at, id")
        ]
        return World(
            tuple(rows("SELECT id, state FROM changes ORDER BY id")),
            tuple(
                Release(number, kind, state, out.index(number) + 1 if number in out else 0)
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


# ---- from one state to all


@dataclass(slots=True)
class Explored:
    """What an exploration has seen: each state's form with what follows from it, and states that were met in other guises."""

    follows: dict[Form, frozenset[tuple[str, Form]]] = field(default_factory=dict)
    guises: list[Kept] = field(default_factory=list)
    waiting: int = 0
    deepest: int = 0
    tried: int = 0
    refused: int = 0
    words: set[str] = field(default_factory=set)

    def __str__(self) -> str:
        closed = f"{self.waiting} waiting" if self.waiting else "closed"
        return (
            f"{len(self.follows)} states, {len(self.guises)} further guises, {self.tried} steps tried, "
            f"{self.refused} refused, {self.deepest} deep, {closed}"
        )


OpenAll = Callable[[Sequence[Kept], str], Iterable[Opened]]


def explore(open_all: OpenAll, start: Kept, undoing: str = "", deepest: int | None = None) -> Explored:
    """Level by level from the start, until nothing new is found or the *deepest* level is reached."""
    explored, level = Explored(), [start]
    met, seen = {(start.world.form, start.world.fine_form)}, {start.world.form}
    while level and explored.deepest != deepest:
        following: list[Kept] = []
        for kept, opened in zip(level, open_all(level, undoing), strict=True):
            _count(explored, kept, opened)
            for found in opened.found:
                if (found.form, found.fine) in met:
                    continue
                met.add((found.form, found.fine))
                assert found.kept is not None, "who meets it first keeps it"
                (explored.guises if found.form in seen else following).append(found.kept)
                seen.add(found.form)
        level = following
        explored.deepest += bool(level)
    explored.waiting = len(level)
    return explored


def _count(explored: Explored, kept: Kept, opened: Opened) -> None:
    explored.tried += opened.tried
    explored.refused += opened.refused
    explored.words |= {found.step.split()[0] for found in opened.found}
    explored.follows[kept.world.form] = what_follows(kept, opened)


def what_follows(kept: Kept, opened: Opened) -> frozenset[tuple[str, Form]]:
    """The other states that steps lead to from this one, by the word of the step; undoing apart, which hangs on the past."""
    own = kept.world.form
    found = (each for each in opened.found if "undo" not in each.step)
    return frozenset((each.step.split()[0], each.form) for each in found if each.form != own)


# ---- in several processes


_OWN: list[Explorer] = []  # the explorer of this process


def _begin(empty_file: Path, folder: str, fixes: int) -> None:
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    path = Path(folder) / f"{multiprocessing.current_process().pid}.db"
    shutil.copyfile(empty_file, path)
    _OWN.append(Explorer(with_fixes(desk_at(path), fixes)))


def _open(kept: Kept, undoing: str) -> Opened:
    return _OWN[0].open(kept, undoing)


def with_fixes(desk: Desk, fixes: int) -> Desk:
    """The desk, with so many critical corrections that wait for a release."""
    for _ in range(fixes):
        desk.critical()
    return desk


@contextmanager
def in_processes(count: int, empty_file: Path, fixes: int) -> Iterator[OpenAll]:
    """States are opened by several processes, each with a database of its own; in the order given all the same."""
    with TemporaryDirectory() as folder:
        begun = (empty_file, folder, fixes)
        spawned = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(count, mp_context=spawned, initializer=_begin, initargs=begun) as pool:
            yield lambda level, undoing: pool.map(_open, level, [undoing] * len(level))
