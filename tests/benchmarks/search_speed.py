"""How fast what is alike is found among very many items, and how fast the index is built.

    python -m tests.benchmarks.search_speed [--items 50000] [--file PATH] [--json]

The tickets are made up: words as unevenly frequent as a language's, titles of about eight words, bodies of about eighty.
A file that is there already is asked again. `--items 500000` takes some minutes to build.
"""

import argparse
import itertools
import json
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from app.search.index import rebuild
from app.search.similar import Wanted, similar
from app.startup import open_database
from models.database import Database, bulk_loading, reading, writing
from models.rules.states import TicketState
from models.search import SearchItem
from models.tables import Base
from models.tickets import Source, Ticket

_START = datetime(2016, 1, 1, tzinfo=UTC)
_VOCABULARY = 60_000
_SYLLABLES = tuple(a + b + c for a in "bdfgklmnprstv" for b in "aeiouy" for c in ("", "n", "r", "s", "l"))
_ASKED = 200
_AT_ONCE = 2_000


class _Words:
    """Made-up words, the n-th about n times rarer than the first."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        lengths = [1 + min(3, int(self.chance.expovariate(0.7))) for _ in range(_VOCABULARY)]
        self.words = ["".join(self.chance.choice(_SYLLABLES) for _ in range(length + 1)) for length in lengths]
        self.weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(_VOCABULARY)))

    def text(self, count: int) -> str:
        """So many words."""
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=count))

    def title(self) -> str:
        """Four to twelve words."""
        return self.text(self.chance.randint(4, 12))

    def body(self) -> str:
        """Mostly some eighty words, now and then very many."""
        return self.text(min(int(self.chance.lognormvariate(4.2, 0.7)), 800))


def _rows(words: _Words, source: int, items: int) -> Iterator[dict[str, object]]:
    for number in range(items):
        yield {
            "source_id": source,
            "key": f"S-{number}",
            "subject": words.title(),
            "body": words.body(),
            "product_version": f"8.{words.chance.randint(0, 9)}",
            "module": words.chance.choice(("Calendar", "Invoices", "Login", "Search", "Reports")),
            "received_at": _START + timedelta(minutes=10 * number),
            "imported_at": _START,
            "language": "en",
            "state": TicketState.OPEN,
        }


def fill(database: Database, items: int) -> float:
    """Store the tickets and build the index; gives how many it takes in a second."""
    words = _Words(7)
    with bulk_loading(database), writing(database) as session:
        source = Source(name="made up")
        session.add(source)
        session.flush()
        rows = _rows(words, source.id, items)
        while some := list(itertools.islice(rows, _AT_ONCE)):
            session.execute(sa.insert(Base.metadata.tables["tickets"]), some)
        started = time.perf_counter()
        rebuild(session)
        return items / (time.perf_counter() - started)


def ask(database: Database, asked: int = _ASKED) -> dict[str, float]:
    """Milliseconds for what is like a ticket, and like a title being typed: median and the 95th of a hundred, warm."""
    words = _Words(11)
    with reading(database) as session:
        items = session.scalar(sa.select(sa.func.count()).select_from(Ticket)) or 0
        tickets = [Wanted(kind="ticket", id=words.chance.randint(1, items)) for _ in range(asked)]
        typed = [Wanted(title=words.title()) for _ in range(asked)]
        for wanted in (*tickets[:20], *typed[:20]):
            similar(session, wanted)
    return _timed(database, tickets, "ticket") | _timed(database, typed, "typed")


def _timed(database: Database, wanted: list[Wanted], name: str) -> dict[str, float]:
    took = []
    for each in wanted:
        with reading(database) as session:
            started = time.perf_counter()
            similar(session, each, sure=False)
            took.append(1000 * (time.perf_counter() - started))
    return {f"{name}_median_ms": statistics.median(took), f"{name}_95_ms": statistics.quantiles(took, n=20)[-1]}


def measure(items: int, path: Path) -> dict[str, float]:
    """Everything, for so many items in that file."""
    fresh = not path.exists()
    database = open_database(path)
    found = {"items": float(items)}
    if fresh:
        found["indexed_a_second"] = fill(database, items)
    with reading(database) as session:
        found["index_rows"] = float(session.scalar(sa.select(sa.func.count()).select_from(SearchItem)) or 0)
    found |= ask(database)
    found["file_MB"] = path.stat().st_size / 1e6
    database.close()
    return found


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(given.items, given.file or Path(folder) / "speed.db")
    if given.json:
        print(json.dumps(found))  # noqa: T201
    else:
        for name, value in found.items():
            print(f"{name:20} {value:12.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
