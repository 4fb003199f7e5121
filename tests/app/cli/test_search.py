"""search from the terminal: groups in words, and one JSON value."""

import pytest

from tests.app.cli.terminal import Terminal


@pytest.fixture
def full(terminal: Terminal) -> Terminal:
    """Six tickets and the change for which they wait."""
    terminal.wish()
    return terminal


def test_words_are_answered_in_groups_with_their_counts(full: Terminal) -> None:
    lines = full.done("search copy week").splitlines()
    assert lines[0] == "tickets  2"
    assert any(line.startswith("  T-1") and "Copy a week" in line for line in lines)
    assert "changes  1" in lines
    assert any(line.startswith("  C-1") for line in lines)


def test_other_forms_of_a_word_are_found(full: Terminal) -> None:
    assert "T-4" in full.done("search wochen")
    assert "T-1" in full.done("search weeks")


def test_a_number_and_a_key_find_one_item(full: Terminal) -> None:
    for text in ("T-5", "k-5 in:tickets"):
        found = full(f"search {text} --json").json
        assert found["named"] is True
        assert [hit["number"] for hit in found["groups"][0]["rows"]] == ["T-5"]


def test_the_answer_as_json_has_groups_marks_and_notes(full: Terminal) -> None:
    found = full("search 'copy wek:x' --json").json
    assert set(found) == {"groups", "notes", "named"}
    assert "“wek”" in found["notes"][0]
    (group,) = full("search 'in:tickets copy' --json").json["groups"]
    hit = group["rows"][0]
    assert (group["kind"], group["total"], group["more"]) == ("ticket", 2, False)
    assert {hit["title"][start:end] for start, end in hit["marks"]} == {"Copy"}


def test_no_more_than_the_limit_are_shown_of_each_kind(full: Terminal) -> None:
    (group,) = full("search in:tickets --limit 4 --json").json["groups"]
    assert (len(group["rows"]), group["total"]) == (4, 6)


def test_nothing_found_is_said_and_is_no_failure(full: Terminal) -> None:
    answer = full("search zzzz")
    assert (answer.status, answer.out, answer.err) == (0, "", "Nothing found.\n")


def test_a_mistake_in_the_words_is_a_sentence(full: Terminal) -> None:
    answer = full("search reach:many")
    assert answer.status == 0
    assert "is a number" in answer.err
    assert "words" in full.wrong("search '  '")
    assert "Write" in full.wrong("search ''")


def test_people_lead_to_their_tickets(full: Terminal) -> None:
    found = full("search 'dirk falk' --json").json
    kinds = {group["kind"]: [hit["id"] for hit in group["rows"]] for group in found["groups"]}
    assert kinds["ticket"] == [4]
    assert len(kinds["person"]) == 1
