"""Scoring and ranking a whole backlog, and seeing a new order after one weight changed, beside bare reads and sorts.

    python -m tests.benchmarks.ranking --items 100000 [--json]

The changes are made up, of three products. *Whole* is every score and every key by model and policy, and everybody's
place, from the columns in memory; beside it stands sorting that many numbers once. *Weight* is what lies between another
weight and the order and difference that it makes; *read* is the columns read from the file, beside a bare SELECT of them.
"""

import argparse
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import sqlalchemy as sa

from app.commands import scoring, valuing
from app.commands.act import By, perform
from app.queries.ranking import rank_sheet, scoring_difference
from app.ranking.columns import columns_of, read_whole
from app.ranking.difference import order_of
from app.ranking.rescoring import rescore
from app.startup import open_database
from models.changes import Change
from models.database import Database, reading, writing
from models.products import Product
from models.rules.scoring_document import scoring_of
from models.rules.states import ChangeState
from models.rules.terms import Audience, ChangeKind

_START = datetime(2024, 1, 1, tzinfo=UTC)
_NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_AT_ONCE = 5_000
_STATES = (ChangeState.PARKED, ChangeState.PARKED, ChangeState.HONOURED, ChangeState.PLANNED, ChangeState.SHIPPED)
_TIMES = 9
OTHER_WEIGHT = {"model": {"criteria": {"value": {"weight": 5}}}}

Row = dict[str, Any]  # one row of whichever columns


def make_changes(database: Database, items: int) -> None:
    """That many changes of three products, scored and in their places."""
    chance = random.Random(7)
    with writing(database) as session:
        products = [Product(name=name) for name in ("Kursvik", "Almanda", "Nordled")]
        session.add_all(products)
        session.flush()
        table, rows = Change.metadata.tables["changes"], [_change(chance, n, len(products)) for n in range(items)]
        for at in range(0, items, _AT_ONCE):
            session.execute(sa.insert(table), rows[at : at + _AT_ONCE])
        rescore(session, scoring_of({}))


def _change(chance: random.Random, number: int, products: int) -> Row:
    given = chance.random() < 0.8
    reach = int(10 ** chance.uniform(0, 4.5))
    mandate = date(2026, 1, 1) + timedelta(days=chance.randrange(900)) if chance.random() < 0.02 else None
    return {
        "version": 1,
        "product_id": 1 + chance.randrange(products),
        "kind": chance.choice(list(ChangeKind)),
        "state": chance.choice(_STATES),
        "title": f"Change {number} of {chance.randrange(10_000)}",
        "description": "",
        "module": f"Module {chance.randrange(30)}",
        "audience": chance.choice(list(Audience)) if given else None,
        "created_at": _START + timedelta(minutes=11 * number),
        "reach": reach,
        "waiting": 1 + reach % 40,
        "value": round(chance.uniform(1, 10), 1) if given else None,
        "effort": round(10 ** chance.uniform(-0.3, 2), 1) if given else None,
        "affected_share": 1.0,
        "fast_lane": chance.random() < 0.01,
        "criteria": {},
        "mandate_date": mandate,
        "slips": 0,
    }


def median_ms(work: Callable[[], object], times: int = _TIMES) -> float:
    """The middle of some runs, in milliseconds, after one that warms up."""
    work()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def measure(database: Database) -> dict[str, float]:
    """Everything by name, in milliseconds, and what it is beside its baseline."""
    columns, usual = columns_of(database), scoring_of({})
    numbers = np.random.default_rng(3).random(len(columns))
    file = str(database.path)
    found = {
        "whole": median_ms(lambda: order_of(usual, columns)),
        "sort": median_ms(lambda: np.argsort(numbers)),
        "weight": median_ms(lambda: scoring_difference(database, OTHER_WEIGHT)),
        "read": median_ms(lambda: _read(database), 3),
        "select": median_ms(lambda: _select(file), 3),
        "sheet": median_ms(lambda: rank_sheet(database, len(columns) // 2), 3),
        "after_act": _after_act(database, len(columns)),
        "saved": _saved(database),
    }
    return found | {
        "whole_by_sort": found["whole"] / found["sort"],
        "read_by_select": found["read"] / found["select"],
    }


def _read(database: Database) -> None:
    with reading(database) as session:
        read_whole(session)


def _select(file: str) -> None:
    names = "id, product_id, kind, state, audience, module, title, reach, waiting, value, effort, score, rank_key"
    with sqlite3.connect(file) as connection:
        connection.execute(f"SELECT {names} FROM changes ORDER BY id").fetchall()
    connection.close()


def _after_act(database: Database, items: int) -> float:
    """The columns brought up to date after one act; the act itself is not counted."""
    took = []
    for turn in range(_TIMES):
        order = valuing.SetScore(1 + (turn * 7919) % items, {"effort": f"{turn + 1}"})
        perform(database, valuing.set_score, order, By("Eva", _NOW + timedelta(minutes=turn)))
        start = time.perf_counter()
        columns_of(database)
        took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def _saved(database: Database) -> float:
    """Another weight stored as an act, every score and key written."""
    start = time.perf_counter()
    perform(database, scoring.set_scoring, scoring.SetScoring(OTHER_WEIGHT), By("Eva", _NOW + timedelta(days=1)))
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Make the changes, measure, print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--items", type=int, default=10_000)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "ranking.db")
        make_changes(database, given.items)
        found = measure(database)
        database.close()
    lines = (f"{name:16}{value:10.1f}{'' if '_by_' in name else ' ms'}" for name, value in found.items())
    print(json.dumps({"items": given.items, **found}) if given.json else "\n".join(lines))  # noqa: T201


if __name__ == "__main__":
    main()
