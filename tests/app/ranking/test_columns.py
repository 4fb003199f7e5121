"""Columns: what they hold is what the database holds, whatever was done since they were read."""

import subprocess
import sys
from dataclasses import fields
from datetime import UTC, datetime

import numpy as np
import sqlalchemy as sa

from app.commands import changes, house, undo, valuing
from app.ranking.columns import (
    AUDIENCES,
    KINDS,
    NO_DAY,
    NO_TIME,
    STATES,
    Columns,
    columns_of,
    day_number,
    read_whole,
)
from models.changes import Change
from models.database import Database, reading
from models.rules.terms import ChangeKind
from tests.app.commands.desk import Desk, either_desk, empty_file, server

__all__ = ["either_desk", "empty_file", "server"]


def as_lists(columns: Columns) -> dict[str, object]:
    """Everything that the columns say, comparable; texts instead of their codes."""
    said: dict[str, object] = {}
    for name in (field.name for field in fields(Columns)):
        value = getattr(columns, name)
        if isinstance(value, np.ndarray):
            said[name] = [str(each) for each in value]  # NaN equals itself as a text
    for name, texts in (("module", columns.modules), ("owner", columns.owners)):
        said[name] = [None if code < 0 else texts[code] for code in getattr(columns, name)]
    given = {name: values for name, values in columns.criteria.items() if not np.isnan(values).all()}
    return said | {"criteria": {name: [str(each) for each in values] for name, values in given.items()}}


def whole(database: Database) -> dict[str, object]:
    with reading(database) as session:
        return as_lists(read_whole(session))


def test_the_columns_say_of_each_change_what_its_row_says(sample: Database) -> None:
    columns = columns_of(sample)
    with reading(sample) as session:
        rows = session.scalars(sa.select(Change).order_by(Change.id)).all()
        assert columns.ids.tolist() == [row.id for row in rows]
        for at, row in enumerate(rows):
            assert (KINDS[columns.kind[at]], STATES[columns.state[at]]) == (row.kind, row.state)
            assert (AUDIENCES[columns.audience[at]] if columns.audience[at] >= 0 else None) == row.audience
            assert (columns.modules[columns.module[at]] if columns.module[at] >= 0 else None) == row.module
            assert (columns.title[at], columns.reach[at], columns.waiting[at]) == (row.title, row.reach, row.waiting)
            assert (None if np.isnan(columns.score[at]) else columns.score[at]) == row.score
            days = (row.mandate_date, row.review_on)
            held = [NO_DAY if day is None else day_number(day) for day in days]
            assert [columns.mandate[at], columns.review[at]] == held
            parked = columns.parked[at]
            assert (None if parked == NO_TIME else datetime.fromtimestamp(parked / 1e6, UTC)) == row.parked_since


def test_after_every_act_the_columns_are_those_read_anew(either_desk: Desk) -> None:
    at = either_desk
    first = at.change(kind=ChangeKind.WISH)
    assert as_lists(columns_of(at.database)) == whole(at.database)
    steps = (
        (valuing.set_score, valuing.SetScore(first, {"value": "5", "effort": "2.5", "visibility": "user"})),
        (changes.edit_change, changes.EditChange(first, {"module": "Calendar"})),
        (changes.new_change, changes.NewChange(ChangeKind.WISH, "Another", (), None, {"module": "Search"})),
        (undo.undo, undo.Undo()),
        (house.set_house, house.SetHouse({"name": "Another house"})),
    )
    for command, order in steps:
        at.do(command, order)  # type: ignore[arg-type]  # each order is its command's own
        assert as_lists(columns_of(at.database)) == whole(at.database)


def test_a_missing_day_sorts_last(sample: Database) -> None:
    mandate = columns_of(sample).mandate
    assert mandate.max() == NO_DAY
    assert (np.diff(mandate[np.argsort(mandate)].astype(np.int64)) >= 0).all()


def test_nothing_that_starts_the_program_or_carries_an_act_out_loads_the_arrays() -> None:
    """They cost a tenth of a second, and most commands never ask for them."""
    modules = "app.startup, app.commands.act, app.commands.scoring, app.queries.changes, app.queries.ranking"
    code = f"import sys, {modules}; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
