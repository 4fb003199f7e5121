"""How often the suggested kind is right: on written tickets by the lexicon alone, and on a shared tracker's by learning.

`python -m tests.benchmarks.kind` prints, for the tracker, what is right among all later tickets when the earlier half
taught, what is right by the lexicon alone, and what the commonest kind alone would get.
"""

import gzip
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.guessing.kind import LEAST, READ, Learned, kind_shares, learn, suggest_kind
from models.rules.terms import TicketKind
from tests.benchmarks.language_texts import OURS

_TRACKER = Path(__file__).parents[3] / "shared" / "data" / "titanium-2011-2014" / "issues.jsonl.gz"
_KINDS = {
    "Bug": TicketKind.PROBLEM,
    "Improvement": TicketKind.WISH,
    "New Feature": TicketKind.WISH,
    "Story": TicketKind.WISH,
}

_LETTERS = {"P": TicketKind.PROBLEM, "W": TicketKind.WISH, "Q": TicketKind.QUESTION, "O": TicketKind.ORDER}
#: The kinds of the written tickets, line by line, the same in every language.
_WRITTEN = "PPWPPPWWPWPPWPPPWPPPWPQPPWPPWPOQPPWPPPWP"

#: Tickets as text and kind, in the order in which they came.
Tickets = Sequence[tuple[str, TicketKind]]


@dataclass(frozen=True, slots=True)
class Shares:
    """Of the tickets: suggested at all; right among the suggested; right if the likeliest kind were always taken."""

    tickets: int
    suggested: float
    right: float
    likeliest_right: float
    commonest: float


def written_tickets() -> Tickets:
    """The tickets written for guessing languages, with what a person takes them for."""
    return [
        (text, _LETTERS[letter])
        for texts in OURS.values()
        for text, letter in zip(texts.splitlines(), _WRITTEN, strict=True)
    ]


def tracker_tickets() -> Tickets:
    """The shared tracker's bugs and wishes; none where the folder is not there."""
    if not _TRACKER.exists():
        return []
    with gzip.open(_TRACKER, "rt", encoding="utf-8") as file:
        rows = [row for row in map(json.loads, file) if row["type"] in _KINDS]
    rows.sort(key=lambda row: (row["created"], row["key"]))
    return [(f"{row['summary']}\n{row['description'] or ''}"[:READ], _KINDS[row["type"]]) for row in rows]


def shares(tickets: Tickets, learned: Learned) -> Shares:
    """How the suggestions turn out."""
    suggested = [(suggest_kind(text, learned), kind) for text, kind in tickets]
    made = [(found[0], kind) for found, kind in suggested if found is not None]
    likeliest = [(max(each := kind_shares(text, learned), key=each.__getitem__), kind) for text, kind in tickets]
    commonest = Counter(kind for _, kind in tickets).most_common(1)[0][1]
    return Shares(
        tickets=len(tickets),
        suggested=len(made) / len(tickets),
        right=sum(found is kind for found, kind in made) / max(1, len(made)),
        likeliest_right=sum(found is kind for found, kind in likeliest) / len(tickets),
        commonest=commonest / len(tickets),
    )


def calibration(tickets: Tickets, learned: Learned) -> dict[str, tuple[int, float]]:
    """For each tenth of the share told with a suggestion: how many there were, and the share that was right."""
    tenths: dict[int, list[bool]] = {}
    for text, kind in tickets:
        found = suggest_kind(text, learned)
        if found is not None:
            tenths.setdefault(min(9, int(found[1] * 10)), []).append(found[0] is kind)
    return {f"{tenth * 10} %": (len(hits), sum(hits) / len(hits)) for tenth, hits in sorted(tenths.items())}


def by_kind(tickets: Tickets, learned: Learned) -> dict[str, float]:
    """Of the tickets of each kind, the share whose likeliest kind is right."""
    hits: dict[str, list[bool]] = {}
    for text, kind in tickets:
        found = kind_shares(text, learned)
        hits.setdefault(kind.value, []).append(max(LEAST, key=found.__getitem__) is kind)
    return {kind: sum(each) / len(each) for kind, each in hits.items()}


def _print_all() -> None:
    print(f"{'written, lexicon alone':30} {shares(written_tickets(), Learned())}")  # noqa: T201
    print(f"{'':30} {by_kind(written_tickets(), Learned())}")  # noqa: T201
    tickets = tracker_tickets()
    later = tickets[len(tickets) // 2 :]
    if not later:
        return
    taught = learn(tickets[: len(tickets) // 2])
    for name, learned in {"learned from the earlier half": taught, "lexicon alone": Learned()}.items():
        print(f"{name:30} {shares(later, learned)}")  # noqa: T201
        print(f"{'':30} {by_kind(later, learned)}")  # noqa: T201
        print(f"{'':30} {calibration(later, learned)}")  # noqa: T201


if __name__ == "__main__":
    _print_all()
