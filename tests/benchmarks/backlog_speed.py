"""How soon after a key the Backlog is painted, in the running window, over very many changes in a file.

    python -m tests.benchmarks.backlog_speed [--items 100000] [--file PATH] [--rounds 30] [--json]

Each round presses a key (or clicks a head) and waits until the rows that follow from it are painted. Between the rounds
of *after an act* somebody sets a value, so that bringing the columns in memory up to date is in the time. Beside it
stands what SQLite alone takes for the same count and page. A file that is there already is asked again.
"""

import argparse
import itertools
import json
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands.act import By, perform
from app.commands.bulk_changes import SetCells, set_cells
from app.commands.undo import Undo, undo
from app.effects import Effects
from app.startup import open_database
from models.database import Database, bulk_loading, reading, writing
from models.products import Product
from models.tables import Base
from tests.benchmarks.search_speed import _Words
from views.background import Background
from views.backlog.screen import BacklogScreen
from views.backlog.table import place_of
from views.desk import Desk
from views.theme import apply_theme

_START = datetime(2016, 1, 1, tzinfo=UTC)
_STATES = ("parked",) * 5 + ("honoured",) * 2 + ("planned", "shipped", "shipped", "rejected", "new")
_KINDS = ("wish",) * 6 + ("change",) * 2 + ("correction", "mandate")
_MODULES = ("Calendar", "Invoices", "Login", "Search", "Reports", "Forms", "Rights", None)
_AT_ONCE = 5_000
_PATIENCE = 60.0


def _rows(items: int, products: int) -> Iterator[dict[str, object]]:
    words = _Words(3)
    chance = words.chance
    for number in range(1, items + 1):
        state, kind = chance.choice(_STATES), chance.choice(_KINDS)
        effort = round(chance.lognormvariate(1.0, 0.9), 1) + 0.1 if chance.random() < 0.8 else None
        value = float(chance.randint(1, 10)) if chance.random() < 0.8 else None
        yield {
            "product_id": chance.randint(1, products),
            "kind": kind,
            "state": state,
            "title": words.title(),
            "description": words.text(min(int(chance.lognormvariate(3.6, 0.6)), 400)),
            "module": chance.choice(_MODULES),
            "audience": chance.choice(("visitor", "user", "administrator", None)),
            "created_at": _START + timedelta(minutes=20 * number),
            "parked_since": _START + timedelta(minutes=20 * number + 5) if state == "parked" else None,
            "review_on": date(2026, 1, 1) + timedelta(days=number % 700) if state == "parked" else None,
            "mandate_date": date(2027, 1, 1) + timedelta(days=number % 300) if kind == "mandate" else None,
            "value": value,
            "effort": effort,
            "reach": int(chance.lognormvariate(5, 2)),
            "waiting": chance.randint(0, 12),
            "score": round(chance.uniform(0, 10), 2) if value and effort else None,
            "rank_key": chance.getrandbits(60),
            "criteria": {},
        }


def fill(database: Database, items: int) -> None:
    """Store so many changes of three products."""
    with bulk_loading(database), writing(database) as session:
        session.add_all(Product(name=name) for name in ("Kursvik", "Almanda", "Terrigo"))
        session.flush()
        rows = _rows(items, 3)
        while some := list(itertools.islice(rows, _AT_ONCE)):
            session.execute(sa.insert(Base.metadata.tables["changes"]), some)


