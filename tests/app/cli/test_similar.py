"""similar from the terminal: what is like a ticket or words, and the sweep, a line of JSON for each ticket."""

import json

import pytest

from tests.app.cli.terminal import Terminal


@pytest.fixture
def full(terminal: Terminal) -> Terminal:
    """Six tickets and the change for which they wait."""
    terminal.wish()
    return terminal


def test_a_ticket_finds_the_others_like_it(full: Terminal) -> None:
    found = full("similar T-1 --json").json
    assert found
    assert all(set(line) == {"number", "title", "score", "words", "same"} for line in found)
    assert "T-1" not in [line["number"] for line in found]
    assert "C-1" not in [line["number"] for line in found]  # it waits for that already


def test_words_find_what_is_like_them_and_the_limit_holds(full: Terminal) -> None:
    assert "T-1" in full.done("similar 'copying of weeks'")
    assert len(full("similar 'copy a week' --limit 1 --json").json) == 1


def test_nonsense_finds_nothing_unless_unsure_is_asked_for(full: Terminal) -> None:
    assert full("similar 'xyzzy weather' --json").json == []
    assert full("similar 'xyzzy weekday' --unsure --json").json != []


def test_the_sweep_prints_a_line_for_each_ticket(full: Terminal) -> None:
    lines = [json.loads(line) for line in full.done("similar --every --earlier --limit 2").splitlines()]
    assert [line["key"] for line in lines] == ["K-1", "K-2", "K-3", "K-4", "K-5", "K-6"]
    seen: set[str] = set()
    for line in lines:
        assert set(line) == {"key", "similar"}
        assert set(line["similar"]) <= seen
        assert len(line["similar"]) <= 2
        seen.add(line["key"])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("similar", "What is to be compared"),
        ("similar T-99", "There is no T-99"),
        ("similar T-1 --every", "not both"),
        ("similar T-1 --earlier", "--earlier goes with --every"),
        ("similar T-1 --limit 0", "1 or more"),
    ],
)
def test_what_cannot_be_compared_is_refused_in_a_sentence(full: Terminal, words: str, sentence: str) -> None:
    assert sentence in full.wrong(words)
