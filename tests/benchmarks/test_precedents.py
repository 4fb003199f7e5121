"""The precedents' promise: nine of ten contradictions are warned of, and of twenty warnings at most one is false."""

from pathlib import Path

from tests.benchmarks.contradictions import SAME
from tests.benchmarks.near_wishes import NEAR
from tests.benchmarks.precedents import measure


def test_enough_is_planted_in_every_language() -> None:
    for written in (SAME, NEAR):
        assert len(written) == 5
        assert sum(map(len, written.values())) >= 60
        assert min(map(len, written.values())) >= 10


def test_contradictions_are_warned_of_and_hardly_anything_else(tmp_path: Path) -> None:
    figures = measure(tmp_path)
    assert figures.recall >= 0.9
    assert figures.false_alarms <= 1 / 20
    assert figures.false_warnings <= figures.warnings / 20
