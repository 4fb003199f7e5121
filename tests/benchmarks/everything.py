"""Searching everything as one types: from the press of a key to the painted finds, beside a raw full-text query.

    python -m tests.benchmarks.everything --items 100000 [--json]

The items are made up: four fifths tickets, one fifth changes, their words as unevenly frequent as a language's. The raw query
runs on a plain FTS5 table of the same titles and bodies (`MATCH 'word*' ORDER BY rank LIMIT 20`), in the same run.
"""

import argparse
import json
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from app.queries.everything import found
from app.startup import open_database
from models.changes import Change
from models.database import Database, writing
from models.people import Person
from models.products import Product
from models.rules.terms import ChangeKind, TicketKind
from models.tickets import Source, Ticket

if TYPE_CHECKING:
    from views.main_window import MainWindow

_SYLLABLES = (
    "ko",
    "pi",
    "re",
    "sta",
    "lung",
    "ver",
    "mo",
    "dul",
    "ka",
    "lenter",
    "an",
    "syö",
    "tö",
    "ing",
    "för",
    "we",
    "da",
    "ti",
)
_KNOWN = ("invoice", "booking", "calendar", "Ärendehantering", "Straße", "kopiointi", "weekrooster", "login", "export")
_VOCABULARY = 30_000
_START = datetime(2020, 1, 1, tzinfo=UTC)
_AT_ONCE = 5_000

#: What is typed, letter by letter: rare and common words, several of them, a number, a condition.
TYPED = (
    "invoice",
    "hantering",
    "strasse",
    "calendar booking",
    "T-4711",
    "export kind:wish",
    "kopiointi login",
    "person 77",
)

Row = dict[str, Any]  # one row of whichever table


class _Talk:
    """Made-up texts whose n-th word is n times rarer than the first, the same each time."""

    def __init__(self) -> None:
        self._chance = random.Random(11)
        made = {"".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(2, 5))) for _ in range(_VOCABULARY)}
        self._words = sorted(made)
        self._chance.shuffle(self._words)
        for number, word in enumerate(_KNOWN):
            self._words.insert(20 + 150 * number, word)
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(len(self._words))))

    def text(self, words: int) -> str:
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=words))

    def number(self, below: int) -> int:
        return self._chance.randrange(below)


def make_items(database: Database, items: int) -> list[tuple[str, str]]:
    """That many tickets and changes, and their index; gives all titles and bodies."""
    from app.search.index import rebuild

    talk, texts = _Talk(), list[tuple[str, str]]()
    tickets = items * 4 // 5
    with writing(database) as session:
        product, source = Product(name="Kursvik"), Source(name="desk")
        session.add_all([product, source])
        session.flush()
        people = [{"name": f"Person {n}", "email": f"person{n}@example.org", "version": 1} for n in range(2_000)]
        session.execute(sa.insert(Person), people)
        rows = (_ticket(talk, number, source.id, product.id) for number in range(1, tickets + 1))
        _insert(session.connection(), Ticket.__table__, rows, texts)
        changes = (_change(talk, product.id) for _number in range(items - tickets))
        _insert(session.connection(), Change.__table__, changes, texts)
        rebuild(session)
    return texts


def _ticket(talk: _Talk, number: int, source: int, product: int) -> Row:
    at = _START + timedelta(minutes=17 * number)
    kinds = list(TicketKind)
    given = {"source_id": source, "product_id": product, "key": f"DESK-{number}", "person_id": 1 + talk.number(2_000)}
    text = {"subject": talk.text(7), "body": talk.text(60), "kind": kinds[talk.number(len(kinds))]}
    return given | text | {"received_at": at, "imported_at": at, "version": 1}


def _change(talk: _Talk, product: int) -> Row:
    kinds = list(ChangeKind)
    text = {"title": talk.text(7), "description": talk.text(60), "kind": kinds[talk.number(len(kinds))]}
    return text | {"product_id": product, "created_at": _START, "version": 1}


def _insert(connection: sa.Connection, table: sa.FromClause, rows: Iterator[Row], texts: list[tuple[str, str]]) -> None:
    assert isinstance(table, sa.Table)
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        texts.append((str(row.get("subject") or row["title"]), str(row.get("body") or row["description"])))
        if len(batch) == _AT_ONCE:
            connection.execute(sa.insert(table), batch)
            batch = []
    if batch:
        connection.execute(sa.insert(table), batch)


