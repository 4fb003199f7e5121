"""The history: sealed by the database, chained by hashes, and every tampering found."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

import pytest
import sqlalchemy as sa

from app.commands.act import FIRST_HASH, seal
from app.commands.history_check import verify
from models.acts import ActItem, ActRecord
from models.database import reading, writing
from tests.app.commands.desk import MONDAY, Desk

SEALED = "history is never changed or deleted"
COLUMNS = ("at", "by", "verb", "sentence", "reason", "undoes_id", "changed", "previous_hash", "hash", "id")


@contextmanager
def raw(desk: Desk, *, triggers: bool = True) -> Iterator[sqlite3.Connection]:
    """The file itself, past the program; without its triggers on demand."""
    connection = sqlite3.connect(str(desk.database.path), isolation_level=None)
    if not triggers:
        for table in ("acts", "act_items"):
            for verb in ("update", "delete"):
                connection.execute(f"DROP TRIGGER IF EXISTS {table}_never_{verb}")
    yield connection
    connection.close()


def broken_at(desk: Desk) -> int | None:
    with reading(desk.database) as session:
        return verify(session)


def worked(desk: Desk) -> Desk:
    """A desk with some history: import, decision, shipping, undo."""
    desk.shipped(desk.ticket(), desk.ticket())
    desk.honoured(desk.ticket())
    desk.undo()
    desk.change(desk.ticket())
    return desk


@pytest.mark.parametrize("statement", ["UPDATE acts SET by = 'Mallory'", "DELETE FROM acts", "DELETE FROM act_items"])
def test_the_database_refuses_to_change_or_delete_an_act(desk: Desk, statement: str) -> None:
    worked(desk)
    with raw(desk) as connection, pytest.raises(sqlite3.IntegrityError, match=SEALED):
        connection.execute(statement)
    with raw(desk) as connection, pytest.raises(sqlite3.IntegrityError, match=SEALED):
        connection.execute("UPDATE act_items SET item_id = 99 WHERE act_id = 1")
    assert broken_at(desk) is None


def test_an_empty_history_is_whole(desk: Desk) -> None:
    assert broken_at(desk) is None


def test_the_history_of_a_day_verifies(desk: Desk) -> None:
    worked(desk)
    assert broken_at(desk) is None


def test_an_act_of_a_name_in_any_script_verifies(desk: Desk) -> None:
    desk.who = "Åsa Öhman-Ñúñez 佐藤 🙂"
    desk.parked(desk.ticket(subject="Ä „quoted“ \u2028 line"))
    assert broken_at(desk) is None


def _tamper(connection: sqlite3.Connection, dice: random.Random, last: int) -> int:
    """One change of one kind somewhere in the history; the number of the act that it concerns."""
    act = dice.randint(1, last)
    kind = dice.randrange(5)
    if kind == 0:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM acts WHERE id = ?", (act,))
    elif kind == 1:
        act = connection.execute(
            "SELECT act_id FROM act_items ORDER BY act_id LIMIT 1 OFFSET ?", (act % 8,)
        ).fetchone()[0]
        connection.execute("DELETE FROM act_items WHERE act_id = ?", (act,))
    elif kind == 2:
        connection.execute("INSERT INTO act_items (act_id, kind, item_id) VALUES (?, 'change', 4711)", (act,))
    else:
        column = dice.choice(COLUMNS[:-1])
        value = dice.choice(["another", "2026-01-01 00:00:00.000000", "7", ""])
        connection.execute(f"UPDATE acts SET {column} = ? WHERE id = ?", (value, act))
    return act


def test_sixty_tamperings_are_all_found(desk: Desk) -> None:
    worked(desk)
    last = desk.count(ActRecord)
    with raw(desk, triggers=False) as connection:
        for table in ("acts", "act_items"):
            connection.execute(f"CREATE TEMP TABLE kept_{table} AS SELECT * FROM {table}")
        for seed in range(60):
            act = _tamper(connection, random.Random(seed), last)
            found = broken_at(desk)
            assert found is not None, f"tampering {seed}, of act {act}, was not found"
            assert found <= act + 1
            for table in ("act_items", "acts"):
                connection.execute(f"DELETE FROM {table}")
                connection.execute(f"INSERT INTO {table} SELECT * FROM kept_{table}")
            assert broken_at(desk) is None


def test_two_acts_that_changed_places_are_found(desk: Desk) -> None:
    worked(desk)
    with raw(desk, triggers=False) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        for now, then in ((2, 900), (3, 2), (900, 3)):
            connection.execute("UPDATE acts SET id = ? WHERE id = ?", (then, now))
    assert broken_at(desk) == 2


def test_an_act_sealed_anew_breaks_the_chain_behind_it(desk: Desk) -> None:
    worked(desk)
    with writing(desk.database) as session:
        act = session.get_one(ActRecord, 3)
        items = [(item.kind, item.item_id) for item in session.scalars(sa.select(ActItem).where(ActItem.act_id == 3))]
        act.by = "Mallory"
        forged = seal(act, sorted(items))
        session.expunge_all()
    with raw(desk, triggers=False) as connection:
        connection.execute("UPDATE acts SET by = 'Mallory', hash = ? WHERE id = 3", (forged,))
    assert broken_at(desk) == 4


def test_what_was_cut_off_the_end_is_found_by_what_points_to_it(desk: Desk) -> None:
    desk.honoured(desk.ticket())
    last = desk.count(ActRecord)
    with raw(desk, triggers=False) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM act_items WHERE act_id = ?", (last,))
        connection.execute("DELETE FROM acts WHERE id = ?", (last,))
    assert broken_at(desk) == last


def test_a_long_history_is_verified_in_a_moment(desk: Desk) -> None:
    acts, items, previous = [], [], FIRST_HASH
    for number in range(1, 5_001):
        act = ActRecord(id=number, at=MONDAY, by="Eva", verb="link", sentence=f"T-{number} waits", changed="{}")
        act.previous_hash = previous
        act.hash = previous = seal(act, [("change", 1), ("ticket", number)])
        acts.append({name: getattr(act, name) for name in COLUMNS})
        items += [
            {"act_id": number, "kind": kind, "item_id": item} for kind, item in (("change", 1), ("ticket", number))
        ]
    with writing(desk.database) as session:
        session.execute(sa.insert(ActRecord), acts)
        session.execute(sa.insert(ActItem), items)
    start = perf_counter()
    assert broken_at(desk) is None
    assert perf_counter() - start < 2
