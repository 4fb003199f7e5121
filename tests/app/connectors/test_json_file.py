"""JSON that is neither Jira's nor Zendesk's, and JSON that is broken, hostile or something else."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.connectors import limits
from app.connectors.incoming import read_file
from models.rules.errors import BadInput

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., Any]


def test_records_with_our_own_field_names_need_no_mapping(write: Write, take_in: TakeIn) -> None:
    path = write(
        "own.json",
        json.dumps([{"key": "A-1", "subject": "Dark", "end users": 12, "keywords": ["a", "b"], "more": True}]),
    )
    assert read_file(path).format == "JSON, own field names"
    [ticket], _ = take_in(path)
    assert (ticket.key, ticket.end_users, ticket.keywords, ticket.extra) == ("A-1", 12, ("a", "b"), {"more": "true"})


def test_other_records_take_a_mapping(write: Write, take_in: TakeIn) -> None:
    path = write("other.json", json.dumps({"data": [{"ref": {"no": 1}, "words": "Dark"}]}))
    assert read_file(path).missing == ("key", "subject")
    [ticket], _ = take_in(path, {"key": "ref.no", "subject": "words"})
    assert (ticket.key, ticket.subject) == ("1", "Dark")


def test_characters_that_no_text_may_hold_are_replaced_and_told(write: Write, take_in: TakeIn) -> None:
    [ticket], [problem] = take_in(write("odd.json", '[{"key": "A-1", "subject": "a\\u0000b\\ud800c", "\\ud800": 1}]'))
    assert ticket.subject == "a\ufffdb\ufffdc"
    assert ticket.extra == {"\ufffd": "1"}
    assert not problem.skipped


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"tickets": [{"id": 1, "subject": "x"', "broken or incomplete JSON: line 1"),
        ('[{"id": 1},\n{"id": 2', "broken or incomplete JSON: line 2"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        ('[{"id": ' + "1" * 5000 + "}]", "cannot be read"),
        ("[1, 2, 3]", "JSON without tickets"),
        ("{}", "JSON without a list of tickets"),
        ('{"users": [{"id": 1, "name": "Ada"}]}', "a Zendesk list of users"),
        ('{"name": "x", "version": 2}', "it holds: name, version"),
    ],
)
def test_json_that_holds_no_tickets_is_refused(write: Write, content: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_file(write("x.json", content))


def test_a_document_that_would_fill_the_memory_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 100)
    with pytest.raises(BadInput, match="Export it as JSON lines"):
        read_file(write("x.json", json.dumps([{"key": "A-1", "subject": "x" * 200}])))


def test_a_record_that_is_too_large_costs_only_itself(write: Write, take_in: TakeIn) -> None:
    records = [
        {"key": "A-1", "subject": "x", "body": "y" * (limits.CELL_CHARACTERS + 1)},
        {"key": "A-2", "subject": "x", **{f"c{n}": n for n in range(limits.COLUMNS)}},
        {"key": "A-3", "subject": "fits"},
        "A-4",
    ]
    tickets, problems = take_in(write("x.json", json.dumps(records)))
    assert [t.key for t in tickets] == ["A-3"]
    assert [(p.row, p.skipped) for p in problems] == [(1, True), (2, True), (4, True)]


def test_a_list_in_brackets_at_the_start_of_a_csv_is_still_csv(write: Write) -> None:
    assert read_file(write("x.csv", "[key],subject\nA-1,x\n"), {"key": "[key]"}).format == "CSV"


@pytest.fixture
def long_array(monkeypatch: pytest.MonkeyPatch) -> str:
    """An array that counts as long, of records that reach over the pieces in which it is read."""
    monkeypatch.setattr("app.connectors.json_array._LONG", 1000)
    monkeypatch.setattr("app.connectors.json_array._CHUNK", 64)
    records = [{"key": f"A-{n}", "summary": f"Subject {n}", "description": "Å" * (n % 90)} for n in range(200)]
    return json.dumps(records, ensure_ascii=False, indent=1)


def test_a_long_array_is_read_record_by_record(write: Write, take_in: TakeIn, long_array: str) -> None:
    tickets, problems = take_in(write("long.json", long_array))
    assert [(ticket.row, ticket.key, len(ticket.body)) for ticket in tickets] == [
        (n + 1, f"A-{n}", n % 90) for n in range(200)
    ]
    assert problems == []
    assert read_file(write("long.json", long_array)).last_row == pytest.approx(200, rel=0.3)


def test_a_long_array_that_breaks_off_says_how_far_it_is_whole(write: Write, take_in: TakeIn, long_array: str) -> None:
    with pytest.raises(BadInput, match=r"after 100 tickets, the last is A-99\. Nothing was taken in"):
        take_in(write("long.json", long_array[: long_array.index("A-100") + 3]))
