"""What share of known duplicates is found, by the product's own import and sweep, beside plain methods in the same run.

    python -m tests.benchmarks.similar [titanium|hadoop|seamonkey|covidqa|pairs|all] [--json]

A query is each member of a group of duplicates but its oldest; a hit is any earlier member of the group; all earlier items
are candidates. Groups are what the pairs of duplicates connect. *covidqa*: each of the 304 second questions that say the
same as a first one looks for it among all first questions (that is the reading which gives whole words .44 and pieces of
words .59); each question is typed into `similar`. *pairs* are the hand-made pairs of four languages, typed likewise.
"""

import argparse
import csv
import json
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from app.commands.act import By, perform
from app.commands.taking_in import TakeIn, take_in
from app.connectors.values import IncomingTicket
from app.jobs.import_tickets import ImportFile, import_file
from app.search.similar import Wanted, similar
from app.search.sweep import every
from app.startup import open_database
from models.database import Database, reading
from models.tickets import Ticket
from tests.benchmarks import pairs
from tests.benchmarks.plain_search import METHODS, Text

DATA = Path(__file__).parents[2].parent / "shared" / "data"
_AT = (1, 5, 10)
_NOW = datetime(2026, 11, 22, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Tracker:
    """A file of tickets and the pairs among them that are duplicates."""

    tickets: Path
    pairs: Path


TRACKERS = {
    "titanium": Tracker(DATA / "titanium-2011-2014/issues.jsonl.gz", DATA / "titanium-2011-2014/duplicate_pairs.csv"),
    "hadoop": Tracker(DATA / "gitbugs/hadoop_bugs.csv", DATA / "gitbugs/hadoop_bugs-combined.csv"),
    "seamonkey": Tracker(DATA / "gitbugs/SeaMonkey_bugs.csv", DATA / "gitbugs/SeaMonkey_bugs-combined.csv"),
}
Figures = dict[str, dict[str, float]]


def of_tracker(tracker: Tracker) -> Figures:
    """The shares found by the product and by plain methods."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "tracker.db")
        import_file(database, ImportFile(tracker.tickets), By("benchmark", _NOW))
        with reading(database) as session:
            order = sa.select(Ticket.key, Ticket.subject, Ticket.body).order_by(Ticket.received_at, Ticket.id)
            texts = [Text(*row) for row in session.execute(order)]
            groups = _earlier_of([text.key for text in texts], _read_pairs(tracker.pairs))
            swept = {key: alike for key, alike in every(session, limit=10, earlier=True) if key in groups}
        database.close()
    found = {"queries": {"count": float(len(groups))}, "fortnight": _shares(swept, groups)}
    for name, method in METHODS.items():
        ranked = method(texts, list(groups), earlier=True)
        found[name] = _shares(ranked, groups)
    return found


def of_questions(path: Path) -> Figures:
    """The shares of second questions whose first question is found."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    first = list(dict.fromkeys(row["question_1"] for row in rows))
    right: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["similar"].startswith("1"):
            right[row["question_2"]].add(str(first.index(row["question_1"])))
    return _typed(first, list(right), {question: right[question] for question in right})


def of_pairs() -> Figures:
    """The shares of the hand-made pairs that are found."""
    asked = [pair.query for pair in pairs.PAIRS]
    return _typed(pairs.DOCUMENTS, asked, {query: {str(place)} for place, query in enumerate(asked)})


def _typed(there: Sequence[str], asked: Sequence[str], right: dict[str, set[str]]) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "typed.db")
        received = (_NOW + timedelta(minutes=place) for place in range(len(there)))
        incoming = [
            IncomingTicket(row=place + 1, key=str(place), subject=text, received=at)
            for place, (text, at) in enumerate(zip(there, received, strict=True))
        ]
        perform(database, take_in, TakeIn("typed", incoming), By("benchmark", _NOW))
        all_found = _shares({words: _type(database, words, sure=False) for words in asked}, right)
        surely = _shares({words: _type(database, words, sure=True) for words in asked}, right)
        database.close()
    texts = [Text(str(place), text, "") for place, text in enumerate(there)]
    found = {"queries": {"count": float(len(asked))}, "fortnight": all_found, "fortnight, shown": surely}
    for name, method in METHODS.items():
        ranked = method([*texts, *(Text(words, words, "") for words in asked)], list(asked), earlier=False)
        keys = {text.key for text in texts}
        found[name] = _shares({words: [key for key in ranked[words] if key in keys] for words in asked}, right)
    return found


def _type(database: Database, words: str, *, sure: bool) -> list[str]:
    with reading(database) as session:
        hits = similar(session, Wanted(title=words), limit=10, sure=sure)
        chosen = sa.select(Ticket.id, Ticket.key).where(Ticket.id.in_([hit.id for hit in hits]))
        keys = {row.id: row.key for row in session.execute(chosen)}
    return [keys[hit.id] for hit in hits]


def _shares(found: dict[str, list[str]], right: dict[str, set[str]]) -> dict[str, float]:
    return {
        f"recall@{at}": sum(bool(set(found[key][:at]) & wanted) for key, wanted in right.items()) / len(right)
        for at in _AT
    }


def _read_pairs(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return [(one, other.strip()) for one, others in rows for other in others.split(";")]


def _earlier_of(order: Sequence[str], duplicates: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """For each member of a group but its oldest, the members filed earlier."""
    place = {key: number for number, key in enumerate(order)}
    group = {key: {key} for key in order}
    for one, other in duplicates:
        if one in group and other in group and group[one] is not group[other]:
            both = group[one] | group[other]
            group.update(dict.fromkeys(both, both))
    earlier = {key: {other for other in group[key] if place[other] < place[key]} for key in order}
    return {key: others for key, others in earlier.items() if others}


def benchmarks() -> dict[str, Callable[[], Figures]]:
    """What can be measured here: the trackers only where their files are."""
    found: dict[str, Callable[[], Figures]] = {
        name: partial(of_tracker, tracker) for name, tracker in TRACKERS.items() if tracker.tickets.exists()
    }
    questions = DATA / "question-similarity/eval_question_similarity_de.csv"
    if questions.exists():
        found["covidqa"] = partial(of_questions, questions)
    return found | {"pairs": of_pairs}


def main() -> None:
    """Measure, and print."""
    there = benchmarks()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", nargs="?", choices=[*there, "all"], default="all")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    for name in there if given.which == "all" else [given.which]:
        figures = there[name]()
        if given.json:
            print(json.dumps({name: figures}))  # noqa: T201
            continue
        print(f"{name}: {figures.pop('queries')['count']:.0f} queries")  # noqa: T201
        for method, shares in figures.items():
            print(f"  {method:24}", "  ".join(f"{share:.3f}" for share in shares.values()))  # noqa: T201


if __name__ == "__main__":
    main()
