"""How often the guess of a text's language is right, silent or wrong, and how long it takes.

`python -m tests.benchmarks.language` prints shares by set. Beside our own texts and the targets of the pairs, it reads the
questions in the shared data where that folder stands beside the project.
"""

import csv
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.guessing.language import guess_language
from tests.benchmarks.language_texts import OTHERS, OURS
from tests.benchmarks.pairs import PAIRS

_QUESTIONS = Path(__file__).parents[3] / "shared" / "data" / "question-similarity"
LONG = 40

#: A text and its language; none of the five where it must stay unguessed.
Texts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Shares:
    """How the guesses of some texts turned out."""

    count: int
    right: float
    silent: float
    wrong: float


def own_texts() -> Texts:
    """Tickets in the five languages, written for this."""
    return [(text, language) for language, texts in OURS.items() for text in texts.splitlines()]


def other_texts() -> Texts:
    """Tickets in other languages, and what is in none."""
    return [(text, "") for texts in OTHERS.values() for text in texts.splitlines()]


def pair_texts() -> Texts:
    """Both sides of the pairs: short subjects."""
    return [(text, pair.language.value) for pair in PAIRS for text in (pair.query, pair.target)]


def question_texts() -> Texts:
    """The shared German and English questions; none where the folder is not there."""
    found: dict[str, str] = {}
    for path in sorted(_QUESTIONS.glob("eval_question_similarity_*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found |= {row[column]: path.stem[-2:] for column in ("question_1", "question_2")}
    return list(found.items())


def shares(texts: Iterable[tuple[str, str]]) -> Shares:
    """Right is the language, or silence where none of the five was spoken; silent is no answer where one was due."""
    guesses = [(str(guess_language(text) or ""), language) for text, language in texts]
    total = len(guesses)
    right = sum(guess == language for guess, language in guesses)
    silent = sum(guess == "" and language != "" for guess, language in guesses)
    return Shares(total, right / total, silent / total, (total - right - silent) / total)


def microseconds(texts: Texts, repeats: int = 20) -> float:
    """How long one guess takes, the words being known after the first round."""
    start = time.process_time()
    for _ in range(repeats):
        for text, _language in texts:
            guess_language(text)
    return (time.process_time() - start) / len(texts) / repeats * 1e6


def _print_all() -> None:
    own = own_texts()
    sets = {
        "own sentences": own,
        f"own, {LONG} letters and more": [each for each in own if len(each[0]) >= LONG],
        f"own, under {LONG} letters": [each for each in own if len(each[0]) < LONG],
        "the pairs": pair_texts(),
        "shared questions": question_texts(),
        "other languages": other_texts(),
    }
    for name, texts in sets.items():
        if texts:
            print(f"{name:28} {shares(texts)}  {microseconds(texts):.1f} µs")  # noqa: T201


if __name__ == "__main__":
    _print_all()