class _Painted(QObject):
    """Counts the paintings of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """One more."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Seat:
    """Somebody at the Backlog, with a stopwatch."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.background = Background()
        self.desk = Desk(database, "Eva", self.background, self._undo)
        self.screen = BacklogScreen(self.desk)
        self.desk.changed.connect(lambda _effects: self.screen.mark_stale())
        self.screen.resize(1256, 840)
        self.painted = _Painted()
        self.screen.table.viewport().installEventFilter(self.painted)
        self.loads = self.before = 0
        self._pulse = QTimer(self.screen, interval=20)  # an event to wait for, where nothing else comes
        self._pulse.start()
        self.screen.model.loaded.connect(self._on_loaded)
        self.screen.show()
        self.screen.activateWindow()

    def _undo(self, act: int | None) -> Effects:
        return perform(self.database, undo, Undo(act), By("Eva", datetime.now(UTC)))

    def _on_loaded(self, _total: int) -> None:
        self.loads += 1
        self.before = self.painted.count

    def until(self, met: Callable[[], bool]) -> None:
        """Lets the window live until then."""
        ends = time.perf_counter() + _PATIENCE
        while not met():
            # Waiting as the window's own loop does: one that spins would take the time from the readers.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > ends:
                raise TimeoutError

    def settle(self) -> None:
        """Until nothing is under way, for a little while."""
        for _ in range(3):
            self.until(self.background.is_idle)
            QTest.qWait(80)

    def rest(self) -> None:
        """Until all changes are in memory."""
        self.until(lambda: self.screen._is_warm)
        self.settle()

    def timed(self, press: Callable[[], None], *, loads: bool = True) -> float:
        """Milliseconds from the key until the rows that follow from it are painted."""
        loaded, self.before, started = self.loads, self.painted.count, time.perf_counter()
        press()
        self.until(lambda: (self.loads > loaded or not loads) and self._all_here() and self.painted.count > self.before)
        return 1000 * (time.perf_counter() - started)

    def _all_here(self) -> bool:
        first, last = self.screen.table.visible_numbers()
        last = min(last, self.screen.model.total() - 1)
        return all(self.screen.model.held_at(number) is not None for number in range(first, last + 1))

    def close(self) -> None:
        """Ends cleanly."""
        self.screen.close()
        self.background.close()


def _sort(seat: Seat, turn: int) -> None:
    column = ("reach", "score", "title", "effort", "rank", "module")[turn % 6]
    heads = seat.screen.table.heads
    at = QPoint(heads.sectionViewportPosition(place_of(column)) + 12, 10)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)


def _type(words: tuple[str, ...]) -> Callable[[Seat, int], None]:
    """The last letter of some words is typed."""

    def act(seat: Seat, turn: int) -> None:
        QTest.keyClicks(seat.screen.head.field, words[turn % len(words)][-1])

    return act


def _write_all_but_last(words: tuple[str, ...]) -> Callable[[Seat, int], None]:
    def before(seat: Seat, turn: int) -> None:
        field = seat.screen.head.field
        field.setText(words[turn % len(words)][:-1])
        seat.settle()
        field.setFocus()

    return before


def _page_down(seat: Seat, _turn: int) -> None:
    QTest.keyClick(seat.screen.table, Qt.Key.Key_PageDown)


def _group(seat: Seat, turn: int) -> None:
    seat.screen.group_by(("state", "", "module", "", "product", "")[turn % 6])


def _act(seat: Seat, turn: int) -> None:
    number = 1 + (turn * 7919) % 1000
    perform(seat.database, set_cells, SetCells("effort", ((number, str(1 + turn)),)), By("Olle", datetime.now(UTC)))


def measure(seat: Seat, rounds: int) -> dict[str, float]:
    """Median and the 95th of a hundred of each."""
    texts = _common_words(seat.database)
    found: dict[str, float] = {}

    def take(name: str, act: Callable[[Seat, int], None], before: Callable[[Seat, int], None] | None = None) -> None:
        times = []
        for turn in range(rounds):
            if before is not None:
                before(seat, turn)
            seat.until(seat.background.is_idle)
            times.append(seat.timed(lambda turn=turn: act(seat, turn), loads=name != "page_down"))  # type: ignore[misc]
        found[f"{name}_median_ms"] = statistics.median(times)
        found[f"{name}_95_ms"] = statistics.quantiles(times, n=20)[-1]
        seat.screen.head.field.set_words("")
        seat.settle()

    take("sort", _sort)
    filters = ("state:parked", "kind:wish", "reach>500", "module:Search", "kind:wish,change reach>500 effort<5")
    take("filter", _type(filters), _write_all_but_last(filters))
    take("word", _type(texts), _write_all_but_last(texts))
    take("page_down", _page_down)
    take("group", _group)
    seat.screen.group_by("")
    seat.settle()
    take("sort_after_an_act", _sort, _act)
    return found


def _common_words(database: Database) -> tuple[str, ...]:
    """Words of titles, some rare, some in very many."""
    with reading(database) as session:
        titles = session.scalars(sa.text("SELECT title FROM changes WHERE id % 997 = 1 LIMIT 40")).all()
    chance = random.Random(5)
    return tuple(chance.choice([word for word in title.split() if len(word) > 2]) for title in titles)


def raw(path: Path, rounds: int) -> float:
    """Milliseconds of SQLite alone for a count and a page of a hundred, by score, of what is parked."""
    connection = sqlite3.connect(path)
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        connection.execute("SELECT count(*) FROM changes WHERE state = 'parked'").fetchall()
        connection.execute(
            "SELECT * FROM changes WHERE state = 'parked' ORDER BY score DESC NULLS LAST, id LIMIT 100"
        ).fetchall()
        times.append(1000 * (time.perf_counter() - started))
    connection.close()
    return statistics.median(times)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or Path(folder) / "speed.db"
        fresh = not path.exists()
        database = open_database(path)
        if fresh:
            fill(database, given.items)
        application = QApplication([])
        apply_theme(application, "light")
        seat = Seat(database)
        started = time.perf_counter()
        seat.rest()
        found = {"items": float(given.items), "warm_after_ms": 1000 * (time.perf_counter() - started)}
        found |= measure(seat, given.rounds)
        found["raw_sqlite_ms"] = raw(path, given.rounds)
        found["filter_to_raw"] = found["filter_median_ms"] / found["raw_sqlite_ms"]
        seat.close()
        database.close()
    if given.json:
        print(json.dumps(found))  # noqa: T201
    else:
        for name, value in found.items():
            print(f"{name:28} {value:12.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
