"""Kills a shipping: a process that forks a child for each kill, lets it ship a copy of the file, and looks at what is left.

`python -m tests.journeys.killing FILE RELEASE EVERY RANDOM` kills at every EVERY-th write, then RANDOM times by the clock;
a line of JSON for each: what killed it, how it ended, and what the file holds.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from app.commands.act import By, perform
from app.commands.history_check import verify
from app.commands.releases import Ship, ship
from models.database import Database, connect, reading
from tests.app.commands.desk import MONDAY, Desk

_WRITES = frozenset({"INSERT", "UPDATE", "DELETE", "BEGIN ", "COMMIT"})
#: What is another each time, whoever ships.
_OWN = ("message_id", "created_at", "leaves_at", "facts")


class Executioner:
    """Counts what is written, before and after each statement and on both sides of the commit; ends the process at the n-th."""

    def __init__(self, at: int) -> None:
        self.at, self.seen = at, 0

    def strike(self) -> None:
        """One more."""
        self.seen += 1
        if self.seen == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, database: Database) -> None:
        """Strike at each write of this database."""

        def around(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            if statement.lstrip()[:6].upper() in _WRITES:
                self.strike()

        sa.event.listen(database.writer, "before_cursor_execute", around)
        sa.event.listen(database.writer, "after_cursor_execute", around)
        sa.event.listen(database.writer, "commit", lambda _connection: self.strike())
        # Pages are spilt to the disk while the transaction runs: a kill finds half of it there.
        sa.event.listen(database.writer, "connect", lambda raw, _entry: raw.execute("PRAGMA cache_size=2").close())


def shipped(path: Path, release: int, at: int) -> int:
    """Ship the release of the file at *path*, unless killed at the *at*-th write; how many writes there were."""
    database = connect(path)
    executioner = Executioner(at)
    executioner.watch(database)
    perform(database, ship, Ship(release), By("Eva", MONDAY))
    executioner.strike()
    database.close()
    return executioner.seen


def held(path: Path) -> dict[str, Any]:
    """What a file holds, each table's rows without what differs by chance; damage by name."""
    database = connect(path)
    with reading(database) as session:
        damage = [
            *(row[0] for row in session.execute(sa.text("PRAGMA integrity_check")) if row[0] != "ok"),
            *(f"{row[0]} points nowhere" for row in session.execute(sa.text("PRAGMA foreign_key_check"))),
        ]
        if (act := verify(session)) is not None:
            damage.append(f"the history breaks at act {act}")
    rows = {}
    for table, lines in Desk(database).state().items():
        plain = [json.loads(line) for line in lines]
        for row in plain:
            for name in ("hash", "changed", *_OWN):
                row.pop(name, None)
        rows[table] = sorted(json.dumps(row, sort_keys=True) for row in plain)
    database.close()
    return {"damage": damage, "rows": rows}


def killed(path: Path, release: int, at: int, after: float | None = None) -> bool:
    """Ship in a child that is killed at that write, or after so many seconds; whether it was in time."""
    child = os.fork()
    if child == 0:
        shipped(path, release, at)
        os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def campaign(whole: Path, release: int, every: int, at_random: int) -> None:
    """Every kill on a copy of its own; prints what came of each."""
    before = held(whole)["rows"]
    copy = whole.with_name("copy.db")
    shutil.copyfile(whole, copy)
    began = time.monotonic()
    writes = shipped(copy, release, 0)
    seconds = time.monotonic() - began
    after = held(copy)["rows"]
    chance = random.Random(5)
    # The last two are the commit, and what comes after it.
    kills: list[tuple[int, float | None]] = [
        (at, None) for at in sorted({*range(1, writes, every), writes - 1, writes})
    ]
    kills += [(0, chance.uniform(0, seconds)) for _ in range(at_random)]
    for at, wait in kills:
        for path in whole.parent.glob("copy.db*"):
            path.unlink()
        shutil.copyfile(whole, copy)
        was_killed = killed(copy, release, at, wait)
        found = held(copy)
        stands = "before" if found["rows"] == before else "after" if found["rows"] == after else "half"
        said = {"at": at or None, "killed": was_killed, "stands": stands, "damage": found["damage"]}
        sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    campaign(Path(sys.argv[1]), *(int(each) for each in sys.argv[2:5]))
