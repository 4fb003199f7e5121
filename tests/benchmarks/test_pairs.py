"""The pairs are worth searching in: enough of every language, and hard for plain full text."""

from collections import Counter

from tests.benchmarks.pairs import DISTRACTORS, DOCUMENTS, PAIRS, plain_full_text_recall


def test_every_language_has_its_pairs_and_distractors() -> None:
    assert min(Counter(pair.language for pair in PAIRS).values()) >= 30
    assert len(DISTRACTORS) >= 300
    assert len(set(DOCUMENTS)) == len(DOCUMENTS)


def test_plain_full_text_finds_fewer_than_six_in_ten() -> None:
    assert plain_full_text_recall()["all"] < 0.6