def beginnings() -> list[str]:
    """Everything that stands in the field while the words are typed."""
    return [text[:end] for text in TYPED for end in range(1, len(text) + 1)]


def timed(act: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Milliseconds for each of the texts, each asked once before."""
    times = []
    for text in texts:
        began = time.perf_counter()
        act(text)
        times.append((time.perf_counter() - began) * 1000)
    return times


def raw_times(path: Path, rows: Sequence[tuple[str, str]]) -> list[float]:
    """What a plain full-text table takes for the same beginnings of single words."""
    base = sqlite3.connect(path)
    base.execute("CREATE VIRTUAL TABLE plain USING fts5(title, body)")
    base.executemany("INSERT INTO plain VALUES (?, ?)", rows)
    base.commit()

    def ask(text: str) -> object:
        wish = " ".join(f'"{word}"' for word in text.split()) + "*"
        return base.execute("SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20", (wish,)).fetchall()

    asked = [text for text in beginnings() if ":" not in text and not text.endswith(" ")]
    timed(ask, asked)
    times = timed(ask, asked)
    base.close()
    return times


def painted_times(database: Database, folder: Path) -> tuple[list[float], list[float]]:
    """From the press of each key to its painted finds, and how long the press itself held up the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest

    from app.effects import Effects
    from views.application import make_application
    from views.background import Background
    from views.desk import Desk
    from views.main_window import MainWindow
    from views.opening import places

    _app, background = make_application(), Background()
    desk = Desk(database, "Eva", background, lambda _act: Effects(0, ""))
    window = MainWindow(desk, places(), QSettings(str(folder / "form.ini"), QSettings.Format.IniFormat))
    window.resize(1440, 900)
    window.show()
    QTest.qWait(1500)
    _cold, warm = _typed_in(window), _typed_in(window)
    window.close()
    background.close()
    return [painted for painted, _held in warm], [held for _painted, held in warm]


def _typed_in(window: "MainWindow") -> list[tuple[float, float]]:
    """Types everything, letter by letter as somebody does who types fast; milliseconds painted and held up."""
    from PySide6.QtCore import QCoreApplication, QEventLoop
    from PySide6.QtTest import QTest

    times = []
    for text in TYPED:
        window.search()
        QTest.qWait(100)
        for letter in text:
            began = time.perf_counter()
            QTest.keyClicks(window.finder.field, letter)
            held = time.perf_counter() - began
            while not window.finder.is_answered():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            window.finder.popup.list.viewport().repaint()
            times.append(((time.perf_counter() - began) * 1000, held * 1000))
            QTest.qWait(60)
        window.finder.field.clear()
        window.finder.close()
    return times


def said(times: Sequence[float]) -> dict[str, float]:
    """Median and the 95th of a hundred, in milliseconds."""
    return {"median": round(statistics.median(times), 2), "p95": round(statistics.quantiles(times, n=20)[-1], 2)}


def run(items: int, folder: Path) -> dict[str, Any]:
    """All figures."""
    database = open_database(folder / "everything.db")
    began = time.perf_counter()
    rows = make_items(database, items)
    made = time.perf_counter() - began
    raw = raw_times(folder / "plain.db", rows)
    timed(lambda text: found(database, text), beginnings())
    query = timed(lambda text: found(database, text), beginnings())
    painted, held = painted_times(database, folder)
    database.close()
    return {
        "items": items,
        "seconds to make and index": round(made, 1),
        "raw query ms": said(raw),
        "search everything ms": said(query),
        "key press to painted finds ms": said(painted),
        "key press holds the window ms": said(held),
        "search : raw, all keys together": round(statistics.mean(query) / statistics.mean(raw), 2),
        "painted : raw, all keys together": round(statistics.mean(painted) / statistics.mean(raw), 2),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = run(given.items, Path(folder))
    print(json.dumps(figures) if given.json else "\n".join(f"{name}: {value}" for name, value in figures.items()))  # noqa: T201


if __name__ == "__main__":
    main()
