"""Files that break off, swallow their own rows, repeat or delete tickets, or hold control codes: each said in words."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from app.connectors.incoming import IncomingTicket, RowProblem, read_file
from models.rules.errors import BadInput

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., tuple[list[IncomingTicket], list[RowProblem]]]
HEAD = "key,subject,body\n"


def rows(first: int, last: int, quote: str = "") -> str:
    """Rows of a table, each with its text in quotation marks or none."""
    return "".join(f"A-{number},Subject {number},{quote}Body {number}{quote}\n" for number in range(first, last))


def test_a_table_that_breaks_off_within_a_quoted_cell_says_where(write: Write, take_in: TakeIn) -> None:
    for end in ('A-9,Nine,"Body', 'A-9,Nine,"Body\nsecond, third\nfo'):
        tickets, [problem] = take_in(write("cut.csv", HEAD + rows(1, 9, '"') + end))
        assert [ticket.key for ticket in tickets] == [f"A-{number}" for number in range(1, 10)]
        assert (problem.row, problem.cut) == (10, True)
        assert "breaks off within row 10" in problem.sentence


def test_json_lines_that_break_off_say_where(write: Write, take_in: TakeIn) -> None:
    lines = "".join(json.dumps({"key": f"A-{number}", "subject": "x"}) + "\n" for number in range(9))
    tickets, [problem] = take_in(write("cut.jsonl", lines + '{"key": "A-9", "sub'))
    assert len(tickets) == 9
    assert (problem.row, problem.cut, problem.skipped) == (10, True, True)


def test_a_json_document_that_breaks_off_says_how_far_it_is_whole(write: Write) -> None:
    whole = json.dumps({"issues": [{"key": f"A-{number}", "summary": "x"} for number in range(50)]})
    with pytest.raises(BadInput, match=r"line 1, character .* 11 tickets stand before that place, the last is A-10\."):
        read_file(write("cut.json", whole[: whole.index("A-11") + 2]))


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_quotation_mark_that_is_never_closed_costs_no_other_row(write: Write, take_in: TakeIn, quote: str) -> None:
    text = HEAD + rows(1, 50, quote) + 'A-50,Fifty,"Body 50\n' + rows(51, 4_000, quote)
    tickets, [problem] = take_in(write("open.csv", text))
    assert len(tickets) == 3_999
    assert (problem.row, problem.key) == (51, "A-50")
    assert "never closed" in problem.sentence


def test_two_stray_quotation_marks_far_apart_swallow_nothing(write: Write, take_in: TakeIn) -> None:
    text = HEAD + rows(1, 50) + 'A-50,Fifty,"Body 50\n' + rows(51, 900) + 'A-900,Last,Body"\n'
    tickets, problems = take_in(write("two.csv", text))
    assert len(tickets) == 900
    assert problems[0].row == 51


def test_a_long_text_of_many_lines_stays_one_cell(write: Write, take_in: TakeIn) -> None:
    log = "\n".join(f"12:0{number % 10} step {number}, done" for number in range(500))
    [ticket], problems = take_in(write("log.csv", f'{HEAD}A-1,Log,"{log}"\n'))
    assert ticket.body == log
    assert problems == []


def test_control_codes_name_their_row_and_cost_nothing_else(write: Write, take_in: TakeIn) -> None:
    text = HEAD + rows(1, 20) + "A-20,Tw\0enty,bell\x07\n" + rows(21, 30)
    tickets, [problem] = take_in(write("codes.csv", text))
    assert len(tickets) == 29
    assert (tickets[19].subject, tickets[19].body) == ("Tw\ufffdenty", "bell\ufffd")
    assert (problem.row, problem.key, problem.skipped) == (21, "A-20", False)


def test_a_key_with_its_accents_apart_is_the_same_ticket(write: Write, take_in: TakeIn) -> None:
    apart = unicodedata.normalize("NFD", "ÄR-1")
    tickets, [problem] = take_in(write("keys.csv", f"key,subject\nÄR-1,One\n{apart},Two\n"))
    assert [ticket.key for ticket in tickets] == ["ÄR-1", "ÄR-1"]
    assert "appears again at row 3: the later one is used" in problem.sentence


def test_a_ticket_that_zendesk_deleted_is_told_as_gone(write: Write, take_in: TakeIn) -> None:
    tickets = [
        {"id": 1, "subject": "Here", "requester_id": 5, "status": "open"},
        {"id": 2, "subject": "SCRUBBED", "requester_id": 5, "status": "deleted"},
    ]
    found, _ = take_in(write("tickets.json", json.dumps({"tickets": tickets})))
    assert [(ticket.key, ticket.gone) for ticket in found] == [("1", False), ("2", True)]


def test_a_list_of_versions_too_long_for_its_field_is_kept_whole_beside_it(write: Write, take_in: TakeIn) -> None:
    versions = [f"Release {number}.0" for number in range(40)]
    issue = {"key": "A-1", "summary": "One", "affectsVersions": versions}
    [ticket], _ = take_in(write("issues.json", json.dumps([issue])))
    assert len(ticket.version or "") == 200
    assert ticket.extra["affectsVersions"] == versions
