"""How fast a file comes in, against a bare `executemany` of the same rows into the same tables, in the same run.

    python -m tests.benchmarks.import_speed --rows 100000

Rows are made up; each run uses databases of its own in a temporary folder. Beside the rate it states the peak memory of the
import, measured in a process of its own (beside that of the one that reads ahead), and what keeping the search index adds.
"""

import argparse
import csv
import multiprocessing
import os
import random
import sqlite3
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_WORDS = [
    "the",
    "calendar",
    "shows",
    "nothing",
    "when",
    "a",
    "course",
    "is",
    "copied",
    "from",
    "last",
    "year",
    "and",
    "teacher",
    "group",
    "list",
    "empty",
    "after",
    "an",
    "update",
    "error",
    "timeout",
    "printing",
    "report",
    "export",
    "import",
    "grade",
    "student",
    "login",
    "page",
    "slow",
    "Kursplan",
    "Stundenplan",
    "aikataulu",
    "rooster",
]
_KINDS, _MODULES = ("Bug", "Improvement", "Task", "Question"), ("Calendar", "Grades", "Login")
_HEADERS = [
    "Issue key",
    "Summary",
    "Description",
    "Issue Type",
    "Reporter",
    "Created",
    "Affects Version/s",
    "Component/s",
    "Labels",
    "Status",
    "Priority",
]


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds by the clock and of all processes together; the peak memory of the one that stores and of one that reads, in MB."""

    seconds: float
    processor: float
    megabytes: tuple[float, float] = (0.0, 0.0)


class _Watch:
    """Measures from where it is made."""

    def __init__(self) -> None:
        self._clock, self._processor = time.perf_counter(), _processor_time()

    def run(self) -> Run:
        """What has passed."""
        return Run(time.perf_counter() - self._clock, _processor_time() - self._processor, _peak())


def make_file(path: Path, rows: int) -> None:
    """A Jira-like CSV of that many tickets, the same each time."""
    chance = random.Random(7)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADERS)
        for number in range(1, rows + 1):
            day = f"{chance.randint(1, 28)}/Mar/{chance.randint(20, 26)} {chance.randint(1, 12)}:{chance.randint(10, 59)} PM"
            writer.writerow(
                (
                    f"HD-{number}",
                    " ".join(chance.choices(_WORDS, k=8)),
                    " ".join(chance.choices(_WORDS, k=60)),
                    chance.choice(_KINDS),
                    f"user{chance.randrange(2000)}@house.example.org",
                    day,
                    f"{chance.randint(1, 5)}.{chance.randint(0, 9)}",
                    chance.choice(_MODULES),
                    "copy print",
                    "Open",
                    "High",
                )
            )


def run_import(file: Path, database: Path, *, indexed: bool) -> Run:
    """Import the file into a new database, in a process of its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:  # unlike a Pool's, its process may start another
        return pool.submit(_import, file, database, indexed).result()


def _import(file: Path, path: Path, indexed: bool) -> Run:
    from app.commands.act import By
    from app.jobs.import_tickets import ImportFile, import_file
    from app.startup import open_database

    database = open_database(path)
    if not indexed:
        _leave_out_search()
    watch = _Watch()
    report = import_file(database, ImportFile(file), By("benchmark", datetime.now(UTC)))
    run = watch.run()
    assert report.act is not None
    assert report.skipped == 0
    database.close()
    return run


def _leave_out_search() -> None:
    from app.commands import indexing

    def refresh(session: object, recording: object) -> None:
        pass

    indexing.refresh = refresh


def _peak() -> tuple[float, float]:
    try:
        import resource
    except ImportError:  # Windows tells it in another way
        return float("nan"), float("nan")
    own, others = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own, others


def _processor_time() -> float:
    """Seconds of this process and of those that it started and that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def run_bare(imported: Path, empty: Path) -> Run:
    """Putting the same rows into the same tables with the same indexes, table by table, in one transaction."""
    from app.startup import open_database

    open_database(empty).close()
    source, target = sqlite3.connect(imported), sqlite3.connect(empty, isolation_level=None)
    target.execute("PRAGMA journal_mode=WAL")
    target.execute("PRAGMA synchronous=FULL")
    target.execute("PRAGMA foreign_keys=ON")
    tables = ("organisations", "people", "products", "sources", "tickets", "acts", "act_items")
    rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    watch = _Watch()
    target.execute("BEGIN IMMEDIATE")
    for table, each in rows.items():
        if each:
            target.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(each[0]))})", each)
    target.execute("COMMIT")
    run = watch.run()
    source.close()
    target.close()
    return run


def main() -> None:
    """Measure and say so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "export.csv"
        make_file(file, rows)
        print(f"{rows} tickets, {file.stat().st_size / 1e6:.0f} MB")  # noqa: T201
        run = run_import(file, Path(folder) / "plain.db", indexed=False)
        bare = run_bare(Path(folder) / "plain.db", Path(folder) / "bare.db")
        whole = run_import(file, Path(folder) / "indexed.db", indexed=True)
    lines = [
        f"bare executemany   {rows / bare.seconds:>7.0f} rows/s   {rows / bare.processor:>7.0f} rows a processor second"
    ]
    for what, each in (("import            ", run), ("import and search ", whole)):
        lines.append(
            f"{what} {rows / each.seconds:>7.0f} rows/s   {rows / each.processor:>7.0f} rows a processor second   "
            f"{bare.seconds / each.seconds:.0%} and {bare.processor / each.processor:.0%} of bare   "
            f"peak {each.megabytes[0]:.0f} MB, and {each.megabytes[1]:.0f} MB of the process that reads"
        )
    print("\n".join(lines))  # noqa: T201


if __name__ == "__main__":
    main()
